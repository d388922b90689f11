# SPDX-License-Identifier: GPL-3.0-or-later
"""What an import does to the history: each session and test by its id, and what there is to tell of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

import msgspec

from hipmob_desktop.domain.hip_tests import HipTest
from hipmob_desktop.domain.history import History
from hipmob_desktop.domain.sessions import Session


@dataclass(frozen=True, slots=True)
class Imported:
    """The history after an import, and what became of the sessions and hip tests that were read."""

    history: History
    added: int = 0
    changed: int = 0
    unchanged: int = 0
    deleted_here: int = 0


def with_sessions(history: History, sessions: Iterable[Session], now: datetime) -> Imported:
    """`history` with each of `sessions` that is new, or newer than its state here.

    A session of the same moment that reads differently was changed outside the app, in a spreadsheet say, and counts as
    changed `now`. One that was deleted here after it was modified stays deleted.
    """
    known = {session.id: session for session in history.sessions}
    coming = {session.id: _as_change(known.get(session.id), session, now) for session in sessions}
    everything = msgspec.structs.replace(history, sessions=(*history.sessions, *coming.values()))
    merged = history.merged(everything)
    return _counted(known, {session.id: session for session in merged.sessions}, coming, merged)


def with_history(history: History, other: History) -> Imported:
    """`history` merged with a whole other one: its sessions, hip tests, deletions, goals and excuses."""
    merged = history.merged(other)
    return _counted(_by_id(history), _by_id(merged), _by_id(other), merged)


def _by_id(history: History) -> dict[str, Session | HipTest]:
    found: dict[str, Session | HipTest] = {session.id: session for session in history.sessions}
    return found | {test.id: test for test in history.hip_tests}


def _as_change(known: Session | None, coming: Session, now: datetime) -> Session:
    if known is None:
        return coming
    # A table has no columns for what this version does not know.
    coming = msgspec.structs.replace(coming, unknown=known.unknown)
    if coming == known or coming.modified_at != known.modified_at:
        return coming
    return msgspec.structs.replace(coming, modified_at=max(now, coming.modified_at))


def _counted(
    before: Mapping[str, Session | HipTest],
    after: Mapping[str, Session | HipTest],
    coming: Mapping[str, Session | HipTest],
    merged: History,
) -> Imported:
    gone = sum(1 for session_id in coming if session_id not in after)
    added = sum(1 for session_id in coming if session_id in after and session_id not in before)
    changed = sum(
        1
        for session_id in coming
        if session_id in before and after.get(session_id, before[session_id]) != before[session_id]
    )
    return Imported(merged, added, changed, len(coming) - gone - added - changed, gone)
