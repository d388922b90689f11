# SPDX-License-Identifier: GPL-3.0-or-later
"""The scene of a transition: that of the drill after, seen by a camera that ends where the drill's own stands."""

from __future__ import annotations

from inspect import signature

import numpy as np
import numpy.typing as npt

from studio.figure.camera import Camera, between, frame_all
from studio.figure.motion import FRAMES_PER_SECOND, Moment, ease
from studio.figure.rotations import Array
from studio.figure.scene import Scene, cage_of, muscles_of
from studio.figure.tracer import Tracer
from studio.figure.transitions import Passing, Transition

#: The drill's own camera does for the whole way when all of it is this far inside the picture (share of its size).
MARGIN = 0.015
#: The camera begins to move after this share of the way.
CAMERA_START_SHARE = 0.25
PLACES = 14
_CAN_MOVE = "camera" in signature(Tracer.frame).parameters


class Approach:
    """Draws the frames of one transition."""

    def __init__(self, transition: Transition, scene: Scene) -> None:
        """`scene`: that of the drill after."""
        self.transition, self.scene, self.camera = transition, scene, scene.camera
        places = np.concatenate([cage[::4] for cage in self._cages()])
        self.first_camera = self.camera if _holds(self.camera, places) or not _CAN_MOVE else self._wide(places)

    def _cages(self) -> list[Array]:
        transition = self.transition
        frames = np.linspace(0, round(transition.seconds * FRAMES_PER_SECOND), PLACES)
        return [cage_of(transition, transition.moment(int(frame))) for frame in frames]  # type: ignore[arg-type]  # poses like a motion

    def _wide(self, places: Array) -> Camera:
        loop = self.scene.motion
        own = [cage_of(loop, loop.loop_moment(int(f)))[::4] for f in np.linspace(0, loop.loop_frames - 1, 5)]
        view, camera = self.transition.figure.camera, self.camera
        return frame_all(np.concatenate([places, *own]), view, camera.width, camera.height)

    def camera_at(self, frame: int) -> Camera:
        """The camera of a frame."""
        begins, ends = CAMERA_START_SHARE * self.transition.seconds, self.transition.seconds
        share = ease((frame / FRAMES_PER_SECOND - begins) / (ends - begins))
        if self.first_camera is self.camera or share >= 1:
            return self.camera
        return between(self.first_camera, self.camera, share)

    def draw(self, frame: int) -> npt.NDArray[np.uint8]:
        """RGB picture of a frame."""
        moment: Moment | Passing = self.transition.moment(frame)
        cage = cage_of(self.transition, moment)  # type: ignore[arg-type]  # poses like a motion
        return picture(self.scene, cage, muscles_of(moment), self.camera_at(frame))


def picture(scene: Scene, cage: Array, muscles: dict[str, float], camera: Camera) -> npt.NDArray[np.uint8]:
    """RGB picture of a posed cage, by the scene's own camera or another one."""
    if camera is scene.camera:
        return scene.tracer.frame(cage, muscles)
    return scene.tracer.frame(cage, muscles, camera=camera)  # type: ignore[call-arg]


def _holds(camera: Camera, points: Array) -> bool:
    seen = camera.screen(points)
    x, y = seen[:, 0] / camera.width, seen[:, 1] / camera.height
    return bool(min(x.min(), y.min()) > MARGIN and max(x.max(), y.max()) < 1 - MARGIN)
