# SPDX-License-Identifier: GPL-3.0-or-later
"""Keeps the screen on while a routine plays, and only then."""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import Executor, Future, wait
from contextlib import AbstractContextManager
from queue import SimpleQueue
from threading import Thread
from typing import ParamSpec, TypeVar

log = logging.getLogger(__name__)

_LONGEST_GOODBYE_SECONDS = 0.5

Inhibition = AbstractContextManager[object]


def _presenting() -> Inhibition:
    from wakepy import keep  # late: not needed before the first drill

    logging.getLogger("wakepy").setLevel(logging.WARNING)  # it tells every attempt, at every start of playing
    return keep.presenting(on_fail=lambda _result: log.info("this desktop offers no way to keep the screen on"))


Given = ParamSpec("Given")
Result = TypeVar("Result")


class DaemonExecutor(Executor):
    """One worker, which nothing has to wait for: a desktop that never answers must not keep the process from ending."""

    def __init__(self, name: str) -> None:
        self._work: SimpleQueue[Callable[[], None] | None] = SimpleQueue()
        Thread(target=self._run, name=name, daemon=True).start()

    def submit(self, work: Callable[Given, Result], /, *arguments: Given.args, **named: Given.kwargs) -> Future[Result]:
        future: Future[Result] = Future()

        def do() -> None:
            if not future.set_running_or_notify_cancel():
                return
            try:
                future.set_result(work(*arguments, **named))
            except Exception as error:
                log.debug("what was handed in has failed", exc_info=True)
                future.set_exception(error)

        self._work.put(do)
        return future

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """End the worker after what was handed in; it is never waited for."""
        self._work.put(None)

    def _run(self) -> None:
        while (do := self._work.get()) is not None:
            do()


class KeepAwake:
    """Asking the desktop happens on one thread of its own, as wakepy wants it."""

    def __init__(self, executor: Executor, inhibit: Callable[[], Inhibition] = _presenting) -> None:
        self._executor = executor
        self._inhibit = inhibit
        self._wanted = False
        self._held: Inhibition | None = None

    def set_wanted(self, wanted: bool) -> None:
        """Keep the screen on, or let it sleep again; returns at once."""
        if wanted != self._wanted:
            self._wanted = wanted
            self._executor.submit(self._enter if wanted else self._leave).add_done_callback(_log_failure)

    def close(self) -> None:
        """Let the screen sleep, and wait for that, though not for long; a desktop lets go of who is gone anyway."""
        self.set_wanted(False)
        wait([self._executor.submit(lambda: None)], _LONGEST_GOODBYE_SECONDS)
        self._executor.shutdown(wait=False)

    def _enter(self) -> None:
        inhibition = self._inhibit()
        inhibition.__enter__()
        self._held = inhibition

    def _leave(self) -> None:
        held, self._held = self._held, None
        if held is not None:
            held.__exit__(None, None, None)


def _log_failure(ended: Future[None]) -> None:
    """A desktop that cannot keep the screen on must not stop the runner."""
    error = ended.exception()
    if error is not None:
        log.warning("the screen cannot be kept awake: %s", error)
