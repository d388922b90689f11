# SPDX-License-Identifier: GPL-3.0-or-later
"""A hand and an eye on an X display: presses keys, closes windows and sees pixels, as a person in front of it would.

Speaks the X11 protocol itself over the server's socket (a dozen requests, and XTEST for the keys), so that the tests
need nothing installed but the server. For a display without access control, as a private Xvfb is.
"""

from __future__ import annotations

import socket
import struct
from dataclasses import dataclass
from types import TracebackType

from PySide6.QtGui import QImage

_SOCKET = "/tmp/.X11-unix/X{number}"
_REPLY, _ERROR = 1, 0
_KEY_PRESS, _KEY_RELEASE = 2, 3
_CLIENT_MESSAGE = 33
_VIEWABLE = 2
_ALL_PLANES = 0xFFFFFFFF
_ZPIXMAP = 2

KEYSYMS = {"space": 0x20, "Return": 0xFF0D, "Escape": 0xFF1B, "Tab": 0xFF09, "Ctrl": 0xFFE3, "Down": 0xFF54}
"""Keys that are not named by their own letter or digit."""


class XError(Exception):
    """The server refused a request."""


@dataclass(frozen=True, slots=True)
class Window:
    """A mapped top-level window."""

    id: int
    pid: int | None
    title: str
    width: int
    height: int


class XScreen:
    """A connection to the first screen of a display such as ":7"."""

    def __init__(self, display: str, timeout_seconds: float = 30.0) -> None:
        self._socket = socket.socket(socket.AF_UNIX)
        self._socket.settimeout(timeout_seconds)
        self._socket.connect(_SOCKET.format(number=display.removeprefix(":")))
        self._sequence = 0
        self._atoms: dict[str, int] = {}
        self._set_up()
        self._keycodes = self._keymap()
        self._xtest = self._extension("XTEST")

    def __enter__(self) -> XScreen:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._socket.close()

    # Doing

    def press(self, key: str) -> None:
        """Press and let go of a key, named by its letter or digit or as in `KEYSYMS`; it goes to the focused window.

        Keys held together are written with a plus: "Ctrl+2".
        """
        codes = [self._keycodes[KEYSYMS.get(name) or ord(name)] for name in key.split("+")]
        for kind, order in ((_KEY_PRESS, codes), (_KEY_RELEASE, codes[::-1])):
            for keycode in order:
                self._send(self._xtest, 2, struct.pack("<BB2xII8xhh7xB", kind, keycode, 0, self._root, 0, 0, 0))
        self._synchronise()

    def focus(self, window: Window) -> None:
        """Give a window the keyboard, as a window manager does for a new one."""
        self._send(42, 1, struct.pack("<II", window.id, 0))
        self._synchronise()

    def ask_to_close(self, window: Window) -> None:
        """What the cross in the window's corner does."""
        message = struct.pack(
            "<BBHII5I",
            *(_CLIENT_MESSAGE, 32, 0, window.id, self._atom("WM_PROTOCOLS")),
            *(self._atom("WM_DELETE_WINDOW"), 0, 0, 0, 0),
        )
        self._send(25, 0, struct.pack("<II", window.id, 0) + message)
        self._synchronise()

    # Seeing

    def windows(self) -> list[Window]:
        """The mapped top-level windows, the topmost last."""
        reply = self._ask(15, 0, struct.pack("<I", self._root))
        children = struct.unpack_from(f"<{struct.unpack_from('<H', reply, 16)[0]}I", reply, 32)
        found = []
        for child in children:
            try:
                window = self._describe(child)
            except XError:
                continue  # gone since it was listed
            if window is not None:
                found.append(window)
        return found

    def picture(self, window: Window, left: int, top: int, width: int, height: int) -> QImage:
        """What a part of a window looks like now."""
        return self._image(window.id, left, top, width, height)

    def part(self, left: int, top: int, width: int, height: int) -> QImage:
        """What a part of the screen looks like now."""
        return self._image(self._root, left, top, width, height)

    def whole(self) -> QImage:
        """What the whole screen looks like now."""
        return self._image(self._root, 0, 0, self._width, self._height)

    def _image(self, drawable: int, left: int, top: int, width: int, height: int) -> QImage:
        reply = self._ask(73, _ZPIXMAP, struct.pack("<IhhHHI", drawable, left, top, width, height, _ALL_PLANES))
        return QImage(reply[32:], width, height, 4 * width, QImage.Format.Format_RGB32).copy()

    def _describe(self, window: int) -> Window | None:
        attributes = self._ask(3, 0, struct.pack("<I", window))
        if attributes[26] != _VIEWABLE:
            return None
        width, height = struct.unpack_from("<HH", self._ask(14, 0, struct.pack("<I", window)), 16)
        pid = self._property(window, "_NET_WM_PID")
        title = self._property(window, "_NET_WM_NAME").decode()
        return Window(window, struct.unpack("<I", pid)[0] if pid else None, title, width, height)

    def _property(self, window: int, name: str) -> bytes:
        reply = self._ask(20, 0, struct.pack("<IIIII", window, self._atom(name), 0, 0, 1024))
        bits, (units,) = reply[1], struct.unpack_from("<I", reply, 16)
        return reply[32 : 32 + units * bits // 8]

    # The protocol

    def _set_up(self) -> None:
        self._socket.sendall(struct.pack("<cxHHHHxx", b"l", 11, 0, 0, 0))
        status, _major, _minor, words = struct.unpack("<BxHHH", self._read(8))
        rest = self._read(4 * words)
        if status != 1:
            raise XError(rest.decode(errors="replace"))
        vendor_length, formats = struct.unpack_from("<H", rest, 16)[0], rest[21]
        self._first_keycode, self._last_keycode = rest[26], rest[27]
        screen = 32 + (vendor_length + 3) // 4 * 4 + 8 * formats
        (self._root,) = struct.unpack_from("<I", rest, screen)
        self._width, self._height = struct.unpack_from("<HH", rest, screen + 20)

    def _keymap(self) -> dict[int, int]:
        """The keycode of each keysym that needs no modifier."""
        count = self._last_keycode - self._first_keycode + 1
        reply = self._ask(101, 0, struct.pack("<BBxx", self._first_keycode, count))
        per_key = reply[1]
        keysyms = struct.unpack_from(f"<{count * per_key}I", reply, 32)
        return {keysyms[index * per_key]: self._first_keycode + index for index in reversed(range(count))}

    def _extension(self, name: str) -> int:
        reply = self._ask(98, 0, struct.pack("<Hxx", len(name)) + _padded(name))
        if not reply[8]:
            raise XError(f"the server has no {name}")
        return reply[9]

    def _atom(self, name: str) -> int:
        if name not in self._atoms:
            reply = self._ask(16, 0, struct.pack("<Hxx", len(name)) + _padded(name))
            (self._atoms[name],) = struct.unpack_from("<I", reply, 8)
        return self._atoms[name]

    def _synchronise(self) -> None:
        """Return once the server has done all that was asked; raises XError for what it refused."""
        self._ask(43, 0, b"")

    def _send(self, opcode: int, detail: int, body: bytes) -> None:
        self._sequence = (self._sequence + 1) & 0xFFFF
        self._socket.sendall(struct.pack("<BBH", opcode, detail, 1 + len(body) // 4) + body)

    def _ask(self, opcode: int, detail: int, body: bytes) -> bytes:
        self._send(opcode, detail, body)
        while True:
            head = self._read(32)
            if head[0] == _ERROR:
                raise XError(f"error {head[1]} for request {head[10]}")
            if head[0] == _REPLY and struct.unpack_from("<H", head, 2)[0] == self._sequence:
                return head + self._read(4 * struct.unpack_from("<I", head, 4)[0])

    def _read(self, count: int) -> bytes:
        parts = bytearray()
        while len(parts) < count:
            part = self._socket.recv(count - len(parts))
            if not part:
                raise XError("the server has closed the connection")
            parts += part
        return bytes(parts)


def _padded(name: str) -> bytes:
    data = name.encode()
    return data + bytes(-len(data) % 4)
