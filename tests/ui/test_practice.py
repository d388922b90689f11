# SPDX-License-Identifier: GPL-3.0-or-later
"""Practising: what counts as done, when it is kept, and what Space does."""

from __future__ import annotations

from itertools import pairwise

import pytest
from pytestqt.qtbot import QtBot

from hipmob_desktop.domain.routines import Mode, Routine
from hipmob_desktop.domain.sessions import Session, WatchedIntervals
from hipmob_desktop.media.state import Playback
from hipmob_desktop.ui.practice import Phase
from hipmob_desktop.ui.session_under_way import Begun, BrokenOff
from hipmob_desktop.ui.words import length
from tests.ui.conftest import NOW, Rig, make_rig


def test_the_first_frame_stands_ready_before_space_is_pressed(rig: Rig) -> None:
    assert rig.practice.phase is Phase.PREPARING
    rig.ready()
    assert rig.practice.phase is Phase.READY
    assert rig.player.state.playback is Playback.PAUSED
    assert rig.player.frame is not None


def test_looking_at_the_poster_is_no_session(rig: Rig) -> None:
    rig.ready()
    rig.player.advance(10.0)
    assert rig.practice.leave() is None
    assert rig.log.recorded == []


def test_space_pressed_while_the_video_is_made_starts_it_when_it_is_there(rig: Rig) -> None:
    rig.practice.play_or_pause()
    rig.executor.run()
    assert rig.practice.phase is Phase.PLAYING
    rig.player.advance(2.0)
    assert rig.practice.seconds == pytest.approx(2.0, abs=0.05)


def test_space_pressed_before_there_is_a_player_starts_it_when_there_is_one(
    qtbot: QtBot, routines: dict[Mode, Routine]
) -> None:
    rig = make_rig(routines)
    rig.practice.start()
    rig.executor.run()
    rig.practice.play()
    rig.practice.set_player(rig.player)
    rig.player.advance(1.0)
    assert rig.practice.phase is Phase.PLAYING
    assert rig.practice.seconds > 0.5


def test_every_played_second_is_watched_once(rig: Rig) -> None:
    rig.playing_at(20.0)
    rig.player.advance(10.0)
    rig.practice.seek(20.0)
    rig.player.advance(5.0)
    assert rig.practice.watched.seconds == pytest.approx(10.1, abs=0.2)


def test_seeking_over_a_drill_earns_nothing(rig: Rig) -> None:
    rig.playing_at(20.0)
    rig.player.advance(2.0)
    rig.practice.seek(300.0)
    rig.player.advance(2.0)
    assert rig.practice.watched.seconds == pytest.approx(4.1, abs=0.3)
    assert rig.practice.watched.seconds_within(30.0, 290.0) == 0.0


def test_short_steps_forward_earn_nothing_either(rig: Rig) -> None:
    rig.playing_at(100.0)
    for _ in range(10):
        rig.practice.seek_by(0.5)
        rig.player.advance(0.05)
    assert rig.practice.watched.seconds < 1.0


def test_twice_the_speed_earns_the_same_media_seconds(rig: Rig) -> None:
    rig.practice.set_rate(2.0)
    rig.playing_at(20.0)
    rig.player.advance(10.0)
    assert rig.practice.watched.seconds == pytest.approx(20.2, abs=0.3)


def test_the_running_session_is_kept_every_five_seconds(rig: Rig) -> None:
    rig.playing_at(20.0)
    rig.player.advance(26.0)
    moments = [position for _session, position, _watched in rig.log.checkpoints]
    assert len(moments) >= 5
    assert max(later - earlier for earlier, later in pairwise(moments)) <= 5.2
    session, position, watched = rig.log.checkpoints[-1]
    assert session.id == "session-1"
    assert watched.seconds_within(20.0, position) > 20.0


def test_pausing_keeps_the_session_at_once(rig: Rig) -> None:
    rig.playing_at(20.0)
    rig.player.advance(2.0)
    rig.practice.pause()
    session, position, _watched = rig.log.checkpoints[-1]
    assert position == rig.practice.seconds
    assert session.watched_seconds == pytest.approx(2.0, abs=0.2)


def test_resuming_goes_back_three_seconds_and_counts_three_two_one(rig: Rig) -> None:
    rig.playing_at(20.0)
    rig.player.advance(10.0)
    rig.practice.play_or_pause()
    stopped = rig.practice.seconds
    rig.practice.play_or_pause()
    assert rig.practice.seconds == pytest.approx(stopped - 3.0)
    numbers = []
    for _ in range(80):
        rig.player.advance(0.05)
        numbers.append(rig.practice.get_ready)
    assert [number for number in dict.fromkeys(numbers) if number] == [3, 2, 1]
    assert rig.practice.get_ready is None


def test_nothing_is_earned_twice_by_going_back_to_get_ready(rig: Rig) -> None:
    rig.playing_at(20.0)
    rig.player.advance(10.0)
    before = rig.practice.watched.seconds
    rig.practice.pause()
    rig.practice.play()
    rig.player.advance(3.0)
    assert rig.practice.watched.seconds == pytest.approx(before, abs=0.15)


def test_going_on_after_a_jump_starts_at_the_place_jumped_to(rig: Rig) -> None:
    rig.playing_at(20.0)
    rig.practice.pause()
    rig.practice.seek(200.0)
    rig.practice.play()
    rig.player.advance(0.1)
    assert rig.practice.seconds >= 200.0 - 0.05
    assert rig.practice.get_ready is None


def test_the_end_saves_the_session_and_tells(rig: Rig, qtbot: QtBot) -> None:
    rig.playing_at(590.0)
    with qtbot.waitSignal(rig.practice.finished) as done:
        rig.player.advance(11.0)
    assert rig.practice.phase is Phase.ENDED
    assert done.args is not None
    assert rig.log.recorded == [done.args[0]]
    assert rig.log.recorded[0].watched_seconds == pytest.approx(10.0, abs=0.2)


def test_a_routine_followed_from_start_to_end_is_whole(rig: Rig, routine: Routine) -> None:
    rig.ready()
    rig.practice.play()
    rig.player.advance(601.0)
    session = rig.log.recorded[0]
    assert session.watched_seconds == pytest.approx(session.planned_seconds, abs=0.2)
    assert session.left_seconds == pytest.approx(session.right_seconds, abs=0.2)


def test_once_more_after_the_end_is_another_session(rig: Rig) -> None:
    rig.playing_at(595.0)
    rig.player.advance(6.0)
    rig.practice.play()
    rig.player.advance(20.0)
    rig.practice.leave()
    assert [session.id for session in rig.log.recorded] == ["session-1", "session-2"]
    assert rig.log.recorded[1].watched_seconds == pytest.approx(5.0, abs=0.2)


def test_leaving_keeps_a_partial_session(rig: Rig) -> None:
    rig.playing_at(20.0)
    rig.player.advance(8.0)
    session = rig.practice.leave()
    assert session is not None
    assert rig.log.recorded == [session]
    assert rig.practice.leave() is None


def test_an_intro_alone_is_no_session(rig: Rig, qtbot: QtBot) -> None:
    rig.playing_at(0.0)
    rig.player.advance(12.0)
    with qtbot.assertNotEmitted(rig.practice.switch_asked):
        rig.practice.choose(rig.shelf.routine(Mode.STAND_ALONE))
    assert rig.log.recorded == []


def test_a_moment_of_work_is_no_session_and_a_second_is_one(rig: Rig, routine: Routine, qtbot: QtBot) -> None:
    work = routine.work_segments[3].start_seconds
    rig.playing_at(work)
    rig.player.advance(0.5)
    assert 0.0 < rig.practice.worked_seconds < 1.0
    rig.practice.pause()
    assert rig.practice.leave(for_later=True) is None
    assert (rig.log.checkpoints, rig.log.recorded, rig.log.left) == ([], [], [])
    rig.practice.play()
    rig.practice.seek(work)
    rig.player.advance(1.3)
    session = rig.practice.leave(for_later=True)
    assert session is not None
    assert length(session.watched_seconds) == "1 second"


def test_whoever_only_looks_at_the_end_is_not_praised_for_nothing(rig: Rig, routine: Routine, qtbot: QtBot) -> None:
    rig.playing_at(routine.seconds)  # half a second before it
    with qtbot.assertNotEmitted(rig.practice.finished):
        rig.player.advance(2.0)
    assert rig.practice.phase is Phase.ENDED
    assert rig.log.recorded == []


def test_the_work_done_is_what_the_history_counts(rig: Rig, routine: Routine) -> None:
    first = routine.work_segments[0]
    rig.playing_at(0.0)
    rig.player.advance(first.start_seconds + 4.0)
    assert rig.practice.watched.seconds == pytest.approx(first.start_seconds + 4.0, abs=0.2)
    assert rig.practice.worked_seconds == pytest.approx(4.0, abs=0.2)


def test_another_routine_is_there_at_once_when_nothing_was_done(rig: Rig, qtbot: QtBot) -> None:
    rig.ready()
    with qtbot.waitSignal(rig.practice.routine_changed), qtbot.assertNotEmitted(rig.practice.switch_asked):
        rig.practice.choose(rig.shelf.routine(Mode.POST_RUN))
    assert rig.practice.routine.mode is Mode.POST_RUN
    rig.executor.run()
    assert rig.prepared == [Mode.PRE_RUN, Mode.POST_RUN]


def test_another_routine_in_mid_session_pauses_and_asks(rig: Rig, qtbot: QtBot) -> None:
    rig.playing_at(20.0)
    rig.player.advance(5.0)
    with qtbot.waitSignal(rig.practice.switch_asked) as asked:
        rig.practice.choose(rig.shelf.routine(Mode.POST_RUN))
    assert asked.args == [rig.shelf.routine(Mode.POST_RUN)]
    assert rig.practice.phase is Phase.PAUSED
    assert rig.practice.routine.mode is Mode.PRE_RUN
    assert rig.log.recorded == []


def test_switching_keeps_what_was_done_and_starts_the_other_from_its_start(rig: Rig) -> None:
    rig.playing_at(20.0)
    rig.player.advance(5.0)
    rig.practice.choose(rig.shelf.routine(Mode.POST_RUN))
    rig.practice.switch(rig.shelf.routine(Mode.POST_RUN))
    assert [session.mode for session in rig.log.recorded] == ["pre-run"]
    assert rig.practice.routine.mode is Mode.POST_RUN
    assert rig.practice.seconds == 0.0
    assert rig.practice.watched == WatchedIntervals()


def test_a_session_that_broke_off_goes_on_as_the_same_session(rig: Rig) -> None:
    rig.ready()
    broken_off = BrokenOff(300.0, WatchedIntervals(((15.0, 300.0),)), Begun("old", NOW))
    rig.practice.resume_session(rig.shelf.routine(Mode.POST_RUN), broken_off)
    rig.executor.run()
    rig.player.advance(0.1)
    assert rig.practice.phase is Phase.PLAYING
    assert rig.practice.get_ready == 3
    rig.player.advance(10.0)
    session = rig.practice.leave()
    assert session is not None
    assert session.id == "old"
    assert rig.log.recorded[-1].watched_seconds > 240.0  # work only, less the transitions


def test_a_session_of_another_day_goes_on_as_a_new_one(rig: Rig) -> None:
    rig.practice.resume_session(rig.shelf.routine(Mode.PRE_RUN), BrokenOff(300.0, WatchedIntervals(), None))
    rig.executor.run()
    rig.player.advance(10.0)
    session = rig.practice.leave()
    assert session is not None
    assert session.id == "session-1"
    assert session.watched_seconds < 11.0


def test_next_and_previous_go_from_drill_to_drill(rig: Rig, routine: Routine) -> None:
    first, second, third = routine.work_segments[:3]
    rig.playing_at(first.start_seconds + 10)
    rig.practice.next_drill()
    assert rig.practice.seconds == second.start_seconds
    rig.practice.next_drill()
    assert rig.practice.seconds == third.start_seconds
    rig.practice.previous_drill()
    assert rig.practice.seconds == second.start_seconds


def test_pictures_that_come_late_after_a_seek_lose_no_keys_and_earn_nothing(rig: Rig, routine: Routine) -> None:
    first, second, third = routine.work_segments[:3]
    rig.playing_at(first.start_seconds + 10)
    earned = rig.practice.watched
    rig.practice.next_drill()
    rig.player._show(rig.player.frame, first.start_seconds + 10.1)  # as real players do for a moment
    assert rig.practice.seconds == second.start_seconds
    rig.practice.next_drill()
    rig.player._show(rig.player.frame, second.start_seconds)  # there already when the second key was pressed
    assert rig.practice.seconds == third.start_seconds
    assert rig.practice.watched == earned
    rig.player.advance(1.0)
    assert rig.practice.seconds == pytest.approx(third.start_seconds + 1.0, abs=0.1)


def test_previous_starts_this_drill_again_once_it_is_under_way(rig: Rig, routine: Routine) -> None:
    second = routine.work_segments[1]
    rig.playing_at(second.start_seconds + 10)
    rig.practice.previous_drill()
    assert rig.practice.seconds == second.start_seconds


def test_next_at_the_last_drill_stays_there(rig: Rig, routine: Routine) -> None:
    rig.playing_at(routine.seconds - 10)
    before = rig.practice.seconds
    rig.practice.next_drill()
    assert rig.practice.seconds == before


def test_no_seek_goes_past_either_end(rig: Rig, routine: Routine) -> None:
    rig.playing_at(100.0)
    rig.practice.seek(-5.0)
    assert rig.practice.seconds == 0.0
    rig.practice.seek(10_000.0)
    assert rig.practice.seconds < routine.seconds
    assert rig.practice.phase is Phase.PLAYING


def test_a_frame_step_stands_still(rig: Rig) -> None:
    rig.playing_at(100.0)
    rig.practice.step(1)
    before = rig.practice.seconds
    rig.player.advance(1.0)
    assert rig.practice.phase is Phase.PAUSED
    assert rig.practice.seconds == pytest.approx(before + 1 / 30, abs=0.04)


def test_making_the_video_can_be_cancelled_and_asked_for_again(rig: Rig) -> None:
    rig.practice.cancel_preparing()
    rig.executor.run()
    assert rig.practice.phase is Phase.SET_ASIDE
    rig.practice.play()
    rig.executor.run()
    assert rig.practice.phase is Phase.PLAYING


def test_progress_is_told_while_the_video_is_made(rig: Rig, qtbot: QtBot) -> None:
    with qtbot.waitSignal(rig.practice.preparing) as told:
        rig.executor.run()
    assert told.args == [0.5]


def test_a_video_that_cannot_be_made_says_why_and_may_be_tried_again(rig: Rig) -> None:
    rig.fault.append(OSError("the disk is full"))
    rig.executor.run()
    assert rig.practice.phase is Phase.FAILED
    assert rig.practice.message == "The pre-run video could not be made: the disk is full"
    rig.practice.play()
    rig.executor.run()
    assert rig.practice.phase is Phase.PLAYING


def test_a_player_that_fails_in_mid_session_loses_nothing_and_names_the_routine(rig: Rig) -> None:
    rig.playing_at(20.0)
    rig.player.advance(8.0)
    rig.player.failed.emit("pre-run.mkv is missing.")
    assert rig.practice.phase is Phase.FAILED
    assert rig.practice.message == "Pre-run is missing."
    assert rig.log.checkpoints[-1][0].watched_seconds == pytest.approx(8.0, abs=0.2)
    rig.practice.play()
    rig.executor.run()
    rig.player.advance(0.2)
    assert rig.practice.seconds == pytest.approx(28.1, abs=0.4)
    assert rig.practice.leave() is not None


def test_without_any_player_it_says_so_whatever_comes_first(qtbot: QtBot, routines: dict[Mode, Routine]) -> None:
    rig = make_rig(routines)
    rig.practice.start()
    rig.practice.do_without_player("No video player works here.")
    rig.executor.run()
    assert rig.practice.phase is Phase.FAILED
    assert rig.practice.message == "No video player works here."


def test_speed_goes_up_and_down_the_usual_steps_and_back(rig: Rig) -> None:
    rig.playing_at(20.0)
    rig.practice.change_rate(1)
    assert rig.player.state.rate == pytest.approx(1.1)
    rig.practice.change_rate(-1)
    rig.practice.change_rate(-1)
    assert rig.player.state.rate == pytest.approx(0.9)
    rig.practice.set_rate(1.0)
    assert rig.player.state.rate == 1.0


def test_a_session_holds_what_was_watched_of_each_drill(rig: Rig, routine: Routine) -> None:
    first = routine.work_segments[0]
    rig.playing_at(first.start_seconds)
    rig.player.advance(first.seconds - 0.1)
    session = rig.practice.leave()
    assert isinstance(session, Session)
    assert session.segments[0].watched_seconds == pytest.approx(first.seconds, abs=0.2)
    assert sum(segment.watched_seconds for segment in session.segments[1:]) == 0.0
