# SPDX-License-Identifier: GPL-3.0-or-later
"""The computer's clocks, as a program needs them that stays open through journeys, nights and corrections."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

_TICK = timedelta(microseconds=1)


def local_now() -> datetime:
    """Local time with its offset, in the time zone that the computer is in now.

    A process keeps the time zone it was started in until it asks anew.
    """
    if hasattr(time, "tzset"):
        time.tzset()
    return datetime.now().astimezone()


def utc_now() -> datetime:
    """Time of day in UTC."""
    return datetime.now(UTC)


def seconds_awake_or_asleep() -> float:
    """Seconds that never jump and go on while the computer sleeps, wherever the system can tell them."""
    clock: int | None = getattr(time, "CLOCK_BOOTTIME", None)
    return time.monotonic() if clock is None else time.clock_gettime(clock)


class Moments:
    """Moments in UTC that only go forward, also when the clock is set back: the later of two states is the newer."""

    def __init__(self, now: Callable[[], datetime] = utc_now) -> None:
        self._now = now
        self._last: datetime | None = None

    def after(self, known: datetime | None = None) -> datetime:
        """Now, or just after the moment before and after `known`, when something was made by a clock that was ahead."""
        earlier = [moment for moment in (self._last, known) if moment is not None]
        self._last = max([self._now(), *(moment + _TICK for moment in earlier)])
        return self._last
