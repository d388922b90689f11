# SPDX-License-Identifier: GPL-3.0-or-later
"""What players of real files share: reading the header off the GUI thread, and telling when playing has failed."""

from __future__ import annotations

import contextlib
import threading
import time
from collections.abc import Callable
from math import ceil, floor
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from hipmob_desktop.domain.language import tr
from hipmob_desktop.media.clock import PositionClock
from hipmob_desktop.media.file_facts import FileFacts, UnplayableFileError, read_facts
from hipmob_desktop.media.player import MediaPlayer
from hipmob_desktop.media.sound_times import SoundTimes
from hipmob_desktop.media.state import (
    DurationKnown,
    Ended,
    Failed,
    MutedChanged,
    Opening,
    Paused,
    PicturesChanged,
    Playback,
    Playing,
    RateChanged,
    Stopped,
    VolumeChanged,
)

LONGEST_GAP_SECONDS = 3.0
EARLIEST_END_SECONDS = 2.0
_WATCH_MILLISECONDS = 500
_BEAT_MILLISECONDS = 100

# Held here once for each header on its way, a player outlives the signal that tells it. The thread that reads must not
# hold it: whoever is the last to let go of an object of Qt destroys it, and that belongs to the GUI thread.
_being_read: list[FilePlayer] = []


class FilePlayer(MediaPlayer):
    """Base of the back ends, which carry out the `_backend_*` commands and report to `_picture_came` and `_file_ended`.

    What comes from another thread carries the generation it belongs to, and is dropped once a later one has begun.
    While only sound plays they call `_sound_came` in place of `_picture_came`; what is said here of pictures then goes
    for sound.
    """

    _header_read = Signal(int, object)

    def __init__(self, parent: QObject | None = None, now: Callable[[], float] = time.perf_counter) -> None:
        super().__init__(parent)
        self._now = now
        self._clock = PositionClock(now)
        self._generation = 0
        self._closed = False
        self._path: Path | None = None
        self._facts: FileFacts | None = None
        self._start_seconds = 0.0
        self._wants_to_play = False
        self._started_to_play = False
        self._pictures = 0
        self._seeking = self._sounding_on = False
        self._reached_seconds = 0.0
        self._stuck_seconds: float | None = None
        self._pictures_seen = 0
        self._watched_at = 0.0
        self._still_seconds = 0.0
        self._watch = QTimer(self)
        self._watch.setInterval(_WATCH_MILLISECONDS)
        self._watch.timeout.connect(self._look_for_pictures)
        self._with_pictures = True
        self._sound_times = SoundTimes(self._clock)
        self._beat = QTimer(self, interval=_BEAT_MILLISECONDS)
        self._beat.timeout.connect(self._tell_moment)
        self._header_read.connect(self._start, Qt.ConnectionType.QueuedConnection)

    # Commands

    def position_seconds(self) -> float:
        duration = self._state.duration_seconds
        seconds = max(0.0, self._clock.seconds())
        return min(seconds, duration) if duration else seconds

    def open(self, path: Path, *, start_seconds: float = 0.0, paused: bool = False) -> None:
        if self._closed:
            return
        self._put_away()
        self._path, self._start_seconds, self._wants_to_play = path, start_seconds, not paused
        self._facts = self._stuck_seconds = None
        self._pictures = 0
        self._seeking = False
        self._clock.stand_at(start_seconds)
        self._expect_picture()
        generation = self._generation
        self._dispatch(Opening())
        if generation == self._generation:
            self._read_header(path)

    def play(self) -> None:
        if self._closed or self._path is None:
            return
        if self._state.playback is Playback.OPENING:
            self._wants_to_play = True
        elif self._state.playback is Playback.PAUSED:
            self._wants_to_play = True
            self._expect_picture()
            self._backend_play()
            self._dispatch(Playing())
        elif self._state.playback.is_over:
            self.open(self._path)

    def pause(self) -> None:
        if self._closed:
            return
        self._wants_to_play = False
        if self._sounding_on:
            self._open_anew()
        elif self._state.playback is Playback.PLAYING:
            self._backend_pause()
            self._dispatch(Paused())

    def seek(self, seconds: float) -> None:
        if self._closed or self._path is None:
            return
        if self._state.playback.is_over:
            self.open(self._path, start_seconds=seconds)
        elif self._facts is None or self._sounding_on or self._state.playback is Playback.OPENING:
            self.open(self._path, start_seconds=seconds, paused=not self._wants_to_play)
        else:
            self._seek_to(self._facts.landing(seconds))

    def step(self, frames: int) -> None:
        facts = self._facts
        if self._closed or facts is None or not self._state.playback.has_picture:
            return
        self.pause()  # which opens the file anew where sound is heard on, and then its facts are not known
        self.seek(facts.grid.after(self._clock.seconds(), frames))

    def set_rate(self, rate: float) -> None:
        before = self._state.rate
        self._dispatch(RateChanged(rate))
        if not self._closed and self._state.rate != before:
            self._backend_set_rate(self._state.rate)

    def set_volume(self, volume: float) -> None:
        self._dispatch(VolumeChanged(volume))
        if not self._closed:
            self._backend_set_sound(self._state.volume, self._state.muted)

    def set_muted(self, muted: bool) -> None:
        self._dispatch(MutedChanged(muted))
        if not self._closed:
            self._backend_set_sound(self._state.volume, self._state.muted)

    def set_pictures(self, shown: bool) -> None:
        self._dispatch(PicturesChanged(shown))
        self._open_as_wanted()

    def stop(self) -> None:
        if self._closed:
            return
        self._put_away()
        self._clock.stand_at(0.0)
        self._dispatch(Stopped())
        self._show(None, 0.0)

    def close(self) -> None:
        if self._closed:
            return
        self._put_away()
        self._frame = None
        self._closed = True
        self._backend_close()

    # For the back ends

    def _backend_start(self, path: Path, facts: FileFacts, landing_seconds: float, paused: bool) -> None:
        """Open a file so that its first picture is the frame at a time."""
        raise NotImplementedError

    def _backend_play(self) -> None:
        raise NotImplementedError

    def _backend_pause(self) -> None:
        raise NotImplementedError

    def _backend_seek(self, landing_seconds: float) -> None:
        raise NotImplementedError

    def _backend_set_rate(self, rate: float) -> None:
        raise NotImplementedError

    def _backend_set_sound(self, volume: float, muted: bool) -> None:
        raise NotImplementedError

    def _backend_stop(self) -> None:
        """Show no more pictures of the file; can be called when there is none."""
        raise NotImplementedError

    def _backend_close(self) -> None:
        raise NotImplementedError

    def _picture_came(self, seconds: float) -> None:
        """The frame at a time is about to be shown."""
        self._pictures += 1
        self._seeking = False
        self._reached_seconds = seconds
        if self._state.playback is Playback.OPENING:
            self._begun()

    def _sound_came(self, seconds: float, instant: float) -> None:
        """Sound without pictures was at a time at an instant; told some times a second while it plays."""
        landing = self._sound_times.landing
        if self._wants_to_play and self._sound_times.reported(seconds, instant):
            self._picture_came(seconds)
            heard_from = seconds if landing is None else min(landing, seconds)
            if landing is not None and not self._is_kept_back(heard_from):
                self._show(None, heard_from)

    def _land_silently(self) -> None:
        """Without pictures there is nothing to wait for where playback stands; told by the event loop, as pictures."""
        generation = self._generation

        def land() -> None:
            if generation == self._generation and not self._wants_to_play and self._sound_times.landing is not None:
                seconds = self._sound_times.land()
                self._picture_came(seconds)
                self._show(None, seconds)

        QTimer.singleShot(0, self, land)

    def _file_ended(self) -> None:
        """The back end says that the file is over: as it should be, or too early."""
        last = self._reached_seconds
        duration = self._state.duration_seconds
        if self._pictures == 0:
            self._fail(tr("no picture could be shown; it is damaged or of a kind that cannot be played here."))
        elif duration and last < duration - EARLIEST_END_SECONDS:
            reached, whole = floor(last), ceil(duration)
            self._fail(tr("it breaks off after {reached} of {whole} seconds.", reached=reached, whole=whole))
        else:
            self._watch.stop()
            if self._sounds_on(duration):
                return
            self._beat.stop()
            self._clock.stand_at(duration or last)
            self._dispatch(Ended())

    def _sounds_on(self, duration: float) -> bool:
        """Whether the last moments are yet to be heard: without pictures libVLC is done with a file before its time."""
        left = duration - self.position_seconds()
        if self._with_pictures or self._state.playback is not Playback.PLAYING or left < _BEAT_MILLISECONDS / 1000:
            return False
        generation, self._sounding_on = self._generation, True
        QTimer.singleShot(round(1000 * left / self._state.rate), self, lambda: self._heard_to_the_end(generation))
        return True

    def _heard_to_the_end(self, generation: int) -> None:
        if generation == self._generation:
            self._beat.stop()
            self._clock.stand_at(self._state.duration_seconds)
            self._dispatch(Ended())

    def _fail(self, reason: str) -> None:
        """Give up the file, with what the user is to know about it."""
        assert self._path is not None
        self._give_up(f"{self._path.name}: {reason}")

    # Inside

    def _open_anew(self) -> None:
        """Begin the file again where it is."""
        if not self._closed and self._path is not None and not self._state.playback.is_over:
            self.open(self._path, start_seconds=self.position_seconds(), paused=not self._wants_to_play)

    def _open_as_wanted(self) -> None:
        """Begin it again if pictures are wanted and not shown, or the other way round; while it opens, that waits."""
        if self._facts is None or not self._state.playback.has_picture:
            return
        if self._with_pictures != (self._state.pictures or not self._facts.has_sound):
            self._open_anew()

    def _seek_to(self, landing_seconds: float) -> None:
        self._reached_seconds = landing_seconds
        self._stuck_seconds = None
        self._seeking = True
        self._expect_picture()
        self._backend_seek(landing_seconds)

    def _begun(self) -> None:
        if self._wants_to_play != self._started_to_play:
            (self._backend_play if self._wants_to_play else self._backend_pause)()
        if self._wants_to_play:
            self._dispatch(Playing())
        else:
            self._dispatch(Paused())
        QTimer.singleShot(0, self, self._open_as_wanted)  # as it was chosen while it opened

    def _give_up(self, message: str) -> None:
        self._put_away()
        self._dispatch(Failed(message))

    def _put_away(self) -> None:
        self._generation += 1
        self._sounding_on = False
        self._watch.stop()
        self._beat.stop()
        self._clock.stand_at(self._clock.seconds())
        self._backend_stop()

    def _read_header(self, path: Path) -> None:
        _being_read.append(self)
        words = (path, self._generation, self._header_read.emit)
        threading.Thread(target=_tell_header, args=words, name="read-media-header", daemon=True).start()

    @Slot(int, object)
    def _start(self, generation: int, result: FileFacts | str) -> None:
        _being_read.remove(self)
        if generation != self._generation or self._closed or self._path is None:
            return
        if isinstance(result, str):
            self._give_up(result)
            return
        self._facts = result
        self._with_pictures = self._state.pictures or not result.has_sound
        self._dispatch(DurationKnown(result.duration_seconds))
        if generation != self._generation:
            return  # a listener gave another command
        landing = result.landing(self._start_seconds)
        self._reached_seconds = landing
        self._expect_picture()
        self._watch.start()
        self._started_to_play = self._wants_to_play
        if not self._with_pictures:
            self._beat.start()
        self._backend_start(self._path, result, landing, not self._wants_to_play)

    @Slot()
    def _tell_moment(self) -> None:
        """Time never runs back: where the sound turns out to be behind what was told, that stands until it is there."""
        if self._state.playback is Playback.PLAYING and not self._seeking:
            seconds = max(self._frame_seconds, self.position_seconds())
            if not self._is_kept_back(seconds):
                self._show(None, seconds)

    def _expect_picture(self) -> None:
        self._watched_at = self._now()
        self._still_seconds = 0.0

    @property
    def _picture_is_due(self) -> bool:
        return self._seeking or self._state.playback in (Playback.OPENING, Playback.PLAYING)

    @Slot()
    def _look_for_pictures(self) -> None:
        """Count how long no new picture came; a pause of this timer (a busy machine) counts as two ticks."""
        now = self._now()
        waited, self._watched_at = min(now - self._watched_at, 2 * _WATCH_MILLISECONDS / 1000), now
        if self._pictures != self._pictures_seen or not self._picture_is_due:
            self._pictures_seen, self._still_seconds = self._pictures, 0.0
            return
        self._still_seconds += waited
        if self._still_seconds >= LONGEST_GAP_SECONDS and not self._begins_where_stuck():
            seconds = round(LONGEST_GAP_SECONDS)
            self._fail(tr("no new picture came for {seconds} seconds.", seconds=seconds))

    def _begins_where_stuck(self) -> bool:
        """Whether it tries once more from the last picture: on a busy machine all may come too late to be shown."""
        reached, path = self._reached_seconds, self._path
        if path is None or self._state.playback is not Playback.PLAYING or self._stuck_seconds == reached:
            return False
        self.open(path, start_seconds=reached)
        self._stuck_seconds = reached
        return True


def _tell_header(path: Path, generation: int, tell: Callable[[int, FileFacts | str], None]) -> None:
    """Read a header, on a thread of its own; a bound signal does not hold its player."""
    result: FileFacts | str
    try:
        result = read_facts(path)
    except UnplayableFileError as error:
        result = str(error)
    with contextlib.suppress(RuntimeError):  # the player is gone: nobody wants to know any more
        tell(generation, result)
