# SPDX-License-Identifier: GPL-3.0-or-later
"""Tells screen readers what changes by itself: drills, pauses, what was saved and what went wrong; not each second."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from hipmob_desktop.domain.language import tr
from hipmob_desktop.domain.routines import Routine, Segment
from hipmob_desktop.domain.sessions import Session
from hipmob_desktop.ui.accessible import announce
from hipmob_desktop.ui.practice import Phase, Practice
from hipmob_desktop.ui.words import length, sentence


class Announcer(QObject):
    """Speaks for the picture, in which all this can be seen."""

    def __init__(self, practice: Practice, picture: QWidget) -> None:
        super().__init__(picture)
        self._practice, self._picture = practice, picture
        self._drill: Segment | None = None
        self._phase = practice.phase
        practice.routine_changed.connect(self._on_routine)
        practice.moved.connect(self._on_moved)
        practice.phase_changed.connect(self._on_phase)
        practice.finished.connect(self._on_finished)
        practice.remaking_failed.connect(lambda message: announce(picture, message, urgent=True))

    def _on_routine(self, _routine: Routine) -> None:
        self._drill = None

    def _on_moved(self, seconds: float) -> None:
        """A drill is told when it begins, and when it was gone to; what comes next is told in the way to it."""
        segment = self._practice.routine.segment_at(seconds)
        if self._practice.phase is not Phase.PLAYING or segment == self._drill:
            return
        self._drill = segment
        announce(self._picture, sentence(self._practice.routine, segment))

    def _on_phase(self, phase: Phase) -> None:
        before, self._phase = self._phase, phase
        if phase is Phase.FAILED:
            announce(self._picture, self._practice.message, urgent=True)
        elif phase is Phase.PAUSED and before is Phase.PLAYING:
            announce(self._picture, tr("Paused"))
        elif phase is Phase.PLAYING and before is Phase.PAUSED:
            announce(self._picture, tr("Get ready"))
        elif phase is Phase.READY and before is Phase.PREPARING:
            announce(self._picture, tr("The video is ready. Space starts it."))

    def _on_finished(self, session: Session) -> None:
        announce(self._picture, tr("Saved: {length} of work", length=length(session.watched_seconds)))
