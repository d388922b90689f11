# SPDX-License-Identifier: GPL-3.0-or-later
"""The inner loops of the renderer, compiled by numba: normals, rays, gathering light, rasterising."""

from __future__ import annotations

from typing import Any

import numpy as np
from numba import njit  # type: ignore[import-untyped,unused-ignore]  # numba ships no types

Data = Any
RAY_LIFT = 0.003
TWO_PI = 6.283185307179586


@njit(fastmath=True, cache=True)
def quad_normals(points: Data, faces: Data) -> Data:
    """Area-weighted unit normals of a quad mesh."""
    normals = np.zeros((len(points), 3), np.float32)
    for f in range(len(faces)):
        a, b, c, d = faces[f, 0], faces[f, 1], faces[f, 2], faces[f, 3]
        ux, uy, uz = points[c, 0] - points[a, 0], points[c, 1] - points[a, 1], points[c, 2] - points[a, 2]
        vx, vy, vz = points[d, 0] - points[b, 0], points[d, 1] - points[b, 1], points[d, 2] - points[b, 2]
        nx, ny, nz = uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx
        for k in range(4):
            i = faces[f, k]
            normals[i, 0] += nx
            normals[i, 1] += ny
            normals[i, 2] += nz
    for i in range(len(points)):
        length = np.sqrt(normals[i, 0] ** 2 + normals[i, 1] ** 2 + normals[i, 2] ** 2) + 1e-20
        for q in range(3):
            normals[i, q] /= length
    return normals


@njit(fastmath=True, cache=True)
def sky_rays(points: Data, normals: Data, offsets: Data, sequence: Data) -> Data:
    """Cosine-distributed rays from each point; each point shifts the same low-discrepancy sequence by its own
    offset."""
    n, k = len(points), len(sequence)
    origins = np.empty((n * k, 3), np.float32)
    directions = np.empty((n * k, 3), np.float32)
    for i in range(n):
        nx, ny, nz = normals[i, 0], normals[i, 1], normals[i, 2]
        s = 1.0 if nz >= 0 else -1.0
        a = -1 / (s + nz)
        b = nx * ny * a
        tx, ty, tz = 1 + s * nx * nx * a, s * b, -s * nx
        bx, by, bz = b, s + ny * ny * a, -ny
        for j in range(k):
            u = (sequence[j, 0] + offsets[i, 0]) % 1.0
            v = (sequence[j, 1] + offsets[i, 1]) % 1.0
            r = np.sqrt(u)
            c, d, e = r * np.cos(TWO_PI * v), r * np.sin(TWO_PI * v), np.sqrt(1 - u)
            m = i * k + j
            directions[m, 0] = c * tx + d * bx + e * nx
            directions[m, 1] = c * ty + d * by + e * ny
            directions[m, 2] = c * tz + d * bz + e * nz
            for q in range(3):
                origins[m, q] = points[i, q] + normals[i, q] * RAY_LIFT
    return origins, directions


@njit(fastmath=True, cache=True)
def area_rays(points: Data, normals: Data, offsets: Data, sequence: Data, light: Data, across: Data, up: Data) -> Data:
    """Rays towards points spread over an area light; only those above the surface's horizon, with their owner."""
    n, k = len(points), len(sequence)
    origins = np.empty((n * k, 3), np.float32)
    directions = np.empty((n * k, 3), np.float32)
    owner = np.empty(n * k, np.int32)
    m = 0
    for i in range(n):
        for j in range(k):
            u = (sequence[j, 0] + offsets[i, 0]) % 1.0 - 0.5
            v = (sequence[j, 1] + offsets[i, 1]) % 1.0 - 0.5
            x = light[0] + u * across[0] + v * up[0] - points[i, 0]
            y = light[1] + u * across[1] + v * up[1] - points[i, 1]
            z = light[2] + u * across[2] + v * up[2] - points[i, 2]
            inverse = 1 / np.sqrt(x * x + y * y + z * z)
            if (x * normals[i, 0] + y * normals[i, 1] + z * normals[i, 2]) * inverse > -0.15:
                directions[m, 0] = x * inverse
                directions[m, 1] = y * inverse
                directions[m, 2] = z * inverse
                owner[m] = i
                for q in range(3):
                    origins[m, q] = points[i, q] + normals[i, q] * RAY_LIFT
                m += 1
    return origins[:m], directions[:m], owner[:m]


@njit(fastmath=True, cache=True)
def visible_share(hit: Data, owner: Data, count: int) -> Data:
    """Share of each point's rays that reached the light; a point that sent none counts as lit (its cosine is zero)."""
    seen = np.zeros(count, np.float32)
    sent = np.zeros(count, np.float32)
    for m in range(len(hit)):
        sent[owner[m]] += 1
        if hit[m] < 0:
            seen[owner[m]] += 1
    for i in range(count):
        seen[i] = seen[i] / sent[i] if sent[i] > 0 else 1.0
    return seen


@njit(fastmath=True, cache=True)
def gather_sky(
    hit: Data,
    origins: Data,
    directions: Data,
    k: int,
    right: Data,
    triangles: Data,
    albedo: Data,
    wall_colour: Data,
    ground: Data,
    mat: Data,
    floor: Data,
    corner: Data,
    cell: float,
    open_floor: Data,
) -> Data:
    """Light that reaches each point from sky, lit floor and, by one bounce, the body itself."""
    n = len(hit) // k
    light = np.zeros((n, 3), np.float32)
    cosine, sine = np.cos(mat[4]), np.sin(mat[4])
    for i in range(n):
        for j in range(k):
            m = i * k + j
            x, y, z = directions[m, 0], directions[m, 1], directions[m, 2]
            if hit[m] >= len(triangles):
                for q in range(3):
                    light[i, q] += wall_colour[q]
            elif hit[m] >= 0:
                t = triangles[hit[m], 0]
                for q in range(3):
                    light[i, q] += albedo[t, q] * 0.42
            elif z < -0.02:
                distance = origins[m, 2] / -z
                gx, gy = origins[m, 0] + x * distance, origins[m, 1] + y * distance
                on_mat = 0
                if mat[2] > 0:
                    ax, ay = gx - mat[0], gy - mat[1]
                    if abs(cosine * ax + sine * ay) < mat[2] / 2 and abs(-sine * ax + cosine * ay) < mat[3] / 2:
                        on_mat = 1
                ix, iy = int(np.floor((gx - corner[0]) / cell)), int(np.floor((gy - corner[1]) / cell))
                inside = 0 <= ix < floor.shape[0] and 0 <= iy < floor.shape[1]
                for q in range(3):
                    light[i, q] += ground[on_mat, q] * (floor[ix, iy, q] if inside else open_floor[q])
            else:
                a = 0.33 + 0.30 * max(z, 0.0)
                b = 0.16 * max(x * right[0] + y * right[1] + z * right[2], 0.0)
                light[i, 0] += a * 0.97 + b * 0.95
                light[i, 1] += a * 0.97 + b * 0.96
                light[i, 2] += a * 0.99 + b * 1.0
        for q in range(3):
            light[i, q] /= k
    return light


@njit(fastmath=True, cache=True)
def open_share(hit: Data, k: int) -> Data:
    """Share of each point's k rays that hit nothing."""
    n = len(hit) // k
    share = np.zeros(n, np.float32)
    for i in range(n):
        for j in range(k):
            if hit[i * k + j] < 0:
                share[i] += 1
        share[i] /= k
    return share


@njit(fastmath=True, cache=True)
def rasterise(screen: Data, triangles: Data, width: int, height: int) -> Data:
    """Nearest triangle for each sample of a width x height grid, row by row of each triangle.

    `screen` has x, y in samples and 1/distance. Returns triangle number (-1 where none) and 1/distance.
    """
    owner = np.full((height, width), -1, np.int32)
    nearest = np.zeros((height, width), np.float32)
    for t in range(len(triangles)):
        a, b, c = triangles[t, 0], triangles[t, 1], triangles[t, 2]
        ax, ay, bx, by, cx, cy = screen[a, 0], screen[a, 1], screen[b, 0], screen[b, 1], screen[c, 0], screen[c, 1]
        area = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax)
        if area > -1e-9:  # seen from behind: the mesh winds counter-clockwise and y grows downwards
            continue
        y0, y1 = int(np.ceil(min(ay, by, cy) - 0.5)), int(np.floor(max(ay, by, cy) - 0.5))
        y0, y1 = max(y0, 0), min(y1, height - 1)
        if y0 > y1:
            continue
        za, zb, zc = screen[a, 2], screen[b, 2], screen[c, 2]
        # 1/distance is linear on the screen
        dzx = ((zb - za) * (cy - ay) - (zc - za) * (by - ay)) / area
        dzy = ((zc - za) * (bx - ax) - (zb - za) * (cx - ax)) / area
        for j in range(y0, y1 + 1):
            y = j + 0.5
            left, right = 1e9, -1e9
            if (ay <= y) != (by <= y):
                x = ax + (y - ay) / (by - ay) * (bx - ax)
                left, right = min(left, x), max(right, x)
            if (by <= y) != (cy <= y):
                x = bx + (y - by) / (cy - by) * (cx - bx)
                left, right = min(left, x), max(right, x)
            if (cy <= y) != (ay <= y):
                x = cx + (y - cy) / (ay - cy) * (ax - cx)
                left, right = min(left, x), max(right, x)
            x0, x1 = max(int(np.ceil(left - 0.5)), 0), min(int(np.ceil(right - 0.5)) - 1, width - 1)
            depth = za + (x0 + 0.5 - ax) * dzx + (y - ay) * dzy
            for i in range(x0, x1 + 1):
                if depth > nearest[j, i]:
                    nearest[j, i] = depth
                    owner[j, i] = t
                depth += dzx
    return owner, nearest


@njit(fastmath=True, cache=True)
def barycentric(screen: Data, a: int, b: int, c: int, x: float, y: float, out: Data) -> None:
    """Weights of a triangle's second and third corner at a place on the screen, corrected for perspective."""
    ax, ay = screen[a, 0], screen[a, 1]
    bx, by, cx, cy = screen[b, 0] - ax, screen[b, 1] - ay, screen[c, 0] - ax, screen[c, 1] - ay
    area = bx * cy - by * cx
    u = ((x - ax) * cy - (y - ay) * cx) / area
    v = ((y - ay) * bx - (x - ax) * by) / area
    u, v = min(max(u, 0.0), 1.0), min(max(v, 0.0), 1.0)
    depth = (1 - u - v) * screen[a, 2] + u * screen[b, 2] + v * screen[c, 2]
    out[0] = u * screen[b, 2] / depth
    out[1] = v * screen[c, 2] / depth


@njit(fastmath=True, cache=True)
def finished(picture: Data, noise: Data) -> Data:
    """Bytes of a picture of 0 to 1, dithered by `noise` of half a step up and down."""
    height, width = picture.shape[0], picture.shape[1]
    out = np.empty((height, width, 3), np.uint8)
    for row in range(height):
        for column in range(width):
            for q in range(3):
                value = picture[row, column, q] * 255 + noise[row, column] + 0.5
                out[row, column, q] = np.uint8(min(max(value, 0.0), 255.0))
    return out
