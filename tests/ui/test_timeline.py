# SPDX-License-Identifier: GPL-3.0-or-later
"""The timeline: its geometry for any routine and width, and what clicks, keys and screen readers get from it."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QColor, QImage, QPixmap
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hipmob_desktop.domain.drills import Drill, Kind, Position, Side, Sides
from hipmob_desktop.domain.own_videos import Mark, OwnVideo, routine_of
from hipmob_desktop.domain.routines import Mode, Routine, Segment, SegmentKind
from hipmob_desktop.ui.accessible import install_screen_reader_support
from hipmob_desktop.ui.theme import LIGHT, Theme
from hipmob_desktop.ui.timeline import (
    Timeline,
    block_rect,
    neighbour,
    scale_of,
    watched_rects,
    work_at,
)

# The offscreen platform says so of every window that is raised or changes its smallest size.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

Poster = Callable[[str], QPixmap | None]
A_DRILL = Drill(
    id="drill",
    name="Drill",
    spoken_name="drill",
    kind=Kind.DYNAMIC,
    sides=Sides.PER_SIDE,
    position=Position.STANDING,
    seconds_per_rep=2.0,
    brisk_seconds_per_rep=None,
    loop_seconds=2.0,
    dose="10",
    targets=(),
    start_position="Stand.",
    cues=("One.", "Two."),
    fault="",
    easier="",
    harder="",
    caution="",
    priority=1,
)


@st.composite
def routines_of_any_shape(draw: st.DrawFn) -> Routine:
    """An intro, then work and transitions of 5 to 60 s, ending with work."""
    lengths = draw(st.lists(st.tuples(st.integers(5, 60), st.booleans()), min_size=1, max_size=30))
    parts = [(SegmentKind.INTRO, 15)]
    for seconds, rests in lengths:
        if rests:
            parts.append((SegmentKind.TRANSITION, 5))
        parts.append((SegmentKind.WORK, seconds))
    segments: list[Segment] = []
    start = 0.0
    for index, (kind, length) in enumerate(parts):
        segments.append(Segment(index, kind, start, float(length), A_DRILL, Side.LEFT, 5, False, ""))
        start += length
    return Routine("any", "Any", Mode.PRE_RUN, tuple(segments))


widths = st.integers(320, 4000)


@given(routines_of_any_shape(), widths)
def test_blocks_follow_each_other_inside_the_timeline(routine: Routine, width: int) -> None:
    scale = scale_of(width, routine.seconds)
    blocks = [block_rect(segment, scale, 60) for segment in routine.work_segments]
    assert blocks[0].left() >= 0
    assert blocks[-1].right() <= width
    for one, other in pairwise(blocks):
        assert one.left() < other.left()
        assert one.right() <= other.left() + 1.0


@given(routines_of_any_shape(), widths)
def test_a_block_is_as_wide_as_it_lasts(routine: Routine, width: int) -> None:
    scale = scale_of(width, routine.seconds)
    for segment in routine.work_segments:
        expected = segment.seconds / routine.seconds * scale.width
        assert block_rect(segment, scale, 60).width() == pytest.approx(max(expected - 1, 1), abs=1e-6)


@given(widths, st.floats(1, 4000), st.floats(0, 1))
def test_a_place_and_its_moment_are_the_same(width: int, seconds: float, share: float) -> None:
    scale = scale_of(width, seconds)
    assert scale.seconds_at(scale.x(share * seconds)) == pytest.approx(share * seconds, rel=1e-6, abs=1e-6)


@given(widths, st.floats(-100, 5000))
def test_no_place_lies_outside_the_routine(width: int, x: float) -> None:
    assert 0.0 <= scale_of(width, 600.0).seconds_at(x) <= 600.0


@given(routines_of_any_shape(), widths, st.lists(st.tuples(st.floats(0, 300), st.floats(0, 300)), max_size=5))
def test_what_was_watched_is_filled_inside_its_block(
    routine: Routine, width: int, spans: list[tuple[float, float]]
) -> None:
    scale = scale_of(width, routine.seconds)
    watched = [(min(span), max(span)) for span in spans]
    for segment in routine.work_segments:
        block = block_rect(segment, scale, 60)
        for part in watched_rects(block, segment, scale, watched):
            assert block.left() - 1e-6 <= part.left() <= part.right() <= block.right() + 1e-6


@given(routines_of_any_shape(), st.floats(-10, 3000))
def test_every_place_stands_for_a_drill_and_a_gap_for_the_next(routine: Routine, seconds: float) -> None:
    segment = work_at(routine, seconds)
    assert segment.is_work
    assert segment.end_seconds > min(seconds, routine.seconds - 1e-9)


@given(routines_of_any_shape(), st.integers(0, 60), st.integers(-3, 3))
def test_neighbours_never_leave_the_routine(routine: Routine, position: int, step: int) -> None:
    drills = routine.work_segments
    here = drills[position % len(drills)]
    there = neighbour(routine, here, step)
    assert drills.index(there) == min(max(drills.index(here) + step, 0), len(drills) - 1)


@pytest.fixture
def timeline(qtbot: QtBot, theme: Theme, poster: Poster, routine: Routine) -> Timeline:
    widget = Timeline(theme, poster)
    qtbot.addWidget(widget)
    widget.resize(1000, 60)
    widget.set_routine(routine)
    widget.show()
    return widget


@pytest.mark.parametrize("key", [Qt.Key.Key_Left, Qt.Key.Key_Right])
def test_arrows_in_a_pause_after_the_last_drill_choose_that_drill(
    timeline: Timeline, qtbot: QtBot, key: Qt.Key
) -> None:
    marks = (Mark(0.0, "Lunge"), Mark(20.0, "Frog stretch"), Mark(40.0, "Rest"))
    routine = routine_of(OwnVideo("film", "/film.mp4", "Film", 60.0, Mode.STAND_ALONE, marks))
    assert neighbour(routine, routine.segments[-1], -1) == routine.work_segments[-1]
    timeline.set_routine(routine)
    timeline.set_seconds(50.0)
    qtbot.keyClick(timeline, key)
    with qtbot.waitSignal(timeline.asked) as asked:
        qtbot.keyClick(timeline, Qt.Key.Key_Return)
    assert asked.args == [20.0]


def middle_of(timeline: Timeline, segment: Segment) -> QPoint:
    scale = scale_of(timeline.width(), timeline.routine.seconds if timeline.routine else 1.0)
    return block_rect(segment, scale, timeline.height()).center().toPoint()


def picture_of(timeline: Timeline) -> QImage:
    return timeline.grab().toImage()


def test_a_click_asks_for_the_start_of_the_drill(timeline: Timeline, routine: Routine, qtbot: QtBot) -> None:
    drill = routine.work_segments[7]
    with qtbot.waitSignal(timeline.asked) as asked:
        qtbot.mouseClick(timeline, Qt.MouseButton.LeftButton, pos=middle_of(timeline, drill))
    assert asked.args == [drill.start_seconds]


def test_a_click_on_a_gap_asks_for_the_drill_after_it(timeline: Timeline, routine: Routine, qtbot: QtBot) -> None:
    with qtbot.waitSignal(timeline.asked) as asked:
        qtbot.mouseClick(timeline, Qt.MouseButton.LeftButton, pos=QPoint(10, 30))
    assert asked.args == [routine.work_segments[0].start_seconds]


def test_keys_choose_a_drill_and_enter_goes_there(timeline: Timeline, routine: Routine, qtbot: QtBot) -> None:
    timeline.setFocus(Qt.FocusReason.TabFocusReason)
    for key in (Qt.Key.Key_Home, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left):
        qtbot.keyClick(timeline, key)
    with qtbot.waitSignal(timeline.asked) as asked:
        qtbot.keyClick(timeline, Qt.Key.Key_Return)
    assert asked.args == [routine.work_segments[1].start_seconds]
    qtbot.keyClick(timeline, Qt.Key.Key_End)
    with qtbot.waitSignal(timeline.asked) as asked:
        qtbot.keyClick(timeline, Qt.Key.Key_Return)
    assert asked.args == [routine.work_segments[-1].start_seconds]


def test_a_screen_reader_hears_the_drill_side_and_length(timeline: Timeline, routine: Routine) -> None:
    install_screen_reader_support()
    timeline.set_seconds(routine.work_segments[4].start_seconds + 1)
    spoken = QAccessible.queryAccessibleInterface(timeline)
    assert spoken is not None
    assert spoken.role() == QAccessible.Role.Slider
    heard = spoken.text(QAccessible.Text.Name)
    assert heard == "Drill 5 of 20, half-kneeling hip-flexor rock, left side, 24 seconds"


def test_a_screen_reader_hears_the_drill_chosen_by_key(timeline: Timeline, qtbot: QtBot) -> None:
    timeline.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(timeline, Qt.Key.Key_End)
    assert timeline.value_in_words() == "Drill 20 of 20, standing rib breathing, both sides, 20 seconds"


def test_what_was_watched_shows_in_the_block(timeline: Timeline, routine: Routine) -> None:
    drill = routine.work_segments[6]
    spot = middle_of(timeline, drill) + QPoint(-8, 8)
    assert picture_of(timeline).pixelColor(spot) == QColor(LIGHT.dynamic.tint)
    timeline.set_watched([(drill.start_seconds, drill.end_seconds)])
    assert picture_of(timeline).pixelColor(spot) == QColor(LIGHT.dynamic.fill)


def test_the_playhead_is_where_the_moment_is(timeline: Timeline, routine: Routine) -> None:
    scale = scale_of(timeline.width(), routine.seconds)
    for seconds in (100.0, 450.0):
        timeline.set_seconds(seconds)
        knob = QPoint(round(scale.x(seconds)), 6)
        assert picture_of(timeline).pixelColor(knob) == QColor(LIGHT.pre_run)


def test_hovering_shows_a_card_and_leaving_hides_it(timeline: Timeline, routine: Routine, qtbot: QtBot) -> None:
    qtbot.mouseMove(timeline, middle_of(timeline, routine.work_segments[3]))
    card = timeline.window().findChild(type(timeline._card))
    assert isinstance(card, type(timeline._card))
    qtbot.waitUntil(card.isVisible)
    qtbot.mouseMove(timeline, QPoint(500, 300))
    QApplication.sendEvent(timeline, QEvent(QEvent.Type.Leave))
    assert not card.isVisible()
