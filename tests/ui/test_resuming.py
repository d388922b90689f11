# SPDX-License-Identifier: GPL-3.0-or-later
"""A session left in its middle can be gone on with: today as the same one, within two days as another one."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, timedelta
from pathlib import Path

import msgspec
import pytest

from hipmob_desktop.domain.history import History
from hipmob_desktop.domain.routines import Mode, Routine
from hipmob_desktop.domain.sessions import Session, WatchedIntervals, routine_hash, session_of
from hipmob_desktop.storage.history_document import Checkpoint
from hipmob_desktop.storage.history_file import HistoryFile
from hipmob_desktop.storage.left_off import LeftOff
from hipmob_desktop.ui.resuming import left_lately, unfinished
from hipmob_desktop.ui.session_under_way import Begun, BrokenOff
from tests.ui.conftest import NOW, App, AtOnceExecutor, Rig, make_logbook

TODAY = NOW.date()
WATCHED = WatchedIntervals(((0.0, 200.0),))


@pytest.fixture
def session(routine: Routine) -> Session:
    return session_of(
        routine,
        WATCHED,
        session_id="left",
        started_at=NOW,
        modified_at=NOW.astimezone(UTC),
        device="test",
        training_day=TODAY,
    )


@pytest.fixture
def place(session: Session) -> Checkpoint:
    return Checkpoint(session=session, position_seconds=200.0, watched=WATCHED.spans)


@pytest.fixture
def find(routines: dict[Mode, Routine]) -> Callable[[str], Routine | None]:
    known = {routine_hash(routine): routine for routine in routines.values()}
    return known.get


def test_on_the_same_day_the_same_session_goes_on(place: Checkpoint, find: Callable[[str], Routine | None]) -> None:
    found = unfinished(place, find, TODAY)
    assert found is not None
    assert found.routine.mode is Mode.PRE_RUN
    assert found.broken_off == BrokenOff(200.0, WATCHED, Begun("left", NOW))


def test_on_another_day_it_is_another_session(place: Checkpoint, find: Callable[[str], Routine | None]) -> None:
    found = unfinished(place, find, TODAY + timedelta(days=1))
    assert found is not None
    assert found.broken_off == BrokenOff(200.0, WatchedIntervals(), None)


def test_a_routine_that_has_changed_or_is_all_but_done_is_not_offered(
    place: Checkpoint, find: Callable[[str], Routine | None]
) -> None:
    assert unfinished(place, lambda _hash: None, TODAY) is None
    assert unfinished(msgspec.structs.replace(place, position_seconds=599.5), find, TODAY) is None


def test_a_session_that_had_hardly_begun_is_not_offered(
    place: Checkpoint, find: Callable[[str], Routine | None]
) -> None:
    for seconds, offered in ((0.4, False), (1.0, True)):  # earlier versions kept less than a second
        session = msgspec.structs.replace(place.session, watched_seconds=seconds)
        assert (unfinished(msgspec.structs.replace(place, session=session), find, TODAY) is not None) is offered


@pytest.mark.parametrize(("days", "offered"), [(0, True), (1, True), (2, True), (3, False), (-1, False)])
def test_it_is_offered_for_two_days(place: Checkpoint, session: Session, days: int, offered: bool) -> None:
    history = History(sessions=(session,))
    today: date = TODAY + timedelta(days=days)
    assert left_lately(place, history, today) == (place if offered else None)


def test_a_deleted_session_is_not_offered(place: Checkpoint, session: Session) -> None:
    history = History(sessions=(session,)).without_session("left", NOW)
    assert left_lately(place, history, TODAY) is None
    assert left_lately(None, history, TODAY) is None


def test_leaving_for_later_keeps_the_place_and_leaving_for_good_does_not(rig: Rig) -> None:
    rig.playing_at(20.0)
    rig.player.advance(10.0)
    left_at, watched = rig.practice.seconds, rig.practice.watched
    rig.practice.leave(for_later=True)
    (session, position, kept), *others = rig.log.left
    assert (position, kept, others) == (left_at, watched, [])
    assert session == rig.log.recorded[0]
    rig.practice.play()
    rig.player.advance(10.0)
    rig.practice.leave()
    assert len(rig.log.left) == 1


def test_closing_the_window_in_mid_session_leaves_a_place_to_go_on_from(app: App) -> None:
    app.rig.playing_at(20.0)
    app.rig.player.advance(10.0)
    left_at = app.practice.seconds
    app.window.close()
    place = HistoryFile(app.directory).left_off.last()
    assert place is not None
    assert place.position_seconds == left_at
    assert app.logbook.history.session(place.session.id) is not None


def test_closing_it_before_or_after_a_session_leaves_none(app: App) -> None:
    app.rig.playing_at(595.0)
    app.rig.player.advance(10.0)
    app.window.close()
    assert HistoryFile(app.directory).left_off.last() is None


def test_starting_fresh_forgets_the_place(app: App, session: Session, place: Checkpoint) -> None:
    left_off = HistoryFile(app.directory).left_off
    left_off.keep(session, 200.0, WATCHED)
    app.window.conversation.offer_resume(session, app.practice.routine, BrokenOff(200.0, WatchedIntervals(), None))
    sheet = app.window.sheets.open
    assert sheet is not None
    sheet.reject()
    assert left_off.last() is None


def test_what_was_written_to_a_session_is_kept_when_it_is_gone_on_with(tmp_path: Path, session: Session) -> None:
    logbook = make_logbook(tmp_path, History(), AtOnceExecutor())
    logbook.record(session)
    logbook.amend("left", note="A little stiff", stiffness_before=6)
    later = msgspec.structs.replace(session, watched_seconds=500.0, modified_at=NOW + timedelta(days=30_000))
    logbook.record(later)
    kept = logbook.history.session("left")
    assert kept is not None
    assert (kept.note, kept.stiffness_before, kept.watched_seconds) == ("A little stiff", 6, 500.0)


def test_what_was_edited_in_a_session_is_kept_when_it_is_gone_on_with_and_when_that_dies(
    tmp_path: Path, session: Session
) -> None:
    logbook = make_logbook(tmp_path, History(), AtOnceExecutor())
    logbook.record(session)
    edited = {"mode": "post-run", "started_at": NOW - timedelta(days=1), "training_day": TODAY - timedelta(days=1)}
    logbook.amend("left", **edited)
    later = msgspec.structs.replace(session, watched_seconds=500.0, modified_at=NOW + timedelta(days=30_000))
    logbook.checkpoint(later, 500.0, WATCHED)
    checkpoint = HistoryFile(tmp_path).last_checkpoint()
    assert checkpoint is not None
    logbook.record(later)
    for kept in (checkpoint.session, logbook.history.session("left")):
        assert kept is not None
        assert {name: getattr(kept, name) for name in edited} == edited
        assert kept.watched_seconds == 500.0


def test_a_place_that_cannot_be_read_is_none(
    tmp_path: Path, session: Session, caplog: pytest.LogCaptureFixture
) -> None:
    left_off = LeftOff(tmp_path)
    assert left_off.last() is None
    left_off.keep(session, 200.0, WATCHED)
    found = left_off.last()
    assert found is not None
    assert found.watched == WATCHED.spans
    left_off.path.write_bytes(b"{")
    assert left_off.last() is None
    assert caplog.records.pop().levelname == "WARNING"
    left_off.forget()
    left_off.forget()
    assert not left_off.path.exists()
