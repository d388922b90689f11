# SPDX-License-Identifier: GPL-3.0-or-later
"""When to remind, and of what: chosen weekdays at a time of the day, and only as long as the week is not met."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time, timedelta

from hipmob_desktop.domain.weeks import WeekReview, week_sentence

LATEST = timedelta(hours=2)
"""A reminder that came due while the computer slept is still given this long after."""


@dataclass(frozen=True, slots=True)
class Reminders:
    """Weekdays (Monday is 0) and the time of the day, by the wall clock; none at all unless switched on."""

    on: bool = False
    weekdays: frozenset[int] = frozenset({0, 2, 4})
    at: time = time(18, 0)

    def due(self, seen: datetime, now: datetime) -> bool:
        """Whether one came due after `seen` and until `now`, both wall clock, and is not too late by now."""
        if not self.on:
            return False
        start = max(seen, now - LATEST)
        day = start.date()
        while day <= now.date():
            moment = datetime.combine(day, self.at)
            if day.weekday() in self.weekdays and start < moment <= now:
                return True
            day += timedelta(days=1)
        return False


def words_for(review: WeekReview) -> str | None:
    """What a reminder says, such as "2 of 3 days, 1 more by Sunday"; None when there is nothing left to do today."""
    week = review.running
    if len(week.counted_days) >= week.goal_days or review.today in week.counted_days:
        return None
    return week_sentence(week, review.today)
