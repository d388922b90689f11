# SPDX-License-Identifier: GPL-3.0-or-later
"""Making a routine's video, beside `ffmpeg -c copy` of the same file, turn and turn about.

    python -m tests.benchmarks.bench_assembly [--rounds N]

Needs ffmpeg. Uses the app's own clips ($HIPMOB_ASSETS where that is set).
"""

from __future__ import annotations

import argparse
import resource
import statistics
import subprocess
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from hipmob_desktop.domain.routines import Mode
from hipmob_desktop.storage.folders import asset_directory
from hipmob_desktop.storage.routine_files import load_drills, load_routines
from hipmob_desktop.video.assemble import assemble
from hipmob_desktop.video.cache import routine_video
from hipmob_desktop.video.compose import plan_from
from hipmob_desktop.video.plan import Plan


@dataclass(frozen=True, slots=True)
class Cost:
    """What one run took."""

    wall_seconds: float
    cpu_seconds: float


def cost_of(work: Callable[[], object]) -> Cost:
    """The cost of a call, with that of the processes it started."""
    wall, cpu = time.perf_counter(), _cpu_seconds()
    work()
    return Cost(time.perf_counter() - wall, _cpu_seconds() - cpu)


def _cpu_seconds() -> float:
    usages = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(usage.ru_utime + usage.ru_stime for usage in usages)


def median_of(costs: list[Cost]) -> Cost:
    return Cost(
        statistics.median(cost.wall_seconds for cost in costs), statistics.median(cost.cpu_seconds for cost in costs)
    )


@dataclass(frozen=True, slots=True)
class Row:
    """The medians of one mode."""

    mode: Mode
    megabytes: float
    assembled: Cost
    copied: Cost
    found: Cost

    def __str__(self) -> str:
        cells = [f"{cost.wall_seconds:.2f} s ({cost.cpu_seconds:.2f} CPU)" for cost in (self.assembled, self.copied)]
        ratio = self.assembled.wall_seconds / self.copied.wall_seconds
        found = f"{self.found.wall_seconds:.2f} s"
        return f"{self.mode:<12} {self.megabytes:>5.1f}  {cells[0]:>17}  {cells[1]:>17}  {ratio:>5.2f}  {found:>14}"


HEADING = f"{'mode':<12} {'MB':>5}  {'assembled':>17}  {'ffmpeg -c copy':>17}  {'ratio':>5}  {'found in cache':>14}"


def measured(mode: Mode, plan: Plan, folder: Path, rounds: int) -> Row:
    """Each kind of run in turn, `rounds` times."""
    made, cache = folder / "made.mkv", folder / "cache"
    copy = ["ffmpeg", "-v", "error", "-y", "-i", str(made), "-c", "copy", str(folder / "copied.mkv")]
    kinds: tuple[Callable[[], object], ...] = (
        lambda: assemble(plan, made, lambda _: None, lambda: False),
        lambda: subprocess.run(copy, check=True),
        lambda: routine_video(plan, cache, lambda _: None, lambda: False),
    )
    routine_video(plan, cache, lambda _: None, lambda: False)
    costs = [[cost_of(kind) for kind in kinds] for _ in range(rounds)]
    ours, theirs, found = (median_of(list(column)) for column in zip(*costs, strict=True))
    return Row(mode, made.stat().st_size / 1e6, ours, theirs, found)


def main() -> None:
    """Measure every mode and print a table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=7, help="runs of each kind, of which the median is told")
    rounds = parser.parse_args().rounds
    assets = asset_directory()
    routines = load_routines(assets / "routines", load_drills(assets / "drills"))
    print(HEADING)
    for mode in Mode:
        with tempfile.TemporaryDirectory() as folder:
            print(measured(mode, plan_from(routines[mode], assets), Path(folder), rounds), flush=True)


if __name__ == "__main__":
    main()
