# SPDX-License-Identifier: GPL-3.0-or-later
"""Keyframes in time: what pose, which contacts and which muscles at a second of the loop or of the get-ready clip.

Between keyframes every angle follows a quintic that starts and ends at rest (the minimum-jerk course of a calm
voluntary
movement), or passes through a keyframe marked `through` at the speed its neighbours suggest.
"""

from __future__ import annotations

import itertools
from dataclasses import dataclass, field, replace
from functools import cached_property

import numpy as np

from studio.figure import natural
from studio.figure.contacts import Pin, Pins
from studio.figure.pose import Figure, Key, mirrored
from studio.figure.posing import Posed, Posing, mirrored_pins
from studio.figure.rotations import Array
from studio.figure.skeleton import Skeleton

FRAMES_PER_SECOND = 30
READY_SECONDS = 8.0
#: A get-ready clip waits this long in its first pose before it moves.
READY_WAIT_SECONDS = 0.5
HOLD_BREATH_SECONDS = 5.0
HOLD_BREATH_LEVELS = 24
BREATHING_LEVELS = 60
READY_BREATH_LEVELS = 12
#: A routine may cut a get-ready clip at any frame from here on.
READY_CUT_SECONDS = 5.0
#: Shares of a full breath: in a hold, and while waiting; and the time that a breath of full depth takes.
HOLD_BREATH_DEPTH = 0.35
FAINT_BREATH_DEPTH = 0.12
FULL_BREATH_SECONDS = 3.5
INHALE_SHARE = 0.4


@dataclass(frozen=True, slots=True)
class Moment:
    """A pose to draw. Equal moments give equal pictures, so `key()` names a frame in the cache."""

    pose: Array
    pins: dict[str, Pins]
    muscles: dict[str, float]
    breath: float
    flip: bool
    #: Shifts of the tips of limbs that go round the body, seen from the pelvis, in metres.
    aside: dict[str, Array] = field(default_factory=dict)

    def signature(self) -> tuple[object, ...]:
        """A value equal for moments that look the same (to 0.01 degrees)."""
        pins = tuple(
            (limb, round(weight, 4), tuple(np.round(pin.point, 5)), pin.contact.name, round(pin.heading, 3))
            for limb, held in sorted(self.pins.items())
            for pin, weight in held
            if weight > 1e-6
        )
        muscles = tuple((name, round(value, 3)) for name, value in sorted(self.muscles.items()))
        aside = tuple((limb, tuple(np.round(shift, 5) + 0.0)) for limb, shift in sorted(self.aside.items()))
        return (tuple(np.round(self.pose, 2) + 0.0), pins, muscles, round(self.breath, 4), aside)


def ease(share: float) -> float:
    """Minimum-jerk course from 0 to 1."""
    t = min(max(share, 0.0), 1.0)
    return t * t * t * (t * (6 * t - 15) + 10)


@dataclass(frozen=True, slots=True)
class _Knot:
    at: float
    key: Key
    pins: dict[str, Pin]
    still: bool


class Course:
    """Keyframes as smooth functions of time."""

    def __init__(self, knots: list[_Knot], periodic: bool, alternating: bool = False) -> None:
        """`alternating`: what comes before the first knot and after the last is this course's mirror image."""
        self.knots = knots
        self.periodic = periodic
        self.alternating = alternating
        self.poses = np.array([knot.key.pose for knot in knots])
        self.speeds = self._speeds()

    def _speeds(self) -> Array:
        """Angle velocities at the knots: none at rest, a limited mean slope where the motion passes through."""
        speeds = np.zeros_like(self.poses)
        last = len(self.knots) - 1
        for number, knot in enumerate(self.knots):
            if knot.still or (not self.periodic and number in (0, last)):
                continue
            before = number - 1 if number > 0 else last - 1
            after = number + 1 if number < last else 1
            span_before = knot.at - self.knots[before].at + (1.0 if number == 0 else 0.0)
            span_after = self.knots[after].at - knot.at + (1.0 if number == last else 0.0)
            pose_before, pose_after = self.poses[before], self.poses[after]
            if self.alternating and number == 0:
                pose_before = mirrored(pose_before)
            elif self.alternating and number == last:
                pose_after = mirrored(pose_after)
            slope_before = (self.poses[number] - pose_before) / max(span_before, 1e-9)
            slope_after = (pose_after - self.poses[number]) / max(span_after, 1e-9)
            same = slope_before * slope_after > 0
            total = np.where(same, slope_before + slope_after, 1.0)
            speeds[number] = np.where(same, 2 * slope_before * slope_after / total, 0.0)
        return speeds

    def at(self, u: float) -> tuple[Array, dict[str, Pins], dict[str, float]]:
        """Pose, pins with weights and muscles at `u`."""
        number = max(i for i, knot in enumerate(self.knots[:-1]) if knot.at <= u + 1e-12) if len(self.knots) > 1 else 0
        if len(self.knots) == 1:
            only = self.knots[0]
            return only.key.pose, {limb: [(pin, 1.0)] for limb, pin in only.pins.items()}, only.key.muscles
        start, end = self.knots[number], self.knots[number + 1]
        span = end.at - start.at
        t = (u - start.at) / span if span > 1e-9 else 1.0
        pose = _hermite(
            self.poses[number],
            self.poses[number + 1],
            self.speeds[number] * span,
            self.speeds[number + 1] * span,
            min(max(t, 0.0), 1.0),
        )
        share = ease(t)
        names = {*start.key.muscles, *end.key.muscles}
        muscles = {
            name: (1 - share) * start.key.muscles.get(name, 0) + share * end.key.muscles.get(name, 0) for name in names
        }
        return pose, _weighted(start.pins, end.pins, share), muscles


def _hermite(p0: Array, p1: Array, v0: Array, v1: Array, t: float) -> Array:
    """Quintic with given ends and end velocities (per unit t) and no acceleration at the ends."""
    t3, t4, t5 = t**3, t**4, t**5
    rise = 10 * t3 - 15 * t4 + 6 * t5
    return np.asarray(p0 + (p1 - p0) * rise + v0 * (t - 6 * t3 + 8 * t4 - 3 * t5) + v1 * (-4 * t3 + 7 * t4 - 3 * t5))


def _weighted(start: dict[str, Pin], end: dict[str, Pin], share: float) -> dict[str, Pins]:
    pins: dict[str, Pins] = {}
    for limb in {*start, *end}:
        first, second = start.get(limb), end.get(limb)
        if first is not None and second is not None and _same(first, second):
            pins[limb] = [(first, 1.0)]
            continue
        held: Pins = []
        if first is not None:
            held.append((first, 1 - share))
        if second is not None:
            held.append((second, share))
        pins[limb] = held
    return pins


def _same(first: Pin, second: Pin) -> bool:
    return (
        first.contact == second.contact
        and bool(np.allclose(first.point, second.point))
        and first.heading == second.heading
    )


class Motion:
    """The loop and the get-ready clip of one drill."""

    def __init__(self, skeleton: Skeleton, figure: Figure) -> None:
        self.figure = figure
        self.posing = Posing(skeleton, figure)
        self.course = self._loop_course()
        self.ready_course, self.ready_end_seconds = self._ready_course(figure.ready_keys)

    # ------------------------------------------------ courses

    def _loop_course(self) -> Course:
        keys = self.figure.keys
        pins = self._pins_along(list(keys), {})
        knots: list[_Knot] = []
        for key, held in zip(keys, pins, strict=True):
            knots.append(_Knot(key.at, key, held, not key.through))
            if key.dwell > 0:
                knots.append(_Knot(key.at + key.dwell, key, held, True))
        if len(keys) > 1:
            first = knots[0]
            knots.append(_Knot(1.0, first.key, first.pins, first.still))
        return Course(knots, periodic=True, alternating=self.figure.sides == "alternating")

    def _pins_along(self, keys: list[Key], before: dict[str, Pin]) -> list[dict[str, Pin]]:
        """Pins of each keyframe; a limb that stays on the same contact keeps the place where it began."""
        held = dict(before)
        out: list[dict[str, Pin]] = []
        for key in keys:
            fresh = self.posing.pins_of(key)
            for limb, pin in fresh.items():
                if limb in held and _stays(held[limb], pin):
                    old = held[limb]
                    fresh[limb] = Pin(pin.contact, old.point, old.heading, pin.elbow)
            held = fresh
            out.append(fresh)
        if len(out) > 1 and not before:
            self._close(out)
        return out

    def _close(self, pins: list[dict[str, Pin]]) -> None:
        """The last keyframe leads back to the first: limbs on the same contact share its place."""
        last = pins[-1]
        for limb, pin in pins[0].items():
            if limb not in last or not _stays(last[limb], pin):
                continue
            number = len(pins) - 1
            while number > 0 and limb in pins[number] and _stays(pins[number][limb], pin):
                old = pins[number][limb]
                pins[number][limb] = Pin(old.contact, pin.point, pin.heading, old.elbow)
                number -= 1

    @cached_property
    def via_course(self) -> Course:
        """The course of the get-ready clip as it is filmed, over `via` keyframes too."""
        return self._ready_course(self.figure.via_keys)[0]

    def _ready_course(self, keys: tuple[Key, ...]) -> tuple[Course, float]:
        """From the position's base pose over keyframes into the first one of the loop."""
        figure = self.figure
        target = self.course.knots[0]
        steps = [figure.base, *keys]
        if keys and keys[0].at == 0:
            steps = list(keys)
        last = replace(target.key, muscles=_at_rest(target.key.muscles))
        rows: list[dict[str, Pin]] = []
        held = dict(target.pins)
        for key in reversed(steps):
            fresh = self.posing.pins_of(key)
            for limb, pin in fresh.items():
                if limb in held and _stays(held[limb], pin):
                    fresh[limb] = Pin(pin.contact, held[limb].point, held[limb].heading, pin.elbow)
            held = fresh
            rows.insert(0, fresh)
        moved = any(not np.allclose(key.pose, target.key.pose) for key in steps) or any(
            row.keys() != target.pins.keys() for row in rows
        )
        seconds = figure.ready_seconds if moved else 0.0
        times = [READY_WAIT_SECONDS + seconds * (0.0 if key is figure.base else key.at) for key in steps]
        knots = [_Knot(time, key, row, not key.through) for time, key, row in zip(times, steps, rows, strict=True)]
        end = READY_WAIT_SECONDS + seconds
        knots.append(_Knot(end, last, target.pins, True))
        if not moved:
            knots = [_Knot(0.0, last, target.pins, True), _Knot(end, last, target.pins, True)]
        return Course(knots, periodic=False), end

    # ------------------------------------------------ moments

    @property
    def loop_frames(self) -> int:
        """Length of the loop clip in frames."""
        return round(self.figure.loop_seconds * FRAMES_PER_SECOND)

    def loop_moment(self, frame: int, gathers: bool = True) -> Moment:
        """What a frame of the loop shows; `gathers`: with what the body does before it moves."""
        figure = self.figure
        seconds = frame / FRAMES_PER_SECOND
        if figure.kind in ("hold", "breathing"):
            pose, pins, muscles = self.course.at(0.0)
            pose = natural.swayed(figure, pose, seconds)
            return Moment(pose, pins, muscles, self._breath(natural.swaying_seconds(seconds)), False)
        rep = figure.loop_seconds / 2 if figure.sides == "alternating" else figure.seconds_per_rep
        count = int(seconds / rep + 1e-9)
        u = min(max(seconds / rep - count, 0.0), 1.0)
        pose, pins, muscles = self.course.at(u)
        if natural.overlaps(figure):
            pose = natural.overlapped(figure, lambda share: self.course.at(share)[0], u, rep)
        if figure.anticipation and gathers:
            pose = self._anticipated(pose, u, rep)
        if figure.sides == "alternating" and count % 2:
            return Moment(mirrored(pose), mirrored_pins(pins), mirrored_muscles(muscles), 0.0, True)
        return Moment(pose, pins, muscles, 0.0, False)

    def _anticipated(self, pose: Array, u: float, seconds_per_rep: float) -> Array:
        """The pose with what the body does before each movement out of rest."""
        for number, leave_seconds, rest_seconds, move_seconds in self._departures(seconds_per_rep):
            amount = natural.gathering(u * seconds_per_rep - leave_seconds, rest_seconds, move_seconds)
            ahead = self.course.poses[number + 1] - self.course.poses[number]
            pose = natural.anticipated(pose, ahead, amount * self.figure.anticipation)
        return pose

    def _departures(self, seconds_per_rep: float) -> list[tuple[int, float, float, float]]:
        """The knots that a movement begins from: number, when, how long the rest before and the movement after are."""
        knots, poses = self.course.knots, self.course.poses
        same = [bool(np.allclose(one, other)) for one, other in itertools.pairwise(poses)]
        return [
            (
                number,
                knots[number].at * seconds_per_rep,
                (knots[number].at - knots[number - 1].at) * seconds_per_rep if number and same[number - 1] else 0.0,
                (knots[number + 1].at - knots[number].at) * seconds_per_rep,
            )
            for number in range(len(knots) - 1)
            if knots[number].still and not same[number]
        ]

    def ready_moment(self, frame: float, course: Course | None = None) -> Moment:
        """A frame of getting ready over the `ready` keyframes, or another course; `ready.py` says what is filmed."""
        course = course or self.ready_course
        seconds = frame / FRAMES_PER_SECOND
        first, last = course.knots[0].at, course.knots[-1].at
        pose, pins, muscles = course.at(min(max(seconds, first), last))
        breath = 0.0
        if seconds >= self.ready_end_seconds:
            breath = self._ready_breath(seconds - self.ready_end_seconds)
        if self.figure.kind in ("hold", "breathing"):
            muscles = dict(self.course.knots[0].key.muscles) if seconds >= self.ready_end_seconds else muscles
        return Moment(pose, pins, muscles, breath, False)

    def _breath(self, seconds: float) -> float:
        """0 breathed out .. 1 breathed in, quantised so that frames repeat."""
        if self.figure.kind == "breathing":
            return _quantised(_breath_course(seconds / self.figure.loop_seconds), BREATHING_LEVELS)
        return HOLD_BREATH_DEPTH * _quantised(_breath_course(seconds / HOLD_BREATH_SECONDS), HOLD_BREATH_LEVELS)

    def _ready_breath(self, seconds: float) -> float:
        """One breath until the clip may be cut, then a faint one, `seconds` after the figure came to rest.

        The loop begins breathed out, so a cut to it is hardly seen.
        """
        first = READY_CUT_SECONDS - self.ready_end_seconds
        if seconds < first:
            return waiting_breath(seconds, first)
        share = (seconds - first) / (READY_SECONDS - READY_CUT_SECONDS)
        return FAINT_BREATH_DEPTH * _quantised(_breath_course(share), READY_BREATH_LEVELS // 2)

    def posed(self, moment: Moment) -> Posed:
        """The posed figure of a moment."""
        breath = moment.breath * self.figure.breath_metres
        return self.posing.solve(moment.pose, moment.pins, breath, moment.flip, moment.aside)


def waiting_breath(seconds: float, span: float) -> float:
    """One breath over `span` seconds of waiting, shallower when there is little time; none at both ends."""
    depth = HOLD_BREATH_DEPTH * min(span / FULL_BREATH_SECONDS, 1.0)
    return depth * _quantised(_breath_course(seconds / span), READY_BREATH_LEVELS)


def _stays(first: Pin, second: Pin) -> bool:
    """A foot that goes from flat to its ball stays where it is."""
    if first.contact == second.contact:
        return True
    parts = {first.contact.part, second.contact.part}
    return first.contact.side == second.contact.side and parts <= {"foot", "ball"}


def _at_rest(muscles: dict[str, float]) -> dict[str, float]:
    return dict(muscles)


def mirrored_muscles(muscles: dict[str, float]) -> dict[str, float]:
    return {("o" if name[0] == "w" else "w") + name[1:]: value for name, value in muscles.items()}


def _breath_course(share: float) -> float:
    """In for 40 % of the breath, out for 60 %, both easing."""
    u = share % 1.0
    if u < INHALE_SHARE:
        return 0.5 - 0.5 * float(np.cos(np.pi * u / INHALE_SHARE))
    return 0.5 + 0.5 * float(np.cos(np.pi * (u - INHALE_SHARE) / (1 - INHALE_SHARE)))


def _quantised(value: float, levels: int) -> float:
    return round(value * levels) / levels
