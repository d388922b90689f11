# SPDX-License-Identifier: GPL-3.0-or-later
"""Reminders come when they were asked for, and not when there is nothing to remind of."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hipmob_desktop.domain.history import History
from hipmob_desktop.domain.reminders import LATEST, Reminders, words_for
from hipmob_desktop.domain.sessions import Session
from hipmob_desktop.domain.weeks import WeekStart, review

WEDNESDAY = date(2026, 11, 25)
ON = Reminders(on=True, weekdays=frozenset({0, 2, 4}), at=time(18, 0))


def at(hour: int, minute: int = 0, day: date = WEDNESDAY) -> datetime:
    return datetime.combine(day, time(hour, minute))


@pytest.mark.parametrize(
    ("seen", "now", "due"),
    [
        (at(17, 59), at(18), True),
        (at(18), at(18, 1), False),
        (at(17, 58), at(17, 59), False),
        (at(17, 0), at(19, 30), True),
        (at(9), at(20, 1), False),
        (at(17, 59, WEDNESDAY + timedelta(days=1)), at(18, 1, WEDNESDAY + timedelta(days=1)), False),
    ],
    ids=["on time", "once", "not before", "late after a nap", "too late", "not on a Thursday"],
)
def test_a_reminder_comes_at_its_time_once(seen: datetime, now: datetime, due: bool) -> None:
    assert ON.due(seen, now) is due


def test_reminders_are_off_unless_switched_on() -> None:
    assert not Reminders(weekdays=frozenset(range(7))).due(at(0), at(23, 59))


@given(
    st.lists(st.integers(1, 90), min_size=1, max_size=40),
    st.frozensets(st.integers(0, 6), min_size=1),
    st.times().map(lambda moment: moment.replace(second=0, microsecond=0)),
)
def test_however_often_it_is_looked_at_each_reminder_comes_exactly_once(
    minutes: list[int], weekdays: frozenset[int], moment: time
) -> None:
    reminders = Reminders(on=True, weekdays=weekdays, at=moment)
    seen = start = at(12)
    given_out = 0
    for step in minutes:
        now = seen + timedelta(minutes=step)
        given_out += reminders.due(seen, now)
        seen = now
    days = (start.date() + timedelta(days=number) for number in range(10))
    wanted = sum(day.weekday() in weekdays and start < datetime.combine(day, moment) <= seen for day in days)
    assert given_out == wanted


def test_a_nap_longer_than_the_latest_moment_skips_it() -> None:
    assert not ON.due(at(12), at(18) + LATEST + timedelta(minutes=1))


def reviewed(*days: date, today: date = WEDNESDAY) -> str | None:
    sessions = tuple(
        Session(
            id=str(day),
            mode="pre-run",
            started_at=datetime.combine(day, time(7), UTC),
            training_day=day,
            watched_seconds=400.0,
            modified_at=datetime.combine(day, time(8), UTC),
        )
        for day in days
    )
    return words_for(review(History(sessions=sessions), today, WeekStart.MONDAY))


def test_a_reminder_says_what_the_week_still_takes() -> None:
    monday, tuesday = date(2026, 11, 23), date(2026, 11, 24)
    assert reviewed(monday, tuesday) == "2 of 3 days, 1 more by Sunday"
    assert reviewed(monday, tuesday, today=date(2026, 11, 29)) == "2 of 3 days, 1 more today"
    assert reviewed(today=date(2026, 11, 29)) == "0 of 3 days, and 1 day left"


def test_nobody_is_reminded_of_what_is_done() -> None:
    days = [date(2026, 11, 23), date(2026, 11, 24), WEDNESDAY]
    assert reviewed(*days, today=date(2026, 11, 27)) is None
    assert reviewed(WEDNESDAY) is None
