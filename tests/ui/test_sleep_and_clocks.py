# SPDX-License-Identifier: GPL-3.0-or-later
"""The computer sleeps, its clock is set, it travels: the session starts when it started and counts what was played."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

import pytest

from hipmob_desktop.app import _known, _session
from hipmob_desktop.desktop.clocks import Moments
from hipmob_desktop.domain.history import History
from hipmob_desktop.domain.routines import Mode, Routine
from hipmob_desktop.domain.sessions import Session, WatchedIntervals
from hipmob_desktop.storage.week_settings import WeekSettings
from hipmob_desktop.ui.practice import Clock, Phase
from hipmob_desktop.ui.session_under_way import Begun, BrokenOff
from tests.ui.conftest import Rig, make_rig

CET = timezone(timedelta(hours=1))
LATE = datetime(2026, 11, 25, 2, 59, 50, tzinfo=CET)
"""Ten seconds before the training day of the 24th ends."""


@dataclass
class World:
    """A practice whose clocks the test sets: time of day, and the seconds that pass in sleep too."""

    rig: Rig
    now: datetime = LATE
    slept_seconds: float = 0.0
    history: History = field(default_factory=History)

    def sleep(self, seconds: float) -> None:
        """The computer sleeps: the player stands, the world goes on."""
        self.slept_seconds += seconds
        self.now += timedelta(seconds=seconds)

    def play(self, seconds: float) -> None:
        self.rig.player.advance(seconds)
        self.now += timedelta(seconds=seconds)

    @property
    def session(self) -> Session:
        return self.rig.log.recorded[-1]


@pytest.fixture
def world(qtbot: Any, routines: dict[Mode, Routine]) -> World:
    world = World(make_rig(routines))
    moments = Moments(lambda: world.now.astimezone(UTC))

    def make_session(routine: Routine, watched: WatchedIntervals, begun: Begun) -> Session:
        return _session(routine, watched, begun, WeekSettings(), moments.after(_known(world.history, begun.id)))

    practice = world.rig.practice
    practice._clock = Clock(now=lambda: world.now, monotonic=lambda: world.rig.clock.instant + world.slept_seconds)
    practice._session._make = make_session
    practice.start()
    practice.set_player(world.rig.player)
    return world


def test_a_sleep_that_nobody_announced_pauses_at_the_last_moment_seen(world: World) -> None:
    world.rig.playing_at(100.0)
    world.play(10.0)
    practice = world.rig.practice
    here, watched = practice.seconds, practice.watched
    world.sleep(3600.0)
    world.play(0.2)
    assert practice.phase is Phase.PAUSED
    assert practice.seconds == pytest.approx(here)
    assert practice.watched == watched
    practice.play()
    assert practice.seconds == pytest.approx(here - 3.0)
    assert practice.get_ready == 3
    world.play(8.0)
    assert practice.phase is Phase.PLAYING
    assert practice.watched.seconds == pytest.approx(watched.seconds + 5.0, abs=0.2)


def test_a_player_that_went_on_unseen_is_brought_back_and_nothing_of_that_counts(world: World) -> None:
    world.rig.playing_at(100.0)
    world.play(10.0)
    practice = world.rig.practice
    here, watched = practice.seconds, practice.watched
    world.rig.clock.instant += 60.0  # as after the whole process was stopped
    world.rig.player.refresh()
    world.play(0.2)
    assert practice.phase is Phase.PAUSED
    assert practice.seconds == pytest.approx(here)
    assert world.rig.player.frame_seconds == pytest.approx(here, abs=0.05)
    assert practice.watched == watched


def test_a_machine_that_is_only_slow_pauses_nothing(world: World) -> None:
    world.rig.playing_at(100.0)
    for _ in range(5):
        world.play(1.0)
        world.slept_seconds += 4.0
    world.play(1.0)
    assert world.rig.practice.phase is Phase.PLAYING


def test_a_long_pause_is_no_sleep(world: World) -> None:
    world.rig.playing_at(100.0)
    world.play(5.0)
    practice = world.rig.practice
    practice.pause()
    world.sleep(7200.0)
    practice.play()
    world.play(5.0)
    assert practice.phase is Phase.PLAYING
    practice.seek(300.0)
    world.slept_seconds += 30.0  # a disk that was asleep, say
    world.play(1.0)
    assert practice.phase is Phase.PLAYING


@pytest.mark.parametrize(
    "change",
    [
        pytest.param(lambda now: now - timedelta(days=400), id="set back by more than a year"),
        pytest.param(lambda now: now + timedelta(days=400), id="set forward by more than a year"),
        pytest.param(lambda now: now + timedelta(minutes=1), id="past the end of the training day"),
        pytest.param(lambda now: now.astimezone(timezone(timedelta(hours=2))), id="daylight saving begins"),
        pytest.param(lambda now: now.astimezone(UTC), id="daylight saving ends"),
        pytest.param(lambda now: now.astimezone(timezone(timedelta(hours=-8))), id="carried over the ocean"),
        pytest.param(lambda now: now.astimezone(timezone(timedelta(hours=13))), id="carried to tomorrow"),
    ],
)
def test_whatever_the_clock_does_in_mid_session_its_start_its_day_and_its_seconds_stay(
    world: World, change: Any
) -> None:
    practice = world.rig.practice
    work = practice.routine.work_segments[0]
    world.rig.playing_at(work.start_seconds)
    world.play(5.0)
    world.now = change(world.now)
    world.play(5.0)
    practice.leave()
    session = world.session
    assert (session.started_at, session.started_at.utcoffset()) == (LATE, timedelta(hours=1))
    assert session.training_day == date(2026, 11, 24)
    assert session.watched_seconds == pytest.approx(10.0, abs=0.3)
    kept = [checkpoint.watched_seconds for checkpoint, _seconds, _watched in world.rig.log.checkpoints]
    assert kept == sorted(kept)
    stamps = [checkpoint.modified_at for checkpoint, _seconds, _watched in world.rig.log.checkpoints]
    assert [*stamps, session.modified_at] == sorted({*stamps, session.modified_at}), "the newest state is the newest"


def test_a_session_resumed_after_the_clock_was_set_back_replaces_what_was_kept_of_it(world: World) -> None:
    practice = world.rig.practice
    work = practice.routine.work_segments[0]
    world.rig.playing_at(work.start_seconds)
    world.play(6.0)
    practice.leave()
    kept = world.session
    world.history = world.history.with_session(kept)

    world.now -= timedelta(hours=2)
    begun = Begun(kept.id, kept.started_at)
    practice.resume_session(practice.routine, BrokenOff(work.start_seconds + 6.0, practice.watched, begun))
    world.rig.ready()
    world.play(9.0)
    practice.leave()
    world.history = world.history.with_session(world.session)
    (session,) = world.history.sessions
    assert session.watched_seconds > kept.watched_seconds + 4.0
