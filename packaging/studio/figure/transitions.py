# SPDX-License-Identifier: GPL-3.0-or-later
"""From where one drill ends to where the next begins: plans the stations on the way, and says what a frame shows.

The next drill's world is the clip's: stations are laid out walking backwards from it, so that a foot, knee or hand that
stays on the mat has one place from beginning to end. The next drill is drawn with its working side as the left; the
drill before is drawn mirrored when it was done on the other side.
"""

from __future__ import annotations

import itertools
from dataclasses import dataclass, replace

import numpy as np

from studio.figure.contacts import Pin
from studio.figure.kinematics import NAME_OF
from studio.figure.motion import FRAMES_PER_SECOND, Course, Moment, Motion, mirrored_muscles, waiting_breath
from studio.figure.moves import Move, Waypoint, load_move, move_file, stance
from studio.figure.pose import Figure, Wall, mirrored
from studio.figure.posing import Posed, Posing, mirrored_pins
from studio.figure.rotations import Array, about_z, rotation_vector
from studio.figure.skeleton import Skeleton
from studio.figure.stations import RESTING, Placement, Solver, Station, Way, held, shape_of

#: A transition waits so long in its first pose, and is in its last one so long before the shortest may be cut.
WAIT_SECONDS = 0.2
STILL_SECONDS = 0.4
#: Calm speeds that times are shared out by: of a joint (degrees a second), of pelvis and foot (metres a second).
JOINT_SPEED, PELVIS_SPEED, FOOT_SPEED = 85.0, 0.45, 0.6
LEAST_SECONDS = 0.35
#: Who waits for less than this keeps the breath.
LEAST_BREATH_SECONDS = 1.2
#: A short way is not drawn out by more than this; then the figure waits.
MOST_DRAWN_OUT = 1.35
#: Limbs whose contact is nearer to that of the next station than this (metres, degrees) have not moved.
SAME_METRES, SAME_DEGREES = 0.09, 35.0
STEP_METRES = 0.025
#: While the figure turns, a foot that would be nearer to the other than this (metres between the lines along their
#: middles) is set so far from it instead.
TIGHT_METRES, ROOMY_METRES = 0.030, 0.085
#: A foot reaches so far beyond its ball and behind its ankle (metres).
TOE_METRES, HEEL_METRES = 0.060, 0.045
#: Feet are moved apart in so many rounds at most.
ROUNDS_APART = 12


@dataclass(frozen=True, slots=True)
class Passing:
    """A frame on the way."""

    pair: str
    seconds: float
    muscles: dict[str, float]

    def signature(self) -> tuple[object, ...]:
        """A value equal for frames that look the same."""
        return (self.pair, round(self.seconds, 4))


class Transition:
    """The way from `before` (mirrored if it was done on the other side) into `after`."""

    def __init__(
        self,
        skeleton: Skeleton,
        before: Motion,
        after: Motion,
        flipped: bool,
        shortest: float,
        longest: float,
        goes_round: bool = False,
    ) -> None:
        """`goes_round`: whether limbs go round the body where they would go through it."""
        self.skeleton = skeleton
        self.before, self.after, self.flipped = before, after, flipped
        self.shortest, self.longest = shortest, longest
        self.figure, self.posing = after.figure, after.posing
        self.solver = Solver(skeleton)
        stations = _Planner(self).stations()
        self.way = Way(self.solver, stations, self._times(stations), goes_round)

    @property
    def name(self) -> str:
        """Names the pair in caches."""
        return f"{self.before.figure.drill}{'~' if self.flipped else ''} {self.after.figure.drill}"

    @property
    def frames(self) -> int:
        """Length of the clip."""
        return round(self.longest * FRAMES_PER_SECOND)

    @property
    def seconds(self) -> float:
        """When the figure has arrived."""
        return self.way.seconds

    def _times(self, stations: list[Station]) -> list[float]:
        needed = [seconds_between(a, b) for a, b in itertools.pairwise(stations)]
        room = self.shortest - STILL_SECONDS - WAIT_SECONDS
        scale = min(room / sum(needed), MOST_DRAWN_OUT)
        times = WAIT_SECONDS + np.concatenate([[0.0], np.cumsum(needed)]) * scale
        return [float(np.round(time * FRAMES_PER_SECOND) / FRAMES_PER_SECOND) for time in times]

    def moment(self, frame: int) -> Moment | Passing:
        """What a frame shows: the loop's own first moment once the figure has arrived."""
        seconds = frame / FRAMES_PER_SECOND
        if seconds >= self.seconds - 1e-6:
            return replace(self.after.loop_moment(0), breath=self._breath(seconds))
        seconds = max(seconds, self.way.times[0])
        return Passing(self.name, seconds, self.way.muscles(seconds))

    def _breath(self, seconds: float) -> float:
        """A breath while the figure waits; none at the moments at which a routine cuts to the loop."""
        for begins, ends in ((self.seconds, self.shortest), (self.shortest, self.longest)):
            if ends - begins > LEAST_BREATH_SECONDS and begins <= seconds < ends:
                return waiting_breath(seconds - begins, ends - begins)
        return 0.0

    def posed(self, moment: Moment | Passing) -> Posed:
        """The posed figure of a moment."""
        if isinstance(moment, Moment):
            return self.after.posed(moment)
        return self.way.posed(moment.seconds)


def seconds_between(first: Station, second: Station) -> float:
    """A calm time from one station to the next."""
    if second.seconds is not None:
        return second.seconds
    joints = max(
        float(np.degrees(np.linalg.norm(rotation_vector(a.T @ b))))
        for a, b in zip(first.shape.turns, second.shape.turns, strict=True)
    )
    pelvis = float(np.linalg.norm(first.shape.position - second.shape.position))
    feet = max(
        (
            float(np.linalg.norm(first.pins[limb].point - second.pins[limb].point))
            for limb in ("w", "o")
            if limb in first.pins and limb in second.pins
        ),
        default=0.0,
    )
    return max(LEAST_SECONDS, 0.15 + max(joints / JOINT_SPEED, pelvis / PELVIS_SPEED, feet / FOOT_SPEED))


class _Planner:
    """Lays the stations out."""

    def __init__(self, transition: Transition) -> None:
        self.skeleton, self.solver = transition.skeleton, transition.solver
        self.before, self.after, self.flipped = transition.before, transition.after, transition.flipped

    # ------------------------------------------------ stations of drills

    def stations(self) -> list[Station]:
        """From the first pose of the drill before to that of the drill after, in the world of the one after."""
        start, goal = self._first(self.before, self.flipped), self._first(self.after, False)
        if self.before.figure.position == self.after.figure.position == "standing":
            return self._standing([start, *self._leaving()], [*self._lead_in(self.after, False), goal])
        move = self._move()
        flip = self._is_flipped(move)
        stations = [*(self._lead_in(self.after, False) if move.enter else []), goal]
        for waypoint in reversed(move.waypoints):
            stations.insert(0, self._waypoint(waypoint, stations[0], flip))
        ahead = [start, *(self._leaving() if move.leave else [])]
        if move.start is None:
            placement = aligned(ahead[-1], stations[0])
        else:
            placement = beside(ahead[-1], stations[0], move.start, flip)
        return self._kept([station.placed(placement) for station in ahead], stations)

    def _first(self, motion: Motion, flip: bool) -> Station:
        moment = motion.loop_moment(0)
        if flip:
            moment = flipped(moment)
        posed = motion.posed(moment)
        pins = {limb: pins[0][0] for limb, pins in moment.pins.items() if pins}
        return Station(
            shape_of(posed), pins, moment.muscles, *self._support(motion.figure, flip), True, None, motion.figure.drill
        )

    def _lead_in(self, motion: Motion, flip: bool) -> list[Station]:
        """Base pose and get-ready keyframes, as far as they help on the way."""
        course: Course = motion.ready_course
        figure = motion.figure
        stations = []
        for number, knot in enumerate(course.knots[:-1]):
            is_base = number == 0
            if is_base and (figure.position == "quadruped" or _hands_down(motion)):
                continue
            if (
                np.allclose(knot.key.pose, course.knots[-1].key.pose)
                and knot.pins.keys() == course.knots[-1].pins.keys()
            ):
                continue
            pose, pins = knot.key.pose, held(knot.pins)
            if flip:
                pose, pins = mirrored(pose), mirrored_pins(pins)
            posed = motion.posing.solve(pose, pins, 0.0, flip)
            single = {limb: pins_of[0][0] for limb, pins_of in pins.items()}
            name = f"{figure.drill} {'base' if is_base else f'ready {number}'}"
            stations.append(Station(shape_of(posed), single, {}, *self._support(figure, flip), False, None, name))
        return stations

    def _leaving(self) -> list[Station]:
        stations = list(reversed(self._lead_in(self.before, self.flipped)))
        same = self.before.figure.position == self.after.figure.position
        if same and self.before.figure.position != "standing" and stations and stations[-1].name.endswith("base"):
            stations.pop()  # the base pose of the drill after does
        return stations

    # ------------------------------------------------ moves between positions

    def _move(self) -> Move:
        before, after = self.before.figure, self.after.figure
        particular = move_file(before.drill, after.drill)
        if particular.exists():
            return load_move(particular)
        if before.position != after.position:
            return load_move(move_file(before.position, after.position))
        same = lead_of(self.before, self.flipped) == lead_of(self.after, False)
        return load_move(move_file(before.position, "same-side" if same else "other-side"))

    def _is_flipped(self, move: Move) -> bool:
        """Whether the figure that a move is written for has its lead on the other side."""
        lead = lead_of(self.before, self.flipped) if move.lead == "before" else lead_of(self.after, False)
        return lead == "o"

    def _waypoint(self, waypoint: Waypoint, after: Station, flip: bool) -> Station:
        station = self._posed_figure(waypoint.figure, flip != waypoint.mirror)
        hold = waypoint.hold
        if hold is not None and flip:
            hold = tuple(_other(limb) for limb in hold)
        written = waypoint.figure.keys[0].touching
        touching = tuple(_other(limb) for limb in written) if flip != waypoint.mirror else written
        station = replace(
            station, still=waypoint.still, seconds=waypoint.seconds, name=waypoint.name, touching=touching
        )
        if waypoint.at is not None:
            placement = beside(station, after, (*waypoint.at, waypoint.heading), flip)
        else:
            placement = aligned(station, after, hold)
        return self._settled(station.placed(placement), after, hold)

    def _posed_figure(self, figure: Figure, flip: bool) -> Station:
        posing = Posing(self.skeleton, figure)
        key = figure.keys[0]
        pose, pins = key.pose, held(posing.pins_of(key))
        if flip:
            pose, pins = mirrored(pose), mirrored_pins(pins)
        posed = posing.solve(pose, pins, 0.0, flip)
        single = {limb: pins_of[0][0] for limb, pins_of in pins.items()}
        return Station(shape_of(posed), single, {}, *self._support(figure, flip))

    @staticmethod
    def _support(figure: Figure, flip: bool) -> tuple[str, str]:
        """What the body rests on, and which leg carries it."""
        side, _, part = figure.anchor.partition(".")
        if part:
            return "", _other(side) if flip else side
        return (figure.anchor if figure.anchor in RESTING else ""), ""

    def _settled(self, station: Station, after: Station, hold: tuple[str, ...] | None = None) -> Station:
        """Limbs that stay take the place they have in the station after, and the rest of the limb follows."""
        pins = dict(station.pins)
        for limb, pin in station.pins.items():
            other = after.pins.get(limb)
            if other is None or not compatible(pin, other):
                continue
            if limb in hold if hold is not None else near(pin, other):
                pins[limb] = replace(pin, point=other.point, heading=other.heading)
        return self._resolved(station, pins)

    def _kept(self, ahead: list[Station], stations: list[Station]) -> list[Station]:
        """Joins the two parts: limbs that stay have one place, that of the drill after, else that of the one before."""
        out = list(stations)
        for station in reversed(ahead[1:]):
            out.insert(0, self._settled(station, out[0]))
        return self._begun([ahead[0], *out])

    def _begun(self, stations: list[Station]) -> list[Station]:
        """Limbs that move later stay until then where the first station has them."""
        out = list(stations)
        for limb, pin in stations[0].pins.items():
            last = 0
            while last + 1 < len(out) and limb in out[last + 1].pins and _stays(pin, out[last + 1].pins[limb]):
                last += 1
            if last + 1 == len(out):
                last = 0  # it stays for good: it slips to its last place at once, if there is a difference at all
            for number in range(1, last + 1):
                held_there = replace(out[number].pins[limb], point=pin.point, heading=pin.heading)
                out[number] = self._resolved(out[number], {**out[number].pins, limb: held_there})
        return out

    def _resolved(self, station: Station, pins: dict[str, Pin]) -> Station:
        """The station with its limbs at other places; the pelvis goes along with the leg that carries it."""
        position = station.shape.position
        carrier = station.carried_by
        if carrier in pins and carrier in station.pins:
            position = position + (pins[carrier].point - station.pins[carrier].point) * [1, 1, 0]
        shape = replace(station.shape, position=position)
        posed = self.solver.at(shape, held(pins))
        return replace(station, pins=pins, shape=replace(shape_of(posed), position=position))

    # ------------------------------------------------ standing

    def _standing(self, ahead: list[Station], stations: list[Station]) -> list[Station]:
        """From one stance to another: the lifted foot down, steps, the other foot up."""
        first, last = ahead[-1], stations[0]
        placement = self._standing_place(ahead, stations)
        ahead = [station.placed(placement) for station in ahead]
        first = ahead[-1]
        turn = -placement.heading
        turn = (turn + 180) % 360 - 180
        if abs(turn) > 179 and self.after.figure.wall is not None:
            turn = self._open_turn(turn)
        lifted = [limb for limb in ("w", "o") if limb not in ahead[0].pins]
        to_lift = [limb for limb in ("w", "o") if limb not in stations[-1].pins]
        lead = "w" if turn > 0 else "o"
        if len(lifted) == 1 and abs(turn) < 100:
            lead = lifted[0]
        steps = self._steps(first, last, turn, lead)
        if steps and len(lifted) == 1 and steps[0][0] == lifted[0]:
            ahead.pop()
        between = [station for _, station in steps]
        if len(steps) > 1 and len(to_lift) == 1 and steps[-1][0] == to_lift[0]:
            between.pop()
            stations = stations[1:]
        elif between:
            between.pop()  # the last step arrives in the base pose of the drill after
        elif not between and len(ahead) > 1:
            ahead.pop()  # the same stance: the base pose of the drill after does
        if not between and steps:
            return [*ahead, *stations]
        if not steps:
            return self._kept(ahead, stations)
        return [*ahead, *between, *stations]

    def _standing_place(self, ahead: list[Station], stations: list[Station]) -> Placement:
        before, after = self.before.figure.wall, self.after.figure.wall
        if before is not None and after is not None:
            heading = _towards(after, False) - _towards(before, self.flipped)
            where = about_z(_towards(after, False)) @ np.array([0, -1.0, 0]) * (after.distance - before.distance)
            if abs((heading + 180) % 360 - 180) < 20:
                where = where + self._along_wall(ahead[-1], stations[0], heading)
            return Placement(heading, where)
        planted = [limb for limb in ("w", "o") if limb in ahead[0].pins]
        kept = planted[0] if len(planted) == 1 else next(limb for limb in ("w", "o") if limb in stations[-1].pins)
        return Placement(0.0, (stations[0].pins[kept].point - ahead[-1].pins[kept].point) * [1, 1, 0])

    def _along_wall(self, first: Station, last: Station, heading: float) -> Array:
        """How far along the wall the figure stood so that its feet are where the next drill has them."""
        wall = self.after.figure.wall
        assert wall is not None
        along = about_z(_towards(wall, False)) @ np.array([1.0, 0, 0])
        middles = [np.mean([station.pins[limb].point for limb in ("w", "o")], 0) for station in (first, last)]
        return np.asarray(along * float(along @ (middles[1] - about_z(heading) @ middles[0])))

    def _open_turn(self, turn: float) -> float:
        """Half a turn beside a wall goes the way that faces the room."""
        wall = self.after.figure.wall
        assert wall is not None
        return -180.0 if wall.where == "o" else 180.0

    def _steps(self, first: Station, last: Station, turn: float, lead: str) -> list[tuple[str, Station]]:
        """Stations after each step: which foot, and both feet down."""
        feet = {limb: first.pins[limb] for limb in ("w", "o")}
        goal = {limb: last.pins[limb] for limb in ("w", "o")}
        middle0 = (feet["w"].point + feet["o"].point) / 2
        middle1 = (goal["w"].point + goal["o"].point) / 2
        steps: list[tuple[str, Station]] = []
        planned: list[tuple[str, float, Pin]] = []
        for leads, share in _schedule(turn):
            limb, middle = lead if leads else _other(lead), middle0 + (middle1 - middle0) * share
            planned.append((limb, share, self._turned_foot(goal[limb], middle1, middle, -turn * (1 - share))))
        for number, (limb, share, wanted) in enumerate(planned):
            pin = wanted
            if any(later == limb for later, _, _ in planned[number + 1 :]):
                pin = self._apart(wanted, [feet[_other(limb)], planned[number + 1][2]])
            if near(feet[limb], pin, STEP_METRES, 10.0):
                continue
            feet = {**feet, limb: pin}
            usual = -turn * (1 - share)
            off = [(feet[foot].heading - goal[foot].heading - usual + 180) % 360 - 180 for foot in feet]
            heading = usual + float(np.mean(off))
            steps.append((limb, self._stance(feet, heading)))
        return steps

    def _apart(self, pin: Pin, others: list[Pin]) -> Pin:
        """A foot between two steps, moved away from where the other foot is and will be next, if it would touch it."""
        reach = float(np.linalg.norm(self.skeleton.feet["L"].ball[:2]))
        if all(_nearest(pin, other, reach)[0] >= TIGHT_METRES for other in others):
            return pin
        for _ in range(ROUNDS_APART):
            gap, away = min((_nearest(pin, other, reach) for other in others), key=lambda found: found[0])
            if gap >= ROOMY_METRES:
                break
            pin = replace(pin, point=pin.point + away * (ROOMY_METRES - gap))
        return pin

    def _turned_foot(self, goal: Pin, pivot: Array, middle: Array, heading: float) -> Pin:
        point = about_z(heading) @ (goal.point - pivot) + middle
        return Pin(goal.contact, np.array([point[0], point[1], goal.point[2]]), goal.heading + heading)

    def _stance(self, feet: dict[str, Pin], heading: float) -> Station:
        station = self._posed_figure(stance("standing"), False)
        spot = (feet["w"].point + feet["o"].point) / 2 - about_z(heading) @ np.mean(
            [station.pins[limb].point for limb in ("w", "o")], 0
        )
        station = station.placed(Placement(heading, spot * [1, 1, 0]))
        station = replace(station, pins=dict(feet), name="step")
        posed = self.solver.at(station.shape, held(feet))
        return replace(station, shape=shape_of(posed))


def _schedule(turn: float) -> tuple[tuple[bool, float], ...]:
    """Steps of a turn: whether the leading foot steps, and how much of the turn it has made then."""
    if abs(turn) < 20:
        return ((True, 1.0), (False, 1.0))
    if abs(turn) < 100:
        return ((True, 0.55), (False, 1.0), (True, 1.0))
    return ((True, 0.4), (False, 0.72), (True, 1.0), (False, 1.0))


def _nearest(pin: Pin, other: Pin, reach: float) -> tuple[float, Array]:
    """How near the middle lines of two feet come (metres), and which way the first has to go from there.

    `reach`: from ankle to ball.
    """
    along = np.linspace(-reach - HEEL_METRES, TOE_METRES, 15)[:, None]
    lines = [one.point[:2] + along * (about_z(one.heading) @ np.array([0, -1.0, 0]))[:2] for one in (pin, other)]
    off = lines[0][:, None] - lines[1][None]
    far = np.linalg.norm(off, axis=2)
    first, second = np.unravel_index(int(far.argmin()), far.shape)
    gap = float(far[first, second])
    away = off[first, second] if gap > 0.02 else lines[0].mean(0) - lines[1].mean(0)
    return gap, np.array([*(away / max(float(np.linalg.norm(away)), 1e-6)), 0.0])


def _hands_down(motion: Motion) -> bool:
    """A lunge with the hands on the floor has no base pose to come from."""
    pins = motion.course.knots[0].pins
    return motion.figure.position == "half-kneeling" and any(
        limb.endswith("_arm") and pin.contact.target == "floor" for limb, pin in pins.items()
    )


def _towards(wall: Wall, flip: bool) -> float:
    heading = {"front": 0.0, "o": -90.0, "w": 90.0}[wall.where]
    return -heading if flip else heading


def _other(limb: str) -> str:
    return ("o" if limb[0] == "w" else "w") + limb[1:] if limb != "head" else limb


def flipped(moment: Moment) -> Moment:
    """The moment with left and right exchanged."""
    return replace(
        moment,
        pose=mirrored(moment.pose),
        pins=mirrored_pins(moment.pins),
        muscles=mirrored_muscles(moment.muscles),
        flip=not moment.flip,
    )


def lead_of(motion: Motion, flip: bool) -> str:
    """The side that a move's 'w' stands for: of half kneeling the side behind, else the working side."""
    lead = "w"
    pins = motion.course.knots[0].pins
    if motion.figure.position == "half-kneeling":
        lead = next((limb for limb in ("w", "o") if limb in pins and pins[limb].contact.part in ("knee", "ball")), "w")
    return _other(lead) if flip else lead


def compatible(first: Pin, second: Pin) -> bool:
    """Whether a limb could be on the same place in both: a foot that rises to its ball stays where it is."""
    if first.contact == second.contact:
        return first.contact.target in ("floor", "wall") and first.contact.part != "head"
    parts = {first.contact.part, second.contact.part}
    return parts <= {"foot", "ball"}


def _stays(first: Pin, second: Pin) -> bool:
    return compatible(first, second) and near(first, second)


def near(first: Pin, second: Pin, metres: float = SAME_METRES, degrees: float = SAME_DEGREES) -> bool:
    """Whether two places are one."""
    away = float(np.linalg.norm((first.point - second.point)[:2]))
    turned = (first.heading - second.heading + 180) % 360 - 180
    return away < metres and abs(turned) < degrees


def beside(station: Station, after: Station, where: tuple[float, float, float], flip: bool) -> Placement:
    """The placement of `station` so far to the left of and behind the pelvis of `after`, and turned to its left."""
    sign = -1.0 if flip else 1.0
    ahead = facing(after)
    heading = ahead + sign * where[2] - facing(station)
    spot = after.shape.position + about_z(ahead) @ np.array([sign * where[0], where[1], 0.0])
    return Placement(heading, (spot - about_z(heading) @ station.shape.position) * [1, 1, 0])


def facing(station: Station) -> float:
    """Which way a figure faces over the mat; of one that lies on back or side, which way its feet point."""
    rotation = station.shape.turns[0]
    ahead, up = -rotation[:, 1], rotation[:, 2]
    if abs(up[2]) < 0.5:
        ahead = up if ahead[2] < -0.5 else -up
    return float(np.degrees(np.arctan2(ahead[0], -ahead[1])))


def aligned(station: Station, after: Station, hold: tuple[str, ...] | None = None) -> Placement:
    """The placement of `station` that brings its contacts to where the same contacts are in `after`."""
    shared = [
        (pin, after.pins[limb])
        for limb, pin in station.pins.items()
        if limb in after.pins and compatible(pin, after.pins[limb]) and (hold is None or limb in hold)
    ]
    legs = [(pin, other) for pin, other in shared if pin.contact.limb in ("w", "o")]
    pairs = legs or shared
    if not pairs:
        heading = facing(after) - facing(station)
        spot = after.shape.position - about_z(heading) @ station.shape.position
        return Placement(heading, spot * [1, 1, 0])
    if len(pairs) == 1:
        pin, other = pairs[0]
        sign = -1.0 if pin.contact.part == "knee" else 1.0
        heading = sign * (other.heading - pin.heading)
    else:
        points = np.array([pin.point[:2] for pin, _ in pairs])
        others = np.array([other.point[:2] for _, other in pairs])
        a, b = points - points.mean(0), others - others.mean(0)
        heading = float(np.degrees(np.arctan2((a[:, 0] * b[:, 1] - a[:, 1] * b[:, 0]).sum(), (a * b).sum())))
    carrying = [(pin, other) for pin, other in pairs if pin.contact.limb == station.carried_by] or pairs
    middle = np.mean([pin.point for pin, _ in carrying], 0)
    goal = np.mean([other.point for _, other in carrying], 0)
    return Placement(heading, (goal - about_z(heading) @ middle) * [1, 1, 0])


__all__ = ["NAME_OF", "Passing", "Transition"]
