# SPDX-License-Identifier: GPL-3.0-or-later
"""The position while only sound plays: from reports that come some times a second, some late, some old."""

from __future__ import annotations

import pytest

from hipmob_desktop.media.clock import FrameGrid, PositionClock
from hipmob_desktop.media.sound_times import SoundTimes
from tests.media.fake_player import ManualClock


@pytest.fixture
def clock() -> PositionClock:
    return PositionClock(ManualClock())


@pytest.fixture
def times(clock: PositionClock) -> SoundTimes:
    times = SoundTimes(clock)
    times.open(FrameGrid(), 10.0)
    return times


def test_it_stands_where_it_opens_until_the_first_report(times: SoundTimes, clock: PositionClock) -> None:
    assert times.landing == 10.0
    assert clock.seconds_at(5.0) == 10.0
    assert times.reported(10.1, 6.0)
    assert times.landing is None
    assert clock.seconds_at(7.0) == pytest.approx(11.1)


def test_reports_from_before_a_seek_are_not_believed(times: SoundTimes, clock: PositionClock) -> None:
    times.reported(10.0, 0.0)
    times.seek(100.0, 1.0)
    assert not times.reported(11.0, 0.9)
    assert not times.reported(11.2, 1.2)
    assert clock.seconds_at(1.3) == 100.0
    assert times.reported(100.2, 1.3)
    assert clock.seconds_at(2.3) == pytest.approx(101.2)


def test_a_seek_that_lands_elsewhere_is_believed_after_a_while(times: SoundTimes, clock: PositionClock) -> None:
    times.reported(10.0, 0.0)
    times.seek(100.0, 1.0)
    assert not times.reported(93.0, 1.4)
    assert times.reported(93.2, 1.6)
    assert clock.seconds_at(1.6) == pytest.approx(93.2)


def test_where_nothing_sounds_it_lands_at_once(times: SoundTimes, clock: PositionClock) -> None:
    times.seek(20.0, 0.0)
    assert times.land() == 20.0
    assert times.landing is None


def test_a_late_report_is_followed_softly_and_an_early_one_at_once(times: SoundTimes, clock: PositionClock) -> None:
    times.reported(10.0, 0.0)
    times.reported(10.9, 1.0)
    assert clock.seconds_at(1.0) == pytest.approx(10.99)
    times.reported(12.5, 2.0)
    assert clock.seconds_at(2.0) == pytest.approx(12.5)
    times.reported(12.6, 3.0)  # it stood for most of a second
    assert clock.seconds_at(3.0) == pytest.approx(12.6)


def test_a_pause_stands_and_going_on_waits_for_a_report(times: SoundTimes, clock: PositionClock) -> None:
    times.reported(10.0, 0.0)
    clock_now = clock.seconds_at(0.0)
    times.pause()
    assert clock.seconds_at(9.0) == clock_now
    times.resume(9.0)
    assert clock.seconds_at(9.5) == clock_now
    assert times.reported(10.1, 9.6)
    assert clock.seconds_at(10.6) == pytest.approx(11.1)


def test_it_runs_at_the_rate(times: SoundTimes, clock: PositionClock) -> None:
    times.reported(10.0, 0.0)
    times.set_rate(2.0, 1.0)
    assert clock.seconds_at(2.0) == pytest.approx(13.0)
