# SPDX-License-Identifier: GPL-3.0-or-later
"""Plays a routine round and round for hours in the real app, and tells what grows (Linux; needs Xvfb).

    python -m tests.reliability.long_play --minutes 120 --speed 1 --backend vlc --backend qt

Every 30 s it notes memory, open files, threads and Qt objects of the app; a straight line through what was noted
gives the growth an hour. The first round is left out: caches fill in it.
"""

from __future__ import annotations

import argparse
import gc
import importlib
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from tests import glibc_memory
from tests.benchmarks.processes import family, own_megabytes, pss_megabytes, x_server

MINUTE_SECONDS = 60.0
HOUR_SECONDS = 3600.0
SAMPLE_EVERY_SECONDS = 30.0
LEAST_SEEN_SECONDS = 30 * MINUTE_SECONDS
"""A line through less than this, after the first round, says nothing of hours: a verdict would be a guess."""

GROWTH_ALLOWED_AN_HOUR = {"own_megabytes": 8.0, "files": 1.0, "threads": 1.0, "qt_objects": 20.0}
"""A session in the history costs a few objects of Python's and some kilobytes; six an hour are played at normal speed.
Memory swings by some megabytes with what the allocator keeps back. PSS is only told: it rises by tens of megabytes when
another process that has the same libraries ends."""


@dataclass(frozen=True, slots=True)
class Sample:
    """What the app held `seconds` after playing began, and how many rounds it had played to the end."""

    seconds: float
    pss_megabytes: float
    own_megabytes: float
    allocated_megabytes: float
    """In use as glibc counts it, so without holes between what is in use; 0 without glibc."""
    files: int
    threads: int
    qt_objects: int
    python_objects: int
    rounds: int


def slope(samples: Sequence[Sample], name: str) -> float:
    """The growth an hour of a figure, by least squares; 0 where there are not two moments."""
    times = [sample.seconds / HOUR_SECONDS for sample in samples]
    values = [float(getattr(sample, name)) for sample in samples]
    if len(samples) < 2:
        return 0.0
    middle_time, middle_value = sum(times) / len(times), sum(values) / len(values)
    spread = sum((moment - middle_time) ** 2 for moment in times)
    pairs = zip(times, values, strict=True)
    return sum((moment - middle_time) * (value - middle_value) for moment, value in pairs) / spread if spread else 0.0


def settled(samples: Sequence[Sample]) -> list[Sample]:
    """Without the first round and the first two minutes; all but the first third where that is too little."""
    later = [sample for sample in samples if sample.rounds >= 1 and sample.seconds >= 2 * MINUTE_SECONDS]
    return later if len(later) >= 3 else list(samples[len(samples) // 3 :])


def verdict(samples: Sequence[Sample]) -> tuple[bool | None, list[str]]:
    """Whether nothing grows more than is allowed, None where too little was seen, and a line for each figure."""
    kept, lines, good = settled(samples), [], True
    seconds = kept[-1].seconds - kept[0].seconds if kept else 0.0
    for name, allowed in GROWTH_ALLOWED_AN_HOUR.items():
        growth = slope(kept, name)
        fine = growth <= allowed
        good = good and fine
        first, last = (float(getattr(kept[i], name)) if kept else 0.0 for i in (0, -1))
        lines.append(f"  {name:14} {first:9.1f} -> {last:9.1f}   {growth:+8.2f} an hour   {'ok' if fine else 'GROWS'}")
    return (good if seconds >= LEAST_SEEN_SECONDS else None), lines


# In the app's own process


def play(data: Path, backend: str, minutes: float, speed: float) -> None:
    """Compose the app, play round and round, and print a sample every 30 s."""
    os.environ.setdefault("QT_XCB_GL_INTEGRATION", "none")
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from hipmob_desktop.app import compose
    from hipmob_desktop.media.picture_memory import have_few_heaps
    from hipmob_desktop.ui.practice import Phase

    have_few_heaps()
    application = QApplication([])
    importlib.import_module("hipmob_desktop.resources_rc")
    arguments = argparse.Namespace(data_dir=data, mode="pre-run", speed=speed, backend=backend, right_to_left=False)
    parts = compose(arguments)
    practice, window = parts.practice, parts.window
    began = time.monotonic()
    rounds = failures = 0

    def go_on() -> None:
        if window.sheets.open is not None:
            window.sheets.open.accept()
        if practice.phase not in (Phase.PLAYING, Phase.PREPARING):
            practice.play()

    def count(_session: object) -> None:
        nonlocal rounds
        rounds += 1

    def note_failure(phase: Phase) -> None:
        nonlocal failures
        if phase is Phase.FAILED:
            failures += 1
            print(f"failed: {practice.message}", file=sys.stderr, flush=True)

    def sample() -> None:
        gc.collect()
        print(json.dumps(asdict(_sample(time.monotonic() - began, rounds))), flush=True)

    practice.finished.connect(count)
    practice.phase_changed.connect(note_failure)
    window.show()
    going_on = QTimer(interval=1000)
    going_on.timeout.connect(go_on)
    going_on.start()
    sampling = QTimer(interval=round(SAMPLE_EVERY_SECONDS * 1000))
    sampling.timeout.connect(sample)
    sampling.start()
    QTimer.singleShot(round(minutes * MINUTE_SECONDS * 1000), application.quit)
    application.exec()
    sample()
    going_on.stop()
    sampling.stop()
    window.close()
    parts.close()
    application.processEvents()
    print(json.dumps({"failures": failures, "sessions": len(parts.logbook.history.sessions)}), flush=True)


def _sample(seconds: float, rounds: int) -> Sample:
    return Sample(
        seconds=round(seconds, 1),
        pss_megabytes=round(pss_megabytes(family(os.getpid())), 2),
        own_megabytes=round(own_megabytes(family(os.getpid())), 2),
        allocated_megabytes=round(_allocated_bytes() / 1e6, 2),
        files=sum(1 for _ in Path("/proc/self/fd").iterdir()),
        threads=sum(1 for _ in Path("/proc/self/task").iterdir()),
        qt_objects=_qt_objects(),
        python_objects=len(gc.get_objects()),
        rounds=rounds,
    )


def _allocated_bytes() -> int:
    memory = glibc_memory.told()
    return 0 if memory is None else int(memory.uordblks + memory.hblkhd)


def _qt_objects() -> int:
    """Every QObject below the application and its windows."""
    from PySide6.QtCore import QCoreApplication, QObject
    from PySide6.QtWidgets import QApplication

    roots: list[QObject] = [*QApplication.topLevelWidgets()]
    application = QCoreApplication.instance()
    if application is not None:
        roots.append(application)
    return len(roots) + sum(len(root.findChildren(QObject)) for root in roots if root.parent() is None)


# From outside


def samples_of(backend: str, minutes: float, speed: float, display: str) -> Iterator[dict[str, float]]:
    """Run the app for so long; what it noted, one after the other."""
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder) / "data"
        data.mkdir()
        (data / "settings.ini").write_text("[first_start]\nhealth_note_seen=true\n", encoding="utf-8")
        command = [sys.executable, "-m", "tests.reliability.long_play", "--inside", str(data), "--backend", backend]
        command += ["--minutes", str(minutes), "--speed", str(speed)]
        environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as app:
            assert app.stdout is not None
            for line in app.stdout:
                yield json.loads(line)
        if app.returncode:
            raise SystemExit(f"the app ended with {app.returncode}")


def watch(backend: str, minutes: float, speed: float) -> bool:
    """Whether nothing grew while it played; prints what was seen."""
    print(f"{backend}: {minutes:g} minutes at speed {speed:g}", flush=True)
    samples: list[Sample] = []
    ending: dict[str, float] = {}
    with x_server(1280, 800) as (display, _pid):
        for told in samples_of(backend, minutes, speed, display):
            if "failures" in told:
                ending = told
                continue
            samples.append(Sample(**told))  # type: ignore[arg-type]  # the ints are ints again
            last = samples[-1]
            print(
                f"  {last.seconds / MINUTE_SECONDS:6.1f} min  {last.own_megabytes:7.1f} MB of its own  "
                f"{last.allocated_megabytes:7.1f} MB in use  {last.pss_megabytes:7.1f} MB PSS  {last.files:3d} files  "
                f"{last.threads:3d} threads  {last.qt_objects:5d} Qt objects  {last.python_objects:7d} Python objects  "
                f"{last.rounds} rounds",
                flush=True,
            )
    good, lines = verdict(samples)
    failures = int(ending.get("failures", -1))
    print("\n".join([*lines, f"  {failures} failures, {int(ending.get('sessions', 0))} sessions in the history"]))
    well = {True: "nothing grows", False: "IT GROWS", None: "too short to tell what grows"}[good]
    print(f"  {well}" if failures == 0 else f"  IT FAILED {failures} TIMES; {well}", flush=True)
    return good is not False and failures == 0


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--minutes", type=float, default=120.0)
    parser.add_argument("--speed", type=float, default=1.0)
    parser.add_argument("--backend", action="append", choices=["vlc", "qt"], help="may be given twice; both by default")
    parser.add_argument("--inside", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    backends: list[str] = options.backend or ["vlc", "qt"]
    if options.inside is not None:
        play(options.inside, backends[0], options.minutes, options.speed)
        return 0
    good = [watch(backend, options.minutes, options.speed) for backend in backends]
    return 0 if all(good) else 1


if __name__ == "__main__":
    sys.exit(main())
