# SPDX-License-Identifier: GPL-3.0-or-later
"""Every section of the settings: what is changed there holds at once and the next time."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, time
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication, QWheelEvent
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QLabel,
    QPushButton,
    QTimeEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from hipmob_desktop.domain.reminders import Reminders
from hipmob_desktop.domain.sessions import Session
from hipmob_desktop.domain.weeks import WeekStart
from hipmob_desktop.media import backends
from hipmob_desktop.media.backends import Backend, Candidate
from hipmob_desktop.media.player import MediaPlayer
from hipmob_desktop.media.state import Playback
from hipmob_desktop.storage.week_settings import WeekSettings, load_week_settings
from hipmob_desktop.ui.player_choice import PlayerChoice
from hipmob_desktop.ui.practice import Phase
from hipmob_desktop.ui.settings import Settings
from hipmob_desktop.ui.settings_sheet import SettingsSheet
from hipmob_desktop.ui.theme import DARK, LIGHT, LIGHT_HIGH_CONTRAST, Appearance, Motion
from hipmob_desktop.ui.week_rules import WeekRules, week_start_of
from tests.media.fake_player import FakePlayer, Film
from tests.ui.conftest import NOW, App, Rig

# The offscreen platform says so of every window that is raised or changes its smallest size.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

SUNDAY = date(2026, 11, 22)


def opened(app: App, section: str) -> SettingsSheet:
    app.window.show_settings()
    sheet = app.window.sheets.open
    assert isinstance(sheet, SettingsSheet)
    (item,) = sheet.sections.findItems(section, Qt.MatchFlag.MatchExactly)
    sheet.sections.setCurrentItem(item)
    return sheet


def control(sheet: QWidget, kind: type[QWidget], name: str) -> QWidget:
    (found,) = (one for one in sheet.findChildren(kind) if one.accessibleName() == name)
    return found


def choose(sheet: QWidget, name: str, words: str) -> None:
    box = control(sheet, QComboBox, name)
    assert isinstance(box, QComboBox)
    assert box.findText(words) >= 0, [box.itemText(row) for row in range(box.count())]
    box.setCurrentText(words)


def set_number(sheet: QWidget, name: str, value: float) -> None:
    box = control(sheet, QDoubleSpinBox, name)
    assert isinstance(box, QDoubleSpinBox)
    box.setValue(value)


def press(sheet: QWidget, words: str) -> None:
    next(button for button in sheet.findChildren(QPushButton) if button.text() == words).click()


def words_in(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


def session_on(day: date, minutes: float) -> Session:
    return Session(
        id=f"{day}",
        mode="pre-run",
        started_at=NOW,
        training_day=day,
        planned_seconds=600.0,
        watched_seconds=60 * minutes,
        left_seconds=0.0,
        right_seconds=0.0,
        modified_at=NOW,
    )


# Your weeks


def test_another_goal_holds_from_this_week_on(app: App) -> None:
    sheet = opened(app, "Your weeks")
    set_number(sheet, "Goal", 5)
    assert app.logbook.review().running.goal_days == 5
    assert [(goal.from_week, goal.days) for goal in app.logbook.history.goals] == [(date(2026, 11, 23), 5)]
    assert "0 of 5 days" in words_in(app.window.weeks)


def test_a_goal_of_one_day_reads_as_one_day_and_not_as_days(app: App) -> None:
    sheet = opened(app, "Your weeks")
    box = control(sheet, QDoubleSpinBox, "Goal")
    assert isinstance(box, QDoubleSpinBox)
    for days, words in ((1, "1 day a week"), (2, "2 days a week"), (1, "1 day a week")):
        box.setValue(days)
        assert box.text() == words
    sheet.accept()
    again = control(opened(app, "Your weeks"), QDoubleSpinBox, "Goal")
    assert isinstance(again, QDoubleSpinBox)
    assert again.text() == "1 day a week"


def test_a_week_that_starts_on_another_day_is_counted_anew_at_once(app: App) -> None:
    app.logbook.add(session_on(SUNDAY, 10.0))
    assert app.logbook.review().running.counted_days == ()  # by Mondays, that Sunday lies in the week before
    choose(opened(app, "Your weeks"), "Weeks start on", "Sunday")
    assert app.logbook.review().running.counted_days == (SUNDAY,)
    assert "1 of 3 days" in words_in(app.window.weeks)
    assert load_week_settings(app.directory).week_start is WeekStart.SUNDAY  # as the commands without Qt read it


def test_fewer_minutes_make_a_day_count_at_once(app: App) -> None:
    app.logbook.add(session_on(date(2026, 11, 24), 3.0))
    assert app.logbook.review().running.counted_days == ()
    set_number(opened(app, "Your weeks"), "A day counts from", 3)
    assert app.logbook.review().running.counted_days == (date(2026, 11, 24),)
    assert load_week_settings(app.directory).day_minutes == 3.0


def test_the_end_of_a_day_is_remembered(app: App) -> None:
    box = control(opened(app, "Your weeks"), QComboBox, "A day ends at")
    assert isinstance(box, QComboBox)
    assert box.currentIndex() == WeekSettings().day_end_hour
    box.setCurrentIndex(5)
    assert app.rules.current.day_end_hour == 5
    assert load_week_settings(app.directory).day_end_hour == 5


def test_minutes_and_hours_set_by_hand_outside_what_is_offered_stay_as_they_are(app: App) -> None:
    app.rules.change(day_minutes=480.5, day_end_hour=20)
    sheet = opened(app, "Your weeks")
    box = control(sheet, QDoubleSpinBox, "A day counts from")
    assert isinstance(box, QDoubleSpinBox)
    assert box.value() == 480.5
    assert app.rules.current == WeekSettings(WeekStart.MONDAY, 480.5, 20)


@pytest.mark.parametrize(
    "language, territory, start",
    [
        (QLocale.Language.English, QLocale.Country.UnitedStates, WeekStart.SUNDAY),
        (QLocale.Language.German, QLocale.Country.Germany, WeekStart.MONDAY),
        (QLocale.Language.Arabic, QLocale.Country.Egypt, WeekStart.SATURDAY),
    ],
)
def test_weeks_start_as_they_do_where_the_runner_lives_unless_it_was_chosen(
    tmp_path: Path, language: QLocale.Language, territory: QLocale.Country, start: WeekStart
) -> None:
    locale = QLocale(language, territory)
    assert week_start_of(locale) is start
    settings = Settings(tmp_path)
    rules = WeekRules(settings)
    rules.guess_week_start(locale)
    assert rules.current.week_start is start
    rules.change(week_start=WeekStart.MONDAY)
    rules.guess_week_start(locale)
    assert rules.current.week_start is WeekStart.MONDAY


# Picture and reminders


def test_the_mirrored_picture_turns_at_once_by_sheet_and_by_key(app: App, qtbot: QtBot) -> None:
    switch = next(
        one for one in opened(app, "Picture").findChildren(QCheckBox) if one.accessibleName() == "Mirrored picture"
    )
    qtbot.keyClick(switch, Qt.Key.Key_Space)
    assert app.settings.mirrored
    assert app.window.pane._mirrored
    qtbot.keyClick(app.window.sheets.open, Qt.Key.Key_Escape)
    qtbot.keyClick(app.window, Qt.Key.Key_H)
    assert not app.window.pane._mirrored


def test_reminders_are_kept_as_they_are_chosen(app: App) -> None:
    sheet = opened(app, "Reminders")
    press(sheet, "Tue")
    next(box for box in sheet.findChildren(QCheckBox) if box.text() == "Remind me").click()
    assert app.reminders[-1] == Reminders(on=True, weekdays=frozenset({0, 1, 2, 4}), at=time(18))


# Appearance


@pytest.mark.parametrize(
    "words, appearance, colours",
    [
        ("Dark", Appearance.DARK, DARK),
        ("High contrast", Appearance.CONTRAST, LIGHT_HIGH_CONTRAST),
    ],
)
def test_colours_change_at_once_and_are_remembered(
    app: App, words: str, appearance: Appearance, colours: object
) -> None:
    assert app.theme.colours is LIGHT
    choose(opened(app, "Appearance"), "Colours", words)
    assert app.theme.colours is colours
    assert Settings(app.directory).appearance is appearance


def test_with_less_movement_the_ring_goes_on_by_the_second(app: App) -> None:
    app.rig.playing_at(100.0)

    def shares() -> set[float]:
        seen = set()
        for _ in range(8):
            app.rig.player.advance(0.04)
            assert app.window.pane.content is not None
            seen.add(app.window.pane.content.share_left)
        return seen

    assert len(shares()) > 4
    choose(opened(app, "Appearance"), "Movement", "Less")
    assert len(shares()) <= 2  # a second may end meanwhile
    assert Settings(app.directory).motion is Motion.REDUCED


def test_the_desktops_wish_for_less_movement_counts_unless_the_runner_chose(app: App) -> None:
    app.theme.set_system_motion(True)
    assert app.theme.reduced_motion
    app.theme.set_motion(Motion.FULL)
    assert not app.theme.reduced_motion
    app.theme.set_motion(Motion.SYSTEM)
    app.theme.set_system_motion(False)
    assert not app.theme.reduced_motion


def test_the_size_is_remembered_for_the_next_start(app: App) -> None:
    sheet = opened(app, "Appearance")
    choose(sheet, "Size of texts and controls", "150%")
    assert Settings(app.directory).size_percent == 150
    assert "Changes when HipMob starts the next time." in words_in(sheet)


@pytest.mark.parametrize(
    ("name", "other", "as_it_was"),
    [("Language", "Deutsch", "As the system has it"), ("Size of texts and controls", "150%", "100%")],
)
def test_what_shows_at_the_next_start_only_offers_to_start_again(
    qtbot: QtBot, app: App, name: str, other: str, as_it_was: str
) -> None:
    sheet = opened(app, "Appearance")
    restart = next(button for button in sheet.findChildren(QPushButton) if button.text() == "Restart now")
    assert not restart.isVisible()
    choose(sheet, name, other)
    assert restart.isVisible()
    choose(sheet, name, as_it_was)
    assert not restart.isVisible()
    choose(sheet, name, other)
    sheet.accept()
    sheet = opened(app, "Appearance")  # it is offered as long as the window is as it was
    restart = next(button for button in sheet.findChildren(QPushButton) if button.text() == "Restart now")
    assert restart.isVisible()
    with qtbot.waitSignal(app.settings_desk.restart_asked):
        restart.click()
    assert app.window.sheets.open is None
    choose_again = Settings(app.directory)
    assert (choose_again.language, choose_again.size_percent) != ("system", 100)


# Player


class NamedPlayer(FakePlayer):
    """A fake player that is called something."""

    def __init__(self, name: str, rig: Rig) -> None:
        super().__init__(clock=rig.clock, film=Film(seconds=600.0))
        self._called = name
        self.closed = False

    @property
    def name(self) -> str:
        return self._called

    def close(self) -> None:
        self.closed = True
        super().close()


@pytest.fixture
def two_players(app: App, monkeypatch: pytest.MonkeyPatch) -> Iterator[dict[str, NamedPlayer]]:
    """VLC and Qt as fakes; VLC plays from the start."""
    made: dict[str, NamedPlayer] = {}

    def maker(name: str) -> Candidate:
        def create(_parent: object) -> MediaPlayer:
            made[name] = NamedPlayer(name, app.rig)
            return made[name]

        return Candidate(name, lambda: None, create)

    monkeypatch.setattr(backends, "candidates", lambda: (maker("VLC"), maker("Qt")))
    PlayerChoice(app.practice).use(Backend.AUTO)
    app.rig.player = made["VLC"]
    return made


def test_another_player_goes_on_where_the_first_one_was(app: App, two_players: dict[str, NamedPlayer]) -> None:
    app.rig.playing_at(100.0)
    app.rig.player.advance(5.0)
    seconds, watched = app.practice.seconds, app.practice.watched.seconds
    sheet = opened(app, "Player")
    assert "VLC plays now." in words_in(sheet)
    choose(sheet, "Player", "Qt")
    assert "Qt plays now." in words_in(sheet)
    assert two_players["VLC"].closed
    assert Settings(app.directory).backend is Backend.QT
    app.rig.player = two_players["Qt"]
    app.rig.player.advance(2.0)
    assert app.practice.phase is Phase.PLAYING
    assert app.rig.player.state.playback is Playback.PLAYING
    assert app.practice.seconds == pytest.approx(seconds + 2.0, abs=0.1)
    assert app.practice.watched.seconds == pytest.approx(watched + 2.0, abs=0.15)


def test_another_player_stands_still_where_the_first_one_did(app: App, two_players: dict[str, NamedPlayer]) -> None:
    app.rig.playing_at(100.0)
    app.practice.pause()
    choose(opened(app, "Player"), "Player", "Qt")
    app.rig.player = two_players["Qt"]
    app.rig.player.advance(0.1)
    assert app.practice.phase is Phase.PAUSED
    assert app.rig.player.state.playback is Playback.PAUSED
    assert app.practice.seconds == pytest.approx(100.1, abs=0.1)


def test_the_player_that_plays_already_is_not_made_again(app: App, two_players: dict[str, NamedPlayer]) -> None:
    choose(opened(app, "Player"), "Player", "VLC")
    assert not two_players["VLC"].closed
    assert app.practice.player is two_players["VLC"]


def test_a_player_that_cannot_be_used_says_why_and_cannot_be_chosen(app: App, monkeypatch: pytest.MonkeyPatch) -> None:
    reason = "VLC is not installed: install the packages libvlc5 and vlc-plugin-base."
    broken = Candidate("VLC", lambda: reason, lambda _parent: app.rig.player)
    monkeypatch.setattr(backends, "candidates", lambda: (broken,))
    sheet = opened(app, "Player")
    assert f"VLC cannot be used here. {reason}" in words_in(sheet)
    box = control(sheet, QComboBox, "Player")
    assert isinstance(box, QComboBox)
    assert not box.model().index(1, 0).flags() & Qt.ItemFlag.ItemIsEnabled


# Your data


def test_the_folder_of_the_data_is_told_opened_and_copied(app: App, monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", shown.append)
    sheet = opened(app, "Your data")
    assert str(app.directory) in words_in(sheet).replace("\u200b", "")
    press(sheet, "Open the folder")
    press(sheet, "Copy the path")
    assert shown == [QUrl.fromLocalFile(str(app.directory))]
    assert QGuiApplication.clipboard().text() == str(app.directory)


@pytest.mark.parametrize("words, asked", [("Import…", "import_asked"), ("Backups…", "backups_asked")])
def test_ways_to_copies_close_the_settings_and_lead_there(app: App, qtbot: QtBot, words: str, asked: str) -> None:
    sheet = opened(app, "Your data")
    with qtbot.waitSignal(getattr(app.settings_desk, asked)):
        press(sheet, words)
    assert app.window.sheets.open is None


# The sheet itself


def test_the_sheet_opens_where_it_was_left(app: App, qtbot: QtBot) -> None:
    qtbot.keyClick(opened(app, "Appearance"), Qt.Key.Key_Escape)
    app.window.show_settings()
    sheet = app.window.sheets.open
    assert isinstance(sheet, SettingsSheet)
    assert sheet.sections.currentItem().text() == "Appearance"


def test_arrow_keys_go_from_section_to_section(app: App, qtbot: QtBot) -> None:
    sheet = opened(app, "Your weeks")
    assert QApplication.focusWidget() is sheet.sections
    qtbot.keyClick(sheet.sections, Qt.Key.Key_Down)
    assert sheet.sections.currentItem().text() == "Your drills"


def turn_the_wheel_over(field: QWidget) -> None:
    middle = QPointF(field.rect().center())
    turn = QWheelEvent(
        middle,
        QPointF(field.mapToGlobal(middle.toPoint())),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(field, turn)


def test_turning_the_wheel_over_a_choice_changes_nothing(app: App) -> None:
    turn_the_wheel_over(control(opened(app, "Appearance"), QComboBox, "Colours"))
    assert app.theme.colours is LIGHT


def test_turning_the_wheel_over_a_time_changes_nothing_unless_it_has_the_keyboard(app: App) -> None:
    field = control(opened(app, "Reminders"), QTimeEdit, "Time of the day")
    turn_the_wheel_over(field)
    assert len(app.reminders) == 1
    field.setFocus()
    turn_the_wheel_over(field)
    assert app.reminders[-1].at == time(17)
