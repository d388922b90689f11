# SPDX-License-Identifier: GPL-3.0-or-later
"""Natural motion: periodic, within the brief, contacts kept, few distinct frames."""

from dataclasses import replace

import numpy as np
import pytest
from studio.figure import manifest, natural
from studio.figure.measure import contact_drift, loop_moments
from studio.figure.motion import FRAMES_PER_SECOND, Motion
from studio.figure.pose import FIELD_NUMBER, neutral
from studio.figure.scene import load_motion, places_of

DRILLS = [path.stem for path in sorted(manifest.DRILLS.glob("*.toml"))]
HELD = [drill for drill in DRILLS if natural.sways(load_motion(drill).figure)]
ANTICIPATING = [drill for drill in DRILLS if load_motion(drill).figure.anticipation]
FAST = [drill for drill in DRILLS if natural.overlaps(load_motion(drill).figure)]


def poses(motion: Motion) -> np.ndarray:
    return np.array([moment.pose for moment in loop_moments(motion)])


@pytest.mark.parametrize("drill", HELD)
def test_a_hold_moves_a_little_and_flows_into_its_beginning(drill: str) -> None:
    motion = load_motion(drill)
    course = poses(motion)
    step = np.abs(np.diff(course, axis=0)).max()
    assert 0 < step < 0.6
    assert np.abs(course[0] - course[-1]).max() < 0.6
    assert np.allclose(course[0], motion.course.at(0.0)[0])
    assert np.abs(course - course[0]).max() < 5


@pytest.mark.parametrize("drill", HELD)
def test_a_hold_has_at_most_half_as_many_pictures_as_frames(drill: str) -> None:
    motion = load_motion(drill)
    assert len({moment.signature() for moment in loop_moments(motion)}) <= motion.loop_frames // 2


@pytest.mark.parametrize("drill", HELD)
def test_swaying_keeps_contacts(drill: str) -> None:
    motion = load_motion(drill)
    for drift in contact_drift(motion, loop_moments(motion, every=10)):
        assert drift.millimetres < 5, drift


@pytest.mark.parametrize("drill", FAST)
def test_hands_trail_and_the_keyframes_stay(drill: str) -> None:
    motion = load_motion(drill)
    figure = motion.figure
    rep = figure.loop_seconds / 2 if figure.sides == "alternating" else figure.seconds_per_rep
    for knot in motion.course.knots[:-1]:
        moment = motion.loop_moment(round(knot.at * rep * FRAMES_PER_SECOND))
        if knot.still:
            assert np.abs(moment.pose - motion.course.at(knot.at)[0]).max() < 2
    course = poses(motion)
    assert np.abs(course[0] - course[-1]).max() <= np.abs(np.diff(course, axis=0)).max() * 1.05


@pytest.mark.parametrize("drill", ANTICIPATING)
def test_a_movement_out_of_rest_begins_a_little_the_other_way(drill: str) -> None:
    motion = load_motion(drill)
    figure = motion.figure
    seconds_per_rep = figure.loop_seconds / 2 if figure.sides == "alternating" else figure.seconds_per_rep
    fields = [*natural.ANTICIPATING]
    rests = [n for n, knot in enumerate(motion.course.knots[:-1]) if knot.still]
    moved = 0
    for number in rests:
        ahead = motion.course.poses[number + 1] - motion.course.poses[number]
        leave = round(motion.course.knots[number].at * seconds_per_rep * FRAMES_PER_SECOND)
        moments = [motion.loop_moment(leave + frame).pose for frame in range(1, 9)]
        leading = max(fields, key=lambda field: abs(ahead[field]))
        if abs(ahead[leading]) < 10 or leading in natural.STRAIGHT_AT_ZERO:
            continue
        moved += 1
        back = [(pose - motion.course.poses[number])[leading] * np.sign(ahead[leading]) for pose in moments]
        assert -natural.ANTICIPATION_DEGREES - 0.01 <= min(back) < -0.2
        assert back[-1] > min(back)
    assert moved


@pytest.mark.parametrize("drill", ANTICIPATING)
def test_what_is_anticipated_leaves_keyframes_and_contacts_alone(drill: str) -> None:
    motion = load_motion(drill)
    figure = motion.figure
    seconds_per_rep = figure.loop_seconds / 2 if figure.sides == "alternating" else figure.seconds_per_rep
    for key in figure.keys:
        moment = motion.loop_moment(round(key.at * seconds_per_rep * FRAMES_PER_SECOND))
        assert np.abs(moment.pose - motion.course.at(key.at)[0]).max() < 1.5
    for drift in contact_drift(motion, loop_moments(motion, every=3)):
        assert drift.millimetres < 5, drift


@pytest.mark.parametrize("drill", ["side-lying-hip-abduction", "fire-hydrant"])
def test_what_is_anticipated_does_not_move_the_camera(drill: str) -> None:
    """It would jump where the get-ready clip is cut to the loop: their pictures do not anticipate anything."""
    motion = load_motion(drill)
    held = places_of(motion)
    motion.figure = replace(motion.figure, anticipation=0.0)
    np.testing.assert_array_equal(held, places_of(motion))


def test_pendulums_marches_and_holds_anticipate_nothing() -> None:
    assert {"leg-swing-sagittal", "a-march", "frog-stretch"} <= {*DRILLS} - {*ANTICIPATING}


def test_gathering_is_farthest_about_when_the_movement_begins_and_over_before_half_of_it() -> None:
    course = [natural.gathering(seconds / 100, 0.4, 0.5) for seconds in range(-60, 60)]
    assert max(course) == pytest.approx(1.0, abs=0.01)
    assert abs(course.index(max(course)) / 100 - 0.6) < 0.06
    assert natural.gathering(-0.36, 0.4, 0.5) == natural.gathering(0.25, 0.4, 0.5) == 0.0
    assert natural.gathering(0.0, 0.0, 1.0) == 0.0


def test_a_straight_joint_bends_no_further_back() -> None:
    pose, ahead = neutral(), np.zeros(len(FIELD_NUMBER))
    ahead[FIELD_NUMBER["w.K"]] = ahead[FIELD_NUMBER["w.F"]] = 90.0
    out = natural.anticipated(pose, ahead, 1.0)
    assert out[FIELD_NUMBER["w.K"]] == 0.0
    assert out[FIELD_NUMBER["w.F"]] == -natural.ANTICIPATION_DEGREES
