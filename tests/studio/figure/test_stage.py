# SPDX-License-Identifier: GPL-3.0-or-later
"""The studio around the figure: no bands, the same from a camera that moves, and brighter than the athlete."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import av
import numpy as np
import pytest
from studio.figure import kernels
from studio.figure.camera import frame_all
from studio.figure.encode import to_yuv, write_clip
from studio.figure.rotations import unit
from studio.figure.scene import Scene, cage_of, load_motion, places_of
from studio.figure.stage import _grain
from studio.figure.surfaces import MAT, PLACE, PLANE, seen
from studio.figure.tracer import PREVIEW

FULL = (1920, 1080)


def banded_share(luma: np.ndarray, pixels: int = 80) -> float:
    """How much of a picture lies in runs of one value longer than `pixels`: where a gradient broke into bands."""
    edges = np.diff(luma.astype(int), axis=1) != 0
    runs = np.concatenate([np.diff(np.flatnonzero(np.concatenate([[True], row, [True]]))) for row in edges])
    return float(runs[runs > pixels].sum() / runs.sum())


def after_encoding(picture: np.ndarray, clip: Path) -> np.ndarray:
    """The luma of a picture's upper half, as a player shows it."""
    write_clip(clip, [to_yuv(picture)] * 2, *FULL)
    with av.open(str(clip)) as container:
        return np.asarray(next(container.decode(video=0)).to_ndarray()[: FULL[1] // 2])


@pytest.fixture(scope="module")
def scene() -> Scene:
    return Scene(load_motion("standing-breath"), PREVIEW, *FULL)


def test_the_backdrop_shows_no_bands_after_encoding(scene: Scene, tmp_path: Path) -> None:
    tracer = scene.tracer
    drawn = kernels.finished(tracer.background, tracer._noise)
    without_grain = kernels.finished(tracer.background - _grain(FULL[1], FULL[0])[..., None], tracer._noise)
    assert banded_share(after_encoding(without_grain, tmp_path / "bands.webm")) > 0.1
    assert banded_share(after_encoding(drawn, tmp_path / "backdrop.webm")) < 0.02


def test_a_moving_camera_sees_what_the_still_one_sees_where_they_meet(scene: Scene) -> None:
    cage = cage_of(scene.motion, scene.motion.loop_moment(0))
    still, moving = scene.tracer.frame(cage, {}), scene.tracer.frame(cage, {}, camera=scene.camera)
    difference = np.abs(still.astype(int) - moving)
    assert np.percentile(difference, 99.9) <= 1


def test_a_second_picture_of_a_moving_camera_keeps_nothing_of_the_first(scene: Scene) -> None:
    cage = cage_of(scene.motion, scene.motion.loop_moment(0))
    first = scene.tracer.frame(cage, {}, camera=scene.camera)
    elsewhere = replace(scene.motion.figure.camera, azimuth=150.0)
    scene.tracer.frame(cage, {}, camera=frame_all(places_of(scene.motion), elsewhere, *FULL))
    assert np.array_equal(scene.tracer.frame(cage, {}, camera=scene.camera), first)


def test_one_looks_at_wall_mat_floor_and_backdrop_where_they_are() -> None:
    tracer = Scene(load_motion("leg-swing-lateral"), PREVIEW, 320, 180).tracer
    still = tuple(float(number) for number in tracer.stage._still(tracer.camera))
    wall = tracer.stage.wall
    assert wall is not None
    eye, mat = tracer.camera.position, np.array([*tracer.mat[:2], 0.0])

    def towards(place: np.ndarray) -> tuple[float, ...]:
        return seen(*(float(number) for number in unit(place - eye)), still, 0.001)

    assert towards(wall.middle + np.array([0, 0, wall.height - 0.05]))[PLANE] == 1
    on_mat = towards(mat)
    assert on_mat[PLANE] == 0
    assert on_mat[PLACE : PLACE + 2] == pytest.approx(mat[:2])
    assert np.allclose(on_mat[:3], MAT, rtol=0.1)
    assert np.allclose(seen(0.0, 0.0, 1.0, still, 0.001)[:3], 0)


def test_the_studio_is_light_and_warm(scene: Scene) -> None:
    red, green, blue = np.clip(scene.tracer.background[: FULL[1] // 2], 0, 1).mean((0, 1))
    assert red > green > blue > 0.65
