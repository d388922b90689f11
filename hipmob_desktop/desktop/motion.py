# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether the desktop asks its programs for less motion, and each change of that, as its settings portal tells it.

Qt tells of light, dark and contrast, but not yet of motion. A desktop without a portal asks for nothing.
"""

from __future__ import annotations

import contextlib
import logging
import socket
import threading
from collections.abc import Callable
from typing import Any

from hipmob_desktop.desktop.bus import Bus, address_of

SERVICE = "org.freedesktop.portal.Desktop"
PATH = "/org/freedesktop/portal/desktop"
INTERFACE = "org.freedesktop.portal.Settings"

STILL: dict[tuple[str, str], Callable[[object], bool]] = {
    ("org.freedesktop.appearance", "reduced-motion"): lambda value: value == 1,
    ("org.gnome.desktop.interface", "enable-animations"): lambda value: value is False,
    ("org.kde.kdeglobals.KDE", "AnimationDurationFactor"): lambda value: str(value) in ("0", "0.0"),
}
"""Where a desktop may say it, by namespace and key, and which value asks for stillness."""

_ANSWER_SECONDS = 5.0
_LONGEST_GOODBYE_SECONDS = 2.0

log = logging.getLogger(__name__)


class MotionWatch:
    """Asks once, then listens. `told` is called on a thread of its own with whether motion is to be reduced."""

    def __init__(self, told: Callable[[bool], object]) -> None:
        self._tell = told
        self._said: dict[tuple[str, str], bool] = {}
        self._reduced = False
        self._thread: threading.Thread | None = None
        self._socket: socket.socket | None = None
        self._closing = False

    def start(self) -> None:
        """Ask and listen from now on; returns at once. Without a message bus nothing is asked."""
        address = address_of(Bus.SESSION)
        if address is not None and self._thread is None:
            self._thread = threading.Thread(target=self._run, args=(address,), name="motion-watch", daemon=True)
            self._thread.start()

    def close(self) -> None:
        """Listen no more."""
        self._closing = True
        if self._socket is not None:
            with contextlib.suppress(OSError):  # it is closed already
                self._socket.shutdown(socket.SHUT_RDWR)
        if self._thread is not None:
            self._thread.join(_LONGEST_GOODBYE_SECONDS)

    # On the thread

    def _run(self, address: str) -> None:
        try:
            from jeepney.io.blocking import open_dbus_connection

            with open_dbus_connection(address) as connection:
                self._socket = connection.sock
                self._listen(connection)
        except (OSError, ImportError, LookupError, RuntimeError, ValueError, StopIteration) as error:
            log.debug("the desktop's settings are not listened to: %r", error)

    def _listen(self, connection: Any) -> None:
        from jeepney import HeaderFields, MatchRule, MessageType, message_bus
        from jeepney.io.blocking import Proxy

        changes = MatchRule(type="signal", sender=SERVICE, interface=INTERFACE, member="SettingChanged", path=PATH)
        Proxy(message_bus, connection, timeout=_ANSWER_SECONDS).AddMatch(changes)
        asked = {self._ask(connection, "ReadOne", key): key for key in STILL}
        asked_again: dict[int, tuple[str, str]] = {}
        while not self._closing:
            message = connection.receive()
            fields, kind = message.header.fields, message.header.message_type
            number = fields.get(HeaderFields.reply_serial, -1)
            if kind is MessageType.signal and fields.get(HeaderFields.member) == "SettingChanged":
                namespace, name, value = message.body
                self._hear((namespace, name), value)
            elif kind is MessageType.method_return and number in asked | asked_again:
                self._hear((asked | asked_again)[number], message.body[0])
            elif kind is MessageType.error and number in asked:  # portals before 2023 know only this:
                asked_again[self._ask(connection, "Read", asked[number])] = asked[number]

    def _ask(self, connection: Any, method: str, key: tuple[str, str]) -> int:
        """Ask for a setting; the number that the answer will bear."""
        from jeepney import DBusAddress, new_method_call

        portal = DBusAddress(PATH, bus_name=SERVICE, interface=INTERFACE)
        number: int = next(connection.outgoing_serial)
        connection.send(new_method_call(portal, method, "ss", key), serial=number)
        return number

    def _hear(self, key: tuple[str, str], value: object) -> None:
        while isinstance(value, tuple) and len(value) == 2:  # a variant: its signature and its value
            value = value[1]
        if key not in STILL:
            return
        self._said[key] = STILL[key](value)
        reduced = any(self._said.values())
        if reduced != self._reduced:
            self._reduced = reduced
            self._tell(reduced)
