# SPDX-License-Identifier: GPL-3.0-or-later
"""One of our icons beside words, sharp on every screen that the window comes to."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QLabel

from hipmob_desktop.ui.icons import pixmap


class Mark(QLabel):
    """Shows an icon so many pixels large; it tells a screen reader nothing, since the words beside it do."""

    def __init__(self, name: str, pixels: int, colour: str = "") -> None:
        super().__init__()
        self._name, self._pixels, self._colour = name, pixels, colour
        self._draw()

    def set_colour(self, colour: str) -> None:
        """Draw it in another colour."""
        self._colour = colour
        self._draw()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._draw()
        return super().event(event)

    def _draw(self) -> None:
        self.setPixmap(pixmap(self._name, self._colour, self._pixels, self.devicePixelRatioF()))
