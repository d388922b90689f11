# SPDX-License-Identifier: GPL-3.0-or-later
"""A sound file played round and round, through QtMultimedia whichever player shows the pictures.

QtMultimedia goes round by itself; libVLC 3 would have to be told at each end. It mixes with all other sound of the
desktop and stops none.
"""

from __future__ import annotations

import logging
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QUrl, Signal
from PySide6.QtMultimedia import QAudioOutput, QMediaPlayer

from hipmob_desktop.media.qt_sound import qt_sound
from hipmob_desktop.media.quiet_qt import quieten_ffmpeg

log = logging.getLogger(__name__)


class SoundLoop(QObject):
    """Commands are queued: QMediaPlayer called directly can deadlock with an output made in Python."""

    _play = Signal()
    _pause = Signal()
    _set_volume = Signal(float)

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._output = QAudioOutput(self)
        self._player = QMediaPlayer(self)
        quieten_ffmpeg()
        self._player.setAudioOutput(self._output)
        self._player.setLoops(QMediaPlayer.Loops.Infinite)
        self._player.errorOccurred.connect(lambda _error, text: log.warning("%s: %s", path.name, text))
        queued = Qt.ConnectionType.QueuedConnection
        self._play.connect(self._player.play, queued)
        self._pause.connect(self._player.pause, queued)
        self._set_volume.connect(self._output.setVolume, queued)
        self._output.setVolume(0.0)
        self._player.setSource(QUrl.fromLocalFile(str(path.absolute())))

    @property
    def is_playing(self) -> bool:
        """Whether it sounds."""
        return self._player.playbackState() == QMediaPlayer.PlaybackState.PlayingState

    @property
    def position_seconds(self) -> float:
        """Where in the round it is."""
        return self._player.position() / 1000

    @property
    def volume(self) -> float:
        """How loud it is, 0 to 1."""
        return self._output.volume()

    def play(self) -> None:
        """Sound on from where it stands."""
        self._play.emit()

    def pause(self) -> None:
        """Stand."""
        self._pause.emit()

    def set_volume(self, volume: float) -> None:
        """How loud, 0 to 1."""
        self._set_volume.emit(volume)

    def abandon(self) -> None:
        """What sound went to is gone: never touch it again."""
        self._player.errorOccurred.disconnect()
        self._play.disconnect()
        self._pause.disconnect()
        self._set_volume.disconnect()
        qt_sound().abandon(self)

    def close(self) -> None:
        """Give the file and the sound card back."""
        self._player.errorOccurred.disconnect()
        self._pause.emit()
        self.deleteLater()
