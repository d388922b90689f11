# SPDX-License-Identifier: GPL-3.0-or-later
"""A screen for the whole run, and the app on it; when a test fails, a picture of the screen and the log are kept."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Generator, Iterator
from pathlib import Path

import pytest

from tests.benchmarks.processes import x_server
from tests.end_to_end.running_app import RunningApp
from tests.end_to_end.x_screen import XScreen

WIDTH, HEIGHT = 1280, 800
FAILED = pytest.StashKey[bool]()

Launch = Callable[..., RunningApp]


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Let fixtures know whether the test failed."""
    report = yield
    item.stash[FAILED] = item.stash.get(FAILED, False) or report.failed
    return report


@pytest.fixture(scope="session")
def display() -> Iterator[str]:
    """The name of a display that nothing else is on."""
    if shutil.which("Xvfb") is None:
        pytest.skip("needs Xvfb (Debian: xvfb)")
    with x_server(WIDTH, HEIGHT) as (name, _pid):
        yield name


@pytest.fixture(scope="session")
def screen(display: str) -> Iterator[XScreen]:
    """Hand and eye on that display; the server starts anew whenever its last client leaves, so this one stays."""
    with XScreen(display) as screen:
        yield screen


@pytest.fixture
def launch(request: pytest.FixtureRequest, screen: XScreen, display: str, tmp_path: Path) -> Iterator[Launch]:
    """Starts the app, `launch("--speed", "2")` say, on the same data folder each time; ends it with the test."""
    running: list[RunningApp] = []

    def start(*words: str) -> RunningApp:
        app = RunningApp(screen, display, tmp_path, f"run-{len(running) + 1}", words)
        running.append(app)
        return app

    yield start
    if request.node.stash.get(FAILED, False):
        picture = tmp_path / "screen.png"
        screen.whole().save(str(picture))
        print(f"\nThe screen as it was: {picture}\nThe app's log and messages: {tmp_path}")
        for app in running:
            print(f"--- {app.errors_path.name}\n{app.errors()}")
        if running and running[0].log_path().exists():
            print(f"--- {running[0].log_path()}\n{running[0].log_path().read_text(encoding='utf-8')}")
    for app in running:
        app.kill()
