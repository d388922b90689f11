# SPDX-License-Identifier: GPL-3.0-or-later
"""A screen reader on the desktop's accessibility bus finds the app's controls and hears its announcements."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.end_to_end.assistive import ScreenReader, session_with_accessibility
from tests.end_to_end.conftest import Launch
from tests.end_to_end.running_app import wait_until

LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="AT-SPI is how Linux desktops do it")


@pytest.fixture
def reader(display: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[ScreenReader]:
    """A screen reader that runs before the app starts."""
    if shutil.which("dbus-daemon") is None or not any(map(Path.exists, map(Path, LAUNCHERS))):
        pytest.skip("needs at-spi2-core and dbus")
    with session_with_accessibility(display) as address:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        with ScreenReader(address) as reader:
            yield reader


def test_a_screen_reader_finds_the_controls_and_hears_the_drill(reader: ScreenReader, launch: Launch) -> None:
    app = launch()
    app.open_as_newcomer()
    app.press("space")
    assert reader.announcement("Getting ready, next ")
    things: list[tuple[str, str]] = []

    def found() -> bool:
        things[:] = [(thing.role, thing.name) for thing in reader.things()]
        return ("button", "Pause") in things or ("push button", "Pause") in things

    wait_until(found, "the screen reader found the button that pauses")
    names = {name for _role, name in things}
    assert {"HipMob: pre-run", "Settings", "Volume", "Captions", "Your weeks"} <= names
    assert any(role == "slider" and "next" in name for role, name in things)  # the timeline
    app.press("n")
    assert "side" in reader.announcement("Drill 1 of ")
    app.press("space")
    assert reader.announcement("Paused") == "Paused"
