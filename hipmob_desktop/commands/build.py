# SPDX-License-Identifier: GPL-3.0-or-later
"""`build MODE -o FILE`: a routine's video as a file, for a phone or another player."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from hipmob_desktop.commands.todays import add_minutes, todays_routines
from hipmob_desktop.domain.fitting import CannotFitError
from hipmob_desktop.domain.language import tr, translated
from hipmob_desktop.domain.routines import Mode
from hipmob_desktop.storage.folders import asset_directory


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add what this command understands."""
    parser.add_argument("mode", choices=[mode.value for mode in Mode], metavar="MODE", help=", ".join(Mode))
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="FILE", help="an .mkv or .webm file")
    add_minutes(parser)


def run(arguments: argparse.Namespace) -> int:
    """Write the video and say so. Raises DataFileError and FileNotFoundError."""
    # Late, so that asking for --help does not load the media libraries.
    from hipmob_desktop.video.assemble import assemble
    from hipmob_desktop.video.compose import plan_from
    from hipmob_desktop.video.errors import VideoError

    output: Path = arguments.output
    obstacle = _why_not_writable(output)
    if obstacle is not None:
        return _failed(obstacle)
    assets = asset_directory()
    try:
        (routine,) = todays_routines([Mode(arguments.mode)], assets, arguments)
    except CannotFitError as error:
        return _failed(str(error))
    line = _ProgressLine(translated(routine.name))
    try:
        plan = plan_from(routine, assets)
        assemble(plan, output, line.show, lambda: False)
    except VideoError as error:
        return _failed(str(error))
    finally:
        line.clear()
    megabytes = output.stat().st_size / 1e6
    print(
        tr(
            "{file}: {routine}, {seconds} s, {chapters} chapters, {megabytes} MB",
            file=output,
            routine=translated(routine.name),
            seconds=f"{plan.seconds:.1f}",
            chapters=len(plan.chapters),
            megabytes=f"{megabytes:.1f}",
        )
    )
    return 0


class _ProgressLine:
    """One line on standard error, when a person is looking at it."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._shown = sys.stderr.isatty()

    def show(self, share: float) -> None:
        if self._shown:
            print(f"\r{self._name}: {share:4.0%}", end="", file=sys.stderr, flush=True)

    def clear(self) -> None:
        if self._shown:
            print("\r\033[K", end="", file=sys.stderr, flush=True)


def _why_not_writable(output: Path) -> str | None:
    """Why a file cannot be written there, in one sentence, or None."""
    if output.is_dir():
        return tr("{file} is a folder, not a file.", file=output)
    folder = output.parent
    if not folder.is_dir():
        return tr("The folder {folder} does not exist.", folder=folder)
    if not os.access(folder, os.W_OK):
        return tr("The folder {folder} cannot be written to.", folder=folder)
    return None


def _failed(reason: str) -> int:
    print(f"hipmob-desktop: {reason}", file=sys.stderr)
    return 1
