# SPDX-License-Identifier: GPL-3.0-or-later
"""A drill: one movement of the library, with its sides, tempo and coaching words."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What a drill asks of the runner."""

    DYNAMIC = "dynamic"
    ACTIVATION = "activation"
    HOLD = "hold"
    BREATHING = "breathing"


class Sides(StrEnum):
    """How a drill divides its work between left and right."""

    PER_SIDE = "per-side"
    ALTERNATING = "alternating"
    BILATERAL = "bilateral"


class Position(StrEnum):
    """The base position a drill is done in."""

    STANDING = "standing"
    HALF_KNEELING = "half-kneeling"
    QUADRUPED = "quadruped"
    SEATED = "seated"
    SUPINE = "supine"
    SIDE_LYING = "side-lying"


class Side(StrEnum):
    """The side a segment works on."""

    LEFT = "left"
    RIGHT = "right"
    BOTH = "both"
    ALTERNATING = "alternating"

    @property
    def across(self) -> Side:
        """The other of left and right; itself where there is no other."""
        return {Side.LEFT: Side.RIGHT, Side.RIGHT: Side.LEFT}.get(self, self)


_SIDES_WORKED = {
    Sides.PER_SIDE: (Side.LEFT, Side.RIGHT),
    Sides.ALTERNATING: (Side.ALTERNATING,),
    Sides.BILATERAL: (Side.BOTH,),
}


@dataclass(frozen=True, slots=True)
class Drill:
    """One drill of the library, as its data file describes it.

    `seconds_per_rep` is one repetition: one side's turn in an alternating drill, one breath in a breathing drill or a
    hold. `loop_seconds` is the length of the filmed loop: whole repetitions, and both sides of an alternating drill.
    A lower `priority` matters more: when time is short, priority 1 stays in longest.

    `movement`, `breathing`, `avoid`, `switching` and `moving_in` are only spoken. `avoid` is the fault as a request,
    `switching` how to change sides, `moving_in` how to come from another position into this drill. They may hold
    `{side}` and `{other}` for the side to come and the one across.
    """

    id: str
    name: str
    spoken_name: str
    kind: Kind
    sides: Sides
    position: Position
    seconds_per_rep: float
    brisk_seconds_per_rep: float | None
    loop_seconds: float
    dose: str
    targets: tuple[str, ...]
    start_position: str
    cues: tuple[str, ...]
    fault: str
    easier: str
    harder: str
    caution: str
    priority: int
    movement: str = ""
    breathing: str = ""
    avoid: str = ""
    switching: str = ""
    moving_in: tuple[tuple[Position, str], ...] = ()

    @property
    def sides_worked(self) -> tuple[Side, ...]:
        """The sides a segment of this drill may name."""
        return _SIDES_WORKED[self.sides]

    def moving_in_from(self, before: Position, side: Side) -> str:
        """How to come into this drill from another position, for a side; empty when the drill does not say."""
        return with_side(dict(self.moving_in).get(before, ""), side)

    def switching_to(self, side: Side) -> str:
        """How to change over to a side; empty when the drill does not say."""
        return with_side(self.switching, side)

    def rep_seconds(self, brisk: bool) -> float:
        """Seconds of one repetition at the tempo asked for.

        Raises ValueError when the drill has no brisk tempo.
        """
        if not brisk:
            return self.seconds_per_rep
        if self.brisk_seconds_per_rep is None:
            raise ValueError(f"{self.id} has no brisk tempo")
        return self.brisk_seconds_per_rep

    def filmed_loop_seconds(self, brisk: bool) -> float:
        """Seconds of the filmed loop at the tempo asked for; a brisk loop holds as many repetitions in less time.

        Raises ValueError when the drill has no brisk tempo.
        """
        return self.loop_seconds * self.rep_seconds(brisk) / self.seconds_per_rep


def with_side(text: str, side: Side) -> str:
    """The text with the names of left or right and of the one across put in, and a capital letter at its start."""
    if side is not side.across:
        text = text.replace("{side}", side.value).replace("{other}", side.across.value)
    return text[:1].upper() + text[1:]
