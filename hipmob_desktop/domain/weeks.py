# SPDX-License-Identifier: GPL-3.0-or-later
"""How sessions become counting days, weeks, a streak and a consistency: pure functions, nothing of it is stored.

A day counts when its sessions add up to enough watched work. A week is met when enough days count; one that is not may
be excused by the runner, or frozen by a freeze that earlier weeks earned. Consistency is the score of Loop Habit
Tracker, which forgets slowly, so that one bad week does not read as zero.

Dates are handled as day numbers (`date.toordinal`), and weeks as numbers counted from the first one of the calendar.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from hipmob_desktop.domain.history import History
from hipmob_desktop.domain.language import tr

DEFAULT_GOAL_DAYS = 3
DEFAULT_DAY_MINUTES = 5.0

FREEZE_EVERY_WEEKS = 4
"""Each time a streak has so many more weeks met, it earns a freeze."""

MOST_FREEZES = 2
"""So many freezes can be held; what is earned beyond that is lost."""

_FORTNIGHT = 14


class WeekStart(StrEnum):
    """The weekday on which weeks start."""

    MONDAY = "monday"
    SUNDAY = "sunday"
    SATURDAY = "saturday"

    @property
    def weekday(self) -> int:
        """The weekday's number as `date.weekday` gives it: Monday is 0."""
        return {WeekStart.MONDAY: 0, WeekStart.SATURDAY: 5, WeekStart.SUNDAY: 6}[self]


class WeekState(StrEnum):
    """What a week did for the streak."""

    MET = "met"
    EXCUSED = "excused"
    FROZEN = "frozen"
    MISSED = "missed"
    RUNNING = "running"


@dataclass(frozen=True, slots=True)
class Week:
    """One week, its goal and what came of it; `minutes` are all watched ones, on counting days and others."""

    first_day: date
    goal_days: int
    counted_days: tuple[date, ...]
    minutes: float
    state: WeekState
    explanation: str


@dataclass(frozen=True, slots=True)
class WeekReview:
    """The weeks from the first with a session, goal or excuse to the running one, and what they add up to.

    `weeks` is empty while there is none of these; `running` is there always. `consistency` is from 0 to 1.
    They begin on `week_start`, and a day counts from `day_minutes` on.
    """

    today: date
    streak_weeks: int
    longest_streak_weeks: int
    freezes_held: int
    consistency: float
    weeks: tuple[Week, ...]
    running: Week
    week_start: WeekStart
    day_minutes: float


def review(
    history: History, today: date, week_start: WeekStart, day_minutes: float = DEFAULT_DAY_MINUTES
) -> WeekReview:
    """What `history` adds up to on `today`. Sessions of later days are left out.

    Raises ValueError unless `day_minutes` is above zero.
    """
    if not day_minutes > 0:
        raise ValueError(f"a day cannot count from {day_minutes} minutes on")
    calendar = _Calendar(week_start)
    days = _Days.of(history, today.toordinal(), day_minutes)
    goals = _Goals(history, calendar)
    excused = {
        calendar.week_of(excuse.week.toordinal()): " ".join(excuse.reason.split()) for excuse in history.excused_weeks
    }
    running = calendar.week_of(today.toordinal())
    first = min((*map(calendar.week_of, days.seconds), *goals.weeks, *excused), default=running + 1)
    walk = _Walk(calendar, today)
    weeks = tuple(
        walk.week(week, goals.days_in(week), days.in_week(week, calendar), excused.get(week))
        for week in range(first, running + 1)
    )
    return WeekReview(
        today=today,
        streak_weeks=walk.streak,
        longest_streak_weeks=walk.longest,
        freezes_held=walk.held,
        consistency=_consistency(days, goals, excused, calendar, today.toordinal()),
        weeks=weeks,
        running=weeks[-1] if weeks else walk.week(running, goals.days_in(running), _NO_DAYS, None),
        week_start=week_start,
        day_minutes=day_minutes,
    )


def day_counts(seconds: float, day_minutes: float) -> bool:
    """Whether so much watched work makes a day count, when it counts from `day_minutes` on."""
    # Rounded to the microsecond, so that three times 100 seconds are 300 however the tenths were added up.
    return round(seconds, 6) >= round(day_minutes * 60.0, 6)


def week_sentence(week: Week, today: date) -> str:
    """Where a running week stands, such as "2 of 3 days, 1 more by Sunday"."""
    done, goal = len(week.counted_days), week.goal_days
    if done >= goal:
        return tr("{done} of {count} day(s): this week is met", goal, done=done)
    last = week.first_day + timedelta(days=6)
    days_left = (last - today).days + 1 - (today in week.counted_days)
    if goal - done > days_left:  # then the goal is more than one day
        return tr("{done} of {goal} days, and {count} day(s) left", days_left, done=done, goal=goal)
    if last == today:
        return tr("{done} of {count} day(s), {more} more today", goal, done=done, more=goal - done)
    by = weekday_name(last.weekday())
    return tr("{done} of {count} day(s), {more} more by {weekday}", goal, done=done, more=goal - done, weekday=by)


def weekday_name(weekday: int) -> str:
    """The name of a weekday; Monday is 0."""
    return (
        tr("Monday"),
        tr("Tuesday"),
        tr("Wednesday"),
        tr("Thursday"),
        tr("Friday"),
        tr("Saturday"),
        tr("Sunday"),
    )[weekday]


def short_weekday_name(weekday: int) -> str:
    """The name of a weekday where there is little room; Monday is 0."""
    return (tr("Mon"), tr("Tue"), tr("Wed"), tr("Thu"), tr("Fri"), tr("Sat"), tr("Sun"))[weekday]


def first_day_of_week(day: date, week_start: WeekStart) -> date:
    """The first day of the week that contains `day`."""
    calendar = _Calendar(week_start)
    return calendar.first_day(calendar.week_of(day.toordinal()))


class _Calendar:
    """Numbers weeks, so that walking them needs no date arithmetic."""

    def __init__(self, week_start: WeekStart) -> None:
        self._offset = week_start.weekday + 1  # day number 1 is a Monday
        self.last_weekday = weekday_name((week_start.weekday + 6) % 7)

    def week_of(self, day: int) -> int:
        return (day - self._offset) // 7

    def day_numbers(self, week: int) -> range:
        start = week * 7 + self._offset
        return range(start, start + 7)

    def first_day(self, week: int) -> date:
        return date.fromordinal(max(self.day_numbers(week).start, 1))  # the calendar's first week may be cut short


@dataclass(frozen=True, slots=True)
class _WeekDays:
    counted: tuple[int, ...]
    seconds: float


_NO_DAYS = _WeekDays((), 0.0)


@dataclass(frozen=True, slots=True)
class _Days:
    """Watched seconds by day number, and the days that count."""

    seconds: Mapping[int, float]
    counted: frozenset[int]

    @classmethod
    def of(cls, history: History, today: int, day_minutes: float) -> _Days:
        seconds: defaultdict[int, float] = defaultdict(float)
        for session in history.sessions:
            seconds[session.training_day.toordinal()] += session.watched_seconds
        seconds_until_today = {day: total for day, total in seconds.items() if day <= today}
        counted = frozenset(day for day, total in seconds_until_today.items() if day_counts(total, day_minutes))
        return cls(seconds_until_today, counted)

    def in_week(self, week: int, calendar: _Calendar) -> _WeekDays:
        numbers = calendar.day_numbers(week)
        counted = tuple(day for day in numbers if day in self.counted)
        return _WeekDays(counted, sum(self.seconds.get(day, 0.0) for day in numbers))


class _Goals:
    """The goal of each week: that of the latest entry not after it. Of several in one week the latest date holds."""

    def __init__(self, history: History, calendar: _Calendar) -> None:
        ordered = sorted(history.goals, key=lambda goal: goal.from_week)
        self._days = {calendar.week_of(goal.from_week.toordinal()): goal.days for goal in ordered}
        self.weeks = tuple(self._days)

    def days_in(self, week: int) -> int:
        entry = bisect_right(self.weeks, week) - 1
        return DEFAULT_GOAL_DAYS if entry < 0 else self._days[self.weeks[entry]]


class _Walk:
    """Carries streak and freezes from week to week."""

    def __init__(self, calendar: _Calendar, today: date) -> None:
        self._calendar = calendar
        self._today = today.toordinal()
        self.streak = 0
        self.longest = 0
        self.held = 0
        self._earned = 0

    def week(self, week: int, goal: int, days: _WeekDays, excuse: str | None) -> Week:
        state, explanation = self._judge(week, goal, days.counted, excuse)
        return Week(
            first_day=self._calendar.first_day(week),
            goal_days=goal,
            counted_days=tuple(map(date.fromordinal, days.counted)),
            minutes=days.seconds / 60.0,
            state=state,
            explanation=explanation,
        )

    def _judge(self, week: int, goal: int, counted: tuple[int, ...], excuse: str | None) -> tuple[WeekState, str]:
        share = tr("{done} of {count} day(s)", goal, done=len(counted))
        named = f"{share}, {_short_names(counted)}" if counted else share
        if len(counted) >= goal:
            return WeekState.MET, self._meet(named)
        if excuse is not None:
            if excuse:
                return WeekState.EXCUSED, tr("Excused ({reason}): {days}", reason=excuse, days=named)
            return WeekState.EXCUSED, tr("Excused: {days}", days=named)
        if self._today in self._calendar.day_numbers(week):
            outlook = self._outlook(week, goal - len(counted), counted)
            return WeekState.RUNNING, tr("Running: {days}; {outlook}", days=named, outlook=outlook)
        if self.held > 0 and self.streak > 0:
            self.held -= 1
            return WeekState.FROZEN, tr("Frozen: {days}, one freeze spent", days=share)
        return WeekState.MISSED, self._miss(named)

    def _meet(self, days: str) -> str:
        self.streak += 1
        self.longest = max(self.longest, self.streak)
        self._earned += 1
        if self._earned % FREEZE_EVERY_WEEKS or self.held >= MOST_FREEZES:
            return tr("Met: {days}", days=days)
        self.held += 1
        return tr("Met: {days}; one freeze earned", days=days)

    def _miss(self, days: str) -> str:
        ended = self.streak
        self.streak = self._earned = 0
        if not ended:
            return tr("Missed: {days}", days=days)
        return tr("Missed: {days}; the streak of {count} week(s) ended", ended, days=days)

    def _outlook(self, week: int, needed: int, counted: tuple[int, ...]) -> str:
        open_days = self._calendar.day_numbers(week).stop - self._today - (self._today in counted)
        if needed <= open_days:
            return tr("{needed} more by {weekday}", needed=needed, weekday=self._calendar.last_weekday)
        if open_days == 0:
            missing = tr("{needed} more needed and no day left", needed=needed)
        elif open_days == 1:
            missing = tr("{needed} more needed and only one day left", needed=needed)
        else:
            missing = tr("{needed} more needed and only {count} day(s) left", open_days, needed=needed)
        if self.held > 0 and self.streak > 0:
            return tr("{outlook}, so a freeze will be spent", outlook=missing)
        return missing


def _consistency(days: _Days, goals: _Goals, excused: Mapping[int, str], calendar: _Calendar, today: int) -> float:
    value = 0.0
    if not days.seconds:
        return value
    first = min(days.seconds)
    for week in range(calendar.week_of(first), calendar.week_of(today) + 1):
        goal = goals.days_in(week)
        wanted, window = (2 * goal, _FORTNIGHT) if goal < 7 else (1, 1)
        kept = 0.5 ** ((goal / 7) ** 0.5 / 13)
        numbers = calendar.day_numbers(week)
        if week in excused:
            continue
        for count in _counts_in_window(days.counted, max(numbers.start, first), min(numbers.stop, today + 1), window):
            value = value * kept + min(1.0, count / wanted) * (1.0 - kept)
    return value


def _counts_in_window(counted: frozenset[int], start: int, stop: int, window: int) -> Iterator[int]:
    """For each day from `start` to before `stop`: how many days count of the last `window`, the day included."""
    count = sum(day in counted for day in range(start - window, start))
    for day in range(start, stop):
        count += (day in counted) - (day - window in counted)
        yield count


def _short_names(days: tuple[int, ...]) -> str:
    return " ".join(short_weekday_name((day - 1) % 7) for day in days)
