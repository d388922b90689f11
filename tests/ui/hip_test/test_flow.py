# SPDX-License-Identifier: GPL-3.0-or-later
"""What a runner can do with the hip self-test in the window, from the first step to the file."""

from __future__ import annotations

import csv
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QDateEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from hipmob_desktop.domain.drills import Side
from hipmob_desktop.domain.hip_tests import SIDES, HipTest, HipTestDraft, Measure, Reading
from hipmob_desktop.domain.history import History
from hipmob_desktop.domain.sessions import Session, UnknownFields
from hipmob_desktop.storage.hip_test_draft import HipTestDraftFile
from hipmob_desktop.storage.history_file import HistoryFile
from hipmob_desktop.ui.hip_test.desk import HipTestDesk, HipTestSurroundings
from hipmob_desktop.ui.hip_test.fields import SideFields, ValueField
from hipmob_desktop.ui.hip_test.form import HipTestForm
from hipmob_desktop.ui.hip_test.guide import PREPARING, SUMMARY
from hipmob_desktop.ui.hip_test.guide_pages import MeasureStep
from hipmob_desktop.ui.hip_test.page import HipTestPage
from hipmob_desktop.ui.jobs import Jobs
from hipmob_desktop.ui.logbook import Logbook
from hipmob_desktop.ui.practice import Phase
from hipmob_desktop.ui.sheet import Sheets
from hipmob_desktop.ui.theme import Theme
from tests.ui.conftest import App, AtOnceExecutor, make_logbook

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

NOW = datetime(2026, 11, 25, 18, 0, tzinfo=UTC)
TODAY = NOW.date()


def hip_test(day: date, degrees: float = 30.0, note: str = "") -> HipTest:
    moment = datetime(day.year, day.month, day.day, 18, tzinfo=UTC)
    return HipTest(
        id=f"{day}",
        taken_at=moment,
        test_day=day,
        readings=tuple(
            Reading(measure=Measure.INTERNAL_ROTATION, side=side, tries=(degrees,), pain=0) for side in SIDES
        ),
        note=note,
        modified_at=moment,
    )


LAST_MONTH = hip_test(TODAY - timedelta(days=31))


def session_that_ended(minutes_ago: int) -> Session:
    return Session(
        id="s",
        mode="pre-run",
        started_at=NOW - timedelta(minutes=minutes_ago + 10),
        training_day=TODAY,
        watched_seconds=600.0,
        modified_at=NOW - timedelta(minutes=minutes_ago),
    )


@dataclass
class Room:
    """The page with everything behind it, and what it said."""

    page: HipTestPage
    logbook: Logbook
    desk: HipTestDesk
    sheets: Sheets
    folder: Path
    window: QWidget
    said: list[str] = field(default_factory=list)
    undo: list[object] = field(default_factory=list)

    def press(self, words: str) -> None:
        """Press the button with these words, wherever it is."""
        found = [button for button in self.window.findChildren(QPushButton) if button.text() == words]
        visible = [button for button in found if button.isVisible() and button.isEnabled()]
        assert len(visible) == 1, f"{words}: {len(visible)} to press"
        visible[0].click()

    def offers(self, words: str) -> bool:
        """Whether there is a button with these words to press."""
        found = [button for button in self.window.findChildren(QPushButton) if button.text() == words]
        return any(button.isVisible() and button.isEnabled() for button in found)

    def fields(self, side: Side) -> SideFields:
        """The fields of the measure on show."""
        step = self.page.guide._stack.currentWidget()
        assert isinstance(step, MeasureStep)
        return step.sides[SIDES.index(side)]

    def measure(self, left: float, right: float) -> None:
        """Fill in both sides of the measure on show, and go on."""
        self.fields(Side.LEFT).first.setValue(left)
        self.fields(Side.RIGHT).first.setValue(right)
        self.press("Next")

    def on_disk(self) -> tuple[HipTest, ...]:
        return HistoryFile(self.folder).read().history.hip_tests

    def draft(self) -> HipTestDraft | None:
        return HipTestDraftFile(self.folder).load()


def make_room(
    qtbot: QtBot,
    folder: Path,
    theme: Theme,
    history: History,
    *,
    read_only: bool = False,
    practising: bool = False,
    place: Path | None = None,
) -> Room:
    window = QWidget()
    window.resize(1300, 800)
    qtbot.addWidget(window)
    page = HipTestPage(theme, window)
    page.resize(1260, 740)
    if not read_only:
        HistoryFile(folder).save(history)
    logbook = make_logbook(folder, history, AtOnceExecutor(), read_only=read_only)
    sheets = Sheets(window)
    world = HipTestSurroundings(
        lambda: NOW, lambda: TODAY, "test", practising=lambda: practising, ask_for_table=lambda _parent: place
    )
    desk = HipTestDesk(page, logbook, HipTestDraftFile(folder), Jobs(AtOnceExecutor()), sheets, world)
    room = Room(page, logbook, desk, sheets, folder, window)
    desk.said.connect(room.said.append)
    desk.undo_offered.connect(lambda _words, undo: room.undo.append(undo))
    window.show()
    page.show()
    return room


@pytest.fixture
def room(qtbot: QtBot, tmp_path: Path, theme: Theme) -> Room:
    return make_room(qtbot, tmp_path, theme, History(hip_tests=(LAST_MONTH,)))


def test_a_test_is_guided_through_all_measures_and_kept(room: Room) -> None:
    room.press("Start the test")
    assert room.page.guide.step == PREPARING
    room.press("Begin")
    for measure, left, right in zip(Measure, (31, -5, 14.5, 72), (33, 4, 12.4, 75), strict=True):
        assert room.page.guide.step == measure
        room.measure(left, right)
    assert room.page.guide.step == SUMMARY
    room.page.guide._summary.note.setText("  evening, cold ")
    room.press("Keep this test")
    (kept,) = [one for one in room.on_disk() if one.id != LAST_MONTH.id]
    assert (kept.test_day, kept.taken_at, kept.device, kept.note) == (TODAY, NOW, "test", "evening, cold")
    assert [kept.value(measure, Side.LEFT) for measure in Measure] == [31, -5, 14.5, 72]
    assert [kept.value(measure, Side.RIGHT) for measure in Measure] == [33, 4, 12.4, 75]
    assert kept.minutes_since_practice is None
    assert room.draft() is None
    assert not room.page.is_guiding
    assert room.said == ["The self-test was kept."]


def test_any_measure_and_any_side_can_be_skipped(room: Room) -> None:
    room.press("Start the test")
    room.press("Begin")
    room.press("Skip this one")
    room.fields(Side.RIGHT).first.setValue(3)
    room.press("Next")
    room.press("Skip this one")
    room.press("Skip this one")
    room.press("Keep this test")
    (kept,) = [one for one in room.on_disk() if one.id != LAST_MONTH.id]
    assert [(one.measure, one.side, one.tries) for one in kept.readings] == [(Measure.THOMAS, Side.RIGHT, (3.0,))]


def test_a_test_without_any_measure_cannot_be_kept(room: Room) -> None:
    room.press("Start the test")
    room.press("Begin")
    for _ in Measure:
        room.press("Skip this one")
    assert not room.offers("Keep this test")


def test_going_back_finds_what_was_filled_in_and_can_take_it_out_again(room: Room) -> None:
    room.press("Start the test")
    room.press("Begin")
    room.measure(31, 33)
    room.press("Back")
    assert room.fields(Side.LEFT).first.filled == 31
    room.fields(Side.LEFT).first.fill(None)
    draft = room.page.guide.draft
    assert draft is not None
    assert draft.test.value(Measure.INTERNAL_ROTATION, Side.LEFT) is None
    assert draft.test.value(Measure.INTERNAL_ROTATION, Side.RIGHT) == 33


def test_of_two_tries_the_mean_counts_and_pain_is_kept(room: Room) -> None:
    room.press("Start the test")
    room.press("Begin")
    fields = room.fields(Side.LEFT)
    assert fields.pain.told is None
    fields.first.setValue(30)
    fields._again.click()
    fields.second.setValue(33)
    fields.pain.setValue(2)
    draft = room.page.guide.draft
    assert draft is not None
    reading = draft.test.reading(Measure.INTERNAL_ROTATION, Side.LEFT)
    assert reading is not None
    assert (reading.tries, reading.value, reading.pain) == ((30.0, 33.0), 31.5, 2)


def test_a_value_that_no_hip_can_have_is_named_and_not_passed(room: Room) -> None:
    room.press("Start the test")
    room.press("Begin")
    room.fields(Side.RIGHT).first.setValue(130)
    assert room.fields(Side.RIGHT).error == "Right: must be from 0° to 90°."
    assert not room.offers("Next")
    room.fields(Side.RIGHT).first.setValue(30)
    assert room.fields(Side.RIGHT).error == ""
    assert room.offers("Next")


def test_pain_tells_the_runner_to_stop(room: Room) -> None:
    room.press("Start the test")
    room.press("Begin")
    step = room.page.guide._stack.currentWidget()
    assert isinstance(step, MeasureStep)
    assert not step._stop.isVisible()
    room.fields(Side.LEFT).pain.setValue(4)
    assert step._stop.isVisible()


def test_an_empty_field_begins_at_a_usual_value_and_steps_stay_plausible(qtbot: QtBot) -> None:
    value = ValueField(Measure.FABER, "Left")
    qtbot.addWidget(value)
    assert value.filled is None
    value.stepBy(1)
    assert value.filled == Measure.FABER.facts.usual
    value.fill(60)
    value.stepBy(1)
    assert value.filled == 60
    value.selectAll()
    qtbot.keyClicks(value, "9.5")
    assert value.filled == 9.5
    thomas = ValueField(Measure.THOMAS, "Left")
    qtbot.addWidget(thomas)
    thomas.selectAll()
    qtbot.keyClicks(thomas, "-7")
    assert thomas.filled == -7


def test_a_test_left_in_the_middle_is_gone_on_with_after_a_restart(
    qtbot: QtBot, room: Room, theme: Theme, tmp_path: Path
) -> None:
    room.press("Start the test")
    room.press("Begin")
    room.measure(31, 33)
    room.fields(Side.LEFT).first.setValue(-2)  # and the window is closed here
    again = make_room(qtbot, tmp_path, theme, room.logbook.history)
    again.press("Go on with the test")
    assert again.page.guide.step == Measure.THOMAS
    assert again.fields(Side.LEFT).first.filled == -2
    again.press("Next")
    again.press("Skip this one")
    again.press("Skip this one")
    again.press("Keep this test")
    (kept,) = [one for one in again.on_disk() if one.id != LAST_MONTH.id]
    assert kept.value(Measure.INTERNAL_ROTATION, Side.LEFT) == 31
    assert kept.value(Measure.THOMAS, Side.LEFT) == -2


def test_escape_leaves_a_test_for_later_and_then_the_page(qtbot: QtBot, room: Room) -> None:
    room.press("Start the test")
    room.press("Begin")
    room.measure(31, 33)
    qtbot.keyClick(room.page.guide, Qt.Key.Key_Escape)
    assert not room.page.is_guiding
    assert room.offers("Go on with the test")
    with qtbot.waitSignal(room.page.closed):
        qtbot.keyClick(room.page, Qt.Key.Key_Escape)


def test_a_test_thrown_away_is_gone_until_that_is_taken_back(room: Room) -> None:
    room.press("Start the test")
    room.press("Begin")
    room.measure(31, 33)
    room.press("Throw away")
    assert room.draft() is None
    assert room.offers("Start the test")
    (undo,) = room.undo
    assert callable(undo)
    undo()
    assert room.page.guide.step == Measure.THOMAS
    draft = room.draft()
    assert draft is not None
    assert draft.test.value(Measure.INTERNAL_ROTATION, Side.LEFT) == 31


def test_a_test_begun_after_one_was_thrown_away_is_not_lost_when_that_is_taken_back(room: Room) -> None:
    for degrees in (31, 40):
        room.press("Start the test")
        room.press("Begin")
        room.measure(degrees, 33)
        if degrees == 31:
            room.press("Throw away")
    for back in (31, 40, 31):
        undo = room.undo[-1]
        assert callable(undo)
        undo()
        draft = room.draft()
        assert draft is not None
        assert draft.test.value(Measure.INTERNAL_ROTATION, Side.LEFT) == back


def test_a_slow_disk_is_given_only_the_newest_draft(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    waiting: list[Callable[[], None]] = []
    monkeypatch.setattr(room.desk._jobs, "submit", lambda work, **_: waiting.append(lambda: work(None)))
    room.press("Start the test")
    room.press("Begin")
    for degrees in (31, 32, 33):
        room.fields(Side.LEFT).first.setValue(degrees)
    written: list[float | None] = []
    for work in waiting:
        work()
        draft = room.draft()
        written.append(None if draft is None else draft.test.value(Measure.INTERNAL_ROTATION, Side.LEFT))
    assert len(written) >= 4
    assert set(written[:-1]) == {None}
    assert written[-1] == 33


def test_keys_lead_through_a_test(qtbot: QtBot, room: Room) -> None:
    room.press("Start the test")
    guide = room.page.guide
    qtbot.keyClick(guide, Qt.Key.Key_Return)
    first = room.fields(Side.LEFT).first
    first.setFocus()
    first.selectAll()
    qtbot.keyClicks(first, "34")
    qtbot.keyClick(first, Qt.Key.Key_Return)
    assert guide.step == Measure.THOMAS
    assert guide.draft is not None
    assert guide.draft.test.value(Measure.INTERNAL_ROTATION, Side.LEFT) == 34


def test_the_drawing_turns_to_the_side_that_is_filled_in(room: Room) -> None:
    room.press("Start the test")
    room.press("Begin")
    step = room.page.guide._stack.currentWidget()
    assert isinstance(step, MeasureStep)
    assert step._diagram.side is Side.LEFT
    assert step._diagram.accessibleName().endswith("Tested: the left side.")
    room.fields(Side.RIGHT).first.entered.emit()
    assert step._diagram.side is Side.RIGHT
    assert step._diagram.accessibleName().endswith("Tested: the right side.")


@pytest.mark.parametrize(("minutes_ago", "practising", "noted"), [(12, False, 12), (31, False, None), (31, True, 0)])
def test_a_test_straight_after_a_routine_is_warned_of_and_marked(
    qtbot: QtBot, tmp_path: Path, theme: Theme, minutes_ago: int, practising: bool, noted: int | None
) -> None:
    history = History(sessions=(session_that_ended(minutes_ago),))
    room = make_room(qtbot, tmp_path, theme, history, practising=practising)
    room.press("Start the test")
    preparation = room.page.guide._preparation
    assert preparation._warning.isVisible() == (noted is not None)
    if noted is not None:
        assert f"ended {noted} min ago" in preparation._soon.text()
        assert f"wait {30 - noted} min" in preparation._soon.text()
    room.press("Begin")
    room.measure(31, 33)
    for _ in range(3):
        room.press("Skip this one")
    room.press("Keep this test")
    assert [one.minutes_since_practice for one in room.on_disk()] == [noted]


def test_the_summary_says_what_is_real_and_what_is_chance(room: Room) -> None:
    room.press("Start the test")
    room.press("Begin")
    room.measure(31, 36)
    for _ in range(3):
        room.press("Skip this one")
    words = " ".join(one.text() for one in room.page.guide._summary.findChildren(type(room.page._title)))
    assert "Left: +1° since 25 Oct 2026 (within the noise)." in words
    assert "Right: +6° since 25 Oct 2026 (a real change, freer)." in words
    assert "Left and right are 5° apart: within the noise." in words


def test_a_past_test_is_changed_and_what_was_not_touched_stays(room: Room) -> None:
    room.press("Table")
    room.press("Change")
    form = room.sheets.open
    assert isinstance(form, HipTestForm)
    form._fields[Measure.INTERNAL_ROTATION, Side.RIGHT].first.setValue(35)
    form._fields[Measure.FABER, Side.LEFT].first.setValue(13)
    room.press("Save")
    (changed,) = room.on_disk()
    assert changed.reading(Measure.INTERNAL_ROTATION, Side.LEFT) == LAST_MONTH.reading(
        Measure.INTERNAL_ROTATION, Side.LEFT
    )
    assert changed.value(Measure.INTERNAL_ROTATION, Side.RIGHT) == 35
    assert changed.value(Measure.FABER, Side.LEFT) == 13
    assert changed.taken_at == LAST_MONTH.taken_at
    assert changed.modified_at > LAST_MONTH.modified_at


def test_saving_without_a_change_changes_nothing(room: Room) -> None:
    room.press("Table")
    room.press("Change")
    room.press("Save")
    assert room.on_disk() == (LAST_MONTH,)


def test_a_test_taken_further_east_keeps_its_day_in_the_form(qtbot: QtBot) -> None:
    form = HipTestForm(NOW, msgspec.structs.replace(LAST_MONTH, test_day=TODAY + timedelta(days=1)))
    qtbot.addWidget(form)
    assert form.test_day == TODAY + timedelta(days=1)


def test_measures_of_another_version_survive_a_change(qtbot: QtBot, tmp_path: Path, theme: Theme) -> None:
    hop = Reading(measure="hop-cm", side=Side.LEFT, tries=(512.0,))
    test = msgspec.structs.replace(LAST_MONTH, readings=(*LAST_MONTH.readings, hop))
    room = make_room(qtbot, tmp_path, theme, History(hip_tests=(test,)))
    room.desk.edit(test)
    assert isinstance(room.sheets.open, HipTestForm)
    room.sheets.open._note.setText("seen")
    room.press("Save")
    (changed,) = room.on_disk()
    assert hop in changed.readings
    assert changed.note == "seen"


def test_readings_finer_or_more_than_the_fields_show_are_kept_until_they_are_changed(
    qtbot: QtBot, tmp_path: Path, theme: Theme
) -> None:
    rotation = Reading(measure=Measure.INTERNAL_ROTATION, side=Side.LEFT, tries=(32.25, 33.0, 34.0), pain=1)
    raised = Reading(measure=Measure.LEG_RAISE, side=Side.LEFT, tries=(70.25,))
    test = msgspec.structs.replace(LAST_MONTH, readings=(rotation, raised))
    room = make_room(qtbot, tmp_path, theme, History(hip_tests=(test,)))
    room.desk.edit(test)
    assert isinstance(room.sheets.open, HipTestForm)
    assert room.sheets.open.readings == test.readings
    room.sheets.open._fields[Measure.INTERNAL_ROTATION, Side.LEFT].pain.setValue(2)
    room.sheets.open._fields[Measure.LEG_RAISE, Side.LEFT].first.setValue(71)
    room.press("Save")
    (changed,) = room.on_disk()
    assert changed.readings == (
        msgspec.structs.replace(rotation, pain=2),
        msgspec.structs.replace(raised, tries=(71.0,)),
    )


def test_a_reading_with_fields_of_another_version_can_be_changed_and_keeps_them(
    qtbot: QtBot, tmp_path: Path, theme: Theme
) -> None:
    newer = msgspec.structs.replace(LAST_MONTH.readings[0], unknown=UnknownFields({"grip": "firm"}))
    test = msgspec.structs.replace(LAST_MONTH, readings=(newer, *LAST_MONTH.readings[1:]))
    room = make_room(qtbot, tmp_path, theme, History(hip_tests=(test,)))
    room.desk.edit(test)
    assert isinstance(room.sheets.open, HipTestForm)
    room.sheets.open._fields[Measure.INTERNAL_ROTATION, Side.LEFT].first.setValue(35)
    room.press("Save")
    (changed,) = room.on_disk()
    assert changed.readings[0] == msgspec.structs.replace(newer, tries=(35.0,))


def test_a_test_taken_without_the_app_is_added(room: Room) -> None:
    room.press("Table")
    room.press("Add a past test…")
    form = room.sheets.open
    assert isinstance(form, HipTestForm)
    assert not room.offers("Add")
    (day,) = form.findChildren(QDateEdit)
    day.setDate(QDate(2026, 9, 20))
    form._fields[Measure.LEG_RAISE, Side.LEFT].first.setValue(68)
    room.press("Add")
    (added,) = [one for one in room.on_disk() if one.id != LAST_MONTH.id]
    assert (added.test_day, added.value(Measure.LEG_RAISE, Side.LEFT)) == (date(2026, 9, 20), 68)
    assert added.taken_at.date() == date(2026, 9, 20)


def test_a_deleted_test_comes_back_by_undo(qtbot: QtBot, room: Room) -> None:
    room.press("Table")
    qtbot.keyClick(room.page.overview.table, Qt.Key.Key_Delete)
    assert room.on_disk() == ()
    (undo,) = room.undo
    assert callable(undo)
    undo()
    (back,) = room.on_disk()
    assert back.readings == LAST_MONTH.readings


@pytest.mark.parametrize("by_key", [True, False])
def test_after_the_last_test_is_deleted_the_keyboard_stays_on_the_page(qtbot: QtBot, room: Room, by_key: bool) -> None:
    overview = room.page.overview
    room.page.window().activateWindow()
    qtbot.waitUntil(room.page.window().isActiveWindow)
    room.press("Table")
    if by_key:
        overview.table.setFocus()
        qtbot.keyClick(overview.table, Qt.Key.Key_Delete)
    else:
        overview._delete.setFocus()
        qtbot.keyClick(overview._delete, Qt.Key.Key_Space)
    assert room.on_disk() == ()
    assert overview._add.hasFocus()


def test_the_tests_are_written_to_a_table(qtbot: QtBot, tmp_path: Path, theme: Theme) -> None:
    place = tmp_path / "out" / "tests.csv"
    room = make_room(qtbot, tmp_path / "data", theme, History(hip_tests=(LAST_MONTH,)), place=place)
    room.press("Table")
    room.press("Save as a table…")
    with place.open(encoding="utf-8-sig", newline="") as file:
        (row,) = csv.DictReader(file)
    assert row["seated_internal_rotation_left_deg"] == "30"
    assert room.said == [f"Written to {place}."]


def test_why_a_table_could_not_be_written_is_told_in_words(qtbot: QtBot, tmp_path: Path, theme: Theme) -> None:
    (tmp_path / "taken").write_text("no folder")
    place = tmp_path / "taken" / "deeper" / "tests.csv"
    room = make_room(qtbot, tmp_path / "data", theme, History(hip_tests=(LAST_MONTH,)), place=place)
    room.press("Table")
    room.press("Save as a table…")
    assert room.said == ["That did not work: not a directory."]


def test_a_history_that_can_only_be_read_offers_no_change(qtbot: QtBot, tmp_path: Path, theme: Theme) -> None:
    room = make_room(qtbot, tmp_path, theme, History(hip_tests=(LAST_MONTH,)), read_only=True)
    assert not room.offers("Start the test")
    room.press("Table")
    for words in ("Change", "Delete", "Add a past test…"):
        assert not room.offers(words), words
    assert room.offers("Save as a table…")


def test_without_a_test_the_page_invites_and_after_the_first_it_shows_it(room: Room) -> None:
    assert room.page.overview._stack.currentIndex() == 0
    room.desk.delete(LAST_MONTH)
    assert room.page.overview._stack.currentIndex() == 2
    assert room.page._when.text() == "Not taken yet"


def test_the_page_says_when_the_next_test_is_due(room: Room) -> None:
    assert room.page._when.text() == "Last on 25 Oct 2026. The next one is due."
    room.logbook.keep_hip_test(hip_test(TODAY))
    assert room.page._when.text() == "Last on 25 Nov 2026. Next from 25 Dec 2026 on."


# In the whole window


def test_the_key_opens_the_page_over_the_picture_which_pauses(qtbot: QtBot, app: App) -> None:
    asked: list[None] = []
    app.window.hip_test_asked.connect(lambda: asked.append(None))
    qtbot.keyClick(app.window, Qt.Key.Key_H, Qt.KeyboardModifier.ShiftModifier)
    assert len(asked) == 1


def test_pages_take_turns_over_the_picture(qtbot: QtBot, app: App) -> None:
    app.practice.play()
    page = HipTestPage(Theme(app.practice.routine.mode), app.window.centralWidget())
    page.hide()
    app.window.toggle_progress()
    app.window.toggle_page(page)
    assert page.isVisible()
    assert not app.window.progress.isVisible()
    assert app.practice.phase is Phase.PAUSED
    assert page.geometry() == app.window.progress.geometry()
    app.window.toggle_page(page)
    assert not page.isVisible()


def test_a_quiet_line_in_the_weeks_leads_to_the_test_or_is_put_off(qtbot: QtBot, app: App) -> None:
    line = app.window.weeks._hip_test
    assert not line.isVisible()
    app.window.weeks.show_hip_test_due(True)
    assert line.isVisible()
    with qtbot.waitSignal(app.window.hip_test_asked):
        line.asked.emit()
    with qtbot.waitSignal(app.window.weeks.hip_test_put_off):
        line.put_off.emit()
