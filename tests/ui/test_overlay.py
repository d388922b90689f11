# SPDX-License-Identifier: GPL-3.0-or-later
"""What is to be read over the picture, where it lies, and that it is painted sparingly."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPixmap
from pytestqt.qtbot import QtBot

from hipmob_desktop.domain.captions import Caption
from hipmob_desktop.domain.drills import Side
from hipmob_desktop.domain.routines import Mode, Routine
from hipmob_desktop.domain.script import CueKind
from hipmob_desktop.ui import overlay as overlay_module
from hipmob_desktop.ui import ring as ring_module
from hipmob_desktop.ui.card_lines import Kept
from hipmob_desktop.ui.overlay import (
    Content,
    Overlay,
    Reading,
    beside_panel,
    content_at,
    get_ready_number,
    mirrored,
    panel_place,
    places,
    places_beside_panel,
    words_at,
)
from hipmob_desktop.ui.ring import CountdownRing
from hipmob_desktop.ui.theme import LIGHT
from hipmob_desktop.video.clips import Corner
from tests.ui.conftest import reading_of


@dataclass(frozen=True)
class Told:
    """What a ring tells."""

    mode: Mode
    coming: bool
    seconds_left: int
    share_left: float
    note: str


def painted(overlay: Overlay, content: Content, width: int = 1280, height: int = 720) -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("#808080"))
    painter = QPainter(image)
    overlay.paint(painter, QRectF(0, 0, width, height), content)
    painter.end()
    return image


@pytest.fixture
def overlay(qtbot: QtBot, poster: Callable[[str], QPixmap | None]) -> Overlay:
    return Overlay(QFont(), poster)


def test_at_work_it_tells_drill_side_reps_and_seconds_left(routine: Routine) -> None:
    rock = routine.work_segments[4]
    content = content_at(routine, Reading(), rock.start_seconds + 6.5)
    assert content.name == "Half-kneeling hip-flexor rock"
    assert content.side is Side.LEFT
    assert content.dose == "8 reps"
    assert content.number == "Drill 5 of 20"
    assert content.seconds_left == 18
    assert content.note == "3 of 8"
    assert not content.coming


def test_in_a_transition_it_tells_what_comes_next_and_how_to_start(routine: Routine) -> None:
    rock = routine.work_segments[4]
    content = content_at(routine, Reading(), rock.start_seconds - 2.0)
    assert content.coming
    assert content.name == "Half-kneeling hip-flexor rock"
    assert content.side is Side.LEFT
    assert content.start_position == rock.drill.start_position
    assert content.seconds_left == 2
    assert content.note == "to start"


def test_a_hold_says_hold_and_not_reps(routines: dict[Mode, Routine]) -> None:
    routine = routines[Mode.POST_RUN]
    stretch = next(segment for segment in routine.work_segments if segment.drill.id == "standing-quad-stretch")
    content = content_at(routine, Reading(), stretch.start_seconds + 1)
    assert content.dose == "Hold 30 s"
    assert content.note == "hold"


def test_breathing_counts_breaths(routines: dict[Mode, Routine]) -> None:
    routine = routines[Mode.POST_RUN]
    content = content_at(routine, Reading(), routine.work_segments[0].start_seconds + 11)
    assert content.dose == "2 breaths"
    assert content.note == "2 of 2"


def test_the_countdown_runs_through_every_whole_second(routine: Routine) -> None:
    march = routine.work_segments[0]
    frames = [
        content_at(routine, Reading(), march.start_seconds + frame / 30) for frame in range(round(march.seconds * 30))
    ]
    assert list(dict.fromkeys(content.seconds_left for content in frames)) == list(range(40, 0, -1))
    shares = [content.share_left for content in frames]
    assert shares == sorted(shares, reverse=True)


def test_a_caption_is_what_is_being_said_but_for_the_countdown() -> None:
    captions = (
        Caption("Push the floor away.", 10.0, 12.5, CueKind.CUE),
        Caption("Three.", 30.0, 31.0, CueKind.COUNTDOWN),
    )
    assert words_at(captions, 9.9) == ""
    assert words_at(captions, 10.0) == "Push the floor away."
    assert words_at(captions, 12.5) == ""
    assert words_at(captions, 30.5) == ""


def test_captions_can_be_left_out(routine: Routine) -> None:
    reading = reading_of(routine)
    said = next(caption for caption in reading.captions if caption.kind is CueKind.CUE)
    assert content_at(routine, reading, said.start_seconds).caption == said.text
    assert content_at(routine, reading, said.start_seconds, with_captions=False).caption == ""


@pytest.mark.parametrize(
    ("seconds", "rate", "number"),
    [(97.0, 1.0, 3), (97.99, 1.0, 3), (98.5, 1.0, 2), (99.5, 1.0, 1), (100.0, 1.0, None), (98.5, 2.0, 1)],
)
def test_get_ready_counts_seconds_of_the_clock_on_the_wall(seconds: float, rate: float, number: int | None) -> None:
    assert get_ready_number(seconds, 100.0, rate) == number


def test_without_a_pause_there_is_nothing_to_get_ready_for() -> None:
    assert get_ready_number(50.0, None) is None


corners = st.one_of(st.none(), st.lists(st.sampled_from(list(Corner)), unique=True).map(tuple))


@given(st.integers(480, 3840), st.integers(270, 2160), corners)
def test_card_ring_and_caption_stay_in_the_pane_and_apart(
    width: int, height: int, free: tuple[Corner, ...] | None
) -> None:
    where = places(width, height, free)
    pane = QRectF(0, 0, width, height)
    assert pane.contains(where.card)
    assert pane.contains(where.ring)
    assert not where.card.intersects(where.ring)
    half = where.caption_width / 2
    caption = QRectF(where.caption_bottom.x() - half, where.caption_bottom.y() - 1, where.caption_width, 1)
    assert where.caption_width > 0
    assert pane.contains(caption)
    assert not caption.intersects(where.ring)
    assert not where.is_low or not caption.intersects(where.card)
    assert pane.contains(where.get_ready)


@pytest.mark.parametrize(
    ("free", "card", "ring"),
    [
        (tuple(Corner), Corner.BOTTOM_LEFT, "top right"),
        ((Corner.TOP_RIGHT, Corner.BOTTOM_RIGHT), Corner.BOTTOM_RIGHT, "top right"),
        ((Corner.TOP_LEFT, Corner.TOP_RIGHT), Corner.TOP_LEFT, "top right"),
        ((Corner.TOP_RIGHT,), Corner.TOP_RIGHT, "top right"),
        ((Corner.BOTTOM_LEFT,), Corner.BOTTOM_LEFT, "bottom left"),
        ((Corner.BOTTOM_LEFT, Corner.TOP_LEFT), Corner.BOTTOM_LEFT, "top left"),
        ((), Corner.TOP_LEFT, "top right"),
        (None, Corner.TOP_LEFT, "top right"),
    ],
)
def test_card_and_ring_go_to_corners_that_the_figure_leaves_free(
    free: tuple[Corner, ...] | None, card: Corner, ring: str
) -> None:
    where = places(1920, 1080, free)
    assert where.card_corner is card
    middle = where.ring.center()
    across = "left" if middle.x() < 960 else "right"
    assert f"{'top' if middle.y() < 540 else 'bottom'} {across}" == ring


@pytest.mark.parametrize("size", [(1920, 1080), (1280, 720), (888, 500), (868, 400)])
@pytest.mark.parametrize("free", [(Corner.BOTTOM_LEFT, Corner.TOP_RIGHT), (Corner.BOTTOM_LEFT,)])
def test_what_lies_in_a_free_corner_stays_in_it(
    overlay: Overlay, routine: Routine, size: tuple[int, int], free: tuple[Corner, ...]
) -> None:
    width, height = size
    grey = QColor("#808080")
    picture = QSizeF(16, 9).scaled(width, height, Qt.AspectRatioMode.KeepAspectRatio)
    right = (width - picture.width()) / 2 + 0.34 * picture.width()
    top = height - (height - picture.height()) / 2 - 0.30 * picture.height()
    shadow = round(1.4 * places(width, height).unit)
    for segment in routine.segments:
        reading = Reading((), [free] * len(routine.segments))
        content = content_at(routine, reading, segment.start_seconds + 1)
        image = painted(overlay, content, width, height)
        assert all(image.pixelColor(round(right) + shadow, y) == grey for y in range(round(top), height))
        assert all(image.pixelColor(x, round(top) - shadow) == grey for x in range(round(right)))


def test_a_mirror_swaps_left_and_right() -> None:
    assert mirrored((Corner.BOTTOM_RIGHT, Corner.TOP_LEFT)) == (Corner.BOTTOM_LEFT, Corner.TOP_RIGHT)
    assert mirrored(None) is None


@given(st.integers(480, 3840), st.integers(270, 2160), st.booleans())
def test_beside_the_panel_of_the_easier_variant_all_else_stays_clear_of_it(
    width: int, height: int, from_right: bool
) -> None:
    where = places_beside_panel(width, height, from_right)
    pane, panel = QRectF(0, 0, width, height), panel_place(width, height, from_right)
    half = where.caption_width / 2
    caption = QRectF(where.caption_bottom.x() - half, where.caption_bottom.y() - 1, where.caption_width, 1)
    assert pane.contains(panel)
    for part in (where.ring, caption, beside_panel(width, height, from_right)):
        assert pane.contains(part)
        assert not part.intersects(panel)
    assert where.get_ready.center().x() == pytest.approx(beside_panel(width, height, from_right).center().x())


def ring_of(pixels: int, note: str) -> QImage:
    image = QImage(pixels, pixels, QImage.Format.Format_RGB32)
    image.fill(QColor("#808080"))
    painter = QPainter(image)
    content = Told(Mode.PRE_RUN, coming=False, seconds_left=8, share_left=1.0, note=note)
    CountdownRing(QFont(), Kept()).paint(painter, QRectF(image.rect()), content)
    painter.end()
    return image


def reach_of_note(pixels: int, note: str) -> float:
    """How far from the middle of the ring the note under the number reaches; 0 where it is not shown."""
    with_note, without = ring_of(pixels, note), ring_of(pixels, "")
    changed = [
        math.hypot(x + 0.5 - pixels / 2, y + 0.5 - pixels / 2)
        for x in range(pixels)
        for y in range(pixels)
        if with_note.pixel(x, y) != without.pixel(x, y)
    ]
    return max(changed, default=0.0)


@pytest.mark.parametrize("pixels", [92, 100, 125, 210, 480])
@pytest.mark.parametrize("note", ["to start", "8 of 8", "10 of 12", "hold"])
def test_the_note_under_the_number_stays_clear_of_the_ring(qtbot: QtBot, pixels: int, note: str) -> None:
    assert 0 < reach_of_note(pixels, note) <= ring_module._INNER_RADIUS / ring_module.SIZE * pixels + 1


@pytest.mark.parametrize("pixels", [165, 240, 480])
@pytest.mark.parametrize("note", ["15 von 40", "12 sur 40", "40 de 40"])
def test_there_is_air_between_a_long_note_and_the_ring(qtbot: QtBot, pixels: int, note: str) -> None:
    assert 0 < reach_of_note(pixels, note) <= (ring_module._INNER_RADIUS - 0.3) / ring_module.SIZE * pixels


def test_text_grows_with_the_picture_so_that_it_reads_across_the_room() -> None:
    assert places(1920, 1080).unit == pytest.approx(2 * places(960, 540).unit)


def test_the_ring_empties_clockwise(overlay: Overlay, routine: Routine) -> None:
    rock = routine.work_segments[4]
    accent = QColor(LIGHT.pre_run)
    ring = places(1280, 720).ring
    inset = 2.15 * 7.2
    right = (round(ring.right() - inset), round(ring.center().y()))
    left = (round(ring.left() + inset), round(ring.center().y()))
    early = painted(overlay, content_at(routine, Reading(), rock.start_seconds + 1))
    late = painted(overlay, content_at(routine, Reading(), rock.start_seconds + 16))
    assert early.pixelColor(*right) == early.pixelColor(*left) == accent
    assert late.pixelColor(*right) != accent
    assert late.pixelColor(*left) == accent


def test_the_side_is_told_by_an_arrow_and_words_too(overlay: Overlay, routine: Routine) -> None:
    left, right = routine.work_segments[4], routine.work_segments[5]
    one = painted(overlay, content_at(routine, Reading(), left.start_seconds + 1))
    other = painted(overlay, content_at(routine, Reading(), right.start_seconds + 1))
    assert one != other


def test_a_frame_paints_nothing_anew_while_nothing_changes(
    overlay: Overlay, routine: Routine, monkeypatch: pytest.MonkeyPatch
) -> None:
    reading = reading_of(routine)
    start = routine.work_segments[4].start_seconds + 3.2
    painted(overlay, content_at(routine, reading, start))
    made: list[object] = []
    make = overlay_module.painted_picture
    for module in (overlay_module, ring_module):
        monkeypatch.setattr(module, "painted_picture", lambda *arguments: made.append(arguments) or make(*arguments))
    for frame in range(20):
        painted(overlay, content_at(routine, reading, start + frame / 30))
    assert made == []


def test_a_whole_routine_keeps_a_bounded_number_of_pictures(overlay: Overlay, routine: Routine) -> None:
    reading = reading_of(routine)
    for second in range(0, 600, 2):
        painted(overlay, content_at(routine, reading, float(second)), 480, 270)
    assert len(overlay._kept) <= 48
