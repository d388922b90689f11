# SPDX-License-Identifier: GPL-3.0-or-later
"""Playing through libVLC, with pictures in memory.

libVLC is called from the GUI thread only: calling it from its own callbacks deadlocks. They only post queued signals.
"""

from __future__ import annotations

import atexit
import math
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from hipmob_desktop.domain.language import tr
from hipmob_desktop.media.file_facts import FileFacts
from hipmob_desktop.media.file_player import FilePlayer
from hipmob_desktop.media.picture_memory import give_pictures_back
from hipmob_desktop.media.picture_times import PictureTimes
from hipmob_desktop.media.state import Playback
from hipmob_desktop.media.vlc_library import VlcLibrary
from hipmob_desktop.media.vlc_pictures import Picture, VlcPictures, is_coarse, size_for

_LOST_MILLISECONDS = 500
"""Standing still, libVLC 3.0 sometimes shows nothing after a seek: after so long it begins anew at that place."""
_SETTLING_MILLISECONDS = 100
"""Told to pause, libVLC still shows the picture that was on its way: after a seek it would be taken for that one's."""
_KEPT_FRAMES, _NEAR_END_SECONDS = 4, 1.0
"""So many of a file's last frames may stay in the decoder while libVLC is paused: they come when it plays on."""
_QUEUED_SECONDS = 0.6
"""Pictures of so much time may be decoded already, and some of them still come after a seek: on a busy machine any."""

# libVLC's threads call into Python as long as a player is not closed: an open one must be neither collected nor outlive
# the interpreter.
_open_players: set[VlcPlayer] = set()


class VlcPlayer(FilePlayer):
    """The back end for machines with VLC's library."""

    _picture_waits = Signal()
    _time_reported = Signal(int, float, float)
    _ended = Signal(int)
    _broke = Signal(int)

    def __init__(
        self, library: VlcLibrary, parent: QObject | None = None, now: Callable[[], float] = time.perf_counter
    ) -> None:
        super().__init__(parent, now)
        give_pictures_back()
        self._library = library
        self._times = PictureTimes(self._clock)
        self._on_show: Picture | None = None
        self._next_landing: float | None = None
        self._source_generation = -1
        self._picture_waits.connect(self._take_picture, Qt.ConnectionType.QueuedConnection)
        self._time_reported.connect(self._take_time, Qt.ConnectionType.QueuedConnection)
        self._ended.connect(self._take_end, Qt.ConnectionType.QueuedConnection)
        self._broke.connect(self._take_break, Qt.ConnectionType.QueuedConnection)
        self._comes_to_stand = self._stands_where_sought = False
        self._lost = QTimer(self, singleShot=True, interval=_LOST_MILLISECONDS)
        self._lost.timeout.connect(self._begin_anew)
        self._settling = QTimer(self, singleShot=True, interval=_SETTLING_MILLISECONDS)
        self._settling.timeout.connect(self._seek_on)
        self._sought_seconds = 0.0
        self._room: tuple[int, int] | None = None
        self._size = (0, 0)
        self._vlc = library.instance.media_player_new()
        self._pictures_in_memory = VlcPictures(library.module, now, self._picture_waits.emit)
        self._pictures_in_memory.attach(self._vlc)
        self._attach_events()
        _open_players.add(self)

    @property
    def name(self) -> str:
        return "VLC"

    # Commands

    def lose_sound(self) -> None:
        """Nothing to do: libVLC plays on into nowhere."""

    def regain_sound(self) -> None:
        self._open_anew()  # within one file it never tries a lost server again

    def set_room(self, width: int, height: int) -> None:
        self._room = (width, height)
        facts, path = self._facts, self._path
        if self._closed or facts is None or path is None or not self._with_pictures:
            return
        if self._state.playback.has_picture and is_coarse(
            self._size, size_for((facts.width, facts.height), self._room)
        ):
            self.open(path, start_seconds=self.position_seconds(), paused=not self._wants_to_play)

    def _backend_start(self, path: Path, facts: FileFacts, landing_seconds: float, paused: bool) -> None:
        self._sought_seconds = landing_seconds
        picture = (facts.width, facts.height)
        self._size = size_for(picture, self._room)
        self._pictures_in_memory.expect_size(picture, self._size)
        media = self._library.instance.media_new_path(str(path.absolute()))
        if self._with_pictures:
            self._times.open(facts.grid, landing_seconds)
        else:
            self._sound_times.open(facts.grid, landing_seconds)
            media.add_option(":no-video")
        if landing_seconds > facts.grid.first_seconds:
            media.add_option(f":start-time={vlc_milliseconds(facts, landing_seconds) / 1000:.3f}")
        # Told to start paused, libVLC 3.0 shows what lies between key frames late or never.
        self._comes_to_stand = paused and self._with_pictures
        self._stands_where_sought = False
        if paused and not self._with_pictures:
            media.add_option(":start-paused")
            self._land_silently()
        self._vlc.set_media(media)
        media.release()
        self._source_generation = self._generation
        self._vlc.set_rate(self._state.rate)
        self._backend_set_sound(self._state.volume, self._state.muted)
        self._vlc.play()

    def _backend_play(self) -> None:
        self._stands_where_sought = False
        self._be_heard()
        (self._times if self._with_pictures else self._sound_times).resume(self._now())
        self._vlc.set_pause(0)

    def _backend_pause(self) -> None:
        self._vlc.set_pause(1)
        if self._with_pictures:
            self._settling.start()
            self._times.pause()
        else:
            self._sound_times.pause()
            self._land_silently()

    def _backend_seek(self, landing_seconds: float) -> None:
        """One seek at a time: the latest of those that come meanwhile follows when the first picture has come, and
        libVLC stands where it was to stand."""
        assert self._facts is not None
        if not self._with_pictures:
            self._sound_times.seek(landing_seconds, self._now())
            self._land_silently()
            self._vlc.set_time(vlc_milliseconds(self._facts, landing_seconds))
            return
        if self._times.seeking or self._settling.isActive():
            self._next_landing = landing_seconds
            self._clock.stand_at(landing_seconds)
            return
        self._next_landing = None
        self._stands_where_sought = False
        if self._turns_at_bound(landing_seconds):
            self._start_over(self._facts, landing_seconds)
            return
        self._times.seek(landing_seconds, self._now())
        self._sought_seconds = landing_seconds
        self._lost.start()
        self._vlc.set_time(vlc_milliseconds(self._facts, landing_seconds))

    def _turns_at_bound(self, landing_seconds: float) -> bool:
        """Whether pictures that still come after a seek may be such as are not to be shown."""
        queued_to = self._clock.seconds() + _QUEUED_SECONDS * self._state.rate
        return (
            self._state.playback is Playback.PLAYING
            and self._bound is not None
            and landing_seconds < self._bound <= queued_to
        )

    def _start_over(self, facts: FileFacts, landing_seconds: float, paused: bool = False) -> None:
        """Begin the file anew at a time: slower than a seek, but no picture from before comes any more."""
        assert self._path is not None
        self._generation += 1
        self._vlc.stop()
        self._backend_start(self._path, facts, landing_seconds, paused)

    def _backend_set_rate(self, rate: float) -> None:
        (self._times if self._with_pictures else self._sound_times).set_rate(rate, self._now())
        self._vlc.set_rate(rate)

    def _backend_set_sound(self, volume: float, muted: bool) -> None:
        self._vlc.audio_set_volume(round(volume * 100))
        self._vlc.audio_set_mute(muted or self._comes_to_stand)

    def _backend_stop(self) -> None:
        self._next_landing = None
        self._comes_to_stand = self._stands_where_sought = False
        self._lost.stop()
        self._settling.stop()
        if self._source_generation >= 0:
            self._source_generation = -1
            self._vlc.stop()
        self._pictures_in_memory.discard()

    def _backend_close(self) -> None:
        """Touches nothing of Qt, so that it can be called at the interpreter's end when Qt's objects are gone."""
        self._vlc.stop()
        self._detach_events()
        self._vlc.release()
        _open_players.discard(self)

    # On libVLC's threads

    def _on_time(self, event: Any) -> None:
        self._time_reported.emit(self._source_generation, event.u.new_time / 1000, self._now())

    def _on_end(self, _event: Any) -> None:
        self._ended.emit(self._source_generation)

    def _on_error(self, _event: Any) -> None:
        self._broke.emit(self._source_generation)

    def _handlers(self) -> dict[Any, Callable[[Any], None]]:
        """The few events of interest; others come by the hundred."""
        kinds = self._library.module.EventType
        return {
            kinds.MediaPlayerTimeChanged: self._on_time,
            kinds.MediaPlayerEndReached: self._on_end,
            kinds.MediaPlayerEncounteredError: self._on_error,
        }

    def _attach_events(self) -> None:
        events = self._vlc.event_manager()
        for kind, handler in self._handlers().items():
            events.event_attach(kind, handler)

    def _detach_events(self) -> None:
        """Without this python-vlc keeps the player and its pictures for ever."""
        events = self._vlc.event_manager()
        for kind in self._handlers():
            events.event_detach(kind)

    # Back on the GUI thread

    @Slot()
    def _take_picture(self) -> None:
        delivery = self._pictures_in_memory.take()
        if delivery is None or self._source_generation != self._generation:
            return
        if self._stands_where_sought:
            self._pass_over(delivery.latest)
            return
        seconds: float | None = None
        for instant in delivery.instants:
            seconds = self._times.picture(instant, self._wants_to_play, lambda: self._differs(delivery.latest))
        if seconds is None:
            return
        stands = self._comes_to_stand and not self._wants_to_play
        if stands:
            self._vlc.set_pause(1)
            self._be_heard()
            self._stands_where_sought = True
            self._settling.start()
            if seconds > self._sought_seconds and self._next_landing is None:  # a busy machine: it went on meanwhile
                self._next_landing = self._sought_seconds
        self._picture_came(seconds)
        if not self._is_kept_back(seconds):
            self._pictures_in_memory.show()
            self._on_show = delivery.latest
            self._show(delivery.latest.image.copy() if stands else delivery.latest.image, seconds)
        self._seek_on()

    def _pass_over(self, picture: Picture) -> None:
        """Not shown, as one more than was asked for comes through before libVLC stands; remembered, as it may be
        drawn again."""
        if self._differs(picture):
            self._times.pass_over()
            self._pictures_in_memory.show()
            self._on_show = picture

    def _be_heard(self) -> None:
        """End the silence in which it plays until it stands."""
        if self._comes_to_stand:
            self._comes_to_stand = False
            self._vlc.audio_set_mute(self._state.muted)

    def _differs(self, picture: Picture) -> bool:
        return self._on_show is None or not picture.same_as(self._on_show)

    def _seek_on(self) -> None:
        if self._next_landing is not None and not self._times.seeking and not self._settling.isActive():
            landing, self._next_landing = self._next_landing, None
            self._seek_to(landing)

    @Slot(int, float, float)
    def _take_time(self, generation: int, seconds: float, instant: float) -> None:
        if generation != self._generation or self._facts is None:
            return
        seconds -= self._facts.sound_delay_seconds
        if self._with_pictures:
            self._times.reported(seconds, instant)
        else:
            self._sound_came(seconds, instant)

    @Slot(int)
    def _take_end(self, generation: int) -> None:
        if generation != self._generation:
            return
        facts = self._facts
        if self._stands_where_sought and facts is not None and self._sought_seconds > facts.grid.first_seconds:
            self._start_earlier(facts)  # it was over before it stood
        else:
            self._file_ended()

    @Slot()
    def _begin_anew(self) -> None:
        if self._facts is None or self._state.playback is not Playback.PAUSED or not self._times.seeking:
            return
        if self._sought_seconds > self._facts.last_frame_seconds - _NEAR_END_SECONDS:
            self._start_earlier(self._facts)
        else:
            self._start_over(self._facts, self._sought_seconds, paused=True)

    def _start_earlier(self, facts: FileFacts) -> None:
        """Begin the file anew, to stand some frames before what was sought: that is too near to the end."""
        before = self._sought_seconds - _KEPT_FRAMES * facts.grid.frame_seconds
        self._start_over(facts, facts.landing(max(before, facts.grid.first_seconds)), paused=True)

    @Slot(int)
    def _take_break(self, generation: int) -> None:
        if generation == self._generation:
            self._fail(tr("libVLC could not open it."))


def vlc_milliseconds(facts: FileFacts, landing_seconds: float) -> int:
    """The time to ask libVLC for so that the frame at a time is the one it shows.

    Of Matroska it shows the first frame not before the time asked for, counted from the first coded sound; of other
    files the frame on show at that time. Asking for no less than the stored time of a key frame is quick; asking for
    less makes it decode all the frames since the key frame before.
    """
    if facts.whole_milliseconds:
        return round(landing_seconds * 1000) + (2 if facts.sound_delay_seconds > 0.004 else 0)
    return math.ceil(landing_seconds * 1000 + 0.5)


def close_forgotten_players() -> None:
    """Stop the libVLC threads of players that nobody closed: they would call into a dying interpreter."""
    for player in tuple(_open_players):
        player._backend_close()


atexit.register(close_forgotten_players)
