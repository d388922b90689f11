# SPDX-License-Identifier: GPL-3.0-or-later
"""The athlete's look: clothes, hair, face and the muscles that can glow, as fields over the body at rest.

A field is positive (in metres) inside what it describes, so that its edge is crisp at any resolution.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import scipy.sparse as sp

from studio.figure.kernels import quad_normals
from studio.figure.rotations import Array, unit
from studio.figure.skeleton import SIDES, SIGN, Skeleton
from studio.figure.skinning import Skin
from studio.figure.subdivision import Quads, adjacency, averaging, catmull_clark, vertex_normals

CLOTH_THICKNESS = 0.005
SLEEVE_METRES = 0.165
HAIR_UNEVENNESS = 0.0011
SUBDIVISIONS = 2
_ARM = ("upperarm", "lowerarm", "wrist", "finger", "metac")

#: Linear RGB.
PALETTE: dict[str, tuple[float, float, float]] = {
    "skin": (0.56, 0.335, 0.225),
    "shorts": (0.026, 0.034, 0.060),
    "top": (0.050, 0.185, 0.200),
    "band": (0.045, 0.060, 0.10),
    "hair": (0.040, 0.026, 0.018),
    "accent": (0.95, 0.20, 0.05),
    "floor": (0.66, 0.63, 0.59),
    "mat": (0.16, 0.25, 0.265),
    "wall": (0.62, 0.585, 0.54),
    "far": (0.86, 0.825, 0.775),
    "high": (0.62, 0.60, 0.575),
}


def smooth_step(a: float, b: float, x: Array) -> Array:
    """0 below a, 1 above b, smooth between."""
    t = np.clip((x - a) / (b - a), 0, 1)
    return np.asarray(t * t * (3 - 2 * t))


@dataclass(slots=True)
class Fields:
    """Per-vertex fields of the finely divided mesh."""

    shorts: Array
    top: Array
    band: Array
    hair: Array
    brow: Array
    eye: Array
    lip: Array
    muscles: dict[str, Array]


class Athlete:
    """The body, dressed: cage, skin, subdivision matrices and fields."""

    def __init__(self, skeleton: Skeleton) -> None:
        self.skeleton = skeleton
        self.body = skeleton.body
        self.arm = self.body.weight_of(*_ARM)
        self.head = self.body.weight_of("head", "neck03", "eye")
        self.faces: Quads = self.body.faces
        plain = Skin(self.body, self.body.vertices, self.faces, self.body.weights, self.body.is_eye)
        self.hairline = self._hairline(plain)
        self.skin = Skin(self.body, self._sculpted(plain), self.faces, self.body.weights, self.body.is_eye)
        matrix: sp.csr_matrix = sp.identity(len(self.body.vertices), format="csr", dtype=np.float32)
        faces = self.faces
        for _ in range(SUBDIVISIONS):
            level, faces = catmull_clark(matrix.shape[0], faces)
            matrix = (level @ matrix).tocsr()
        self.refine: sp.csr_matrix = matrix.astype(np.float32)
        self.fine_faces: Quads = faces
        rest = self._up(self.body.vertices)
        self.fields = self._fields(rest)
        hem = np.maximum(smooth_step(-0.002, 0.010, self.fields.shorts), smooth_step(-0.002, 0.010, self.fields.top))
        self._cloth = (hem * CLOTH_THICKNESS + self._strands()).astype(np.float32)[:, None]

    def _strands(self) -> Array:
        """How far short hair stands off, uneven as strands are: without it hair looks like a cap."""
        noise = np.random.default_rng(11).normal(size=len(self.fields.hair))
        step = averaging(adjacency(len(noise), self.fine_faces), 0.5)
        fine = step @ noise
        coarse = fine
        for _ in range(14):
            coarse = step @ coarse
        uneven = 0.5 * fine / fine.std() + 0.7 * coarse / coarse.std()
        return np.asarray(smooth_step(0.0, 0.012, self.fields.hair) * HAIR_UNEVENNESS * uneven)

    def _up(self, values: Array) -> Array:
        return np.asarray(self.refine @ values.astype(np.float32)).astype(float)

    def fine_mesh(self, cage: Array) -> tuple[np.ndarray, np.ndarray]:
        """Vertices and normals of the picture's mesh for a posed cage, clothes on."""
        points = self.refine @ cage.astype(np.float32)
        normals = quad_normals(points, self.fine_faces)
        points = points + normals * self._cloth
        return points, quad_normals(points, self.fine_faces)

    # ------------------------------------------------ clothes

    def garments(self, points: Array, arm: Array, head: Array) -> tuple[Array, Array, Array]:
        """Signed fields of shorts, T-shirt and waistband."""
        s = self.skeleton
        x, y, z = points.T
        side = np.abs(x)
        hip, knee, shoulder = s.legs["L"].root[2], s.legs["L"].hinge[2], s.arms["L"].root
        neck = self.body.joint("neck01")[2]
        trunk = 0.5 - arm
        hem = z - (knee + 0.22 * (hip - knee)) - 0.05 * (side - 0.12)
        waist = (hip + 0.120) - z + 0.10 * y
        shorts = np.minimum.reduce([hem, waist, trunk * 0.3])
        band = np.minimum.reduce([waist, z - (hip + 0.120 - 0.045) - 0.10 * y, trunk * 0.3])
        front = smooth_step(0.03, -0.07, y)
        collar = np.sqrt(x**2 + ((z - (neck + 0.012)) * 0.88) ** 2) - (
            0.074 + 0.016 * front - 0.010 * smooth_step(0.0, 0.05, y)
        )
        sleeve = np.full(len(points), 0.2)
        for label in SIDES:
            limb = s.arms[label]
            along = (points - limb.root) @ unit(limb.hinge - limb.root)
            on_arm = (arm > 0.25) & (x * SIGN[label] > 0)
            sleeve[on_arm] = np.minimum(sleeve[on_arm], SLEEVE_METRES - along[on_arm])
        low = z - (hip + 0.045) + 0.04 * y
        high = np.where(side < shoulder[0] * 0.75, (neck + 0.06) - z, 0.2)
        top = np.minimum.reduce([low, collar, sleeve, high, 0.5 - head])
        return shorts, top, band

    def _sculpted(self, plain: Skin) -> Array:
        """The cage under clothes and hair: cloth spans creases, hair has volume."""
        points = self.body.vertices.copy()
        shorts, top, _ = self.garments(points, self.arm, self.head)
        on_shorts, on_top = smooth_step(-0.010, 0.020, shorts), smooth_step(-0.012, 0.020, top)
        on_shorts[self.body.is_eye] = on_top[self.body.is_eye] = 0
        points = self._flat_chest(points)
        some = much = points
        for number in range(22):
            much = plain.smoothed_step(much)
            if number == 9:
                some = much
        normals = vertex_normals(points, self.faces)
        bulge = ((points - some) * normals).sum(1, keepdims=True)
        points = points + on_shorts[:, None] * (some - points + normals * np.maximum(bulge, 0) * 0.4)
        points = points + on_top[:, None] * (much - points + normals * 0.004)
        points = self._flat_chest(points)
        points = points + self._loose_cloth(points, shorts)
        eye_height = self.body.joint("eye.L")[2]
        crown = smooth_step(eye_height + 0.02, eye_height + 0.12, points[:, 2])
        volume = smooth_step(-0.002, 0.030, self.hairline) * (0.003 + 0.014 * crown)
        return np.asarray(points + volume[:, None] * vertex_normals(points, self.faces))

    def _loose_cloth(self, points: Array, shorts: Array) -> Array:
        """Running shorts stand off the thigh a little, most at the hem."""
        hip, knee = self.skeleton.legs["L"].root[2], self.skeleton.legs["L"].hinge[2]
        down = np.clip((hip - 0.05 - points[:, 2]) / (hip - knee), 0, 1)
        outward = vertex_normals(points, self.faces)
        return np.asarray(outward * (smooth_step(0.0, 0.02, shorts) * 0.010 * down)[:, None])

    def _flat_chest(self, points: Array) -> Array:
        """Refit the front of the chest by a quadratic patch: a shirt spans it."""
        shoulder = self.skeleton.arms["L"].root[2]
        rest = self.body.vertices
        out = points.copy()
        for sign in (1, -1):
            candidates = np.nonzero(
                (rest[:, 0] * sign > 0.07)
                & (rest[:, 0] * sign < 0.13)
                & (rest[:, 2] > shoulder - 0.18)
                & (rest[:, 2] < shoulder - 0.07)
                & (self.arm < 0.2)
                & ~self.body.is_eye
            )[0]
            centre = out[candidates[np.argmin(rest[candidates, 1])]]
            distance = np.linalg.norm(out - centre, axis=1)
            usable = (self.arm < 0.25) & ~self.body.is_eye
            ring, core = usable & (distance > 0.045) & (distance < 0.095), np.nonzero(usable & (distance < 0.085))[0]
            coefficients, *_ = np.linalg.lstsq(_patch(out[ring], centre), _radius(out[ring]), rcond=None)
            share = smooth_step(0.080, 0.050, distance[core])
            scale = 1 + share * (_patch(out[core], centre) @ coefficients / _radius(out[core]) - 1)
            out[core, 0] *= scale
            out[core, 1] = 0.03 + (out[core, 1] - 0.03) * scale
        return out

    # ------------------------------------------------ hair and face

    def _hairline(self, plain: Skin) -> Array:
        """Signed distance inside the hairline: forehead, round the ear, nape."""
        eye = self.body.joint("eye.L")
        y, z = self.body.vertices[:, 1] - eye[1], self.body.vertices[:, 2] - eye[2]
        x = np.abs(self.body.vertices[:, 0])
        line = np.interp(
            y,
            [-0.03, 0.005, 0.020, 0.034, 0.041, 0.052, 0.062, 0.078, 0.11, 0.17],
            [0.061, 0.057, 0.046, 0.036, -0.006, -0.016, -0.018, -0.034, -0.056, -0.062],
        )
        # the hairline of the forehead recedes a little over the temples
        line = line + 0.010 * smooth_step(0.020, 0.042, x) * smooth_step(0.03, 0.0, y)
        on_head = self.head + self.body.weight_of("neck") > 0.5
        field = np.where(on_head & ~self.body.is_eye, z - line, -0.1)
        ear = (x > 0.064) & (np.abs(z + 0.012) < 0.042) & (y > 0.048) & (y < 0.118) & (self.head > 0.3)
        field = field - 0.1 * ear
        for _ in range(3):
            field = plain.smoothed_step(field)
        return np.asarray(field)

    def _fields(self, rest: Array) -> Fields:
        arm, head = self._up(self.arm), self._up(self.head)
        shorts, top, band = self.garments(rest, arm, head)
        eye_field = self._up(self.body.is_eye.astype(float))
        brow, lip, iris = self._face(rest, head, eye_field)
        return Fields(
            shorts, top, band, self._up(self.hairline), brow, eye_field * (1 + iris), lip, self._muscles(rest, arm)
        )

    def _face(self, rest: Array, head: Array, eye_field: Array) -> tuple[Array, Array, Array]:
        eye = self.body.joint("eye.L")
        x, y, z = rest.T
        side, height = np.abs(x), z - eye[2]
        front = smooth_step(eye[1] + 0.05, eye[1] + 0.03, y) * (head > 0.5)
        arc = 0.0215 - 5.0 * (side - 0.030) ** 2
        thickness = 0.0042 * smooth_step(0.009, 0.017, side) * smooth_step(0.055, 0.038, side) + 1e-5
        brow = front * np.exp(-(((height - arc) / thickness) ** 2)) * (thickness > 5e-4)
        lip = front * np.exp(-(((side / 0.022) ** 2 + ((height + 0.066) / 0.008) ** 2) ** 2))
        iris = np.zeros(len(rest))
        for label in SIDES:
            centre = self.body.joint(f"eye.{label}")
            iris += np.exp(-((((x - centre[0]) ** 2 + height**2) / 0.0058**2) ** 3)) * (eye_field > 0.5)
        return brow, lip, iris

    # ------------------------------------------------ muscles

    def _muscles(self, rest: Array, arm: Array) -> dict[str, Array]:
        found: dict[str, Array] = {}
        free = smooth_step(0.5, 0.2, arm)
        for label in SIDES:
            for name, field in self._side_muscles(rest, label).items():
                found[f"{label}.{name}"] = free * field
        return found

    def _side_muscles(self, rest: Array, label: str) -> dict[str, Array]:
        """Where the muscles of one side lie under the skin, 0..1."""
        limb, sign = self.skeleton.legs[label], SIGN[label]
        hip = limb.root
        x, y, z = rest.T
        out, up, back = sign * x, z - hip[2], y - hip[1]
        this_side = smooth_step(-0.012, 0.012, out)
        down = (hip[2] - z) / (hip[2] - limb.hinge[2])
        axis = limb.root + np.clip(down, -0.5, 1.2)[:, None] * (limb.hinge - limb.root)
        round_angle = np.degrees(np.arctan2(sign * (x - axis[:, 0]), -(y - axis[:, 1])))

        def spindle(course: tuple[float, float], ends: tuple[float, float], width: float) -> Array:
            """A muscle belly along the thigh: angle round the thigh at both ends (degrees), share of the
            thigh's length."""
            t = np.clip((down - ends[0]) / (ends[1] - ends[0]), 0, 1)
            centre = course[0] + (course[1] - course[0]) * t
            half = width * np.sin(np.pi * t) ** 0.6 + 1e-3
            off = np.abs((round_angle - centre + 180) % 360 - 180)
            return np.asarray(smooth_step(1.0, 0.45, off / half) * (half > 1.0))

        def spot(centre: tuple[float, float], size: tuple[float, float], lean: float) -> Array:
            a, b = out - centre[0], up - centre[1]
            c, s = np.cos(np.radians(lean)), np.sin(np.radians(lean))
            reach = ((a * c + b * s) / size[0]) ** 2 + ((-a * s + b * c) / size[1]) ** 2
            return np.asarray(smooth_step(1.25, 0.45, reach))

        behind, ahead = smooth_step(0.01, 0.05, back), smooth_step(0.0, -0.03, back)
        trunk = (z - hip[2]) / (self.body.joint("neck01")[2] - hip[2])
        on_trunk = smooth_step(0.0, 0.1, trunk)

        def patch(across: tuple[Array, float, float], centre: float, height: float) -> Array:
            """A rounded patch of the trunk: across = coordinate, its centre and half width; heights as shares of it."""
            reach = ((across[0] - across[1]) / across[2]) ** 2 + ((trunk - centre) / height) ** 2
            return np.asarray(on_trunk * smooth_step(1.2, 0.35, reach))

        rectus = spindle((6, 0), (-0.14, 0.94), 34) * this_side
        vasti = np.maximum(spindle((58, 28), (0.02, 0.95), 40), spindle((-34, -30), (0.36, 0.97), 30)) * this_side
        hamstrings = np.maximum(spindle((176, 148), (0.10, 0.98), 34), spindle((-176, -148), (0.10, 0.98), 34))
        side_on = smooth_step(0.05, 0.09, out)
        return {
            "glute-max": behind * this_side * spot((0.085, -0.010), (0.080, 0.108), 22),
            "glute-med": smooth_step(0.055, 0.085, out) * spot_side(back, up, (0.012, 0.065), (0.085, 0.075)),
            "hip-flexor": ahead * this_side * spot((0.080, 0.01), (0.045, 0.135), -16),
            "rectus-femoris": rectus,
            "quadriceps": np.maximum(rectus, vasti),
            "adductors": smooth_step(-0.004, 0.006, out) * spindle((-72, -100), (-0.06, 0.86), 52),
            "hamstrings": this_side * hamstrings,
            "deep-rotators": behind * this_side * spot((0.095, 0.005), (0.075, 0.040), 24),
            "obliques": side_on * patch((back, 0.0, 0.13), 0.30, 0.16),
            "back": smooth_step(0.0, 0.02, out)
            * smooth_step(0.02, 0.06, back)
            * patch((out, 0.035, 0.045), 0.45, 0.40),
            "ribs": side_on * patch((back, -0.02, 0.16), 0.58, 0.17),
            "belly": smooth_step(-0.004, 0.004, out)
            * smooth_step(0.0, -0.05, back)
            * patch((out, 0.0, 0.10), 0.30, 0.17),
        }


def spot_side(back: Array, up: Array, centre: tuple[float, float], size: tuple[float, float]) -> Array:
    """An ellipse seen from the side."""
    reach = ((back - centre[0]) / size[0]) ** 2 + ((up - centre[1]) / size[1]) ** 2
    return smooth_step(1.25, 0.45, reach)


def _radius(points: Array) -> Array:
    return np.asarray(np.hypot(points[:, 0], points[:, 1] - 0.03))


def _patch(points: Array, centre: Array) -> Array:
    """Quadratic terms in angle round the trunk and height."""
    a = (np.arctan2(points[:, 0], 0.03 - points[:, 1]) - np.arctan2(centre[0], 0.03 - centre[1])) * 0.13
    b = points[:, 2] - centre[2]
    return np.stack([np.ones(len(points)), a, b, a * a, b * b, a * b], 1)
