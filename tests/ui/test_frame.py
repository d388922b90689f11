# SPDX-License-Identifier: GPL-3.0-or-later
"""The window is there at once; what comes into it later finds its keys, its full screen and its end."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hipmob_desktop.domain.routines import Mode
from hipmob_desktop.ui import frame as frame_module
from hipmob_desktop.ui.frame import APPEARANCE, FIRST_SIZE, GEOMETRY, SMALLEST, Frame, first_size, stored_settings
from hipmob_desktop.ui.practice import Phase
from hipmob_desktop.ui.theme import DARK, LIGHT, Colours, qt_palette
from tests.ui.conftest import App

Key = Qt.Key


@pytest.fixture
def frame(qtbot: QtBot, tmp_path: Path) -> Frame:
    made = Frame(stored_settings(tmp_path))
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize(
    "available",
    [(1366, 728), (1280, 800), (1280, 672), (1024, 728), (1440, 875), (911, 520), (768, 1326), (3440, 1400)],
)
def test_the_first_window_fits_on_the_screen_with_what_the_desktop_puts_around_it(available: tuple[int, int]) -> None:
    size, (width, height) = first_size(QSize(*available)), available
    assert size.width() <= max(width, SMALLEST.width())
    assert size.height() <= max(height - 48, SMALLEST.height())
    assert size.width() >= min(width - 100, 1180), "no smaller than it has to be"
    assert 1.0 <= size.width() / size.height() <= 2.2


def test_the_first_window_is_never_larger_or_smaller_than_suits_it(frame: Frame) -> None:
    assert first_size(QSize(5120, 2800)) == FIRST_SIZE
    assert first_size(QSize(400, 300)) == SMALLEST
    assert frame.size() == first_size(frame.screen().availableGeometry().size())


@pytest.mark.parametrize(("appearance", "colours"), [("light", LIGHT), ("dark", DARK)])
def test_the_stored_settings_has_the_ground_that_stays(
    qtbot: QtBot, tmp_path: Path, appearance: str, colours: Colours
) -> None:
    settings = stored_settings(tmp_path)
    settings.setValue(APPEARANCE, appearance)
    frame = Frame(settings)
    qtbot.addWidget(frame)
    frame.appear()
    assert frame.isVisible()
    assert frame.grab().toImage().pixelColor(2, 2).name() == colours.window


@pytest.mark.parametrize(
    ("scheme", "around", "ground"),
    [
        (Qt.ColorScheme.Dark, DARK, DARK),
        (Qt.ColorScheme.Light, LIGHT, LIGHT),
        (Qt.ColorScheme.Unknown, LIGHT, LIGHT),
        (Qt.ColorScheme.Unknown, DARK, LIGHT),  # as the window itself will take it
    ],
)
def test_without_a_choice_the_ground_is_as_the_desktop_is(
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    scheme: Qt.ColorScheme,
    around: Colours,
    ground: Colours,
) -> None:
    desktop = SimpleNamespace(
        palette=lambda: qt_palette(around, Mode.PRE_RUN),
        styleHints=lambda: SimpleNamespace(colorScheme=lambda: scheme),
    )
    monkeypatch.setattr(frame_module, "QGuiApplication", desktop)
    frame = Frame(stored_settings(tmp_path))
    qtbot.addWidget(frame)
    frame.appear()
    assert frame.grab().toImage().pixelColor(2, 2).name() == ground.window


def test_appearing_waits_for_the_paint_and_not_for_ever(frame: Frame) -> None:
    rounds: list[int] = []
    frame.appear(lambda: rounds.append(1), patience=7)
    assert len(rounds) == 7


def test_what_is_held_gets_keys_title_and_full_screen(app: App, frame: Frame, qtbot: QtBot) -> None:
    frame.appear()
    frame.hold(app.window)
    assert frame.windowTitle() == app.window.windowTitle()
    assert app.window.window() is frame
    focused = QApplication.focusWidget()
    if focused is not None:
        focused.clearFocus()
    qtbot.keyClick(frame, Key.Key_Space)
    assert app.practice.phase is Phase.PLAYING
    qtbot.keyClick(app.window, Key.Key_F)
    qtbot.waitUntil(frame.isFullScreen)
    qtbot.waitUntil(lambda: app.window.size() == frame.size())
    qtbot.keyClick(app.window, Key.Key_Escape)
    qtbot.waitUntil(lambda: not frame.isFullScreen())


def test_closing_the_window_keeps_the_session_and_where_it_was(app: App, frame: Frame) -> None:
    frame.appear()
    frame.hold(app.window)
    app.rig.playing_at(100.0)
    app.rig.player.advance(5.0)
    was = frame.saveGeometry()
    frame.close()
    assert len(app.logbook.history.sessions) == 1
    assert stored_settings(app.directory).value(GEOMETRY) == was
