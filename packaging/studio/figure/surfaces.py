# SPDX-License-Identifier: GPL-3.0-or-later
"""What the studio's floor, mat, wall and backdrop are made of, as a compiled function of the direction one looks in.

All of it has a fine grain that is hardly seen. Everything is passed as numbers and tuples of numbers, which the
compiler keeps in registers: a camera that moves asks millions of times a picture.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numba import njit  # type: ignore[import-untyped,unused-ignore]  # numba ships no types

Colour = tuple[float, float, float]
#: Colour reflected, colour shown besides, place on its plane, 1 for the wall and 0 for the floor, metres to an edge.
Seen = tuple[float, float, float, float, float, float, float, float, float, float]
REFLECT, SHOWN, PLACE, PLANE, NEAREST = 0, 3, 6, 8, 9
Numbers = Any
COMPILED = {"fastmath": True, "cache": True, "error_model": "numpy", "forceinline": True}

#: Linear RGB.
FLOOR = (0.665, 0.615, 0.550)
MAT = (0.135, 0.245, 0.250)
WALL = (0.640, 0.590, 0.520)
#: The backdrop at the horizon, high up, and in the pool of daylight on it.
FAR = (0.930, 0.865, 0.775)
HIGH = (0.745, 0.672, 0.580)
DAYLIGHT = (0.210, 0.190, 0.150)
FLOOR_BELOW_MAT = 0.012
MAT_SIZE = (0.68, 1.86)
MAT_ROUNDING = 0.06
#: Metres from the drill's middle at which the floor begins to turn into the backdrop, and is all backdrop.
COVE_METRES = (1.1, 5.5)
#: Metres: a place on no grid.
FAR_AWAY = 1e4
#: Where what stands still is found in the numbers that `seen` is given: the eye, the directions (flat) the drill's own
#: camera looks and has at its right, the drill's middle, the mat (middle, size, cosine and sine of its heading), and
#: the wall (middle, along, normal, height, half width, whether there is one, brightness as seen from this side).
EYE, LEVEL, RIGHT, BASE, ON_MAT, ON_WALL = 0, 3, 5, 7, 9, 15


@njit(**COMPILED)
def _step(a: float, b: float, x: float) -> float:
    t = (x - a) / (b - a)
    t = 0.0 if t < 0 else (1.0 if t > 1 else t)
    return t * t * (3 - 2 * t)


@njit(**COMPILED)
def _scrambled(mixed: int) -> float:
    """A number from 0 to 65535 that looks random, always the same for a place."""
    h = mixed & 0xFFFFFFFF
    h = ((h ^ (h >> 13)) * 1274126177) & 0xFFFFFFFF
    return float((h ^ (h >> 16)) & 0xFFFF)


@njit(**COMPILED)
def _mottle(x: float, y: float) -> float:
    """Smooth noise from -1 to 1, one bump a unit."""
    low_x, low_y = np.floor(x), np.floor(y)
    fx, fy = x - low_x, y - low_y
    fx, fy = fx * fx * (3 - 2 * fx), fy * fy * (3 - 2 * fy)
    here = int(low_x) * 374761393 + int(low_y) * 668265263
    low = _scrambled(here) * (1 - fx) + _scrambled(here + 374761393) * fx
    high = _scrambled(here + 668265263) * (1 - fx) + _scrambled(here + 374761393 + 668265263) * fx
    return (low * (1 - fy) + high * fy) * (2 / 65535.0) - 1


@njit(**COMPILED)
def _mat_distance(x: float, y: float, still: Numbers) -> float:
    """Metres outside the mat's outline, negative inside."""
    c, s = still[ON_MAT + 4], still[ON_MAT + 5]
    a, b = x - still[ON_MAT], y - still[ON_MAT + 1]
    u = abs(c * a + s * b) - still[ON_MAT + 2] / 2 + MAT_ROUNDING
    v = abs(-s * a + c * b) - still[ON_MAT + 3] / 2 + MAT_ROUNDING
    outside = np.sqrt(max(u, 0.0) ** 2 + max(v, 0.0) ** 2)
    return outside + min(max(u, v), 0.0) - MAT_ROUNDING


@njit(**COMPILED)
def _backdrop(dx: float, dy: float, dz: float, still: Numbers) -> Colour:
    """What the cyclorama shows in a direction: warm, darker towards the top, with daylight from a window beside."""
    ahead = dx * still[LEVEL] + dy * still[LEVEL + 1]
    aside = (dx * still[RIGHT] + dy * still[RIGHT + 1]) / max(ahead, 0.05)
    high = _step(-0.30, 0.42, dz)
    pool = np.exp(-(((aside + 0.22) / 0.34) ** 2) - ((dz - 0.05) / 0.20) ** 2)
    return (
        FAR[0] + (HIGH[0] - FAR[0]) * high + DAYLIGHT[0] * pool,
        FAR[1] + (HIGH[1] - FAR[1]) * high + DAYLIGHT[1] * pool,
        FAR[2] + (HIGH[2] - FAR[2]) * high + DAYLIGHT[2] * pool,
    )


@njit(**COMPILED)
def _plaster(u: float, z: float, brightness: float, nearest: float) -> Seen:
    """The wall's plaster above a skirting board with a shadow gap."""
    board = z < 0.07
    shade = brightness * (1 + 0.012 * _mottle(u / 0.05, z / 0.05) + 0.008 * _mottle(u / 0.013 + 7.3, z / 0.013))
    shade *= 1.06 if board else 1.0
    if z < 0.10:
        shade *= 1 - 0.30 * np.exp(-(((z - 0.073) / 0.0035) ** 2))
    blue = 1.04 if board else 1.0
    return WALL[0] * shade, WALL[1] * shade, WALL[2] * shade * blue, 0.0, 0.0, 0.0, u, max(z, 0.0), 1.0, nearest


@njit(**COMPILED)
def _rubber(x: float, y: float, inside: float, metres_a_pixel: float) -> float:
    """How the mat's top differs from its plain colour, `inside` metres (negative) from its outline."""
    fine = max(0.0, 1 - metres_a_pixel / 0.006)
    tint = 1 + 0.022 * _mottle(x / 0.021, y / 0.021)
    if fine > 0:
        tint += 0.05 * fine * _mottle(x / 0.0055, y / 0.0055)
    if inside > -0.05:  # a line along the border, and a rounded edge
        tint *= 1 + 0.13 * np.exp(-(((inside + 0.032) / 0.0022) ** 2)) - 0.10 * np.exp(-((inside / 0.005) ** 2))
    return tint


@njit(**COMPILED)
def _lino(x: float, y: float, beside: float, metres_a_pixel: float) -> float:
    """How the floor differs from its plain colour, `beside` metres from the mat."""
    tint = (0.72 + 0.28 * _step(0, 0.035, beside)) * (1 + 0.014 * _mottle(x / 0.06, y / 0.06))
    if metres_a_pixel < 0.014:
        tint *= 1 + 0.016 * (1 - metres_a_pixel / 0.014) * _mottle(x / 0.014, y / 0.014)
    return tint


@njit(**COMPILED)
def _ground(dx: float, dy: float, dz: float, still: Numbers, metres_a_pixel: float, nearest: float) -> Seen:
    """Lino or the mat, turning into the backdrop far away."""
    drop = -(still[EYE + 2] + FLOOR_BELOW_MAT) / dz
    fx, fy = still[EYE] + dx * drop, still[EYE + 1] + dy * drop
    drop = -still[EYE + 2] / dz
    x, y = still[EYE] + dx * drop, still[EYE + 1] + dy * drop
    away = np.sqrt((fx - still[BASE]) ** 2 + (fy - still[BASE + 1]) ** 2)
    share = 1 - _step(COVE_METRES[0], COVE_METRES[1], away)
    on_mat, beside = _mat_distance(x, y, still), _mat_distance(fx, fy, still)
    nearest = min(nearest, abs(on_mat), abs(beside))
    red, green, blue = MAT
    if on_mat < 0:
        tint = _rubber(x, y, on_mat, metres_a_pixel) * share
    elif beside < 0:
        x, y, tint = fx, fy, 0.60 * share
    else:
        red, green, blue = FLOOR
        x, y, tint = fx, fy, share
        if share > 0:
            tint = _lino(fx, fy, beside, metres_a_pixel) * share
    far, middle, near = 0.0, 0.0, 0.0
    if share < 1:
        far, middle, near = _backdrop(dx, dy, dz, still)
        far, middle, near = far * (1 - share), middle * (1 - share), near * (1 - share)
    return red * tint, green * tint, blue * tint, far, middle, near, x, y, 0.0, nearest


@njit(**COMPILED)
def seen(dx: float, dy: float, dz: float, still: Numbers, metres_a_pixel: float) -> Seen:
    """What is seen in a direction; the last number is about how many metres away the nearest edge is."""
    nearest = 1e9
    if still[ON_WALL + 10] > 0:
        normal_x, normal_y = still[ON_WALL + 6], still[ON_WALL + 7]
        towards = dx * normal_x + dy * normal_y
        distance = ((still[ON_WALL] - still[EYE]) * normal_x + (still[ON_WALL + 1] - still[EYE + 1]) * normal_y) / (
            towards if abs(towards) > 1e-6 else 1e-6
        )
        x, y = still[EYE] + dx * distance - still[ON_WALL], still[EYE + 1] + dy * distance - still[ON_WALL + 1]
        z = still[EYE + 2] + dz * distance
        u = x * still[ON_WALL + 3] + y * still[ON_WALL + 4]
        if distance > 0 and z > -FLOOR_BELOW_MAT - 0.05:
            inside = min(still[ON_WALL + 9] - abs(u), still[ON_WALL + 8] - z, z + FLOOR_BELOW_MAT)
            nearest = abs(inside)
            if inside > 0:
                return _plaster(u, z, still[ON_WALL + 11], nearest)
    if dz > -1e-3:
        red, green, blue = _backdrop(dx, dy, dz, still)
        return 0.0, 0.0, 0.0, red, green, blue, FAR_AWAY, FAR_AWAY, 0.0, nearest
    return _ground(dx, dy, dz, still, metres_a_pixel, nearest)
