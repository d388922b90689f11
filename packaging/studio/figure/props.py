# SPDX-License-Identifier: GPL-3.0-or-later
"""Meshes of the few things that drills are done with: cushions, blocks, a chair; straps are in `straps`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from studio.figure.kernels import quad_normals
from studio.figure.pose import Prop
from studio.figure.rotations import Array, about_z

#: Linear RGB.
COLOURS = {
    "cushion": (0.20, 0.17, 0.25),
    "block": (0.33, 0.22, 0.13),
    "chair": (0.46, 0.33, 0.20),
}
#: Exponents of the superellipsoids: the higher, the boxier.
CUSHION, BOARD = 4.0, 14.0
CELLS = 14
LEG_METRES = 0.035
SEAT_METRES = 0.04


@dataclass(frozen=True, slots=True)
class Things:
    """All props of a scene as one mesh of quads, with its normals and a colour for each vertex."""

    points: Array
    faces: npt.NDArray[np.int32]
    normals: Array
    colours: Array


#: A part of a prop: its points, its quads and its colour.
Part = tuple[Array, npt.NDArray[np.int32], tuple[float, float, float]]


def parts_of(prop: Prop) -> list[Part]:
    """The parts of a prop where it stands."""
    turn, at = about_z(np.radians(prop.heading)).T, np.array(prop.at)
    return [(part @ turn + at, quads, COLOURS[prop.kind]) for part, quads in _parts(prop)]


def things_of(parts: Sequence[Part]) -> Things | None:
    """The mesh of all parts, or None without any."""
    points, faces, colours, count = [], [], [], 0
    for part, quads, colour in parts:
        points.append(part)
        faces.append(quads + count)
        colours.append(np.tile(colour, (len(part), 1)))
        count += len(part)
    if not points:
        return None
    whole, quads = np.concatenate(points), np.concatenate(faces).astype(np.int32)
    normals = np.asarray(quad_normals(whole.astype(np.float32), quads), float)
    return Things(whole, quads, normals, np.concatenate(colours))


def _parts(prop: Prop) -> list[tuple[Array, npt.NDArray[np.int32]]]:
    width, depth, height = prop.size
    if prop.kind != "chair":
        exponent = CUSHION if prop.kind == "cushion" else BOARD
        return [_box((width, depth, height), (0, 0, height / 2), exponent)]
    seat = _box((width, depth, SEAT_METRES), (0, 0, height - SEAT_METRES / 2), BOARD)
    x, y = width / 2 - LEG_METRES, depth / 2 - LEG_METRES
    tall = height - SEAT_METRES
    legs = [_box((LEG_METRES, LEG_METRES, tall), (a, b, tall / 2), BOARD) for a in (-x, x) for b in (-y, y)]
    return [seat, *legs]


def _box(
    size: tuple[float, float, float], middle: tuple[float, float, float], exponent: float
) -> tuple[Array, npt.NDArray[np.int32]]:
    """A box with round edges: the sides of a cube, drawn in to a superellipsoid."""
    points, faces = [], []
    steps = np.linspace(-1, 1, CELLS + 1)
    a, b = np.meshgrid(steps, steps, indexing="ij")
    for axis in range(3):
        for sign in (-1, 1):
            side = np.empty((CELLS + 1, CELLS + 1, 3))
            side[..., axis], side[..., (axis + 1) % 3], side[..., (axis + 2) % 3] = sign, a * sign, b
            start = sum(len(one) for one in points)
            points.append(side.reshape(-1, 3))
            i, j = np.meshgrid(np.arange(CELLS), np.arange(CELLS), indexing="ij")
            corner = (start + i * (CELLS + 1) + j).reshape(-1)
            faces.append(np.stack([corner, corner + CELLS + 1, corner + CELLS + 2, corner + 1], 1))
    cube = np.concatenate(points)
    round_ = cube / ((np.abs(cube) ** exponent).sum(1) ** (1 / exponent))[:, None]
    return round_ * np.array(size) / 2 + np.array(middle), np.concatenate(faces)
