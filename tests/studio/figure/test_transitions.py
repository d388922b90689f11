# SPDX-License-Identifier: GPL-3.0-or-later
"""What holds for every way from one drill into the next: it begins and ends in their poses, nothing slides or sinks,
it is calm."""

from functools import cache
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from studio.figure import manifest
from studio.figure.contacts import body_targets
from studio.figure.kinematics import LIMB_OF
from studio.figure.measure import contact_point
from studio.figure.meshes import Parts, clashes_on_the_way
from studio.figure.motion import FRAMES_PER_SECOND, Moment, Motion
from studio.figure.moves import load_move
from studio.figure.pairs import goes_round, pairs_of
from studio.figure.pose import PoseError
from studio.figure.posing import Posed
from studio.figure.rotations import about_z, carry, rotation_vector
from studio.figure.scene import athlete_of, load_motion, the_skeleton
from studio.figure.skeleton import Skeleton
from studio.figure.stations import Placement, blended_pins
from studio.figure.transitions import STILL_SECONDS, Passing, Transition, flipped

#: By the name of the pair, and of the athlete where that is not the first.
WAYS = {
    pair.name if athlete == manifest.ATHLETES[0] else f"{pair.name} ({athlete})": (pair, athlete)
    for athlete in manifest.ATHLETES
    for pair in pairs_of(manifest.ROUTINES)
}
EVERY_PAIR = pytest.mark.parametrize("name", WAYS)
EVERY_FRAMES = 3
MOST_METRES_OFF = 0.005
#: The heel of a hand that the trunk leans on behind the back rolls a little.
MOST_METRES_OFF_OF_A_HAND = 0.008
MOST_SUNK_METRES = 0.040
#: A calm person's joints: the foot of a step and the hand of a reach are the fastest.
MOST_METRES_PER_SECOND = 2.6
MOST_METRES_PER_SECOND_SQUARED = 30.0
_BONES = ("root", "spine01", "head", "wrist.L", "wrist.R", "lowerleg01.L", "lowerleg01.R", "foot.L", "foot.R")


@cache
def motion(drill: str, athlete: str) -> Motion:
    return load_motion(drill, athlete=athlete)


@cache
def transition(name: str) -> Transition:
    pair, athlete = WAYS[name]
    before, after = motion(pair.before, athlete), motion(pair.after, athlete)
    return Transition(
        the_skeleton(athlete), before, after, pair.flipped, pair.shortest, pair.longest, goes_round(pair.name)
    )


@cache
def frames(name: str) -> tuple[tuple[float, Posed], ...]:
    """Seconds and pose of every few frames of the way."""
    way = transition(name).way
    numbers = range(round(way.times[0] * FRAMES_PER_SECOND), round(way.seconds * FRAMES_PER_SECOND) + 1, EVERY_FRAMES)
    return tuple((number / FRAMES_PER_SECOND, way.posed(number / FRAMES_PER_SECOND)) for number in numbers)


def skeleton_of(name: str) -> Skeleton:
    return transition(name).after.posing.skeleton


def from_pelvis(name: str, posed: Posed) -> np.ndarray:
    return np.asarray(np.linalg.inv(posed.bones[skeleton_of(name).body.bone("root")]) @ posed.bones)


@EVERY_PAIR
def test_it_begins_in_the_pose_in_which_the_drill_before_ends(name: str) -> None:
    way = transition(name)
    moment = way.before.loop_moment(0)
    ended = way.before.posed(flipped(moment) if way.flipped else moment)
    first = way.posed(way.moment(0))
    np.testing.assert_allclose(from_pelvis(name, first), from_pelvis(name, ended), atol=0.002)


@EVERY_PAIR
def test_it_ends_in_the_pose_in_which_the_drill_after_begins(name: str) -> None:
    way = transition(name)
    begun = way.after.posed(way.after.loop_moment(0))
    np.testing.assert_allclose(way.way.posed(way.seconds).bones, begun.bones, atol=0.002)
    last = way.moment(way.frames - 1)
    assert isinstance(last, Moment)
    assert last.signature()[0] == way.after.loop_moment(0).signature()[0]


@EVERY_PAIR
def test_it_arrives_before_the_shortest_segment_is_over(name: str) -> None:
    way, (pair, _) = transition(name), WAYS[name]
    assert way.seconds <= pair.shortest - STILL_SECONDS + 1 / FRAMES_PER_SECOND
    assert way.frames == round(pair.longest * FRAMES_PER_SECOND)
    at_the_cut = way.moment(round(pair.shortest * FRAMES_PER_SECOND) - 1)
    assert isinstance(at_the_cut, Moment)
    assert at_the_cut.breath < 0.03


@EVERY_PAIR
def test_what_is_held_stays_where_it_is(name: str) -> None:
    way = transition(name)
    own = max(drift for seconds, posed in ends(name) for _, drift in drifts(way, seconds, posed))
    for seconds, posed in frames(name):
        for contact, drift in drifts(way, seconds, posed):
            most = MOST_METRES_OFF_OF_A_HAND if "hand" in contact else MOST_METRES_OFF
            assert drift < max(most, own + 0.001), f"{contact} at {seconds:.2f} s: {drift * 1000:.0f} mm"


def ends(name: str) -> tuple[tuple[float, Posed], ...]:
    """The poses of the drills themselves."""
    return (frames(name)[0], (transition(name).seconds, transition(name).way.posed(transition(name).seconds)))


def drifts(way: Transition, seconds: float, posed: Posed) -> list[tuple[str, float]]:
    """How far firmly held contacts are from their places; a foot on its edge may roll."""
    found = [("", 0.0)]
    for limb, held in way.way.pins(seconds).items():
        if limb == "head" or len(held) != 1 or held[0][1] < 1 - 1e-6:
            continue
        pin = held[0][0]
        if pin.contact.part == "edge" or (limb.endswith("_arm") and pin.contact.target not in ("floor", "wall")):
            continue
        off = contact_point(way.after.posing.skeleton, posed, limb, pin.contact.part) - pin.point
        found.append((pin.contact.name, float(np.linalg.norm(off))))
    return found


@EVERY_PAIR
def test_no_limb_is_too_short_for_where_it_is_held(name: str) -> None:
    """But where the drills before and after themselves ask for as much."""
    way = transition(name)
    drills = [posed for _, posed in ends(name)]
    for seconds, posed in frames(name):
        for limb, held in way.way.pins(seconds).items():
            if limb == "head" or len(held) != 1 or held[0][1] < 1 - 1e-6:
                continue
            side, arm = LIMB_OF[limb[0]], limb.endswith("_arm")
            short = (posed.arms if arm else posed.legs)[side].short
            own = max((one.arms if arm else one.legs)[side].short for one in drills)
            most = MOST_METRES_OFF_OF_A_HAND if arm else MOST_METRES_OFF
            assert short < max(most, own + 0.002), f"{limb} at {seconds:.2f} s: {short * 1000:.0f} mm"


@EVERY_PAIR
def test_no_limb_goes_through_the_body(name: str) -> None:
    """The shortest course led hands up to 76 mm, thighs up to 101 mm and shanks up to 56 mm deep."""
    some = {round(seconds * FRAMES_PER_SECOND): posed for seconds, posed in frames(name)[2:-1:4]}
    first, last = ends(name)
    assert [str(clash) for clash in clashes_on_the_way(parts_of(WAYS[name][1]), [first[1], last[1]], some)] == []


@cache
def parts_of(athlete: str) -> Parts:
    return Parts(motion("cat-cow", athlete))


def joints(name: str, posed: Posed) -> np.ndarray:
    body = skeleton_of(name).body
    return np.array([carry(posed.bones[body.bone(bone)], body.joint(bone)) for bone in _BONES])


@EVERY_PAIR
def test_it_is_calm(name: str) -> None:
    points = np.array([joints(name, posed) for _, posed in frames(name)])
    step = EVERY_FRAMES / FRAMES_PER_SECOND
    speeds = np.linalg.norm(np.diff(points, axis=0), axis=2) / step
    assert speeds.max() < MOST_METRES_PER_SECOND, _BONES[int(speeds.max(0).argmax())]
    changes = np.linalg.norm(np.diff(points, n=2, axis=0), axis=2) / step**2
    assert changes.max() < MOST_METRES_PER_SECOND_SQUARED, _BONES[int(changes.max(0).argmax())]


@EVERY_PAIR
def test_no_skin_sinks_below_the_floor(name: str) -> None:
    """More than it does in the drills themselves, whose flesh the floor flattens."""
    skin = athlete_of(transition(name).after).skin

    def depth(posed: Posed) -> float:
        return -float(skin.posed(posed.bones)[:, 2].min())

    some = frames(name)[:: max(len(frames(name)) // 10, 1)]
    own = max(depth(posed) for _, posed in ends(name))
    for seconds, posed in some:
        assert depth(posed) < max(MOST_SUNK_METRES, own + 0.008), f"{depth(posed) * 1000:.0f} mm at {seconds:.2f} s"


@EVERY_PAIR
def test_muscles_fade_from_one_drill_to_the_next(name: str) -> None:
    way = transition(name)
    first, last = way.moment(0), way.moment(way.frames - 1)
    ended = flipped(way.before.loop_moment(0)) if way.flipped else way.before.loop_moment(0)
    assert isinstance(first, Passing)
    assert {n: v for n, v in first.muscles.items() if v} == {n: v for n, v in ended.muscles.items() if v}
    assert last.muscles == way.after.loop_moment(0).muscles


def test_a_placement_turns_about_the_vertical_and_shifts() -> None:
    placement = Placement(90.0, np.array([1.0, 0, 0]))
    np.testing.assert_allclose(placement.point(np.array([0, -1.0, 0.5])), [2.0, 0, 0.5], atol=1e-12)
    twice = placement.after(placement)
    np.testing.assert_allclose(twice.point(np.zeros(3)), placement.point(placement.point(np.zeros(3))), atol=1e-12)


def test_a_limb_that_keeps_its_place_is_held_all_the_while() -> None:
    pins = transition("fire-hydrant.left -> fire-hydrant.right").way.stations[0].pins
    for share in (0.0, 0.3, 1.0):
        assert all(held == [(pins[limb], 1.0)] for limb, held in blended_pins(pins, pins, share).items())


def test_a_standing_figure_turns_with_steps() -> None:
    way = transition("standing-hip-car.left -> standing-hip-car.right").way
    pelvis = [station.shape.turns[0] for station in way.stations]
    turned = np.degrees(np.linalg.norm(rotation_vector(pelvis[0].T @ pelvis[-1])))
    assert turned == pytest.approx(180, abs=12)
    assert sum(station.name == "step" for station in way.stations) >= 3
    assert all(np.degrees(np.linalg.norm(rotation_vector(a.T @ b))) < 100 for a, b in pairwise(pelvis))


@pytest.mark.parametrize("athlete", manifest.ATHLETES)
@pytest.mark.parametrize(
    "name",
    [
        "leg-swing-lateral.right -> standing-hip-car.left",
        "leg-swing-sagittal.left -> leg-swing-sagittal.right",
        "standing-hip-car.left -> standing-hip-car.right",
    ],
)
def test_a_turning_figure_sets_its_feet_beside_each_other(name: str, athlete: str) -> None:
    way = transition(name if athlete == manifest.ATHLETES[0] else f"{name} ({athlete})").way
    for station in way.stations:
        if station.name == "step":
            heels = [pin.point - about_z(pin.heading) @ [0, -0.2, 0] for pin in (station.pins["w"], station.pins["o"])]
            balls = [station.pins[limb].point for limb in ("w", "o")]
            assert np.linalg.norm(heels[0] - heels[1]) > 0.055
            assert np.linalg.norm(balls[0] - balls[1]) > 0.08


def test_a_figure_at_a_wall_only_shifts_its_weight_to_the_other_leg() -> None:
    way = transition("leg-swing-lateral.left -> leg-swing-lateral.right").way
    first, *between, last = way.stations
    assert {*first.pins} & {"w", "o"} == {"w"}
    assert {*last.pins} & {"w", "o"} == {"o"}
    for station in between:
        np.testing.assert_allclose(station.pins["w"].point, first.pins["w"].point, atol=0.001)
        np.testing.assert_allclose(station.pins["o"].point, last.pins["o"].point, atol=0.001)


def test_a_mistake_in_a_move_is_named(tmp_path: Path) -> None:
    path = tmp_path / "standing.to.nowhere.toml"
    path.write_text('[[waypoints]]\nlike = "flying"\n', encoding="utf-8")
    with pytest.raises(PoseError, match=r"standing\.to\.nowhere\.toml: waypoints\[0\]\.like: must be one of"):
        load_move(path)
    path.with_name("other.toml").write_text("wings = 2\n", encoding="utf-8")
    with pytest.raises(PoseError, match=r"other\.toml: wings: unknown"):
        load_move(path.with_name("other.toml"))


def test_every_move_reads() -> None:
    for path in sorted(manifest.MOVES.glob("*.to.*.toml")):
        assert load_move(path).lead in ("before", "after")


def test_a_leg_that_lies_on_the_other_need_not_go_round_it() -> None:
    way = transition("figure-four-stretch.left -> figure-four-stretch.right").way
    crossed = [number for number, station in enumerate(way.stations) if "w" in station.touching]
    assert len(crossed) == 2
    first, last = way.times[crossed[0]], way.times[-1]
    assert all(way._freedom(float(seconds), "w") == 0 for seconds in np.linspace(first, last, 20))
    assert way._freedom(way.times[crossed[0] - 1], "w") == 1


@pytest.mark.parametrize("athlete", manifest.ATHLETES)
@pytest.mark.parametrize("target", ["thigh", "other-thigh"])
def test_a_hand_beside_a_thigh_is_clear_of_it_and_reaches_past_it(target: str, athlete: str) -> None:
    places = body_targets(the_skeleton(athlete), "L")
    beside, behind = places[f"beside-{target}"], places[f"behind-{target}"]
    assert beside.wrist[0] - behind.wrist[0] > 0.01
    np.testing.assert_allclose(beside.fingers, [0, 1, 0])
    np.testing.assert_allclose(beside.palm, [-1, 0, 0])


def test_the_turn_of_a_placement_is_the_heading() -> None:
    np.testing.assert_allclose(about_z(30.0) @ [0, -1.0, 0], Placement(30.0).point(np.array([0, -1.0, 0])))
