# SPDX-License-Identifier: GPL-3.0-or-later
"""Keeps the screen on while a routine plays, and only then."""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import Executor, Future
from contextlib import AbstractContextManager

log = logging.getLogger(__name__)

Inhibition = AbstractContextManager[object]


def _presenting() -> Inhibition:
    from wakepy import keep  # late: not needed before the first drill

    logging.getLogger("wakepy").setLevel(logging.WARNING)  # it tells every attempt, at every start of playing
    return keep.presenting(on_fail=lambda _result: log.info("this desktop offers no way to keep the screen on"))


class KeepAwake:
    """`hold` and `release` return at once; asking the desktop happens on one thread of its own, as wakepy wants it."""

    def __init__(self, executor: Executor, inhibit: Callable[[], Inhibition] = _presenting) -> None:
        self._executor = executor
        self._inhibit = inhibit
        self._wanted = False
        self._held: Inhibition | None = None

    def set_wanted(self, wanted: bool) -> None:
        """Keep the screen on, or let it sleep again."""
        if wanted != self._wanted:
            self._wanted = wanted
            self._executor.submit(self._enter if wanted else self._leave).add_done_callback(_log_failure)

    def close(self) -> None:
        """Let the screen sleep and end the thread."""
        self.set_wanted(False)
        self._executor.shutdown(wait=True)

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
