# SPDX-License-Identifier: GPL-3.0-or-later
"""Hair: where it grows, the bun of tied hair, and the course of its strands."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from studio.figure.body import Body
from studio.figure.fields import bump, smooth_step, wave_noise
from studio.figure.rotations import Array, unit

Colour = tuple[float, float, float]


@dataclass(frozen=True, slots=True)
class Style:
    """One athlete's hair: colour (linear RGB), volume at the sides and on the crown, how far strands stand out
    (metres), how many strands go round the head, and the bun's radius (None: short hair)."""

    colour: Colour
    volume: float
    crown: float
    relief: float
    strands: float
    bun_metres: float | None
    temple: float


STYLES: dict[str, Style] = {
    "woman": Style((0.085, 0.038, 0.018), 0.0035, 0.0060, 0.0004, 32.0, 0.034, 0.003),
    "man": Style((0.030, 0.020, 0.014), 0.0030, 0.0150, 0.0010, 36.0, None, 0.010),
}
_BUN_CELLS = 7


def whorl(body: Body) -> tuple[Array, Array]:
    """The point that strands run to or from (bun, crown) and the direction outwards there."""
    eye = body.joint("eye.L")
    if STYLES[body.athlete].bun_metres is None:
        direction = unit(np.array([0, 0.45, 0.9]))
        return np.array([0, eye[1] + 0.115, eye[2] + 0.09]), direction
    direction = unit(np.array([0, 0.62, 0.785]))
    centre = np.array([0, eye[1] + 0.095, eye[2] + 0.015])
    return _surface(body, centre, direction), direction


def _surface(body: Body, centre: Array, direction: Array) -> Array:
    """Where the head's skin is, from inside its middle in a direction."""
    head = body.vertices[(body.weight_of("head") > 0.5) & ~body.is_eye]
    relative = head - centre
    along = relative @ direction
    across = np.linalg.norm(relative - along[:, None] * direction, axis=1)
    near = across < 0.03
    return np.asarray(centre + direction * along[near].max())


def with_bun(body: Body) -> Body:
    """The body with a bun of hair as a part of its own that follows the head."""
    radius = STYLES[body.athlete].bun_metres
    if radius is None:
        return replace(body, is_bun=np.zeros(len(body.vertices), bool))
    root, direction = whorl(body)
    points, faces = _ball(_BUN_CELLS)
    across = unit(np.cross(direction, [1.0, 0, 0]))
    frame = np.stack([np.cross(across, direction), across, direction], 1)
    height = points[:, 2]
    # flattened like a coil of hair, with a waist where the band ties it
    shaped = points * [1.04, 1.0, 0.80]
    shaped[:, :2] *= (1 - 0.34 * smooth_step(-0.35, -0.95, height))[:, None]
    bun = root + direction * (0.70 * radius) + (shaped * radius) @ frame.T
    weights = np.zeros((len(bun), body.weights.shape[1]))
    weights[:, body.bone("head")] = 1
    count = len(body.vertices)
    return replace(
        body,
        vertices=np.concatenate([body.vertices, bun]),
        faces=np.concatenate([body.faces, faces + count]).astype(np.int32),
        is_eye=np.r_[body.is_eye, np.zeros(len(bun), bool)],
        is_bun=np.r_[np.zeros(count, bool), np.ones(len(bun), bool)],
        weights=np.concatenate([body.weights, weights]),
    )


def _ball(cells: int) -> tuple[Array, Array]:
    """A unit ball of quads: a cube's grid, blown up."""
    steps = np.linspace(-1, 1, cells + 1)
    points: list[tuple[float, float, float]] = []
    number: dict[tuple[float, float, float], int] = {}
    faces = []
    for axis in range(3):
        for sign in (-1.0, 1.0):
            for i in range(cells):
                for j in range(cells):
                    corners = []
                    for a, b in ((i, j), (i + 1, j), (i + 1, j + 1), (i, j + 1)):
                        place = [0.0, 0.0, 0.0]
                        place[axis], place[(axis + 1) % 3], place[(axis + 2) % 3] = sign, steps[a], steps[b]
                        key = (round(place[0], 6), round(place[1], 6), round(place[2], 6))
                        if key not in number:
                            number[key] = len(points)
                            points.append(key)
                        corners.append(number[key])
                    faces.append(corners if sign > 0 else corners[::-1])
    grid = np.tan(np.array(points) * np.pi / 4)
    return grid / np.linalg.norm(grid, axis=1, keepdims=True), np.array(faces, np.int32)


def hairline(body: Body, head: Array) -> Array:
    """Signed distance inside the hairline at the cage: forehead, round the ear, nape."""
    style = STYLES[body.athlete]
    eye = body.joint("eye.L")
    y, z = body.vertices[:, 1] - eye[1], body.vertices[:, 2] - eye[2]
    x = np.abs(body.vertices[:, 0])
    line = np.interp(
        y,
        [-0.03, 0.005, 0.020, 0.034, 0.041, 0.052, 0.062, 0.078, 0.11, 0.17],
        [0.061, 0.057, 0.046, 0.030, -0.010, -0.022, -0.020, -0.034, -0.056, -0.062],
    )
    # the hairline of the forehead recedes a little over the temples
    line = line + style.temple * smooth_step(0.020, 0.042, x) * smooth_step(0.03, 0.0, y)
    if style.bun_metres is not None:
        # a softly rounded forehead; the hair of the neck is drawn up
        line = line + 0.004 * bump(x, 0.030) * smooth_step(0.02, 0.0, y) + 0.016 * smooth_step(0.10, 0.15, y)
    on_head = head + body.weight_of("neck") > 0.5
    field = np.where(on_head & ~body.is_eye, z - line, -0.1)
    ear = (x > 0.0685) & (z > -0.054) & (z < 0.022) & (y > 0.052) & (y < 0.118) & (head > 0.3)
    field = field - 0.1 * ear
    return np.where(body.is_bun, 0.06, field)


def volume(body: Body, line: Array, points: Array) -> Array:
    """How far hair stands off the head at the cage (metres)."""
    style = STYLES[body.athlete]
    eye_height = body.joint("eye.L")[2]
    crown = smooth_step(eye_height + 0.02, eye_height + 0.12, points[:, 2])
    stands = smooth_step(-0.002, 0.030, line) * (style.volume + style.crown * crown)
    return np.where(body.is_bun, 0.0, stands)


def strands(body: Body, rest: Array, bun: Array, mottled: Array) -> Array:
    """-1 to 1 across strands: they run from the hairline to the bun, or out from the crown; a bun's are coiled."""
    style = STYLES[body.athlete]
    root, direction = whorl(body)
    relative = rest - root
    across = unit(np.cross(direction, [1.0, 0, 0]))
    beside = np.cross(across, direction)
    along = relative @ direction
    angle = np.arctan2(relative @ beside, -(relative @ across))
    away = np.hypot(relative @ beside, relative @ across)
    coil = wave_noise(2 * np.pi * (along / 0.0105 + 0.5 * angle / np.pi), 4, 2)
    loose = style.strands * angle + 1.1 * mottled + 18.0 * away * (0.4 if style.bun_metres else 1.0)
    # no finer than the mesh resolves: two widths of strand that never fall into step
    fine = 0.62 * np.sin(loose) + 0.38 * np.sin(1.47 * loose + 1.0 + 0.8 * mottled)
    return np.asarray(np.where(bun > 0.5, coil, fine))
