# SPDX-License-Identifier: GPL-3.0-or-later
"""Around a picture walls and floors go on, without a seam."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter, QPixmap
from pytestqt.qtbot import QtBot

from hipmob_desktop.ui.backdrop import Backdrop, carry_on


def studio(width: int = 640, height: int = 360) -> QImage:
    """A dark wall above a bright floor."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    gradient = QLinearGradient(0, 0, 0, height)
    gradient.setStops([(0.0, QColor("#555049")), (0.6, QColor("#77706a")), (1.0, QColor("#f4f0ea"))])
    painter.fillRect(image.rect(), gradient)
    painter.end()
    return image


def largest_leap(image: QImage, y: int) -> int:
    """Between neighbours in a line."""
    lightness = [image.pixelColor(x, y).lightness() for x in range(image.width())]
    return max(abs(one - other) for one, other in pairwise(lightness))


@pytest.mark.parametrize("size", [(900, 400), (888, 500), (640, 700)])
@pytest.mark.parametrize("mirrored", [False, True])
def test_a_poster_set_aside_shows_no_seam(qtbot: QtBot, size: tuple[int, int], mirrored: bool) -> None:
    backdrop = Backdrop().of(QPixmap.fromImage(studio()), QSizeF(*size), 1.0, mirrored).toImage()
    for y in range(2, size[1], 37):
        assert largest_leap(backdrop, y) <= 2


def test_the_backdrop_is_painted_once(qtbot: QtBot) -> None:
    backdrop, poster = Backdrop(), QPixmap.fromImage(studio())
    first = backdrop.of(poster, QSizeF(900, 400), 1.0, False)
    assert backdrop.of(poster, QSizeF(900, 400), 1.0, False).cacheKey() == first.cacheKey()
    assert backdrop.of(poster, QSizeF(900, 401), 1.0, False).cacheKey() != first.cacheKey()


def test_a_frame_goes_on_to_the_edges_of_a_wide_pane(qtbot: QtBot) -> None:
    pane, place = QRectF(0, 0, 1000, 360), QRectF(180, 0, 640, 360)
    image = QImage(1000, 360, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    carry_on(painter, studio(), place, pane)
    painter.drawImage(place, studio())
    painter.end()
    assert all(largest_leap(image, y) <= 1 for y in range(1, 360, 23))
