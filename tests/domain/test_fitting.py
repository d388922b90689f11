# SPDX-License-Identifier: GPL-3.0-or-later
"""Every version of a routine that can come out: each mode, 3 to 20 minutes, any drills resting, any swaps."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hipmob_desktop.domain.doses import dose_of
from hipmob_desktop.domain.drills import Drill, Kind, Side
from hipmob_desktop.domain.fitting import (
    LEAST_MINUTES,
    MOST_MINUTES,
    MOST_ROUNDS,
    USUAL_MINUTES,
    CannotFitError,
    Recipe,
    built,
    resting_on,
    swap_offers,
)
from hipmob_desktop.domain.routines import Mode, Routine, SegmentKind
from hipmob_desktop.storage.routine_files import load_drills, load_routines

ASSETS = Path(__file__).parents[2] / "assets"
LIBRARY = load_drills(ASSETS / "drills")
ROUTINES = load_routines(ASSETS / "routines", LIBRARY)
TODAY = date(2026, 11, 28)
TOMORROW = TODAY + timedelta(days=1)

modes = st.sampled_from(list(Mode))
minutes = st.integers(LEAST_MINUTES, MOST_MINUTES)
drill_ids = st.sampled_from(sorted(LIBRARY))
rests = st.dictionaries(drill_ids, st.integers(-3, 30).map(lambda days: TODAY + timedelta(days=days)), max_size=6)
swaps = st.dictionaries(drill_ids, drill_ids, max_size=4)


def fit(mode: Mode, length: int, resting: Mapping[str, date], swapped: Mapping[str, str]) -> Routine:
    return built(ROUTINES[mode], LIBRARY, Recipe(length, resting_on(resting, TODAY), tuple(sorted(swapped.items()))))


def outcome(
    mode: Mode, length: int, resting: Mapping[str, date], swapped: Mapping[str, str]
) -> tuple[str, Routine | None]:
    """Why there is no such version, or the version."""
    try:
        return "", fit(mode, length, resting, swapped)
    except CannotFitError as error:
        return str(error), None


def ids(routine: Routine) -> list[str]:
    return [drill.id for drill in routine.drills]


def changes_of_position(routine: Routine) -> int:
    return sum(one.drill.position is not other.drill.position for one, other in pairwise(routine.work_segments))


@given(modes, minutes, rests, swaps)
def test_what_comes_out_is_a_sound_routine_of_exactly_that_length(
    mode: Mode, length: int, resting: dict[str, date], swapped: dict[str, str]
) -> None:
    refused, routine = outcome(mode, length, resting, swapped)
    if routine is None:
        assert re.fullmatch(r"[A-Z].*\.", refused)
        return
    assert (routine.id, routine.mode) == (ROUTINES[mode].id, mode)
    assert routine.seconds == length * 60
    check_segments(routine)
    check_sides(routine)
    assert not resting_on(resting, TODAY) & set(ids(routine))


def check_segments(routine: Routine) -> None:
    """What the check of routine files asks of every segment."""
    end = 0.0
    for index, segment in enumerate(routine.segments):
        assert (segment.index, segment.start_seconds) == (index, end)
        assert segment.seconds == int(segment.seconds) > 0
        end = segment.end_seconds
        drill = segment.drill
        assert drill is LIBRARY[drill.id]
        assert segment.side in drill.sides_worked
        if segment.kind is SegmentKind.WORK:
            loops = segment.seconds / drill.filmed_loop_seconds(segment.brisk)
            assert loops == pytest.approx(round(loops))
            assert not segment.move_to
            if drill.kind is Kind.HOLD:
                assert segment.reps is None
            else:
                assert segment.reps is not None
                assert segment.reps * drill.rep_seconds(segment.brisk) == pytest.approx(segment.seconds)
        else:
            work = routine.next_work(segment)
            assert work is not None
            assert (drill, segment.side, segment.reps, segment.brisk) == (work.drill, work.side, None, False)
            assert 5 <= segment.seconds <= (8 if index else 20)
    kinds = [segment.kind for segment in routine.segments]
    assert kinds[0] is SegmentKind.INTRO
    assert SegmentKind.INTRO not in kinds[1:]
    assert kinds[-1] is SegmentKind.WORK


def check_sides(routine: Routine) -> None:
    worked: dict[tuple[str, Side], list[float]] = defaultdict(list)
    reps: dict[tuple[str, Side], int] = defaultdict(int)
    for segment in routine.work_segments:
        worked[segment.drill.id, segment.side].append(segment.seconds)
        reps[segment.drill.id, segment.side] += segment.reps or 0
    for drill, side in list(worked):
        if side is Side.LEFT:
            assert worked[drill, Side.LEFT] == worked[drill, Side.RIGHT]
            assert reps[drill, Side.LEFT] == reps[drill, Side.RIGHT]
        if side is Side.RIGHT:
            assert (drill, Side.LEFT) in worked


@given(modes, minutes)
def test_without_rests_and_swaps_every_length_can_be_had(mode: Mode, length: int) -> None:
    routine = fit(mode, length, {}, {})
    assert routine.seconds == length * 60
    assert set(ids(routine)) <= set(ids(ROUTINES[mode]))
    assert changes_of_position(routine) <= changes_of_position(ROUTINES[mode])


@pytest.mark.parametrize("mode", list(Mode))
def test_ten_minutes_without_a_change_are_the_routine_itself(mode: Mode) -> None:
    others = set(LIBRARY) - set(ids(ROUTINES[mode]))
    assert fit(mode, USUAL_MINUTES, {}, {}) is ROUTINES[mode]
    assert fit(mode, USUAL_MINUTES, dict.fromkeys(others, TOMORROW), dict.fromkeys(others, "cat-cow")) is ROUTINES[mode]


@pytest.mark.parametrize("mode", list(Mode))
def test_a_longer_version_holds_every_drill_of_a_shorter_one_in_the_same_order(mode: Mode) -> None:
    versions = [ids(fit(mode, length, {}, {})) for length in range(LEAST_MINUTES, MOST_MINUTES + 1)]
    for shorter, longer in pairwise(versions):
        assert set(shorter) <= set(longer)
    for version in versions:
        firsts = [drill for drill in ids(ROUTINES[mode]) if drill in version]
        assert sorted(version) == sorted(firsts)
    assert len(versions[0]) >= 3
    assert len(versions[0]) < len(versions[-1]) == len(ids(ROUTINES[mode]))


@pytest.mark.parametrize("mode", list(Mode))
@pytest.mark.parametrize("length", range(LEAST_MINUTES, MOST_MINUTES + 1))
def test_what_matters_most_stays_in_longest_and_the_ending_remains(mode: Mode, length: int) -> None:
    routine = fit(mode, length, {}, {})
    last = ROUTINES[mode].work_segments[-1].drill
    assert routine.work_segments[-1].drill is last
    left_out = [LIBRARY[drill].priority for drill in set(ids(ROUTINES[mode])) - set(ids(routine))]
    kept = [drill.priority for drill in routine.drills if drill is not last]
    assert not left_out or max(kept) <= min(left_out)


@given(modes, minutes, rests)
def test_no_segment_leaves_the_bounds_of_its_drills_dose_nor_is_repeated_without_end(
    mode: Mode, length: int, resting: dict[str, date]
) -> None:
    usual = {(work.drill.id, work.brisk): int(work.seconds) for work in ROUTINES[mode].work_segments}
    try:
        routine = fit(mode, length, resting, {})
    except CannotFitError:
        return
    times: dict[tuple[str, bool, Side], int] = defaultdict(int)
    for work in routine.work_segments:
        dose = dose_of(work.drill, work.brisk).including(usual[work.drill.id, work.brisk])
        assert dose.least <= work.seconds <= dose.most
        times[work.drill.id, work.brisk, work.side] += 1
    assert max(times.values()) <= MOST_ROUNDS


@given(minutes, rests, swaps)
def test_before_a_run_nothing_is_held(length: int, resting: dict[str, date], swapped: dict[str, str]) -> None:
    try:
        routine = fit(Mode.PRE_RUN, length, resting, swapped)
    except CannotFitError:
        return
    assert all(work.drill.kind is not Kind.HOLD for work in routine.work_segments)


@given(modes, st.data())
def test_a_rested_drills_time_goes_to_others_and_it_comes_back_on_its_date(mode: Mode, data: st.DataObject) -> None:
    drill = data.draw(st.sampled_from(ids(ROUTINES[mode])))
    days = data.draw(st.integers(1, 60))
    resting = {drill: TODAY + timedelta(days=days)}
    without = built(ROUTINES[mode], LIBRARY, Recipe(resting=resting_on(resting, TODAY)))
    assert set(ids(without)) == set(ids(ROUTINES[mode])) - {drill}
    assert without.seconds == ROUTINES[mode].seconds
    back = built(ROUTINES[mode], LIBRARY, Recipe(resting=resting_on(resting, TODAY + timedelta(days=days))))
    assert back is ROUTINES[mode]


def swaps_offered() -> list[tuple[Mode, Drill, Drill]]:
    return [
        (mode, drill, other)
        for mode, routine in ROUTINES.items()
        for drill in routine.drills
        for other in swap_offers(routine, drill, LIBRARY, Recipe())
    ]


@pytest.mark.parametrize("mode, drill, other", swaps_offered(), ids=lambda value: getattr(value, "id", str(value)))
def test_each_swap_on_offer_puts_the_other_drill_in(mode: Mode, drill: Drill, other: Drill) -> None:
    routine = fit(mode, USUAL_MINUTES, {}, {drill.id: other.id})
    assert set(ids(routine)) == set(ids(ROUTINES[mode])) - {drill.id} | {other.id}
    assert other.kind is drill.kind
    assert routine.seconds == 600.0
    assert changes_of_position(routine) <= changes_of_position(ROUTINES[mode]) + 2
    check_segments(routine)
    check_sides(routine)
    last = ROUTINES[mode].work_segments[-1].drill
    assert routine.work_segments[-1].drill is (other if last is drill else last)


def test_swaps_on_offer_are_of_the_same_kind_not_in_the_routine_and_the_likest_comes_first() -> None:
    routine = ROUTINES[Mode.PRE_RUN]
    offers = swap_offers(routine, LIBRARY["single-leg-hinge-drive"], LIBRARY, Recipe())
    assert [drill.id for drill in offers] == ["hip-airplane", "glute-bridge", "side-lying-hip-abduction"]
    resting = Recipe(resting=frozenset({"hip-airplane"}))
    assert "hip-airplane" not in [d.id for d in swap_offers(routine, LIBRARY["fire-hydrant"], LIBRARY, resting)]
    taken = Recipe(swaps=(("fire-hydrant", "hip-airplane"),))
    assert "hip-airplane" not in [d.id for d in swap_offers(routine, offers[0], LIBRARY, taken)]


def test_a_swapped_drill_lies_beside_those_of_its_position() -> None:
    routine = fit(Mode.STAND_ALONE, USUAL_MINUTES, {}, {"hip-airplane": "fire-hydrant"})
    assert changes_of_position(routine) == changes_of_position(ROUTINES[Mode.STAND_ALONE])


@pytest.mark.parametrize(
    "swap",
    [
        {"fire-hydrant": "no-such-drill"},
        {"fire-hydrant": "cat-cow"},
        {"fire-hydrant": "frog-stretch"},
        {"fire-hydrant": "single-leg-hinge-drive"},
        {"no-such-drill": "hip-airplane"},
    ],
)
def test_a_swap_that_does_not_fit_is_left_out(swap: dict[str, str]) -> None:
    assert fit(Mode.PRE_RUN, USUAL_MINUTES, {}, swap) is ROUTINES[Mode.PRE_RUN]


def test_a_swap_for_a_drill_that_rests_is_left_out_until_it_is_back() -> None:
    routine = fit(Mode.PRE_RUN, USUAL_MINUTES, {"hip-airplane": TOMORROW}, {"fire-hydrant": "hip-airplane"})
    assert routine is ROUTINES[Mode.PRE_RUN]


@pytest.mark.parametrize("length", [-1, 0, 2, 21, 600])
def test_other_lengths_are_refused_in_a_sentence(length: int) -> None:
    with pytest.raises(CannotFitError, match=r"^A routine can last 3 to 20 minutes\.$"):
        fit(Mode.PRE_RUN, length, {}, {})


def test_when_all_rest_there_is_nothing_to_build() -> None:
    with pytest.raises(CannotFitError, match=r"^Every drill of this routine is resting\."):
        fit(Mode.POST_RUN, 10, dict.fromkeys(LIBRARY, TOMORROW), {})


def test_when_too_few_are_left_the_longest_that_can_be_had_is_told() -> None:
    kept = {"half-kneeling-hip-rock", "standing-hip-car", "standing-breath"}
    resting = dict.fromkeys(set(LIBRARY) - kept, TOMORROW)
    with pytest.raises(CannotFitError) as refused:
        fit(Mode.PRE_RUN, 20, resting, {})
    most = re.fullmatch(r"The drills that are left are enough for (\d+) minutes, not for 20\.", str(refused.value))
    assert most is not None
    assert fit(Mode.PRE_RUN, int(most[1]), resting, {}).seconds == int(most[1]) * 60
    with pytest.raises(CannotFitError):
        fit(Mode.PRE_RUN, int(most[1]) + 1, resting, {})


def test_a_recipe_builds_the_same_routine_again() -> None:
    resting, swapped = {"cat-cow": TOMORROW}, {"fire-hydrant": "hip-airplane"}
    recipe = Recipe(7, resting_on(resting, TODAY), tuple(swapped.items()))
    assert built(ROUTINES[Mode.PRE_RUN], LIBRARY, recipe) == fit(Mode.PRE_RUN, 7, resting, swapped)
