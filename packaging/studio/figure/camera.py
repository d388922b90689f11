# SPDX-License-Identifier: GPL-3.0-or-later
"""A camera that stands still for a whole drill and holds all of its motion in the picture."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from studio.figure.pose import CameraView
from studio.figure.rotations import Array, unit

FILM_HALF_WIDTH_MILLIMETRES = 18.0
WIDTH_FILL = 0.86


@dataclass(frozen=True, slots=True)
class Camera:
    """Position and directions in the world; `tangent` is half the picture's width at distance one."""

    position: Array
    focus: Array
    forward: Array
    right: Array
    up: Array
    tangent: float
    width: int
    height: int

    def screen(self, points: Array) -> Array:
        """Pixels x, y (y down) and 1/depth of world points."""
        relative = points - self.position
        depth = np.maximum(relative @ self.forward, 0.1)
        x = (relative @ self.right / depth / self.tangent * 0.5 + 0.5) * self.width
        y = (0.5 - relative @ self.up / depth / self.tangent * 0.5 * self.width / self.height) * self.height
        return np.stack([x, y, 1 / depth], 1)

    def rays(self, x: Array, y: Array) -> Array:
        """Unit view directions through pixel coordinates."""
        u = (x / self.width * 2 - 1) * self.tangent
        v = (1 - y / self.height * 2) * self.tangent * self.height / self.width
        directions = self.forward + u[..., None] * self.right + v[..., None] * self.up
        return np.asarray(directions / np.linalg.norm(directions, axis=-1, keepdims=True))


def frame_all(points: Array, view: CameraView, width: int, height: int) -> Camera:
    """The camera of `view` that just holds all `points`."""
    azimuth, elevation = np.radians(view.azimuth), np.radians(view.elevation)
    # azimuth 0 looks at the figure's front from -y; positive azimuths walk round to the figure's left
    away = np.array([np.sin(azimuth) * np.cos(elevation), -np.cos(azimuth) * np.cos(elevation), np.sin(elevation)])
    focus = (points.min(0) + points.max(0)) / 2
    distance = 4.0
    tangent = FILM_HALF_WIDTH_MILLIMETRES / view.lens_millimetres
    for _ in range(12):
        camera = _at(focus + away * distance, focus, tangent, width, height)
        seen = camera.screen(points)
        x = seen[:, 0] / width * 2 - 1
        y = 1 - seen[:, 1] / height * 2
        focus = focus + camera.right * (x.max() + x.min()) / 2 * tangent * distance
        focus = focus + camera.up * (y.max() + y.min()) / 2 * tangent * distance * height / width
        distance *= max((x.max() - x.min()) / 2 / WIDTH_FILL, (y.max() - y.min()) / 2 / view.fill)
    return _at(focus + away * distance, focus, tangent, width, height)


def between(first: Camera, second: Camera, share: float) -> Camera:
    """A camera on the way from one to another; `share` 0 is the first, 1 the second."""
    mixed = [(1 - share) * a + share * b for a, b in ((first.position, second.position), (first.focus, second.focus))]
    tangent = (1 - share) * first.tangent + share * second.tangent
    return _at(mixed[0], mixed[1], tangent, second.width, second.height)


def _at(position: Array, focus: Array, tangent: float, width: int, height: int) -> Camera:
    forward = unit(focus - position)
    right = unit(np.cross(forward, [0, 0, 1.0]))
    return Camera(position, focus, forward, right, np.cross(right, forward), tangent, width, height)
