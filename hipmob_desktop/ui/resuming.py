# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether there is a session to go on with, and as which: the same one today, another one on another day."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from hipmob_desktop.domain.history import History
from hipmob_desktop.domain.routines import Routine
from hipmob_desktop.domain.sessions import LEAST_SECONDS, Session, WatchedIntervals
from hipmob_desktop.storage.history_document import Checkpoint
from hipmob_desktop.ui.session_under_way import Begun, BrokenOff

LONGEST_AWAY = timedelta(days=2)
"""A session that was left is offered for as many training days."""

_NEARLY_DONE_SECONDS = 1.0


@dataclass(frozen=True, slots=True)
class Unfinished:
    """A session that can be gone on with."""

    session: Session
    routine: Routine
    broken_off: BrokenOff


def unfinished(place: Checkpoint, find: Callable[[str], Routine | None], today: date) -> Unfinished | None:
    """What to offer of a place kept in mid-session.

    None where the routine is another by now, was all but done, or had hardly begun.

    On the training day of the session the same session goes on; on another day it is another one, which begins there.
    """
    session = place.session
    routine = find(session.routine_hash)
    if routine is None or not 0 < place.position_seconds < routine.seconds - _NEARLY_DONE_SECONDS:
        return None
    if session.watched_seconds < LEAST_SECONDS:
        return None
    watched, begun = WatchedIntervals(), None
    if session.training_day == today:
        watched, begun = WatchedIntervals(place.watched), Begun(session.id, session.started_at)
    return Unfinished(session, routine, BrokenOff(place.position_seconds, watched, begun))


def left_lately(place: Checkpoint | None, history: History, today: date) -> Checkpoint | None:
    """The place, as long as it is no older than `LONGEST_AWAY` and its session was not deleted."""
    if place is None or history.session(place.session.id) is None:
        return None
    return place if timedelta() <= today - place.session.training_day <= LONGEST_AWAY else None
