# SPDX-License-Identifier: GPL-3.0-or-later
"""A routine: segments laid end to end, from an intro through work and transitions."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from enum import StrEnum

from hipmob_desktop.domain.drills import Drill, Position, Side
from hipmob_desktop.domain.modes import Mode

__all__ = ["MOVES", "MOVE_INTO", "ROUTINE_SECONDS", "Mode", "Routine", "Segment", "SegmentKind"]  # modes belong to them

ROUTINE_SECONDS = 600.0
"""The length of every routine that comes with the app."""

MOVES = frozenset(
    {"quadruped", "half-kneel", "stand", "sit", "supine", "side", "roll", "swap", "rest", "same-foot-front"}
)
"""Every way a segment may ask the runner to move before the next drill."""

MOVE_INTO = {
    Position.STANDING: "stand",
    Position.HALF_KNEELING: "half-kneel",
    Position.QUADRUPED: "quadruped",
    Position.SEATED: "sit",
    Position.SUPINE: "supine",
    Position.SIDE_LYING: "side",
}
"""How to get into each position from another."""


class SegmentKind(StrEnum):
    """What happens during a segment."""

    INTRO = "intro"
    TRANSITION = "transition"
    WORK = "work"


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of a routine, half open: it holds `start_seconds` but not `end_seconds`.

    `drill` and `side` of an intro or a transition are those of the work that follows, or of the last where none does.
    `reps` is None for a hold, an intro and a transition. `move_to` says how to get into the next start position, or is
    empty when nothing changes.
    """

    index: int
    kind: SegmentKind
    start_seconds: float
    seconds: float
    drill: Drill
    side: Side
    reps: int | None
    brisk: bool
    move_to: str

    @property
    def end_seconds(self) -> float:
        """Where the next segment starts."""
        return self.start_seconds + self.seconds

    @property
    def is_work(self) -> bool:
        """Whether the drill is being done, rather than got ready for."""
        return self.kind is SegmentKind.WORK


@dataclass(frozen=True, slots=True)
class Routine:
    """Segments that follow each other without gaps, from zero to `seconds`."""

    id: str
    name: str
    mode: Mode
    segments: tuple[Segment, ...]

    @property
    def seconds(self) -> float:
        """The whole length."""
        return self.segments[-1].end_seconds if self.segments else 0.0

    @property
    def work_segments(self) -> tuple[Segment, ...]:
        """The segments in which a drill is done, in order."""
        return tuple(segment for segment in self.segments if segment.is_work)

    @property
    def drills(self) -> tuple[Drill, ...]:
        """Its drills, each once, in the order in which they first come: what is counted where drills are counted."""
        return tuple({work.drill.id: work.drill for work in self.work_segments}.values())

    def segment_at(self, seconds: float) -> Segment:
        """The segment that holds this moment; before zero the first, past the end the last.

        Raises IndexError when the routine has no segments.
        """
        position = bisect_right(self.segments, seconds, key=lambda segment: segment.start_seconds) - 1
        return self.segments[max(position, 0)]

    def next_work(self, segment: Segment) -> Segment | None:
        """The first work segment after this one, or None when this is the last."""
        following = self.segments[segment.index + 1 :]
        return next((candidate for candidate in following if candidate.is_work), None)

    def work_number(self, segment: Segment) -> tuple[int, int]:
        """Which work segment this is, counted from 1, and of how many; before work, that of the work to come."""
        total = len(self.work_segments)
        before = sum(1 for earlier in self.segments[: segment.index] if earlier.is_work)
        return min(before + 1, total), total
