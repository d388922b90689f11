# SPDX-License-Identifier: GPL-3.0-or-later
"""What the start loads, by name, since that is what makes it quick: next to nothing before the window is painted.

How long it takes is measured by the benchmarks.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]

# Starts the app as the command line does, prints what is loaded at the moment asked for, and ends.
WATCH = """
import json, os, sys
from hipmob_desktop.__main__ import main
from hipmob_desktop.ui.frame import Frame

moment, folder = sys.argv[1:]
appear, hold = Frame.appear, Frame.hold

def tell():
    from PySide6 import QtCore
    print(json.dumps([*sys.modules, *(f"PySide6.QtCore.{name}" for name in vars(QtCore))]), flush=True)
    os._exit(0)

def appear_and_tell(frame):
    appear(frame)
    if moment == "painted":
        tell()

def hold_and_tell(frame, content):
    content.first_painted.connect(tell)
    hold(frame, content)

Frame.appear, Frame.hold = appear_and_tell, hold_and_tell
sys.exit(main(["--data-dir", folder]))
"""

OURS_AT_FIRST = {
    "hipmob_desktop",
    "hipmob_desktop.__main__",
    "hipmob_desktop.diagnostics",
    "hipmob_desktop.domain",
    "hipmob_desktop.domain.language",
    "hipmob_desktop.domain.modes",
    "hipmob_desktop.domain.rates",
    "hipmob_desktop.launch",
    "hipmob_desktop.storage",
    "hipmob_desktop.storage.folders",
    "hipmob_desktop.ui",
    "hipmob_desktop.ui.frame",
    "hipmob_desktop.ui.only_one",
}
"""All of the app that the first paint needs."""

NOT_AT_FIRST = {
    "PySide6.QtCore.Qt",  # with all of its enumerations
    "PySide6.QtNetwork",
    "dataclasses",
    "hashlib",
    "logging.handlers",
    "msgspec",
    "platformdirs",
    "socket",
}
"""What came before the first paint once, and is slow to load."""


def loaded_when(moment: str, data_dir: Path) -> set[str]:
    """The names of all that is loaded when the start has come so far."""
    done = subprocess.run(
        [sys.executable, "-c", WATCH, moment, str(data_dir)],
        capture_output=True,
        text=True,
        cwd=ROOT,
        timeout=60,
        check=True,
    )
    return set(json.loads(done.stdout))


def ours(names: set[str]) -> set[str]:
    return {name for name in names if name.split(".")[0] == "hipmob_desktop"}


def test_the_window_is_painted_before_anything_is_loaded_that_it_can_wait_for(tmp_path: Path) -> None:
    loaded = loaded_when("painted", tmp_path)
    assert ours(loaded) == OURS_AT_FIRST
    assert loaded & NOT_AT_FIRST == set()
