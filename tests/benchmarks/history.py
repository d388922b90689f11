# SPDX-License-Identifier: GPL-3.0-or-later
"""How long twenty years of history take to load, check and count, beside `json.load` of the same file.

Run as `python -m tests.benchmarks.history`; it prints a table.
"""

from __future__ import annotations

import json
import tempfile
import time
import uuid
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import msgspec

from hipmob_desktop.domain.history import History
from hipmob_desktop.domain.routines import Mode
from hipmob_desktop.domain.sessions import WatchedIntervals, session_of
from hipmob_desktop.domain.weeks import WeekStart, review
from hipmob_desktop.storage.folders import asset_directory
from hipmob_desktop.storage.history_document import bytes_of
from hipmob_desktop.storage.history_file import HISTORY_NAME, HistoryFile
from hipmob_desktop.storage.routine_files import load_drills, load_routines

FIRST = datetime(2006, 11, 24, 6, 10, tzinfo=UTC)
DAYS = 7305
TODAY = date(2026, 11, 23)


def twenty_years() -> History:
    """Two whole sessions a day."""
    assets = asset_directory()
    routine = load_routines(assets / "routines", load_drills(assets / "drills"))[Mode.PRE_RUN]
    whole = session_of(
        routine,
        WatchedIntervals().add(0.0, routine.seconds),
        session_id="0",
        started_at=FIRST,
        modified_at=FIRST,
        device="laptop-7f3a",
        training_day=FIRST.date(),
    )
    moments = [FIRST + timedelta(days=day, hours=hours) for day in range(DAYS) for hours in (0, 12)]
    return History(
        sessions=tuple(
            msgspec.structs.replace(
                whole,
                id=uuid.uuid5(uuid.NAMESPACE_OID, str(number)).hex,
                started_at=moment,
                modified_at=moment,
                training_day=moment.date(),
            )
            for number, moment in enumerate(moments)
        )
    )


def best_seconds(work: Callable[[], object], times: int = 7) -> float:
    """The quickest of some runs."""
    found = []
    for _ in range(times):
        start = time.perf_counter()
        work()
        found.append(time.perf_counter() - start)
    return min(found)


def load_and_count(folder: Path) -> None:
    review(HistoryFile(folder).read().history, TODAY, WeekStart.MONDAY)


def main() -> None:
    """Print the table."""
    history = twenty_years()
    data = bytes_of(history)
    foreign = data.replace(b'"note": ""', b'"note": "", "heart_rate": 120')
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        path = folder / HISTORY_NAME
        path.write_bytes(data)
        plain = best_seconds(lambda: json.loads(path.read_text(encoding="utf-8")))
        rows = {
            "json.load alone": plain,
            "load, check and count": best_seconds(lambda: load_and_count(folder)),
            "count alone": best_seconds(lambda: review(history, TODAY, WeekStart.MONDAY)),
        }
        path.write_bytes(foreign)
        rows["load, check and count, an unknown field in each session"] = best_seconds(lambda: load_and_count(folder))
        rows["save, with a backup"] = best_seconds(lambda: HistoryFile(folder / "saved").save(history), times=3)
    print(f"{len(history.sessions)} sessions, {len(data) / 1e6:.1f} MB")
    for label, seconds in rows.items():
        print(f"{label:56} {seconds * 1000:7.0f} ms {seconds / plain:6.2f} times")


if __name__ == "__main__":
    main()
