# SPDX-License-Identifier: GPL-3.0-or-later
"""Rotations and directions in the studio's world.

World axes, in metres: +x is the figure's left, +y its back, +z up; the figure faces -y and the floor is z = 0. Angles
are degrees. A rotation is a 3x3 matrix that acts on column vectors.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[np.float64]
LEFT: Array = np.array([1.0, 0, 0])
BACK: Array = np.array([0, 1.0, 0])
UP: Array = np.array([0, 0, 1.0])
IDENTITY: Array = np.eye(3)


def unit(vector: npt.ArrayLike) -> Array:
    """The vector scaled to length one."""
    v = np.asarray(vector, float)
    return v / max(float(np.sqrt(v @ v)), 1e-9)


def about(axis: npt.ArrayLike, degrees: float) -> Array:
    """Right-handed rotation about an axis."""
    x, y, z = unit(axis)
    s, c = np.sin(np.radians(degrees)), np.cos(np.radians(degrees))
    k = 1 - c
    return np.array(
        [
            [c + x * x * k, x * y * k - z * s, x * z * k + y * s],
            [y * x * k + z * s, c + y * y * k, y * z * k - x * s],
            [z * x * k - y * s, z * y * k + x * s, c + z * z * k],
        ]
    )


def about_x(degrees: float) -> Array:
    """About the left-pointing axis: positive bows forward."""
    s, c = np.sin(np.radians(degrees)), np.cos(np.radians(degrees))
    return np.array([[1, 0, 0], [0, c, -s], [0, s, c]])


def about_y(degrees: float) -> Array:
    """About the back-pointing axis: positive drops the left side."""
    s, c = np.sin(np.radians(degrees)), np.cos(np.radians(degrees))
    return np.array([[c, 0, s], [0, 1, 0], [-s, 0, c]])


def about_z(degrees: float) -> Array:
    """About the vertical: positive turns to the figure's own left."""
    s, c = np.sin(np.radians(degrees)), np.cos(np.radians(degrees))
    return np.array([[c, -s, 0], [s, c, 0], [0, 0, 1]])


def rotation_vector(rotation: Array) -> Array:
    """Axis times angle in radians."""
    cosine = (np.trace(rotation) - 1) / 2
    angle = float(np.arccos(np.clip(cosine, -1, 1)))
    if angle < 1e-7:
        return np.zeros(3)
    if angle > np.pi - 1e-3:
        outer = (rotation + np.eye(3)) / 2
        column = outer[int(np.argmax(np.diag(outer)))]
        return unit(column) * angle
    skew = np.array([rotation[2, 1] - rotation[1, 2], rotation[0, 2] - rotation[2, 0], rotation[1, 0] - rotation[0, 1]])
    return np.asarray(angle / (2 * np.sin(angle)) * skew)


def fraction(rotation: Array, share: float) -> Array:
    """The part `share` of a rotation, about its own axis."""
    vector = rotation_vector(rotation)
    angle = float(np.sqrt(vector @ vector))
    return about(vector, np.degrees(angle) * share) if angle > 1e-8 else np.eye(3)


def blend(start: Array, end: Array, share: float) -> Array:
    """From one rotation to another along the shortest way."""
    return start @ fraction(start.T @ end, share)


def swing_and_twist(rotation: Array, axis: npt.ArrayLike) -> tuple[Array, Array]:
    """Split a rotation into swing @ twist, the twist being about `axis` (before the swing)."""
    a = unit(axis)
    b = rotation @ a
    normal = np.cross(a, b)
    sine = float(np.sqrt(normal @ normal))
    swing = np.eye(3) if sine < 1e-8 else about(normal, np.degrees(np.arctan2(sine, float(a @ b))))
    return swing, swing.T @ rotation


def bone_frame(hinge: npt.ArrayLike, along: npt.ArrayLike) -> Array:
    """Columns: hinge axis made square to the bone, bone direction, their cross product."""
    a = unit(along)
    h = np.asarray(hinge, float)
    h = unit(h - a * float(h @ a))
    return np.stack([h, a, np.cross(a, h)], 1)


def transform(rotation: Array, pivot: npt.ArrayLike, moved_to: npt.ArrayLike) -> Array:
    """4x4 matrix that turns about `pivot` and carries it to `moved_to`."""
    matrix = np.eye(4)
    matrix[:3, :3] = rotation
    matrix[:3, 3] = np.asarray(moved_to, float) - rotation @ np.asarray(pivot, float)
    return matrix


def carry(matrix: Array, point: npt.ArrayLike) -> Array:
    """A point through a 4x4 transform."""
    return np.asarray(matrix[:3, :3] @ np.asarray(point, float) + matrix[:3, 3])
