# SPDX-License-Identifier: GPL-3.0-or-later
"""Asks how many minutes there are, and shows at once which drills will be in."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPixmap
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QSpinBox

from hipmob_desktop.domain.fitting import (
    LEAST_MINUTES,
    MOST_MINUTES,
    OFFERED_MINUTES,
    USUAL_MINUTES,
    CannotFitError,
)
from hipmob_desktop.domain.language import tr
from hipmob_desktop.domain.routines import Routine
from hipmob_desktop.ui.sheet import Sheet, label
from hipmob_desktop.ui.theme import Theme
from hipmob_desktop.ui.timeline import Timeline
from hipmob_desktop.ui.words import drill_name


class MinutesSheet(Sheet):
    """`chosen` carries the minutes when they are agreed to; `changes_asked` asks for what rests and is swapped.

    `version` gives the routine of a length, or raises CannotFitError; `longest` is the one with every drill in it.
    """

    chosen = Signal(int)
    changes_asked = Signal()

    def __init__(
        self,
        theme: Theme,
        minutes: int,
        version: Callable[[int], Routine],
        longest: Routine,
        poster: Callable[[str], QPixmap | None],
    ) -> None:
        super().__init__(tr("How many minutes do you have?"), width=660)
        self._version, self._longest = version, longest
        self._chips = self._make_chips()
        self._other = self._make_other()
        self._preview = Timeline(theme, poster)
        self._preview.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._preview.setCursor(Qt.CursorShape.ArrowCursor)
        self._preview.setFixedHeight(56)
        self._in, self._out = label("", wrap=True), label("", size="small", tone="soft", wrap=True)
        self.rows.addWidget(self._preview)
        self.rows.addWidget(self._in)
        self.rows.addWidget(self._out)
        note = tr("For today only. Tomorrow it is {count} minute(s) again.", USUAL_MINUTES)
        self.rows.addWidget(label(note, size="small", tone="soft", wrap=True))
        self._add_link()
        self._yes = self.add_buttons("", tr("Cancel"))
        self._other.setValue(minutes)
        self._show(minutes)

    @property
    def minutes(self) -> int:
        """The minutes chosen so far."""
        return self._other.value()

    @property
    def preview(self) -> Routine | None:
        """The version on show."""
        return self._preview.routine

    def accept(self) -> None:
        """Close it with the minutes chosen, when there is such a version."""
        if self._yes.isEnabled():
            self.chosen.emit(self.minutes)
            super().accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        digit = event.text()
        if digit.isdigit() and not self._other.hasFocus():
            self._other.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._other.selectAll()
            self._other.lineEdit().insert(digit)
            event.accept()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Plus, Qt.Key.Key_Down, Qt.Key.Key_Minus):
            self._other.stepBy(1 if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Plus) else -1)
            event.accept()
        else:
            super().keyPressEvent(event)

    def _make_chips(self) -> QButtonGroup:
        group = QButtonGroup(self)
        row = QHBoxLayout()
        row.setSpacing(8)
        for minutes in OFFERED_MINUTES:
            chip = QPushButton(str(minutes))
            chip.setProperty("compact", True)
            chip.setCheckable(True)
            chip.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # after a click, Enter agrees
            chip.setAccessibleName(tr("{count} minute(s)", minutes))
            group.addButton(chip, minutes)
            row.addWidget(chip, 1)
        group.idClicked.connect(self._choose)
        self.rows.addLayout(row)
        return group

    def _choose(self, minutes: int) -> None:
        self._other.setValue(minutes)

    def _make_other(self) -> QSpinBox:
        box = QSpinBox()
        box.setRange(LEAST_MINUTES, MOST_MINUTES)
        box.setAlignment(Qt.AlignmentFlag.AlignCenter)
        box.setSuffix(" " + tr("min"))
        box.setAccessibleName(tr("Minutes, {least} to {most}", least=LEAST_MINUTES, most=MOST_MINUTES))
        box.valueChanged.connect(self._show)
        words = tr("Any number from {least} to {most}", least=LEAST_MINUTES, most=MOST_MINUTES)
        row = QHBoxLayout()
        name = label(words, tone="soft")
        name.setBuddy(box)
        row.addWidget(name)
        row.addStretch(1)
        row.addWidget(box)
        self.rows.addLayout(row)
        return box

    def _add_link(self) -> None:
        button = QPushButton(tr("Resting and swapped drills…"))
        button.setProperty("compact", True)
        button.clicked.connect(self._ask_changes)
        row = QHBoxLayout()
        row.addWidget(button)
        row.addStretch(1)
        self.rows.addLayout(row)

    def _ask_changes(self) -> None:
        self.changes_asked.emit()
        self.reject()

    def _show(self, minutes: int) -> None:
        chip = self._chips.button(minutes)
        self._chips.setExclusive(False)
        for button in self._chips.buttons():
            button.setChecked(button is chip)
        self._chips.setExclusive(chip is not None)
        try:
            routine = self._version(minutes)
        except CannotFitError as error:
            self._in.setText(str(error))
            self._out.setText("")
            self._yes.setEnabled(False)
        else:
            self._preview.set_routine(routine)
            self._tell(routine)
            self._yes.setEnabled(True)
        self._yes.setText(tr("Make it {count} minute(s)", minutes))
        self.setAccessibleDescription(f"{self._in.text()} {self._out.text()}")
        self.arrange()

    def _tell(self, routine: Routine) -> None:
        drills = routine.drills
        names = ", ".join(map(drill_name, drills))
        self._in.setText(tr("{count} drill(s): {names}.", len(drills), names=names))
        left_out = [drill_name(drill) for drill in self._longest.drills if drill not in drills]
        self._out.setText(tr("Left out: {names}.", names=", ".join(left_out)) if left_out else "")
        self._out.setVisible(bool(left_out))
