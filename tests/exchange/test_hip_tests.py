# SPDX-License-Identifier: GPL-3.0-or-later
"""Hip tests leave the app and come back with the history, and leave it as a table."""

from __future__ import annotations

import csv
import io
from datetime import timedelta
from pathlib import Path

import msgspec

from hipmob_desktop.domain.history import History
from hipmob_desktop.exchange.files import in_words, merged, read, write
from hipmob_desktop.exchange.formats import Format
from hipmob_desktop.exchange.hip_test_table import hip_test_table_of, write_hip_tests
from tests.storage.histories import NOW, hip_test, session


def test_an_exported_history_brings_its_hip_tests_to_another_device(tmp_path: Path) -> None:
    history = History(sessions=(session("a"),), hip_tests=(hip_test("m"), hip_test("n", degrees=40.0)))
    write(history, Format.JSON, tmp_path / "all.json")
    there = History(hip_tests=(hip_test("m"),))
    outcome = merged(there, read(tmp_path / "all.json", NOW), NOW)
    assert outcome.history.hip_tests == history.hip_tests
    assert in_words(outcome) == "2 added, 1 known already"


def test_a_hip_test_deleted_here_does_not_come_back_by_an_import(tmp_path: Path) -> None:
    write(History(hip_tests=(hip_test("m"),)), Format.JSON, tmp_path / "old.json")
    here = History(hip_tests=(hip_test("m"),)).without_hip_test("m", NOW + timedelta(seconds=1))
    outcome = merged(here, read(tmp_path / "old.json", NOW), NOW)
    assert outcome.history.hip_tests == ()
    assert in_words(outcome) == "1 deleted here before, not brought back"


def test_the_table_has_a_line_a_test_and_names_the_units(tmp_path: Path) -> None:
    later = msgspec.structs.replace(
        hip_test("n", NOW + timedelta(days=30)), note="=1+1", minutes_since_practice=12, readings=()
    )
    write_hip_tests([later, hip_test("m")], tmp_path / "tests.csv")
    data = (tmp_path / "tests.csv").read_bytes()
    assert data == hip_test_table_of([hip_test("m"), later])
    first, second = csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline=""))
    assert first["test_day"] == "2026-11-23"
    assert (first["seated_internal_rotation_left_deg"], first["seated_internal_rotation_left_pain"]) == ("32", "0")
    assert (first["faber_height_right_cm"], first["faber_height_right_pain"]) == ("12.5", "")
    assert first["modified_thomas_thigh_left_deg"] == first["minutes_since_practice"] == ""
    assert (second["note"], second["minutes_since_practice"]) == ("'=1+1", "12")
