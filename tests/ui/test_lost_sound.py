# SPDX-License-Identifier: GPL-3.0-or-later
"""The sound server dies, or there is none: the routine goes on, and one calm sentence says so."""

from __future__ import annotations

import select
import socket
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from hipmob_desktop.desktop import sound_server
from hipmob_desktop.desktop.sound_server import Outlet, outlet, server_socket
from hipmob_desktop.ui import desktop, sound_watch
from hipmob_desktop.ui.ambient import Ambient
from hipmob_desktop.ui.desktop import keep_playing_without_sound
from hipmob_desktop.ui.practice import Phase
from hipmob_desktop.ui.sound_watch import SoundWatch
from tests.ui.conftest import App

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="sound servers on sockets")


class Server:
    """Listens where a sound server does, until it dies."""

    def __init__(self, path: Path, most_waiting: int = 100) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.unlink(missing_ok=True)
        self._path = path
        self._listening = socket.socket(socket.AF_UNIX)
        self._listening.settimeout(20.0)
        self._listening.bind(str(path))
        self._listening.listen(most_waiting)
        self._connections: list[socket.socket] = []

    def welcome(self) -> None:
        self._connections.append(self._listening.accept()[0])

    def welcome_who_waits(self) -> bool:
        waits, _, _ = select.select([self._listening], [], [], 0.0)
        if waits:
            self.welcome()
        return bool(waits)

    def fill_up(self) -> list[socket.socket]:
        """Connect until it takes no more; who waits there."""
        waiting: list[socket.socket] = []
        while True:
            one = socket.socket(socket.AF_UNIX)
            one.setblocking(False)
            try:
                one.connect(str(self._path))
            except BlockingIOError:
                one.close()
                return waiting
            waiting.append(one)

    def die(self) -> None:
        for one in (*self._connections, self._listening):
            one.close()


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where this log-in session's sound server would listen; there is neither card nor server."""
    for variable in ("PULSE_SERVER", "PULSE_RUNTIME_PATH", "PIPEWIRE_RUNTIME_DIR", "PIPEWIRE_REMOTE"):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setattr(sound_server, "_CARDS", tmp_path / "cards")
    return tmp_path / "pulse" / "native"


@pytest.fixture
def watch(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[SoundWatch]:
    monkeypatch.setattr(sound_watch, "LOOK_AGAIN_MILLISECONDS", 10)
    watch = SoundWatch()
    yield watch
    watch.close()


def told_by(watch: SoundWatch) -> list[str]:
    """What the watch tells from now on."""
    told: list[str] = []
    watch.lost.connect(lambda: told.append("lost"))
    watch.came_back.connect(lambda: told.append("back"))
    watch.missing.connect(lambda: told.append("missing"))
    return told


def watched_server(place: Path, watch: SoundWatch, most_waiting: int = 100) -> Server:
    """A server that is there when the watch begins: looked for, then connected to."""
    server = Server(place, most_waiting)
    watch.start()
    for _ in range(2):
        server.welcome()
    return server


class Loop:
    """A sound that goes round, and what it was told."""

    def __init__(self) -> None:
        self.told: list[str] = []

    def play(self) -> None:
        self.told.append("play")

    def pause(self) -> None:
        self.told.append("pause")

    def set_volume(self, volume: float) -> None:
        pass

    def abandon(self) -> None:
        self.told.append("abandon")

    def close(self) -> None:
        self.told.append("close")


def test_what_sound_can_go_to_is_found(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert outlet() is Outlet.NONE
    server = Server(place)
    assert (outlet(), server_socket()) == (Outlet.SERVER, place)
    server.die()
    assert outlet() is Outlet.NONE, "a socket that nobody listens on is no server"
    (place.parents[1] / "cards").write_text("--- no soundcards ---\n")
    assert outlet() is Outlet.NONE
    (place.parents[1] / "cards").write_text(" 0 [PCH            ]: HDA-Intel - HDA Intel PCH\n")
    assert outlet() is Outlet.UNKNOWN
    monkeypatch.setenv("PULSE_SERVER", "tcp:elsewhere:4713")
    assert (outlet(), server_socket()) == (Outlet.UNKNOWN, None)
    monkeypatch.setenv("PULSE_SERVER", f"unix:{place} tcp:elsewhere")
    assert (outlet(), server_socket()) == (Outlet.SERVER, place)


def test_a_server_that_dies_is_noticed_at_once_and_its_return_too(place: Path, watch: SoundWatch, qtbot: QtBot) -> None:
    told = told_by(watch)
    server = watched_server(place, watch)
    with qtbot.waitSignal(watch.lost, timeout=20_000):
        server.die()
    with qtbot.waitSignal(watch.came_back, timeout=20_000):
        server = Server(place)
    assert told == ["lost", "back"]
    watch.close()
    server.die()


def test_a_server_is_asked_anew_before_it_hangs_up_on_who_is_silent(
    place: Path, watch: SoundWatch, qtbot: QtBot
) -> None:
    told = told_by(watch)
    server = watched_server(place, watch)
    watch._connect_anew()
    server.welcome()
    qtbot.wait(50)
    assert told == []
    server.die()
    qtbot.waitUntil(lambda: told == ["lost"])


def test_a_server_that_has_no_time_is_not_taken_for_one_that_is_gone(
    place: Path, watch: SoundWatch, qtbot: QtBot
) -> None:
    told = told_by(watch)
    server = watched_server(place, watch, most_waiting=1)
    waiting = server.fill_up()
    assert outlet() is Outlet.SERVER
    watch._connect_anew()
    assert told == []
    server.die()
    qtbot.waitUntil(lambda: told == ["lost"])
    for one in waiting:
        one.close()


def test_a_server_that_comes_back_without_time_is_watched_as_soon_as_it_has_some(
    place: Path, watch: SoundWatch, qtbot: QtBot
) -> None:
    told = told_by(watch)
    server = watched_server(place, watch)
    server.die()
    qtbot.waitUntil(lambda: told == ["lost"])
    server = Server(place, most_waiting=0)
    waiting = server.fill_up()
    qtbot.waitUntil(lambda: told == ["lost", "back"])
    for one in waiting:
        server.welcome()
        one.close()
    qtbot.waitUntil(server.welcome_who_waits)
    server.die()
    qtbot.waitUntil(lambda: told == ["lost", "back", "lost"])


@pytest.fixture
def loop() -> Loop:
    return Loop()


@pytest.fixture
def playing(app: App, place: Path, watch: SoundWatch, loop: Loop) -> App:
    """The app, where sound is looked after, about to be played."""
    ambient = Ambient(lambda: loop, app.window)
    ambient.set_volume(0.4)
    app.practice.phase_changed.connect(lambda phase: ambient.set_playing(phase is Phase.PLAYING))
    keep_playing_without_sound(app.practice, ambient, app.window.notice, watch)
    return app


def test_on_a_machine_without_sound_it_plays_and_says_so_once_for_a_while(
    playing: App, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(desktop, "NOTICE_MILLISECONDS", 50)
    notice = playing.window.notice
    assert notice.isHidden()
    playing.rig.playing_at(20.0)
    assert "plays without sound" in notice.text
    assert not notice.isHidden()
    qtbot.waitUntil(notice.isHidden)
    playing.practice.pause()
    playing.practice.play()
    assert notice.isHidden()
    assert playing.practice.phase is Phase.PLAYING


def test_in_mid_play_it_goes_on_silently_and_is_heard_again_when_the_server_is_back(
    playing: App, place: Path, watch: SoundWatch, loop: Loop, qtbot: QtBot
) -> None:
    server = Server(place)
    playing.rig.playing_at(20.0)
    server.welcome()
    server.welcome()
    with qtbot.waitSignal(watch.lost, timeout=20_000):
        server.die()
    assert playing.rig.player.told_of_sound == ["lost"]
    assert loop.told == ["play", "abandon"]
    assert "sound is gone" in playing.window.notice.text
    before = playing.practice.seconds
    playing.rig.player.advance(5.0)
    assert playing.practice.seconds == pytest.approx(before + 5.0, abs=0.1)
    playing.window.notice.hide()
    with qtbot.waitSignal(watch.came_back, timeout=20_000):
        server = Server(place)
    assert playing.rig.player.told_of_sound == ["lost", "back"]
    assert playing.window.notice.isHidden()
    playing.practice.pause()
    playing.practice.play()
    assert loop.told == ["play", "abandon"], "never touched again"
    watch.close()
    server.die()
