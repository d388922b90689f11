# SPDX-License-Identifier: GPL-3.0-or-later
"""A routine fitted to the day: so many minutes long, without the drills that rest, with others in the place of some.

Drills go in by importance: the one that ends the routine, then those of priority 1 in their order, then 2, and so on,
until the time is full; a longer version therefore holds every drill of a shorter one. When all are in and there is
time left, the most important are done in further rounds. Then each drill gets a length within its dose, all sides and
rounds the same, as close to what the routine has as the exact length lets it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from hipmob_desktop.domain.doses import reps_in
from hipmob_desktop.domain.drills import Drill, Kind, Side
from hipmob_desktop.domain.language import tr
from hipmob_desktop.domain.places import (
    LONGEST_TRANSITION_SECONDS,
    Block,
    Place,
    Way,
    Ways,
    blocks_of,
    fits_mode,
    move_into,
    only,
    swapped,
    without,
)
from hipmob_desktop.domain.routines import Routine, Segment, SegmentKind

LEAST_MINUTES, USUAL_MINUTES, MOST_MINUTES = 3, 10, 20
OFFERED_MINUTES = (3, 4, 5, 6, 7, 8, 10, 12, 15, 20)

MOST_ROUNDS = 4
"""More often than this no drill is repeated, however much time there is."""

USUAL_INTRO_SECONDS = 15
"""How long an intro is, unless the exact length of a routine asks for a little more or less."""

_INTRO_SECONDS = range(11, 21)
_WEIGHTS = {1: 4.0, 2: 3.0, 3: 2.0}
_LEAST_WEIGHT = 1.0


class CannotFitError(ValueError):
    """No such version of a routine can be built; the message says why in a sentence."""


@dataclass(frozen=True, slots=True)
class Recipe:
    """How a mode's routine is made to fit: enough to build the same one again.

    `resting` are the drills left out, `swaps` pairs of a drill and the one that stands in for it.
    """

    minutes: int = USUAL_MINUTES
    resting: frozenset[str] = frozenset()
    swaps: tuple[tuple[str, str], ...] = ()


def resting_on(resting: Mapping[str, date], today: date) -> frozenset[str]:
    """The drills that rest on a day: each is back on its date."""
    return frozenset(drill for drill, back_on in resting.items() if today < back_on)


def built(routine: Routine, library: Mapping[str, Drill], recipe: Recipe) -> Routine:
    """The routine of exactly the recipe's minutes, without what rests, with `swaps` made; itself where nothing differs.

    A swap that does not fit (another kind of drill, one the routine has already, one that rests) is left out. Raises
    CannotFitError.
    """
    _check_minutes(recipe.minutes)
    originals = {work.drill.id for work in routine.work_segments}
    changes = _fitting_swaps(routine, library, recipe)
    if recipe.minutes * 60 == routine.seconds and not changes and not originals & recipe.resting:
        return routine
    blocks = without(swapped(blocks_of(routine), changes), recipe.resting)
    if not blocks:
        raise CannotFitError(tr("Every drill of this routine is resting. Bring one back to have it again."))
    fit = _Fit(routine, blocks)
    found = fit.built(recipe.minutes)
    if found is None:
        raise CannotFitError(_why_not(fit, recipe.minutes, some_rest=bool(originals & recipe.resting)))
    return found


def swap_offers(routine: Routine, drill: Drill, library: Mapping[str, Drill], recipe: Recipe) -> tuple[Drill, ...]:
    """The drills that could stand in for one of the routine, the likest first.

    They are of its kind, suit the mode, do not rest, and are not in the routine yet.
    """
    taken = {work.drill.id for work in routine.work_segments} | {drill.id}
    taken |= {new for old, new in recipe.swaps if old in taken and old != drill.id}
    offers = [
        other
        for other in library.values()
        if other.kind is drill.kind and other.id not in taken | recipe.resting and fits_mode(other, routine.mode)
    ]
    return tuple(sorted(offers, key=lambda other: _unlikeness(drill, other)))


def _unlikeness(drill: Drill, other: Drill) -> tuple[int, int, str]:
    """Smaller for a drill done in the same position, and for what the two are both for."""
    shared = len(_words(drill) & _words(other))
    return -shared - 2 * (other.position is drill.position), other.priority, other.id


def _words(drill: Drill) -> set[str]:
    """The words of what a drill is for: hip flexors and hip extension have the hip in common."""
    return {word.rstrip("s") for target in drill.targets for word in target.lower().split() if len(word) > 3}


def _check_minutes(minutes: int) -> None:
    if not LEAST_MINUTES <= minutes <= MOST_MINUTES:
        words = tr("A routine can last {least} to {most} minutes.", least=LEAST_MINUTES, most=MOST_MINUTES)
        raise CannotFitError(words)


def _fitting_swaps(routine: Routine, library: Mapping[str, Drill], recipe: Recipe) -> dict[str, Drill]:
    """The swaps that can be made, by the drill that makes room."""
    drills = {work.drill.id: work.drill for work in routine.work_segments}
    changes: dict[str, Drill] = {}
    for old, new in recipe.swaps:
        if old in drills and new in library:
            taken = drills.keys() | {drill.id for drill in changes.values()}
            other = library[new]
            free = new not in taken and new not in recipe.resting
            if free and other.kind is drills[old].kind and fits_mode(other, routine.mode):
                changes[old] = other
    return changes


def _why_not(fit: _Fit, minutes: int, *, some_rest: bool) -> str:
    """Why they cannot last so long; drills are only left where some rest."""
    shorter = next((less for less in range(minutes - 1, LEAST_MINUTES - 1, -1) if fit.built(less) is not None), None)
    if not some_rest and shorter is None:
        return tr("These drills do not fill {count} minute(s); add another.", minutes)
    if not some_rest:
        return tr("These drills are enough for {most} minutes, not for {minutes}.", most=shorter, minutes=minutes)
    if shorter is None:
        return tr("The drills that are left do not make {count} minute(s).", minutes)
    return tr(
        "The drills that are left are enough for {most} minutes, not for {minutes}.", most=shorter, minutes=minutes
    )


@dataclass(frozen=True, slots=True)
class _Lengths:
    """Whole seconds of the intro, of each place's segments, and by how much transitions are made longer in all."""

    intro: int
    of_places: Mapping[int, int]
    stretch: int


class _Fit:
    """Blocks that are to fill a time. `_rungs` are ever longer versions: rounds by the number of a place."""

    def __init__(self, routine: Routine, blocks: Sequence[Block]) -> None:
        self._routine = routine
        self._blocks = blocks
        self._ways = Ways(routine)
        self._places = {place.number: place for block in blocks for place in block.places}
        last = max(place.number for block in blocks_of(routine) for place in block.places)
        self._by_importance = sorted(
            self._places.values(), key=lambda place: (place.number != last, place.drill.priority, place.number)
        )
        self._rungs = tuple(self._climb())

    def built(self, minutes: int) -> Routine | None:
        """The version of exactly so many minutes, or None where there is none."""
        start = self._first_rung(minutes * 60)
        for rung in sorted(range(len(self._rungs)), key=lambda rung: (abs(rung - start), -rung)):
            turns = self._turns(self._rungs[rung])
            lengths = self._lengths(self._rungs[rung], turns, minutes * 60)
            if lengths is not None:
                return self._put_together(turns, lengths)
        return None

    def _climb(self) -> Iterator[dict[int, int]]:
        rounds: dict[int, int] = {}
        for place in self._by_importance:
            rounds[place.number] = place.rounds
            yield dict(rounds)
        for again in range(2, MOST_ROUNDS + 1):
            for place in self._by_importance:
                if rounds[place.number] < again and place.drill.kind is not Kind.BREATHING:
                    rounds[place.number] = again
                    yield dict(rounds)

    def _first_rung(self, seconds: int) -> int:
        """The rung to try first: as many drills as fit a little shortened, and as many rounds as fit as they are."""
        drills = range(len(self._by_importance))
        fitting = [
            rung for rung in drills if self._seconds(rung, lambda p: (p.dose.least + p.dose.usual) / 2) <= seconds
        ]
        best = fitting[-1] if fitting else 0
        if best == drills[-1]:
            while best + 1 < len(self._rungs) and self._seconds(best + 1, lambda p: p.dose.usual) <= seconds:
                best += 1
        return best

    def _seconds(self, rung: int, of_segment: Callable[[Place], float]) -> float:
        turns = self._turns(self._rungs[rung])
        work = sum(of_segment(place) for place, _ in turns)
        return USUAL_INTRO_SECONDS + work + sum(way.seconds for way in self._ways_along(turns))

    def _turns(self, rounds: Mapping[int, int]) -> list[tuple[Place, Side]]:
        turns = []
        for block in only(self._blocks, rounds):
            for done in range(max(rounds[place.number] for place in block.places)):
                turns += [(self._places[turn.place], turn.side) for turn in block.turns if done < rounds[turn.place]]
        return turns

    def _ways_along(self, turns: Sequence[tuple[Place, Side]]) -> list[Way]:
        return [self._ways.between(one, other) for one, other in pairwise(turns)]

    def _lengths(self, rounds: Mapping[int, int], turns: Sequence[tuple[Place, Side]], seconds: int) -> _Lengths | None:
        """Lengths that add up to exactly `seconds`, transitions made longer only where nothing else helps."""
        ways = self._ways_along(turns)
        room = seconds - sum(way.seconds for way in ways)
        places = [self._places[number] for number in sorted(rounds)]
        times = [sum(place is one for one, _ in turns) for place in places]
        slack = sum(LONGEST_TRANSITION_SECONDS - way.seconds for way in ways if way.seconds)
        for stretches in (range(1), range(slack + 1)):
            wanted = {room - intro - stretch: (intro, stretch) for stretch in stretches for intro in _by_closeness()}
            found = _closest(places, times, wanted)
            if found is not None:
                intro, stretch = wanted[sum(a * b for a, b in zip(found, times, strict=True))]
                of_places = {place.number: length for place, length in zip(places, found, strict=True)}
                return _Lengths(intro, of_places, stretch)
        return None

    def _put_together(self, turns: Sequence[tuple[Place, Side]], lengths: _Lengths) -> Routine:
        first, side = turns[0]
        opening = self._routine.segments[0]
        same = opening.drill.position is first.drill.position
        move_to = opening.move_to if same else move_into(first.drill.position)
        segments = [Segment(0, SegmentKind.INTRO, 0.0, float(lengths.intro), first.drill, side, None, False, move_to)]
        stretch = lengths.stretch
        for number, (place, side) in enumerate(turns):
            way = self._ways.between(turns[number - 1], turns[number]) if number else Way(0, "")
            if way.seconds:
                more = min(stretch, LONGEST_TRANSITION_SECONDS - way.seconds)
                stretch -= more
                _add(segments, SegmentKind.TRANSITION, way.seconds + more, place, side, way.move_to)
            _add(segments, SegmentKind.WORK, lengths.of_places[place.number], place, side)
        return Routine(self._routine.id, self._routine.name, self._routine.mode, tuple(segments))


def _add(segments: list[Segment], kind: SegmentKind, seconds: int, place: Place, side: Side, move_to: str = "") -> None:
    is_work = kind is SegmentKind.WORK
    reps = reps_in(place.drill, seconds, place.brisk) if is_work else None
    start, brisk = segments[-1].end_seconds, is_work and place.brisk
    segments.append(Segment(len(segments), kind, start, float(seconds), place.drill, side, reps, brisk, move_to))


def _by_closeness() -> list[int]:
    """The lengths an intro may have, the usual one last, so that it wins."""
    return sorted(_INTRO_SECONDS, key=lambda seconds: -abs(seconds - USUAL_INTRO_SECONDS))


def _closest(
    places: Sequence[Place], times: Sequence[int], wanted: Mapping[int, tuple[int, int]]
) -> tuple[int, ...] | None:
    """A length for each place's segments, as near to the usual ones as can be, that add up to a total wanted.

    `times` says how often each place's length is needed. Returns None when no such lengths add up.
    """
    least_left, most_left = [0], [0]
    for place, often in zip(reversed(places), reversed(times), strict=True):
        least_left.insert(0, least_left[0] + place.dose.least * often)
        most_left.insert(0, most_left[0] + place.dose.most * often)
    lowest, highest = min(wanted), max(wanted)
    reached: dict[int, tuple[float, tuple[int, ...]]] = {0: (0.0, ())}
    for at, (place, often) in enumerate(zip(places, times, strict=True), 1):
        further: dict[int, tuple[float, tuple[int, ...]]] = {}
        for total, (cost, lengths) in reached.items():
            for length in place.dose.choices:
                now = total + length * often
                if now + least_left[at] > highest:
                    break
                if now + most_left[at] < lowest:
                    continue
                price = cost + _strangeness(place, length)
                if now not in further or price < further[now][0]:
                    further[now] = (price, (*lengths, length))
        reached = further
    answers = [
        (cost + 2 * (wanted[total][0] / USUAL_INTRO_SECONDS - 1) ** 2 + wanted[total][1], lengths)
        for total, (cost, lengths) in reached.items()
        if total in wanted
    ]
    return min(answers)[1] if answers else None


def _strangeness(place: Place, length: int) -> float:
    """How far a length is from the usual one; of what matters more it counts for more."""
    return float(_WEIGHTS.get(place.drill.priority, _LEAST_WEIGHT) * (length / place.dose.usual - 1) ** 2)
