# SPDX-License-Identifier: GPL-3.0-or-later
"""The studio around the figure: floor, mat, wall and backdrop, drawn for any camera by one compiled loop.

All of it has a fine grain that is hardly seen, but leaves 8-bit video no smooth gradient to break into bands.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Any

import numpy as np
import numpy.typing as npt
from numba import njit  # type: ignore[import-untyped,unused-ignore]  # numba ships no types
from scipy.ndimage import gaussian_filter

from studio.figure.camera import Camera
from studio.figure.rotations import Array
from studio.figure.toning import tone

Data = Any
Grid = npt.NDArray[np.float32]

#: Linear RGB.
FLOOR = (0.665, 0.615, 0.550)
MAT = (0.135, 0.245, 0.250)
WALL = (0.640, 0.590, 0.520)
#: The backdrop at the horizon, high up, and in the pool of daylight on it.
FAR = (0.930, 0.865, 0.775)
HIGH = (0.745, 0.672, 0.580)
DAYLIGHT = (0.210, 0.190, 0.150)
PALETTE = np.array([FLOOR, MAT, WALL, FAR, HIGH, DAYLIGHT])
FLOOR_BELOW_MAT = 0.012
MAT_SIZE = (0.68, 1.86)
MAT_ROUNDING = 0.06
#: Metres from the drill's middle at which the floor begins to turn into the backdrop, and is all backdrop.
COVE_METRES = (1.1, 5.5)
#: The wall is washed by lights of its own, so that it is this bright whichever way it faces.
WALL_LIGHT = 1.55
SIDE_SAMPLES = 3
#: What `_sample` writes: colour reflected (3) and shown besides (3), place on its plane (2), whether that is the wall.
REFLECT, SHOWN, PLACE, PLANE, SAMPLE = 0, 3, 6, 8, 9
#: Metres: a place on no grid.
FAR_AWAY = 1e4
#: Steps of an 8-bit picture, and how wide at 1080 rows.
GRAIN = ((0.85, 4.0), (0.5, 1.8))


@njit(fastmath=True, cache=True)
def _step(a: float, b: float, x: float) -> float:
    t = (x - a) / (b - a)
    t = 0.0 if t < 0 else (1.0 if t > 1 else t)
    return t * t * (3 - 2 * t)


@njit(cache=True)
def _hash(x: int, y: int) -> float:
    """A number from 0 to 1 that looks random, always the same for a place."""
    h = (np.uint32(x) * np.uint32(374761393) + np.uint32(y) * np.uint32(668265263)) & np.uint32(0xFFFFFFFF)
    h = ((h ^ (h >> np.uint32(13))) * np.uint32(1274126177)) & np.uint32(0xFFFFFFFF)
    return float((h ^ (h >> np.uint32(16))) & np.uint32(0xFFFF)) / 65535.0


@njit(fastmath=True, cache=True)
def _mottle(x: float, y: float) -> float:
    """Smooth noise from -1 to 1, one bump a unit."""
    ix, iy = int(np.floor(x)), int(np.floor(y))
    fx, fy = x - ix, y - iy
    fx, fy = fx * fx * (3 - 2 * fx), fy * fy * (3 - 2 * fy)
    low = _hash(ix, iy) * (1 - fx) + _hash(ix + 1, iy) * fx
    high = _hash(ix, iy + 1) * (1 - fx) + _hash(ix + 1, iy + 1) * fx
    return (low * (1 - fy) + high * fy) * 2 - 1


@njit(fastmath=True, cache=True)
def _mat_distance(x: float, y: float, mat: Data) -> float:
    """Metres outside the mat's outline, negative inside."""
    c, s = mat[4], mat[5]
    a, b = x - mat[0], y - mat[1]
    u = abs(c * a + s * b) - mat[2] / 2 + MAT_ROUNDING
    v = abs(-s * a + c * b) - mat[3] / 2 + MAT_ROUNDING
    outside = np.sqrt(max(u, 0.0) ** 2 + max(v, 0.0) ** 2)
    return outside + min(max(u, v), 0.0) - MAT_ROUNDING


@njit(fastmath=True, cache=True)
def _show_backdrop(d: Data, level: Data, right: Data, palette: Data, share: float, out: Data) -> None:
    """What the cyclorama shows in a direction: warm, darker towards the top, with daylight from a window beside."""
    ahead = d[0] * level[0] + d[1] * level[1]
    aside = (d[0] * right[0] + d[1] * right[1]) / max(ahead, 0.05)
    high = _step(-0.30, 0.42, d[2])
    pool = np.exp(-(((aside + 0.22) / 0.34) ** 2) - ((d[2] - 0.05) / 0.20) ** 2)
    for q in range(3):
        shown = palette[3, q] + (palette[4, q] - palette[3, q]) * high + palette[5, q] * pool
        out[SHOWN + q] = shown * share


@njit(fastmath=True, cache=True)
def _sample(
    d: Data,
    eye: Data,
    level: Data,
    right: Data,
    base: Data,
    mat: Data,
    wall: Data,
    palette: Data,
    metres_a_pixel: float,
    out: Data,
) -> float:
    """What is seen in direction `d`; returns metres (or what is like it) to the nearest edge."""
    nearest = 1e9
    out[:] = 0
    if wall[10] > 0:
        towards = d[0] * wall[6] + d[1] * wall[7]
        distance = ((wall[0] - eye[0]) * wall[6] + (wall[1] - eye[1]) * wall[7]) / (
            towards if abs(towards) > 1e-6 else 1e-6
        )
        x, y, z = eye[0] + d[0] * distance, eye[1] + d[1] * distance, eye[2] + d[2] * distance
        u = (x - wall[0]) * wall[3] + (y - wall[1]) * wall[4]
        if distance > 0 and z > -FLOOR_BELOW_MAT - 0.05:
            inside = min(wall[9] - abs(u), wall[8] - z, z + FLOOR_BELOW_MAT)
            nearest = abs(inside)
            if inside > 0:
                _paint_wall(u, z, wall[11], palette, out)
                return nearest
    if d[2] > -1e-3:
        out[PLACE] = out[PLACE + 1] = FAR_AWAY
        _show_backdrop(d, level, right, palette, 1.0, out)
        return nearest
    return min(nearest, _paint_floor(d, eye, level, right, base, mat, palette, metres_a_pixel, out))


@njit(fastmath=True, cache=True)
def _paint_floor(
    d: Data,
    eye: Data,
    level: Data,
    right: Data,
    base: Data,
    mat: Data,
    palette: Data,
    metres_a_pixel: float,
    out: Data,
) -> float:
    """Lino or the mat, turning into the backdrop far away; returns metres to the nearest edge of the mat."""
    drop = -(eye[2] + FLOOR_BELOW_MAT) / d[2]
    fx, fy = eye[0] + d[0] * drop, eye[1] + d[1] * drop
    mx, my = eye[0] - d[0] * eye[2] / d[2], eye[1] - d[1] * eye[2] / d[2]
    away = np.sqrt((fx - base[0]) ** 2 + (fy - base[1]) ** 2)
    share = 1 - _step(COVE_METRES[0], COVE_METRES[1], away)
    on_mat, beside = _mat_distance(mx, my, mat), _mat_distance(fx, fy, mat)
    nearest = min(abs(on_mat), abs(beside))
    surface, tint, x, y = 0, 1.0, fx, fy
    if on_mat < 0:
        surface, x, y = 1, mx, my
        fine = max(0.0, 1 - metres_a_pixel / 0.006)
        tint = 1 + 0.022 * _mottle(x / 0.021, y / 0.021)
        if fine > 0:
            tint += 0.05 * fine * _mottle(x / 0.0055, y / 0.0055)
        if on_mat > -0.05:  # a line along the border, and a rounded edge
            tint *= 1 + 0.13 * np.exp(-(((on_mat + 0.032) / 0.0022) ** 2)) - 0.10 * np.exp(-((on_mat / 0.005) ** 2))
    elif beside < 0:
        surface, tint = 1, 0.60
    else:
        tint = (0.72 + 0.28 * _step(0, 0.035, beside)) * (1 + 0.014 * _mottle(fx / 0.06, fy / 0.06))
        if metres_a_pixel < 0.014:
            tint *= 1 + 0.016 * (1 - metres_a_pixel / 0.014) * _mottle(fx / 0.014, fy / 0.014)
    out[PLACE], out[PLACE + 1] = x, y
    for q in range(3):
        out[REFLECT + q] = palette[surface, q] * tint * share
    if share < 1:
        _show_backdrop(d, level, right, palette, 1 - share, out)
    return nearest


@njit(fastmath=True, cache=True)
def _paint_wall(u: float, z: float, brightness: float, palette: Data, out: Data) -> None:
    """Plaster above a skirting board with a shadow gap."""
    board = z < 0.07
    shade = brightness * (1 + 0.012 * _mottle(u / 0.05, z / 0.05) + 0.008 * _mottle(u / 0.013 + 7.3, z / 0.013))
    shade *= (1.06 if board else 1.0) * (1 - 0.30 * np.exp(-(((z - 0.073) / 0.0035) ** 2)))
    for q in range(3):
        out[REFLECT + q] = palette[2, q] * shade * (1.04 if board and q == 2 else 1.0)
    out[PLACE], out[PLACE + 1], out[PLANE] = u, max(z, 0.0), 1.0


@njit(fastmath=True, cache=True)
def _look(
    view: Data,
    eye: Data,
    level: Data,
    right: Data,
    base: Data,
    mat: Data,
    wall: Data,
    palette: Data,
    open_floor: Data,
    out: Data,
) -> None:
    """What each pixel shows, light apart. `view`: forward, right, up (rows), then tangent, width, height. `wall`:
    middle (3), along (3), normal (2), height, half width, whether there is one, brightness as seen from this side."""
    d, one = np.empty(3), np.empty(SAMPLE)
    width, tangent = view[3, 1], view[3, 0]
    count = SIDE_SAMPLES * SIDE_SAMPLES
    for row in range(out.shape[0]):
        for column in range(out.shape[1]):
            _direction(column + 0.5, row + 0.5, view, d)
            metres_a_pixel = 2 * tangent / width * min(eye[2] / max(-d[2], 0.02), 12.0)
            nearest = _sample(d, eye, level, right, base, mat, wall, palette, metres_a_pixel, one)
            for q in range(SAMPLE):
                out[row, column, q] = one[q]
            if nearest > 3 * metres_a_pixel / max(-d[2], 0.06):
                continue
            # an edge: the mean of many samples, those of another plane weighed by how bright that one is
            own = WALL_LIGHT if one[PLANE] > 0 else open_floor[1]
            for q in range(PLACE):
                out[row, column, q] = 0
            for k in range(count):
                x = column + (k % SIDE_SAMPLES + 0.5) / SIDE_SAMPLES
                y = row + (k // SIDE_SAMPLES + 0.5) / SIDE_SAMPLES
                _direction(x, y, view, d)
                _sample(d, eye, level, right, base, mat, wall, palette, metres_a_pixel, one)
                weight = (WALL_LIGHT if one[PLANE] > 0 else open_floor[1]) / own / count
                for q in range(3):
                    out[row, column, REFLECT + q] += one[REFLECT + q] * weight
                    out[row, column, SHOWN + q] += one[SHOWN + q] / count


@njit(fastmath=True, cache=True)
def _light(
    looks: Data,
    floor: Data,
    floor_corner: Data,
    wall: Data,
    wall_corner: Data,
    cell: float,
    open_floor: Data,
    changed: Data,
    wall_changed: Data,
    whole: bool,
    exposure: float,
    grain: Data,
    out: Data,
) -> None:
    """Light what pixels show; unless `whole`, only where the light of a cell has changed."""
    for row in range(out.shape[0]):
        for column in range(out.shape[1]):
            look = looks[row, column]
            on_wall = look[PLANE] > 0
            corner = wall_corner if on_wall else floor_corner
            gx, gy = (look[PLACE] - corner[0]) / cell, (look[PLACE + 1] - corner[1]) / cell
            ix, iy = int(np.floor(gx)), int(np.floor(gy))
            flags = wall_changed if on_wall else changed
            inside = 0 <= ix < flags.shape[0] - 1 and 0 <= iy < flags.shape[1] - 1
            if not whole and not (inside and flags[ix, iy]):
                continue
            fx, fy = gx - ix, gy - iy
            grid = wall if on_wall else floor
            for q in range(3):
                light = WALL_LIGHT if on_wall else open_floor[q]
                if inside:
                    light = (grid[ix, iy, q] * (1 - fx) + grid[ix + 1, iy, q] * fx) * (1 - fy) + (
                        grid[ix, iy + 1, q] * (1 - fx) + grid[ix + 1, iy + 1, q] * fx
                    ) * fy
                out[row, column, q] = tone(look[REFLECT + q] * light + look[SHOWN + q], exposure) + grain[row, column]


@njit(fastmath=True, cache=True)
def _direction(x: float, y: float, view: Data, out: Data) -> None:
    """Unit direction of what pixel coordinates x, y show."""
    across = (x / view[3, 1] * 2 - 1) * view[3, 0]
    up = (1 - y / view[3, 2] * 2) * view[3, 0] * view[3, 2] / view[3, 1]
    for q in range(3):
        out[q] = view[0, q] + across * view[1, q] + up * view[2, q]
    out /= np.sqrt(out[0] ** 2 + out[1] ** 2 + out[2] ** 2)


@dataclass(frozen=True, slots=True)
class WallPlace:
    """Where the wall stands: a point on the floor below its middle, directions along it and to the figure, size."""

    middle: Array
    along: Array
    normal: Array
    height: float
    half_width: float


@dataclass(frozen=True, slots=True)
class Lit:
    """Light on the floor and the wall, on grids of cells from a corner on."""

    floor: Grid
    wall: Grid | None


class Stage:
    """Draws everything but the figure."""

    def __init__(
        self,
        level: Array,
        right: Array,
        base: Array,
        mat: Array,
        wall: WallPlace | None,
        corners: tuple[Array, Array],
        cell: float,
        open_floor: Array,
        exposure: float,
    ) -> None:
        """`level` and `right`: where the drill's own camera looks, flat; `corners`: of the grids of floor and wall."""
        self.level, self.right, self.base, self.wall = level, right, base, wall
        self.mat = np.array([*mat[:4], np.cos(mat[4]), np.sin(mat[4])])
        self.corners, self.cell, self.open_floor, self.exposure = corners, cell, open_floor, exposure

    def look(self, camera: Camera) -> Grid:
        """What each pixel of a camera shows, light apart; to be lit by `light`."""
        looks = np.empty((camera.height, camera.width, SAMPLE), np.float32)
        view = [camera.forward, camera.right, camera.up, [camera.tangent, float(camera.width), float(camera.height)]]
        _look(
            np.array(view),
            camera.position,
            self.level,
            self.right,
            self.base,
            self.mat,
            self._wall_row(camera),
            PALETTE,
            self.open_floor,
            looks,
        )
        return looks

    def light(self, looks: Grid, lit: Lit, out: Grid, empty: Lit | None = None) -> None:
        """Write the picture into `out`; with `empty`, the light without the figure, only where light differs."""
        none = np.zeros((2, 2, 3), np.float32)
        before = empty or lit
        wall, wall_before = none if lit.wall is None else lit.wall, none if before.wall is None else before.wall
        _light(
            looks,
            lit.floor,
            self.corners[0],
            wall,
            self.corners[1],
            self.cell,
            self.open_floor,
            _changed(lit.floor, before.floor),
            _changed(wall, wall_before),
            empty is None,
            self.exposure,
            _grain(*out.shape[:2]),
            out,
        )

    def _wall_row(self, camera: Camera) -> Array:
        wall = self.wall
        if wall is None:
            return np.zeros(12)
        front = float((camera.position - wall.middle) @ wall.normal) > 0
        return np.array(
            [*wall.middle, *wall.along, *wall.normal[:2], wall.height, wall.half_width, 1.0, 1.0 if front else 0.6]
        )


@cache
def _grain(height: int, width: int) -> Grid:
    """A structure of about a step of an 8-bit picture up and down, as wide as some pixels, so that encoders keep it."""
    random = np.random.default_rng(7)
    grain = np.zeros((height, width), np.float32)
    for steps, pixels in GRAIN:
        layer = gaussian_filter(random.normal(size=(height, width)), pixels * height / 1080)
        grain += (layer * (steps / layer.std() / 255)).astype(np.float32)
    return grain


def _changed(lit: Grid, empty: Grid) -> npt.NDArray[np.bool_]:
    """Cells whose light differs at one of their corners by what can be seen."""
    off = np.abs(lit - empty).max(2) > 0.0015
    out = np.zeros_like(off)
    for dx in (0, 1):
        for dy in (0, 1):
            out[: off.shape[0] - dx, : off.shape[1] - dy] |= off[dx:, dy:]
    return np.asarray(out)
