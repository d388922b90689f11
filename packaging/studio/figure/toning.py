# SPDX-License-Identifier: GPL-3.0-or-later
"""From light to picture: exposure and the tone curve, from a table, since a picture asks for it millions of times."""

from __future__ import annotations

import numpy as np
from numba import njit  # type: ignore[import-untyped,unused-ignore]  # numba ships no types

EXPOSURE = 0.66
_KNEE = 0.55
_STEPS = 4096
_BRIGHTEST = 4.0


def _curve() -> np.ndarray:
    """A soft shoulder above the knee, then the sRGB curve, at equal steps of the square root of the light."""
    c = (np.arange(_STEPS + 2) / _STEPS) ** 2 * _BRIGHTEST
    y = np.where(c < _KNEE, c, _KNEE + (1 - _KNEE) * (1 - np.exp(-(c - _KNEE) / (1 - _KNEE))))
    y = np.clip(y, 0, 1)
    return np.where(y < 0.0031308, 12.92 * y, 1.055 * y ** (1 / 2.4) - 0.055)


_TABLE = _curve()


@njit(fastmath=True, cache=True)
def tone(colour: float, exposure: float) -> float:
    """Exposure, a soft shoulder and the sRGB curve."""
    c = min(max(colour * exposure, 0.0), _BRIGHTEST)
    place = np.sqrt(c / _BRIGHTEST) * _STEPS
    step = int(place)
    return _TABLE[step] + (_TABLE[step + 1] - _TABLE[step]) * (place - step)
