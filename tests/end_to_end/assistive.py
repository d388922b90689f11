# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader does: it asks the desktop's accessibility bus (AT-SPI) for the app, and listens to it."""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from jeepney import DBusAddress, HeaderFields, MatchRule, Properties, message_bus, new_method_call
from jeepney.io.blocking import DBusConnection, Proxy, open_dbus_connection
from jeepney.low_level import MessageType
from jeepney.wrappers import DBusErrorResponse, unwrap_msg

PATIENCE_SECONDS = 60.0
_ACCESSIBLE = "org.a11y.atspi.Accessible"
_ROOT = "/org/a11y/atspi/accessible/root"
_REGISTRY = "org.a11y.atspi.Registry"
_STATUS = DBusAddress("/org/a11y/bus", bus_name="org.a11y.Bus", interface="org.a11y.Status")


@contextmanager
def session_with_accessibility(display: str) -> Iterator[str]:
    """The address of a session bus of its own; the accessibility bus starts from it when it is asked for."""
    command = ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address=1"]
    environment = {**os.environ, "DISPLAY": display}
    bus = subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=environment, start_new_session=True
    )
    try:
        assert bus.stdout is not None
        yield bus.stdout.readline().strip()
    finally:
        bus.terminate()
        bus.communicate()


@dataclass(frozen=True)
class Thing:
    """One accessible object as AT-SPI names it."""

    name: str
    role: str
    owner: str
    path: str


class ScreenReader:
    """Switches accessibility on, and sees the apps by it."""

    def __init__(self, session_address: str) -> None:
        session = open_dbus_connection(session_address)
        bus = DBusAddress("/org/a11y/bus", bus_name="org.a11y.Bus", interface="org.a11y.Bus")
        (address,) = unwrap_msg(
            session.send_and_get_reply(new_method_call(bus, "GetAddress"), timeout=PATIENCE_SECONDS)
        )
        unwrap_msg(
            session.send_and_get_reply(Properties(_STATUS).set("IsEnabled", "b", True), timeout=PATIENCE_SECONDS)
        )
        self._session = session  # the switch goes back when who turned it leaves
        self._bus: DBusConnection = open_dbus_connection(address)
        self._events = open_dbus_connection(address)
        proxy = Proxy(message_bus, self._events, timeout=PATIENCE_SECONDS)
        proxy.AddMatch(MatchRule(type="signal", interface="org.a11y.atspi.Event.Object", member="Announcement"))
        registry = DBusAddress("/org/a11y/atspi/registry", bus_name=_REGISTRY, interface=_REGISTRY)
        register = new_method_call(registry, "RegisterEvent", "sas", ("object:announcement", []))
        unwrap_msg(self._events.send_and_get_reply(register, timeout=PATIENCE_SECONDS))

    def __enter__(self) -> ScreenReader:
        return self

    def __exit__(self, *_reason: object) -> None:
        for connection in (self._events, self._bus, self._session):
            connection.close()

    def things(self) -> list[Thing]:
        """All that any app shows now."""
        return list(self._below(Thing("", "", _REGISTRY, _ROOT)))

    def announcement(self, beginning: str) -> str:
        """Wait until something is announced that begins so."""
        end = time.monotonic() + PATIENCE_SECONDS
        while True:
            message = self._events.receive(timeout=max(end - time.monotonic(), 0.1))
            if message.header.message_type is not MessageType.signal:
                continue
            if message.header.fields.get(HeaderFields.member) != "Announcement":
                continue
            words = str(message.body[3][1])
            if words.startswith(beginning):
                return words

    def _below(self, thing: Thing) -> Iterator[Thing]:
        for owner, path in self._ask(thing, "GetChildren")[0]:
            bare = Thing("", "", owner, path)
            try:
                name = self._name(bare)
                (role,) = self._ask(bare, "GetRoleName")
            except DBusErrorResponse:
                continue  # gone meanwhile
            found = Thing(name, role, owner, path)
            yield found
            yield from self._below(found)

    def _ask(self, thing: Thing, method: str) -> tuple[Any, ...]:
        address = DBusAddress(thing.path, bus_name=thing.owner, interface=_ACCESSIBLE)
        reply = self._bus.send_and_get_reply(new_method_call(address, method), timeout=PATIENCE_SECONDS)
        return unwrap_msg(reply)

    def _name(self, thing: Thing) -> str:
        address = DBusAddress(thing.path, bus_name=thing.owner, interface=_ACCESSIBLE)
        reply = self._bus.send_and_get_reply(Properties(address).get("Name"), timeout=PATIENCE_SECONDS)
        ((_kind, name),) = unwrap_msg(reply)
        return str(name)
