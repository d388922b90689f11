# SPDX-License-Identifier: GPL-3.0-or-later
"""Our own line icons, drawn in the colour asked for."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QFile, QIODevice, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer


@lru_cache(maxsize=64)
def _source(name: str) -> str:
    file = QFile(f":/icons/{name}.svg")
    if not file.open(QIODevice.OpenModeFlag.ReadOnly):
        raise FileNotFoundError(f"no icon named {name} in the compiled resources")
    return bytes(file.readAll().data()).decode()


@lru_cache(maxsize=256)
def pixmap(name: str, colour: str, pixels: int, ratio: float = 1.0) -> QPixmap:
    """The icon as a square of `pixels` a side, for a screen of `ratio` device pixels a pixel."""
    picture = QPixmap(round(pixels * ratio), round(pixels * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    renderer = QSvgRenderer(QByteArray(_source(name).replace("currentColor", colour).encode()))
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    return picture


def icon(name: str, colour: str, pixels: int = 24) -> QIcon:
    """The icon at one to three device pixels a pixel."""
    result = QIcon()
    for ratio in (1.0, 2.0, 3.0):
        result.addPixmap(pixmap(name, colour, pixels, ratio))
    return result
