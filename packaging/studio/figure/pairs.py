# SPDX-License-Identifier: GPL-3.0-or-later
"""Which drills follow which in the routines, and how long the way between them may take. Needs nothing but Python."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any


@dataclass(frozen=True, slots=True)
class Pair:
    """A drill and the one before it; sides are 'left', 'right' or '' for drills without sides."""

    before: str
    before_side: str
    after: str
    after_side: str
    shortest: float
    longest: float

    @property
    def flipped(self) -> bool:
        """Whether the drill before is drawn mirrored when the one after is drawn as the left side."""
        return self.before_side != "" and (self.before_side == "left") == self.mirrored

    @property
    def mirrored(self) -> bool:
        """Whether the clip is the mirror image of what is drawn."""
        return self.after_side == "right"

    @property
    def file(self) -> str:
        """The clip's name."""
        return f"{_named(f'{self.after}.ready', self.after_side)}.from.{_named(self.before, self.before_side)}.webm"

    @property
    def name(self) -> str:
        """For reports."""
        return f"{_named(self.before, self.before_side)} -> {_named(self.after, self.after_side)}"


#: The ways on which limbs go round the body, and the drills in whose get-ready clips they do; on others they take the
#: shortest course.
ROUND = Path(__file__).with_name("moves") / "round.toml"
READY_ROUND = ROUND.with_name("ready.toml")


@cache
def goes_round(name: str, path: Path = ROUND) -> bool:
    """Whether limbs go round the body on the way of this name."""
    return name in tomllib.loads(path.read_text(encoding="utf-8"))["ways"]


@cache
def ready_goes_round(drill: str, athlete: str, path: Path = READY_ROUND) -> bool:
    """Whether an athlete's limbs go round the body in the get-ready clip of this drill."""
    return drill in tomllib.loads(path.read_text(encoding="utf-8")).get(athlete, ())


def _named(drill: str, side: str) -> str:
    return f"{drill}.{side}" if side else drill


def pairs_of(routines: Path) -> list[Pair]:
    """Every pair of drills with a transition between them, in the order of the routine files."""
    found: dict[str, Pair] = {}
    for path in sorted(routines.glob("*.toml")):
        segments: list[dict[str, Any]] = tomllib.loads(path.read_text(encoding="utf-8"))["segments"]
        for before, between, after in zip(segments, segments[1:], segments[2:], strict=False):
            if (before["kind"], between["kind"], after["kind"]) != ("work", "transition", "work"):
                continue
            seconds = float(between["seconds"])
            pair = Pair(before["drill"], _side(before), after["drill"], _side(after), seconds, seconds)
            old = found.get(pair.file)
            if old is not None:
                pair = replace(old, shortest=min(old.shortest, seconds), longest=max(old.longest, seconds))
            found[pair.file] = pair
    return list(found.values())


def _side(segment: dict[str, Any]) -> str:
    return segment["side"] if segment["side"] in ("left", "right") else ""
