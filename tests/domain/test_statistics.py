# SPDX-License-Identifier: GPL-3.0-or-later
"""What charts show adds up to what was done."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hipmob_desktop.domain.sessions import Session
from hipmob_desktop.domain.statistics import Period, Span, minutes_by_day, periods
from hipmob_desktop.domain.weeks import WeekStart

DAYS = st.dates(date(2019, 12, 1), date(2032, 2, 1))


def session(day: date, minutes: float, mode: str = "pre-run", left: float = 0.0, right: float = 0.0) -> Session:
    moment = datetime.combine(day, time(7), UTC)
    return Session(
        id=f"{day}-{minutes}-{mode}",
        mode=mode,
        started_at=moment,
        training_day=day,
        watched_seconds=minutes * 60,
        left_seconds=left,
        right_seconds=right,
        modified_at=moment,
    )


sessions = st.lists(
    st.builds(session, DAYS, st.integers(0, 40), st.sampled_from(["pre-run", "post-run", "stand-alone"])), max_size=30
)


@given(sessions, DAYS, st.integers(0, 800), st.sampled_from(Span), st.sampled_from(WeekStart))
def test_every_minute_within_the_range_is_in_one_bar_and_no_other(
    done: list[Session], first: date, days: int, span: Span, week_start: WeekStart
) -> None:
    last = first + timedelta(days=days)
    bars = periods(done, span, first, last, week_start)
    assert bars[0].first_day <= first
    assert last <= bars[-1].last_day
    for bar, following in pairwise(bars):
        assert bar.last_day + timedelta(days=1) == following.first_day
    covered = [one for one in done if bars[0].first_day <= one.training_day <= bars[-1].last_day]
    assert sum(bar.minutes for bar in bars) == pytest.approx(sum(one.watched_seconds / 60 for one in covered))
    assert sum(bar.sessions for bar in bars) == len(covered)


@given(DAYS, st.sampled_from(WeekStart))
def test_a_week_has_seven_days_and_begins_on_the_day_that_was_set(day: date, week_start: WeekStart) -> None:
    (bar,) = periods([], Span.WEEK, day, day, week_start)
    assert (bar.last_day - bar.first_day).days == 6
    assert bar.first_day.weekday() == week_start.weekday


def test_a_month_is_as_long_as_the_calendar_says() -> None:
    bars = periods([], Span.MONTH, date(2027, 11, 30), date(2028, 3, 1))
    assert [(bar.last_day - bar.first_day).days + 1 for bar in bars] == [30, 31, 31, 29, 31]


def test_minutes_are_told_apart_by_mode_and_sides_are_added_up() -> None:
    day = date(2026, 11, 23)
    done = [session(day, 7, "pre-run", left=90, right=60), session(day, 8, "post-run", left=30, right=60)]
    (bar,) = periods(done, Span.WEEK, day, day)
    assert bar.minutes_by_mode == {"pre-run": 7, "post-run": 8}
    assert (bar.left_seconds, bar.right_seconds, bar.left_share) == (120, 120, 0.5)
    assert minutes_by_day(done) == {day: 15}


def test_without_one_sided_work_there_is_no_balance() -> None:
    assert Period(date(2026, 11, 23), date(2026, 11, 29)).left_share is None


def test_the_last_week_of_the_calendar_ends_with_it() -> None:
    assert periods([], Span.WEEK, date.max, date.max)[-1].last_day == date.max
    assert periods([], Span.MONTH, date.max, date.max)[-1].last_day == date.max
