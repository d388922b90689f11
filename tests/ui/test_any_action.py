# SPDX-License-Identifier: GPL-3.0-or-later
"""A thousand things a runner may do, one after the other, to the whole app: keys, clicks, sizes, sleep, new starts."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.reliability.actions import LONGEST_ACTION_CPU_SECONDS, run

COUNT = 250


@pytest.mark.parametrize("seed", [1, 2, 3, 4])
def test_whatever_a_runner_does_nothing_warns_and_no_session_is_lost(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, seed: int
) -> None:
    for variable in ("DBUS_SESSION_BUS_ADDRESS", "DBUS_SYSTEM_BUS_ADDRESS"):
        monkeypatch.delenv(variable, raising=False)
    runner = run(tmp_path, seed, COUNT)
    assert sum(runner.done.values()) == COUNT
    assert len(runner.done) > 10, "every kind of action had its turn"
    assert runner.known, "sessions came about"
    assert runner.longest[0] < LONGEST_ACTION_CPU_SECONDS
