# SPDX-License-Identifier: GPL-3.0-or-later
"""The colour of bare skin, point by point: brows, lips, lids, blush, nails, redder skin over joints; and eyes."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.spatial import cKDTree

from studio.figure.body import Body
from studio.figure.fields import bump, smooth_step
from studio.figure.rotations import Array, unit
from studio.figure.skeleton import SIDES, Skeleton

Colour = tuple[float, float, float]


@dataclass(frozen=True, slots=True)
class Complexion:
    """Linear RGB of one athlete's skin, lips, brows and irises, and heights in the face from the eyes (metres)."""

    skin: Colour
    lips: Colour
    brows: Colour
    iris: Colour
    mouth: float
    upper_lip: float
    lower_lip: float
    mouth_width: float
    brow_height: float
    brow_thickness: float
    lashes: float


COMPLEXIONS: dict[str, Complexion] = {
    "woman": Complexion(
        skin=(0.600, 0.350, 0.238),
        lips=(0.46, 0.155, 0.130),
        brows=(0.085, 0.042, 0.022),
        iris=(0.075, 0.045, 0.022),
        mouth=-0.0655,
        upper_lip=-0.0575,
        lower_lip=-0.0728,
        mouth_width=0.0235,
        brow_height=0.0200,
        brow_thickness=0.0026,
        lashes=0.90,
    ),
    "man": Complexion(
        skin=(0.520, 0.300, 0.195),
        lips=(0.40, 0.165, 0.125),
        brows=(0.030, 0.019, 0.013),
        iris=(0.055, 0.075, 0.085),
        mouth=-0.0709,
        upper_lip=-0.0635,
        lower_lip=-0.0778,
        mouth_width=0.0250,
        brow_height=0.0185,
        brow_thickness=0.0040,
        lashes=0.55,
    ),
}


def skin_colour(
    skeleton: Skeleton, rest: Array, normals: Array, head: Array, eye_field: Array, mottled: Array
) -> Array:
    """Linear RGB over the points of the body at rest."""
    body = skeleton.body
    tone = COMPLEXIONS[body.athlete]
    colour = np.tile(np.array(tone.skin), (len(rest), 1))
    colour *= 1 + mottled[:, None] * np.array([0.010, 0.020, 0.022])
    red = np.maximum.reduce([_over_joints(skeleton, rest), _face_blush(body, rest, head)])
    colour *= 1 - red[:, None] * np.array([0.02, 0.26, 0.30])
    for paint, share in (
        (np.array(tone.skin) * [1.02, 0.90, 0.98] + 0.075, nails(body, rest, normals)),
        (np.array(tone.lips), _lips(body, tone, rest, head)),
        (np.array(tone.brows), 0.85 * _brows(body, tone, rest, head)),
    ):
        colour += share[:, None] * (paint - colour)
    colour += (tone.lashes * _lash_line(body, rest, eye_field))[:, None] * (np.array([0.045, 0.024, 0.016]) - colour)
    eyes = eye_field > 0.5
    colour[eyes] = _eyeball(body, tone, rest[eyes])
    return colour


def _front(body: Body, rest: Array, head: Array) -> Array:
    eye = body.joint("eye.L")
    return np.asarray(smooth_step(eye[1] + 0.045, eye[1] + 0.025, rest[:, 1]) * (head > 0.5))


def _brows(body: Body, tone: Complexion, rest: Array, head: Array) -> Array:
    eye = body.joint("eye.L")
    side, height = np.abs(rest[:, 0]) - eye[0], rest[:, 2] - eye[2]
    # rises outwards to two thirds of its length and falls from there
    arc = tone.brow_height + 0.0020 - 9.0 * (side - 0.006) ** 2
    thick = tone.brow_thickness * smooth_step(-0.021, -0.008, side) * smooth_step(0.026, 0.004, side)
    thick = np.where(side < -0.008, tone.brow_thickness * smooth_step(-0.0215, -0.017, side), thick) + 1e-6
    share = bump(height - arc, 1.0) * np.exp(-(((height - arc) / thick) ** 2))
    return np.asarray(_front(body, rest, head) * share * (thick > 4e-4))


def _lips(body: Body, tone: Complexion, rest: Array, head: Array) -> Array:
    side, height = np.abs(rest[:, 0]), rest[:, 2] - body.joint("eye.L")[2]
    # the corners lie a little higher than the middle: a slight smile
    lift = 0.0022 * (side / tone.mouth_width) ** 2
    narrow = np.sqrt(np.maximum(1 - (side / tone.mouth_width) ** 2, 0))
    bow = 0.0012 * bump(side - 0.0055, 0.005) - 0.0006 * bump(side, 0.003)
    top = tone.mouth + lift + (tone.upper_lip - tone.mouth) * narrow + bow
    bottom = tone.mouth + lift + (tone.lower_lip - tone.mouth) * narrow**0.8
    inside = np.minimum(top - height, height - bottom)
    share = smooth_step(-0.0014, 0.0016, inside) * (side < tone.mouth_width)
    return np.asarray(0.62 * _front(body, rest, head) * share)


def _face_blush(body: Body, rest: Array, head: Array) -> Array:
    eye = body.joint("eye.L")
    side, height, back = np.abs(rest[:, 0]), rest[:, 2] - eye[2], rest[:, 1] - eye[1]
    on_head = head > 0.5
    cheek = np.exp(-(((side - 0.046) / 0.018) ** 2 + ((height + 0.036) / 0.016) ** 2)) * _front(body, rest, head)
    nose = np.exp(-((side / 0.013) ** 2 + ((height + 0.036) / 0.013) ** 2)) * (back < -0.022)
    ear = smooth_step(0.066, 0.074, side) * bump(height + 0.012, 0.034) * (back > 0.04) * (back < 0.13)
    return np.asarray(on_head * (0.55 * cheek + 0.40 * nose + 0.50 * ear))


def _over_joints(skeleton: Skeleton, rest: Array) -> Array:
    """Knees, elbows, knuckles, heels and balls of the feet are a little redder."""
    body = skeleton.body
    spots: list[tuple[Array, float, float]] = []
    for side in SIDES:
        spots.append((body.joint(f"lowerleg01.{side}") + [0, -0.045, 0.01], 0.040, 0.55))
        spots.append((body.joint(f"lowerarm01.{side}") + [0, 0.035, 0], 0.030, 0.55))
        spots.append((skeleton.legs[side].tip + skeleton.feet[side].heel + [0, 0.03, 0], 0.035, 0.60))
        for finger in range(1, 6):
            for bone in (1, 2):
                spots.append((body.joint(f"finger{finger}-{bone}.{side}"), 0.011, 0.45))
            spots.append((body.joint(f"toe{finger}-1.{side}"), 0.016, 0.35))
            spots.append((_tip(body, f"toe{finger}", side)[0], 0.013, 0.40))
            spots.append((_tip(body, f"finger{finger}", side)[0], 0.010, 0.35))
    total = np.zeros(len(rest))
    tree = cKDTree(rest)
    for centre, radius, strength in spots:
        near = np.array(tree.query_ball_point(centre, 2.5 * radius), int)
        if len(near):
            total[near] = np.maximum(total[near], strength * bump(np.linalg.norm(rest[near] - centre, axis=1), radius))
    return total


def _tip(body: Body, digit: str, side: str) -> tuple[Array, Array, Array]:
    """End of a finger or toe, its direction, and which way its back looks."""
    bones = sorted(bone for bone in body.bones if bone.startswith(f"{digit}-") and bone.endswith(side))
    last = bones[-1]
    start = body.joint(last)
    own = body.vertices[body.weights[:, body.bone(last)] > 0.5]
    ahead = unit(start - body.joint(bones[-2])) if len(bones) > 1 else unit(own.mean(0) - start)
    ahead = unit(own.mean(0) - start) if len(own) else ahead
    tip = own[np.argmax(own @ ahead)] if len(own) else start
    if digit.startswith("toe"):
        outside = np.array([0, 0, 1.0])
    else:
        fingers = unit(body.joint(f"finger3-1.{side}") - body.joint(f"wrist.{side}"))
        across = body.joint(f"finger2-1.{side}") - body.joint(f"finger5-1.{side}")
        outside = -np.cross(fingers, across) * (1.0 if side == "L" else -1.0)
        if digit == "finger1":
            outside = outside + 1.2 * unit(across) * np.linalg.norm(outside)
    outside = unit(outside - ahead * float(outside @ ahead))
    return np.asarray(tip), ahead, outside


def nails(body: Body, rest: Array, normals: Array) -> Array:
    """Where finger and toe nails lie, 0..1."""
    share = np.zeros(len(rest))
    tree = cKDTree(rest)
    for side in SIDES:
        for number in range(1, 6):
            for digit in (f"finger{number}", f"toe{number}"):
                tip, ahead, outside = _tip(body, digit, side)
                big = digit == "toe1"
                length = 0.015 if big else (0.0115 if digit.startswith("finger") else 0.009)
                near = np.array(tree.query_ball_point(tip, 2.2 * length), int)
                if not len(near):
                    continue
                relative = rest[near] - tip
                along = -(relative @ ahead)
                facing = normals[near] @ outside
                on = smooth_step(0.42, 0.66, facing) * smooth_step(length * 1.25, length, along)
                share[near] = np.maximum(share[near], on)
    return share


def _lash_line(body: Body, rest: Array, eye_field: Array) -> Array:
    """The dark edge of the upper lid and a fainter one of the lower."""
    eyeballs = rest[eye_field > 0.5]
    eye = body.joint("eye.L")
    front = eyeballs[eyeballs[:, 1] < eye[1] - 0.004]
    distance, _ = cKDTree(front).query(rest, distance_upper_bound=0.012)
    distance = np.where(np.isfinite(distance), distance, 1.0)
    side, height = np.abs(rest[:, 0]) - eye[0], rest[:, 2] - eye[2]
    upper = smooth_step(-0.002, 0.003, height + 0.05 * side)
    line = smooth_step(0.0030, 0.0012, distance) * (eye_field < 0.5) * (rest[:, 1] < eye[1])
    return np.asarray(line * (0.30 + 0.70 * upper))


def _eyeball(body: Body, tone: Complexion, points: Array) -> Array:
    """White, iris with a dark rim, pupil; the white is shaded under the upper lid."""
    centre = np.array([body.joint("eye.L"), body.joint("eye.R")])
    own = centre[(points[:, 0] < 0).astype(int)]
    away = np.hypot(points[:, 0] - own[:, 0], points[:, 2] - own[:, 2])
    height = points[:, 2] - own[:, 2]
    white = np.array([0.66, 0.62, 0.585]) * (1 - 0.38 * smooth_step(0.002, 0.009, height))[:, None]
    iris = np.array(tone.iris) * (1 + 1.2 * smooth_step(0.002, -0.005, height))[:, None]
    rim = smooth_step(0.0040, 0.0060, away)[:, None]
    iris = iris * (1 - 0.75 * rim)
    colour = white + smooth_step(0.0068, 0.0056, away)[:, None] * (iris - white)
    return np.asarray(colour + smooth_step(0.0032, 0.0022, away)[:, None] * (0.006 - colour))
