# SPDX-License-Identifier: GPL-3.0-or-later
"""Drills that rest, swaps and the minutes of the day: `fitting.json` in the data directory, beside the history.

It lies where the history lies, so devices that share the one share the other. Reading is tolerant: an entry that makes
no sense is passed over but kept, as are fields of another version; a file that cannot be made sense of at all is set
aside before another takes its place.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Annotated, Any, TypeVar

import msgspec

from hipmob_desktop.domain.adjustments import Adjustments, KeptRecipe, Swap
from hipmob_desktop.domain.fitting import LEAST_MINUTES, MOST_MINUTES, USUAL_MINUTES, Recipe
from hipmob_desktop.domain.routines import Mode
from hipmob_desktop.storage.files import replace_atomically, set_aside
from hipmob_desktop.storage.json_text import newer_version, readable_json

NAME = "fitting.json"
FORMAT = "hipmob-fitting"
VERSION = 1

log = logging.getLogger(__name__)

_Id = Annotated[str, msgspec.Meta(min_length=1)]
_Minutes = Annotated[int, msgspec.Meta(ge=LEAST_MINUTES, le=MOST_MINUTES)]
_Entry = TypeVar("_Entry", bound=msgspec.Struct)


class _Rest(msgspec.Struct, frozen=True):
    drill: _Id
    until: date


class _Swap(msgspec.Struct, frozen=True):
    mode: Mode
    drill: _Id
    instead: _Id


class _Today(msgspec.Struct, frozen=True):
    date: date
    minutes: _Minutes


class _Recipe(msgspec.Struct, frozen=True):
    routine_hash: _Id
    mode: Mode
    minutes: _Minutes
    resting: tuple[_Id, ...] = ()
    swaps: tuple[tuple[_Id, _Id], ...] = ()


class AdjustmentsFile:
    """The stored adjustments. They are small, and read and written whole."""

    def __init__(self, directory: Path) -> None:
        self._path = directory / NAME

    def load(self) -> Adjustments:
        """What is kept; nothing changed where there is no file, or none that can be read."""
        try:
            return _from_document(self._document() or {})
        except OSError as error:
            log.info("%s cannot be read: %s", self._path, error)
            return Adjustments()

    def change(self, change: Callable[[Adjustments], Adjustments]) -> Adjustments:
        """Make a change to what is on disk now, where another device may have written, and return what is then kept.

        Raises OSError, also when a newer version of the app wrote the file.
        """
        document = self._document()
        if document is None:
            set_aside(self._path)
            document = {}
        if document.get("format", FORMAT) != FORMAT or _version(document) > VERSION:
            raise newer_version(self._path)
        changed = change(_from_document(document))
        written = {**document, "format": FORMAT, "version": VERSION, **_to_document(changed, document)}
        replace_atomically(self._path, readable_json(written))
        return changed

    def _document(self) -> dict[str, Any] | None:
        """What the file holds, nothing when there is none; None when it cannot be made sense of. Raises OSError."""
        try:
            document = msgspec.json.decode(self._path.read_bytes())
        except FileNotFoundError:
            return {}
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
            log.info("%s makes no sense: %s", self._path, error)
            return None
        return document if isinstance(document, dict) else None


def _version(document: dict[str, Any]) -> int:
    version = document.get("version", VERSION)
    return version if type(version) is int else VERSION


def _from_document(document: dict[str, Any]) -> Adjustments:
    today = next(_read([document.get("today")], _Today), None)
    return Adjustments(
        resting={one.drill: one.until for one in _read(document.get("resting"), _Rest)},
        swaps=tuple(Swap(one.mode, one.drill, one.instead) for one in _read(document.get("swaps"), _Swap)),
        minutes=today.minutes if today else USUAL_MINUTES,
        minutes_on=today.date if today else None,
        recipes=tuple(
            KeptRecipe(one.routine_hash, one.mode, Recipe(one.minutes, frozenset(one.resting), one.swaps))
            for one in _read(document.get("recipes"), _Recipe)
        ),
    )


def _to_document(adjustments: Adjustments, before: dict[str, Any]) -> dict[str, Any]:
    resting = [_Rest(drill, until) for drill, until in adjustments.resting.items()]
    swaps = [_Swap(swap.mode, swap.drill, swap.instead) for swap in adjustments.swaps]
    document: dict[str, Any] = {
        "resting": _written(resting, before.get("resting"), _Rest, 1),
        "swaps": _written(swaps, before.get("swaps"), _Swap, 2),
        "recipes": [
            _Recipe(
                kept.routine_hash,
                kept.mode,
                kept.recipe.minutes,
                tuple(sorted(kept.recipe.resting)),
                kept.recipe.swaps,
            )
            for kept in adjustments.recipes
        ],
    }
    if adjustments.minutes_on is not None:
        today = before.get("today")
        own = msgspec.to_builtins(_Today(adjustments.minutes_on, adjustments.minutes))
        document["today"] = {**(today if isinstance(today, dict) else {}), **own}
    return document


def _read(entries: object, kind: type[_Entry]) -> Iterator[_Entry]:
    """Those entries that make sense."""
    for entry in entries if isinstance(entries, list) else ():
        known = _sense(entry, kind)
        if known is not None:
            yield known


def _sense(entry: object, kind: type[_Entry]) -> _Entry | None:
    try:
        return msgspec.convert(entry, kind)
    except msgspec.ValidationError as error:
        if entry is not None:
            log.info("an entry of %s is left out: %s", NAME, error)
        return None


def _written(entries: Sequence[msgspec.Struct], before: object, kind: type[msgspec.Struct], keys: int) -> list[object]:
    """The entries with the unknown fields they had, and after them what made no sense, as it was.

    The first `keys` fields of a kind say which entry it is.
    """
    names = kind.__struct_fields__[:keys]
    old = before if isinstance(before, list) else []
    known = {tuple(entry[name] for name in names): entry for entry in old if _sense(entry, kind) is not None}
    strange = [entry for entry in old if _sense(entry, kind) is None]
    plain = [msgspec.to_builtins(entry) for entry in entries]
    return [{**known.get(tuple(entry[name] for name in names), {}), **entry} for entry in plain] + strange
