# SPDX-License-Identifier: GPL-3.0-or-later
"""Buses of the test's own, which the app takes for those of the log-in session and of the machine."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.desktop.buses import PrivateBus, private_bus


@pytest.fixture
def session_bus(monkeypatch: pytest.MonkeyPatch) -> Iterator[PrivateBus]:
    with private_bus() as (address, process):
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        yield address, process


@pytest.fixture
def system_bus(monkeypatch: pytest.MonkeyPatch) -> Iterator[PrivateBus]:
    with private_bus() as (address, process):
        monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", address)
        yield address, process
