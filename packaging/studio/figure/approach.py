# SPDX-License-Identifier: GPL-3.0-or-later
"""The scene of a transition: that of the drill after, seen by a camera that ends where the drill's own stands."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from studio.figure.camera import Camera, between, frame_all
from studio.figure.motion import FRAMES_PER_SECOND, Moment, ease
from studio.figure.rotations import Array
from studio.figure.scene import Scene, cage_of, muscles_of, places_of
from studio.figure.transitions import Passing, Transition

#: The drill's own camera does for the whole way when all of it is this far inside the picture (share of its size).
MARGIN = 0.015
#: The camera begins to move after this share of the way.
CAMERA_START_SHARE = 0.25
PLACES = 14


class Approach:
    """Draws the frames of one transition."""

    def __init__(self, transition: Transition, scene: Scene) -> None:
        """`scene`: that of the drill after."""
        self.transition, self.scene = transition, scene
        places = np.concatenate([cage[::4] for cage in self._cages()])
        self.tracer, self.camera, self.first_camera = scene.tracer, scene.camera, scene.camera
        self.extent: Array | None = None
        if _holds(scene.camera, places):
            return
        wider = Scene(scene.motion, scene.tracer.quality, scene.camera.width, scene.camera.height, places)
        self.tracer, self.camera, self.first_camera = wider.tracer, wider.camera, self._wide(places)
        self.extent = np.array([places.min(0), places.max(0)])

    def _cages(self) -> list[Array]:
        transition = self.transition
        frames = np.linspace(0, round(transition.seconds * FRAMES_PER_SECOND), PLACES)
        return [cage_of(transition, transition.moment(int(frame))) for frame in frames]

    def _wide(self, places: Array) -> Camera:
        everything = np.concatenate([places, places_of(self.scene.motion)])
        return frame_all(everything, self.transition.figure.camera, self.scene.camera.width, self.scene.camera.height)

    def camera_at(self, frame: int) -> Camera:
        """The camera of a frame."""
        begins, ends = CAMERA_START_SHARE * self.transition.seconds, self.transition.seconds
        share = ease((frame / FRAMES_PER_SECOND - begins) / (ends - begins))
        if self.first_camera is self.camera or share >= 1:
            return self.camera
        return between(self.first_camera, self.camera, share)

    def cage(self, frame: int) -> tuple[Moment | Passing, Array]:
        """What a frame shows, and the posed cage."""
        moment = self.transition.moment(frame)
        return moment, cage_of(self.transition, moment)

    def draw(self, frame: int) -> npt.NDArray[np.uint8]:
        """RGB picture of a frame."""
        moment, cage = self.cage(frame)
        return self.picture(cage, muscles_of(moment), self.camera_at(frame))

    def picture(self, cage: Array, muscles: dict[str, float], camera: Camera) -> npt.NDArray[np.uint8]:
        """RGB picture of a posed cage seen by a camera."""
        if camera is self.tracer.camera:
            return self.tracer.frame(cage, muscles)
        return self.tracer.frame(cage, muscles, camera)


def _holds(camera: Camera, points: Array) -> bool:
    seen = camera.screen(points)
    x, y = seen[:, 0] / camera.width, seen[:, 1] / camera.height
    return bool(min(x.min(), y.min()) > MARGIN and max(x.max(), y.max()) < 1 - MARGIN)
