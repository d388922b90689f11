# SPDX-License-Identifier: GPL-3.0-or-later
"""The one interface of all players."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from hipmob_desktop.media.state import Event, Playback, PlayerState, reduce

_SAME_SECONDS = 0.001
"""Containers keep times to the millisecond."""


class MediaPlayer(QObject):
    """Plays one file at a time; its pictures come as images for a widget to paint.

    All methods belong to the GUI thread and return at once. What goes wrong is told by `failed` with one sentence that
    names the file; afterwards `open`, `seek` and `play` work again. A closed player ignores every command.
    """

    frame_changed = Signal()
    state_changed = Signal(object)
    failed = Signal(str)
    bound_reached = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state = PlayerState()
        self._frame: QImage | None = None
        self._frame_seconds = 0.0
        self._bound: float | None = None

    @property
    def name(self) -> str:
        """The back end's name, as shown to the user."""
        raise NotImplementedError

    @property
    def state(self) -> PlayerState:
        """What the player is doing."""
        return self._state

    @property
    def frame(self) -> QImage | None:
        """The picture to show; None before the first. Copy it to keep it: its pixels change after the next one came."""
        return self._frame

    @property
    def frame_seconds(self) -> float:
        """The time within the file of the picture to show."""
        return self._frame_seconds

    def position_seconds(self) -> float:
        """Where playback is now, between two frames too; where it is going while it seeks."""
        raise NotImplementedError

    def open(self, path: Path, *, start_seconds: float = 0.0, paused: bool = False) -> None:
        """Show a file from a time on, or stand at its frame there."""
        raise NotImplementedError

    def play(self) -> None:
        """Play on; from the start where the file has ended."""
        raise NotImplementedError

    def pause(self) -> None:
        """Stand at the frame on show."""
        raise NotImplementedError

    def seek(self, seconds: float) -> None:
        """Go to the frame nearest to a time, and stand or play on as before; after the end, play on from there."""
        raise NotImplementedError

    def step(self, frames: int) -> None:
        """Stand at the frame so many further on, or back when negative."""
        raise NotImplementedError

    def set_rate(self, rate: float) -> None:
        """Play at 0.5 to 2 times the normal speed, with the pitch of voices kept."""
        raise NotImplementedError

    def set_volume(self, volume: float) -> None:
        """Play sound at 0 (silent) to 1 (as recorded)."""
        raise NotImplementedError

    def set_muted(self, muted: bool) -> None:
        """Turn the sound off or on, and leave the volume."""
        raise NotImplementedError

    def lose_sound(self) -> None:
        """What sound went to is gone: play on without, whatever that takes."""
        raise NotImplementedError

    def regain_sound(self) -> None:
        """There is something again that sound can go to: be heard if that is possible."""
        raise NotImplementedError

    def set_pictures(self, shown: bool) -> None:
        """Show pictures, or only play the sound and decode no picture; playback goes on where it is.

        While only sound plays `frame` is None, and `frame_changed` tells ten times a second that `frame_seconds` went
        on. A file without sound keeps its pictures.
        """
        raise NotImplementedError

    def set_bound(self, seconds: float | None) -> None:
        """Playing, show nothing from a time on: in place of each picture (each moment, of sound only) that would be
        `bound_reached` is told. None: no such time. The file's end is told as ever.
        """
        self._bound = seconds

    def set_room(self, width: int, height: int) -> None:
        """There are so many pixels for the picture: a player may spare itself larger ones."""

    def stop(self) -> None:
        """Put the file away; nothing is shown."""
        raise NotImplementedError

    def close(self) -> None:
        """Give everything back. Can be called twice."""
        raise NotImplementedError

    def _dispatch(self, event: Event) -> None:
        """Take an event into the state and tell of the change."""
        before, self._state = self._state, reduce(self._state, event)
        if self._state == before:
            return
        self.state_changed.emit(self._state)
        if self._state.playback is Playback.FAILED and before.playback is not Playback.FAILED:
            self.failed.emit(self._state.message)

    def _is_kept_back(self, seconds: float) -> bool:
        """Whether what is at a time is not to be shown; this was told then, and another command may have been given."""
        if self._bound is None or seconds < self._bound - _SAME_SECONDS:
            return False
        if self._state.playback is not Playback.PLAYING:
            return False
        self.bound_reached.emit()
        return True

    def _show(self, frame: QImage | None, seconds: float) -> None:
        self._frame, self._frame_seconds = frame, seconds
        self.frame_changed.emit()
