# SPDX-License-Identifier: GPL-3.0-or-later
"""`import FILE`: sessions of a table or of another history, merged into this one."""

from __future__ import annotations

import argparse
import sys
from datetime import datetime
from pathlib import Path

from hipmob_desktop.domain.history import History
from hipmob_desktop.exchange.errors import ExchangeError
from hipmob_desktop.exchange.formats import IMPORTED, Format
from hipmob_desktop.exchange.merging import Imported, with_history, with_sessions
from hipmob_desktop.exchange.table import sessions_in
from hipmob_desktop.storage.files import user_data_directory
from hipmob_desktop.storage.history_document import DocumentError, document_of
from hipmob_desktop.storage.history_file import HistoryFile


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The command's own arguments."""
    parser.add_argument("file", type=Path, metavar="FILE", help="a .csv table or a .json history")


def run(arguments: argparse.Namespace) -> int:
    """Merge the file and say what came of it. A file that cannot be read changes nothing."""
    path: Path = arguments.file
    form = path.suffix.lstrip(".").lower()
    if form not in IMPORTED:
        return _failed(f"{path}: only .json and .csv files can be imported.")
    data = path.read_bytes()
    file = HistoryFile(user_data_directory(arguments.data_dir))
    loaded = file.load()
    for message in loaded.messages:
        print(message, file=sys.stderr)
    if loaded.read_only:
        return _failed("The history can only be read, so nothing was imported.")
    try:
        outcome = merged(loaded.history, data, Format(form), datetime.now().astimezone())
    except (ExchangeError, DocumentError) as error:
        return _failed(f"{path}: {error}. Nothing was imported.")
    file.save(outcome.history)
    print(f"{path}: {in_words(outcome)}")
    return 0


def merged(history: History, data: bytes, form: Format, now: datetime) -> Imported:
    """`history` with the file's content. Raises ExchangeError and DocumentError."""
    if form is Format.CSV:
        return with_sessions(history, sessions_in(data, now), now)
    document = document_of(data)
    if document.is_newer:
        raise DocumentError(f"was written by a newer version of the app (format {document.version})")
    return with_history(history, document.history)


def in_words(outcome: Imported) -> str:
    """Such as "3 added, 1 changed, 12 known already"."""
    parts = [
        (outcome.added, "added"),
        (outcome.changed, "changed"),
        (outcome.unchanged, "known already"),
        (outcome.deleted_here, "deleted here before, not brought back"),
    ]
    return ", ".join(f"{count} {what}" for count, what in parts if count) or "no session in it"


def _failed(reason: str) -> int:
    print(f"hipmob-desktop: {reason}", file=sys.stderr)
    return 1
