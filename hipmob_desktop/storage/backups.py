# SPDX-License-Identifier: GPL-3.0-or-later
"""Rotating copies of the history: one a day with changes, thinned out to one a month, never one that is poorer.

A copy is replaced or thrown away only when each session and test in it is in the newer history or was deleted there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from hipmob_desktop.domain.history import History
from hipmob_desktop.storage.files import Fingerprint, fingerprint, remove_durably, replace_atomically
from hipmob_desktop.storage.history_document import DocumentError, document_of

NEWEST_KEPT = 10
MONTHS_KEPT = 24
"""The newest copies are kept, and the last one of each of so many months."""

_NAME = re.compile(r"history-(\d{4}-\d{2}-\d{2})(?:-(\d+))?\.json")
_LONG_AGO = datetime.min.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Backup:
    """A readable copy of the history."""

    path: Path
    history: History

    @property
    def day(self) -> date:
        """The day it is of, by its name; the first of all days where the name has none."""
        match = _NAME.fullmatch(self.path.name)
        return date.fromisoformat(match[1]) if match else date.min


class Backups:
    """The copies in one folder."""

    def __init__(self, directory: Path) -> None:
        self.directory = directory
        # The ids of what is in the copies that were written or read here, as long as the file is still the same.
        self._known: dict[Path, tuple[Fingerprint | None, frozenset[str]]] = {}

    def keep(self, history: History, data: bytes, day: date) -> None:
        """Keep `data`, the document of `history`, as the copy of `day`. Raises OSError."""
        path = next(path for path in self._names_of(day) if not path.exists() or self._is_contained(path, history))
        replace_atomically(path, data)
        self._remember(path, history)
        self._thin_out(history)

    def newest_good(self) -> Backup | None:
        """The readable copy with the newest change in it, or None; damaged ones are passed over."""
        return max(reversed(self.good()), key=lambda backup: backup.history.latest_change or _LONG_AGO, default=None)

    def good(self) -> tuple[Backup, ...]:
        """The readable copies, by day."""
        read = ((path, _history_in(path)) for path in self.paths())
        return tuple(Backup(path, history) for path, history in read if history is not None)

    def paths(self) -> tuple[Path, ...]:
        """All copies, readable or not, by day."""
        try:
            named = [(match, path) for path in self.directory.iterdir() if (match := _NAME.fullmatch(path.name))]
        except OSError:  # no folder, no copies
            return ()
        return tuple(path for _, _, path in sorted((match[1], int(match[2] or 1), path) for match, path in named))

    def _names_of(self, day: date) -> Iterator[Path]:
        yield self.directory / f"history-{day.isoformat()}.json"
        number = 2
        while True:
            yield self.directory / f"history-{day.isoformat()}-{number}.json"
            number += 1

    def _thin_out(self, history: History) -> None:
        paths = self.paths()
        newest_of_month = {path.name[: len("history-2026-11")]: path for path in paths}
        kept = {*paths[-NEWEST_KEPT:], *list(newest_of_month.values())[-MONTHS_KEPT:]}
        for path in paths:
            if path not in kept and self._is_contained(path, history):
                remove_durably(path)
                del self._known[path]

    def _is_contained(self, path: Path, history: History) -> bool:
        """Whether nothing is lost when `history` stands for the copy. A damaged copy is not touched."""
        known, ids = self._known.get(path, (None, frozenset()))
        if known is None or known != fingerprint(path):
            copied = _history_in(path)
            if copied is None:
                return False
            ids = self._remember(path, copied)
        return history.accounts_for(ids)

    def _remember(self, path: Path, history: History) -> frozenset[str]:
        self._known[path] = (fingerprint(path), history.ids)
        return history.ids


def _history_in(path: Path) -> History | None:
    try:
        return document_of(path.read_bytes()).history
    except (OSError, DocumentError):
        return None
