# SPDX-License-Identifier: GPL-3.0-or-later
"""One sentence the runner should know, at the top of the picture, until it is closed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from hipmob_desktop.domain.language import tr
from hipmob_desktop.ui.accessible import announce
from hipmob_desktop.ui.controls import IconButton
from hipmob_desktop.ui.sheet import label
from hipmob_desktop.ui.theme import Theme


class Notice(QFrame):
    """Shows the last of the messages it was given."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self._words = label("", wrap=True)
        self._action = QPushButton(tr("Undo"))
        self._action.setProperty("compact", True)
        self._action.clicked.connect(self._act)
        self._act_on: Callable[[], object] | None = None
        close = IconButton(theme, "close", tr("Close this message"), tr("Esc"), 18)
        close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 10, 10, 10)
        row.addWidget(self._words, 1)
        row.addWidget(self._action)
        row.addWidget(close)
        self._area = parent.rect()
        self.hide()

    @property
    def text(self) -> str:
        """What it says."""
        return self._words.text()

    def say(self, message: str, action: str = "", act: Callable[[], object] | None = None) -> None:
        """Show a message, perhaps with a button that does something about it."""
        self._words.setText(message)
        self._action.setText(action)
        self._action.setVisible(act is not None)
        self._act_on = act
        self.setAccessibleName(message)
        self.arrange(self._area)
        self.show()
        self.raise_()
        announce(self, message)

    def _act(self) -> None:
        self.hide()
        if self._act_on is not None:
            self._act_on()

    def arrange(self, area: QRect) -> None:
        """Lie at the top of an area."""
        self._area = area
        width = min(680, area.width() - 48)
        self.setFixedWidth(width)
        height = max(self.sizeHint().height(), self.heightForWidth(width))
        self.setGeometry(area.center().x() - width // 2, area.top() + 16, width, height)
