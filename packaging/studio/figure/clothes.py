# SPDX-License-Identifier: GPL-3.0-or-later
"""What the athletes wear: cuts as signed fields over the body (metres, positive inside), seams, weave, and folds
that come and go with the pose.

A field is positive inside what it describes, so that its edge is crisp at any resolution.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import scipy.sparse as sp

from studio.figure.fields import mottle, smooth_step
from studio.figure.rotations import Array, unit
from studio.figure.skeleton import SIDES, SIGN, Skeleton
from studio.figure.subdivision import Quads

Colour = tuple[float, float, float]


@dataclass(frozen=True, slots=True)
class Outfit:
    """One athlete's clothes. Colours are linear RGB; looseness is how much a shirt or shorts stand off (0 tight)."""

    top: Colour
    shorts: Colour
    band: Colour
    sleeve_metres: float | None
    neckline: tuple[float, float]
    hem_below_knee: float
    waist: float
    shirt_rounds: int
    looseness: float
    fold_metres: float


OUTFITS: dict[str, Outfit] = {
    # a fitted tank top over tights to the calf
    "woman": Outfit(
        top=(0.072, 0.112, 0.240),
        shorts=(0.030, 0.034, 0.052),
        band=(0.110, 0.160, 0.300),
        sleeve_metres=None,
        neckline=(0.080, 0.034),
        hem_below_knee=0.150,
        waist=0.128,
        shirt_rounds=14,
        looseness=0.0,
        fold_metres=0.030,
    ),
    # a T-shirt over running shorts
    "man": Outfit(
        top=(0.062, 0.165, 0.130),
        shorts=(0.034, 0.038, 0.046),
        band=(0.085, 0.200, 0.160),
        sleeve_metres=0.165,
        neckline=(0.074, 0.016),
        hem_below_knee=-0.125,
        waist=0.120,
        shirt_rounds=18,
        looseness=1.0,
        fold_metres=0.044,
    ),
}


@dataclass(frozen=True, slots=True)
class Garments:
    """Signed fields of shorts (or tights), top and coloured band, and signed distance from the nearest seam."""

    shorts: Array
    top: Array
    band: Array
    seam: Array


def cut(skeleton: Skeleton, points: Array, arm: Array, head: Array) -> Garments:
    """The clothes over points of the body at rest; `arm` and `head` say how much a point belongs to those."""
    outfit = OUTFITS[skeleton.body.athlete]
    x, y, z = points.T
    side = np.abs(x)
    leg = skeleton.legs["L"]
    hip, knee = leg.root[2], leg.hinge[2]
    trunk = 0.5 - arm
    hem = z - (knee - outfit.hem_below_knee) - (0.05 * (side - 0.12) if outfit.hem_below_knee < 0 else 0)
    waist = (hip + outfit.waist) - z + 0.10 * y
    shorts = np.minimum.reduce([hem, waist, trunk * 0.3])
    down = np.clip((hip - z) / (hip - knee), -0.4, 2.0)
    axis_y = np.interp(down, [-0.4, 0.0, 0.7, 2.0], [leg.root[1], leg.root[1], leg.hinge[1] - 0.004, leg.tip[1]])
    from_side = y - axis_y
    if outfit.looseness:
        band = np.minimum.reduce([waist, z - (hip + outfit.waist - 0.045) - 0.10 * y, trunk * 0.3])
    else:
        band = np.minimum(0.022 - hem, shorts + 0.01)
    top = _top(skeleton, outfit, points, arm, head)
    middle = skeleton.arms["L"].root[1]
    crossing = x * from_side / np.maximum(np.hypot(x, from_side), 1e-6)
    seam = np.where(top > 0, y - middle, crossing)
    return Garments(shorts, top, band, seam)


def _top(skeleton: Skeleton, outfit: Outfit, points: Array, arm: Array, head: Array) -> Array:
    x, y, z = points.T
    side = np.abs(x)
    hip, shoulder = skeleton.legs["L"].root[2], skeleton.arms["L"].root
    neck = skeleton.body.joint("neck01")[2]
    front = smooth_step(0.03, -0.07, y)
    radius, scoop = outfit.neckline
    collar = np.sqrt(x**2 + ((z - (neck + 0.012)) * 0.88) ** 2) - (
        radius + scoop * front - 0.010 * smooth_step(0.0, 0.05, y)
    )
    low = z - (hip + 0.045) + 0.04 * y
    high = np.where(side < shoulder[0] * 0.75, (neck + 0.06) - z, 0.2)
    return np.minimum.reduce([low, collar, _sleeve(skeleton, outfit, points, arm), high, 0.5 - head])


def _sleeve(skeleton: Skeleton, outfit: Outfit, points: Array, arm: Array) -> Array:
    x = points[:, 0]
    field = np.full(len(points), 0.2)
    for label in SIDES:
        limb = skeleton.arms[label]
        own = x * SIGN[label] > 0
        if outfit.sleeve_metres is None:
            # an armhole: all beyond an ellipsoid round the shoulder, and the arm, is bare
            centre = limb.root + np.array([SIGN[label] * 0.026, 0.0, -0.020])
            scaled = (points - centre) * [1.0, 0.92, 0.92]
            hole = np.linalg.norm(scaled, axis=1) - 0.089
            field[own] = np.minimum(hole, (0.9 - arm) * 0.25)[own]
            continue
        along = (points - limb.root) @ unit(limb.hinge - limb.root)
        on_arm = (arm > 0.25) & own
        field[on_arm] = np.minimum(field[on_arm], outfit.sleeve_metres - along[on_arm])
    return field


class Folds:
    """Soft folds: cloth gathers across the direction in which the skin under it is shortened."""

    def __init__(
        self, skeleton: Skeleton, cage: Array, faces: Quads, refine: sp.csr_matrix, step: sp.csr_matrix
    ) -> None:
        self._step = step
        body = skeleton.body
        outfit = OUTFITS[body.athlete]
        edges = np.unique(np.sort(np.concatenate([faces[:, [i, (i + 1) % 4]] for i in range(4)]), 1), axis=0)
        self._a, self._b = edges[:, 0], edges[:, 1]
        axis = self._axes(skeleton, len(cage))
        along = cage[self._a] - cage[self._b]
        length = np.linalg.norm(along, axis=1)
        both = axis[self._a] + axis[self._b]
        both /= np.maximum(np.linalg.norm(both, axis=1, keepdims=True), 1e-9)
        share = (np.abs((along * both).sum(1)) / np.maximum(length, 1e-9)) ** 4 * length
        count, number = len(cage), np.arange(len(edges))
        gather = sp.csr_matrix(
            (np.r_[share, share], (np.r_[self._a, self._b], np.r_[number, number])), (count, len(edges))
        )
        total = np.maximum(np.asarray(gather.sum(1)).ravel(), 1e-9)
        self._gather = (sp.diags(1 / total) @ gather @ sp.diags(1 / np.maximum(length, 1e-9))).tocsr()
        warp = mottle(step, 26, 3)
        course = (cage * axis).sum(1) / outfit.fold_metres + 0.42 * warp
        fine = np.asarray(refine @ course)
        # a second, shorter fold rides on the first
        self.wave = (0.75 * np.sin(2 * np.pi * fine) + 0.25 * np.sin(2 * np.pi * 1.7 * fine + 1.0)).astype(np.float32)
        self.resting = self._drape(skeleton, cage, outfit)

    def _axes(self, skeleton: Skeleton, count: int) -> Array:
        body = skeleton.body
        axis = np.tile(np.array([0, 0, 1.0]), (count, 1))
        for label in SIDES:
            for part, limb in (("upperarm", skeleton.arms[label]), ("upperleg", skeleton.legs[label])):
                share = body.weight_of(f"{part}01.{label}", f"{part}02.{label}")[:, None]
                axis += share * (unit(limb.root - limb.hinge) - axis)
            shin = body.weight_of(f"lowerleg01.{label}", f"lowerleg02.{label}")[:, None]
            leg = skeleton.legs[label]
            axis += shin * (unit(leg.hinge - leg.tip) - axis)
        return np.asarray(axis / np.maximum(np.linalg.norm(axis, axis=1, keepdims=True), 1e-9))

    def _drape(self, skeleton: Skeleton, cage: Array, outfit: Outfit) -> Array:
        """Folds that a loose shirt has even when nothing bends: some above its hem."""
        hip = skeleton.legs["L"].root[2]
        low = smooth_step(hip + 0.30, hip + 0.12, cage[:, 2]) * smooth_step(hip - 0.05, hip + 0.06, cage[:, 2])
        return np.asarray(outfit.looseness * 0.10 * low)

    def depth(self, cage: Array) -> Array:
        """At each vertex of the cage, how strongly cloth is gathered there, 0..1."""
        length = np.linalg.norm(cage[self._a] - cage[self._b], axis=1)
        shortened = 1 - self._gather @ length
        gathered = smooth_step(0.03, 0.34, shortened)
        for _ in range(6):
            gathered = self._step @ gathered
        return np.asarray(np.minimum(gathered + self.resting, 1.0))
