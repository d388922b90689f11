# SPDX-License-Identifier: GPL-3.0-or-later
"""Something small that is remembered, while the app runs: changed here at once, kept on disk in the background."""

from __future__ import annotations

import logging
from collections.abc import Callable
from functools import reduce
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QObject, Signal

from hipmob_desktop.domain.language import tr
from hipmob_desktop.domain.reasons import reason_of
from hipmob_desktop.ui.jobs import Job, Jobs

log = logging.getLogger(__name__)

Kept = TypeVar("Kept")


class Store(Protocol[Kept]):
    """Where it is kept."""

    def load(self) -> Kept: ...
    def change(self, change: Callable[[Kept], Kept], /) -> Kept: ...


class Keeper(QObject, Generic[Kept]):
    """`trouble` says in a sentence why something could not be kept; it holds until the app ends all the same."""

    changed = Signal()
    trouble = Signal(str)

    def __init__(self, store: Store[Kept], jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store, self._jobs = store, jobs
        self._kept = store.load()
        self._waiting = 0
        self._unwritten: tuple[Callable[[Kept], Kept], ...] = ()  # what the disk refused; only the worker looks at it

    @property
    def kept(self) -> Kept:
        """All of it as of now."""
        return self._kept

    def change(self, change: Callable[[Kept], Kept]) -> None:
        """Make a change now, and on disk as soon as may be."""
        self._set(change(self._kept))
        self._waiting += 1

        def write(_job: Job) -> Kept:
            return self._write(change)

        self._jobs.submit(write, done=self._on_written, failed=self._on_failure)

    def _write(self, change: Callable[[Kept], Kept]) -> Kept:
        """Make the change on disk, after those that were refused before: they hold here all the same."""
        changes = (*self._unwritten, change)
        try:
            written = self._store.change(lambda kept: reduce(lambda changed, make: make(changed), changes, kept))
        except OSError:
            self._unwritten = changes
            raise
        self._unwritten = ()
        return written

    def _set(self, kept: Kept) -> None:
        if kept != self._kept:
            self._kept = kept
            self.changed.emit()

    def _on_written(self, written: Kept) -> None:
        """What another device wrote meanwhile holds here too, once nothing of ours is on its way any more."""
        self._waiting -= 1
        if not self._waiting:
            self._set(written)

    def _on_failure(self, error: Exception) -> None:
        self._waiting -= 1
        log.info("%s: %s", type(self._store).__name__, error)
        self.trouble.emit(tr("This holds until you close the app, but cannot be saved: {why}", why=reason_of(error)))
