# SPDX-License-Identifier: GPL-3.0-or-later
"""`weeks`: what the history view shows, as a table or as JSON for other programs."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Any

from hipmob_desktop.commands.days import day
from hipmob_desktop.domain.language import tr
from hipmob_desktop.domain.sessions import training_day_of
from hipmob_desktop.domain.weeks import Week, WeekReview, WeekStart, review
from hipmob_desktop.storage.folders import user_data_directory
from hipmob_desktop.storage.history_file import HistoryFile
from hipmob_desktop.storage.week_settings import day_minutes_of, load_week_settings

CONSISTENCY_DECIMALS = 3
MINUTES_DECIMALS = 1


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The command's own arguments."""
    parser.add_argument(
        "--today", type=day, metavar="DATE", help="the day to count on, as 2026-11-23 (default: the running one)"
    )
    parser.add_argument("--json", action="store_true", help="print JSON instead of a table")
    parser.add_argument(
        "--week-start",
        choices=[start.value for start in WeekStart],
        help="the first day of the week (default: the setting)",
    )
    parser.add_argument(
        "--day-minutes",
        type=_minutes,
        metavar="N",
        help="watched minutes from which on a day counts (default: the setting)",
    )


def run(arguments: argparse.Namespace) -> int:
    """Print the weeks; what is wrong with the history's files goes to standard error."""
    directory = user_data_directory(arguments.data_dir)
    settings = load_week_settings(directory)
    loaded = HistoryFile(directory).read()
    for message in loaded.messages:
        print(message, file=sys.stderr)
    counted = review(
        loaded.history,
        arguments.today or training_day_of(datetime.now().astimezone(), settings.day_end_hour),
        WeekStart(arguments.week_start or settings.week_start),
        arguments.day_minutes or settings.day_minutes,
    )
    print(json.dumps(as_json(counted), indent=2) if arguments.json else as_table(counted))
    return 0


def as_json(counted: WeekReview) -> dict[str, Any]:
    """What other programs may rely on, as values for JSON."""
    return {
        "today": counted.today.isoformat(),
        "streak_weeks": counted.streak_weeks,
        "longest_streak_weeks": counted.longest_streak_weeks,
        "freezes_held": counted.freezes_held,
        "consistency": round(counted.consistency, CONSISTENCY_DECIMALS),
        "weeks": [_week_as_json(week) for week in counted.weeks],
    }


def _week_as_json(week: Week) -> dict[str, Any]:
    return {
        "first_day": week.first_day.isoformat(),
        "goal_days": week.goal_days,
        "counted_days": [day.isoformat() for day in week.counted_days],
        "minutes": round(week.minutes, MINUTES_DECIMALS),
        "state": week.state.value,
        "explanation": week.explanation,
    }


def as_table(counted: WeekReview) -> str:
    """The same for people, one week a line."""
    if not counted.weeks:
        return tr("There are no weeks yet: the first session begins the first one.")
    streak = tr(
        "{streak}, longest {longest}",
        streak=tr("{count} week(s)", counted.streak_weeks),
        longest=tr("{count} week(s)", counted.longest_streak_weeks),
    )
    heads = tuple(word.rjust(least) for word, least in ((tr("Days"), 4), (tr("Goal"), 4), (tr("Minutes"), 7)))
    lines = [
        *_beside(
            (tr("Streak"), streak),
            (tr("Freezes"), tr("{count} held", counted.freezes_held)),
            (tr("Consistency"), f"{counted.consistency:.0%}"),
        ),
        "",
        "  ".join((f"{tr('Week of'):<10}", *heads, tr("What it did"))),
    ]
    lines.extend(
        "  ".join((week.first_day.isoformat(), *_right_aligned(week, heads), week.explanation))
        for week in counted.weeks
    )
    return "\n".join(lines)


def _beside(*rows: tuple[str, str]) -> Iterator[str]:
    width = max(len(name) for name, _ in rows)
    for name, value in rows:
        yield f"{name:<{width}}  {value}"


def _right_aligned(week: Week, heads: Sequence[str]) -> Iterator[str]:
    cells = (str(len(week.counted_days)), str(week.goal_days), f"{week.minutes:.1f}")
    for cell, head in zip(cells, heads, strict=True):
        yield cell.rjust(len(head))


def _minutes(text: str) -> float:
    try:
        return day_minutes_of(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from error
