# SPDX-License-Identifier: GPL-3.0-or-later
"""Rendering draws each distinct picture once and knows what it has already."""

import pytest
from studio.figure import manifest
from studio.figure.motion import Motion
from studio.figure.pose import FIELD_NUMBER, read_figure
from studio.figure.render import Progress, distinct, frame_name, is_current, moments_of, poster_moment
from studio.figure.scene import BASES, Scene, load_motion, the_skeleton
from studio.figure.tracer import PREVIEW


def work(name: str) -> manifest.Work:
    return next(one for one in manifest.load_works() if one.name == name)


def test_the_way_back_shares_the_pictures_of_the_way_there() -> None:
    motion = load_motion("glute-bridge")
    loop = work("glute-bridge").clips[0]
    moments = list(moments_of(motion, loop))
    assert len(moments) == loop.frames == motion.loop_frames
    assert len(distinct(moments)) < 0.5 * loop.frames


def test_the_brisk_clip_needs_no_picture_of_its_own() -> None:
    motion = load_motion("a-march")
    loop, _, brisk = work("a-march").clips
    assert brisk.frames * 2 == loop.frames
    assert distinct(moments_of(motion, brisk)).keys() <= distinct(moments_of(motion, loop)).keys()


def test_breathing_repeats_its_pictures() -> None:
    one = work("idle.standing")
    motion = Motion(the_skeleton(), read_figure(one.path, BASES))
    assert len(distinct(moments_of(motion, one.clips[0]))) <= 25


def test_a_frames_name_depends_on_pose_muscles_and_camera_and_on_nothing_else() -> None:
    scene = Scene(load_motion("a-march"), PREVIEW, 320, 180)
    first, second = scene.motion.loop_moment(0), scene.motion.loop_moment(10)
    assert frame_name(scene, first)[0] == frame_name(scene, first)[0]
    assert frame_name(scene, first)[0] != frame_name(scene, second)[0]
    wider = Scene(load_motion("a-march"), PREVIEW, 320, 240)
    assert frame_name(wider, first)[0] != frame_name(scene, first)[0]


def test_the_poster_shows_the_keyframe_a_drill_is_known_by() -> None:
    for drill, field, value in (("leg-swing-sagittal", "w.F", 60), ("glute-bridge", "pelvis.P", -116)):
        assert poster_moment(load_motion(drill)).pose[FIELD_NUMBER[field]] == pytest.approx(value)


def test_a_drill_without_its_clips_is_not_current() -> None:
    assert not is_current(work("a-march"), {})


def test_progress_says_how_much_is_left(capsys: pytest.CaptureFixture[str]) -> None:
    progress = Progress(2)
    progress.step("a-march")
    progress.step("a-march")
    assert "2/2 pictures, a-march, about 0.0 min left" in capsys.readouterr().out
