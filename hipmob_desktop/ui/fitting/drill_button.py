# SPDX-License-Identifier: GPL-3.0-or-later
"""A drill on offer: its picture with its name below."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QPushButton

from hipmob_desktop.domain.drills import Drill
from hipmob_desktop.domain.language import translated
from hipmob_desktop.ui.theme import Theme
from hipmob_desktop.ui.words import drill_name

_NAME_HEIGHT = 40


class DrillButton(QPushButton):
    """Click or Enter chooses the drill."""

    def __init__(self, theme: Theme, drill: Drill, picture: QPixmap | None) -> None:
        super().__init__()
        self._theme, self._picture = theme, picture
        self.drill = drill
        self.setText(drill_name(drill))
        self.setAccessibleDescription(translated(drill.movement))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(148, 83 + _NAME_HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = self._theme.colours
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        place = QRectF(3, 3, self.width() - 6, self.height() - _NAME_HEIGHT - 3)
        frame = QPainterPath()
        frame.addRoundedRect(place, 10, 10)
        painter.fillPath(frame, QColor(colours.track))
        if self._picture is not None:
            painter.save()
            painter.setClipPath(frame)
            painter.drawPixmap(place, self._picture, QRectF(self._picture.rect()))
            painter.restore()
        marked = self.hasFocus() or self.underMouse()
        painter.setPen(QPen(QColor(self._theme.accent), 3) if marked else QPen(QColor(colours.edge), 1))
        painter.drawPath(frame)
        font = self.font()
        font.setPixelSize(13)
        painter.setFont(font)
        painter.setPen(QColor(colours.ink))
        words = QRectF(2, place.bottom() + 3, self.width() - 4, _NAME_HEIGHT - 5)
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        painter.drawText(words, flags, self.text())
