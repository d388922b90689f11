# SPDX-License-Identifier: GPL-3.0-or-later
"""Joints, lengths and rest frames of the body: what kinematics needs to know, and nothing that changes with
the pose."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from studio.figure.body import Body
from studio.figure.rotations import IDENTITY, Array, about_z, bone_frame, unit

SIDES = ("L", "R")
#: +1 for the left side, -1 for the right: what mirrors between them.
SIGN = {"L": 1.0, "R": -1.0}
SPINE = ("spine05", "spine04", "spine03", "spine02", "spine01")
NECK = ("neck01", "neck02", "neck03", "head")
#: How much the toes of a relaxed standing foot point out.
NATURAL_TOE_OUT_DEGREES = 6.0
#: MakeHuman's thigh bone begins high and to the side; the anatomical hip centre lies lower and nearer the midline.
HIP_DROP_METRES = 0.008
HIP_WIDTH_SHARE = 0.78
#: The heel's pad is about a ball, so that a foot can roll on it without leaving the floor.
HEEL_RADIUS_METRES = 0.033


@dataclass(frozen=True, slots=True)
class Limb:
    """Two bones with a hinge between them: rest joints, rest frames and lengths."""

    root: Array
    hinge: Array
    tip: Array
    upper_frame: Array
    lower_frame: Array

    @property
    def upper_length(self) -> float:
        """From root to hinge."""
        return float(np.linalg.norm(self.hinge - self.root))

    @property
    def lower_length(self) -> float:
        """From hinge to tip."""
        return float(np.linalg.norm(self.tip - self.hinge))


@dataclass(frozen=True, slots=True)
class Foot:
    """Rest places on a foot, relative to the ankle (heel: the middle of its pad), and the heading of its toes
    (degrees, + to the figure's left)."""

    ball: Array
    heel: Array
    heading: float
    ankle_height: float


@dataclass(frozen=True, slots=True)
class Skeleton:
    """The rest skeleton."""

    body: Body
    pelvis: Array
    legs: dict[str, Limb]
    arms: dict[str, Limb]
    feet: dict[str, Foot]
    #: Columns: fingers, out of the palm, across; at rest.
    hands: dict[str, Array]


def build_skeleton(body: Body) -> Skeleton:
    """Measure the rest skeleton of a body."""
    legs, arms, feet, hands = {}, {}, {}, {}
    for side in SIDES:
        foot = _foot(body, side)
        legs[side] = _leg(body, side, foot)
        arms[side] = _arm(body, side)
        feet[side] = foot
        hands[side] = _hand(body, side)
    pelvis = (legs["L"].root + legs["R"].root) / 2
    return Skeleton(body, pelvis, legs, arms, feet, hands)


def _foot(body: Body, side: str) -> Foot:
    ankle = body.joint(f"foot.{side}")
    toe = body.joint(f"toe3-1.{side}") - ankle
    ball = np.mean([body.joint(f"toe{i}-1.{side}") for i in range(1, 6)], 0) - ankle
    sole = body.vertices[body.weight_of(f"foot.{side}") > 0.5]
    radius = HEEL_RADIUS_METRES
    heel = np.array([ball[0] * 0.35, (sole[:, 1].max() - ankle[1]) - radius, radius - ankle[2]])
    return Foot(ball, heel, float(np.degrees(np.arctan2(toe[0], -toe[1]))), float(ankle[2]))


def _leg(body: Body, side: str, foot: Foot) -> Limb:
    made = body.joint(f"upperleg01.{side}")
    hip = np.array([made[0] * HIP_WIDTH_SHARE, made[1], made[2] - HIP_DROP_METRES])
    knee = body.joint(f"lowerleg01.{side}") + [0, 0.012, 0]
    ankle = body.joint(f"foot.{side}")
    hinge = about_z(foot.heading * 0.5) @ np.array([1.0, 0, 0])
    return Limb(hip, knee, ankle, bone_frame(hinge, knee - hip), bone_frame(hinge, ankle - knee))


def _arm(body: Body, side: str) -> Limb:
    shoulder, elbow, wrist = (body.joint(f"{bone}.{side}") for bone in ("upperarm01", "lowerarm01", "wrist"))
    hinge = np.cross(unit(elbow - shoulder), unit(wrist - elbow))
    return Limb(shoulder, elbow, wrist, bone_frame(hinge, elbow - shoulder), bone_frame(hinge, wrist - elbow))


def _hand(body: Body, side: str) -> Array:
    fingers = unit(body.joint(f"finger3-1.{side}") - body.joint(f"wrist.{side}"))
    across = body.joint(f"finger2-1.{side}") - body.joint(f"finger5-1.{side}")
    palm = np.cross(fingers, across) * SIGN[side]
    palm = unit(palm - fingers * float(palm @ fingers))
    return np.stack([fingers, palm, np.cross(fingers, palm)], 1)


def standing_frame() -> Array:
    """A leg bone hanging straight down with its hinge to the left: the zero of hip and knee."""
    return bone_frame(IDENTITY[0], -IDENTITY[2])


def hanging_frame() -> Array:
    """An arm bone hanging straight down whose hinge swings the forearm forward: the zero of shoulder and elbow."""
    return bone_frame(-IDENTITY[0], -IDENTITY[2])
