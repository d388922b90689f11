# SPDX-License-Identifier: GPL-3.0-or-later
"""The one switch between the three routines."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QFocusEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QWidget

from hipmob_desktop.domain.language import tr
from hipmob_desktop.domain.routines import Mode
from hipmob_desktop.ui.accessible import rename
from hipmob_desktop.ui.icons import pixmap
from hipmob_desktop.ui.mirroring import seen, seen_point, towards_the_end
from hipmob_desktop.ui.theme import Theme
from hipmob_desktop.ui.words import mode_title

MODES = tuple(Mode)
_LARGEST_TEXT, _SMALLEST_TEXT = 15, 12
_MARK, _AIR = 28, 12  # the sign with the air behind it, and the air at both ends


def segment_rect(index: int, width: float, height: float) -> QRectF:
    """Where a mode's part of the switch lies."""
    each = (width - 8) / len(MODES)
    return QRectF(4 + index * each, 4, each, height - 8)


def segment_at(x: float, width: float) -> int:
    """Which mode's part a point lies in."""
    return min(max(int((x - 4) / ((width - 8) / len(MODES))), 0), len(MODES) - 1)


class ModeSwitch(QWidget):
    """Shows the mode and asks for another; the one who listens decides."""

    asked = Signal(object)
    accessible_role = QAccessible.Role.PageTabList

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._mode = theme.mode
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(tr("Pre-run 1, post-run 2, stand-alone 3"))
        theme.changed.connect(self.update)
        self.set_mode(theme.mode)

    @property
    def mode(self) -> Mode:
        """The mode shown."""
        return self._mode

    def set_mode(self, mode: Mode) -> None:
        """Show this mode."""
        self._mode = mode
        words = tr(
            "Routine: {routine}, {number} of {total}",
            routine=mode_title(mode),
            number=MODES.index(mode) + 1,
            total=len(MODES),
        )
        rename(self, words)
        self.update()

    def sizeHint(self) -> QSize:
        font = QFont(self.font())
        font.setPixelSize(_LARGEST_TEXT)
        font.setWeight(QFont.Weight.DemiBold)
        widest = max(QFontMetrics(font).horizontalAdvance(mode_title(mode)) for mode in MODES)
        return QSize(max(432, len(MODES) * (widest + _MARK + 2 * _AIR) + 8), 48)

    def minimumSizeHint(self) -> QSize:
        return QSize(372, 44)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._ask(segment_at(seen_point(self, event.position()).x(), self.width()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = towards_the_end(self, Qt.Key(event.key()))
        if not step:
            super().keyPressEvent(event)
            return
        self._ask(min(max(MODES.index(self._mode) + step, 0), len(MODES) - 1))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_trough(painter)
        for index, mode in enumerate(MODES):
            self._paint_mode(painter, seen(self, segment_rect(index, self.width(), self.height())), mode)

    def _ask(self, index: int) -> None:
        if MODES[index] is not self._mode:
            self.asked.emit(MODES[index])

    def _paint_trough(self, painter: QPainter) -> None:
        colours = self._theme.colours
        painter.setBrush(QColor(colours.track))
        painter.setPen(QPen(QColor(self._theme.accent), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
        whole = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(whole, whole.height() / 2, whole.height() / 2)

    def _paint_mode(self, painter: QPainter, place: QRectF, mode: Mode) -> None:
        colours = self._theme.colours
        chosen = mode is self._mode
        ink = colours.on_accent if chosen else colours.ink
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent(mode)))
            painter.drawRoundedRect(place, place.height() / 2, place.height() / 2)
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold if chosen else QFont.Weight.Medium)
        title = mode_title(mode)
        room = place.width() - 2 * _AIR / 3
        text_width = _fit(font, title, room - _MARK)
        with_mark = text_width <= room - _MARK
        painter.setFont(font)
        left = place.center().x() - (text_width + (_MARK if with_mark else 0)) / 2
        if with_mark:
            mark = pixmap(mode.value, ink, 20, self.devicePixelRatioF())
            mark_place = seen(self, QRectF(left, place.center().y() - 10, 20, 20), place)
            painter.drawPixmap(mark_place, mark, QRectF(mark.rect()))
            left += _MARK
        painter.setPen(QColor(ink))
        text_place = seen(self, QRectF(left, place.top(), text_width + 2, place.height()), place)
        painter.drawText(text_place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, title)


def _fit(font: QFont, text: str, room: float) -> int:
    """Make the font as large as there is room for, never too small to read; returns how wide the text is then."""
    pixels = _LARGEST_TEXT
    font.setPixelSize(pixels)
    while pixels > _SMALLEST_TEXT and QFontMetrics(font).horizontalAdvance(text) > room:
        pixels -= 1
        font.setPixelSize(pixels)
    return QFontMetrics(font).horizontalAdvance(text)
