# SPDX-License-Identifier: GPL-3.0-or-later
"""What glibc tells of the memory it has handed out in this process."""

from __future__ import annotations

import ctypes
import sys
from typing import Any


class Mallinfo(ctypes.Structure):
    """`struct mallinfo2` of glibc: `uordblks` bytes are in use, and `hblkhd` in `hblks` blocks of their own besides."""

    _fields_ = [
        *((name, ctypes.c_size_t) for name in ("arena", "ordblks", "smblks", "hblks", "hblkhd")),
        *((name, ctypes.c_size_t) for name in ("usmblks", "fsmblks", "uordblks", "fordblks", "keepcost")),
    ]


def told() -> Any | None:
    """What is handed out now, a `Mallinfo`; None where there is no glibc to ask."""
    if sys.platform != "linux":
        return None
    library = ctypes.CDLL(None)
    if not hasattr(library, "mallinfo2"):
        return None
    library.mallinfo2.restype = Mallinfo
    return library.mallinfo2()
