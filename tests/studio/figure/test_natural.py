# SPDX-License-Identifier: GPL-3.0-or-later
"""Natural motion: periodic, within the brief, contacts kept, few distinct frames."""

import numpy as np
import pytest
from studio.figure import manifest, natural
from studio.figure.measure import contact_drift, loop_moments
from studio.figure.motion import FRAMES_PER_SECOND, Motion
from studio.figure.scene import load_motion

DRILLS = [path.stem for path in sorted(manifest.DRILLS.glob("*.toml"))]
HELD = [drill for drill in DRILLS if natural.sways(load_motion(drill).figure)]
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
