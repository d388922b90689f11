# SPDX-License-Identifier: GPL-3.0-or-later
"""The weeks against a second model, written down literally after the rules and with no regard for speed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from hipmob_desktop.domain.history import Excuse, Goal, History
from hipmob_desktop.domain.sessions import Session
from hipmob_desktop.domain.weeks import WeekReview, WeekStart, WeekState, first_day_of_week, review

NOON = datetime(2026, 1, 1, 12, tzinfo=UTC)
MONDAY = date(2026, 11, 23)


def session(day: date, seconds: float = 400.0, session_id: str = "") -> Session:
    return Session(
        id=session_id or f"{day}-{seconds}",
        mode="pre-run",
        started_at=NOON,
        training_day=day,
        watched_seconds=seconds,
        modified_at=NOON,
    )


def sessions_on(*days: date) -> tuple[Session, ...]:
    return tuple(session(day) for day in days)


def week_of_sessions(first_day: date, *weekdays: int) -> tuple[Session, ...]:
    return sessions_on(*(first_day + timedelta(days=weekday) for weekday in weekdays))


def states(counted: WeekReview) -> str:
    """One letter a week: Met, Excused, Frozen, missed (x), Running."""
    return "".join({WeekState.MISSED: "x"}.get(week.state, week.state[0].upper()) for week in counted.weeks)


def monday_weeks(history: History, today: date) -> WeekReview:
    return review(history, today, WeekStart.MONDAY)


# The second model


@dataclass
class NaiveWeek:
    first_day: date
    goal: int
    counted: list[date]
    seconds: float
    state: str


class Naive:
    """Each question is answered from the text of the rules, by looking at everything again."""

    def __init__(self, history: History, today: date, start: WeekStart, day_minutes: float) -> None:
        self.history = history
        self.today = today
        self.start_name = start.value.capitalize()
        self.day_minutes = day_minutes

    def first_day(self, day: date) -> date:
        while day.strftime("%A") != self.start_name:
            day -= timedelta(days=1)
        return day

    def seconds_on(self, day: date) -> float:
        return sum(s.watched_seconds for s in self.history.sessions if s.training_day == day and day <= self.today)

    def counts(self, day: date) -> bool:
        return day <= self.today and self.seconds_on(day) >= self.day_minutes * 60

    def goal(self, first_day: date) -> int:
        days = 3
        for goal in sorted(self.history.goals, key=lambda goal: goal.from_week):
            if self.first_day(goal.from_week) <= first_day:
                days = goal.days
        return days

    def excused(self, first_day: date) -> bool:
        return any(self.first_day(excuse.week) == first_day for excuse in self.history.excused_weeks)

    def session_days(self) -> list[date]:
        return [s.training_day for s in self.history.sessions if s.training_day <= self.today]

    def walk(self) -> tuple[list[NaiveWeek], int, int, int]:
        named = [
            *self.session_days(),
            *(goal.from_week for goal in self.history.goals),
            *(excuse.week for excuse in self.history.excused_weeks),
        ]
        weeks: list[NaiveWeek] = []
        streak = longest = held = earned = 0
        running = self.first_day(self.today)
        first_day = self.first_day(min(named)) if named else running + timedelta(days=7)
        while first_day <= running:
            days = [first_day + timedelta(days=number) for number in range(7)]
            counted = [day for day in days if self.counts(day)]
            if len(counted) >= self.goal(first_day):
                state = "met"
                streak += 1
                earned += 1
                if earned % 4 == 0 and held < 2:
                    held += 1
            elif self.excused(first_day):
                state = "excused"
            elif first_day == running:
                state = "running"
            elif held > 0 and streak > 0:
                state = "frozen"
                held -= 1
            else:
                state = "missed"
                streak = 0
                earned = 0
            longest = max(longest, streak)
            seconds = sum(self.seconds_on(day) for day in days)
            weeks.append(NaiveWeek(first_day, self.goal(first_day), counted, seconds, state))
            first_day += timedelta(days=7)
        return weeks, streak, longest, held

    def consistency(self) -> float:
        value = 0.0
        if not self.session_days():
            return value
        day = min(self.session_days())
        while day <= self.today:
            goal = self.goal(self.first_day(day))
            f = goal / 7
            n, d = (1, 1) if goal == 7 else (2 * goal, 14)
            last_days = [day - timedelta(days=back) for back in range(d)]
            c = min(1.0, sum(self.counts(one) for one in last_days) / n)
            m = 0.5 ** (f**0.5 / 13)
            if not self.excused(self.first_day(day)):
                value = value * m + c * (1 - m)
            day += timedelta(days=1)
        return value


TODAYS = st.one_of(
    st.dates(date(1926, 1, 1), date(2126, 12, 31)),
    # Around leap days and the turns of years, of which 2004, 2009, 2015, 2020 and 2026 have an ISO week 53.
    st.builds(
        lambda year, month_day, days: date(year, *month_day) + timedelta(days=days),
        st.sampled_from([1999, 2000, 2004, 2009, 2015, 2020, 2024, 2026]),
        st.sampled_from([(2, 28), (12, 31)]),
        st.integers(0, 20),
    ),
)


@st.composite
def cases(draw: st.DrawFn) -> tuple[History, date]:
    """A history of up to some 20 weeks, with good weeks often enough for freezes; and a day near its end."""
    today = draw(TODAYS)
    span = draw(st.integers(1, 140))
    ago = st.integers(-10, span).map(lambda days: today - timedelta(days=days))
    regular = draw(st.lists(st.integers(0, span), max_size=span, unique=True))
    chosen = [*(today - timedelta(days=days) for days in regular), *draw(st.lists(ago, max_size=8))]
    amounts = st.sampled_from([0.0, 60.0, 100.0, 150.0, 200.0, 299.5, 300.0, 411.5, 900.0])
    sessions = tuple(session(day, draw(amounts), str(number)) for number, day in enumerate(chosen))
    goals = draw(st.lists(st.builds(Goal, from_week=ago, days=st.integers(1, 7)), max_size=3))
    excuses = draw(st.lists(st.builds(Excuse, week=ago, reason=st.sampled_from(["", "illness"])), max_size=3))
    return History(sessions=sessions, goals=tuple(goals), excused_weeks=tuple(excuses)), today


@settings(deadline=None)
@given(cases(), st.sampled_from(WeekStart), st.sampled_from([5.0, 1.0, 7.5]))
@example((History(), MONDAY), WeekStart.MONDAY, 5.0)
@example((History(goals=(Goal(from_week=MONDAY + timedelta(days=7), days=1),)), MONDAY), WeekStart.MONDAY, 5.0)
def test_weeks_streak_and_consistency_are_those_of_the_rules_read_literally(
    case: tuple[History, date], start: WeekStart, day_minutes: float
) -> None:
    history, today = case
    counted = review(history, today, start, day_minutes)
    naive = Naive(history, today, start, day_minutes)
    weeks, streak, longest, held = naive.walk()
    assert [(week.first_day, week.goal_days, list(week.counted_days), week.state.value) for week in counted.weeks] == [
        (week.first_day, week.goal, week.counted, week.state) for week in weeks
    ]
    assert [week.minutes * 60 for week in counted.weeks] == pytest.approx([week.seconds for week in weeks])
    assert (counted.streak_weeks, counted.longest_streak_weeks, counted.freezes_held) == (streak, longest, held)
    assert counted.consistency == pytest.approx(naive.consistency(), abs=1e-9)


@settings(deadline=None)
@given(cases(), st.sampled_from(WeekStart))
def test_what_other_days_hold_does_not_matter_in_which_order_it_was_recorded(
    case: tuple[History, date], start: WeekStart
) -> None:
    history, today = case
    backfilled = History(sessions=history.sessions[::-1], goals=history.goals, excused_weeks=history.excused_weeks)
    assert review(backfilled, today, start) == review(history, today, start)


@settings(deadline=None)
@given(cases(), st.sampled_from(WeekStart), st.data())
def test_deleting_a_session_leaves_what_would_be_without_it(
    case: tuple[History, date], start: WeekStart, data: st.DataObject
) -> None:
    history, today = case
    if not history.sessions:
        return
    victim = data.draw(st.sampled_from(history.sessions))
    without = History(
        sessions=tuple(one for one in history.sessions if one.id != victim.id),
        goals=history.goals,
        excused_weeks=history.excused_weeks,
    )
    assert review(history.without_session(victim.id, NOON), today, start) == review(without, today, start)


@settings(deadline=None)
@given(cases(), st.sampled_from(WeekStart))
def test_every_week_explains_itself_in_one_line(case: tuple[History, date], start: WeekStart) -> None:
    history, today = case
    for week in review(history, today, start).weeks:
        assert week.explanation.startswith(week.state.value.capitalize())
        assert f"{len(week.counted_days)} of {week.goal_days} day" in week.explanation
        assert week.explanation.isprintable()


@settings(deadline=None)
@given(cases(), st.sampled_from(WeekStart))
def test_weeks_follow_each_other_and_end_with_the_running_one(case: tuple[History, date], start: WeekStart) -> None:
    history, today = case
    counted = review(history, today, start)
    assert all(later.first_day - earlier.first_day == timedelta(days=7) for earlier, later in pairwise(counted.weeks))
    assert counted.running.first_day == first_day_of_week(today, start)
    if counted.weeks:
        assert counted.weeks[-1] == counted.running


# Single rules, by example


def test_a_day_counts_from_five_minutes_on_also_in_parts() -> None:
    parts = (session(MONDAY, 99.7, "a"), session(MONDAY, 100.2, "b"), session(MONDAY, 100.1, "c"))
    assert monday_weeks(History(sessions=parts), MONDAY).running.counted_days == (MONDAY,)
    short = (*parts[:2], session(MONDAY, 100.0, "c"))
    assert monday_weeks(History(sessions=short), MONDAY).running.counted_days == ()


def test_the_running_week_counts_for_the_streak_as_soon_as_it_is_met_and_never_breaks_it() -> None:
    last_week = MONDAY - timedelta(days=7)
    met = week_of_sessions(last_week, 0, 2, 4)
    running = monday_weeks(History(sessions=met), MONDAY + timedelta(days=6))
    assert (states(running), running.streak_weeks) == ("MR", 1)
    both = monday_weeks(History(sessions=met + week_of_sessions(MONDAY, 0, 1, 2)), MONDAY + timedelta(days=2))
    assert (states(both), both.streak_weeks) == ("MM", 2)


def test_every_fourth_met_week_earns_a_freeze_and_two_are_held_at_most() -> None:
    first = MONDAY - timedelta(weeks=12)
    sessions: tuple[Session, ...] = ()
    for week in range(12):
        sessions += week_of_sessions(first + timedelta(weeks=week), 0, 1, 2)
    # Three were earned, two held; the next two weeks are frozen and the third ends the streak.
    at_first = monday_weeks(History(sessions=sessions), MONDAY)
    assert (at_first.freezes_held, at_first.streak_weeks) == (2, 12)
    later = monday_weeks(History(sessions=sessions), MONDAY + timedelta(weeks=3))
    assert states(later) == "M" * 12 + "FFxR"
    assert (later.streak_weeks, later.longest_streak_weeks, later.freezes_held) == (0, 12, 0)


def test_an_excused_week_neither_adds_nor_breaks_and_spends_no_freeze() -> None:
    sessions = sum((week_of_sessions(MONDAY - timedelta(weeks=week), 0, 1, 2) for week in range(2, 6)), start=())
    excuse = Excuse(week=MONDAY - timedelta(days=4), reason="illness")  # a Thursday: its whole week is meant
    counted = monday_weeks(History(sessions=sessions, excused_weeks=(excuse,)), MONDAY)
    assert (states(counted), counted.streak_weeks, counted.freezes_held) == ("MMMMER", 4, 1)


def test_a_changed_goal_holds_from_its_week_on_and_never_backwards() -> None:
    last_week = MONDAY - timedelta(days=7)
    sessions = week_of_sessions(last_week, 0, 1, 2) + week_of_sessions(MONDAY, 0, 1, 2)
    goal = Goal(from_week=MONDAY + timedelta(days=2), days=4)  # changed on a Wednesday
    counted = monday_weeks(History(sessions=sessions, goals=(goal,)), MONDAY + timedelta(days=3))
    assert [week.goal_days for week in counted.weeks] == [3, 4]
    assert states(counted) == "MR"


@given(st.lists(st.tuples(st.sampled_from(WeekStart), st.integers(1, 7)), min_size=1, max_size=6), st.integers(0, 20))
def test_the_goal_set_last_holds_whatever_day_weeks_started_on_before(
    changes: list[tuple[WeekStart, int]], days_on: int
) -> None:
    today, history, copy = MONDAY + timedelta(days=days_on), History(), History()
    for week_start, days in changes:
        copy = copy.merged(history)
        history = history.with_goal(first_day_of_week(today, week_start), days)
        assert review(history, today, week_start).running.goal_days == days
        assert review(history.merged(copy), today, week_start).running.goal_days == days


def test_of_two_goals_in_one_week_the_later_holds() -> None:
    goals = (Goal(from_week=MONDAY + timedelta(days=3), days=5), Goal(from_week=MONDAY, days=2))
    assert monday_weeks(History(goals=goals), MONDAY).running.goal_days == 5
    again = (Goal(from_week=MONDAY, days=5), Goal(from_week=MONDAY, days=2))
    assert monday_weeks(History(goals=again), MONDAY).running.goal_days == 2


def test_a_session_added_to_a_past_week_repairs_the_streak_at_once() -> None:
    weeks = [week_of_sessions(MONDAY - timedelta(weeks=week), 0, 1, 2) for week in (1, 2, 3)]
    broken = History(sessions=weeks[0] + weeks[1][:2] + weeks[2])
    assert monday_weeks(broken, MONDAY).streak_weeks == 1
    assert monday_weeks(broken.with_session(weeks[1][2]), MONDAY).streak_weeks == 3


def test_sessions_after_today_are_left_out() -> None:
    history = History(sessions=sessions_on(MONDAY, MONDAY + timedelta(days=1), MONDAY + timedelta(days=9)))
    assert monday_weeks(history, MONDAY).running.counted_days == (MONDAY,)
    assert monday_weeks(history, MONDAY) == monday_weeks(History(sessions=sessions_on(MONDAY)), MONDAY)


def test_the_week_may_start_on_saturday_or_sunday() -> None:
    saturday = date(2026, 11, 21)
    history = History(sessions=sessions_on(saturday, saturday + timedelta(days=1), saturday + timedelta(days=2)))
    found = {start: [len(w.counted_days) for w in review(history, MONDAY, start).weeks] for start in WeekStart}
    assert found == {WeekStart.MONDAY: [2, 1], WeekStart.SUNDAY: [1, 2], WeekStart.SATURDAY: [3]}
    assert first_day_of_week(MONDAY, WeekStart.SATURDAY) == saturday


def test_iso_week_53_is_a_week_like_any_other() -> None:
    new_year = date(2021, 1, 1)  # a Friday in week 53 of 2020
    history = History(sessions=sessions_on(date(2020, 12, 28), date(2020, 12, 31), new_year))
    counted = monday_weeks(history, date(2021, 1, 3))
    assert [week.first_day for week in counted.weeks] == [date(2020, 12, 28)]
    assert counted.streak_weeks == 1


def test_the_first_and_the_last_days_of_the_calendar_can_be_counted() -> None:
    for start in WeekStart:
        first = review(History(sessions=sessions_on(date.min)), date.min, start)
        assert first.running.counted_days == (date.min,)
        assert review(History(sessions=sessions_on(date.max)), date.max, start).running.counted_days == (date.max,)


def test_without_sessions_there_is_a_running_week_but_no_streak() -> None:
    counted = monday_weeks(History(), MONDAY)
    assert counted.weeks == ()
    assert counted.consistency == 0.0
    assert (counted.running.first_day, counted.running.state) == (MONDAY, WeekState.RUNNING)


def test_consistency_follows_the_formula_day_by_day() -> None:
    # Goal 3: one counting day in the last 14 of 6 wanted, on two days.
    kept = 0.5 ** ((3 / 7) ** 0.5 / 13)
    after_one = (1 / 6) * (1 - kept)
    assert monday_weeks(History(sessions=sessions_on(MONDAY)), MONDAY).consistency == pytest.approx(after_one)
    next_day = monday_weeks(History(sessions=sessions_on(MONDAY)), MONDAY + timedelta(days=1))
    assert next_day.consistency == pytest.approx(after_one * kept + (1 / 6) * (1 - kept))


def test_years_of_keeping_to_it_are_full_consistency_and_one_bad_week_is_not_zero() -> None:
    first = MONDAY - timedelta(weeks=200)
    sessions: tuple[Session, ...] = ()
    for week in range(199):
        sessions += week_of_sessions(first + timedelta(weeks=week), 0, 2, 4)
    before = monday_weeks(History(sessions=sessions), MONDAY - timedelta(days=8)).consistency
    after = monday_weeks(History(sessions=sessions), MONDAY - timedelta(days=1)).consistency
    assert before == pytest.approx(1.0, abs=0.001)
    assert 0.8 < after < before


def test_a_week_says_why_it_counted_or_did_not() -> None:
    first = MONDAY - timedelta(weeks=7)
    sessions: tuple[Session, ...] = ()
    for week in range(4):
        sessions += week_of_sessions(first + timedelta(weeks=week), 0, 2, 5)
    sessions += week_of_sessions(first + timedelta(weeks=4), 1)
    sessions += week_of_sessions(MONDAY, 0)
    history = History(sessions=sessions, excused_weeks=(Excuse(week=first + timedelta(weeks=6), reason=" a \n cold"),))
    assert [week.explanation for week in monday_weeks(history, MONDAY).weeks] == [
        "Met: 3 of 3 days, Mon Wed Sat",
        "Met: 3 of 3 days, Mon Wed Sat",
        "Met: 3 of 3 days, Mon Wed Sat",
        "Met: 3 of 3 days, Mon Wed Sat; one freeze earned",
        "Frozen: 1 of 3 days, one freeze spent",
        "Missed: 0 of 3 days; the streak of 4 weeks ended",
        "Excused (a cold): 0 of 3 days",
        "Running: 1 of 3 days, Mon; 2 more by Sunday",
    ]


@pytest.mark.parametrize(
    "done, today, outlook",
    [
        ((), 4, "0 of 3 days; 3 more by Sunday"),
        ((0, 4), 4, "2 of 3 days, Mon Fri; 1 more by Sunday"),
        ((0,), 6, "1 of 3 days, Mon; 2 more needed and only one day left"),
        ((6,), 6, "1 of 3 days, Sun; 2 more needed and no day left"),
        ((), 5, "0 of 3 days; 3 more needed and only 2 days left"),
    ],
)
def test_the_running_week_says_what_it_still_takes(done: tuple[int, ...], today: int, outlook: str) -> None:
    counted = monday_weeks(History(sessions=week_of_sessions(MONDAY, *done)), MONDAY + timedelta(days=today))
    assert counted.running.explanation == f"Running: {outlook}"


def test_a_running_week_that_cannot_be_met_says_that_a_freeze_will_be_spent() -> None:
    sessions = sum((week_of_sessions(MONDAY - timedelta(weeks=week), 0, 1, 2) for week in range(1, 5)), start=())
    counted = monday_weeks(History(sessions=sessions), MONDAY + timedelta(days=6))
    assert counted.running.explanation.endswith("3 more needed and only one day left, so a freeze will be spent")


@pytest.mark.parametrize("minutes", [0.0, -1.0, float("nan")])
def test_a_day_cannot_count_from_nothing(minutes: float) -> None:
    with pytest.raises(ValueError, match="a day cannot count"):
        review(History(), MONDAY, WeekStart.MONDAY, minutes)
