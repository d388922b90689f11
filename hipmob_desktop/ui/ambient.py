# SPDX-License-Identifier: GPL-3.0-or-later
"""The ambient sound keeps step with the routine: it is heard while that plays, and never opened while it is off."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, QTimer

FADE_SECONDS = 0.5
_STEP_MILLISECONDS = 25


class Loop(Protocol):
    """A sound that goes round; silent until it plays."""

    def play(self) -> None: ...
    def pause(self) -> None: ...
    def set_volume(self, volume: float) -> None: ...
    def abandon(self) -> None: ...
    def close(self) -> None: ...


class Ambient(QObject):
    """Fades a loop in and out. `open_loop` is called when it is first to be heard; it gives None where it cannot."""

    def __init__(self, open_loop: Callable[[], Loop | None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open_loop = open_loop
        self._loop: Loop | None = None
        self._opened = self._sounding = False
        self._volume = self._from = self._to = self._wanted_volume = 0.0
        self._steps = 0
        self._playing = False
        self._timer = QTimer(self)
        self._timer.setInterval(_STEP_MILLISECONDS)
        self._timer.timeout.connect(self.step)

    def set_playing(self, playing: bool) -> None:
        """Whether the routine plays."""
        self._playing = playing
        self._follow()

    def set_volume(self, volume: float) -> None:
        """How loud it is to be, 0 to 1; 0 is off."""
        self._wanted_volume = volume
        self._follow()

    def lose_sound(self) -> None:
        """What sound went to is gone: be silent."""
        self._timer.stop()
        loop, self._loop = self._loop, None
        self._sounding, self._volume = False, 0.0
        if loop is not None:
            loop.abandon()

    def regain_sound(self) -> None:
        """There may be something again to sound through: open the loop anew."""
        self._opened = self._opened and self._loop is not None
        self._follow()

    def close(self) -> None:
        """Give the sound back."""
        self._timer.stop()
        self._wanted_volume = 0.0
        self._opened, loop, self._loop = True, self._loop, None
        if loop is not None:
            loop.close()

    def _target(self) -> float:
        return self._wanted_volume if self._playing else 0.0

    def _follow(self) -> None:
        if self._target() > 0.0 and not self._opened:
            self._opened, self._loop = True, self._open_loop()
        if self._loop is None or self._target() == (self._to if self._timer.isActive() else self._volume):
            return
        if self._target() > 0.0 and not self._sounding:
            self._sounding = True
            self._loop.set_volume(self._volume)
            self._loop.play()
        self._from, self._to, self._steps = self._volume, self._target(), 0
        self._timer.start()

    def step(self) -> None:
        """One step nearer to the volume that is wanted; silent, it stands."""
        if self._loop is None or not self._timer.isActive():
            return
        self._steps += 1
        share = min(self._steps * _STEP_MILLISECONDS / 1000 / FADE_SECONDS, 1.0)
        self._volume = self._to if share == 1.0 else self._from + share * (self._to - self._from)
        self._loop.set_volume(self._volume)
        if share < 1.0:
            return
        self._timer.stop()
        if self._to == 0.0:
            self._sounding = False
            self._loop.pause()
