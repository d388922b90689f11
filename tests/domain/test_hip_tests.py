# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hipmob_desktop.domain.drills import Side
from hipmob_desktop.domain.hip_tests import (
    SIDES,
    HipTest,
    Measure,
    Reading,
    Unit,
    a_month_after,
    due,
    minutes_since_practice,
    side_difference,
    trend,
)
from hipmob_desktop.domain.sessions import Session, Source

NOW = datetime(2026, 11, 25, 18, 0, tzinfo=UTC)
TODAY = date(2026, 11, 25)


def reading(measure: Measure, side: Side, *tries: float, pain: int | None = None) -> Reading:
    return Reading(measure=measure, side=side, tries=tries, pain=pain)


def hip_test(day: date, *readings: Reading) -> HipTest:
    moment = datetime(day.year, day.month, day.day, 18, tzinfo=UTC)
    return HipTest(id=f"{day}", taken_at=moment, test_day=day, readings=readings, modified_at=moment)


def monthly(measure: Measure, *values: float, side: Side = Side.LEFT) -> list[HipTest]:
    """One test a month, the last of them today."""
    days = [TODAY - timedelta(days=30 * back) for back in reversed(range(len(values)))]
    return [hip_test(day, reading(measure, side, value)) for day, value in zip(days, values, strict=True)]


@pytest.mark.parametrize(
    ("measure", "unit", "noise", "reference"),
    [
        (Measure.INTERNAL_ROTATION, Unit.DEGREES, 5.4, (31.0, 33.0)),
        (Measure.THOMAS, Unit.DEGREES, 7.0, (0.0, None)),
        (Measure.FABER, Unit.CENTIMETRES, 3.7, (12.4 - 2.8, 12.4 + 2.8)),
        (Measure.LEG_RAISE, Unit.DEGREES, 7.0, (70.0, 90.0)),
    ],
)
def test_the_facts_are_those_of_the_content_notes(
    measure: Measure, unit: Unit, noise: float, reference: tuple[float, float | None]
) -> None:
    facts = measure.facts
    assert (facts.unit, facts.noise) == (unit, noise)
    assert (facts.reference.lowest, facts.reference.highest) == pytest.approx(reference)
    assert measure.endswith(f"-{unit}")


def test_what_nobody_has_verified_says_so() -> None:
    assert [one for one in Measure if not one.facts.noise_verified] == [Measure.THOMAS]
    assert [one for one in Measure if not one.facts.reference.verified] == [Measure.LEG_RAISE]
    assert Measure.FABER.facts.reference.people == 19


@pytest.mark.parametrize("measure", list(Measure))
def test_every_measure_takes_its_reference_and_refuses_what_no_hip_can_do(measure: Measure) -> None:
    facts = measure.facts
    for value in (facts.lowest, facts.highest, facts.usual, facts.reference.lowest, facts.reference.highest):
        if value is not None:
            assert reading(measure, Side.LEFT, value).value == pytest.approx(value)
    for value in (facts.lowest - 0.1, facts.highest + 0.1, float("nan"), float("inf")):
        with pytest.raises(ValueError, match=rf"tries\[1\] of {measure}, right, must be from .* {facts.unit}, not"):
            reading(measure, Side.RIGHT, facts.usual, value)


@pytest.mark.parametrize("side", [Side.BOTH, Side.ALTERNATING])
def test_a_reading_is_of_one_side(side: Side) -> None:
    with pytest.raises(ValueError, match="side must be left or right"):
        reading(Measure.FABER, side, 12.0)


def test_of_two_tries_the_mean_counts() -> None:
    assert reading(Measure.FABER, Side.LEFT, 12.0, 13.0).value == 12.5


def test_a_skipped_measure_has_no_value_and_a_new_reading_replaces_the_old() -> None:
    test = hip_test(TODAY, reading(Measure.FABER, Side.LEFT, 12.0, pain=2))
    assert test.value(Measure.FABER, Side.RIGHT) is None
    again = test.with_reading(reading(Measure.FABER, Side.LEFT, 11.0)).with_reading(
        reading(Measure.FABER, Side.RIGHT, 14.0, pain=4)
    )
    assert [again.value(Measure.FABER, side) for side in SIDES] == [11.0, 14.0]
    right = again.reading(Measure.FABER, Side.RIGHT)
    assert right is not None
    assert right.pain == 4
    assert again.without_reading(Measure.FABER, Side.RIGHT).value(Measure.FABER, Side.RIGHT) is None


@pytest.mark.parametrize(
    ("measure", "before", "now", "is_real", "is_freer"),
    [
        (Measure.INTERNAL_ROTATION, 30.0, 35.4, False, True),  # as much as the noise is not more than it
        (Measure.INTERNAL_ROTATION, 30.0, 35.5, True, True),
        (Measure.INTERNAL_ROTATION, 35.5, 30.0, True, False),
        (Measure.FABER, 16.0, 12.0, True, True),  # a lower knee is a freer hip
        (Measure.FABER, 12.0, 16.0, True, False),
        (Measure.FABER, 0.1, 3.8, False, False),  # 3.6999999999999997 in binary
        (Measure.THOMAS, -4.0, 4.0, True, True),
        (Measure.THOMAS, -3.0, 4.0, False, True),
        (Measure.LEG_RAISE, 70.0, 77.0, False, True),
        (Measure.LEG_RAISE, 70.0, 70.0, False, False),
    ],
)
def test_a_change_is_real_when_it_is_more_than_the_noise(
    measure: Measure, before: float, now: float, is_real: bool, is_freer: bool
) -> None:
    change = trend(monthly(measure, before, now), measure, Side.LEFT).since_previous
    assert change is not None
    assert (change.is_real, change.is_freer) == (is_real, is_freer)
    assert change.difference == pytest.approx(now - before)


def test_the_newest_is_held_against_the_one_before_and_the_first() -> None:
    found = trend(monthly(Measure.INTERNAL_ROTATION, 25.0, 28.0, 32.0), Measure.INTERNAL_ROTATION, Side.LEFT)
    assert found.since_previous is not None
    assert found.since_first is not None
    assert (found.since_previous.difference, found.since_previous.is_real) == (4.0, False)
    assert (found.since_first.difference, found.since_first.is_real) == (7.0, True)
    assert found.since_first.since == TODAY - timedelta(days=60)


def test_one_test_alone_changes_nothing_and_two_tell_it_once() -> None:
    none, one, two = (trend(monthly(Measure.FABER, *values), Measure.FABER, Side.LEFT) for values in ((), (9,), (9, 8)))
    assert (none.newest, none.since_previous, one.since_previous) == (None, None, None)
    assert two.since_previous is not None
    assert two.since_first is None


def test_skipped_months_are_passed_over() -> None:
    tests = monthly(Measure.FABER, 14.0, 13.0, 12.0)
    tests[1] = msgspec.structs.replace(tests[1], readings=())
    found = trend(reversed(tests), Measure.FABER, Side.LEFT)
    assert [point.value for point in found.points] == [14.0, 12.0]
    assert trend(tests, Measure.FABER, Side.RIGHT).points == ()


@pytest.mark.parametrize(
    ("measure", "left", "right", "amount", "is_real", "freer"),
    [
        (Measure.INTERNAL_ROTATION, 38.0, 32.0, 6.0, True, Side.LEFT),
        (Measure.INTERNAL_ROTATION, 32.0, 34.0, 2.0, False, Side.RIGHT),
        (Measure.FABER, 17.0, 12.0, 5.0, True, Side.RIGHT),
        (Measure.LEG_RAISE, 80.0, 80.0, 0.0, False, None),
    ],
)
def test_left_and_right_are_compared_by_the_same_noise(
    measure: Measure, left: float, right: float, amount: float, is_real: bool, freer: Side | None
) -> None:
    test = hip_test(TODAY, reading(measure, Side.LEFT, left), reading(measure, Side.RIGHT, right))
    found = side_difference(test, measure)
    assert found is not None
    assert (found.amount, found.is_real, found.freer) == (amount, is_real, freer)
    assert side_difference(test.without_reading(measure, Side.LEFT), measure) is None


@given(st.sampled_from(Measure), st.data())
def test_no_change_is_both_within_the_noise_and_real(measure: Measure, data: st.DataObject) -> None:
    facts = measure.facts
    values = st.floats(facts.lowest, facts.highest).map(lambda value: round(value, 1))
    before, now = data.draw(values), data.draw(values)
    there = trend(monthly(measure, before, now), measure, Side.LEFT).since_previous
    back = trend(monthly(measure, now, before), measure, Side.LEFT).since_previous
    assert there is not None
    assert back is not None
    assert there.is_real is back.is_real is (round(abs(now - before), 3) > facts.noise)
    assert there.difference == -back.difference
    assert not (there.is_freer and back.is_freer)
    assert (there.is_freer or back.is_freer) == (there.difference != 0)


@pytest.mark.parametrize(
    ("day", "next_day"),
    [
        (date(2026, 11, 25), date(2026, 12, 25)),
        (date(2026, 12, 25), date(2027, 1, 25)),
        (date(2026, 1, 31), date(2026, 2, 28)),
        (date(2028, 1, 31), date(2028, 2, 29)),
    ],
)
def test_a_month_after_is_the_same_day_of_the_next_month_or_its_last(day: date, next_day: date) -> None:
    assert a_month_after(day) == next_day
    assert not due(next_day - timedelta(days=1), [hip_test(day)])
    assert due(next_day, [hip_test(day)])


def test_the_first_test_is_due_at_once_and_may_be_put_off_for_a_month() -> None:
    assert due(TODAY, [])
    assert not due(TODAY, [], put_off_on=TODAY)
    assert due(TODAY, [hip_test(TODAY - timedelta(days=40))])
    assert not due(TODAY, [hip_test(TODAY - timedelta(days=40))], put_off_on=TODAY - timedelta(days=1))
    assert due(date(2026, 12, 25), [], put_off_on=TODAY)


@given(st.dates(date(1990, 1, 1), date(2199, 1, 1)), st.integers(0, 400))
def test_once_due_it_stays_due_until_it_is_taken(day: date, later: int) -> None:
    test = hip_test(day)
    assert due(a_month_after(day) + timedelta(days=later), [test])
    assert 28 <= (a_month_after(day) - day).days <= 31


def session(minutes_ago: float, source: Source = Source.PLAYED, written_minutes_ago: float | None = None) -> Session:
    """Ten minutes long; it began so long ago that it ended `minutes_ago`."""
    started = NOW - timedelta(minutes=minutes_ago + 10)
    written = minutes_ago if written_minutes_ago is None else written_minutes_ago
    return Session(
        id="s",
        source=source,
        mode="pre-run",
        started_at=started,
        training_day=TODAY,
        watched_seconds=600.0,
        modified_at=NOW - timedelta(minutes=written),
    )


@pytest.mark.parametrize(
    ("sessions", "minutes"),
    [
        ([], None),
        ([session(12)], 12),
        ([session(29.9)], 29),
        ([session(30)], None),
        ([session(25), session(3)], 3),
        ([session(40, written_minutes_ago=20)], 20),  # it was paused in between
        ([session(300, written_minutes_ago=2)], None),  # its note was edited much later
        ([session(300, Source.ADDED, written_minutes_ago=2)], None),
        ([session(10, Source.IMPORTED, written_minutes_ago=2)], 10),
        ([session(-5)], None),  # a clock that was set back
    ],
)
def test_a_routine_that_ended_less_than_half_an_hour_ago_is_noticed(
    sessions: list[Session], minutes: int | None
) -> None:
    assert minutes_since_practice(NOW, sessions) == minutes
