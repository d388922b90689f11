# SPDX-License-Identifier: GPL-3.0-or-later
"""Joint angles put in are the joint angles measured, and inverse kinematics reaches what it can."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from studio.figure.kinematics import (
    LIMB_OF,
    arm_to,
    knee_direction,
    leg_forward,
    leg_to,
    measured_leg,
    pelvis_rotation,
    solve_trunk,
)
from studio.figure.pose import FIELD_NUMBER, FIELDS, mirrored, neutral
from studio.figure.rotations import about, swing_and_twist
from studio.figure.scene import the_skeleton
from studio.figure.skeleton import SIGN

angles = st.fixed_dictionaries(
    {
        "F": st.floats(-30, 130),
        "AB": st.floats(-40, 70),
        "R": st.floats(-60, 70),
        "K": st.floats(0, 145),
        "A": st.floats(-60, 35),
    }
)
pelvis = st.fixed_dictionaries(
    {"P": st.floats(-120, 120), "roll": st.floats(-90, 90), "yaw": st.floats(-180, 180), "turn": st.floats(-40, 40)}
)


def pose_with(**values: float) -> np.ndarray:
    vector = neutral()
    for name, value in values.items():
        vector[FIELD_NUMBER[name.replace("__", ".")]] = value
    return vector


@pytest.mark.parametrize("name", ["w", "o"])
@settings(max_examples=60, deadline=None)
@given(leg=angles, hips=pelvis)
def test_leg_angles_in_are_the_angles_measured(name: str, leg: dict[str, float], hips: dict[str, float]) -> None:
    pose = neutral()
    for field, value in leg.items():
        pose[FIELD_NUMBER[f"{name}.{field}"]] = value
    for field, value in hips.items():
        pose[FIELD_NUMBER[f"pelvis.{field}"]] = value
    side = LIMB_OF[name]
    _, rotation = pelvis_rotation(pose)
    state = leg_forward(the_skeleton(), side, pose, rotation, np.zeros(3))
    found = measured_leg(the_skeleton(), side, rotation, state)
    for field, value in leg.items():
        # the resting foot points outwards, which tilts the measured line of the toes by under half a degree
        assert found[field] == pytest.approx(value, abs=0.6 if field == "A" else 1e-6), field


@pytest.mark.parametrize("name", ["w", "o"])
def test_a_foot_turned_out_points_outwards_and_keeps_its_dorsiflexion(name: str) -> None:
    skeleton, side = the_skeleton(), LIMB_OF[name]
    toes = []
    for out in (0.0, 40.0):
        pose = pose_with(**{f"{name}__K": 90.0, f"{name}__A": 5.0, f"{name}__out": out})
        state = leg_forward(skeleton, side, pose, np.eye(3), np.zeros(3))
        assert measured_leg(skeleton, side, np.eye(3), state)["A"] == pytest.approx(5, abs=0.6)
        toes.append(state.end @ skeleton.feet[side].ball)
    assert (toes[1] - toes[0])[0] * SIGN[side] > 0.05


@settings(max_examples=60, deadline=None)
@given(leg=angles)
def test_a_leg_sent_to_where_its_angles_put_it_gets_its_angles_back(leg: dict[str, float]) -> None:
    skeleton = the_skeleton()
    leg["K"] = max(leg["K"], 5.0)
    pose = neutral()
    for field, value in leg.items():
        pose[FIELD_NUMBER[f"w.{field}"]] = value
    forward = leg_forward(skeleton, "L", pose, np.eye(3), np.zeros(3))
    solved = leg_to(skeleton, "L", np.zeros(3), forward.tip, knee_direction(skeleton, "L", forward))
    assert np.allclose(solved.hinge, forward.hinge, atol=1e-6)
    assert np.allclose(solved.upper, forward.upper, atol=1e-5)
    assert solved.short == 0


@settings(max_examples=40, deadline=None)
@given(st.floats(0.1, 0.5), st.floats(-180, 180), st.floats(-80, 80))
def test_bones_keep_their_length_when_a_hand_is_sent_anywhere_near(reach: float, turn: float, rise: float) -> None:
    limb = the_skeleton().arms["L"]
    target = about([0, 0, 1], turn) @ about([1, 0, 0], rise) @ np.array([0, -reach, 0])
    arm = arm_to(the_skeleton(), "L", np.zeros(3), target, [1, 1, -0.3])
    assert np.allclose(arm.tip, target, atol=1e-9)
    assert np.linalg.norm(arm.hinge - arm.root) == pytest.approx(limb.upper_length)
    assert np.linalg.norm(arm.tip - arm.hinge) == pytest.approx(limb.lower_length)


def test_a_target_out_of_reach_is_reported_not_stretched_to() -> None:
    limb = the_skeleton().legs["L"]
    long = limb.upper_length + limb.lower_length
    leg = leg_to(the_skeleton(), "L", np.zeros(3), np.array([0, 0, -long - 0.05]), [0, -1, 0])
    assert leg.short == pytest.approx(0.05, abs=1e-3)
    assert np.linalg.norm(leg.tip) <= long


def test_spine_flexion_in_is_the_turn_of_the_chest() -> None:
    for flexion in (-20.0, 0.0, 35.0):
        trunk = solve_trunk(the_skeleton(), pose_with(spine__S=flexion), np.zeros(3))
        chest = trunk.bones["spine01"][:3, :3]
        assert np.degrees(np.arctan2(chest[2, 1], chest[1, 1])) == pytest.approx(flexion, abs=1e-6)


def test_the_mirror_of_a_mirrored_pose_is_the_pose() -> None:
    pose = np.random.default_rng(3).normal(size=len(FIELDS))
    assert np.allclose(mirrored(mirrored(pose)), pose)
    assert not np.allclose(mirrored(pose), pose)


def test_a_mirrored_pose_puts_the_joints_at_mirrored_places() -> None:
    skeleton = the_skeleton()
    pose = pose_with(w__F=70, w__AB=20, w__R=15, w__K=80, pelvis__roll=8, pelvis__yaw=12, spine__side=9)
    other = mirrored(pose)
    for vector, side, sign in ((pose, "L", 1.0), (other, "R", -1.0)):
        trunk = solve_trunk(skeleton, vector, np.zeros(3))
        hip = trunk.rotation @ (skeleton.legs[side].root - skeleton.pelvis)
        leg = leg_forward(skeleton, side, vector, trunk.rotation, hip)
        chest = trunk.bones["spine01"][:3, 3] * [sign, 1, 1]
        found = np.concatenate([leg.hinge * [sign, 1, 1], leg.tip * [sign, 1, 1], chest])
        if side == "L":
            expected = found
    assert np.allclose(found, expected, atol=2e-3)


@given(st.floats(-170, 170), st.floats(-170, 170))
def test_swing_and_twist_make_the_rotation_again(first: float, second: float) -> None:
    rotation = about([0.3, 1, 0.2], first) @ about([1, 0.1, -0.4], second)
    axis = np.array([0.2, 0.3, -0.9])
    swing, twist = swing_and_twist(rotation, axis)
    assert np.allclose(swing @ twist, rotation, atol=1e-9)
    assert np.allclose(twist @ axis, axis, atol=1e-6)
