# SPDX-License-Identifier: GPL-3.0-or-later
"""Where Python's garbage is collected: nothing of Qt's is ever deleted from a thread that works for the window."""

from __future__ import annotations

import gc
import subprocess
import sys
import threading
import weakref
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from hipmob_desktop.ui.garbage import GarbageRounds, collect_what_is_due

ROOT = Path(__file__).parents[2]

# Starts the app as the command line does, leaves it garbage while a thread makes many objects, and prints the name of
# the thread in which the garbage was collected.
WATCH = """
import os, sys, threading, weakref
from hipmob_desktop.__main__ import main
from hipmob_desktop.ui.frame import Frame

hold = Frame.hold

def tell():
    print(threading.current_thread().name, flush=True)
    os._exit(0)

def make_many():
    kept = [[] for _ in range(100_000)]

class Garbage:
    def __init__(self):
        self.itself = self
        weakref.finalize(self, tell)

def leave_garbage():
    Garbage()
    threading.Thread(target=make_many, name="worker").start()

def hold_and_wait(frame, content):
    content.first_painted.connect(leave_garbage)
    hold(frame, content)

Frame.hold = hold_and_wait
sys.exit(main(["--data-dir", sys.argv[1]]))
"""


class Own(QTimer):
    """A running timer that keeps itself: garbage as soon as nobody else does."""

    def __init__(self) -> None:
        super().__init__()
        self.start(60_000)
        self.itself = self


def timer_in_a_cycle() -> weakref.ref[QTimer]:
    return weakref.ref(Own())


def test_objects_made_by_a_worker_do_not_delete_what_the_window_dropped(qtbot: QtBot) -> None:
    assert not gc.isenabled()
    timer = timer_in_a_cycle()
    made: list[list[int]] = []
    worker = threading.Thread(target=lambda: made.extend([] for _ in range(100_000)))
    worker.start()
    worker.join()
    assert timer() is not None
    rounds = GarbageRounds()
    qtbot.waitUntil(lambda: timer() is None)
    rounds.deleteLater()


def test_as_much_is_collected_as_python_would_by_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    collected: list[int] = []
    monkeypatch.setattr(gc, "collect", collected.append)
    monkeypatch.setattr(gc, "get_threshold", lambda: (700, 10, 10))
    for counts in ((700, 10, 10), (701, 0, 0), (701, 11, 3), (0, 0, 11)):
        monkeypatch.setattr(gc, "get_count", lambda counts=counts: counts)
        collect_what_is_due()
    assert collected == [0, 1, 2]
    monkeypatch.setattr(gc, "get_threshold", lambda: (2000, 10, 0))  # Python 3.14: the last is not counted
    collect_what_is_due()
    assert collected == [0, 1, 2]


def test_in_the_app_garbage_is_collected_by_the_thread_of_its_window(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", WATCH, str(tmp_path)], capture_output=True, text=True, cwd=ROOT, timeout=60, check=True
    )
    assert done.stdout.split() == ["MainThread"]
