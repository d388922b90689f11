# SPDX-License-Identifier: GPL-3.0-or-later
"""Smooth steps and smooth noise over surfaces: what looks are made of."""

from __future__ import annotations

import numpy as np
import scipy.sparse as sp

from studio.figure.rotations import Array


def smooth_step(a: float, b: float, x: Array) -> Array:
    """0 below a, 1 above b, smooth between."""
    t = np.clip((x - a) / (b - a), 0, 1)
    return np.asarray(t * t * (3 - 2 * t))


def bump(x: Array, width: float) -> Array:
    """1 at 0, falling to nothing within about two widths."""
    return np.asarray(np.exp(-((x / width) ** 2)))


def mottle(step: sp.csr_matrix, rounds: int, seed: int) -> Array:
    """Noise over a mesh, smoothed `rounds` times, with mean 0 and deviation 1."""
    noise = np.random.default_rng(seed).normal(size=step.shape[0])
    for _ in range(rounds):
        noise = step @ noise
    return np.asarray((noise - noise.mean()) / noise.std())


def wave_noise(values: Array, seed: int, octaves: int = 3) -> Array:
    """Smooth noise along a coordinate, about -1 to 1."""
    generator = np.random.default_rng(seed)
    total = np.zeros(len(values))
    for octave in range(octaves):
        total += np.sin(values * 2.0**octave * generator.uniform(0.85, 1.15) + generator.uniform(0, 6.28)) / 1.6**octave
    return total / 1.6
