# SPDX-License-Identifier: GPL-3.0-or-later
"""Brings the desktop's wish for less motion to the GUI thread."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from hipmob_desktop.desktop.motion import MotionWatch


class DesktopMotion(QObject):
    """`changed` carries whether motion is to be reduced; false until the desktop says otherwise."""

    changed = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._watch = MotionWatch(self.changed.emit)

    def start(self) -> None:
        """Ask the desktop, and listen; returns at once."""
        self._watch.start()

    def close(self) -> None:
        """Listen no more."""
        self._watch.close()
