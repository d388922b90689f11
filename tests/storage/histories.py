# SPDX-License-Identifier: GPL-3.0-or-later
"""Sessions and hip tests to store, and a moment that stands still."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from hipmob_desktop.domain.drills import Side
from hipmob_desktop.domain.hip_tests import HipTest, Measure, Reading
from hipmob_desktop.domain.history import History
from hipmob_desktop.domain.sessions import SegmentWatched, Session

NOW = datetime(2026, 11, 23, 6, 21, 4, tzinfo=UTC)
DAY = date(2026, 11, 23)


def session(session_id: str, seconds_ago: int = 0, watched: float = 400.0) -> Session:
    moment = NOW - timedelta(seconds=seconds_ago)
    return Session(
        id=session_id,
        device="laptop-7f3a",
        mode="pre-run",
        started_at=moment,
        training_day=DAY,
        watched_seconds=watched,
        segments=(SegmentWatched(drill="fire-hydrant", side=Side.LEFT, planned_seconds=20.0, watched_seconds=20.0),),
        modified_at=moment,
    )


def hip_test(test_id: str, moment: datetime = NOW, degrees: float = 31.5) -> HipTest:
    return HipTest(
        id=test_id,
        device="laptop-7f3a",
        taken_at=moment,
        test_day=DAY,
        readings=(
            Reading(measure=Measure.INTERNAL_ROTATION, side=Side.LEFT, tries=(degrees, degrees + 1.0), pain=0),
            Reading(measure=Measure.FABER, side=Side.RIGHT, tries=(12.5,)),
        ),
        modified_at=moment,
    )


def history_of(*session_ids: str) -> History:
    return History(sessions=tuple(session(session_id) for session_id in session_ids))


def ids_in(history: History) -> list[str]:
    return sorted(one.id for one in history.sessions)
