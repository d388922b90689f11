# SPDX-License-Identifier: GPL-3.0-or-later
"""Two monitors under a real window manager: full screen on either, a monitor unplugged, and the small window."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.benchmarks.processes import x_server
from tests.end_to_end.x_screen import XScreen

WIDTH, HEIGHT = 1600, 900
HALF = WIDTH // 2

_APP = """
import argparse, json, subprocess, sys, time
from pathlib import Path
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

application = QApplication([])
import hipmob_desktop.resources_rc
from hipmob_desktop import app
from hipmob_desktop.media import backends
from hipmob_desktop.ui.settings import Settings
from tests.media.fake_player import FakePlayer, Film

backends.create_player = lambda *_a, **_k: FakePlayer(film=Film(600.0, frames_per_second=5.0))
app._make_video = lambda *_a: Path("made.mkv")
data = Path(sys.argv[1])
settings = Settings(data)
settings.health_note_seen = True
settings.save()
parts = app.compose(argparse.Namespace(data_dir=data, mode="post-run", speed=1.0, backend="auto"))
window, Key = parts.window, Qt.Key
window.resize(780, 600)
window.move(10, 50)
window.show()
assert QTest.qWaitForWindowActive(window, 30_000)

def monitor():
    return window.screen().name()

def until(condition, what):
    deadline = time.monotonic() + 40.0
    while not condition():
        assert time.monotonic() < deadline, what
        QTest.qWait(20)

def tell(what, **more):
    place = window.frameGeometry()
    print(json.dumps({"what": what, "full": window.isFullScreen(), "monitor": monitor(),
                      "place": [place.x(), place.y(), place.width(), place.height()], **more}), flush=True)

def press(key, shift=False):
    QTest.keyClick(window, key, Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier)

tell("window")
press(Key.Key_F)
until(lambda: window.isFullScreen() and window.height() == 900, "filled")
tell("F")
press(Key.Key_Escape)
until(lambda: not window.isFullScreen() and window.height() < 900, "a window again")
press(Key.Key_F, shift=True)
until(lambda: window.isFullScreen() and window.x() == 800 and window.width() == 800, "the other one filled")
tell("Shift F")
press(Key.Key_F, shift=True)
until(lambda: window.isFullScreen() and window.x() == 0 and window.width() == 800, "the first one filled")
press(Key.Key_F, shift=True)
until(lambda: window.isFullScreen() and window.x() == 800, "the other one filled again")
subprocess.run(["xrandr", "--delmonitor", "RIGHT"], check=True)
until(lambda: not window.isFullScreen() and window.x() < 800, "back from the monitor that is gone")
tell("unplugged", monitors=len(application.screens()))

parts.practice.play()
until(lambda: parts.practice.seconds > 0.3, "it plays")
press(Key.Key_I)
small = window.viewing.small_window
until(lambda: small.isVisible() and window.isMinimized(), "the small window")
state = subprocess.run(["xprop", "-id", str(int(small.winId())), "_NET_WM_STATE"], capture_output=True, text=True)
tell("small", above="ABOVE" in state.stdout, shown=[small.width(), small.height()])
QTest.keyClick(small, Key.Key_Escape)
until(lambda: window.isVisible() and not window.isMinimized(), "the large window")
tell("back")
window.close()
parts.close()
"""


@pytest.fixture
def desktop() -> Iterator[dict[str, str]]:
    """The environment of a desktop with two monitors side by side and a window manager."""
    for program, package in (
        ("Xvfb", "xvfb"),
        ("xrandr", "x11-xserver-utils"),
        ("openbox", "openbox"),
        ("xprop", "x11-utils"),
    ):
        if shutil.which(program) is None:
            pytest.skip(f"needs {program} (Debian: {package})")
    # The server starts anew, with one monitor, whenever its last client leaves: this one stays.
    with x_server(WIDTH, HEIGHT) as (name, _pid), XScreen(name):
        environment = {**os.environ, "DISPLAY": name, "QT_QPA_PLATFORM": "xcb"}
        for monitor, left, output in (("LEFT", 0, "screen"), ("RIGHT", HALF, "none")):
            size = f"{HALF}/211x{HEIGHT}/238+{left}+0"
            subprocess.run(["xrandr", "--setmonitor", monitor, size, output], env=environment, check=True)
        with subprocess.Popen(["openbox"], env=environment, stderr=subprocess.DEVNULL) as manager:
            try:
                yield environment
            finally:
                manager.terminate()


def test_full_screen_on_either_monitor_and_back_when_one_is_unplugged(desktop: dict[str, str], tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _APP, str(tmp_path)],
        env=desktop,
        check=False,
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        timeout=240,
    )
    assert done.returncode == 0, done.stderr
    told: dict[str, dict[str, Any]] = {}
    for line in done.stdout.splitlines():
        if line.startswith("{"):
            note = json.loads(line)
            told[note["what"]] = note
    assert (told["window"]["full"], told["window"]["monitor"]) == (False, "LEFT")
    assert told["F"]["place"] == [0, 0, HALF, HEIGHT]
    assert (told["Shift F"]["monitor"], told["Shift F"]["place"]) == ("RIGHT", [HALF, 0, HALF, HEIGHT])
    assert (told["unplugged"]["monitors"], told["unplugged"]["monitor"]) == (1, "LEFT")
    left, top, width, height = told["unplugged"]["place"]
    assert 0 <= left < HALF
    assert 0 <= top < HEIGHT
    assert told["small"]["above"]
    assert told["small"]["shown"] == [400, 225]
    assert not told["back"]["full"]
    assert width > 0
    assert height > 0
