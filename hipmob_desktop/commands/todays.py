# SPDX-License-Identifier: GPL-3.0-or-later
"""The routines as the runner has them today, for commands: of a length asked for, without what rests, with swaps."""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from hipmob_desktop.domain.fitting import LEAST_MINUTES, MOST_MINUTES, USUAL_MINUTES, built
from hipmob_desktop.domain.routines import Mode, Routine
from hipmob_desktop.domain.sessions import training_day_of
from hipmob_desktop.storage.adjustments_file import AdjustmentsFile
from hipmob_desktop.storage.folders import user_data_directory
from hipmob_desktop.storage.routine_files import load_drills, load_routines
from hipmob_desktop.storage.week_settings import load_week_settings


def add_minutes(parser: argparse.ArgumentParser) -> None:
    """Let a command be asked for another length."""
    parser.add_argument(
        "--minutes",
        type=_minutes,
        default=USUAL_MINUTES,
        metavar="N",
        help=f"how long, {LEAST_MINUTES} to {MOST_MINUTES} (default: {USUAL_MINUTES})",
    )


def todays_routines(modes: Iterable[Mode], assets: Path, arguments: argparse.Namespace) -> list[Routine]:
    """The routines of these modes in that length. Raises DataFileError and CannotFitError."""
    library = load_drills(assets / "drills")
    originals = load_routines(assets / "routines", library)
    data = user_data_directory(arguments.data_dir)
    today = training_day_of(datetime.now().astimezone(), load_week_settings(data).day_end_hour)
    adjustments = AdjustmentsFile(data).load()
    recipes = {mode: replace(adjustments.recipe(mode, today), minutes=arguments.minutes) for mode in modes}
    return [built(originals[mode], library, recipe) for mode, recipe in recipes.items()]


def _minutes(text: str) -> int:
    minutes = int(text)
    if not LEAST_MINUTES <= minutes <= MOST_MINUTES:
        raise argparse.ArgumentTypeError(f"{text} is not between {LEAST_MINUTES} and {MOST_MINUTES}")
    return minutes
