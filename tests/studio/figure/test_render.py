# SPDX-License-Identifier: GPL-3.0-or-later
"""Rendering draws each distinct picture once and knows what it has already."""

from dataclasses import replace
from pathlib import Path

import pytest
from studio.figure import manifest
from studio.figure.motion import Motion
from studio.figure.pose import FIELD_NUMBER, read_figure
from studio.figure.render import (
    Progress,
    corners_entered,
    distinct,
    drawings_of,
    easier_document,
    frame_name,
    free_corners,
    is_current,
    load,
    poster_moment,
)
from studio.figure.scene import BASES, Scene, cage_of, load_motion, the_skeleton
from studio.figure.tracer import PREVIEW

WOMAN = manifest.ATHLETES[0]


def work(name: str) -> manifest.Work:
    return next(one for one in manifest.load_works() if one.name == name)


def clip(name: str, kind: str) -> manifest.Clip:
    return next(one for one in work(name).clips if one.kind == kind)


def test_the_way_back_shares_the_pictures_of_the_way_there() -> None:
    """All but those in which the body gathers itself: it does that before either way."""
    motion = load_motion("glute-bridge")
    motion.figure = replace(motion.figure, anticipation=0.0)
    loop = clip("glute-bridge", manifest.LOOP)
    drawings = list(drawings_of(work("glute-bridge"), loop, motion, WOMAN))
    assert len(drawings) == loop.frames == motion.loop_frames
    assert len(distinct(drawings)) < 0.5 * loop.frames


def test_the_brisk_clip_needs_no_picture_of_its_own() -> None:
    march = work("a-march")
    motion = load(march, WOMAN)
    loop = clip("a-march", manifest.LOOP)
    brisk = next(one for one in march.clips if one.step > 1)
    assert brisk.frames * brisk.step == loop.frames
    own = distinct(drawings_of(march, brisk, motion, WOMAN))
    assert own.keys() <= distinct(drawings_of(march, loop, motion, WOMAN)).keys()


def test_breathing_repeats_its_pictures() -> None:
    one = work("idle.standing")
    motion = Motion(the_skeleton(), read_figure(one.path, BASES))
    assert len(distinct(drawings_of(one, one.clips[0], motion, WOMAN))) < 0.5 * one.clips[0].frames


def test_a_transition_rests_in_few_pictures_once_it_has_arrived() -> None:
    hydrant = work("fire-hydrant")
    motion = load(hydrant, WOMAN)
    for way in (one for one in hydrant.clips if one.kind == manifest.TRANSITION):
        drawings = list(drawings_of(hydrant, way, motion, WOMAN))
        assert len(drawings) == way.frames
        arrived = [drawing for drawing in drawings if drawing.moment is not None]
        assert drawings[-1] is arrived[-1]
        assert len(distinct(arrived)) < 16


def test_a_frames_name_depends_on_pose_muscles_and_camera_and_on_nothing_else() -> None:
    scene = Scene(load_motion("a-march"), PREVIEW, 320, 180)
    first, second = scene.motion.loop_moment(0), scene.motion.loop_moment(10)

    def name(moment: object, camera: object = scene.camera) -> str:
        return frame_name(scene, cage_of(scene.motion, moment), moment, camera)  # type: ignore[arg-type]

    assert name(first) == name(first)
    assert name(first) != name(second)
    assert name(first) != name(first, replace(scene.camera, tangent=1.0))


def test_corners_are_free_where_the_figure_never_goes() -> None:
    scene = Scene(load_motion("glute-bridge"), PREVIEW, 320, 180)
    entered = corners_entered(scene.camera, cage_of(scene.motion, scene.motion.loop_moment(0)))
    assert entered <= set(manifest.CORNERS)
    assert free_corners(frozenset({"top-left"}), False) == ["bottom-left", "bottom-right", "top-right"]
    assert free_corners(frozenset({"top-left"}), True) == ["bottom-left", "bottom-right", "top-left"]


def test_the_poster_shows_the_keyframe_a_drill_is_known_by() -> None:
    for drill, field, value in (("leg-swing-sagittal", "w.F", 60), ("glute-bridge", "pelvis.P", -116)):
        assert poster_moment(load_motion(drill)).pose[FIELD_NUMBER[field]] == pytest.approx(value, abs=3)


def test_the_easier_variant_is_the_posters_keyframe_with_what_it_changes() -> None:
    figure = {
        "anchor": "o.foot",
        "keys": [{"at": 0.0}, {"at": 0.5, "dwell": 0.1, "w": {"F": 90, "K": 100}, "pelvis": {"roll": 2}}],
        "camera": {"azimuth": 40},
        "ready": [{"at": 0.5}],
        "easier": {"both": {"F": 50}, "camera": {"elevation": 10}},
    }
    easier = easier_document({"id": "march", "kind": "dynamic", "sides": "alternating", "figure": figure}, 1)
    assert easier["kind"] == "hold"
    assert easier["figure"]["keys"] == [{"at": 0.0, "w": {"K": 100}, "pelvis": {"roll": 2}, "both": {"F": 50}, "o": {}}]
    assert easier["figure"]["camera"] == {"azimuth": 40, "elevation": 10}
    assert "ready" not in easier["figure"]


def test_a_clip_that_is_not_there_is_not_current(tmp_path: Path) -> None:
    assert not is_current("a-march.webm", "sha256:1", tmp_path, {})
    entries = {"a-march.webm": {"source": "sha256:1"}}
    assert not is_current("a-march.webm", "sha256:1", tmp_path, entries)
    (tmp_path / "a-march.webm").write_bytes(b"clip")
    assert is_current("a-march.webm", "sha256:1", tmp_path, entries)
    assert not is_current("a-march.webm", "sha256:2", tmp_path, entries)


def test_progress_says_how_much_is_left(capsys: pytest.CaptureFixture[str]) -> None:
    progress = Progress(2)
    progress.step("a-march")
    progress.step("a-march")
    assert "2/2 pictures, a-march, about 0.0 min left" in capsys.readouterr().out
