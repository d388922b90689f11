# SPDX-License-Identifier: GPL-3.0-or-later
"""Where muscles lie under the skin at rest: anatomical outlines on charts of thigh and trunk, with the course of
their fibres.

A chart flattens a part of the body: round the thigh (metres round, metres down), or seen from behind, the side or
the front (metres from the hip joint). An outline is a polygon on a chart, kept for the left side, outwards positive.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from studio.figure.fields import smooth_step
from studio.figure.rotations import Array
from studio.figure.skeleton import SIDES, SIGN, Skeleton

SOFT_METRES = 0.013
#: From one dark line between fibre bundles to the next.
FIBRE_METRES = 0.0085
_ROUND_METRES_PER_DEGREE = 0.00148
_DOWN_METRES = 0.45
Outline = tuple[tuple[float, float], ...]


@dataclass(frozen=True, slots=True)
class Belly:
    """One belly: chart, outline, course of the fibres (degrees from the chart's first axis towards its second), and
    the point they fan out from, if they do. `bundle` widens the bundles."""

    chart: str
    outline: Outline
    fibres: float = 90.0
    fan: tuple[float, float] | None = None
    bundle: float = 1.0


@dataclass(frozen=True, slots=True)
class Muscle:
    """How much a vertex belongs to a muscle, 0..1, and the phase of its fibres there, in radians."""

    share: Array
    phase: Array


def _thigh(*corners: tuple[float, float]) -> Outline:
    """Degrees round the thigh (0 in front, 90 outside) and share of its length."""
    return tuple((degrees * _ROUND_METRES_PER_DEGREE, share * _DOWN_METRES) for degrees, share in corners)


RECTUS = Belly(
    "round",
    _thigh((20, -0.17), (30, -0.05), (37, 0.15), (37, 0.40), (29, 0.62), (14, 0.84), (6, 0.94))
    + _thigh((-6, 0.94), (-12, 0.82), (-15, 0.62), (-11, 0.35), (-1, 0.10), (10, -0.08)),
    86,
)
VASTUS_LATERALIS = Belly(
    "round",
    _thigh((72, 0.02), (98, 0.12), (112, 0.35), (106, 0.60), (86, 0.80), (52, 0.92), (24, 0.93))
    + _thigh((31, 0.76), (43, 0.50), (47, 0.26), (55, 0.08)),
    100,
)
VASTUS_MEDIALIS = Belly(
    "round",
    _thigh((-18, 0.40), (-16, 0.60), (-12, 0.80), (-8, 0.93), (-30, 0.995), (-52, 0.95), (-66, 0.82))
    + _thigh((-60, 0.64), (-40, 0.48)),
    62,
)
ADDUCTORS = Belly(
    "round",
    _thigh((-36, -0.03), (-46, 0.15), (-58, 0.36), (-72, 0.60), (-90, 0.80), (-106, 0.74), (-122, 0.45))
    + _thigh((-130, 0.20), (-126, 0.0), (-100, -0.07), (-65, -0.08)),
    104,
)
HAMSTRINGS_INNER = Belly(
    "round-back",
    _thigh((198, 0.07), (224, 0.15), (240, 0.40), (247, 0.65), (243, 0.85), (238, 0.99), (222, 1.0))
    + _thigh((213, 0.86), (197, 0.68), (189, 0.45), (188, 0.20)),
    86,
)
HAMSTRINGS_OUTER = Belly(
    "round-back",
    _thigh((170, 0.07), (193, 0.10), (184, 0.26), (180, 0.50), (171, 0.70), (150, 0.88), (138, 1.0))
    + _thigh((121, 1.0), (121, 0.84), (128, 0.60), (138, 0.36), (152, 0.16)),
    96,
)
GLUTE_MAX = Belly(
    "back",
    ((0.012, 0.070), (0.034, 0.104), (0.066, 0.098), (0.098, 0.062), (0.126, 0.014), (0.146, -0.045), (0.146, -0.098))
    + ((0.118, -0.106), (0.090, -0.096), (0.060, -0.096), (0.032, -0.082), (0.014, -0.048), (0.009, 0.010)),
    -42,
)
GLUTE_MED = Belly(
    "side",
    ((-0.056, 0.082), (-0.034, 0.122), (0.014, 0.136), (0.062, 0.118), (0.078, 0.088), (0.050, 0.046), (0.024, 0.0))
    + ((0.002, -0.020), (-0.016, 0.006), (-0.036, 0.042)),
    fan=(0.004, -0.085),
)
HIP_FLEXOR = Belly(
    "front",
    ((0.026, 0.165), (0.052, 0.160), (0.086, 0.122), (0.114, 0.096), (0.116, 0.054), (0.102, 0.010), (0.090, -0.040))
    + ((0.078, -0.088), (0.062, -0.090), (0.062, -0.040), (0.060, 0.000), (0.048, 0.050), (0.034, 0.105)),
    -64,
)
DEEP_ROTATORS = Belly(
    "back",
    ((0.018, 0.062), (0.056, 0.050), (0.102, 0.026), (0.142, 0.010), (0.144, -0.014), (0.106, -0.020), (0.060, -0.030))
    + ((0.020, -0.026),),
    fan=(0.190, 0.0),
)
OBLIQUES = Belly(
    "side",
    ((0.062, 0.138), (0.0, 0.152), (-0.064, 0.112), (-0.116, 0.086), (-0.132, 0.20), (-0.120, 0.29), (-0.060, 0.335))
    + ((0.0, 0.345), (0.058, 0.315), (0.078, 0.22)),
    52,
    bundle=1.5,
)
ERECTOR = Belly(
    "back",
    ((0.008, 0.050), (0.036, 0.060), (0.056, 0.14), (0.062, 0.26), (0.052, 0.40), (0.042, 0.54), (0.012, 0.55)),
    88,
)
RIBS = Belly(
    "side",
    ((-0.108, 0.315), (-0.030, 0.275), (0.050, 0.265), (0.090, 0.33), (0.090, 0.45), (0.030, 0.50), (-0.060, 0.485))
    + ((-0.126, 0.42),),
    22,
    bundle=2.9,
)
DIAPHRAGM = Belly(
    "front",
    ((-0.02, 0.075), (0.030, 0.080), (0.074, 0.115), (0.098, 0.175), (0.098, 0.245), (0.074, 0.300), (0.040, 0.345))
    + ((-0.02, 0.360),),
    fan=(0.0, 0.48),
    bundle=1.7,
)

BELLIES: dict[str, tuple[Belly, ...]] = {
    "glute-max": (GLUTE_MAX,),
    "glute-med": (GLUTE_MED,),
    "hip-flexor": (HIP_FLEXOR,),
    "rectus-femoris": (RECTUS,),
    "quadriceps": (RECTUS, VASTUS_LATERALIS, VASTUS_MEDIALIS),
    "adductors": (ADDUCTORS,),
    "hamstrings": (HAMSTRINGS_INNER, HAMSTRINGS_OUTER),
    "deep-rotators": (DEEP_ROTATORS,),
    "obliques": (OBLIQUES,),
    "back": (ERECTOR,),
    "ribs": (RIBS,),
    "belly": (DIAPHRAGM,),
}


def find_muscles(skeleton: Skeleton, rest: Array, arm: Array) -> dict[str, Muscle]:
    """All muscles of both sides ('L.glute-max' and so on) over points of the body at rest; `arm` marks the arms."""
    found: dict[str, Muscle] = {}
    for label in SIDES:
        charts = _charts(skeleton, rest, label)
        free = smooth_step(0.5, 0.2, arm)
        for name, bellies in BELLIES.items():
            share, phase = np.zeros(len(rest)), np.zeros(len(rest))
            for belly in bellies:
                place, gate = charts[belly.chart]
                one = _share(belly, place, gate * free)
                stronger = one > share
                share[stronger] = one[stronger]
                phase[stronger] = _phase(belly, place[stronger])
            found[f"{label}.{name}"] = Muscle(share, phase)
    return found


def _charts(skeleton: Skeleton, rest: Array, label: str) -> dict[str, tuple[Array, Array]]:
    """For each chart, where the points lie on it and how far they belong to it at all."""
    limb, sign = skeleton.legs[label], SIGN[label]
    hip = limb.root
    x, y, z = rest.T
    out, up, back = sign * x, z - hip[2], y - hip[1]
    share_down = -up / (hip[2] - limb.hinge[2])
    axis = hip + np.clip(share_down, -0.5, 1.2)[:, None] * (limb.hinge - hip)
    degrees = np.degrees(np.arctan2(sign * (x - axis[:, 0]), -(y - axis[:, 1])))
    down = share_down * _DOWN_METRES
    this_side = smooth_step(-0.004, 0.006, out)
    on_thigh = this_side * smooth_step(1.25, 1.05, share_down)
    behind, ahead = smooth_step(0.0, 0.035, back), smooth_step(0.0, -0.03, back)
    # a trunk is rounder above than a pelvis: the side begins nearer the middle there
    side_on = smooth_step(0.055, 0.088, out)
    from_front = np.stack([degrees * _ROUND_METRES_PER_DEGREE, down], 1)
    from_back = np.stack([(degrees % 360) * _ROUND_METRES_PER_DEGREE, down], 1)
    return {
        "round": (from_front, on_thigh),
        "round-back": (from_back, on_thigh),
        "back": (np.stack([out, up], 1), behind * this_side),
        "front": (np.stack([out, up], 1), ahead * this_side),
        "side": (np.stack([back, up], 1), side_on),
    }


def _share(belly: Belly, place: Array, gate: Array) -> Array:
    corners = _rounded(np.array(belly.outline))
    share = np.zeros(len(place))
    low, high = corners.min(0) - SOFT_METRES, corners.max(0) + SOFT_METRES
    near = np.nonzero((gate > 0) & (place > low).all(1) & (place < high).all(1))[0]
    inside = _inside_metres(place[near], corners)
    share[near] = smooth_step(-0.4 * SOFT_METRES, SOFT_METRES, inside) * gate[near]
    return share


def _rounded(corners: Array) -> Array:
    """The outline with its corners cut twice, so that it is a curve."""
    for _ in range(2):
        following = np.roll(corners, -1, 0)
        corners = np.stack([0.75 * corners + 0.25 * following, 0.25 * corners + 0.75 * following], 1).reshape(-1, 2)
    return corners


def _inside_metres(points: Array, corners: Array) -> Array:
    """Distance from the outline, positive inside."""
    nearest = np.full(len(points), np.inf)
    odd = np.zeros(len(points), bool)
    for a, b in zip(corners, np.roll(corners, -1, 0), strict=True):
        along = b - a
        relative = points - a
        t = np.clip(relative @ along / float(along @ along), 0, 1)
        nearest = np.minimum(nearest, ((relative - t[:, None] * along) ** 2).sum(1))
        crosses = (a[1] > points[:, 1]) != (b[1] > points[:, 1])
        rise = along[1] if along[1] != 0 else 1e-12
        odd ^= crosses & (points[:, 0] < a[0] + (points[:, 1] - a[1]) / rise * along[0])
    return np.asarray(np.sqrt(nearest) * np.where(odd, 1, -1))


def _phase(belly: Belly, place: Array) -> Array:
    if belly.fan is not None:
        relative = place - np.array(belly.fan)
        middle = np.array(belly.outline).mean(0) - np.array(belly.fan)
        turn = np.arctan2(relative[:, 1], relative[:, 0]) - np.arctan2(middle[1], middle[0])
        across = ((turn + np.pi) % (2 * np.pi) - np.pi) * float(np.linalg.norm(middle))
    else:
        course = np.radians(belly.fibres)
        across = -np.sin(course) * place[:, 0] + np.cos(course) * place[:, 1]
    return np.asarray(2 * np.pi * across / (FIBRE_METRES * belly.bundle))
