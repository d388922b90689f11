# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether what Qt plays can be heard: for all that plays through Qt, since Qt has one connection to the sound server.

When the server dies, Qt 6.11 tries once more to reach one, three seconds later: whoever restarts servers is quicker. If
none is there by then, there is no sound before the next start of the app. What played when it died holds on to what is
gone: touched once more, at a seek or at its end, it aborts the process or hangs it, also after Qt has found a server.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache

from PySide6.QtCore import QObject, Signal
from PySide6.QtMultimedia import QMediaDevices


class QtSound(QObject):
    """It is there until something has to be abandoned, and again from `came_back` on."""

    came_back = Signal()

    def __init__(self, outputs: Callable[[], Sequence[object]] = QMediaDevices.audioOutputs) -> None:
        super().__init__()
        self._outputs = outputs
        self._kept: list[QObject] = []
        self._is_lost = False
        self._devices = QMediaDevices(self)
        self._devices.audioOutputsChanged.connect(self._look)

    @property
    def is_lost(self) -> bool:
        """Whether nothing that Qt plays would be heard: then nothing is to be given a sound output either."""
        return self._is_lost

    def abandon(self, *things: QObject) -> None:
        """The server that these play to is gone: keep them, untouched, for as long as the process lives."""
        for thing in things:
            thing.setParent(None)
        self._kept += things
        self._is_lost = True

    def _look(self) -> None:
        """Qt has asked a server what outputs there are, as it does when it has found one again."""
        if self._is_lost and self._outputs():
            self._is_lost = False
            self.came_back.emit()


@cache
def qt_sound() -> QtSound:
    """The one of this process, made when the first thing is about to play through Qt."""
    return QtSound()
