# SPDX-License-Identifier: GPL-3.0-or-later
"""On the way into a drill's first pose hands and feet stay out of the body, and nothing else moves for it."""

import tomllib
from functools import cache

import numpy as np
import pytest
from studio.figure import manifest
from studio.figure.meshes import Parts, clashes_on_the_way
from studio.figure.motion import READY_WAIT_SECONDS, Motion
from studio.figure.pairs import READY_ROUND, ready_goes_round
from studio.figure.ready import Ready, ready_of
from studio.figure.scene import load_motion, places_of

DRILLS = [path.stem for path in sorted(manifest.DRILLS.glob("*.toml"))]
GOING_ROUND = tomllib.loads(READY_ROUND.read_text(encoding="utf-8"))
EVERY_FRAMES = 4
ALL_OF_BOTH = [
    pytest.param(drill, athlete, id=f"{drill}-{athlete}") for athlete in manifest.ATHLETES for drill in DRILLS
]
ALL_GOING_ROUND = [
    pytest.param(drill, athlete, id=f"{drill}-{athlete}") for athlete, drills in GOING_ROUND.items() for drill in drills
]


@cache
def motion_of(drill: str, athlete: str) -> Motion:
    return load_motion(drill, athlete=athlete)


@cache
def shown(drill: str, athlete: str) -> Ready:
    return ready_of(motion_of(drill, athlete))


@pytest.mark.parametrize("drill, athlete", ALL_OF_BOTH)
def test_limbs_stay_out_of_the_body_while_getting_ready(drill: str, athlete: str) -> None:
    motion, ready = motion_of(drill, athlete), shown(drill, athlete)
    last = round(motion.ready_end_seconds * 30)
    ends = [motion.posed(ready.moment(frame)) for frame in (0, last + 1)]
    between = range(round(READY_WAIT_SECONDS * 30) + EVERY_FRAMES, last, EVERY_FRAMES)
    way = {frame: motion.posed(ready.moment(frame)) for frame in between}
    assert [str(clash) for clash in clashes_on_the_way(Parts(motion), ends, way)] == []


@pytest.mark.parametrize("drill, athlete", ALL_GOING_ROUND)
def test_a_named_drill_has_something_to_go_round(drill: str, athlete: str) -> None:
    """Or its clips would be made anew for nothing."""
    motion = motion_of(drill, athlete)
    last = round(motion.ready_end_seconds * 30)
    shifts = [shift for f in range(last) for shift in shown(drill, athlete).moment(f).aside.values()]
    assert max(np.linalg.norm(shift) for shift in shifts) > 0.01


@pytest.mark.parametrize("drill, athlete", ALL_GOING_ROUND)
def test_limbs_go_aside_without_a_jerk_and_only_on_the_way(drill: str, athlete: str) -> None:
    motion, ready = motion_of(drill, athlete), shown(drill, athlete)
    first, last = round(READY_WAIT_SECONDS * 30), round(motion.ready_end_seconds * 30)
    moments = [ready.moment(frame) for frame in range(last + 2)]
    for moment in (*moments[: first + 1], *moments[last:]):
        assert moment.aside == {}
    for limb in ("w", "o", "w_arm", "o_arm"):
        course = np.array([moment.aside.get(limb, np.zeros(3)) for moment in moments])
        assert np.linalg.norm(np.diff(course, axis=0), axis=1).max() < 0.05


def test_the_names_are_those_of_drills_and_sorted() -> None:
    assert set(GOING_ROUND) == set(manifest.ATHLETES)
    for drills in GOING_ROUND.values():
        assert drills == sorted(drills)
        assert set(drills) <= set(DRILLS)


def test_who_is_not_named_takes_the_shortest_course() -> None:
    assert not ready_goes_round("glute-bridge", "woman")
    motion = load_motion("glute-bridge")
    ready = ready_of(motion)
    for frame in (0, 30, 60, 200):
        assert ready.moment(frame).signature() == motion.ready_moment(frame).signature()


def test_going_round_moves_neither_the_camera_nor_the_loop() -> None:
    """The camera holds the shortest course over the drill's own keyframes."""
    motion = load_motion("figure-four-stretch")
    before, loop = places_of(motion), motion.loop_moment(0)
    assert Ready(motion, True).moment(40).signature() != motion.ready_moment(40).signature()
    assert np.array_equal(places_of(motion), before)
    assert loop.aside == {}
    assert [key.at for key in motion.figure.ready_keys] == [0.42, 0.72]
    assert [key.at for key in motion.figure.via_keys] == [0.28, 0.42, 0.72]


def test_a_limb_that_lies_on_the_body_need_not_go_round_it() -> None:
    """The ankle comes down on the thigh and stays there."""
    motion, ready = motion_of("figure-four-stretch", "woman"), shown("figure-four-stretch", "woman")
    span = motion.ready_end_seconds - READY_WAIT_SECONDS
    assert ready._freedom(0.2 * span, "w") == 1
    assert all(ready._freedom(share * span, "w") == 0 for share in (0.42, 0.5, 0.72, 0.9))
    assert ready._freedom(0.55 * span, "w_arm") == 1
