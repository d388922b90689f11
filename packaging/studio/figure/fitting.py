# SPDX-License-Identifier: GPL-3.0-or-later
"""What another body does otherwise than a drill file says: the files are written for the first athlete.

athletes/ATHLETE.toml has a table for each such drill, laid over the drill's [figure]: what it names takes the place of
what the drill file says, the rest stays. Keyframes are named by their number: [lunge-rotation.keys.2]. Who has no file
does what the drill files say. Needs nothing but Python.
"""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).with_name("athletes")


class FittingError(ValueError):
    """An athlete's file says something of a drill that the drill has no place for."""


@cache
def fittings(athlete: str, folder: Path = FOLDER) -> dict[str, Any]:
    """An athlete's changes by drill; none when there is no file."""
    path = folder / f"{athlete}.toml"
    if not path.exists():
        return {}
    return tomllib.loads(path.read_text(encoding="utf-8"))


def fitted(document: dict[str, Any], athlete: str, folder: Path = FOLDER) -> dict[str, Any]:
    """A drill document as an athlete does it; the document itself when nothing changes. Raises FittingError."""
    drill = str(document.get("id", ""))
    changes = fittings(athlete, folder).get(drill)
    if changes is None:
        return document
    return {**document, "figure": _laid_over(document["figure"], changes, f"{athlete}.toml: {drill}")}


def _laid_over(old: Any, new: Any, where: str) -> Any:
    if isinstance(old, list) and isinstance(new, dict):
        changed = list(old)
        for number, value in new.items():
            if not number.isdecimal() or int(number) >= len(old):
                raise FittingError(f"{where}.{number}: there are {len(old)}, counted from 0")
            changed[int(number)] = _laid_over(old[int(number)], value, f"{where}.{number}")
        return changed
    if isinstance(old, dict) and isinstance(new, dict):
        return {**old, **{name: _laid_over(old.get(name), value, f"{where}.{name}") for name, value in new.items()}}
    return new
