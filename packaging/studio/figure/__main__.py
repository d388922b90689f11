# SPDX-License-Identifier: GPL-3.0-or-later
"""Command line of the figure studio. Run from packaging/: python -m studio.figure COMMAND ..."""

from __future__ import annotations

import os

for _name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "NUMBA_NUM_THREADS"):
    os.environ.setdefault(_name, "1")

import argparse
import sys
from pathlib import Path

from studio.figure.manifest import ATHLETES


def _sheet(arguments: argparse.Namespace) -> int:
    from studio.figure.sheet import write_sheet, write_way_sheet

    if arguments.before:
        write_way_sheet(
            arguments.drill, arguments.before, arguments.out, arguments.frames, arguments.width, arguments.athlete
        )
        print(arguments.out)
        return 0
    write_sheet(
        arguments.drill,
        arguments.out,
        arguments.frames,
        arguments.width,
        arguments.ready,
        arguments.azimuth,
        arguments.athlete,
        arguments.shot,
    )
    print(arguments.out)
    return 0


def _still(arguments: argparse.Namespace) -> int:
    from studio.figure.sheet import write_still

    write_still(arguments.drill, arguments.out, arguments.frame, arguments.ready, arguments.athlete, arguments.shot)
    print(arguments.out)
    return 0


def _measure(arguments: argparse.Namespace) -> int:
    from studio.figure.measure import report

    for drill in arguments.drills:
        print(report(drill, arguments.athlete))
    return 0


def _render(arguments: argparse.Namespace) -> int:
    from studio.figure.render import render

    return render(arguments.drills, arguments.jobs, arguments.athlete)


def _check(arguments: argparse.Namespace) -> int:
    from studio.figure.manifest import check, ways_not_filmed

    problems = check(athletes=(arguments.athlete,) if arguments.athlete else None)
    for way in ways_not_filmed():
        print(f"{way}: not filmed yet; the drill's own get-ready clip is shown", file=sys.stderr)
    for problem in problems:
        print(problem, file=sys.stderr)
    return 1 if problems else 0


def main(argv: list[str] | None = None) -> int:
    """Run one command; returns the exit code."""
    parser = argparse.ArgumentParser(prog="python -m studio.figure", description="Drill files to clips.")
    commands = parser.add_subparsers(required=True)
    sheet = commands.add_parser("sheet", help="a quick contact sheet of a drill, as PNG")
    sheet.add_argument("drill")
    sheet.add_argument("out", type=Path)
    sheet.add_argument("--frames", type=int, default=12)
    sheet.add_argument("--width", type=int, default=400)
    sheet.add_argument("--ready", action="store_true", help="of the get-ready clip")
    sheet.add_argument("--from", dest="before", metavar="DRILL.SIDE", help="of the way there from another drill")
    sheet.add_argument("--azimuth", type=float, help="look from here instead of the drill's camera")
    sheet.set_defaults(run=_sheet)
    still = commands.add_parser("still", help="one frame in final quality, as PNG")
    still.add_argument("drill")
    still.add_argument("out", type=Path)
    still.add_argument("--frame", type=int, default=0)
    still.add_argument("--ready", action="store_true")
    still.set_defaults(run=_still)
    for command in (sheet, still):
        command.add_argument(
            "--second", dest="shot", action="store_const", const="second", help="from its second angle"
        )
        command.add_argument("--easier", dest="shot", action="store_const", const="easier", help="its easier variant")
        command.set_defaults(shot="first")
    measure = commands.add_parser("measure", help="joint angles, contacts and floor of drills")
    measure.add_argument("drills", nargs="+")
    measure.set_defaults(run=_measure)
    render = commands.add_parser("render", help="clips and posters of drills (all, if none is named)")
    render.add_argument("drills", nargs="*")
    render.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    render.set_defaults(run=_render)
    check = commands.add_parser("check", help="fail when a clip is missing or older than its drill file")
    check.set_defaults(run=_check)
    for command in (sheet, still, measure, render):
        command.add_argument("--athlete", choices=ATHLETES, default=ATHLETES[0])
    check.add_argument("--athlete", choices=ATHLETES, help="only this one")
    arguments = parser.parse_args(argv)
    return int(arguments.run(arguments))


if __name__ == "__main__":
    sys.exit(main())
