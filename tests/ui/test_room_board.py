# SPDX-License-Identifier: GPL-3.0-or-later
"""Large words beside the picture, and the card in place of it: readable, apart, and within the pane."""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QImage, QPainter, QPixmap
from pytestqt.qtbot import QtBot

from hipmob_desktop.domain.routines import Mode, Routine
from hipmob_desktop.ui.audio_card import AudioCard, room_for_pause
from hipmob_desktop.ui.overlay import Content, Reading, content_at
from hipmob_desktop.ui.room_board import SMALLEST_NAME, RoomBoard, room_places
from hipmob_desktop.ui.start_card import paint_pill
from hipmob_desktop.ui.theme import PAPER, Theme
from tests.ui.conftest import reading_of

SIZES = [(1920, 1080), (868, 408), (888, 580), (1280, 1024), (3840, 2160), (600, 900)]


@pytest.mark.parametrize(("width", "height"), SIZES)
@pytest.mark.parametrize("from_right", [False, True])
def test_nothing_lies_over_the_picture_or_over_one_another(width: int, height: int, from_right: bool) -> None:
    places = room_places(width, height, from_right)
    pane = QRectF(0, 0, width, height)
    parts = (places.picture, places.ring, places.facts, places.band)
    assert all(pane.contains(part) for part in parts)
    assert not any(one.intersects(other) for one, other in combinations(parts, 2))
    assert places.picture.width() / places.picture.height() == pytest.approx(16 / 9, rel=0.02)


@pytest.mark.parametrize(("width", "height"), [(1920, 1080), (1280, 720)])
def test_the_countdown_is_twice_as_large_as_over_the_picture(width: int, height: int) -> None:
    assert room_places(width, height).ring.height() > 0.4 * height


def board(routine: Routine, seconds: float, width: int = 1280, height: int = 720, **more: object) -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(PAPER))
    painter = QPainter(image)
    painted = RoomBoard(QGuiApplication.font(), lambda _drill: None)
    painted.paint(painter, QRectF(image.rect()), content_at(routine, reading_of(routine), seconds), **more)  # type: ignore[arg-type]
    painter.end()
    return image


def rows_with_ink(image: QImage, area: QRectF) -> int:
    """In how many rows of an area something dark is painted."""
    left, right = round(area.left()), min(round(area.right()), image.width())
    rows = range(round(area.top()), min(round(area.bottom()), image.height()))
    return sum(any(image.pixelColor(x, y).lightness() < 100 for x in range(left, right, 2)) for y in rows)


def test_every_name_is_at_least_a_fourteenth_of_the_height(routines: dict[Mode, Routine], qtbot: QtBot) -> None:
    board_ = RoomBoard(QGuiApplication.font(), lambda _drill: None)
    unit = 7.2
    names = {segment.drill.name for routine in routines.values() for segment in routine.work_segments}
    for name in names | {"Hüftbeugerdehnung mit Armzug im Halbkniestand"}:
        line = board_._name_line(name, "#000000", 1000.0, unit)
        assert line.height >= SMALLEST_NAME * unit
        assert line.width <= 1002.0
        assert line.height <= 2.6 * SMALLEST_NAME * unit, "it leaves room for the caption"
    assert SMALLEST_NAME * unit >= 720 / 14


def test_the_name_is_really_painted_that_large(routine: Routine, qtbot: QtBot) -> None:
    drill = next(one for one in routine.work_segments if len(one.drill.name) < 12)
    image = board(routine, drill.start_seconds + 3.0)
    band = room_places(1280, 720).band
    first_line = QRectF(band.left(), band.top(), 0.5 * band.width(), 0.4 * band.height())
    assert rows_with_ink(image, first_line) >= 0.7 * 720 / 14  # capitals are seven tenths of a letter's height


def test_a_transition_names_what_comes(routine: Routine, qtbot: QtBot) -> None:
    start = routine.work_segments[2].start_seconds
    assert board(routine, start - 2.0) != board(routine, start + 2.0)
    assert board(routine, start + 2.0) != board(routine, start + 2.0, from_right=True)


def pixel(image: QImage, x: float, y: float) -> QColor:
    return image.pixelColor(round(x), round(y))


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_the_card_of_sound_only_fills_the_pane_in_the_windows_colours(
    theme: Theme, routine: Routine, width: int, height: int
) -> None:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    card = AudioCard(QGuiApplication.font(), theme)
    for from_right in (False, True):
        image.fill(Qt.GlobalColor.magenta)
        painter = QPainter(image)
        content = content_at(routine, reading_of(routine), routine.work_segments[4].start_seconds + 4.0, 2)
        card.paint(painter, QRectF(image.rect()), content, from_right)
        painter.end()
        assert pixel(image, 1, 1) == QColor(theme.colours.surface)
        assert pixel(image, width - 2, height - 2) == QColor(theme.colours.surface)
    assert len(card._kept) <= 48


@pytest.mark.parametrize(("width", "height"), SIZES)
@pytest.mark.parametrize("from_right", [False, True])
def test_that_it_stands_is_said_below_the_ring_of_sound_only_and_covers_nothing(
    theme: Theme, routine: Routine, width: int, height: int, from_right: bool
) -> None:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    content = content_at(routine, reading_of(routine), routine.work_segments[4].start_seconds + 4.0)
    AudioCard(QGuiApplication.font(), theme).paint(painter, QRectF(image.rect()), content, from_right)
    card, pane = image.copy(), QRectF(image.rect())
    pill = paint_pill(painter, room_for_pause(pane, from_right), QFont(), Mode.PRE_RUN, "Paused  ·  Space goes on")
    painter.end()
    assert pane.contains(pill)
    surface = QColor(theme.colours.surface)
    covered = pill.toAlignedRect().adjusted(3, 3, -3, -3)
    assert all(
        card.pixelColor(x, y) == surface
        for x in range(covered.left(), covered.right(), 3)
        for y in range(covered.top(), covered.bottom(), 3)
    )


def test_it_tells_what_comes_after_this_drill(routine: Routine) -> None:
    drill, following = routine.work_segments[2:4]
    content: Content = content_at(routine, Reading(), drill.start_seconds + 1.0)
    assert content.following == following.drill.name
    assert content_at(routine, Reading(), drill.start_seconds + 1.0, looped=drill).following == drill.drill.name
    assert content_at(routine, Reading(), routine.work_segments[-1].end_seconds - 1.0).following == ""


def test_a_frame_of_large_words_paints_nothing_anew(
    routine: Routine, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    from hipmob_desktop.ui import ring, room_board

    image = QImage(1280, 720, QImage.Format.Format_RGB32)
    painted = RoomBoard(QFont(), lambda _drill: QPixmap(64, 36))
    start = routine.work_segments[4].start_seconds + 3.2

    def paint(seconds: float) -> None:
        painter = QPainter(image)
        painted.paint(painter, QRectF(image.rect()), content_at(routine, reading_of(routine), seconds))
        painter.end()

    paint(start)
    made: list[object] = []
    make = room_board.painted_picture
    for module in (room_board, ring):
        monkeypatch.setattr(module, "painted_picture", lambda *arguments: made.append(arguments) or make(*arguments))
    for frame in range(20):
        paint(start + frame / 30)
    assert made == []
