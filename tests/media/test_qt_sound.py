# SPDX-License-Identifier: GPL-3.0-or-later
"""What plays through Qt when the sound server dies, and when Qt has found one again."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

pytest.importorskip("PySide6.QtMultimedia", exc_type=ImportError)

from PySide6.QtMultimedia import QAudioOutput, QMediaDevices, QMediaPlayer

from hipmob_desktop.media.qt_player import QtPlayer
from hipmob_desktop.media.qt_sound import QtSound
from hipmob_desktop.media.state import Playback
from tests.media.conftest import Clips

pytestmark = pytest.mark.qt_log_ignore("pa_context_connect|No audio device|No RHI backend", extend=True)

TIMEOUT = 20_000


class Server:
    """A sound server as Qt sees it: the outputs it has."""

    def __init__(self) -> None:
        self.outputs = ["speakers"]
        self.sound = QtSound(lambda: self.outputs)

    def answers(self) -> None:
        """Qt hears from it, as when it has found it again."""
        devices = self.sound.findChild(QMediaDevices)
        assert devices is not None
        devices.audioOutputsChanged.emit()


@pytest.fixture
def server(qtbot: QtBot) -> Server:
    return Server()


@pytest.fixture
def player(server: Server) -> Iterator[QtPlayer]:
    player = QtPlayer(heard=server.sound)
    yield player
    player.close()
    player.deleteLater()


def play(qtbot: QtBot, player: QtPlayer, clips: Clips) -> None:
    player.open(clips.whole, start_seconds=2.0)
    qtbot.waitUntil(lambda: player.frame_seconds > 2.5, timeout=TIMEOUT)


def plays_on(qtbot: QtBot, player: QtPlayer) -> None:
    """Goes on from where it is, and not from elsewhere."""
    moments: list[float] = []
    before = player.frame_seconds
    player.frame_changed.connect(lambda: moments.append(player.frame_seconds))
    qtbot.waitUntil(lambda: player.frame_seconds > before + 1.0, timeout=TIMEOUT)
    assert min(moments) > before - 0.2
    assert player.state.playback is Playback.PLAYING


def test_it_plays_on_without_an_output_and_with_a_new_one_when_qt_has_found_a_server(
    qtbot: QtBot, server: Server, player: QtPlayer, clips: Clips
) -> None:
    player.set_volume(0.4)
    player.set_muted(True)
    play(qtbot, player, clips)
    (abandoned,) = player.findChildren(QMediaPlayer)
    player.lose_sound()
    plays_on(qtbot, player)
    assert player.findChildren(QAudioOutput) == []
    assert abandoned not in player.findChildren(QMediaPlayer)
    assert abandoned.playbackState() is QMediaPlayer.PlaybackState.PlayingState, "never touched again"
    server.answers()
    plays_on(qtbot, player)
    (output,) = player.findChildren(QAudioOutput)
    assert output.volume() == pytest.approx(0.4)
    assert output.isMuted()


def test_what_tells_of_pictures_outlives_the_threads_of_each_player_that_is_made(
    qtbot: QtBot, server: Server, player: QtPlayer, clips: Clips
) -> None:
    """Qt deletes children in the order in which they came; a player's threads end when it is deleted."""
    for _ in range(2):
        kinds = [type(child).__name__ for child in player.children()]
        assert kinds.index("QMediaPlayer") < kinds.index("_Relay")
        play(qtbot, player, clips)
        player.lose_sound()


def test_while_no_server_has_anything_to_sound_through_it_stays_silent(
    qtbot: QtBot, server: Server, player: QtPlayer, clips: Clips
) -> None:
    play(qtbot, player, clips)
    player.lose_sound()
    server.outputs.clear()
    server.answers()
    plays_on(qtbot, player)
    assert player.findChildren(QAudioOutput) == []


def test_a_player_made_in_silence_is_heard_when_there_is_a_server_again(
    qtbot: QtBot, server: Server, player: QtPlayer, clips: Clips
) -> None:
    play(qtbot, player, clips)
    player.lose_sound()
    later = QtPlayer(heard=server.sound)
    assert later.findChildren(QAudioOutput) == []
    server.answers()
    play(qtbot, later, clips)
    assert len(later.findChildren(QAudioOutput)) == 1
    later.close()
    later.deleteLater()


def test_players_that_can_be_heard_take_no_notice_of_other_outputs(
    qtbot: QtBot, server: Server, player: QtPlayer, clips: Clips
) -> None:
    play(qtbot, player, clips)
    opened: list[Playback] = []
    player.state_changed.connect(lambda state: opened.append(state.playback))
    server.answers()
    plays_on(qtbot, player)
    assert opened == []
