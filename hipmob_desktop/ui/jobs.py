# SPDX-License-Identifier: GPL-3.0-or-later
"""Work that may take time, done one piece after the other off the GUI thread; results come back on it."""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import Executor
from threading import Event
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal

log = logging.getLogger(__name__)

Result = TypeVar("Result")


class Job:
    """One piece of work: the worker reads `cancelled` and calls `report`, the GUI thread may `cancel`.

    What was handed in may hold objects of Qt, and these die in the thread that is the last to let go of them. So the
    worker has hold of nothing but the job, out of which the GUI thread takes all that once the work is done.
    """

    def __init__(
        self,
        reported: Callable[[Job, float], None],
        ended: Callable[[Job], None],
        work: Callable[[Job], Any],
        done: Callable[[Any], None] | None,
        failed: Callable[[Exception], None] | None,
        progress: Callable[[float], None] | None,
    ) -> None:
        self._reported, self._ended = reported, ended
        self._work: Callable[[Job], Any] | None = work
        self._done, self._failed, self._progress = done, failed, progress
        self._result: Any = None
        self._error: Exception | None = None
        self._cancelled = Event()

    # For the GUI thread

    def cancel(self) -> None:
        """Ask the work to stop; neither `done` nor `failed` nor `progress` is called from now on."""
        self._cancelled.set()

    def tell_progress(self, share: float) -> None:
        """Hand on what was reported."""
        if self._progress is not None and not self.cancelled():
            self._progress(share)

    def end(self) -> None:
        """Tell what came of it, and let go of all that was handed in."""
        result, error, done, failed = self._result, self._error, self._done, self._failed
        self._result = self._error = self._work = self._done = self._failed = self._progress = None
        if self.cancelled():
            return
        if error is not None:
            (failed or _log_failure)(error)
        elif done is not None:
            done(result)

    # For the worker

    def cancelled(self) -> bool:
        """Whether the result is no longer wanted."""
        return self._cancelled.is_set()

    def report(self, share: float) -> None:
        """Tell how much is done, 0 to 1."""
        self._reported(self, share)

    def run(self) -> None:
        """Do the work."""
        assert self._work is not None
        try:
            self._result = self._work(self)
        except Exception as error:
            log.debug("a job has failed", exc_info=True)
            self._error = error
        finally:
            self._ended(self)


class Jobs(QObject):
    """Runs jobs in the order they were handed in."""

    _reported = Signal(object, float)
    _ended = Signal(object)

    def __init__(self, executor: Executor, parent: QObject | None = None) -> None:
        """`executor` is to have one worker, so that jobs follow each other; it is shut down by `close`."""
        super().__init__(parent)
        self._executor = executor
        self._waiting: list[Job] = []
        self._reported.connect(self._tell_progress)
        self._ended.connect(self._end)

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
        job = Job(self._reported.emit, self._ended.emit, work, done, failed, progress)
        self._waiting.append(job)
        self._executor.submit(job.run)
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

    def _tell_progress(self, job: Job, share: float) -> None:
        job.tell_progress(share)

    def _end(self, job: Job) -> None:
        self._waiting.remove(job)
        job.end()


def _log_failure(error: Exception) -> None:
    log.error("background work failed: %s", error, exc_info=error)
