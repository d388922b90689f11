# SPDX-License-Identifier: GPL-3.0-or-later
"""The card over a timeline block: the drill's picture, name, side and length."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from hipmob_desktop.domain.language import tr
from hipmob_desktop.domain.routines import Routine, Segment
from hipmob_desktop.ui.theme import Theme
from hipmob_desktop.ui.words import clock, dose, drill_name, kind_words, place_in_routine, side_words, whole_seconds

_WIDTH, _PICTURE_HEIGHT, _TEXT_HEIGHT = 264, 140, 88


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
        return QSize(_WIDTH, _PICTURE_HEIGHT + _TEXT_HEIGHT)

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
        text = QRectF(14, _PICTURE_HEIGHT + 14, _WIDTH - 28, 24)
        self._write(painter, text, drill_name(self._segment.drill), 15, QFont.Weight.DemiBold, colours.ink)
        facts = f"{side_words(self._segment.side)}  ·  {dose(self._segment)}"
        self._write(painter, text.translated(0, 23), facts, 13, QFont.Weight.Medium, colours.ink)
        when = tr(
            "at {time}, {seconds} s",
            time=clock(self._segment.start_seconds),
            seconds=whole_seconds(self._segment.seconds),
        )
        number = place_in_routine(self._routine, self._segment)
        rest = f"{number}  ·  {kind_words(self._segment.drill.kind)}  ·  {when}"
        self._write(painter, text.translated(0, 43), rest, 12, QFont.Weight.Normal, colours.ink_soft)

    def _write(
        self, painter: QPainter, place: QRectF, text: str, pixels: int, weight: QFont.Weight, colour: str
    ) -> None:
        font = QFont(self.font())
        font.setPixelSize(pixels)
        font.setWeight(weight)
        painter.setFont(font)
        painter.setPen(QColor(colour))
        fitted = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, round(place.width()))
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, fitted)
