# SPDX-License-Identifier: GPL-3.0-or-later
"""The card over a timeline block: the drill's picture, name, side and length."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from hipmob_desktop.domain.language import tr
from hipmob_desktop.domain.routines import Routine, Segment
from hipmob_desktop.ui.theme import Theme
from hipmob_desktop.ui.words import clock, dose, drill_name, kind_words, place_in_routine, side_words, whole_seconds

_WIDTH, _PICTURE_HEIGHT = 264, 140
_TEXT_WIDTH, _EDGE = _WIDTH - 28, 14
_DOT = "  ·  "
_MOST_LINES = 3


@dataclass(frozen=True, slots=True)
class _Row:
    """A text on one line or more, and how far it is from one line to the next and on to the next text."""

    lines: tuple[str, ...]
    font: QFont
    colour: str
    pitch: int
    gap: int

    @property
    def height(self) -> int:
        return len(self.lines) * self.pitch + self.gap


def lines_of(parts: Sequence[str], between: str, font: QFont, width: float = _TEXT_WIDTH) -> tuple[str, ...]:
    """The parts on as few lines as they fit on, cut at none of them; what three lines do not hold ends with dots."""
    metrics, lines = QFontMetricsF(font), [parts[0]]
    for part in parts[1:]:
        longer = f"{lines[-1]}{between}{part}"
        if len(lines) == _MOST_LINES or metrics.horizontalAdvance(longer) <= width:
            lines[-1] = longer
        else:
            lines.append(part)
    return tuple(metrics.elidedText(line, Qt.TextElideMode.ElideRight, width) for line in lines)


class HoverCard(QWidget):
    """Floats above the timeline and lets the mouse through."""

    def __init__(self, theme: Theme, poster: Callable[[str], QPixmap | None], parent: QWidget) -> None:
        super().__init__(parent.window())
        self._theme = theme
        self._poster = poster
        self._routine: Routine | None = None
        self._segment: Segment | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH, _PICTURE_HEIGHT + 2 * _EDGE + sum(row.height for row in self._rows()))

    def show_above(self, timeline: QWidget, x: float, routine: Routine, segment: Segment) -> None:
        """Show a drill above a place on the timeline, inside the window."""
        self._routine, self._segment = routine, segment
        window = timeline.window()
        if self.parentWidget() is not window:
            self.setParent(window)
        size = self.sizeHint()
        top_left = timeline.mapTo(window, QPoint(round(x) - size.width() // 2, -size.height() - 2))
        left = min(max(top_left.x(), 8), max(window.width() - size.width() - 8, 8))
        self.setGeometry(left, max(top_left.y(), 8), size.width(), size.height())
        self.show()
        self.raise_()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._segment is None or self._routine is None:
            return
        colours = self._theme.colours
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        card = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(QColor(colours.edge), 1))
        painter.setBrush(QColor(colours.surface))
        painter.drawRoundedRect(card, 14, 14)
        picture = self._poster(self._segment.drill.id)
        place = QRectF(8, 8, _WIDTH - 16, _PICTURE_HEIGHT - 2)
        if picture is not None:
            painter.drawPixmap(place, picture, QRectF(picture.rect()))
        top = _PICTURE_HEIGHT + _EDGE
        for row in self._rows():
            painter.setFont(row.font)
            painter.setPen(QColor(row.colour))
            for number, line in enumerate(row.lines):
                line_place = QRectF(_EDGE, top + number * row.pitch, _TEXT_WIDTH + 2, row.pitch + 4)
                painter.drawText(line_place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, line)
            top += row.height

    def _rows(self) -> Iterator[_Row]:
        """The name, what is done, and where in the routine that is."""
        if self._segment is None or self._routine is None:
            return
        segment, colours = self._segment, self._theme.colours
        font = self._font(15, QFont.Weight.DemiBold)
        yield _Row(lines_of(drill_name(segment.drill).split(" "), " ", font), font, colours.ink, 20, 3)
        font = self._font(13, QFont.Weight.Medium)
        yield _Row(lines_of((side_words(segment.side), dose(segment)), _DOT, font), font, colours.ink, 18, 2)
        font = self._font(12, QFont.Weight.Normal)
        when = tr("at {time}, {seconds} s", time=clock(segment.start_seconds), seconds=whole_seconds(segment.seconds))
        facts = (place_in_routine(self._routine, segment), kind_words(segment.drill.kind), when)
        yield _Row(lines_of(facts, _DOT, font), font, colours.ink_soft, 17, 0)

    def _font(self, pixels: int, weight: QFont.Weight) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(pixels)
        font.setWeight(weight)
        return font
