# SPDX-License-Identifier: GPL-3.0-or-later
"""What lies on the picture: drill, side, countdown, caption and what comes next, to be read across the room.

`content_at` says what is to be read at a moment, `places` where it goes, and `Overlay` paints it. The card and the ring
go to corners that the figure leaves free all through the segment, so they move between segments only. Whatever does
not change from frame to frame is painted once and kept, so that a frame costs a few copies and one arc.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Hashable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPixmap, QPolygonF

from hipmob_desktop.domain.captions import Caption, caption_at
from hipmob_desktop.domain.drills import Side
from hipmob_desktop.domain.language import tr, translated
from hipmob_desktop.domain.routines import Mode, Routine
from hipmob_desktop.domain.script import CueKind
from hipmob_desktop.ui.theme import LIGHT, PAPER, PAPER_INK, PAPER_INK_SOFT
from hipmob_desktop.ui.words import dose, drill_name, place_in_routine, rep_note, side_words
from hipmob_desktop.video.clips import Corner

GET_READY_SECONDS = 3.0
"""Resuming goes back this far, and counts down to where the runner had stopped."""

SMALLEST_TEXT = 12
PAPER_OPACITY = 0.93

CORNER_WIDTH, CORNER_HEIGHT = 0.34, 0.30
"""The part of the picture that a free corner covers."""

_KEPT_PICTURES = 48
_LEFT, _TOP = {Corner.BOTTOM_LEFT, Corner.TOP_LEFT}, {Corner.TOP_LEFT, Corner.TOP_RIGHT}
_RING_CORNERS = (Corner.TOP_RIGHT, Corner.TOP_LEFT, Corner.BOTTOM_RIGHT, Corner.BOTTOM_LEFT)
_ACROSS = {
    Corner.BOTTOM_LEFT: Corner.BOTTOM_RIGHT,
    Corner.BOTTOM_RIGHT: Corner.BOTTOM_LEFT,
    Corner.TOP_LEFT: Corner.TOP_RIGHT,
    Corner.TOP_RIGHT: Corner.TOP_LEFT,
}
_CARD_SCALES = (
    1.0,
    0.9,
    0.8,
    0.7,
    0.6,
    0.5,
)  # a card too large for its corner is set smaller, down to the smallest text
_CAPTION_PLATE, _CAPTION_INK = QColor(27, 24, 21, 205), "#ffffff"
_RING_SIZE = 23
_SMALLEST_RING = 88  # pixels: less, and the rep under the number would touch the ring
_RING_STROKE = 1.9  # in hundredths of the picture's height, as all sizes here
_RING_INSET = _RING_STROKE / 2 + 1.2


@dataclass(frozen=True, slots=True)
class Reading:
    """What goes with a routine's pictures: its captions, and the free corners of each segment where they are known."""

    captions: Sequence[Caption] = ()
    free_corners: Sequence[tuple[Corner, ...] | None] = ()


@dataclass(frozen=True, slots=True)
class Content:
    """Everything there is to read at one moment of a routine."""

    mode: Mode
    coming: bool
    name: str
    side: Side | None
    dose: str
    number: str
    start_position: str
    drill_id: str
    caption: str
    seconds_left: int
    share_left: float
    note: str
    get_ready: int | None
    free: tuple[Corner, ...] | None = None


def words_at(captions: Sequence[Caption], seconds: float) -> str:
    """The words being said; the ring shows the countdown better than words."""
    caption = caption_at(captions, seconds)
    return "" if caption is None or caption.kind is CueKind.COUNTDOWN else caption.text


def get_ready_number(seconds: float, ready_at: float | None, rate: float = 1.0) -> int | None:
    """3, 2 or 1 on the way back to where the runner had stopped; None when there."""
    if ready_at is None or seconds >= ready_at - 0.02:
        return None
    return min(math.ceil((ready_at - seconds) / rate), round(GET_READY_SECONDS))


def content_at(
    routine: Routine,
    reading: Reading,
    seconds: float,
    get_ready: int | None = None,
    with_captions: bool = True,
    in_steps: bool = False,
) -> Content:
    """What is to be read at this moment of the routine; the ring sweeps, or goes on by the second `in_steps`."""
    segment = routine.segment_at(seconds)
    left = min(max(segment.end_seconds - seconds, 0.0), segment.seconds)
    whole = math.ceil(left - 1e-3)
    return Content(
        mode=routine.mode,
        coming=not segment.is_work,
        name=drill_name(segment.drill),
        side=None if segment.side is Side.BOTH else segment.side,
        dose="" if not segment.is_work else dose(segment),
        number=place_in_routine(routine, segment),
        start_position="" if segment.is_work else translated(segment.drill.start_position),
        drill_id=segment.drill.id,
        caption=words_at(reading.captions, seconds) if with_captions else "",
        seconds_left=whole,
        share_left=min(whole / segment.seconds, 1.0) if in_steps else left / segment.seconds,
        note=rep_note(segment, seconds) if segment.is_work else tr("to start"),
        get_ready=get_ready,
        free=reading.free_corners[segment.index] if segment.index < len(reading.free_corners) else None,
    )


@dataclass(frozen=True, slots=True)
class Places:
    """Where things go in a pane of some size; `unit` is a hundredth of the picture's height.

    The card may fill `card`, and lies in its `card_corner`; `is_low` asks for the flat card of a free corner.
    """

    unit: float
    card: QRectF
    card_corner: Corner
    is_low: bool
    ring: QRectF
    caption_bottom: QPointF
    caption_width: float
    get_ready: QRectF


def mirrored(corners: tuple[Corner, ...] | None) -> tuple[Corner, ...] | None:
    """The same corners of the picture as a mirror shows it, in the order of preference."""
    return None if corners is None else tuple(corner for corner in Corner if _ACROSS[corner] in corners)


def places(width: float, height: float, free: tuple[Corner, ...] | None = None) -> Places:
    """Lay out an overlay over a pane of this size, in the corners of a 16:9 picture that are free.

    Where only one is, the card and the ring share it. Where none is, they go to the top corners; so they do where
    nobody looked, and the card may be as tall as it likes.
    """
    unit = max(min(width * 9 / 16, height) / 100, 2.4)
    edge = 3 * unit
    room = QRectF(edge, edge, width - 2 * edge, height - 2 * edge)
    size = max(_RING_SIZE * unit, _SMALLEST_RING)
    card_corner = next((corner for corner in Corner if corner in (free or ())), Corner.TOP_LEFT)
    ring_corner = _ring_corner(card_corner, free or ())
    ring = _in_corner(room, QSizeF(size, size), ring_corner)
    picture = QSizeF(16, 9).scaled(width, height, Qt.AspectRatioMode.KeepAspectRatio)
    low = QSizeF(
        (width - picture.width()) / 2 + CORNER_WIDTH * picture.width() - edge,
        (height - picture.height()) / 2 + CORNER_HEIGHT * picture.height() - edge,
    )
    tall = QSizeF(min(54 * unit, width - 3 * edge - size), room.height())
    if ring_corner is card_corner:
        beside = size + 1.4 * unit
        room.adjust(beside if card_corner in _LEFT else 0, 0, 0 if card_corner in _LEFT else -beside, 0)
        low.setWidth(low.width() - beside)
    card = _in_corner(room, tall if free is None else low, card_corner)
    below = _between(width, edge, [(card, card_corner), (ring, ring_corner)])
    ready = 40 * unit
    return Places(
        unit=unit,
        card=card,
        card_corner=card_corner,
        is_low=free is not None,
        ring=ring,
        caption_bottom=QPointF((below[0] + below[1]) / 2, height - edge),
        caption_width=min(below[1] - below[0], 120 * unit),
        get_ready=QRectF((width - ready) / 2, (height - ready) / 2, ready, ready),
    )


def _ring_corner(card: Corner, free: tuple[Corner, ...]) -> Corner:
    others = [corner for corner in _RING_CORNERS if corner is not card]
    return next((corner for corner in others if corner in free), card if free else others[0])


def _in_corner(room: QRectF, size: QSizeF, corner: Corner) -> QRectF:
    left = room.left() if corner in _LEFT else room.right() - size.width()
    top = room.top() if corner in _TOP else room.bottom() - size.height()
    return QRectF(QPointF(left, top), size)


def _between(width: float, edge: float, parts: Sequence[tuple[QRectF, Corner]]) -> tuple[float, float]:
    """From where to where the lower edge is left free by what lies in its corners."""
    low = [(place, corner) for place, corner in parts if corner not in _TOP]
    left = max((place.right() + edge for place, corner in low if corner in _LEFT), default=edge)
    right = min((place.left() - edge for place, corner in low if corner not in _LEFT), default=width - edge)
    return left, right


class Overlay:
    """Paints contents; keeps the parts that stay the same.

    `poster` gives the picture of a drill, or None while there is none.
    """

    def __init__(self, font: QFont, poster: Callable[[str], QPixmap | None]) -> None:
        self._font = font
        self._poster = poster
        self._kept: dict[Hashable, QPixmap] = {}

    def paint(self, painter: QPainter, pane: QRectF, content: Content, with_card: bool = True) -> None:
        """Paint everything over the pane; without the card all else goes to its usual places."""
        where = places(pane.width(), pane.height(), content.free if with_card else None)
        ratio = painter.device().devicePixelRatio()
        painter.save()
        painter.translate(pane.topLeft())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        margin = QPointF(where.unit, where.unit)
        if with_card:
            card = self._title(content, where, ratio)
            size = _without_margin(card, where.unit)
            painter.drawPixmap(_in_corner(where.card, size, where.card_corner).topLeft() - margin, card)
        self._paint_ring(painter, content, where, ratio)
        if content.caption:
            caption = self._caption(content.caption, where, ratio)
            size = caption.deviceIndependentSize()
            painter.drawPixmap(where.caption_bottom - QPointF(size.width() / 2, size.height() - where.unit), caption)
        if content.get_ready is not None:
            painter.drawPixmap(where.get_ready.topLeft() - margin, self._get_ready(content, where, ratio))
        painter.restore()

    # What is kept

    def _keep(self, key: Hashable, make: Callable[[], QPixmap]) -> QPixmap:
        """The picture made before under this key, or made now; the least recently used go first."""
        picture = self._kept.pop(key, None) or make()
        self._kept[key] = picture
        while len(self._kept) > _KEPT_PICTURES:
            del self._kept[next(iter(self._kept))]
        return picture

    def _text_font(self, units: float, unit: float, weight: QFont.Weight = QFont.Weight.Medium) -> QFont:
        font = QFont(self._font)
        font.setPixelSize(max(round(units * unit), SMALLEST_TEXT))
        font.setWeight(weight)
        return font

    def _fitted_font(self, text: str, units: float, unit: float, width: float) -> QFont:
        font = self._text_font(units, unit, QFont.Weight.DemiBold)
        while font.pixelSize() > SMALLEST_TEXT and QFontMetricsF(font).horizontalAdvance(text) > width:
            font.setPixelSize(font.pixelSize() - 1)
        return font

    # The card in the corner

    def _title(self, content: Content, where: Places, ratio: float) -> QPixmap:
        poster = self._poster(content.drill_id) if content.coming else None
        what = (content.mode, content.coming, content.name, content.side, content.dose, content.number)
        picture = poster.cacheKey() if poster is not None else 0
        key = ("title", what, picture, where.card.width(), where.card.height(), where.is_low, ratio)
        return self._keep(key, lambda: self._make_title(content, poster, where, ratio))

    def _make_title(self, content: Content, poster: QPixmap | None, where: Places, ratio: float) -> QPixmap:
        unit, inset = where.unit, 2.4 * where.unit
        room = QSizeF(where.card.width() - 2 * inset - 2, where.card.height() - 2 * inset)
        lay_out = self._low_cards if where.is_low else self._tall_cards
        cards = list(lay_out(content, poster, unit, room.width()))
        inside = next(
            (card for card in cards if card.height <= room.height() and card.width <= room.width()), cards[-1]
        )
        size = QSizeF(inside.width + 2 * inset + 2, inside.height + 2 * inset)

        def paint(painter: QPainter, card: QRectF) -> None:
            _paper(painter, card, 3 * unit, unit)
            inside.paint(painter, card.adjusted(inset, inset, -inset, -inset))

        return _picture(size, unit, ratio, paint)

    def _tall_cards(self, content: Content, poster: QPixmap | None, unit: float, column: float) -> Iterator[_Line]:
        """Everything below one another; the next drill's picture goes first where there is no room for it."""
        start = self._start_line(content, unit, column)
        for scale in _CARD_SCALES:
            lines = [*self._title_lines(content, scale * unit, column), *start]
            if poster is not None:
                yield _stacked([_poster_line(poster, column, unit), *lines], 0.9 * unit)
            yield _stacked(lines, 0.9 * unit)

    def _low_cards(self, content: Content, poster: QPixmap | None, unit: float, column: float) -> Iterator[_Line]:
        """The next drill's picture beside the words; how to start goes where there is no room for it, then that."""
        picture = [] if poster is None else [_poster_line(poster, 0.4 * column, unit)]
        beside = column - (picture[0].width + 2 * unit if picture else 0.0)
        for below in ([self._start_line(content, unit, column)] if content.coming else []) + [[]]:
            for scale in _CARD_SCALES:
                words = _stacked(self._title_lines(content, scale * unit, beside), 0.7 * scale * unit)
                yield _stacked([_beside(picture[0], words, 2 * unit) if picture else words, *below], 0.7 * scale * unit)
        for scale in _CARD_SCALES:
            yield _stacked(self._title_lines(content, scale * unit, column), 0.7 * scale * unit)

    def _start_line(self, content: Content, unit: float, column: float) -> list[_Line]:
        if not content.coming:
            return []
        return [_wrapped_line(content.start_position, self._text_font(3.1, unit), PAPER_INK_SOFT, column)]

    def _title_lines(self, content: Content, unit: float, column: float) -> list[_Line]:
        accent = LIGHT.accent(content.mode)
        over_font = self._text_font(3, unit, QFont.Weight.DemiBold)
        over = tr("Next  ·  {number}", number=content.number) if content.coming else content.number
        name_font = self._fitted_font(max(content.name.split(), key=len), 6, unit, column)
        fact_font = self._text_font(4, unit, QFont.Weight.DemiBold)
        lines = [
            _text_line(over, over_font, accent if content.coming else PAPER_INK_SOFT),
            _wrapped_line(content.name, name_font, PAPER_INK, column),
        ]
        chip = _chip_line(content.side, fact_font, accent, unit) if content.side else None
        amount = _text_line(content.dose, fact_font, PAPER_INK) if content.dose else None
        if chip and amount and chip.width + amount.width + 2 * unit <= column:
            lines.append(_beside(chip, amount, 2 * unit))
        else:
            lines += [line for line in (chip, amount) if line]
        return lines

    # The ring

    def _paint_ring(self, painter: QPainter, content: Content, where: Places, ratio: float) -> None:
        unit, scale = where.unit, where.ring.width() / _RING_SIZE
        disc = self._keep(("disc", unit, ratio), lambda: self._make_disc(where, ratio))
        words_key = ("words", content.seconds_left, content.note, unit, ratio)
        words = self._keep(words_key, lambda: self._make_ring_words(content, where, ratio))
        corner = where.ring.topLeft() - QPointF(unit, unit)
        painter.drawPixmap(corner, disc)
        span = round(content.share_left * 360 * 16)
        if span > 0:
            inset = _RING_INSET * scale
            colour = QColor(LIGHT.edge if content.coming else LIGHT.accent(content.mode))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colour, _RING_STROKE * scale, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawArc(where.ring.adjusted(inset, inset, -inset, -inset), 90 * 16, span)
        painter.drawPixmap(corner, words)

    def _make_disc(self, where: Places, ratio: float) -> QPixmap:
        unit, scale = where.unit, where.ring.width() / _RING_SIZE

        def paint(painter: QPainter, disc: QRectF) -> None:
            _paper(painter, disc, disc.width() / 2, unit)
            inset = _RING_INSET * scale
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(LIGHT.line), _RING_STROKE * scale))
            painter.drawEllipse(disc.adjusted(inset, inset, -inset, -inset))

        return _picture(where.ring.size(), unit, ratio, paint)

    def _make_ring_words(self, content: Content, where: Places, ratio: float) -> QPixmap:
        unit, scale = where.unit, where.ring.width() / _RING_SIZE

        def paint(painter: QPainter, disc: QRectF) -> None:
            painter.setPen(QColor(PAPER_INK))
            painter.setFont(self._text_font(9.6, scale, QFont.Weight.DemiBold))
            number = disc.adjusted(0, 0, 0, -3.2 * scale)
            painter.drawText(number, Qt.AlignmentFlag.AlignCenter, str(content.seconds_left))
            painter.setPen(QColor(PAPER_INK_SOFT))
            painter.setFont(self._text_font(2.9, scale, QFont.Weight.DemiBold))
            note = QRectF(disc.left(), disc.center().y() + 3.4 * scale, disc.width(), 6 * scale)
            painter.drawText(note, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, content.note)

        return _picture(where.ring.size(), unit, ratio, paint)

    # Caption and get ready

    def _caption(self, text: str, where: Places, ratio: float) -> QPixmap:
        key = ("caption", text, where.unit, where.caption_width, ratio)
        return self._keep(key, lambda: self._make_caption(text, where, ratio))

    def _make_caption(self, text: str, where: Places, ratio: float) -> QPixmap:
        unit = where.unit
        line = _centred_line(text, self._text_font(4.6, unit), _CAPTION_INK, where.caption_width - 6 * unit)
        size = QSizeF(line.width + 6 * unit, line.height + 2.4 * unit)

        def paint(painter: QPainter, plate: QRectF) -> None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(_CAPTION_PLATE)
            painter.drawRoundedRect(plate, 2.2 * unit, 2.2 * unit)
            line.paint(painter, plate.adjusted(3 * unit, 1.2 * unit, -3 * unit, -1.2 * unit))

        return _picture(size, unit, ratio, paint)

    def _get_ready(self, content: Content, where: Places, ratio: float) -> QPixmap:
        key = ("get ready", content.get_ready, content.mode, where.unit, ratio)
        return self._keep(key, lambda: self._make_get_ready(content, where, ratio))

    def _make_get_ready(self, content: Content, where: Places, ratio: float) -> QPixmap:
        unit = where.unit

        def paint(painter: QPainter, disc: QRectF) -> None:
            _paper(painter, disc, disc.width() / 2, unit)
            painter.setPen(QColor(LIGHT.accent(content.mode)))
            painter.setFont(self._text_font(20, unit, QFont.Weight.DemiBold))
            number = disc.adjusted(0, 4 * unit, 0, 0)
            painter.drawText(number, Qt.AlignmentFlag.AlignCenter, str(content.get_ready))
            painter.setPen(QColor(PAPER_INK_SOFT))
            painter.setFont(self._text_font(3.8, unit, QFont.Weight.DemiBold))
            above = QRectF(disc.left(), disc.top() + 6 * unit, disc.width(), 6 * unit)
            painter.drawText(above, Qt.AlignmentFlag.AlignHCenter, tr("Get ready"))

        return _picture(where.get_ready.size(), unit, ratio, paint)


@dataclass(frozen=True, slots=True)
class _Line:
    """A line of a card: its size, and how it is painted into a place of that size."""

    width: float
    height: float
    paint: Callable[[QPainter, QRectF], None]


def _text_line(text: str, font: QFont, colour: str) -> _Line:
    def paint(painter: QPainter, place: QRectF) -> None:
        painter.setFont(font)
        painter.setPen(QColor(colour))
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, text)

    metrics = QFontMetricsF(font)
    return _Line(metrics.horizontalAdvance(text), metrics.height(), paint)


def _wrapped_line(text: str, font: QFont, colour: str, width: float) -> _Line:
    flags = Qt.TextFlag.TextWordWrap
    bounds = QFontMetricsF(font).boundingRect(QRectF(0, 0, width, 10_000), flags, text)

    def paint(painter: QPainter, place: QRectF) -> None:
        painter.setFont(font)
        painter.setPen(QColor(colour))
        painter.drawText(place.adjusted(0, 0, 2, 2), flags, text)

    return _Line(bounds.width() + 1, bounds.height(), paint)


def _centred_line(text: str, font: QFont, colour: str, width: float) -> _Line:
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

    return _Line(own + 1, height, paint)


def _stacked(lines: Sequence[_Line], gap: float) -> _Line:
    def paint(painter: QPainter, place: QRectF) -> None:
        top = place.top()
        for line in lines:
            line.paint(painter, QRectF(place.left(), top, line.width + 2, line.height))
            top += line.height + gap

    height = sum(line.height + gap for line in lines) - gap
    return _Line(max(line.width for line in lines), height, paint)


def _chip_line(side: Side, font: QFont, accent: str, unit: float) -> _Line:
    metrics = QFontMetricsF(font)
    arrows = 2 if side is Side.ALTERNATING else 1
    width = metrics.horizontalAdvance(side_words(side)) + (3.6 + 3 * arrows) * unit
    height = metrics.height() + 1.4 * unit

    def paint(painter: QPainter, place: QRectF) -> None:
        painter.setFont(font)
        _chip(painter, QRectF(place.left(), place.top(), width, height), side, accent, unit)

    return _Line(width, height, paint)


def _poster_line(poster: QPixmap, width: float, unit: float) -> _Line:
    height = width * 9 / 16

    def paint(painter: QPainter, place: QRectF) -> None:
        _framed(painter, poster, QRectF(place.left(), place.top(), width, height), 1.6 * unit)

    return _Line(width, height + 0.9 * unit, paint)


def _beside(one: _Line, other: _Line, gap: float) -> _Line:
    height = max(one.height, other.height)

    def paint(painter: QPainter, place: QRectF) -> None:
        one.paint(painter, QRectF(place.left(), place.top(), one.width, height))
        other.paint(painter, QRectF(place.left() + one.width + gap, place.top(), other.width + 2, height))

    return _Line(one.width + gap + other.width, height, paint)


def _without_margin(picture: QPixmap, margin: float) -> QSizeF:
    size = picture.deviceIndependentSize()
    return QSizeF(size.width() - 2 * margin, size.height() - 2 * margin)


def _picture(size: QSizeF, margin: float, ratio: float, paint: Callable[[QPainter, QRectF], None]) -> QPixmap:
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


def _paper(painter: QPainter, place: QRectF, radius: float, unit: float) -> None:
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


def _framed(painter: QPainter, picture: QPixmap, place: QRectF, radius: float) -> None:
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
