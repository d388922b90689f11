# SPDX-License-Identifier: GPL-3.0-or-later
"""`routines`: what each routine holds, for people or as JSON."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator

from hipmob_desktop.commands.todays import add_minutes, todays_routines
from hipmob_desktop.domain.drills import Kind, Side
from hipmob_desktop.domain.fitting import CannotFitError
from hipmob_desktop.domain.language import tr, translated
from hipmob_desktop.domain.routines import Mode, Routine, Segment
from hipmob_desktop.storage.folders import asset_directory


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add what this command understands."""
    parser.add_argument("--json", action="store_true", help="print every segment as JSON")
    add_minutes(parser)


def run(arguments: argparse.Namespace) -> int:
    """Print the routines. Raises DataFileError and FileNotFoundError."""
    try:
        routines = todays_routines(Mode, asset_directory(), arguments)
    except CannotFitError as error:
        print(f"hipmob-desktop: {error}", file=sys.stderr)
        return 1
    if arguments.json:
        print(json.dumps([_as_json(routine) for routine in routines], indent=2, ensure_ascii=False))
    else:
        print("\n\n".join("\n".join(_lines(routine)) for routine in routines))
    return 0


def _lines(routine: Routine) -> Iterator[str]:
    yield tr(
        "{routine} ({id}): {length}, {count} drill(s)",
        len(routine.drills),
        routine=translated(routine.name),
        id=routine.id,
        length=_clock(routine.seconds),
    )
    for segment in routine.work_segments:
        yield f"  {_clock(segment.start_seconds):>5}  {segment.seconds:>3.0f} s  {_dose(segment):<10} {_title(segment)}"


def _title(segment: Segment) -> str:
    sides = {Side.LEFT: tr("left"), Side.RIGHT: tr("right"), Side.ALTERNATING: tr("alternating")}
    notes = [sides[segment.side]] if segment.side in sides else []
    notes += [tr("brisk")] if segment.brisk else []
    name = translated(segment.drill.name)
    return f"{name} ({', '.join(notes)})" if notes else name


def _dose(segment: Segment) -> str:
    if segment.reps is None:
        return tr("hold")
    if segment.drill.kind is Kind.BREATHING:
        return tr("{count} breath(s)", segment.reps)
    return tr("{count} rep(s)", segment.reps)


def _as_json(routine: Routine) -> dict[str, object]:
    return {
        "id": routine.id,
        "name": routine.name,
        "mode": routine.mode.value,
        "seconds": routine.seconds,
        "segments": [
            {
                "kind": segment.kind.value,
                "start_seconds": segment.start_seconds,
                "seconds": segment.seconds,
                "drill": segment.drill.id,
                "name": segment.drill.name,
                "side": segment.side.value,
                "reps": segment.reps,
                "brisk": segment.brisk,
                "move_to": segment.move_to,
            }
            for segment in routine.segments
        ],
    }


def _clock(seconds: float) -> str:
    return f"{int(seconds) // 60}:{int(seconds) % 60:02d}"
