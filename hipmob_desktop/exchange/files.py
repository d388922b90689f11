# SPDX-License-Identifier: GPL-3.0-or-later
"""Exports written to disk and imports merged into the history, for the command line and the window alike."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from hipmob_desktop.domain.history import History
from hipmob_desktop.domain.language import tr
from hipmob_desktop.domain.sessions import Session
from hipmob_desktop.exchange.errors import ExchangeError
from hipmob_desktop.exchange.formats import IMPORTED, Format, activities_of, collected
from hipmob_desktop.exchange.merging import Imported, with_history, with_sessions
from hipmob_desktop.exchange.table import sessions_in
from hipmob_desktop.storage.files import replace_atomically
from hipmob_desktop.storage.history_document import DocumentError, bytes_of, document_of


def document_in(history: History, form: Format) -> bytes:
    """The one file of a format that has one for all sessions."""
    return bytes_of(history) if form is Format.JSON else collected(history.sessions, form)


def write(history: History, form: Format, place: Path) -> str:
    """Write to a file, or each session to one in a folder, and say what was written. Raises OSError."""
    count = len(history.sessions)
    if not form.is_one_a_session:
        replace_atomically(place, document_in(history, form))
        return tr("{place}: {count} session(s)", count, place=place)
    for name, data in activities_of(history.sessions, form):
        replace_atomically(place / name, data)
    return tr("{place}: {count} activity file(s)", count, place=place)


Incoming = tuple[Session, ...] | History
"""What a file brings: the sessions of a table, or a whole history."""


def read(path: Path, now: datetime) -> Incoming:
    """What a file brings; `now` is for lines of a table without a moment of their own.

    Raises OSError, and ExchangeError or DocumentError for what cannot be read as a history.
    """
    form = path.suffix.lstrip(".").lower()
    if form not in IMPORTED:
        raise ExchangeError(tr("only .json and .csv files can be imported"))
    data = path.read_bytes()
    if form == Format.CSV:
        return sessions_in(data, now)
    document = document_of(data)
    if document.is_newer:
        raise DocumentError(
            tr("it was written by a newer version of the app (format {version})", version=document.version)
        )
    return document.history


def merged(history: History, incoming: Incoming, now: datetime) -> Imported:
    """`history` with what a file brings."""
    if isinstance(incoming, History):
        return with_history(history, incoming)
    return with_sessions(history, incoming, now)


def in_words(outcome: Imported) -> str:
    """Such as "3 added, 1 changed, 12 known already"."""
    parts = (
        (outcome.added, tr("{count} added", outcome.added)),
        (outcome.changed, tr("{count} changed", outcome.changed)),
        (outcome.unchanged, tr("{count} known already", outcome.unchanged)),
        (outcome.deleted_here, tr("{count} deleted here before, not brought back", outcome.deleted_here)),
    )
    return ", ".join(words for count, words in parts if count) or tr("no session in it")
