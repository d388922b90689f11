# SPDX-License-Identifier: GPL-3.0-or-later
"""A strap goes from the hand round the ankle, whoever wears it, and does not cut into the skin."""

from typing import Any

import numpy as np
import pytest
from studio.figure import manifest
from studio.figure.body import ATHLETES
from studio.figure.pose import PoseError, Strap, figure_of
from studio.figure.render import easier_motion
from studio.figure.scene import cage_of
from studio.figure.straps import ABOVE_ANKLE_METRES, THICK_METRES, WIDTH_METRES, strap_part

DRILL = manifest.DRILLS / "standing-quad-stretch.toml"


@pytest.mark.parametrize("athlete", ATHLETES)
def test_it_goes_from_the_fist_round_the_ankle(athlete: str) -> None:
    motion = easier_motion(DRILL, athlete)
    strap = Strap("w", "w")
    assert motion.figure.props == (strap,)
    moment = motion.loop_moment(0)
    posed, cage = motion.posed(moment), cage_of(motion, moment)
    points, quads, _ = strap_part(strap, motion.posing.skeleton.body, posed, cage)
    leg, arm = posed.legs["L"], posed.arms["L"]
    axis = (leg.hinge - leg.tip) / np.linalg.norm(leg.hinge - leg.tip)
    off = points - (leg.tip + ABOVE_ANKLE_METRES * axis)
    aside = np.linalg.norm(off - (off @ axis)[:, None] * axis, axis=1)
    around = off[(np.abs(off @ axis) < WIDTH_METRES) & (aside < 0.08)]
    front = around - around.mean(0)
    assert {tuple(np.sign(np.round(row, 3)).astype(int)) for row in front[:, :2]} >= {(1, 1), (-1, -1)}
    assert np.linalg.norm(points - arm.tip, axis=1).min() < 0.12
    assert quads.max() == len(points) - 1
    shank = cage[np.abs((cage - leg.tip) @ axis - ABOVE_ANKLE_METRES) < 0.01]
    shank = shank[np.linalg.norm(shank - leg.tip, axis=1) < 0.1]
    near = np.linalg.norm(shank[:, None] - points[None], axis=2).min(1)
    assert near.min() > THICK_METRES / 4


@pytest.mark.parametrize(
    ("table", "field"), [({"hand": "x", "ankle": "w"}, "hand"), ({"hand": "w"}, "ankle"), ({"size": 3}, "size")]
)
def test_a_strap_that_cannot_be_is_named(table: dict[str, Any], field: str) -> None:
    document = manifest.read_document(DRILL)
    figure = {**document["figure"], "props": [{"kind": "strap", **table}]}
    figure.pop("easier")
    with pytest.raises(PoseError, match=rf"quad: figure\.props\[0\]\.{field}"):
        figure_of({**document, "figure": figure}, "quad", manifest.base_poses())
