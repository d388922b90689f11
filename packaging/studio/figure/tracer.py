# SPDX-License-Identifier: GPL-3.0-or-later
"""A renderer without noise: light is gathered at the cage's vertices and on the floor with Embree, and the picture is
rasterised with supersampling. Lighting lives on surfaces, so it cannot flicker, and there is nothing to denoise."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from embreex import rtcore_scene  # type: ignore[import-untyped,unused-ignore]  # embreex ships no types
from embreex.mesh_construction import TriangleMesh  # type: ignore[import-untyped,unused-ignore]
from scipy.ndimage import gaussian_filter

from studio.figure import kernels
from studio.figure.camera import Camera
from studio.figure.fields import smooth_step
from studio.figure.look import Athlete
from studio.figure.pose import Wall
from studio.figure.props import Part, things_of
from studio.figure.rotations import Array, unit
from studio.figure.shading import Shader
from studio.figure.stage import WALL_LIGHT, Lit, Stage, WallPlace
from studio.figure.subdivision import adjacency, averaging, triangles
from studio.figure.surfaces import FLOOR, MAT, MAT_SIZE, WALL
from studio.figure.toning import EXPOSURE

CELL = 0.03
MARGIN = 0.9
SKIN_GLOSS, CLOTH_GLOSS = 26.0, 16.0


Cells = npt.NDArray[np.signedinteger]


@dataclass(frozen=True, slots=True)
class Quality:
    """Samples: supersampling, rays for the sky at a vertex and at a floor point, rays for an area light."""

    supersampling: int = 2
    sky: int = 32
    floor_sky: int = 36
    key: int = 12
    fill: int = 6


FINAL = Quality()
PREVIEW = Quality(supersampling=2, sky=12, floor_sky=8, key=4, fill=2)


@dataclass(frozen=True, slots=True)
class Light:
    """A square area light."""

    position: Array
    size: float
    strength: float
    colour: Array
    gloss: float


@dataclass(slots=True)
class _Plane:
    """A grid of irradiance on the floor or the wall: corner, size in cells, and light without the figure."""

    corner: Array
    points: Array
    normals: Array
    shape: tuple[int, int]
    offsets: Array
    border: Array
    empty: npt.NDArray[np.float32]


def sequence(count: int) -> Array:
    """The R2 low-discrepancy sequence."""
    g = 1.32471795724474602596
    i = np.arange(1, count + 1)
    return np.stack([(i / g) % 1, (i / g**2) % 1], 1)


class Tracer:
    """Draws one drill: a camera that stands still, a mat, perhaps a wall, and the athlete in any pose."""

    def __init__(
        self,
        athlete: Athlete,
        camera: Camera,
        extent: Array,
        mat: tuple[float, float, float],
        wall: Wall | None,
        quality: Quality,
        parts: Sequence[Part] = (),
    ) -> None:
        self.athlete, self.camera, self.quality, self.wall = athlete, camera, quality, wall
        self.things = things_of(parts)
        self.mat = np.array([mat[0], mat[1], *MAT_SIZE, np.radians(mat[2])])
        level = unit(camera.forward * [1, 1, 0])
        self.right = np.array([level[1], -level[0], 0])
        base = camera.focus * [1, 1, 0]
        self.base = base
        self.lights = [
            Light(
                base - level * 2.3 - self.right * 2.6 + [0, 0, 3.6], 1.6, 1.62, np.array([1, 0.93, 0.83]), SKIN_GLOSS
            ),
            Light(
                base + level * 2.4 + self.right * 2.0 + [0, 0, 2.7], 1.2, 0.80, np.array([0.93, 0.96, 1]), CLOTH_GLOSS
            ),
        ]
        self.cage_triangles = triangles(athlete.faces)
        count = len(athlete.body.vertices)
        self.offsets = np.random.default_rng(1).random((count, 2))
        self.blur = averaging(adjacency(count, athlete.faces), 0.55)
        self.light_table = np.array(
            [[*unit(one.position - camera.focus), one.strength, *one.colour, one.gloss] for one in self.lights]
        )
        self.shader = Shader(athlete, self.light_table)
        self._cage_albedo = athlete.albedo(len(athlete.body.vertices))
        low, high = extent[0] - MARGIN, extent[1] + MARGIN
        self.floor = self._floor_plane(low, high)
        self.wall_plane = self._wall_plane()
        self.floor.empty = self._plane_light(self._scene(None), self.floor)
        if self.wall_plane is not None:
            self.wall_plane.empty = self._plane_light(self._scene(None), self.wall_plane)
        self._empty = Lit(self.floor.empty, None if self.wall_plane is None else self.wall_plane.empty)
        self.stage = Stage(
            level,
            self.right,
            base,
            self.mat,
            self._wall_place(),
            (self.floor.corner, np.zeros(2) if self.wall_plane is None else self.wall_plane.corner),
            CELL,
            self.open_floor,
            EXPOSURE,
        )
        self._looks = self.stage.look(camera)
        self._moving_looks: npt.NDArray[np.float32] | None = None
        self.background = np.empty((camera.height, camera.width, 3), np.float32)
        self.stage.light(self._looks, self._empty, self.background)
        self._noise = (np.random.default_rng(5).random((camera.height, camera.width)) - 0.5).astype(np.float32)

    # ------------------------------------------------ scene

    def _wall_frame(self) -> tuple[Array, Array, Array] | None:
        """A point on the floor below the wall's middle, its horizontal direction and its normal towards the figure."""
        if self.wall is None:
            return None
        d = self.wall.distance
        if self.wall.where == "front":
            return np.array([0, -d, 0.0]), np.array([1.0, 0, 0]), np.array([0, 1.0, 0])
        sign = 1.0 if self.wall.where == "w" else -1.0
        return np.array([sign * d, -0.10, 0.0]), np.array([0, 1.0, 0]), np.array([-sign, 0, 0.0])

    def _wall_place(self) -> WallPlace | None:
        frame = self._wall_frame()
        if frame is None or self.wall is None:
            return None
        return WallPlace(*frame, height=self.wall.height, half_width=self.wall.width / 2)

    def _scene(self, cage: Array | None) -> rtcore_scene.EmbreeScene:
        scene = rtcore_scene.EmbreeScene()
        parts, faces, count = [], [], 0
        if cage is not None:
            parts.append(cage.astype(np.float32))
            faces.append(self.cage_triangles)
            count = len(cage)
        if self.things is not None:
            parts.append(self.things.points.astype(np.float32))
            faces.append(triangles(self.things.faces) + count)
            count += len(self.things.points)
        frame = self._wall_frame()
        if frame is not None and self.wall is not None:
            middle, along, _ = frame
            half, tall = along * self.wall.width / 2, np.array([0, 0, self.wall.height])
            corners = np.array([middle - half, middle + half, middle + half + tall, middle - half + tall])
            parts.append(corners.astype(np.float32))
            faces.append(np.array([[0, 1, 2], [0, 2, 3]], np.int32) + count)
        if not parts:
            parts.append(np.array([[0, 0, -9], [0.01, 0, -9], [0, 0.01, -9]], np.float32))
            faces.append(np.array([[0, 1, 2]], np.int32))
        TriangleMesh(scene, np.concatenate(parts), np.concatenate(faces))
        return scene

    def _floor_plane(self, low: Array, high: Array) -> _Plane:
        shape = np.ceil((high[:2] - low[:2]) / CELL).astype(int) + 1
        gx, gy = np.meshgrid(np.arange(shape[0]), np.arange(shape[1]), indexing="ij")
        points = np.stack([low[0] + gx * CELL, low[1] + gy * CELL, np.full(gx.shape, -0.004)], 2).reshape(-1, 3)
        return self._plane(low[:2], points, np.array([0, 0, 1.0]), gx, gy)

    def _wall_plane(self) -> _Plane | None:
        frame = self._wall_frame()
        if frame is None or self.wall is None:
            return None
        middle, along, normal = frame
        columns, rows = int(self.wall.width / CELL) + 2, int(self.wall.height / CELL) + 2
        gx, gy = np.meshgrid(np.arange(columns), np.arange(rows), indexing="ij")
        start = -self.wall.width / 2
        points = (
            middle
            + (start + gx[..., None] * CELL) * along
            + gy[..., None] * CELL * np.array([0, 0, 1.0])
            + normal * 0.002
        ).reshape(-1, 3)
        plane = self._plane(np.array([start, 0.0]), points, normal, gx, gy)
        plane.border = np.ones_like(plane.border)
        return plane

    def _plane(self, corner: Array, points: Array, normal: Array, gx: Cells, gy: Cells) -> _Plane:
        table = np.random.default_rng(2).random((64, 64, 2))
        shape = (int(gx.shape[0]), int(gx.shape[1]))
        edge = np.minimum(np.minimum(gx, shape[0] - 1 - gx), np.minimum(gy, shape[1] - 1 - gy)) * CELL
        return _Plane(
            corner,
            points,
            np.tile(normal, (len(points), 1)),
            shape,
            table[gx % 64, gy % 64].reshape(-1, 2),
            smooth_step(0, 0.35, edge)[..., None],
            np.zeros((*shape, 3), np.float32),
        )

    # ------------------------------------------------ light

    def _sky_mean(self, normal_up: float) -> Array:
        """Mean cosine-weighted sky light on an open surface."""
        a = 0.33 + 0.30 * (0.67 if normal_up > 0.5 else 0.33)
        return a * np.array([0.97, 0.97, 0.99])

    def _open_light(self, point: Array, normal: Array) -> npt.NDArray[np.float32]:
        light = self._sky_mean(float(normal[2]))
        for one in self.lights:
            towards = unit(one.position - point)
            light = light + one.strength * one.colour * max(float(towards @ normal), 0.0)
        return np.asarray(light, np.float32)

    def _plane_light(self, scene: rtcore_scene.EmbreeScene, plane: _Plane) -> npt.NDArray[np.float32]:
        q = self.quality
        rays = kernels.sky_rays(plane.points, plane.normals, plane.offsets, sequence(q.floor_sky))
        open_sky = kernels.open_share(scene.run(*rays, query="OCCLUDED"), q.floor_sky)
        normal = plane.normals[0]
        light = open_sky[:, None] * self._sky_mean(float(normal[2]))
        for one, count in zip(self.lights, (q.key, q.fill), strict=True):
            seen = self._seen(scene, plane.points, plane.normals, plane.offsets, one, count)
            towards = one.position - self.base
            light = light + (one.strength * max(float(unit(towards) @ normal), 0.0)) * one.colour * seen[:, None]
        softness = 1.2 if normal[2] > 0.5 else 1.5
        grid = gaussian_filter(light.reshape(*plane.shape, 3), (softness, softness, 0))
        if normal[2] <= 0.5:
            grid = grid * (WALL_LIGHT / float(self._open_light(self.base, normal).mean()))
        else:
            grid = grid * plane.border + self.open_floor * (1 - plane.border)
        return np.asarray(grid, np.float32)

    def _seen(
        self,
        scene: rtcore_scene.EmbreeScene,
        points: Array,
        normals: Array,
        offsets: Array,
        light: Light,
        count: int,
    ) -> npt.NDArray[np.float32]:
        axis = unit(light.position - self.base - [0, 0, 0.7])
        across = unit(np.cross(axis, [0, 0, 1.0]))
        up = np.cross(axis, across)
        origins, directions, owner = kernels.area_rays(
            points, normals, offsets, sequence(count), light.position, across * light.size, up * light.size
        )
        hit = scene.run(origins, directions, query="OCCLUDED")
        return np.asarray(kernels.visible_share(hit, owner, len(points)))

    @property
    def open_floor(self) -> npt.NDArray[np.float32]:
        """Light on the floor where nothing is near."""
        return self._open_light(self.base, np.array([0, 0, 1.0]))

    def channels(
        self, cage: Array
    ) -> tuple[npt.NDArray[np.float32], npt.NDArray[np.float32], npt.NDArray[np.float32] | None]:
        """Light at the cage's vertices (sky and bounce RGB, share seen of each light), on the floor and on the wall."""
        q = self.quality
        scene = self._scene(cage)
        floor = self._plane_light(scene, self.floor)
        wall = None if self.wall_plane is None else self._plane_light(scene, self.wall_plane)
        normals = kernels.quad_normals(cage.astype(np.float32), self.athlete.faces).astype(float)
        origins, directions = kernels.sky_rays(cage, normals, self.offsets, sequence(q.sky))
        hit = scene.run(origins, directions, query="INTERSECT")
        ground = np.array([FLOOR, MAT])
        sky = kernels.gather_sky(
            hit,
            origins,
            directions,
            q.sky,
            self.right,
            self.cage_triangles,
            self._cage_albedo,
            np.array(WALL) * 0.6,
            ground,
            self.mat,
            floor,
            self.floor.corner,
            CELL,
            self.open_floor,
        )
        seen = [
            self._seen(scene, cage, normals, self.offsets, one, count)
            for one, count in zip(self.lights, (q.key, q.fill), strict=True)
        ]
        lit = np.c_[sky, seen[0], seen[1]].astype(np.float32)
        for _ in range(2):
            lit = self.blur @ lit
        if self.things is not None:
            self._things_lit = self._light_of_things(scene)
        return lit, floor, wall

    def _light_of_things(self, scene: rtcore_scene.EmbreeScene) -> npt.NDArray[np.float32]:
        """Sky light (RGB) and the share seen of each light at the vertices of props."""
        things, q = self.things, self.quality
        assert things is not None
        offsets = np.random.default_rng(3).random((len(things.points), 2))
        rays = kernels.sky_rays(things.points, things.normals, offsets, sequence(q.sky))
        share = kernels.open_share(scene.run(*rays, query="OCCLUDED"), q.sky)
        sky = share[:, None] * self._sky_mean(1.0) * (0.75 + 0.25 * things.normals[:, 2:])
        seen = [
            self._seen(scene, things.points, things.normals, offsets, one, count)
            for one, count in zip(self.lights, (q.key, q.fill), strict=True)
        ]
        return np.c_[sky, seen[0], seen[1]].astype(np.float32)

    # ------------------------------------------------ picture

    def frame(self, cage: Array, muscles: dict[str, float], camera: Camera | None = None) -> npt.NDArray[np.uint8]:
        """The picture of a posed cage, with muscles ('L.glute-max' and so on) glowing, seen by the drill's own camera
        or another."""
        seen_by = camera or self.camera
        lit, floor, wall = self.channels(cage)
        points, attributes = self.shader.mesh(cage, lit, muscles)
        if camera is None:
            picture = self.background.copy()
            self.stage.light(self._looks, Lit(floor, wall), picture, self._empty)
        else:
            picture = np.empty((seen_by.height, seen_by.width, 3), np.float32)
            # kept, because giving that much memory back and asking for it again costs as much as drawing
            self._moving_looks = self.stage.look(seen_by, self._moving_looks)
            self.stage.light(self._moving_looks, Lit(floor, wall), picture)
        self._draw_figure(picture, seen_by, points, attributes)
        return kernels.finished(picture, self._noise)

    def _draw_figure(self, picture: npt.NDArray[np.float32], camera: Camera, points: Array, attributes: Array) -> None:
        ss = self.quality.supersampling
        mesh = self.shader.triangles
        if self.things is not None:
            points, attributes, mesh = self._with_things(points, attributes)
        screen = camera.screen(points.astype(float))
        x0, x1, y0, y1 = _window(screen[:, :2], camera)
        if x0 >= x1 or y0 >= y1:
            return
        screen[:, 0] = (screen[:, 0] - x0) * ss
        screen[:, 1] = (screen[:, 1] - y0) * ss
        owner, _ = kernels.rasterise(screen, mesh, (x1 - x0) * ss, (y1 - y0) * ss)
        self.shader.draw(picture, (owner, screen), (x0, y0), ss, camera, (mesh, attributes))

    def _with_things(self, points: Array, attributes: Array) -> tuple[Array, Array, Array]:
        """The figure's vertices, attributes and triangles, and after them those of the props."""
        things = self.things
        assert things is not None
        rows = self.shader.plain(things.normals, self._things_lit, things.colours)
        mesh = np.concatenate([self.shader.triangles, triangles(things.faces) + len(points)])
        return np.concatenate([points, things.points]), np.concatenate([attributes, rows]), mesh


def _window(xy: Array, camera: Camera) -> tuple[int, int, int, int]:
    """Columns from and to, rows from and to, that hold all these places of the picture."""
    x0, y0 = np.floor(xy.min(0)).astype(int) - 1
    x1, y1 = np.ceil(xy.max(0)).astype(int) + 2
    return max(int(x0), 0), min(int(x1), camera.width), max(int(y0), 0), min(int(y1), camera.height)
