# SPDX-License-Identifier: GPL-3.0-or-later
"""On which days and when to be reminded: the same fields on the page of progress and in the settings."""

from __future__ import annotations

from datetime import time

from PySide6.QtCore import Qt, QTime, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QTimeEdit, QVBoxLayout, QWidget

from hipmob_desktop.domain.language import tr
from hipmob_desktop.domain.reminders import Reminders
from hipmob_desktop.ui.fields import ScrolledPast, inset
from hipmob_desktop.ui.locale import short_weekday_name, weekday_name


class ReminderFields(QWidget):
    """Off unless a day is chosen and the box is ticked; `changed` with each change."""

    changed = Signal()

    def __init__(self, reminders: Reminders) -> None:
        super().__init__()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(14)
        self._on = QCheckBox(tr("Remind me"))
        self._on.setChecked(reminders.on)
        self._on.toggled.connect(self.changed)
        rows.addWidget(self._on)
        days = QHBoxLayout()
        days.setSpacing(6)
        self._days: list[QPushButton] = []
        for number in range(7):
            button = QPushButton(short_weekday_name(number))
            button.setCheckable(True)
            button.setChecked(number in reminders.weekdays)
            button.setAccessibleName(tr("Remind on {weekday}", weekday=weekday_name(number)))
            button.setProperty("compact", True)
            button.setMinimumWidth(44)  # narrower than the style likes, so that a week fits into a small window
            button.toggled.connect(self.changed)
            self._days.append(button)
            days.addWidget(button)
        rows.addLayout(days)
        self._at = inset(_Time(QTime(reminders.at.hour, reminders.at.minute)))
        self._at.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._at.setAccessibleName(tr("Time of the day"))
        self._at.setKeyboardTracking(False)
        self._at.timeChanged.connect(self.changed)
        self._at.setFixedWidth(120)
        rows.addWidget(self._at)

    @property
    def reminders(self) -> Reminders:
        """What is filled in now."""
        chosen = frozenset(number for number, button in enumerate(self._days) if button.isChecked())
        at = self._at.time()
        return Reminders(on=self._on.isChecked() and bool(chosen), weekdays=chosen, at=time(at.hour(), at.minute()))


class _Time(ScrolledPast, QTimeEdit):
    pass
