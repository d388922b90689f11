# SPDX-License-Identifier: GPL-3.0-or-later
"""Playing through QtMultimedia with its bundled FFmpeg.

Commands go to QMediaPlayer by queued signals, so that they run from the event loop with the interpreter lock released:
direct ones deadlocked. One QMediaPlayer serves all files.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, QUrl, Signal, Slot
from PySide6.QtMultimedia import QAudioOutput, QMediaPlayer, QVideoFrame, QVideoSink

from hipmob_desktop.domain.language import tr
from hipmob_desktop.media.file_facts import FileFacts
from hipmob_desktop.media.file_player import FilePlayer
from hipmob_desktop.media.picture_memory import give_holes_back, keep_pictures
from hipmob_desktop.media.qt_sound import QtSound, qt_sound
from hipmob_desktop.media.quiet_qt import quieten_ffmpeg
from hipmob_desktop.media.state import Playback

# Positions are whole milliseconds: asked for this much later, the frame meant is the one on show.
_WITHIN_FRAME_SECONDS = 0.01
_OLD_PICTURES_SECONDS = 0.5
_LET_GO_MILLISECONDS = 1000
"""So long after a file was opened the threads of the last one have let go of its pictures."""
_GIVE_BACK_MILLISECONDS = 60_000
"""While it plays, something small now and then takes the place of the last image, and the next needs one of its own."""
_MICROSECONDS = 1_000_000


class _Relay(QObject):
    """Says on Qt's thread of pictures that there is one, without taking it along.

    A queued `videoFrameChanged` holds its picture until the event loop comes to it: while a busy machine holds that up,
    sixty a second of three megabytes each, and the decoder's pool never shrinks again.
    """

    told = Signal()


class QtPlayer(FilePlayer):
    """The back end that comes with PySide6."""

    _set_source = Signal(QUrl)
    _play = Signal()
    _pause = Signal()
    _stop = Signal()
    # Milliseconds; the C++ name of the type, since only an exact match connects without going through Python.
    _set_position = Signal("qint64")  # type: ignore[arg-type]  # the stubs do not know that names of C++ types are taken
    _set_rate = Signal(float)
    _set_volume = Signal(float)
    _set_muted = Signal(bool)

    def __init__(
        self,
        parent: QObject | None = None,
        now: Callable[[], float] = time.perf_counter,
        heard: QtSound | None = None,
    ) -> None:
        super().__init__(parent, now)
        keep_pictures()
        self._heard = heard if heard is not None else qt_sound()
        self._heard.came_back.connect(self._be_heard_again)
        self._landing: float | None = None
        self._taken: float | None = None
        self._sought_at = 0.0
        self._loaded = False
        self._giving_back = QTimer(self)
        self._giving_back.timeout.connect(self._give_back)
        self._make_player()
        quieten_ffmpeg()
        self._be_audible()

    @property
    def name(self) -> str:
        return "Qt"

    def _make_player(self) -> None:
        """Without sound as yet."""
        self._player, self._sink = QMediaPlayer(self), QVideoSink(self)
        self._relay = _Relay(self)  # after the player, so that it outlives the player's threads
        self._sound: QAudioOutput | None = None
        self._player.setPitchCompensation(True)
        self._source_generation = -1
        self._connect()

    def _connect(self) -> None:
        queued = Qt.ConnectionType.QueuedConnection
        self._set_source.connect(self._player.setSource, queued)
        self._play.connect(self._player.play, queued)
        self._pause.connect(self._player.pause, queued)
        self._stop.connect(self._player.stop, queued)
        self._set_position.connect(self._player.setPosition, queued)
        self._set_rate.connect(self._player.setPlaybackRate, queued)
        self._sink.videoFrameChanged.connect(self._relay.told, Qt.ConnectionType.DirectConnection)
        self._relay.told.connect(self._take_picture, queued)
        self._player.positionChanged.connect(self._take_position, queued)
        self._player.mediaStatusChanged.connect(self._take_status, queued)
        self._player.errorOccurred.connect(self._take_error, queued)

    def _be_audible(self) -> None:
        """Have an output for sound where there can be one. It waits for no thread: the player holds no file now."""
        if self._sound is not None or self._heard.is_lost:
            return
        self._sound, queued = QAudioOutput(self), Qt.ConnectionType.QueuedConnection
        self._player.setAudioOutput(self._sound)
        self._set_volume.connect(self._sound.setVolume, queued)
        self._set_muted.connect(self._sound.setMuted, queued)
        self._backend_set_sound(self._state.volume, self._state.muted)

    # Commands

    def lose_sound(self) -> None:
        """Play on with a player that has no sound; the one that had is never touched again."""
        if self._sound is None or self._closed:
            return
        self._let_go(self._sound)
        self._heard.abandon(self._player, self._sink, self._relay, self._sound)
        self._make_player()
        self._open_anew()

    def regain_sound(self) -> None:
        """Nothing to do: Qt looks for a server itself, and says when it has found one."""

    @Slot()
    def _be_heard_again(self) -> None:
        if self._sound is None:
            self._open_anew()

    def _let_go(self, sound: QAudioOutput) -> None:
        """Neither tell the player anything more nor hear from it."""
        self._backend_close()
        for signal, slot in (
            (self._set_source, self._player.setSource),
            (self._play, self._player.play),
            (self._pause, self._player.pause),
            (self._stop, self._player.stop),
            (self._set_position, self._player.setPosition),
            (self._set_rate, self._player.setPlaybackRate),
            (self._set_volume, sound.setVolume),
            (self._set_muted, sound.setMuted),
        ):
            signal.disconnect(slot)

    def _backend_start(self, path: Path, facts: FileFacts, landing_seconds: float, _paused: bool) -> None:
        self._source_generation = self._generation
        self._loaded = False
        self._landing, self._sought_at = landing_seconds, self._now()
        self._sound_times.open(facts.grid, landing_seconds)
        # Without a sink no picture is decoded. The player holds no file now, so this waits for none of its threads.
        self._player.setProperty("videoOutput", self._sink if self._with_pictures else None)
        self._be_audible()
        self._set_source.emit(QUrl.fromLocalFile(str(path.absolute())))
        self._giving_back.start(_LET_GO_MILLISECONDS)

    @Slot()
    def _give_back(self) -> None:
        self._giving_back.start(_GIVE_BACK_MILLISECONDS)
        give_holes_back()

    def _backend_play(self) -> None:
        if self._with_pictures:
            self._clock.run_from(self._clock.seconds(), self._now())
        else:
            self._sound_times.resume(self._now())
        self._play.emit()

    def _backend_pause(self) -> None:
        if not self._with_pictures:
            self._sound_times.pause()
            self._land_silently()
        elif self._landing is None and self._state.playback is Playback.PLAYING:
            # while it opens, the clock stands already at the picture that is about to be shown
            self._clock.stand_at(self._frame_seconds)
        self._pause.emit()

    def _backend_seek(self, landing_seconds: float) -> None:
        self._landing, self._sought_at = landing_seconds, self._now()
        self._sound_times.seek(landing_seconds, self._now())
        if not self._with_pictures:
            self._land_silently()
        if self._loaded:
            self._set_position.emit(self._milliseconds(landing_seconds))

    def _backend_set_rate(self, rate: float) -> None:
        self._clock.set_rate(rate, self._now())
        self._set_rate.emit(rate)

    def _backend_set_sound(self, volume: float, muted: bool) -> None:
        self._set_volume.emit(volume)
        self._set_muted.emit(muted)

    def _backend_stop(self) -> None:
        if self._source_generation >= 0:
            self._source_generation = -1
            self._giving_back.stop()
            self._stop.emit()
            self._set_source.emit(QUrl())

    def _backend_close(self) -> None:
        self._sink.videoFrameChanged.disconnect(self._relay.told)
        self._player.positionChanged.disconnect(self._take_position)
        self._player.mediaStatusChanged.disconnect(self._take_status)
        self._player.errorOccurred.disconnect(self._take_error)

    def _milliseconds(self, landing_seconds: float) -> int:
        assert self._facts is not None
        return round((landing_seconds + self._facts.sound_delay_seconds + _WITHIN_FRAME_SECONDS) * 1000)

    # Reports

    @Slot()
    def _take_picture(self) -> None:
        """Take the latest one; showing each that was told of, a slow machine would fall ever further behind."""
        instant, frame = self._now(), self._sink.videoFrame()
        if self._source_generation != self._generation or self._facts is None or not frame.isValid():
            return
        seconds = self._time_of(frame)
        old = seconds == self._taken if self._landing is None else not self._is_landing(seconds, instant)
        if old:
            return
        self._landing, self._taken = None, seconds
        if self._wants_to_play:
            self._clock.run_from(seconds, instant)
        else:
            self._clock.stand_at(seconds)
        self._picture_came(seconds)
        if not self._is_kept_back(seconds):
            self._show(frame.toImage(), seconds)

    @Slot("qint64")
    def _take_position(self, milliseconds: int) -> None:
        if (
            self._with_pictures
            or self._facts is None
            or self._source_generation != self._generation
            or not self._loaded
        ):
            return
        self._sound_came(milliseconds / 1000 - self._facts.sound_delay_seconds, self._now())

    def _time_of(self, frame: QVideoFrame) -> float:
        assert self._facts is not None
        return self._facts.grid.nearest(frame.startTime() / _MICROSECONDS - self._facts.sound_delay_seconds)

    def _is_landing(self, seconds: float, instant: float) -> bool:
        """Whether a picture is from after the seek: those from before it still come for a moment."""
        if self._facts is None or self._landing is None or instant - self._sought_at > _OLD_PICTURES_SECONDS:
            return True
        return abs(seconds - self._landing) < 2.5 * self._facts.grid.frame_seconds

    @Slot(QMediaPlayer.MediaStatus)
    def _take_status(self, status: QMediaPlayer.MediaStatus) -> None:
        if self._source_generation != self._generation or self._player.source().isEmpty():
            return
        if status == QMediaPlayer.MediaStatus.LoadedMedia and not self._loaded:
            self._loaded = True
            self._begin_at_landing()
        elif status == QMediaPlayer.MediaStatus.EndOfMedia:
            self._file_ended()
        elif status == QMediaPlayer.MediaStatus.InvalidMedia:
            self._fail(tr("it is damaged or of a kind that cannot be played here."))

    def _begin_at_landing(self) -> None:
        assert self._facts is not None
        self._set_rate.emit(self._state.rate)
        if self._landing is not None and self._landing > self._facts.grid.first_seconds:
            self._set_position.emit(self._milliseconds(self._landing))
        (self._play if self._wants_to_play else self._pause).emit()
        if not self._with_pictures:
            self._land_silently()

    @Slot(QMediaPlayer.Error, str)
    def _take_error(self, _error: QMediaPlayer.Error, text: str) -> None:
        if self._source_generation == self._generation:
            self._fail(f"{text.rstrip('.')}." if text else tr("QtMultimedia could not play it."))
