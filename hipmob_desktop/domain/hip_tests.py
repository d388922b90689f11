# SPDX-License-Identifier: GPL-3.0-or-later
"""The monthly hip self-test: four measures, left and right, and what a change of one of them is worth.

It compares a person with themselves and is never passed or failed. Facts and reference values are those of the content
notes; what nobody has verified says so.
"""

from __future__ import annotations

import calendar
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from math import fsum
from typing import Annotated

import msgspec

from hipmob_desktop.domain.drills import Side
from hipmob_desktop.domain.sessions import Session, Source, Text, UnknownFields

SIDES = (Side.LEFT, Side.RIGHT)

SETTLED_AFTER = timedelta(minutes=30)
"""What a routine gains at once has mostly gone again after this long."""

_LONGEST_SESSION = timedelta(hours=2)

MOST_TRIES = 2
"""So often a measure is taken of one side in a test."""

Pain = Annotated[int, msgspec.Meta(ge=0, le=10)]
Minutes = Annotated[int, msgspec.Meta(ge=0, le=24 * 60)]


class Unit(StrEnum):
    """What a measure is measured in."""

    DEGREES = "deg"
    CENTIMETRES = "cm"


class Measure(StrEnum):
    """What is measured; the name in the history says the unit."""

    INTERNAL_ROTATION = "seated-internal-rotation-deg"
    THOMAS = "modified-thomas-thigh-deg"
    FABER = "faber-height-cm"
    LEG_RAISE = "active-straight-leg-raise-deg"

    @property
    def facts(self) -> Facts:
        """What is known of it."""
        return _FACTS[self]


@dataclass(frozen=True, slots=True)
class Reference:
    """Where others were, from `lowest` to `highest` in the measure's unit; None is open. No target."""

    lowest: float | None
    highest: float | None
    people: int | None = None
    verified: bool = True

    @classmethod
    def around(cls, mean: float, deviation: float, people: int) -> Reference:
        """The mean of so many people, and one standard deviation to each side."""
        return cls(mean - deviation, mean + deviation, people)

    @property
    def ends(self) -> tuple[float, float]:
        """The lowest and the highest value. Raises ValueError where one is open."""
        if self.lowest is None or self.highest is None:
            raise ValueError("an open reference has no two ends")
        return self.lowest, self.highest

    @property
    def mean(self) -> float:
        """The middle of both ends. Raises ValueError where one is open."""
        return sum(self.ends) / 2


@dataclass(frozen=True, slots=True)
class Facts:
    """A measure's plausible range, its noise and its reference, all in `unit`.

    A change of more than `noise` between two tests is a real one. `usual` is what an empty field begins with.
    """

    unit: Unit
    lowest: float
    highest: float
    usual: float
    noise: float
    reference: Reference
    noise_verified: bool = True
    lower_is_freer: bool = False


_FACTS: Mapping[Measure, Facts] = {
    Measure.INTERNAL_ROTATION: Facts(Unit.DEGREES, 0.0, 90.0, 32.0, 5.4, Reference(31.0, 33.0)),
    Measure.THOMAS: Facts(Unit.DEGREES, -60.0, 60.0, 0.0, 7.0, Reference(0.0, None), noise_verified=False),
    Measure.FABER: Facts(
        Unit.CENTIMETRES, 0.0, 60.0, 12.0, 3.7, Reference.around(12.4, 2.8, people=19), lower_is_freer=True
    ),
    # The notes give 6 to 7 degrees; the larger one promises less.
    Measure.LEG_RAISE: Facts(Unit.DEGREES, 0.0, 150.0, 75.0, 7.0, Reference(70.0, 90.0, verified=False)),
}

HANGING_KNEE_DEGREES = 67.0
"""In the Thomas test the hanging knee bends this far or more where the front of the thigh is not short."""


class Reading(msgspec.Struct, frozen=True, kw_only=True, gc=False, forbid_unknown_fields=True):
    """One measure of one side: one or two tries in the measure's unit, of which the mean counts.

    `measure` is a `Measure`, or what another version of the app calls its own. Raises ValueError for a side that is not
    left or right, and for a try that no hip can have made.
    """

    measure: Text
    side: Side
    tries: Annotated[tuple[float, ...], msgspec.Meta(min_length=1, max_length=10)]
    pain: Pain | None = None
    unknown: UnknownFields | msgspec.UnsetType = msgspec.UNSET

    def __post_init__(self) -> None:
        if self.side not in SIDES:
            raise ValueError(f"side must be left or right, not {self.side}")
        if self.measure in set(Measure):
            facts = Measure(self.measure).facts
            for number, value in enumerate(self.tries):
                if not facts.lowest <= value <= facts.highest:
                    raise ValueError(
                        f"tries[{number}] of {self.measure}, {self.side}, must be from {facts.lowest:g} to "
                        f"{facts.highest:g} {facts.unit}, not {value:g}"
                    )

    @property
    def value(self) -> float:
        """What counts, in the measure's unit."""
        return round(fsum(self.tries) / len(self.tries), 3)


class HipTest(msgspec.Struct, frozen=True, kw_only=True, gc=False, forbid_unknown_fields=True):
    """One self-test; what was skipped has no reading. `test_day` is the local date, fixed when it was recorded.

    `minutes_since_practice` is there when the test came too soon after a routine to compare well.
    """

    id: Text
    device: str = ""
    taken_at: datetime
    test_day: date
    readings: tuple[Reading, ...]
    note: str = ""
    minutes_since_practice: Minutes | None = None
    modified_at: datetime
    unknown: UnknownFields | msgspec.UnsetType = msgspec.UNSET

    def reading(self, measure: Measure, side: Side) -> Reading | None:
        """The reading of a measure and side, or None."""
        return next((one for one in self.readings if one.measure == measure and one.side is side), None)

    def value(self, measure: Measure, side: Side) -> float | None:
        """What counts of a measure and side, in its unit, or None when it was skipped."""
        reading = self.reading(measure, side)
        return None if reading is None else reading.value

    def with_reading(self, reading: Reading) -> HipTest:
        """With this reading in place of the one of the same measure and side."""
        kept = self.without_reading(reading.measure, reading.side).readings
        return msgspec.structs.replace(self, readings=(*kept, reading))

    def without_reading(self, measure: str, side: Side) -> HipTest:
        """With this measure skipped on this side."""
        kept = tuple(one for one in self.readings if one.measure != measure or one.side is not side)
        return self if len(kept) == len(self.readings) else msgspec.structs.replace(self, readings=kept)


@dataclass(frozen=True, slots=True)
class HipTestDraft:
    """A self-test under way: what was filled in so far, and the name of the step it was left at."""

    test: HipTest
    step: str = ""


# Trends


@dataclass(frozen=True, slots=True)
class Point:
    """What one test says of one measure and side."""

    day: date
    value: float


@dataclass(frozen=True, slots=True)
class Change:
    """From one test to a later one, in the measure's unit; positive is a larger number, freer or not."""

    since: date
    difference: float
    is_real: bool
    is_freer: bool


@dataclass(frozen=True, slots=True)
class Trend:
    """One measure on one side, oldest first, and the newest against the one before and against the first."""

    measure: Measure
    side: Side
    points: tuple[Point, ...]

    @property
    def newest(self) -> Point | None:
        """The last point."""
        return self.points[-1] if self.points else None

    @property
    def since_previous(self) -> Change | None:
        """The change since the test before."""
        return change(self.measure, self.points[-2], self.points[-1]) if len(self.points) > 1 else None

    @property
    def since_first(self) -> Change | None:
        """The change since the first test; None while that is also the one before."""
        return change(self.measure, self.points[0], self.points[-1]) if len(self.points) > 2 else None


def in_order(tests: Iterable[HipTest]) -> tuple[HipTest, ...]:
    """Oldest first."""
    return tuple(sorted(tests, key=lambda test: (test.test_day, test.taken_at, test.id)))


def measured(tests: Iterable[HipTest], measure: Measure) -> tuple[HipTest, ...]:
    """The tests that have the measure on either side, oldest first."""
    return in_order(test for test in tests if any(test.reading(measure, side) for side in SIDES))


def trend(tests: Iterable[HipTest], measure: Measure, side: Side) -> Trend:
    """What the tests say of one measure and side."""
    points = tuple(
        Point(test.test_day, reading.value)
        for test in in_order(tests)
        if (reading := test.reading(measure, side)) is not None
    )
    return Trend(measure, side, points)


def change(measure: Measure, earlier: Point, later: Point) -> Change:
    """What came of a measure from one point to another."""
    facts = measure.facts
    difference = round(later.value - earlier.value, 3)
    freer = difference < 0 if facts.lower_is_freer else difference > 0
    return Change(earlier.day, difference, abs(difference) > facts.noise, freer)


@dataclass(frozen=True, slots=True)
class SideDifference:
    """Left against right within one test, in the measure's unit; `freer` is None when both are the same."""

    amount: float
    is_real: bool
    freer: Side | None


def side_difference(test: HipTest, measure: Measure) -> SideDifference | None:
    """How far left and right are apart, or None when one of them was skipped."""
    left, right = (test.value(measure, side) for side in SIDES)
    if left is None or right is None:
        return None
    amount = round(abs(left - right), 3)
    facts = measure.facts
    left_is_freer = left < right if facts.lower_is_freer else left > right
    freer = None if amount == 0 else Side.LEFT if left_is_freer else Side.RIGHT
    return SideDifference(amount, amount > facts.noise, freer)


# When


def a_month_after(day: date) -> date:
    """The same day of the next month, or its last day where it is shorter."""
    year, month = (day.year + 1, 1) if day.month == 12 else (day.year, day.month + 1)
    return date(year, month, min(day.day, calendar.monthrange(year, month)[1]))


def due(today: date, tests: Iterable[HipTest], put_off_on: date | None = None) -> bool:
    """Whether a month has passed since the last test, or since the runner said "not now"; true before either."""
    last = max((test.test_day for test in tests), default=None)
    known = [day for day in (last, put_off_on) if day is not None]
    return not known or today >= a_month_after(max(known))


def minutes_since_practice(now: datetime, sessions: Iterable[Session]) -> int | None:
    """Whole minutes since the last session ended, if that is too short a while ago for a test; else None."""
    ends = [end for session in sessions if (end := _ended_at(session)) <= now and now - end < SETTLED_AFTER]
    return int((now - max(ends)).total_seconds() // 60) if ends else None


def _ended_at(session: Session) -> datetime:
    """When it ended, as well as can be told: a pause in it is known only by when it was last written."""
    shortest = session.started_at + timedelta(seconds=session.watched_seconds)
    if session.source is not Source.PLAYED:
        return shortest
    return max(shortest, min(session.modified_at, session.started_at + _LONGEST_SESSION))
