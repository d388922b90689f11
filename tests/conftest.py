# SPDX-License-Identifier: GPL-3.0-or-later
"""What holds for every test: no display needed, nobody's own files touched, and no warning left unread."""

from __future__ import annotations

import gc
import logging
import os
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

# A busy machine is no fault of the code: what is to be fast is measured by benchmarks.
settings.register_profile("patient", deadline=None)
settings.load_profile("patient")

# Before anything imports Qt. A test lane with a real window (Xvfb) sets QT_QPA_PLATFORM=xcb.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# Without an explicit style and scale, pixels would depend on the desktop that runs the tests.
os.environ.setdefault("QT_SCALE_FACTOR", "1")
os.environ.setdefault("QT_STYLE_OVERRIDE", "Fusion")
# Texts are compared in the English they were written in, whatever the machine speaks.
os.environ["LC_ALL"] = "C.UTF-8"
os.environ.pop("LANGUAGE", None)

USER_FOLDERS = {
    "HOME": "home",
    "XDG_DATA_HOME": "home/.local/share",
    "XDG_CONFIG_HOME": "home/.config",
    "XDG_CACHE_HOME": "home/.cache",
    "XDG_STATE_HOME": "home/.local/state",
    "XDG_RUNTIME_DIR": "run",
}


@pytest.fixture(autouse=True)
def user_folders(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty home for each test; the folder that holds it."""
    root = tmp_path_factory.mktemp("user")
    for variable, folder in USER_FOLDERS.items():
        (root / folder).mkdir(parents=True, exist_ok=True, mode=0o700)
        monkeypatch.setenv(variable, str(root / folder))
    return root


class Collector(logging.Handler):
    """Keeps the records that no test asked for."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)


@pytest.fixture(autouse=True)
def no_unexpected_logs(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that logs a warning or worse, unless it reads the log itself (``caplog``)."""
    if "caplog" in request.fixturenames:
        yield
        return
    collector = Collector()
    root = logging.getLogger()
    root.addHandler(collector)
    try:
        yield
    finally:
        root.removeHandler(collector)
    messages = [f"{record.name}: {record.levelname}: {record.getMessage()}" for record in collector.records]
    assert not messages, "logged without being expected: " + "; ".join(messages)


@pytest.fixture(autouse=True)
def garbage_is_collected_between_tests() -> Iterator[None]:
    """As in the app, never in another thread than the one of Qt's objects."""
    if "PySide6.QtCore" not in sys.modules:  # the studio has none
        yield
        return
    from hipmob_desktop.ui.garbage import collect_what_is_due

    gc.disable()
    yield
    collect_what_is_due()


@pytest.fixture(autouse=True)
def nothing_left_running() -> Iterator[None]:
    """Fail a test that leaves a worker thread or a visible window behind for the next one."""
    before = set(threading.enumerate())
    yield
    threads = [thread.name for thread in set(threading.enumerate()) - before if not thread.daemon]
    assert not threads, "threads left running: " + ", ".join(threads)
    if "PySide6.QtWidgets" in sys.modules:
        from PySide6.QtWidgets import QApplication

        windows = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
        assert not windows, f"windows left open: {windows}"
