# SPDX-License-Identifier: GPL-3.0-or-later
"""A message bus of the desktop (D-Bus), served by a thread of its own. Services only see the values defined here.

Where there is no bus, no thread starts and nothing is imported. What goes wrong on a bus is of no concern to the
runner: the service ends, and the app goes on.
"""

from __future__ import annotations

import contextlib
import logging
import os
import selectors
import socket
import sys
import threading
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Any

log = logging.getLogger(__name__)

ERROR = "org.freedesktop.DBus.Error"
"""What the names of the errors begin with that everybody knows."""
_LONGEST_GOODBYE_SECONDS = 0.5
_LONGEST_WELCOME_SECONDS = 5.0
_DO_NOT_QUEUE = 4
_PRIMARY_OWNER = 1
_SYSTEM_SOCKET = Path("/var/run/dbus/system_bus_socket")

Body = tuple[Any, ...]


class Bus(Enum):
    """Whose bus: that of the log-in session, or that of the machine."""

    SESSION = "session"
    SYSTEM = "system"


@dataclass(frozen=True, slots=True)
class _Message:
    path: str
    interface: str
    member: str
    signature: str = ""
    body: Body = ()


class Call(_Message):
    """A method call, to us or to another."""

    __slots__ = ()


class Signal(_Message):
    """A signal, of ours or of another's."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Question:
    """A call of ours to whoever owns this name."""

    owner: str
    call: Call


@dataclass(frozen=True, slots=True)
class Reply:
    """What a call returns."""

    signature: str = ""
    body: Body = ()


@dataclass(frozen=True, slots=True)
class Failure:
    """Why a call could not be carried out: the error's D-Bus name, and a sentence."""

    name: str
    text: str


@dataclass(frozen=True, slots=True)
class Subscription:
    """Signals to be told of: of this member, from whoever owns this name."""

    sender: str
    interface: str
    member: str


def address_of(bus: Bus) -> str | None:
    """Where the bus listens; None where this desktop has none that we could talk to."""
    if sys.platform != "linux":
        return None
    address = os.environ.get(f"DBUS_{bus.name}_BUS_ADDRESS")
    if address:
        return address
    run = os.environ.get("XDG_RUNTIME_DIR")
    place = _SYSTEM_SOCKET if bus is Bus.SYSTEM else Path(run) / "bus" if run else None
    return f"unix:path={place}" if place is not None and place.is_socket() else None


class Service:
    """Something on a bus, from `start` until `leave` or until the bus is gone. By itself it does nothing there."""

    names: tuple[str, ...] = ()
    """The first of these that nobody owns becomes ours."""
    subscriptions: tuple[Subscription, ...] = ()
    takes_files = False
    """Whether answers may hold open files (with `fileno` and `close`), which are the service's to close."""

    def __init__(self, bus: Bus) -> None:
        self._bus = bus
        self._thread: _BusThread | None = None

    def start(self) -> None:
        """Serve the bus if there is one, on a thread of its own; returns at once."""
        address = address_of(self._bus)
        if address is not None and self._thread is None:
            self._thread = _BusThread(self, self._bus, address)
            self._thread.start()

    def wake(self) -> None:
        """Have `due` asked soon; for any thread."""
        if self._thread is not None:
            self._thread.wake()

    def leave(self) -> None:
        """Leave the bus; returns at once."""
        if self._thread is not None:
            self._thread.leave()

    def wait_until_left(self, longest_seconds: float) -> None:
        """Wait until the bus is left, though not for longer than this."""
        if self._thread is not None:
            self._thread.join(longest_seconds)

    # On the bus's thread

    def called(self, call: Call) -> Reply | Failure:
        """Carry out a call."""
        return Failure(f"{ERROR}.UnknownMethod", f"There is no {call.member} here.")

    def heard(self, signal: Signal) -> None:
        """Take note of a signal that was subscribed to."""

    def due(self) -> Iterable[Signal | Question]:
        """What is to be told or asked now; wanted at first, after each `wake` and after all that came in."""
        return ()

    def answered(self, question: Question, answer: Reply | Failure) -> None:
        """Take note of what became of a question."""

    def left(self) -> None:
        """The bus was left, or is gone."""


def leave_all(services: Sequence[Service]) -> None:
    """Leave the buses, and wait until that is done: for all of them together no longer than half a second."""
    for service in services:
        service.leave()
    deadline = time.monotonic() + _LONGEST_GOODBYE_SECONDS
    for service in services:
        service.wait_until_left(max(deadline - time.monotonic(), 0.0))


class _BusThread(threading.Thread):
    """The connection of one service; `wake` and `leave` are for any thread."""

    def __init__(self, service: Service, bus: Bus, address: str) -> None:
        super().__init__(name=f"{bus.value}-bus", daemon=True)
        self._service = service
        self._address = address
        self._leaving = self._has_entered = False
        self._asked: dict[int, Question] = {}
        self._line = socket.socket(socket.AF_UNIX)
        self._waking, self._woken = socket.socketpair()
        self._waking.setblocking(False)
        self._woken.setblocking(False)
        self.wake()

    def wake(self) -> None:
        with contextlib.suppress(OSError):  # it is awake already, or has ended
            self._waking.send(b"\0")

    def leave(self) -> None:
        self._leaving = True
        self.wake()
        if not self._has_entered:  # it waits for the bus, which may never answer
            with contextlib.suppress(OSError):
                self._line.shutdown(socket.SHUT_RDWR)

    def run(self) -> None:
        try:
            with self._waking, self._woken, self._line:
                self._stay()
        except (OSError, ImportError, LookupError, RuntimeError, ValueError, StopIteration) as error:
            log.debug("%s: left: %r", self.name, error)
        finally:
            self._service.left()

    def _stay(self) -> None:
        from jeepney.wrappers import DBusErrorResponse

        try:
            with self._connected() as connection:
                self._enter(connection)
                self._serve(connection)
        except DBusErrorResponse as refusal:  # a sandbox lets nobody have names, say
            raise ConnectionRefusedError(str(refusal)) from refusal

    def _connected(self) -> Any:
        from jeepney.bus import get_bus
        from jeepney.io.blocking import DBusConnection

        self._line.settimeout(_LONGEST_WELCOME_SECONDS)
        self._line.connect(get_bus(self._address))
        self._introduce()
        self._line.settimeout(None)
        return DBusConnection(self._line, enable_fds=self._service.takes_files)

    def _introduce(self) -> None:
        """Say who we are, as the bus wants it before the first message."""
        from jeepney.auth import BEGIN, Authenticator

        conversation = Authenticator(enable_fds=self._service.takes_files)
        for words in conversation:
            if self._leaving:
                raise ConnectionAbortedError("the bus is no longer wanted")
            self._line.sendall(words)
            answer = self._line.recv(1024)
            if not answer:
                raise ConnectionResetError("the bus has hung up")
            conversation.feed(answer)
        self._line.sendall(BEGIN)

    def _enter(self, connection: Any) -> None:
        from jeepney import MatchRule, message_bus
        from jeepney.io.blocking import Proxy

        bus = Proxy(message_bus, connection, timeout=_LONGEST_WELCOME_SECONDS)
        for wanted in self._service.subscriptions:
            bus.AddMatch(
                MatchRule(type="signal", sender=wanted.sender, interface=wanted.interface, member=wanted.member)
            )
        for name in self._service.names:
            if bus.RequestName(name, _DO_NOT_QUEUE) == (_PRIMARY_OWNER,):
                break
        self._has_entered = True

    def _serve(self, connection: Any) -> None:
        with selectors.DefaultSelector() as selector:
            selector.register(connection.sock, selectors.EVENT_READ)
            selector.register(self._woken, selectors.EVENT_READ)
            while not self._leaving:
                selector.select()
                with contextlib.suppress(BlockingIOError):
                    self._woken.recv(4096)
                self._take_all(connection)
                for due in self._service.due():
                    self._send(connection, due)

    def _send(self, connection: Any, due: Signal | Question) -> None:
        from jeepney import DBusAddress, new_method_call, new_signal

        if isinstance(due, Signal):
            emitter = DBusAddress(due.path, interface=due.interface)
            connection.send(new_signal(emitter, due.member, due.signature or None, due.body))
            return
        call, number = due.call, next(connection.outgoing_serial)
        asked = DBusAddress(call.path, bus_name=due.owner, interface=call.interface)
        self._asked[number] = due
        connection.send(new_method_call(asked, call.member, call.signature or None, call.body), serial=number)

    def _take_all(self, connection: Any) -> None:
        """Take what has come; jeepney gives it one by one, from a buffer of its own."""
        while True:
            try:
                message = connection.receive(timeout=0)
            except TimeoutError:
                return
            self._take(connection, message)

    def _take(self, connection: Any, message: Any) -> None:
        from jeepney import HeaderFields, MessageType

        fields, kind = message.header.fields, message.header.message_type
        path, interface, member, signature = (
            str(fields.get(field, ""))
            for field in (HeaderFields.path, HeaderFields.interface, HeaderFields.member, HeaderFields.signature)
        )
        if kind is MessageType.signal:
            self._service.heard(Signal(path, interface, member, signature, message.body))
        elif kind is MessageType.method_call:
            self._answer(connection, message, Call(path, interface, member, signature, message.body))
        elif (question := self._asked.pop(fields.get(HeaderFields.reply_serial, -1), None)) is not None:
            failed = kind is MessageType.error
            name, text = str(fields.get(HeaderFields.error_name, "")), " ".join(map(str, message.body))
            self._service.answered(question, Failure(name, text) if failed else Reply(signature, message.body))

    def _answer(self, connection: Any, message: Any, call: Call) -> None:
        from jeepney import MessageFlag, new_error, new_method_return

        answer = self._service.called(call)
        if message.header.flags & MessageFlag.no_reply_expected:
            return
        if isinstance(answer, Failure):
            connection.send(new_error(message, answer.name, "s", (answer.text,)))
        else:
            connection.send(new_method_return(message, answer.signature or None, answer.body))
