# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hipmob_desktop.media.clock import FrameGrid, PositionClock
from tests.media.fake_player import ManualClock

GRID = FrameGrid(0.0, 30.0)


@pytest.fixture
def now() -> ManualClock:
    return ManualClock()


def test_a_new_clock_stands_at_zero(now: ManualClock) -> None:
    clock = PositionClock(now)
    now.instant = 5.0

    assert clock.seconds() == 0.0
    assert not clock.running


def test_a_running_clock_carries_the_last_known_position_on(now: ManualClock) -> None:
    clock = PositionClock(now)
    clock.run_from(10.0, instant=1.0)
    now.instant = 3.5

    assert clock.seconds() == 12.5


def test_a_change_of_rate_bends_the_position_but_does_not_break_it(now: ManualClock) -> None:
    clock = PositionClock(now)
    clock.run_from(10.0, instant=0.0)
    clock.set_rate(2.0, instant=4.0)

    assert clock.seconds_at(4.0) == 14.0
    assert clock.seconds_at(5.0) == 16.0


def test_a_standing_clock_stays_where_it_is_whatever_its_rate(now: ManualClock) -> None:
    clock = PositionClock(now)
    clock.stand_at(7.0)
    clock.set_rate(1.5, instant=3.0)
    now.instant = 9.0

    assert clock.seconds() == 7.0


def test_a_copy_goes_on_by_itself(now: ManualClock) -> None:
    clock = PositionClock(now)
    clock.run_from(1.0, instant=0.0)
    copy = clock.copy()
    clock.stand_at(50.0)

    assert copy.seconds_at(2.0) == 3.0


@pytest.mark.parametrize(
    "seconds, frame",
    [(-4.0, 0), (0.0, 0), (0.016, 0), (0.018, 1), (180.0, 5400), (179.984, 5400), (179.98, 5399)],
)
def test_the_nearest_frame(seconds: float, frame: int) -> None:
    assert GRID.nearest(seconds) == pytest.approx(frame / 30)


@pytest.mark.parametrize("late_frames, expected", [(-0.2, 10), (0.0, 10), (0.5, 10), (0.7, 10), (0.8, 11), (-0.3, 9)])
def test_a_picture_counts_as_the_frame_due_although_it_is_a_little_late(late_frames: float, expected: int) -> None:
    assert GRID.due_at((10 + late_frames) / 30) == pytest.approx(expected / 30)


def test_steps_stop_at_the_first_frame() -> None:
    assert GRID.after(0.1, -1) == pytest.approx(2 / 30)
    assert GRID.after(0.1, -9) == 0.0


@given(
    st.integers(min_value=0, max_value=100_000),
    st.floats(min_value=0.0, max_value=0.9),
    st.sampled_from([24.0, 25.0, 29.97, 30.0, 50.0, 60.0]),
)
def test_a_time_on_the_grid_is_its_own_nearest_frame(index: int, first: float, rate: float) -> None:
    grid = FrameGrid(first, rate)
    time = first + index / rate

    assert grid.nearest(time) == pytest.approx(time)
    assert grid.due_at(time) == pytest.approx(time)
    assert grid.after(grid.after(time, 3), -3) == pytest.approx(time)
