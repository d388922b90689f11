# SPDX-License-Identifier: GPL-3.0-or-later
"""From a pose vector and its contacts to posed bones: finds where the pelvis is, then each limb."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from studio.figure.contacts import (
    FOREARM_WRIST_HEIGHT,
    KNEE_HEIGHT,
    PALM_HEIGHT,
    Pin,
    Pins,
    arm_aside,
    arm_held,
    body_targets,
    combined_arm,
    combined_leg,
    flat_foot,
    held_ankle,
    leg_aside,
    leg_pin,
    toe_bend,
)
from studio.figure.kinematics import (
    LIMB_OF,
    NAME_OF,
    LimbState,
    Trunk,
    angle,
    arm_bones,
    arm_forward,
    bone_array,
    clavicle_transform,
    leg_bones,
    leg_forward,
    pelvis_rotation,
    solve_trunk,
)
from studio.figure.pose import FIELD_NUMBER, Contact, Figure, Key, mirrored
from studio.figure.rotations import Array
from studio.figure.skeleton import SIDES, Skeleton

#: How far flesh gives way where the body rests on the floor, in metres.
GIVE = 0.014
HEAD_GIVE = 0.012
BREATH_FIELDS = {"spine.S": -1.3, "head.nod": 0.9, "w_arm.shrug": 0.9, "o_arm.shrug": 0.9}
_RESTING_BONES = {
    "seat": ("root", "pelvis", "upperleg"),
    "back": ("root", "pelvis", "spine"),
    "side": ("root", "pelvis", "upperleg", "spine"),
    "shoulders": ("spine02", "spine01", "clavicle"),
}
_ANCHOR_PARTS = ("foot", "ball", "knee")


@dataclass(slots=True)
class Posed:
    """Everything known about one posed figure."""

    pose: Array
    trunk: Trunk
    legs: dict[str, LimbState]
    arms: dict[str, LimbState]
    bones: Array
    breath: float


class Posing:
    """Solves poses of one drill: keeps the anchor's place and the pins of each keyframe."""

    def __init__(self, skeleton: Skeleton, figure: Figure) -> None:
        self.skeleton = skeleton
        self.figure = figure
        self.targets = {side: body_targets(skeleton, side) for side in SIDES}
        self._resting = resting_points(skeleton, figure.anchor)
        self._head = points_of(skeleton, ("head", "neck03"), 0.9)
        self._anchor = np.zeros(3)
        self._anchor_heading = 0.0
        self._set_anchor(figure.keys[0])

    # ------------------------------------------------ pelvis

    def _set_anchor(self, first: Key) -> None:
        """Put the pelvis of the first keyframe over the origin and remember where that leaves the anchor."""
        side, _, part = self.figure.anchor.partition(".")
        if self.figure.anchor == "shoulders":
            flat = first.pose.copy()
            trunk = solve_trunk(self.skeleton, flat, np.zeros(3))
            self._anchor = self._chest_point(trunk)
        elif part in _ANCHOR_PARTS:
            leg = self._anchor_leg(first.pose, LIMB_OF[side])
            pin = leg_pin(self.skeleton, LIMB_OF[side], Contact(side, part), first.pose, leg)
            self._anchor, self._anchor_heading = pin.point, pin.heading

    def _chest_point(self, trunk: Trunk) -> Array:
        joint = self.skeleton.body.joint("spine01")
        matrix = trunk.bones["spine01"]
        return np.asarray(matrix[:3, :3] @ joint + matrix[:3, 3])

    def _anchor_leg(self, pose: Array, side: str) -> LimbState:
        """The anchored leg by its angles, with the pelvis at the origin."""
        before, _ = pelvis_rotation(pose)
        hip = before @ (self.skeleton.legs[side].root - self.skeleton.pelvis)
        return leg_forward(self.skeleton, side, pose, before, hip)

    def anchored_leg(self, pose: Array, flip: bool) -> tuple[str, LimbState] | None:
        """Side and world state (before contacts) of the leg that carries the pelvis, if a leg does."""
        side_name, _, part = self.figure.anchor.partition(".")
        if part not in _ANCHOR_PARTS:
            return None
        side = LIMB_OF[side_name]
        if flip:
            side = "R" if side == "L" else "L"
        sign = -1.0 if flip else 1.0
        anchor, heading = self._anchor * [sign, 1, 1], self._anchor_heading * sign
        leg = self._anchor_leg(pose, side)
        if part == "knee":
            shift = np.array([anchor[0], anchor[1], KNEE_HEIGHT]) - leg.hinge
        else:
            pin = Pin(Contact(NAME_OF[side], part), anchor, heading)
            shift = held_ankle(self.skeleton, side, pose, pin)[0] - leg.tip
        return side, LimbState(leg.root + shift, leg.hinge + shift, leg.tip + shift, leg.upper, leg.lower, leg.end)

    def pelvis_position(self, pose: Array, flip: bool) -> Array:
        """Where the pelvis is, except for the height of a body that rests on the floor."""
        shift = np.array([angle(pose, f"pelvis.{axis}") for axis in "xyz"])
        carrying = self.anchored_leg(pose, flip)
        if carrying is not None:
            side, leg = carrying
            _, after = pelvis_rotation(pose)
            return np.asarray(leg.root - after @ (self.skeleton.legs[side].root - self.skeleton.pelvis))
        if self.figure.anchor == "shoulders":
            point = self._chest_point(solve_trunk(self.skeleton, pose, np.zeros(3)))
            return np.asarray(self._anchor - point)
        if self.figure.anchor == "pelvis":
            return np.asarray(self.skeleton.pelvis * [0, 0, 1] + shift)
        return np.asarray(shift + [0, 0, 0.12])

    # ------------------------------------------------ whole body

    def solve(
        self,
        pose: Array,
        pins: dict[str, Pins],
        breath: float = 0.0,
        flip: bool = False,
        aside: dict[str, Array] | None = None,
    ) -> Posed:
        """Pose the body. `pins` by limb with weights; `flip` for a pose vector that is mirrored already.

        `aside`: shifts of the tips of limbs that go round the body, seen from the pelvis.
        """
        if breath:
            pose = _breathing(pose, breath)
        position = self.pelvis_position(pose, flip)
        if self.figure.anchor in _RESTING_BONES:
            for _ in range(2):
                posed = self._solve_at(pose, pins, position, breath, flip, aside or {})
                rise = -GIVE + angle(pose, "pelvis.z") - lowest(self._resting, posed.bones)
                position = position + [0, 0, rise]
        if "head" in pins:
            pose = self._rest_head(pose, position)
        return self._solve_at(pose, pins, position, breath, flip, aside or {})

    def _solve_at(
        self,
        pose: Array,
        pins: dict[str, Pins],
        position: Array,
        breath: float,
        flip: bool,
        aside: dict[str, Array],
    ) -> Posed:
        trunk = solve_trunk(self.skeleton, pose, position)
        carrying = self.anchored_leg(pose, flip)
        legs: dict[str, LimbState] = {}
        bones = dict(trunk.bones)
        for side in SIDES:
            if carrying is not None and carrying[0] == side:
                forward = carrying[1]
            else:
                matrix = trunk.bones["root"]
                hip = matrix[:3, :3] @ self.skeleton.legs[side].root + matrix[:3, 3]
                forward = leg_forward(self.skeleton, side, pose, trunk.rotation, hip)
            held_leg = pins.get(NAME_OF[side], [])
            if carrying is not None and carrying[0] == side and _only_foot(held_leg):
                # the pelvis was put where this leg's angles reach the floor: keep the angles exactly, set the foot
                forward.end = held_ankle(self.skeleton, side, pose, held_leg[0][0])[1]
                forward.toes = toe_bend(side, pose, held_leg[0][0])
                legs[side] = forward
            else:
                legs[side] = combined_leg(self.skeleton, side, pose, forward, held_leg)
                if NAME_OF[side] in aside:
                    legs[side] = leg_aside(self.skeleton, side, legs[side], trunk.rotation @ aside[NAME_OF[side]])
            bones.update(leg_bones(self.skeleton, side, pose, trunk, legs[side]))
        arms: dict[str, LimbState] = {}
        for side in SIDES:
            clavicle = clavicle_transform(self.skeleton, side, pose, trunk)
            forward = arm_forward(self.skeleton, side, pose, clavicle)
            held = [
                (arm_held(self.skeleton, side, trunk, bones, forward, pin, self.targets[side], breath), weight)
                for pin, weight in pins.get(f"{NAME_OF[side]}_arm", [])
                if weight > 1e-6
            ]
            arms[side] = combined_arm(forward, held, self.skeleton, side, angle(pose, f"{NAME_OF[side]}_arm.curl"))
            if f"{NAME_OF[side]}_arm" in aside:
                shift = trunk.rotation @ aside[f"{NAME_OF[side]}_arm"]
                arms[side] = arm_aside(self.skeleton, side, arms[side], shift)
            bones.update(arm_bones(self.skeleton, side, pose, clavicle, arms[side]))
        return Posed(pose, trunk, legs, arms, bone_array(self.skeleton, bones), breath)

    def _rest_head(self, pose: Array, position: Array) -> Array:
        """Nod until the back of the head just rests on the floor."""
        low, high = -50.0, 70.0
        out = pose.copy()
        for _ in range(14):
            middle = (low + high) / 2
            out[FIELD_NUMBER["head.nod"]] = middle
            trunk = solve_trunk(self.skeleton, out, position)
            if lowest(self._head, bone_array(self.skeleton, trunk.bones)) < -HEAD_GIVE:
                low = middle
            else:
                high = middle
        out[FIELD_NUMBER["head.nod"]] = high
        return out

    # ------------------------------------------------ pins

    def pins_of(self, key: Key) -> dict[str, Pin]:
        """The pins of a keyframe: below where its joint angles put each limb, or where the drill file says."""
        carrying = self.anchored_leg(key.pose, False)
        free = self.solve(
            key.pose, {"head": [(Pin(Contact("head", "head"), np.zeros(3), 0), 1.0)]} if "head" in key.contacts else {}
        )
        pins: dict[str, Pin] = {}
        for limb, contact in key.contacts.items():
            if limb == "head_arm" or contact.side == "head":
                pins["head"] = Pin(contact, np.zeros(3), 0.0)
            elif limb in ("w", "o"):
                side = LIMB_OF[limb]
                if carrying is not None and carrying[0] == side and self.figure.anchor == f"{limb}.{contact.part}":
                    pins[limb] = Pin(contact, self._anchor, self._anchor_heading)
                    continue
                pin = leg_pin(self.skeleton, side, contact, key.pose, free.legs[side])
                pins[limb] = self._placed(pin)
            else:
                pins[limb] = self._placed(self._arm_pin(contact, free))
        return pins

    def _placed(self, pin: Pin) -> Pin:
        place = self.figure.places.get(pin.contact.name)
        if place is None:
            return pin
        point = pin.point.copy()
        if place.at is not None:
            point[: len(place.at)] = place.at
        if place.shift is not None:
            point[: len(place.shift)] += place.shift
        heading = pin.heading if place.heading is None else place.heading
        elbow = pin.elbow if place.elbow is None else np.array(place.elbow)
        if elbow is not None and pin.contact.side == "o":
            elbow = elbow * [-1, 1, 1]
        return Pin(pin.contact, point, heading, elbow)

    def _arm_pin(self, contact: Contact, free: Posed) -> Pin:
        arm = free.arms[LIMB_OF[contact.side]]
        if contact.part == "forearm":
            return Pin(contact, np.array([arm.tip[0], arm.tip[1], FOREARM_WRIST_HEIGHT]), 0.0)
        if contact.target == "wall":
            return self._wall_pin(contact, arm)
        heading = _forearm_heading(arm) if self.figure.anchor in ("back", "shoulders") else 0.0
        return Pin(contact, np.array([arm.tip[0], arm.tip[1], PALM_HEIGHT]), heading)

    def _wall_pin(self, contact: Contact, arm: LimbState) -> Pin:
        wall = self.figure.wall
        distance = 0.5 if wall is None else wall.distance - PALM_HEIGHT
        point = arm.tip.copy()
        if wall is None or wall.where == "front":
            point[1] = -distance
            return Pin(contact, point, 0.0)
        point[0] = -distance if wall.where == "o" else distance
        return Pin(contact, point, -90.0 if wall.where == "o" else 90.0)


def _forearm_heading(arm: LimbState) -> float:
    """Where a forearm that lies along the floor points: degrees from straight ahead, + to the figure's left."""
    along = arm.tip - arm.hinge
    return float(np.degrees(np.arctan2(along[0], -along[1])))


def _only_foot(held: Pins) -> bool:
    return len(held) == 1 and held[0][1] > 1 - 1e-6 and held[0][0].contact.part in ("foot", "ball")


def _breathing(pose: Array, breath: float) -> Array:
    out = pose.copy()
    for name, degrees in BREATH_FIELDS.items():
        out[FIELD_NUMBER[name]] += degrees * breath
    return out


def mirrored_pins(pins: dict[str, Pins]) -> dict[str, Pins]:
    """The same contacts on the other side."""
    out: dict[str, Pins] = {}
    for limb, held in pins.items():
        if limb == "head":
            out[limb] = held
            continue
        other = ("o" if limb[0] == "w" else "w") + limb[1:]
        out[other] = [(_mirrored_pin(pin), weight) for pin, weight in held]
    return out


def _mirrored_pin(pin: Pin) -> Pin:
    contact = Contact("o" if pin.contact.side == "w" else "w", pin.contact.part, pin.contact.target)
    elbow = None if pin.elbow is None else pin.elbow * [-1, 1, 1]
    return Pin(contact, pin.point * [-1, 1, 1], -pin.heading, elbow)


@dataclass(frozen=True, slots=True)
class _Points:
    """Mesh points with the bones that carry them."""

    rest: Array
    weights: Array


def points_of(skeleton: Skeleton, parts: tuple[str, ...], least: float) -> _Points:
    body = skeleton.body
    chosen = body.weight_of(*parts) > least
    return _Points(np.c_[body.vertices[chosen], np.ones(int(chosen.sum()))], body.weights[chosen])


def resting_points(skeleton: Skeleton, anchor: str) -> _Points:
    body = skeleton.body
    parts = _RESTING_BONES.get(anchor, ("root",))
    chosen = body.weight_of(*parts) > 0.75
    if anchor == "seat":
        chosen &= np.abs(body.vertices[:, 2] - skeleton.pelvis[2] + 0.02) < 0.16
    return _Points(np.c_[body.vertices[chosen], np.ones(int(chosen.sum()))], body.weights[chosen])


def lowest(points: _Points, bones: Array) -> float:
    """Height of the lowest of the points when carried by the bones."""
    rows = (points.weights @ bones[:, 2, :])[:, :]
    return float((rows * points.rest).sum(1).min())


__all__ = ["Posed", "Posing", "flat_foot", "mirrored", "mirrored_pins"]
