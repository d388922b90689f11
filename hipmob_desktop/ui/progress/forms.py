# SPDX-License-Identifier: GPL-3.0-or-later
"""The sheets of the progress view: a session, the goal, an excuse, and the copies that can be brought back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtCore import QTime
from PySide6.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSpinBox,
    QTimeEdit,
)

from hipmob_desktop.domain.hip_tests import HipTest
from hipmob_desktop.domain.language import tr
from hipmob_desktop.domain.reminders import Reminders
from hipmob_desktop.domain.routines import Mode
from hipmob_desktop.domain.sessions import Session
from hipmob_desktop.domain.weeks import Week
from hipmob_desktop.ui.completion_sheet import stiffness_after, stiffness_before
from hipmob_desktop.ui.fields import day_field, day_in, inset
from hipmob_desktop.ui.locale import locale, written
from hipmob_desktop.ui.reminder_fields import ReminderFields
from hipmob_desktop.ui.sheet import Sheet, label
from hipmob_desktop.ui.words import mode_title

LONGEST_MINUTES = 24 * 60.0
FIRST_MINUTES = 10.0


def reasons() -> tuple[str, ...]:
    """Why a week is excused most often."""
    return tr("Illness"), tr("Injury"), tr("Holiday"), tr("Travel"), tr("Rest")


@dataclass(frozen=True, slots=True)
class SessionFields:
    """What a session form was filled in with; `started_at` has the local zone."""

    mode: str
    started_at: datetime
    watched_seconds: float
    stiffness_before: int | None
    stiffness_after: int | None
    note: str


class SessionForm(Sheet):
    """A session of the past: one to be added, or one to be changed."""

    def __init__(self, now: datetime, session: Session | None = None) -> None:
        """`now` is local; a session to be added starts out as one of today."""
        super().__init__(tr("Add a session") if session is None else tr("Change this session"), width=560)
        self._session = session
        start = (session.started_at if session else now).astimezone(session.started_at.tzinfo if session else None)
        self._start = start
        self._mode = QComboBox()
        for mode in Mode:
            self._mode.addItem(mode_title(mode), mode.value)
        if session is not None and session.mode not in set(Mode):
            self._mode.addItem(session.mode, session.mode)
        self._mode.setCurrentIndex(self._mode.findData(session.mode if session else Mode.PRE_RUN.value))
        latest = max(start.date(), now.date())  # done further east, it may be tomorrow's here
        self._day = day_field(start.date(), latest)
        self._time = inset(QTimeEdit(QTime(start.hour, start.minute)))
        self._minutes = inset(QDoubleSpinBox())
        self._minutes.setLocale(locale())
        self._minutes.setDecimals(1)
        self._minutes.setRange(0.1, LONGEST_MINUTES)
        self._minutes.setSuffix(tr(" min"))
        self._minutes.setValue(session.watched_seconds / 60 if session else FIRST_MINUTES)
        self._shown_minutes = self._minutes.value()
        self._before, self._after = stiffness_before(), stiffness_after()
        if session is not None:
            self._before.preset(session.stiffness_before)
            self._after.preset(session.stiffness_after)
        self._note = QLineEdit(session.note if session else "")
        self._note.setMaxLength(1000)
        self._note.setPlaceholderText(tr("A line for yourself"))
        self._lay_out()
        self.add_buttons(tr("Add") if session is None else tr("Save"), tr("Cancel"))

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(18)
        form.setVerticalSpacing(10)
        for words, field in (
            (tr("Routine"), self._mode),
            (tr("Day"), self._day),
            (tr("Started at"), self._time),
            (tr("Work done"), self._minutes),
            (tr("Stiffness before"), self._before),
            (tr("Stiffness after"), self._after),
            (tr("Note"), self._note),
        ):
            field.setAccessibleName(words)
            form.addRow(label(words), field)
        self.rows.addLayout(form)

    @property
    def fields(self) -> SessionFields:
        """What is filled in now."""
        day, clock = day_in(self._day), self._time.time()
        start = self._start.replace(year=day.year, month=day.month, day=day.day)
        if (clock.hour(), clock.minute()) != (self._start.hour, self._start.minute):
            start = start.replace(hour=clock.hour(), minute=clock.minute(), second=0, microsecond=0)
        if self._session is None:
            start = start.replace(tzinfo=None).astimezone()  # in summer the offset is another one than now
        seconds = self._minutes.value() * 60
        if self._session is not None and self._minutes.value() == self._shown_minutes:
            seconds = self._session.watched_seconds  # shown rounded, and not changed
        return SessionFields(
            mode=str(self._mode.currentData()),
            started_at=start,
            watched_seconds=round(seconds, 3),
            stiffness_before=self._before.value,
            stiffness_after=self._after.value,
            note=self._note.text().strip(),
        )


class GoalForm(Sheet):
    """How many days a week are wanted, from this week on."""

    def __init__(self, days: int) -> None:
        super().__init__(tr("Your goal"), width=440)
        self._days = inset(QSpinBox())
        self._days.setRange(1, 7)
        self._days.setValue(days)
        self._days.setAccessibleName(tr("Days a week"))
        self._days.valueChanged.connect(self._name_unit)
        self._name_unit(days)
        self.rows.addWidget(self._days)
        words = tr("It holds from this week on. Weeks before are counted by the goal they had.")
        self.rows.addWidget(label(words, size="small", tone="soft", wrap=True))
        self.add_buttons(tr("Keep this goal"), tr("Cancel"))

    def _name_unit(self, days: int) -> None:
        self._days.setSuffix(tr(" day(s) a week", days))

    @property
    def days(self) -> int:
        """What is filled in now."""
        return self._days.value()


class ExcuseForm(Sheet):
    """Why a week does not count."""

    def __init__(self, week: Week) -> None:
        title = tr("Excuse the week of {date}", date=written(week.first_day, "d MMMM yyyy"))
        super().__init__(title, width=480)
        self._reason = QComboBox()
        self._reason.setEditable(True)
        self._reason.addItems(reasons())
        self._reason.setAccessibleName(tr("Reason"))
        self.rows.addWidget(label(tr("An excused week neither adds to your streak nor breaks it."), wrap=True))
        self.rows.addWidget(self._reason)
        self.add_buttons(tr("Excuse it"), tr("Cancel"))

    @property
    def reason(self) -> str:
        """What is filled in now; may be empty."""
        return self._reason.currentText().strip()


@dataclass(frozen=True, slots=True)
class CopyOnOffer:
    """A backup: its day, how many sessions it has, and what of it, hip tests too, is not in the history now."""

    day: date
    sessions: int
    missing: tuple[Session, ...]
    missing_tests: tuple[HipTest, ...] = ()

    @property
    def has_missing(self) -> bool:
        """Whether there is something to bring back."""
        return bool(self.missing or self.missing_tests)

    @property
    def words(self) -> str:
        """A line of the list."""
        words = tr(
            "{date}  ·  {sessions}, {lost}",
            date=written(self.day, "d MMMM yyyy"),
            sessions=tr("{count} session(s)", self.sessions),
            lost=tr("{count} session(s) not in your history now", len(self.missing)),
        )
        if self.missing_tests:
            words = tr("{copy}, {tests} too", copy=words, tests=tr("{count} hip self-test(s)", len(self.missing_tests)))
        return words


class BackupsForm(Sheet):
    """The copies, newest first; what a chosen one has and the history has not can be brought back."""

    def __init__(self, copies: Sequence[CopyOnOffer]) -> None:
        super().__init__(tr("Backups"), width=620)
        self._copies = tuple(copies)
        words = tr(
            "A copy is kept of each day with changes. Bringing one back adds the sessions that are missing now; "
            "nothing you have is changed or taken away."
        )
        self.rows.addWidget(label(words if copies else tr("There are no backups yet."), wrap=True))
        self._list = QListWidget()
        self._list.setAccessibleName(tr("Backups"))
        for copy in self._copies:
            self._list.addItem(QListWidgetItem(copy.words))
        self._list.setCurrentRow(next((row for row, copy in enumerate(self._copies) if copy.has_missing), 0))
        if copies:
            self._list.setMinimumHeight(220)
            self.rows.addWidget(self._list)
            self.add_buttons(tr("Bring back what is missing"), tr("Close"))
        else:
            self.add_buttons(tr("Close"))

    @property
    def chosen(self) -> CopyOnOffer | None:
        """The copy that is chosen now."""
        row = self._list.currentRow()
        return self._copies[row] if 0 <= row < len(self._copies) else None


class RemindersForm(Sheet):
    """On which days and when to remind; off unless a day is chosen and the box is ticked."""

    def __init__(self, reminders: Reminders) -> None:
        super().__init__(tr("Reminders"), width=560)
        words = tr("A notification of the desktop says what the week still takes, and nothing once it is met.")
        self.rows.addWidget(label(words, wrap=True))
        self._fields = ReminderFields(reminders)
        self.rows.addWidget(self._fields)
        self.add_buttons(tr("Save"), tr("Cancel"))

    @property
    def reminders(self) -> Reminders:
        """What is filled in now."""
        return self._fields.reminders
