# SPDX-License-Identifier: GPL-3.0-or-later
"""What becomes of a service on a bus that does not want it."""

from __future__ import annotations

import sys
import threading
from pathlib import Path

import pytest

from hipmob_desktop.desktop.bus import Bus, Service
from tests.desktop.buses import PATIENCE_SECONDS, bare_bus, threads_on_buses

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="desktops with D-Bus")


class Named(Service):
    """Wants a name."""

    names = ("org.example.Wanted",)

    def __init__(self) -> None:
        super().__init__(Bus.SESSION)
        self.has_left = threading.Event()

    def left(self) -> None:
        self.has_left.set()


def test_a_bus_that_refuses_the_name_is_left_without_a_complaint(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An error that nobody caught would fail the test."""
    with bare_bus(tmp_path, gives_names=False) as (address, _process):
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        service = Named()
        service.start()
        assert service.has_left.wait(PATIENCE_SECONDS)
        service.wait_until_left(PATIENCE_SECONDS)
        assert threads_on_buses() == []
