# SPDX-License-Identifier: GPL-3.0-or-later
"""Which frame libVLC shows. libVLC 3 hands pictures over without their times, so they are told from when they come.

Rules, measured with clips whose frames carry their number:

- The time that libVLC reports is that of the frame due at that instant, to within a millisecond. On a busy machine the
  report may reach us later than that, never sooner: of several the one that is farthest ahead is right.
- After a seek up to two old pictures still come when they are due, or some milliseconds late on a busy machine; the
  first new one comes between two such times (11 ms after one in MP4, 17 ms in WebM).
- While it stands, and where pictures are lacking, the same picture is shown again about 15 times a second.
- After a change of rate the pictures already queued come at the old rate, then those of the new time.

Pure: instants come in as arguments.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable

from hipmob_desktop.media.clock import FrameGrid, PositionClock

# Pictures from before a seek kept coming for 50 ms at most, those from before a change of rate for 26 pictures.
_OLD_PICTURES_SECONDS = 0.1
_OLD_RATE_SECONDS = 2.0
# For this long after a seek libVLC may report the time asked for instead of the time reached.
_UNSETTLED_SECONDS = 0.15
# So many reports (four a second) have to agree that playback is behind, unless by more than any report is late.
_REPORTS_BELIEVED = 4
_LATEST_REPORT_SECONDS = 0.25
# A picture so soon after another is the same drawn again at once; after so long, perhaps the same repeated.
_REDRAW_SECONDS = 0.003
_REPEAT_SECONDS = 0.05
_BEAT_TOLERANCE_SECONDS = 0.006
# While playing no new picture comes sooner than this after a seek; and an old one is at most so early or late.
_SOONEST_LANDING_SECONDS = 0.014
_OLD_PICTURE_EARLY_SECONDS = 0.003
_OLD_PICTURE_LATE_SECONDS = 0.0085


class PictureTimes:
    """Gives each picture its time and keeps the position clock right."""

    def __init__(self, clock: PositionClock) -> None:
        self._clock = clock
        self._grid = FrameGrid()
        self._shown: float | None = None
        self._last_instant: float | None = None
        self._landing: float | None = None
        self._sought_instant = 0.0
        self._clock_before_seek: PositionClock | None = None
        self._trusted_from = 0.0
        self._resumed = False
        self._draining: PositionClock | None = None
        self._drained_by = 0.0
        self._reports: deque[tuple[float, float]] = deque(maxlen=_REPORTS_BELIEVED)

    @property
    def seeking(self) -> bool:
        """Whether the first picture after an opening or a seek is still awaited."""
        return self._landing is not None

    def open(self, grid: FrameGrid, landing_seconds: float) -> None:
        """A file starts; its first picture will be the frame at `landing_seconds`."""
        self._grid = grid
        self._shown = self._last_instant = self._draining = self._clock_before_seek = None
        self._reports.clear()
        self._landing = landing_seconds
        self._clock.stand_at(landing_seconds)

    def seek(self, landing_seconds: float, instant: float) -> None:
        """The frame at `landing_seconds` was asked for."""
        self._clock_before_seek = (self._draining or self._clock).copy()
        self._reports.clear()
        self._landing, self._sought_instant = landing_seconds, instant
        self._draining = None
        self._clock.stand_at(landing_seconds)

    def pause(self) -> None:
        """Pictures shall stand: the position is that of the picture on show."""
        self._draining = None
        self._reports.clear()
        self._clock.stand_at(self._clock.seconds() if self._shown is None or self.seeking else self._shown)

    def resume(self, instant: float) -> None:
        """Pictures shall go on from the one on show; the clock follows when the next one comes."""
        self._resumed = True
        self._reports.clear()
        self._trusted_from = max(self._trusted_from, instant)

    def pass_over(self) -> None:
        """One more picture came while it stands, and is not shown: what plays on from here begins a frame later."""
        if self._shown is not None:
            self._shown = self._grid.after(self._shown)

    def set_rate(self, rate: float, instant: float) -> None:
        """The rate was changed; pictures already queued come at the old one."""
        if self._clock.running and not self.seeking:
            self._draining, self._drained_by = self._draining or self._clock.copy(), instant + _OLD_RATE_SECONDS
        self._clock.set_rate(rate, instant)
        self._reports.clear()

    def reported(self, seconds: float, instant: float) -> None:
        """libVLC said where it was at an instant."""
        if not self._clock.running or self.seeking or instant < self._trusted_from:
            self._reports.clear()
            return
        if self._clock.seconds_at(instant) - seconds > _LATEST_REPORT_SECONDS:
            self._reports.clear()
        self._reports.append((seconds, instant))
        rate = self._clock.rate
        self._clock.run_from(*max(self._reports, key=lambda report: report[0] - report[1] * rate))

    def picture(self, instant: float, playing: bool, differs: Callable[[], bool]) -> float | None:
        """The time of the picture shown at an instant; None where it is an old one or the same again, not to be shown.

        `differs` compares it with the picture on show; it is asked only where the instant leaves a doubt.
        """
        gap = None if self._last_instant is None else instant - self._last_instant
        if self._landing is not None:
            time = self._land(instant, gap, playing, differs)
        elif not playing:
            time = self._next_while_standing(differs)
        else:
            time = self._next_while_playing(instant, gap, differs)
        if gap is None or gap > _REDRAW_SECONDS:
            self._last_instant = instant
        if time is not None:
            self._shown = time
        return time

    def _land(self, instant: float, gap: float | None, playing: bool, differs: Callable[[], bool]) -> float | None:
        landing = self._landing
        assert landing is not None
        waited = instant - self._sought_instant
        in_doubt = gap is not None and waited < _OLD_PICTURES_SECONDS / min(self._clock.rate, 1.0)
        if in_doubt and (self._is_old(instant, waited) or not differs()):
            return None
        self._landing = None
        self._resumed = False
        self._trusted_from = instant + _UNSETTLED_SECONDS
        if playing:
            self._clock.run_from(landing, instant)
        else:
            self._clock.stand_at(landing)
        return landing

    def _next_while_standing(self, differs: Callable[[], bool]) -> float | None:
        """A pause lets at most the picture already on its way through."""
        if self._shown is None or not differs():
            return None
        time = self._grid.after(self._shown)
        self._clock.stand_at(time)
        return time

    def _next_while_playing(self, instant: float, gap: float | None, differs: Callable[[], bool]) -> float | None:
        interval = self._grid.frame_seconds / (self._draining or self._clock).rate
        if self._is_in_doubt(gap) and not differs():
            if gap is not None and gap > _REPEAT_SECONDS:
                self._draining = None  # the queue has run dry
            return None
        if self._resumed and self._shown is not None:
            self._resumed = False
            time = self._grid.after(self._shown)
            self._clock.run_from(time, instant)
            return time
        if instant < self._trusted_from and self._shown is not None and gap is not None and gap < 1.6 * interval:
            # Nothing better to go by yet; the first pictures come a little too close or too far apart.
            time = self._grid.after(self._shown)
            self._clock.run_from(time, instant)
            return time
        self._notice_new_rate(instant, gap, interval)
        time = self._grid.due_at((self._draining or self._clock).seconds_at(instant))
        if self._shown is not None and 0.0 < self._shown - time < 1.5 * self._grid.frame_seconds:
            return self._shown  # time runs forward: the clock was a little slow
        return time

    def _is_in_doubt(self, gap: float | None) -> bool:
        return self._resumed or gap is None or gap < _REDRAW_SECONDS or gap > _REPEAT_SECONDS

    def _notice_new_rate(self, instant: float, gap: float | None, interval: float) -> None:
        if self._draining is None or gap is None:
            return
        off_the_beat = gap > _REDRAW_SECONDS and abs(gap - interval) > _BEAT_TOLERANCE_SECONDS
        if off_the_beat or instant > self._drained_by:
            self._draining = None

    def _is_old(self, instant: float, waited: float) -> bool:
        """Whether a picture comes when one from before the seek would."""
        clock = self._clock_before_seek
        if clock is None or not clock.running:
            return False
        if waited < _SOONEST_LANDING_SECONDS:
            return True
        frames = (clock.seconds_at(instant) - self._grid.first_seconds) * self._grid.frames_per_second
        interval = self._grid.frame_seconds / clock.rate
        late = (frames % 1.0) * interval
        return late < _OLD_PICTURE_LATE_SECONDS or late > interval - _OLD_PICTURE_EARLY_SECONDS
