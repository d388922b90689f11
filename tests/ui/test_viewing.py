# SPDX-License-Identifier: GPL-3.0-or-later
"""Ways of watching in the whole window: tenths, wheel, loop, large text, sound only, monitors, and their menu."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QGuiApplication, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from hipmob_desktop.domain.routines import Mode
from hipmob_desktop.ui.keys import BINDINGS, Command
from hipmob_desktop.ui.practice import Phase
from hipmob_desktop.ui.questions import SwitchSheet
from hipmob_desktop.ui.screens import Screens, monitor_to_fill, within
from hipmob_desktop.ui.settings import Settings
from hipmob_desktop.ui.theme import PAPER
from tests.ui.conftest import App

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

Key = Qt.Key
NONE, CONTROL, SHIFT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


def turn_wheel(widget: QWidget, vertical: int, horizontal: int = 0) -> None:
    """Turn by eighths of a degree; 120 is a step of most mice."""
    middle = QPointF(widget.rect().center())
    event = QWheelEvent(
        middle,
        QPointF(widget.mapToGlobal(middle.toPoint())),
        QPoint(),
        QPoint(horizontal, vertical),
        Qt.MouseButton.NoButton,
        NONE,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)


def under_way(app: App, work: int = 2, seconds: float = 5.0) -> float:
    """Play from some seconds into a drill; returns where that is."""
    moment = app.practice.routine.work_segments[work].start_seconds + seconds
    app.rig.playing_at(moment)
    return moment


# Digits


@pytest.mark.parametrize("digit", range(10))
def test_digits_go_to_that_tenth_while_it_plays(app: App, qtbot: QtBot, digit: int) -> None:
    under_way(app)
    qtbot.keyClick(app.window, Key(Key.Key_0 + digit))
    assert app.practice.seconds == pytest.approx(60.0 * digit)
    assert app.practice.routine.mode is Mode.PRE_RUN
    assert app.practice.phase is Phase.PLAYING


def test_digits_go_to_that_tenth_while_it_is_paused_too(app: App, qtbot: QtBot) -> None:
    under_way(app)
    app.practice.pause()
    qtbot.keyClick(app.window, Key.Key_2, Qt.KeyboardModifier.KeypadModifier)
    assert app.practice.seconds == pytest.approx(120.0)
    assert app.practice.phase is Phase.PAUSED


def test_before_and_after_a_routine_one_two_three_choose(app: App, qtbot: QtBot) -> None:
    qtbot.keyClick(app.window, Key.Key_2)
    assert app.practice.routine.mode is Mode.POST_RUN
    qtbot.keyClick(app.window, Key.Key_7)
    assert app.practice.routine.mode is Mode.POST_RUN
    app.rig.playing_at(598.0)
    app.rig.player.advance(3.0)
    assert app.practice.phase is Phase.ENDED
    sheet = app.window.sheets.open
    assert sheet is not None
    sheet.accept()
    qtbot.keyClick(app.window, Key.Key_1)
    assert app.practice.routine.mode is Mode.PRE_RUN


def test_with_control_they_choose_in_mid_session_too_and_ask(app: App, qtbot: QtBot) -> None:
    under_way(app)
    app.rig.player.advance(5.0)
    qtbot.keyClick(app.window, Key.Key_3, CONTROL)
    assert isinstance(app.window.sheets.open, SwitchSheet)
    assert app.practice.phase is Phase.PAUSED


# Wheel


def test_the_wheel_over_the_timeline_seeks_five_seconds_a_step(app: App) -> None:
    moment = under_way(app)
    before = app.practice.seconds
    turn_wheel(app.window.deck.timeline, 120)
    assert app.practice.seconds == pytest.approx(before + 5.0, abs=0.05)
    turn_wheel(app.window.deck.timeline, -240)
    assert app.practice.seconds == pytest.approx(before - 5.0, abs=0.05)
    turn_wheel(app.window.deck.timeline, 0, -120)
    assert app.practice.seconds == pytest.approx(before, abs=0.05)
    assert app.practice.seconds > moment - 1.0


def test_the_wheel_over_the_picture_is_the_volume_in_small_turns_too(app: App) -> None:
    before, seconds = app.settings.volume, app.practice.seconds
    for _ in range(4):
        turn_wheel(app.window.pane, -30)  # a fine wheel, or a touchpad
    assert app.settings.volume == pytest.approx(before - 0.05)
    turn_wheel(app.window.pane, 100)
    turn_wheel(app.window.pane, -100)
    assert app.settings.volume == pytest.approx(before - 0.05), "turned back is not turned"
    assert app.practice.seconds == seconds


# Loop


def test_a_keeps_to_the_drill_and_shows_it_on_picture_timeline_and_deck(app: App, qtbot: QtBot) -> None:
    moment = under_way(app)
    drill = app.practice.routine.segment_at(moment)
    plain = app.window.deck.timeline.grab().toImage()
    qtbot.keyClick(app.window, Key.Key_A)
    app.rig.player.advance(drill.seconds + 1.0)
    assert drill.start_seconds <= app.practice.seconds < drill.end_seconds
    content = app.window.pane.content
    assert content is not None
    assert content.looped
    assert app.window.deck.timeline.value_in_words().endswith("over and over")
    assert app.window.deck.timeline.grab().toImage() != plain
    chip = app.window.deck._loop
    assert chip.isVisible()
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert app.window.viewing.loop.segment is None
    assert not chip.isVisible()
    assert not (app.window.pane.content or content).looped


def test_the_speed_is_shown_and_a_click_brings_back_the_normal_one(app: App, qtbot: QtBot) -> None:
    speed = app.window.deck._speed
    assert not speed.isVisible()
    qtbot.keyClick(app.window, Key.Key_BracketRight)
    assert (speed.isVisible(), speed.text()) == (True, "1.1×")
    qtbot.mouseClick(speed, Qt.MouseButton.LeftButton)
    assert app.rig.player.state.rate == 1.0
    assert not speed.isVisible()


# Large text and sound only


def test_r_makes_words_large_beside_the_picture_and_is_remembered(app: App, qtbot: QtBot) -> None:
    under_way(app)
    app.rig.player.advance(0.1)
    pane = app.window.pane
    corner = QPoint(pane.width() - 30, pane.height() - 30)
    assert pane.grab().toImage().pixelColor(corner) != QColor(PAPER)
    qtbot.keyClick(app.window, Key.Key_R)
    large = pane.grab().toImage()
    assert large.pixelColor(corner) == QColor(PAPER)
    assert large.pixelColor(pane.width() // 4, pane.height() // 3) == QColor(90, 90, 90), "the frame, smaller"
    app.settings.save()
    assert Settings(app.directory).across_the_room
    qtbot.keyClick(app.window, Key.Key_R)
    assert not Settings(app.directory).across_the_room


def test_o_plays_the_sound_alone_and_the_session_goes_on_counting(app: App, qtbot: QtBot) -> None:
    under_way(app, seconds=1.0)
    app.rig.player.advance(4.0)
    qtbot.keyClick(app.window, Key.Key_O)
    app.rig.player.advance(8.0)
    assert app.rig.player.frame is None
    assert app.practice.watched.seconds == pytest.approx(12.1, abs=0.4)
    pane = app.window.pane
    assert pane.grab().toImage().pixelColor(pane.width() - 30, pane.height() // 2) == QColor(
        app.window._theme.colours.surface
    )
    content = pane.content
    assert content is not None
    before = content.seconds_left
    app.rig.player.advance(2.0)
    assert pane.content is not None
    assert before - pane.content.seconds_left in (1, 2, 3)
    qtbot.keyClick(app.window, Key.Key_O)
    app.rig.player.advance(3.0)
    assert app.rig.player.frame is not None
    assert app.practice.watched.seconds == pytest.approx(17.1, abs=0.5)


def test_sound_only_pauses_and_resumes_three_seconds_back_like_everything(app: App, qtbot: QtBot) -> None:
    under_way(app)
    qtbot.keyClick(app.window, Key.Key_O)
    app.rig.player.advance(6.0)
    qtbot.keyClick(app.window, Key.Key_X)
    assert app.practice.phase is Phase.PAUSED
    stopped = app.practice.seconds
    qtbot.keyClick(app.window, Key.Key_Space)
    assert app.practice.seconds == pytest.approx(stopped - 3.0)
    assert app.practice.get_ready == 3
    app.rig.player.advance(4.0)
    assert app.practice.seconds > stopped


def test_sound_only_before_the_start_begins_without_a_picture_and_ends(app: App, qtbot: QtBot) -> None:
    qtbot.keyClick(app.window, Key.Key_O)
    app.rig.player.advance(0.1)
    assert app.practice.phase is Phase.READY
    qtbot.keyClick(app.window, Key.Key_Space)
    app.rig.player.advance(1.0)
    assert app.practice.seconds == pytest.approx(1.0, abs=0.2)
    app.practice.seek(598.0)
    app.rig.player.advance(3.0)
    assert app.practice.phase is Phase.ENDED


# In full screen


def test_everything_holds_in_full_screen(app: App, qtbot: QtBot) -> None:
    under_way(app)
    qtbot.keyClick(app.window, Key.Key_F)
    assert app.window.isFullScreen()
    qtbot.keyClick(app.window, Key.Key_X)
    assert app.practice.phase is Phase.PAUSED
    stood = app.practice.seconds
    qtbot.keyClick(app.window, Key.Key_Period)
    app.rig.player.advance(0.05)
    assert app.practice.seconds == pytest.approx(stood + 1 / 30, abs=0.001)
    qtbot.keyClick(app.window, Key.Key_Comma)
    app.rig.player.advance(0.05)
    assert app.practice.seconds == pytest.approx(stood, abs=0.001)
    qtbot.keyClick(app.window, Key.Key_Space)
    app.rig.player.advance(2.0)
    app.practice.pause()
    qtbot.keyClick(app.window, Key.Key_Space)
    assert app.practice.get_ready == 3
    for key in (Key.Key_H, Key.Key_C, Key.Key_R, Key.Key_Up, Key.Key_M):
        qtbot.keyClick(app.window, key)
    assert app.preferences.mirrored
    assert not app.preferences.captions
    assert app.settings.across_the_room
    assert app.rig.player.state.muted
    qtbot.keyClick(app.window, Key.Key_Escape)
    assert not app.window.isFullScreen()


# Monitors


@dataclass(frozen=True)
class Named:
    named: str

    def name(self) -> str:
        return self.named


LAPTOP, TELEVISION, DESK = Named("eDP-1"), Named("HDMI-1"), Named("DP-2")


@pytest.mark.parametrize(
    ("here", "full_screen", "last_chosen", "fills"),
    [
        (0, False, "", 1),
        (2, False, "", 0),
        (0, False, "DP-2", 2),  # the one chosen the last time
        (2, False, "DP-2", 0),  # but it is here already
        (0, False, "gone", 1),
        (0, True, "DP-2", 1),  # from full screen always the next one
        (2, True, "DP-2", 0),
    ],
)
def test_the_next_monitor_is_the_one_chosen_last_or_follows(
    here: int, full_screen: bool, last_chosen: str, fills: int
) -> None:
    monitors = (LAPTOP, TELEVISION, DESK)
    assert monitor_to_fill(monitors, here, full_screen=full_screen, last_chosen=last_chosen) == fills


def test_a_window_that_can_be_seen_stays_and_one_out_of_sight_comes_back() -> None:
    area = QRect(0, 0, 1600, 1000)
    assert within(QRect(100, 100, 1280, 800), area) == QRect(100, 100, 1280, 800)
    assert within(QRect(1000, 100, 1280, 800), area) == QRect(1000, 100, 1280, 800)
    lost = within(QRect(1900, 100, 1280, 800), area)
    assert area.contains(lost)
    assert lost.size() == QRect(0, 0, 1280, 800).size()
    assert area.contains(within(QRect(5000, 5000, 3840, 2160), area))


def test_when_its_monitor_is_unplugged_the_window_comes_back(app: App, qtbot: QtBot) -> None:
    qtbot.keyClick(app.window, Key.Key_F)
    assert app.window.isFullScreen()
    app.window.viewing.screens._on_removed(app.window.screen())  # as Qt tells of a monitor that goes
    assert not app.window.isFullScreen()
    app.window.setGeometry(90_000, 0, 1280, 800)
    app.window.viewing.screens.come_back()
    area = QGuiApplication.primaryScreen().availableGeometry()
    qtbot.waitUntil(lambda: area.intersects(app.window.geometry()))


def test_with_one_monitor_the_key_for_the_next_one_fills_it(app: App, qtbot: QtBot) -> None:
    screens: Screens = app.window.viewing.screens
    assert screens.are_many == (len(QGuiApplication.screens()) > 1)
    qtbot.keyClick(app.window, Key.Key_F, SHIFT)
    assert app.window.isFullScreen()


# The menu


def test_the_menu_names_what_is_rarely_wanted_with_its_key_and_how_it_stands(app: App, qtbot: QtBot) -> None:
    menu = app.window.viewing.menu
    menu.aboutToShow.emit()
    actions = menu.by_command
    assert {Command.LOOP, Command.SLOWER, Command.ACROSS_THE_ROOM, Command.SOUND_ONLY, Command.SMALL_WINDOW} <= set(
        actions
    )
    for command, action in actions.items():
        cap = next(binding.caps[0] for binding in BINDINGS if binding.command is command)
        assert action.text().endswith(f"\t{cap}")
    assert not actions[Command.LOOP].isEnabled(), "there is no drill under way"
    actions[Command.ACROSS_THE_ROOM].trigger()
    assert app.settings.across_the_room
    under_way(app)
    menu.aboutToShow.emit()
    assert menu.by_command[Command.ACROSS_THE_ROOM].isChecked()
    menu.by_command[Command.LOOP].trigger()
    assert app.window.viewing.loop.segment is not None


def test_the_button_opens_the_menu_above_itself(app: App, qtbot: QtBot) -> None:
    qtbot.mouseClick(app.window.deck.more, Qt.MouseButton.LeftButton)
    menu = app.window.viewing.menu
    assert menu.isVisible()
    assert menu.actions()
    menu.close()
