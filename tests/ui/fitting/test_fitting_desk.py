# SPDX-License-Identifier: GPL-3.0-or-later
"""Minutes, rests and swaps by keys and clicks in the whole window."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TypeVar

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QDateEdit, QLabel, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from hipmob_desktop.domain.drills import Drill
from hipmob_desktop.domain.routines import Mode, Routine
from hipmob_desktop.ui.fitting.adjusted import AdjustedSheet
from hipmob_desktop.ui.fitting.desk import FittingDesk
from hipmob_desktop.ui.fitting.drill_button import DrillButton
from hipmob_desktop.ui.fitting.drill_sheet import DrillSheet
from hipmob_desktop.ui.fitting.minutes_sheet import MinutesSheet
from hipmob_desktop.ui.practice import Phase
from hipmob_desktop.ui.questions import SwitchSheet
from hipmob_desktop.ui.settings_sheet import SettingsSheet
from hipmob_desktop.ui.theme import Appearance, Theme
from tests.ui.conftest import NOW, App, PlainPosters

# The offscreen platform says so of every window that is raised, and of every menu.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

Key = Qt.Key
TODAY = NOW.date()
Part = TypeVar("Part", bound=QWidget)


@dataclass
class Fitted:
    """The app with its fitting desk, and what the desk told."""

    app: App
    desk: FittingDesk
    said: list[str]
    undos: list[tuple[str, object]]

    @property
    def routine(self) -> Routine:
        return self.app.practice.routine

    @property
    def ids(self) -> list[str]:
        return [drill.id for drill in self.routine.drills]

    def sheet(self, kind: type[Part]) -> Part:
        sheet = self.app.window.sheets.open
        assert isinstance(sheet, kind)
        return sheet


@pytest.fixture
def fitted(app: App) -> Fitted:
    theme = Theme(Mode.PRE_RUN, Appearance.LIGHT)
    desk = FittingDesk(app.rig.shelf, app.practice, app.window.sheets, theme, PlainPosters(), app.window)
    desk.serve(app.window.bar, app.window.deck.timeline, app.window.variants)
    made = Fitted(app, desk, [], [])
    desk.said.connect(made.said.append)
    desk.undo_offered.connect(lambda message, undo: made.undos.append((message, undo)))
    return made


def press(
    fitted: Fitted, qtbot: QtBot, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    qtbot.keyClick(fitted.app.window.sheets.open or fitted.app.window, key, modifiers)


def button(sheet: QWidget, name: str) -> QPushButton:
    return next(one for one in sheet.findChildren(QPushButton) if name in (one.text(), one.accessibleName()))


def words_of(sheet: QWidget) -> str:
    return "\n".join(one.text() for one in sheet.findChildren(QLabel) if one.isVisibleTo(sheet))


def test_t_then_a_number_then_enter_makes_a_routine_of_that_length_at_once(fitted: Fitted, qtbot: QtBot) -> None:
    press(fitted, qtbot, Key.Key_T)
    press(fitted, qtbot, Key.Key_4)
    press(fitted, qtbot, Key.Key_Return)
    assert fitted.app.window.sheets.open is None
    assert fitted.routine.seconds == 240.0
    assert fitted.app.window.deck.timeline.routine is fitted.routine
    assert fitted.app.practice.phase is Phase.PREPARING
    assert fitted.app.window.bar.minutes.text() == "4 min"
    fitted.app.rig.ready()
    assert fitted.app.practice.phase is Phase.READY


def test_two_digits_make_one_number(fitted: Fitted, qtbot: QtBot) -> None:
    press(fitted, qtbot, Key.Key_T)
    sheet = fitted.sheet(MinutesSheet)
    press(fitted, qtbot, Key.Key_1)
    qtbot.keyClick(QApplication.focusWidget() or sheet, Key.Key_7)
    assert sheet.minutes == 17
    assert sheet.preview is not None
    assert sheet.preview.seconds == 17 * 60


def test_a_click_on_a_number_then_enter_makes_a_routine_of_that_length(fitted: Fitted, qtbot: QtBot) -> None:
    with qtbot.waitActive(fitted.app.window):
        fitted.app.window.activateWindow()
    press(fitted, qtbot, Key.Key_T)
    qtbot.mouseClick(button(fitted.sheet(MinutesSheet), "4 minutes"), Qt.MouseButton.LeftButton)
    qtbot.keyClick(QApplication.focusWidget(), Key.Key_Return)
    assert fitted.app.window.sheets.open is None
    assert fitted.routine.seconds == 4 * 60


def test_the_sheet_shows_at_once_which_drills_will_be_in(fitted: Fitted, qtbot: QtBot) -> None:
    qtbot.mouseClick(fitted.app.window.bar.minutes, Qt.MouseButton.LeftButton)
    sheet = fitted.sheet(MinutesSheet)
    assert "11 drills" not in words_of(sheet)
    qtbot.mouseClick(button(sheet, "3 minutes"), Qt.MouseButton.LeftButton)
    assert "3 drills: A-march, Half-kneeling hip-flexor rock, Standing rib breathing." in words_of(sheet)
    assert "Left out: Cat-cow, " in words_of(sheet)
    assert "For today only. Tomorrow it is 10 minutes again." in words_of(sheet)
    assert sheet.accessibleDescription().startswith("3 drills: A-march")
    assert fitted.routine.seconds == 600.0
    qtbot.mouseClick(button(sheet, "Cancel"), Qt.MouseButton.LeftButton)
    assert fitted.routine.seconds == 600.0
    assert fitted.app.rig.shelf.minutes == 10


def test_arrows_go_a_minute_up_and_down_and_stay_within_bounds(fitted: Fitted, qtbot: QtBot) -> None:
    press(fitted, qtbot, Key.Key_T)
    sheet = fitted.sheet(MinutesSheet)
    press(fitted, qtbot, Key.Key_Up)
    assert sheet.minutes == 11
    for _ in range(20):
        press(fitted, qtbot, Key.Key_Minus)
    assert sheet.minutes == 3


def test_the_length_holds_for_the_other_modes_too(fitted: Fitted, qtbot: QtBot) -> None:
    fitted.desk.take(7)
    fitted.app.practice.choose(fitted.app.rig.shelf.routine(Mode.POST_RUN))
    assert fitted.routine.mode is Mode.POST_RUN
    assert fitted.routine.seconds == 420.0
    assert fitted.app.window.bar.minutes.text() == "7 min"


def test_in_mid_session_another_length_asks_once_and_keeps_what_was_done(fitted: Fitted, qtbot: QtBot) -> None:
    fitted.app.rig.playing_at(20.0)
    fitted.app.rig.player.advance(10.0)
    fitted.desk.take(4)
    sheet = fitted.sheet(SwitchSheet)
    assert sheet.accessibleName() == "Switch to pre-run of 4 minutes?"
    assert fitted.app.rig.shelf.minutes == 10
    sheet.accept()
    assert fitted.app.window.sheets.open is None
    assert fitted.routine.seconds == 240.0
    assert fitted.app.rig.shelf.minutes == 4
    assert len(fitted.app.logbook.history.sessions) == 1


def test_staying_with_the_running_session_leaves_the_length_as_it_was(fitted: Fitted, qtbot: QtBot) -> None:
    fitted.app.rig.playing_at(20.0)
    fitted.app.rig.player.advance(10.0)
    fitted.desk.take(4)
    fitted.sheet(SwitchSheet).reject()
    assert fitted.app.practice.phase is Phase.PLAYING
    assert fitted.routine.seconds == 600.0
    assert fitted.app.rig.shelf.minutes == 10
    assert fitted.app.window.bar.minutes.text() == "10 min"


@pytest.mark.parametrize("phase", [Phase.PLAYING, Phase.PAUSED])
@pytest.mark.parametrize("way", ["minutes", "rest", "undone"])
def test_staying_after_a_change_plays_on_only_if_it_played_before_it_was_asked_for(
    fitted: Fitted, drills: dict[str, Drill], qtbot: QtBot, phase: Phase, way: str
) -> None:
    fitted.desk.rest(drills["cat-cow"], TODAY + timedelta(weeks=1))
    fitted.app.rig.playing_at(40.0)
    fitted.app.rig.player.advance(10.0)
    if phase is Phase.PAUSED:
        fitted.app.practice.pause()
    if way == "rest":
        fitted.desk.ask_about_here()
        button(fitted.sheet(DrillSheet), "Rest it for 2 weeks").click()
    else:
        press(fitted, qtbot, Key.Key_T)
        minutes = fitted.sheet(MinutesSheet)
        if way == "minutes":
            button(minutes, "4 minutes").click()
            minutes.accept()
        else:
            button(minutes, "Resting and swapped drills…").click()
            button(fitted.sheet(AdjustedSheet), "Back today: Cat-cow").click()
            fitted.sheet(AdjustedSheet).accept()
    fitted.sheet(SwitchSheet).reject()
    assert fitted.app.practice.phase is phase


def test_asking_pauses_and_goes_on_when_nothing_was_changed(fitted: Fitted, qtbot: QtBot) -> None:
    fitted.app.rig.playing_at(20.0)
    fitted.app.rig.player.advance(10.0)
    for modifiers in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier):
        press(fitted, qtbot, Key.Key_T, modifiers)
        assert fitted.app.practice.phase is Phase.PAUSED
        press(fitted, qtbot, Key.Key_Escape)
        assert fitted.app.practice.phase is Phase.PLAYING
    fitted.app.practice.pause()
    press(fitted, qtbot, Key.Key_T)
    press(fitted, qtbot, Key.Key_Escape)
    assert fitted.app.practice.phase is Phase.PAUSED


def test_with_a_routine_of_ones_own_on_show_the_minutes_hold_for_the_modes(fitted: Fitted) -> None:
    own = replace(fitted.routine, id="own-1", name="Mine")
    fitted.app.practice.choose(own)
    fitted.desk.take(6)
    assert fitted.routine == own
    assert fitted.said == ["The three routines have 6 minutes today."]
    fitted.desk.ask_about_here()
    assert fitted.said[1:] == ["Only the drills of the three built-in routines can rest or be swapped."]
    fitted.app.practice.choose(fitted.app.rig.shelf.routine(Mode.POST_RUN))
    assert fitted.routine.seconds == 360.0


def test_shift_t_lets_the_drill_on_show_rest(fitted: Fitted, qtbot: QtBot) -> None:
    press(fitted, qtbot, Key.Key_T, Qt.KeyboardModifier.ShiftModifier)
    sheet = fitted.sheet(DrillSheet)
    assert sheet.accessibleName() == "A-march"
    qtbot.mouseClick(button(sheet, "Rest it for 2 weeks"), Qt.MouseButton.LeftButton)
    assert "a-march" not in fitted.ids
    assert fitted.routine.seconds == 600.0
    ((drill, back_on),) = fitted.app.rig.shelf.resting
    assert (drill.id, back_on) == ("a-march", TODAY + timedelta(weeks=2))
    message, undo = fitted.undos[0]
    assert message == "A-march rests, and is back on Wednesday 9 December."
    assert callable(undo)
    undo()
    assert "a-march" in fitted.ids


def test_a_drill_can_rest_until_a_date(fitted: Fitted, qtbot: QtBot, drills: dict[str, Drill]) -> None:
    fitted.desk.ask_about(fitted.routine.work_segments[1])
    sheet = fitted.sheet(DrillSheet)
    (field,) = sheet.findChildren(QDateEdit)
    field.setDate(field.date().addDays(3))
    wanted = field.date().toPython()
    qtbot.mouseClick(button(sheet, "Rest until then"), Qt.MouseButton.LeftButton)
    assert fitted.app.rig.shelf.resting == ((drills["cat-cow"], wanted),)


def test_a_drill_is_swapped_by_its_picture_and_back(fitted: Fitted, qtbot: QtBot, drills: dict[str, Drill]) -> None:
    fitted.desk.ask_about(next(work for work in fitted.routine.work_segments if work.drill.id == "fire-hydrant"))
    sheet = fitted.sheet(DrillSheet)
    offered = sheet.findChildren(DrillButton)
    assert {one.drill.kind for one in offered} == {drills["fire-hydrant"].kind}
    chosen = next(one for one in offered if one.drill.id == "hip-airplane")
    chosen.setFocus()
    qtbot.keyClick(chosen, Key.Key_Return)
    assert fitted.app.window.sheets.open is None
    assert "hip-airplane" in fitted.ids
    assert "fire-hydrant" not in fitted.ids
    fitted.desk.ask_about(next(work for work in fitted.routine.work_segments if work.drill.id == "hip-airplane"))
    qtbot.mouseClick(button(fitted.sheet(DrillSheet), "Back to fire hydrant"), Qt.MouseButton.LeftButton)
    assert "fire-hydrant" in fitted.ids


def test_undo_of_a_second_swap_brings_back_the_first_and_not_the_drill_before_both(
    fitted: Fitted, drills: dict[str, Drill]
) -> None:
    fitted.desk.swap(drills["fire-hydrant"], drills["hip-airplane"])
    fitted.desk.swap(drills["hip-airplane"], drills["glute-bridge"])
    assert "glute-bridge" in fitted.ids
    for swapped_in, put_back in (("hip-airplane", "glute-bridge"), ("fire-hydrant", "hip-airplane")):
        _message, undo = fitted.undos.pop()
        assert callable(undo)
        undo()
        assert swapped_in in fitted.ids
        assert put_back not in fitted.ids


def test_where_no_other_drill_of_the_kind_is_left_it_says_so(fitted: Fitted, qtbot: QtBot) -> None:
    fitted.app.practice.choose(fitted.app.rig.shelf.routine(Mode.POST_RUN))
    fitted.desk.ask_about(fitted.routine.work_segments[1])
    sheet = fitted.sheet(DrillSheet)
    assert sheet.findChildren(DrillButton) == []
    assert "This routine has all the drills of its kind already." in words_of(sheet)


def test_the_variants_panel_leads_to_the_drill_on_show(fitted: Fitted, qtbot: QtBot) -> None:
    fitted.app.window.variants.toggle()
    (change,) = fitted.app.window.variants.findChildren(QPushButton)
    qtbot.mouseClick(change, Qt.MouseButton.LeftButton)
    assert fitted.sheet(DrillSheet).accessibleName() == "A-march"


def open_menu(fitted: Fitted, drill: str) -> QMenu:
    timeline = fitted.app.window.deck.timeline
    work = next(one for one in fitted.routine.work_segments if one.drill.id == drill)
    share = (work.start_seconds + work.seconds / 2) / fitted.routine.seconds
    place = QPoint(round(8 + share * (timeline.width() - 16)), timeline.height() // 2)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, timeline.mapToGlobal(place))
    QApplication.sendEvent(timeline, event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def submenu(menu: QMenu, name: str) -> QMenu:
    found = next(one for one in menu.findChildren(QMenu) if one.title() == name)
    assert isinstance(found, QMenu)
    return found


def test_a_right_click_on_the_timeline_offers_rest_and_swap(fitted: Fitted, qtbot: QtBot) -> None:
    menu = open_menu(fitted, "fire-hydrant")
    assert menu.actions()[0].text() == "Fire hydrant"
    weeks = [action.text() for action in submenu(menu, "Let it rest").actions()]
    assert weeks == ["1 week", "2 weeks", "4 weeks", "Until a date…"]
    offers = submenu(menu, "Swap for").actions()
    assert [action.text() for action in offers] == ["Side-lying hip abduction", "Hip airplane", "Glute bridge"]
    assert not any(action.icon().isNull() for action in offers)
    offers[1].trigger()
    menu.close()
    assert "hip-airplane" in fitted.ids


def test_the_menu_key_opens_the_menu_of_the_drill_chosen_by_key(fitted: Fitted, qtbot: QtBot) -> None:
    timeline = fitted.app.window.deck.timeline
    timeline.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(timeline, Key.Key_Right)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint())
    QApplication.sendEvent(timeline, event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert menu.actions()[0].text() == "Cat-cow"
    submenu(menu, "Let it rest").actions()[0].trigger()
    menu.close()
    assert "cat-cow" not in fitted.ids


def undo_all_that_is_listed(sheet: QWidget) -> None:
    assert "rests, and is back on Wednesday 2 December" in words_of(sheet)
    assert "in pre-run, in place of fire hydrant" in words_of(sheet)
    button(sheet, "Back today: Cat-cow").click()
    button(sheet, "Swap back: Fire hydrant").click()
    assert "No drill rests and none is swapped." in words_of(sheet)


def test_all_that_rests_and_is_swapped_is_listed_and_can_be_undone(
    fitted: Fitted, drills: dict[str, Drill], qtbot: QtBot
) -> None:
    fitted.desk.rest(drills["cat-cow"], TODAY + timedelta(weeks=1))
    fitted.desk.swap(drills["fire-hydrant"], drills["hip-airplane"])
    fitted.desk.list_changes()
    sheet = fitted.sheet(AdjustedSheet)
    undo_all_that_is_listed(sheet)
    sheet.accept()
    assert fitted.routine is fitted.app.rig.shelf.original(Mode.PRE_RUN)


def test_several_changes_in_mid_session_ask_once(fitted: Fitted, drills: dict[str, Drill], qtbot: QtBot) -> None:
    fitted.desk.rest(drills["cat-cow"], TODAY + timedelta(weeks=1))
    fitted.desk.rest(drills["lateral-lunge"], TODAY + timedelta(weeks=1))
    fitted.app.rig.playing_at(20.0)
    fitted.app.rig.player.advance(10.0)
    running = fitted.routine
    fitted.desk.list_changes()
    sheet = fitted.sheet(AdjustedSheet)
    button(sheet, "Back today: Cat-cow").click()
    button(sheet, "Back today: Lateral lunge").click()
    assert fitted.routine is running
    sheet.accept()
    question = fitted.sheet(SwitchSheet)
    assert question.accessibleName() == "Switch to the changed pre-run?"
    question.accept()
    assert fitted.app.window.sheets.open is None
    assert fitted.routine is fitted.app.rig.shelf.original(Mode.PRE_RUN)


def drills_in_settings(fitted: Fitted) -> SettingsSheet:
    fitted.app.settings_desk.drills_changed.connect(fitted.desk.take_up)
    fitted.app.window.show_settings()
    sheet = fitted.sheet(SettingsSheet)
    (item,) = sheet.sections.findItems("Your drills", Qt.MatchFlag.MatchExactly)
    sheet.sections.setCurrentItem(item)
    return sheet


def test_the_settings_list_what_rests_and_is_swapped_and_undo_it_too(fitted: Fitted, drills: dict[str, Drill]) -> None:
    fitted.desk.rest(drills["cat-cow"], TODAY + timedelta(weeks=1))
    fitted.desk.swap(drills["fire-hydrant"], drills["hip-airplane"])
    sheet = drills_in_settings(fitted)
    undo_all_that_is_listed(sheet)
    sheet.accept()
    assert fitted.routine is fitted.app.rig.shelf.original(Mode.PRE_RUN)


def test_what_is_undone_in_the_settings_in_mid_session_is_asked_about_once_they_are_closed(
    fitted: Fitted, drills: dict[str, Drill], qtbot: QtBot
) -> None:
    fitted.desk.rest(drills["cat-cow"], TODAY + timedelta(weeks=1))
    fitted.app.rig.playing_at(20.0)
    fitted.app.rig.player.advance(10.0)
    running = fitted.routine
    sheet = drills_in_settings(fitted)
    with qtbot.assertNotEmitted(fitted.app.settings_desk.drills_changed):
        button(sheet, "Back today: Cat-cow").click()
    assert fitted.routine is running
    sheet.accept()
    fitted.sheet(SwitchSheet).accept()
    assert fitted.routine is fitted.app.rig.shelf.original(Mode.PRE_RUN)
    fitted.app.window.show_settings()
    with qtbot.assertNotEmitted(fitted.app.settings_desk.drills_changed):
        fitted.sheet(SettingsSheet).accept()  # nothing was undone this time


def test_another_day_changes_nothing_in_a_running_session(
    fitted: Fitted, drills: dict[str, Drill], qtbot: QtBot
) -> None:
    fitted.app.rig.playing_at(20.0)
    fitted.app.rig.player.advance(10.0)
    running = fitted.routine
    fitted.app.rig.shelf.rest(drills["cat-cow"], TODAY + timedelta(weeks=1))  # as if another device had written it
    assert fitted.app.window.sheets.open is None
    assert fitted.app.practice.phase is Phase.PLAYING
    assert fitted.routine is running


def test_what_cannot_be_built_is_said_in_a_sentence(fitted: Fitted, drills: dict[str, Drill]) -> None:
    for drill in fitted.routine.drills:
        fitted.desk.rest(drill, TODAY + timedelta(weeks=1))
    assert fitted.said
    assert all(sentence.endswith(".") for sentence in fitted.said)
    assert fitted.ids
    fitted.said.clear()
    fitted.desk.take(20)
    assert fitted.said[0].startswith("The drills that are left ")


def test_the_button_tells_screen_readers_how_long_it_is(fitted: Fitted) -> None:
    assert fitted.app.window.bar.minutes.accessibleName() == "You have 10 minutes today. Change it."
    fitted.desk.take(5)
    assert fitted.app.window.bar.minutes.accessibleName() == "You have 5 minutes today. Change it."


def test_dates_are_the_training_days(fitted: Fitted) -> None:
    assert fitted.app.rig.shelf.today == TODAY == date(2026, 11, 25)
