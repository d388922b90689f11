# SPDX-License-Identifier: GPL-3.0-or-later
"""What comes into the log of a session: nothing without work in it, nothing twice, and no moment of another routine."""

from __future__ import annotations

import pytest

from hipmob_desktop.domain.routines import Routine
from hipmob_desktop.domain.sessions import WatchedIntervals
from hipmob_desktop.ui.session_under_way import Begun, BrokenOff, SessionUnderWay
from tests.media.fake_player import ManualClock
from tests.ui.conftest import NOW, SessionsKept, session_maker


@pytest.fixture
def log() -> SessionsKept:
    return SessionsKept()


@pytest.fixture
def session(log: SessionsKept) -> SessionUnderWay:
    ids = iter(["first", "second", "third"])
    return SessionUnderWay(log, session_maker(ManualClock()), lambda: Begun(next(ids), NOW))


def play(session: SessionUnderWay, start: float, end: float) -> None:
    """Play from a moment to another, told every half second."""
    session.begin()
    session.jumped()
    moment = start
    while moment < end:
        session.playing_at(moment, 1.0)
        moment += 0.5
    session.stopped_at(end, 1.0)


def work_of(routine: Routine) -> tuple[float, float]:
    drill = routine.work_segments[0]
    return drill.start_seconds, drill.end_seconds


def test_played_work_is_recorded_once(session: SessionUnderWay, log: SessionsKept, routine: Routine) -> None:
    start, end = work_of(routine)
    play(session, start, end)
    recorded = session.end(routine)
    assert recorded is not None
    assert recorded.watched_seconds == pytest.approx(end - start)
    assert session.end(routine) is None
    assert log.recorded == [recorded]


def test_an_intro_alone_is_no_session(session: SessionUnderWay, log: SessionsKept, routine: Routine) -> None:
    start, _end = work_of(routine)
    play(session, 0.0, start)
    assert not session.is_worth_keeping(routine)
    assert not session.checkpoint(routine, start)
    assert session.end(routine) is None
    assert (log.recorded, log.checkpoints) == ([], [])


def test_a_jump_is_not_played(session: SessionUnderWay, routine: Routine) -> None:
    start, end = work_of(routine)
    play(session, start, start + 2.0)
    play(session, end - 2.0, end)
    assert session.worked_seconds(routine) == pytest.approx(4.0)


def test_the_next_session_begins_with_nothing_and_an_id_of_its_own(session: SessionUnderWay, routine: Routine) -> None:
    start, end = work_of(routine)
    play(session, start, end)
    first = session.end(routine)
    play(session, start, start + 3.0)
    second = session.end(routine)
    assert first is not None
    assert second is not None
    assert (first.id, second.id) == ("first", "second")
    assert second.watched_seconds == pytest.approx(3.0)


def test_what_broke_off_goes_on_under_its_id(session: SessionUnderWay, log: SessionsKept, routine: Routine) -> None:
    start, end = work_of(routine)
    session.go_on(BrokenOff(start + 5.0, WatchedIntervals(((start, start + 5.0),)), Begun("before", NOW)))
    play(session, start + 5.0, end)
    assert session.checkpoint(routine, end)
    recorded = session.end(routine)
    assert recorded is not None
    assert recorded.id == "before"
    assert recorded.watched_seconds == pytest.approx(end - start)


def test_another_routine_has_nothing_played(session: SessionUnderWay, routine: Routine) -> None:
    play(session, *work_of(routine))
    session.end(routine)
    session.forget()
    assert session.watched == WatchedIntervals()
