# SPDX-License-Identifier: GPL-3.0-or-later
"""What holds for every posed drill file: contacts stay, loops close, nothing sinks, halves mirror."""

import tomllib

import numpy as np
import pytest
from studio.figure import manifest
from studio.figure.kinematics import NAME_OF, measured_leg
from studio.figure.measure import contact_drift, loop_moments, sunk_millimetres
from studio.figure.motion import Motion
from studio.figure.pose import FIELD_NUMBER, read_figure
from studio.figure.posing import Posed
from studio.figure.ready import ready_of
from studio.figure.rotations import carry
from studio.figure.scene import BASES, the_skeleton
from studio.figure.skeleton import SIDES

MOST_DRIFT_MILLIMETRES = 5.0
#: Flesh that rests on the floor gives way; the soft clamp flattens it.
MOST_SUNK_MILLIMETRES = 40.0
FIGURES = [
    path
    for path in [*sorted(manifest.DRILLS.glob("*.toml")), *sorted(manifest.IDLES.glob("*.toml"))]
    if "figure" in tomllib.loads(path.read_text(encoding="utf-8"))
]
DRILLS = pytest.mark.parametrize("motion", [path.stem for path in FIGURES], indirect=True)
ALTERNATING = [path.stem for path in FIGURES if 'sides = "alternating"' in path.read_text(encoding="utf-8")]
_MADE: dict[str, Motion] = {}


@pytest.fixture
def motion(request: pytest.FixtureRequest) -> Motion:
    path = next(path for path in FIGURES if path.stem == request.param)
    if path.stem not in _MADE:
        _MADE[path.stem] = Motion(the_skeleton(), read_figure(path, BASES))
    return _MADE[path.stem]


def test_every_drill_has_a_figure() -> None:
    assert {path.stem for path in FIGURES} >= {path.stem for path in manifest.DRILLS.glob("*.toml")}


def joints(posed: Posed) -> np.ndarray:
    """Pelvis, chest, head and all joints of the limbs, in the world."""
    limbs = [state for states in (posed.legs, posed.arms) for state in states.values()]
    points = [point for state in limbs for point in (state.root, state.hinge, state.tip)]
    body = the_skeleton().body
    for bone in ("root", "spine01", "head"):
        points.append(carry(posed.bones[body.bone(bone)], body.joint(bone)))
    return np.array(points)


@DRILLS
def test_contacts_hold_over_the_loop(motion: Motion) -> None:
    for drift in contact_drift(motion, loop_moments(motion, every=6)):
        assert drift.millimetres < MOST_DRIFT_MILLIMETRES, drift


@DRILLS
def test_contacts_hold_over_the_get_ready_clip(motion: Motion) -> None:
    ready = ready_of(motion)
    moments = [ready.moment(frame) for frame in range(0, 110, 7)]
    for drift in contact_drift(motion, moments):
        assert drift.millimetres < MOST_DRIFT_MILLIMETRES, drift


@DRILLS
def test_loops_close(motion: Motion) -> None:
    """From the last frame to the first the joints move no farther than they do elsewhere from frame to frame."""
    count = motion.loop_frames
    steps = []
    for frame in [*range(0, count - 1, max(count // 16, 1)), count - 1]:
        here, after = (motion.posed(motion.loop_moment(f % count)) for f in (frame, frame + 1))
        steps.append(float(np.abs(joints(here) - joints(after)).max()))
    assert steps[-1] <= max(steps[:-1]) + 0.002


@DRILLS
def test_the_get_ready_clip_ends_where_the_loop_begins(motion: Motion) -> None:
    ready = motion.posed(ready_of(motion).moment(int(np.ceil(motion.ready_end_seconds * 30))))
    loop = motion.posed(motion.loop_moment(0))
    assert np.abs(joints(ready) - joints(loop)).max() < 0.004


@DRILLS
def test_a_get_ready_clip_can_be_cut_to_the_loop_from_five_seconds_on(motion: Motion) -> None:
    loop, ready = motion.posed(motion.loop_moment(0)), ready_of(motion)
    for frame in (150, 180, 195, 210, 239):
        assert np.abs(joints(motion.posed(ready.moment(frame))) - joints(loop)).max() < 0.004


@DRILLS
def test_nothing_sinks_into_the_floor(motion: Motion) -> None:
    for moment in loop_moments(motion, every=max(motion.loop_frames // 20, 1)):
        depth, bone = sunk_millimetres(motion, moment)
        assert depth < MOST_SUNK_MILLIMETRES, bone


@DRILLS
def test_legs_that_no_contact_holds_have_exactly_the_angles_asked_for(motion: Motion) -> None:
    for knot in motion.course.knots:
        posed = motion.posing.solve(knot.key.pose, {limb: [(pin, 1.0)] for limb, pin in knot.pins.items()})
        for side in SIDES:
            name = NAME_OF[side]
            if name in knot.pins:
                continue
            found = measured_leg(the_skeleton(), side, posed.trunk.rotation, posed.legs[side])
            for field in ("F", "AB", "R", "K"):
                asked = knot.key.pose[FIELD_NUMBER[f"{name}.{field}"]]
                assert found[field] == pytest.approx(asked, abs=0.01), (name, field)


@pytest.mark.parametrize("motion", ALTERNATING, indirect=True)
def test_the_second_half_of_an_alternating_drill_mirrors_the_first(motion: Motion) -> None:
    half = motion.loop_frames // 2
    for frame in range(0, half, max(half // 5, 1)):
        first, second = (motion.posed(motion.loop_moment(f)) for f in (frame, frame + half))
        for side, other in (("L", "R"), ("R", "L")):
            assert np.allclose(first.legs[side].tip * [-1, 1, 1], second.legs[other].tip, atol=0.003)
            assert np.allclose(first.arms[side].tip * [-1, 1, 1], second.arms[other].tip, atol=0.006)
