# SPDX-License-Identifier: GPL-3.0-or-later
"""The content brief as data (`brief.toml`), and the joint angles of a posed skeleton to hold against it."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np

from studio.figure.kinematics import NAME_OF, angle
from studio.figure.motion import Motion
from studio.figure.pose import SHORTHAND
from studio.figure.posing import Posed
from studio.figure.rotations import Array, about_z
from studio.figure.skeleton import SIDES, SIGN, SPINE, Skeleton, standing_frame

BRIEF_FILE = Path(__file__).with_name("brief.toml")
TOLERANCE_DEGREES = 5.0
ROUNDING_DEGREES = 0.01
#: The shoulder blade takes an unknown share of a raised arm, and hands are held by contacts.
ARM_TOLERANCE_DEGREES = 10.0
#: What is 0 when a keyframe of the brief does not list it.
ZERO_FIELDS = (
    *(f"pelvis.{name}" for name in ("P", "roll", "turn")),
    *(f"spine.{name}" for name in ("S", "side", "twist")),
    *(f"{leg}.{name}" for leg in ("w", "o") for name in ("F", "AB", "R", "K")),
)
_NOT_ANGLES = ("key", "free", "pressing")


@dataclass(frozen=True, slots=True)
class Pressing:
    """Two parts that are meant to press on each other, such as `w.shank` on `o.thigh`, and how deep."""

    one: str
    other: str
    millimetres: float


@dataclass(frozen=True, slots=True)
class BriefKey:
    """One keyframe of the brief: the drill file's keyframe that shows it, and low and high end of each angle."""

    key: int
    angles: dict[str, tuple[float, float]]
    pressing: tuple[Pressing, ...]


@dataclass(frozen=True, slots=True)
class Finding:
    """One angle of a keyframe: asked by the drill file, wanted by the brief, found on the posed skeleton."""

    key: int
    field: str
    asked: float
    wanted: tuple[float, float]
    found: float
    tolerance: float

    @property
    def off_degrees(self) -> float:
        """How far the angle found is outside what the brief wants."""
        low, high = self.wanted
        return max(low - self.found, self.found - high, 0.0)

    @property
    def holds(self) -> bool:
        """Whether the angle is as the brief wants it."""
        return self.off_degrees <= self.tolerance + ROUNDING_DEGREES


@cache
def briefs(path: Path = BRIEF_FILE) -> dict[str, tuple[BriefKey, ...]]:
    """The brief of each drill by its id."""
    document = tomllib.loads(path.read_text(encoding="utf-8"))
    return {drill: tuple(_brief_key(one) for one in written) for drill, written in document.items()}


def _brief_key(table: dict[str, Any]) -> BriefKey:
    angles = {name: (0.0, 0.0) for name in ZERO_FIELDS if name not in table.get("free", ())}
    for group, values in table.items():
        if group in _NOT_ANGLES:
            continue
        for one in SHORTHAND.get(group, (group,)):
            for name, value in values.items():
                low, high = value if isinstance(value, list) else (value, value)
                angles[f"{one}.{name}"] = (float(low), float(high))
    pressing = tuple(Pressing(one, other, float(depth)) for one, other, depth in table.get("pressing", ()))
    return BriefKey(int(table["key"]), angles, pressing)


# ---------------------------------------------------------------- the posed skeleton


def measured_angles(skeleton: Skeleton, posed: Posed) -> dict[str, float]:
    """Joint angles read off the bones of a posed body, named and signed as in the pose language."""
    found: dict[str, float] = {}
    root = _bone(skeleton, posed, "root")
    found.update(_pelvis_angles(about_z(-angle(posed.pose, "pelvis.yaw")) @ root))
    found.update(_spine_angles(skeleton, posed))
    for side in SIDES:
        found.update(_leg_angles(skeleton, posed, side, root))
        found.update(_arm_angles(skeleton, posed, side))
    return found


def _bone(skeleton: Skeleton, posed: Posed, name: str) -> Array:
    return np.asarray(posed.bones[skeleton.body.bone(name)][:3, :3])


def _pelvis_angles(turned: Array) -> dict[str, float]:
    """Pitch, roll and turn, in this order; which way the whole figure looks (yaw) is not the brief's matter."""
    roll = float(np.degrees(np.arcsin(np.clip(turned[0, 2], -1, 1))))
    if abs(roll) > 80:
        # lying on a side pitch and turn are about one axis: all of it is told as turn
        turn = float(np.degrees(np.arctan2(turned[1, 0], turned[1, 1])))
        return {"pelvis.P": 0.0, "pelvis.roll": roll, "pelvis.turn": turn}
    pitch = float(np.degrees(np.arctan2(-turned[1, 2], turned[2, 2])))
    turn = float(np.degrees(np.arctan2(-turned[0, 1], turned[0, 0])))
    return {"pelvis.P": pitch, "pelvis.roll": roll, "pelvis.turn": turn}


def _spine_angles(skeleton: Skeleton, posed: Posed) -> dict[str, float]:
    """Flexion, side bend and twist added up from bone to bone."""
    total = np.zeros(3)
    below = _bone(skeleton, posed, "root")
    for name in SPINE:
        bone = _bone(skeleton, posed, name)
        step = below.T @ bone
        total += [
            np.arctan2(step[2, 1], step[2, 2]),
            -np.arcsin(np.clip(step[2, 0], -1, 1)),
            np.arctan2(step[1, 0], step[0, 0]),
        ]
        below = bone
    flexion, side, twist = (float(value) for value in np.degrees(total))
    return {"spine.S": flexion, "spine.side": side, "spine.twist": twist}


def _leg_angles(skeleton: Skeleton, posed: Posed, side: str, pelvis: Array) -> dict[str, float]:
    limb, sign, name = skeleton.legs[side], SIGN[side], NAME_OF[side]
    upper = _bone(skeleton, posed, f"upperleg02.{side}") @ limb.upper_frame
    lower = _bone(skeleton, posed, f"lowerleg01.{side}") @ limb.lower_frame
    femur = pelvis.T @ upper @ standing_frame().T
    # femur = X(-F) Y(-sign AB) Z(sign R)
    flexion = -np.degrees(np.arctan2(-femur[1, 2], femur[2, 2]))
    abduction = -sign * np.degrees(np.arcsin(np.clip(femur[0, 2], -1, 1)))
    external = sign * np.degrees(np.arctan2(-femur[0, 1], femur[0, 0]))
    knee = np.degrees(np.arctan2(np.cross(upper[:, 1], lower[:, 1]) @ upper[:, 0], upper[:, 1] @ lower[:, 1]))
    foot = _bone(skeleton, posed, f"foot.{side}") @ about_z(skeleton.feet[side].heading)
    toes = (lower @ standing_frame().T).T @ foot @ np.array([0, -1.0, 0])
    ankle = np.degrees(np.arcsin(np.clip(toes[2], -1, 1)))
    values = {"F": flexion, "AB": abduction, "R": external, "K": knee, "A": ankle}
    return {f"{name}.{field}": float(value) for field, value in values.items()}


def _arm_angles(skeleton: Skeleton, posed: Posed, side: str) -> dict[str, float]:
    """Shoulder flexion and abduction against the trunk, and elbow flexion."""
    limb, sign, name = skeleton.arms[side], SIGN[side], f"{NAME_OF[side]}_arm"
    upper = _bone(skeleton, posed, f"upperarm02.{side}") @ limb.upper_frame
    lower = _bone(skeleton, posed, f"lowerarm01.{side}") @ limb.lower_frame
    chest = _bone(skeleton, posed, "spine01")
    along = chest.T @ upper[:, 1]
    elbow = np.degrees(np.arccos(np.clip(upper[:, 1] @ lower[:, 1], -1, 1)))
    flexion = np.degrees(np.arctan2(-along[1], -along[2]))
    if flexion < -100:
        flexion += 360
    abduction = np.degrees(np.arctan2(sign * along[0], -along[2]))
    return {f"{name}.Sh": float(flexion), f"{name}.AB": float(abduction), f"{name}.El": float(elbow)}


# ---------------------------------------------------------------- holding one against the other


def posed_key(motion: Motion, number: int) -> Posed:
    """The posed figure of a drill's keyframe, held by its contacts."""
    key = motion.figure.keys[number]
    knot = next(knot for knot in motion.course.knots if knot.key is key)
    return motion.posing.solve(key.pose, {limb: [(pin, 1.0)] for limb, pin in knot.pins.items()})


def findings(motion: Motion) -> list[Finding]:
    """Every angle that the brief has for this drill, with what the posed skeleton shows."""
    found: list[Finding] = []
    for brief in briefs().get(motion.figure.drill, ()):
        posed = posed_key(motion, brief.key)
        measured = measured_angles(motion.posing.skeleton, posed)
        for name, wanted in brief.angles.items():
            tolerance = ARM_TOLERANCE_DEGREES if "_arm" in name else TOLERANCE_DEGREES
            found.append(
                Finding(brief.key, name, angle(posed.pose, name), wanted, measured[name], tolerance),
            )
    return found


def complaints(motion: Motion, more_degrees: float = 0.0) -> list[str]:
    """Angles that leave the brief (by `more_degrees` than allowed) without a departure that says why, and departures
    that nothing needs."""
    off = {(f.key, f.field): f for f in findings(motion) if not f.holds and f.off_degrees > f.tolerance + more_degrees}
    allowed = {(one.key, one.field) for one in motion.figure.departures}
    said = [
        f"keyframe {one.key}: {one.field} is {one.found:.1f}, the brief wants {wanted_text(one)}"
        for place, one in off.items()
        if place not in allowed
    ]
    needless = [
        f"keyframe {key}: {field} is as the brief wants it: its departure is not needed"
        for key, field in sorted(allowed - off.keys())
    ]
    return said + needless


def wanted_text(finding: Finding) -> str:
    """The brief's angle or range."""
    low, high = finding.wanted
    return f"{low:g}" if low == high else f"{low:g} to {high:g}"


__all__ = [
    "ARM_TOLERANCE_DEGREES",
    "TOLERANCE_DEGREES",
    "BriefKey",
    "Finding",
    "Pressing",
    "briefs",
    "complaints",
    "findings",
    "measured_angles",
    "posed_key",
    "wanted_text",
]
