# SPDX-License-Identifier: GPL-3.0-or-later
"""A computer's clocks may be set, moved to another time zone and put to sleep; what the app makes of them holds."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from hipmob_desktop.desktop.clocks import Moments, local_now, seconds_awake_or_asleep


@pytest.fixture
def own_time_zone(monkeypatch: pytest.MonkeyPatch) -> Iterator[pytest.MonkeyPatch]:
    with monkeypatch.context() as patch:
        yield patch
    time.tzset()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows asks for the time zone each time")
def test_a_journey_is_noticed_while_the_app_stays_open(own_time_zone: pytest.MonkeyPatch) -> None:
    for zone, offset in (("UTC-2", 2), ("UTC+7", -7), ("UTC-5:30", 5.5)):
        own_time_zone.setenv("TZ", zone)
        assert local_now().utcoffset() == timedelta(hours=offset)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows knows no rules of this kind")
def test_daylight_saving_is_as_it_is_at_the_moment(own_time_zone: pytest.MonkeyPatch) -> None:
    # Summer time from an hour ago on, then from in an hour on, by the rule itself: nobody sets the clock.
    day = datetime.now(UTC).timetuple().tm_yday - 1
    hour = datetime.now(UTC).hour
    for begins, offset in ((day - 1, 2), (day + 1, 1)):
        own_time_zone.setenv("TZ", f"AAA-1BBB-2,{max(begins, 0)}/{hour},{(begins + 20) % 365}/0")
        assert local_now().utcoffset() == timedelta(hours=offset)


def test_moments_only_go_forward_when_the_clock_is_set_back() -> None:
    noon = datetime(2026, 11, 28, 12, tzinfo=UTC)
    told = iter([noon, noon - timedelta(hours=3), noon - timedelta(hours=2), noon + timedelta(hours=1)])
    moments = Moments(lambda: next(told))
    made = [moments.after() for _ in range(4)]
    assert made == sorted(set(made))
    assert (made[0], made[3]) == (noon, noon + timedelta(hours=1))
    assert made[2] - noon < timedelta(seconds=1)


def test_what_a_clock_that_was_ahead_has_made_is_older_than_what_comes_now() -> None:
    noon = datetime(2026, 11, 28, 12, tzinfo=UTC)
    moments = Moments(lambda: noon)
    ahead = noon + timedelta(days=1)
    assert moments.after(ahead) > ahead
    assert moments.after() > ahead


def test_seconds_go_on() -> None:
    before = seconds_awake_or_asleep()
    assert seconds_awake_or_asleep() >= before > 0
