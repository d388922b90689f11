# SPDX-License-Identifier: GPL-3.0-or-later
"""What a sample of the figure looks like: skin, cloth, hair and glow under the studio's lights."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt
from numba import njit  # type: ignore[import-untyped,unused-ignore]  # numba ships no types

from studio.figure.camera import Camera
from studio.figure.look import PALETTE, Athlete
from studio.figure.rotations import Array
from studio.figure.subdivision import triangles
from studio.figure.toning import EXPOSURE, tone

Data = Any
GLOW = 0.16
EDGE_SOFTNESS = 0.0016


@njit(fastmath=True, cache=True)
def _step(a: float, b: float, x: float) -> float:
    t = (x - a) / (b - a)
    t = 0.0 if t < 0 else (1.0 if t > 1 else t)
    return t * t * (3 - 2 * t)


#: Columns of the per-vertex attributes that shade_figure reads.
NORMAL, SKY, VISIBLE = 0, 3, 6
SHORTS, TOP, BAND, HAIR, MUSCLE, BROW, EYE, LIP = 8, 9, 10, 11, 12, 13, 14, 15
ATTRIBUTES = 16
#: Rows of the palette that shade_figure reads.
P_SKIN, P_SHORTS, P_TOP, P_BAND, P_HAIR, P_ACCENT = 0, 1, 2, 3, 4, 5


@njit(fastmath=True, cache=True)
def _shade(
    triangle: int,
    u: float,
    v: float,
    dx: float,
    dy: float,
    dz: float,
    triangles: Data,
    attributes: Data,
    palette: Data,
    lights: Data,
    edge: float,
    exposure: float,
    glow: float,
    a: Data,
    colour: Data,
) -> None:
    """Colour of one sample on the figure, seen from direction d; `a` is working space."""
    t0, t1, t2 = triangles[triangle, 0], triangles[triangle, 1], triangles[triangle, 2]
    w = 1 - u - v
    for q in range(ATTRIBUTES):
        a[q] = attributes[t0, q] * w + attributes[t1, q] * u + attributes[t2, q] * v
    length = np.sqrt(a[0] ** 2 + a[1] ** 2 + a[2] ** 2) + 1e-9
    nx, ny, nz = a[0] / length, a[1] / length, a[2] / length
    facing = nx * dx + ny * dy + nz * dz
    facing = 0.0 if facing < 0 else (1.0 if facing > 1 else facing)
    fresnel = 0.04 + 0.96 * (1 - facing) ** 5
    shorts, top, band = _step(-edge, edge, a[SHORTS]), _step(-edge, edge, a[TOP]), _step(-edge, edge, a[BAND])
    hair = _step(-0.004, 0.009, a[HAIR])
    cloth = max(shorts, top)
    nearest_seam = min(abs(a[TOP]), abs(a[SHORTS]) if a[TOP] < 0 else 1.0)
    seam = 1 - 0.30 * np.exp(-(((nearest_seam - 0.0045) / 0.0014) ** 2)) * cloth
    eye, iris = min(a[EYE], 1.0), max(a[EYE] - 1.0, 0.0)
    muscle = 0.85 * a[MUSCLE]
    for q in range(3):
        x = palette[P_SKIN, q]
        x += shorts * (palette[P_SHORTS, q] - x)
        x += band * (palette[P_BAND, q] - x)
        x += top * (palette[P_TOP, q] - x)
        x *= seam
        x += hair * (palette[P_HAIR, q] - x)
        x *= 1 - 0.30 * a[LIP] * (1 - 0.6 * (q == 0))
        x += 0.62 * a[BROW] * (palette[P_HAIR, q] * 1.6 - x)
        x += 0.7 * eye * ((0.62 - 0.04 * q) - x)
        x += iris * (palette[P_HAIR, q] * 0.6 - x)
        x += muscle * (palette[P_ACCENT, q] - x)
        light = a[SKY + q]
        for j in range(2):
            cosine = nx * lights[j, 0] + ny * lights[j, 1] + nz * lights[j, 2]
            # a little light wraps round the edge of skin and cloth
            cosine = (cosine + 0.10) / 1.10
            if cosine > 0:
                light += a[VISIBLE + j] * cosine * lights[j, 3] * lights[j, 4 + q]
        colour[q] = x * light + muscle * palette[P_ACCENT, q] * glow
    for j in range(2):
        hx, hy, hz = lights[j, 0] + dx, lights[j, 1] + dy, lights[j, 2] + dz
        half = (nx * hx + ny * hy + nz * hz) / (np.sqrt(hx * hx + hy * hy + hz * hz) + 1e-9)
        cosine = nx * lights[j, 0] + ny * lights[j, 1] + nz * lights[j, 2]
        gate = min(max(cosine * 4 + 0.2, 0.0), 1.0)
        if half > 0:
            gloss = lights[j, 7]
            shine = half**gloss * (gloss + 8) / 25 * a[VISIBLE + j] * lights[j, 3] * gate
            shine *= 0.05 * (1 - 0.6 * cloth) * (1 - 0.4 * hair)
            for q in range(3):
                colour[q] += shine * lights[j, 4 + q]
    rim = fresnel * (0.22 + 0.10 * cloth)
    for q in range(3):
        colour[q] = tone(colour[q] + rim * a[SKY + q], exposure)


@njit(fastmath=True, cache=True)
def _towards_eye(x: float, y: float, view: Data, out: Data) -> None:
    """Unit direction from what pixel coordinates x, y show to the camera."""
    across = (x / view[3, 1] * 2 - 1) * view[3, 0]
    up = (1 - y / view[3, 2] * 2) * view[3, 0] * view[3, 2] / view[3, 1]
    for q in range(3):
        out[q] = -(view[0, q] + across * view[1, q] + up * view[2, q])
    length = np.sqrt(out[0] ** 2 + out[1] ** 2 + out[2] ** 2)
    for q in range(3):
        out[q] /= length


@njit(fastmath=True, cache=True)
def _pixel_samples(owner: Data, row: int, column: int, ss: int) -> Data:
    """How many samples of a pixel the figure covers, and whether any lies on the chequered pattern that is shaded."""
    covered = 0
    on_pattern = False
    for sj in range(ss):
        for si in range(ss):
            if owner[row * ss + sj, column * ss + si] >= 0:
                covered += 1
                on_pattern = on_pattern or (si + sj) % 2 == 0
    return covered, on_pattern


@njit(fastmath=True, cache=True)
def shade_figure(
    owner: Data,
    weights: Data,
    corner: Data,
    supersampling: int,
    view: Data,
    triangles: Data,
    attributes: Data,
    palette: Data,
    lights: Data,
    edge: float,
    exposure: float,
    glow: float,
    picture: Data,
) -> None:
    """Draw the rasterised figure over `picture`.

    Every sample counts for coverage and, in a chequered pattern, every other one is shaded. `corner` is the
    window's first pixel, `view` the camera: forward, right, up (rows), then tangent, width, height. `lights`
    has rows of direction (3), strength, colour (3) and gloss.
    """
    ss = supersampling
    colour = np.empty(3, np.float32)
    total = np.empty(3, np.float32)
    eye = np.empty(3, np.float64)
    a = np.empty(ATTRIBUTES, np.float32)
    for row in range(owner.shape[0] // ss):
        for column in range(owner.shape[1] // ss):
            covered, on_pattern = _pixel_samples(owner, row, column, ss)
            if covered == 0:
                continue
            shaded = 0
            total[:] = 0
            for k in range(ss * ss):
                j, i = row * ss + k // ss, column * ss + k % ss
                if owner[j, i] < 0 or (on_pattern and ss > 2 and (k // ss + k % ss) % 2 == 1):
                    continue
                _towards_eye(
                    column + (k % ss + 0.5) / ss + corner[0], row + (k // ss + 0.5) / ss + corner[1], view, eye
                )
                _shade(
                    owner[j, i],
                    weights[j, i, 0],
                    weights[j, i, 1],
                    eye[0],
                    eye[1],
                    eye[2],
                    triangles,
                    attributes,
                    palette,
                    lights,
                    edge,
                    exposure,
                    glow,
                    a,
                    colour,
                )
                shaded += 1
                total += colour
            share = covered / (ss * ss)
            for q in range(3):
                before = picture[row + corner[1], column + corner[0], q]
                drawn = total[q] / shaded
                picture[row + corner[1], column + corner[0], q] = before * (1 - share) + drawn * share


class Shader:
    """Shades one athlete under one set of lights (rows of direction, strength, colour and gloss)."""

    def __init__(self, athlete: Athlete, lights: Array) -> None:
        self.athlete, self.lights = athlete, lights
        self.triangles = triangles(athlete.fine_faces)
        self.palette = np.array([PALETTE[name] for name in ("skin", "shorts", "top", "band", "hair", "accent")])

    def mesh(self, cage: Array, lit: Data, muscles: dict[str, float]) -> tuple[Data, Data]:
        """Fine vertices of a posed cage, and what `draw` reads at each; `lit` is the light at the cage's vertices."""
        points, normals = self.athlete.fine_mesh(cage)
        f = self.athlete.fields
        fields = [f.shorts, f.top, f.band, f.hair, self._muscle_field(muscles), f.brow, f.eye, f.lip]
        light = self.athlete.refine @ lit
        return points, np.c_[normals, light, np.stack(fields, 1).astype(np.float32)].astype(np.float32)

    def draw(
        self,
        picture: Data,
        samples: tuple[Data, Data],
        corner: tuple[int, int],
        supersampling: int,
        camera: Camera,
        attributes: Data,
    ) -> None:
        """Draw over `picture` what `kernels.rasterise` found (owners and weights) in a window from `corner` on."""
        view = np.array(
            [camera.forward, camera.right, camera.up, [camera.tangent, float(camera.width), float(camera.height)]]
        )
        shade_figure(
            *samples,
            np.array(corner),
            supersampling,
            view,
            self.triangles,
            attributes,
            self.palette,
            self.lights,
            EDGE_SOFTNESS,
            EXPOSURE,
            GLOW,
            picture,
        )

    def _muscle_field(self, muscles: dict[str, float]) -> npt.NDArray[np.float32]:
        field = np.zeros(len(self.athlete.fields.shorts), np.float32)
        for name, strength in muscles.items():
            np.maximum(field, (self.athlete.fields.muscles[name] * strength).astype(np.float32), out=field)
        return field
