# SPDX-License-Identifier: GPL-3.0-or-later
"""Where playback is while only sound is played: from the times that the back end reports, some times a second.

Pure: instants come in as arguments.
"""

from __future__ import annotations

from hipmob_desktop.media.clock import FrameGrid, PositionClock

_LANDED_WITHIN_SECONDS = 1.0
_LATE_SECONDS, _FOLLOWED = 0.3, 0.1
_LONGEST_LANDING_SECONDS = 0.5
"""After a seek, reports from before it still come for a moment; after so long any report is believed."""


class SoundTimes:
    """Keeps the position clock right; takes the same commands as `PictureTimes`."""

    def __init__(self, clock: PositionClock) -> None:
        self._clock = clock
        self._landing: float | None = None
        self._sought_instant = 0.0

    @property
    def landing(self) -> float | None:
        """Where it goes while the first report after an opening, a seek or a pause is still awaited."""
        return self._landing

    def open(self, _grid: FrameGrid, landing_seconds: float) -> None:
        """A file starts at a time."""
        self._landing, self._sought_instant = landing_seconds, float("-inf")
        self._clock.stand_at(landing_seconds)

    def seek(self, landing_seconds: float, instant: float) -> None:
        """Another time was asked for."""
        self._landing, self._sought_instant = landing_seconds, instant
        self._clock.stand_at(landing_seconds)

    def land(self) -> float:
        """Stand where playback was asked to go: nothing sounds there, so there is nothing to wait for."""
        self._landing = None
        return self._clock.seconds()

    def pause(self) -> None:
        """Sound shall stand."""
        self._clock.stand_at(self._clock.seconds())

    def resume(self, instant: float) -> None:
        """Sound shall go on; the clock follows with the next report."""
        self._landing, self._sought_instant = self._clock.seconds(), instant

    def set_rate(self, rate: float, instant: float) -> None:
        """The rate was changed."""
        self._clock.set_rate(rate, instant)

    def reported(self, seconds: float, instant: float) -> bool:
        """The back end plays and said where it was at an instant; whether that is believed."""
        if self._landing is not None:
            waited = instant - self._sought_instant
            near = abs(seconds - self._landing) < _LANDED_WITHIN_SECONDS
            if waited < 0.0 or not (near or waited > _LONGEST_LANDING_SECONDS):
                return False
            self._landing = None
            self._clock.run_from(seconds, instant)
            return True
        behind = self._clock.seconds_at(instant) - seconds
        if 0.0 < behind < _LATE_SECONDS:  # the report is late rather than the sound: follow it softly
            seconds += (1.0 - _FOLLOWED) * behind
        self._clock.run_from(seconds, instant)
        return True
