# SPDX-License-Identifier: GPL-3.0-or-later
"""A player without a file format: it keeps the contract of the real ones, by a clock that a test can move.

    clock = ManualClock()
    player = FakePlayer(clock=clock, film=Film(seconds=600.0))
    player.open(Path("routine.webm"))
    player.advance(15.0)        # 450 frames come, one after another

Without a clock it runs in real time. Without a film it reads the length of real files.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import av
from PySide6.QtCore import QObject, QRect, QTimer
from PySide6.QtGui import QColor, QImage, QPainter

from hipmob_desktop.media.clock import FrameGrid, PositionClock
from hipmob_desktop.media.file_facts import UnplayableFileError, read_facts
from hipmob_desktop.media.player import MediaPlayer
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
from tests.media.clips import barcode

_WIDTH, _HEIGHT = 320, 180
_REFRESH_MILLISECONDS = 5
_BEAT_SECONDS = 0.1


class ManualClock:
    """A clock that stands until it is moved."""

    def __init__(self) -> None:
        self.instant = 0.0

    def __call__(self) -> float:
        return self.instant


@dataclass(frozen=True, slots=True)
class Film:
    """What there is to play: the length a file claims, and up to where it has pictures (less in a broken one)."""

    seconds: float
    frames_per_second: float = 30.0
    pictured_seconds: float | None = None
    whole: bool = True
    has_sound: bool = True

    @property
    def last_frame_seconds(self) -> float:
        end = self.seconds if self.pictured_seconds is None else self.pictured_seconds
        return end - 1.0 / self.frames_per_second


def film_in(path: Path) -> Film:
    """The film in a real file, by its packets: pictures count up to the first damaged or missing one."""
    facts = read_facts(path)
    seconds = facts.duration_seconds
    grid = facts.grid
    last = grid.first_seconds
    whole = True
    with av.open(str(path)) as container:
        stream = container.streams.video[0]
        try:
            for frame in container.decode(stream):
                if frame.time is None or frame.time - last > 2.0:
                    whole = False
                    break
                last = frame.time
        except av.error.FFmpegError:
            whole = False
    return Film(seconds, grid.frames_per_second, last + grid.frame_seconds, whole, facts.has_sound)


class FakePlayer(MediaPlayer):
    """Paints each frame's number in place of decoding it."""

    def __init__(
        self, parent: QObject | None = None, *, clock: ManualClock | None = None, film: Film | None = None
    ) -> None:
        super().__init__(parent)
        self._manual = clock
        self._clock = PositionClock(clock if clock is not None else time.perf_counter)
        self._now: Callable[[], float] = clock if clock is not None else time.perf_counter
        self._given_film = film
        self._film: Film | None = None
        self._path: Path | None = None
        self._wants_to_play = False
        self._sought: float | None = None
        self._closed = False
        self.told_of_sound: list[str] = []
        self._timer = QTimer(self)
        self._timer.setInterval(_REFRESH_MILLISECONDS)
        self._timer.timeout.connect(self.refresh)

    @property
    def name(self) -> str:
        return "Fake"

    def position_seconds(self) -> float:
        if self._film is None:
            return self._clock.seconds()
        return min(max(0.0, self._clock.seconds()), self._film.seconds)

    def advance(self, seconds: float) -> None:
        """Let time pass, in steps of less than a frame."""
        assert self._manual is not None, "only a player with a manual clock can be advanced"
        end = self._manual.instant + seconds
        while self._manual.instant < end - 1e-9:
            self._manual.instant = min(end, self._manual.instant + 0.005)
            self.refresh()

    def refresh(self) -> None:
        """Show the frame that is due."""
        match self._state.playback:
            case Playback.OPENING:
                self._begin()
            case Playback.PLAYING | Playback.PAUSED if self._sought is not None:
                self._land(self._sought)
            case Playback.PLAYING:
                self._go_on()

    # Commands

    def open(self, path: Path, *, start_seconds: float = 0.0, paused: bool = False) -> None:
        if self._closed:
            return
        self._path, self._film, self._wants_to_play = path, None, not paused
        self._sought = start_seconds
        self._clock.stand_at(start_seconds)
        self._dispatch(Opening())
        if self._manual is None:
            self._timer.start()

    def play(self) -> None:
        if self._closed or self._path is None:
            return
        self._wants_to_play = True
        if self._state.playback is Playback.PAUSED:
            self._clock.run_from(self._clock.seconds(), self._now())
            self._dispatch(Playing())
        elif self._state.playback.is_over:
            self.open(self._path)

    def pause(self) -> None:
        self._wants_to_play = False
        if self._state.playback is Playback.PLAYING:
            self._clock.stand_at(self._frame_seconds if self._sought is None else self._sought)
            self._dispatch(Paused())

    def seek(self, seconds: float) -> None:
        if self._closed or self._path is None:
            return
        if self._state.playback.is_over:
            self.open(self._path, start_seconds=seconds)
            return
        self._sought = self._landing(seconds) if self._film is not None else seconds
        self._clock.stand_at(self._sought)

    def step(self, frames: int) -> None:
        if self._closed or self._film is None or not self._state.playback.has_picture:
            return
        self.pause()
        self.seek(self._grid.after(self._clock.seconds(), frames))

    def set_rate(self, rate: float) -> None:
        self._dispatch(RateChanged(rate))
        self._clock.set_rate(self._state.rate, self._now())

    def set_volume(self, volume: float) -> None:
        self._dispatch(VolumeChanged(volume))

    def set_muted(self, muted: bool) -> None:
        self._dispatch(MutedChanged(muted))

    def lose_sound(self) -> None:
        self.told_of_sound.append("lost")

    def regain_sound(self) -> None:
        self.told_of_sound.append("back")

    def set_pictures(self, shown: bool) -> None:
        before = self._state.pictures
        self._dispatch(PicturesChanged(shown))
        if self._closed or shown == before or self._path is None or self._state.playback.is_over:
            return
        self.open(self._path, start_seconds=self.position_seconds(), paused=not self._wants_to_play)

    def stop(self) -> None:
        self._timer.stop()
        self._clock.stand_at(0.0)
        self._dispatch(Stopped())
        self._show(None, 0.0)

    def close(self) -> None:
        self._timer.stop()
        self._closed = True
        self._frame = None

    # Inside

    @property
    def _grid(self) -> FrameGrid:
        return FrameGrid(0.0, self._film.frames_per_second if self._film is not None else 30.0)

    def _landing(self, seconds: float) -> float:
        assert self._film is not None
        return min(self._grid.nearest(seconds), self._grid.due_at(self._film.seconds - 1.5 * self._grid.frame_seconds))

    def _begin(self) -> None:
        assert self._path is not None
        try:
            self._film = self._given_film or film_in(self._path)
        except UnplayableFileError as error:
            self._fail(str(error))
            return
        self._dispatch(DurationKnown(self._film.seconds))
        self._land(self._landing(self._sought or 0.0))
        if self._state.playback is Playback.OPENING:
            self._dispatch(Playing() if self._wants_to_play else Paused())

    def _land(self, seconds: float) -> None:
        self._sought = None
        if self._wants_to_play:
            self._clock.run_from(seconds, self._now())
        else:
            self._clock.stand_at(seconds)
        self._show_frame(seconds)

    def _go_on(self) -> None:
        assert self._film is not None
        position = self._clock.seconds()
        if position > self._film.last_frame_seconds + self._grid.frame_seconds / 2:
            self._finish()
        elif not self._with_pictures:
            if position >= self._frame_seconds + _BEAT_SECONDS * self._state.rate and not self._is_kept_back(position):
                self._show_frame(position)
        elif (due := self._grid.due_at(position)) > self._frame_seconds and not self._is_kept_back(due):
            self._show_frame(due)

    def _finish(self) -> None:
        assert self._film is not None
        if not self._film.whole or self._film.last_frame_seconds < self._film.seconds - 2.0:
            self._fail(f"{self._path.name if self._path else ''}: it breaks off.")
            return
        self._timer.stop()
        self._clock.stand_at(self._film.seconds)
        self._dispatch(Ended())

    def _fail(self, message: str) -> None:
        self._timer.stop()
        self._clock.stand_at(self._clock.seconds())
        self._dispatch(Failed(message))

    def _show_frame(self, seconds: float) -> None:
        number = round(seconds * self._grid.frames_per_second)
        self._show(_numbered(number) if self._with_pictures else None, seconds)

    @property
    def _with_pictures(self) -> bool:
        return self._state.pictures or (self._film is not None and not self._film.has_sound)


def _numbered(number: int) -> QImage:
    image = QImage(_WIDTH, _HEIGHT, QImage.Format.Format_RGB32)
    image.fill(QColor(90, 90, 90))
    painter = QPainter(image)
    width = _WIDTH // 16
    for i, lit in enumerate(barcode(number)):
        painter.fillRect(QRect(i * width, 0, width, _HEIGHT // 9), QColor("white" if lit else "black"))
    painter.end()
    return image
