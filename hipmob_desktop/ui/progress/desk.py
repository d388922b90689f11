# SPDX-License-Identifier: GPL-3.0-or-later
"""Carries out what is asked for in the progress view: sheets are shown, the logbook is told, files go out and in."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from hipmob_desktop.domain.history import History
from hipmob_desktop.domain.language import tr
from hipmob_desktop.domain.reasons import reason_of
from hipmob_desktop.domain.reminders import Reminders
from hipmob_desktop.domain.sessions import Session, added_session
from hipmob_desktop.domain.weeks import Week
from hipmob_desktop.exchange.files import Incoming, in_words, merged, read, write
from hipmob_desktop.exchange.formats import Format
from hipmob_desktop.storage.backups import Backups
from hipmob_desktop.storage.week_settings import WeekSettings
from hipmob_desktop.ui.jobs import Jobs
from hipmob_desktop.ui.logbook import Logbook
from hipmob_desktop.ui.progress.file_dialogs import ask_where_to, ask_which
from hipmob_desktop.ui.progress.forms import (
    BackupsForm,
    CopyOnOffer,
    ExcuseForm,
    GoalForm,
    RemindersForm,
    SessionFields,
    SessionForm,
)
from hipmob_desktop.ui.progress.progress_view import ProgressView
from hipmob_desktop.ui.sheet import Sheets


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the desk needs of the world: a clock, the machine, the settings of weeks, and somebody to ask for files."""

    now: Callable[[], datetime]
    device: str
    training_day: Callable[[datetime], date]
    rules: Callable[[], WeekSettings] = WeekSettings
    reminders: Callable[[], Reminders] = Reminders
    set_reminders: Callable[[Reminders], object] = lambda _reminders: None
    ask_where_to: Callable[[QWidget, Format], Path | None] = ask_where_to
    ask_which: Callable[[QWidget], Path | None] = ask_which


class ProgressDesk(QObject):
    """Between the view and the logbook. `said` tells what came of it; `undo_offered` has the way back with it."""

    said = Signal(str)
    undo_offered = Signal(str, object)

    def __init__(
        self,
        view: ProgressView,
        logbook: Logbook,
        backups: Backups,
        jobs: Jobs,
        sheets: Sheets,
        surroundings: Surroundings,
    ) -> None:
        super().__init__(view)
        self._view, self._logbook, self._backups = view, logbook, backups
        self._jobs, self._sheets, self._world = jobs, sheets, surroundings
        view.browser.add_asked.connect(self.add)
        view.browser.edit_asked.connect(self.edit)
        view.browser.delete_asked.connect(self.delete)
        view.goal_asked.connect(self.change_goal)
        view.excuse_asked.connect(self.excuse)
        view.take_back_asked.connect(lambda week: logbook.take_back_excuse(week.first_day))
        view.export_asked.connect(self.export)
        view.import_asked.connect(self.take_in)
        view.backups_asked.connect(self.offer_backups)
        view.reminders_asked.connect(self.change_reminders)
        view.opened.connect(self.refresh)
        logbook.changed.connect(self._refresh_if_seen)

    def _refresh_if_seen(self) -> None:
        if self._view.isVisible():
            self.refresh()

    def refresh(self) -> None:
        """Let the view show what the logbook holds."""
        self._view.show_history(self._logbook.history, self._logbook.review(), read_only=self._logbook.read_only)

    # Sessions

    def add(self) -> None:
        """Ask for a session of the past."""
        form = SessionForm(self._world.now())
        form.accepted.connect(lambda: self._add(form.fields))
        self._sheets.show(form)

    def _add(self, fields: SessionFields) -> None:
        self._logbook.add(
            added_session(
                session_id=uuid.uuid4().hex,
                device=self._world.device,
                mode=fields.mode,
                started_at=fields.started_at,
                watched_seconds=fields.watched_seconds,
                modified_at=datetime.now(UTC),
                training_day=self._world.training_day(fields.started_at),
                stiffness_before=fields.stiffness_before,
                stiffness_after=fields.stiffness_after,
                note=fields.note,
            )
        )

    def edit(self, session: Session) -> None:
        """Ask what is to be changed."""
        form = SessionForm(self._world.now(), session)
        form.accepted.connect(lambda: self._edit(session, form.fields))
        self._sheets.show(form)

    def _edit(self, session: Session, fields: SessionFields) -> None:
        changes: dict[str, object] = {
            name: getattr(fields, name)
            for name in ("mode", "started_at", "watched_seconds", "stiffness_before", "stiffness_after", "note")
            if getattr(fields, name) != getattr(session, name)
        }
        if "started_at" in changes:
            changes["training_day"] = self._world.training_day(fields.started_at)
        if changes and self._logbook.history.session(session.id) is not None:
            self._logbook.amend(session.id, **changes)

    def delete(self, session: Session) -> None:
        """Delete it, and offer to take that back."""
        deleted = self._logbook.delete(session.id)
        if deleted is not None:
            self.undo_offered.emit(tr("The session was deleted."), lambda: self._logbook.restore([deleted]))

    # Goal and excuses

    def change_goal(self) -> None:
        """Ask for another goal, from this week on."""
        running = self._logbook.review().running
        form = GoalForm(running.goal_days)
        form.accepted.connect(lambda: self._logbook.set_goal(running.first_day, form.days))
        self._sheets.show(form)

    def excuse(self, week: Week) -> None:
        """Ask why a week is to be excused."""
        form = ExcuseForm(week)
        form.accepted.connect(lambda: self._logbook.excuse(week.first_day, form.reason))
        self._sheets.show(form)

    def change_reminders(self) -> None:
        """Ask when to remind."""
        form = RemindersForm(self._world.reminders())
        form.accepted.connect(lambda: self._set_reminders(form.reminders))
        self._sheets.show(form)

    def _set_reminders(self, reminders: Reminders) -> None:
        try:
            self._world.set_reminders(reminders)
        except OSError as error:
            self._tell(error)

    # Files

    def export(self, form: Format) -> None:
        """Write the history to a file, or each session to one in a folder."""
        place = self._world.ask_where_to(self._view, form)
        if place is not None:
            history = self._logbook.history
            self._jobs.submit(
                lambda _job: write(history, form, place),
                done=lambda words: self.said.emit(tr("Written to {place}.", place=words)),
                failed=self._tell,
            )

    def take_in(self) -> None:
        """Merge a file into the history."""
        path = self._world.ask_which(self._view)
        if path is not None:
            now = self._world.now()
            self._jobs.submit(
                lambda _job: read(path, now),
                done=lambda incoming: self._merge(path.name, incoming, now),
                failed=lambda error: self.said.emit(
                    tr("{file} was not imported: {reason}.", file=path.name, reason=reason_of(error))
                ),
            )

    def _merge(self, name: str, incoming: Incoming, now: datetime) -> None:
        outcome = merged(self._logbook.history, incoming, now)
        if outcome.added or outcome.changed or outcome.history != self._logbook.history:
            self._logbook.replace(outcome.history)
        self.said.emit(f"{name}: {in_words(outcome)}.")

    def offer_backups(self) -> None:
        """Show the copies, and what can be brought back from them."""
        history = self._logbook.history
        self._jobs.submit(
            lambda _job: copies_on_offer(self._backups, history), done=self._show_backups, failed=self._tell
        )

    def _show_backups(self, copies: tuple[CopyOnOffer, ...]) -> None:
        form = BackupsForm(copies)
        form.accepted.connect(lambda: self._bring_back(form.chosen))
        self._sheets.show(form)

    def _bring_back(self, copy: CopyOnOffer | None) -> None:
        if copy is None:
            return
        if copy.has_missing:
            self._logbook.restore(copy.missing, copy.missing_tests)
        told = [tr("{count} session(s) brought back.", len(copy.missing))]
        if copy.missing_tests:
            told.append(tr("{count} hip self-test(s) brought back.", len(copy.missing_tests)))
        self.said.emit(" ".join(told))

    def _tell(self, error: Exception) -> None:
        self.said.emit(tr("That did not work: {reason}.", reason=reason_of(error)))


def copies_on_offer(backups: Backups, history: History) -> tuple[CopyOnOffer, ...]:
    """The readable copies, newest first, with what they have and `history` has not."""
    known = history.ids
    return tuple(
        CopyOnOffer(
            backup.day,
            len(backup.history.sessions),
            tuple(session for session in backup.history.sessions if session.id not in known),
            tuple(test for test in backup.history.hip_tests if test.id not in known),
        )
        for backup in reversed(backups.good())
    )
