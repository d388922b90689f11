# SPDX-License-Identifier: GPL-3.0-or-later
"""When a player of files gives up: a back end that brings no pictures, and a clock that is moved by hand."""

from __future__ import annotations

import threading
import weakref
from collections.abc import Iterator
from math import ceil
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from hipmob_desktop.domain.language import use_translator
from hipmob_desktop.media.file_facts import FileFacts, read_facts
from hipmob_desktop.media.file_player import LONGEST_GAP_SECONDS, FilePlayer
from hipmob_desktop.media.state import Playback
from tests.media.conftest import Clips
from tests.media.fake_player import ManualClock

TICK_SECONDS = 0.5


class Scripted(FilePlayer):
    """Brings pictures when the test says so."""

    def __init__(self, clock: ManualClock) -> None:
        super().__init__(now=clock)
        self.clock = clock
        self.starts: list[float] = []

    def bring(self, seconds: float) -> None:
        self._picture_came(seconds)
        self._show(None, seconds)

    def let_pass(self, seconds: float) -> None:
        """Without a picture; the first tick only notes the one before."""
        for _ in range(round(seconds / TICK_SECONDS) + 1):
            self.clock.instant += TICK_SECONDS
            self._look_for_pictures()

    def _backend_start(self, _path: Path, _facts: FileFacts, landing_seconds: float, _paused: bool) -> None:
        self.starts.append(round(landing_seconds, 3))

    def _backend_play(self) -> None: ...

    def _backend_pause(self) -> None: ...

    def _backend_seek(self, _landing_seconds: float) -> None: ...

    def _backend_set_rate(self, _rate: float) -> None: ...

    def _backend_set_sound(self, _volume: float, _muted: bool) -> None: ...

    def _backend_stop(self) -> None: ...

    def _backend_close(self) -> None: ...


@pytest.fixture
def player(qtbot: QtBot, clips: Clips) -> Iterator[Scripted]:
    """Opened, and about to play."""
    player = Scripted(ManualClock())
    player.open(clips.whole)
    qtbot.waitUntil(lambda: player.starts == [0.0])
    yield player
    player.close()


def begins_anew(qtbot: QtBot, player: Scripted, at: float) -> None:
    """Wait until the file is opened again at a time."""
    count = len(player.starts)
    qtbot.waitUntil(lambda: len(player.starts) > count)
    assert player.starts[-1] == pytest.approx(at)


def test_where_pictures_cease_it_begins_anew_at_the_last_one(qtbot: QtBot, player: Scripted) -> None:
    for seconds in (0.0, 4.0, 8.0):
        player.bring(seconds)
        player.let_pass(LONGEST_GAP_SECONDS)
        begins_anew(qtbot, player, seconds)
    player.bring(8.0)
    player.bring(8.1)
    assert player.state.playback is Playback.PLAYING
    assert player.state.message == ""


def test_where_none_follows_then_either_it_gives_up(qtbot: QtBot, player: Scripted, clips: Clips) -> None:
    player.bring(4.0)
    player.let_pass(LONGEST_GAP_SECONDS)
    begins_anew(qtbot, player, 4.0)
    player.bring(4.0)
    player.let_pass(LONGEST_GAP_SECONDS)
    assert player.state.playback is Playback.FAILED
    assert player.state.message == f"{clips.whole.name}: no new picture came for 3 seconds."
    assert len(player.starts) == 2


def test_why_it_gave_up_is_told_in_the_language_of_the_app(player: Scripted, clips: Clips) -> None:
    use_translator(lambda text, _count: f"<{text}>", "xx")
    try:
        player.bring(4.0)
        player._file_ended()
    finally:
        use_translator(None)
    name, _, reason = player.state.message.partition(": ")
    assert name == clips.whole.name
    assert reason == f"<it breaks off after 4 of {ceil(player.state.duration_seconds)} seconds.>"


def test_a_file_that_never_shows_a_picture_is_given_up_at_once(player: Scripted) -> None:
    player.let_pass(LONGEST_GAP_SECONDS)
    assert player.state.playback is Playback.FAILED
    assert player.starts == [0.0]


def test_after_a_seek_back_to_where_it_was_stuck_it_tries_again(qtbot: QtBot, player: Scripted) -> None:
    player.bring(4.0)
    player.let_pass(LONGEST_GAP_SECONDS)
    begins_anew(qtbot, player, 4.0)
    player.bring(4.0)
    player.seek(4.0)
    player.bring(4.0)
    player.let_pass(LONGEST_GAP_SECONDS)
    begins_anew(qtbot, player, 4.0)
    assert player.state.playback is Playback.OPENING


def test_standing_still_it_waits_for_nothing(player: Scripted) -> None:
    player.bring(4.0)
    player.pause()
    player.let_pass(10 * LONGEST_GAP_SECONDS)
    assert player.state.playback is Playback.PAUSED


def test_a_player_that_nobody_wants_while_its_file_is_read_dies_on_the_gui_thread(
    qtbot: QtBot, clips: Clips, monkeypatch: pytest.MonkeyPatch
) -> None:
    reading, goes_on = threading.Event(), threading.Event()

    def read_slowly(path: Path) -> FileFacts:
        reading.set()
        goes_on.wait()
        return read_facts(path)

    monkeypatch.setattr("hipmob_desktop.media.file_player.read_facts", read_slowly)
    player = Scripted(ManualClock())
    player.open(clips.whole)
    assert reading.wait(20.0)
    (reader,) = (thread for thread in threading.enumerate() if thread.name == "read-media-header")
    player.close()
    died_in: list[str] = []
    weakref.finalize(player, lambda: died_in.append(threading.current_thread().name))
    del player
    goes_on.set()
    reader.join(20.0)
    assert not reader.is_alive()
    qtbot.waitUntil(lambda: bool(died_in), timeout=20_000)
    assert died_in == ["MainThread"]


def test_a_step_while_the_last_sound_is_heard_on_goes_a_frame_from_there(qtbot: QtBot, clips: Clips) -> None:
    player = Scripted(ManualClock())
    player.set_pictures(False)
    player.open(clips.whole)
    qtbot.waitUntil(lambda: player.starts == [0.0])
    near_the_end = player.state.duration_seconds - 1.0
    player.bring(near_the_end)
    player._clock.stand_at(near_the_end)
    player._file_ended()
    assert player.state.playback is Playback.PLAYING, "the back end is done, the sound is not"
    player.step(-1)
    begins_anew(qtbot, player, round(read_facts(clips.whole).grid.after(near_the_end, -1), 3))
    player.bring(near_the_end)
    assert player.state.playback is Playback.PAUSED
    player.close()
