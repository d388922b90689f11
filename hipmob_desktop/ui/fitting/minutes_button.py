# SPDX-License-Identifier: GPL-3.0-or-later
"""The button beside the modes that says how long the routine is, and asks for another length."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from hipmob_desktop.domain.language import tr
from hipmob_desktop.ui.accessible import rename


class MinutesButton(QPushButton):
    """Shows the minutes; the one who listens to `clicked` asks for others."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("minutes")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(tr("How many minutes you have today  (T)"))
        self.set_minutes(10)

    def set_minutes(self, minutes: int) -> None:
        """Show this length."""
        self.setText(tr("{minutes} min", minutes=minutes))
        rename(self, tr("You have {count} minute(s) today. Change it.", minutes))
