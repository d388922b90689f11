# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import json
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest

from hipmob_desktop.__main__ import main
from hipmob_desktop.commands import weeks as command

DAYS = ("2026-11-09", "2026-11-11", "2026-11-14", "2026-11-17", "2026-11-23")


def session(day: str, seconds: float) -> dict[str, Any]:
    return {
        "id": day,
        "mode": "pre-run",
        "started_at": f"{day}T07:10:00+01:00",
        "training_day": day,
        "watched_seconds": seconds,
        "modified_at": f"{day}T06:21:04Z",
    }


@pytest.fixture
def data_dir(tmp_path: Path) -> Path:
    document = {
        "format": "hipmob-history",
        "version": 1,
        "sessions": [session(day, 411.5) for day in DAYS],
        "goals": [{"from_week": "2026-11-16", "days": 2}],
        "excused_weeks": [{"week": "2026-11-05", "reason": "illness"}],
    }
    (tmp_path / "history.json").write_text(json.dumps(document))
    return tmp_path


def output(capsys: pytest.CaptureFixture[str], data_dir: Path, *words: str) -> str:
    assert main(["--data-dir", str(data_dir), "weeks", *words]) == 0
    captured = capsys.readouterr()
    assert captured.err == ""
    return captured.out


def test_json_is_what_other_programs_rely_on(data_dir: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert json.loads(output(capsys, data_dir, "--today", "2026-11-23", "--json")) == {
        "today": "2026-11-23",
        "streak_weeks": 0,
        "longest_streak_weeks": 1,
        "freezes_held": 0,
        "consistency": 0.257,
        "weeks": [
            {
                "first_day": "2026-11-02",
                "goal_days": 3,
                "counted_days": [],
                "minutes": 0.0,
                "state": "excused",
                "explanation": "Excused (illness): 0 of 3 days",
            },
            {
                "first_day": "2026-11-09",
                "goal_days": 3,
                "counted_days": ["2026-11-09", "2026-11-11", "2026-11-14"],
                "minutes": 20.6,
                "state": "met",
                "explanation": "Met: 3 of 3 days, Mon Wed Sat",
            },
            {
                "first_day": "2026-11-16",
                "goal_days": 2,
                "counted_days": ["2026-11-17"],
                "minutes": 6.9,
                "state": "missed",
                "explanation": "Missed: 1 of 2 days, Tue; the streak of 1 week ended",
            },
            {
                "first_day": "2026-11-23",
                "goal_days": 2,
                "counted_days": ["2026-11-23"],
                "minutes": 6.9,
                "state": "running",
                "explanation": "Running: 1 of 2 days, Mon; 1 more by Sunday",
            },
        ],
    }


def test_the_table_says_the_same_for_people(data_dir: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert output(capsys, data_dir, "--today", "2026-11-23").splitlines() == [
        "Streak       0 weeks, longest 1 week",
        "Freezes      0 held",
        "Consistency  26%",
        "",
        "Week of     Days  Goal  Minutes  What it did",
        "2026-11-02     0     3      0.0  Excused (illness): 0 of 3 days",
        "2026-11-09     3     3     20.6  Met: 3 of 3 days, Mon Wed Sat",
        "2026-11-16     1     2      6.9  Missed: 1 of 2 days, Tue; the streak of 1 week ended",
        "2026-11-23     1     2      6.9  Running: 1 of 2 days, Mon; 1 more by Sunday",
    ]


def test_without_a_history_it_says_so_and_leaves_no_trace(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "none"
    assert "There are no weeks yet" in output(capsys, folder)
    assert json.loads(output(capsys, folder, "--today", "2026-11-23", "--json"))["weeks"] == []
    assert not folder.exists()


def test_the_start_of_the_week_and_the_minutes_of_a_day_are_options(
    data_dir: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    found = json.loads(output(capsys, data_dir, "--today", "2026-11-23", "--json", "--week-start", "saturday"))
    assert [week["first_day"] for week in found["weeks"]][-1] == "2026-11-21"
    found = json.loads(output(capsys, data_dir, "--today", "2026-11-23", "--json", "--day-minutes", "6.9"))
    assert [week["counted_days"] for week in found["weeks"]] == [[], [], [], []]


def test_the_settings_of_the_app_are_the_defaults(data_dir: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (data_dir / "settings.ini").write_text("[weeks]\nstart=sunday\nday_minutes=10\n")
    found = json.loads(output(capsys, data_dir, "--today", "2026-11-23", "--json"))
    assert [week["first_day"] for week in found["weeks"]] == ["2026-11-01", "2026-11-08", "2026-11-15", "2026-11-22"]
    assert all(week["counted_days"] == [] for week in found["weeks"])
    found = json.loads(output(capsys, data_dir, "--today", "2026-11-23", "--json", "--week-start", "monday"))
    assert found["weeks"][-1]["first_day"] == "2026-11-23"


def test_at_night_the_running_day_is_still_the_day_before(
    data_dir: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    class Night(datetime):
        @classmethod
        def now(cls) -> Night:
            return cls(2026, 11, 24, 1, 30)

    monkeypatch.setattr(command, "datetime", Night)
    assert json.loads(output(capsys, data_dir, "--json"))["today"] == "2026-11-23"


def test_a_damaged_history_is_told_on_standard_error_and_not_touched(
    data_dir: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (data_dir / "history.json").write_text("{")
    assert main(["--data-dir", str(data_dir), "weeks", "--json"]) == 0
    captured = capsys.readouterr()
    assert json.loads(captured.out)["weeks"] == []
    assert f"{data_dir / 'history.json'} could not be read (line 1: ends in the middle)" in captured.err
    assert (data_dir / "history.json").read_text() == "{"


@pytest.mark.parametrize(
    "words",
    [("--today", "yesterday"), ("--week-start", "friday"), ("--day-minutes", "0"), ("--day-minutes", "nan")],
)
def test_options_that_make_no_sense_are_refused(words: tuple[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["weeks", *words]) == 2
    assert f"argument {words[0]}" in capsys.readouterr().err


def test_today_may_be_any_day_of_the_calendar(data_dir: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for today in (date.min, date(2026, 11, 10), date(2126, 1, 1)):
        assert json.loads(output(capsys, data_dir, "--today", str(today), "--json"))["today"] == str(today)
