# SPDX-License-Identifier: GPL-3.0-or-later
"""A runner's own video becomes a routine by its marks."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from hipmob_desktop.domain.drills import Kind, Side
from hipmob_desktop.domain.language import use_translator
from hipmob_desktop.domain.own_videos import (
    LEAST_SECONDS_APART,
    Mark,
    MarksError,
    OwnVideo,
    lines_from_marks,
    marks_from_lines,
    routine_of,
    settled,
    side_of,
)
from hipmob_desktop.domain.routines import SegmentKind

VIDEO = OwnVideo("coach", "/videos/coach.mp4", "Coach's ten minutes", 600.0)

names = st.text("abcdefghij", min_size=1, max_size=12)
marks = st.lists(st.builds(Mark, st.integers(0, 70_000).map(lambda n: n / 100), names), max_size=30)


def test_pasted_lines_become_marks() -> None:
    text = "0:00 Intro\n\n0:20 Cat-cow\n  1:05 - Pigeon pose (left)\n* 2:05 Pigeon pose (right)\n[0:03:10] Frog stretch"
    assert marks_from_lines(text, 600.0) == (
        Mark(0.0, "Intro"),
        Mark(20.0, "Cat-cow"),
        Mark(65.0, "Pigeon pose (left)"),
        Mark(125.0, "Pigeon pose (right)"),
        Mark(190.0, "Frog stretch"),
    )


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("0:10 One\nsquats", "Line 2: “squats” does not begin with a time such as 1:30."),
        ("0:10", "Line 1: after the time comes the name of the drill."),
        ("0:10 One\n0:75 Two", "Line 2: “0:75 Two” does not begin with a time such as 1:30."),
        ("11:00 Late", "Line 1: 11:00 lies past the end of the video, which is 10:00 long."),
        ("2:00 One\n1:00 Two", "Line 2: 1:00 does not come after the line before, 2:00."),
        ("2:00 One\n2:00 Two", "Line 2: 2:00 does not come after the line before, 2:00."),
    ],
)
def test_a_line_that_is_no_mark_is_named(text: str, complaint: str) -> None:
    with pytest.raises(MarksError) as error:
        marks_from_lines(text, 600.0)
    assert str(error.value) == complaint


@given(marks)
def test_marks_written_as_lines_are_read_back_the_same(some: list[Mark]) -> None:
    kept = settled(some, 600.0)
    assert marks_from_lines(lines_from_marks(kept), 600.0) == kept


@given(st.lists(st.floats(0.0, 300.0), max_size=20), st.floats(30.0, 300.0))
@example([99.006], 100.006)
def test_lines_of_any_marks_are_taken_as_they_were_offered(starts: list[float], seconds: float) -> None:
    kept = settled([Mark(start, "Cat-cow") for start in starts], seconds)
    again = marks_from_lines(lines_from_marks(kept), seconds)
    assert [one.start_seconds for one in again] == pytest.approx([one.start_seconds for one in kept], abs=0.011)


@given(marks)
def test_the_segments_cover_the_whole_video_one_after_the_other(some: list[Mark]) -> None:
    video = OwnVideo("v", "v.mp4", "Mine", 600.0, marks=tuple(some))
    routine = routine_of(video)
    assert routine.segments[0].start_seconds == 0.0
    assert routine.seconds == pytest.approx(600.0)
    for number, segment in enumerate(routine.segments):
        assert segment.index == number
        assert segment.seconds >= LEAST_SECONDS_APART or segment.kind is SegmentKind.INTRO
        if number:
            assert segment.start_seconds == pytest.approx(routine.segments[number - 1].end_seconds)
    assert routine.work_segments


def test_a_video_without_marks_is_one_drill() -> None:
    (only,) = routine_of(VIDEO).segments
    assert (only.kind, only.seconds, only.drill.name) == (SegmentKind.WORK, 600.0, "Coach's ten minutes")


def test_what_comes_before_the_first_mark_is_an_intro_and_a_rest_counts_as_no_work() -> None:
    video = OwnVideo(
        "v", "v.mp4", "Mine", 100.0, marks=(Mark(10.0, "Cat-cow"), Mark(40.0, "Rest"), Mark(50.0, "Frog stretch"))
    )
    routine = routine_of(video)
    assert [(one.kind, one.drill.name) for one in routine.segments] == [
        (SegmentKind.INTRO, "Cat-cow"),
        (SegmentKind.WORK, "Cat-cow"),
        (SegmentKind.TRANSITION, "Frog stretch"),
        (SegmentKind.WORK, "Frog stretch"),
    ]
    assert routine.work_segments[1].drill.kind is Kind.HOLD


@pytest.mark.parametrize(
    ("name", "plain", "side"),
    [
        ("Pigeon pose (left)", "Pigeon pose", Side.LEFT),
        ("Fire hydrant - Right side", "Fire hydrant", Side.RIGHT),
        ("Right leg: couch stretch", "couch stretch", Side.RIGHT),
        ("Left", "Left", Side.BOTH),
        ("Bright idea", "Bright idea", Side.BOTH),
    ],
)
def test_the_side_is_read_from_the_name(name: str, plain: str, side: Side) -> None:
    assert side_of(name) == (plain, side)


def test_a_mark_made_while_watching_gets_the_next_free_name() -> None:
    video = VIDEO.with_mark(Mark(30.0, VIDEO.new_name(30.0)))
    video = video.with_mark(Mark(10.0, video.new_name(10.0)))
    assert [mark.name for mark in video.marks] == ["Drill 2", "Drill 1"]
    assert video.with_mark(Mark(10.4, "Cat-cow")).marks[0] == Mark(10.4, "Cat-cow")
    assert video.with_mark(Mark(599.9, "Too late")) == video


def test_a_mark_among_chapters_is_called_by_its_place_among_the_drills() -> None:
    chapters = (
        Mark(0.0, "Get ready"),
        Mark(20.0, "Cat-cow"),
        Mark(60.0, "Rest"),
        Mark(80.0, "Frog"),
        Mark(300.0, "Plank"),
    )
    video = replace(VIDEO, marks=chapters)
    routine = routine_of(video.with_mark(Mark(200.0, video.new_name(200.0))))
    segment = routine.segment_at(200.0)
    assert (segment.drill.name, routine.work_number(segment)) == ("Drill 3", (3, 4))


def test_sides_and_pauses_are_understood_in_the_language_of_the_app() -> None:
    words = {"left": "links", "right": "rechts", "Get ready: {drill}": "Bereit machen: {drill}"}
    use_translator(lambda text, _count: words.get(text), "de")
    try:
        marks = (Mark(0.0, "Bereit machen: Taube (links)"), Mark(10.0, "Taube (links)"), Mark(40.0, "Taube (right)"))
        routine = routine_of(OwnVideo("v", "v.mp4", "Meins", 100.0, marks=marks))
    finally:
        use_translator(None)
    assert [(one.kind, one.side) for one in routine.segments] == [
        (SegmentKind.TRANSITION, Side.LEFT),
        (SegmentKind.WORK, Side.LEFT),
        (SegmentKind.WORK, Side.RIGHT),
    ]
