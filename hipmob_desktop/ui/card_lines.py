# SPDX-License-Identifier: GPL-3.0-or-later
"""What painted cards over the picture are made of: lines with a size, paper with a shadow, and a store of pictures."""

from __future__ import annotations

import math
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QGuiApplication, QPainter, QPixmap, QPolygonF

from hipmob_desktop.domain.drills import Side
from hipmob_desktop.ui.mirroring import mirrored
from hipmob_desktop.ui.theme import LIGHT, PAPER
from hipmob_desktop.ui.words import side_words

SMALLEST_TEXT = 12
PAPER_OPACITY = 0.93

_KEPT_PICTURES = 48


class Kept:
    """Pictures that were made before, by key; the least recently used go first."""

    def __init__(self) -> None:
        self._pictures: dict[Hashable, QPixmap] = {}

    def __len__(self) -> int:
        return len(self._pictures)

    def of(self, key: Hashable, make: Callable[[], QPixmap]) -> QPixmap:
        """The picture made before under this key, or made now."""
        picture = self._pictures.pop(key, None) or make()
        self._pictures[key] = picture
        while len(self._pictures) > _KEPT_PICTURES:
            del self._pictures[next(iter(self._pictures))]
        return picture


def text_font(font: QFont, units: float, unit: float, weight: QFont.Weight = QFont.Weight.Medium) -> QFont:
    """A font so many units high, each of `unit` pixels; never too small to read."""
    result = QFont(font)
    result.setPixelSize(max(round(units * unit), SMALLEST_TEXT))
    result.setWeight(weight)
    return result


def fitted_font(font: QFont, text: str, units: float, unit: float, width: float) -> QFont:
    """A bold font in which a text is no wider than this, as long as it is not too small to read."""
    result = text_font(font, units, unit, QFont.Weight.DemiBold)
    while result.pixelSize() > SMALLEST_TEXT and QFontMetricsF(result).horizontalAdvance(text) > width:
        result.setPixelSize(result.pixelSize() - 1)
    return result


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a card: its size, and how it is painted into a place of that size."""

    width: float
    height: float
    paint: Callable[[QPainter, QRectF], None]


def text_line(text: str, font: QFont, colour: str) -> Line:
    """A text on one line."""

    def paint(painter: QPainter, place: QRectF) -> None:
        painter.setFont(font)
        painter.setPen(QColor(colour))
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, text)

    metrics = QFontMetricsF(font)
    return Line(metrics.horizontalAdvance(text), metrics.height(), paint)


def wrapped_line(text: str, font: QFont, colour: str, width: float) -> Line:
    """A text on as many lines as it takes in a width."""
    flags = Qt.TextFlag.TextWordWrap
    bounds = QFontMetricsF(font).boundingRect(QRectF(0, 0, width, 10_000), flags, text)

    def paint(painter: QPainter, place: QRectF) -> None:
        painter.setFont(font)
        painter.setPen(QColor(colour))
        painter.drawText(place.adjusted(0, 0, 2, 2), flags, text)

    return Line(bounds.width() + 1, bounds.height(), paint)


def centred_line(text: str, font: QFont, colour: str, width: float) -> Line:
    """Wrapped into lines of about the same length."""
    flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignHCenter
    metrics = QFontMetricsF(font)

    def bounds(width: float) -> QRectF:
        return metrics.boundingRect(QRectF(0, 0, width, 10_000), flags, text)

    height = bounds(width).height()
    while width > 20 * metrics.averageCharWidth() and bounds(0.94 * width).height() <= height:
        width *= 0.94
    own = max(width, metrics.averageCharWidth()) if height > 1.5 * metrics.height() else bounds(width).width()

    def paint(painter: QPainter, place: QRectF) -> None:
        painter.setFont(font)
        painter.setPen(QColor(colour))
        painter.drawText(place.adjusted(-2, 0, 2, 2), flags, text)

    return Line(own + 1, height, paint)


def stacked(lines: Sequence[Line], gap: float) -> Line:
    """Lines below one another, all beginning where reading begins."""
    widest, turned = max(line.width for line in lines), QGuiApplication.isRightToLeft()

    def paint(painter: QPainter, place: QRectF) -> None:
        top = place.top()
        for line in lines:
            own = QRectF(place.left(), top, line.width + 2, line.height)
            line.paint(painter, mirrored(own, QRectF(place.left(), top, widest + 2, line.height)) if turned else own)
            top += line.height + gap

    height = sum(line.height + gap for line in lines) - gap
    return Line(widest, height, paint)


def chip_line(side: Side, font: QFont, accent: str, unit: float) -> Line:
    """The side in words and arrows, on a chip."""
    metrics = QFontMetricsF(font)
    arrows = 2 if side is Side.ALTERNATING else 1
    width = metrics.horizontalAdvance(side_words(side)) + (3.6 + 3 * arrows) * unit
    height = metrics.height() + 1.4 * unit

    def paint(painter: QPainter, place: QRectF) -> None:
        painter.setFont(font)
        _chip(painter, QRectF(place.left(), place.top(), width, height), side, accent, unit)

    return Line(width, height, paint)


def poster_line(poster: QPixmap, width: float, unit: float) -> Line:
    """A picture with round corners."""
    height = width * 9 / 16

    def paint(painter: QPainter, place: QRectF) -> None:
        framed(painter, poster, QRectF(place.left(), place.top(), width, height), 1.6 * unit)

    return Line(width, height + 0.9 * unit, paint)


def side_by_side(one: Line, other: Line, gap: float) -> Line:
    """Two lines side by side."""
    height = max(one.height, other.height)

    def paint(painter: QPainter, place: QRectF) -> None:
        whole = QRectF(place.left(), place.top(), one.width + gap + other.width + 2, height)
        first = QRectF(place.left(), place.top(), one.width, height)
        second = QRectF(place.left() + one.width + gap, place.top(), other.width + 2, height)
        turned = QGuiApplication.isRightToLeft()
        one.paint(painter, mirrored(first, whole) if turned else first)
        other.paint(painter, mirrored(second, whole) if turned else second)

    return Line(one.width + gap + other.width, height, paint)


def without_margin(picture: QPixmap, margin: float) -> QSizeF:
    """The size of a picture without the margin for its shadow."""
    size = picture.deviceIndependentSize()
    return QSizeF(size.width() - 2 * margin, size.height() - 2 * margin)


def painted_picture(size: QSizeF, margin: float, ratio: float, paint: Callable[[QPainter, QRectF], None]) -> QPixmap:
    """A transparent picture of this size with a margin for the shadow around it."""
    width, height = size.width() + 2 * margin, size.height() + 2 * margin
    picture = QPixmap(math.ceil(width * ratio), math.ceil(height * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    paint(painter, QRectF(QPointF(margin, margin), size))
    painter.end()
    return picture


def paper(painter: QPainter, place: QRectF, radius: float, unit: float) -> None:
    """A card that any picture may lie behind: nearly opaque, with a soft shadow."""
    painter.setPen(Qt.PenStyle.NoPen)
    for step in (0.9, 0.6, 0.3):
        painter.setBrush(QColor(43, 38, 34, 12))
        grown = place.adjusted(-step * unit, -step * unit + 0.2 * unit, step * unit, step * unit)
        painter.drawRoundedRect(grown, radius + step * unit, radius + step * unit)
    colour = QColor(PAPER)
    colour.setAlphaF(PAPER_OPACITY)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
    painter.setBrush(colour)
    painter.drawRoundedRect(place, radius, radius)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)


def framed(painter: QPainter, picture: QPixmap, place: QRectF, radius: float) -> None:
    """A picture with round corners."""
    painter.save()
    size = place.size() * painter.device().devicePixelRatio()
    scaled = picture.scaled(
        size.toSize(), Qt.AspectRatioMode.KeepAspectRatioByExpanding, Qt.TransformationMode.SmoothTransformation
    )
    scaled.setDevicePixelRatio(painter.device().devicePixelRatio())
    painter.setPen(Qt.PenStyle.NoPen)
    painter.translate(place.topLeft())
    painter.setBrush(scaled)
    painter.drawRoundedRect(QRectF(0, 0, place.width(), place.height()), radius, radius)
    painter.restore()


def _chip(painter: QPainter, place: QRectF, side: Side, colour: str, unit: float) -> None:
    """The side in words, with an arrow towards it."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawRoundedRect(place, place.height() / 2, place.height() / 2)
    painter.setBrush(QColor(LIGHT.on_accent))
    middle = place.center().y()
    tall, wide = 1.3 * unit, 1.7 * unit
    words = place.adjusted(1.8 * unit, 0, -1.8 * unit, 0)
    if side is not Side.RIGHT:
        tip = place.left() + 1.8 * unit
        points = [QPointF(tip, middle), QPointF(tip + wide, middle - tall), QPointF(tip + wide, middle + tall)]
        painter.drawPolygon(QPolygonF(points))
        words.setLeft(words.left() + 3 * unit)
    if side is not Side.LEFT:
        tip = place.right() - 1.8 * unit
        points = [QPointF(tip, middle), QPointF(tip - wide, middle - tall), QPointF(tip - wide, middle + tall)]
        painter.drawPolygon(QPolygonF(points))
        words.setRight(words.right() - 3 * unit)
    painter.setPen(QColor(LIGHT.on_accent))
    painter.drawText(words, Qt.AlignmentFlag.AlignCenter, side_words(side))
