# SPDX-License-Identifier: GPL-3.0-or-later
"""The real app on a real screen, as the desktop around it sees and steers it."""

from __future__ import annotations

import sys
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest

from hipmob_desktop.desktop.mpris import BUS_NAME
from tests.desktop.buses import PLAYER, ROOT, Logind, PlayerClient, PrivateBus
from tests.desktop.conftest import session_bus, system_bus
from tests.end_to_end.conftest import Launch
from tests.end_to_end.running_app import wait_until

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="desktops with D-Bus")
__all__ = ["session_bus", "system_bus"]


def test_a_panel_plays_and_pauses_it_sleep_pauses_it_and_quitting_keeps_the_session(
    launch: Launch, session_bus: PrivateBus, system_bus: PrivateBus
) -> None:
    with PlayerClient(session_bus[0]) as panel, Logind(system_bus[0]) as logind:
        app = launch("--speed", "2")
        app.wait_for_window()
        app.wait_for_sheet()
        app.press("space")
        app.wait_for_no_sheet()
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

        logind.prepare_for_sleep(True)
        wait_until(lambda: panel.get(BUS_NAME, "PlaybackStatus") == "Paused", "it paused before sleeping")
        logind.prepare_for_sleep(False)
        panel.call(BUS_NAME, PLAYER, "PlayPause")
        wait_until(lambda: panel.get(BUS_NAME, "PlaybackStatus") == "Playing", "it went on")

        panel.call(BUS_NAME, ROOT, "Quit")
        assert app.wait_for_end() == 0
        assert len(app.history()) == 1
        assert BUS_NAME not in panel.players()
    assert (app.errors(), app.troubles(), app.leftovers()) == ("", [], False)
