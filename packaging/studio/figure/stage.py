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
from studio.figure.surfaces import EYE, NEAREST, PLACE, PLANE, REFLECT, SHOWN, Numbers, seen
from studio.figure.toning import tone

Data = Any
Grid = npt.NDArray[np.float32]

#: The wall is washed by lights of its own, so that it is this bright whichever way it faces.
WALL_LIGHT = 1.55
SIDE_SAMPLES = 3
#: What is kept of a pixel of what `seen` says.
LOOK = NEAREST
#: Steps of an 8-bit picture, and how wide at 1080 rows.
GRAIN = ((0.85, 4.0), (0.5, 1.8))


@njit(fastmath=True, cache=True, error_model="numpy")
def _look(view: Numbers, still: Numbers, open_floor: float, out: Data) -> None:
    """What each pixel shows, light apart. `view`: what is seen at the upper left corner, and its steps to the next
    column and to the next row; `still`: as `seen` wants it; `open_floor`: how bright the floor is lit."""
    metres_at_one = np.sqrt(view[3] ** 2 + view[4] ** 2 + view[5] ** 2)
    for row in range(out.shape[0]):
        for column in range(out.shape[1]):
            dx, dy, dz = _direction(column + 0.5, row + 0.5, view)
            metres_a_pixel = metres_at_one * min(still[EYE + 2] / max(-dz, 0.02), 12.0)
            one = seen(dx, dy, dz, still, metres_a_pixel)
            pixel = out[row, column]
            for q in range(LOOK):
                pixel[q] = one[q]
            if one[NEAREST] > 3 * metres_a_pixel / max(-dz, 0.06):
                continue
            colours = _edge(column, row, view, still, metres_a_pixel, one[PLANE] > 0, open_floor)
            for q in range(PLACE):
                pixel[q] = colours[q]


@njit(fastmath=True, cache=True, error_model="numpy")
def _edge(
    column: int, row: int, view: Numbers, still: Numbers, metres_a_pixel: float, on_wall: bool, open_floor: float
) -> Numbers:
    """The mean of many samples of a pixel, those of another plane weighed by how bright that one is."""
    own = WALL_LIGHT if on_wall else open_floor
    count = SIDE_SAMPLES * SIDE_SAMPLES
    a, b, c, d, e, f = 0.0, 0.0, 0.0, 0.0, 0.0, 0.0
    for k in range(count):
        x = column + (k % SIDE_SAMPLES + 0.5) / SIDE_SAMPLES
        y = row + (k // SIDE_SAMPLES + 0.5) / SIDE_SAMPLES
        dx, dy, dz = _direction(x, y, view)
        one = seen(dx, dy, dz, still, metres_a_pixel)
        weight = (WALL_LIGHT if one[PLANE] > 0 else open_floor) / own / count
        a, b, c = a + one[0] * weight, b + one[1] * weight, c + one[2] * weight
        d, e, f = d + one[3] / count, e + one[4] / count, f + one[5] / count
    return a, b, c, d, e, f


@njit(fastmath=True, cache=True, error_model="numpy", forceinline=True)
def _direction(x: float, y: float, view: Numbers) -> Numbers:
    """Unit direction of what pixel coordinates x, y show."""
    dx = view[0] + x * view[3] + y * view[6]
    dy = view[1] + x * view[4] + y * view[7]
    dz = view[2] + x * view[5] + y * view[8]
    inverse = 1 / np.sqrt(dx * dx + dy * dy + dz * dz)
    return dx * inverse, dy * inverse, dz * inverse


@njit(fastmath=True, cache=True, error_model="numpy")
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

    def look(self, camera: Camera, out: Grid | None = None) -> Grid:
        """What each pixel of a camera shows, light apart; to be lit by `light`. Overwrites `out`, if given."""
        looks = np.empty((camera.height, camera.width, LOOK), np.float32) if out is None else out
        across = camera.right * (2 * camera.tangent / camera.width)
        down = camera.up * (-2 * camera.tangent / camera.width)
        corner = camera.forward - across * camera.width / 2 - down * camera.height / 2
        _look(
            tuple(float(x) for x in (*corner, *across, *down)),
            tuple(float(x) for x in self._still(camera)),
            float(self.open_floor[1]),
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

    def _still(self, camera: Camera) -> list[float]:
        """The numbers that `seen` wants."""
        standing = [*camera.position, *self.level[:2], *self.right[:2], *self.base[:2], *self.mat]
        wall = self.wall
        if wall is None:
            return [*standing, *[0.0] * 12]
        front = float((camera.position - wall.middle) @ wall.normal) > 0
        brightness = 1.0 if front else 0.6
        return [
            *standing,
            *wall.middle,
            *wall.along,
            *wall.normal[:2],
            wall.height,
            wall.half_width,
            1.0,
            brightness,
        ]


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
