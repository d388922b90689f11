# SPDX-License-Identifier: GPL-3.0-or-later
"""Posed bones -> posed skin: linear blending with delta mush, breathing, and a floor that flesh flattens against.

Delta mush (Mancewicz and others, 2014): smooth the blended mesh and put back the details lost at rest. It
takes the dents
and bulges out of bent joints; hands, feet and head, which hardly bend, are left as blended.
"""

from __future__ import annotations

import numpy as np
import scipy.sparse as sp

from studio.figure.body import Body
from studio.figure.rotations import Array
from studio.figure.subdivision import adjacency, averaging, vertex_normals

MUSH_ROUNDS = 24
MUSH_STRENGTH = 0.6
#: Softness of the floor: skin that would sink deeper than a few of these is flattened.
FLOOR_SOFTNESS = 0.010
_UNMUSHED = ("finger", "metac", "wrist", "toe", "foot", "head", "eye")
BELLY_RISE = 0.016
RIB_WIDENING = 0.009


class Skin:
    """The cage mesh bound to the bones. `vertices` may be sculpted away from the body's (garments, hair)."""

    def __init__(self, body: Body, vertices: Array, faces: np.ndarray, weights: Array, rigid: np.ndarray) -> None:
        self.faces = faces
        self.vertices = vertices
        self.weights = sp.csr_matrix(weights)
        count = len(vertices)
        self.adjacency = adjacency(count, faces)
        self._step = averaging(self.adjacency, MUSH_STRENGTH).astype(np.float64)
        pointers, indices = self.adjacency.indptr, self.adjacency.indices
        self._neighbour = np.array([indices[pointers[i]] if pointers[i] < pointers[i + 1] else i for i in range(count)])
        off = [number for number, bone in enumerate(body.bones) if any(part in bone for part in _UNMUSHED)]
        mask = np.clip(1 - weights[:, off].sum(1), 0, 1)
        mask[rigid] = 0
        for _ in range(6):
            mask = self._step @ mask
        self.mask = mask[:, None]
        smooth = self._smoothed(vertices)
        frames = self._frames(smooth)
        self._detail = np.einsum("nji,nj->ni", frames, vertices - smooth)
        self._homogeneous = np.c_[vertices, np.ones(count)]
        self.breath = breath_field(body, vertices, faces)

    def smoothed_step(self, points: Array) -> Array:
        """One smoothing step, for sculpting."""
        return np.asarray(self._step @ points)

    def _smoothed(self, points: Array) -> Array:
        for _ in range(MUSH_ROUNDS):
            points = self._step @ points
        return points

    def _frames(self, points: Array) -> Array:
        normals = vertex_normals(points, self.faces)
        tangents = points[self._neighbour] - points
        tangents -= normals * (tangents * normals).sum(1, keepdims=True)
        tangents /= np.maximum(np.linalg.norm(tangents, axis=1, keepdims=True), 1e-12)
        return np.stack([normals, tangents, np.cross(normals, tangents)], 2)

    def posed(self, bones: Array, breath: float = 0.0) -> Array:
        """Cage vertices before the floor acts on them."""
        blended = np.asarray(self.weights @ bones[:, :3, :].reshape(len(bones), 12)).reshape(-1, 3, 4)
        points = np.einsum("nij,nj->ni", blended, self._homogeneous)
        smooth = self._smoothed(points)
        mushed = smooth + np.einsum("nij,nj->ni", self._frames(smooth), self._detail)
        points = points + self.mask * (mushed - points)
        if breath:
            points = points + np.einsum("nij,nj->ni", blended[:, :, :3], self.breath) * breath
        return np.asarray(points)

    def on_floor(self, points: Array) -> Array:
        """Flattened softly against z = 0."""
        out = points.copy()
        z = points[:, 2]
        k = FLOOR_SOFTNESS
        near = z < 4 * k
        out[near, 2] = k * np.logaddexp(0, z[near] / k)
        return out


def breath_field(body: Body, vertices: Array, faces: np.ndarray) -> Array:
    """Displacement of a full breath in: belly forward, lower ribs sideways and a little forward."""
    normals = vertex_normals(vertices, faces)
    count = len(body.vertices)
    trunk = np.zeros(len(vertices))
    trunk[:count] = body.weight_of("root", "pelvis", "spine")
    height = vertices[:, 2]
    navel, ribs = body.joint("spine04")[2] + 0.03, body.joint("spine02")[2] + 0.02
    belly = np.exp(-(((height - navel) / 0.10) ** 2)) * np.clip(-normals[:, 1], 0, 1) ** 1.5
    chest = np.exp(-(((height - ribs) / 0.12) ** 2)) * (np.abs(normals[:, 0]) + 0.5 * np.clip(-normals[:, 1], 0, 1))
    return np.asarray(normals * (trunk * (BELLY_RISE * belly + RIB_WIDENING * chest))[:, None])
