# SPDX-License-Identifier: GPL-3.0-or-later
"""`export -o PLACE`: the history for other programs."""

from __future__ import annotations

import argparse
import sys
from datetime import date
from pathlib import Path

import msgspec

from hipmob_desktop.commands.days import day
from hipmob_desktop.domain.history import History
from hipmob_desktop.domain.language import tr
from hipmob_desktop.exchange.files import document_in, write
from hipmob_desktop.exchange.formats import Format
from hipmob_desktop.storage.folders import user_data_directory
from hipmob_desktop.storage.history_file import HistoryFile

STANDARD_OUTPUT = "-"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The command's own arguments."""
    parser.add_argument(
        "-o",
        "--output",
        required=True,
        metavar="PLACE",
        help="a file, or for tcx and fit a folder that gets one file a session; - prints",
    )
    parser.add_argument(
        "--format", choices=[form.value for form in Format], help="the format (default: by the ending of PLACE)"
    )
    parser.add_argument("--from", dest="first", type=day, metavar="DATE", help="the first training day")
    parser.add_argument("--to", dest="last", type=day, metavar="DATE", help="the last training day")


def run(arguments: argparse.Namespace) -> int:
    """Write the files and say so; what is wrong with the history's own files goes to standard error."""
    form = _format_of(arguments)
    if form is None:
        print(tr("hipmob-desktop: name the format: --format json, csv, ics, tcx or fit."), file=sys.stderr)
        return 2
    loaded = HistoryFile(user_data_directory(arguments.data_dir)).read()
    for message in loaded.messages:
        print(message, file=sys.stderr)
    history = _within(loaded.history, arguments.first, arguments.last)
    if arguments.output != STANDARD_OUTPUT:
        print(write(history, form, Path(arguments.output)))
        return 0
    if form.is_one_a_session:
        print(tr("hipmob-desktop: {form} makes one file a session; name a folder.", form=form), file=sys.stderr)
        return 2
    sys.stdout.buffer.write(document_in(history, form))
    return 0


def _format_of(arguments: argparse.Namespace) -> Format | None:
    if arguments.format is not None:
        return Format(arguments.format)
    ending = Path(arguments.output).suffix.lstrip(".").lower()
    return Format(ending) if ending in list(Format) else None


def _within(history: History, first: date | None, last: date | None) -> History:
    """With the sessions of those days only; everything else stays."""
    kept = tuple(
        session
        for session in history.sessions
        if (first is None or session.training_day >= first) and (last is None or session.training_day <= last)
    )
    return msgspec.structs.replace(history, sessions=kept)
