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
