# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from hipmob_desktop.__main__ import main

ASSETS = Path(__file__).parents[2] / "assets"


def test_routines_are_listed_for_people(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["routines"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "Pre-run (pre-run): 10:00, 12 drills"
    assert lines[1].split("  ")[-1].strip() == "A-march (alternating)"
    assert "   9:10   30 s  60 reps    A-march (alternating, brisk)" in lines
    assert "   9:00   60 s  6 breaths  Crook-lying breathing" in lines
    assert "   0:35   30 s  hold       Standing quadriceps stretch (left)" in lines
    assert sum(line.endswith("drills") for line in lines) == 3


def test_routines_are_listed_for_programs(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["routines", "--json"]) == 0
    routines = json.loads(capsys.readouterr().out)
    assert [routine["mode"] for routine in routines] == ["pre-run", "post-run", "stand-alone"]
    for routine in routines:
        assert routine["seconds"] == 600.0
        assert sum(segment["seconds"] for segment in routine["segments"]) == 600.0
    assert routines[0]["segments"][1] == {
        "kind": "work",
        "start_seconds": 15.0,
        "seconds": 40.0,
        "drill": "a-march",
        "name": "A-march",
        "side": "alternating",
        "reps": 40,
        "brisk": False,
        "move_to": "",
    }


def test_a_mistake_in_a_coachs_file_is_told_with_its_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for folder in ("drills", "routines"):
        shutil.copytree(ASSETS / folder, tmp_path / folder)
    path = tmp_path / "routines" / "pre-run.toml"
    path.write_text(path.read_text(encoding="utf-8").replace('drill = "cat-cow"', 'drill = "dog"'), encoding="utf-8")
    monkeypatch.setenv("HIPMOB_ASSETS", str(tmp_path))
    assert main(["routines"]) == 1
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.startswith(f"hipmob-desktop: {path}:")
    assert told.err.endswith("segments[3].drill: 'dog' is not a drill of the library\n")


def test_routines_are_listed_in_the_length_asked_for(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["routines", "--minutes", "4"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "Pre-run (pre-run): 4:00, 5 drills"
    assert main(["routines", "--minutes", "20", "--json"]) == 0
    assert [routine["seconds"] for routine in json.loads(capsys.readouterr().out)] == [1200.0] * 3


def test_a_drill_that_rests_in_the_app_is_not_listed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    resting = {"resting": [{"drill": "cat-cow", "until": "2999-01-01"}]}
    (tmp_path / "fitting.json").write_text(json.dumps(resting), encoding="utf-8")
    assert main(["--data-dir", str(tmp_path), "routines"]) == 0
    out = capsys.readouterr().out
    assert "Pre-run (pre-run): 10:00, 11 drills" in out
    assert "Cat-cow" not in out


def test_when_all_drills_rest_the_reason_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    drills = [path.stem for path in (ASSETS / "drills").glob("*.toml")]
    resting = {"resting": [{"drill": drill, "until": "2999-01-01"} for drill in drills]}
    (tmp_path / "fitting.json").write_text(json.dumps(resting), encoding="utf-8")
    assert main(["--data-dir", str(tmp_path), "routines"]) == 1
    assert capsys.readouterr().err.startswith("hipmob-desktop: Every drill of this routine is resting.")


@pytest.mark.parametrize("minutes", ["2", "21", "ten"])
def test_lengths_that_cannot_be_had_are_wrong_usage(minutes: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["routines", "--minutes", minutes]) == 2
    assert minutes in capsys.readouterr().err
