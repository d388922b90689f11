# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hipmob_desktop.domain.doses import Dose, dose_numbers, dose_of, reps_in
from hipmob_desktop.domain.drills import Kind, Sides
from tests.examples import DRILL


@pytest.mark.parametrize(
    "dose, numbers",
    [
        ("8 on each side", (8, 8)),
        ("40 to 60 steps", (40, 60)),
        ("6 breaths, 4 seconds in and 6 out", (6, 6)),
        ("10, changing sides", (10, 10)),
        ("8 to 6", (8, 8)),
    ],
)
def test_the_numbers_a_dose_begins_with_are_read(dose: str, numbers: tuple[int, int]) -> None:
    assert dose_numbers(dose) == numbers


@pytest.mark.parametrize("dose", ["a few", "", "0 times", "about 8"])
def test_a_dose_that_does_not_begin_with_a_number_is_told(dose: str) -> None:
    with pytest.raises(ValueError, match="must begin with how much"):
        dose_numbers(dose)


def test_two_loops_of_two_and_a_half_seconds_make_whole_seconds() -> None:
    assert dose_of(DRILL) == Dose(least=15, usual=20, most=20, step=5)


def test_a_hold_is_measured_in_seconds_and_has_no_repetitions() -> None:
    hold = replace(DRILL, kind=Kind.HOLD, dose="30 seconds", seconds_per_rep=5.0, loop_seconds=5.0)
    assert dose_of(hold) == Dose(least=20, usual=30, most=30, step=5)
    assert reps_in(hold, 30) is None


def test_breathing_may_be_cut_down_to_a_third() -> None:
    breath = replace(DRILL, kind=Kind.BREATHING, dose="6 breaths", seconds_per_rep=10.0, loop_seconds=10.0)
    assert dose_of(breath) == Dose(least=20, usual=60, most=60, step=10)


def test_a_brisk_tempo_has_the_same_repetitions_in_less_time() -> None:
    march = replace(
        DRILL,
        dose="40 to 60",
        seconds_per_rep=1.0,
        brisk_seconds_per_rep=0.5,
        loop_seconds=2.0,
        sides=Sides.ALTERNATING,
    )
    assert dose_of(march) == Dose(least=28, usual=40, most=60, step=2)
    assert dose_of(march, brisk=True) == Dose(least=14, usual=20, most=30, step=1)
    assert reps_in(march, 20, brisk=True) == 40


@given(
    low=st.integers(1, 60),
    more=st.integers(0, 30),
    rep=st.integers(1, 300).map(lambda frames: frames / 30),
    loops=st.integers(1, 2),
)
def test_every_length_is_whole_seconds_and_whole_loops(low: int, more: int, rep: float, loops: int) -> None:
    drill = replace(DRILL, dose=f"{low} to {low + more}", seconds_per_rep=rep, loop_seconds=rep * loops)
    dose = dose_of(drill)
    assert 0 < dose.least <= dose.usual <= dose.most
    for length in dose.choices:
        turns = length / drill.loop_seconds
        assert abs(turns - round(turns)) < 1e-5
        assert round(turns) >= 1
