# SPDX-License-Identifier: GPL-3.0-or-later
"""Posed skin keeps its shape: no region of it is torn, crushed or turned inside out in any drill, and cloth folds where
it is gathered."""

from pathlib import Path

import numpy as np
import pytest
from studio.figure.look import Athlete
from studio.figure.manifest import ATHLETES, DRILLS
from studio.figure.rotations import Array
from studio.figure.scene import load_motion, the_athlete
from studio.figure.subdivision import Quads

FRAMES = 5
#: Flesh and cloth fold into armpit, groin and the hollows of elbow and knee, so quads there shrink to little; elsewhere
#: they may not. Least and greatest share of their size at rest, for all but the worst hundredth of a region's quads.
REGIONS = {
    "shoulders": (("clavicle", "shoulder01", "upperarm01"), 0.02, 2.0),
    "elbows": (("upperarm02", "lowerarm01"), 0.08, 2.0),
    "hands": (("wrist", "metac", "finger"), 0.20, 1.8),
    "neck": (("neck",), 0.40, 1.7),
    "trunk": (("spine",), 0.35, 3.4),
    "hips": (("pelvis", "root", "upperleg01"), 0.02, 2.4),
    "knees": (("upperleg02", "lowerleg01"), 0.10, 1.6),
    "feet": (("foot", "toe"), 0.30, 2.4),
}
LEAST_VOLUME, MOST_VOLUME = 0.80, 1.10


def areas(points: Array, faces: Quads) -> Array:
    across = np.cross(points[faces[:, 2]] - points[faces[:, 0]], points[faces[:, 3]] - points[faces[:, 1]])
    return np.asarray(0.5 * np.linalg.norm(across, axis=1))


def volume(points: Array, faces: Quads) -> float:
    a, b, c, d = (points[faces[:, i]] for i in range(4))
    return float((np.cross(a, b) * c).sum() + (np.cross(a, c) * d).sum()) / 6


def regions_of(athlete: Athlete) -> dict[str, np.ndarray]:
    body, quads = athlete.body, athlete.faces
    found = {}
    for name, (parts, _, _) in REGIONS.items():
        belongs = (body.weight_of(*parts) > 0.5) & ~body.is_eye & ~body.is_bun
        found[name] = np.nonzero(belongs[quads].all(1))[0]
    return found


@pytest.mark.parametrize("athlete", ATHLETES)
@pytest.mark.parametrize("path", sorted(DRILLS.glob("*.toml")), ids=lambda path: path.stem)
def test_skin_keeps_its_shape(path: Path, athlete: str) -> None:
    dressed = the_athlete(athlete)
    motion = load_motion(path.stem, athlete=athlete)
    rest, quads = dressed.skin.vertices, dressed.faces
    at_rest, whole = areas(rest, quads), volume(rest, quads)
    regions = regions_of(dressed)
    for frame in np.linspace(0, motion.loop_frames - 1, FRAMES).astype(int):
        posed = motion.posed(motion.loop_moment(int(frame)))
        points = dressed.skin.posed(posed.bones, 0.0)
        assert np.isfinite(points).all()
        assert LEAST_VOLUME < volume(points, quads) / whole < MOST_VOLUME
        stretch = areas(points, quads) / np.maximum(at_rest, 1e-8)
        for name, own in regions.items():
            low, high = np.percentile(stretch[own], [1, 99])
            _, least, most = REGIONS[name]
            assert low > least, f"{name} crushed in frame {frame}: {low:.2f}"
            assert high < most, f"{name} torn in frame {frame}: {high:.2f}"


def test_cloth_folds_at_a_bent_hip_and_lies_smooth_at_rest() -> None:
    athlete = the_athlete("woman")
    motion = load_motion("a-march")
    knee_up = max(range(0, motion.loop_frames, 5), key=lambda f: motion.posed(motion.loop_moment(f)).legs["L"].hinge[2])
    posed = motion.posed(motion.loop_moment(knee_up))
    depth = athlete._folds.depth(athlete.skin.posed(posed.bones, 0.0))
    resting = athlete._folds.depth(athlete.skin.vertices)
    hip = athlete.skeleton.legs["L"].root
    groin = np.linalg.norm(athlete.body.vertices - np.add(hip, [0.0, -0.09, 0.0]), axis=1) < 0.05
    assert resting.max() < 0.05
    assert depth[groin].max() > 0.4
