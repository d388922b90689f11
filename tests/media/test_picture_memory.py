# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the memory of pictures comes from and goes to."""

from __future__ import annotations

import mmap
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from hipmob_desktop.media import qt_player
from hipmob_desktop.media.picture_memory import give_holes_back, give_pictures_back, keep_pictures
from tests.glibc_memory import told
from tests.media.conftest import Clips

pytestmark = pytest.mark.skipif(told() is None, reason="only glibc tells what it has handed out")


@pytest.fixture(autouse=True)
def memory_is_kept_in_other_tests() -> Iterator[None]:
    """As with the Qt player; nothing brings back what glibc does by itself."""
    yield
    keep_pictures()


def blocks() -> int:
    """How many blocks were had from the system by themselves."""
    memory = told()
    assert memory is not None
    return int(memory.hblks)


def pages_given() -> int:
    """How many pages of memory this process was given so far (`minflt` of the kernel)."""
    return int(Path("/proc/self/stat").read_text().rsplit(")", 1)[1].split()[7])


def resident_bytes() -> int:
    """How much of this process is in memory (`resident` of the kernel)."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * mmap.PAGESIZE


def pictures(count: int) -> list[QImage]:
    made = [QImage(1920, 1080, QImage.Format.Format_RGB32) for _ in range(count)]
    for image in made:
        image.fill(0)
    return made


def fill_holes() -> list[QImage]:
    """Pictures into all the holes that other tests have left: from the system comes only what fits into none."""
    before, made = blocks(), pictures(1)
    while blocks() == before:
        made += pictures(1)
    return made


def test_pictures_come_from_the_system_and_go_back_to_it() -> None:
    give_pictures_back()
    into_holes = fill_holes()
    before = blocks()
    made = pictures(20)
    assert blocks() == before + 20
    made.clear()
    assert blocks() == before
    assert not into_holes[-1].isNull()


def test_where_each_frame_makes_a_picture_memory_is_kept_for_the_next() -> None:
    give_pictures_back()
    keep_pictures()
    before = blocks()
    made = pictures(1)
    assert blocks() == before
    assert not made[0].isNull()


def test_a_picture_for_each_frame_is_given_no_new_pages() -> None:
    """New ones would be faults of the processor, two thousand for each picture."""
    give_pictures_back()
    keep_pictures()
    pictures(2)
    before = pages_given()
    for _ in range(50):
        pictures(1)
    assert pages_given() - before < 10_000


def test_what_lies_free_between_pictures_goes_back_when_asked_for() -> None:
    keep_pictures()
    made = pictures(20)
    last = made[-1]
    made.clear()
    before = resident_bytes()
    give_holes_back()
    assert before - resident_bytes() > 10 * last.sizeInBytes()


def test_what_lies_free_goes_back_again_and_again_while_qt_plays(
    qtbot: QtBot, clips: Clips, monkeypatch: pytest.MonkeyPatch
) -> None:
    given: list[float] = []
    monkeypatch.setattr(qt_player, "_LET_GO_MILLISECONDS", 1)
    monkeypatch.setattr(qt_player, "_GIVE_BACK_MILLISECONDS", 20)
    monkeypatch.setattr(qt_player, "give_holes_back", lambda: given.append(player.position_seconds()))
    player = qt_player.QtPlayer()
    player.open(clips.silent)
    qtbot.waitUntil(lambda: len({seconds for seconds in given if seconds > 0}) >= 3)
    player.stop()
    assert not any(timer.interval() == 20 and timer.isActive() for timer in player.findChildren(QTimer))
    player.close()


THREADS_THAT_ALLOCATE = """
import ctypes, sys, threading
from hipmob_desktop.media.picture_memory import have_few_heaps
if sys.argv[1] == "few":
    have_few_heaps()
library, together = ctypes.CDLL(None), threading.Barrier(7)
library.malloc.restype = ctypes.c_void_p
def allocate():
    together.wait()
    library.malloc(100_000)
    together.wait()
threads = [threading.Thread(target=allocate) for _ in range(6)]
for thread in threads:
    thread.start()
together.wait()
together.wait()
library.malloc_info(0, ctypes.c_void_p.in_dll(library, "stdout"))
library.fflush(None)
"""


@pytest.mark.parametrize("asked, heaps", [("few", 2), ("many", 7)])
def test_threads_share_a_heap_where_few_were_asked_for_at_the_beginning(asked: str, heaps: int) -> None:
    command = [sys.executable, "-c", THREADS_THAT_ALLOCATE, asked]
    told_xml = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    assert told_xml.count("<heap nr=") == heaps
