# SPDX-License-Identifier: GPL-3.0-or-later
"""One sentence the runner should know, above the picture, until it is closed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QPushButton, QWidget

from hipmob_desktop.domain.language import tr
from hipmob_desktop.ui.accessible import announce
from hipmob_desktop.ui.controls import IconButton
from hipmob_desktop.ui.sheet import label
from hipmob_desktop.ui.theme import Theme


class Notice(QFrame):
    """Shows the last of the messages it was given; `changed` when it needs other room than before, or none.

    `left` when it goes away with the keyboard on one of its buttons.
    """

    changed = Signal()
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self._words = label("", wrap=True)
        self._action = QPushButton(tr("Undo"))
        self._action.setProperty("compact", True)
        self._action.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keyboard where it is
        self._action.clicked.connect(self._act)
        self._act_on: Callable[[], object] | None = None
        close = IconButton(theme, "close", tr("Close this message"), tr("Esc"), 18)
        close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 10, 10, 10)
        row.addWidget(self._words, 1)
        row.addWidget(self._action)
        row.addWidget(close)
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
        self.show()
        self.raise_()
        self.changed.emit()
        announce(self, message)

    def take_back(self, message: str) -> None:
        """Show this message no longer; another one stays."""
        if self.text == message:
            self.hide()

    def _act(self) -> None:
        self.hide()
        if self._act_on is not None:
            self._act_on()

    def height_in(self, width: int) -> int:
        """How high it is when it is so wide; 0 while there is nothing to say."""
        return 0 if self.isHidden() else max(self.minimumSizeHint().height(), self.heightForWidth(width))

    def setVisible(self, visible: bool) -> None:  # noqa: N802 (a Qt override)
        focused = QApplication.focusWidget()
        had_keyboard = focused is not None and self.isAncestorOf(focused)
        super().setVisible(visible)
        if had_keyboard and not visible:  # Qt gave it to whatever comes next, such as the mode switch
            self.left.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self.isHidden():  # and not the window around it
            self.changed.emit()
