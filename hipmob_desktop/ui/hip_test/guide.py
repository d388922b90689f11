# SPDX-License-Identifier: GPL-3.0-or-later
"""The guided self-test: getting ready, one measure after the other, and what came of it. Nothing hurries."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QAccessible, QColor, QKeyEvent, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from hipmob_desktop.domain.drills import Side
from hipmob_desktop.domain.hip_tests import SIDES, HipTest, HipTestDraft, Measure, side_difference, trend
from hipmob_desktop.domain.language import tr
from hipmob_desktop.ui.accessible import announce, rename
from hipmob_desktop.ui.hip_test.diagrams import Diagram
from hipmob_desktop.ui.hip_test.fields import SideFields
from hipmob_desktop.ui.hip_test.words import (
    change_words,
    difference_words,
    measure_about,
    measure_name,
    noise_words,
    reference_words,
    side_name,
    steps,
    value_words,
)
from hipmob_desktop.ui.sheet import label
from hipmob_desktop.ui.theme import Theme

PREPARING, SUMMARY = "preparing", "summary"
STEPS = (PREPARING, *Measure, SUMMARY)
_LONGEST_NOTE = 1000
_FIELDS_WIDTH = 404
_SCROLL_BAR_WIDTH = 10


class Progress(QWidget):
    """A dot a step; those behind are filled, the one under way is ringed."""

    accessible_role = QAccessible.Role.Graphic

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._number = 0
        self.setFixedSize(len(STEPS) * 22, 22)
        theme.changed.connect(self.update)

    def show_step(self, number: int) -> None:
        """Show that this step, from 0 on, is under way."""
        self._number = number
        rename(self, tr("Step {number} of {total}", number=number + 1, total=len(STEPS)))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = self._theme.colours
        for number in range(len(STEPS)):
            at = len(STEPS) - 1 - number if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else number
            dot = QRectF(at * 22 + 6, 6, 10, 10)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._theme.accent if number <= self._number else colours.line))
            painter.drawEllipse(dot)
            if number == self._number:
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(QColor(self._theme.accent), 1.6))
                painter.drawEllipse(dot.adjusted(-4, -4, 4, 4))


class Guide(QWidget):
    """Shows one step at a time. `changed` whenever something is filled in or the step changes."""

    changed = Signal()
    finished = Signal(object)
    """The whole test, to be kept."""
    thrown_away = Signal()
    left = Signal()
    """To be gone on with another time."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._test: HipTest | None = None
        self._tests: tuple[HipTest, ...] = ()
        self._step = 0
        self._progress = Progress(theme)
        self._title = label("", size="title", wrap=True)
        self._later, self._throw = QPushButton(tr("Go on later")), QPushButton(tr("Throw away"))
        self._back, self._next = QPushButton(tr("Back")), QPushButton()
        self._preparation = Preparation()
        self._measures = {measure: MeasureStep(theme, measure) for measure in Measure}
        self._summary = Summary()
        self._stack = QStackedWidget()
        for page in (self._preparation, *self._measures.values(), self._summary):
            self._stack.addWidget(page)
        self._lay_out()
        self._connect()

    @property
    def draft(self) -> HipTestDraft | None:
        """What is filled in now, and where; None when no test is under way."""
        return None if self._test is None else HipTestDraft(self._test, self.step)

    @property
    def step(self) -> str:
        """The step that is on show."""
        return str(STEPS[self._step])

    def begin(self, draft: HipTestDraft, tests: tuple[HipTest, ...]) -> None:
        """Go on where a draft was left; `tests` are those before it."""
        self._test, self._tests = draft.test, tests
        for page in self._measures.values():
            page.fill(draft.test)
            page.show_previous(tests)
        self._summary.note.setText(draft.test.note)
        self._show_step(STEPS.index(draft.step) if draft.step in STEPS else 0)

    def warn(self, minutes_since_practice: int | None) -> None:
        """Say that a routine ended so few minutes ago, or that all is well."""
        self._preparation.warn(minutes_since_practice)
        if self._test is not None and self._test.minutes_since_practice != minutes_since_practice:
            self._test = msgspec.structs.replace(self._test, minutes_since_practice=minutes_since_practice)

    def close_test(self) -> None:
        """No test is under way any longer."""
        self._test = None

    def go_on(self) -> None:
        """The next step, or keep the test after the last one."""
        if not self._next.isEnabled() or self._test is None:
            return
        if self.step == SUMMARY:
            self.finished.emit(self._test)
        else:
            self._show_step(self._step + 1)
            self.changed.emit()

    def go_back(self) -> None:
        """The step before; what was filled in stays."""
        if self._step > 0:
            self._show_step(self._step - 1)
            self.changed.emit()

    # Putting together

    def _lay_out(self) -> None:
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(10)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self._title, 1)
        head.addWidget(self._progress)
        rows.addLayout(head)
        rows.addWidget(self._stack, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        self._next.setProperty("primary", True)
        for button in (self._later, self._throw):
            button.setProperty("compact", True)
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self._back)
        buttons.addWidget(self._next)
        rows.addLayout(buttons)

    def _connect(self) -> None:
        self._next.clicked.connect(self.go_on)
        self._back.clicked.connect(self.go_back)
        self._later.clicked.connect(self.left)
        self._throw.clicked.connect(self.thrown_away)
        for page in self._measures.values():
            page.changed.connect(self._on_change)
        self._summary.note.textChanged.connect(self._on_note)

    # What happens

    def _show_step(self, number: int) -> None:
        self._step = number
        step = self.step
        self._progress.show_step(number)
        self._stack.setCurrentIndex(number)
        names = {PREPARING: tr("Before you start"), SUMMARY: tr("Your hips today")}
        self._title.setText(names[step] if step in names else measure_name(Measure(step)))
        self._back.setVisible(number > 0)
        if step == SUMMARY and self._test is not None:
            self._summary.show_test(self._test, self._tests)
        self._tell_next()
        rename(self, tr("Hip self-test, {step}", step=self._title.text()))
        if self.isVisible():
            announce(self, f"{self._title.text()}. {self._progress.accessibleName()}")
        page = self._stack.currentWidget()
        if isinstance(page, MeasureStep):
            page.begin()
        elif self.isVisible():
            self._next.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_change(self) -> None:
        page = self._stack.currentWidget()
        if self._test is None or not isinstance(page, MeasureStep):
            return
        for fields in page.sides:
            reading = fields.reading
            if reading is not None:
                self._test = self._test.with_reading(reading)
            elif fields.is_empty:
                self._test = self._test.without_reading(page.measure, fields.side)
        self._tell_next()
        self.changed.emit()

    def _on_note(self, words: str) -> None:
        if self._test is not None and self._test.note != words.strip():
            self._test = msgspec.structs.replace(self._test, note=words.strip())
            self.changed.emit()

    def _tell_next(self) -> None:
        page = self._stack.currentWidget()
        if self.step == PREPARING:
            words, allowed = tr("Begin"), True
        elif self.step == SUMMARY:
            words, allowed = tr("Keep this test"), bool(self._test and self._test.readings)
        else:
            assert isinstance(page, MeasureStep)
            words = tr("Skip this one") if page.is_empty else tr("Next")
            allowed = not page.has_error
        self._next.setText(words)
        self._next.setEnabled(allowed)

    # Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focused = QApplication.focusWidget()
            if isinstance(focused, QPushButton) and self.isAncestorOf(focused):
                focused.click()
            else:
                self.go_on()
            event.accept()
        else:
            super().keyPressEvent(event)


class Preparation(QScrollArea):
    """What makes two tests comparable, and what to be careful of."""

    def __init__(self) -> None:
        super().__init__()
        _make_scroll(self)
        inside = QWidget()
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(0, 0, 14, 0)
        rows.setSpacing(12)
        intro = tr(
            "Four measures of your hips, left and right, in about two minutes. They compare you with yourself a month "
            "ago; there is nothing to pass or fail."
        )
        rows.addWidget(label(intro, wrap=True))
        self._warning = QFrame()
        self._warning.setObjectName("caution")
        self._soon = label("", wrap=True)
        box = QVBoxLayout(self._warning)
        box.setContentsMargins(16, 12, 16, 12)
        box.addWidget(self._soon)
        rows.addWidget(self._warning)
        rows.addWidget(label(tr("Your health"), strong=True))
        stop = tr(
            "Move to a mild stretch and no further. Stop where it hurts: pain is a reason to skip a measure, never to "
            "push. It is general movement education and no diagnosis; see a clinician about pain that stays."
        )
        rows.addWidget(label(stop, wrap=True))
        rows.addWidget(label(tr("So that tests can be compared"), strong=True))
        for words in (
            tr("Take it at the same time of day each month."),
            tr("Be as warm or as cold as the other times. Never take it straight after a routine."),
            tr("Use the same firm bed or table, the same phone and the same side first."),
        ):
            rows.addWidget(_bullet(words))
        rows.addWidget(label(tr("Have at hand"), strong=True))
        rows.addWidget(_bullet(tr("A phone with an inclinometer (the level in most measuring apps), and a ruler.")))
        rows.addStretch(1)
        self.setWidget(inside)
        self.warn(None)

    def warn(self, minutes: int | None) -> None:
        """Show or hide that a routine ended so few minutes ago."""
        self._warning.setVisible(minutes is not None)
        if minutes is not None:
            words = tr(
                "A routine ended {minutes} min ago. What it loosens lasts about half an hour, so this test would show "
                "the routine and not your hips. Better wait {wait} min, or come back tomorrow.",
                minutes=minutes,
                wait=30 - minutes,
            )
            self._soon.setText(words)
            self._warning.setAccessibleName(words)


class MeasureStep(QWidget):
    """One measure: how it is taken, drawn and in words, and the fields of both sides."""

    changed = Signal()

    def __init__(self, theme: Theme, measure: Measure) -> None:
        super().__init__()
        self.measure = measure
        self._diagram = Diagram(theme, measure)
        self.sides = tuple(SideFields(measure, side) for side in SIDES)
        self._previous = label("", size="small", tone="soft", wrap=True)
        self._stop = QFrame()
        self._stop.setObjectName("caution")
        self._lay_out()
        for fields in self.sides:
            fields.changed.connect(self._on_change)
            fields.entered.connect(self._show_side)
        self._tell()

    @property
    def is_empty(self) -> bool:
        """Whether neither side was measured."""
        return all(fields.is_empty for fields in self.sides)

    @property
    def has_error(self) -> bool:
        """Whether a value is none that a hip can have."""
        return any(fields.error for fields in self.sides)

    def fill(self, test: HipTest) -> None:
        """Start out with what a test holds."""
        for fields in self.sides:
            fields.fill(test.reading(self.measure, fields.side))
        self._tell()

    def show_previous(self, tests: tuple[HipTest, ...]) -> None:
        """Say what the last test had."""
        measured = [test for test in tests if any(test.reading(self.measure, side) for side in SIDES)]
        self._previous.setVisible(bool(measured))
        if not measured:
            return
        last = max(measured, key=lambda test: (test.test_day, test.taken_at))
        left, right = (value_words(last, self.measure, side) for side in SIDES)
        self._previous.setText(tr("Last time: left {left}, right {right}.", left=left, right=right))

    def begin(self) -> None:
        """Put the keyboard into the first field, the drawing on that side."""
        self._show_side(Side.LEFT)
        if self.isVisible():
            self.sides[0].first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        self._inside = QWidget()
        rows = QVBoxLayout(self._inside)
        rows.setContentsMargins(0, 0, 10, 0)
        rows.setSpacing(8)
        rows.addWidget(label(measure_about(self.measure), tone="soft", wrap=True))
        for number, words in enumerate(steps(self.measure), 1):
            rows.addWidget(_bullet(words, f"{number}"))
        rows.addSpacing(4)
        for fields in self.sides:
            rows.addWidget(fields)
        words = tr("Stop here and skip this measure: it should be a mild stretch, never pain.")
        self._stop_words = label(words, wrap=True)
        box = QVBoxLayout(self._stop)
        box.setContentsMargins(14, 8, 14, 8)
        box.addWidget(self._stop_words)
        rows.addWidget(self._stop)
        rows.addWidget(self._previous)
        rows.addWidget(label(reference_words(self.measure), size="small", tone="soft", wrap=True))
        rows.addWidget(label(noise_words(self.measure), size="small", tone="soft", wrap=True))
        rows.addStretch(1)
        self._scroll = QScrollArea()
        _make_scroll(self._scroll)
        self._scroll.setWidget(self._inside)
        columns = QHBoxLayout(self)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(20)
        columns.addWidget(self._diagram, 1)
        columns.addWidget(self._scroll)

    def showEvent(self, event: QShowEvent) -> None:
        """As wide as the fields are in this language."""
        super().showEvent(event)
        wide = self._inside.minimumSizeHint().width() + _SCROLL_BAR_WIDTH
        self._scroll.setFixedWidth(max(_FIELDS_WIDTH, wide))

    def _show_side(self, side: Side) -> None:
        self._diagram.show_measure(self.measure, side)

    def _on_change(self) -> None:
        self._tell()
        self.changed.emit()

    def _tell(self) -> None:
        hurts, told = any(fields.hurts for fields in self.sides), not self._stop.isHidden()
        self._stop.setVisible(hurts)
        if hurts and not told:
            announce(self, self._stop_words.text(), urgent=True)


class Summary(QScrollArea):
    """What was measured, what changed, and a line for a note."""

    def __init__(self) -> None:
        super().__init__()
        _make_scroll(self)
        self.note = QLineEdit()
        self.note.setMaxLength(_LONGEST_NOTE)
        self.note.setPlaceholderText(tr("A line for yourself: time of day, how you felt"))
        self.note.setAccessibleName(tr("Note, optional"))
        inside = QWidget()
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(0, 0, 14, 0)
        rows.setSpacing(12)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(18)
        self._grid.setVerticalSpacing(10)
        self._grid.setColumnStretch(3, 1)
        rows.addLayout(self._grid)
        rows.addWidget(self.note)
        rows.addStretch(1)
        self.setWidget(inside)

    def show_test(self, test: HipTest, before: tuple[HipTest, ...]) -> None:
        """Show a test beside those before it."""
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for column, words in enumerate(("", side_name(Side.LEFT), side_name(Side.RIGHT), tr("Since the test before"))):
            self._grid.addWidget(label(words, size="small", tone="soft"), 0, column)
        for row, measure in enumerate(Measure, 1):
            self._grid.addWidget(label(measure_name(measure), strong=True), row, 0, _TOP)
            for column, side in enumerate(SIDES, 1):
                self._grid.addWidget(label(value_words(test, measure, side)), row, column, _TOP)
            words = "\n".join(_news(test, before, measure)) or "–"
            self._grid.addWidget(label(words, size="small", wrap=True), row, 3, _TOP)


_TOP = Qt.AlignmentFlag.AlignTop


def _news(test: HipTest, before: tuple[HipTest, ...], measure: Measure) -> list[str]:
    """What is to be said of a measure: each side against the test before, and the sides against each other."""
    told = []
    for side in SIDES:
        if test.reading(measure, side) is not None:
            change = trend((*before, test), measure, side).since_previous
            if change is not None:
                told.append(tr("{side}: {changes}.", side=side_name(side), changes=change_words(measure, change)))
    told.append(difference_words(measure, side_difference(test, measure)))
    return [words for words in told if words]


def _bullet(words: str, sign: str = "•") -> QWidget:
    row = QWidget()
    columns = QHBoxLayout(row)
    columns.setContentsMargins(0, 0, 0, 0)
    columns.setSpacing(10)
    mark = label(sign, strong=True, tone="accent")
    mark.setFixedWidth(14)
    columns.addWidget(mark, 0, _TOP)
    columns.addWidget(label(words, wrap=True), 1)
    return row


def _make_scroll(area: QScrollArea) -> None:
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
