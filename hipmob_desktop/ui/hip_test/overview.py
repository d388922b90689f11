# SPDX-License-Identifier: GPL-3.0-or-later
"""The self-tests so far: a chart a measure, a table for those who prefer one, and what can be done with a test."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QButtonGroup,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QStackedWidget,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from hipmob_desktop.domain.hip_tests import SIDES, HipTest, Measure, in_order, measured, side_difference, trend
from hipmob_desktop.domain.language import tr
from hipmob_desktop.ui.choice import choice_buttons
from hipmob_desktop.ui.hip_test.diagrams import Diagram
from hipmob_desktop.ui.hip_test.trend_chart import TrendChart, TrendLegend
from hipmob_desktop.ui.hip_test.words import (
    day_words,
    difference_words,
    measure_about,
    measure_in_short,
    measure_name,
    noise_words,
    reference_words,
    side_name,
    soon_words,
    test_sentence,
    trend_words,
    value_words,
    written_value,
)
from hipmob_desktop.ui.sheet import VerticalScroll, label
from hipmob_desktop.ui.theme import Theme
from hipmob_desktop.ui.words import side_letter

TWO_COLUMNS_FROM = 800
_TEST_ROLE = Qt.ItemDataRole.UserRole


class TrendCard(QWidget):
    """One measure: its chart, and in words what came of it and what it is worth."""

    def __init__(self, theme: Theme, measure: Measure) -> None:
        super().__init__()
        self._measure = measure
        self.chart = TrendChart(theme, measure)
        self._values = label("", strong=True)
        self._news = label("", size="small", wrap=True)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(3)
        head = QHBoxLayout()
        head.addWidget(label(measure_name(measure), strong=True), 1)
        head.addWidget(self._values)
        rows.addLayout(head)
        rows.addWidget(label(measure_about(measure), size="small", tone="soft"))
        rows.addWidget(self.chart, 1)
        rows.addWidget(self._news)
        caveat = f"{reference_words(measure)} {noise_words(measure)}"
        rows.addWidget(label(caveat, size="small", tone="soft", wrap=True))

    def show_tests(self, tests: tuple[HipTest, ...]) -> None:
        """Show what these tests say of the measure."""
        self.chart.show_tests(tests)
        trends = [trend(tests, self._measure, side) for side in SIDES]
        values = [
            f"{side_name(one.side)} {written_value(self._measure, one.newest.value)}" for one in trends if one.newest
        ]
        self._values.setText("   ".join(values))
        told = [trend_words(one) for one in trends]
        told += [
            difference_words(self._measure, side_difference(newest, self._measure))
            for newest in measured(tests, self._measure)[-1:]
        ]
        self._news.setText("\n".join(words for words in told if words))
        self._news.setVisible(bool(self._news.text()))


class TestTable(QTableWidget):
    """Every test, the newest first; a row tells itself whole to a screen reader."""

    edit_asked = Signal()
    delete_asked = Signal()

    def __init__(self) -> None:
        super().__init__(0, 2 + len(Measure) * len(SIDES))
        self.setAccessibleName(tr("Hip self-tests"))
        heads = [(tr("Day"), tr("Day"))]
        for measure in Measure:
            for side in SIDES:
                whole = tr("{measure}, {side}", measure=measure_name(measure), side=side_name(side).lower())
                heads.append((f"{measure_in_short(measure)} {side_letter(side)}", whole))
        for column, (short, whole) in enumerate([*heads, (tr("Note"), tr("Note"))]):
            head = QTableWidgetItem(short)
            head.setToolTip(whole)
            head.setData(Qt.ItemDataRole.AccessibleTextRole, whole)
            self.setHorizontalHeaderItem(column, head)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(True)
        header.setMinimumSectionSize(64)
        header.setHighlightSections(False)
        self.cellDoubleClicked.connect(lambda _row, _column: self.edit_asked.emit())

    @property
    def chosen(self) -> HipTest | None:
        """The test of the row that is chosen."""
        item = self.item(self.currentRow(), 0)
        test = None if item is None else item.data(_TEST_ROLE)
        return test if isinstance(test, HipTest) else None

    def show_tests(self, tests: tuple[HipTest, ...]) -> None:
        """Show these; the chosen one stays chosen, else it is the newest."""
        before = self.chosen
        self.setRowCount(len(tests))
        chosen = 0
        for row, test in enumerate(reversed(in_order(tests))):
            soon = "" if test.minutes_since_practice is None else soon_words(test.minutes_since_practice)
            cells = [day_words(test.test_day)]
            cells += [value_words(test, measure, side) for measure in Measure for side in SIDES]
            cells.append("  ·  ".join(filter(None, (soon, test.note))))
            sentence = test_sentence(test)
            for column, words in enumerate(cells):
                item = QTableWidgetItem(words)
                item.setToolTip(sentence)
                if column == 0:
                    item.setData(_TEST_ROLE, test)
                    item.setData(Qt.ItemDataRole.AccessibleTextRole, sentence)
                self.setItem(row, column, item)
            if before is not None and test.id == before.id:
                chosen = row
        if tests:
            self.setCurrentCell(chosen, 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.edit_asked.emit()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.delete_asked.emit()
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)


class Overview(QWidget):
    """Charts or the table, whichever was chosen; or an invitation while there is no test."""

    edit_asked = Signal(object)
    delete_asked = Signal(object)
    add_asked = Signal()
    export_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._tests: tuple[HipTest, ...] = ()
        self._read_only = False
        self._columns = 0
        self._cards = [TrendCard(theme, measure) for measure in Measure]
        self._legend = TrendLegend(theme)
        self.table = TestTable()
        self._views = QButtonGroup(self)
        self._add, self._export = QPushButton(tr("Add a past test…")), QPushButton(tr("Save as a table…"))
        self._edit, self._delete = QPushButton(tr("Change")), QPushButton(tr("Delete"))
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()

    @property
    def cards(self) -> list[TrendCard]:
        """A card a measure."""
        return self._cards

    def show_tests(self, tests: tuple[HipTest, ...], *, read_only: bool) -> None:
        """Show these tests."""
        self._tests, self._read_only = tests, read_only
        for card in self._cards:
            card.show_tests(tests)
        self.table.show_tests(tests)
        self._arrange()

    def _lay_out(self) -> None:
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        self._row = QWidget()
        row = QHBoxLayout(self._row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for button in choice_buttons(self._views, (tr("Charts"), tr("Table"))):
            row.addWidget(button)
        row.addSpacing(14)
        row.addWidget(self._legend)
        row.addStretch(1)
        for button in (self._edit, self._delete, self._add, self._export):
            button.setProperty("compact", True)
            row.addWidget(button)
        rows.addWidget(self._row)
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 14, 0)
        self._grid.setHorizontalSpacing(30)
        self._grid.setVerticalSpacing(22)
        inside = QWidget()
        inside.setLayout(self._grid)
        self._stack.addWidget(VerticalScroll(inside))
        self._stack.addWidget(self.table)
        self._stack.addWidget(VerticalScroll(self._invitation()))
        rows.addWidget(self._stack, 1)

    def _invitation(self) -> QWidget:
        inside = QWidget()
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(0, 4, 14, 0)
        rows.setSpacing(10)
        rows.addWidget(label(tr("Two minutes, once a month: are your hips getting freer?"), size="large", wrap=True))
        words = tr(
            "Four measures, left and right, with a phone and a ruler. After the second test you see what changed, and "
            "whether it is more than chance. There is nothing to pass or fail."
        )
        rows.addWidget(label(words, tone="soft", wrap=True))
        grid = QGridLayout()
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(14)
        for number, measure in enumerate(Measure):
            cell = QVBoxLayout()
            cell.setSpacing(4)
            drawing = Diagram(self._theme, measure)
            drawing.setMinimumHeight(210)
            cell.addWidget(drawing, 1)
            cell.addWidget(label(measure_name(measure), strong=True))
            cell.addWidget(label(measure_about(measure), size="small", tone="soft", wrap=True))
            grid.addLayout(cell, number // 2, number % 2)
        rows.addLayout(grid, 1)
        return inside

    def _connect(self) -> None:
        self._views.idClicked.connect(lambda _number: self._arrange())
        self._add.clicked.connect(self.add_asked)
        self._export.clicked.connect(self.export_asked)
        self._edit.clicked.connect(self._ask_edit)
        self._delete.clicked.connect(self._ask_delete)
        self.table.edit_asked.connect(self._ask_edit)
        self.table.delete_asked.connect(self._ask_delete)

    def _ask_edit(self) -> None:
        test = self.table.chosen
        if test is not None and not self._read_only:
            self.edit_asked.emit(test)

    def _ask_delete(self) -> None:
        test = self.table.chosen
        if test is not None and not self._read_only:
            self.delete_asked.emit(test)

    def _arrange(self) -> None:
        any_tests, table = bool(self._tests), self._views.checkedId() == 1
        if not any_tests:
            self._keep_keyboard()
        self._stack.setCurrentIndex((1 if table else 0) if any_tests else 2)
        for button in self._views.buttons():
            button.setVisible(any_tests)
        self._legend.setVisible(any_tests and not table)
        self._export.setVisible(any_tests and table)
        for button in (self._edit, self._delete):
            button.setVisible(any_tests and table)
            button.setEnabled(not self._read_only)
        self._add.setVisible(table or not any_tests)
        self._add.setEnabled(not self._read_only)
        columns = 1 if self.width() < TWO_COLUMNS_FROM else 2
        if columns != self._columns:
            self._columns = columns
            for number, card in enumerate(self._cards):
                self._grid.addWidget(card, number // columns, number % columns)
            for column in range(2):
                self._grid.setColumnStretch(column, 1 if column < columns else 0)

    def _keep_keyboard(self) -> None:
        """Before what has it goes with the last test: Qt would give it to whatever comes next, on the page or not."""
        if QApplication.focusWidget() in (self.table, self._edit, self._delete):
            self._add.show()
            self._add.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()
