# SPDX-License-Identifier: GPL-3.0-or-later
"""The card on the poster and what says that it stands: nothing in them is cut, however long a name is."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter
from pytestqt.qtbot import QtBot

from hipmob_desktop.domain.routines import Mode
from hipmob_desktop.ui import start_card
from hipmob_desktop.ui.start_card import StartCard, paint_pill, paint_start_card
from hipmob_desktop.ui.theme import PAPER

PANES = [(1280, 720), (920, 345), (460, 260)]


def painted(width: int, height: int, title: str, promise: str = "A video of your own.") -> tuple[QImage, QRectF]:
    """The card on grey, and where its button lies."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("#808080"))
    painter = QPainter(image)
    card = StartCard(Mode.PRE_RUN, title, "10 minutes", promise, "Start", "Space", None, warning=False)
    button = paint_start_card(painter, QRectF(image.rect()), QFont(), card)
    painter.end()
    return image, button


@pytest.mark.parametrize("size", PANES)
@pytest.mark.parametrize("title", ["Pre-run", "A video of my coach, hips and legs", "Hip " * 30, "x" * 80])
def test_a_name_of_any_length_is_written_in_full_or_ends_with_dots(
    qtbot: QtBot, size: tuple[int, int], title: str
) -> None:
    _image, button = painted(*size, title)
    scale = button.height() / 58
    shown = start_card._title_of(title, QFont(), scale, button.width())
    assert len(shown.lines) <= 2
    assert all(QFontMetricsF(shown.font).horizontalAdvance(line) <= button.width() + 1 for line in shown.lines)
    assert " ".join(shown.lines) == title.strip() or shown.lines[-1].endswith("…")
    assert shown.font.pixelSize() >= 12


@pytest.mark.parametrize("size", [(1280, 720), (920, 545)])
@pytest.mark.parametrize("name", ["0123456789abcdef" * 4, f"/home/runner/{'clips' * 20}/film"])
def test_a_message_is_told_to_its_end_even_without_a_space_to_break_it_at(
    qtbot: QtBot, size: tuple[int, int], name: str
) -> None:
    image, button = painted(*size, "Pre-run", f"{name}.mp4 is missing.")
    assert image != painted(*size, "Pre-run", f"{name}.mkv is missing.")[0], "the end of the name can be seen"
    scale = button.height() / 58
    beside = {
        image.pixelColor(x, y).name()
        for x in range(round(button.right()) + 4, round(button.right() + 20 * scale))
        for y in range(round(button.top() - 60 * scale), round(button.top()))
    }
    assert beside == {PAPER}


def test_a_long_name_moves_what_is_below_it_and_not_the_button(qtbot: QtBot) -> None:
    short, long = painted(920, 345, "Pre-run"), painted(920, 345, "A video of my coach, hips and legs")
    assert short[1] == long[1]
    assert short[0] != long[0]


@pytest.mark.parametrize("size", [(1280, 720), (400, 225), (344, 66), (263, 50)])
def test_what_says_that_it_stands_fits_into_the_room_there_is(qtbot: QtBot, size: tuple[int, int]) -> None:
    image = QImage(*size, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    place = paint_pill(painter, QRectF(image.rect()), QFont(), Mode.PRE_RUN, "Paused  ·  Space goes on")
    painter.end()
    assert QRectF(image.rect()).contains(place)
