# SPDX-License-Identifier: GPL-3.0-or-later
"""How glibc is to hand out the memory of pictures, megabytes each, so that it does not grow with every file opened.

Left alone it keeps the memory of each file's pictures for the next ones, in a pool of its own for every thread that
asks, and they do not fit: measured with VLC, 95 MB in use had 120 MB of holes beside them after twenty files, and an
hour of playing added 100 MB. Elsewhere than on Linux with glibc nothing is done.
"""

from __future__ import annotations

import ctypes
import sys
from functools import cache

_TRIM_THRESHOLD, _MMAP_THRESHOLD, _ARENA_MAX = -1, -3, -8
"""Names of `mallopt`'s in C: M_TRIM_THRESHOLD and so on."""
_MEBIBYTE = 2**20
_LARGEST_THRESHOLD = 32 * _MEBIBYTE
_HEAPS = 2


def have_few_heaps() -> None:
    """For the beginning, before there are threads: heaps that exist already go to new threads again and again.

    Each keeps what its threads used at most, since `malloc_trim` cuts only the first one off at its end.
    """
    _set(_ARENA_MAX, _HEAPS)


def give_pictures_back() -> None:
    """For players that make their pictures once a file: each comes from the system, and goes back to it when freed."""
    _set(_TRIM_THRESHOLD, 2 * _MEBIBYTE)
    _set(_MMAP_THRESHOLD, _MEBIBYTE)


def keep_pictures() -> None:
    """For players that make a new image for each frame: to have it from the system would cost a tenth of a core."""
    _set(_TRIM_THRESHOLD, 2 * _LARGEST_THRESHOLD)
    _set(_MMAP_THRESHOLD, _LARGEST_THRESHOLD)


def give_holes_back() -> None:
    """Give back to the system what lies free between what is in use: some milliseconds, for once a minute."""
    library = _c_library()
    if library is not None:
        library.malloc_trim(0)


def _set(name: int, value: int) -> None:
    library = _c_library()
    if library is not None:
        library.mallopt(name, value)


@cache
def _c_library() -> ctypes.CDLL | None:
    if sys.platform != "linux":
        return None
    library = ctypes.CDLL(None)
    return library if hasattr(library, "gnu_get_libc_version") else None
