# SPDX-License-Identifier: GPL-3.0-or-later
"""`routines`: what each routine holds, for people or as JSON."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator

from hipmob_desktop.domain.drills import Kind, Side
from hipmob_desktop.domain.routines import Routine, Segment
from hipmob_desktop.storage.files import asset_directory
from hipmob_desktop.storage.routine_files import load_drills, load_routines


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add what this command understands."""
    parser.add_argument("--json", action="store_true", help="print every segment as JSON")


def run(arguments: argparse.Namespace) -> int:
    """Print the routines. Raises DataFileError and FileNotFoundError."""
    assets = asset_directory()
    routines = load_routines(assets / "routines", load_drills(assets / "drills")).values()
    if arguments.json:
        print(json.dumps([_as_json(routine) for routine in routines], indent=2, ensure_ascii=False))
    else:
        print("\n\n".join("\n".join(_lines(routine)) for routine in routines))
    return 0


def _lines(routine: Routine) -> Iterator[str]:
    work = routine.work_segments
    drills = {segment.drill.id for segment in work}
    yield f"{routine.name} ({routine.id}): {_clock(routine.seconds)}, {len(drills)} drills"
    for segment in work:
        yield f"  {_clock(segment.start_seconds):>5}  {segment.seconds:>3.0f} s  {_dose(segment):<10} {_title(segment)}"


def _title(segment: Segment) -> str:
    notes = [] if segment.side is Side.BOTH else [segment.side.value]
    notes += ["brisk"] if segment.brisk else []
    return f"{segment.drill.name} ({', '.join(notes)})" if notes else segment.drill.name


def _dose(segment: Segment) -> str:
    if segment.reps is None:
        return "hold"
    unit = "breath" if segment.drill.kind is Kind.BREATHING else "rep"
    return f"{segment.reps} {unit}{'' if segment.reps == 1 else 's'}"


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
