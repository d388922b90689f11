# SPDX-License-Identifier: GPL-3.0-or-later
"""What lies on the picture: drill, side, countdown, caption and what comes next, to be read across the room.

`content_at` says what is to be read at a moment, `places` where it goes, and `Overlay` paints it. The card and the ring
go to corners that the figure leaves free all through the segment, so they move between segments only. Whatever does
not change from frame to frame is painted once and kept, so that a frame costs a few copies and one arc.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPixmap

from hipmob_desktop.domain.captions import Caption, caption_at
from hipmob_desktop.domain.drills import Side
from hipmob_desktop.domain.language import tr, translated
from hipmob_desktop.domain.routines import Mode, Routine, Segment
from hipmob_desktop.domain.script import CueKind
from hipmob_desktop.ui.card_lines import (
    Kept,
    Line,
    centred_line,
    chip_line,
    fitted_font,
    painted_picture,
    paper,
    poster_line,
    side_by_side,
    stacked,
    text_font,
    text_line,
    without_margin,
    wrapped_line,
)
from hipmob_desktop.ui.mirroring import mirrored as mirrored_place
from hipmob_desktop.ui.ring import CountdownRing
from hipmob_desktop.ui.theme import LIGHT, PAPER_INK, PAPER_INK_SOFT
from hipmob_desktop.ui.words import dose, drill_name, place_in_routine, rep_note
from hipmob_desktop.video.clips import Corner

GET_READY_SECONDS = 3.0
"""Resuming goes back this far, and counts down to where the runner had stopped."""

CORNER_WIDTH, CORNER_HEIGHT = 0.34, 0.30
"""The part of the picture that a free corner covers."""

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
_EDGE = 3  # units
_SMALLEST_RING = 92  # pixels: less, and there is no room for a rep such as 10 of 12 under the number


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
    looped: bool = False
    following: str = ""


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
    looped: Segment | None = None,
) -> Content:
    """What is to be read at this moment of the routine; the ring sweeps, or goes on by the second `in_steps`.

    `looped` is the drill that is done over and over.
    """
    segment = routine.segment_at(seconds)
    following = segment if segment is looped else routine.next_work(segment)
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
        looped=segment is looped,
        following="" if following is None else drill_name(following.drill),
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


def unit_of(width: float, height: float) -> float:
    """A hundredth of the picture's height in a pane of this size."""
    return max(min(width * 9 / 16, height) / 100, 2.4)


def panel_place(width: float, height: float, from_right: bool = False) -> QRectF:
    """Where a panel about the drill may lie in a pane of this size: at the side where reading begins."""
    unit = unit_of(width, height)
    place = QRectF(_EDGE * unit, 2 * unit, min(64 * unit, 0.46 * width), height - 4 * unit)
    return mirrored_place(place, QRectF(0, 0, width, height)) if from_right else place


def beside_panel(width: float, height: float, from_right: bool = False) -> QRectF:
    """The part of the pane that such a panel leaves free."""
    panel = panel_place(width, height)
    free = QRectF(panel.right(), 0, width - panel.right(), height)
    return mirrored_place(free, QRectF(0, 0, width, height)) if from_right else free


def places_beside_panel(width: float, height: float, from_right: bool = False) -> Places:
    """Lay out what is over the picture beside a panel about the drill; the card has no place then."""
    where, free = places(width, height), beside_panel(width, height, from_right)
    edge = _EDGE * where.unit
    ring = mirrored_place(where.ring, QRectF(0, 0, width, height)) if from_right else where.ring
    ready = QRectF(QPointF(), where.get_ready.size())
    ready.moveCenter(free.center())
    return replace(
        where,
        ring=ring,
        caption_bottom=QPointF(free.center().x(), where.caption_bottom.y()),
        caption_width=min(free.width() - 2 * edge, where.caption_width),
        get_ready=ready,
    )


def places(width: float, height: float, free: tuple[Corner, ...] | None = None) -> Places:
    """Lay out an overlay over a pane of this size, in the corners of a 16:9 picture that are free.

    Where only one is, the card and the ring share it. Where none is, they go to the top corners; so they do where
    nobody looked, and the card may be as tall as it likes.
    """
    unit = unit_of(width, height)
    edge = _EDGE * unit
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
        self._kept = Kept()
        self._ring = CountdownRing(font, self._kept)

    def paint(self, painter: QPainter, pane: QRectF, content: Content, with_card: bool = True) -> None:
        """Paint everything over the pane; without the card, all else beside the panel that lies there instead."""
        if with_card:
            where = places(pane.width(), pane.height(), content.free)
        else:
            from_right = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
            where = places_beside_panel(pane.width(), pane.height(), from_right)
        ratio = painter.device().devicePixelRatio()
        painter.save()
        painter.translate(pane.topLeft())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        margin = QPointF(where.unit, where.unit)
        if with_card:
            card = self._title(content, where, ratio)
            size = without_margin(card, where.unit)
            painter.drawPixmap(_in_corner(where.card, size, where.card_corner).topLeft() - margin, card)
        self._ring.paint(painter, where.ring, content)
        if content.caption:
            caption = self._caption(content.caption, where, ratio)
            size = caption.deviceIndependentSize()
            painter.drawPixmap(where.caption_bottom - QPointF(size.width() / 2, size.height() - where.unit), caption)
        if content.get_ready is not None:
            ready = get_ready_picture(self._font, self._kept, content, where.get_ready.size(), where.unit, ratio)
            painter.drawPixmap(where.get_ready.topLeft() - margin, ready)
        painter.restore()

    # The card in the corner

    def _title(self, content: Content, where: Places, ratio: float) -> QPixmap:
        poster = self._poster(content.drill_id) if content.coming else None
        what = (content.mode, content.coming, content.name, content.side, content.dose, content.number, content.looped)
        picture = poster.cacheKey() if poster is not None else 0
        key = ("title", what, picture, where.card.width(), where.card.height(), where.is_low, ratio)
        return self._kept.of(key, lambda: self._make_title(content, poster, where, ratio))

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
            paper(painter, card, 3 * unit, unit)
            inside.paint(painter, card.adjusted(inset, inset, -inset, -inset))

        return painted_picture(size, unit, ratio, paint)

    def _tall_cards(self, content: Content, poster: QPixmap | None, unit: float, column: float) -> Iterator[Line]:
        """Everything below one another; the next drill's picture goes first where there is no room for it."""
        start = self._start_line(content, unit, column)
        for scale in _CARD_SCALES:
            lines = [*self._title_lines(content, scale * unit, column), *start]
            if poster is not None:
                yield stacked([poster_line(poster, column, unit), *lines], 0.9 * unit)
            yield stacked(lines, 0.9 * unit)

    def _low_cards(self, content: Content, poster: QPixmap | None, unit: float, column: float) -> Iterator[Line]:
        """The next drill's picture beside the words; how to start goes where there is no room for it, then that."""
        picture = [] if poster is None else [poster_line(poster, 0.4 * column, unit)]
        room = column - (picture[0].width + 2 * unit if picture else 0.0)
        for below in ([self._start_line(content, unit, column)] if content.coming else []) + [[]]:
            for scale in _CARD_SCALES:
                words = stacked(self._title_lines(content, scale * unit, room), 0.7 * scale * unit)
                beside = side_by_side(picture[0], words, 2 * unit) if picture else words
                yield stacked([beside, *below], 0.7 * scale * unit)
        for scale in _CARD_SCALES:
            yield stacked(self._title_lines(content, scale * unit, column), 0.7 * scale * unit)

    def _start_line(self, content: Content, unit: float, column: float) -> list[Line]:
        if not content.coming:
            return []
        return [wrapped_line(content.start_position, text_font(self._font, 3.1, unit), PAPER_INK_SOFT, column)]

    def _title_lines(self, content: Content, unit: float, column: float) -> list[Line]:
        accent = LIGHT.accent(content.mode)
        over_font = text_font(self._font, 3, unit, QFont.Weight.DemiBold)
        over = tr("Next  ·  {number}", number=content.number) if content.coming else content.number
        if content.looped:
            over = tr("{place}  ·  over and over", place=over)
        name_font = fitted_font(self._font, max(content.name.split(), key=len), 6, unit, column)
        fact_font = text_font(self._font, 4, unit, QFont.Weight.DemiBold)
        lines = [
            text_line(over, over_font, accent if content.coming else PAPER_INK_SOFT),
            wrapped_line(content.name, name_font, PAPER_INK, column),
        ]
        chip = chip_line(content.side, fact_font, accent, unit) if content.side else None
        amount = text_line(content.dose, fact_font, PAPER_INK) if content.dose else None
        if chip and amount and chip.width + amount.width + 2 * unit <= column:
            lines.append(side_by_side(chip, amount, 2 * unit))
        else:
            lines += [line for line in (chip, amount) if line]
        return lines

    # Caption and get ready

    def _caption(self, text: str, where: Places, ratio: float) -> QPixmap:
        key = ("caption", text, where.unit, where.caption_width, ratio)
        return self._kept.of(key, lambda: self._make_caption(text, where, ratio))

    def _make_caption(self, text: str, where: Places, ratio: float) -> QPixmap:
        unit = where.unit
        line = centred_line(text, text_font(self._font, 4.6, unit), _CAPTION_INK, where.caption_width - 6 * unit)
        size = QSizeF(line.width + 6 * unit, line.height + 2.4 * unit)

        def paint(painter: QPainter, plate: QRectF) -> None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(_CAPTION_PLATE)
            painter.drawRoundedRect(plate, 2.2 * unit, 2.2 * unit)
            line.paint(painter, plate.adjusted(3 * unit, 1.2 * unit, -3 * unit, -1.2 * unit))

        return painted_picture(size, unit, ratio, paint)


def get_ready_picture(font: QFont, kept: Kept, content: Content, size: QSizeF, unit: float, ratio: float) -> QPixmap:
    """The disc with the 3, 2 or 1 before going on, with a margin of one unit."""

    def paint(painter: QPainter, disc: QRectF) -> None:
        paper(painter, disc, disc.width() / 2, unit)
        painter.setPen(QColor(LIGHT.accent(content.mode)))
        painter.setFont(text_font(font, 20, unit, QFont.Weight.DemiBold))
        number = disc.adjusted(0, 4 * unit, 0, 0)
        painter.drawText(number, Qt.AlignmentFlag.AlignCenter, str(content.get_ready))
        painter.setPen(QColor(PAPER_INK_SOFT))
        painter.setFont(text_font(font, 3.8, unit, QFont.Weight.DemiBold))
        above = QRectF(disc.left(), disc.top() + 6 * unit, disc.width(), 6 * unit)
        painter.drawText(above, Qt.AlignmentFlag.AlignHCenter, tr("Get ready"))

    key = ("get ready", content.get_ready, content.mode, size.width(), unit, ratio)
    return kept.of(key, lambda: painted_picture(size, unit, ratio, paint))
