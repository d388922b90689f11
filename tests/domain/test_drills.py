# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

from dataclasses import FrozenInstanceError, replace

import pytest

from hipmob_desktop.domain.drills import Drill, Kind, Position, Side, Sides, with_side
from tests.examples import DRILL

MARCH = Drill(
    id="a-march",
    name="A-march",
    spoken_name="A march",
    kind=Kind.DYNAMIC,
    sides=Sides.ALTERNATING,
    position=Position.STANDING,
    seconds_per_rep=1.0,
    brisk_seconds_per_rep=0.5,
    loop_seconds=2.0,
    dose="40 steps",
    targets=("hip flexors",),
    start_position="Stand tall.",
    cues=("Stand tall.", "Knee up."),
    fault="Leaning back.",
    easier="Lower.",
    harder="Higher.",
    caution="Mind your balance.",
    priority=1,
)


@pytest.mark.parametrize(
    "sides, worked",
    [
        (Sides.PER_SIDE, (Side.LEFT, Side.RIGHT)),
        (Sides.ALTERNATING, (Side.ALTERNATING,)),
        (Sides.BILATERAL, (Side.BOTH,)),
    ],
)
def test_a_drill_names_the_sides_it_can_be_worked_on(sides: Sides, worked: tuple[Side, ...]) -> None:
    assert replace(MARCH, sides=sides).sides_worked == worked


def test_a_brisk_drill_does_the_same_reps_in_less_time() -> None:
    assert MARCH.rep_seconds(brisk=False) == 1.0
    assert MARCH.rep_seconds(brisk=True) == 0.5
    assert MARCH.filmed_loop_seconds(brisk=False) == 2.0
    assert MARCH.filmed_loop_seconds(brisk=True) == 1.0


def test_asking_for_a_tempo_the_drill_lacks_is_an_error() -> None:
    with pytest.raises(ValueError, match="a-march has no brisk tempo"):
        replace(MARCH, brisk_seconds_per_rep=None).rep_seconds(brisk=True)


def test_a_drill_cannot_be_changed_by_accident() -> None:
    with pytest.raises(FrozenInstanceError):
        MARCH.name = "B-march"  # type: ignore[misc]  # the mistake being tested


def test_spoken_words_name_the_side_to_come_and_the_one_across() -> None:
    assert DRILL.switching_to(Side.RIGHT) == "Now the right knee."
    assert DRILL.moving_in_from(Position.STANDING, Side.LEFT) == "Come onto hands and knees, left knee free."
    assert DRILL.moving_in_from(Position.SUPINE, Side.LEFT) == ""
    assert with_side("{other} hand on the wall.", Side.LEFT) == "Right hand on the wall."
    assert MARCH.switching_to(Side.ALTERNATING) == ""
