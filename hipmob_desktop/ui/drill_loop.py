# SPDX-License-Identifier: GPL-3.0-or-later
"""One drill over and over, until it was enough."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from hipmob_desktop.domain.routines import Routine, Segment
from hipmob_desktop.ui.practice import Phase, Practice
from hipmob_desktop.ui.timeline import work_at

_FRAME_SECONDS = 1 / 30
_BEFORE_THE_FILE_ENDS_SECONDS = 0.25
"""Players need that long to be turned round before they are done with the file."""

_LOOKED_AHEAD_SECONDS = 0.3


def turns_at(routine: Routine, segment: Segment, rate: float = 1.0) -> float:
    """When to go back to the start of a drill: at its last frame but one, since libVLC's may be one further than told.

    Where that is lost it is at the drill's end, before anything of what follows is seen.
    """
    before = (2.0 + 0.5 * max(rate, 1.0)) * _FRAME_SECONDS
    if segment.end_seconds > routine.seconds - _BEFORE_THE_FILE_ENDS_SECONDS:
        before = _BEFORE_THE_FILE_ENDS_SECONDS * max(rate, 1.0)
    return max(segment.end_seconds - before, segment.start_seconds)


class DrillLoop(QObject):
    """Keeps a practice within one drill. `changed` carries its segment, or None when there is none any more.

    Going anywhere else ends it; so do another routine and the end. What is seen again is not counted again. Made after
    everything else that follows `moved`, since it moves on from there.
    """

    changed = Signal(object)

    def __init__(self, practice: Practice, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._practice = practice
        self._segment: Segment | None = None
        # Without pictures moments are told ten times a second only: that would be late.
        self._turn_timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._turn_timer.timeout.connect(self._turn)
        practice.moved.connect(self._on_moved)
        practice.sought.connect(self._on_sought)
        practice.bound_reached.connect(self._turn)
        practice.phase_changed.connect(self._on_phase)
        practice.routine_changed.connect(self.end)

    @property
    def segment(self) -> Segment | None:
        """The drill that is done over and over."""
        return self._segment

    def toggle(self) -> None:
        """Begin with the drill under way, or the one to come; or go on as usual."""
        if self._segment is not None:
            self.end()
        elif self._practice.phase in (Phase.PLAYING, Phase.PAUSED):
            segment = work_at(self._practice.routine, self._practice.seconds)
            if segment.is_work:
                self._set(segment)

    def end(self) -> None:
        """Go on as usual."""
        self._set(None)

    def _set(self, segment: Segment | None) -> None:
        self._turn_timer.stop()
        if segment is not self._segment:
            self._segment = segment
            self._practice.set_bound(None if segment is None else segment.end_seconds)
            self.changed.emit(segment)

    def _on_moved(self, seconds: float) -> None:
        segment, practice = self._segment, self._practice
        if segment is None:
            return
        if practice.phase is not Phase.PLAYING:
            if seconds >= segment.end_seconds:  # frame by frame
                self.end()
            return
        left = turns_at(practice.routine, segment, practice.rate) - seconds
        if left <= 0.0:
            self._turn()
        elif left < _LOOKED_AHEAD_SECONDS * practice.rate and not self._shows_pictures:
            self._turn_timer.start(round(1000 * left / practice.rate))

    @property
    def _shows_pictures(self) -> bool:
        player = self._practice.player
        return player is not None and player.frame is not None

    def _turn(self) -> None:
        self._turn_timer.stop()
        if self._segment is not None and self._practice.phase is Phase.PLAYING:
            self._practice.seek(self._segment.start_seconds)

    def _on_sought(self, seconds: float) -> None:
        self._turn_timer.stop()
        segment = self._segment
        if segment is not None and not segment.start_seconds <= seconds < segment.end_seconds:
            self.end()

    def _on_phase(self, phase: Phase) -> None:
        self._turn_timer.stop()
        if phase not in (Phase.PLAYING, Phase.PAUSED):
            self.end()
