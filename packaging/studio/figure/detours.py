# SPDX-License-Identifier: GPL-3.0-or-later
"""Limbs on their way go round the body instead of through it.

Between two stations joints take the shortest course, and that may lead a hand through a thigh or a foot through the
other shank. Here the body is a few capsules (a bone and how far its skin is); for each stretch of the way in which a
free limb would be inside one, its tip is shifted in the direction, seen from the pelvis, in which the least is needed.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import numpy.typing as npt
from scipy.interpolate import PchipInterpolator
from scipy.ndimage import gaussian_filter1d, maximum_filter1d

from studio.figure.kinematics import NAME_OF
from studio.figure.motion import ease
from studio.figure.posing import Posed
from studio.figure.rotations import Array, carry, unit
from studio.figure.skeleton import SIDES, SIGN, Skeleton

#: Shifts are found for so many moments a second, and smooth between them.
MOMENTS_PER_SECOND = 10
#: Skin keeps so far from skin (metres), but for parts that touch where the way begins or ends.
CLEAR_METRES = 0.022
#: Less than this is no touch (metres).
TOUCH_METRES = 0.003
#: A smaller shift is none (metres).
LEAST_SHIFT_METRES = 0.0005
#: The way begins and ends in the drills' own poses: there a shift comes and goes within so long (seconds).
END_SECONDS = 0.2
#: So soon after it let go, and before it is held, a limb is allowed no more than elsewhere (seconds).
FADE_SECONDS = 0.5
#: A limb that lies on the body stays there so long before and after, and is free after as long again (seconds).
TOUCHING_SECONDS = 0.12
#: Shifts that are tried, and the farthest (metres).
STEP_METRES, MOST_METRES = 0.015, 0.24
#: A shift begins so long before it is needed, and its course is smoothed by so much (seconds).
AHEAD_SECONDS, SMOOTH_SECONDS = 0.16, 0.10
#: Stretches nearer to each other than this go round in one direction (seconds).
JOINED_SECONDS = 0.5
#: Of a forearm or shank, the places looked at (share of the way from hinge to tip).
PLACES_ALONG = (0.35, 0.6, 0.85)
#: The body is measured in slices so thick on each side; so much of the skin is as near to a bone as is measured.
SLICE_METRES, MOST_SKIN_PERCENT = 0.02, 95.0
#: The waist is so far above the hips; a foot is so thick at ankle and ball.
WAIST_METRES, FOOT_METRES = 0.16, (0.036, 0.030)
#: Directions that are tried, as (out to the limb's own side, to the front, up along the trunk).
DIRECTIONS = [
    unit([out, front, up])
    for out in (-1.0, 0.0, 1.0)
    for front in (-1.0, 0.0, 1.0)
    for up in (-1.0, 0.0, 1.0)
    if abs(out) + abs(front) + abs(up) > 0
]


@dataclass(frozen=True, slots=True)
class Capsules:
    """Parts of a body: from where to where (T, C, 3) and how thick at both ends (C,), in metres."""

    starts: Array
    ends: Array
    start_radii: Array
    end_radii: Array

    def depths(self, points: Array, radii: Array) -> Array:
        """How deep balls (T, P, 3) of these radii (P,) are in each capsule: (T, P, C), negative outside."""
        along = self.ends - self.starts
        length = np.maximum((along**2).sum(-1), 1e-9)
        off = points[:, :, None] - self.starts[:, None]
        share = np.clip((off * along[:, None]).sum(-1) / length[:, None], 0, 1)
        distance = np.linalg.norm(off - share[..., None] * along[:, None], axis=-1)
        thick = self.start_radii + (self.end_radii - self.start_radii) * share
        return np.asarray(thick + radii[None, :, None] - distance)


@dataclass(frozen=True, slots=True)
class Thickness:
    """How far the skin is from the bones of a body's parts, in metres: at their beginning and at their end."""

    #: At the hip, in the middle and at the knee.
    thigh: tuple[float, float, float]
    shank: tuple[float, float]
    foot: tuple[float, float]
    forearm: tuple[float, float]
    #: How thick the trunk is, and how far the middles of its two halves are from the midline.
    trunk: float
    trunk_aside: float


def thickness_of(skeleton: Skeleton) -> Thickness:
    """Measured on the body at rest; the trunk is two capsules beside each other, as thick as it is deep."""
    leg, arm = skeleton.legs["L"], skeleton.arms["L"]
    thigh, shank, forearm = ("upperleg01", "upperleg02"), ("lowerleg01", "lowerleg02"), ("lowerarm01", "lowerarm02")
    waist = skeleton.pelvis[2] + WAIST_METRES
    arms = skeleton.body.weight_of("upperarm", "lowerarm", "wrist", "finger", "metac")
    belly = skeleton.body.vertices[(np.abs(skeleton.body.vertices[:, 2] - waist) < SLICE_METRES) & (arms < 0.1)]
    width, depth = (float(np.ptp(belly[:, axis])) / 2 for axis in (0, 1))
    return Thickness(
        (
            _around(skeleton, thigh, leg.root, leg.hinge, 0.12),
            _around(skeleton, thigh, leg.root, leg.hinge, 0.5),
            _around(skeleton, thigh, leg.root, leg.hinge, 0.9),
        ),
        (_around(skeleton, shank, leg.hinge, leg.tip, 0.3), _around(skeleton, shank, leg.hinge, leg.tip, 0.85)),
        FOOT_METRES,
        (_around(skeleton, forearm, arm.hinge, arm.tip, 0.3), _around(skeleton, forearm, arm.hinge, arm.tip, 0.9)),
        depth,
        max(width - depth, 0.01),
    )


def _around(skeleton: Skeleton, bones: tuple[str, ...], start: Array, end: Array, share: float) -> float:
    """How far most of the skin is from the line of left bones, at a share of the way from one end to the other."""
    body, axis = skeleton.body, unit(end - start)
    off = body.vertices - (start + share * (end - start))
    near = (body.weight_of(*(f"{bone}.L" for bone in bones)) > 0.4) & (np.abs(off @ axis) < SLICE_METRES)
    flat = off[near] - (off[near] @ axis)[:, None] * axis
    return float(np.percentile(np.linalg.norm(flat, axis=1), MOST_SKIN_PERCENT))


class Detours:
    """The shifts of limbs over a way, from what it looks like without them."""

    def __init__(self, skeleton: Skeleton, hands: dict[str, Array], soles: dict[str, Array]) -> None:
        """`hands` and `soles`: places on hand and foot by side, from wrist and ankle, at rest."""
        self.skeleton, self.hands, self.soles, self.thickness = skeleton, hands, soles, thickness_of(skeleton)
        self.courses: dict[str, PchipInterpolator] = {}

    def at(self, seconds: float) -> dict[str, Array]:
        """The shift of each limb's tip so long after the way began, seen from the pelvis, in metres."""
        found = {}
        for limb, course in self.courses.items():
            at = min(max(seconds, course.x[0]), course.x[-1])
            shift = np.asarray(course(at)) * ease(min(at, course.x[-1] - at) / END_SECONDS)
            if float(np.abs(shift).max()) > LEAST_SHIFT_METRES:
                found[limb] = shift
        return found

    def find(self, posed_at: Callable[[float], Posed], loose_at: Callable[[float, str], float], span: float) -> None:
        """Find the shifts of a way that takes `span` seconds; `loose_at`: how free a limb is, 0 to 1, at a time."""
        times = np.linspace(0, span, round(span * MOMENTS_PER_SECOND) + 1)
        for end in ("", "_arm"):  # hands go round legs that have found their way
            posed = [posed_at(float(time)) for time in times]
            turns = np.array([one.trunk.rotation for one in posed])
            fresh = {}
            for side in SIDES:
                name = f"{NAME_OF[side]}{end}"
                loose = np.array([loose_at(float(time), name) for time in times])
                if not loose.any():
                    continue
                points, shares, radii = self._limb(posed, side, is_arm=bool(end))
                capsules = self._body(posed, side, with_own_leg=bool(end))
                shift = _shift(points, shares, radii, capsules, turns, loose, SIGN[side])
                if shift is not None:
                    fresh[name] = shift
            self.courses.update({name: PchipInterpolator(times, shift) for name, shift in fresh.items()})

    def _limb(self, posed: Sequence[Posed], side: str, is_arm: bool) -> tuple[Array, Array, Array]:
        """Places on the lower part of a limb (T, P, 3), how far they go along with its tip, and their radii."""
        states = [(one.arms if is_arm else one.legs)[side] for one in posed]
        rest = (self.hands if is_arm else self.soles)[side]
        tips = np.array([state.tip + rest @ state.end.T for state in states])
        hinges, ends = (np.array([getattr(state, name) for state in states]) for name in ("hinge", "tip"))
        along = [hinges + share * (ends - hinges) for share in PLACES_ALONG]
        thick = self.thickness.forearm if is_arm else self.thickness.shank
        radii = [thick[0] + share * (thick[1] - thick[0]) for share in PLACES_ALONG]
        points = np.concatenate([tips, np.stack(along, 1)], 1)
        count = tips.shape[1]
        return points, np.array([1.0] * count + list(PLACES_ALONG)), np.array([0.0] * count + radii)

    def _body(self, posed: Sequence[Posed], side: str, with_own_leg: bool) -> Capsules:
        """What a limb of a side has to go round: the other leg, and for an arm its own leg and the trunk."""
        other = "R" if side == "L" else "L"
        rows: list[tuple[Array, Array, tuple[float, float]]] = []
        for leg_side in (side, other) if with_own_leg else (other,):
            legs = [one.legs[leg_side] for one in posed]
            root, hinge, tip = (np.array([getattr(leg, name) for leg in legs]) for name in ("root", "hinge", "tip"))
            ball = np.array([leg.tip + leg.end @ self.skeleton.feet[leg_side].ball for leg in legs])
            middle, thigh = (root + hinge) / 2, self.thickness.thigh
            rows += [
                (root, middle, (thigh[0], thigh[1])),
                (middle, hinge, (thigh[1], thigh[2])),
                (hinge, tip, self.thickness.shank),
                (tip, ball, self.thickness.foot),
            ]
        if with_own_leg:
            for one_side in SIDES:
                aside = np.array([SIGN[one_side] * self.thickness.trunk_aside, 0, 0])
                low = np.array([carry(one.trunk.bones["root"], self.skeleton.pelvis + aside) for one in posed])
                joint = self.skeleton.body.joint("spine01") + aside
                high = np.array([carry(one.trunk.bones["spine01"], joint) for one in posed])
                rows.append((low, high, (self.thickness.trunk, self.thickness.trunk)))
            hips = [np.array([one.legs[s].root for one in posed]) for s in SIDES]
            rows.append((hips[0], hips[1], (self.thickness.thigh[0], self.thickness.thigh[0])))
        starts, ends = np.stack([row[0] for row in rows], 1), np.stack([row[1] for row in rows], 1)
        radii = np.array([row[2] for row in rows])
        return Capsules(starts, ends, radii[:, 0], radii[:, 1])


def lying(times: Sequence[float], lies: Sequence[bool]) -> list[tuple[float, float]]:
    """From when to when a limb lies on the body that does at some of the times: as next to it at either end."""
    lies = list(lies)
    if len(lies) > 1:
        lies[0], lies[-1] = lies[0] or lies[1], lies[-1] or lies[-2]
    both = zip(pairwise(times), pairwise(lies), strict=True)
    spans = [span for span, lies_there in both if all(lies_there)]
    return spans + [(time, time) for time, lies_here in zip(times, lies, strict=True) if lies_here]


def freedom(loose: float, seconds: float, lies: Sequence[tuple[float, float]]) -> float:
    """How free a limb is to go round the body, 0 to 1: not where it is held (`loose` is 0) or lies on the body."""
    away = min((max(begins - seconds, seconds - ends) for begins, ends in lies), default=np.inf)
    return loose * ease((away - TOUCHING_SECONDS) / TOUCHING_SECONDS)


def _shift(
    points: Array, shares: Array, radii: Array, capsules: Capsules, turns: Array, loose: Array, sign: float
) -> Array | None:
    """The shift of a limb's tip at each moment (T, 3) seen from the pelvis, or None where it need not be shifted."""
    allowed = _allowed(capsules.depths(points, radii), loose)
    over = (capsules.depths(points, radii) - allowed).max((1, 2)) * (loose > 0)
    stretches = _stretches(over > TOUCH_METRES)
    if not stretches:
        return None
    shift = np.zeros((len(points), 3))
    for first, last in stretches:
        around = slice(first, last + 1)
        part = Capsules(capsules.starts[around], capsules.ends[around], capsules.start_radii, capsules.end_radii)
        least, best, way_out = MOST_METRES, np.zeros(last + 1 - first), DIRECTIONS[0]
        for direction in DIRECTIONS:
            seen = direction * [sign, -1.0, 1.0]
            need = _needed(points[around], shares, radii, part, allowed[around], turns[around] @ seen, least)
            if need is not None and need.max() < least:
                least, best, way_out = float(need.max()), need, seen
        amount = np.zeros(len(points))
        amount[around] = best
        shift += _smooth(amount)[:, None] * way_out
    return np.asarray(shift * loose[:, None])


def _allowed(inside: Array, loose: Array) -> Array:
    """How deep each place may be in each capsule (T, P, C): where a limb lets go or arrives, as deep as it is there."""
    allowed = np.full(inside.shape, -CLEAR_METRES)
    fade = FADE_SECONDS * MOMENTS_PER_SECOND
    for first, last in _runs(loose > 0):
        for held, moments in ((first - 1, range(first, last + 1)), (last + 1, range(last, first - 1, -1))):
            there = inside[min(max(held, 0), len(inside) - 1)]
            for away, moment in enumerate(moments):
                share = ease(1 - away / fade)
                allowed[moment] = np.maximum(allowed[moment], share * (there + CLEAR_METRES) - CLEAR_METRES)
    return allowed


def _runs(true: npt.NDArray[np.bool_]) -> list[tuple[int, int]]:
    """First and last places of each stretch that is true throughout."""
    edges = np.diff(np.concatenate([[False], true, [False]]).astype(int))
    return list(zip(np.flatnonzero(edges == 1).tolist(), (np.flatnonzero(edges == -1) - 1).tolist(), strict=True))


def _needed(
    points: Array, shares: Array, radii: Array, capsules: Capsules, allowed: Array, world: Array, limit: float
) -> Array | None:
    """The least shift along `world` (T, 3) that brings all places out of the capsules, at each moment.

    None where `limit` does not do.
    """
    need = np.zeros(len(points))
    left = np.arange(len(points))
    for amount in np.arange(0.0, limit, STEP_METRES):
        moved = points[left] + amount * shares[None, :, None] * world[left][:, None]
        part = Capsules(capsules.starts[left], capsules.ends[left], capsules.start_radii, capsules.end_radii)
        free = ((part.depths(moved, radii) - allowed[left]) <= TOUCH_METRES).all((1, 2))
        need[left[free]] = amount
        left = left[~free]
        if not len(left):
            return need
    return None


def _stretches(inside: npt.NDArray[np.bool_]) -> list[tuple[int, int]]:
    """First and last moments in which something is inside, those near to each other joined."""
    found: list[tuple[int, int]] = []
    for moment in np.flatnonzero(inside).tolist():
        if found and moment - found[-1][1] <= JOINED_SECONDS * MOMENTS_PER_SECOND:
            found[-1] = (found[-1][0], moment)
        else:
            found.append((moment, moment))
    return found


def _smooth(amount: Array) -> Array:
    """At least the amount, a little before and after too, with soft ends."""
    ahead = round(AHEAD_SECONDS * MOMENTS_PER_SECOND)
    wide = maximum_filter1d(amount, 2 * ahead + 1, mode="constant")
    return np.asarray(gaussian_filter1d(wide, SMOOTH_SECONDS * MOMENTS_PER_SECOND, mode="nearest", truncate=3.0))
