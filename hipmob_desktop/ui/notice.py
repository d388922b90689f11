# SPDX-License-Identifier: GPL-3.0-or-later
"""One sentence the runner should know, at the top of the picture, until it is closed."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from hipmob_desktop.ui.controls import IconButton
from hipmob_desktop.ui.sheet import label
from hipmob_desktop.ui.theme import Theme


class Notice(QFrame):
    """Shows the last of the messages it was given."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self._words = label("", wrap=True)
        close = IconButton(theme, "close", "Close this message", "Esc", 18)
        close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 10, 10, 10)
        row.addWidget(self._words, 1)
        row.addWidget(close)
        self._area = parent.rect()
        self.hide()

    @property
    def text(self) -> str:
        """What it says."""
        return self._words.text()

    def say(self, message: str) -> None:
        """Show a message."""
        self._words.setText(message)
        self.setAccessibleName(message)
        self.arrange(self._area)
        self.show()
        self.raise_()

    def arrange(self, area: QRect) -> None:
        """Lie at the top of an area."""
        self._area = area
        width = min(680, area.width() - 48)
        self.setFixedWidth(width)
        height = max(self.sizeHint().height(), self.heightForWidth(width))
        self.setGeometry(area.center().x() - width // 2, area.top() + 16, width, height)
