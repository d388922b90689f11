# SPDX-License-Identifier: GPL-3.0-or-later
"""The picture with large words beside and below it, to be read from three or four metres away; nothing lies over it.

`room_places` says where things go, `RoomBoard` paints all but the picture.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPixmap

from hipmob_desktop.domain.language import tr
from hipmob_desktop.ui.card_lines import (
    Kept,
    Line,
    chip_line,
    fitted_font,
    painted_picture,
    poster_line,
    text_font,
    text_line,
    without_margin,
    wrapped_line,
)
from hipmob_desktop.ui.overlay import Content, get_ready_picture
from hipmob_desktop.ui.ring import CountdownRing
from hipmob_desktop.ui.theme import LIGHT, PAPER, PAPER_INK, PAPER_INK_SOFT
from hipmob_desktop.ui.words import side_words

SMALLEST_NAME = 7.2
"""The height of a drill's name in hundredths of the pane's height, as all sizes here: a fourteenth."""

_NAME_SIZES = (10.0, 9.0, 8.0, SMALLEST_NAME)
_BAND, _EDGE, _GAP = 31.0, 3.0, 1.2
_SMALLEST_COLUMN_SHARE = 0.27
_LARGEST_RING_SHARE = 0.64
_CAPTION, _FACT, _NUMBER = 5.6, 6.5, 4.4
_READY = 40.0


@dataclass(frozen=True, slots=True)
class RoomPlaces:
    """Where things go; `unit` is a hundredth of the pane's height."""

    unit: float
    picture: QRectF
    ring: QRectF
    facts: QRectF
    band: QRectF
    get_ready: QRectF


def room_places(width: float, height: float, from_right: bool = False) -> RoomPlaces:
    """Lay out a pane of this size: picture, column beside it and band below; `from_right` where one reads so."""
    unit = max(height / 100, 2.4)
    band_height = min(_BAND * unit, 0.45 * height)
    upper = height - band_height
    size = QSizeF(16, 9).scaled(width * (1 - _SMALLEST_COLUMN_SHARE), upper, Qt.AspectRatioMode.KeepAspectRatio)
    picture = QRectF(0, round((upper - size.height()) / 2), round(size.width()), round(size.height()))
    column = QRectF(picture.right(), 0, width - picture.width(), upper).adjusted(
        _EDGE * unit, _EDGE * unit, -_EDGE * unit, 0
    )
    ring_size = min(column.width(), _LARGEST_RING_SHARE * upper)
    ring = QRectF(column.center().x() - ring_size / 2, column.top(), ring_size, ring_size)
    facts = QRectF(column.left(), ring.bottom() + 2 * unit, column.width(), column.bottom() - ring.bottom() - 2 * unit)
    band = QRectF(0, upper, width, band_height).adjusted(_EDGE * unit, 2 * unit, -_EDGE * unit, -2 * unit)
    ready = _READY * unit
    get_ready = QRectF(picture.center() - QPointF(ready / 2, ready / 2), QSizeF(ready, ready))
    parts: tuple[QRectF, ...] = (picture, ring, facts, band, get_ready)
    if from_right:
        parts = tuple(QRectF(width - part.right(), part.top(), part.width(), part.height()) for part in parts)
    return RoomPlaces(unit, *parts)


class RoomBoard:
    """Paints the large words; keeps the parts that stay the same. `poster` gives the picture of a drill, or None."""

    def __init__(self, font: QFont, poster: Callable[[str], QPixmap | None]) -> None:
        self._font, self._poster = font, poster
        self._kept = Kept()
        self._ring = CountdownRing(font, self._kept)

    def paint_ground(self, painter: QPainter, pane: QRectF, picture: QRectF) -> None:
        """Fill all around the picture."""
        ground = QColor(PAPER)
        for part in (
            QRectF(pane.left(), pane.top(), picture.left() - pane.left(), pane.height()),
            QRectF(picture.right(), pane.top(), pane.right() - picture.right(), pane.height()),
            QRectF(picture.left(), pane.top(), picture.width(), picture.top() - pane.top()),
            QRectF(picture.left(), picture.bottom(), picture.width(), pane.bottom() - picture.bottom()),
        ):
            if not part.isEmpty():
                painter.fillRect(part, ground)

    def paint(self, painter: QPainter, pane: QRectF, content: Content, from_right: bool = False) -> None:
        """Paint the words over a ground that is there already."""
        where = room_places(pane.width(), pane.height(), from_right)
        ratio = painter.device().devicePixelRatio()
        painter.save()
        painter.translate(pane.topLeft())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ring.paint(painter, where.ring, content)
        facts = self._facts(content, where, ratio)
        size = without_margin(facts, 0)
        painter.drawPixmap(QPointF(where.facts.center().x() - size.width() / 2, where.facts.top()), facts)
        painter.drawPixmap(where.band.topLeft(), self._band(content, where, ratio, from_right))
        if content.get_ready is not None:
            margin = QPointF(where.unit, where.unit)
            ready = get_ready_picture(self._font, self._kept, content, where.get_ready.size(), where.unit, ratio)
            painter.drawPixmap(where.get_ready.topLeft() - margin, ready)
        painter.restore()

    # Below the ring: side and dose, or how the next drill looks

    def _facts(self, content: Content, where: RoomPlaces, ratio: float) -> QPixmap:
        poster = self._poster(content.drill_id) if content.coming else None
        what = (content.mode, content.side, content.dose, content.coming, poster.cacheKey() if poster else 0)
        key = ("facts", what, where.facts.width(), where.facts.height(), ratio)
        return self._kept.of(key, lambda: self._make_facts(content, poster, where, ratio))

    def _make_facts(self, content: Content, poster: QPixmap | None, where: RoomPlaces, ratio: float) -> QPixmap:
        lines = list(_as_fit(self._fact_lines(content, poster, where), where.facts.height(), _GAP * where.unit))
        size = QSizeF(where.facts.width(), max(where.facts.height(), 1.0))

        def paint(painter: QPainter, place: QRectF) -> None:
            top = place.top()
            for line in lines:
                left = place.center().x() - line.width / 2
                line.paint(painter, QRectF(left, top, line.width + 2, line.height))
                top += line.height + _GAP * where.unit

        return painted_picture(size, 0, ratio, paint)

    def _fact_lines(self, content: Content, poster: QPixmap | None, where: RoomPlaces) -> Iterator[Line]:
        unit, width = where.unit, where.facts.width()
        accent = LIGHT.accent(content.mode)
        if content.side is not None:
            words = side_words(content.side)
            yield chip_line(content.side, fitted_font(self._font, words, _FACT, unit, width - 11 * unit), accent, unit)
        if content.dose:
            font = fitted_font(self._font, content.dose, _FACT, unit, width)
            yield text_line(content.dose, font, PAPER_INK)
        if poster is not None:
            yield poster_line(poster, min(width, 34 * unit), unit)

    # The band: what it is called, and what is being said

    def _band(self, content: Content, where: RoomPlaces, ratio: float, from_right: bool) -> QPixmap:
        what = (content.mode, content.coming, content.name, content.number, content.caption, content.looped)
        key = ("band", what, where.band.width(), where.band.height(), ratio, from_right)
        return self._kept.of(key, lambda: self._make_band(content, where, ratio, from_right))

    def _make_band(self, content: Content, where: RoomPlaces, ratio: float, from_right: bool) -> QPixmap:
        unit = where.unit
        number = content.number if not content.looped else tr("{place}  ·  over and over", place=content.number)
        number_font = text_font(self._font, _NUMBER, unit, QFont.Weight.DemiBold)
        number_width = QFontMetricsF(number_font).horizontalAdvance(number) + 4 * unit
        name = tr("Next: {drill}", drill=content.name) if content.coming else content.name
        accent = LIGHT.accent(content.mode)
        title = self._name_line(name, accent if content.coming else PAPER_INK, where.band.width() - number_width, unit)
        caption_font = text_font(self._font, _CAPTION, unit)
        near = Qt.AlignmentFlag.AlignRight if from_right else Qt.AlignmentFlag.AlignLeft
        far = Qt.AlignmentFlag.AlignLeft if from_right else Qt.AlignmentFlag.AlignRight

        def paint(painter: QPainter, place: QRectF) -> None:
            left = place.right() - title.width if from_right else place.left()
            title.paint(painter, QRectF(left, place.top(), title.width + 2, title.height))
            painter.setFont(number_font)
            painter.setPen(QColor(PAPER_INK_SOFT))
            first = QRectF(place.left(), place.top() + 1.2 * unit, place.width(), 2 * _NUMBER * unit)
            painter.drawText(first, far | Qt.AlignmentFlag.AlignTop, number)
            painter.setFont(caption_font)
            painter.setPen(QColor(PAPER_INK))
            said = place.adjusted(0, title.height + 0.8 * unit, 0, 3 * unit)
            painter.drawText(said, near | Qt.TextFlag.TextWordWrap, content.caption)

        return painted_picture(where.band.size(), 0, ratio, paint)

    def _name_line(self, name: str, colour: str, width: float, unit: float) -> Line:
        """As large as it fits on one line; on two where it would be too small to read."""
        for size in _NAME_SIZES:
            font = text_font(self._font, size, unit, QFont.Weight.DemiBold)
            if QFontMetricsF(font).horizontalAdvance(name) <= width:
                return text_line(name, font, colour)
        return wrapped_line(name, text_font(self._font, SMALLEST_NAME, unit, QFont.Weight.DemiBold), colour, width)


def _as_fit(lines: Iterator[Line], height: float, gap: float) -> Iterator[Line]:
    """The lines one below the other, as many as there is room for."""
    for line in lines:
        if line.height > height:
            return
        yield line
        height -= line.height + gap
