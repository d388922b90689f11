# SPDX-License-Identifier: GPL-3.0-or-later
"""A posed figure anywhere on the mat, and smooth ways from one to the next.

A drill's loop is posed from one anchor. On the way from one drill to another the weight goes over feet, knees, hands
and seat in turn, so here the pelvis's place is known for each station and follows a smooth course between them; limbs
that are held stay where they are by inverse kinematics, limbs that are free follow their joints.
"""

from __future__ import annotations

import itertools
from dataclasses import dataclass, field, replace
from math import comb

import numpy as np

from studio.figure.contacts import (
    Pin,
    Pins,
    arm_aside,
    arm_held,
    body_targets,
    combined_arm,
    combined_leg,
    elbow_side,
    leg_aside,
)
from studio.figure.detours import Detours, freedom, lying
from studio.figure.kinematics import (
    NAME_OF,
    LimbState,
    Trunk,
    angle,
    arm_bones,
    arm_to,
    bone_array,
    clavicle_transform,
    knee_direction,
    leg_bones,
    leg_to,
    solve_trunk,
)
from studio.figure.motion import ease
from studio.figure.pose import FIELD_NUMBER
from studio.figure.posing import GIVE, HEAD_GIVE, Posed, lowest, points_of, resting_points
from studio.figure.rotations import Array, about, about_z, carry, rotation_vector, unit
from studio.figure.skeleton import SIDES, Skeleton

#: Bodies that rest on the floor with flesh rather than on a foot or a knee.
RESTING = ("seat", "back", "side", "shoulders")
#: A limb on its way may come so near below the floor's level (metres) before it is lifted.
MOST_BELOW_FLOOR = 0.002
#: A leg that reaches so near to where it is held needs no solving.
SAME_TIP_METRES = 0.0012
#: Joint centres of a free knee and of a free elbow stay so high (metres).
LEAST_KNEE_HEIGHT, LEAST_ELBOW_HEIGHT = 0.056, 0.066
#: A limb is free once its strongest contact holds it less than fully by this share.
LOOSE_SHARE = 0.12
#: The pelvis gives way at most so far (metres) to limbs that do not reach; not near the drills' own poses (seconds).
MOST_PULL, LEAST_PULL, PULL_SECONDS, PULLS = 0.04, 0.0003, 0.2, 5
#: A foot that steps is carried over higher the farther it goes, by this share of the way.
STEP_LIFT_SHARE = 0.10
#: A knee that moves over the mat is lifted by this share of the way, at most so far.
KNEE_LIFT, KNEE_LIFT_SHARE = 0.05, 0.2
#: While a foot is in the air the pelvis goes this share of the way to above the other foot, at most so far (metres).
LEAN_SHARE, MOST_LEAN = 0.55, 0.06


@dataclass(frozen=True, slots=True)
class Placement:
    """A turn about the vertical, then a shift over the mat."""

    heading: float = 0.0
    shift: Array = field(default_factory=lambda: np.zeros(3))

    def point(self, point: Array) -> Array:
        """Where a point goes."""
        return np.asarray(about_z(self.heading) @ point + self.shift)

    def after(self, other: Placement) -> Placement:
        """`other` first, then this one."""
        return Placement(self.heading + other.heading, self.point(other.shift))

    def pin(self, pin: Pin) -> Pin:
        """Where a contact goes; contacts on the body itself stay what they are."""
        sign = -1.0 if pin.contact.part == "knee" else 1.0
        heading = pin.heading + sign * self.heading
        return Pin(pin.contact, self.point(pin.point), heading, pin.elbow, pin.turned + self.heading)


@dataclass(frozen=True, slots=True)
class Shape:
    """A whole pose: where the pelvis is, the angles of spine and head, and how each bone of a limb is turned.

    `turns`: pelvis in the world, then for each side thigh (to the pelvis), shank (to the thigh), foot (to the shank),
    upper arm (to the chest), forearm and hand.
    """

    position: Array
    pose: Array
    turns: Array

    def placed(self, placement: Placement) -> Shape:
        """The same pose elsewhere on the mat."""
        turns = self.turns.copy()
        turns[0] = about_z(placement.heading) @ turns[0]
        return Shape(placement.point(self.position), self.pose, turns)


def shape_of(posed: Posed) -> Shape:
    """The shape of a posed figure."""
    trunk = posed.trunk
    chest = trunk.bones["spine01"][:3, :3]
    turns = [trunk.rotation]
    for side in SIDES:
        leg, arm = posed.legs[side], posed.arms[side]
        turns += [trunk.rotation.T @ leg.upper, leg.upper.T @ leg.lower, leg.lower.T @ leg.end]
        turns += [chest.T @ arm.upper, arm.upper.T @ arm.lower, arm.lower.T @ arm.end]
    return Shape(trunk.position.copy(), posed.pose.copy(), np.array(turns))


@dataclass(frozen=True, slots=True)
class Station:
    """A shape that the figure passes or stops in, what is held there, and what it rests on (or '')."""

    shape: Shape
    pins: dict[str, Pin]
    muscles: dict[str, float]
    rests_on: str
    #: The leg whose foot or knee carries the pelvis (or '').
    carried_by: str = ""
    still: bool = False
    #: From the station before, when an author gives it; else it is found from how far joints go.
    seconds: float | None = None
    name: str = ""
    #: Free limbs that lie on the body here: they need not go round what they lie on.
    touching: tuple[str, ...] = ()

    def placed(self, placement: Placement) -> Station:
        """The same station elsewhere on the mat."""
        pins = {limb: placement.pin(pin) for limb, pin in self.pins.items()}
        return replace(self, shape=self.shape.placed(placement), pins=pins)


def with_pelvis_turned(pose: Array, rotation: Array) -> Array:
    """The pose vector with the pelvis's angles set so that they give `rotation`."""
    out = pose.copy()
    pitch = np.arcsin(np.clip(rotation[2, 1], -1, 1))
    if abs(rotation[2, 1]) > 1 - 1e-9:
        yaw, roll = np.arctan2(rotation[1, 0], rotation[0, 0]), 0.0
    else:
        yaw, roll = np.arctan2(-rotation[0, 1], rotation[1, 1]), np.arctan2(-rotation[2, 0], rotation[2, 2])
    for name, value in (("P", pitch), ("yaw", yaw), ("roll", roll), ("turn", 0.0)):
        out[FIELD_NUMBER[f"pelvis.{name}"]] = np.degrees(value)
    return out


class Solver:
    """Poses shapes: limbs that are held go to their places, nothing goes through the floor."""

    def __init__(self, skeleton: Skeleton) -> None:
        self.skeleton = skeleton
        self._targets = {side: body_targets(skeleton, side) for side in SIDES}
        self._resting = {anchor: resting_points(skeleton, anchor) for anchor in (*RESTING, "pelvis")}
        self._trunk_points = points_of(skeleton, ("root", "pelvis", "spine", "breast"), 0.75)
        self._head_points = points_of(skeleton, ("head", "neck03"), 0.9)
        self._soles = {side: _sole(skeleton, side) for side in SIDES}
        self._hands = {side: _hand_points(skeleton, side) for side in SIDES}

    def detours(self) -> Detours:
        """None yet, of limbs of this body."""
        return Detours(self.skeleton, self._hands, self._soles)

    def lowest_of(self, anchor: str, posed: Posed) -> float:
        """Height of the lowest point of what the body rests on with this anchor."""
        return lowest(self._resting[anchor], posed.bones)

    def heights(self, posed: Posed) -> dict[str, float]:
        """How high the lowest points of trunk, soles, hands, knees and elbows are."""
        found = {"trunk": lowest(self._trunk_points, posed.bones)}
        for side in SIDES:
            name, leg, arm = NAME_OF[side], posed.legs[side], posed.arms[side]
            found[name] = float((leg.tip + self._soles[side] @ leg.end.T)[:, 2].min())
            found[f"{name}_arm"] = float((arm.tip + self._hands[side] @ arm.end.T)[:, 2].min())
            found[f"{name} hinge"], found[f"{name}_arm hinge"] = float(leg.hinge[2]), float(arm.hinge[2])
        return found

    def at(
        self,
        shape: Shape,
        pins: dict[str, Pins],
        rests: list[tuple[str, float, float]] | None = None,
        floor: dict[str, float] | None = None,
        aside: dict[str, Array] | None = None,
    ) -> Posed:
        """The shape with its limbs held.

        `rests`: anchors that stay on the floor, with their lowest height and weight. `floor`: how low the parts that
        `heights` names may come; without it nothing is lifted. `aside`: shifts of the tips of limbs that go round the
        body, seen from the pelvis.
        """
        posed = self._solved(shape, pins, shape.position, floor, aside)
        if rests:
            for _ in range(2):
                rise = sum(weight * (height - self.lowest_of(anchor, posed)) for anchor, height, weight in rests)
                posed = self._solved(shape, pins, posed.trunk.position + [0, 0, rise], floor, aside)
        elif floor is not None:
            sunk = floor["trunk"] - lowest(self._trunk_points, posed.bones)
            if sunk > 0:
                posed = self._solved(shape, pins, posed.trunk.position + [0, 0, sunk], floor, aside)
        return posed

    def _solved(
        self,
        shape: Shape,
        pins: dict[str, Pins],
        position: Array,
        floor: dict[str, float] | None,
        aside: dict[str, Array] | None = None,
    ) -> Posed:
        skeleton, aside = self.skeleton, aside or {}
        pose = with_pelvis_turned(shape.pose, shape.turns[0])
        trunk = solve_trunk(skeleton, pose, position)
        if floor is not None:
            pose, trunk = self._head_up(pose, trunk, position)
        bones = dict(trunk.bones)
        legs: dict[str, LimbState] = {}
        for number, side in enumerate(SIDES):
            turns = shape.turns[1 + 6 * number : 4 + 6 * number]
            forward = self._leg(side, trunk, turns)
            held = pins.get(NAME_OF[side], [])
            leg = combined_leg(skeleton, side, pose, forward, held)
            leg = _as_it_was(forward, leg, held)
            if NAME_OF[side] in aside:
                leg = leg_aside(skeleton, side, leg, trunk.rotation @ aside[NAME_OF[side]])
            if floor is not None:
                leg = self._leg_up(side, leg, held, floor)
            legs[side] = leg
            bones.update(leg_bones(skeleton, side, pose, trunk, leg))
        arms: dict[str, LimbState] = {}
        for number, side in enumerate(SIDES):
            turns = shape.turns[4 + 6 * number : 7 + 6 * number]
            clavicle = clavicle_transform(skeleton, side, pose, trunk)
            forward = self._arm(side, trunk, clavicle, turns)
            name = f"{NAME_OF[side]}_arm"
            pulls = [
                (arm_held(skeleton, side, trunk, bones, forward, pin, self._targets[side], 0.0), weight)
                for pin, weight in pins.get(name, [])
                if weight > 1e-6
            ]
            arm = combined_arm(forward, pulls, skeleton, side, angle(pose, f"{name}.curl"))
            if name in aside:
                arm = arm_aside(skeleton, side, arm, trunk.rotation @ aside[name])
            if floor is not None:
                arm = self._arm_up(side, arm, pins.get(name, []), floor)
            arms[side] = arm
            bones.update(arm_bones(skeleton, side, pose, clavicle, arm))
        return Posed(pose, trunk, legs, arms, bone_array(skeleton, bones), 0.0)

    def _leg(self, side: str, trunk: Trunk, turns: Array) -> LimbState:
        limb = self.skeleton.legs[side]
        hip = carry(trunk.bones["root"], limb.root)
        upper = trunk.rotation @ turns[0]
        lower = upper @ turns[1]
        knee = hip + upper @ limb.upper_frame[:, 1] * limb.upper_length
        ankle = knee + lower @ limb.lower_frame[:, 1] * limb.lower_length
        return LimbState(hip, knee, ankle, upper, lower, lower @ turns[2])

    def _arm(self, side: str, trunk: Trunk, clavicle: Array, turns: Array) -> LimbState:
        limb = self.skeleton.arms[side]
        shoulder = carry(clavicle, limb.root)
        upper = trunk.bones["spine01"][:3, :3] @ turns[0]
        lower = upper @ turns[1]
        elbow = shoulder + upper @ limb.upper_frame[:, 1] * limb.upper_length
        wrist = elbow + lower @ limb.lower_frame[:, 1] * limb.lower_length
        return LimbState(shoulder, elbow, wrist, upper, lower, lower @ turns[2])

    # ------------------------------------------------ the floor

    def _head_up(self, pose: Array, trunk: Trunk, position: Array) -> tuple[Array, Trunk]:
        """Nod, or lift the chin when face down, as much as it takes to keep the head above the floor."""
        bones = bone_array(self.skeleton, trunk.bones)
        if lowest(self._head_points, bones) > -HEAD_GIVE - 0.002:
            return pose, trunk
        face_down = trunk.bones["spine01"][2, 1] > 0
        less, enough = 0.0, -80.0 if face_down else 80.0
        nod = angle(pose, "head.nod")
        out = pose.copy()
        for _ in range(12):
            middle = (less + enough) / 2
            out[FIELD_NUMBER["head.nod"]] = nod + middle
            trunk = solve_trunk(self.skeleton, out, position)
            if lowest(self._head_points, bone_array(self.skeleton, trunk.bones)) < -HEAD_GIVE:
                less = middle
            else:
                enough = middle
        return out, trunk

    def _leg_up(self, side: str, leg: LimbState, held: Pins, floor: dict[str, float]) -> LimbState:
        """Lift a leg that is not held off the floor: the sole first, then the knee."""
        name = NAME_OF[side]
        if len(held) == 1 and held[0][0].contact.part == "knee" and held[0][1] > 1 - 1e-6:
            return self._toes_up(side, leg, floor[name])
        loose = looseness(held)
        if loose <= 0:
            return leg
        depth = floor[name] - float((leg.tip + self._soles[side] @ leg.end.T)[:, 2].min())
        out = leg
        if depth > 0:
            out = leg_to(
                self.skeleton, side, leg.root, leg.tip + [0, 0, depth * loose], knee_direction(self.skeleton, side, leg)
            )
            out.end, out.toes = leg.end, leg.toes
        least = min(floor[f"{name} hinge"], float(out.root[2]))
        if out.hinge[2] < least:
            pole = _pole_at_height(out, least, loose)
            end = out.end
            out = leg_to(self.skeleton, side, out.root, out.tip, pole)
            out.end, out.toes = end, leg.toes
        return out

    def _toes_up(self, side: str, leg: LimbState, floor: float) -> LimbState:
        """Lift the shank of a kneeling leg about its knee until the foot is above the floor."""
        depth = floor - float((leg.tip + self._soles[side] @ leg.end.T)[:, 2].min())
        if depth <= 0:
            return leg
        old = unit(leg.tip - leg.hinge)
        new = unit(leg.tip + [0, 0, depth] - leg.hinge)
        axis = np.cross(old, new)
        turn = about(axis, float(np.degrees(np.arctan2(np.linalg.norm(axis), old @ new))))
        tip = leg.hinge + new * self.skeleton.legs[side].lower_length
        return replace(leg, tip=tip, lower=turn @ leg.lower)

    def _arm_up(self, side: str, arm: LimbState, held: Pins, floor: dict[str, float]) -> LimbState:
        """Lift an arm that is not held off the floor: the hand first, then the elbow."""
        loose = looseness(held)
        if loose <= 0:
            return arm
        name = f"{NAME_OF[side]}_arm"
        depth = floor[name] - float((arm.tip + self._hands[side] @ arm.end.T)[:, 2].min())
        out = arm
        if depth > 0:
            out = arm_to(self.skeleton, side, arm.root, arm.tip + [0, 0, depth * loose], elbow_side(arm))
            out.end, out.flat, out.curl = arm.end, arm.flat, arm.curl
        least = floor[f"{name} hinge"]
        if out.hinge[2] < least:
            pole = _pole_at_height(out, least, loose)
            end = out.end
            out = arm_to(self.skeleton, side, out.root, out.tip, pole)
            out.end, out.flat, out.curl = end, arm.flat, arm.curl
        return out


def _as_it_was(forward: LimbState, leg: LimbState, held: Pins) -> LimbState:
    """A leg whose joints put its foot where it is held is left alone: solving never quite straightens one."""
    firm = len(held) == 1 and held[0][1] > 1 - 1e-6
    if not firm or float(np.linalg.norm(forward.tip - leg.tip)) > SAME_TIP_METRES:
        return leg
    return replace(forward, end=leg.end, toes=leg.toes)


def _floor(heights: dict[str, float], is_drill: bool) -> dict[str, float]:
    """How low parts may come near a station: in a drill's own pose as low as they are, on the way as flesh gives."""
    usual = {}
    for limb in ("w", "o"):
        usual[limb] = usual[f"{limb}_arm"] = -MOST_BELOW_FLOOR
        usual[f"{limb} hinge"], usual[f"{limb}_arm hinge"] = LEAST_KNEE_HEIGHT, LEAST_ELBOW_HEIGHT
    if is_drill:
        usual = {name: min(value, heights[name]) for name, value in usual.items()}
    return {**usual, "trunk": min(-GIVE, heights["trunk"])}


def looseness(held: Pins) -> float:
    """0 for a limb that one contact holds firmly; 1 soon after it lets go, and before it is held. A foot on its edge
    may roll."""
    strongest = max((weight for pin, weight in held if pin.contact.part != "edge"), default=0.0)
    return ease((1 - strongest) / LOOSE_SHARE)


def _pole_at_height(limb: LimbState, height: float, share: float) -> Array:
    """Direction for a hinge that would be below `height`: turned about the line from root to tip until it is not."""
    along = unit(limb.tip - limb.root)
    centre = limb.root + along * float((limb.hinge - limb.root) @ along)
    away = limb.hinge - centre
    radius = float(np.linalg.norm(away))
    level = np.cross(along, [0, 0, 1.0])
    if float(np.linalg.norm(level)) < 1e-3 or radius < 1e-3:
        return np.asarray(away + [0, 0, 0.01])
    level = unit(level)
    rise = np.cross(level, along)
    rise = rise if rise[2] > 0 else -rise
    sine = float(np.clip((height - centre[2]) / max(radius * rise[2], 1e-6), -1, 1))
    side = np.sign(float(away @ level)) or 1.0
    lifted = level * side * np.sqrt(1 - sine * sine) + rise * sine
    return np.asarray(away / radius * (1 - share) + lifted * share)


def _sole(skeleton: Skeleton, side: str) -> Array:
    """Some points of the sole and of the toes' tips, from the ankle."""
    body = skeleton.body
    near = (
        body.weight_of(f"foot.{side}", *(bone for bone in body.bones if bone.startswith("toe") and bone.endswith(side)))
        > 0.6
    )
    points = body.vertices[near] - skeleton.legs[side].tip
    chosen = [points[int(np.argmax(points @ direction))] for direction in _DIRECTIONS]
    return np.array(chosen)


def _hand_points(skeleton: Skeleton, side: str) -> Array:
    """Wrist, knuckles and fingers, from the wrist."""
    body = skeleton.body
    wrist = skeleton.arms[side].tip
    palm = skeleton.hands[side][:, 1]
    knuckles = [body.joint(f"finger{finger}-1.{side}") - wrist for finger in (2, 5)]
    middle = [body.joint(f"finger{finger}-3.{side}") - wrist for finger in (2, 3, 4)]
    tips = [point + skeleton.hands[side][:, 0] * 0.03 for point in middle]
    points = [np.zeros(3), *knuckles, *middle, *tips]
    return np.array([point + palm * thick for point in points for thick in (0.012, -0.012)])


_DIRECTIONS = [
    unit([x, y, z])
    for x in (-1.0, 0.0, 1.0)
    for y in (-1.0, -0.4, 0.0, 0.4, 1.0)
    for z in (-1.0, -0.4, 0.4)
    if abs(x) + abs(y) + abs(z) > 0
]


# ---------------------------------------------------------------- courses


def _cumulative(t: float) -> list[float]:
    """Cumulative Bernstein polynomials of degree five."""
    plain = [comb(5, i) * t**i * (1 - t) ** (5 - i) for i in range(6)]
    return [sum(plain[i:]) for i in range(1, 6)]


def _turned(rotation: Array, vector: Array) -> Array:
    length = float(np.sqrt(vector @ vector))
    return rotation if length < 1e-9 else rotation @ about(vector, np.degrees(length))


def _limited(before: Array, after: Array) -> Array:
    """Speed at a station passed through: between the mean speeds before and after, none where they differ in sign."""
    same = before * after > 0
    total = np.where(same, before + after, 1.0)
    return np.where(same, 2 * before * after / total, 0.0)


class Way:
    """Stations at their times as smooth functions of time."""

    def __init__(self, solver: Solver, stations: list[Station], times: list[float], goes_round: bool = False) -> None:
        """`goes_round`: whether limbs go round the body where they would go through it."""
        self.solver = solver
        self.stations = stations
        self.times = times
        last = len(stations) - 1
        count = len(stations[0].shape.turns)
        plain = np.array([np.concatenate([s.shape.position, s.shape.pose]) for s in stations])
        spans = np.maximum(np.diff(times), 1e-6)
        self._plain, self._plain_speeds = plain, np.zeros_like(plain)
        self._turn_speeds = np.zeros((len(stations), count, 3))
        logs = np.array(
            [
                [rotation_vector(a.shape.turns[n].T @ b.shape.turns[n]) for n in range(count)]
                for a, b in itertools.pairwise(stations)
            ]
        )
        for i in range(1, last):
            if stations[i].still:
                continue
            slope_before = (plain[i] - plain[i - 1]) / spans[i - 1]
            slope_after = (plain[i + 1] - plain[i]) / spans[i]
            self._plain_speeds[i] = _limited(slope_before, slope_after)
            self._turn_speeds[i] = _limited(logs[i - 1] / spans[i - 1], logs[i] / spans[i])
        stood = [solver.at(s.shape, held(s.pins)) for s in stations]
        self._rests = [
            {s.rests_on: solver.lowest_of(s.rests_on, posed)} if s.rests_on else {}
            for s, posed in zip(stations, stood, strict=True)
        ]
        last = len(stations) - 1
        self._floors = [_floor(solver.heights(posed), number in (0, last)) for number, posed in enumerate(stood)]
        self._detours: Detours | None = None
        if goes_round:
            self._detours = solver.detours()
            self._detours.find(
                lambda since: self.posed(self.times[0] + since),
                lambda since, limb: self._freedom(self.times[0] + since, limb),
                self.times[-1] - self.times[0],
            )

    @property
    def seconds(self) -> float:
        """When the last station is reached."""
        return self.times[-1]

    def _interval(self, seconds: float) -> tuple[int, float]:
        number = max(i for i, time in enumerate(self.times[:-1]) if time <= seconds + 1e-9)
        span = self.times[number + 1] - self.times[number]
        return number, min(max((seconds - self.times[number]) / max(span, 1e-9), 0.0), 1.0)

    def shape(self, seconds: float) -> Shape:
        """The shape at a time, before limbs are held."""
        number, t = self._interval(seconds)
        span = self.times[number + 1] - self.times[number]
        shares = _cumulative(t)
        first, second = self._plain[number], self._plain[number + 1]
        v0, v1 = self._plain_speeds[number] * span, self._plain_speeds[number + 1] * span
        middle = second - first - 0.4 * (v0 + v1)
        plain = first + shares[0] * v0 / 5 + shares[1] * v0 / 5 + shares[2] * middle + (shares[3] + shares[4]) * v1 / 5
        starts, ends = self.stations[number].shape.turns, self.stations[number + 1].shape.turns
        turns = np.empty_like(starts)
        for n in range(len(starts)):
            w0, w1 = self._turn_speeds[number][n] * span, self._turn_speeds[number + 1][n] * span
            c2, c3 = _turned(starts[n], 0.4 * w0), _turned(ends[n], -0.4 * w1)
            step = rotation_vector(c2.T @ c3)
            turn = _turned(starts[n], (shares[0] + shares[1]) * w0 / 5)
            turn = _turned(turn, shares[2] * step)
            turns[n] = _turned(turn, (shares[3] + shares[4]) * w1 / 5)
        return Shape(plain[:3], plain[3:], turns)

    def pins(self, seconds: float) -> dict[str, Pins]:
        """What is held at a time, with weights; a limb that stays on its place is held fully all the while."""
        number, t = self._interval(seconds)
        return blended_pins(self.stations[number].pins, self.stations[number + 1].pins, ease(t))

    def _freedom(self, seconds: float, limb: str) -> float:
        """How free a limb is to go round the body at a time, 0 to 1: not where it is held or lies on the body."""
        lies = lying(self.times, [limb in station.touching for station in self.stations])
        return freedom(looseness(self.pins(seconds).get(limb, [])), seconds, lies)

    def posed(self, seconds: float) -> Posed:
        """The figure at a time."""
        number, t = self._interval(seconds)
        share = ease(t)
        shape, pins = self.shape(seconds), self.pins(seconds)
        shape = Shape(shape.position + self._lean(number, t, pins), shape.pose, shape.turns)
        pins = {limb: _stepping(pins_of_limb) for limb, pins_of_limb in pins.items()}
        rests: list[tuple[str, float, float]] = []
        if self._rests[number] and self._rests[number + 1]:
            rests = [(anchor, height, 1 - share) for anchor, height in self._rests[number].items()]
            rests += [(anchor, height, share) for anchor, height in self._rests[number + 1].items()]
        low, high = self._floors[number], self._floors[number + 1]
        floor = {name: (1 - share) * low[name] + share * high[name] for name in low}
        aside = None if self._detours is None else self._detours.at(seconds - self.times[0])
        posed = self.solver.at(shape, pins, rests, floor, aside)
        near_end = min(seconds - self.times[0], self.times[-1] - seconds)
        for _ in range(PULLS):
            pull = pull_of(posed, pins) * ease(near_end / PULL_SECONDS)
            if float(np.linalg.norm(pull)) < LEAST_PULL:
                break
            shape = replace(shape, position=shape.position + pull)
            posed = self.solver.at(shape, pins, rests, floor, aside)
        return posed

    def muscles(self, seconds: float) -> dict[str, float]:
        """What glows at a time."""
        number, t = self._interval(seconds)
        start, end, share = self.stations[number].muscles, self.stations[number + 1].muscles, ease(t)
        return {name: (1 - share) * start.get(name, 0) + share * end.get(name, 0) for name in {*start, *end}}

    def _lean(self, number: int, t: float, pins: dict[str, Pins]) -> Array:
        """Weight goes over the foot that stays while the other one steps."""
        stepping = [name for name in ("w", "o") if len(pins.get(name, [])) == 2]
        staying = [
            held_by[0][0]
            for name in ("w", "o")
            if len(held_by := pins.get(name, [])) == 1
            and held_by[0][1] > 0.999
            and held_by[0][0].contact.part == "foot"
        ]
        if len(stepping) != 1 or len(staying) != 1:
            return np.zeros(3)
        away = staying[0].point - self.shape(self.times[number] * (1 - t) + self.times[number + 1] * t).position
        away[2] = 0.0
        length = float(np.linalg.norm(away))
        bump = 64 * t**3 * (1 - t) ** 3
        return np.asarray(away / max(length, 1e-6) * min(length * LEAN_SHARE, MOST_LEAN) * bump)


def pull_of(posed: Posed, pins: dict[str, Pins]) -> Array:
    """Which way the pelvis has to go for limbs to reach where they are held on floor and wall."""
    pull = np.zeros(3)
    for number, side in enumerate(SIDES):
        for limb, state in ((NAME_OF[side], posed.legs[side]), (f"{NAME_OF[side]}_arm", posed.arms[side])):
            held_by = pins.get(limb, [])
            if len(held_by) != 1 or held_by[0][1] < 1 - 1e-6 or state.short <= 0:
                continue
            pin = held_by[0][0]
            if pin.contact.target not in ("floor", "wall"):
                continue
            along = (
                pin.point - state.hinge if pin.contact.part == "knee" else unit(state.tip - state.root) * state.short
            )
            pull = pull + along * (1 if number == 0 or not pull.any() else 0.5)
    length = float(np.linalg.norm(pull))
    return np.asarray(pull * min(1.0, MOST_PULL / max(length, 1e-9)))


def _stepping(pins: Pins) -> Pins:
    """A limb between two places on the floor is carried over in an arc: both places rise in the middle."""
    if len(pins) != 2:
        return pins
    (first, first_weight), (second, second_weight) = pins
    if first.contact.target not in ("floor", "wall") or second.contact.target not in ("floor", "wall"):
        return pins
    far = float(np.linalg.norm((first.point - second.point)[:2]))
    bump = 4 * first_weight * second_weight
    if first.contact == second.contact and first.contact.part == "knee":
        # a knee goes along the floor itself: inverse kinematics for the ankle would let it swing to either side
        point = first.point * first_weight + second.point * second_weight
        turned = (second.heading - first.heading + 180) % 360 - 180
        lift = min(KNEE_LIFT, KNEE_LIFT_SHARE * far) * bump
        return [(replace(second, point=point + [0, 0, lift], heading=first.heading + turned * second_weight), 1.0)]
    lifted = np.array([0, 0, STEP_LIFT_SHARE * far * bump])
    return [(replace(pin, point=pin.point + lifted), weight) for pin, weight in pins]


def held(pins: dict[str, Pin]) -> dict[str, Pins]:
    """All pins at full weight."""
    return {limb: [(pin, 1.0)] for limb, pin in pins.items()}


def same_place(first: Pin, second: Pin) -> bool:
    """Whether a limb that goes from one pin to the other does not move."""
    return (
        first.contact == second.contact
        and bool(np.allclose(first.point, second.point, atol=1e-6))
        and abs(first.heading - second.heading) < 1e-6
    )


def blended_pins(start: dict[str, Pin], end: dict[str, Pin], share: float) -> dict[str, Pins]:
    """Weights of two stations' pins between them."""
    out: dict[str, Pins] = {}
    for limb in {*start, *end}:
        first, second = start.get(limb), end.get(limb)
        if first is not None and second is not None and same_place(first, second):
            out[limb] = [(second, 1.0)]
            continue
        out[limb] = [(pin, weight) for pin, weight in ((first, 1 - share), (second, share)) if pin is not None]
    return out


__all__ = [
    "RESTING",
    "Placement",
    "Shape",
    "Solver",
    "Station",
    "Way",
    "held",
    "looseness",
    "same_place",
    "shape_of",
]
