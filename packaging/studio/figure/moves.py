# SPDX-License-Identifier: GPL-3.0-or-later
"""The ways between positions, as authors write them in moves/*.toml: waypoints in the pose language."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from studio.figure.pose import Figure, PoseError, figure_of

FOLDER = Path(__file__).with_name("moves")
STANCES = "stances.toml"
_WAYPOINT_FIELDS = ("like", "mirror", "hold", "still", "seconds", "at", "heading")
_MOVE_FIELDS = ("from", "to", "lead", "leave", "enter", "start", "waypoints")


@dataclass(frozen=True, slots=True)
class Waypoint:
    """One station on the way. `hold`: the limbs that keep their place in the next station (None: those near it)."""

    figure: Figure
    hold: tuple[str, ...] | None
    still: bool
    seconds: float | None
    #: Where the pelvis is, and which way it faces, from the next station's pelvis; for stations that share no contact.
    at: tuple[float, float] | None
    heading: float
    #: Written for the other side.
    mirror: bool
    name: str


@dataclass(frozen=True, slots=True)
class Move:
    """Waypoints from one position to another."""

    #: Whose working side 'w' means: that of the figure 'before' or 'after'.
    lead: str
    waypoints: tuple[Waypoint, ...]
    #: Whether the base poses and get-ready keyframes of the drills before and after are gone through.
    leave: bool = True
    enter: bool = True
    #: Where the drill before is, from the first station after it (metres, degrees); None: by what they share.
    start: tuple[float, float, float] | None = None


def move_file(before: str, after: str) -> Path:
    """The file of the way from one position to another."""
    return FOLDER / f"{before}.to.{after}.toml"


@cache
def load_move(path: Path) -> Move:
    """The waypoints of a file; none where there is no such file. Raises PoseError."""
    if not path.exists():
        return Move("after", ())
    document = tomllib.loads(path.read_text(encoding="utf-8"))
    for name in document:
        if name not in _MOVE_FIELDS:
            raise PoseError(f"{path.name}: {name}: unknown; known are {', '.join(_MOVE_FIELDS)}")
    points = [_waypoint(path.name, number, one) for number, one in enumerate(document.get("waypoints", []))]
    start = document.get("start")
    return Move(
        str(document.get("lead", "after")),
        tuple(points),
        bool(document.get("leave", True)),
        bool(document.get("enter", True)),
        None if start is None else (float(start["at"][0]), float(start["at"][1]), float(start.get("heading", 0.0))),
    )


@cache
def stances() -> dict[str, Any]:
    """Poses that waypoints begin with, by name."""
    document: dict[str, Any] = tomllib.loads((FOLDER / STANCES).read_text(encoding="utf-8"))
    return document


def stance(name: str) -> Figure:
    """A stance as a figure."""
    return _figure(STANCES, name, {"like": name})


def _waypoint(source: str, number: int, table: dict[str, Any]) -> Waypoint:
    name = f"{source}: waypoints[{number}]"
    at = table.get("at")
    return Waypoint(
        figure=_figure(source, f"waypoints[{number}]", table),
        hold=tuple(table["hold"]) if "hold" in table else None,
        still=bool(table.get("still", False)),
        seconds=float(table["seconds"]) if "seconds" in table else None,
        at=None if at is None else (float(at[0]), float(at[1])),
        heading=float(table.get("heading", 0.0)),
        mirror=bool(table.get("mirror", False)),
        name=name,
    )


def _figure(source: str, where: str, table: dict[str, Any]) -> Figure:
    merged: dict[str, Any] = {}
    if "like" in table:
        if table["like"] not in stances():
            raise PoseError(f"{source}: {where}.like: must be one of {', '.join(stances())}")
        merged = {name: _copied(value) for name, value in stances()[table["like"]].items()}
    for name, value in table.items():
        if name in _WAYPOINT_FIELDS:
            continue
        if isinstance(value, dict) and isinstance(merged.get(name), dict):
            merged[name] = {**merged[name], **value}
        else:
            merged[name] = value
    figure = {
        "anchor": merged.pop("anchor", "pelvis"),
        "place": merged.pop("place", {}),
        "pose": merged.pop("pose", {}),
    }
    document = {
        "id": f"{source}: {where}",
        "position": "standing",
        "figure": {**figure, "keys": [{"at": 0.0, **merged}]},
    }
    return figure_of(document, source, {"standing": {}})


def _copied(value: Any) -> Any:
    return dict(value) if isinstance(value, dict) else value
