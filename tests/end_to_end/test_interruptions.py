# SPDX-License-Identifier: GPL-3.0-or-later
"""Whatever interrupts a session, what was done is kept."""

from __future__ import annotations

import os
import shutil
import signal
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.benchmarks.processes import x_server
from tests.end_to_end.conftest import HEIGHT, WIDTH, Launch
from tests.end_to_end.running_app import RunningApp, wait_until, watched
from tests.end_to_end.x_screen import XScreen

SPEED = ("--speed", "2")


def test_after_a_crash_the_session_is_in_the_history_and_can_be_resumed(launch: Launch) -> None:
    crashed = launch(*SPEED)
    crashed.start_as_newcomer()
    crashed.go_to_work()
    crashed.kill()
    kept = crashed.checkpoint()
    assert kept is not None
    assert crashed.history() == []

    app = launch(*SPEED)
    app.wait_for_window()
    app.wait_for_sheet()  # it offers to go on
    (partial,) = app.history()
    assert partial["id"] == kept["session"]["id"]
    assert partial["watched_seconds"] == kept["session"]["watched_seconds"]
    assert 0 < partial["watched_seconds"] < partial["planned_seconds"]

    app.press("Return")
    app.wait_for_no_sheet()
    app.wait_for_motion()
    wait_until(lambda: watched(app.checkpoint()) > partial["watched_seconds"] + 1.0, "the session went on")
    app.process.send_signal(signal.SIGTERM)
    assert app.wait_for_end() == 0
    (whole,) = app.history()
    assert (whole["id"], whole["started_at"]) == (partial["id"], partial["started_at"])
    assert whole["watched_seconds"] > partial["watched_seconds"] + 1.0
    assert (app.errors(), app.troubles(), app.leftovers()) == ("", [], False)


def close_the_window(app: RunningApp) -> None:
    app.screen.ask_to_close(app.window)


def end_the_desktop_session(app: RunningApp) -> None:
    app.process.send_signal(signal.SIGTERM)


def interrupt(app: RunningApp) -> None:
    app.process.send_signal(signal.SIGINT)


@pytest.mark.parametrize("leave", [close_the_window, end_the_desktop_session, interrupt])
def test_leaving_in_the_middle_keeps_what_was_done(launch: Launch, leave: Callable[[RunningApp], None]) -> None:
    app = launch(*SPEED)
    app.start_as_newcomer()
    app.go_to_work()
    kept = watched(app.checkpoint())
    leave(app)
    assert app.wait_for_end() == 0
    (session,) = app.history()
    assert kept <= session["watched_seconds"] < session["planned_seconds"]
    assert app.checkpoint() is None
    assert (app.errors(), app.troubles(), app.leftovers()) == ("", [], False)


def test_closing_at_once_while_all_is_still_being_prepared_ends_cleanly(launch: Launch) -> None:
    app = launch()
    app.wait_for_window()
    app.screen.ask_to_close(app.window)
    assert app.wait_for_end() == 0
    assert app.history() == []
    assert (app.errors(), app.troubles(), app.leftovers()) == ("", [], False)


def test_switching_the_routine_in_the_middle_asks_once_and_keeps_what_was_done(launch: Launch) -> None:
    app = launch(*SPEED)
    app.start_as_newcomer()
    assert app.title.endswith("pre-run")
    app.go_to_work()

    app.press("Ctrl+2")
    app.wait_for_sheet()
    assert app.title.endswith("pre-run")
    app.press("Escape")
    app.wait_for_no_sheet()
    app.wait_for_motion()
    assert app.title.endswith("pre-run")
    assert app.history() == []

    kept = watched(app.checkpoint())
    app.press("Ctrl+2")
    app.wait_for_sheet()
    app.press("Return")
    app.wait_for_no_sheet()
    wait_until(lambda: app.title.endswith("post-run"), "the other routine was there")
    wait_until(lambda: len(app.history()) == 1, "the session was in the history")
    (session,) = app.history()
    assert session["mode"] == "pre-run"
    assert kept <= session["watched_seconds"] < session["planned_seconds"]
    assert app.checkpoint() is None

    app.press("space")
    app.wait_for_motion()
    app.screen.ask_to_close(app.window)
    assert app.wait_for_end() == 0
    assert app.history() == [session], "an introduction alone makes no session"
    assert (app.errors(), app.troubles(), app.leftovers()) == ("", [], False)


def test_emptying_the_cache_folder_costs_neither_the_session_nor_the_next_start(launch: Launch) -> None:
    app = launch(*SPEED)
    app.start_as_newcomer()
    for video in (app.data / "cache").rglob("*.mkv"):
        video.unlink()
    app.go_to_work()
    app.screen.ask_to_close(app.window)
    assert app.wait_for_end() == 0
    assert len(app.history()) == 1

    again = launch(*SPEED)
    again.wait_for_window()
    again.wait_for_sheet()  # it offers to go on with the session
    again.press("Escape")
    again.wait_for_no_sheet()
    again.press("space")
    again.wait_for_motion()
    assert list((again.data / "cache").rglob("*.mkv"))


@pytest.mark.skipif(shutil.which("Xvfb") is None, reason="needs Xvfb (Debian: xvfb)")
def test_when_the_screen_dies_in_mid_play_the_session_is_in_the_history_at_the_next_start(tmp_path: Path) -> None:
    with x_server(WIDTH, HEIGHT) as (display, server), XScreen(display) as screen:
        app = RunningApp(screen, display, tmp_path, "before", SPEED)
        try:
            app.start_as_newcomer()
            app.go_to_work()
            kept = app.checkpoint()
            assert kept is not None
            os.kill(server, signal.SIGKILL)
            app.wait_for_end()
        finally:
            app.kill()
    assert not app.leftovers()
    left = app.checkpoint()
    (saved,) = app.history() if left is None else [left["session"]]
    assert saved["id"] == kept["session"]["id"]
    assert saved["watched_seconds"] >= watched(kept)

    with x_server(WIDTH, HEIGHT) as (display, _server), XScreen(display) as screen:
        again = RunningApp(screen, display, tmp_path, "after", SPEED)
        try:
            again.wait_for_window()
            again.wait_for_sheet()  # it offers to go on
            assert [session["id"] for session in again.history()] == [saved["id"]]
            assert again.history()[0]["watched_seconds"] == saved["watched_seconds"]
        finally:
            again.kill()
