# SPDX-License-Identifier: GPL-3.0-or-later
"""A strap round an ankle, both ends in one hand: a band that follows the posed body."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from studio.figure.body import Body
from studio.figure.kinematics import LIMB_OF
from studio.figure.pose import Strap
from studio.figure.posing import Posed
from studio.figure.props import Part
from studio.figure.rotations import Array, unit

#: Linear RGB.
COLOUR = (0.42, 0.13, 0.07)
WIDTH_METRES, THICK_METRES = 0.034, 0.004
#: The band lies so far above the ankle joint, where the shank is thinnest, and so far from the skin.
ABOVE_ANKLE_METRES, CLEAR_METRES = 0.045, 0.003
#: The skin looked at, above and below the middle of the band.
SLAB_METRES = 0.02
#: The end hangs out of the fist by so much.
END_METRES = 0.09
AROUND, ALONG, CORNERS = 40, 24, 12
_FIST = ("finger", "metacarpal")
_SHANK = ("lowerleg", "foot")


def strap_part(strap: Strap, body: Body, posed: Posed, cage: Array) -> Part:
    """The band of a strap on a posed body, whose skin is `cage`."""
    hand, leg = LIMB_OF[strap.hand], posed.legs[LIMB_OF[strap.ankle]]
    axis = unit(leg.hinge - leg.tip)
    middle = leg.tip + ABOVE_ANKLE_METRES * axis
    skin = cage[_skin_of(body, _SHANK, LIMB_OF[strap.ankle])] - middle
    near = skin[np.abs(skin @ axis) < SLAB_METRES]
    flat = near - (near @ axis)[:, None] * axis
    middle = middle + flat.mean(0)
    radius = float(np.linalg.norm(flat - flat.mean(0), axis=1).max()) + CLEAR_METRES
    fist = cage[_skin_of(body, _FIST, hand)].mean(0)
    return (*_band(_path(middle, axis, radius, fist), axis), COLOUR)


def _skin_of(body: Body, names: tuple[str, ...], side: str) -> npt.NDArray[np.intp]:
    """The vertices that hang on the bones of a side whose names begin so."""
    bones = [n for n, bone in enumerate(body.bones) if bone.startswith(names) and bone.endswith(f".{side}")]
    return np.flatnonzero(np.isin(np.argmax(body.weights, 1), bones))


def _path(middle: Array, axis: Array, radius: float, fist: Array) -> Array:
    """From the end below the fist to the ankle, round it and back: points (n, 3) along the middle of the band."""
    away = fist - middle
    flat = away - (away @ axis) * axis
    distance = max(float(np.linalg.norm(flat)), radius * 1.05)
    ahead = unit(flat)
    across = np.cross(axis, ahead)
    leaves = float(np.arccos(radius / distance))
    angles = np.linspace(leaves, 2 * np.pi - leaves, AROUND)
    ring = middle + radius * (np.cos(angles)[:, None] * ahead + np.sin(angles)[:, None] * across)
    share = np.linspace(0, 1, ALONG, endpoint=False)[:, None]
    there = fist + share * (ring[0] - fist)
    back = ring[-1] + np.linspace(0, 1, ALONG + 1)[1:, None] * (fist - ring[-1])
    end = fist + np.linspace(0, 1, 6)[1:, None] * END_METRES * unit(np.array([0.0, 0.0, -1.0]) + 0.2 * unit(away))
    return np.concatenate([there, ring, back, end])


def _band(path: Array, axis: Array) -> tuple[Array, npt.NDArray[np.int32]]:
    """A flat band along a path, its width along `axis` where it can be, as points and quads."""
    along = np.gradient(path, axis=0)
    along /= np.linalg.norm(along, axis=1, keepdims=True)
    wide = axis - (along @ axis)[:, None] * along
    wide /= np.linalg.norm(wide, axis=1, keepdims=True)
    thick = np.cross(along, wide)
    turn = np.linspace(0, 2 * np.pi, CORNERS, endpoint=False)
    # a superellipse: flat sides, round edges
    a, b = (np.sign(f) * np.abs(f) ** 0.4 for f in (np.cos(turn), np.sin(turn)))
    offsets = (
        wide[:, None] * (a * WIDTH_METRES / 2)[None, :, None] + thick[:, None] * (b * THICK_METRES / 2)[None, :, None]
    )
    points = (path[:, None] + offsets).reshape(-1, 3)
    i, j = np.meshgrid(np.arange(len(path) - 1), np.arange(CORNERS), indexing="ij")
    first, after = i * CORNERS + j, i * CORNERS + (j + 1) % CORNERS
    quads = np.stack([first, after, after + CORNERS, first + CORNERS], -1).reshape(-1, 4)
    return points, quads.astype(np.int32)
