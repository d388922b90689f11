# SPDX-License-Identifier: GPL-3.0-or-later
"""The pages of the guided self-test: getting ready, a measure, and what came of it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from hipmob_desktop.domain.drills import Side
from hipmob_desktop.domain.hip_tests import SETTLED_AFTER, SIDES, HipTest, Measure, measured, side_difference, trend
from hipmob_desktop.domain.language import tr
from hipmob_desktop.ui.accessible import announce
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
from hipmob_desktop.ui.sheet import VerticalScroll, label
from hipmob_desktop.ui.theme import Theme

_LONGEST_NOTE = 1000
_FIELDS_WIDTH = 404
_SCROLL_BAR_WIDTH = 10
_TOP = Qt.AlignmentFlag.AlignTop


class Preparation(VerticalScroll):
    """What makes two tests comparable, and what to be careful of."""

    def __init__(self) -> None:
        super().__init__()
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
                wait=round(SETTLED_AFTER.total_seconds() / 60) - minutes,
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
        before = measured(tests, self.measure)
        self._previous.setVisible(bool(before))
        if before:
            left, right = (value_words(before[-1], self.measure, side) for side in SIDES)
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
        self._scroll = VerticalScroll(self._inside)
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


class Summary(VerticalScroll):
    """What was measured, what changed, and a line for a note."""

    def __init__(self) -> None:
        super().__init__()
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
