# SPDX-License-Identifier: GPL-3.0-or-later
"""The athlete's look: body, clothes, hair, face and the muscles that can glow, as fields over the body at rest."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import scipy.sparse as sp

from studio.figure import clothes, hair
from studio.figure.face import COMPLEXIONS, skin_colour
from studio.figure.fields import mottle, smooth_step
from studio.figure.kernels import quad_normals
from studio.figure.muscles import Muscle, find_muscles
from studio.figure.rotations import Array
from studio.figure.skeleton import Skeleton
from studio.figure.skinning import Skin
from studio.figure.subdivision import Quads, adjacency, averaging, catmull_clark, vertex_normals

CLOTH_THICKNESS = 0.004
#: How high the deepest folds stand.
FOLD_METRES = 0.0038
SUBDIVISIONS = 2
_ARM = ("upperarm", "lowerarm", "wrist", "finger", "metac")

#: Linear RGB of what is not the athlete's own.
ACCENT = (1.0, 0.34, 0.08)


@dataclass(slots=True)
class Fields:
    """Per-vertex fields of the finely divided mesh. `strand` is -1 to 1 across strands of hair and threads of cloth,
    `eye` is 1 on the eyeballs, `skin` is linear RGB."""

    shorts: Array
    top: Array
    band: Array
    seam: Array
    hair: Array
    strand: Array
    eye: Array
    skin: Array
    muscles: dict[str, Muscle]


class Athlete:
    """The body, dressed: cage, skin, subdivision matrices and fields."""

    def __init__(self, skeleton: Skeleton) -> None:
        self.skeleton = skeleton
        self.body = skeleton.body
        self.outfit = clothes.OUTFITS[self.body.athlete]
        self.arm = self.body.weight_of(*_ARM)
        self.head = self.body.weight_of("head", "neck03", "eye")
        self.faces: Quads = self.body.faces
        self._rigid = self.body.is_eye | self.body.is_bun
        plain = Skin(self.body, self.body.vertices, self.faces, self.body.weights, self._rigid)
        self.hairline = self._hairline(plain)
        self.skin = Skin(self.body, self._sculpted(plain), self.faces, self.body.weights, self._rigid)
        matrix: sp.csr_matrix = sp.identity(len(self.body.vertices), format="csr", dtype=np.float32)
        faces = self.faces
        for _ in range(SUBDIVISIONS):
            level, faces = catmull_clark(matrix.shape[0], faces)
            matrix = (level @ matrix).tocsr()
        self.refine: sp.csr_matrix = matrix.astype(np.float32)
        self.fine_faces: Quads = faces
        self._cage_step = averaging(adjacency(len(self.body.vertices), self.faces), 0.5)
        self.fields = self._fields()
        self._folds = clothes.Folds(skeleton, self.skin.vertices, self.faces, self.refine, self._cage_step)
        on = np.maximum(smooth_step(-0.002, 0.010, self.fields.shorts), smooth_step(-0.002, 0.010, self.fields.top))
        relief = smooth_step(0.0, 0.012, self.fields.hair) * hair.STYLES[self.body.athlete].relief * self.fields.strand
        self._cloth = (on * CLOTH_THICKNESS + relief).astype(np.float32)
        # folds die out towards a hem, which is sewn flat
        inside = np.maximum(smooth_step(0.004, 0.032, self.fields.shorts), smooth_step(0.004, 0.032, self.fields.top))
        self._fold_wave = (inside * self._folds.wave).astype(np.float32)

    def _up(self, values: Array) -> Array:
        return np.asarray(self.refine @ values.astype(np.float32)).astype(float)

    def fine_mesh(self, cage: Array) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Vertices and normals of the picture's mesh for a posed cage, clothes on; and folds (+ raised)."""
        columns = np.c_[cage, self._folds.depth(cage)].astype(np.float32)
        refined = self.refine @ columns
        points = np.ascontiguousarray(refined[:, :3])
        fold = refined[:, 3] * self._fold_wave
        normals = quad_normals(points, self.fine_faces)
        points += normals * (self._cloth + FOLD_METRES * fold)[:, None]
        return points, quad_normals(points, self.fine_faces), fold

    def albedo(self, count: int) -> npt.NDArray[np.float32]:
        """Linear RGB of the first vertices, for light that bounces."""
        colour = self.fields.skin[:count].astype(np.float32)
        for field, paint in (
            (self.fields.shorts, self.outfit.shorts),
            (self.fields.top, self.outfit.top),
            (self.fields.hair, hair.STYLES[self.body.athlete].colour),
        ):
            share = smooth_step(-0.004, 0.004, field[:count])[:, None].astype(np.float32)
            colour += share * (np.array(paint, np.float32) - colour)
        return colour

    def paints(self) -> Array:
        """Linear RGB rows: skin, shorts, top, band, hair, glow."""
        outfit, style = self.outfit, hair.STYLES[self.body.athlete]
        skin = COMPLEXIONS[self.body.athlete].skin
        return np.array([skin, outfit.shorts, outfit.top, outfit.band, style.colour, ACCENT])

    # ------------------------------------------------ shape

    def _hairline(self, plain: Skin) -> Array:
        field = hair.hairline(self.body, self.head)
        for _ in range(3):
            field = plain.smoothed_step(field)
        return np.asarray(field)

    def _sculpted(self, plain: Skin) -> Array:
        """The cage under clothes and hair: cloth spans creases, hair has volume."""
        points = self.body.vertices.copy()
        garments = clothes.cut(self.skeleton, points, self.arm, self.head)
        on_shorts, on_top = smooth_step(-0.010, 0.020, garments.shorts), smooth_step(-0.012, 0.020, garments.top)
        on_shorts[self._rigid] = on_top[self._rigid] = 0
        if self.outfit.looseness:
            points = self._flat_chest(points)
        some = much = points
        for number in range(max(self.outfit.shirt_rounds, 10)):
            much = plain.smoothed_step(much) if number < self.outfit.shirt_rounds else much
            some = plain.smoothed_step(some) if number < 10 else some
        normals = vertex_normals(points, self.faces)
        loose = self.outfit.looseness
        bulge = ((points - some) * normals).sum(1, keepdims=True)
        points = points + on_shorts[:, None] * (some - points + normals * np.maximum(bulge, 0) * 0.4)
        spanned = np.maximum(((points - much) * normals).sum(1, keepdims=True), 0) * (0.9 - 0.9 * loose)
        points = points + on_top[:, None] * (much - points + normals * (0.0015 + 0.003 * loose + spanned))
        if loose:
            points = self._flat_chest(points)
            points = points + self._loose_cloth(points, garments.shorts)
        stands = hair.volume(self.body, self.hairline, points)
        return np.asarray(points + stands[:, None] * vertex_normals(points, self.faces))

    def _loose_cloth(self, points: Array, shorts: Array) -> Array:
        """Running shorts stand off the thigh a little, most at the hem."""
        hip, knee = self.skeleton.legs["L"].root[2], self.skeleton.legs["L"].hinge[2]
        down = np.clip((hip - 0.05 - points[:, 2]) / (hip - knee), 0, 1)
        outward = vertex_normals(points, self.faces)
        return np.asarray(outward * (smooth_step(0.0, 0.02, shorts) * 0.014 * self.outfit.looseness * down)[:, None])

    def _flat_chest(self, points: Array) -> Array:
        """Refit the front of the chest by a quadratic patch: a shirt spans it."""
        shoulder = self.skeleton.arms["L"].root[2]
        rest = self.body.vertices
        out = points.copy()
        for sign in (1, -1):
            candidates = np.nonzero(
                (rest[:, 0] * sign > 0.07)
                & (rest[:, 0] * sign < 0.13)
                & (rest[:, 2] > shoulder - 0.18)
                & (rest[:, 2] < shoulder - 0.07)
                & (self.arm < 0.2)
                & ~self._rigid
            )[0]
            centre = out[candidates[np.argmin(rest[candidates, 1])]]
            distance = np.linalg.norm(out - centre, axis=1)
            usable = (self.arm < 0.25) & ~self._rigid
            ring, core = usable & (distance > 0.045) & (distance < 0.095), np.nonzero(usable & (distance < 0.085))[0]
            coefficients, *_ = np.linalg.lstsq(_patch(out[ring], centre), _radius(out[ring]), rcond=None)
            share = smooth_step(0.080, 0.050, distance[core])
            scale = 1 + share * (_patch(out[core], centre) @ coefficients / _radius(out[core]) - 1)
            out[core, 0] *= scale
            out[core, 1] = 0.03 + (out[core, 1] - 0.03) * scale
        return out

    # ------------------------------------------------ fields

    def _fields(self) -> Fields:
        body = self.body
        rest = self._up(body.vertices)
        arm, head = self._up(self.arm), self._up(self.head)
        eye, bun = self._up(body.is_eye.astype(float)), self._up(body.is_bun.astype(float))
        garments = clothes.cut(self.skeleton, rest, arm, head)
        for field in (garments.shorts, garments.top, garments.band):
            field[bun > 0.5] = -0.2
        step = averaging(adjacency(len(rest), self.fine_faces), 0.5)
        fine = mottle(step, 1, 21)
        broad = self._up(mottle(self._cage_step, 10, 22))
        line = self._up(self.hairline)
        strand = np.where(line > -0.02, hair.strands(body, rest, bun, broad), 0.75 * fine + 0.25 * broad)
        normals = quad_normals(rest.astype(np.float32), self.fine_faces).astype(float)
        skin = skin_colour(self.skeleton, rest, normals, head, eye, broad)
        muscles = find_muscles(self.skeleton, rest, arm)
        return Fields(garments.shorts, garments.top, garments.band, garments.seam, line, strand, eye, skin, muscles)


def _radius(points: Array) -> Array:
    return np.asarray(np.hypot(points[:, 0], points[:, 1] - 0.03))


def _patch(points: Array, centre: Array) -> Array:
    """Quadratic terms in angle round the trunk and height."""
    a = (np.arctan2(points[:, 0], 0.03 - points[:, 1]) - np.arctan2(centre[0], 0.03 - centre[1])) * 0.13
    b = points[:, 2] - centre[2]
    return np.stack([np.ones(len(points)), a, b, a * a, b * b, a * b], 1)
