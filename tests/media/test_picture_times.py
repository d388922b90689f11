# SPDX-License-Identifier: GPL-3.0-or-later
"""The times of pictures, told from the instants they come: sequences as they were recorded from libVLC."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from hipmob_desktop.media.clock import FrameGrid, PositionClock
from hipmob_desktop.media.picture_times import PictureTimes
from tests.media.fake_player import ManualClock

FRAME = 1 / 30


class Vout:
    """Delivers pictures to PictureTimes as libVLC does; instants in milliseconds, results in frame numbers."""

    def __init__(self, landing_frame: int = 0) -> None:
        self.clock = PositionClock(ManualClock())
        self.times = PictureTimes(self.clock)
        self.times.open(FrameGrid(0.0, 30.0), landing_frame * FRAME)
        self.playing = True
        self.asked = 0

    def picture(self, milliseconds: float, *, same: bool = False) -> int | None:
        time = self.times.picture(milliseconds / 1000, self.playing, self._answer(not same))
        return None if time is None else round(time * 30)

    def _answer(self, differs: bool) -> Callable[[], bool]:
        def answer() -> bool:
            self.asked += 1
            return differs

        return answer

    def report(self, milliseconds: float, position: float) -> None:
        self.times.reported(position, milliseconds / 1000)

    def play_until(self, frame: int, *, first: float = 0.0) -> float:
        """Pictures 0 to `frame`, on time; returns the instant of the last."""
        instant = first
        for number in range(frame + 1):
            instant = first + number * 1000 * FRAME
            assert self.picture(instant) == number
            if number % 8 == 7:
                self.report(instant + 1, number * FRAME + 0.001)
        return instant

    def pause(self) -> None:
        self.playing = False
        self.times.pause()

    def resume(self, milliseconds: float) -> None:
        self.playing = True
        self.times.resume(milliseconds / 1000)


def test_the_first_picture_is_the_frame_asked_for() -> None:
    assert Vout(landing_frame=150).picture(41.4) == 150


def test_the_first_pictures_may_come_too_far_apart() -> None:
    vout = Vout()

    assert [vout.picture(instant) for instant in (124.7, 173.0, 207.1, 240.0)] == [0, 1, 2, 3]


def test_pictures_on_time_are_numbered_without_comparing_pixels() -> None:
    vout = Vout()
    vout.play_until(60)

    assert vout.asked == 0


@pytest.mark.parametrize("late", [-5.0, 5.0, 15.0, 22.0])
def test_a_picture_that_comes_off_time_keeps_its_number(late: float) -> None:
    vout = Vout()
    instant = vout.play_until(30)

    assert vout.picture(instant + 1000 * FRAME + late) == 31
    assert vout.picture(instant + 2000 * FRAME) == 32


def test_a_picture_that_libvlc_dropped_is_not_counted() -> None:
    vout = Vout()
    instant = vout.play_until(30)

    assert vout.picture(instant + 2000 * FRAME) == 32


def test_a_picture_shown_again_while_none_follows_is_not_a_new_one() -> None:
    vout = Vout()
    instant = vout.play_until(30)

    assert vout.picture(instant + 76.0, same=True) is None
    assert vout.picture(instant + 152.0, same=True) is None
    assert vout.picture(instant + 6000 * FRAME) == 36


def test_after_a_pause_one_picture_may_follow_and_is_the_next() -> None:
    vout = Vout()
    instant = vout.play_until(30)
    vout.pause()

    assert vout.picture(instant + 33.0) == 31
    assert vout.picture(instant + 101.0, same=True) is None
    assert vout.clock.seconds_at(99.0) == pytest.approx(31 * FRAME)


def test_resuming_goes_on_with_the_next_frame_when_it_comes() -> None:
    vout = Vout()
    instant = vout.play_until(30)
    vout.pause()
    vout.resume(instant + 1000)

    assert vout.picture(instant + 1024, same=True) is None
    assert vout.picture(instant + 1050) == 31
    assert vout.picture(instant + 1084) == 32


def test_after_a_picture_passed_over_while_it_stands_playing_begins_a_frame_later() -> None:
    vout = Vout(landing_frame=150)
    vout.playing = False
    assert vout.picture(40.0) == 150
    vout.times.pass_over()
    assert vout.clock.seconds() == pytest.approx(150 * FRAME)
    vout.resume(1000.0)

    assert [vout.picture(instant) for instant in (1040.0, 1073.3, 1106.7)] == [152, 153, 154]


def test_a_seek_while_paused_waits_for_a_picture_that_differs() -> None:
    vout = Vout()
    instant = vout.play_until(30)
    vout.pause()
    vout.times.seek(150 * FRAME, (instant + 500) / 1000)

    assert vout.picture(instant + 505, same=True) is None
    assert vout.picture(instant + 510) == 150
    assert vout.clock.seconds_at(99.0) == pytest.approx(150 * FRAME)


def test_a_seek_to_a_frame_that_looks_the_same_lands_too() -> None:
    vout = Vout()
    instant = vout.play_until(30)
    vout.pause()
    vout.times.seek(150 * FRAME, (instant + 500) / 1000)
    seen = [vout.picture(instant + later, same=True) for later in (510, 578, 646)]

    assert 150 in seen


@pytest.mark.parametrize("old_pictures", [[6.8], [6.8, 39.8], [14.0], [7.5, 41.0]])
def test_old_pictures_after_a_seek_are_not_shown_as_new(old_pictures: list[float]) -> None:
    vout = Vout()
    sought = vout.play_until(44) + 1000 * FRAME - 6.8
    vout.times.seek(300 * FRAME, sought / 1000)

    assert [vout.picture(sought + later) for later in old_pictures] == [None] * len(old_pictures)
    first_new = 6.8 + 1000 * FRAME * (len(old_pictures) - 1) + 17.0
    assert vout.picture(sought + first_new) == 300
    assert vout.picture(sought + first_new + 33.0) == 301
    assert vout.picture(sought + first_new + 66.0) == 302


def test_a_new_picture_that_comes_when_an_old_one_would_is_shown_after_a_moment() -> None:
    vout = Vout()
    sought = vout.play_until(44) + 1.0
    vout.times.seek(300 * FRAME, sought / 1000)
    seen = [vout.picture(sought + number * 1000 * FRAME - 1.0) for number in range(1, 6)]

    assert 300 in seen


def test_the_time_asked_for_is_not_taken_for_the_time_reached() -> None:
    vout = Vout()
    sought = vout.play_until(30) + 10
    vout.times.seek(300 * FRAME, sought / 1000)
    vout.report(sought + 0.2, 10.0)

    assert vout.clock.seconds_at((sought + 40) / 1000) == pytest.approx(10.0)
    vout.picture(sought + 40)
    vout.report(sought + 45, 10.02)
    assert vout.clock.seconds_at((sought + 45) / 1000) == pytest.approx(10.005)
    vout.report(sought + 300, 10.27)
    assert vout.clock.seconds_at((sought + 300) / 1000) == pytest.approx(10.27)


def test_a_report_puts_wrong_counting_right() -> None:
    vout = Vout()
    instant = vout.play_until(30)
    vout.report(instant + 1, 40 * FRAME)

    assert vout.picture(instant + 34) == 41


@pytest.mark.parametrize("late", [10.0, 40.0, 200.0])
def test_a_report_that_comes_late_puts_nothing_wrong(late: float) -> None:
    vout = Vout()
    instant = vout.play_until(39)  # the last report was on time
    vout.report(instant + 10 + late, 39 * FRAME + 0.01)

    assert [vout.picture(instant + number * 1000 * FRAME) for number in (7, 8)] == [46, 47]


def test_playback_that_falls_behind_is_followed_when_all_reports_say_so() -> None:
    vout = Vout()
    instant = vout.play_until(39)
    behind = 100.0  # milliseconds
    for number in range(1, 5):
        vout.report(instant + 250.0 * number + behind, 39 * FRAME + 0.25 * number)

    assert vout.picture(instant + 40_000 * FRAME + behind) == 79


def test_playback_that_has_leapt_back_is_followed_at_once() -> None:
    vout = Vout()
    instant = vout.play_until(39)
    vout.report(instant + 1.0, 9 * FRAME)

    assert vout.picture(instant + 1000 * FRAME) == 10


def test_after_a_higher_rate_queued_pictures_come_first_then_a_leap() -> None:
    vout = Vout()
    instant = vout.play_until(30)
    vout.times.set_rate(2.0, (instant + 10) / 1000)
    queued = [vout.picture(instant + number * 1000 * FRAME) for number in range(1, 7)]
    leapt = instant + 6000 * FRAME + 17.2

    assert queued == [31, 32, 33, 34, 35, 36]
    # 10 ms at normal speed, then double speed: 30.3 + 2 * 6.2 frames
    assert vout.picture(leapt) == 42
    assert vout.picture(leapt + 500 * FRAME) == 43


def test_after_a_lower_rate_queued_pictures_come_first_then_time_catches_up() -> None:
    vout = Vout()
    instant = vout.play_until(30)
    vout.times.set_rate(0.5, instant / 1000)
    queued = [vout.picture(instant + number * 1000 * FRAME) for number in range(1, 7)]
    repeated = [vout.picture(instant + 200 + number * 76, same=True) for number in (1, 2)]

    assert queued == [31, 32, 33, 34, 35, 36]
    assert repeated == [None, None]
    # seven frames at half speed
    assert vout.picture(instant + 14_000 * FRAME) == 37
    assert vout.picture(instant + 16_000 * FRAME) == 38
