# SPDX-License-Identifier: GPL-3.0-or-later
"""Every drill shows what the content brief describes: joint angles of the posed skeleton, keyframe by keyframe."""

import numpy as np
import pytest
from studio.figure import manifest
from studio.figure.brief import briefs, complaints, findings, measured_angles
from studio.figure.pose import FIELD_NUMBER, Departure, PoseError, figure_of, neutral
from studio.figure.scene import load_motion

DRILLS = [path.stem for path in sorted(manifest.DRILLS.glob("*.toml"))]
EXAMPLE = {"figure": {"anchor": "o.foot", "keys": [{}]}}
BASES = {"standing": {}}
MORE_DEGREES_OF_ANOTHER_BODY = 9.0


def test_the_brief_has_every_drill() -> None:
    assert sorted(briefs()) == DRILLS


@pytest.mark.parametrize("drill", DRILLS)
@pytest.mark.parametrize("athlete", manifest.ATHLETES)
def test_joints_are_within_five_degrees_of_the_brief_or_the_drill_file_says_why_not(drill: str, athlete: str) -> None:
    """And no drill file excuses an angle that needs no excuse.

    Places of contacts are in metres and made for the first athlete. Another body keeps them, so that its held limbs
    take other angles: it may be farther off, and needs not every excuse.
    """
    motion = load_motion(drill, athlete=athlete)
    if athlete == manifest.ATHLETES[0]:
        assert complaints(motion) == []
    else:
        said = complaints(motion, MORE_DEGREES_OF_ANOTHER_BODY)
        assert [line for line in said if "not needed" not in line] == []


@pytest.mark.parametrize("drill", DRILLS)
def test_every_angle_that_leaves_the_brief_is_one_the_brief_has(drill: str) -> None:
    motion = load_motion(drill)
    known = {(one.key, one.field) for one in findings(motion)}
    assert {(one.key, one.field) for one in motion.figure.departures} <= known


def test_a_skeleton_is_measured_as_it_was_posed() -> None:
    """A free leg, an arm, spine and pelvis come back with the angles that posed them."""
    motion = load_motion("hip-airplane")
    asked = {"pelvis.P": 40, "pelvis.roll": 12, "spine.S": 20, "spine.side": -8, "spine.twist": 15}
    asked |= {"o.F": 70, "o.AB": 30, "o.R": -25, "o.K": 80, "o.A": 12, "w_arm.El": 50}
    pose = neutral()
    for name, value in asked.items():
        pose[FIELD_NUMBER[name]] = value
    found = measured_angles(motion.posing.skeleton, motion.posing.solve(pose, {}))
    for name, value in asked.items():
        assert found[name] == pytest.approx(value, abs=1.5), name
    assert np.isfinite(list(found.values())).all()


def test_departures_are_read_with_their_reason() -> None:
    written = {"key": 0, "field": "w.AB", "why": "The heel stays on the floor."}
    figure = figure_of({"figure": {**EXAMPLE["figure"], "departures": [written]}}, "example.toml", BASES)
    assert figure.departures == (Departure(0, "w.AB", "The heel stays on the floor."),)


@pytest.mark.parametrize(
    "written",
    [
        {"key": 1, "field": "w.AB", "why": "No such keyframe."},
        {"key": 0, "field": "w.XY", "why": "No such field."},
        {"key": 0, "field": "w.AB", "why": " "},
        {"key": 0, "field": "w.AB"},
        {"key": 0, "field": "w.AB", "why": "Unknown word.", "how": 1},
    ],
)
def test_a_departure_that_says_nothing_is_refused(written: dict[str, object]) -> None:
    with pytest.raises(PoseError, match="departures"):
        figure_of({"figure": {**EXAMPLE["figure"], "departures": [written]}}, "example.toml", BASES)
