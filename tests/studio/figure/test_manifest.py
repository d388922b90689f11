# SPDX-License-Identifier: GPL-3.0-or-later
"""Clips are checked against the drill files they were made from."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from studio.figure import manifest


@pytest.fixture
def library(tmp_path: Path) -> dict[str, Path]:
    """One drill with clips that count as rendered (their contents do not matter here)."""
    folders = {name: tmp_path / name for name in ("drills", "idles", "clips", "posters")}
    for folder in folders.values():
        folder.mkdir()
    shutil.copy(manifest.DRILLS / "glute-bridge.toml", folders["drills"])
    entries = {}
    for work in manifest.load_works(folders["drills"], folders["idles"]):
        for clip in work.clips:
            (folders["clips"] / clip.file).write_bytes(b"clip")
            entries[clip.file] = {"source": manifest.source_hash(work.document), "frames": clip.frames, "bytes": 4}
        assert work.poster is not None
        (folders["posters"] / work.poster).write_bytes(b"poster")
    manifest.write_manifest(entries, folders["clips"])
    return folders


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_up_to_date_clips_are_no_problem(library: dict[str, Path]) -> None:
    assert manifest.check(**library) == []


def test_a_changed_pose_makes_the_drills_clips_stale(library: dict[str, Path]) -> None:
    edit(library["drills"] / "glute-bridge.toml", "{ P = -116 }", "{ P = -110 }")
    problems = manifest.check(**library)
    assert [problem for problem in problems if "older than its drill file" in problem] == problems
    assert {problem.split(":")[0] for problem in problems} == {"glute-bridge.webm", "glute-bridge.ready.webm"}


def test_a_changed_tempo_makes_clips_stale_but_a_changed_cue_does_not(library: dict[str, Path]) -> None:
    drill = library["drills"] / "glute-bridge.toml"
    edit(drill, "Exhale, ribs down.", "Breathe out.")
    assert manifest.check(**library) == []
    edit(drill, "loop_seconds = 4.0", "loop_seconds = 8.0")
    assert manifest.check(**library) != []


def test_missing_damaged_and_left_over_clips_are_named(library: dict[str, Path]) -> None:
    clips = library["clips"]
    (clips / "glute-bridge.webm").unlink()
    (clips / "glute-bridge.ready.webm").write_bytes(b"cut")
    (library["posters"] / "glute-bridge.jpg").unlink()
    entries = manifest.read_manifest(clips)
    entries["gone.webm"] = {"source": "", "frames": 1, "bytes": 1}
    manifest.write_manifest(entries, clips)
    assert manifest.check(**library) == [
        "glute-bridge.webm: missing",
        "glute-bridge.ready.webm: not the file that was rendered",
        "glute-bridge.jpg: missing",
        "gone.webm: no drill asks for this clip",
    ]


def test_the_check_needs_nothing_but_python() -> None:
    """So that it can run first and fast, without the studio's environment."""
    code = (
        "import sys; sys.path.insert(0, sys.argv[1]); from studio.figure import manifest; manifest.check();"
        "assert not {'numpy', 'scipy', 'numba', 'av', 'embreex'} & set(sys.modules)"
    )
    packaging = str(manifest.HERE.parents[1])
    done = subprocess.run([sys.executable, "-c", code, packaging], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_sides_decide_which_clips_a_drill_needs() -> None:
    names = {clip.file for work in manifest.load_works() for clip in work.clips}
    assert {"fire-hydrant.left.webm", "fire-hydrant.right.webm", "fire-hydrant.ready.right.webm"} <= names
    assert {"a-march.webm", "a-march.brisk.webm", "a-march.ready.webm"} <= names
    assert {"idle.standing.webm", "idle.supine.webm", "cat-cow.webm"} <= names
    assert "cat-cow.left.webm" not in names
