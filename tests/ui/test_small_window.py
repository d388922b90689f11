# SPDX-License-Identifier: GPL-3.0-or-later
"""The small window: its shape and place, what keys and clicks do in it, and the way back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from hipmob_desktop.ui.completion_sheet import CompletionSheet
from hipmob_desktop.ui.key_list import KeyListSheet
from hipmob_desktop.ui.practice import Phase
from hipmob_desktop.ui.small_window import FIRST_WIDTH, SMALLEST_WIDTH, Edge, SmallWindow, first_place, resized
from tests.ui.conftest import App

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

Key = Qt.Key
AREA = QRect(0, 0, 1600, 1000)


@pytest.mark.parametrize("edge", [Edge.LEFT, Edge.RIGHT])
@pytest.mark.parametrize("pull", [-500, -60, 0, 33, 90, 5000])
def test_pulling_an_edge_keeps_the_shape_and_the_other_edge(edge: Edge, pull: int) -> None:
    before = QRect(1000, 700, 400, 225)
    after = resized(before, edge, pull, AREA)
    assert after.width() / after.height() == pytest.approx(16 / 9, rel=0.02)
    assert after.width() >= SMALLEST_WIDTH
    assert after.height() <= AREA.height()
    if edge is Edge.RIGHT:
        assert after.topLeft() == before.topLeft()
    else:
        assert (after.right(), after.top()) == (before.right(), before.top())


def test_it_opens_in_the_lower_right_corner() -> None:
    place = first_place(AREA)
    assert AREA.contains(place)
    assert place.width() == FIRST_WIDTH
    assert AREA.right() - place.right() == AREA.bottom() - place.bottom() == 24


@pytest.fixture
def small(app: App, qtbot: QtBot) -> SmallWindow:
    """The small window over a routine that plays."""
    app.rig.playing_at(app.practice.routine.work_segments[2].start_seconds + 5.0)
    qtbot.keyClick(app.window, Key.Key_I)
    window = app.window.viewing.small_window
    assert window is not None
    return window


def test_before_it_plays_there_is_nothing_to_make_small(app: App, qtbot: QtBot) -> None:
    qtbot.keyClick(app.window, Key.Key_I)
    assert app.window.viewing.small_window is None
    assert not app.window.isMinimized()


def test_it_lies_above_all_others_without_a_frame_and_shows_the_picture(app: App, small: SmallWindow) -> None:
    flags = small.windowFlags()
    assert flags & Qt.WindowType.WindowStaysOnTopHint
    assert flags & Qt.WindowType.FramelessWindowHint
    assert app.window.isMinimized()
    assert small.isVisible()
    app.rig.player.advance(0.5)
    image: QImage = small.grab().toImage()
    assert image.pixelColor(image.width() // 3, image.height() // 2) == QColor(90, 90, 90), "the frame"
    foot = [image.pixelColor(x, image.height() - 12).lightness() for x in range(10, image.width() // 2)]
    assert max(foot) > 230, "the name in it"
    assert min(foot) < 60


def test_keys_do_in_it_what_they_do_in_the_large_one(app: App, small: SmallWindow, qtbot: QtBot) -> None:
    before = app.practice.seconds
    qtbot.keyClick(small, Key.Key_Left)
    assert app.practice.seconds == pytest.approx(before - 5.0, abs=0.05)
    qtbot.keyClick(small, Key.Key_Space)
    assert app.practice.phase is Phase.PAUSED
    qtbot.keyClick(small, Key.Key_Space)
    assert app.practice.phase is Phase.PLAYING
    assert app.practice.get_ready == 3
    qtbot.keyClick(small, Key.Key_X)
    assert app.practice.phase is Phase.PAUSED
    qtbot.keyClick(small, Key.Key_Period)
    app.rig.player.advance(0.1)
    qtbot.keyClick(small, Key.Key_H)
    assert app.preferences.mirrored
    qtbot.keyClick(small, Key.Key_5)
    assert app.practice.seconds == pytest.approx(300.0)
    assert app.window.viewing.small_window is small


@pytest.mark.parametrize("key", [Key.Key_Escape, Key.Key_I])
def test_escape_and_its_own_key_go_back_and_it_plays_on(
    app: App, small: SmallWindow, qtbot: QtBot, key: Qt.Key
) -> None:
    qtbot.keyClick(small, key)
    assert app.window.viewing.small_window is None
    assert not app.window.isMinimized()
    assert app.window.isVisible()
    assert app.practice.phase is Phase.PLAYING


def test_a_maximized_window_comes_back_maximized(app: App, qtbot: QtBot) -> None:
    app.window.showMaximized()
    app.rig.playing_at(50.0)
    qtbot.keyClick(app.window, Key.Key_I)
    assert app.window.isMinimized()
    app.window.viewing.leave_small_window()
    assert not app.window.isMinimized()
    assert app.window.isMaximized()


def test_a_click_pauses_a_double_click_goes_back_and_plays_on(app: App, small: SmallWindow, qtbot: QtBot) -> None:
    qtbot.mouseClick(small, Qt.MouseButton.LeftButton)
    assert app.practice.phase is Phase.PAUSED
    qtbot.mouseClick(small, Qt.MouseButton.LeftButton)
    assert app.practice.phase is Phase.PLAYING
    qtbot.mouseClick(small, Qt.MouseButton.LeftButton)
    qtbot.mouseDClick(small, Qt.MouseButton.LeftButton)
    assert app.window.viewing.small_window is None
    assert app.practice.phase is Phase.PLAYING


def drag(small: SmallWindow, start: QPoint, way: QPoint) -> None:
    """Pull at a point; the window moves under the mouse, whose way is told on the desktop."""
    pressed_at = small.pos() + start
    QTest.mousePress(small, Qt.MouseButton.LeftButton, pos=start)
    for share in (0.5, 1.0):
        reached = pressed_at + QPoint(round(way.x() * share), round(way.y() * share))
        QTest.mouseMove(small, small.mapFromGlobal(reached))
    QTest.mouseRelease(small, Qt.MouseButton.LeftButton)


def test_it_is_moved_by_dragging_which_does_not_pause(app: App, small: SmallWindow) -> None:
    before = small.geometry()
    drag(small, QPoint(100, 100), QPoint(-150, -120))
    assert small.geometry() == before.translated(-150, -120)
    assert app.practice.phase is Phase.PLAYING


def test_an_edge_resizes_it(small: SmallWindow) -> None:
    before = small.geometry()
    drag(small, QPoint(3, 100), QPoint(-80, 0))
    assert small.width() == before.width() + 80
    assert small.geometry().right() == before.right()
    assert small.width() / small.height() == pytest.approx(16 / 9, rel=0.02)


def test_plus_and_minus_resize_it_too(small: SmallWindow, qtbot: QtBot) -> None:
    before = small.width()
    qtbot.keyClick(small, Key.Key_Plus)
    assert small.width() == before + 40
    qtbot.keyClick(small, Key.Key_Minus)
    qtbot.keyClick(small, Key.Key_Minus)
    assert small.width() == before - 40


def test_its_place_is_remembered_if_it_can_still_be_seen(app: App, small: SmallWindow, qtbot: QtBot) -> None:
    place = QRect(40, 50, 320, 180)
    small.setGeometry(place)
    qtbot.keyClick(small, Key.Key_Escape)
    assert app.settings.small_window == place
    qtbot.keyClick(app.window, Key.Key_I)
    again = app.window.viewing.small_window
    assert again is not None
    assert again.geometry() == place
    again.setGeometry(QRect(90_000, 50, 320, 180))
    qtbot.keyClick(again, Key.Key_Escape)
    qtbot.keyClick(app.window, Key.Key_I)
    third = app.window.viewing.small_window
    assert third is not None
    assert QGuiApplication.primaryScreen().availableGeometry().contains(third.geometry())


def test_what_needs_the_large_window_brings_it_back(app: App, small: SmallWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(small, Key.Key_Question)
    assert app.window.viewing.small_window is None
    assert not app.window.isMinimized()
    assert isinstance(app.window.sheets.open, KeyListSheet)


@pytest.mark.parametrize(
    ("key", "held"),
    [
        (Key.Key_T, Qt.KeyboardModifier.NoModifier),
        (Key.Key_T, Qt.KeyboardModifier.ShiftModifier),
        (Key.Key_H, Qt.KeyboardModifier.ShiftModifier),
        (Key.Key_S, Qt.KeyboardModifier.ControlModifier),
    ],
)
def test_keys_that_open_something_bring_the_large_window_back_to_show_it(
    app: App, small: SmallWindow, qtbot: QtBot, key: Qt.Key, held: Qt.KeyboardModifier
) -> None:
    asked: list[bool] = []
    for one in (
        app.window.bar.minutes.clicked,
        app.window.deck.timeline.change_asked,
        app.window.hip_test_asked,
        app.window.save_asked,
    ):
        one.connect(lambda *_: asked.append(app.window.isMinimized()))
    qtbot.keyClick(small, key, held)
    assert app.window.viewing.small_window is None
    assert asked == [False]


def test_the_end_brings_the_large_window_back_with_its_sheet(app: App, small: SmallWindow, qtbot: QtBot) -> None:
    app.practice.seek(599.0)
    app.rig.player.advance(3.0)
    qtbot.waitUntil(lambda: app.window.viewing.small_window is None)
    assert isinstance(app.window.sheets.open, CompletionSheet)
    assert not app.window.isMinimized()


def test_closing_the_app_closes_it(app: App, small: SmallWindow) -> None:
    app.window.close()
    assert app.window.viewing.small_window is None
    assert not small.isVisible()


def test_the_wheel_over_it_is_the_volume(app: App, small: SmallWindow) -> None:
    before = app.settings.volume
    small.wheel_turned.emit(-2)
    assert app.settings.volume == pytest.approx(before - 0.1)
