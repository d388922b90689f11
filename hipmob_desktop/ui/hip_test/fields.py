# SPDX-License-Identifier: GPL-3.0-or-later
"""Fields of the self-test: a value with its unit or none, pain told or not, and both together for one side."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QFontMetrics
from PySide6.QtWidgets import QDoubleSpinBox, QGridLayout, QPushButton, QSpinBox, QWidget

from hipmob_desktop.domain.drills import Side
from hipmob_desktop.domain.hip_tests import MOST_TRIES, SIDES, Measure, Reading
from hipmob_desktop.domain.language import tr
from hipmob_desktop.ui.accessible import announce
from hipmob_desktop.ui.fields import inset, wide_enough_for
from hipmob_desktop.ui.hip_test.words import measure_name, side_name, unit_suffix, written_value
from hipmob_desktop.ui.locale import locale, written_number
from hipmob_desktop.ui.sheet import label

_LEAST_WIDTH = 106
_EMPTY = -1000.0
_FARTHEST = 999.0
STOP_FROM_PAIN = 3
"""From this much pain on the runner is told to stop."""


class ValueField(QDoubleSpinBox):
    """A value of a measure, or nothing. Any number can be typed; `error` says when no hip can have made it."""

    entered = Signal()

    def __init__(self, measure: Measure, name: str) -> None:
        super().__init__()
        self._measure = measure
        self.setLocale(locale())
        self.setDecimals(1)
        self.setRange(_EMPTY, _FARTHEST)
        self.setSpecialValueText("–")
        self.setSuffix(unit_suffix(measure))
        self.setValue(_EMPTY)
        self.setAccessibleName(name)
        longest = (measure.facts.lowest + 0.5, measure.facts.highest - 0.5)
        self.setMinimumWidth(max(_LEAST_WIDTH, *(wide_enough_for(written_value(measure, value)) for value in longest)))
        inset(self)

    @property
    def filled(self) -> float | None:
        """The value, or None while it is empty."""
        return None if self.value() <= _EMPTY else round(self.value(), 1)

    def fill(self, value: float | None) -> None:
        """Start out with a value, or empty."""
        self.setValue(_EMPTY if value is None else value)

    @property
    def error(self) -> str:
        """What is wrong with the value, or nothing."""
        facts, value = self._measure.facts, self.filled
        if value is None or facts.lowest <= value <= facts.highest:
            return ""
        return tr(
            "{field}: must be from {lowest} to {highest}.",
            field=self.accessibleName(),
            lowest=written_value(self._measure, facts.lowest),
            highest=written_value(self._measure, facts.highest),
        )

    def stepBy(self, steps: int) -> None:  # noqa: N802 (a Qt override)
        """An empty field begins where most people are; stepping stays where hips can be."""
        facts = self._measure.facts
        if self.filled is None:
            self.setValue(facts.usual)
        else:
            self.setValue(min(max(self.value() + steps * self.singleStep(), facts.lowest), facts.highest))
        self.selectAll()

    def textFromValue(self, value: float) -> str:  # noqa: N802 (a Qt override)
        return written_number(value, 0 if abs(value - round(value)) < 0.05 else 1)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.selectAll()
        self.entered.emit()


class PainField(QSpinBox):
    """0 to 10, or untold."""

    entered = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setLocale(locale())
        self.setRange(-1, 10)
        inset(self)
        self.setPrefix(tr("Pain "))
        self.setSpecialValueText(tr("Pain –"))
        self.setValue(-1)
        self.setAccessibleName(name)
        self.setMinimumWidth(max(wide_enough_for(tr("Pain –")), wide_enough_for(tr("Pain ") + "10")))

    @property
    def told(self) -> int | None:
        """The pain, or None."""
        return self.value() if self.value() >= 0 else None

    def fill(self, pain: int | None) -> None:
        """Start out with what was told."""
        self.setValue(-1 if pain is None else pain)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.selectAll()
        self.entered.emit()


class SideFields(QWidget):
    """One side of a measure: a value, a second try if wanted, and pain."""

    changed = Signal()
    entered = Signal(object)
    """The side, when the keyboard comes into one of its fields."""

    def __init__(self, measure: Measure, side: Side) -> None:
        super().__init__()
        self._measure, self.side = measure, side
        name = measure_name(measure)
        who = side_name(side)
        self._known: Reading | None = None
        self._shown: tuple[float, ...] = ()  # its tries as the fields have them: rounded, and two at most
        self.first = ValueField(measure, tr("{side}", side=who))
        self.second = ValueField(measure, tr("{side}, second try", side=who))
        self.pain = PainField(tr("{side}, pain 0 to 10", side=who))
        for field in (self.first, self.second, self.pain):
            field.setAccessibleDescription(name)
        self._again = QPushButton(tr("Second try"))
        self._again.setProperty("compact", True)
        self._again.setAccessibleName(tr("{side}: measure a second time", side=who))
        self._error = label("", size="small", tone="accent", wrap=True)
        self._lay_out(who)
        self._connect()
        self._show_second(False)

    @property
    def reading(self) -> Reading | None:
        """What is filled in, or None where it is empty or impossible."""
        tries = self._tries()
        if not tries or self.error:
            return None
        pain = self.pain.told
        known = self._known
        if known is not None and tries == self._shown:
            tries = known.tries  # not touched
        if known is not None and (known.tries, known.pain) == (tries, pain):
            return known
        reading = Reading(measure=self._measure, side=self.side, tries=tries, pain=pain)
        if known is None:
            return reading
        return Reading(measure=known.measure, side=self.side, tries=tries, pain=pain, unknown=known.unknown)

    @property
    def is_empty(self) -> bool:
        """Whether nothing was measured."""
        return not self._tries()

    @property
    def error(self) -> str:
        """What is wrong with what is filled in, or nothing."""
        return self.first.error or self.second.error

    @property
    def hurts(self) -> bool:
        """Whether so much pain was told that the runner should stop."""
        return (self.pain.told or 0) >= STOP_FROM_PAIN

    def fill(self, reading: Reading | None) -> None:
        """Start out with a reading, or empty."""
        self._known = reading
        tries = reading.tries if reading is not None else ()
        for field in (self.first, self.second, self.pain):
            field.blockSignals(True)
        self.first.fill(tries[0] if tries else None)
        self.second.fill(tries[1] if len(tries) > 1 else None)
        self.pain.fill(reading.pain if reading is not None else None)
        for field in (self.first, self.second, self.pain):
            field.blockSignals(False)
        self._shown = self._tries()
        self._show_second(len(tries) > 1)
        self._tell()

    def _tries(self) -> tuple[float, ...]:
        values = [field.filled for field in (self.first, self.second)][:MOST_TRIES]
        return tuple(value for value in values if value is not None)

    def _lay_out(self, who: str) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        name = label(who, strong=True)
        font = QFont(name.font())
        font.setPixelSize(15)
        font.setWeight(QFont.Weight.DemiBold)
        # As wide as the longer of both, so that the fields of both sides stand one below the other.
        name.setMinimumWidth(max(QFontMetrics(font).horizontalAdvance(side_name(side)) for side in SIDES) + 4)
        grid.addWidget(name, 0, 0)
        grid.addWidget(self.first, 0, 1)
        grid.addWidget(self._again, 0, 2)
        grid.addWidget(self.second, 0, 2)
        grid.addWidget(self.pain, 0, 3)
        grid.addWidget(self._error, 1, 0, 1, 4)
        grid.setColumnStretch(4, 1)

    def _connect(self) -> None:
        for value in (self.first, self.second):
            value.valueChanged.connect(self._on_change)
            value.entered.connect(lambda: self.entered.emit(self.side))
        self.pain.valueChanged.connect(self._on_change)
        self.pain.entered.connect(lambda: self.entered.emit(self.side))
        self._again.clicked.connect(self._begin_second)

    def _begin_second(self) -> None:
        self._show_second(True)
        self.second.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_second(self, shown: bool) -> None:
        self.second.setVisible(shown)
        self._again.setVisible(not shown)

    def _on_change(self) -> None:
        self._tell()
        self.changed.emit()

    def _tell(self) -> None:
        if self.error and self.error != self._error.text():
            announce(self, self.error, urgent=True)
        self._error.setText(self.error)
        self._error.setVisible(bool(self.error))
        self._again.setEnabled(self.first.filled is not None)
