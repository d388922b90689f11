# SPDX-License-Identifier: GPL-3.0-or-later
"""No limb goes through another, the trunk, the floor or the wall, in any drill, with any athlete."""

from dataclasses import replace

import pytest
from studio.figure import manifest
from studio.figure.meshes import Parts, clashes, clashes_of
from studio.figure.pose import FIELD_NUMBER, neutral
from studio.figure.scene import load_motion

DRILLS = [path.stem for path in sorted(manifest.DRILLS.glob("*.toml"))]


@pytest.mark.parametrize("drill", DRILLS)
@pytest.mark.parametrize("athlete", manifest.ATHLETES)
def test_nothing_goes_through_body_floor_or_wall(drill: str, athlete: str) -> None:
    every = 3 if athlete == manifest.ATHLETES[0] else 9
    too_deep = [str(clash) for clash in clashes(load_motion(drill, athlete=athlete), every) if clash.too_deep]
    assert too_deep == []


def deepest(changes: dict[str, float]) -> dict[tuple[str, str], float]:
    """How deep parts are in each other when a standing figure is posed so, without contacts."""
    motion = load_motion("a-march")
    pose = neutral()
    for name, value in changes.items():
        pose[FIELD_NUMBER[name]] = value
    moment = replace(motion.loop_moment(0), pose=pose, pins={})
    return {(c.one, c.other): c.millimetres for c in clashes_of(motion, moment, 0, Parts(motion))}


def test_a_relaxed_figure_touches_nothing_deeply() -> None:
    assert max((depth for pair, depth in deepest({}).items() if pair[1] != "floor"), default=0.0) < 8


def test_an_arm_through_the_trunk_is_found() -> None:
    assert deepest({"w_arm.AB": -25})["L.forearm", "trunk"] > 20


def test_a_leg_through_the_other_is_found() -> None:
    assert deepest({"w.AB": -15})["L.shank", "R.shank"] > 20


def test_a_foot_through_the_floor_is_found() -> None:
    assert deepest({"w.A": -50})["L.foot", "floor"] > 20
