# SPDX-License-Identifier: GPL-3.0-or-later
"""Hip tests as a table of comma-separated values (RFC 4180), one line a test, for spreadsheets."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from hipmob_desktop.domain.hip_tests import SIDES, HipTest, Measure, in_order
from hipmob_desktop.exchange.table import as_text, lines_of
from hipmob_desktop.storage.files import replace_atomically


def columns() -> tuple[str, ...]:
    """The heads of the columns; a measure's name ends in its unit."""
    measured = (
        f"{measure.removesuffix(f'-{measure.facts.unit}').replace('-', '_')}_{side}_{what}"
        for measure in Measure
        for side in SIDES
        for what in (measure.facts.unit, "pain")
    )
    return ("test_day", "taken_at", *measured, "minutes_since_practice", "note", "device", "id", "modified_at")


def hip_test_table_of(tests: Iterable[HipTest]) -> bytes:
    """The table, as bytes of a file, oldest first; of two tries it has the mean, and what was skipped is empty."""
    return lines_of(columns(), map(_cells, in_order(tests)))


def write_hip_tests(tests: Iterable[HipTest], place: Path) -> None:
    """Write the table to a file. Raises OSError."""
    replace_atomically(place, hip_test_table_of(tests))


def _cells(test: HipTest) -> Iterator[str]:
    yield test.test_day.isoformat()
    yield test.taken_at.isoformat()
    for measure in Measure:
        for side in SIDES:
            reading = test.reading(measure, side)
            yield "" if reading is None else f"{reading.value:g}"
            yield "" if reading is None or reading.pain is None else str(reading.pain)
    yield "" if test.minutes_since_practice is None else str(test.minutes_since_practice)
    for words in (test.note, test.device, test.id):
        yield as_text(words)
    yield test.modified_at.isoformat()
