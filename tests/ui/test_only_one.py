# SPDX-License-Identifier: GPL-3.0-or-later
"""A second start of the app: no second writer, and the first window comes forward."""

from __future__ import annotations

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from hipmob_desktop.ui.only_one import OnlyOne

HOLD = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from hipmob_desktop.ui.only_one import OnlyOne
application = QCoreApplication([])
one = OnlyOne(Path(sys.argv[1]))
print(one.claim(), flush=True)
sys.stdin.read()
"""

SECOND = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from hipmob_desktop.ui.only_one import OnlyOne
application = QCoreApplication([])
print(OnlyOne(Path(sys.argv[1])).claim(), flush=True)
"""


def start(code: str, data: Path) -> subprocess.Popen[str]:
    words = [sys.executable, "-c", code, str(data)]
    return subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)


@pytest.fixture
def first(qtbot: QtBot, tmp_path: Path) -> OnlyOne:
    one = OnlyOne(tmp_path)
    assert one.claim()
    one.listen()
    return one


def test_a_second_start_is_refused_and_raises_the_first_window(qtbot: QtBot, first: OnlyOne, tmp_path: Path) -> None:
    with qtbot.waitSignal(first.asked, timeout=20_000):
        second = start(SECOND, tmp_path)
    answer, _ = second.communicate(timeout=20)
    assert answer == "False\n"
    first.close()


def test_a_second_start_waits_for_a_first_that_does_not_listen_yet(qtbot: QtBot, tmp_path: Path) -> None:
    first = OnlyOne(tmp_path)
    assert first.claim()
    second = start(SECOND, tmp_path)
    with qtbot.waitSignal(first.asked, timeout=20_000):
        first.listen()
    answer, _ = second.communicate(timeout=20)
    assert answer == "False\n"
    first.close()


def test_a_start_while_the_first_is_closing_becomes_the_one(qtbot: QtBot, tmp_path: Path) -> None:
    following = OnlyOne(tmp_path)
    with start(HOLD, tmp_path) as closing, ThreadPoolExecutor(1) as others:  # it has the history, and hears nobody
        assert closing.stdout is not None
        assert closing.stdin is not None
        assert closing.stdout.readline() == "True\n"
        claimed = others.submit(following.claim)
        closing.stdin.close()
        assert claimed.result(timeout=20)
    following.close()


def test_another_history_is_another_window(qtbot: QtBot, first: OnlyOne, tmp_path: Path) -> None:
    other = OnlyOne(tmp_path / "other")
    assert other.claim()
    other.close()
    first.close()


def test_after_the_first_was_closed_the_next_may_start(qtbot: QtBot, first: OnlyOne, tmp_path: Path) -> None:
    first.close()
    following = OnlyOne(tmp_path)
    assert following.claim()
    following.close()


def test_a_killed_app_does_not_keep_the_next_one_from_starting(qtbot: QtBot, tmp_path: Path) -> None:
    killed = start(HOLD, tmp_path)
    assert killed.stdout is not None
    assert killed.stdout.readline() == "True\n"
    killed.kill()
    killed.communicate()
    following = OnlyOne(tmp_path)
    assert following.claim()
    following.close()
