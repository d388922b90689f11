# SPDX-License-Identifier: GPL-3.0-or-later
"""The session under way: what was really played, and how it comes into the log. It knows no player and no widgets."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from hipmob_desktop.domain.routines import Routine
from hipmob_desktop.domain.sessions import LEAST_SECONDS, PlayedSpans, Session, WatchedIntervals


class SessionLog(Protocol):
    """Where sessions go."""

    def checkpoint(self, session: Session, position_seconds: float, watched: WatchedIntervals) -> None:
        """Keep the running session, and what is needed to resume it, in case the app dies."""

    def record(self, session: Session) -> None:
        """Keep the session for good; its checkpoint is no longer needed."""

    def leave_off(self, session: Session, position_seconds: float, watched: WatchedIntervals) -> None:
        """Remember where a session that was recorded stopped in its middle, to be gone on with another time."""


@dataclass(frozen=True, slots=True)
class Begun:
    """A session under way: its id, and when it started, with the local offset."""

    id: str
    started_at: datetime


@dataclass(frozen=True, slots=True)
class BrokenOff:
    """Where a session broke off: at which second, with what watched; `begun` is None when a new one is to begin."""

    seconds: float
    watched: WatchedIntervals
    begun: Begun | None


SessionMaker = Callable[[Routine, WatchedIntervals, Begun], Session]


class SessionUnderWay:
    """Told of each moment played, it counts them. What it counts comes into the log once: when the session ends."""

    def __init__(self, log: SessionLog, make: SessionMaker, begin: Callable[[], Begun]) -> None:
        self._log, self._make, self._begin = log, make, begin
        self._begun: Begun | None = None
        self._played = PlayedSpans()

    @property
    def begun(self) -> Begun | None:
        """None before the first play, and when it has ended."""
        return self._begun

    @property
    def watched(self) -> WatchedIntervals:
        """The media seconds really played; when it has ended, until the next one begins."""
        return self._played.watched

    def worked_seconds(self, routine: Routine) -> float:
        """The seconds of work really played: what the history counts, without intro and transitions."""
        return sum(
            self.watched.seconds_within(segment.start_seconds, segment.end_seconds) for segment in routine.work_segments
        )

    def is_worth_keeping(self, routine: Routine) -> bool:
        """Whether it has begun and has some work in it; an intro or a moment alone is none."""
        return self._begun is not None and self.worked_seconds(routine) >= LEAST_SECONDS

    # What happens

    def begin(self) -> None:
        """Play begins, or goes on."""
        if self._begun is None:
            self._begun, self._played = self._begin(), PlayedSpans()

    def go_on(self, broken_off: BrokenOff) -> None:
        """Have what was done of it before it broke off."""
        self._begun, self._played = broken_off.begun, PlayedSpans(broken_off.watched)

    def playing_at(self, seconds: float, rate: float) -> None:
        """Play goes on at a moment."""
        self._played = self._played.playing_at(seconds, rate)

    def stopped_at(self, seconds: float, rate: float) -> None:
        """Play went on up to a moment and stopped there."""
        self._played = self._played.stopped_at(seconds, rate)

    def jumped(self) -> None:
        """What comes next is not the continuation of what was played last."""
        self._played = self._played.jumped()

    def forget(self) -> None:
        """Another routine: nothing of it was played."""
        self._played = PlayedSpans()

    # Into the log

    def checkpoint(self, routine: Routine, seconds: float) -> bool:
        """Keep what was done so far, and where it is; whether there was anything to keep."""
        if self._begun is None or not self.is_worth_keeping(routine):
            return False
        self._log.checkpoint(self._make(routine, self.watched, self._begun), seconds, self.watched)
        return True

    def end(self, routine: Routine) -> Session | None:
        """End it here; what is recorded, None where there is nothing worth keeping."""
        session = None
        if self._begun is not None and self.is_worth_keeping(routine):
            session = self._make(routine, self.watched, self._begun)
            self._log.record(session)
        self._begun = None
        return session

    def leave_off(self, session: Session, seconds: float) -> None:
        """Remember where the session that has just ended stopped."""
        self._log.leave_off(session, seconds, self.watched)
