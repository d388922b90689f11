# SPDX-License-Identifier: GPL-3.0-or-later
"""The poster behind the start card: set aside for it, and carried on to the pane's edges in its own colours."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter, QPixmap

from hipmob_desktop.ui.theme import mixed

ASIDE = 0.1
"""How far the poster makes room for the card, of the pane's width."""

_SCRIM, _SCRIM_OPACITY, _SCRIM_WIDTH = "#4a3f34", 0.34, 0.62
_STRIP = 6  # pixels at the poster's edge, averaged, so that no grain is drawn out
_SOFT_EDGE = 0.07  # of the poster's height: a mat that reaches its lower edge melts into the floor below


class Backdrop:
    """Paints it once for a poster and a size, and keeps it."""

    def __init__(self) -> None:
        self._key: object = None
        self._picture = QPixmap()

    def of(self, poster: QPixmap, size: QSizeF, ratio: float, mirrored: bool) -> QPixmap:
        """The backdrop of a pane."""
        key = (poster.cacheKey(), size.width(), size.height(), ratio, mirrored)
        if key != self._key:
            self._key, self._picture = key, _painted(poster, size, ratio, mirrored)
        return self._picture


def _painted(poster: QPixmap, size: QSizeF, ratio: float, mirrored: bool) -> QPixmap:
    picture = QPixmap((size * ratio).toSize())
    picture.setDevicePixelRatio(ratio)
    image = poster.toImage()
    pane = QRectF(QPointF(), size)
    place = _aside(QSizeF(image.size()), pane)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    image = image.flipped(Qt.Orientation.Horizontal) if mirrored else image
    _carry_on(painter, image, place, pane)
    painter.drawImage(place, image)
    _melt(painter, image, place, pane)
    scrim = QLinearGradient(pane.topLeft(), QPointF(pane.left() + _SCRIM_WIDTH * pane.width(), pane.top()))
    dark, clear = QColor(_SCRIM), QColor(_SCRIM)
    dark.setAlphaF(_SCRIM_OPACITY)
    clear.setAlphaF(0.0)
    scrim.setStops([(0.0, dark), (1.0, clear)])
    painter.fillRect(pane, scrim)
    painter.end()
    return picture


def _aside(poster: QSizeF, pane: QRectF) -> QRectF:
    size = poster.scaled(pane.size(), Qt.AspectRatioMode.KeepAspectRatio)
    place = QRectF(QPointF(), size)
    place.moveCenter(pane.center() + QPointF(ASIDE * pane.width(), 0))
    return QRectF(place.toRect())


def _carry_on(painter: QPainter, image: QImage, place: QRectF, pane: QRectF) -> None:
    """The wall and the floor go on beside, above and below the poster as they are at its edges."""
    wide, tall = image.width(), image.height()
    left = _averaged(image.copy(0, 0, _STRIP, tall), 1, tall)
    right = _averaged(image.copy(wide - _STRIP, 0, _STRIP, tall), 1, tall)
    above = QColor(_averaged(image.copy(0, 0, wide, _STRIP), 1, 1).pixel(0, 0))
    painter.fillRect(pane, _floor(image))
    painter.fillRect(QRectF(pane.topLeft(), QSizeF(pane.width(), max(place.top() - pane.top(), 0.0))), above)
    reach = pane.width()
    painter.drawImage(QRectF(place.left() - reach, place.top(), reach + 1, place.height()), left)
    painter.drawImage(QRectF(place.right() - 1, place.top(), reach, place.height()), right)


def _melt(painter: QPainter, image: QImage, place: QRectF, pane: QRectF) -> None:
    """From the poster to the floor that goes on below it."""
    if place.bottom() >= pane.bottom():
        return
    floor = _floor(image)
    clear = QColor(floor)
    clear.setAlpha(0)
    edge = QRectF(
        pane.left(), place.bottom() - _SOFT_EDGE * place.height(), pane.width(), _SOFT_EDGE * place.height() + 1
    )
    gradient = QLinearGradient(edge.topLeft(), edge.bottomLeft())
    gradient.setStops([(0.0, clear), (1.0, floor)])
    painter.fillRect(edge, gradient)


def _floor(image: QImage) -> QColor:
    """The floor's colour at the lower corners."""
    bottom = image.height() - _STRIP
    corners = [image.copy(left, bottom, _STRIP, _STRIP) for left in (0, image.width() - _STRIP)]
    colours = [QColor(_averaged(corner, 1, 1).pixel(0, 0)) for corner in corners]
    left, right = colours
    return mixed(left.name(), right.name(), 0.5)


def _averaged(image: QImage, width: int, height: int) -> QImage:
    return image.scaled(width, height, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
