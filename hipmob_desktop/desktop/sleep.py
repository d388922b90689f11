# SPDX-License-Identifier: GPL-3.0-or-later
"""When the computer is about to sleep, as logind tells it on the system bus (systemd's org.freedesktop.login1)."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from hipmob_desktop.desktop.bus import Bus, BusThread, Call, Failure, Reply, Signal, Subscription


class SleepWatch:
    """Calls `falls_asleep`, on the bus's thread, each time the computer is about to sleep."""

    names: tuple[str, ...] = ()
    subscriptions: tuple[Subscription, ...] = (
        Subscription("org.freedesktop.login1", "org.freedesktop.login1.Manager", "PrepareForSleep"),
    )

    def __init__(self, falls_asleep: Callable[[], None]) -> None:
        self._falls_asleep = falls_asleep
        self._thread = BusThread(Bus.SYSTEM, self)

    @property
    def is_alive(self) -> bool:
        """Whether it listens."""
        return self._thread.is_alive

    def start(self) -> None:
        """Listen from now on; returns at once."""
        self._thread.start()

    def close(self) -> None:
        """Listen no more."""
        self._thread.close()

    # On the bus's thread

    def heard(self, signal: Signal) -> None:
        if signal.member == "PrepareForSleep" and signal.body == (True,):  # False comes on waking
            self._falls_asleep()

    def called(self, call: Call) -> Reply | Failure:
        return Failure("org.freedesktop.DBus.Error.UnknownMethod", f"There is no {call.member} here.")

    def due(self) -> Iterable[Signal]:
        return ()
