# SPDX-License-Identifier: GPL-3.0-or-later
"""Between the practice and who controls it from outside: media keys, headsets, the desktop's player panel."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Qt, Signal

from hipmob_desktop.desktop.mpris import (
    JUMP_SECONDS,
    GoTo,
    NowPlaying,
    Press,
    Request,
    SetRate,
    SetVolume,
    Status,
    Track,
    in_effect,
)
from hipmob_desktop.domain.drills import Side
from hipmob_desktop.domain.language import tr, translated
from hipmob_desktop.domain.routines import Routine, Segment
from hipmob_desktop.domain.sessions import routine_hash
from hipmob_desktop.ui.host import Host
from hipmob_desktop.ui.practice import Phase, Practice
from hipmob_desktop.ui.sound import Sound
from hipmob_desktop.ui.words import drill_name, side_in_sentence

_TOLD_ANEW_SECONDS = 10.0
"""The position is told anew at least this often, so that clocks that differ a little stay together."""


def tracks_of(routine: Routine, art_url: Callable[[str], str]) -> tuple[Track, ...]:
    """A track for each drill, with the way into it, so that together they fill the routine."""
    digest = hashlib.sha256(routine_hash(routine).encode()).hexdigest()[:16]
    start, tracks = 0.0, []
    for number, segment in enumerate(routine.work_segments, 1):
        tracks.append(
            Track(
                id=f"/hipmob_desktop/routine_{digest}/drill_{number}",
                title=_title(segment),
                album=translated(routine.name),
                number=number,
                start_seconds=start,
                seconds=segment.end_seconds - start,
                art_url=art_url(segment.drill.id),
            )
        )
        start = segment.end_seconds
    if not tracks:
        name = translated(routine.name)
        return (Track(f"/hipmob_desktop/routine_{digest}", name, name, 1, 0.0, routine.seconds),)
    tracks[-1] = replace(tracks[-1], seconds=routine.seconds - tracks[-1].start_seconds)  # with what may follow it
    return tuple(tracks)


def _title(segment: Segment) -> str:
    if segment.side is Side.BOTH:
        return drill_name(segment.drill)
    return tr("{drill} ({side})", drill=drill_name(segment.drill), side=side_in_sentence(segment.side))


class RemoteControl(QObject):
    """Tells `changed` what plays whenever that is other than could be expected, and carries out requests.

    `requested` may be emitted on any thread.
    """

    changed = Signal(object)
    requested = Signal(object)

    def __init__(
        self,
        practice: Practice,
        sound: Sound,
        host: Host,
        parent: QObject | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._practice, self._sound, self._host, self._clock = practice, sound, host, clock
        self._stopped = False
        self._tracks = tracks_of(practice.routine, host.art_url)
        self._told = self.now
        practice.routine_changed.connect(self._on_routine)
        practice.phase_changed.connect(self._on_phase)
        practice.moved.connect(self._on_moved)
        practice.player_changed.connect(self._tell)
        sound.changed.connect(self._tell)
        self.requested.connect(self.carry_out, Qt.ConnectionType.QueuedConnection)

    @property
    def now(self) -> NowPlaying:
        """What plays at this instant."""
        practice = self._practice
        track = self._track()
        steerable = practice.phase in (Phase.PLAYING, Phase.PAUSED)
        return NowPlaying(
            status=self._status(),
            track=track,
            position_seconds=practice.seconds - track.start_seconds,
            instant=self._clock(),
            rate=practice.rate,
            volume=self._sound.level,
            can_seek=steerable,
            can_go_next=steerable and practice.routine.next_work(self._segment()) is not None,
            can_go_previous=steerable,
        )

    def carry_out(self, request: Request) -> None:
        """Do what was asked for."""
        wanted = in_effect(request, self.now)
        match wanted:
            case Press.RAISE:
                self._host.come_forward()
            case Press.QUIT:
                self._host.quit()
            case SetVolume(volume):
                self._sound.set_volume(volume)
            case SetRate(rate):
                self._practice.set_rate(rate)
            case Press.PAUSE:
                self._practice.pause()
            case Press.STOP:
                self._stop()
            case _ if not self._host.is_asking():  # nothing plays while a question waits in the window for its answer
                self._move(wanted)

    def _move(self, wanted: Request | None) -> None:
        practice = self._practice
        match wanted:
            case Press.PLAY if practice.phase is not Phase.PLAYING:
                practice.play()
            case Press.PLAY_PAUSE:
                practice.play_or_pause()
            case Press.NEXT:
                practice.next_drill()
            case Press.PREVIOUS:
                practice.previous_drill()
            case GoTo(_track, seconds):
                practice.seek(self._track().start_seconds + seconds)

    def _stop(self) -> None:
        """Stand at the beginning of the drill. The session is not over: it goes on from there, or is kept as it is."""
        if self._practice.phase not in (Phase.PLAYING, Phase.PAUSED):
            return
        self._practice.pause()
        self._stopped = True
        self._practice.seek(self._track().start_seconds)
        self._tell()

    def _status(self) -> Status:
        if self._practice.phase is Phase.PLAYING:
            return Status.PLAYING
        if self._practice.phase is Phase.PAUSED and not self._stopped:
            return Status.PAUSED
        return Status.STOPPED

    def _segment(self) -> Segment:
        return self._practice.routine.segment_at(self._practice.seconds)

    def _track(self) -> Track:
        seconds = self._practice.seconds
        return next(
            (track for track in self._tracks if seconds < track.start_seconds + track.seconds), self._tracks[-1]
        )

    def _on_routine(self, routine: Routine) -> None:
        self._tracks = tracks_of(routine, self._host.art_url)
        self._stopped = False
        self._tell()

    def _on_phase(self, phase: Phase) -> None:
        self._stopped = self._stopped and phase is Phase.PAUSED
        self._tell()

    def _on_moved(self, seconds: float) -> None:
        """Called with each frame: all that could be foreseen costs nothing."""
        told, instant = self._told, self._clock()
        here = seconds - told.track.start_seconds
        as_foreseen = 0.0 <= here < told.track.seconds and abs(here - told.position_at(instant)) < JUMP_SECONDS / 2
        if not as_foreseen or instant - told.instant > _TOLD_ANEW_SECONDS:
            self._tell()

    def _tell(self, *_changed: object) -> None:
        self._told = self.now
        self.changed.emit(self._told)
