# SPDX-License-Identifier: GPL-3.0-or-later
"""When the computer is about to sleep, as logind tells it on the system bus (systemd's org.freedesktop.login1).

Whoever holds logind's delay lock is waited for, though not for long (5 s, unless set otherwise). The lock is an open
file: closing it lets the computer sleep.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Iterable
from typing import Any

from hipmob_desktop.desktop.bus import Bus, Call, Failure, Question, Reply, Service, Signal, Subscription
from hipmob_desktop.domain.language import tr

LOGIND = "org.freedesktop.login1"
MANAGER = "org.freedesktop.login1.Manager"
PATH = "/org/freedesktop/login1"
APP = "HipMob Desktop"

log = logging.getLogger(__name__)


class SleepWatch(Service):
    """Calls `falls_asleep`, on the bus's thread, each time the computer is about to sleep.

    While it is to be waited for, sleep begins after `let_sleep`; it is waited for again from waking on.
    """

    subscriptions = (Subscription(LOGIND, MANAGER, "PrepareForSleep"),)
    takes_files = True

    def __init__(self, falls_asleep: Callable[[], None]) -> None:
        super().__init__(Bus.SYSTEM)
        self._falls_asleep = falls_asleep
        why = tr("Pausing the routine and keeping the session")
        self._inhibit = Question(LOGIND, Call(PATH, MANAGER, "Inhibit", "ssss", ("sleep", APP, why, "delay")))
        self._wanted = False
        self._about_to_sleep = self._ready_to_sleep = False
        self._lock: Any = None
        self._asked_for_lock = False

    def set_waited_for(self, wanted: bool) -> None:
        """Whether the computer is to wait for `let_sleep` before it sleeps; for any thread."""
        if wanted != self._wanted:
            self._wanted = wanted
            self.wake()

    def let_sleep(self) -> None:
        """Nothing would be lost by sleeping now; for any thread."""
        self._ready_to_sleep = True
        self.wake()

    # On the bus's thread

    def heard(self, signal: Signal) -> None:
        self._about_to_sleep = signal.body == (True,)  # False comes on waking
        if self._about_to_sleep:
            self._ready_to_sleep = False
            self._falls_asleep()
        else:
            self._asked_for_lock = self._lock is not None

    def due(self) -> Iterable[Signal | Question]:
        if not self._wanted or (self._about_to_sleep and self._ready_to_sleep):
            self._unlock()
            self._asked_for_lock = False
        elif not self._asked_for_lock:
            self._asked_for_lock = True  # a refusal stands until the next waking, or until it is wanted anew
            return (self._inhibit,)
        return ()

    def answered(self, question: Question, answer: Reply | Failure) -> None:
        self._unlock()
        if isinstance(answer, Failure):
            log.info("the computer will not wait for us before it sleeps: %s", answer.text or answer.name)
            return
        (self._lock,) = answer.body
        os.set_inheritable(self._lock.fileno(), False)  # a program that we start must not hold it on

    def left(self) -> None:
        self._unlock()

    def _unlock(self) -> None:
        lock, self._lock = self._lock, None
        if lock is not None:
            lock.close()
