# SPDX-License-Identifier: GPL-3.0-or-later
"""The app as a process of its own on a screen of its own, and what can be told of it from outside: pixels and files."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage

from hipmob_desktop.domain.routines import Mode, Routine
from hipmob_desktop.storage.folders import asset_directory
from hipmob_desktop.storage.history_file import CHECKPOINT_NAME, HISTORY_NAME
from hipmob_desktop.storage.routine_files import load_drills, load_routines
from hipmob_desktop.ui.arrangement import arrange
from hipmob_desktop.ui.overlay import places
from hipmob_desktop.video.clips import Corner
from tests.end_to_end.x_screen import Window, XScreen

ROOT = Path(__file__).resolve().parents[2]
PATIENCE_SECONDS = 60.0
"""How long a slow machine with other work may take for any one thing; none of them is awaited longer than it takes."""

_LOOK_SECONDS = 0.02
_INK_IS_ONE = bytes(grey < 128 for grey in range(256))
_PAPER_IS_ONE = bytes(grey >= 246 for grey in range(256))
"""Text is dark; the paper of the overlay's card is light, whatever shines through it."""

_NO_TROUBLE = (
    "PulseAudioService: pa_context_connect() failed",
    "No audio device detected",
    "No RHI backend. Using CPU conversion.",
    "Couldn't load pipewire-0.3 library",
    "Couldn't resolve pipewire-0.3 symbols",
)
"""What Qt warns of on a machine without sound, graphics card or PipeWire, where all is as it should be."""

Document = dict[str, Any]


def wait_until(condition: Callable[[], object], what: str, seconds: float = PATIENCE_SECONDS) -> None:
    """Look at something until it is so; AssertionError says what never came to be."""
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, f"waited {seconds:.0f} s in vain until {what}"
        time.sleep(_LOOK_SECONDS)


def routine_of(mode: Mode) -> Routine:
    """The routine that the app plays."""
    assets = asset_directory()
    return load_routines(assets / "routines", load_drills(assets / "drills"))[mode]


class RunningApp:
    """`python -m hipmob_desktop` with a data folder and a screen; `name` tells the runs of one test apart."""

    def __init__(self, screen: XScreen, display: str, folder: Path, name: str, words: Sequence[str]) -> None:
        self.screen = screen
        self.data = folder / "data"
        self.errors_path = folder / f"{name}.stderr"
        environment = {
            variable: value
            for variable, value in os.environ.items()
            # What the other tests are run with is not what a newcomer has.
            if not variable.startswith("QT_") and variable not in {"WAYLAND_DISPLAY", "PYTHONWARNINGS"}
        }
        environment |= {"DISPLAY": display, "PYTHONPATH": str(ROOT)}
        # Where a test gives no bus there is none; libdbus would have dbus-launch start one, which stays.
        environment.setdefault("DBUS_SESSION_BUS_ADDRESS", "disabled:")
        with self.errors_path.open("wb") as errors:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "hipmob_desktop", "--data-dir", str(self.data), *words],
                env=environment,
                cwd=folder,
                stdin=subprocess.DEVNULL,
                stdout=errors,
                stderr=errors,
                start_new_session=True,
            )
        self.started_at = time.monotonic()

    # The window

    @property
    def window(self) -> Window:
        """The app's window; it has the keyboard from now on."""
        found: list[Window] = []

        def mapped() -> bool:
            assert self.process.poll() is None, f"the app ended with {self.process.returncode}: {self.errors()}"
            found[:] = [window for window in self.screen.windows() if window.pid == self.process.pid]
            return bool(found)

        wait_until(mapped, "the app showed its window")
        return found[-1]

    @property
    def title(self) -> str:
        """The window's title."""
        return self.window.title

    def is_there(self) -> bool:
        """Whether a window of it is there now."""
        return any(window.pid == self.process.pid for window in self.screen.windows())

    def wait_for_window(self) -> None:
        """Wait for the window and give it the keyboard, as a window manager would."""
        window = self.window
        wait_until(lambda: self.brightness() > 0, "the window was painted")
        self.screen.focus(window)

    def press(self, *keys: str) -> None:
        """Press keys, one after the other."""
        for key in keys:
            self.screen.press(key)

    # What can be seen

    @property
    def _video(self) -> QRect:
        window = self.window
        return arrange(
            window.width,
            window.height,
            weeks_wanted=True,
            drawer_open=False,
            full_screen=False,
            deck_wanted=False,
        ).video

    def _look(self, place: QRect) -> QImage:
        return self.screen.picture(self.window, place.left(), place.top(), place.width(), place.height())

    def brightness(self) -> int:
        """Of the window's outermost corner, 0 to 255: it has no part of the app in it."""
        return QColor(self._look(QRect(2, 2, 1, 1)).pixel(0, 0)).lightness()

    def figure(self) -> QImage:
        """The middle of the picture, where neither overlay nor sheets' buttons are."""
        video = self._video
        place = QRect(0, 0, video.width() // 4, video.height() // 3)
        place.moveCenter(video.center())
        return self._look(place)

    def drill_name(self) -> int:
        """The letters on the card that names the drill, in whichever corner it lies: a bit for each dark pixel."""
        video = self._video
        corners = [places(video.width(), video.height(), (corner,)).card.toAlignedRect() for corner in Corner]
        looks = [self._look(place.translated(video.topLeft())) for place in corners]
        greys = [bytes(look.convertToFormat(QImage.Format.Format_Grayscale8).constBits()) for look in looks]
        card = max(greys, key=lambda grey: sum(grey.translate(_PAPER_IS_ONE)))
        return int.from_bytes(card.translate(_INK_IS_ONE))

    def wait_for_motion(self, pictures: int = 5) -> None:
        """Wait until so many different pictures were seen."""
        seen = [self.figure()]

        def another() -> bool:
            picture = self.figure()
            if all(picture != before for before in seen):
                seen.append(picture)
            return len(seen) >= pictures

        wait_until(another, f"{pictures} different pictures were shown")

    def wait_for_sheet(self) -> None:
        """Wait until a sheet lies over the window, which darkens all else."""
        wait_until(lambda: self.brightness() < 160, "a sheet lay over the window")

    def wait_for_no_sheet(self) -> None:
        """Wait until nothing lies over the window."""
        wait_until(lambda: self.brightness() > 200, "the sheet was gone")

    # What is on disk

    def history(self) -> list[Document]:
        """The sessions in the history."""
        path = self.data / HISTORY_NAME
        document: Document = json.loads(path.read_bytes()) if path.exists() else {"sessions": []}
        sessions: list[Document] = document["sessions"]
        return sessions

    def checkpoint(self) -> Document | None:
        """The session in progress as it would survive a crash."""
        try:
            document: Document = json.loads((self.data / CHECKPOINT_NAME).read_bytes())
        except FileNotFoundError:
            return None
        return document

    def log_path(self) -> Path:
        """What the app noted about itself."""
        return self.data / "log" / "hipmob-desktop.log"

    def troubles(self) -> list[str]:
        """What the log has of warnings and worse."""
        if not self.log_path().exists():
            return []
        lines = self.log_path().read_text(encoding="utf-8").splitlines()
        return [
            line
            for line in lines
            if any(f" {level} " in line for level in ("WARNING", "ERROR", "CRITICAL"))
            and not line.endswith(_NO_TROUBLE)
        ]

    def errors(self) -> str:
        """What it printed."""
        return self.errors_path.read_text(encoding="utf-8", errors="replace")

    # What a newcomer does

    def open_as_newcomer(self) -> None:
        """Wait for the window, read the health note, and press Space."""
        self.wait_for_window()
        self.wait_for_sheet()
        self.press("space")
        self.wait_for_no_sheet()

    def start_as_newcomer(self) -> None:
        """Open it as a newcomer, and press Space to start."""
        self.open_as_newcomer()
        self.press("space")
        self.wait_for_motion()

    def go_to_work(self) -> None:
        """Skip the introduction, and wait until some work has been kept in case the app dies."""
        self.press("n")
        wait_until(lambda: watched(self.checkpoint()) > 1.0, "some seconds of work were kept")

    def wait_for_end(self) -> int:
        """Wait until the process is gone; its exit code."""
        return self.process.wait(PATIENCE_SECONDS)

    def kill(self) -> None:
        """End it as a power cut would, with all that belongs to it."""
        if self.process.poll() is None:
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait(PATIENCE_SECONDS)

    def leftovers(self) -> bool:
        """Whether something that it started is still there."""
        try:
            os.killpg(self.process.pid, 0)
        except ProcessLookupError:
            return False
        return True


def watched(checkpoint: Document | None) -> float:
    """Seconds of work in a checkpoint; 0 where there is none."""
    return 0.0 if checkpoint is None else float(checkpoint["session"]["watched_seconds"])


def alike(one: int, other: int) -> bool:
    """Whether two names are the same letters; the edges of letters may differ, for the picture shines through."""
    return (one ^ other).bit_count() < 0.1 * (one | other).bit_count()
