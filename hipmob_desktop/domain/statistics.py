# SPDX-License-Identifier: GPL-3.0-or-later
"""What sessions add up to over time, for charts: minutes by day, by week or month and mode, left against right."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import Enum, auto

from hipmob_desktop.domain.sessions import Session
from hipmob_desktop.domain.weeks import WeekStart, first_day_of_week


class Span(Enum):
    """How long a stretch one bar of a chart stands for."""

    WEEK = auto()
    MONTH = auto()


@dataclass(frozen=True, slots=True)
class Period:
    """A week or a month: watched minutes by mode, and seconds of work on each side."""

    first_day: date
    last_day: date
    minutes_by_mode: Mapping[str, float] = field(default_factory=dict)
    left_seconds: float = 0.0
    right_seconds: float = 0.0
    sessions: int = 0

    @property
    def minutes(self) -> float:
        """Watched minutes of all modes."""
        return sum(self.minutes_by_mode.values())

    @property
    def left_share(self) -> float | None:
        """How much of the one-sided work was on the left, 0 to 1; None when there was none."""
        both = self.left_seconds + self.right_seconds
        return self.left_seconds / both if both > 0 else None


def minutes_by_day(sessions: Iterable[Session]) -> dict[date, float]:
    """Watched minutes of each training day that has any."""
    minutes: defaultdict[date, float] = defaultdict(float)
    for session in sessions:
        minutes[session.training_day] += session.watched_seconds / 60
    return dict(minutes)


def periods(
    sessions: Iterable[Session], span: Span, first: date, last: date, week_start: WeekStart = WeekStart.MONDAY
) -> tuple[Period, ...]:
    """All weeks or months from the one that contains `first` to that of `last`, empty ones included.

    A session belongs to the period of its training day; those outside are left out.
    """
    starts = tuple(_starts(span, first, last, week_start))
    found: defaultdict[date, list[Session]] = defaultdict(list)
    for session in sessions:
        found[_start_of(span, session.training_day, week_start)].append(session)
    return tuple(_period(start, _end_of(span, start), found.get(start, [])) for start in starts)


def _period(first: date, last: date, sessions: list[Session]) -> Period:
    minutes: defaultdict[str, float] = defaultdict(float)
    for session in sessions:
        minutes[session.mode] += session.watched_seconds / 60
    return Period(
        first_day=first,
        last_day=last,
        minutes_by_mode=dict(minutes),
        left_seconds=sum(session.left_seconds for session in sessions),
        right_seconds=sum(session.right_seconds for session in sessions),
        sessions=len(sessions),
    )


def _starts(span: Span, first: date, last: date, week_start: WeekStart) -> Iterable[date]:
    start = _start_of(span, first, week_start)
    while start <= last:
        yield start
        end = _end_of(span, start)
        if end == date.max:
            return
        start = end + timedelta(days=1)


def _start_of(span: Span, day: date, week_start: WeekStart) -> date:
    return day.replace(day=1) if span is Span.MONTH else first_day_of_week(day, week_start)


def _end_of(span: Span, start: date) -> date:
    if span is Span.WEEK:
        return date.fromordinal(min(start.toordinal() + 6, date.max.toordinal()))
    if start.month == 12:
        return start.replace(day=31)
    return start.replace(month=start.month + 1) - timedelta(days=1)
