# SPDX-License-Identifier: GPL-3.0-or-later
"""One drill over and over: never a frame of what follows, and no second counted twice."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from hipmob_desktop.domain.routines import Routine
from hipmob_desktop.ui.drill_loop import DrillLoop, turns_at
from hipmob_desktop.ui.practice import Phase
from tests.ui.conftest import Rig


@pytest.fixture
def loop(rig: Rig) -> DrillLoop:
    return DrillLoop(rig.practice)


def seen_while(rig: Rig, seconds: float) -> list[float]:
    """The moments told while time passes."""
    moments: list[float] = []
    rig.practice.moved.connect(moments.append)
    rig.player.advance(seconds)
    rig.practice.moved.disconnect(moments.append)
    return moments


@pytest.mark.parametrize("rate", [0.5, 1.0, 2.0])
def test_a_drill_is_seen_over_and_over_and_nothing_else(
    rig: Rig, loop: DrillLoop, routine: Routine, rate: float
) -> None:
    drill = routine.work_segments[2]
    rig.practice.set_rate(rate)
    rig.playing_at(drill.start_seconds + 1.0)
    loop.toggle()
    moments = seen_while(rig, 3 * drill.seconds / rate)
    assert loop.segment is drill
    assert min(moments) >= drill.start_seconds
    assert max(moments) < drill.end_seconds
    assert max(moments) >= drill.end_seconds - 0.11, "it is seen to its end"
    assert sum(moment == drill.start_seconds for moment in moments) >= 2


def test_seconds_seen_again_are_counted_once(rig: Rig, loop: DrillLoop, routine: Routine) -> None:
    drill = routine.work_segments[2]
    rig.playing_at(drill.start_seconds)
    loop.toggle()
    rig.player.advance(4 * drill.seconds)
    assert rig.practice.watched.seconds == pytest.approx(drill.seconds, abs=0.3)


def test_going_elsewhere_ends_it_and_going_within_does_not(rig: Rig, loop: DrillLoop, routine: Routine) -> None:
    drill = routine.work_segments[2]
    rig.playing_at(drill.start_seconds + 6.0)
    loop.toggle()
    rig.practice.seek_by(-5.0)
    assert loop.segment is drill
    rig.practice.next_drill()
    assert loop.segment is None
    rig.player.advance(drill.seconds)
    assert rig.practice.seconds > drill.end_seconds


def test_pausing_near_the_start_goes_back_before_it_and_stays_in_the_loop(
    rig: Rig, loop: DrillLoop, routine: Routine
) -> None:
    drill = routine.work_segments[2]
    rig.playing_at(drill.start_seconds + 1.0)
    loop.toggle()
    rig.practice.pause()
    rig.practice.play()
    assert rig.practice.seconds < drill.start_seconds
    assert loop.segment is drill
    assert max(seen_while(rig, drill.seconds + 4.0)) < drill.end_seconds


def test_in_a_transition_it_is_the_drill_to_come(rig: Rig, loop: DrillLoop, routine: Routine) -> None:
    drill = routine.work_segments[2]
    rig.playing_at(drill.start_seconds - 2.0)
    loop.toggle()
    assert loop.segment is drill
    assert max(seen_while(rig, drill.seconds + 4.0)) < drill.end_seconds


def test_the_last_drill_goes_round_before_the_file_ends(rig: Rig, loop: DrillLoop, routine: Routine) -> None:
    drill = routine.work_segments[-1]
    rig.playing_at(drill.end_seconds - 2.0)
    loop.toggle()
    rig.player.advance(4.0)
    assert rig.practice.phase is Phase.PLAYING
    assert rig.practice.seconds < drill.end_seconds - 2.0


def test_a_step_of_a_frame_past_its_end_ends_it(rig: Rig, loop: DrillLoop, routine: Routine) -> None:
    drill = routine.work_segments[2]
    rig.playing_at(drill.end_seconds - 1.0)
    loop.toggle()
    rig.practice.pause()
    for _ in range(40):
        rig.practice.step(1)
        rig.player.advance(0.01)
    assert loop.segment is None


def leap(rig: Rig, seconds: float) -> None:
    """Let so much time pass that the frames of it are lost."""
    rig.clock.instant += seconds
    rig.player.refresh()


def test_where_its_last_frames_are_lost_it_turns_all_the_same_and_shows_nothing_else(
    rig: Rig, loop: DrillLoop, routine: Routine
) -> None:
    drill = routine.work_segments[2]
    rig.playing_at(drill.end_seconds - 0.4)
    loop.toggle()
    moments: list[float] = []
    rig.practice.moved.connect(moments.append)
    leap(rig, 0.8)
    assert moments == [drill.start_seconds]
    assert rig.practice.watched.seconds_within(drill.start_seconds, drill.end_seconds) == pytest.approx(0.4, abs=0.01)
    assert rig.practice.watched.seconds_within(drill.end_seconds, routine.seconds) == 0.0
    rig.player.advance(0.1)
    assert loop.segment is drill
    assert rig.practice.seconds == pytest.approx(drill.start_seconds + 0.1, abs=0.04)


def test_the_last_drill_goes_round_although_the_file_has_ended(rig: Rig, loop: DrillLoop, routine: Routine) -> None:
    drill = routine.work_segments[-1]
    rig.playing_at(drill.end_seconds - 0.4)
    loop.toggle()
    leap(rig, 0.8)
    rig.player.advance(0.1)
    assert rig.practice.phase is Phase.PLAYING
    assert rig.practice.seconds == pytest.approx(drill.start_seconds + 0.1, abs=0.04)
    assert loop.segment is drill


def test_it_ends_with_the_key_another_routine_or_the_session(
    rig: Rig, loop: DrillLoop, routine: Routine, qtbot: QtBot
) -> None:
    told: list[object] = []
    loop.changed.connect(told.append)
    rig.playing_at(routine.work_segments[2].start_seconds + 1.0)
    loop.toggle()
    loop.toggle()
    assert told == [routine.work_segments[2], None]
    loop.toggle()
    rig.practice.switch(routine)
    assert loop.segment is None
    loop.toggle()
    assert loop.segment is None, "before it starts there is nothing to go round in"


def test_without_pictures_it_turns_by_the_clock(rig: Rig, loop: DrillLoop, routine: Routine, qtbot: QtBot) -> None:
    drill = routine.work_segments[2]
    rig.playing_at(drill.end_seconds - 0.5)
    rig.practice.set_pictures(False)
    loop.toggle()
    rig.player.advance(0.3)  # then no moment is told until after the end
    with qtbot.waitSignal(rig.practice.sought, timeout=2000) as sought:
        pass
    assert sought.args == [drill.start_seconds]


def test_it_turns_at_the_last_frame_and_earlier_where_the_file_ends(routine: Routine) -> None:
    inside, last = routine.work_segments[2], routine.work_segments[-1]
    assert inside.end_seconds - 0.1 < turns_at(routine, inside) < inside.end_seconds
    assert turns_at(routine, inside, 2.0) < turns_at(routine, inside)
    assert turns_at(routine, last) == pytest.approx(last.end_seconds - 0.25)
