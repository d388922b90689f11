# SPDX-License-Identifier: GPL-3.0-or-later
"""Bake the two athletes out of Anny into `athletes/`, so that nothing else here needs torch.

Run it only to change a body: `python -m studio.figure.bake woman OUT.npz` in an environment with anny 0.6.2 and torch
(see packaging/studio/README.md). Anny's code is Apache-2.0; the mesh, weights and joints come from its MakeHuman data,
CC0. Its `smpl` topologies are not free and are never touched.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np

#: Shape of an athlete in Anny's terms: gender 0 is male and 1 female, age 0.67 a young adult and 1 an old one.
PHENOTYPES: dict[str, dict[str, float]] = {
    "woman": {
        "gender": 0.95,
        "age": 0.69,
        "muscle": 0.72,
        "weight": 0.34,
        "height": 0.62,
        "proportions": 0.85,
        "cupsize": 0.32,
        "firmness": 0.85,
        "african": 0.25,
        "asian": 0.25,
        "caucasian": 0.50,
    },
    "man": {
        "gender": 0.04,
        "age": 0.69,
        "muscle": 0.74,
        "weight": 0.36,
        "height": 0.42,
        "proportions": 0.85,
        "cupsize": 0.30,
        "firmness": 0.8,
        "african": 0.25,
        "asian": 0.25,
        "caucasian": 0.50,
    },
}
#: Small changes of single parts, -1 to 1.
CHANGES: dict[str, dict[str, float]] = {
    "woman": {
        "measure-upperleg-height-incr": -0.36,
        "measure-lowerleg-height-incr": 0.33,
        "measure-upperarm-length-incr": -0.08,
        "measure-lowerarm-length-incr": 0.36,
        "torso-scale-vert-incr": 0.13,
        "stomach-tone-incr": 0.8,
        "mouth-angles-up": 0.45,
        "torso-vshape-incr": 0.15,
        "measure-waist-circ-incr": -0.15,
        "measure-neck-circ-incr": -0.30,
        "nipple-point-incr": -1.0,
        "nipple-size-incr": -1.0,
        "breast-point-incr": -0.8,
        "l-eye-scale-incr": 0.30,
        "r-eye-scale-incr": 0.30,
        "l-eye-height2-incr": 0.20,
        "r-eye-height2-incr": 0.20,
        "nose-scale-horiz-incr": -0.30,
        "chin-width-incr": -0.25,
        "mouth-lowerlip-volume-incr": 0.25,
        "mouth-upperlip-volume-incr": 0.25,
    },
    "man": {
        "measure-upperleg-height-incr": 0.20,
        "measure-lowerleg-height-incr": 0.14,
        "measure-upperarm-length-incr": 0.09,
        "measure-lowerarm-length-incr": -0.17,
        "torso-scale-vert-incr": 0.15,
        "l-foot-scale-incr": 0.12,
        "r-foot-scale-incr": 0.12,
        "l-eye-height2-incr": 0.25,
        "r-eye-height2-incr": 0.25,
        "stomach-tone-incr": 0.8,
        "mouth-angles-up": 0.45,
    },
}
#: Thigh and shank together, which contacts in drill files are placed for (metres): each body is scaled to it.
LEG_METRES = 0.904
PARTS = {"body": "body", "helper-l-eye": "eye", "helper-r-eye": "eye"}
WEIGHTS_KEPT = 8


def read_faces(obj: Path) -> dict[str, np.ndarray]:
    """Quads of the wanted groups of MakeHuman's base mesh, as vertex numbers."""
    groups: dict[str, list[list[int]]] = {name: [] for name in PARTS}
    current = ""
    for line in obj.read_text().splitlines():
        if line.startswith("g "):
            current = line.split()[1]
        elif line.startswith("f ") and current in groups:
            groups[current].append([int(corner.split("/")[0]) - 1 for corner in line.split()[1:]])
    return {name: np.array(faces, np.int32) for name, faces in groups.items()}


def strongest(weights: np.ndarray, kept: int = WEIGHTS_KEPT) -> tuple[np.ndarray, np.ndarray]:
    """The strongest bones of each vertex and their weights, which add up to one."""
    order = np.argsort(-weights, axis=1)[:, :kept]
    values = np.take_along_axis(weights, order, axis=1)
    return order.astype(np.uint8), (values / values.sum(1, keepdims=True)).astype(np.float32)


def bake(out: Path, phenotype: dict[str, float], changes: dict[str, float]) -> None:
    """Evaluate Anny once at rest and write what the studio needs."""
    import anny  # type: ignore[import-not-found,unused-ignore]  # only in the baking environment
    import torch  # type: ignore[import-not-found,unused-ignore]  # only in the baking environment

    model = anny.Anny(rig="anny", topology="anny-quads-full", phenotypes="all", local_changes="all").to(
        dtype=torch.float32
    )
    pose = torch.eye(4)[None, None].repeat(1, model.bone_count, 1, 1)
    values = {name: torch.tensor([value]) for name, value in phenotype.items()}
    local = {name: torch.tensor([value]) for name, value in changes.items()}
    result = model(pose_parameters=pose, phenotype_kwargs=values, local_changes_kwargs=local)
    vertices = result["rest_vertices"][0].numpy()
    heads = result["rest_bone_poses"][0].numpy()[:, :3, 3]
    hip, knee, ankle = (heads[model.bone_labels.index(f"{bone}.L")] for bone in ("upperleg01", "lowerleg01", "foot"))
    scale = LEG_METRES / float(np.linalg.norm(hip - knee) + np.linalg.norm(knee - ankle))
    vertices, heads = vertices * scale, heads * scale
    weights = np.zeros((len(vertices), model.bone_count), np.float32)
    np.add.at(
        weights,
        (np.arange(len(vertices))[:, None], model.vertex_bone_indices.numpy()),
        model.vertex_bone_weights.numpy(),
    )
    faces = read_faces(Path(anny.__file__).parent / "data/mpfb2/3dobjs/base.obj")
    all_faces = np.concatenate(list(faces.values()))
    used, renumbered = np.unique(all_faces, return_inverse=True)
    eyes = np.unique(np.concatenate([faces[name] for name, part in PARTS.items() if part == "eye"]))
    floor = vertices[np.unique(faces["body"]), 2].min()
    up = np.array([0, 0, floor], np.float32)
    bones, values_kept = strongest(weights[used])
    np.savez_compressed(
        out,
        vertices=(vertices[used] - up).astype(np.float32),
        faces=renumbered.reshape(all_faces.shape).astype(np.uint16),
        is_eye=np.isin(used, eyes),
        weight_bones=bones,
        weights=values_kept.astype(np.float16),
        bones=np.array(model.bone_labels),
        parents=np.array(model.bone_parents, np.int16),
        heads=(heads - up).astype(np.float32),
        made_with=np.array("anny 0.6.2 (Apache-2.0), MakeHuman data (CC0), " + repr({**phenotype, **changes})),
    )


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("athlete", choices=sorted(PHENOTYPES))
    parser.add_argument("out", type=Path)
    arguments = parser.parse_args()
    bake(arguments.out, PHENOTYPES[arguments.athlete], CHANGES[arguments.athlete])


if __name__ == "__main__":
    main()
