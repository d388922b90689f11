# SPDX-License-Identifier: GPL-3.0-or-later
"""What the self test counts and what it calls a failure. That it plays real routines is checked by running it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from hipmob_desktop.commands import selftest
from hipmob_desktop.commands.selftest import PLAYED_SECONDS, Watched, watch
from hipmob_desktop.media.player import MediaPlayer
from hipmob_desktop.media.state import Failed, Opening

START = 15.0
EVERY_FRAME = tuple(START + number / 30 for number in range(90))


class ScriptedPlayer(MediaPlayer):
    """Shows frames at the times it was given, then fails if it was told to."""

    def __init__(self, frame_seconds: Sequence[float], failure: str = "") -> None:
        super().__init__()
        self.frame_times = frame_seconds
        self.failure = failure
        self.stopped = False

    def open(self, path: Path, *, start_seconds: float = 0.0, paused: bool = False) -> None:
        self._dispatch(Opening())
        QTimer.singleShot(0, self._perform)

    def stop(self) -> None:
        self.stopped = True

    def _perform(self) -> None:
        for seconds in self.frame_times:
            self._show(QImage(16, 9, QImage.Format.Format_RGB32), seconds)
        if self.failure:
            self._dispatch(Failed(self.failure))


class TestWatching:
    def test_every_frame_is_counted_and_the_player_is_stopped(self, qtbot: QtBot) -> None:
        player = ScriptedPlayer(EVERY_FRAME)
        watched = watch(player, Path("any.mkv"), START)
        assert watched == Watched(START, EVERY_FRAME, "")
        assert player.stopped

    def test_a_failure_ends_it_with_the_players_own_words(self, qtbot: QtBot) -> None:
        watched = watch(ScriptedPlayer(EVERY_FRAME[:5], "any.mkv is damaged."), Path("any.mkv"), START)
        assert len(watched.frames) == 5
        assert watched.trouble == "any.mkv is damaged."

    def test_a_player_that_shows_nothing_does_not_hang_it(self, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(selftest, "LIMIT_SECONDS", 0.05)
        assert watch(ScriptedPlayer(()), Path("any.mkv"), START).trouble == "no frame came within 0.05 s"


class TestJudging:
    def test_all_frames_in_time_are_no_trouble(self) -> None:
        watched = Watched(START, EVERY_FRAME, "")
        assert (watched.late_frames, watched.trouble) == (0, "")

    def test_frames_that_never_came_are_late(self) -> None:
        assert Watched(START, EVERY_FRAME[:30] + EVERY_FRAME[33:], "").late_frames == 3

    def test_a_frame_shown_twice_is_not_counted_twice(self) -> None:
        assert Watched(START, (*EVERY_FRAME, EVERY_FRAME[-1]), "").late_frames == 0

    def test_a_start_elsewhere_is_trouble(self) -> None:
        assert "instead of 15.00 s" in Watched(START, tuple(time - 10 for time in EVERY_FRAME), "").trouble

    def test_a_standstill_is_trouble(self) -> None:
        assert "did not get beyond 15.30 s" in Watched(START, EVERY_FRAME[:10], "").trouble

    def test_what_is_asked_for_can_be_reached(self) -> None:
        assert EVERY_FRAME[-1] >= START + PLAYED_SECONDS - 1 / 30 - 1e-9
