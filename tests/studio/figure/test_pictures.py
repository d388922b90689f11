# SPDX-License-Identifier: GPL-3.0-or-later
"""A few small frames of one drill: drawn, not blank, the same each time, and mirrored pixel for pixel."""

from pathlib import Path

import av
import numpy as np
import pytest
from studio.figure.encode import KEYFRAME_EVERY, mirrored, to_yuv, write_clip
from studio.figure.scene import Scene, cage_of, load_motion, the_athlete
from studio.figure.subdivision import catmull_clark, vertex_normals
from studio.figure.tracer import PREVIEW


@pytest.fixture(scope="module")
def scene() -> Scene:
    return Scene(load_motion("glute-bridge"), PREVIEW, 320, 180)


def test_frames_show_the_athlete_and_differ_as_it_moves(scene: Scene) -> None:
    pictures = [scene.draw(scene.motion.loop_moment(frame)) for frame in (0, 30, 60)]
    background = np.asarray(np.clip(scene.tracer.background, 0, 1) * 255)
    for picture in pictures:
        changed = np.abs(picture - background).max(2) > 24
        assert 0.04 < changed.mean() < 0.5
        assert picture.std() > 20
    assert (np.abs(pictures[0].astype(int) - pictures[2]).max(2) > 24).mean() > 0.02


def test_the_same_moment_gives_the_same_picture(scene: Scene) -> None:
    moment = scene.motion.loop_moment(17)
    assert np.array_equal(scene.draw(moment), scene.draw(moment))


def test_the_athlete_wears_shirt_and_shorts_and_fits_in_the_picture(scene: Scene) -> None:
    fields = the_athlete().fields
    assert (fields.top > 0).mean() > 0.08
    assert (fields.shorts > 0).mean() > 0.03
    for frame in (0, 60):
        seen = scene.camera.screen(cage_of(scene.motion, scene.motion.loop_moment(frame)))
        assert (seen[:, :2] > 0).all()
        assert (seen[:, :2] < [320, 180]).all()


def test_a_glowing_muscle_is_seen(scene: Scene) -> None:
    cage = cage_of(scene.motion, scene.motion.loop_moment(60))
    plain, glowing = scene.tracer.frame(cage, {}), scene.tracer.frame(cage, {"L.quadriceps": 1.0})
    redder = glowing[..., 0].astype(int) - plain[..., 0]
    assert (redder > 60).sum() > 100


def test_breathing_in_moves_the_belly_forward_and_nothing_else_far() -> None:
    skin = the_athlete().skin
    still = np.tile(np.eye(4), (len(the_athlete().body.bones), 1, 1))
    moved = skin.posed(still, 1.0) - skin.posed(still, 0.0)
    assert 0.008 < -moved[:, 1].min() < 0.03
    assert np.abs(moved).max() < 0.03


def test_the_mirrored_picture_is_the_picture_with_left_and_right_exchanged() -> None:
    picture = np.random.default_rng(1).integers(0, 255, (72, 128, 3), np.uint8)
    flipped = mirrored(to_yuv(picture))
    # averaging colour over two columns is the same from both ends
    assert np.abs(flipped[:72].astype(int) - to_yuv(picture[:, ::-1].copy())[:72]).max() == 0
    assert np.array_equal(mirrored(flipped), to_yuv(picture))


def test_a_clip_has_one_packet_a_frame_and_begins_with_a_keyframe(tmp_path: Path) -> None:
    frames = KEYFRAME_EVERY + 10
    base = np.zeros((180 * 3 // 2, 320), np.uint8) + 90
    pictures = (base + np.uint8(number % 50) for number in range(frames))
    assert write_clip(tmp_path / "clip.webm", pictures, 320, 180) == frames
    with av.open(str(tmp_path / "clip.webm")) as container:
        stream = container.streams.video[0]
        packets = [packet for packet in container.demux(stream) if packet.size]
        assert len(packets) == frames
        assert packets[0].is_keyframe
        assert any(packet.is_keyframe for packet in packets[1:])
        assert not container.streams.audio
    with av.open(str(tmp_path / "clip.webm")) as container:
        shown = list(container.decode(video=0))
    assert len(shown) == frames
    assert (shown[0].color_range, shown[0].colorspace) == (1, 1)
    assert [round(frame.time * 30) for frame in shown] == list(range(frames))


def test_subdividing_a_cube_gives_a_closed_ball() -> None:
    corners = np.array([[x, y, z] for x in (-1, 1) for y in (-1, 1) for z in (-1, 1)], float)
    faces = np.array([[0, 1, 3, 2], [4, 6, 7, 5], [0, 4, 5, 1], [2, 3, 7, 6], [0, 2, 6, 4], [1, 5, 7, 3]], np.int32)
    matrix, quads = catmull_clark(8, faces)
    points = matrix @ corners
    assert (len(points), len(quads)) == (26, 24)
    assert np.allclose(matrix.sum(1), 1, atol=1e-5)
    outward = (vertex_normals(points, quads) * points).sum(1)
    assert (outward > 0).all() or (outward < 0).all()
