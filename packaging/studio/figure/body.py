# SPDX-License-Identifier: GPL-3.0-or-later
"""A baked body, made into an athlete: head a little smaller and shoulders a little broader than Anny's average."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import numpy.typing as npt

from studio.figure.manifest import ATHLETES
from studio.figure.rotations import Array

ATHLETES_FOLDER = Path(__file__).with_name("athletes")
HEAD_SCALE = {"woman": 0.94, "man": 0.94}
SHOULDER_SCALE = {"woman": 1.02, "man": 1.06}
Indices = npt.NDArray[np.int32]


@dataclass(frozen=True, slots=True)
class Body:
    """A quad mesh at rest with its bones. `weights` is vertices x bones and each row adds up to one."""

    athlete: str
    vertices: Array
    faces: Indices
    is_eye: npt.NDArray[np.bool_]
    is_bun: npt.NDArray[np.bool_]
    weights: Array
    bones: tuple[str, ...]
    parents: tuple[int, ...]
    heads: Array

    def bone(self, name: str) -> int:
        """Number of a bone."""
        return self.bones.index(name)

    def joint(self, name: str) -> Array:
        """Where a bone begins, at rest."""
        return np.asarray(self.heads[self.bone(name)])

    def weight_of(self, *parts: str) -> Array:
        """For each vertex, how much it belongs to the bones whose names contain one of `parts`."""
        chosen = [i for i, bone in enumerate(self.bones) if any(part in bone for part in parts)]
        return np.asarray(self.weights[:, chosen].sum(1))


def load_body(athlete: str = ATHLETES[0], folder: Path = ATHLETES_FOLDER) -> Body:
    """Read a baked body and shape the athlete."""
    with np.load(folder / f"{athlete}.npz") as data:
        vertices = data["vertices"].astype(float)
        bones = tuple(str(name) for name in data["bones"])
        weights = np.zeros((len(vertices), len(bones)))
        kept = data["weights"].astype(float)
        np.put_along_axis(weights, data["weight_bones"].astype(int), kept / kept.sum(1, keepdims=True), axis=1)
        body = Body(
            athlete=athlete,
            vertices=vertices,
            faces=data["faces"].astype(np.int32),
            is_eye=data["is_eye"].astype(bool),
            is_bun=np.zeros(len(vertices), bool),
            weights=weights,
            bones=bones,
            parents=tuple(int(parent) for parent in data["parents"]),
            heads=data["heads"].astype(float),
        )
    from studio.figure.hair import with_bun

    return with_bun(_broader_shoulders(_smaller_head(body)))


def _replace(body: Body, vertices: Array, heads: Array) -> Body:
    return replace(body, vertices=vertices, heads=heads)


def _smaller_head(body: Body) -> Body:
    pivot, size = body.joint("neck03"), HEAD_SCALE[body.athlete]
    head_bones = np.array([float(bone == "head" or bone.startswith("eye.")) for bone in body.bones])
    share = np.clip(body.weights @ head_bones + 0.5 * body.weight_of("neck03"), 0, 1)
    scale = 1 + (size - 1) * share[:, None]
    vertices = pivot + (body.vertices - pivot) * scale
    heads = body.heads.copy()
    for index, is_head in enumerate(head_bones):
        if is_head:
            heads[index] = pivot + (heads[index] - pivot) * size
    return _replace(body, vertices, heads)


def _broader_shoulders(body: Body) -> Body:
    """Widen the trunk towards the shoulders; what lies farther out (the arms) is carried along unchanged."""
    shoulder, broader = body.joint("upperarm01.L"), SHOULDER_SCALE[body.athlete]
    waist_height = body.joint("spine04")[2]
    carried = body.weight_of("upperarm", "lowerarm", "wrist", "finger", "metac")

    def widen(points: Array, arm: Array) -> Array:
        rise = np.clip((points[:, 2] - waist_height) / (shoulder[2] - 0.12 - waist_height), 0, 1)
        rise = np.maximum(rise * rise * (3 - 2 * rise), arm)
        neck = np.clip((shoulder[2] + 0.10 - points[:, 2]) / 0.10, 0, 1)
        width = np.minimum(np.abs(points[:, 0]), shoulder[0]) * (broader - 1) * rise * np.maximum(neck, arm)
        moved = points.copy()
        moved[:, 0] += np.sign(points[:, 0]) * width
        return moved

    arm_bones = [any(part in b for part in ("upperarm", "lowerarm", "wrist", "finger", "metac")) for b in body.bones]
    return _replace(body, widen(body.vertices, carried), widen(body.heads, np.array(arm_bones, float)))
