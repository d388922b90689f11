# SPDX-License-Identifier: GPL-3.0-or-later
"""What lies around a picture, and the poster behind the start card, set aside for it: walls and floors go on."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter, QPixmap

from hipmob_desktop.ui.theme import mixed

ASIDE = 0.1
"""How far the poster makes room for the card, of the pane's width."""

_SCRIM, _SCRIM_OPACITY, _SCRIM_WIDTH = "#4a3f34", 0.34, 0.62
_STRIP = 6  # pixels at the picture's edge, averaged along it, so that no grain is drawn out
_GRAINS = 90  # what is left of them along the edge
_SOFT_EDGE = 0.07  # of the picture's height: a mat that reaches its lower edge melts into the floor below


class Backdrop:
    """Paints it once for a poster and a size, and keeps it."""

    def __init__(self) -> None:
        self._key: object = None
        self._picture = QPixmap()

    def of(
        self, poster: QPixmap, size: QSizeF, ratio: float, mirrored: bool, card_at_the_right: bool = False
    ) -> QPixmap:
        """The backdrop of a pane whose card lies at its left, or at its right."""
        key = (poster.cacheKey(), size.width(), size.height(), ratio, mirrored, card_at_the_right)
        if key != self._key:
            self._key, self._picture = key, _painted(poster, size, ratio, mirrored, card_at_the_right)
        return self._picture


def _painted(poster: QPixmap, size: QSizeF, ratio: float, mirrored: bool, card_at_the_right: bool) -> QPixmap:
    picture = QPixmap((size * ratio).toSize())
    picture.setDevicePixelRatio(ratio)
    image = poster.toImage()
    pane = QRectF(QPointF(), size)
    place = _aside(QSizeF(image.size()), pane, -ASIDE if card_at_the_right else ASIDE)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    image = image.flipped(Qt.Orientation.Horizontal) if mirrored else image
    carry_on(painter, image, place, pane)
    painter.drawImage(place, image)
    melt(painter, image, place, pane)
    start, end = pane.left(), pane.left() + _SCRIM_WIDTH * pane.width()
    if card_at_the_right:
        start, end = pane.right(), pane.right() - _SCRIM_WIDTH * pane.width()
    scrim = QLinearGradient(QPointF(start, pane.top()), QPointF(end, pane.top()))
    dark, clear = QColor(_SCRIM), QColor(_SCRIM)
    dark.setAlphaF(_SCRIM_OPACITY)
    clear.setAlphaF(0.0)
    scrim.setStops([(0.0, dark), (1.0, clear)])
    painter.fillRect(pane, scrim)
    painter.end()
    return picture


def _aside(poster: QSizeF, pane: QRectF, aside: float) -> QRectF:
    size = poster.scaled(pane.size(), Qt.AspectRatioMode.KeepAspectRatio)
    place = QRectF(QPointF(), size)
    place.moveCenter(pane.center() + QPointF(aside * pane.width(), 0))
    return QRectF(place.toRect())


def carry_on(painter: QPainter, image: QImage, place: QRectF, pane: QRectF) -> None:
    """Fill what the picture leaves of the pane as its own edges are; `melt` it into the floor afterwards."""
    wide, tall = image.width(), image.height()
    above, below = place.top() - pane.top(), pane.bottom() - place.bottom()
    left, right = place.left() - pane.left(), pane.right() - place.right()
    if above > 0:
        edge = _smooth(image.copy(0, 0, wide, _STRIP), _GRAINS, 1)
        painter.fillRect(QRectF(pane.left(), pane.top(), pane.width(), above), QColor(edge.pixel(0, 0)))
        beyond = QRectF(place.right(), pane.top(), max(right, 0.0), above)
        painter.fillRect(beyond, QColor(edge.pixel(edge.width() - 1, 0)))
        painter.drawImage(QRectF(place.left(), pane.top(), place.width(), above), edge)
    if below > 0:
        painter.fillRect(QRectF(pane.left(), place.bottom(), pane.width(), below), _floor(image))
    if left > 0:
        edge = _smooth(image.copy(0, 0, _STRIP, tall), 1, _GRAINS)
        painter.drawImage(QRectF(pane.left(), place.top(), left, place.height()), edge)
    if right > 0:
        edge = _smooth(image.copy(wide - _STRIP, 0, _STRIP, tall), 1, _GRAINS)
        painter.drawImage(QRectF(place.right(), place.top(), right, place.height()), edge)


def _smooth(strip: QImage, width: int, height: int) -> QImage:
    return strip.scaled(width, height, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)


def melt(painter: QPainter, image: QImage, place: QRectF, pane: QRectF) -> None:
    """From the picture's lower edge to the floor that goes on below it."""
    if place.bottom() >= pane.bottom():
        return
    floor = _floor(image)
    clear = QColor(floor)
    clear.setAlpha(0)
    height = _SOFT_EDGE * place.height()
    edge = QRectF(pane.left(), place.bottom() - height, pane.width(), height)
    gradient = QLinearGradient(edge.topLeft(), edge.bottomLeft())
    gradient.setStops([(0.0, clear), (1.0, floor)])
    painter.fillRect(edge, gradient)


def _floor(image: QImage) -> QColor:
    """The floor's colour between the lower corners."""
    bottom = image.height() - 2
    left, right = (QColor(image.pixel(x, bottom)) for x in (1, image.width() - 2))
    return mixed(left.name(), right.name(), 0.5)
