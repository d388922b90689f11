# SPDX-License-Identifier: GPL-3.0-or-later
"""A routine of the runner's own, built from the drill library: drills in an order, made to last so many minutes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from hipmob_desktop.domain.doses import dose_of, reps_in
from hipmob_desktop.domain.drills import Drill, Side
from hipmob_desktop.domain.fitting import USUAL_INTRO_SECONDS, USUAL_MINUTES, CannotFitError, Recipe, built
from hipmob_desktop.domain.language import tr
from hipmob_desktop.domain.places import Place, Ways, move_into
from hipmob_desktop.domain.routines import Mode, Routine, Segment, SegmentKind

BUILT_PREFIX = "built-"
"""The id of a routine that the runner has built begins so."""


@dataclass(frozen=True, slots=True)
class OwnRoutine:
    """What the runner put together: the ids of drills in their order, and how long it is to last."""

    id: str
    name: str
    drills: tuple[str, ...]
    mode: Mode = Mode.STAND_ALONE
    minutes: int = USUAL_MINUTES

    @property
    def routine_id(self) -> str:
        """The id of its routine."""
        return f"{BUILT_PREFIX}{self.id}"


@dataclass(frozen=True, slots=True)
class Built:
    """The routine that came of it, and the drills for which there was no time."""

    routine: Routine
    left_out: tuple[Drill, ...]


def is_built(routine: Routine) -> bool:
    """Whether a routine was built by the runner."""
    return routine.id.startswith(BUILT_PREFIX)


def build(own: OwnRoutine, library: Mapping[str, Drill]) -> Built:
    """The routine of exactly its minutes: every drill within its dose, both sides the same.

    Drills that the library does not have are left out without a word. Raises CannotFitError, which says in a sentence
    why there is none.
    """
    drills = [library[name] for name in own.drills if name in library]
    if not drills:
        raise CannotFitError(tr("Put at least one drill into your routine."))
    usual = Routine(own.routine_id, own.name, own.mode, tuple(_segments(drills)))
    routine = built(usual, library, Recipe(own.minutes))
    done = {drill.id for drill in routine.drills}
    return Built(routine, tuple(drill for drill in usual.drills if drill.id not in done))


def _segments(drills: Sequence[Drill]) -> Iterator[Segment]:
    """Every drill once on each of its sides, as long as its file asks for, with what it takes to get into each."""
    ways = Ways(Routine("", "", Mode.STAND_ALONE, ()))
    turns = [
        (Place(number, drill, False, dose_of(drill), 1), side)
        for number, drill in enumerate(drills)
        for side in drill.sides_worked
    ]
    first, side = turns[0]
    move, intro = move_into(first.drill.position), float(USUAL_INTRO_SECONDS)
    yield Segment(0, SegmentKind.INTRO, 0.0, intro, first.drill, side, None, False, move)
    index, start = 1, intro
    before: tuple[Place, Side] | None = None
    for place, side in turns:
        if before is not None:
            way = ways.between(before, (place, side))
            seconds = float(way.seconds)
            yield Segment(index, SegmentKind.TRANSITION, start, seconds, place.drill, side, None, False, way.move_to)
            index, start = index + 1, start + seconds
        seconds = float(place.dose.usual)
        reps = reps_in(place.drill, seconds)
        yield Segment(index, SegmentKind.WORK, start, seconds, place.drill, side, reps, False, "")
        index, start, before = index + 1, start + seconds, (place, side)
