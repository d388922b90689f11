# SPDX-License-Identifier: GPL-3.0-or-later
"""When which sheet is shown, and what becomes of the answer. Sheets load when they are shown."""

from __future__ import annotations

from PySide6.QtCore import QObject

from hipmob_desktop.domain.routines import Routine
from hipmob_desktop.domain.sessions import Session
from hipmob_desktop.ui.logbook import Logbook
from hipmob_desktop.ui.practice import Practice
from hipmob_desktop.ui.session_under_way import BrokenOff
from hipmob_desktop.ui.settings import Settings
from hipmob_desktop.ui.sheet import Sheets
from hipmob_desktop.ui.theme import Theme


class Conversation(QObject):
    """Asks the few things the app asks."""

    def __init__(self, practice: Practice, logbook: Logbook, settings: Settings, theme: Theme, sheets: Sheets) -> None:
        super().__init__(sheets)
        self._practice, self._logbook, self._settings = practice, logbook, settings
        self._theme, self._sheets = theme, sheets
        practice.finished.connect(self._praise)
        practice.switch_asked.connect(self._ask_switch)

    def welcome(self) -> None:
        """Show the health note, once."""
        if not self._settings.health_note_seen:
            from hipmob_desktop.ui.health_note import HealthNoteSheet

            sheet = HealthNoteSheet()
            sheet.closed.connect(self._remember_health_note)
            self._sheets.show(sheet)

    def offer_resume(self, session: Session, routine: Routine, broken_off: BrokenOff) -> None:
        """Ask whether to go on with a session that broke off or was left."""
        from hipmob_desktop.ui.questions import ResumeSheet

        sheet = ResumeSheet(session, routine, broken_off.seconds, another_day=broken_off.begun is None)
        sheet.accepted.connect(lambda: self._practice.resume_session(routine, broken_off))
        sheet.rejected.connect(self._logbook.forget_left_off)
        self._sheets.show(sheet)

    def _remember_health_note(self) -> None:
        self._settings.health_note_seen = True
        self._settings.save()

    def _praise(self, session: Session) -> None:
        from hipmob_desktop.domain.statistics import minutes_by_day
        from hipmob_desktop.ui.completion_sheet import CompletionSheet

        minutes = minutes_by_day(self._logbook.history.sessions)
        sheet = CompletionSheet(self._theme, session, self._logbook.review(), minutes)
        sheet.closed.connect(lambda: self._amend(session, sheet.changes()))
        self._sheets.show(sheet)

    def _amend(self, session: Session, changes: dict[str, object]) -> None:
        if changes and self._logbook.history.session(session.id) is not None:  # else deleted on another device
            self._logbook.amend(session.id, **changes)

    def _ask_switch(self, routine: Routine) -> None:
        from hipmob_desktop.ui.questions import SwitchSheet

        practice = self._practice
        sheet = SwitchSheet(practice.routine, routine, practice.worked_seconds)
        sheet.accepted.connect(lambda: practice.switch(routine))
        sheet.rejected.connect(practice.stay)
        self._sheets.show(sheet)
