# SPDX-License-Identifier: GPL-3.0-or-later
"""What lies on the picture: drill, side, countdown, caption and what comes next, to be read across the room.

`content_at` says what is to be read at a moment, `places` where it goes, and `Overlay` paints it. Whatever does not
change from frame to frame is painted once and kept, so that a frame costs a few copies and one arc.
"""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPixmap, QPolygonF

from hipmob_desktop.domain.drills import Side
from hipmob_desktop.domain.routines import Mode, Routine
from hipmob_desktop.domain.script import Cue, CueKind
from hipmob_desktop.ui.theme import LIGHT, PAPER, PAPER_INK, PAPER_INK_SOFT
from hipmob_desktop.ui.words import SIDE_WORDS, dose, place_in_routine, rep_note

CAPTION_SECONDS = 4.5
"""A caption stays this long, unless another takes its place."""

GET_READY_SECONDS = 3.0
"""Resuming goes back this far, and counts down to where the runner had stopped."""

SMALLEST_TEXT = 12
PAPER_OPACITY = 0.93

_SEEN_ANYWAY = {CueKind.CHIME, CueKind.COUNTDOWN}  # the ring shows the countdown better than words
_KEPT_PICTURES = 48
_RING_SIZE = 23
_SMALLEST_RING = 88  # pixels: less, and the rep under the number would touch the ring
_RING_STROKE = 1.9  # in hundredths of the picture's height, as all sizes here
_RING_INSET = _RING_STROKE / 2 + 1.2


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


def caption_at(cues: Sequence[Cue], seconds: float) -> str:
    """The words being said, or said just now."""
    index = bisect_right(cues, seconds, key=lambda cue: cue.start_seconds) - 1
    while index >= 0 and seconds - cues[index].start_seconds < CAPTION_SECONDS:
        if cues[index].kind not in _SEEN_ANYWAY:
            return cues[index].text
        index -= 1
    return ""


def get_ready_number(seconds: float, ready_at: float | None, rate: float = 1.0) -> int | None:
    """3, 2 or 1 on the way back to where the runner had stopped; None when there."""
    if ready_at is None or seconds >= ready_at - 0.02:
        return None
    return min(math.ceil((ready_at - seconds) / rate), round(GET_READY_SECONDS))


def content_at(routine: Routine, cues: Sequence[Cue], seconds: float, get_ready: int | None = None) -> Content:
    """What is to be read at this moment of the routine; without cues there are no captions."""
    segment = routine.segment_at(seconds)
    left = min(max(segment.end_seconds - seconds, 0.0), segment.seconds)
    return Content(
        mode=routine.mode,
        coming=not segment.is_work,
        name=segment.drill.name,
        side=None if segment.side is Side.BOTH else segment.side,
        dose="" if not segment.is_work else dose(segment),
        number=place_in_routine(routine, segment),
        start_position="" if segment.is_work else segment.drill.start_position,
        drill_id=segment.drill.id,
        caption=caption_at(cues, seconds),
        seconds_left=math.ceil(left - 1e-3),
        share_left=left / segment.seconds,
        note=rep_note(segment, seconds) if segment.is_work else "to start",
        get_ready=get_ready,
    )


@dataclass(frozen=True, slots=True)
class Places:
    """Where things go in a picture of some size; `unit` is a hundredth of its height."""

    unit: float
    title: QPointF
    title_width: float
    ring: QRectF
    caption_bottom: QPointF
    caption_width: float
    get_ready: QRectF


def places(width: float, height: float) -> Places:
    """Lay out an overlay over a pane of this size."""
    unit = max(min(width * 9 / 16, height) / 100, 2.4)
    edge = 4 * unit
    ring = max(_RING_SIZE * unit, _SMALLEST_RING)
    ready = 40 * unit
    return Places(
        unit=unit,
        title=QPointF(edge, edge),
        title_width=min(54 * unit, width - 3 * edge - ring),
        ring=QRectF(width - edge - ring, edge, ring, ring),
        caption_bottom=QPointF(width / 2, height - edge),
        caption_width=min(width - 2 * edge, 120 * unit),
        get_ready=QRectF((width - ready) / 2, (height - ready) / 2, ready, ready),
    )


class Overlay:
    """Paints contents; keeps the parts that stay the same.

    `poster` gives the picture of a drill, or None while there is none.
    """

    def __init__(self, font: QFont, poster: Callable[[str], QPixmap | None]) -> None:
        self._font = font
        self._poster = poster
        self._kept: dict[Hashable, QPixmap] = {}

    def paint(self, painter: QPainter, pane: QRectF, content: Content) -> None:
        """Paint everything over the pane."""
        where = places(pane.width(), pane.height())
        ratio = painter.device().devicePixelRatio()
        painter.save()
        painter.translate(pane.topLeft())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        margin = QPointF(where.unit, where.unit)
        painter.drawPixmap(where.title - margin, self._title(content, where, ratio))
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
        key = ("title", what, poster is not None, where.unit, where.title_width, ratio)
        return self._keep(key, lambda: self._make_title(content, poster, where, ratio))

    def _make_title(self, content: Content, poster: QPixmap | None, where: Places, ratio: float) -> QPixmap:
        unit = where.unit
        inset, gap = 2.6 * unit, 0.9 * unit
        column = where.title_width - 2 * inset
        lines = self._title_lines(content, unit, column)
        if poster is not None:
            lines.insert(0, _poster_line(poster, column, unit))
        width = max(line.width for line in lines) + 2 * inset + 2
        height = sum(line.height + gap for line in lines) - gap + 2 * inset

        def paint(painter: QPainter, card: QRectF) -> None:
            _paper(painter, card, 3 * unit, unit)
            top = card.top() + inset
            for line in lines:
                line.paint(painter, QRectF(card.left() + inset, top, line.width + 2, line.height))
                top += line.height + gap

        return _picture(QSizeF(width, height), unit, ratio, paint)

    def _title_lines(self, content: Content, unit: float, column: float) -> list[_Line]:
        accent = LIGHT.accent(content.mode)
        over_font = self._text_font(3, unit, QFont.Weight.DemiBold)
        over = f"Next  ·  {content.number}" if content.coming else content.number
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
        if content.coming:
            lines.append(_wrapped_line(content.start_position, self._text_font(3.1, unit), PAPER_INK_SOFT, column))
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
        line = _wrapped_line(text, self._text_font(4.2, unit), PAPER_INK, where.caption_width - 8 * unit)
        size = QSizeF(line.width + 6 * unit + 2, line.height + 2.6 * unit)

        def paint(painter: QPainter, card: QRectF) -> None:
            _paper(painter, card, min(card.height() / 2, 4 * unit), unit)
            line.paint(painter, card.adjusted(3 * unit, 1.3 * unit, -3 * unit, -1.3 * unit))

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
            painter.drawText(above, Qt.AlignmentFlag.AlignHCenter, "Get ready")

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


def _chip_line(side: Side, font: QFont, accent: str, unit: float) -> _Line:
    metrics = QFontMetricsF(font)
    arrows = 2 if side is Side.ALTERNATING else 1
    width = metrics.horizontalAdvance(SIDE_WORDS[side]) + (3.6 + 3 * arrows) * unit
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
    painter.drawText(words, Qt.AlignmentFlag.AlignCenter, SIDE_WORDS[side])
