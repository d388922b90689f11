# SPDX-License-Identifier: GPL-3.0-or-later
"""The calm card in place of the picture while only the sound plays: a big ring, what to do, and what comes next."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QColor, QFont, QPainter, QPixmap

from hipmob_desktop.domain.language import tr
from hipmob_desktop.ui.card_lines import (
    Kept,
    Line,
    chip_line,
    fitted_font,
    painted_picture,
    text_font,
    text_line,
    wrapped_line,
)
from hipmob_desktop.ui.overlay import Content, get_ready_picture, unit_of
from hipmob_desktop.ui.ring import CountdownRing
from hipmob_desktop.ui.theme import LIGHT, Theme
from hipmob_desktop.ui.words import side_words

_RING, _LARGEST_RING_SHARE = 62.0, 0.4  # hundredths of the pane's height; of its width
_EDGE, _GAP = 7.0, 2.6
_READY = 40.0
_TEXT_SCALES = (1.0, 0.88, 0.76, 0.64, 0.52)


class AudioCard:
    """Paints it in the colours of the window; keeps the words that stay the same."""

    def __init__(self, font: QFont, theme: Theme) -> None:
        self._font, self._theme = font, theme
        self._kept = Kept()
        self._ring = CountdownRing(font, self._kept)

    def paint(self, painter: QPainter, pane: QRectF, content: Content, from_right: bool = False) -> None:
        """Fill the pane."""
        unit = unit_of(pane.width(), pane.height())
        ratio = painter.device().devicePixelRatio()
        painter.fillRect(pane, QColor(self._theme.colours.surface))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ring, edge = _ring_place(pane)
        words = QRectF(ring.right() + edge, pane.top() + _EDGE * unit, 0, pane.height() - 2 * _EDGE * unit)
        words.setRight(pane.right() - 0.6 * edge)
        if from_right:
            ring, words = _across(ring, pane), _across(words, pane)
        self._ring.paint(painter, ring, content)
        painter.drawPixmap(words.topLeft(), self._words(content, words.size(), unit, ratio, from_right))
        if content.get_ready is not None:
            ready = QSizeF(_READY * unit, _READY * unit)
            disc = get_ready_picture(self._font, self._kept, content, ready, unit, ratio)
            corner = ring.center() - QPointF(ready.width() / 2 + unit, ready.height() / 2 + unit)
            painter.drawPixmap(corner, disc)

    def _words(self, content: Content, size: QSizeF, unit: float, ratio: float, from_right: bool) -> QPixmap:
        colours = self._theme.colours
        what = (content.mode, content.coming, content.name, content.side, content.dose, content.number)
        said = (content.caption, content.following, content.looped, colours.ink, colours.ink_soft)
        key = ("words", what, said, size.width(), size.height(), ratio, from_right)
        return self._kept.of(key, lambda: self._make_words(content, size, unit, ratio, from_right))

    def _make_words(self, content: Content, size: QSizeF, unit: float, ratio: float, from_right: bool) -> QPixmap:
        foot = wrapped_line(
            tr("Sound only  ·  O brings the picture back"),
            text_font(self._font, 3, unit),
            self._theme.colours.ink_soft,
            size.width(),
        )
        room = size.height() - foot.height - _GAP * unit
        lines: list[Line] = []
        for scale in _TEXT_SCALES:
            lines = list(self._lines(content, scale * unit, size.width()))
            height = sum(line.height + _GAP * unit for line in lines) - _GAP * unit
            if height <= room and max(line.width for line in lines) <= size.width() + 1:  # no long word is cut either
                break

        def paint(painter: QPainter, place: QRectF) -> None:
            top = place.top() + max((room - sum(line.height + _GAP * unit for line in lines)) / 2, 0.0)
            for line in lines:
                self._paint_line(painter, line, top, place, from_right)
                top += line.height + _GAP * unit
            self._paint_line(painter, foot, place.bottom() - foot.height, place, from_right)

        return painted_picture(size, 0, ratio, paint)

    def _paint_line(self, painter: QPainter, line: Line, top: float, place: QRectF, from_right: bool) -> None:
        left = place.right() - line.width if from_right else place.left()
        line.paint(painter, QRectF(left, top, line.width + 2, line.height))

    def _lines(self, content: Content, unit: float, width: float) -> Iterator[Line]:
        colours, bold = self._theme.colours, QFont.Weight.DemiBold
        over = tr("Next  ·  {number}", number=content.number) if content.coming else content.number
        if content.looped:
            over = tr("{place}  ·  over and over", place=over)
        over_colour = self._theme.accent if content.coming else colours.ink_soft
        yield wrapped_line(over, text_font(self._font, 4.2, unit, bold), over_colour, width)
        yield wrapped_line(content.name, text_font(self._font, 9, unit, bold), colours.ink, width)
        if content.side is not None:
            font = fitted_font(self._font, side_words(content.side), 5.4, unit, width - 11 * unit)
            yield chip_line(content.side, font, LIGHT.accent(content.mode), unit)
        if content.dose:
            yield text_line(content.dose, text_font(self._font, 5.4, unit, bold), colours.ink)
        if content.coming:
            yield wrapped_line(content.start_position, text_font(self._font, 4.2, unit), colours.ink_soft, width)
        elif content.following:
            following = tr("Next: {drill}", drill=content.following)
            yield wrapped_line(following, text_font(self._font, 4.2, unit), colours.ink_soft, width)
        if content.caption:
            yield wrapped_line(content.caption, text_font(self._font, 4.6, unit), colours.ink, width)


def room_for_pause(pane: QRectF, from_right: bool = False) -> QRectF:
    """Where there is room on the card to say that it stands: below the ring."""
    ring, edge = _ring_place(pane)
    below = QRectF(pane.left(), ring.bottom(), ring.width() + 2 * edge, pane.bottom() - ring.bottom())
    return _across(below, pane) if from_right else below


def _ring_place(pane: QRectF) -> tuple[QRectF, float]:
    """Where the ring goes where one reads from left to right, and the space beside it."""
    unit = unit_of(pane.width(), pane.height())
    size = min(_RING * unit, _LARGEST_RING_SHARE * pane.width())
    edge = max(_EDGE * unit, 0.07 * pane.width())
    return QRectF(pane.left() + edge, pane.center().y() - size / 2, size, size), edge


def _across(place: QRectF, pane: QRectF) -> QRectF:
    """The same place counted from the other side."""
    return QRectF(pane.left() + pane.right() - place.right(), place.top(), place.width(), place.height())
