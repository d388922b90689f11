# SPDX-License-Identifier: GPL-3.0-or-later
"""Forward and two-bone inverse kinematics, and back from posed bones to joint angles.

The hip's three angles are taken in the order of the joint coordinate system of Grood and Suntay (1983), as the ISB
recommends: flexion about the pelvis's side-to-side axis, rotation about the thigh, abduction about the axis
square to both.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from studio.figure.pose import FIELD_NUMBER
from studio.figure.rotations import (
    IDENTITY,
    Array,
    about,
    about_x,
    about_y,
    about_z,
    bone_frame,
    carry,
    fraction,
    swing_and_twist,
    transform,
    unit,
)
from studio.figure.skeleton import (
    NATURAL_TOE_OUT_DEGREES,
    NECK,
    SIDES,
    SIGN,
    SPINE,
    Limb,
    Skeleton,
    hanging_frame,
    standing_frame,
)

#: How spine flexion, side bend and twist spread over the spine bones, from the pelvis up.
SPINE_SHARES = {"spine05": 0.10, "spine04": 0.24, "spine03": 0.26, "spine02": 0.22, "spine01": 0.18}
LUMBAR_SHARES = {"spine05": 0.2, "spine04": 0.45, "spine03": 0.35}
THORACIC_SHARES = {"spine02": 0.5, "spine01": 0.5}
NECK_SHARES = {"neck01": 0.25, "neck02": 0.25, "neck03": 0.2, "head": 0.3}
#: A limb is never quite straightened by inverse kinematics, or knees and elbows would snap.
REACH_SHARE = 0.9999
LIMB_OF = {"w": "L", "o": "R"}
NAME_OF = {"L": "w", "R": "o"}


def angle(pose: Array, name: str) -> float:
    """One field of a pose vector."""
    return float(pose[FIELD_NUMBER[name]])


@dataclass(slots=True)
class LimbState:
    """A posed leg or arm: joints in the world, rotations from rest, and by how much a target was out of reach
    (metres)."""

    root: Array
    hinge: Array
    tip: Array
    upper: Array
    lower: Array
    end: Array
    short: float = 0.0
    #: Only for arms: how flat the hand lies (0..1), and the curl of its fingers if the contact asks for one.
    flat: float = 0.0
    curl: float | None = None
    #: Only for legs: by how much the toes bend because the heel is up.
    toes: float = 0.0


@dataclass(slots=True)
class Trunk:
    """The posed pelvis, spine and head: rest-to-world transforms by bone name."""

    leg_rotation: Array
    rotation: Array
    position: Array
    bones: dict[str, Array]


def pelvis_rotation(pose: Array) -> tuple[Array, Array]:
    """Before and after `turn`, the pelvis's turn about its own long axis over a planted leg."""
    before = about_z(angle(pose, "pelvis.yaw")) @ about_x(angle(pose, "pelvis.P")) @ about_y(angle(pose, "pelvis.roll"))
    return before, before @ about_z(angle(pose, "pelvis.turn"))


def solve_trunk(skeleton: Skeleton, pose: Array, position: Array) -> Trunk:
    """Pelvis at `position` (the middle between the hip joints), spine and head by their angles."""
    before, rotation = pelvis_rotation(pose)
    body = skeleton.body
    bones = {"root": transform(rotation, skeleton.pelvis, position)}
    bones["pelvis.L"] = bones["pelvis.R"] = bones["root"]
    parent = "root"
    for bone in SPINE:
        share = SPINE_SHARES[bone]
        flexion = (
            angle(pose, "spine.S") * share
            + angle(pose, "spine.lumbar") * LUMBAR_SHARES.get(bone, 0)
            + angle(pose, "spine.thoracic") * THORACIC_SHARES.get(bone, 0)
        )
        turn = about_z(angle(pose, "spine.twist") * share) @ about_y(angle(pose, "spine.side") * share)
        _hang(body.joint(bone), bones, bone, parent, turn @ about_x(flexion))
        parent = bone
    for bone in NECK:
        share = NECK_SHARES[bone]
        turn = about_z(angle(pose, "head.turn") * share) @ about_y(angle(pose, "head.tilt") * share)
        _hang(body.joint(bone), bones, bone, parent, turn @ about_x(angle(pose, "head.nod") * share))
        parent = bone
    bones["eye.L"] = bones["eye.R"] = bones["head"]
    return Trunk(before, rotation, position, bones)


def _hang(joint: Array, bones: dict[str, Array], name: str, parent: str, rotation: Array) -> None:
    bones[name] = bones[parent] @ transform(rotation, joint, joint)


def hip_rotation(flexion: float, abduction: float, external: float, sign: float) -> Array:
    """Femur relative to pelvis."""
    return about_x(-flexion) @ about_y(-sign * abduction) @ about_z(sign * external)


def leg_forward(skeleton: Skeleton, side: str, pose: Array, pelvis: Array, hip: Array) -> LimbState:
    """A leg by its joint angles."""
    limb, name, sign = skeleton.legs[side], NAME_OF[side], SIGN[side]
    turn = pelvis @ hip_rotation(angle(pose, f"{name}.F"), angle(pose, f"{name}.AB"), angle(pose, f"{name}.R"), sign)
    upper_frame = turn @ standing_frame()
    upper = upper_frame @ limb.upper_frame.T
    knee = hip + upper_frame[:, 1] * limb.upper_length
    lower_frame = bone_frame(upper_frame[:, 0], about(upper_frame[:, 0], angle(pose, f"{name}.K")) @ upper_frame[:, 1])
    lower = lower_frame @ limb.lower_frame.T
    ankle = knee + lower_frame[:, 1] * limb.lower_length
    return LimbState(hip, knee, ankle, upper, lower, foot_forward(skeleton, side, pose, lower))


def foot_forward(skeleton: Skeleton, side: str, pose: Array, lower: Array) -> Array:
    """The foot's rotation by the ankle angles: at zero the sole is square to the shank and the toes point a
    little out, more with `out` (a bent knee lets the shank turn)."""
    name, sign = NAME_OF[side], SIGN[side]
    shank = lower @ skeleton.legs[side].lower_frame @ standing_frame().T
    return (
        shank
        @ about_z(sign * angle(pose, f"{name}.out"))
        @ about_x(-angle(pose, f"{name}.A"))
        @ about_y(sign * angle(pose, f"{name}.inv"))
        @ about_z(sign * NATURAL_TOE_OUT_DEGREES - skeleton.feet[side].heading)
    )


def bend(limb: Limb, root: Array, tip: Array, pole: npt.ArrayLike) -> tuple[Array, Array, Array, Array, float]:
    """Two-bone inverse kinematics: hinge, tip, upper and lower frames, and how far the target was out of reach.

    The hinge goes to the side of `pole`, a direction.
    """
    reach = tip - root
    length = float(np.linalg.norm(reach))
    longest = (limb.upper_length + limb.lower_length) * REACH_SHARE
    short = max(length - longest, 0.0)
    length = min(length, longest)
    along = unit(reach)
    tip = root + along * length
    cosine = (limb.upper_length**2 + length**2 - limb.lower_length**2) / (2 * limb.upper_length * max(length, 1e-6))
    cosine = float(np.clip(cosine, -1, 1))
    out = np.asarray(pole, float)
    out = unit(out - along * float(out @ along))
    hinge = root + limb.upper_length * (along * cosine + out * np.sqrt(1 - cosine * cosine))
    axis = np.cross(out, along)
    return hinge, tip, bone_frame(axis, hinge - root), bone_frame(axis, tip - hinge), short


def leg_to(skeleton: Skeleton, side: str, hip: Array, ankle: Array, pole: npt.ArrayLike) -> LimbState:
    """A leg that reaches `ankle`; the foot's rotation is left as the shank's for the caller to set."""
    limb = skeleton.legs[side]
    knee, tip, upper, lower, short = bend(limb, hip, ankle, pole)
    return LimbState(
        hip, knee, tip, upper @ limb.upper_frame.T, lower @ limb.lower_frame.T, lower @ limb.lower_frame.T, short
    )


def knee_direction(skeleton: Skeleton, side: str, state: LimbState) -> Array:
    """Towards which side the knee points, for inverse kinematics to keep to: defined for a straight leg too."""
    frame = state.upper @ skeleton.legs[side].upper_frame
    front = -np.cross(frame[:, 0], frame[:, 1])
    shank = unit(state.tip - state.hinge)
    return np.asarray(frame[:, 1] - shank + 0.15 * front)


def arm_forward(skeleton: Skeleton, side: str, pose: Array, clavicle: Array) -> LimbState:
    """An arm by its joint angles, from the posed clavicle."""
    limb, name, sign = skeleton.arms[side], f"{NAME_OF[side]}_arm", SIGN[side]
    shoulder = carry(clavicle, limb.root)
    turn = clavicle[:3, :3] @ (
        about_y(-sign * angle(pose, f"{name}.AB"))
        @ about_x(-angle(pose, f"{name}.Sh"))
        @ about_z(sign * angle(pose, f"{name}.R"))
    )
    upper_frame = turn @ hanging_frame()
    elbow = shoulder + upper_frame[:, 1] * limb.upper_length
    hinge = upper_frame[:, 0]
    lower_frame = bone_frame(hinge, about(hinge, angle(pose, f"{name}.El")) @ upper_frame[:, 1])
    wrist = elbow + lower_frame[:, 1] * limb.lower_length
    upper, lower = upper_frame @ limb.upper_frame.T, lower_frame @ limb.lower_frame.T
    return LimbState(shoulder, elbow, wrist, upper, lower, hand_forward(skeleton, side, pose, lower))


def hand_forward(skeleton: Skeleton, side: str, pose: Array, lower: Array) -> Array:
    """The hand by pronation and wrist flexion."""
    limb, name, sign = skeleton.arms[side], f"{NAME_OF[side]}_arm", SIGN[side]
    pronation = about(limb.lower_frame[:, 1], sign * angle(pose, f"{name}.pron"))
    return lower @ pronation @ about(skeleton.hands[side][:, 2], angle(pose, f"{name}.wrist"))


def arm_to(skeleton: Skeleton, side: str, shoulder: Array, wrist: Array, pole: npt.ArrayLike) -> LimbState:
    """An arm that reaches `wrist` with its elbow towards `pole`."""
    limb = skeleton.arms[side]
    elbow, tip, upper, lower, short = bend(limb, shoulder, wrist, pole)
    upper, lower = upper @ limb.upper_frame.T, lower @ limb.lower_frame.T
    return LimbState(shoulder, elbow, tip, upper, lower, lower, short)


def clavicle_transform(skeleton: Skeleton, side: str, pose: Array, trunk: Trunk) -> Array:
    """The posed collar bone, which takes the shoulder along."""
    joint, sign, name = skeleton.body.joint(f"clavicle.{side}"), SIGN[side], f"{NAME_OF[side]}_arm"
    lift = angle(pose, f"{name}.shrug") + _shoulder_rhythm(pose, name)
    turn = about_y(-sign * lift) @ about_z(-sign * angle(pose, f"{name}.reach"))
    return trunk.bones["spine01"] @ transform(turn, joint, joint)


def _shoulder_rhythm(pose: Array, name: str) -> float:
    """The shoulder blade turns up with a raised arm, about one degree for every three beyond 60."""
    raised = max(abs(angle(pose, f"{name}.Sh")), abs(angle(pose, f"{name}.AB")))
    return max(raised - 60.0, 0.0) / 5.0


def leg_bones(skeleton: Skeleton, side: str, pose: Array, trunk: Trunk, leg: LimbState) -> dict[str, Array]:
    """Rest-to-world transforms of a leg's bones, the twist shared out along thigh and shank."""
    limb, name = skeleton.legs[side], NAME_OF[side]
    swing, twist = swing_and_twist(trunk.rotation.T @ leg.upper, limb.upper_frame[:, 1])
    bones = {
        f"upperleg01.{side}": transform(trunk.rotation @ swing @ fraction(twist, 0.45), limb.root, leg.root),
        f"upperleg02.{side}": transform(leg.upper, limb.root, leg.root),
    }
    _, foot_twist = swing_and_twist(leg.lower.T @ leg.end, limb.lower_frame[:, 1])
    bones[f"lowerleg01.{side}"] = transform(leg.lower, limb.hinge, leg.hinge)
    bones[f"lowerleg02.{side}"] = transform(leg.lower @ fraction(foot_twist, 0.4), limb.hinge, leg.hinge)
    bones[f"foot.{side}"] = transform(leg.end, limb.tip, leg.tip)
    ball = limb.tip + skeleton.feet[side].ball
    across = about_z(skeleton.feet[side].heading) @ IDENTITY[0]
    lifted = angle(pose, f"{name}.toes") + leg.toes
    toes = bones[f"foot.{side}"] @ transform(about(across, -lifted), ball, ball)
    for bone in skeleton.body.bones:
        if bone.startswith("toe") and bone.endswith(side):
            bones[bone] = toes
    return bones


def arm_bones(skeleton: Skeleton, side: str, pose: Array, clavicle: Array, arm: LimbState) -> dict[str, Array]:
    """Rest-to-world transforms of an arm's bones and fingers."""
    limb, name = skeleton.arms[side], f"{NAME_OF[side]}_arm"
    swing, twist = swing_and_twist(clavicle[:3, :3].T @ arm.upper, limb.upper_frame[:, 1])
    _, wrist_twist = swing_and_twist(arm.lower.T @ arm.end, limb.lower_frame[:, 1])
    bones = {
        f"clavicle.{side}": clavicle,
        f"shoulder01.{side}": clavicle,
        f"upperarm01.{side}": transform(clavicle[:3, :3] @ swing @ fraction(twist, 0.4), limb.root, arm.root),
        f"upperarm02.{side}": transform(arm.upper, limb.root, arm.root),
        f"lowerarm01.{side}": transform(arm.lower, limb.hinge, arm.hinge),
        f"lowerarm02.{side}": transform(arm.lower @ fraction(wrist_twist, 0.5), limb.hinge, arm.hinge),
        f"wrist.{side}": transform(arm.end, limb.tip, arm.tip),
    }
    curl = angle(pose, f"{name}.curl") if arm.curl is None else arm.curl
    _curl_fingers(skeleton, side, curl * (1 - arm.flat), arm.flat, bones)
    return bones


def _curl_fingers(skeleton: Skeleton, side: str, curl: float, flat: float, bones: dict[str, Array]) -> None:
    across = skeleton.hands[side][:, 2]
    joint = skeleton.body.joint
    thumb = unit(joint(f"finger1-3.{side}") - joint(f"finger1-1.{side}"))
    palm = skeleton.hands[side][:, 1]
    # a flat hand's thumb lies in the plane of the palm
    level = about(np.cross(thumb, -palm), flat * float(np.degrees(np.arcsin(np.clip(thumb @ palm, -1, 1)))))
    for finger in range(1, 6):
        parent = f"wrist.{side}"
        if finger > 1:
            palm_bone = f"metacarpal{finger - 1}.{side}"
            _hang(joint(palm_bone), bones, palm_bone, parent, IDENTITY)
            parent = palm_bone
        for phalanx in (1, 2, 3):
            bone = f"finger{finger}-{phalanx}.{side}"
            share = 0.35 if finger == 1 else (1, 1.1, 0.8)[phalanx - 1] * (1 + 0.08 * (finger - 2))
            turn = about(across, curl * share)
            if finger == 1 and phalanx == 1:
                turn = level @ turn
            _hang(joint(bone), bones, bone, parent, turn)
            parent = bone


def bone_array(skeleton: Skeleton, bones: dict[str, Array]) -> Array:
    """All transforms in the order of the body's bones."""
    matrices = np.tile(np.eye(4), (len(skeleton.body.bones), 1, 1))
    for name, matrix in bones.items():
        matrices[skeleton.body.bone(name)] = matrix
    return matrices


def measured_leg(skeleton: Skeleton, side: str, pelvis: Array, leg: LimbState) -> dict[str, float]:
    """Joint angles of a posed leg, in the terms of the drill briefs: F, AB, R, K, A in degrees."""
    limb, sign = skeleton.legs[side], SIGN[side]
    upper = leg.upper @ limb.upper_frame
    lower = leg.lower @ limb.lower_frame
    femur = pelvis.T @ upper @ standing_frame().T
    # femur = X(-F) Y(-sign AB) Z(sign R)
    flexion = -np.degrees(np.arctan2(-femur[1, 2], femur[2, 2]))
    abduction = -sign * np.degrees(np.arcsin(np.clip(femur[0, 2], -1, 1)))
    external = sign * np.degrees(np.arctan2(-femur[0, 1], femur[0, 0]))
    knee = np.degrees(np.arctan2(np.cross(upper[:, 1], lower[:, 1]) @ upper[:, 0], upper[:, 1] @ lower[:, 1]))
    shank = lower @ standing_frame().T
    foot = shank.T @ leg.end @ about_z(skeleton.feet[side].heading)
    toes = foot @ np.array([0, -1.0, 0])
    return {
        "F": float(flexion),
        "AB": float(abduction),
        "R": float(external),
        "K": float(knee),
        "A": float(np.degrees(np.arcsin(np.clip(toes[2], -1, 1)))),
    }


__all__ = [
    "LIMB_OF",
    "NAME_OF",
    "SIDES",
    "LimbState",
    "Trunk",
    "angle",
    "arm_bones",
    "arm_forward",
    "arm_to",
    "bend",
    "bone_array",
    "clavicle_transform",
    "foot_forward",
    "hand_forward",
    "hip_rotation",
    "knee_direction",
    "leg_bones",
    "leg_forward",
    "leg_to",
    "measured_leg",
    "pelvis_rotation",
    "solve_trunk",
]
