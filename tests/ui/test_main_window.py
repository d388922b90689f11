# SPDX-License-Identifier: GPL-3.0-or-later
"""The whole window, by keys and clicks, around a player whose time the test moves."""

from __future__ import annotations

import errno
import json
import os
import tempfile
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from hipmob_desktop.domain.history import History
from hipmob_desktop.domain.routines import Mode, Routine
from hipmob_desktop.domain.script import CueKind
from hipmob_desktop.domain.sessions import Session, WatchedIntervals, added_session
from hipmob_desktop.storage.history_document import document_of
from hipmob_desktop.storage.history_file import HistoryFile
from hipmob_desktop.ui.completion_sheet import CompletionSheet
from hipmob_desktop.ui.health_note import HealthNoteSheet
from hipmob_desktop.ui.key_list import KeyListSheet
from hipmob_desktop.ui.practice import Phase
from hipmob_desktop.ui.questions import ResumeSheet, SwitchSheet
from hipmob_desktop.ui.session_under_way import BrokenOff
from tests.ui.conftest import App, AtOnceExecutor, HeldExecutor, make_logbook, reading_of

# The offscreen platform says so of every window that is raised or changes its smallest size.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

Key = Qt.Key


def press(app: App, qtbot: QtBot, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    qtbot.keyClick(app.window, key, modifiers)


def saved_sessions(app: App) -> list[dict[str, object]]:
    document = json.loads((app.directory / "history.json").read_text(encoding="utf-8"))
    sessions: list[dict[str, object]] = document["sessions"]
    return sessions


def test_space_starts_pauses_and_goes_on(app: App, qtbot: QtBot) -> None:
    press(app, qtbot, Key.Key_Space)
    app.rig.player.advance(5.0)
    assert app.practice.phase is Phase.PLAYING
    press(app, qtbot, Key.Key_Space)
    assert app.practice.phase is Phase.PAUSED
    press(app, qtbot, Key.Key_K)
    assert app.practice.phase is Phase.PLAYING
    assert app.window.pane.content is not None
    assert app.window.pane.content.get_ready == 3


def test_captions_are_worked_out_while_the_poster_is_on_show_and_not_before(app: App, qtbot: QtBot) -> None:
    reading_of.cache_clear()
    app.practice.choose(app.rig.shelf.routine(Mode.POST_RUN))
    assert reading_of.cache_info().currsize == 0
    qtbot.waitUntil(lambda: reading_of.cache_info().currsize == 1)


def test_another_mode_chosen_in_mid_session_shows_its_poster_before_its_captions_are_worked_out(
    app: App, qtbot: QtBot
) -> None:
    app.rig.playing_at(20.0)
    app.rig.player.advance(5.0)
    reading_of.cache_clear()
    press(app, qtbot, Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    sheet = app.window.sheets.open
    assert isinstance(sheet, SwitchSheet)
    sheet.accept()
    assert app.practice.routine.mode is Mode.POST_RUN
    assert reading_of.cache_info().currsize == 0
    qtbot.waitUntil(lambda: reading_of.cache_info().currsize == 1)


def test_captions_are_there_for_whoever_starts_at_once(app: App, qtbot: QtBot) -> None:
    app.practice.choose(app.rig.shelf.routine(Mode.POST_RUN))
    app.rig.ready()
    press(app, qtbot, Key.Key_Space)
    app.rig.player.advance(1.0)
    assert app.window.pane.content is not None
    assert app.window.pane.content.caption


def test_a_click_on_the_picture_starts_and_pauses(app: App, qtbot: QtBot) -> None:
    qtbot.mouseClick(app.window.pane, Qt.MouseButton.LeftButton)
    assert app.practice.phase is Phase.PLAYING
    qtbot.mouseClick(app.window.pane, Qt.MouseButton.LeftButton)
    assert app.practice.phase is Phase.PAUSED


def test_any_other_key_pauses_but_does_not_start(app: App, qtbot: QtBot) -> None:
    press(app, qtbot, Key.Key_X)
    assert app.practice.phase is Phase.READY
    press(app, qtbot, Key.Key_Space)
    press(app, qtbot, Key.Key_Control, Qt.KeyboardModifier.ControlModifier)
    assert app.practice.phase is Phase.PLAYING
    press(app, qtbot, Key.Key_X)
    assert app.practice.phase is Phase.PAUSED


@pytest.mark.parametrize(
    ("key", "modifiers", "moved"),
    [
        (Key.Key_Left, Qt.KeyboardModifier.NoModifier, -5.0),
        (Key.Key_Right, Qt.KeyboardModifier.NoModifier, 5.0),
        (Key.Key_J, Qt.KeyboardModifier.NoModifier, -10.0),
        (Key.Key_L, Qt.KeyboardModifier.NoModifier, 10.0),
    ],
)
def test_arrows_j_and_l_seek(app: App, qtbot: QtBot, key: Qt.Key, modifiers: Qt.KeyboardModifier, moved: float) -> None:
    app.rig.playing_at(100.0)
    before = app.practice.seconds
    press(app, qtbot, key, modifiers)
    assert app.practice.seconds == pytest.approx(before + moved, abs=0.04)


def test_n_and_p_go_from_drill_to_drill_and_the_overlay_with_them(app: App, qtbot: QtBot, routine: Routine) -> None:
    app.rig.playing_at(20.0)
    press(app, qtbot, Key.Key_N)
    app.rig.player.advance(0.1)
    assert app.window.pane.content is not None
    assert app.window.pane.content.name == "Cat-cow"
    press(app, qtbot, Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    app.rig.player.advance(0.1)
    assert app.window.pane.content.name == "Fire hydrant"
    press(app, qtbot, Key.Key_P)
    app.rig.player.advance(0.1)
    assert app.window.pane.content.name == "Cat-cow"


def test_volume_and_silence_reach_the_player_and_are_remembered(app: App, qtbot: QtBot) -> None:
    press(app, qtbot, Key.Key_Down)
    press(app, qtbot, Key.Key_Down)
    press(app, qtbot, Key.Key_Up)
    assert app.rig.player.state.volume == pytest.approx(0.75)
    assert app.settings.volume == pytest.approx(0.75)
    press(app, qtbot, Key.Key_M)
    assert app.rig.player.state.muted
    press(app, qtbot, Key.Key_M)
    assert not app.rig.player.state.muted


def test_brackets_and_backspace_set_the_speed(app: App, qtbot: QtBot) -> None:
    press(app, qtbot, Key.Key_BracketRight)
    assert app.rig.player.state.rate == pytest.approx(1.1)
    press(app, qtbot, Key.Key_Backspace)
    press(app, qtbot, Key.Key_BracketLeft)
    assert app.rig.player.state.rate == pytest.approx(0.9)


def test_one_two_three_show_another_routine_at_once(app: App, qtbot: QtBot) -> None:
    press(app, qtbot, Key.Key_2)
    assert app.window.bar.modes.mode is Mode.POST_RUN
    shown = app.window.deck.timeline.routine
    assert shown is not None
    assert shown.mode is Mode.POST_RUN
    assert app.settings.mode is Mode.POST_RUN
    press(app, qtbot, Key.Key_3)
    assert app.window.bar.modes.mode is Mode.STAND_ALONE


def test_switching_in_mid_session_asks_and_staying_goes_on(app: App, qtbot: QtBot) -> None:
    app.rig.playing_at(20.0)
    app.rig.player.advance(5.0)
    press(app, qtbot, Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    sheet = app.window.sheets.open
    assert isinstance(sheet, SwitchSheet)
    assert app.practice.phase is Phase.PAUSED
    qtbot.keyClick(sheet, Key.Key_Escape)
    assert app.practice.phase is Phase.PLAYING
    assert app.window.bar.modes.mode is Mode.PRE_RUN


def test_staying_after_the_question_in_a_pause_leaves_it_paused(app: App, qtbot: QtBot) -> None:
    app.rig.playing_at(20.0)
    app.rig.player.advance(5.0)
    press(app, qtbot, Key.Key_Space)
    press(app, qtbot, Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    sheet = app.window.sheets.open
    assert isinstance(sheet, SwitchSheet)
    qtbot.keyClick(sheet, Key.Key_Escape)
    assert app.practice.phase is Phase.PAUSED


def test_switching_in_mid_session_keeps_the_partial_session(app: App, qtbot: QtBot) -> None:
    app.rig.playing_at(20.0)
    app.rig.player.advance(5.0)
    press(app, qtbot, Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    sheet = app.window.sheets.open
    assert isinstance(sheet, SwitchSheet)
    qtbot.keyClick(sheet, Key.Key_Return)
    assert app.practice.routine.mode is Mode.POST_RUN
    assert [session["mode"] for session in saved_sessions(app)] == ["pre-run"]
    assert app.window.weeks.sessions.model().rowCount() == 1


def test_the_end_saves_the_session_before_the_sheet_is_filled_in(app: App, qtbot: QtBot) -> None:
    app.rig.playing_at(590.0)
    app.rig.player.advance(11.0)
    sheet = app.window.sheets.open
    assert isinstance(sheet, CompletionSheet)
    assert len(saved_sessions(app)) == 1
    assert not (app.directory / "session-in-progress.json").exists()
    qtbot.keyClicks(sheet.note, "Good")
    qtbot.keyClick(sheet, Key.Key_Return)
    assert [session["note"] for session in saved_sessions(app)] == ["Good"]
    assert app.window.sheets.open is None


def test_the_running_session_is_on_disk_within_five_seconds(app: App) -> None:
    app.rig.playing_at(20.0)
    app.rig.player.advance(6.0)
    kept = json.loads((app.directory / "session-in-progress.json").read_text(encoding="utf-8"))
    assert kept["session"]["watched_seconds"] > 4.0


def test_closing_the_window_keeps_the_session(app: App) -> None:
    app.rig.playing_at(20.0)
    app.rig.player.advance(7.0)
    app.window.close()
    assert [session["watched_seconds"] for session in saved_sessions(app)] == [pytest.approx(7.0, abs=0.3)]


def test_full_screen_hides_the_panels_and_escape_brings_them_back(app: App, qtbot: QtBot) -> None:
    press(app, qtbot, Key.Key_F)
    qtbot.waitUntil(lambda: not app.window.bar.isVisible())
    assert not app.window.weeks.isVisible()
    assert not app.window.deck.isVisible()
    assert app.window.pane.size() == app.window.centralWidget().size()
    press(app, qtbot, Key.Key_Escape)
    qtbot.waitUntil(app.window.bar.isVisible)
    assert app.window.deck.isVisible()


def test_the_mouse_brings_the_deck_back_in_full_screen(app: App, qtbot: QtBot) -> None:
    press(app, qtbot, Key.Key_F)
    qtbot.waitUntil(lambda: not app.window.deck.isVisible())
    qtbot.mouseMove(app.window.pane, QPoint(200, 200))
    qtbot.mouseMove(app.window.pane, QPoint(220, 220))
    qtbot.waitUntil(app.window.deck.isVisible)
    press(app, qtbot, Key.Key_Escape)


def test_w_shows_and_hides_the_weeks(app: App, qtbot: QtBot) -> None:
    assert app.window.weeks.isVisible()
    press(app, qtbot, Key.Key_W)
    assert not app.window.weeks.isVisible()
    assert not app.settings.weeks_shown


def test_a_narrow_window_opens_the_weeks_as_a_drawer_that_playing_closes(app: App, qtbot: QtBot) -> None:
    app.window.resize(900, 600)
    qtbot.waitUntil(lambda: not app.window.weeks.isVisible())
    press(app, qtbot, Key.Key_W)
    assert app.window.weeks.isVisible()
    press(app, qtbot, Key.Key_Escape)
    assert not app.window.weeks.isVisible()
    press(app, qtbot, Key.Key_W)
    press(app, qtbot, Key.Key_Space)
    assert not app.window.weeks.isVisible()


def test_the_question_mark_lists_the_keys(app: App, qtbot: QtBot) -> None:
    press(app, qtbot, Key.Key_Question, Qt.KeyboardModifier.ShiftModifier)
    assert isinstance(app.window.sheets.open, KeyListSheet)


@pytest.mark.parametrize("way", ["list_keys", "show_about"])
def test_the_routine_stands_still_under_what_covers_it(app: App, qtbot: QtBot, way: str) -> None:
    app.rig.playing_at(20.0)
    getattr(app.window, way)()
    assert app.window.sheets.open is not None
    assert app.practice.phase is Phase.PAUSED
    press(app, qtbot, Key.Key_Escape)
    assert app.practice.phase is Phase.PAUSED
    press(app, qtbot, Key.Key_Space)
    assert app.practice.phase is Phase.PLAYING
    assert app.practice.get_ready == 3


def test_the_routine_plays_on_under_the_settings_whose_changes_are_seen_and_heard_in_it(app: App, qtbot: QtBot) -> None:
    app.rig.playing_at(20.0)
    press(app, qtbot, Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    assert app.window.sheets.open is not None
    assert app.practice.phase is Phase.PLAYING


def test_no_key_gets_past_a_sheet_wherever_the_keyboard_is(app: App, qtbot: QtBot) -> None:
    app.window.list_keys()
    app.window.pane.setFocus()
    qtbot.keyClick(app.window.pane, Key.Key_Space)
    assert app.practice.phase is Phase.READY
    qtbot.keyClick(app.window.pane, Key.Key_Escape)
    assert app.window.sheets.open is None


def test_the_health_note_is_shown_once(app: App, qtbot: QtBot) -> None:
    app.window.conversation.welcome()
    sheet = app.window.sheets.open
    assert isinstance(sheet, HealthNoteSheet)
    qtbot.keyClick(sheet, Key.Key_Return)
    app.window.conversation.welcome()
    assert app.window.sheets.open is None
    assert "seen=true" in (app.directory / "settings.ini").read_text(encoding="utf-8")


def test_a_broken_off_session_is_offered_and_goes_on(app: App, qtbot: QtBot) -> None:
    moment = datetime(2026, 11, 24, 7, 0, tzinfo=UTC)
    session = Session(
        id="old",
        mode="post-run",
        started_at=moment,
        training_day=moment.date(),
        watched_seconds=100.0,
        modified_at=moment,
    )
    broken_off = BrokenOff(300.0, WatchedIntervals(), None)
    app.window.conversation.offer_resume(session, app.rig.shelf.routine(Mode.POST_RUN), broken_off)
    sheet = app.window.sheets.open
    assert isinstance(sheet, ResumeSheet)
    qtbot.keyClick(sheet, Key.Key_Return)
    app.rig.executor.run()
    app.rig.player.advance(0.1)
    assert app.practice.routine.mode is Mode.POST_RUN
    assert app.practice.phase is Phase.PLAYING
    assert app.practice.seconds == pytest.approx(297.0, abs=0.2)


def test_the_screen_stays_awake_only_while_playing(app: App, qtbot: QtBot) -> None:
    assert app.awake == []
    press(app, qtbot, Key.Key_Space)
    assert app.awake == ["awake"]
    press(app, qtbot, Key.Key_Space)
    assert app.awake == ["awake", "may sleep"]


def test_turning_captions_off_before_the_start_leaves_the_poster_on_show(app: App, qtbot: QtBot) -> None:
    before = app.window.pane.grab().toImage()
    press(app, qtbot, Key.Key_C)
    assert not app.preferences.captions
    assert app.window.pane.grab().toImage() == before


def test_captions_can_be_turned_off_and_the_picture_mirrored(app: App, qtbot: QtBot) -> None:
    said = next(caption for caption in reading_of(app.practice.routine).captions if caption.kind is CueKind.CUE)
    app.rig.playing_at(said.start_seconds + 0.1)
    assert app.window.pane.content is not None
    assert app.window.pane.content.caption == said.text
    press(app, qtbot, Key.Key_C)
    assert app.window.pane.content.caption == ""
    press(app, qtbot, Key.Key_H)
    assert app.settings.mirrored


def test_the_timeline_goes_where_it_is_clicked_and_fills_with_what_was_watched(
    app: App, qtbot: QtBot, routine: Routine
) -> None:
    app.rig.playing_at(20.0)
    app.window.deck.timeline.asked.emit(routine.work_segments[9].start_seconds)
    app.rig.player.advance(3.0)
    assert app.window.deck.timeline.seconds == pytest.approx(routine.work_segments[9].start_seconds + 3.0, abs=0.1)
    assert app.window.deck.timeline._watched


def test_trouble_with_the_disk_is_said_and_the_session_stays(app: App, qtbot: QtBot) -> None:
    app.logbook.trouble.emit("Your session is kept in memory.")
    assert app.window.notice.isVisible()
    assert app.window.notice.text == "Your session is kept in memory."
    press(app, qtbot, Key.Key_Escape)
    assert not app.window.notice.isVisible()


NOTHING_TO_SOUND_THROUGH = "This computer has nothing to sound through. The routine plays without sound."


@pytest.mark.parametrize("size", [(800, 450), (960, 540), (1280, 800), (2560, 1440)])
@pytest.mark.parametrize("way", ["over the picture", "large", "sound only", "full screen"])
def test_a_notice_lies_on_nothing_that_is_to_be_read(app: App, qtbot: QtBot, size: tuple[int, int], way: str) -> None:
    app.window.resize(*size)
    app.rig.playing_at(100.0)
    key = {"large": Key.Key_R, "sound only": Key.Key_O, "full screen": Key.Key_F}.get(way)
    if key is not None:
        press(app, qtbot, key)
    pane, notice = app.window.pane, app.window.notice
    before = pane.geometry()
    notice.say(NOTHING_TO_SOUND_THROUGH, "Undo", lambda: None)
    assert notice.isVisible()
    assert app.window.rect().contains(notice.geometry())
    assert not notice.geometry().intersects(pane.geometry())
    assert not app.window.deck.isVisible() or not notice.geometry().intersects(app.window.deck.geometry())
    words = notice.findChild(QLabel)
    assert words.height() >= words.heightForWidth(words.width()), "all of it can be read"
    press(app, qtbot, Key.Key_M)  # what is done meanwhile leaves it there
    assert notice.isVisible()
    notice.hide()
    assert pane.geometry() == before


def test_a_history_that_cannot_be_written_is_tried_again(
    qtbot: QtBot, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    moment = datetime(2026, 11, 24, 7, 0, tzinfo=UTC)
    session = Session(
        id="one", mode="pre-run", started_at=moment, training_day=moment.date(), watched_seconds=9.0, modified_at=moment
    )
    (tmp_path / "data").write_text("a file where the folder should be", encoding="utf-8")
    logbook = make_logbook(tmp_path / "data", History(), AtOnceExecutor())
    with qtbot.waitSignal(logbook.trouble):
        logbook.record(session)
    assert logbook.history.session("one") == session
    (tmp_path / "data").unlink()
    logbook._retry.timeout.emit()
    assert "one" in (tmp_path / "data" / "history.json").read_text(encoding="utf-8")


def on_disk(folder: Path) -> History:
    return document_of((folder / "history.json").read_bytes()).history


class TwoDevices:
    """The app, and another device whose synchroniser replaces the file under it; `notes`, `goals` and `excused` are
    what both have made of the history."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.executor = folder, HeldExecutor()
        self.notes: dict[str, str | None] = {}
        self.goals = {GOAL_WEEKS[0]: 3, GOAL_WEEKS[2]: 3}
        self.excused: set[date] = set()
        history = History()
        for week, days in self.goals.items():
            history = history.with_goal(week, days)
        HistoryFile(folder).save(history)
        self.logbook = make_logbook(folder, history, self.executor)

    def work(self) -> None:
        if self.executor.held:
            self.executor.run_one()

    def change_here(self, number: int) -> None:
        known = [session.id for session in self.logbook.history.sessions]
        week = GOAL_WEEKS[number % 2]
        match number % 6:
            case 0 | 1:
                self.logbook.set_goal(week, number % 7 + 1)
                self.goals[week] = number % 7 + 1
            case 2:
                self.logbook.excuse(week, "rest")
                self.excused.add(week)
            case 3:
                self.logbook.take_back_excuse(week)
                self.excused.discard(week)
            case 4 if known:
                self.logbook.amend(known[number % len(known)], note=f"here {number}")
                self.notes[known[number % len(known)]] = f"here {number}"
            case _:
                self.logbook.add(self.new_session())

    def change_there(self, number: int) -> None:
        history = HistoryFile(self.folder).load().history
        known = [session.id for session in history.sessions]
        week = GOAL_WEEKS[2 + number % 2]
        match number % 5:
            case 0:
                history = history.with_goal(week, number % 7 + 1)
                self.goals[week] = number % 7 + 1
            case 1:
                history = history.with_excuse(week, "holiday")
                self.excused.add(week)
            case 2 if known:
                history = history.edited(known[number % len(known)], datetime.now(UTC), note=f"there {number}")
                self.notes[known[number % len(known)]] = f"there {number}"
            case 3 if known:
                history = history.without_session(known[number % len(known)], datetime.now(UTC))
                self.notes[known[number % len(known)]] = None
            case _:
                history = history.with_session(self.new_session())
        HistoryFile(self.folder).save(history)

    def new_session(self) -> Session:
        moment = datetime(2026, 11, 24, 7, 0, tzinfo=UTC)
        made = f"s{len(self.notes)}"
        self.notes[made] = ""
        return added_session(
            session_id=made,
            device="one",
            mode="pre-run",
            started_at=moment,
            watched_seconds=9.0,
            modified_at=moment,
            training_day=moment.date(),
        )


GOAL_WEEKS = [date(2026, 11, 23) - timedelta(days=7 * number) for number in range(4)]
STEPS = st.lists(st.tuples(st.sampled_from(["here", "there", "work"]), st.integers(0, 100)), max_size=14)


@settings(max_examples=120, deadline=None)
@given(STEPS)
def test_nothing_that_this_or_another_device_has_written_is_lost(steps: list[tuple[str, int]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        both = TwoDevices(Path(folder))
        for who, number in steps:
            {"here": both.change_here, "there": both.change_there, "work": lambda _number: both.work()}[who](number)
        both.logbook.add(both.new_session())
        waiting = len(both.executor.held)
        for _ in range(waiting):
            both.work()
        assert not both.executor.held, "what was taken in is not written again and again"
        disk = on_disk(both.folder)
        for history in (disk, both.logbook.history):
            assert {one.id: one.note for one in history.sessions} == {
                name: note for name, note in both.notes.items() if note is not None
            }
            assert {one.from_week: one.days for one in history.goals} == both.goals
            assert {one.week for one in history.excused_weeks} == both.excused


def test_a_goal_set_while_the_disk_was_full_is_written_once_there_is_room(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    week = GOAL_WEEKS[0]
    kept = History().with_goal(week, 3)
    HistoryFile(tmp_path).save(kept)
    logbook = make_logbook(tmp_path, kept, AtOnceExecutor())
    logbook.set_goal(week - timedelta(days=7), 2)
    with monkeypatch.context() as full, qtbot.waitSignal(logbook.trouble):
        full.setattr(os, "fsync", full_disk)
        logbook.set_goal(week, 5)
    HistoryFile(tmp_path).save(on_disk(tmp_path).with_goal(week - timedelta(days=14), 6))  # another device
    logbook.excuse(week, "rest")
    for history in (on_disk(tmp_path), logbook.history):
        assert sorted(goal.days for goal in history.goals) == [2, 5, 6]
        assert [excuse.week for excuse in history.excused_weeks] == [week]


def full_disk(_descriptor: int) -> None:
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def test_every_control_has_an_accessible_name(app: App) -> None:
    nameless = [
        type(widget).__name__
        for widget in app.window.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not widget.accessibleName()
        and not (isinstance(widget, QAbstractButton) and widget.text())
    ]
    assert nameless == []


def test_keys_reach_the_practice_from_the_start_and_after_a_sheet(app: App, qtbot: QtBot) -> None:
    with qtbot.waitActive(app.window):
        app.window.activateWindow()
    assert QApplication.focusWidget() is app.window.pane
    press(app, qtbot, Key.Key_Question, Qt.KeyboardModifier.ShiftModifier)
    sheet = app.window.sheets.open
    assert sheet is not None
    qtbot.keyClick(sheet, Key.Key_Escape)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is app.window.pane)
    qtbot.keyClick(app.window.pane, Key.Key_Space)
    assert app.practice.phase is Phase.PLAYING


@pytest.mark.parametrize("page_is_open", [False, True])
def test_a_notice_that_goes_away_leaves_the_keyboard_with_what_is_seen(
    app: App, qtbot: QtBot, page_is_open: bool
) -> None:
    with qtbot.waitActive(app.window):
        app.window.activateWindow()
    if page_is_open:
        app.window.toggle_progress()
    seen: QWidget = app.window.progress if page_is_open else app.window.pane
    done: list[str] = []
    for put_focus in (False, True):  # pressed by the mouse, then by key
        app.window.notice.say("Gone.", "Undo", lambda: done.append("undone"))
        button = app.window.notice._action
        if put_focus:
            button.setFocus()
            qtbot.keyClick(button, Key.Key_Space)
        else:
            qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        assert QApplication.focusWidget() is seen
    assert done == ["undone", "undone"]


def test_tab_reaches_every_control(app: App, qtbot: QtBot) -> None:
    wanted = {
        widget
        for widget in app.window.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible() and widget.isEnabled()
    }
    with qtbot.waitActive(app.window):
        app.window.activateWindow()
    reached = set()
    for _ in range(60):
        qtbot.keyClick(QApplication.focusWidget() or app.window, Key.Key_Tab)
        reached.add(QApplication.focusWidget())
    assert wanted <= reached


def test_a_focused_button_takes_space_for_itself(app: App, qtbot: QtBot) -> None:
    app.rig.playing_at(20.0)
    next_button = app.window.deck._next
    next_button.setFocus()
    qtbot.keyClick(next_button, Key.Key_Space)
    assert app.practice.phase is Phase.PLAYING
    assert app.practice.seconds > 60.0


def test_it_looks_alike_at_every_size_it_is_made_for(app: App, qtbot: QtBot) -> None:
    for width, height in ((900, 600), (1280, 800), (1920, 1080), (3840, 2160)):
        app.window.resize(width, height)
        QApplication.processEvents()
        picture = app.window.grab().toImage()
        accent = app.window.bar.modes.mapTo(app.window, QPoint(20, app.window.bar.modes.height() // 2))
        assert picture.pixelColor(accent).name() == "#a93f16"
