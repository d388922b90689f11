# SPDX-License-Identifier: GPL-3.0-or-later
"""Practising a routine: the player, the session it makes, and the checkpoint that outlives a crash. No widgets."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from hipmob_desktop.domain.language import tr
from hipmob_desktop.domain.own_videos import is_own
from hipmob_desktop.domain.routines import Routine
from hipmob_desktop.domain.sessions import Session, WatchedIntervals
from hipmob_desktop.media.player import MediaPlayer
from hipmob_desktop.media.state import Playback, PlayerState
from hipmob_desktop.ui.jobs import Job, Jobs
from hipmob_desktop.ui.overlay import GET_READY_SECONDS, get_ready_number
from hipmob_desktop.ui.session_under_way import Begun, BrokenOff, SessionLog, SessionMaker, SessionUnderWay
from hipmob_desktop.ui.words import title_in_sentence, title_of

CHECKPOINT_SECONDS = 5.0
RESTART_DRILL_SECONDS = 3.0
"""Going to the previous drill later than this into a drill starts that drill again."""

_LAST_MOMENT_SECONDS = 0.5  # nobody wants to go closer to the end than this: it would be the end
_WATCHED_SHOWN_EVERY_SECONDS = 1.0
_ARRIVED_WITHIN_SECONDS = 1.0
_LONGEST_SEEK_SECONDS = 3.0
_LONGEST_STANDSTILL_SECONDS = 5.0
"""No picture for longer than this while playing, and the computer slept: players give up sooner."""
_RATES = (0.5, 0.6, 0.7, 0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 2.0)


class Phase(Enum):
    """What the picture shows and what Space would do."""

    PREPARING = auto()  # the video is being made
    SET_ASIDE = auto()  # making it was cancelled
    READY = auto()  # the poster is shown; Space starts
    PLAYING = auto()
    PAUSED = auto()
    ENDED = auto()  # the routine was done; Space does it again
    FAILED = auto()  # it cannot be played; the message says why


VideoMaker = Callable[[Routine, Callable[[float], None], Callable[[], bool]], Path]
"""Makes the video of a routine; it is given where to tell the share done, and whom to ask whether to stop."""


@dataclass(frozen=True, slots=True)
class Clock:
    """Local time of day with its offset, and seconds that never jump."""

    now: Callable[[], datetime]
    monotonic: Callable[[], float]


class Practice(QObject):
    """Follows one routine at a time: prepares its video, plays it, and keeps what was watched."""

    routine_changed = Signal(object)
    phase_changed = Signal(object)
    moved = Signal(float)
    sought = Signal(float)
    bound_reached = Signal()
    player_changed = Signal(object)
    watched_changed = Signal(object)
    preparing = Signal(float)
    remaking_failed = Signal(str)
    finished = Signal(object)
    switch_asked = Signal(object)

    def __init__(
        self,
        routine: Routine,
        prepare: VideoMaker,
        jobs: Jobs,
        session_log: SessionLog,
        make_session: SessionMaker,
        new_id: Callable[[], str],
        clock: Clock,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._routine = routine
        self._prepare = prepare
        self._jobs = jobs
        self._clock = clock
        self._session = SessionUnderWay(session_log, make_session, lambda: Begun(new_id(), self._clock.now()))
        self._player: MediaPlayer | None = None
        self._no_player = ""
        self._phase = Phase.PREPARING
        self._message = ""
        self._job: Job | None = None
        self._path: Path | None = None
        self._opened = False
        self._wanted_at: float | None = None  # play from here as soon as that is possible
        self._rate = 1.0
        self._pictures = True
        self._room: tuple[int, int] | None = None
        self._seconds = 0.0
        self._paused_at: float | None = None
        self._ready_at: float | None = None
        self._checkpointed = self._shown = 0.0
        self._going_to: float | None = None
        self._sent_there = 0.0
        self._pictured_at: float | None = None  # the instant of the last picture, while one follows the other
        self._bound: float | None = None
        self._goes_on = False  # should the runner not want another routine after all

    # What there is to see

    @property
    def routine(self) -> Routine:
        """The routine being practised."""
        return self._routine

    @property
    def phase(self) -> Phase:
        """Where the practice stands."""
        return self._phase

    @property
    def message(self) -> str:
        """Why it failed: one sentence."""
        return self._message

    @property
    def player(self) -> MediaPlayer | None:
        """The player, once there is one."""
        return self._player

    @property
    def video(self) -> Path | None:
        """The file of the routine's video, once it is made."""
        return self._path

    @property
    def seconds(self) -> float:
        """The moment of the routine that is shown."""
        return self._seconds

    @property
    def rate(self) -> float:
        """The speed; 1.0 is normal."""
        return self._rate

    @property
    def watched(self) -> WatchedIntervals:
        """The media seconds of the running session that were really played."""
        return self._session.watched

    @property
    def worked_seconds(self) -> float:
        """The seconds of work really played: what the history counts, without intro and transitions."""
        return self._session.worked_seconds(self.routine)

    @property
    def under_way(self) -> bool:
        """Whether a session has begun and has some work in it; an intro or a moment alone is none."""
        return self._session.is_worth_keeping(self.routine)

    @property
    def get_ready(self) -> int | None:
        """3, 2 or 1 after resuming, else None."""
        if self._phase is not Phase.PLAYING:
            return None
        return get_ready_number(self._seconds, self._ready_at, self._rate)

    # Preparing

    def start(self) -> None:
        """Show the routine and make its video ready."""
        self.routine_changed.emit(self.routine)
        self._prepare_video()

    def set_player(self, player: MediaPlayer) -> None:
        """Play with this one from now on; one that played before is closed, and this one goes on where that one was."""
        before, self._player, self._no_player = self._player, player, ""
        if before is not None:
            before.frame_changed.disconnect(self._on_frame)
            before.state_changed.disconnect(self._on_player_state)
            before.failed.disconnect(self._on_player_failed)
            before.bound_reached.disconnect(self._on_bound_reached)
            before.close()
            before.deleteLater()
        player.setParent(self)
        player.frame_changed.connect(self._on_frame)
        player.state_changed.connect(self._on_player_state)
        player.failed.connect(self._on_player_failed)
        player.bound_reached.connect(self._on_bound_reached)
        player.set_rate(self._rate)
        player.set_pictures(self._pictures)
        player.set_bound(self._bound)
        if self._room is not None:
            player.set_room(*self._room)
        if before is not None and self._path is not None:
            self._open_anew(player, self._path)
        else:
            self._open_if_possible()

    def do_without_player(self, reason: str) -> None:
        """There is no player, and no use in trying again."""
        self._no_player = reason
        self.fail(reason)

    def fail(self, message: str) -> None:
        """It cannot go on: keep what was done and say why."""
        self._message = message
        self._wanted_at = None
        self._keep()
        self._enter(Phase.FAILED)

    def _on_player_failed(self, message: str) -> None:
        """A video made here is told by its routine: the name of its file in the cache means nothing to anybody."""
        if self._path is not None and not is_own(self._routine):
            message = message.replace(self._path.name, title_of(self._routine))
        self.fail(message)

    def cancel_preparing(self) -> None:
        """Stop making the video."""
        if self._phase is Phase.PREPARING and self._job is not None:
            self._job.cancel()
            self._job = self._wanted_at = None
            self._enter(Phase.SET_ASIDE)

    def make_anew(self) -> None:
        """Make the video again, since it is to look or sound otherwise; what is on show goes on until it is there."""
        if self._phase is Phase.PREPARING:
            self._prepare_video()
        elif self._path is not None:
            self._submit(self._on_remade, self._on_remaking_failed)

    def _on_remade(self, path: Path) -> None:
        self._job, self._path = None, path
        if self._player is None:
            self._opened = False
        else:
            self._open_anew(self._player, path)

    def _open_anew(self, player: MediaPlayer, path: Path) -> None:
        """Go on where it is with another file, or another player."""
        if self._phase not in (Phase.READY, Phase.PLAYING, Phase.PAUSED):
            self._opened = False
            return
        self._opened = True
        self._session.jumped()
        self._going_to, self._sent_there = self._seconds, self._clock.monotonic()
        self._pictured_at = None
        player.open(path, start_seconds=self._seconds, paused=self._phase is not Phase.PLAYING)

    def _on_remaking_failed(self, error: Exception) -> None:
        self._job = None
        self.remaking_failed.emit(
            tr(
                "The {routine} video could not be made anew: {reason}",
                routine=title_in_sentence(self._routine),
                reason=error,
            )
        )

    def _prepare_video(self) -> None:
        self._path, self._opened, self._message = None, False, ""
        self._enter(Phase.PREPARING)
        title = title_in_sentence(self._routine)
        self._submit(
            self._on_prepared,
            lambda error: self.fail(
                tr(
                    "The {routine} video could not be made: {reason}",
                    routine=title,
                    reason=error,
                )
            ),
        )

    def _submit(self, done: Callable[[Path], None], failed: Callable[[Exception], None]) -> None:
        if self._job is not None:
            self._job.cancel()
        routine = self._routine
        self._job = self._jobs.submit(
            lambda job: self._prepare(routine, job.report, job.cancelled),
            done=done,
            failed=failed,
            progress=self.preparing.emit,
        )

    def _on_prepared(self, path: Path) -> None:
        self._job, self._path = None, path
        if self._no_player:
            self.fail(self._no_player)
            return
        self._enter(Phase.READY)
        self._open_if_possible()

    def _open_if_possible(self) -> None:
        if self._player is None or self._path is None or self._opened:
            return
        self._opened = True
        start = self._wanted_at
        self._player.open(self._path, start_seconds=start or 0.0, paused=start is None)
        if start is not None:
            self._begin_playing()

    # Playing

    def play_or_pause(self) -> None:
        """What Space does."""
        if self._phase is Phase.PLAYING:
            self.pause()
        else:
            self.play()

    def play(self) -> None:
        """Start, or go on three seconds earlier; while the video is being made, start as soon as it is there."""
        if self._phase in (Phase.SET_ASIDE, Phase.FAILED):
            self._wanted_at = self._seconds
            self._prepare_video()
        elif self._phase is Phase.PREPARING or self._player is None:
            self._wanted_at = self._seconds
        elif self._phase is Phase.READY:
            if self._opened:
                self._player.play()
                self._begin_playing()
        elif self._phase is Phase.ENDED:
            self._wanted_at, self._opened = 0.0, False
            self._open_if_possible()
        elif self._phase is Phase.PAUSED:
            self._resume(self._player)

    def pause(self) -> None:
        """Stand still and keep what was done so far."""
        self._wanted_at = None
        if self._phase is Phase.PLAYING and self._player is not None:
            self._player.pause()
            self._session.jumped()
            self._paused_at = self._seconds
            self._keep()
            self._enter(Phase.PAUSED)

    def resume_session(self, routine: Routine, broken_off: BrokenOff) -> None:
        """Go on where a session broke off, three seconds earlier."""
        self._switch_to(routine)
        self._session.go_on(broken_off)
        self._go_when_ready(max(broken_off.seconds - GET_READY_SECONDS, 0.0))
        self._ready_at = broken_off.seconds
        self.watched_changed.emit(self.watched)

    def seek(self, seconds: float) -> None:
        """Go to a moment; what lies between is not earned."""
        target = min(max(seconds, 0.0), self.routine.seconds - _LAST_MOMENT_SECONDS)
        if self._phase not in (Phase.READY, Phase.PLAYING, Phase.PAUSED, Phase.ENDED):
            return
        self._ready_at = self._paused_at = None
        self.sought.emit(target)
        if self._phase is Phase.ENDED or not self._opened or self._player is None:
            self._go_when_ready(target)
            return
        self._go_to(self._player, target)
        if self._phase is Phase.READY:
            self._player.play()
            self._begin_playing()

    def seek_by(self, seconds: float) -> None:
        """Go on or back from here."""
        self.seek(self._seconds + seconds)

    def seek_to_tenth(self, tenths: int) -> None:
        """Go to so many tenths of the routine."""
        self.seek(self.routine.seconds * tenths / 10)

    def next_drill(self) -> None:
        """Go to the start of the next drill, if there is one."""
        here = self.routine.segment_at(self._seconds)
        following = self.routine.next_work(here)
        if following is not None:
            self.seek(following.start_seconds)

    def previous_drill(self) -> None:
        """Go to the start of this drill, or from its first seconds to that of the one before."""
        starts = [segment.start_seconds for segment in self.routine.work_segments]
        limit = self._seconds - RESTART_DRILL_SECONDS
        self.seek(max((start for start in starts if start <= limit), default=0.0))

    def step(self, frames: int) -> None:
        """Go a frame on or back, standing still."""
        self.pause()
        if self._player is not None and self._phase is Phase.PAUSED:
            self._paused_at = None
            self._player.step(frames)

    def set_rate(self, rate: float) -> None:
        """Play faster or slower."""
        self._rate = rate
        if self._player is not None:
            self._player.set_rate(rate)
            self._rate = self._player.state.rate

    def set_room(self, width: int, height: int) -> None:
        """There are so many pixels for the picture."""
        self._room = (width, height)
        if self._player is not None:
            self._player.set_room(width, height)

    def set_pictures(self, shown: bool) -> None:
        """Play with pictures, or the sound alone."""
        self._pictures = shown
        self._pictured_at = None
        if self._player is not None:
            self._player.set_pictures(shown)

    def set_bound(self, seconds: float | None) -> None:
        """Playing, show and count nothing from a moment on: `bound_reached` is told instead. None: no such moment."""
        self._bound = seconds
        if self._player is not None:
            self._player.set_bound(seconds)

    def change_rate(self, step: int) -> None:
        """Go up or down the usual speeds."""
        nearest = min(range(len(_RATES)), key=lambda index: abs(_RATES[index] - self._rate))
        self.set_rate(_RATES[min(max(nearest + step, 0), len(_RATES) - 1)])

    def _resume(self, player: MediaPlayer) -> None:
        if self._paused_at is not None and self._paused_at > 0.0:
            self._ready_at = self._paused_at
            self._go_to(player, max(self._paused_at - GET_READY_SECONDS, 0.0))
        self._paused_at = None
        player.play()
        self._begin_playing()

    def _go_to(self, player: MediaPlayer, seconds: float) -> None:
        self._session.jumped()
        self._seconds = self._going_to = seconds
        self._sent_there, self._pictured_at = self._clock.monotonic(), None
        player.seek(seconds)
        self.moved.emit(seconds)

    def _go_when_ready(self, seconds: float) -> None:
        """Play from a moment as soon as there is a video and a player for it."""
        self._wanted_at, self._seconds, self._opened = seconds, seconds, False
        self._session.jumped()
        self._open_if_possible()

    def _begin_playing(self) -> None:
        self._wanted_at = None
        self._session.begin()
        self._checkpointed, self._pictured_at = self._clock.monotonic(), None
        self._enter(Phase.PLAYING)

    # What the player tells

    def _on_frame(self) -> None:
        player = self._player
        if player is None or self._phase in (Phase.READY, Phase.PREPARING, Phase.ENDED):
            return
        if player.frame is None and (player.state.pictures or player.state.playback.is_over):
            return
        seconds = player.frame_seconds
        if self._is_on_the_way(seconds) or self._has_slept(player):
            return
        if self._phase is Phase.PLAYING:
            self._session.playing_at(seconds, self._rate)
        self._seconds = seconds
        if self._ready_at is not None and seconds >= self._ready_at:
            self._ready_at = None
        self.moved.emit(seconds)
        self._keep_in_time()

    def _is_on_the_way(self, seconds: float) -> bool:
        """Whether a picture is older than the latest seek, or of one it overtook: keys do not count from there."""
        if self._going_to is None:
            return False
        arrived = abs(seconds - self._going_to) < _ARRIVED_WITHIN_SECONDS
        if arrived or self._clock.monotonic() - self._sent_there > _LONGEST_SEEK_SECONDS:
            self._going_to = None
        return self._going_to is not None

    def _has_slept(self, player: MediaPlayer) -> bool:
        """Whether the computer slept since the last picture: then nobody followed, and it stands where it was left."""
        before, now = self._pictured_at, self._clock.monotonic()
        self._pictured_at = now if self._phase is Phase.PLAYING else None
        if before is None or self._pictured_at is None or now - before <= _LONGEST_STANDSTILL_SECONDS:
            return False
        self.pause()
        left_at = self._seconds
        self._go_to(player, left_at)
        self._paused_at = left_at
        return True

    def _on_bound_reached(self) -> None:
        player, bound = self._player, self._bound
        if player is None or bound is None or self._phase is not Phase.PLAYING:
            return
        if not self._is_on_the_way(bound) and not self._has_slept(player):
            self._session.stopped_at(bound, self._rate)
            self.bound_reached.emit()

    def _on_player_state(self, state: PlayerState) -> None:
        self.player_changed.emit(state)
        if state.playback is not Playback.ENDED or self._phase is not Phase.PLAYING:
            return
        if self._bound is not None:
            self._going_to = None  # it ended before it got there
            self._on_bound_reached()
        else:
            self._session.stopped_at(self.routine.seconds, self._rate)
            self._finish()

    def _keep_in_time(self) -> None:
        now = self._clock.monotonic()
        if now - self._shown >= _WATCHED_SHOWN_EVERY_SECONDS:
            self._shown = now
            self.watched_changed.emit(self.watched)
        if now - self._checkpointed >= CHECKPOINT_SECONDS:
            self._keep()

    # The session

    def choose(self, routine: Routine, *, played: bool = False) -> None:
        """Another routine: at once, or when a session is under way after asking once.

        `played` says that it played until it was paused for a sheet in which this was chosen.
        """
        if routine == self._routine:
            return
        if self.under_way:
            self._goes_on = played or self._phase is Phase.PLAYING
            self.pause()
            self.switch_asked.emit(routine)
        else:
            self._switch_to(routine)

    def stay(self) -> None:
        """The answer to the question was no: go on where it played until then, and stand still where it did not."""
        if self._goes_on:
            self.play()

    def switch(self, routine: Routine) -> None:
        """Keep what was done and turn to another routine."""
        self._switch_to(routine)

    def relabel(self, routine: Routine) -> None:
        """The video that is on show is divided otherwise from now on; it goes on playing."""
        self._routine = routine
        self.routine_changed.emit(routine)
        self.phase_changed.emit(self._phase)
        self.watched_changed.emit(self.watched)

    def leave(self, *, for_later: bool = False) -> Session | None:
        """End the session here; it is kept when it has anything in it, and its place too when it is `for_later`."""
        self.pause()
        session = self._session.end(self.routine)
        if session is not None and for_later:
            self._session.leave_off(session, self._seconds)
        return session

    def _switch_to(self, routine: Routine) -> None:
        self.leave()
        if self._player is not None:
            self._player.stop()
        self._routine = routine
        self._seconds = 0.0
        self._session.forget()
        self._paused_at = self._ready_at = self._wanted_at = None
        self.routine_changed.emit(self.routine)
        self._prepare_video()

    def _finish(self) -> None:
        session = self._session.end(self.routine)
        self.watched_changed.emit(self.watched)
        self._seconds = 0.0
        self._paused_at = self._ready_at = None
        self._enter(Phase.ENDED)
        if session is not None:
            self.finished.emit(session)

    def _keep(self) -> None:
        if self._session.checkpoint(self.routine, self._seconds):
            self._checkpointed = self._clock.monotonic()
            self.watched_changed.emit(self.watched)

    def _enter(self, phase: Phase) -> None:
        self._phase = phase
        self.phase_changed.emit(phase)
