# SPDX-License-Identifier: GPL-3.0-or-later
"""What a runner can do with the history in the window, from the button to the file."""

from __future__ import annotations

import json
import time as time_module
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, timezone
from itertools import pairwise
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QDate, QObject, QPoint, Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QDateEdit, QDoubleSpinBox, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from hipmob_desktop import app as app_module
from hipmob_desktop.domain.drills import Side
from hipmob_desktop.domain.hip_tests import HipTest, Measure, Reading
from hipmob_desktop.domain.history import History
from hipmob_desktop.domain.reminders import Reminders
from hipmob_desktop.domain.sessions import Session, Source, training_day_of
from hipmob_desktop.domain.weeks import WeekState
from hipmob_desktop.exchange.formats import Format
from hipmob_desktop.storage.autostart import autostart_path
from hipmob_desktop.storage.backups import Backups
from hipmob_desktop.storage.history_file import HistoryFile
from hipmob_desktop.storage.week_settings import load_reminders
from hipmob_desktop.ui.jobs import Jobs
from hipmob_desktop.ui.logbook import Logbook
from hipmob_desktop.ui.practice import Phase
from hipmob_desktop.ui.progress.desk import ProgressDesk, Surroundings
from hipmob_desktop.ui.progress.forms import BackupsForm, ExcuseForm, GoalForm, RemindersForm, SessionForm
from hipmob_desktop.ui.progress.progress_view import TWO_COLUMNS_FROM, ProgressView
from hipmob_desktop.ui.session_list import SESSION_ROLE, SessionList
from hipmob_desktop.ui.settings import Settings
from hipmob_desktop.ui.sheet import Sheets
from hipmob_desktop.ui.theme import Appearance, Theme
from tests.ui.conftest import App, AtOnceExecutor, make_logbook

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

TODAY = date(2026, 11, 25)
NOW = datetime(2026, 11, 25, 18, 0, tzinfo=UTC)


def session_on(day: date, mode: str = "pre-run") -> Session:
    moment = datetime(day.year, day.month, day.day, 7, 10, tzinfo=UTC)
    return Session(
        id=f"{day}-{mode}",
        mode=mode,
        started_at=moment,
        training_day=day,
        planned_seconds=420.0,
        watched_seconds=411.5,
        left_seconds=92.0,
        right_seconds=92.0,
        note="hips loose",
        modified_at=moment,
    )


DONE = (
    session_on(TODAY),
    session_on(TODAY - timedelta(days=1), "post-run"),
    session_on(TODAY - timedelta(days=400)),
)


@dataclass
class Desk:
    """The view with everything behind it, and what it said."""

    view: ProgressView
    logbook: Logbook
    desk: ProgressDesk
    sheets: Sheets
    folder: Path
    window: QWidget
    said: list[str]
    undo: list[object]

    def press(self, words: str) -> None:
        """Press the button with these words, wherever it is."""
        found = [button for button in self.window.findChildren(QPushButton) if button.text() == words]
        visible = [button for button in found if button.isVisible() and button.isEnabled()]
        assert len(visible) == 1, f"{words}: {len(visible)} to press"
        visible[0].click()

    def choose(self, session_id: str) -> None:
        """Choose a session in the list."""
        model = self.view.browser.list.model()
        rows = [model.index(row, 0) for row in range(model.rowCount())]
        self.view.browser.list.setCurrentIndex(
            next(index for index in rows if index.data(SESSION_ROLE).id == session_id)
        )

    def on_disk(self) -> History:
        return HistoryFile(self.folder).read().history


def make_desk(
    qtbot: QtBot, folder: Path, theme: Theme, history: History, *, read_only: bool = False, place: Path | None = None
) -> Desk:
    window = QWidget()
    window.resize(1300, 800)
    qtbot.addWidget(window)
    view = ProgressView(theme, window)
    view.resize(1260, 760)
    if not read_only:
        HistoryFile(folder).save(history)
    logbook = make_logbook(folder, history, AtOnceExecutor(), read_only=read_only)
    sheets = Sheets(window)
    desk = ProgressDesk(
        view,
        logbook,
        Backups(folder / "backups"),
        Jobs(AtOnceExecutor()),
        sheets,
        Surroundings(
            now=lambda: NOW,
            device="test",
            training_day=training_day_of,
            ask_where_to=lambda _parent, _form: place,
            ask_which=lambda _parent: place,
        ),
    )
    made = Desk(view, logbook, desk, sheets, folder, window, [], [])
    desk.said.connect(made.said.append)
    desk.undo_offered.connect(lambda _words, undo: made.undo.append(undo))
    window.show()
    view.show()
    return made


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, theme: Theme) -> Desk:
    return make_desk(qtbot, tmp_path, theme, History(sessions=DONE))


def only_child(form: QObject, kind: type[QWidget]) -> QWidget:
    (found,) = form.findChildren(kind)
    assert isinstance(found, kind)
    return found


def test_a_session_of_the_past_can_be_added_and_counts_at_once(desk: Desk) -> None:
    desk.press("Add a session")
    form = desk.sheets.open
    assert isinstance(form, SessionForm)
    day, minutes = only_child(form, QDateEdit), only_child(form, QDoubleSpinBox)
    assert isinstance(day, QDateEdit)
    assert isinstance(minutes, QDoubleSpinBox)
    day.setDate(QDate(2026, 11, 23))
    minutes.setValue(9.5)
    desk.press("Add")
    (added,) = [one for one in desk.on_disk().sessions if one.source is Source.ADDED]
    assert (added.training_day, added.watched_seconds, added.device) == (date(2026, 11, 23), 570.0, "test")
    assert desk.logbook.review().running.state is WeekState.MET


def test_a_session_cannot_be_added_to_a_day_to_come(desk: Desk) -> None:
    desk.press("Add a session")
    assert isinstance(desk.sheets.open, SessionForm)
    day = only_child(desk.sheets.open, QDateEdit)
    assert isinstance(day, QDateEdit)
    day.setDate(QDate(2030, 1, 1))
    assert desk.sheets.open.fields.started_at.date() == TODAY


def test_a_session_is_changed_and_what_was_not_touched_stays_to_the_millisecond(desk: Desk) -> None:
    desk.choose(DONE[0].id)
    desk.press("Change")
    form = desk.sheets.open
    assert isinstance(form, SessionForm)
    note = next(line for line in form.findChildren(QLineEdit) if line.accessibleName() == "Note")
    note.setText("  and slept well ")
    desk.press("Save")
    changed = desk.on_disk().session(DONE[0].id)
    assert changed is not None
    assert (changed.note, changed.watched_seconds, changed.started_at) == ("and slept well", 411.5, DONE[0].started_at)
    assert changed.modified_at > DONE[0].modified_at


def test_a_changed_day_moves_the_training_day_too(desk: Desk) -> None:
    desk.choose(DONE[0].id)
    desk.press("Change")
    assert isinstance(desk.sheets.open, SessionForm)
    day = only_child(desk.sheets.open, QDateEdit)
    assert isinstance(day, QDateEdit)
    day.setDate(QDate(2026, 11, 17))
    desk.press("Save")
    changed = desk.on_disk().session(DONE[0].id)
    assert changed is not None
    assert changed.training_day == date(2026, 11, 17)


def test_a_session_of_a_place_further_east_keeps_its_day_in_the_form(qtbot: QtBot) -> None:
    auckland = datetime(2026, 11, 26, 6, 30, tzinfo=timezone(timedelta(hours=13)))
    form = SessionForm(NOW, msgspec.structs.replace(DONE[0], started_at=auckland))
    qtbot.addWidget(form)
    assert form.fields.started_at == auckland


@pytest.mark.skipif(not hasattr(time_module, "tzset"), reason="the time zone of a process can be changed on POSIX only")
def test_a_session_added_for_the_summer_has_the_time_of_the_summer(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as berlin:
        berlin.setenv("TZ", "Europe/Berlin")
        time_module.tzset()
        form = SessionForm(NOW)
        qtbot.addWidget(form)
        day = only_child(form, QDateEdit)
        assert isinstance(day, QDateEdit)
        day.setDate(QDate(2026, 7, 1))
        started_at = form.fields.started_at
    time_module.tzset()
    assert started_at.isoformat() == "2026-07-01T19:00:00+02:00"


def test_saving_without_a_change_changes_nothing(desk: Desk) -> None:
    desk.choose(DONE[0].id)
    desk.press("Change")
    desk.press("Save")
    assert desk.on_disk().session(DONE[0].id) == DONE[0]


def test_a_deleted_session_comes_back_by_undo_as_it_was(desk: Desk) -> None:
    desk.choose(DONE[0].id)
    desk.press("Delete")
    assert desk.on_disk().session(DONE[0].id) is None
    (undo,) = desk.undo
    assert callable(undo)
    undo()
    back = desk.on_disk().session(DONE[0].id)
    assert back is not None
    assert back.note == DONE[0].note
    assert back.watched_seconds == DONE[0].watched_seconds


def test_delete_and_return_work_on_the_list_by_keyboard(qtbot: QtBot, desk: Desk) -> None:
    desk.choose(DONE[1].id)
    desk.view.browser.list.setFocus()
    qtbot.keyClick(desk.view.browser.list, Qt.Key.Key_Return)
    assert isinstance(desk.sheets.open, SessionForm)
    desk.sheets.open.reject()
    desk.view.browser.list.setFocus()
    qtbot.keyClick(desk.view.browser.list, Qt.Key.Key_Delete)
    assert desk.on_disk().session(DONE[1].id) is None


def click_row(qtbot: QtBot, sessions: SessionList, row: int) -> None:
    place = sessions.visualRect(sessions.model().index(row, 0)).center()
    qtbot.mouseClick(sessions.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_a_clicked_session_has_the_keyboard(qtbot: QtBot, desk: Desk) -> None:
    with qtbot.waitActive(desk.window):
        desk.window.activateWindow()
    browser = desk.view.browser
    click_row(qtbot, browser.list, 1)
    assert QApplication.focusWidget() is browser.list
    assert browser.chosen == DONE[1]
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    assert browser.chosen == DONE[2]
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Delete)
    assert desk.on_disk().session(DONE[2].id) is None


@pytest.mark.parametrize("by_key", [False, True])
def test_after_a_session_was_deleted_the_keyboard_is_on_the_one_that_comes_next(
    qtbot: QtBot, desk: Desk, by_key: bool
) -> None:
    with qtbot.waitActive(desk.window):
        desk.window.activateWindow()
    browser = desk.view.browser

    def delete() -> None:
        if by_key:
            qtbot.keyClick(browser.list, Qt.Key.Key_Delete)
        else:
            qtbot.mouseClick(browser._delete, Qt.MouseButton.LeftButton)

    def undo() -> None:
        way_back = desk.undo[-1]
        assert callable(way_back)
        way_back()

    def chosen_id() -> str | None:
        return None if browser.chosen is None else browser.chosen.id

    click_row(qtbot, browser.list, 1)
    delete()
    assert QApplication.focusWidget() is browser.list
    assert chosen_id() == DONE[2].id
    undo()
    assert QApplication.focusWidget() is browser.list
    assert chosen_id() == DONE[2].id
    delete()
    assert chosen_id() == DONE[1].id  # there is none below
    delete()
    assert chosen_id() == DONE[0].id
    delete()
    assert chosen_id() is None
    assert QApplication.focusWidget() is browser._add
    undo()
    assert QApplication.focusWidget() is browser._add


def test_a_click_beside_the_sessions_chooses_none(qtbot: QtBot, desk: Desk) -> None:
    with qtbot.waitActive(desk.window):
        desk.window.activateWindow()
    browser = desk.view.browser
    last = browser.list.visualRect(browser.list.model().index(2, 0))
    qtbot.mouseClick(browser.list.viewport(), Qt.MouseButton.LeftButton, pos=last.center() + QPoint(0, last.height()))
    assert browser.chosen is None


@pytest.mark.parametrize("appearance", [Appearance.LIGHT, Appearance.DARK, Appearance.CONTRAST])
def test_the_chosen_session_is_marked_wherever_the_keyboard_is(
    qtbot: QtBot, desk: Desk, theme: Theme, appearance: Appearance
) -> None:
    with qtbot.waitActive(desk.window):
        desk.window.activateWindow()
    theme.set_appearance(appearance)
    sessions = desk.view.browser.list

    def colours_of(row: int) -> set[str]:
        seen, place = sessions.viewport().grab().toImage(), sessions.visualRect(sessions.model().index(row, 0))
        inside = place.adjusted(1, 1, -1, -1)
        return {seen.pixelColor(inside.center().x(), inside.top() + down).name() for down in (0, 6)}

    click_row(qtbot, sessions, 1)
    assert theme.accent in colours_of(1)
    desk.view.browser._add.setFocus()
    assert {theme.colours.track, theme.colours.edge} == colours_of(1)
    assert not {theme.colours.track, theme.colours.edge, theme.accent} & colours_of(0)


def test_a_changed_goal_holds_from_this_week_on(desk: Desk) -> None:
    desk.press("Goal: 3 days a week")
    form = desk.sheets.open
    assert isinstance(form, GoalForm)
    form._days.setValue(2)
    desk.press("Keep this goal")
    (goal,) = desk.on_disk().goals
    assert (goal.from_week, goal.days) == (date(2026, 11, 23), 2)
    assert desk.logbook.review().running.state is WeekState.MET


def test_a_week_is_excused_with_a_reason_and_the_excuse_taken_back(desk: Desk) -> None:
    desk.press("Excuse this week…")
    form = desk.sheets.open
    assert isinstance(form, ExcuseForm)
    form._reason.setEditText("Flu")
    desk.press("Excuse it")
    (excuse,) = desk.on_disk().excused_weeks
    assert (excuse.week, excuse.reason) == (date(2026, 11, 23), "Flu")
    desk.press("Take the excuse back")
    assert desk.on_disk().excused_weeks == ()


@pytest.mark.parametrize("form", list(Format))
def test_every_format_is_written_where_the_runner_says(
    qtbot: QtBot, tmp_path: Path, theme: Theme, form: Format
) -> None:
    place = tmp_path / "out" / f"history.{form}"
    desk = make_desk(qtbot, tmp_path / "data", theme, History(sessions=DONE), place=place)
    desk.view.export_asked.emit(form)
    assert desk.said[-1].startswith(f"Written to {place}: 3 ")
    assert len(list(place.iterdir())) == 3 if form.is_one_a_session else place.stat().st_size > 100


def test_where_nothing_can_be_written_or_read_the_reason_is_told_in_words(
    qtbot: QtBot, tmp_path: Path, theme: Theme
) -> None:
    (tmp_path / "taken").write_text("no folder")
    place = tmp_path / "taken" / "deeper" / "history.csv"
    desk = make_desk(qtbot, tmp_path / "data", theme, History(sessions=DONE), place=place)
    desk.view.export_asked.emit(Format.CSV)
    desk.press("Import…")
    assert desk.said == ["That did not work: not a directory.", "history.csv was not imported: not a directory."]


def test_a_file_is_merged_and_the_view_says_what_came_of_it(qtbot: QtBot, tmp_path: Path, theme: Theme) -> None:
    other = tmp_path / "other.json"
    HistoryFile(tmp_path / "elsewhere").save(History(sessions=(DONE[0], session_on(date(2026, 11, 3)))))
    other.write_bytes((tmp_path / "elsewhere" / "history.json").read_bytes())
    desk = make_desk(qtbot, tmp_path / "data", theme, History(sessions=DONE), place=other)
    desk.press("Import…")
    assert desk.said == ["other.json: 1 added, 1 known already."]
    assert len(desk.on_disk().sessions) == 4


def test_a_file_that_cannot_be_read_is_named_with_the_place_and_changes_nothing(
    qtbot: QtBot, tmp_path: Path, theme: Theme
) -> None:
    table = tmp_path / "mine.csv"
    table.write_text("started_at,mode,watched_seconds\nyesterday,pre-run,300\n")
    desk = make_desk(qtbot, tmp_path / "data", theme, History(sessions=DONE), place=table)
    desk.press("Import…")
    assert desk.said[0].startswith("mine.csv was not imported: line 2, started_at: ")
    assert len(desk.on_disk().sessions) == 3


def test_what_a_backup_has_and_the_history_lost_is_brought_back(qtbot: QtBot, tmp_path: Path, theme: Theme) -> None:
    file = HistoryFile(tmp_path)
    file.save(History(sessions=DONE))
    # Somebody has thrown sessions out of the file by hand.
    document = json.loads((tmp_path / "history.json").read_text())
    (tmp_path / "history.json").write_text(json.dumps({**document, "sessions": document["sessions"][:1]}))
    desk = make_desk(qtbot, tmp_path, theme, HistoryFile(tmp_path).load().history)
    assert len(desk.logbook.history.sessions) == 1
    desk.press("Backups…")
    form = desk.sheets.open
    assert isinstance(form, BackupsForm)
    assert form.chosen is not None
    assert len(form.chosen.missing) == 2
    desk.press("Bring back what is missing")
    assert {one.id for one in desk.on_disk().sessions} == {one.id for one in DONE}
    assert desk.said == ["2 sessions brought back."]


def test_a_hip_test_that_a_backup_has_and_the_history_lost_is_brought_back(
    qtbot: QtBot, tmp_path: Path, theme: Theme
) -> None:
    test = HipTest(
        id="t",
        taken_at=NOW,
        test_day=TODAY,
        readings=(Reading(measure=Measure.FABER, side=Side.LEFT, tries=(12.4,)),),
        modified_at=NOW,
    )
    HistoryFile(tmp_path).save(History(sessions=DONE, hip_tests=(test,)))
    document = json.loads((tmp_path / "history.json").read_text())
    (tmp_path / "history.json").write_text(json.dumps({**document, "self_tests": []}))
    desk = make_desk(qtbot, tmp_path, theme, HistoryFile(tmp_path).load().history)
    desk.press("Backups…")
    form = desk.sheets.open
    assert isinstance(form, BackupsForm)
    assert form.chosen is not None
    assert form.chosen.words.endswith("0 sessions not in your history now, 1 hip self-test too")
    desk.press("Bring back what is missing")
    assert [one.readings for one in desk.on_disk().hip_tests] == [test.readings]
    assert desk.said == ["0 sessions brought back. 1 hip self-test brought back."]


def test_a_history_that_can_only_be_read_offers_no_change(qtbot: QtBot, tmp_path: Path, theme: Theme) -> None:
    desk = make_desk(qtbot, tmp_path, theme, History(sessions=DONE), read_only=True)
    desk.choose(DONE[0].id)
    for words in ("Add a session", "Change", "Delete", "Import…", "Backups…", "Excuse this week…"):
        (button,) = [one for one in desk.window.findChildren(QPushButton) if one.text() == words]
        assert not button.isEnabled(), words


def test_the_list_is_filtered_by_mode_and_by_day(desk: Desk) -> None:
    model = desk.view.browser.list.model()
    desk.press("Post-run")
    assert model.rowCount() == 1
    desk.press("All")
    desk.view.browser.show_day(TODAY)
    assert model.rowCount() == 1
    desk.press("All days")
    assert model.rowCount() == 3


def test_years_can_be_turned_as_far_back_as_there_are_sessions(desk: Desk) -> None:
    desk.press("‹")
    earlier = next(one for one in desk.window.findChildren(QPushButton) if one.text() == "‹")
    assert not earlier.isEnabled()
    desk.press("›")
    later = next(one for one in desk.window.findChildren(QPushButton) if one.text() == "›")
    assert not later.isEnabled()


def test_in_a_narrow_window_charts_and_sessions_take_turns(desk: Desk) -> None:
    desk.view.resize(TWO_COLUMNS_FROM - 100, 600)
    assert not desk.view.browser.isVisible()
    desk.press("Sessions")
    assert desk.view.browser.isVisible()


def test_in_a_low_window_the_list_of_sessions_leaves_room_for_its_buttons(desk: Desk) -> None:
    desk.view.resize(920, 400)
    desk.press("Sessions")
    browser = desk.view.browser
    add = next(button for button in browser.findChildren(QPushButton) if button.text() == "Add a session")
    assert browser.list.isVisible()
    assert browser.list.geometry().bottom() < add.geometry().top()
    assert add.geometry().bottom() <= browser.height()


@pytest.mark.parametrize("width", [780, 900, 1000, 1232, 1600])
def test_what_can_be_asked_for_stands_together_and_is_readable(qtbot: QtBot, desk: Desk, width: int) -> None:
    desk.view.resize(width, 700)
    qtbot.waitUntil(lambda: not desk.view.layout().activate())
    tools = [button for row in desk.view._tool_buttons for button in row]
    assert all(button.width() >= button.sizeHint().width() for button in tools)
    in_a_row = [pair for pair in pairwise(tools) if pair[0].y() == pair[1].y()]
    assert in_a_row
    assert all(right.x() - left.geometry().right() <= 12 for left, right in in_a_row)


def test_an_empty_history_invites(qtbot: QtBot, tmp_path: Path, theme: Theme) -> None:
    desk = make_desk(qtbot, tmp_path, theme, History())
    assert desk.view._empty.isVisible()
    assert not desk.view._map.isVisible()


def test_the_page_opens_over_the_picture_pauses_and_closes_by_escape(qtbot: QtBot, app: App) -> None:
    app.practice.play()
    qtbot.keyClick(app.window, Qt.Key.Key_W, Qt.KeyboardModifier.ShiftModifier)
    assert app.window.progress.isVisible()
    assert app.practice.phase is Phase.PAUSED
    qtbot.keyClick(app.window.progress, Qt.Key.Key_Space)
    assert app.practice.phase is Phase.PAUSED
    qtbot.keyClick(app.window.progress, Qt.Key.Key_Escape)
    assert not app.window.progress.isVisible()


def test_enter_presses_the_button_with_the_keyboard(qtbot: QtBot, app: App) -> None:
    with qtbot.waitActive(app.window):
        app.window.activateWindow()
    page = app.window.progress
    app.window.toggle_progress()
    with qtbot.waitSignal(page.goal_asked):
        page._goal.setFocus()
        qtbot.keyClick(page._goal, Qt.Key.Key_Return)
    page.setFocus()
    qtbot.keyClick(page, Qt.Key.Key_Return)  # where there is none, nothing happens
    assert page.isVisible()
    page._close.setFocus()
    qtbot.keyClick(page._close, Qt.Key.Key_Enter)
    assert not page.isVisible()


def test_after_a_sheet_the_keyboard_is_the_page_s_that_covers_the_picture(qtbot: QtBot, app: App) -> None:
    with qtbot.waitActive(app.window):
        app.window.activateWindow()
    qtbot.keyClick(app.window, Qt.Key.Key_W, Qt.KeyboardModifier.ShiftModifier)
    app.window.sheets.show(GoalForm(3))
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert app.window.sheets.open is None
    assert QApplication.focusWidget() is app.window.progress
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert app.practice.phase is Phase.READY
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert not app.window.progress.isVisible()
    assert QApplication.focusWidget() is app.window.pane


def test_three_years_of_sessions_are_shown_at_once(qtbot: QtBot, tmp_path: Path, theme: Theme) -> None:
    days = (TODAY - timedelta(days=number) for number in range(3 * 365))
    desk = make_desk(qtbot, tmp_path, theme, History(sessions=tuple(map(session_on, days))))
    desk.press("All, by month")
    assert desk.view.grab().width() > 0
    assert desk.view.browser.list.model().rowCount() == 3 * 365


def test_reminders_are_off_until_they_are_asked_for_and_then_as_asked(desk: Desk) -> None:
    desk.press("Reminders…")
    form = desk.sheets.open
    assert isinstance(form, RemindersForm)
    assert not form.reminders.on
    form.findChildren(QCheckBox)[0].setChecked(True)
    assert form.reminders == Reminders(on=True, weekdays=frozenset({0, 2, 4}), at=time(18, 0))
    for button in form.findChildren(QPushButton):
        if button.isCheckable():
            button.setChecked(False)
    assert not form.reminders.on


def test_reminders_last_and_are_started_at_log_in(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    started: list[list[str]] = []
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setattr(app_module.QProcess, "startDetached", lambda program, words: started.append([program, *words]))
    wanted = Reminders(on=True, weekdays=frozenset({1, 3}), at=time(7, 30))
    app_module._set_reminders(wanted, Settings(tmp_path), tmp_path)
    assert load_reminders(tmp_path) == wanted
    assert autostart_path().exists()
    assert started[0][-1] == "remind"
    app_module._set_reminders(Reminders(), Settings(tmp_path), tmp_path)
    assert not load_reminders(tmp_path).on
    assert not autostart_path().exists()
