# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from itertools import pairwise
from pathlib import Path
from random import Random
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hipmob_desktop.domain.drills import Side
from hipmob_desktop.domain.routines import Mode, Routine
from hipmob_desktop.domain.sessions import (
    PlayedSpans,
    Session,
    WatchedIntervals,
    advance,
    routine_hash,
    session_of,
    training_day_of,
)
from hipmob_desktop.storage.routine_files import load_drills, load_routines

ASSETS = Path(__file__).parents[2] / "assets"
WHOLE = WatchedIntervals(((0.0, 600.0),))
STARTED = datetime(2026, 11, 23, 7, 10, tzinfo=timezone(timedelta(hours=1)))

# Quarters of seconds are exact in binary, so that sums can be compared exactly.
SECONDS = st.integers(0, 400).map(lambda quarters: quarters / 4)
INTERVALS = st.lists(st.tuples(SECONDS, SECONDS), max_size=30)


@pytest.fixture(scope="module")
def routines() -> dict[Mode, Routine]:
    return load_routines(ASSETS / "routines", load_drills(ASSETS / "drills"))


def union(intervals: list[tuple[float, float]]) -> WatchedIntervals:
    watched = WatchedIntervals()
    for start, end in intervals:
        watched = watched.add(start, end)
    return watched


def quarters_in(start: float, end: float) -> set[int]:
    return set(range(round(start * 4), round(end * 4)))


def made(routine: Routine, watched: WatchedIntervals) -> Session:
    return session_of(
        routine,
        watched,
        session_id="0b0e",
        started_at=STARTED,
        modified_at=STARTED.astimezone(UTC),
        device="laptop-7f3a",
        training_day=date(2026, 11, 23),
    )


@given(INTERVALS, SECONDS, SECONDS)
def test_watched_seconds_are_those_of_the_set_of_all_moments_played(
    intervals: list[tuple[float, float]], start: float, end: float
) -> None:
    watched = union(intervals)
    moments: set[int] = set()
    for one_start, one_end in intervals:
        moments |= quarters_in(one_start, one_end)
    assert watched.seconds == len(moments) / 4
    assert watched.seconds_within(start, end) == len(moments & quarters_in(start, end)) / 4


@given(INTERVALS)
def test_spans_are_sorted_apart_and_never_empty(intervals: list[tuple[float, float]]) -> None:
    spans = union(intervals).spans
    assert all(start < end for start, end in spans)
    assert all(earlier[1] < later[0] for earlier, later in pairwise(spans))


@given(INTERVALS, st.randoms(use_true_random=False))
def test_the_order_of_play_does_not_matter_and_replaying_earns_nothing(
    intervals: list[tuple[float, float]], random: Random
) -> None:
    shuffled = [*intervals, *intervals]
    random.shuffle(shuffled)
    assert union(shuffled) == union(intervals)


@pytest.mark.parametrize("bound", [float("nan"), float("inf")])
def test_an_interval_without_finite_bounds_is_refused(bound: float) -> None:
    with pytest.raises(ValueError, match="is not finite"):
        WatchedIntervals().add(0.0, bound)


def test_play_from_start_to_end_is_all_watched() -> None:
    played = PlayedSpans()
    for tick in range(6001):
        played = played.playing_at(tick / 10)
    assert played.watched == WHOLE


def test_jumping_over_a_drill_earns_nothing() -> None:
    played = PlayedSpans().playing_at(0.0).playing_at(0.5).playing_at(100.5).playing_at(101.0)
    assert played.watched.spans == ((0.0, 0.5), (100.5, 101.0))


def test_a_short_jump_that_is_announced_earns_nothing_either() -> None:
    played = PlayedSpans().playing_at(0.0).stopped_at(0.5).playing_at(0.75).playing_at(1.0)
    assert played.watched.spans == ((0.0, 0.5), (0.75, 1.0))


def test_seconds_played_fast_are_seconds_watched() -> None:
    played = PlayedSpans().playing_at(0.0, rate=4.0).playing_at(3.0, rate=4.0).playing_at(3.5)
    assert played.watched.spans == ((0.0, 3.5),)
    assert PlayedSpans().playing_at(0.0).playing_at(3.0).watched.seconds == 0.0


@given(st.lists(st.tuples(SECONDS, st.booleans()), max_size=40))
def test_only_short_steps_forward_while_playing_ever_count(observations: list[tuple[float, bool]]) -> None:
    played = PlayedSpans()
    expected: set[int] = set()
    previous: float | None = None
    for position, playing in observations:
        if playing:
            played = played.playing_at(position)
            if previous is not None and 0 < position - previous <= 1.0:
                expected |= quarters_in(previous, position)
            previous = position
        else:
            played = played.jumped()
            previous = None
    assert played.watched.seconds == len(expected) / 4


def test_the_first_observation_and_steps_back_earn_nothing() -> None:
    nothing = WatchedIntervals()
    assert advance(nothing, None, 0.1) == nothing
    assert advance(nothing, 10.0, 9.9) == nothing
    assert advance(nothing, 10.0, 10.0) == nothing


@pytest.mark.parametrize("mode", Mode)
def test_a_routine_played_whole_is_all_its_work_and_nothing_else(routines: dict[Mode, Routine], mode: Mode) -> None:
    routine = routines[mode]
    session = made(routine, WHOLE)
    work = sum(segment.seconds for segment in routine.work_segments)
    assert session.planned_seconds == session.watched_seconds == work
    assert [entry.watched_seconds for entry in session.segments] == [s.seconds for s in routine.work_segments]
    assert session.left_seconds == session.right_seconds


def test_the_intro_and_the_transitions_are_not_counted(routines: dict[Mode, Routine]) -> None:
    routine = routines[Mode.PRE_RUN]
    watched = WatchedIntervals()
    for segment in routine.segments:
        if not segment.is_work:
            watched = watched.add(segment.start_seconds, segment.end_seconds)
    session = made(routine, watched)
    assert session.watched_seconds == 0.0
    assert session.planned_seconds == made(routine, WHOLE).planned_seconds


def test_alternating_sides_get_half_of_the_seconds_each(routines: dict[Mode, Routine]) -> None:
    routine = routines[Mode.PRE_RUN]
    march, cat_cow, left = routine.work_segments[:3]
    assert (march.side, cat_cow.side, left.side) == (Side.ALTERNATING, Side.BOTH, Side.LEFT)
    session = made(routine, WatchedIntervals().add(march.start_seconds, march.start_seconds + 30.0))
    assert (session.left_seconds, session.right_seconds, session.watched_seconds) == (15.0, 15.0, 30.0)
    session = made(routine, WatchedIntervals().add(cat_cow.start_seconds, left.start_seconds + 6.0))
    assert (session.left_seconds, session.right_seconds, session.watched_seconds) == (6.0, 0.0, 30.0)


def test_a_session_says_what_it_was_made_of(routines: dict[Mode, Routine]) -> None:
    session = made(routines[Mode.POST_RUN], WHOLE)
    assert (session.mode, session.routine, session.source) == ("post-run", "post-run", "played")
    assert session.routine_hash == routine_hash(routines[Mode.POST_RUN])
    assert (session.started_at, session.device, session.note) == (STARTED, "laptop-7f3a", "")


def test_the_routine_hash_changes_with_what_is_asked_and_not_with_the_words(routines: dict[Mode, Routine]) -> None:
    routine = routines[Mode.PRE_RUN]
    first, *rest = routine.segments
    hashes = {routine_hash(one) for one in routines.values()}
    assert len(hashes) == 3
    assert all(one.startswith("sha256:") and len(one) == 71 for one in hashes)
    assert routine_hash(replace(routine, name="Before the run")) == routine_hash(routine)
    longer = replace(routine, segments=(replace(first, seconds=first.seconds + 1), *rest))
    assert routine_hash(longer) != routine_hash(routine)


@pytest.mark.parametrize(
    "moment, day",
    [
        ("2026-11-23T02:59:59", "2026-11-22"),
        ("2026-11-23T03:00:00", "2026-11-23"),
        ("2026-11-23T23:59:59", "2026-11-23"),
        ("2024-03-01T00:30:00", "2024-02-29"),
        ("2027-01-01T01:00:00", "2026-12-31"),
    ],
)
def test_the_training_day_lasts_until_three_at_night(moment: str, day: str) -> None:
    assert training_day_of(datetime.fromisoformat(moment)) == date.fromisoformat(day)


def test_the_end_of_the_day_is_a_setting() -> None:
    late = datetime.fromisoformat("2026-11-23T04:30")
    assert training_day_of(late, day_end_hour=5) == date(2026, 11, 22)
    assert training_day_of(late, day_end_hour=0) == date(2026, 11, 23)


@given(
    st.datetimes(datetime.fromisoformat("1926-01-02"), datetime.fromisoformat("2126-01-01")),
    st.sampled_from(["Europe/Berlin", "America/St_Johns"]),
)
def test_daylight_saving_and_zones_do_not_move_the_training_day(local: datetime, zone: str) -> None:
    # What the clock on the wall shows decides, be it summer time, winter time, or the hour that comes twice.
    expected = local.date() if local.hour >= 3 else local.date() - timedelta(days=1)
    for fold in (0, 1):
        assert training_day_of(local.replace(tzinfo=ZoneInfo(zone), fold=fold)) == expected
