# SPDX-License-Identifier: GPL-3.0-or-later
"""The pose language: the [figure] tables of a drill file as checked values.

Angles are degrees and named as in the drill briefs: F hip flexion, AB abduction, R external rotation, all of the femur
relative to the pelvis; K knee flexion, A ankle dorsiflexion; P pelvis pitch from upright (+ forward); S spine
flexion; Sh
shoulder flexion, El elbow flexion. `w` is the working side, drawn as the LEFT; `o` the other. See README.md
for the whole language.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np

from studio.figure.fitting import fitted
from studio.figure.manifest import ATHLETES
from studio.figure.rotations import Array

LEG_FIELDS = ("F", "AB", "R", "K", "A", "heel", "inv", "toes", "out")
ARM_FIELDS = ("Sh", "AB", "R", "El", "pron", "wrist", "curl", "shrug", "reach")
GROUPS: dict[str, tuple[str, ...]] = {
    "pelvis": ("P", "roll", "yaw", "turn", "x", "y", "z"),
    "spine": ("S", "side", "twist", "lumbar", "thoracic"),
    "head": ("nod", "turn", "tilt"),
    "w": LEG_FIELDS,
    "o": LEG_FIELDS,
    "w_arm": ARM_FIELDS,
    "o_arm": ARM_FIELDS,
}
FIELDS = tuple(f"{group}.{name}" for group, names in GROUPS.items() for name in names)
FIELD_NUMBER = {name: number for number, name in enumerate(FIELDS)}
LIMBS = ("w", "o", "w_arm", "o_arm")
SHORTHAND = {"both": ("w", "o"), "both_arm": ("w_arm", "o_arm")}
RELAXED = {
    "w_arm.Sh": 3.0,
    "w_arm.AB": 9.0,
    "w_arm.R": -15.0,
    "w_arm.El": 16.0,
    "w_arm.curl": 18.0,
    "o_arm.Sh": 3.0,
    "o_arm.AB": 9.0,
    "o_arm.R": -15.0,
    "o_arm.El": 16.0,
    "o_arm.curl": 18.0,
}
LEG_CONTACTS = ("foot", "ball", "heel", "edge", "knee", "side")
ARM_CONTACTS = ("hand", "forearm")
HAND_TARGETS = (
    "floor",
    "wall",
    "hip",
    "ribs",
    "belly",
    "chest",
    "own-thigh",
    "other-thigh",
    "behind-thigh",
    "behind-other-thigh",
    "beside-thigh",
    "beside-other-thigh",
    "own-ankle",
    "other-ankle",
)
PROPS = ("cushion", "block", "chair")
STRAP = "strap"
ANCHORS = ("w.foot", "o.foot", "w.ball", "o.ball", "w.knee", "o.knee", "shoulders", "seat", "back", "side", "pelvis")
MUSCLES = (
    "glute-max",
    "glute-med",
    "hip-flexor",
    "rectus-femoris",
    "quadriceps",
    "adductors",
    "hamstrings",
    "deep-rotators",
    "obliques",
    "back",
    "ribs",
    "belly",
)


class PoseError(ValueError):
    """A drill file says something the figure cannot do: `file: field: what`."""


def neutral() -> Array:
    """The pose vector of relaxed standing."""
    vector = np.zeros(len(FIELDS))
    for name, value in RELAXED.items():
        vector[FIELD_NUMBER[name]] = value
    return vector


@dataclass(frozen=True, slots=True)
class Contact:
    """One part of the body held at one place: limb 'w' or 'o' (legs and arms), the part, and what a hand is on."""

    side: str
    part: str
    target: str = "floor"

    @property
    def limb(self) -> str:
        """The name of the leg or arm: w, o, w_arm, o_arm."""
        return f"{self.side}_arm" if self.part in ARM_CONTACTS else self.side

    @property
    def name(self) -> str:
        """As written in a drill file."""
        written = f"{self.side}.{self.part}"
        return f"{written}@{self.target}" if self.part == "hand" and self.target != "floor" else written


@dataclass(frozen=True, slots=True)
class Place:
    """Where a contact is, when the drill file says so: metres from the pelvis of the first keyframe, heading
    in degrees."""

    at: tuple[float, ...] | None = None
    shift: tuple[float, ...] | None = None
    heading: float | None = None
    elbow: tuple[float, float, float] | None = None


@dataclass(frozen=True, slots=True)
class Key:
    """A keyframe: when (share of a repetition), how long it is kept, the pose, what touches, which muscles glow."""

    at: float
    dwell: float
    through: bool
    pose: Array
    contacts: dict[str, Contact]
    muscles: dict[str, float]
    #: Free limbs that lie on the body here, so that they need not go round it.
    touching: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CameraView:
    """Seen from `azimuth` degrees (0 in front, + towards the figure's left) and `elevation` above the floor."""

    azimuth: float = -40.0
    elevation: float = 8.0
    fill: float = 0.84
    lens_millimetres: float = 58.0


@dataclass(frozen=True, slots=True)
class Wall:
    """A wall panel: on the other side ('o'), the working side ('w') or in front, so many metres from the pelvis."""

    where: str
    distance: float
    width: float = 1.3
    height: float = 2.6


@dataclass(frozen=True, slots=True)
class Prop:
    """A thing beside or under the figure: its middle on the floor (metres), size (width, depth, height), heading."""

    kind: str
    at: tuple[float, float, float]
    size: tuple[float, float, float]
    heading: float = 0.0


@dataclass(frozen=True, slots=True)
class Strap:
    """A strap from a hand round an ankle: the sides ('w' or 'o') of both."""

    hand: str
    ankle: str


@dataclass(frozen=True, slots=True)
class Departure:
    """Where a keyframe leaves the brief by more than 5 degrees on purpose: keyframe number, field, and why."""

    key: int
    field: str
    why: str


@dataclass(frozen=True, slots=True)
class Figure:
    """Everything a drill file says about its picture."""

    drill: str
    anchor: str
    keys: tuple[Key, ...]
    base: Key
    base_name: str
    ready_keys: tuple[Key, ...]
    ready_seconds: float
    places: dict[str, Place]
    camera: CameraView
    wall: Wall | None
    mat_heading: float
    mat_shift: tuple[float, float]
    #: From the text fields of the drill file.
    kind: str = "dynamic"
    sides: str = "per-side"
    position: str = "standing"
    seconds_per_rep: float = 4.0
    brisk_seconds_per_rep: float | None = None
    loop_seconds: float = 4.0
    breath_metres: float = field(default=1.0)
    departures: tuple[Departure, ...] = ()
    #: Another camera for drills of which one angle hides the point.
    second: CameraView | None = None
    props: tuple[Prop | Strap, ...] = ()
    #: How much of the usual counter-movement comes before a movement out of rest: 0 none, 1 the usual.
    anticipation: float = 0.0
    #: Keyframes that only the get-ready clip goes by, not its camera: `ready_keys` with those at other times.
    via_keys: tuple[Key, ...] = ()


class _Reader:
    """Reads tables field by field and says where an error is."""

    def __init__(self, source: str) -> None:
        self.source = source

    def fail(self, where: str, what: str) -> PoseError:
        return PoseError(f"{self.source}: {where}: {what}")

    def number(self, table: dict[str, Any], name: str, where: str, default: float) -> float:
        value = table.get(name, default)
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise self.fail(f"{where}.{name}", "must be a number")
        return float(value)

    def known(self, table: dict[str, Any], allowed: tuple[str, ...], where: str) -> None:
        for name in table:
            if name not in allowed:
                raise self.fail(f"{where}.{name}", f"unknown; known are {', '.join(allowed)}")

    def pose(self, table: dict[str, Any], start: Array, where: str) -> Array:
        vector = start.copy()
        for group, names in GROUPS.items():
            sources = [short for short, groups in SHORTHAND.items() if group in groups] + [group]
            for source in sources:
                values = table.get(source, {})
                if not isinstance(values, dict):
                    raise self.fail(f"{where}.{source}", "must be a table of angles")
                self.known(values, names, f"{where}.{source}")
                for name in values:
                    vector[FIELD_NUMBER[f"{group}.{name}"]] = self.number(values, name, f"{where}.{source}", 0)
        return vector

    def contacts(self, written: Any, where: str) -> dict[str, Contact]:
        if not isinstance(written, list):
            raise self.fail(where, "must be a list such as ['w.foot', 'o.hand@wall']")
        found: dict[str, Contact] = {}
        for text in written:
            for contact in self.contact(text, where):
                if contact.limb in found:
                    raise self.fail(where, f"{contact.limb} has two contacts")
                found[contact.limb] = contact
        return found

    def contact(self, text: Any, where: str) -> list[Contact]:
        if text == "head":
            return [Contact("head", "head")]
        side, dot, rest = str(text).partition(".")
        part, _, target = rest.partition("@")
        if not dot or side not in ("w", "o", "both"):
            raise self.fail(where, f"{text!r} must begin with w., o. or both.")
        if part not in LEG_CONTACTS + ARM_CONTACTS:
            raise self.fail(where, f"{text!r}: unknown part; known are {', '.join(LEG_CONTACTS + ARM_CONTACTS)}")
        if target and (part != "hand" or target not in HAND_TARGETS):
            raise self.fail(where, f"{text!r}: a hand can be on {', '.join(HAND_TARGETS)}")
        return [Contact(one, part, target or "floor") for one in (("w", "o") if side == "both" else (side,))]

    def muscles(self, table: dict[str, Any], where: str) -> dict[str, float]:
        found: dict[str, float] = {}
        for name in table:
            side, _, muscle = name.partition(".")
            if side not in ("w", "o", "both") or muscle not in MUSCLES:
                raise self.fail(f"{where}.{name}", f"must be w., o. or both. and one of {', '.join(MUSCLES)}")
            for one in ("w", "o") if side == "both" else (side,):
                found[f"{one}.{muscle}"] = self.number(table, name, where, 0)
        return found


_FIGURE_FIELDS = (
    "anchor",
    "base",
    "ready_seconds",
    "contacts",
    "muscles",
    "pose",
    "keys",
    "ready",
    "via",
    "place",
    "camera",
    "wall",
    "mat",
    "breath",
    "departures",
    "second",
    "easier",
    "props",
    "anticipation",
)
_KEY_FIELDS = ("at", "dwell", "through", "contacts", "touching", "muscles", *GROUPS, *SHORTHAND)


def read_figure(path: Path, bases: Path, athlete: str = ATHLETES[0]) -> Figure:
    """Read the [figure] tables of a drill file as an athlete does it; raises PoseError naming file and field."""
    try:
        document = tomllib.loads(path.read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as error:
        raise PoseError(f"{path.name}: {error}") from error
    if "figure" not in document:
        raise PoseError(f"{path.name}: figure: missing")
    return figure_of(fitted(document, athlete), path.name, tomllib.loads(bases.read_text(encoding="utf-8")))


def figure_of(document: dict[str, Any], source: str, bases: dict[str, Any]) -> Figure:
    """The checked figure of a drill document."""
    reader = _Reader(source)
    table = document["figure"]
    reader.known(table, _FIGURE_FIELDS, "figure")
    if table.get("anchor") not in ANCHORS:
        raise reader.fail("figure.anchor", f"must be one of {', '.join(ANCHORS)}")
    common = reader.pose(table.get("pose", {}), neutral(), "figure.pose")
    contacts = reader.contacts(table.get("contacts", []), "figure.contacts")
    muscles = reader.muscles(table.get("muscles", {}), "figure.muscles")
    written = table.get("keys", [])
    if not written:
        raise reader.fail("figure.keys", "at least one keyframe is needed")
    start = Key(0.0, 0.0, False, common, contacts, muscles)
    keys = tuple(_key(reader, one, start, f"figure.keys[{number}]") for number, one in enumerate(written))
    _check_times(reader, keys)
    base_name = str(table.get("base", document.get("position", "standing")))
    if base_name not in bases:
        raise reader.fail("figure.base", f"must be one of {', '.join(bases)}")
    first = replace(keys[0], muscles={})
    base = _key(reader, bases[base_name], first, f"poses.toml: {base_name}", is_base=True)
    ready_keys, via_keys = (
        [_key(reader, one, first, f"figure.{name}[{number}]") for number, one in enumerate(table.get(name, []))]
        for name in ("ready", "via")
    )
    seconds = float(document.get("seconds_per_rep", 4.0))
    brisk = document.get("brisk_seconds_per_rep")
    mat = table.get("mat", {})
    reader.known(mat, ("heading", "at"), "figure.mat")
    return Figure(
        drill=str(document.get("id", source)),
        anchor=table["anchor"],
        keys=keys,
        base=base,
        base_name=base_name,
        ready_keys=tuple(ready_keys),
        ready_seconds=reader.number(table, "ready_seconds", "figure", 2.0),
        places=_places(reader, table.get("place", {})),
        camera=_camera(reader, table.get("camera", {})),
        wall=_wall(reader, table.get("wall")),
        mat_heading=reader.number(mat, "heading", "figure.mat", 0.0),
        mat_shift=tuple(float(v) for v in mat.get("at", (0.0, 0.0))),  # type: ignore[arg-type]  # two numbers
        kind=str(document.get("kind", "dynamic")),
        sides=str(document.get("sides", "per-side")),
        position=str(document.get("position", "standing")),
        seconds_per_rep=seconds,
        brisk_seconds_per_rep=None if brisk is None else float(brisk),
        loop_seconds=float(document.get("loop_seconds", seconds)),
        breath_metres=reader.number(table, "breath", "figure", 1.0),
        departures=_departures(reader, table.get("departures", []), len(keys)),
        second=_camera(reader, table["second"]) if "second" in table else None,
        props=_props(reader, table.get("props", [])),
        anticipation=reader.number(table, "anticipation", "figure", 0.0),
        via_keys=_with(ready_keys, via_keys),
    )


def _with(keys: list[Key], others: list[Key]) -> tuple[Key, ...]:
    """Keyframes in the order of their times; the others take the place of those at the same time."""
    by_time = {key.at: key for key in [*keys, *others]}
    return tuple(by_time[at] for at in sorted(by_time))


def _key(reader: _Reader, table: dict[str, Any], start: Key, where: str, is_base: bool = False) -> Key:
    allowed = (*_KEY_FIELDS, "drop") if is_base else _KEY_FIELDS
    reader.known(table, allowed, where)
    contacts = dict(start.contacts)
    if "contacts" in table:
        contacts = reader.contacts(table["contacts"], f"{where}.contacts")
    for limb in table.get("drop", ()):
        contacts.pop(limb, None)
    return Key(
        at=reader.number(table, "at", where, 0.0),
        dwell=reader.number(table, "dwell", where, 0.0),
        through=bool(table.get("through", False)),
        pose=reader.pose(table, start.pose, where),
        contacts=contacts,
        muscles={**start.muscles, **reader.muscles(table.get("muscles", {}), f"{where}.muscles")},
        touching=_limbs(reader, table.get("touching", []), f"{where}.touching"),
    )


def _limbs(reader: _Reader, written: list[Any], where: str) -> tuple[str, ...]:
    for limb in written:
        if limb not in LIMBS:
            raise reader.fail(where, f"{limb!r} must be one of {', '.join(LIMBS)}")
    return tuple(written)


def _check_times(reader: _Reader, keys: tuple[Key, ...]) -> None:
    if keys[0].at != 0:
        raise reader.fail("figure.keys[0].at", "the first keyframe is at 0")
    for number, (key, after) in enumerate(zip(keys, [*(k.at for k in keys[1:]), 1.0], strict=True)):
        if key.dwell < 0 or key.at + key.dwell > after:
            raise reader.fail(f"figure.keys[{number}]", "must end before the next keyframe begins (at most at 1)")


def _props(reader: _Reader, written: list[dict[str, Any]]) -> tuple[Prop | Strap, ...]:
    found: list[Prop | Strap] = []
    for number, one in enumerate(written):
        where = f"figure.props[{number}]"
        if one.get("kind") == STRAP:
            found.append(_strap(reader, one, where))
            continue
        reader.known(one, ("kind", "at", "size", "heading"), where)
        if one.get("kind") not in PROPS:
            raise reader.fail(f"{where}.kind", f"must be one of {', '.join((*PROPS, STRAP))}")
        for name in ("at", "size"):
            if len(one.get(name, ())) != 3:
                raise reader.fail(f"{where}.{name}", "must be three numbers")
        at, size = (tuple(float(value) for value in one[name]) for name in ("at", "size"))
        found.append(Prop(one["kind"], at, size, reader.number(one, "heading", where, 0.0)))  # type: ignore[arg-type]  # three numbers
    return tuple(found)


def _strap(reader: _Reader, table: dict[str, Any], where: str) -> Strap:
    reader.known(table, ("kind", "hand", "ankle"), where)
    for name in ("hand", "ankle"):
        if table.get(name) not in ("w", "o"):
            raise reader.fail(f"{where}.{name}", "must be 'w' or 'o'")
    return Strap(table["hand"], table["ankle"])


def _departures(reader: _Reader, written: list[dict[str, Any]], keyframes: int) -> tuple[Departure, ...]:
    found = []
    for number, one in enumerate(written):
        where = f"figure.departures[{number}]"
        reader.known(one, ("key", "field", "why"), where)
        key = int(reader.number(one, "key", where, -1))
        if not 0 <= key < keyframes:
            raise reader.fail(f"{where}.key", f"must be a keyframe's number, 0 to {keyframes - 1}")
        if one.get("field") not in FIELDS:
            raise reader.fail(f"{where}.field", "must be a field of the pose such as 'w.AB'")
        if not str(one.get("why", "")).strip():
            raise reader.fail(f"{where}.why", "must say why in one sentence")
        found.append(Departure(key, one["field"], str(one["why"])))
    return tuple(found)


def _places(reader: _Reader, table: dict[str, Any]) -> dict[str, Place]:
    places: dict[str, Place] = {}
    for name, value in table.items():
        where = f"figure.place.{name}"
        reader.known(value, ("at", "shift", "heading", "elbow"), where)
        for contact in reader.contact(name, where):
            places[contact.name] = Place(
                at=tuple(float(v) for v in value["at"]) if "at" in value else None,
                shift=tuple(float(v) for v in value["shift"]) if "shift" in value else None,
                heading=float(value["heading"]) if "heading" in value else None,
                elbow=tuple(float(v) for v in value["elbow"]) if "elbow" in value else None,  # type: ignore[arg-type]  # three numbers
            )
    return places


def _camera(reader: _Reader, table: dict[str, Any]) -> CameraView:
    reader.known(table, ("azimuth", "elevation", "fill", "lens"), "figure.camera")
    plain = CameraView()
    return CameraView(
        azimuth=reader.number(table, "azimuth", "figure.camera", plain.azimuth),
        elevation=reader.number(table, "elevation", "figure.camera", plain.elevation),
        fill=reader.number(table, "fill", "figure.camera", plain.fill),
        lens_millimetres=reader.number(table, "lens", "figure.camera", plain.lens_millimetres),
    )


def _wall(reader: _Reader, table: dict[str, Any] | None) -> Wall | None:
    if table is None:
        return None
    reader.known(table, ("where", "distance", "width", "height"), "figure.wall")
    if table.get("where") not in ("w", "o", "front"):
        raise reader.fail("figure.wall.where", "must be 'w', 'o' or 'front'")
    return Wall(
        where=table["where"],
        distance=reader.number(table, "distance", "figure.wall", 0.5),
        width=reader.number(table, "width", "figure.wall", 1.3),
        height=reader.number(table, "height", "figure.wall", 2.6),
    )


_MIRRORED_SIGNS = {"roll", "yaw", "side", "twist", "tilt", "x"}


def mirrored(pose: Array) -> Array:
    """The pose with left and right exchanged."""
    out = pose.copy()
    for number, name in enumerate(FIELDS):
        group, _, angle = name.partition(".")
        if group in ("w", "o", "w_arm", "o_arm"):
            other = ("o" if group[0] == "w" else "w") + group[1:]
            out[number] = pose[FIELD_NUMBER[f"{other}.{angle}"]]
        elif angle in _MIRRORED_SIGNS or (angle == "turn"):
            out[number] = -pose[number]
    return out
