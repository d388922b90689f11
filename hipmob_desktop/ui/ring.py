# SPDX-License-Identifier: GPL-3.0-or-later
"""The ring that empties while a drill runs, with the seconds left in it and the rep under them."""

from __future__ import annotations

import math
from typing import Protocol

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPixmap

from hipmob_desktop.domain.routines import Mode
from hipmob_desktop.ui.card_lines import SMALLEST_TEXT, Kept, painted_picture, paper, text_font
from hipmob_desktop.ui.theme import LIGHT, PAPER_INK, PAPER_INK_SOFT

SIZE = 23
"""All that is in the ring is measured in parts of its width: so many make it."""

_STROKE = 1.9
_INSET = _STROKE / 2 + 1.2
_MARGIN = 1.0
_INNER_RADIUS = SIZE / 2 - _INSET - _STROKE / 2
_NUMBER, _NOTE = 9.6, 2.9
_NUMBER_WITH_NOTE, _NUMBER_LIFT = 9.0, 4.4  # the number gives way to the note under it
_NOTE_TOP = 2.1
_BESIDE_NOTE = 0.9  # so much air at either end, unless the note would be too small to read with it
_SMALLEST_NOTE_WIDTH = 84  # pixels: in a smaller ring the rep under the number would touch it


class Countdown(Protocol):
    """What a ring tells."""

    @property
    def mode(self) -> Mode: ...
    @property
    def coming(self) -> bool: ...
    @property
    def seconds_left(self) -> int: ...
    @property
    def share_left(self) -> float: ...
    @property
    def note(self) -> str: ...


class CountdownRing:
    """Paints it anywhere, at any size; of what stays the same from frame to frame it keeps pictures."""

    def __init__(self, font: QFont, kept: Kept) -> None:
        self._font, self._kept = font, kept

    def paint(self, painter: QPainter, place: QRectF, content: Countdown) -> None:
        """Paint it into a square."""
        scale, ratio = place.width() / SIZE, painter.device().devicePixelRatio()
        disc = self._kept.of(("disc", scale, ratio), lambda: self._make_disc(place, scale, ratio))
        key = ("words", content.seconds_left, content.note, scale, ratio)
        words = self._kept.of(key, lambda: self._make_words(content, place, scale, ratio))
        corner = place.topLeft() - QPointF(_MARGIN * scale, _MARGIN * scale)
        painter.drawPixmap(corner, disc)
        span = round(content.share_left * 360 * 16)
        if span > 0:
            inset = _INSET * scale
            colour = QColor(LIGHT.edge if content.coming else LIGHT.accent(content.mode))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colour, _STROKE * scale, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawArc(place.adjusted(inset, inset, -inset, -inset), 90 * 16, span)
        painter.drawPixmap(corner, words)

    def _make_disc(self, place: QRectF, scale: float, ratio: float) -> QPixmap:
        def paint(painter: QPainter, disc: QRectF) -> None:
            paper(painter, disc, disc.width() / 2, _MARGIN * scale)
            inset = _INSET * scale
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(LIGHT.line), _STROKE * scale))
            painter.drawEllipse(disc.adjusted(inset, inset, -inset, -inset))

        return painted_picture(place.size(), _MARGIN * scale, ratio, paint)

    def _make_words(self, content: Countdown, place: QRectF, scale: float, ratio: float) -> QPixmap:
        font = self._note_font(content.note, scale) if place.width() >= _SMALLEST_NOTE_WIDTH else None

        def paint(painter: QPainter, disc: QRectF) -> None:
            painter.setPen(QColor(PAPER_INK))
            size = _NUMBER if font is None else _NUMBER_WITH_NOTE
            painter.setFont(text_font(self._font, size, scale, QFont.Weight.DemiBold))
            number = disc.adjusted(0, 0, 0, 0 if font is None else -_NUMBER_LIFT * scale)
            painter.drawText(number, Qt.AlignmentFlag.AlignCenter, str(content.seconds_left))
            if font is not None:
                painter.setPen(QColor(PAPER_INK_SOFT))
                painter.setFont(font)
                note = QRectF(disc.left(), disc.center().y() + _NOTE_TOP * scale, disc.width(), 6 * scale)
                painter.drawText(note, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, content.note)

        return painted_picture(place.size(), _MARGIN * scale, ratio, paint)

    def _note_font(self, note: str, scale: float) -> QFont | None:
        """A font in which the note stays clear of the ring, which closes in below it; None where there is none."""
        if not note:
            return None
        font = text_font(self._font, _NOTE, scale, QFont.Weight.DemiBold)
        wide = QFontMetricsF(font).horizontalAdvance
        while wide(note) > _room_for_note(font, scale) - 2 * _BESIDE_NOTE * scale:
            if font.pixelSize() <= SMALLEST_TEXT:
                return font if wide(note) <= _room_for_note(font, scale) else None
            font.setPixelSize(font.pixelSize() - 1)
            wide = QFontMetricsF(font).horizontalAdvance
        return font


def _room_for_note(font: QFont, scale: float) -> float:
    """How wide the ring is inside where the note's letters are."""
    down, inside = _NOTE_TOP * scale + 0.7 * QFontMetricsF(font).ascent(), _INNER_RADIUS * scale
    return 2 * math.sqrt(max(inside * inside - down * down, 0.0))
