# SPDX-License-Identifier: GPL-3.0-or-later
"""`import FILE`: sessions of a table or of another history, merged into this one."""

from __future__ import annotations

import argparse
import sys
from datetime import datetime
from pathlib import Path

from hipmob_desktop.domain.language import tr
from hipmob_desktop.exchange.errors import ExchangeError
from hipmob_desktop.exchange.files import in_words, merged, read
from hipmob_desktop.storage.folders import user_data_directory
from hipmob_desktop.storage.history_document import DocumentError
from hipmob_desktop.storage.history_file import HistoryFile


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The command's own arguments."""
    parser.add_argument("file", type=Path, metavar="FILE", help="a .csv table or a .json history")


def run(arguments: argparse.Namespace) -> int:
    """Merge the file and say what came of it. A file that cannot be read changes nothing."""
    path: Path = arguments.file
    now = datetime.now().astimezone()
    try:
        incoming = read(path, now)
    except (ExchangeError, DocumentError) as error:
        return _failed(tr("{file}: {reason}. Nothing was imported.", file=path, reason=error))
    file = HistoryFile(user_data_directory(arguments.data_dir))
    loaded = file.load()
    for message in loaded.messages:
        print(message, file=sys.stderr)
    if loaded.read_only:
        return _failed(tr("The history can only be read, so nothing was imported."))
    outcome = merged(loaded.history, incoming, now)
    file.save(outcome.history)
    print(f"{path}: {in_words(outcome)}")
    return 0


def _failed(reason: str) -> int:
    print(f"hipmob-desktop: {reason}", file=sys.stderr)
    return 1
