# SPDX-License-Identifier: GPL-3.0-or-later
"""Clips are checked against the drill files and moves they were made from."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from studio.figure import manifest
from studio.figure.pairs import pairs_of

ROUTINE = """
[[segments]]
kind = "work"
drill = "glute-bridge"
side = "both"

[[segments]]
kind = "transition"
seconds = 7

[[segments]]
kind = "work"
drill = "side-lying-hip-abduction"
side = "left"

[[segments]]
kind = "transition"
seconds = 6

[[segments]]
kind = "work"
drill = "side-lying-hip-abduction"
side = "right"
"""


@pytest.fixture
def library(tmp_path: Path) -> dict[str, Path]:
    """Two drills and a routine, with clips that count as rendered (their contents do not matter here)."""
    folders = {name: tmp_path / name for name in ("drills", "idles", "routines", "clips", "posters")}
    for folder in folders.values():
        folder.mkdir()
    for drill in ("glute-bridge", "side-lying-hip-abduction"):
        shutil.copy(manifest.DRILLS / f"{drill}.toml", folders["drills"])
    (folders["routines"] / "evening.toml").write_text(ROUTINE, encoding="utf-8")
    works = manifest.load_works(folders["drills"], folders["idles"], folders["routines"])
    documents = {work.name: work.document for work in works}
    clips, posters = folders["clips"] / "woman", folders["posters"] / "woman"
    entries, pictures = {}, {}
    clips.mkdir()
    posters.mkdir()
    for work in works:
        for clip in work.clips:
            (clips / clip.file).write_bytes(b"clip")
            source = manifest.clip_source(clip, documents)
            entries[clip.file] = {"source": source, "frames": clip.frames, "bytes": 4, "free": ["top-left"]}
        for name in work.pictures:
            (posters / name).write_bytes(b"poster")
            pictures[name] = {"source": manifest.picture_source(work, name), "bytes": 6}
    manifest.write_manifest(entries, clips)
    manifest.write_manifest(pictures, posters)
    return folders


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_up_to_date_clips_are_no_problem(library: dict[str, Path]) -> None:
    assert manifest.check(**library) == []


def test_a_changed_pose_makes_the_drills_clips_and_the_ways_out_of_it_stale(library: dict[str, Path]) -> None:
    edit(library["drills"] / "glute-bridge.toml", "{ P = -116 }", "{ P = -110 }")
    problems = manifest.check(**library)
    assert [problem for problem in problems if "older than" in problem] == problems
    assert {problem.split(":")[0].removeprefix("woman/") for problem in problems} == {
        "glute-bridge.webm",
        "glute-bridge.ready.webm",
        "glute-bridge.jpg",
        "glute-bridge.easier.jpg",
        "side-lying-hip-abduction.ready.left.from.glute-bridge.webm",
    }


def test_another_easier_variant_makes_only_its_own_picture_stale(library: dict[str, Path]) -> None:
    edit(library["drills"] / "glute-bridge.toml", "[figure.easier]", "[figure.easier]\nhead = { nod = 3 }")
    assert [problem.split(":")[0] for problem in manifest.check(**library)] == ["woman/glute-bridge.easier.jpg"]


def test_another_anticipation_makes_only_the_drills_loop_stale(library: dict[str, Path]) -> None:
    edit(library["drills"] / "glute-bridge.toml", "anticipation = 0.4", "anticipation = 0.3")
    assert [problem.split(":")[0] for problem in manifest.check(**library)] == ["woman/glute-bridge.webm"]


def test_keyframes_that_only_the_get_ready_clip_goes_by_make_only_that_stale(library: dict[str, Path]) -> None:
    drill = library["drills"] / "glute-bridge.toml"
    drill.write_text(drill.read_text(encoding="utf-8") + "\n[[figure.via]]\nat = 0.5\n", encoding="utf-8")
    assert [problem.split(":")[0] for problem in manifest.check(**library)] == ["woman/glute-bridge.ready.webm"]


def test_limbs_that_go_round_the_body_make_only_the_get_ready_clips_of_that_athlete_stale(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    document = manifest.read_document(manifest.DRILLS / "glute-bridge.toml")
    kinds = (manifest.LOOP, manifest.SECOND, manifest.READY, manifest.STILL, manifest.EASIER)
    places = [(kind, athlete) for kind in kinds for athlete in manifest.ATHLETES]
    before = {place: manifest.source_hash(document, *place) for place in places}
    monkeypatch.setattr(manifest, "ready_goes_round", lambda *named: named == ("glute-bridge", "man"))
    changed = [place for place in places if manifest.source_hash(document, *place) != before[place]]
    assert changed == [(manifest.READY, "man")]


def test_a_changed_tempo_makes_clips_stale_but_a_changed_cue_does_not(library: dict[str, Path]) -> None:
    drill = library["drills"] / "glute-bridge.toml"
    edit(drill, 'fault = "', 'fault = "Not: ')
    assert manifest.check(**library) == []
    edit(drill, "loop_seconds = 4.0", "loop_seconds = 8.0")
    assert manifest.check(**library) != []


def test_another_length_of_a_transition_makes_its_clip_stale(library: dict[str, Path]) -> None:
    edit(library["routines"] / "evening.toml", "seconds = 7", "seconds = 5")
    assert [problem.split(":")[0] for problem in manifest.check(**library)] == [
        "woman/side-lying-hip-abduction.ready.left.from.glute-bridge.webm"
    ]


def test_missing_damaged_and_left_over_files_are_named(library: dict[str, Path]) -> None:
    clips, posters = library["clips"] / "woman", library["posters"] / "woman"
    (clips / "glute-bridge.webm").unlink()
    (clips / "glute-bridge.ready.webm").write_bytes(b"cut")
    (posters / "glute-bridge.jpg").unlink()
    entries = manifest.read_manifest(clips)
    entries["gone.webm"] = {"source": "", "frames": 1, "bytes": 1}
    manifest.write_manifest(entries, clips)
    assert manifest.check(**library) == [
        "woman/glute-bridge.webm: missing",
        "woman/glute-bridge.ready.webm: not the file that was rendered",
        "woman/glute-bridge.jpg: missing",
        "woman/gone.webm: no drill or routine asks for this clip",
    ]


def test_a_way_between_drills_that_was_never_filmed_is_told_but_no_problem(library: dict[str, Path]) -> None:
    way = "side-lying-hip-abduction.ready.left.from.glute-bridge.webm"
    clips = library["clips"] / "woman"
    entries = manifest.read_manifest(clips)
    (clips / way).unlink()
    assert manifest.check(**library) == [f"woman/{way}: missing"]
    del entries[way]
    manifest.write_manifest(entries, clips)
    assert manifest.check(**library) == []
    folders = {name: library[name] for name in ("drills", "idles", "routines", "clips")}
    assert manifest.ways_not_filmed(**folders) == [f"woman/{way}"]


def test_a_second_athlete_counts_once_rendering_has_begun(library: dict[str, Path]) -> None:
    man = library["clips"] / "man"
    man.mkdir()
    assert manifest.check(**library) == []
    manifest.write_manifest({}, man)
    problems = manifest.check(**library)
    assert problems
    assert all(problem.startswith("man/") and problem.endswith("missing") for problem in problems)


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


def test_a_second_angle_asks_for_clips_with_the_same_frames() -> None:
    document = {"sides": "per-side", "loop_seconds": 4.0, "figure": {"second": {"azimuth": 90}}}
    clips = {clip.file: clip for clip in manifest.clips_of("hip-airplane", document)}
    assert clips["hip-airplane.second.left.webm"].frames == clips["hip-airplane.left.webm"].frames
    assert clips["hip-airplane.second.right.webm"].mirrored


def test_every_pair_of_the_routines_has_a_clip() -> None:
    clips = {clip.file: clip for work in manifest.load_works() for clip in work.clips}
    pairs = pairs_of(manifest.ROUTINES)
    assert len(pairs) > 40
    for pair in pairs:
        assert clips[pair.file].frames == round(pair.longest * manifest.FRAMES_PER_SECOND)
        assert clips[pair.file].mirrored == (pair.after_side == "right")
    assert "fire-hydrant.ready.right.from.fire-hydrant.left.webm" in clips
    assert "cat-cow.ready.from.a-march.webm" in clips


def test_sides_decide_whether_the_drill_before_is_drawn_mirrored() -> None:
    flipped = {pair.file: pair.flipped for pair in pairs_of(manifest.ROUTINES)}
    assert flipped["fire-hydrant.ready.right.from.fire-hydrant.left.webm"]
    assert flipped["a-march.ready.from.single-leg-hinge-drive.right.webm"]
    assert not flipped["half-kneeling-hip-flexor-stretch.ready.right.from.half-kneeling-hamstring-stretch.right.webm"]
    assert not flipped["hip-airplane.ready.left.from.lateral-lunge.webm"]
