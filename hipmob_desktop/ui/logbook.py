# SPDX-License-Identifier: GPL-3.0-or-later
"""The history while the app runs: changed here, written in the background, told to whoever shows it."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime, timedelta
from typing import Any

import msgspec
from PySide6.QtCore import QObject, QTimer, Signal

from hipmob_desktop.domain.hip_tests import HipTest
from hipmob_desktop.domain.history import History
from hipmob_desktop.domain.language import tr
from hipmob_desktop.domain.sessions import Session, WatchedIntervals
from hipmob_desktop.domain.weeks import WeekReview
from hipmob_desktop.storage.history_file import HistoryFile
from hipmob_desktop.ui.jobs import Job, Jobs

log = logging.getLogger(__name__)

RETRY_MILLISECONDS = 30_000
"""What could not be written is tried again after this long."""

_FOR_THE_RUNNER_TO_SAY = ("mode", "started_at", "training_day", "note", "stiffness_before", "stiffness_after")
"""What going on with a session leaves as it is: it may have been edited since."""


class Logbook(QObject):
    """Keeps sessions in memory at once, and on disk as soon as the disk lets it."""

    changed = Signal()
    trouble = Signal(str)

    def __init__(
        self,
        file: HistoryFile,
        history: History,
        *,
        read_only: bool,
        jobs: Jobs,
        today: Callable[[], date],
        reviewed: Callable[[History, date], WeekReview],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._file = file
        self._history = history
        self._read_only = read_only
        self._jobs = jobs
        self._today = today
        self._reviewed = reviewed
        self._retry = QTimer(self, singleShot=True, interval=RETRY_MILLISECONDS)
        self._retry.timeout.connect(self._save_again)

    @property
    def history(self) -> History:
        """All that is remembered now."""
        return self._history

    def review(self) -> WeekReview:
        """The weeks as of today."""
        return self._reviewed(self._history, self._today())

    def checkpoint(self, session: Session, position_seconds: float, watched: WatchedIntervals) -> None:
        """Keep the running session in case the app dies."""
        session = self._as_edited(session)
        self._write(lambda _job: self._file.checkpoint(session, position_seconds=position_seconds, watched=watched))

    def record(self, session: Session) -> None:
        """Keep a session for good; what was edited in it since it began is kept in it."""
        self._change(self._history.with_session(self._as_edited(session)))
        self._write(lambda _job: self._file.clear_checkpoint())
        self.forget_left_off()

    def _as_edited(self, session: Session) -> Session:
        known = self._history.session(session.id)
        if known is None:
            return session
        return msgspec.structs.replace(session, **{name: getattr(known, name) for name in _FOR_THE_RUNNER_TO_SAY})

    def leave_off(self, session: Session, position_seconds: float, watched: WatchedIntervals) -> None:
        """Remember where a session stopped in its middle."""
        if not self._read_only:
            self._write(lambda _job: self._file.left_off.keep(session, position_seconds, watched))

    def forget_left_off(self) -> None:
        """There is nothing to go on with any more."""
        self._write(lambda _job: self._file.left_off.forget())

    def amend(self, session_id: str, **changes: Any) -> None:
        """Change fields of a session."""
        self._change(self._history.edited(session_id, datetime.now(UTC), **changes))

    def add(self, session: Session) -> None:
        """Keep a session that was not played here."""
        self._change(self._history.with_session(session))

    def delete(self, session_id: str) -> Session | None:
        """Delete a session and return it, to be given to `restore`; None when it is gone already."""
        session = self._history.session(session_id)
        if session is not None:
            self._change(self._history.without_session(session_id, datetime.now(UTC)))
        return session

    def restore(self, sessions: Iterable[Session] = (), hip_tests: Iterable[HipTest] = ()) -> None:
        """Bring back sessions and hip tests that were deleted or lost."""
        history, now = self._history, datetime.now(UTC)
        for session in sessions:
            history = history.restored(session, now)
        for test in hip_tests:
            history = history.hip_test_restored(test, now)
        self._change(history)

    def keep_hip_test(self, test: HipTest) -> None:
        """Keep a hip test, new or changed."""
        self._change(self._history.with_hip_test(test))

    def amend_hip_test(self, test_id: str, **changes: Any) -> None:
        """Change fields of a hip test."""
        self._change(self._history.hip_test_edited(test_id, datetime.now(UTC), **changes))

    def delete_hip_test(self, test_id: str) -> HipTest | None:
        """Delete a hip test and return it, to be given to `restore`; None when it is gone already."""
        test = self._history.hip_test(test_id)
        if test is not None:
            self._change(self._history.without_hip_test(test_id, datetime.now(UTC)))
        return test

    def set_goal(self, first_day: date, days: int) -> None:
        """Change the goal from the week of that first day on."""
        self._change(self._history.with_goal(first_day, days))

    def excuse(self, first_day: date, reason: str) -> None:
        """Excuse the week of that first day."""
        self._change(self._history.with_excuse(first_day, reason))

    def take_back_excuse(self, first_day: date) -> None:
        """No longer excuse the week of that first day."""
        self._change(self._history.without_excuse(first_day, first_day + timedelta(days=6)))

    def replace(self, history: History) -> None:
        """Go on with what an import made of the history."""
        self._change(history)

    @property
    def read_only(self) -> bool:
        """Whether nothing can be saved, since the file is of a newer version or cannot be opened."""
        return self._read_only

    def count_anew(self) -> None:
        """The rules by which weeks are counted are others now."""
        self.changed.emit()

    def _change(self, history: History) -> None:
        before, self._history = self._history, history
        self._save(before)
        self.changed.emit()

    def _save_again(self) -> None:
        self._save(self._history)

    def _save(self, since: History) -> None:
        if not self._read_only:
            history = self._history
            self._jobs.submit(
                lambda _job: self._file.save(history, since),
                done=lambda written: self._on_saved(history, written),
                failed=self._on_failure,
            )

    def _on_saved(self, saved: History, written: History) -> None:
        """What another program wrote meanwhile is now part of the history; changed since then, it is on its way."""
        if written is saved:
            return
        taken_in = written if self._history is saved else self._history.caught_up(saved, written)
        if taken_in != self._history:
            self._history = taken_in
            self.changed.emit()

    def _write(self, work: Callable[[Job], None]) -> None:
        self._jobs.submit(work, failed=self._on_failure)

    def _on_failure(self, error: Exception) -> None:
        log.warning("could not write the history: %s", error)
        self.trouble.emit(tr("Your session is kept in memory and will be saved again: {reason}", reason=error))
        self._retry.start()
