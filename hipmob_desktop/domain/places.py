# SPDX-License-Identifier: GPL-3.0-or-later
"""A routine taken apart: its drills in their places, each with its sides, to be put together otherwise.

A place is a drill where a routine has it: both its sides and all its rounds. Places whose sides are interwoven, as when
one kneeling leg is stretched at front and back before the other, share a block.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from hipmob_desktop.domain.doses import Dose, dose_of
from hipmob_desktop.domain.drills import Drill, Kind, Position, Side
from hipmob_desktop.domain.routines import MOVE_INTO, Mode, Routine, Segment

SHORTEST_TRANSITION_SECONDS, LONGEST_TRANSITION_SECONDS = 5, 8
"""What a get-ready clip can be cut to."""

_SWITCHING_SECONDS = {Position.HALF_KNEELING: 7, Position.SIDE_LYING: 6, Position.SUPINE: 6, Position.SEATED: 7}


@dataclass(frozen=True, slots=True)
class Place:
    """A drill at its place in a routine: `rounds` times each of its sides, `dose.usual` seconds a time."""

    number: int
    drill: Drill
    brisk: bool
    dose: Dose
    rounds: int
    is_swapped: bool = False


@dataclass(frozen=True, slots=True)
class Turn:
    """One side of a place's drill."""

    place: int
    side: Side


@dataclass(frozen=True, slots=True)
class Block:
    """Places that are done together; `turns` is one round of them."""

    turns: tuple[Turn, ...]
    places: tuple[Place, ...]

    @property
    def positions(self) -> Iterator[Position]:
        """The positions of one round, in order."""
        drills = {place.number: place.drill for place in self.places}
        return (drills[turn.place].position for turn in self.turns)


@dataclass(frozen=True, slots=True)
class Way:
    """How to get from one turn to the next: a transition of so many seconds, none when that is zero."""

    seconds: int
    move_to: str


def fits_mode(drill: Drill, mode: Mode) -> bool:
    """Whether a drill may be done in this mode: before a run nothing is held long."""
    return mode is not Mode.PRE_RUN or drill.kind is not Kind.HOLD


def blocks_of(routine: Routine) -> list[Block]:
    """The routine's drills in order; the same drill done again at once is one place with more rounds."""
    blocks: list[Block] = []
    for works in _balanced(routine.work_segments):
        block = _block(works, sum(len(block.places) for block in blocks))
        if blocks and _is_another_round(blocks[-1], block):
            again = tuple(
                replace(one, rounds=one.rounds + more.rounds)
                for one, more in zip(blocks[-1].places, block.places, strict=True)
            )
            blocks[-1] = replace(blocks[-1], places=again)
        else:
            blocks.append(block)
    return blocks


def without(blocks: Iterable[Block], resting: Iterable[str]) -> list[Block]:
    """Without the drills that rest."""
    left_out = set(resting)
    return _kept(blocks, lambda place: place.drill.id not in left_out)


def only(blocks: Iterable[Block], numbers: Iterable[int]) -> list[Block]:
    """With the places of these numbers only."""
    wanted = set(numbers)
    return _kept(blocks, lambda place: place.number in wanted)


def swapped(blocks: Sequence[Block], swaps: Mapping[str, Drill]) -> list[Block]:
    """With drills in the place of others, each where its position makes for the fewest changes of position."""
    result = [_with_swaps(block, swaps) for block in blocks]
    for block in blocks[:-1]:
        new = _with_swaps(block, swaps)
        if new != block and len(block.places) == 1 and set(new.positions) != set(block.positions):
            result = _moved(result, result.index(new))
    return result


class Ways:
    """The ways from one turn to the next: as the routine has them, and by rule where it has none."""

    def __init__(self, routine: Routine) -> None:
        self._known: dict[tuple[str, Side, bool, str, Side, bool], Way] = {}
        before: Segment | None = None
        waiting: Segment | None = None
        for segment in routine.segments:
            if not segment.is_work:
                waiting = segment
                continue
            if before is not None:
                way = Way(0, "") if waiting is None else Way(round(waiting.seconds), waiting.move_to)
                self._known.setdefault(_ends(before, segment), way)
            before, waiting = segment, None

    def between(self, before: tuple[Place, Side], after: tuple[Place, Side]) -> Way:
        """The way from one turn to the next."""
        (one, side), (other, other_side) = before, after
        for left, right in ((side, other_side), (side.across, other_side.across)):
            known = self._known.get((one.drill.id, left, one.brisk, other.drill.id, right, other.brisk))
            if known is not None:
                return known
        return _way(one.drill, side, other.drill, other_side)


def move_into(position: Position) -> str:
    """How to get ready for a first drill in this position; empty when one stands already."""
    return "" if position is Position.STANDING else MOVE_INTO[position]


def _way(before: Drill, side: Side, after: Drill, other_side: Side) -> Way:
    if before.id == after.id and side is other_side:
        return Way(SHORTEST_TRANSITION_SECONDS, "rest")
    if before.position is not after.position:
        return Way(LONGEST_TRANSITION_SECONDS, MOVE_INTO[after.position])
    if before.id != after.id and Position.HALF_KNEELING is not after.position:
        return Way(SHORTEST_TRANSITION_SECONDS, "")
    move = "roll" if after.position is Position.SIDE_LYING else ""
    return Way(_SWITCHING_SECONDS.get(after.position, SHORTEST_TRANSITION_SECONDS), move)


def _ends(before: Segment, after: Segment) -> tuple[str, Side, bool, str, Side, bool]:
    return before.drill.id, before.side, before.brisk, after.drill.id, after.side, after.brisk


def _balanced(works: Iterable[Segment]) -> Iterator[list[Segment]]:
    """The work in the shortest stretches in which each drill has as much left as right."""
    stretch: list[Segment] = []
    ahead: dict[str, float] = {}
    for work in works:
        stretch.append(work)
        sign = {Side.LEFT: 1, Side.RIGHT: -1}.get(work.side, 0)
        ahead[work.drill.id] = ahead.get(work.drill.id, 0.0) + sign * work.seconds
        if not any(ahead.values()):
            yield stretch
            stretch, ahead = [], {}
    if stretch:
        yield stretch


def _block(works: Sequence[Segment], first_number: int) -> Block:
    numbers: dict[tuple[str, bool], int] = {}
    places: list[Place] = []
    turns: list[Turn] = []
    for work in works:
        key = (work.drill.id, work.brisk)
        if key not in numbers:
            numbers[key] = first_number + len(places)
            dose = dose_of(work.drill, work.brisk).including(round(work.seconds))
            same = [one for one in works if (one.drill.id, one.brisk) == key]
            rounds = max(sum(one.side is side for one in same) for side in work.drill.sides_worked)
            places.append(Place(numbers[key], work.drill, work.brisk, dose, rounds))
        turn = Turn(numbers[key], work.side)
        if turn not in turns:
            turns.append(turn)
    return Block(tuple(turns), tuple(places))


def _is_another_round(block: Block, more: Block) -> bool:
    same = [(place.drill.id, place.brisk, place.dose) for place in block.places]
    return same == [(place.drill.id, place.brisk, place.dose) for place in more.places]


def _kept(blocks: Iterable[Block], keeps: Callable[[Place], bool]) -> list[Block]:
    result = []
    for block in blocks:
        places = tuple(place for place in block.places if keeps(place))
        numbers = {place.number for place in places}
        if places:
            result.append(Block(tuple(turn for turn in block.turns if turn.place in numbers), places))
    return result


def _with_swaps(block: Block, swaps: Mapping[str, Drill]) -> Block:
    places, turns = block.places, block.turns
    for place in block.places:
        drill = swaps.get(place.drill.id)
        if drill is not None:
            places = tuple(_swapped(one, drill) if one is place else one for one in places)
            turns = _turns_of_other(turns, place.number, place.drill, drill)
    return Block(turns, places)


def _swapped(place: Place, drill: Drill) -> Place:
    """The other drill for about as long as the one it stands in for."""
    brisk = place.brisk and drill.brisk_seconds_per_rep is not None
    dose = dose_of(drill, brisk)
    wanted = place.rounds * len(place.drill.sides_worked) * place.dose.usual
    rounds = max(1, round(wanted / (len(drill.sides_worked) * dose.usual)))
    return Place(place.number, drill, brisk, dose, rounds, is_swapped=True)


def _turns_of_other(turns: tuple[Turn, ...], number: int, old: Drill, new: Drill) -> tuple[Turn, ...]:
    if old.sides is new.sides:
        return turns
    first = next(index for index, turn in enumerate(turns) if turn.place == number)
    new_turns = tuple(Turn(number, side) for side in new.sides_worked)
    others = [turn for turn in turns[first:] if turn.place != number]
    return (*turns[:first], *new_turns, *others)


def _moved(blocks: list[Block], index: int) -> list[Block]:
    """With one block where there are the fewest changes of position, the last block staying last.

    Nothing that moves may come to stand behind more holds than before: the body stays warm for it.
    """
    block = blocks[index]
    others = [*blocks[:index], *blocks[index + 1 :]]
    arrangements = [[*others[:at], block, *others[at:]] for at in range(len(others))]
    allowed = [one for one in arrangements if _cold_starts(one) <= _cold_starts(blocks)]
    return min(allowed, key=lambda one: (_changes(one), abs(one.index(block) - index)), default=blocks)


def _changes(blocks: Iterable[Block]) -> int:
    positions = [position for block in blocks for position in block.positions]
    return sum(one is not other for one, other in pairwise(positions))


def _cold_starts(blocks: Iterable[Block]) -> int:
    """How often a hold comes before something that moves."""
    holds = cold = 0
    for block in blocks:
        for place in block.places:
            if place.drill.kind is Kind.HOLD:
                holds += 1
            elif place.drill.kind is not Kind.BREATHING:
                cold += holds
    return cold
