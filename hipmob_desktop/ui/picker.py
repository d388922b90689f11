# SPDX-License-Identifier: GPL-3.0-or-later
"""What painted charts share: many places, one of them chosen by mouse or keys, each telling its words in a tool tip."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QAccessible, QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QToolTip, QWidget

from hipmob_desktop.ui.accessible import announce
from hipmob_desktop.ui.mirroring import reads_from_the_right
from hipmob_desktop.ui.theme import Theme


class Picker(QWidget):
    """Places are numbered from 0 to before `count`; `chosen` is the number of one, -1 while there is none.

    Each chart says how many there are, where they lie and what they tell (a QWidget cannot be an abstract base class).
    """

    accessible_role = QAccessible.Role.Chart
    steps: ClassVar[Mapping[Qt.Key, int]] = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
    """How far an arrow key goes."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.chosen = -1
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        theme.changed.connect(self.update)

    @property
    def count(self) -> int:
        """How many places there are."""
        raise NotImplementedError

    def place(self, number: int) -> QRectF:
        """Where a place lies."""
        raise NotImplementedError

    def number_at(self, point: QPointF) -> int | None:
        """The place at a point."""
        raise NotImplementedError

    def words(self, number: int) -> str:
        """What a place tells."""
        raise NotImplementedError

    def describe(self) -> None:
        """Tell screen readers of the whole and of what is chosen."""
        raise NotImplementedError

    def choose(self, number: int) -> None:
        """Choose a place, and tell screen readers of it."""
        self.chosen = number
        self.describe()
        self.update()

    def pressed(self, number: int) -> None:
        """A place was clicked, or Enter was pressed on it."""

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            number = self.number_at(QPointF(event.pos()))
            if number is None:
                QToolTip.hideText()
            else:
                QToolTip.showText(event.globalPos(), self.words(number), self)
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        number = self.number_at(event.position())
        if number is not None:
            self.choose(number)
            QToolTip.showText(event.globalPosition().toPoint(), self.words(number), self)
            self.pressed(number)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in self.steps and self.count:
            self.choose(min(max(self.chosen + self._step(key), 0), self.count - 1))
            announce(self, self.words(self.chosen))
            foot = self.place(self.chosen).bottomLeft().toPoint()
            QToolTip.showText(self.mapToGlobal(foot), self.words(self.chosen), self)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.chosen >= 0:
            self.pressed(self.chosen)
        else:
            super().keyPressEvent(event)

    def _step(self, key: Qt.Key) -> int:
        """Arrow keys go where they point, also where later lies to the left."""
        across = {Qt.Key.Key_Left: Qt.Key.Key_Right, Qt.Key.Key_Right: Qt.Key.Key_Left}
        return self.steps[across.get(key, key) if reads_from_the_right(self) else key]

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()
