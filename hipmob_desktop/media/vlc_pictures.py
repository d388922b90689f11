# SPDX-License-Identifier: GPL-3.0-or-later
"""Pictures from libVLC in memory: its threads write into a small pool of images, the GUI thread takes the latest.

The callbacks here run on libVLC's threads. They call neither libVLC nor Qt objects, but for one queued signal.
"""

from __future__ import annotations

import ctypes
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtGui import QImage

# One on show, one being looked at by the GUI thread, one waiting for it, one being written by libVLC (one at a time).
_POOL = 4
# libVLC offers the coded size, which is the picture's rounded up to whole blocks.
_CODED_EXCESS = 64
# Pictures of fewer lines are cheap as they are.
_LINES_WORTH_SPARING = 720
_WORTH_SCALING = 0.9
_STRETCH_NOT_SEEN = 1.15

_pointer = ctypes.c_void_p
_unsigned = ctypes.POINTER(ctypes.c_uint)
# python-vlc's own prototype hands the chroma over as immutable bytes.
_FormatCallback = ctypes.CFUNCTYPE(
    ctypes.c_uint, ctypes.POINTER(_pointer), ctypes.POINTER(ctypes.c_char * 4), *[_unsigned] * 4
)
_LockCallback = ctypes.CFUNCTYPE(_pointer, _pointer, ctypes.POINTER(_pointer))
_DisplayCallback = ctypes.CFUNCTYPE(None, _pointer, _pointer)

_memcmp = ctypes.CDLL(None).memcmp
_memcmp.argtypes = [_pointer, _pointer, ctypes.c_size_t]
_memcmp.restype = ctypes.c_int


class Picture:
    """An image and the address of its pixels. The image owns them: they outlive the pool while somebody paints them."""

    def __init__(self, width: int, height: int) -> None:
        self.image = QImage(width, height, QImage.Format.Format_RGB32)
        self.image.fill(0)
        self.address = ctypes.addressof(ctypes.c_char.from_buffer(self.image.bits()))
        self.size = self.image.sizeInBytes()

    def same_as(self, other: Picture) -> bool:
        """Whether both show the same, pixel for pixel."""
        return self.size == other.size and _memcmp(self.address, other.address, self.size) == 0


@dataclass(frozen=True, slots=True)
class Delivery:
    """Pictures displayed since the last time, by the instants they came; only the latest one still has its pixels."""

    instants: tuple[float, ...]
    latest: Picture


class VlcPictures:
    """The pool of one player. `on_picture` is called on a libVLC thread when there is something to take."""

    def __init__(self, module: Any, now: Callable[[], float], on_picture: Callable[[], None]) -> None:
        self._now = now
        self._on_picture = on_picture
        self._guard = threading.Lock()
        self._wanted_size = self._shown_size = (0, 0)
        self._pool: list[Picture] = []
        self._waiting = self._taken = self._shown = -1
        self._instants: list[float] = []
        # libVLC keeps bare addresses of these: they must live as long as its player.
        self._callbacks = (_FormatCallback(self._format), _LockCallback(self._lock), _DisplayCallback(self._display))
        module.dll.libvlc_video_set_callbacks.argtypes = [_pointer] * 5
        module.dll.libvlc_video_set_format_callbacks.argtypes = [_pointer] * 3
        self._library = module.dll

    def attach(self, vlc_player: Any) -> None:
        """Have a libVLC player deliver here."""
        form, lock, display = (ctypes.cast(callback, _pointer) for callback in self._callbacks)
        player = vlc_player._as_parameter_
        self._library.libvlc_video_set_callbacks(player, lock, None, display, None)
        self._library.libvlc_video_set_format_callbacks(player, form, None)

    def expect_size(self, picture: tuple[int, int], shown: tuple[int, int]) -> None:
        """Width and height of the pictures of the next file, and how large libVLC is to deliver them."""
        with self._guard:
            self._wanted_size, self._shown_size = picture, shown
            self._forget()

    def discard(self) -> None:
        """Forget pictures not yet taken (libVLC has been stopped)."""
        with self._guard:
            self._forget()

    def take(self) -> Delivery | None:
        """The pictures since the last call. The latest is kept whole until `show`, or the next call."""
        with self._guard:
            if self._waiting < 0:
                return None
            instants, self._instants = tuple(self._instants), []
            self._taken, self._waiting = self._waiting, -1
            return Delivery(instants, self._pool[self._taken])

    def show(self) -> None:
        """The picture just taken goes on show and is kept whole until the next one does."""
        with self._guard:
            self._shown, self._taken = self._taken, -1

    def _forget(self) -> None:
        self._instants = []
        self._waiting = -1

    # On libVLC's threads

    def _format(self, _opaque: Any, chroma: Any, width: Any, height: Any, pitches: Any, lines: Any) -> int:
        with self._guard:
            size = _picture_size((width[0], height[0]), self._wanted_size)
            width[0], height[0] = _scaled(size, self._wanted_size, self._shown_size)
            chroma.contents.raw = b"RV32"
            pitches[0], lines[0] = 4 * width[0], height[0]
            self._pool = [Picture(width[0], height[0]) for _ in range(_POOL)]
            self._waiting = self._taken = self._shown = -1
            self._instants = []
        return 1

    def _lock(self, _opaque: Any, planes: Any) -> int:
        with self._guard:
            busy = (self._shown, self._taken, self._waiting)
            index = next(i for i in range(_POOL) if i not in busy)
            planes[0] = self._pool[index].address
        return index + 1

    def _display(self, _opaque: Any, picture: int) -> None:
        instant = self._now()
        with self._guard:
            first = not self._instants
            self._instants.append(instant)
            self._waiting = picture - 1
        if first:
            self._on_picture()


def size_for(picture: tuple[int, int], room: tuple[int, int] | None) -> tuple[int, int]:
    """The size in which a picture fills the room, or its own where it is hardly larger than that.

    Scaling a picture down while it is converted costs nothing more; when it is painted, as much as all the rest.
    """
    width, height = picture
    if room is None or height < _LINES_WORTH_SPARING:
        return picture
    scale = min(room[0] / width, room[1] / height)
    return picture if scale > _WORTH_SCALING else (max(round(width * scale), 1), max(round(height * scale), 1))


def is_coarse(shown: tuple[int, int], wanted: tuple[int, int]) -> bool:
    """Whether pictures of a size would look coarse where ones of another are wanted."""
    return wanted[0] > shown[0] * _STRETCH_NOT_SEEN


def _scaled(size: tuple[int, int], picture: tuple[int, int], shown: tuple[int, int]) -> tuple[int, int]:
    """The size shown of a picture that came as expected, or turned; any other is left as it is."""
    if size == picture:
        return shown
    return shown[::-1] if size == picture[::-1] else size


def _picture_size(coded: tuple[int, int], wanted: tuple[int, int]) -> tuple[int, int]:
    """The size to ask for: the picture's own where the coded size is that rounded up (turned, for a portrait film)."""
    for size in (wanted, wanted[::-1]):
        if all(0 <= c - w < _CODED_EXCESS for c, w in zip(coded, size, strict=True)) and min(size) > 0:
            return size
    return coded
