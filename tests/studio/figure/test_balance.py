# SPDX-License-Identifier: GPL-3.0-or-later
"""Nobody falls: the centre of mass stays over what carries a standing or half-kneeling figure."""

import numpy as np
import pytest
from studio.figure import manifest
from studio.figure.balance import centre_of_mass, leans, must_balance, outside
from studio.figure.scene import load_motion

DRILLS = [path.stem for path in sorted(manifest.DRILLS.glob("*.toml"))]
MORE_MILLIMETRES_OF_ANOTHER_BODY = 10.0
BALANCED = [drill for drill in DRILLS if must_balance(load_motion(drill))]


def test_standing_and_half_kneeling_drills_are_those_that_must_balance() -> None:
    assert len(BALANCED) == 13
    assert not {"cat-cow", "glute-bridge", "ninety-ninety-switch"} & {*BALANCED}


@pytest.mark.parametrize("drill", BALANCED)
@pytest.mark.parametrize("athlete", manifest.ATHLETES)
def test_the_centre_of_mass_stays_over_the_support(drill: str, athlete: str) -> None:
    """The poses were balanced with the first athlete: another body may lean a little more."""
    more = 0.0 if athlete == manifest.ATHLETES[0] else MORE_MILLIMETRES_OF_ANOTHER_BODY
    found = leans(load_motion(drill, athlete=athlete))
    assert [str(lean) for lean in found if lean.millimetres > lean.most_millimetres + more] == []


def test_a_standing_figure_has_its_centre_of_mass_in_the_pelvis_over_the_feet() -> None:
    motion = load_motion("standing-breath")
    skeleton = motion.posing.skeleton
    centre = centre_of_mass(skeleton, motion.posed(motion.loop_moment(0)))
    assert abs(centre[0]) < 0.005
    height = float(skeleton.body.vertices[:, 2].max())
    assert 0.53 < centre[2] / height < 0.59


def test_how_far_a_point_is_outside_the_support() -> None:
    square = np.array([[0.0, 0], [1, 0], [1, 1], [0, 1]])
    assert outside(np.array([0.5, 0.9]), square) == pytest.approx(-0.1)
    assert outside(np.array([0.5, 1.2]), square) == pytest.approx(0.2)
    assert outside(np.array([1.3, 1.4]), square) == pytest.approx(0.5)
    assert outside(np.array([0.0, 0.0]), square[:2]) == float("inf")
