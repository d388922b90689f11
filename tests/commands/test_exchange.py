# SPDX-License-Identifier: GPL-3.0-or-later
"""`export` and `import` as a user types them."""

from __future__ import annotations

import json
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

import pytest

from hipmob_desktop.__main__ import main
from hipmob_desktop.domain.history import History
from hipmob_desktop.domain.sessions import Session
from hipmob_desktop.storage.history_file import HistoryFile

DAYS = (date(2026, 11, 9), date(2026, 11, 11), date(2026, 11, 14))


def session(day: date) -> Session:
    start = datetime(day.year, day.month, day.day, 7, 10, tzinfo=timezone(timedelta(hours=1)))
    return Session(
        id=f"id-{day}",
        mode="pre-run",
        started_at=start,
        training_day=day,
        watched_seconds=411.5,
        modified_at=start + timedelta(minutes=11),
        unknown={"mood": "fine"},
    )


@pytest.fixture
def data_dir(tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    HistoryFile(folder).save(History(sessions=tuple(map(session, DAYS))).with_goal(date(2026, 11, 9), 2))
    return folder


def sessions_in(folder: Path) -> tuple[Session, ...]:
    return HistoryFile(folder).read().history.sessions


def run(data_dir: Path, *words: str | Path) -> int:
    return main(["--data-dir", str(data_dir), *map(str, words)])


@pytest.mark.parametrize("form", ["json", "csv"])
def test_a_history_moves_to_another_machine_through_a_file(form: str, data_dir: Path, tmp_path: Path) -> None:
    file, other = tmp_path / f"out.{form}", tmp_path / "other"
    assert run(data_dir, "export", "-o", file) == 0
    assert run(other, "import", file) == 0
    assert run(other, "import", file) == 0
    brought = sessions_in(other)
    assert [one.id for one in brought] == [one.id for one in sessions_in(data_dir)]
    if form == "json":
        assert brought == sessions_in(data_dir)
        assert HistoryFile(other).read().history.goals


def test_an_import_says_what_came_of_each_session(
    data_dir: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "out.csv"
    run(data_dir, "export", "-o", file, "--from", "2026-11-11")
    history = HistoryFile(data_dir)
    history.save(history.load().history.without_session(f"id-{DAYS[2]}", datetime.now().astimezone()))
    capsys.readouterr()
    assert run(data_dir, "import", file) == 0
    assert capsys.readouterr().out == f"{file}: 1 known already, 1 deleted here before, not brought back\n"


@pytest.mark.parametrize("form", ["tcx", "fit"])
def test_each_session_becomes_an_activity_file_with_a_name_that_says_when(
    form: str, data_dir: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "activities"
    assert run(data_dir, "export", "--format", form, "-o", folder) == 0
    names = sorted(path.name for path in folder.iterdir())
    assert names == [f"2026-11-{day.day:02}-0710-pre-run-id{day:%Y%m}.{form}" for day in DAYS]


def test_a_table_can_be_printed(data_dir: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    assert run(data_dir, "export", "--format", "csv", "-o", "-") == 0
    assert capsysbinary.readouterr().out.count(b"\r\n") == 1 + len(DAYS)


def test_a_calendar_file_is_known_by_its_ending(data_dir: Path, tmp_path: Path) -> None:
    assert run(data_dir, "export", "-o", tmp_path / "hips.ics") == 0
    assert (tmp_path / "hips.ics").read_bytes().startswith(b"BEGIN:VCALENDAR\r\n")


def test_an_unknown_ending_asks_for_the_format(
    data_dir: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(data_dir, "export", "-o", tmp_path / "hips.doc") == 2
    assert "--format" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("a.csv", b"mode,watched_seconds\n", "line 1: the column started_at is missing"),
        ("a.json", b"{", "line 1: ends in the middle"),
        ("a.json", b'{"format": "hipmob-history", "version": 2, "sessions": []}', "a newer version"),
        ("a.tcx", b"", "only .json and .csv files can be imported"),
    ],
)
def test_a_file_that_cannot_be_imported_changes_nothing(
    name: str, content: bytes, said: str, data_dir: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = (data_dir / "history.json").read_bytes()
    (tmp_path / name).write_bytes(content)
    assert run(data_dir, "import", tmp_path / name) == 1
    assert said in capsys.readouterr().err
    assert (data_dir / "history.json").read_bytes() == before


def test_a_history_of_a_newer_version_takes_no_import(data_dir: Path, tmp_path: Path) -> None:
    file = tmp_path / "out.csv"
    run(data_dir, "export", "-o", file)
    document = json.loads((data_dir / "history.json").read_text())
    (data_dir / "history.json").write_text(json.dumps({**document, "version": 2}))
    before = (data_dir / "history.json").read_bytes()
    assert run(data_dir, "import", file) == 1
    assert (data_dir / "history.json").read_bytes() == before


def test_a_missing_file_is_named(data_dir: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(data_dir, "import", tmp_path / "none.csv") == 1
    assert "none.csv" in capsys.readouterr().err
