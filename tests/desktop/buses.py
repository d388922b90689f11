# SPDX-License-Identifier: GPL-3.0-or-later
"""Message buses of the tests' own, and others on them: a desktop that controls players, and logind."""

from __future__ import annotations

import contextlib
import os
import select
import shutil
import socketserver
import subprocess
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from jeepney import (
    DBusAddress,
    HeaderFields,
    MatchRule,
    message_bus,
    new_error,
    new_method_call,
    new_method_return,
    new_signal,
)
from jeepney.io.blocking import DBusConnection, Proxy, open_dbus_connection
from jeepney.low_level import Message, MessageType
from jeepney.wrappers import DBusErrorResponse, unwrap_msg

PATH = "/org/mpris/MediaPlayer2"
ROOT = "org.mpris.MediaPlayer2"
PLAYER = "org.mpris.MediaPlayer2.Player"
PROPERTIES = "org.freedesktop.DBus.Properties"
PATIENCE_SECONDS = 20.0

PrivateBus = tuple[str, subprocess.Popen[str]]


_RULES = """<busconfig>
  <type>session</type>
  <listen>unix:dir={folder}</listen>
  <policy context="default">
    <allow send_destination="*"/>
    <allow receive_sender="*"/>
    <{names} own="*"/>
  </policy>
</busconfig>
"""


@contextmanager
def bare_bus(folder: Path, *, gives_names: bool = True) -> Iterator[PrivateBus]:
    """A new bus that starts no service of this machine; it may also refuse names, as sandboxes do."""
    rules = folder / "bus.conf"
    rules.write_text(_RULES.format(folder=folder, names="allow" if gives_names else "deny"), encoding="utf-8")
    with private_bus(f"--config-file={rules}") as bus:
        yield bus


@contextmanager
def private_bus(rules: str = "--session") -> Iterator[PrivateBus]:
    """The address of a new bus, and its process."""
    program = shutil.which("dbus-daemon")
    if program is None:
        pytest.skip("needs dbus-daemon")
    command = [program, rules, "--nofork", "--nopidfile", "--print-address=1"]
    bus = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    try:
        assert bus.stdout is not None
        yield bus.stdout.readline().strip(), bus
    finally:
        bus.terminate()
        bus.communicate()


class _SilentCall(socketserver.StreamRequestHandler):
    """One caller of a bus that never answers a message."""

    server: _SilentBus

    def handle(self) -> None:
        with contextlib.suppress(ConnectionError):
            for line in self.rfile:
                if self.server.greets and b"AUTH" in line:
                    self.wfile.write(b"OK 1234deadbeef\r\n")
                elif self.server.greets and b"NEGOTIATE_UNIX_FD" in line:
                    self.wfile.write(b"AGREE_UNIX_FD\r\n")


class _SilentBus(socketserver.ThreadingUnixStreamServer):
    daemon_threads = True

    def __init__(self, path: Path, greets: bool) -> None:
        self.greets = greets
        super().__init__(str(path), _SilentCall)


@contextmanager
def silent_bus(folder: Path, *, greets: bool) -> Iterator[str]:
    """The address of a bus that never answers a message; it lets callers in, or does not answer that either."""
    path = folder / "silent-bus"
    with _SilentBus(path, greets) as bus:
        thread = threading.Thread(target=bus.serve_forever, name="silent", kwargs={"poll_interval": 0.01}, daemon=True)
        thread.start()
        yield f"unix:path={path}"
        bus.shutdown()
        thread.join()


def threads_on_buses() -> list[str]:
    """The app's threads that serve a bus."""
    return [thread.name for thread in threading.enumerate() if thread.name in ("session-bus", "system-bus")]


class PlayerClient:
    """What a desktop's panel does: it calls the player's methods, reads its properties and listens to its signals."""

    def __init__(self, address: str) -> None:
        self.connection: DBusConnection = open_dbus_connection(address)
        self._bus = Proxy(message_bus, self.connection, timeout=PATIENCE_SECONDS)
        self._bus.AddMatch(MatchRule(type="signal", path=PATH))

    def __enter__(self) -> PlayerClient:
        return self

    def __exit__(self, *_reason: object) -> None:
        self.connection.close()

    def players(self) -> set[str]:
        """The names of all players on the bus."""
        (names,) = self._bus.ListNames()
        return {name for name in names if name.startswith(f"{ROOT}.")}

    def call(
        self, name: str, interface: str, member: str, signature: str = "", body: tuple[Any, ...] = (), path: str = PATH
    ) -> tuple[Any, ...]:
        """Call a method; raises DBusErrorResponse."""
        address = DBusAddress(path, bus_name=name, interface=interface)
        message = new_method_call(address, member, signature or None, body)
        return unwrap_msg(self.connection.send_and_get_reply(message, timeout=PATIENCE_SECONDS))

    def get(self, name: str, property_name: str, interface: str = PLAYER) -> Any:
        """One property's value."""
        ((_kind, value),) = self.call(name, PROPERTIES, "Get", "ss", (interface, property_name))
        return value

    def get_all(self, name: str, interface: str = PLAYER) -> dict[str, Any]:
        """All properties, without their types."""
        (found,) = self.call(name, PROPERTIES, "GetAll", "s", (interface,))
        return {key: value for key, (_kind, value) in found.items()}

    def set(self, name: str, property_name: str, kind: str, value: object) -> None:
        """Set a property; raises DBusErrorResponse."""
        self.call(name, PROPERTIES, "Set", "ssv", (PLAYER, property_name, (kind, value)))

    def signal(self, wanted: Callable[[str, Any], bool]) -> tuple[Any, ...]:
        """Wait for a signal by its name and body; the body."""
        while True:
            message: Message = self.connection.receive(timeout=PATIENCE_SECONDS)
            if message.header.message_type is not MessageType.signal:
                continue
            member = str(message.header.fields[HeaderFields.member])
            if wanted(member, message.body):
                return tuple(message.body)

    def change(self, property_name: str) -> Any:
        """Wait until a property of the player is said to have changed; its new value."""
        body = self.signal(
            lambda member, body: member == "PropertiesChanged" and body[0] == PLAYER and property_name in body[1]
        )
        return body[1][property_name][1]


class DelayLock:
    """A lock as logind gives it: an open file, released when nobody has it open any more."""

    def __init__(self, body: tuple[str, str, str, str]) -> None:
        self.what, self.who, self.why, self.mode = body
        self._end, self.given = os.pipe()

    @property
    def is_held(self) -> bool:
        return not self._ended(0.0)

    def wait_for_release(self) -> None:
        assert self._ended(PATIENCE_SECONDS), "the lock was never released"

    def close(self) -> None:
        os.close(self._end)

    def _ended(self, seconds: float) -> bool:
        readable, _, _ = select.select([self._end], [], [], seconds)
        return bool(readable)


class Logind:
    """What tells that the computer goes to sleep, and waits for those who hold a lock."""

    NAME, PATH, MANAGER = "org.freedesktop.login1", "/org/freedesktop/login1", "org.freedesktop.login1.Manager"

    def __init__(self, address: str) -> None:
        self.connection = open_dbus_connection(address, enable_fds=True)
        assert Proxy(message_bus, self.connection).RequestName(self.NAME) == (1,)
        self._locks: list[DelayLock] = []

    def __enter__(self) -> Logind:
        return self

    def __exit__(self, *_reason: object) -> None:
        self.connection.close()
        for lock in self._locks:
            lock.close()

    def lock(self) -> DelayLock:
        """Wait until a lock is asked for, and give it."""
        message = self._asked_for_lock()
        lock = DelayLock(message.body)
        self._locks.append(lock)
        self.connection.send(new_method_return(message, "h", (lock.given,)))
        os.close(lock.given)
        return lock

    def refuse_lock(self) -> None:
        """Wait until a lock is asked for, and do not give it."""
        message = self._asked_for_lock()
        self.connection.send(new_error(message, "org.freedesktop.DBus.Error.AccessDenied", "s", ("No.",)))

    def unanswered(self) -> int:
        """How often something was asked and not answered so far; the bus delivers in order, so its reply is last."""
        number, asked = next(self.connection.outgoing_serial), 0
        self.connection.send(message_bus.GetId(), serial=number)
        while True:
            message = self.connection.receive(timeout=PATIENCE_SECONDS)
            if message.header.fields.get(HeaderFields.reply_serial) == number:
                return asked
            asked += message.header.message_type is MessageType.method_call

    def prepare_for_sleep(self, about_to_sleep: bool) -> None:
        """Before sleeping, and after waking."""
        emitter = DBusAddress(self.PATH, interface=self.MANAGER)
        self.connection.send(new_signal(emitter, "PrepareForSleep", "b", (about_to_sleep,)))

    def _asked_for_lock(self) -> Message:
        while True:
            message: Message = self.connection.receive(timeout=PATIENCE_SECONDS)
            if message.header.message_type is MessageType.method_call:
                fields = message.header.fields
                where = fields[HeaderFields.path], fields[HeaderFields.interface], fields[HeaderFields.member]
                assert where == (self.PATH, self.MANAGER, "Inhibit")
                return message


__all__ = ["DBusErrorResponse", "DelayLock", "Logind", "PlayerClient", "private_bus"]
