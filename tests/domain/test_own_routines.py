# SPDX-License-Identifier: GPL-3.0-or-later
"""A routine that the runner builds lasts as long as was asked for, and is fair to both sides."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hipmob_desktop.domain.drills import Side, Sides
from hipmob_desktop.domain.fitting import CannotFitError
from hipmob_desktop.domain.own_routines import OwnRoutine, build, is_built
from hipmob_desktop.domain.routines import Mode, SegmentKind
from hipmob_desktop.storage.routine_files import load_drills

LIBRARY = load_drills(Path(__file__).parents[2] / "assets" / "drills")
NINE = tuple(sorted(LIBRARY))[:9]


def test_a_routine_of_drills_in_an_order_lasts_exactly_ten_minutes() -> None:
    made = build(OwnRoutine("mine", "Mine", NINE), LIBRARY)
    assert made.routine.seconds == 600.0
    assert made.routine.name == "Mine"
    assert is_built(made.routine)
    assert list(dict.fromkeys(one.drill.id for one in made.routine.work_segments)) == [
        name for name in NINE if LIBRARY[name] not in made.left_out
    ]


@given(st.lists(st.sampled_from(sorted(LIBRARY)), max_size=14), st.integers(3, 20), st.sampled_from(Mode))
def test_whatever_is_put_together_is_exact_and_fair_or_refused(names: list[str], minutes: int, mode: Mode) -> None:
    own = OwnRoutine("mine", "Mine", tuple(names), mode, minutes)
    try:
        routine = build(own, LIBRARY).routine
    except CannotFitError:
        return
    assert routine.seconds == minutes * 60
    assert routine.segments[0].kind is SegmentKind.INTRO
    for number, segment in enumerate(routine.segments[1:], start=1):
        assert segment.start_seconds == routine.segments[number - 1].end_seconds
    for name in {one.drill.id for one in routine.work_segments}:
        of_drill = [one for one in routine.work_segments if one.drill.id == name]
        if LIBRARY[name].sides is Sides.PER_SIDE:
            left, right = (sum(one.seconds for one in of_drill if one.side is side) for side in (Side.LEFT, Side.RIGHT))
            assert left == right


def test_drills_for_which_there_is_no_time_are_told() -> None:
    made = build(OwnRoutine("mine", "Mine", tuple(sorted(LIBRARY)), minutes=3), LIBRARY)
    done = {one.drill.id for one in made.routine.work_segments}
    assert made.left_out
    assert done | {one.id for one in made.left_out} == set(LIBRARY)


def test_too_few_drills_for_the_time_are_told() -> None:
    with pytest.raises(CannotFitError, match=r"These drills are enough for \d+ minutes, not for 20\."):
        build(OwnRoutine("mine", "Mine", NINE[:2], minutes=20), LIBRARY)


def test_a_single_drill_that_does_not_fill_the_time_asks_for_another() -> None:
    with pytest.raises(CannotFitError, match=r"These drills do not fill 10 minutes; add another\."):
        build(OwnRoutine("mine", "Mine", ("standing-breath",)), LIBRARY)


def test_an_empty_routine_asks_for_a_drill() -> None:
    with pytest.raises(CannotFitError, match="at least one drill"):
        build(OwnRoutine("mine", "Mine", ("unknown",)), LIBRARY)
