# SPDX-License-Identifier: GPL-3.0-or-later
"""What the start loads, by name, since that is what makes it quick: next to nothing before the window is painted, and
nothing that is rarely opened before it is opened. How long it takes is measured by the benchmarks."""

from __future__ import annotations

import importlib.util
import json
import subprocess
import sys
from pathlib import Path

import pytest

from hipmob_desktop.storage.folders import SETTINGS_NAME

ROOT = Path(__file__).parents[1]

# Starts the app as the command line does, prints what is loaded at the moment asked for, and ends.
WATCH = """
import json, os, sys
from hipmob_desktop.__main__ import main
from hipmob_desktop.ui.frame import Frame

moment, folder = sys.argv[1:]
appear, hold = Frame.appear, Frame.hold

def tell_if(reached):
    if moment == reached:
        from PySide6 import QtCore
        print(json.dumps([*sys.modules, *(f"PySide6.QtCore.{name}" for name in vars(QtCore))]), flush=True)
        os._exit(0)

def appear_and_tell(frame):
    appear(frame)
    tell_if("frame painted")

def hold_and_tell(frame, content):
    tell_if("put together")
    content.first_painted.connect(lambda: tell_if("ready"))
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
    "hipmob_desktop.media",
    "hipmob_desktop.media.picture_memory",
    "hipmob_desktop.storage",
    "hipmob_desktop.storage.folders",
    "hipmob_desktop.ui",
    "hipmob_desktop.ui.frame",
    "hipmob_desktop.ui.only_one",
    "hipmob_desktop.ui.text_size",
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

OURS_WHEN_ASKED_FOR = {
    "hipmob_desktop.commands",
    "hipmob_desktop.exchange",
    "hipmob_desktop.ui.completion_sheet",
    "hipmob_desktop.ui.fitting.adjusted",
    "hipmob_desktop.ui.fitting.drill_sheet",
    "hipmob_desktop.ui.fitting.minutes_sheet",
    "hipmob_desktop.ui.health_note",
    "hipmob_desktop.ui.hip_test.desk",
    "hipmob_desktop.ui.hip_test.page",
    "hipmob_desktop.ui.key_list",
    "hipmob_desktop.ui.own.builder",
    "hipmob_desktop.ui.own.sheets",
    "hipmob_desktop.ui.progress",
    "hipmob_desktop.ui.questions",
    "hipmob_desktop.ui.setting_pages",
    "hipmob_desktop.ui.settings_desk",
    "hipmob_desktop.ui.settings_sheet",
    "hipmob_desktop.ui.small_window",
    "hipmob_desktop.video.phone",
    "hipmob_desktop.video.stills",
}
"""Sheets, pages and formats that most starts never come to, with all that is below them."""

OTHERS_WHEN_ASKED_FOR = {"configparser", "csv", "statistics", "wakepy", "xml"}

AFTER_THE_FIRST_PAINT = {
    "PySide6.QtMultimedia",
    "av",
    "hipmob_desktop.desktop.bus",
    "hipmob_desktop.desktop.mpris",
    "hipmob_desktop.ui.remote_control",
    "jeepney",
    "vlc",
}
"""Players, and the desktop around the app."""


def loaded_when(moment: str, data_dir: Path) -> set[str]:
    """The names of all that is loaded when the start has come so far, for somebody who has started it before."""
    (data_dir / SETTINGS_NAME).write_text("[first_start]\nhealth_note_seen=true\n", encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-c", WATCH, moment, str(data_dir)],
        capture_output=True,
        text=True,
        cwd=ROOT,
        timeout=60,
        check=True,
    )
    return set(json.loads(done.stdout))


def among(loaded: set[str], unwanted: set[str]) -> set[str]:
    """What is loaded of these, and of what is below them."""
    return {name for name in loaded if any(f"{name}.".startswith(f"{one}.") for one in unwanted)}


def test_the_window_is_painted_before_anything_is_loaded_that_it_can_wait_for(tmp_path: Path) -> None:
    loaded = loaded_when("frame painted", tmp_path)
    assert among(loaded, {"hipmob_desktop"}) == OURS_AT_FIRST
    assert among(loaded, NOT_AT_FIRST) == set()


def test_players_and_the_desktop_are_left_for_after_the_first_paint(tmp_path: Path) -> None:
    assert among(loaded_when("put together", tmp_path), AFTER_THE_FIRST_PAINT) == set()


def test_what_is_rarely_opened_is_loaded_when_it_is_opened(tmp_path: Path) -> None:
    loaded = loaded_when("ready", tmp_path)
    assert "hipmob_desktop.ui.main_window" in loaded
    assert among(loaded, OURS_WHEN_ASKED_FOR | OTHERS_WHEN_ASKED_FOR) == set()


@pytest.mark.parametrize("name", sorted(OURS_AT_FIRST | OURS_WHEN_ASKED_FOR))
def test_what_is_named_here_is_there(name: str) -> None:
    assert importlib.util.find_spec(name) is not None
