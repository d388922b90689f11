# SPDX-License-Identifier: GPL-3.0-or-later
"""``--selftest``: plays some seconds of each mode, out of sight, through each back end that can serve, and reports."""

from __future__ import annotations

import argparse
import importlib
import os
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from hipmob_desktop.domain.routines import Mode, Routine
from hipmob_desktop.storage.folders import asset_directory, user_cache_directory
from hipmob_desktop.storage.routine_files import load_drills, load_routines
from hipmob_desktop.video.cache import routine_video
from hipmob_desktop.video.compose import plan_from

if TYPE_CHECKING:
    from PySide6.QtGui import QPixmap

    from hipmob_desktop.media.backends import Candidate
    from hipmob_desktop.media.player import MediaPlayer

PLAYED_SECONDS = 3.0
"""How much of each routine is played."""
LIMIT_SECONDS = 30.0
"""How long that may take, opening included: a slow machine is no fault, a player that hangs is."""
SCREENSHOT = "selftest.png"

_FRAME_SECONDS = 1 / 30
_ARRIVAL_SECONDS = 0.5
_IN_THE_DRILL_SECONDS = 1.0


@dataclass(frozen=True, slots=True)
class Watched:
    """What was seen of one routine through one back end; `frames` holds the time in the file of each frame shown."""

    start_seconds: float
    frames: tuple[float, ...]
    fault: str

    @property
    def late_frames(self) -> int:
        """How many frames between the first and the last never came, because their time had passed."""
        if not self.frames:
            return 0
        due = round((max(self.frames) - min(self.frames)) / _FRAME_SECONDS) + 1
        return max(0, due - len(set(self.frames)))

    @property
    def trouble(self) -> str:
        """Why this does not count as playing; empty when it does."""
        if self.fault:
            return self.fault
        if not self.frames:
            return f"no frame came within {LIMIT_SECONDS:g} s"
        if abs(self.frames[0] - self.start_seconds) > _ARRIVAL_SECONDS:
            return f"it started at {self.frames[0]:.2f} s instead of {self.start_seconds:.2f} s"
        if self.frames[-1] < self.start_seconds + PLAYED_SECONDS - _FRAME_SECONDS:
            return f"it did not get beyond {self.frames[-1]:.2f} s within {LIMIT_SECONDS:g} s"
        return ""


def run(arguments: argparse.Namespace) -> int:
    """Play, print one line a back end and mode, save a picture of the window; 1 if anything failed."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    # QtMultimedia would write every chapter of every file it opens to standard error.
    os.environ.setdefault("QT_LOGGING_RULES", "qt.multimedia.*=false")
    from PySide6.QtWidgets import QApplication

    _application = QApplication.instance() or QApplication(sys.argv[:1])
    assets = asset_directory()
    routines = load_routines(assets / "routines", load_drills(assets / "drills"))
    cache = user_cache_directory(arguments.data_dir)
    videos = {mode: video_of(routine, assets, cache) for mode, routine in routines.items()}
    failures = sum(not played for played in play_all(routines, videos))
    failures += not show_window(arguments.data_dir or cache, arguments.backend)
    print("selftest passed" if not failures else f"selftest FAILED: {failures} of its parts")
    return 1 if failures else 0


def video_of(routine: Routine, assets: Path, cache: Path) -> Path:
    return routine_video(plan_from(routine, assets), cache, lambda _share: None, lambda: False)


def play_all(routines: dict[Mode, Routine], videos: dict[Mode, Path]) -> Iterator[bool]:
    """Whether each back end played each mode; one that is not installed is told of and does not count."""
    from hipmob_desktop.media.backends import candidates

    served = False
    for candidate in candidates():
        reason = candidate.why_not()
        if reason is not None:
            print(f"{candidate.name}: not available. {reason}")
            continue
        served = True
        yield from play_modes(candidate, routines, videos)
    if not served:
        print("no back end can play")
        yield False


def play_modes(candidate: Candidate, routines: dict[Mode, Routine], videos: dict[Mode, Path]) -> Iterator[bool]:
    player = candidate.create(None)
    try:
        player.set_muted(True)
        for mode, routine in routines.items():
            start = routine.work_segments[0].start_seconds
            watched = watch(player, videos[mode], start)
            ended = f"{watched.frames[-1]:7.2f} s" if watched.frames else "nowhere"
            print(
                f"{candidate.name:<4} {mode:<12} {len(watched.frames):4d} frames shown, {watched.late_frames:3d} late,"
                f" from {start:.2f} s, ended at {ended}: {watched.trouble or 'ok'}",
                flush=True,
            )
            yield not watched.trouble
    finally:
        player.close()


def watch(player: MediaPlayer, path: Path, start_seconds: float) -> Watched:
    """Play ``path`` from a time on and note each frame, until enough was played, it failed, or the limit is reached."""
    from PySide6.QtCore import QEventLoop, QTimer

    frames: list[float] = []
    faults: list[str] = []
    loop = QEventLoop()

    def on_frame() -> None:
        if player.frame is None:
            return
        frames.append(player.frame_seconds)
        if frames[-1] >= start_seconds + PLAYED_SECONDS - _FRAME_SECONDS:
            loop.quit()

    def on_failure(message: str) -> None:
        faults.append(message)
        loop.quit()

    limit = QTimer(singleShot=True, interval=round(LIMIT_SECONDS * 1000))
    limit.timeout.connect(loop.quit)
    player.frame_changed.connect(on_frame)
    player.failed.connect(on_failure)
    try:
        player.open(path, start_seconds=start_seconds)
        limit.start()
        if not faults:
            loop.exec()
    finally:
        limit.stop()
        player.frame_changed.disconnect(on_frame)
        player.failed.disconnect(on_failure)
        player.stop()
    return Watched(start_seconds, tuple(frames), " ".join(faults))


def show_window(folder: Path, backend: str) -> bool:
    """Play the first drill in the real window, with an empty history of its own, and save what it shows."""
    with tempfile.TemporaryDirectory(prefix="hipmob-selftest-") as data:
        picture, trouble = picture_of_window(Path(data), backend)
    target = folder / SCREENSHOT
    folder.mkdir(parents=True, exist_ok=True)
    if not picture.save(str(target)):
        trouble = trouble or f"the picture could not be saved to {target}"
    print(f"window: {trouble or f'ok, see {target}'}")
    return not trouble


def picture_of_window(data: Path, backend: str) -> tuple[QPixmap, str]:
    """What the window shows a second into the first drill, or when it failed, and why it did."""
    from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer

    from hipmob_desktop.app import compose
    from hipmob_desktop.ui.practice import Phase
    from hipmob_desktop.ui.settings import Settings

    importlib.import_module("hipmob_desktop.resources_rc")
    settings = Settings(data)
    settings.health_note_seen = True  # it would cover the picture
    settings.save()
    parts = compose(argparse.Namespace(data_dir=data, mode=None, speed=1.0, backend=backend))
    practice = parts.practice
    drill = practice.routine.work_segments[0].start_seconds
    loop = QEventLoop()
    limit = QTimer(singleShot=True, interval=round(LIMIT_SECONDS * 1000))

    def on_phase(phase: Phase) -> None:
        if phase is Phase.FAILED:
            loop.quit()
        elif phase is Phase.PLAYING and practice.seconds < drill:
            practice.seek(drill)

    def on_moved(seconds: float) -> None:
        if seconds >= drill + _IN_THE_DRILL_SECONDS:
            loop.quit()

    limit.timeout.connect(loop.quit)
    practice.phase_changed.connect(on_phase)
    practice.moved.connect(on_moved)
    try:
        parts.window.show()
        practice.play()
        limit.start()
        loop.exec()
        arrived = practice.seconds >= drill + _IN_THE_DRILL_SECONDS
        trouble = practice.message or ("" if arrived else f"it did not play within {LIMIT_SECONDS:g} s")
        return parts.window.grab(), trouble
    finally:
        limit.stop()
        practice.phase_changed.disconnect(on_phase)
        practice.moved.disconnect(on_moved)
        parts.window.close()
        parts.close()
        QCoreApplication.processEvents()  # what the last jobs had to tell
