# SPDX-License-Identifier: GPL-3.0-or-later
"""A check box that looks like a switch."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox

from hipmob_desktop.ui.mirroring import reads_from_the_right
from hipmob_desktop.ui.theme import Theme

_WIDTH, _HEIGHT, _RING = 46, 26, 3


class Switch(QCheckBox):
    """On or off; it has no words of its own, so `name` is for screen readers."""

    def __init__(self, theme: Theme, name: str, on: bool) -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName(name)
        self.setChecked(on)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedSize(self.sizeHint())
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH + 2 * _RING, _HEIGHT + 2 * _RING)

    def hitButton(self, place: QPoint) -> bool:  # noqa: N802 (a Qt override)
        return self.rect().contains(place)

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = self._theme.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        track = QRectF(self.rect()).adjusted(_RING, _RING, -_RING, -_RING)
        if self.hasFocus():
            painter.setPen(QPen(QColor(self._theme.accent), 2))
            painter.drawRoundedRect(track.adjusted(-2, -2, 2, 2), _HEIGHT / 2 + 2, _HEIGHT / 2 + 2)
        on = self.isChecked()
        painter.setPen(QPen(QColor(self._theme.accent if on else colours.edge), 1.5))
        painter.setBrush(QColor(self._theme.accent if on else colours.track))
        painter.drawRoundedRect(track.adjusted(0.75, 0.75, -0.75, -0.75), _HEIGHT / 2, _HEIGHT / 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.on_accent if on else colours.edge))
        radius = _HEIGHT / 2 - 5
        x = track.right() - _HEIGHT / 2 if on is not reads_from_the_right(self) else track.left() + _HEIGHT / 2
        painter.drawEllipse(QPointF(x, track.center().y()), radius, radius)
