# SPDX-License-Identifier: GPL-3.0-or-later
"""A session as activity files see it: laps, one for each drill that was played, one after the other."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from hipmob_desktop.domain.sessions import Session
from hipmob_desktop.exchange.words import segment_title, title_of


@dataclass(frozen=True, slots=True)
class Lap:
    """A stretch of the activity."""

    title: str
    start: datetime
    seconds: float

    @property
    def end(self) -> datetime:
        """When the next lap starts."""
        return self.start + timedelta(seconds=self.seconds)


def laps_of(session: Session) -> tuple[Lap, ...]:
    """The drills played, end to end; one lap for a session of which only the whole is known.

    The document keeps how long each drill was played and not when, so rests between them are left out and the laps add
    up to the watched seconds.
    """
    played = [segment for segment in session.segments if segment.watched_seconds > 0]
    if not played:
        return (Lap(title_of(session), session.started_at, session.watched_seconds),)
    laps: list[Lap] = []
    start = session.started_at
    for segment in played:
        laps.append(Lap(segment_title(segment), start, segment.watched_seconds))
        start = laps[-1].end
    return tuple(laps)
