# SPDX-License-Identifier: GPL-3.0-or-later
"""The app as the desktop sees and controls it, over real message buses."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from hipmob_desktop.desktop.mpris import BUS_NAME
from hipmob_desktop.domain.drills import Side
from hipmob_desktop.domain.routines import Mode
from hipmob_desktop.storage.history_file import CHECKPOINT_NAME
from hipmob_desktop.ui.desktop import Desktop
from hipmob_desktop.ui.jobs import Jobs
from hipmob_desktop.ui.practice import Phase
from hipmob_desktop.ui.questions import SwitchSheet
from hipmob_desktop.ui.remote_control import Host, tracks_of
from tests.desktop.buses import (
    PATH,
    PLAYER,
    PROPERTIES,
    ROOT,
    DBusErrorResponse,
    Logind,
    PlayerClient,
    PrivateBus,
    silent_bus,
    threads_on_buses,
)
from tests.desktop.conftest import session_bus, system_bus
from tests.ui.conftest import App, HeldExecutor

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="desktops with D-Bus")
__all__ = ["session_bus", "system_bus"]

SECOND = 1_000_000


@dataclass
class Seen:
    """The app on the bus, what it was asked of its window, and who asks."""

    app: App
    desktop: Desktop
    client: PlayerClient
    raised: list[str] = field(default_factory=list)

    def press(self, member: str) -> None:
        assert self.client.call(BUS_NAME, PLAYER, member) == ()

    def get(self, name: str) -> object:
        return self.client.get(BUS_NAME, name)


def at_once(kept: Callable[[], None]) -> None:
    """A disk that has everything as soon as it is told."""
    kept()


def join(app: App, told: list[str], when_kept: Callable[[Callable[[], None]], None] = at_once) -> Desktop:
    host = Host(
        come_forward=lambda: told.append("come forward"),
        quit=lambda: told.append("quit"),
        is_asking=lambda: app.window.sheets.open is not None,
        art_url=lambda drill: f"file:///posters/{drill}.jpg",
    )
    desktop = Desktop(app.practice, app.window.sound, host, when_kept, app.window)
    desktop.start()
    return desktop


@pytest.fixture
def seen(app: App, session_bus: PrivateBus, qtbot: QtBot) -> Iterator[Seen]:
    """The app, its video made, where a desktop's panel has found it."""
    address, _process = session_bus
    told: list[str] = []
    desktop = join(app, told)
    with PlayerClient(address) as client:
        qtbot.waitUntil(lambda: BUS_NAME in client.players(), timeout=20_000)
        yield Seen(app, desktop, client, told)
    desktop.close()


def test_every_property_tells_what_the_window_shows(seen: Seen, qtbot: QtBot) -> None:
    practice = seen.app.practice
    assert seen.client.get_all(BUS_NAME, ROOT) == {
        "CanQuit": True,
        "CanRaise": True,
        "HasTrackList": False,
        "Identity": "HipMob Desktop",
        "DesktopEntry": "hipmob-desktop",
        "SupportedUriSchemes": [],
        "SupportedMimeTypes": [],
    }
    standing = seen.client.get_all(BUS_NAME)
    assert (standing["PlaybackStatus"], standing["Position"]) == ("Stopped", 0)
    assert [standing[f"Can{what}"] for what in ("Play", "Seek", "GoNext", "GoPrevious")] == [True, False, False, False]

    left = next(segment for segment in practice.routine.work_segments if segment.side is Side.LEFT)
    seen.app.rig.playing_at(left.start_seconds + 2.0)
    playing = seen.client.get_all(BUS_NAME)
    known = {key: value for key, (_kind, value) in playing.pop("Metadata").items()}
    assert playing == {
        "PlaybackStatus": "Playing",
        "Rate": 1.0,
        "Volume": pytest.approx(seen.app.settings.volume),
        "Position": playing["Position"],
        "MinimumRate": 0.5,
        "MaximumRate": 2.0,
        "CanGoNext": True,
        "CanGoPrevious": True,
        "CanPlay": True,
        "CanPause": True,
        "CanSeek": True,
        "CanControl": True,
    }
    number, _total = practice.routine.work_number(left)
    before = practice.routine.work_segments[number - 2].end_seconds if number > 1 else 0.0
    assert known["xesam:title"] == f"{left.drill.name} (left side)"
    assert known["xesam:album"] == "Pre-run"
    assert known["xesam:trackNumber"] == number
    assert known["mpris:length"] == round((left.end_seconds - before) * SECOND)
    assert known["mpris:artUrl"] == f"file:///posters/{left.drill.id}.jpg"
    assert known["mpris:trackid"].startswith("/")
    assert playing["Position"] >= (left.start_seconds + 2.0 - before) * SECOND - 1
    assert seen.get("PlaybackStatus") == "Playing"


def test_tracks_fill_every_routine_without_gaps_and_no_two_have_one_id(seen: Seen) -> None:
    ids = set()
    for mode in Mode:
        routine = seen.app.rig.shelf.routine(mode)
        tracks = tracks_of(routine, lambda _drill: "")
        assert [track.start_seconds for track in tracks[1:]] == [
            pytest.approx(track.start_seconds + track.seconds) for track in tracks[:-1]
        ]
        assert tracks[-1].start_seconds + tracks[-1].seconds == pytest.approx(routine.seconds)
        ids |= {track.id for track in tracks}
    assert len(ids) == sum(len(seen.app.rig.shelf.routine(mode).work_segments) for mode in Mode)


def test_play_pause_and_playpause_do_what_space_does_and_are_told_to_all(seen: Seen, qtbot: QtBot) -> None:
    practice, client = seen.app.practice, seen.client
    for member, phase, status in (
        ("Play", Phase.PLAYING, "Playing"),
        ("Pause", Phase.PAUSED, "Paused"),
        ("PlayPause", Phase.PLAYING, "Playing"),
        ("PlayPause", Phase.PAUSED, "Paused"),
    ):
        with qtbot.waitSignal(practice.phase_changed, timeout=20_000):
            seen.press(member)
        assert practice.phase is phase
        assert client.change("PlaybackStatus") == status
    seen.press("Pause")  # is so already
    seen.press("Play")
    seen.press("Play")
    qtbot.waitUntil(lambda: practice.phase is Phase.PLAYING)


def test_going_on_goes_three_seconds_back_and_says_so(seen: Seen, qtbot: QtBot) -> None:
    seen.app.rig.playing_at(100.0)
    seen.app.rig.player.advance(10.0)
    seen.app.practice.pause()
    here = seen.app.practice.seconds
    seen.press("Play")
    qtbot.waitUntil(lambda: seen.app.practice.phase is Phase.PLAYING)
    assert seen.app.practice.seconds == pytest.approx(here - 3.0)
    assert seen.app.practice.get_ready == 3
    seen.client.signal(lambda member, _body: member == "Seeked")


def test_next_and_previous_go_to_drills_and_stand_where_it_stands(seen: Seen, qtbot: QtBot) -> None:
    practice, works = seen.app.practice, seen.app.practice.routine.work_segments
    seen.app.rig.playing_at(works[1].start_seconds + 1.0)
    seen.press("Pause")
    qtbot.waitUntil(lambda: practice.phase is Phase.PAUSED)
    seen.press("Next")
    qtbot.waitUntil(lambda: practice.seconds == works[2].start_seconds)
    assert practice.phase is Phase.PAUSED
    seen.press("Previous")
    qtbot.waitUntil(lambda: practice.seconds == works[1].start_seconds)
    assert practice.phase is Phase.PAUSED
    practice.seek(works[-1].start_seconds + 1.0)
    qtbot.waitUntil(lambda: seen.get("CanGoNext") is False)


def test_seek_and_set_position_keep_to_the_specification(seen: Seen, qtbot: QtBot) -> None:
    practice, client = seen.app.practice, seen.client
    works = practice.routine.work_segments
    start, end = works[1].end_seconds, works[2].end_seconds
    seen.app.rig.playing_at(start + 12.0)
    seen.press("Pause")
    qtbot.waitUntil(lambda: practice.phase is Phase.PAUSED)
    track = client.get(BUS_NAME, "Metadata")["mpris:trackid"][1]
    stale = tracks_of(practice.routine, lambda _drill: "")[0].id

    def at(seconds: float) -> Callable[[], None]:
        def check() -> None:
            assert practice.seconds == pytest.approx(seconds, abs=0.15)

        return check

    client.call(BUS_NAME, PLAYER, "Seek", "x", (-2 * SECOND,))
    qtbot.waitUntil(at(start + 10.0))
    assert client.signal(lambda member, _body: member == "Seeked") == (pytest.approx(10 * SECOND, abs=0.2 * SECOND),)
    client.call(BUS_NAME, PLAYER, "SetPosition", "ox", (track, 4 * SECOND))
    qtbot.waitUntil(at(start + 4.0))
    for wrong, place in ((stale, 9 * SECOND), (track, -1), (track, round((end - start + 1) * SECOND))):
        client.call(BUS_NAME, PLAYER, "SetPosition", "ox", (wrong, place))
    client.call(BUS_NAME, PLAYER, "Seek", "x", (1 * SECOND,))  # comes after all of those
    qtbot.waitUntil(at(start + 5.0))
    client.call(BUS_NAME, PLAYER, "Seek", "x", (-500 * SECOND,))
    qtbot.waitUntil(at(start))
    client.call(BUS_NAME, PLAYER, "Seek", "x", (500 * SECOND,))  # past the end: the next drill
    qtbot.waitUntil(at(works[2].start_seconds if start < works[2].start_seconds else works[3].start_seconds))


def test_stop_stands_at_the_start_of_the_drill_and_costs_nothing(seen: Seen, qtbot: QtBot) -> None:
    practice = seen.app.practice
    works = practice.routine.work_segments
    seen.app.rig.playing_at(works[2].start_seconds)
    seen.app.rig.player.advance(8.0)
    watched = practice.watched
    seen.press("Stop")
    qtbot.waitUntil(lambda: practice.phase is Phase.PAUSED)
    qtbot.waitUntil(lambda: practice.seconds == pytest.approx(works[1].end_seconds))
    assert seen.get("PlaybackStatus") == "Stopped"
    assert (practice.watched, practice.under_way) == (watched, True)
    seen.press("Play")
    qtbot.waitUntil(lambda: practice.phase is Phase.PLAYING)
    assert seen.get("PlaybackStatus") == "Playing"
    assert practice.get_ready is None


def test_rate_and_volume_can_be_set_and_come_back_with_what_became_of_them(seen: Seen, qtbot: QtBot) -> None:
    client, practice = seen.client, seen.app.practice
    seen.app.rig.playing_at(50.0)
    client.set(BUS_NAME, "Rate", "d", 1.5)
    qtbot.waitUntil(lambda: practice.rate == 1.5)
    assert client.change("Rate") == 1.5
    client.set(BUS_NAME, "Rate", "d", 7.0)
    qtbot.waitUntil(lambda: practice.rate == 2.0)
    client.set(BUS_NAME, "Volume", "d", 0.25)
    qtbot.waitUntil(lambda: seen.app.settings.volume == 0.25)
    assert client.change("Volume") == 0.25
    client.set(BUS_NAME, "Volume", "d", -3.0)
    qtbot.waitUntil(lambda: seen.app.settings.volume == 0.0)
    client.set(BUS_NAME, "Rate", "d", 0.0)
    qtbot.waitUntil(lambda: practice.phase is Phase.PAUSED)
    seen.app.window.sound.set_volume(0.5)
    assert client.signal(lambda member, body: member == "PropertiesChanged" and body[1].get("Volume") == ("d", 0.5))
    seen.app.window.sound.toggle_mute()
    assert seen.get("Volume") == 0.0, "silence is silence"


def test_a_new_drill_is_told_while_it_plays_and_nothing_is_told_meanwhile(seen: Seen) -> None:
    works = seen.app.practice.routine.work_segments
    seen.app.rig.playing_at(works[1].start_seconds)
    seen.client.signal(lambda member, _body: member == "Seeked")
    told: list[object] = []
    desktop_remote = seen.desktop.remote
    assert desktop_remote is not None
    desktop_remote.changed.connect(told.append)
    desktop_remote._clock = seen.app.rig.clock  # the player's, which the test moves
    desktop_remote._tell()
    told.clear()
    seen.app.rig.player.advance(works[1].end_seconds - works[1].start_seconds - 1.0)
    quiet = len(told)
    seen.app.rig.player.advance(2.0)
    assert len(told) == quiet + 1
    assert quiet <= 1 + works[1].seconds / 10
    assert seen.client.change("Metadata")["xesam:trackNumber"] == ("i", 3)


def test_raise_and_quit_reach_the_window(seen: Seen, qtbot: QtBot) -> None:
    seen.client.call(BUS_NAME, ROOT, "Raise")
    seen.client.call(BUS_NAME, ROOT, "Quit")
    qtbot.waitUntil(lambda: seen.raised == ["come forward", "quit"])


def test_a_headset_starts_nothing_behind_a_question(seen: Seen, qtbot: QtBot) -> None:
    practice = seen.app.practice
    seen.app.rig.playing_at(100.0)
    seen.app.rig.player.advance(5.0)
    practice.choose(seen.app.rig.shelf.routine(Mode.POST_RUN))
    assert isinstance(seen.app.window.sheets.open, SwitchSheet)
    for member in ("Play", "PlayPause", "Next"):
        seen.press(member)
    seen.client.call(BUS_NAME, ROOT, "Raise")  # comes after those
    qtbot.waitUntil(lambda: seen.raised == ["come forward"])
    assert practice.phase is Phase.PAUSED
    seen.app.window.sheets.open.reject()


@pytest.mark.parametrize(
    "interface, member, signature, body, error",
    [
        (PLAYER, "OpenUri", "s", ("file:///x.mkv",), "NotSupported"),
        (PLAYER, "Rewind", "", (), "UnknownMethod"),
        ("org.example.Nothing", "Play", "", (), "UnknownInterface"),
        (PLAYER, "Seek", "s", ("five",), "InvalidArgs"),
        (PROPERTIES, "Get", "ss", (PLAYER, "Shuffle"), "UnknownProperty"),
        (PROPERTIES, "Get", "ss", ("org.example.Nothing", "Rate"), "UnknownInterface"),
        (PROPERTIES, "GetAll", "s", ("org.example.Nothing",), "UnknownInterface"),
        (PROPERTIES, "Set", "ssv", (PLAYER, "Position", ("x", 5)), "PropertyReadOnly"),
        (PROPERTIES, "Set", "ssv", (PLAYER, "Rate", ("s", "fast")), "InvalidArgs"),
        (PROPERTIES, "Set", "ssv", (PLAYER, "Volume", ("d", float("nan"))), "InvalidArgs"),
    ],
)
def test_what_cannot_be_done_is_answered_with_an_error(
    seen: Seen, interface: str, member: str, signature: str, body: tuple[object, ...], error: str
) -> None:
    with pytest.raises(DBusErrorResponse) as raised:
        seen.client.call(BUS_NAME, interface, member, signature, body)
    assert raised.value.name == f"org.freedesktop.DBus.Error.{error}"
    assert seen.get("PlaybackStatus") == "Stopped"


def test_it_describes_itself_completely(seen: Seen) -> None:
    (text,) = seen.client.call(BUS_NAME, "org.freedesktop.DBus.Introspectable", "Introspect")
    described = {node.get("name"): node for node in ET.fromstring(text).iter("interface")}
    for interface in (ROOT, PLAYER):
        properties = {node.get("name"): node for node in described[interface].iter("property")}
        assert properties.keys() == seen.client.get_all(BUS_NAME, interface).keys()
    writable = {node.get("name") for node in described[PLAYER].iter("property") if node.get("access") == "readwrite"}
    assert writable == {"Rate", "Volume"}
    assert {node.get("name") for node in described[PLAYER].iter("method")} == {
        *("Next", "Previous", "Pause", "PlayPause", "Stop", "Play", "Seek", "SetPosition", "OpenUri")
    }
    assert {node.get("name") for node in described[PLAYER].iter("signal")} == {"Seeked"}
    path = ""
    for part in PATH.split("/")[1:]:
        (text,) = seen.client.call(BUS_NAME, "org.freedesktop.DBus.Introspectable", "Introspect", path=path or "/")
        assert [node.get("name") for node in ET.fromstring(text)] == [part]
        path += f"/{part}"
    seen.client.call(BUS_NAME, "org.freedesktop.DBus.Peer", "Ping")
    with pytest.raises(DBusErrorResponse):
        seen.client.call(BUS_NAME, "org.freedesktop.DBus.Introspectable", "Introspect", path="/org/example")


@pytest.mark.parametrize(
    "words, heard",
    [
        (["playerctl", "--player=hipmob_desktop", "metadata", "xesam:album"], "Pre-run"),
        (["playerctl", "--player=hipmob_desktop", "status"], "Playing"),
        (["busctl", "--user", "get-property", BUS_NAME, PATH, PLAYER, "Rate"], "d 1"),
        (["gdbus", "introspect", "--session", "--dest", BUS_NAME, "--object-path", PATH], "SetPosition(in  o TrackId"),
    ],
    ids=["playerctl metadata", "playerctl status", "busctl", "gdbus"],
)
def test_the_desktops_own_tools_understand_it(
    seen: Seen, session_bus: PrivateBus, words: list[str], heard: str
) -> None:
    program = shutil.which(words[0])
    if program is None:
        pytest.skip(f"needs {words[0]}")
    seen.app.rig.playing_at(60.0)
    done = subprocess.run(
        [program, *words[1:]], capture_output=True, text=True, timeout=30, check=True, env=dict(os.environ)
    )
    assert heard in done.stdout


def test_two_instances_have_a_name_each(seen: Seen, qtbot: QtBot) -> None:
    second = join(seen.app, [])
    try:
        other = f"{BUS_NAME}.instance{os.getpid()}"
        qtbot.waitUntil(lambda: seen.client.players() == {BUS_NAME, other}, timeout=20_000)
        assert seen.client.get(other, "PlaybackStatus") == "Stopped"
    finally:
        second.close()
    qtbot.waitUntil(lambda: seen.client.players() == {BUS_NAME}, timeout=20_000)


def test_a_bus_that_is_lost_in_mid_play_disturbs_nothing(seen: Seen, session_bus: PrivateBus, qtbot: QtBot) -> None:
    seen.app.rig.playing_at(100.0)
    _address, bus = session_bus
    bus.kill()
    bus.wait()
    qtbot.waitUntil(lambda: not threads_on_buses(), timeout=20_000)
    seen.app.rig.player.advance(30.0)
    seen.app.practice.pause()
    seen.app.practice.play()
    assert seen.app.practice.phase is Phase.PLAYING
    assert seen.app.practice.seconds > 120.0


@pytest.mark.parametrize("address", [None, "unix:path={folder}/none", "disabled:", "nonsense", "tcp:host=localhost"])
def test_without_a_bus_there_is_silence(
    app: App, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, qtbot: QtBot, address: str | None
) -> None:
    for variable in ("DBUS_SESSION_BUS_ADDRESS", "DBUS_SYSTEM_BUS_ADDRESS"):
        monkeypatch.delenv(variable, raising=False)
        if address is not None:
            monkeypatch.setenv(variable, address.format(folder=tmp_path))
    monkeypatch.setattr("hipmob_desktop.desktop.bus._SYSTEM_SOCKET", tmp_path / "none")
    desktop = join(app, [])
    qtbot.waitUntil(lambda: not threads_on_buses(), timeout=20_000)
    app.rig.playing_at(10.0)
    desktop.close()


@pytest.mark.parametrize("greets", [False, True], ids=["silent from the start", "lets callers in"])
def test_a_bus_that_never_answers_is_left_at_once(
    app: App, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, greets: bool
) -> None:
    with silent_bus(tmp_path, greets=greets) as address:
        for variable in ("DBUS_SESSION_BUS_ADDRESS", "DBUS_SYSTEM_BUS_ADDRESS"):
            monkeypatch.setenv(variable, address)
        desktop = join(app, [])
        assert sorted(threads_on_buses()) == ["session-bus", "session-bus", "system-bus"]
        app.rig.playing_at(10.0)
        desktop.close()
        assert threads_on_buses() == []


def test_a_bus_that_falls_silent_is_left_at_once(seen: Seen, session_bus: PrivateBus, qtbot: QtBot) -> None:
    _address, bus = session_bus
    bus.send_signal(signal.SIGSTOP)
    try:
        seen.app.rig.playing_at(10.0)
        seen.desktop.close()
        assert threads_on_buses() == []
    finally:
        bus.send_signal(signal.SIGCONT)


def test_sleep_waits_until_the_session_is_paused_and_on_disk(
    app: App, system_bus: PrivateBus, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    address, _process = system_bus
    disk = HeldExecutor()
    app.logbook._jobs = jobs = Jobs(disk)
    checkpoint = app.directory / CHECKPOINT_NAME
    with Logind(address) as logind:
        desktop = join(app, [], jobs.afterwards)
        app.rig.playing_at(100.0)
        app.rig.player.advance(10.0)
        lock = logind.lock()
        disk.run()
        checkpoint.unlink()

        logind.prepare_for_sleep(True)
        qtbot.waitUntil(lambda: app.practice.phase is Phase.PAUSED, timeout=20_000)
        here, watched = app.practice.seconds, app.practice.watched
        qtbot.waitUntil(lambda: len(disk.held) == 2, timeout=20_000)  # the session is to be written, then let sleep
        disk.run_one()
        assert checkpoint.is_file()
        assert lock.is_held, "the session was not known to be on disk yet"
        disk.run()
        qtbot.waitUntil(lambda: not lock.is_held, timeout=20_000)

        logind.prepare_for_sleep(False)
        app.rig.clock.instant += 3600.0
        assert logind.lock().is_held, "the next sleep waits again"
        assert app.practice.phase is Phase.PAUSED
        assert app.practice.watched == watched
        app.practice.play()
        assert app.practice.seconds == pytest.approx(here - 3.0)
        assert app.practice.get_ready == 3
        desktop.close()


def test_sleep_waits_for_nobody_who_does_not_practise(
    app: App, system_bus: PrivateBus, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    address, _process = system_bus
    with Logind(address) as logind:
        desktop = join(app, [])
        app.rig.playing_at(100.0)
        app.rig.player.advance(10.0)
        lock = logind.lock()
        app.practice.switch(app.rig.shelf.routine(Mode.POST_RUN))
        lock.wait_for_release()
        app.rig.playing_at(100.0)
        lock = logind.lock()
        app.practice.fail("no picture")
        lock.wait_for_release()
        desktop.close()
        assert logind.unanswered() == 0
