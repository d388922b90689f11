# SPDX-License-Identifier: GPL-3.0-or-later
"""Time within a file: where playback is between two reports, and where its frames lie. Pure: the clock is injected."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

# A picture is never shown before its time but may be late, so a time counts for the frame that began before it, or
# begins within a quarter of a frame.
_EARLY_FRAMES = 0.25


@dataclass(frozen=True, slots=True)
class FrameGrid:
    """The times of a file's frames: evenly spaced from the first one on."""

    first_seconds: float = 0.0
    frames_per_second: float = 30.0

    @property
    def frame_seconds(self) -> float:
        """How long one frame stands at normal speed."""
        return 1.0 / self.frames_per_second

    def nearest(self, seconds: float) -> float:
        """The time of the frame nearest to a time; never before the first."""
        return self._time_of(round((seconds - self.first_seconds) * self.frames_per_second))

    def due_at(self, seconds: float) -> float:
        """The time of the frame that a picture shown at this time is."""
        return self._time_of(math.floor((seconds - self.first_seconds) * self.frames_per_second + _EARLY_FRAMES))

    def after(self, seconds: float, frames: int = 1) -> float:
        """The time of the frame some frames after (before, when negative) the one nearest to a time."""
        return self._time_of(round((seconds - self.first_seconds) * self.frames_per_second) + frames)

    def _time_of(self, index: int) -> float:
        return self.first_seconds + max(index, 0) / self.frames_per_second


class PositionClock:
    """Playback's position, carried on at the playing rate from the last time it was known."""

    def __init__(self, now: Callable[[], float]) -> None:
        self._now = now
        self._seconds = 0.0
        self._instant = 0.0
        self._rate = 1.0
        self._running = False

    @property
    def running(self) -> bool:
        return self._running

    @property
    def rate(self) -> float:
        return self._rate

    def seconds(self) -> float:
        """The position now."""
        return self.seconds_at(self._now())

    def seconds_at(self, instant: float) -> float:
        """The position at an instant of the injected clock."""
        if not self._running:
            return self._seconds
        return self._seconds + (instant - self._instant) * self._rate

    def run_from(self, seconds: float, instant: float) -> None:
        """Playback was at `seconds` at `instant`, and goes on."""
        self._seconds, self._instant, self._running = seconds, instant, True

    def stand_at(self, seconds: float) -> None:
        """Playback stands."""
        self._seconds, self._running = seconds, False

    def set_rate(self, rate: float, instant: float) -> None:
        """Go on at another rate from an instant."""
        self._seconds = self.seconds_at(instant)
        self._instant = instant
        self._rate = rate

    def copy(self) -> PositionClock:
        """A clock that goes on as this one does now."""
        other = PositionClock(self._now)
        other._seconds, other._instant = self._seconds, self._instant
        other._rate, other._running = self._rate, self._running
        return other
