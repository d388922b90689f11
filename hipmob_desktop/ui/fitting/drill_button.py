# SPDX-License-Identifier: GPL-3.0-or-later
"""A drill on offer: its picture with its name below."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QPushButton, QSizePolicy

from hipmob_desktop.domain.drills import Drill
from hipmob_desktop.domain.language import translated
from hipmob_desktop.ui.theme import Theme
from hipmob_desktop.ui.words import drill_name

_PICTURE = QSize(148, 83)
_LEAST_NAME_HEIGHT, _ABOVE_NAME = 35, 3
_NAME_FLAGS = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap


class DrillButton(QPushButton):
    """Click or Enter chooses the drill."""

    def __init__(self, theme: Theme, drill: Drill, picture: QPixmap | None) -> None:
        super().__init__()
        self._theme, self._picture = theme, picture
        self.drill = drill
        self.setText(drill_name(drill))
        self.setAccessibleDescription(translated(drill.movement))
        # In a row with a longer name it is as tall as that one, so that the pictures stand side by side.
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Preferred)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        self.ensurePolished()
        room = QRect(0, 0, _PICTURE.width() - 4, 1000)
        name = QFontMetrics(self._name_font()).boundingRect(room, _NAME_FLAGS, self.text())
        return _PICTURE + QSize(0, _ABOVE_NAME + max(name.height(), _LEAST_NAME_HEIGHT) + 2)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = self._theme.colours
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        place = QRectF(3, 3, self.width() - 6, _PICTURE.height() - 3)
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
        painter.setFont(self._name_font())
        painter.setPen(QColor(colours.ink))
        top = place.bottom() + _ABOVE_NAME
        painter.drawText(QRectF(2, top, self.width() - 4, self.height() - top), _NAME_FLAGS, self.text())

    def _name_font(self) -> QFont:
        font = self.font()
        font.setPixelSize(13)
        return font
