# SPDX-License-Identifier: GPL-3.0-or-later
"""What touches what: limbs held to the floor, the wall or the body itself, so that nothing slides."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from studio.figure.kinematics import (
    NAME_OF,
    LimbState,
    Trunk,
    angle,
    arm_forward,
    arm_to,
    foot_forward,
    knee_direction,
    leg_forward,
    leg_to,
)
from studio.figure.pose import Contact
from studio.figure.rotations import Array, about_x, about_y, about_z, blend, bone_frame, carry, transform, unit
from studio.figure.skeleton import SIGN, Skeleton

#: Heights of joint centres above the floor when the flesh around them rests on it, in metres.
KNEE_HEIGHT = 0.058
SHIN_ANKLE_HEIGHT = 0.052
SIDE_ANKLE_HEIGHT = 0.046
SIDE_KNEE_HEIGHT = 0.066
PALM_HEIGHT = 0.033
FOREARM_WRIST_HEIGHT = 0.034
ELBOW_HEIGHT = 0.042
#: A flat foot rolls over on an edge so far to the side of its ball's joint, so high above the floor.
EDGE_FROM_BALL, EDGE_HEIGHT = 0.036, 0.010
#: A foot that moves from one place on the floor to another is carried over in an arc this high.
STEP_HEIGHT = 0.05
#: A hand that rests on the body is so flat (0..1); one whose fingers curl more than this grips, thumb against fingers.
RESTING_FLAT, GRIPPING_CURL = 0.85, 30.0


@dataclass(frozen=True, slots=True)
class Pin:
    """A contact with its place. `point` is the ball, heel, ankle, knee or wrist in the world; unused for body
    targets."""

    contact: Contact
    point: Array
    heading: float
    elbow: Array | None = None
    #: By how much the whole world of the drill is turned about the vertical: a hand on a wall keeps to its front.
    turned: float = 0.0


Pins = list[tuple[Pin, float]]


@dataclass(frozen=True, slots=True)
class BodyTarget:
    """A place on the body for a hand: the bone it moves with, and wrist, fingers and palm directions at rest."""

    bone: str
    wrist: Array
    fingers: Array
    palm: Array
    elbow: Array
    curl: float = 12.0
    breath: Array | None = None


def flat_foot(skeleton: Skeleton, side: str, heading: float, heel: float) -> Array:
    """Rotation of a foot on the floor that points to `heading`, its heel raised by `heel` degrees."""
    return about_z(heading) @ about_x(heel) @ about_z(-skeleton.feet[side].heading)


def foot_heading(skeleton: Skeleton, side: str, rotation: Array) -> float:
    """Where the toes of a foot point, degrees from straight ahead, + to the figure's left."""
    toes = rotation @ about_z(skeleton.feet[side].heading) @ np.array([0, -1.0, 0])
    return float(np.degrees(np.arctan2(toes[0], -toes[1])))


def shank_heading(leg: LimbState) -> float:
    """Where a shank points along the floor: 0 straight back, + to the figure's left."""
    direction = leg.tip - leg.hinge
    return float(np.degrees(np.arctan2(direction[0], direction[1])))


def ball_height(skeleton: Skeleton, side: str) -> float:
    """Height of the ball's joint above the floor in a flat foot."""
    foot = skeleton.feet[side]
    return foot.ankle_height + float(foot.ball[2])


def heel_height(skeleton: Skeleton, side: str) -> float:
    """Height of the middle of the heel's pad above the floor."""
    foot = skeleton.feet[side]
    return foot.ankle_height + float(foot.heel[2])


def leg_pin(skeleton: Skeleton, side: str, contact: Contact, pose: Array, leg: LimbState) -> Pin:
    """Pin a leg's contact to the floor below where its joint angles put it."""
    foot = skeleton.feet[side]
    part = contact.part
    if part == "knee":
        point = np.array([leg.hinge[0], leg.hinge[1], KNEE_HEIGHT])
        return Pin(contact, point, shank_heading(leg))
    heading = foot_heading(skeleton, side, leg.end)
    if part in ("foot", "ball"):
        heel = angle(pose, f"{NAME_OF[side]}.heel") if part == "ball" else 0.0
        rotation = flat_foot(skeleton, side, heading, heel)
        point = leg.tip + rotation @ foot.ball
        return Pin(contact, np.array([point[0], point[1], ball_height(skeleton, side)]), heading)
    if part == "heel":
        point = leg.tip + leg.end @ foot.heel
        return Pin(contact, np.array([point[0], point[1], heel_height(skeleton, side)]), heading)
    return Pin(contact, np.array([leg.tip[0], leg.tip[1], SIDE_ANKLE_HEIGHT]), heading)


def edge_from_ball(skeleton: Skeleton, side: str, roll: float) -> Array:
    """From the ball's joint to the edge that a foot pointing straight ahead rolls over (to its left if `roll` > 0)."""
    return np.array([np.sign(roll) * EDGE_FROM_BALL, 0, EDGE_HEIGHT - ball_height(skeleton, side)])


def held_ankle(skeleton: Skeleton, side: str, pose: Array, pin: Pin) -> tuple[Array, Array]:
    """Ankle and foot rotation of a foot pinned by its ball."""
    heel = angle(pose, f"{NAME_OF[side]}.heel") if pin.contact.part == "ball" else 0.0
    flat = flat_foot(skeleton, side, pin.heading, heel)
    roll = SIGN[side] * angle(pose, f"{NAME_OF[side]}.inv") if pin.contact.part == "foot" else 0.0
    if roll == 0.0:
        return pin.point - flat @ skeleton.feet[side].ball, flat
    # rolled on to its outer or inner edge: that edge stays where it is
    edge = about_z(pin.heading) @ edge_from_ball(skeleton, side, roll)
    tilt = about_z(pin.heading) @ about_y(roll) @ about_z(-pin.heading)
    ball = pin.point + edge - tilt @ edge
    return ball - tilt @ flat @ skeleton.feet[side].ball, tilt @ flat


def toe_bend(side: str, pose: Array, pin: Pin) -> float:
    """Toes stay on the floor when the heel of a `ball` contact is up."""
    return angle(pose, f"{NAME_OF[side]}.heel") if pin.contact.part == "ball" else 0.0


def leg_held(skeleton: Skeleton, side: str, pose: Array, forward: LimbState, pin: Pin) -> LimbState:
    """The leg as `pin` holds it; which way its knee points follows its joint angles (`forward`)."""
    part, hip = pin.contact.part, forward.root
    if part == "knee":
        return _leg_on_knee(skeleton, side, pose, hip, pin)
    pole = knee_direction(skeleton, side, forward)
    if part in ("foot", "ball"):
        ankle, rotation = held_ankle(skeleton, side, pose, pin)
        leg = leg_to(skeleton, side, hip, ankle, pole)
        leg.end, leg.toes = rotation, toe_bend(side, pose, pin)
        return leg
    if part == "heel":
        return _leg_on_heel(skeleton, side, pose, forward, pin, pole)
    leg = leg_to(skeleton, side, hip, pin.point, pole)
    if part == "side":
        leg = _knee_down(skeleton, side, leg, pole)
    leg.end = foot_forward(skeleton, side, pose, leg.lower)
    return leg


def _leg_on_knee(skeleton: Skeleton, side: str, pose: Array, hip: Array, pin: Pin) -> LimbState:
    limb = skeleton.legs[side]
    along = unit(pin.point - hip)
    knee = hip + along * limb.upper_length
    drop = float(np.clip((knee[2] - SHIN_ANKLE_HEIGHT) / limb.lower_length, -1, 1))
    level = np.sqrt(1 - drop * drop)
    heading = np.radians(pin.heading)
    shank = np.array([np.sin(heading) * level, np.cos(heading) * level, -drop])
    axis = np.cross(along, shank)
    upper, lower = bone_frame(axis, along) @ limb.upper_frame.T, bone_frame(axis, shank) @ limb.lower_frame.T
    ankle = knee + shank * limb.lower_length
    foot = foot_forward(skeleton, side, pose, lower)
    return LimbState(hip, knee, ankle, upper, lower, foot, float(np.linalg.norm(knee - pin.point)))


def _leg_on_heel(skeleton: Skeleton, side: str, pose: Array, forward: LimbState, pin: Pin, pole: Array) -> LimbState:
    """The foot's angle to the shank decides where the ankle is above the heel: found by a few rounds."""
    rotation = forward.end
    leg = forward
    for _ in range(6):
        ankle = pin.point - rotation @ skeleton.feet[side].heel
        leg = leg_to(skeleton, side, forward.root, ankle, pole)
        rotation = foot_forward(skeleton, side, pose, leg.lower)
    leg.end = rotation
    return leg


def _knee_down(skeleton: Skeleton, side: str, leg: LimbState, pole: Array) -> LimbState:
    """Turn a leg about the line from hip to ankle until its knee lies on the floor, on the side of `pole`."""
    along = unit(leg.tip - leg.root)
    centre = leg.root + along * float((leg.hinge - leg.root) @ along)
    radius = float(np.linalg.norm(leg.hinge - centre))
    level = unit(np.cross(along, [0, 0, 1.0]))
    rise = np.cross(along, level) * (1 if np.cross(along, level)[2] >= 0 else -1)
    sine = float(np.clip((SIDE_KNEE_HEIGHT - centre[2]) / max(radius * rise[2], 1e-6), -1, 1))
    cosine = np.sqrt(1 - sine * sine)
    out = max((level * cosine + rise * sine, -level * cosine + rise * sine), key=lambda v: float(v @ pole))
    return leg_to(skeleton, side, leg.root, leg.tip, out)


def combined_leg(skeleton: Skeleton, side: str, pose: Array, forward: LimbState, pins: Pins) -> LimbState:
    """The leg between free motion and its pins: each pin pulls with its weight, what is left is the joint angles'."""
    live = [(pin, weight) for pin, weight in pins if weight > 1e-6]
    if not live:
        return forward
    if len(live) == 1 and live[0][1] > 1 - 1e-6:
        return leg_held(skeleton, side, pose, forward, live[0][0])
    free = 1 - sum(weight for _, weight in live)
    ankle, pole = forward.tip * free, knee_direction(skeleton, side, forward) * free
    rotation, mass = forward.end, free
    for pin, weight in live:
        held = leg_held(skeleton, side, pose, forward, pin)
        ankle = ankle + held.tip * weight
        pole = pole + knee_direction(skeleton, side, held) * weight
        mass += weight
        rotation = blend(rotation, held.end, weight / mass) if mass > 1e-6 else held.end
    if len(live) == 2 and free < 1e-6:
        ankle = ankle + [0, 0, STEP_HEIGHT * 4 * live[0][1] * live[1][1]]
    leg = leg_to(skeleton, side, forward.root, ankle, pole)
    leg.end = rotation
    leg.toes = sum(toe_bend(side, pose, pin) * weight for pin, weight in live)
    return leg


def leg_aside(skeleton: Skeleton, side: str, leg: LimbState, shift: Array) -> LimbState:
    """The leg with its ankle shifted, its knee pointing as before."""
    out = leg_to(skeleton, side, leg.root, leg.tip + shift, knee_direction(skeleton, side, leg))
    out.end, out.toes = leg.end, leg.toes
    return out


# ---------------------------------------------------------------- hands


def hand_rotation(skeleton: Skeleton, side: str, fingers: Array, palm: Array) -> Array:
    """Rotation of a hand whose fingers and palm face these directions."""
    along = unit(fingers)
    facing = unit(palm - along * float(palm @ along))
    return np.stack([along, facing, np.cross(along, facing)], 1) @ skeleton.hands[side].T


def body_targets(skeleton: Skeleton, side: str) -> dict[str, BodyTarget]:
    """The places of HAND_TARGETS on the body, for the hand of one side."""
    sign = SIGN[side]
    other = "R" if side == "L" else "L"
    waist = skeleton.pelvis[2] + 0.150
    ribs = skeleton.body.joint("spine02")[2] + 0.005
    chest = skeleton.body.joint("spine01")
    out_back = np.array([sign, 0.55, -0.1])
    targets = {
        "hip": BodyTarget(
            "root",
            np.array([sign * (_half_width(skeleton, waist) + 0.060), 0.035, waist + 0.045]),
            np.array([-sign * 0.08, -0.85, -0.42]),
            np.array([-sign, -0.1, -0.1]),
            out_back,
        ),
        "ribs": BodyTarget(
            "spine02",
            np.array([sign * (_half_width(skeleton, ribs) + 0.062), -0.005, ribs - 0.045]),
            np.array([-sign * 0.28, -0.85, 0.20]),
            np.array([-sign, 0.35, 0.0]),
            out_back,
            breath=np.array([sign * 0.008, -0.003, 0.002]),
        ),
        "belly": BodyTarget(
            "spine04",
            np.array([sign * 0.150, _front(skeleton, waist + 0.02) - 0.028, waist + 0.040]),
            np.array([-sign, -0.06, -0.34]),
            np.array([-sign * 0.1, 1.0, 0.0]),
            np.array([sign, 0.4, -0.2]),
            curl=3.0,
            breath=np.array([0, -0.017, 0.0]),
        ),
        "chest": BodyTarget(
            "spine01",
            np.array([sign * 0.030, _front(skeleton, chest[2]) - 0.105, chest[2] - 0.045]),
            np.array([0, -0.45, 0.9]),
            np.array([-sign, 0, 0]),
            np.array([sign, 0.25, -0.7]),
            curl=-2.0,
        ),
    }
    for label, leg in (("own", side), ("other", other)):
        targets.update(_leg_targets(skeleton, side, label, leg))
    return targets


def _leg_targets(skeleton: Skeleton, side: str, label: str, leg: str) -> dict[str, BodyTarget]:
    sign, limb = SIGN[side], skeleton.legs[leg]
    low = limb.root + (limb.hinge - limb.root) * 0.72
    middle = limb.root + (limb.hinge - limb.root) * 0.48
    # two hands on one thigh lie beside each other, the fingers a little apart
    apart, above = (0.044, 0.055) if label == "own" else (0.066, 0.030)
    behind, beside = (f"{where}-{'' if label == 'own' else 'other-'}thigh" for where in ("behind", "beside"))
    aside = _thigh_side(skeleton, leg, float(middle[2]), sign)
    # behind a thigh one hand lies nearer to the knee than the other
    up = 0.058 if label == "own" else -0.054
    return {
        f"{label}-thigh": BodyTarget(
            f"upperleg02.{leg}",
            low + [sign * apart, _thigh_front(skeleton, leg, float(low[2]) + above) - 0.022, above],
            np.array([sign * 0.28, -0.04, -1.0]),
            np.array([-sign * 0.4, 1.0, -0.1]),
            np.array([sign, 0.7, 0.0]),
        ),
        behind: BodyTarget(
            f"upperleg02.{leg}",
            middle + [sign * 0.092, _thigh_back(skeleton, leg, float(middle[2]) + up) + 0.020, up],
            np.array([-sign, 0.16, 0.0]),
            np.array([-sign * 0.3, -1.0, 0.0]),
            np.array([sign, 0.3, -0.4]),
            curl=8.0,
        ),
        # open, past the side of the thigh: from here fingers close behind it without going through it
        beside: BodyTarget(
            f"upperleg02.{leg}",
            middle + [sign * (aside + 0.040), 0.0, up],
            np.array([0.0, 1.0, 0.0]),
            np.array([-sign, 0.0, 0.0]),
            np.array([sign, 0.3, -0.4]),
            curl=2.0,
        ),
        f"{label}-ankle": BodyTarget(
            f"lowerleg02.{leg}",
            limb.tip + [sign * 0.083, 0.081, 0.060],
            np.array([-sign * 0.05, -1.0, 0.1]),
            np.array([-sign, 0.05, 0.0]),
            np.array([sign * 0.6, 1.0, 0.0]),
            curl=22.0,
        ),
    }


def _trunk(skeleton: Skeleton, height: float) -> Array:
    body = skeleton.body
    arms = body.weight_of("upperarm", "lowerarm", "wrist", "finger", "metac")
    near = (np.abs(body.vertices[:, 2] - height) < 0.02) & (arms < 0.1)
    return body.vertices[near]


def _thigh_front(skeleton: Skeleton, leg: str, height: float) -> float:
    """How far the front of a thigh is before the line of its bone, at a height of the rest pose."""
    body, limb = skeleton.body, skeleton.legs[leg]
    near = (np.abs(body.vertices[:, 2] - height) < 0.02) & (
        body.weight_of(f"upperleg01.{leg}", f"upperleg02.{leg}") > 0.5
    )
    share = (height - limb.root[2]) / (limb.hinge[2] - limb.root[2])
    return float(body.vertices[near, 1].min() - limb.root[1] - (limb.hinge[1] - limb.root[1]) * share)


def _thigh_back(skeleton: Skeleton, leg: str, height: float) -> float:
    """How far the back of a thigh is behind the line of its bone, at a height of the rest pose."""
    body, limb = skeleton.body, skeleton.legs[leg]
    near = (np.abs(body.vertices[:, 2] - height) < 0.02) & (
        body.weight_of(f"upperleg01.{leg}", f"upperleg02.{leg}") > 0.5
    )
    share = (height - limb.root[2]) / (limb.hinge[2] - limb.root[2])
    return float(body.vertices[near, 1].max() - limb.root[1] - (limb.hinge[1] - limb.root[1]) * share)


def _thigh_side(skeleton: Skeleton, leg: str, height: float, sign: float) -> float:
    """How far a side of a thigh (`sign` > 0: the left one) is from its bone, at a height of the rest pose."""
    body, limb = skeleton.body, skeleton.legs[leg]
    near = (np.abs(body.vertices[:, 2] - height) < 0.02) & (
        body.weight_of(f"upperleg01.{leg}", f"upperleg02.{leg}") > 0.5
    )
    share = (height - limb.root[2]) / (limb.hinge[2] - limb.root[2])
    middle = limb.root[0] + (limb.hinge[0] - limb.root[0]) * share
    return float((sign * (body.vertices[near, 0] - middle)).max())


def _half_width(skeleton: Skeleton, height: float) -> float:
    return float(np.abs(_trunk(skeleton, height)[:, 0]).max())


def _front(skeleton: Skeleton, height: float) -> float:
    points = _trunk(skeleton, height)
    return float(points[np.abs(points[:, 0]) < 0.15, 1].min())


def arm_held(
    skeleton: Skeleton,
    side: str,
    trunk: Trunk,
    bones: dict[str, Array],
    forward: LimbState,
    pin: Pin,
    targets: dict[str, BodyTarget],
    breath: float,
) -> LimbState:
    """The arm as `pin` holds its hand."""
    chest = trunk.bones["spine01"][:3, :3]
    target = targets.get(pin.contact.target) if pin.contact.part == "hand" else None
    if target is not None:
        carrier = bones[target.bone]
        rest = target.wrist + (target.breath * breath if target.breath is not None else 0.0)
        wrist = carry(carrier, rest)
        rotation = hand_rotation(skeleton, side, carrier[:3, :3] @ target.fingers, carrier[:3, :3] @ target.palm)
        pole = chest @ (pin.elbow if pin.elbow is not None else target.elbow)
        arm = arm_to(skeleton, side, forward.root, wrist, pole)
        arm.end, arm.curl = rotation, target.curl
        if target.curl < GRIPPING_CURL:
            # the thumb lies beside the palm, not in what the palm rests on
            arm.flat, arm.curl = RESTING_FLAT, target.curl / (1 - RESTING_FLAT)
        return arm
    sign = SIGN[side]
    heading = np.radians(pin.heading)
    ahead = np.array([np.sin(heading), -np.cos(heading), 0.0])
    pole = chest @ (pin.elbow if pin.elbow is not None else np.array([sign * 0.55, 0.9, -0.35]))
    if pin.contact.target == "wall":
        front = about_z(pin.turned) @ np.array([0, -1.0, 0])
        # on a wall in front the fingers point up along it, not into it
        along = front - ahead * float(front @ ahead)
        rotation = hand_rotation(skeleton, side, 0.35 * along + [0, 0, 1.0], ahead)
    else:
        rotation = hand_rotation(skeleton, side, ahead, np.array([0, 0, -1.0]))
    arm = arm_to(skeleton, side, forward.root, pin.point, pole)
    if pin.contact.part == "forearm":
        arm = _elbow_down(skeleton, side, arm, pole)
    arm.end, arm.flat = rotation, 1.0
    return arm


def _elbow_down(skeleton: Skeleton, side: str, arm: LimbState, pole: Array) -> LimbState:
    along = unit(arm.tip - arm.root)
    centre = arm.root + along * float((arm.hinge - arm.root) @ along)
    radius = float(np.linalg.norm(arm.hinge - centre))
    level = unit(np.cross(along, [0, 0, 1.0]))
    rise = np.cross(along, level) * (1 if np.cross(along, level)[2] >= 0 else -1)
    sine = float(np.clip((ELBOW_HEIGHT - centre[2]) / max(radius * rise[2], 1e-6), -1, 1))
    cosine = np.sqrt(1 - sine * sine)
    out = max((level * cosine + rise * sine, -level * cosine + rise * sine), key=lambda v: float(v @ pole))
    return arm_to(skeleton, side, arm.root, arm.tip, out)


def combined_arm(
    forward: LimbState, held: list[tuple[LimbState, float]], skeleton: Skeleton, side: str, curl: float
) -> LimbState:
    """The arm between free motion and its pins; `curl` is that of the free hand."""
    live = [(state, weight) for state, weight in held if weight > 1e-6]
    if not live:
        return forward
    if len(live) == 1 and live[0][1] > 1 - 1e-6:
        return live[0][0]
    free = max(1 - sum(weight for _, weight in live), 0.0)
    wrist, elbow = forward.tip * free, forward.hinge * free
    rotation, mass = forward.end, free
    for state, weight in live:
        wrist, elbow = wrist + state.tip * weight, elbow + state.hinge * weight
        mass += weight
        rotation = blend(rotation, state.end, weight / mass) if mass > 1e-6 else state.end
    arm = arm_to(skeleton, side, forward.root, wrist, elbow - forward.root)
    arm.end = rotation
    arm.flat = sum(state.flat * weight for state, weight in live)
    arm.curl = curl * free + sum((curl if state.curl is None else state.curl) * weight for state, weight in live)
    return arm


def elbow_side(arm: LimbState) -> Array:
    """Which way the elbow is from the line between shoulder and wrist."""
    along = unit(arm.tip - arm.root)
    away = arm.hinge - arm.root
    return np.asarray(away - along * float(away @ along))


def arm_aside(skeleton: Skeleton, side: str, arm: LimbState, shift: Array) -> LimbState:
    """The arm with its wrist shifted, its elbow on the side where it was."""
    out = arm_to(skeleton, side, arm.root, arm.tip + shift, elbow_side(arm))
    out.end, out.flat, out.curl = arm.end, arm.flat, arm.curl
    return out


__all__ = [
    "BodyTarget",
    "Pin",
    "Pins",
    "arm_aside",
    "arm_forward",
    "arm_held",
    "body_targets",
    "combined_arm",
    "combined_leg",
    "elbow_side",
    "foot_heading",
    "held_ankle",
    "leg_aside",
    "leg_forward",
    "leg_held",
    "leg_pin",
    "transform",
]
