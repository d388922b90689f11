# SPDX-License-Identifier: GPL-3.0-or-later
"""Lets a drill rest until a date, or puts another of its kind in its place."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QDate, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QDateEdit, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from hipmob_desktop.domain.drills import Drill
from hipmob_desktop.domain.language import tr
from hipmob_desktop.domain.routines import Mode
from hipmob_desktop.ui.fitting.drill_button import DrillButton
from hipmob_desktop.ui.locale import locale
from hipmob_desktop.ui.sheet import Sheet, label
from hipmob_desktop.ui.theme import Theme
from hipmob_desktop.ui.words import drill_name, in_sentence, mode_title

WEEKS = (1, 2, 4)
LONGEST_REST_DAYS = 365
_COLUMNS = 4


@dataclass(frozen=True, slots=True)
class Question:
    """A drill of a mode; the mode's own drill it stands in for, if any, and what could stand in for it."""

    mode: Mode
    drill: Drill
    stands_in_for: Drill | None
    offers: Sequence[Drill]


class DrillSheet(Sheet):
    """`rest_asked` carries the date on which the drill is to be back, `swap_asked` the drill to do instead."""

    rest_asked = Signal(object)
    swap_asked = Signal(object)
    swap_back_asked = Signal()

    def __init__(self, theme: Theme, question: Question, today: date, poster: Callable[[str], QPixmap | None]) -> None:
        super().__init__(drill_name(question.drill), width=740)
        self._today = today
        self.rows.addWidget(label(tr("Let it rest"), strong=True))
        words = tr("It is left out of every routine, its time goes to other drills, and it comes back by itself.")
        self.rows.addWidget(label(words, size="small", tone="soft", wrap=True))
        self.rows.addLayout(self._rests())
        self.rows.addSpacing(4)
        routine = in_sentence(mode_title(question.mode))
        self.rows.addWidget(label(tr("Swap it in {routine}", routine=routine), strong=True))
        if question.stands_in_for is not None:
            self._add_way_back(question.stands_in_for)
        self._add_offers(theme, question.offers, poster)
        self.add_buttons(tr("Leave it as it is"))

    def _rests(self) -> QVBoxLayout:
        """For some weeks, or below that until a date: side by side they would be too wide in some languages."""
        rows, row, dated = QVBoxLayout(), QHBoxLayout(), QHBoxLayout()
        rows.setSpacing(8)
        for line in (row, dated):
            line.setSpacing(8)
            rows.addLayout(line)
        for weeks in WEEKS:
            button = QPushButton(tr("{count} week(s)", weeks))
            button.setAccessibleName(tr("Rest it for {count} week(s)", weeks))
            button.clicked.connect(lambda _on, weeks=weeks: self._rest(self._today + timedelta(weeks=weeks)))
            row.addWidget(button)
        row.addStretch(1)
        until = QDateEdit(_qdate(self._today + timedelta(weeks=3)))
        until.setLocale(locale())
        until.setCalendarPopup(True)
        until.setDateRange(_qdate(self._today + timedelta(days=1)), _qdate(self._today + timedelta(LONGEST_REST_DAYS)))
        until.setAccessibleName(tr("The date on which it is back"))
        button = QPushButton(tr("Rest until then"))
        button.clicked.connect(lambda: self._rest(_date(until.date())))
        dated.addWidget(until)
        dated.addWidget(button)
        dated.addStretch(1)
        return rows

    def _add_way_back(self, own: Drill) -> None:
        button = QPushButton(tr("Back to {drill}", drill=in_sentence(drill_name(own))))
        button.clicked.connect(self._swap_back)
        row = QHBoxLayout()
        row.addWidget(button)
        row.addStretch(1)
        self.rows.addLayout(row)

    def _add_offers(self, theme: Theme, offers: Sequence[Drill], poster: Callable[[str], QPixmap | None]) -> None:
        if not offers:
            words = tr("This routine has all the drills of its kind already.")
            self.rows.addWidget(label(words, size="small", tone="soft", wrap=True))
            return
        room = QWidget()
        grid = QGridLayout(room)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(8)
        for number, drill in enumerate(offers):
            button = DrillButton(theme, drill, poster(drill.id))
            button.clicked.connect(lambda _on, drill=drill: self._swap(drill))
            grid.addWidget(button, *divmod(number, _COLUMNS))
        grid.setColumnStretch(_COLUMNS, 1)
        self.rows.addWidget(room)

    def _rest(self, back_on: date) -> None:
        self.rest_asked.emit(back_on)
        self.reject()

    def _swap(self, drill: Drill) -> None:
        self.swap_asked.emit(drill)
        self.reject()

    def _swap_back(self) -> None:
        self.swap_back_asked.emit()
        self.reject()


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def _date(day: QDate) -> date:
    return date(day.year(), day.month(), day.day())
