# SPDX-License-Identifier: GPL-3.0-or-later
"""The media player as an object on the session bus: answers what desktops ask, and tells them what has changed."""

from __future__ import annotations

import math
import os
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from hipmob_desktop.desktop.bus import ERROR, Bus, Call, Failure, Reply, Service, Signal
from hipmob_desktop.desktop.mpris import (
    BUS_NAME,
    PATH,
    PLAYER,
    PROPERTIES,
    ROOT,
    GoTo,
    NowPlaying,
    Press,
    Request,
    Seek,
    SetRate,
    SetVolume,
    Variant,
    application_properties,
    player_properties,
    signals_between,
)

_PEER = "org.freedesktop.DBus.Peer"
_INTROSPECTABLE = "org.freedesktop.DBus.Introspectable"
_MILLION = 1_000_000


@dataclass(frozen=True, slots=True)
class _Method:
    """A method with the names and types of what it takes and gives; `request` makes of it what is asked for."""

    takes: tuple[tuple[str, str], ...] = ()
    gives: tuple[tuple[str, str], ...] = ()
    request: Callable[..., Request] | None = None

    @property
    def signature(self) -> str:
        return "".join(kind for _name, kind in self.takes)


def _pressed(press: Press) -> _Method:
    return _Method(request=lambda: press)


_METHODS: dict[str, dict[str, _Method]] = {
    ROOT: {press.value: _pressed(press) for press in (Press.RAISE, Press.QUIT)},
    PLAYER: {
        **{
            press.value: _pressed(press)
            for press in (Press.NEXT, Press.PREVIOUS, Press.PAUSE, Press.PLAY_PAUSE, Press.STOP, Press.PLAY)
        },
        "Seek": _Method((("Offset", "x"),), request=lambda offset: Seek(offset / _MILLION)),
        "SetPosition": _Method(
            (("TrackId", "o"), ("Position", "x")), request=lambda track, position: GoTo(track, position / _MILLION)
        ),
        "OpenUri": _Method((("Uri", "s"),)),
    },
    _PEER: {"Ping": _Method(), "GetMachineId": _Method(gives=(("machine_uuid", "s"),))},
    _INTROSPECTABLE: {"Introspect": _Method(gives=(("xml_data", "s"),))},
    PROPERTIES: {
        "Get": _Method((("interface", "s"), ("property", "s")), (("value", "v"),)),
        "GetAll": _Method((("interface", "s"),), (("properties", "a{sv}"),)),
        "Set": _Method((("interface", "s"), ("property", "s"), ("value", "v"))),
    },
}
_SIGNALS: dict[str, dict[str, tuple[tuple[str, str], ...]]] = {
    PLAYER: {"Seeked": (("Position", "x"),)},
    PROPERTIES: {
        "PropertiesChanged": (("interface", "s"), ("changed_properties", "a{sv}"), ("invalidated_properties", "as"))
    },
}
_SETTERS: dict[str, Callable[[float], Request]] = {"Rate": SetRate, "Volume": SetVolume}


class MprisService(Service):
    """`show` tells it what is playing, `requested` is called on the bus's thread with what a desktop asks for."""

    def __init__(
        self, now: NowPlaying, requested: Callable[[Request], None], clock: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__(Bus.SESSION)
        self.names = (BUS_NAME, f"{BUS_NAME}.instance{os.getpid()}")
        self._now = self._told = now
        self._requested = requested
        self._clock = clock

    def show(self, now: NowPlaying) -> None:
        """This is what plays from now on; for any thread."""
        self._now = now
        self.wake()

    # On the bus's thread

    def due(self) -> Iterator[Signal]:
        before, self._told = self._told, self._now
        return signals_between(before, self._told)

    def called(self, call: Call) -> Reply | Failure:
        if call.path != PATH:
            return self._called_elsewhere(call)
        interface = call.interface or next((name for name, has in _METHODS.items() if call.member in has), "")
        if interface not in _METHODS:
            return Failure(f"{ERROR}.UnknownInterface", f"There is no interface {call.interface} here.")
        method = _METHODS[interface].get(call.member)
        if method is None:
            return Failure(f"{ERROR}.UnknownMethod", f"{interface} has no method {call.member}.")
        if call.signature != method.signature:
            wanted = method.signature or "nothing"
            return Failure(f"{ERROR}.InvalidArgs", f"{call.member} takes {wanted}, not {call.signature or 'nothing'}.")
        if method.request is not None:
            self._requested(method.request(*call.body))
            return Reply()
        return self._standard(call)

    def _called_elsewhere(self, call: Call) -> Reply | Failure:
        """Other objects than ours are there only as the way to it."""
        below = PATH.removeprefix(call.path.rstrip("/") + "/") if PATH.startswith(call.path.rstrip("/") + "/") else ""
        if not below:
            return Failure(f"{ERROR}.UnknownObject", f"There is no object {call.path}.")
        if call.interface == _PEER and call.member in _METHODS[_PEER]:
            return self._standard(call)
        if call.member == "Introspect":
            return Reply("s", (f'<node>\n  <node name="{below.split("/")[0]}"/>\n</node>\n',))
        return Failure(f"{ERROR}.UnknownMethod", f"{call.path} can only be introspected.")

    def _standard(self, call: Call) -> Reply | Failure:
        match call.member:
            case "Get":
                return self._get(*call.body)
            case "GetAll":
                return self._get_all(*call.body)
            case "Set":
                return self._set(*call.body)
            case "Introspect":
                return Reply("s", (self._description(),))
            case "GetMachineId":
                return _machine_id()
            case "OpenUri":
                return Failure(f"{ERROR}.NotSupported", "Only the app's own routines are played.")
            case _:
                return Reply()

    def _properties(self, interface: str) -> dict[str, Variant] | None:
        if interface == ROOT:
            return application_properties()
        if interface == PLAYER:
            return player_properties(self._now, self._clock())
        return {} if interface in _METHODS else None

    def _get(self, interface: str, name: str) -> Reply | Failure:
        properties = self._properties(interface)
        if properties is None:
            return Failure(f"{ERROR}.UnknownInterface", f"There is no interface {interface} here.")
        if name not in properties:
            return Failure(f"{ERROR}.UnknownProperty", f"{interface} has no property {name}.")
        return Reply("v", (properties[name],))

    def _get_all(self, interface: str) -> Reply | Failure:
        properties = self._properties(interface)
        if properties is None:
            return Failure(f"{ERROR}.UnknownInterface", f"There is no interface {interface} here.")
        return Reply("a{sv}", (properties,))

    def _set(self, interface: str, name: str, value: Variant) -> Reply | Failure:
        found = self._get(interface, name)
        if isinstance(found, Failure):
            return found
        if interface != PLAYER or name not in _SETTERS:
            return Failure(f"{ERROR}.PropertyReadOnly", f"{name} cannot be set.")
        kind, given = value
        if kind != "d" or not math.isfinite(given):
            return Failure(f"{ERROR}.InvalidArgs", f"{name} is a finite number of type d.")
        self._requested(_SETTERS[name](given))
        return Reply()

    def _description(self) -> str:
        lines = ["<node>"]
        for interface, methods in _METHODS.items():
            lines.append(f'  <interface name="{interface}">')
            for name, method in methods.items():
                lines += _described("method", name, (*_directed(method.takes, "in"), *_directed(method.gives, "out")))
            for name, arguments in _SIGNALS.get(interface, {}).items():
                lines += _described("signal", name, _directed(arguments, ""))
            for name, (kind, _value) in (self._properties(interface) or {}).items():
                access = "readwrite" if name in _SETTERS else "read"
                lines.append(f'    <property name="{name}" type="{kind}" access="{access}"/>')
            lines.append("  </interface>")
        return "\n".join([*lines, "</node>", ""])


def _directed(arguments: tuple[tuple[str, str], ...], direction: str) -> tuple[tuple[str, str, str], ...]:
    return tuple((name, kind, direction) for name, kind in arguments)


def _described(what: str, name: str, arguments: tuple[tuple[str, str, str], ...]) -> list[str]:
    lines = [f'    <{what} name="{name}">']
    for argument, kind, direction in arguments:
        directed = f' direction="{direction}"' if direction else ""
        lines.append(f'      <arg name="{argument}" type="{kind}"{directed}/>')
    return [*lines, f"    </{what}>"]


def _machine_id() -> Reply | Failure:
    for place in ("/etc/machine-id", "/var/lib/dbus/machine-id"):
        try:
            return Reply("s", (Path(place).read_text(encoding="ascii").strip(),))
        except OSError:
            continue
    return Failure(f"{ERROR}.FileNotFound", "This machine has no id.")
