# SPDX-License-Identifier: GPL-3.0-or-later
"""The real app on a real screen, as the desktop around it sees and steers it."""

from __future__ import annotations

import signal
import sys
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest

from hipmob_desktop.desktop.mpris import BUS_NAME
from hipmob_desktop.domain.routines import Mode
from hipmob_desktop.ui.remote_control import tracks_of
from tests.desktop.buses import PLAYER, ROOT, Logind, PlayerClient, PrivateBus
from tests.desktop.conftest import session_bus, system_bus
from tests.end_to_end.conftest import Launch
from tests.end_to_end.running_app import routine_of, wait_until

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="desktops with D-Bus")
__all__ = ["session_bus", "system_bus"]


def seconds_told(panel: PlayerClient) -> float:
    """The moment of the routine at which the app says it is."""
    now = panel.get(BUS_NAME, "Metadata")["mpris:trackid"][1]
    tracks = tracks_of(routine_of(Mode.PRE_RUN), lambda _drill: "")
    (start,) = (track.start_seconds for track in tracks if track.id == now)
    return start + float(panel.get(BUS_NAME, "Position")) / 1_000_000


def test_a_panel_plays_and_pauses_it_sleep_pauses_it_and_quitting_keeps_the_session(
    launch: Launch, session_bus: PrivateBus, system_bus: PrivateBus
) -> None:
    with PlayerClient(session_bus[0]) as panel, Logind(system_bus[0]) as logind:
        app = launch("--speed", "2")
        app.open_as_newcomer()
        wait_until(lambda: BUS_NAME in panel.players(), "the app was on the bus")
        assert panel.get(BUS_NAME, "PlaybackStatus") == "Stopped"

        panel.call(BUS_NAME, PLAYER, "Play")
        wait_until(lambda: panel.get(BUS_NAME, "PlaybackStatus") == "Playing", "it played")
        app.wait_for_motion()
        picture = panel.get(BUS_NAME, "Metadata")["mpris:artUrl"][1]
        assert Path(unquote(urlsplit(picture).path)).is_file()
        before = panel.get(BUS_NAME, "Position")
        wait_until(lambda: panel.get(BUS_NAME, "Position") > before, "the position went on")
        app.go_to_work()

        lock = logind.lock()
        assert lock.is_held
        logind.prepare_for_sleep(True)
        lock.wait_for_release()
        on_disk = app.checkpoint()
        assert panel.get(BUS_NAME, "PlaybackStatus") == "Paused"
        assert on_disk is not None
        assert on_disk["position_seconds"] == pytest.approx(seconds_told(panel), abs=0.2), "it sleeps with all on disk"
        assert on_disk == app.checkpoint()
        logind.prepare_for_sleep(False)
        next_lock = logind.lock()
        assert next_lock.is_held
        panel.call(BUS_NAME, PLAYER, "PlayPause")
        wait_until(lambda: panel.get(BUS_NAME, "PlaybackStatus") == "Playing", "it went on")

        panel.call(BUS_NAME, ROOT, "Quit")
        assert app.wait_for_end() == 0
        assert len(app.history()) == 1
        assert BUS_NAME not in panel.players()
        next_lock.wait_for_release()
    assert (app.errors(), app.troubles(), app.leftovers()) == ("", [], False)


def test_buses_that_fall_silent_hold_nothing_up(
    launch: Launch, session_bus: PrivateBus, system_bus: PrivateBus
) -> None:
    with PlayerClient(session_bus[0]) as panel, Logind(system_bus[0]) as logind:
        app = launch("--speed", "2")
        app.start_as_newcomer()
        wait_until(lambda: BUS_NAME in panel.players(), "the app was on the bus")
        lock = logind.lock()
        app.go_to_work()
        for _address, bus in (session_bus, system_bus):
            bus.send_signal(signal.SIGSTOP)
        try:
            app.press("space", "space")
            app.wait_for_motion()
            app.screen.ask_to_close(app.window)
            assert app.wait_for_end() == 0
            lock.wait_for_release()
        finally:
            for _address, bus in (session_bus, system_bus):
                bus.send_signal(signal.SIGCONT)
    assert len(app.history()) == 1
    assert (app.errors(), app.troubles(), app.leftovers()) == ("", [], False)
