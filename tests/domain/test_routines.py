# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hipmob_desktop.domain.drills import Side
from hipmob_desktop.domain.routines import Mode, Routine, Segment, SegmentKind
from tests.examples import DRILL


def routine_of(*parts: tuple[SegmentKind, float]) -> Routine:
    segments: list[Segment] = []
    start = 0.0
    for index, (kind, seconds) in enumerate(parts):
        segments.append(Segment(index, kind, start, seconds, DRILL, Side.LEFT, None, False, ""))
        start += seconds
    return Routine("pre-run", "Pre-run", Mode.PRE_RUN, tuple(segments))


SHORT = routine_of(
    (SegmentKind.INTRO, 15.0), (SegmentKind.WORK, 20.0), (SegmentKind.TRANSITION, 5.0), (SegmentKind.WORK, 20.0)
)

routines = st.lists(
    st.tuples(st.sampled_from(SegmentKind), st.integers(1, 120).map(float)), min_size=1, max_size=40
).map(lambda parts: routine_of(*parts))


@given(routines, st.data())
def test_every_moment_of_a_routine_belongs_to_the_segment_that_holds_it(routine: Routine, data: st.DataObject) -> None:
    seconds = data.draw(st.floats(0.0, routine.seconds, exclude_max=True))
    segment = routine.segment_at(seconds)
    assert segment.start_seconds <= seconds < segment.end_seconds


@given(routines)
def test_a_segment_begins_at_its_very_first_moment(routine: Routine) -> None:
    for segment in routine.segments:
        assert routine.segment_at(segment.start_seconds) is segment


@given(routines, st.floats(allow_nan=False))
def test_moments_outside_the_routine_belong_to_its_ends(routine: Routine, seconds: float) -> None:
    if seconds < 0:
        assert routine.segment_at(seconds) is routine.segments[0]
    if seconds >= routine.seconds:
        assert routine.segment_at(seconds) is routine.segments[-1]


@given(routines)
def test_segments_cover_the_routine_without_gaps(routine: Routine) -> None:
    ends = [0.0, *(segment.end_seconds for segment in routine.segments)]
    assert [segment.start_seconds for segment in routine.segments] == ends[:-1]
    assert routine.seconds == ends[-1] == sum(segment.seconds for segment in routine.segments)


def test_work_is_told_from_getting_ready() -> None:
    assert [segment.is_work for segment in SHORT.segments] == [False, True, False, True]
    assert SHORT.work_segments == (SHORT.segments[1], SHORT.segments[3])


@pytest.mark.parametrize("index, following", [(0, 1), (1, 3), (2, 3), (3, None)])
def test_the_next_work_is_found_from_any_segment(index: int, following: int | None) -> None:
    found = SHORT.next_work(SHORT.segments[index])
    assert (found.index if found else None) == following


@pytest.mark.parametrize("index, number", [(0, 1), (1, 1), (2, 2), (3, 2)])
def test_work_is_numbered_from_one_and_getting_ready_counts_as_the_work_to_come(index: int, number: int) -> None:
    assert SHORT.work_number(SHORT.segments[index]) == (number, 2)


def test_a_cool_down_after_the_last_work_keeps_the_last_number() -> None:
    ended = routine_of((SegmentKind.WORK, 20.0), (SegmentKind.TRANSITION, 5.0))
    assert ended.work_number(ended.segments[1]) == (1, 1)


def test_a_routine_without_segments_has_no_length_and_no_segment() -> None:
    empty = replace(SHORT, segments=())
    assert empty.seconds == 0.0
    with pytest.raises(IndexError):
        empty.segment_at(1.0)
