# SPDX-License-Identifier: GPL-3.0-or-later
"""What a sample of the figure looks like: skin, cloth, hair and glow under the studio's lights."""

from __future__ import annotations

from typing import Any

import numpy as np
from numba import njit  # type: ignore[import-untyped,unused-ignore]  # numba ships no types

from studio.figure.camera import Camera
from studio.figure.kernels import barycentric
from studio.figure.look import Athlete
from studio.figure.muscles import Muscle
from studio.figure.rotations import Array
from studio.figure.subdivision import triangles
from studio.figure.toning import EXPOSURE, tone

Data = Any
GLOW = 0.22
EDGE_SOFTNESS = 0.0016
#: So many samples of a pixel are shaded first, and no more if their colours (0 to 1) are nearer than this.
FIRST_SAMPLES = 3
SAMPLES_AGREE = 0.035


@njit(fastmath=True, cache=True)
def _step(a: float, b: float, x: float) -> float:
    t = (x - a) / (b - a)
    t = 0.0 if t < 0 else (1.0 if t > 1 else t)
    return t * t * (3 - 2 * t)


#: Columns of the per-vertex attributes that shade_figure reads.
NORMAL, SKY, VISIBLE, SKIN = 0, 3, 6, 8
SHORTS, TOP, BAND, HAIR, STRAND, SEAM, EYE, FOLD, MUSCLE, FIBRE = 11, 12, 13, 14, 15, 16, 17, 18, 19, 20
ATTRIBUTES = 21
#: Rows of the palette that shade_figure reads.
P_SHORTS, P_TOP, P_BAND, P_HAIR, P_ACCENT = 1, 2, 3, 4, 5


@njit(fastmath=True, cache=True)
def _line(distance: float, width: float) -> float:
    """1 on a line, falling off softly."""
    t = distance / width
    return 1.0 / (1.0 + t * t * t * t)


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
    grazing = 1 - facing
    shorts, top, band = _step(-edge, edge, a[SHORTS]), _step(-edge, edge, a[TOP]), _step(-edge, edge, a[BAND])
    strand = a[STRAND]
    # the hairline is a fringe of strands, not an edge
    hair = _step(-0.004, 0.007, a[HAIR] + 0.0018 * strand)
    cloth = max(shorts, top) * (1 - hair)
    nearest_hem = min(abs(a[TOP]), abs(a[SHORTS]) if a[TOP] < 0 else 1.0)
    seam = 1 - (0.20 * _line(nearest_hem - 0.0095, 0.0012) + 0.12 * _line(a[SEAM], 0.0013)) * cloth
    thread = (1 + 0.055 * strand) * seam * (1 + 0.16 * a[FOLD])
    muscle = a[MUSCLE]
    fibre = 1.0
    if muscle > 0.003:
        fibre = 0.5 + 0.5 * np.cos(a[FIBRE])
        # a glow from within: calm where the surface turns away, and fibres show as fine lines
        muscle *= (0.50 + 0.50 * facing) * (0.80 + 0.20 * fibre)
    skin = 1 - max(cloth, hair)
    for q in range(3):
        x = a[SKIN + q]
        if cloth > 0:
            y = x + shorts * (palette[P_SHORTS, q] - x)
            y += band * (palette[P_BAND, q] - y)
            y += top * (palette[P_TOP, q] - y)
            x += (y * thread - x) * max(shorts, top)
        x += hair * (palette[P_HAIR, q] * (1 + 0.30 * strand) - x)
        x += 0.78 * muscle * (palette[P_ACCENT, q] - x)
        # under skin light spreads, red farthest; cloth and hair are rough
        wrap = 0.08 + skin * (0.20 if q == 0 else (0.09 if q == 1 else 0.05))
        light = a[SKY + q]
        for j in range(2):
            cosine = nx * lights[j, 0] + ny * lights[j, 1] + nz * lights[j, 2]
            cosine = (cosine + wrap) / (1 + wrap)
            if cosine > 0:
                light += a[VISIBLE + j] * cosine * lights[j, 3] * lights[j, 4 + q]
        colour[q] = x * light + muscle * palette[P_ACCENT, q] * glow * (0.70 + 0.30 * fibre)
    eye = a[EYE]
    for j in range(2):
        hx, hy, hz = lights[j, 0] + dx, lights[j, 1] + dy, lights[j, 2] + dz
        half = (nx * hx + ny * hy + nz * hz) / (np.sqrt(hx * hx + hy * hy + hz * hz) + 1e-9)
        cosine = nx * lights[j, 0] + ny * lights[j, 1] + nz * lights[j, 2]
        gate = min(max(cosine * 4 + 0.2, 0.0), 1.0)
        if half > 0 and gate > 0:
            gloss = lights[j, 7]
            shine = half**gloss * (gloss + 8) / 25 * a[VISIBLE + j] * lights[j, 3] * gate
            shine *= 0.040 * skin + 0.006 * cloth + 0.030 * hair * (0.75 + 0.6 * strand)
            if eye > 0.5:
                # a small clear highlight, whatever shades the lids
                shine += 0.9 * _step(0.965, 0.985, half) * lights[j, 3]
            for q in range(3):
                colour[q] += shine * lights[j, 4 + q]
    # fine hairs of skin and cloth catch light at the edge
    rim = (0.04 + 0.96 * grazing**5) * (0.16 * skin + 0.22 * cloth + 0.10 * hair) + 0.030 * cloth * grazing * grazing
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
def _covered(owner: Data, row: int, column: int, ss: int) -> int:
    """How many samples of a pixel the figure covers."""
    covered = 0
    for sj in range(ss):
        for si in range(ss):
            if owner[row * ss + sj, column * ss + si] >= 0:
                covered += 1
    return covered


@njit(fastmath=True, cache=True)
def _sample_order(ss: int) -> Data:
    """Samples of a pixel, three that no edge can pass between first."""
    order = np.arange(ss * ss)
    if ss == 3:
        order[:] = np.array([0, 5, 7, 2, 6, 4, 1, 3, 8])
    return order


@njit(fastmath=True, cache=True)
def shade_figure(
    owner: Data,
    screen: Data,
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

    Every sample counts for coverage. Three samples of a pixel are shaded, and the rest where those differ or do not
    all lie on the figure. `corner` is the
    window's first pixel, `view` the camera: forward, right, up (rows), then tangent, width, height. `lights`
    has rows of direction (3), strength, colour (3) and gloss.
    """
    ss = supersampling
    colour = np.empty(3, np.float32)
    total = np.empty(3, np.float32)
    low = np.empty(3, np.float32)
    high = np.empty(3, np.float32)
    eye = np.empty(3, np.float64)
    share = np.empty(2, np.float64)
    a = np.empty(ATTRIBUTES, np.float32)
    samples = ss * ss
    order = _sample_order(ss)
    for row in range(owner.shape[0] // ss):
        for column in range(owner.shape[1] // ss):
            covered = _covered(owner, row, column, ss)
            if covered == 0:
                continue
            shaded = 0
            total[:] = 0
            low[:] = 9
            high[:] = -9
            for n in range(samples):
                if n == FIRST_SAMPLES and shaded == n:
                    spread = max(high[0] - low[0], high[1] - low[1], high[2] - low[2])
                    if covered == samples and spread < SAMPLES_AGREE:
                        break
                k = order[n]
                j, i = row * ss + k // ss, column * ss + k % ss
                if owner[j, i] < 0:
                    continue
                t = owner[j, i]
                barycentric(screen, triangles[t, 0], triangles[t, 1], triangles[t, 2], i + 0.5, j + 0.5, share)
                _towards_eye(
                    column + (k % ss + 0.5) / ss + corner[0], row + (k // ss + 0.5) / ss + corner[1], view, eye
                )
                _shade(
                    owner[j, i],
                    share[0],
                    share[1],
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
                for q in range(3):
                    low[q] = min(low[q], colour[q])
                    high[q] = max(high[q], colour[q])
            cover = covered / (ss * ss)
            for q in range(3):
                before = picture[row + corner[1], column + corner[0], q]
                drawn = total[q] / shaded
                picture[row + corner[1], column + corner[0], q] = before * (1 - cover) + drawn * cover


class Shader:
    """Shades one athlete under one set of lights (rows of direction, strength, colour and gloss)."""

    def __init__(self, athlete: Athlete, lights: Array) -> None:
        self.athlete, self.lights = athlete, lights
        self.triangles = triangles(athlete.fine_faces)
        self.palette = athlete.paints()
        f = athlete.fields
        self._attributes = np.zeros((len(f.shorts), ATTRIBUTES), np.float32)
        self._attributes[:, SKIN : SKIN + 3] = f.skin
        self._attributes[:, SHORTS : EYE + 1] = np.stack([f.shorts, f.top, f.band, f.hair, f.strand, f.seam, f.eye], 1)

    def mesh(self, cage: Array, lit: Data, muscles: dict[str, float]) -> tuple[Data, Data]:
        """Fine vertices of a posed cage, and what `draw` reads at each (overwritten by the next call); `lit` is the
        light at the cage's vertices."""
        points, normals, fold = self.athlete.fine_mesh(cage)
        out = self._attributes
        out[:, NORMAL : NORMAL + 3] = normals
        out[:, SKY : SKY + 5] = self.athlete.refine @ lit
        out[:, FOLD] = fold
        out[:, MUSCLE : FIBRE + 1] = 0
        for name, strength in muscles.items():
            self._add_muscle(self.athlete.fields.muscles[name], strength)
        return points, out

    def _add_muscle(self, muscle: Muscle, strength: float) -> None:
        share = (muscle.share * strength).astype(np.float32)
        stronger = np.nonzero(share > self._attributes[:, MUSCLE])[0]
        self._attributes[stronger, MUSCLE] = share[stronger]
        self._attributes[stronger, FIBRE] = muscle.phase[stronger]

    def plain(self, normals: Array, lit: Data, colours: Array) -> Data:
        """Attributes of vertices of one colour that are neither skin, cloth nor hair."""
        out = np.zeros((len(normals), ATTRIBUTES), np.float32)
        out[:, NORMAL : NORMAL + 3] = normals
        out[:, SKY : SKY + 5] = lit
        out[:, SKIN : SKIN + 3] = colours
        out[:, [SHORTS, TOP, BAND, HAIR]] = -1
        out[:, SEAM] = 1
        return out

    def draw(
        self,
        picture: Data,
        samples: tuple[Data, Data],
        corner: tuple[int, int],
        supersampling: int,
        camera: Camera,
        mesh: tuple[Data, Data],
    ) -> None:
        """Draw over `picture`, in a window from `corner` on: `samples` are what `kernels.rasterise` found (owners) and
        was given (vertices); `mesh` has triangles and attributes."""
        view = np.array(
            [camera.forward, camera.right, camera.up, [camera.tangent, float(camera.width), float(camera.height)]]
        )
        shade_figure(
            *samples,
            np.array(corner),
            supersampling,
            view,
            *mesh,
            self.palette,
            self.lights,
            EDGE_SOFTNESS,
            EXPOSURE,
            GLOW,
            picture,
        )
