# SPDX-License-Identifier: GPL-3.0-or-later
"""Catmull-Clark subdivision as a sparse matrix, and normals of quad meshes."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import scipy.sparse as sp

Quads = npt.NDArray[np.int32]
Points = npt.NDArray[np.floating]


def catmull_clark(count: int, faces: Quads) -> tuple[sp.csr_matrix, Quads]:
    """One level for `count` vertices: the matrix that makes the new vertices, and the new quads."""
    quads = len(faces)
    corner_quad = np.repeat(np.arange(quads), 4)
    corners = np.stack([faces, np.roll(faces, -1, 1)], 2).reshape(-1, 2)
    edges, edge_of, uses = np.unique(np.sort(corners, 1), axis=0, return_inverse=True, return_counts=True)
    edge_of = edge_of.reshape(-1)
    inner = uses == 2
    face_points = sp.csr_matrix((np.full(quads * 4, 0.25), (corner_quad, faces.ravel())), (quads, count))
    edge_faces = sp.csr_matrix((np.ones(quads * 4), (edge_of, corner_quad)), (len(edges), quads))
    middles = sp.csr_matrix(
        (np.full(len(edges) * 2, 0.5), (np.repeat(np.arange(len(edges)), 2), edges.ravel())), (len(edges), count)
    )
    edge_points = sp.diags(np.where(inner, 0.5, 1.0)) @ middles + sp.diags(np.where(inner, 0.5 / 2, 0.0)) @ (
        edge_faces @ face_points
    )
    matrix = sp.vstack([_vertex_rule(count, faces, edges, inner, face_points, middles), edge_points, face_points])
    edge_number = edge_of.reshape(quads, 4) + count
    face_number = np.arange(quads) + count + len(edges)
    new = [np.stack([faces[:, i], edge_number[:, i], face_number, edge_number[:, i - 1]], 1) for i in range(4)]
    return matrix.tocsr().astype(np.float32), np.concatenate(new).astype(np.int32)


def _vertex_rule(
    count: int,
    faces: Quads,
    edges: Quads,
    inner: npt.NDArray[np.bool_],
    face_points: sp.csr_matrix,
    middles: sp.csr_matrix,
) -> sp.csr_matrix:
    """Where the old vertices go: the smooth rule inside, the curve rule on a border, nothing for a loose vertex."""
    quads = len(faces)
    vertex_faces = sp.csr_matrix((np.ones(quads * 4), (faces.ravel(), np.repeat(np.arange(quads), 4))), (count, quads))
    vertex_edges = sp.csr_matrix(
        (np.ones(len(edges) * 2), (edges.ravel(), np.repeat(np.arange(len(edges)), 2))), (count, len(edges))
    )
    faces_at = np.asarray(vertex_faces.sum(1)).ravel()
    edges_at = np.maximum(np.asarray(vertex_edges.sum(1)).ravel(), 1)
    n = np.maximum(faces_at, 1)
    identity = sp.identity(count)
    smooth = (
        sp.diags(1 / n**2) @ vertex_faces @ face_points
        + sp.diags(2 / (n * edges_at)) @ vertex_edges @ middles
        + sp.diags((n - 3) / n) @ identity
    )
    border_edges = vertex_edges @ sp.diags((~inner).astype(float))
    borders_at = np.asarray(border_edges.sum(1)).ravel()
    curve = 0.5 * identity + 0.5 * sp.diags(1 / np.maximum(borders_at, 1)) @ border_edges @ middles
    on_border = borders_at > 0
    loose = faces_at == 0
    return (
        sp.diags((~on_border & ~loose).astype(float)) @ smooth
        + sp.diags(on_border.astype(float)) @ curve
        + sp.diags(loose.astype(float)) @ identity
    )


def vertex_normals(points: Points, faces: Quads) -> Points:
    """Area-weighted unit normals."""
    across = np.cross(points[faces[:, 2]] - points[faces[:, 0]], points[faces[:, 3]] - points[faces[:, 1]])
    normals = np.zeros_like(points)
    for corner in range(4):
        for axis in range(3):
            normals[:, axis] += np.bincount(faces[:, corner], across[:, axis], len(points))
    return np.asarray(normals / np.maximum(np.linalg.norm(normals, axis=1, keepdims=True), 1e-12))


def triangles(faces: Quads) -> Quads:
    """Each quad as two triangles."""
    return np.concatenate([faces[:, [0, 1, 2]], faces[:, [0, 2, 3]]]).astype(np.int32)


def adjacency(count: int, faces: Quads) -> sp.csr_matrix:
    """Which vertices share an edge."""
    edges = np.concatenate([faces[:, [i, (i + 1) % 4]] for i in range(4)])
    edges = np.concatenate([edges, edges[:, ::-1]])
    matrix = sp.csr_matrix((np.ones(len(edges), np.float32), (edges[:, 0], edges[:, 1])), (count, count))
    matrix.data[:] = 1
    return matrix


def averaging(matrix: sp.csr_matrix, strength: float) -> sp.csr_matrix:
    """One step of smoothing: a vertex moves by `strength` towards the mean of its neighbours."""
    degree = np.maximum(np.asarray(matrix.sum(1)).ravel(), 1)
    count = matrix.shape[0]
    return ((1 - strength) * sp.identity(count) + strength * sp.diags(1 / degree) @ matrix).tocsr().astype(np.float32)
