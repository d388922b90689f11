# SPDX-License-Identifier: GPL-3.0-or-later
"""Takes the README's pictures of the window from the real app, out of sight, with a made-up history of some weeks.

Run in the app's environment: python packaging/take_pictures.py [FOLDER]
"""

from __future__ import annotations

import argparse
import importlib
import os
import sys
import tempfile
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from pathlib import Path

# Before Qt is imported: pictures are to look alike on every machine.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_SCALE_FACTOR"] = "1"
os.environ["QT_LOGGING_RULES"] = "qt.multimedia.*=false"

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from hipmob_desktop.app import compose
from hipmob_desktop.domain.history import History
from hipmob_desktop.domain.routines import Mode
from hipmob_desktop.domain.sessions import Session
from hipmob_desktop.storage.history_file import HistoryFile
from hipmob_desktop.ui.practice import Phase
from hipmob_desktop.ui.settings import Settings
from hipmob_desktop.ui.theme import Appearance

FOLDER = Path(__file__).parents[1] / "docs" / "pictures"
LIMIT_MILLISECONDS = 60_000
SIZE = (1280, 800)


@dataclass(frozen=True, slots=True)
class Picture:
    """A moment of a routine to show: how many seconds into which work segment."""

    file: str
    mode: Mode
    work: int
    seconds: float
    appearance: Appearance


PICTURES = (
    Picture("pre-run.png", Mode.PRE_RUN, 4, 9.0, Appearance.LIGHT),
    Picture("post-run.png", Mode.POST_RUN, 3, 12.0, Appearance.DARK),
    Picture("stand-alone.png", Mode.STAND_ALONE, 3, 8.0, Appearance.LIGHT),
)
# Days before today, and the routine of each session.
PRACTISED = (
    *((1 + 7 * week, Mode.PRE_RUN) for week in range(7)),
    *((3 + 7 * week, Mode.POST_RUN) for week in range(7)),
    *((5 + 7 * week, Mode.STAND_ALONE) for week in range(7) if week != 4),
)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=FOLDER)
    folder: Path = parser.parse_args().folder
    folder.mkdir(parents=True, exist_ok=True)
    _application = QApplication(sys.argv[:1])
    importlib.import_module("hipmob_desktop.resources_rc")
    for picture in PICTURES:
        with tempfile.TemporaryDirectory() as data:
            prepare(Path(data), picture.appearance)
            take(picture, Path(data), folder / picture.file)
        print(folder / picture.file)
    return 0


def prepare(data: Path, appearance: Appearance) -> None:
    """A user who has practised for some weeks and has seen the health note."""
    history = History()
    for number, (days_ago, mode) in enumerate(PRACTISED):
        day = datetime.now().astimezone().date() - timedelta(days=days_ago)
        start = datetime.combine(day, time(7, 10)).astimezone()
        session = Session(
            id=f"{number:032x}",
            mode=mode.value,
            routine=mode.value,
            started_at=start,
            training_day=day,
            planned_seconds=480.0,
            watched_seconds=480.0,
            left_seconds=200.0,
            right_seconds=200.0,
            modified_at=start + timedelta(minutes=10),
        )
        history = history.with_session(session)
    HistoryFile(data).save(history)
    settings = Settings(data)
    settings.health_note_seen = True
    settings.appearance = appearance
    settings.save()


def take(picture: Picture, data: Path, target: Path) -> None:
    """Play to the moment, grab the window, and close the app."""
    parts = compose(argparse.Namespace(data_dir=data, mode=picture.mode.value, speed=1.0, backend="auto"))
    practice, window = parts.practice, parts.window
    moment = practice.routine.work_segments[picture.work].start_seconds + picture.seconds
    loop = QEventLoop()

    def on_phase(phase: Phase) -> None:
        if phase is Phase.FAILED:
            loop.quit()
        elif phase is Phase.PLAYING and practice.seconds < moment - 1:
            practice.seek(moment - 1)

    def on_moved(seconds: float) -> None:
        if seconds >= moment:
            loop.quit()

    practice.phase_changed.connect(on_phase)
    practice.moved.connect(on_moved)
    QTimer.singleShot(LIMIT_MILLISECONDS, loop.quit)
    window.resize(*SIZE)
    window.show()
    practice.play()
    loop.exec()
    if practice.seconds < moment:
        raise SystemExit(f"{target.name}: {practice.message or 'the routine did not play'}")
    window.grab().save(str(target))
    practice.phase_changed.disconnect(on_phase)
    practice.moved.disconnect(on_moved)
    window.close()
    parts.close()
    QApplication.processEvents()


if __name__ == "__main__":
    sys.exit(main())
