# SPDX-License-Identifier: GPL-3.0-or-later
"""Work that may take time, done one piece after the other off the GUI thread; results come back on it."""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import Executor, Future
from threading import Event
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal

log = logging.getLogger(__name__)

Result = TypeVar("Result")


class Job:
    """One piece of work: the worker reads `cancelled` and calls `report`, the GUI thread may `cancel`."""

    def __init__(self, post: Callable[[Callable[[], None]], None], progress: Callable[[float], None] | None) -> None:
        self._post = post
        self._progress = progress
        self._cancelled = Event()

    def cancel(self) -> None:
        """Ask the work to stop; neither `done` nor `failed` nor `progress` is called from now on."""
        self._cancelled.set()

    def cancelled(self) -> bool:
        """Whether the result is no longer wanted; for the worker."""
        return self._cancelled.is_set()

    def report(self, share: float) -> None:
        """Tell how much is done, 0 to 1; for the worker."""
        progress = self._progress
        if progress is not None:
            self._post(lambda: None if self.cancelled() else progress(share))


class Jobs(QObject):
    """Runs jobs in the order they were handed in."""

    _posted = Signal(object)

    def __init__(self, executor: Executor, parent: QObject | None = None) -> None:
        """`executor` is to have one worker, so that jobs follow each other; it is shut down by `close`."""
        super().__init__(parent)
        self._executor = executor
        self._waiting: list[Job] = []
        self._posted.connect(self._deliver)

    def submit(
        self,
        work: Callable[[Job], Result],
        *,
        done: Callable[[Result], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
        progress: Callable[[float], None] | None = None,
    ) -> Job:
        """Have `work` done; `done`, `failed` and `progress` are called on the GUI thread.

        An error without `failed` is logged.
        """
        job = Job(self._posted.emit, progress)
        self._waiting.append(job)
        future = self._executor.submit(work, job)
        future.add_done_callback(lambda ended: self._posted.emit(lambda: self._end(job, ended, done, failed)))
        return job

    def afterwards(self, call: Callable[[], None]) -> None:
        """Call this on the GUI thread once all that was handed in so far has been done, well or not."""
        self.submit(lambda _job: None, done=lambda _nothing: call())

    def close(self) -> None:
        """Cancel what can be cancelled and wait for what is running."""
        for job in self._waiting:
            job.cancel()
        self._executor.shutdown(wait=True)

    def flush(self) -> None:
        """Wait until all that was handed in so far has been done."""
        self._executor.submit(lambda: None).result()

    def _end(
        self,
        job: Job,
        ended: Future[Any],
        done: Callable[[Any], None] | None,
        failed: Callable[[Exception], None] | None,
    ) -> None:
        self._waiting.remove(job)
        if job.cancelled() or ended.cancelled():
            return
        error = ended.exception()
        if isinstance(error, Exception):
            (failed or _log_failure)(error)
        elif error is not None:
            raise error
        elif done is not None:
            done(ended.result())

    def _deliver(self, call: Callable[[], None]) -> None:
        call()


def _log_failure(error: Exception) -> None:
    log.error("background work failed: %s", error, exc_info=error)
