# SPDX-License-Identifier: GPL-3.0-or-later
"""What can be set, what it changes at once, and what is remembered."""

from __future__ import annotations

import gc
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QSlider, QWidget
from pytestqt.qtbot import QtBot

from hipmob_desktop.domain.script import Sounds
from hipmob_desktop.media.state import Playback
from hipmob_desktop.ui.practice import Phase
from hipmob_desktop.ui.preferences import Preferences
from hipmob_desktop.ui.setting_pages.picture_page import AthleteButton
from hipmob_desktop.ui.settings import Settings
from hipmob_desktop.ui.settings_sheet import SettingsSheet
from tests.ui.conftest import App, Rig

# The offscreen platform says so of every window that is raised or changes its smallest size.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def opened(app: App, qtbot: QtBot) -> SettingsSheet:
    qtbot.keyClick(app.window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    sheet = app.window.sheets.open
    assert isinstance(sheet, SettingsSheet)
    return sheet


def switch(sheet: SettingsSheet, name: str) -> QCheckBox:
    return next(box for box in sheet.findChildren(QCheckBox) if box.accessibleName() == name)


def test_at_first_voice_chimes_and_captions_are_on_and_the_ambient_sound_is_off(tmp_path: Path) -> None:
    preferences = Preferences(Settings(tmp_path), ("woman", "man"))
    assert preferences.sounds == Sounds(voice=True, chimes=True)
    assert preferences.captions
    assert preferences.ambient_volume == 0.0
    assert preferences.athlete == "woman"


def test_nothing_in_the_sheet_is_lost_when_garbage_is_collected_after_tab(app: App, qtbot: QtBot) -> None:
    sheet = opened(app, qtbot)
    gone: list[str] = []

    def lose() -> None:  # not the part itself: by then there is none to hand over
        gone.append("a part")

    for part in sheet.findChildren(QWidget):
        part.destroyed.connect(lose)
    for section in range(sheet.sections.count()):
        sheet.sections.setCurrentRow(section)
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        gc.collect()
        assert gone == []
        assert sheet.isAncestorOf(QApplication.focusWidget())


def test_what_is_set_is_remembered_under_its_key(app: App, qtbot: QtBot) -> None:
    sheet = opened(app, qtbot)
    for name in ("Voice", "Chimes", "Ambient sound", "Captions"):
        switch(sheet, name).click()
    sheet.findChild(QSlider).setValue(70)
    man = next(button for button in sheet.findChildren(AthleteButton) if button.text() == "Man")
    man.click()
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    kept = Settings(app.directory)
    words = {
        key: str(kept.store.value(key)).lower()
        for key in kept.store.allKeys()
        if key.split("/")[0] in ("sound", "picture")
    }
    assert words == {
        "sound/voice": "false",
        "sound/chimes": "false",
        "sound/ambient": "true",
        "sound/ambient_volume": "70",
        "picture/athlete": "man",
        "picture/captions": "false",
    }
    assert Preferences(kept, ("woman", "man")).sounds == Sounds(voice=False, chimes=False)
    assert Preferences(kept, ("woman", "man")).ambient_volume == 0.7


def test_captions_go_at_once_and_the_button_follows(app: App, qtbot: QtBot) -> None:
    switch(opened(app, qtbot), "Captions").click()
    assert not app.preferences.captions
    assert not app.window.deck._captions.isChecked()


def test_an_athlete_that_is_not_on_offer_gives_way(tmp_path: Path) -> None:
    settings = Settings(tmp_path)
    settings.athlete = "man"
    assert Preferences(settings, ("woman",)).athlete == "woman"
    assert Preferences(settings, ("woman", "man")).athlete == "man"
    assert Preferences(settings, ()).athlete == "man"


def test_one_athlete_is_no_choice(app: App, qtbot: QtBot) -> None:
    app.preferences._athletes = ("woman",)
    assert opened(app, qtbot).findChildren(AthleteButton) == []


def test_another_athlete_in_mid_routine_goes_on_at_the_same_place(app: App, qtbot: QtBot) -> None:
    app.rig.playing_at(100.0)
    app.rig.player.advance(5.0)
    watched, seconds = app.practice.watched.seconds, app.practice.seconds
    made = len(app.rig.prepared)
    app.preferences.set("athlete", "man")
    assert app.practice.phase is Phase.PLAYING  # the old video goes on
    app.rig.player.advance(1.0)
    app.rig.executor.run()
    app.rig.player.advance(1.0)
    assert len(app.rig.prepared) == made + 1
    assert app.practice.phase is Phase.PLAYING
    assert app.practice.seconds == pytest.approx(seconds + 2.0, abs=0.1)
    assert app.practice.watched.seconds == pytest.approx(watched + 2.0, abs=0.15)


def test_a_change_while_paused_stays_paused_at_the_frame(rig: Rig) -> None:
    rig.playing_at(100.0)
    rig.practice.pause()
    seconds = rig.practice.seconds
    rig.practice.make_anew()
    rig.ready()
    assert rig.practice.phase is Phase.PAUSED
    assert rig.player.state.playback is Playback.PAUSED
    assert rig.practice.seconds == pytest.approx(seconds, abs=0.04)
    rig.practice.play()
    assert rig.practice.get_ready == 3


def test_a_change_on_the_poster_shows_the_new_first_frame(rig: Rig) -> None:
    rig.ready()
    rig.practice.make_anew()
    rig.ready()
    assert rig.practice.phase is Phase.READY
    rig.practice.play()
    rig.player.advance(1.0)
    assert rig.practice.seconds == pytest.approx(1.0, abs=0.1)


def test_a_change_while_the_video_is_made_starts_it_again(rig: Rig) -> None:
    rig.practice.play()
    rig.practice.make_anew()
    rig.ready()
    assert rig.practice.phase is Phase.PLAYING


def test_when_the_new_video_cannot_be_made_the_old_one_goes_on(rig: Rig) -> None:
    rig.playing_at(50.0)
    said: list[str] = []
    rig.practice.remaking_failed.connect(said.append)
    rig.fault.append(ValueError("no room"))
    rig.practice.make_anew()
    rig.executor.run()
    rig.player.advance(1.0)
    assert said == ["The pre-run video could not be made anew: no room"]
    assert rig.practice.phase is Phase.PLAYING


def test_of_two_quick_changes_only_the_last_is_opened(rig: Rig) -> None:
    rig.playing_at(50.0)
    rig.practice.make_anew()
    rig.practice.make_anew()
    rig.executor.run()
    rig.player.advance(0.5)
    assert rig.practice.phase is Phase.PLAYING
    assert rig.practice.seconds == pytest.approx(50.6, abs=0.15)
