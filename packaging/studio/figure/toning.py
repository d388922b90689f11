# SPDX-License-Identifier: GPL-3.0-or-later
"""From light to picture: exposure and the tone curve."""

from __future__ import annotations

import numpy as np
from numba import njit  # type: ignore[import-untyped,unused-ignore]  # numba ships no types

EXPOSURE = 0.66


@njit(fastmath=True, cache=True)
def tone(colour: float, exposure: float) -> float:
    """Exposure, a soft shoulder and the sRGB curve."""
    c = colour * exposure
    knee = 0.55
    y = c if c < knee else knee + (1 - knee) * (1 - np.exp(-(c - knee) / (1 - knee)))
    y = 0.0 if y < 0 else (1.0 if y > 1 else y)
    return 12.92 * y if y < 0.0031308 else 1.055 * y ** (1 / 2.4) - 0.055
