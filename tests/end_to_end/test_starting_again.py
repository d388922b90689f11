# SPDX-License-Identifier: GPL-3.0-or-later
"""What shows at a start only: another language by "Restart now", and the desktop's size of texts."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QSize

from hipmob_desktop.ui.frame import first_size
from tests.end_to_end.conftest import HEIGHT, WIDTH, Launch
from tests.end_to_end.running_app import RunningApp, wait_until

APPEARANCE_ROW = 5
LANGUAGE_CONTROL = 4


def choose_german_and_restart(app: RunningApp) -> None:
    """By keys alone: the settings, their section, the language, the button that has come below it."""
    app.press("Ctrl+,")
    app.wait_for_sheet()
    app.press(*["Down"] * APPEARANCE_ROW, *["Tab"] * LANGUAGE_CONTROL, "Down", "Down", "Tab", "space")


def test_a_new_language_is_spoken_after_restart_now_and_the_session_is_kept(launch: Launch) -> None:
    app = launch("--mode", "post-run")
    app.start_as_newcomer()
    app.go_to_work()
    english = app.title
    choose_german_and_restart(app)
    wait_until(lambda: app.is_there() and app.title not in ("HipMob", english), "the window came in German")
    assert app.title == "HipMob: Nach dem Lauf"  # the same arguments, too
    assert app.process.poll() is None, "whoever started it still has it"
    app.wait_for_window()
    app.wait_for_sheet()  # which offers to go on with the session
    (session,) = app.history()
    assert session["mode"] == "post-run"
    assert session["watched_seconds"] > 1.0
    app.press("Escape")
    app.wait_for_no_sheet()
    second = launch()
    assert second.wait_for_end() == 0, "it has the lock again: another start only asks for its window"
    app.screen.ask_to_close(app.window)
    assert app.wait_for_end() == 0
    assert (app.errors(), app.troubles(), app.leftovers()) == ("", [], False)


@pytest.fixture
def large_texts(monkeypatch: pytest.MonkeyPatch) -> None:
    """A desktop with texts half as large again as usual."""
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", "KDE")
    monkeypatch.setenv("KDE_SESSION_VERSION", "5")
    folder = Path(os.environ["XDG_CONFIG_HOME"])
    (folder / "kdeglobals").write_text("[General]\nfont=Sans,16.5,-1,5,50,0,0,0,0,0\n", encoding="utf-8")


@pytest.mark.usefixtures("large_texts")
def test_the_window_is_as_large_as_the_desktop_has_its_texts_from_the_first_start_on(launch: Launch) -> None:
    app = launch()
    app.wait_for_window()
    assert app.window.width == round(1.5 * first_size(QSize(WIDTH, HEIGHT) / 1.5).width())
    app.wait_for_sheet()
    app.screen.ask_to_close(app.window)
    assert app.wait_for_end() == 0
    assert (app.errors(), app.leftovers()) == ("", False)
