# SPDX-License-Identifier: GPL-3.0-or-later
"""The get-ready clip as it is shown: hands and feet go round the body where the shortest course leads through it.

A drill's camera holds the shortest course (`scene.py`), so that it stays where it is when a limb goes round.
"""

from __future__ import annotations

from dataclasses import replace

from studio.figure.detours import Detours, freedom, lying
from studio.figure.motion import FRAMES_PER_SECOND, READY_WAIT_SECONDS, Moment, Motion
from studio.figure.pairs import ready_goes_round
from studio.figure.posing import Posed
from studio.figure.stations import Solver, looseness


class Ready:
    """The moments of a drill's get-ready clip."""

    def __init__(self, motion: Motion, goes_round: bool) -> None:
        """`goes_round`: whether limbs go round the body where they would go through it."""
        self.motion = motion
        self._detours: Detours | None = None
        if goes_round and motion.ready_end_seconds > READY_WAIT_SECONDS:
            self._detours = Solver(motion.posing.skeleton).detours()
            self._detours.find(self._posed_since, self._freedom, motion.ready_end_seconds - READY_WAIT_SECONDS)

    def moment(self, frame: int) -> Moment:
        """What a frame shows."""
        return self._at(frame / FRAMES_PER_SECOND)

    def _at(self, seconds: float) -> Moment:
        moment = self.motion.ready_moment(seconds * FRAMES_PER_SECOND, self.motion.via_course)
        if self._detours is None or not READY_WAIT_SECONDS < seconds < self.motion.ready_end_seconds:
            return moment
        return replace(moment, aside=self._detours.at(seconds - READY_WAIT_SECONDS))

    def _posed_since(self, since: float) -> Posed:
        """The figure so long after it began to move, with the detours that are known by then."""
        return self.motion.posed(self._at(READY_WAIT_SECONDS + since))

    def _freedom(self, since: float, limb: str) -> float:
        """How free a limb is to go round the body, 0 to 1: not where it is held or lies on the body."""
        seconds, course = READY_WAIT_SECONDS + since, self.motion.via_course
        lies = lying([knot.at for knot in course.knots], [limb in knot.key.touching for knot in course.knots])
        return freedom(looseness(course.at(seconds)[1].get(limb, [])), seconds, lies)


def ready_of(motion: Motion) -> Ready:
    """A drill's get-ready clip as it is filmed."""
    return Ready(motion, ready_goes_round(motion.figure.drill, motion.posing.skeleton.body.athlete))
