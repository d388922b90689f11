# SPDX-License-Identifier: GPL-3.0-or-later
"""A runner's own video is followed, marked and listed like one of ours."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from hipmob_desktop.domain.drills import Drill
from hipmob_desktop.domain.own_videos import Mark, OwnVideo
from hipmob_desktop.domain.routines import Mode, SegmentKind
from hipmob_desktop.storage.own_library import OwnLibrary
from hipmob_desktop.ui.jobs import Jobs
from hipmob_desktop.ui.keeper import Keeper
from hipmob_desktop.ui.own.builder import BuilderSheet, DrillList, OrderList
from hipmob_desktop.ui.own.collection import Collection, Facts, facts_of
from hipmob_desktop.ui.own.desk import OwnDesk
from hipmob_desktop.ui.own.sheets import MarksSheet, OwnSheet
from hipmob_desktop.ui.practice import Phase
from hipmob_desktop.ui.questions import SwitchSheet
from hipmob_desktop.ui.start_card import card_for
from hipmob_desktop.video.errors import VideoError
from tests.ui.conftest import App, AtOnceExecutor, PlainPosters
from tests.video.synthetic import write_clip

Key = Qt.Key
CHAPTERS = (Mark(0.0, "Get ready"), Mark(10.0, "Pigeon pose (left)"), Mark(60.0, "Pigeon pose (right)"))


@dataclass
class Own:
    """The app with a collection of own videos, whose files are what `files` says."""

    app: App
    collection: Collection
    desk: OwnDesk
    posters: PlainPosters
    files: dict[str, Facts] = field(default_factory=dict)
    asked: list[Path] = field(default_factory=list)
    needed: list[frozenset[str]] = field(default_factory=list)

    @property
    def message(self) -> str:
        return self.app.window.notice.text

    def undo(self, qtbot: QtBot) -> None:
        button = next(one for one in self.app.window.notice.findChildren(QPushButton) if one.text() == "Undo")
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        self.app.rig.ready()

    def follow(self, name: str) -> None:
        self.app.window.dropped.emit(Path(name))
        self.app.rig.ready()


@pytest.fixture
def own(app: App, tmp_path: Path, drills: dict[str, Drill]) -> Own:
    files = {
        "coach.mp4": Facts(600.0, CHAPTERS),
        "plain.mp4": Facts(300.0, ()),
    }

    def facts(path: Path) -> Facts:
        if path.name not in files:
            raise VideoError(f"{path} is not a video that can be played.")
        return files[path.name]

    numbers = iter(range(1, 100))
    jobs = Jobs(AtOnceExecutor())
    keeper = Keeper(OwnLibrary(tmp_path), jobs)
    needed: list[frozenset[str]] = []
    collection = Collection(keeper, jobs, drills, lambda: f"v{next(numbers)}", facts, needed.append)
    posters, asked = PlainPosters(), list[Path]()
    desk = OwnDesk(
        collection,
        app.practice,
        app.window.sheets,
        posters,
        Jobs(AtOnceExecutor()),
        app.window,
        app.rig.shelf.routine,
        lambda _window: asked.pop() if asked else None,
    )
    app.window.own_videos_asked.connect(desk.show)
    app.window.mark_asked.connect(desk.mark)
    app.window.dropped.connect(desk.take_in)
    desk.said.connect(app.window.notice.say)
    desk.outdated.connect(app.window.notice.take_back)
    desk.undo_offered.connect(lambda message, undo: app.window.notice.say(message, "Undo", undo))
    return Own(app, collection, desk, posters, files, asked, needed)


def press(own: Own, qtbot: QtBot, name: str) -> None:
    sheet = own.app.window.sheets.open
    assert sheet is not None
    button = next(one for one in sheet.findChildren(QPushButton) if name in (one.text(), one.accessibleName()))
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_dropped_video_is_followed_by_its_chapters(own: Own) -> None:
    own.follow("coach.mp4")
    routine = own.app.practice.routine
    assert own.app.practice.phase is Phase.READY
    assert own.app.window.windowTitle().endswith("coach")
    assert [(one.drill.name, one.side.value) for one in routine.work_segments] == [
        ("Pigeon pose", "left"),
        ("Pigeon pose", "right"),
    ]
    assert routine.segments[0].kind is SegmentKind.TRANSITION


def test_a_file_dropped_on_the_window_reaches_the_list(own: Own) -> None:
    data = QMimeData()
    data.setUrls([QUrl("https://example.org/a.mp4"), QUrl.fromLocalFile("/videos/coach.mp4")])
    event = QDropEvent(
        QPointF(100, 100),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    own.app.window.dropEvent(event)
    assert [video.path for video in own.collection.videos] == ["/videos/coach.mp4"]


def test_a_session_with_an_own_video_counts_its_work(own: Own) -> None:
    own.follow("coach.mp4")
    own.app.practice.play()
    own.app.practice.seek(10.0)
    own.app.rig.player.advance(20.0)
    session = own.app.practice.leave()
    assert session is not None
    assert session.mode == "pre-run"
    assert session.left_seconds == pytest.approx(20.0, abs=0.5)
    assert own.app.logbook.history.sessions[-1].id == session.id


def test_d_marks_a_drill_where_it_begins_while_the_video_plays_on(own: Own, qtbot: QtBot) -> None:
    own.follow("plain.mp4")
    own.app.practice.play()
    own.app.practice.seek(100.0)
    own.app.rig.player.advance(1.0)
    qtbot.keyClick(own.app.window, Key.Key_D)
    assert [one.name for one in own.collection.videos[0].marks] == ["Drill 1"]
    assert own.app.practice.phase is Phase.PLAYING
    assert own.app.practice.seconds == pytest.approx(101.0, abs=0.2)
    assert own.app.practice.routine.segment_at(102.0).drill.name == "Drill 1"
    assert "1:41" in own.app.window.notice.text
    assert OwnLibrary(own.app.directory).load().videos == own.collection.videos


def test_a_drill_can_begin_at_the_last_moment_there_is_room_for_one(own: Own) -> None:
    collection, video = own.collection, OwnVideo("v", "/v.mp4", "V", 60.006)
    assert collection.is_room_for_mark(video, 59.0055)
    assert [mark.start_seconds for mark in collection.mark(video, 59.0055).marks] == [59.0]


def test_a_mark_can_be_taken_back(own: Own, qtbot: QtBot) -> None:
    own.follow("plain.mp4")
    own.app.practice.play()
    own.app.rig.player.advance(30.0)
    qtbot.keyClick(own.app.window, Key.Key_D)
    undo = next(one for one in own.app.window.notice.findChildren(QPushButton) if one.text() == "Undo")
    qtbot.mouseClick(undo, Qt.MouseButton.LeftButton)
    assert own.collection.videos[0].marks == ()


def test_a_video_that_cannot_be_played_is_named_by_its_file_when_it_is_one_s_own(own: Own) -> None:
    own.follow("plain.mp4")
    own.app.practice.play()
    own.app.rig.player.failed.emit("plain.mp4 is missing.")
    assert own.app.practice.message == "plain.mp4 is missing."


def test_what_was_told_of_a_mark_goes_when_another_routine_is_shown(own: Own, qtbot: QtBot) -> None:
    own.follow("plain.mp4")
    own.app.practice.play()
    own.app.rig.player.advance(30.0)
    qtbot.keyClick(own.app.window, Key.Key_D)
    assert not own.app.window.notice.isHidden()
    own.app.practice.switch(own.app.rig.shelf.routine(Mode.PRE_RUN))
    assert own.app.window.notice.isHidden()


def test_taking_a_mark_back_leaves_what_was_changed_since(own: Own, qtbot: QtBot) -> None:
    own.follow("coach.mp4")
    own.app.practice.play()
    own.app.practice.seek(100.0)
    own.app.rig.player.advance(1.0)
    qtbot.keyClick(own.app.window, Key.Key_D)
    (video,) = own.collection.videos
    assert len(video.marks) == len(CHAPTERS) + 1
    named = [replace(mark, name="Frog stretch") if mark.start_seconds > 100 else mark for mark in video.marks]
    own.desk.edit(video)
    sheet = own.app.window.sheets.open
    assert isinstance(sheet, MarksSheet)
    sheet.saved.emit(replace(video, name="My coach", marks=(replace(named[0], name="Intro"), *named[1:])))
    sheet.reject()
    own.undo(qtbot)
    (now,) = own.collection.videos
    assert now.name == "My coach"
    assert now.marks == (Mark(0.0, "Intro"), *CHAPTERS[1:])
    assert own.app.practice.routine.name == "My coach"


def test_taking_a_mark_back_brings_back_the_one_it_took_the_place_of(own: Own, qtbot: QtBot) -> None:
    own.follow("coach.mp4")
    own.app.practice.play()
    own.app.practice.seek(60.4)
    own.app.rig.player.advance(0.1)
    qtbot.keyClick(own.app.window, Key.Key_D)
    assert own.collection.videos[0].marks != CHAPTERS
    own.undo(qtbot)
    assert own.collection.videos[0].marks == CHAPTERS


def test_d_without_an_own_video_says_what_it_is_for(own: Own, qtbot: QtBot) -> None:
    qtbot.keyClick(own.app.window, Key.Key_D)
    assert "video of your own" in own.app.window.notice.text


def test_a_file_that_is_no_video_is_named_and_nothing_changes(own: Own) -> None:
    before = own.app.practice.routine
    own.follow("notes.txt")
    assert own.app.window.notice.text == "notes.txt is not a video that can be played."
    assert own.app.practice.routine is before
    assert own.collection.videos == ()


def test_the_same_file_is_listed_once_and_keeps_its_marks(own: Own) -> None:
    own.follow("plain.mp4")
    own.collection.mark(own.collection.videos[0], 50.0)
    own.follow("plain.mp4")
    (video,) = own.collection.videos
    assert len(video.marks) == 1


def test_pasted_lines_become_drills(own: Own, qtbot: QtBot) -> None:
    own.follow("plain.mp4")
    qtbot.keyClick(own.app.window, Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    assert isinstance(own.app.window.sheets.open, OwnSheet)
    press(own, qtbot, "Change plain")
    sheet = own.app.window.sheets.open
    assert isinstance(sheet, MarksSheet)
    lines = sheet.findChild(QPlainTextEdit)
    assert lines is not None
    lines.setPlainText("0:00 Cat-cow\nwrong")
    press(own, qtbot, "Save")
    assert own.app.window.sheets.open is sheet  # it says what is wrong and stays
    lines.setPlainText("0:00 Cat-cow\n1:00 Frog stretch")
    press(own, qtbot, "Save")
    assert own.app.window.sheets.open is None
    assert [one.drill.name for one in own.app.practice.routine.work_segments] == ["Cat-cow", "Frog stretch"]


def test_a_video_taken_off_the_list_comes_back_by_undo(own: Own, qtbot: QtBot) -> None:
    own.follow("coach.mp4")
    own.desk.show()
    press(own, qtbot, "Remove coach from the list")
    assert own.collection.videos == ()
    undo = next(one for one in own.app.window.notice.findChildren(QPushButton) if one.text() == "Undo")
    qtbot.mouseClick(undo, Qt.MouseButton.LeftButton)
    assert [one.name for one in own.collection.videos] == ["coach"]


def test_what_is_on_show_and_taken_off_the_list_gives_way_to_the_mode_before_and_comes_back_by_undo(
    own: Own, qtbot: QtBot
) -> None:
    practice = own.app.practice
    practice.choose(own.app.rig.shelf.routine(Mode.POST_RUN))
    own.follow("coach.mp4")
    practice.play()
    practice.seek(10.0)
    own.app.rig.player.advance(20.0)
    own.desk.show()
    press(own, qtbot, "Remove coach from the list")
    own.app.rig.ready()
    assert practice.routine is own.app.rig.shelf.routine(Mode.POST_RUN)
    assert practice.phase is Phase.READY
    assert own.message == "“coach” is off the list; the file is where it was. Post-run is on show again."
    assert own.app.logbook.history.sessions[-1].watched_seconds == pytest.approx(20.0, abs=0.5), "what was done is kept"
    own.undo(qtbot)
    assert practice.routine.name == "coach"
    assert practice.phase is Phase.READY


def test_what_is_not_on_show_leaves_it_as_it_is(own: Own, qtbot: QtBot) -> None:
    own.follow("coach.mp4")
    own.follow("plain.mp4")
    shown = own.app.practice.routine
    own.desk.show()
    press(own, qtbot, "Remove coach from the list")
    assert own.message == "“coach” is off the list; the file is where it was."
    assert own.app.practice.routine is shown
    own.undo(qtbot)
    assert own.app.practice.routine is shown


def test_the_video_of_a_routine_goes_with_it_and_is_made_again_when_it_comes_back(
    own: Own, drills: dict[str, Drill], qtbot: QtBot
) -> None:
    kept, gone = (
        replace(own.collection.new_routine(Mode.PRE_RUN), name=name, drills=tuple(drills)[:9]) for name in "ab"
    )
    for routine in (kept, gone):
        own.collection.keep_routine(routine)
    own.desk.follow(gone)
    own.app.rig.ready()
    made = len(own.app.rig.prepared)
    own.desk.show()
    press(own, qtbot, "Remove b from the list")
    own.app.rig.ready()
    assert own.needed == [{kept.routine_id}]
    assert own.message == "“b” is off the list. Pre-run is on show again."
    own.undo(qtbot)
    assert own.app.practice.routine.name == "b"
    assert len(own.app.rig.prepared) == made + 2
    assert own.needed == [{kept.routine_id}], "and it is not removed again"


def test_a_chosen_file_is_followed(own: Own, qtbot: QtBot) -> None:
    own.asked.append(Path("coach.mp4"))
    own.desk.show()
    press(own, qtbot, "Open a video…")
    assert own.app.practice.routine.name == "coach"


def test_a_routine_is_built_by_adding_drills_and_followed(own: Own, qtbot: QtBot) -> None:
    own.desk.show()
    press(own, qtbot, "Build a routine…")
    sheet = own.app.window.sheets.open
    assert isinstance(sheet, BuilderSheet)
    everything = next(one for one in sheet.findChildren(DrillList) if not isinstance(one, OrderList))
    for row in range(12):
        everything.setCurrentRow(row)
        press(own, qtbot, "Add the drill to your routine")
    sheet.findChildren(QLineEdit)[0].setText("Mornings")
    press(own, qtbot, "Save and follow")
    routine = own.app.practice.routine
    assert (routine.name, routine.seconds) == ("Mornings", 600.0)
    assert own.app.window.windowTitle() == "HipMob: Mornings"
    assert [one.name for one in OwnLibrary(own.app.directory).load().routines] == ["Mornings"]


def test_card_list_and_builder_count_the_same_drills_each_of_them_once(own: Own, tmp_path: Path, qtbot: QtBot) -> None:
    names = ("cat-cow", "half-kneeling-hip-rock", "standing-breath")
    mine = replace(own.collection.new_routine(Mode.PRE_RUN), drills=(*names, names[0]), minutes=3)
    routine = own.collection.build(mine).routine
    assert len(routine.work_segments) > len(routine.drills) == 3
    assert "·  3 drills" in card_for(routine, Phase.READY, 0.0, "").facts
    own.collection.keep_routine(mine)
    film = tmp_path / "pose.mp4"
    film.touch()
    own.files[film.name] = Facts(600.0, CHAPTERS)
    own.follow(str(film))
    own.desk.show()
    told = [one.text() for one in own.app.window.sheets.open.findChildren(QLabel)]
    assert any("·  3 drills  ·" in text for text in told)
    assert any("·  1 drill  ·" in text for text in told)  # a pose to the left and to the right
    press(own, qtbot, "Change My routine")
    assert "3 drills" in [one.text() for one in own.app.window.sheets.open.findChildren(QLabel)]


def test_the_routine_stands_still_while_another_one_is_looked_for_or_built(own: Own, qtbot: QtBot) -> None:
    practice = own.app.practice
    own.app.rig.playing_at(20.0)
    own.desk.show()
    assert practice.phase is Phase.PAUSED
    press(own, qtbot, "Build a routine…")
    assert isinstance(own.app.window.sheets.open, BuilderSheet)
    assert practice.phase is Phase.PAUSED


def test_drills_are_put_in_order_and_taken_out_by_keys(own: Own, qtbot: QtBot) -> None:
    routine = replace(own.collection.new_routine(Mode.PRE_RUN), drills=("cat-cow", "frog-stretch", "a-march"))
    own.desk.edit(routine)
    sheet = own.app.window.sheets.open
    assert isinstance(sheet, BuilderSheet)
    order = sheet.findChildren(OrderList)[0]
    order.setCurrentRow(2)
    qtbot.keyClick(order, Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert sheet.routine.drills == ("cat-cow", "a-march", "frog-stretch")
    qtbot.keyClick(order, Key.Key_Delete)
    assert sheet.routine.drills == ("cat-cow", "frog-stretch")


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Enter])
def test_enter_on_a_drill_of_the_library_adds_it_and_the_sheet_stays(own: Own, qtbot: QtBot, key: Qt.Key) -> None:
    own.app.window.activateWindow()
    own.desk.edit(replace(own.collection.new_routine(Mode.PRE_RUN), drills=("cat-cow", "frog-stretch", "a-march")))
    sheet = own.app.window.sheets.open
    assert isinstance(sheet, BuilderSheet)
    everything = next(one for one in sheet.findChildren(DrillList) if not isinstance(one, OrderList))
    everything.setCurrentRow(6)
    everything.setFocus()
    for _ in range(2):
        qtbot.keyClick(everything, key)
    assert sheet.routine.drills[3:] == (everything.drills[6],) * 2
    assert own.app.window.sheets.open is sheet
    assert own.collection.routines == ()


def test_a_drill_dragged_from_the_library_stays_there_and_one_dragged_about_moves(own: Own) -> None:
    own.desk.build()
    sheet = own.app.window.sheets.open
    assert isinstance(sheet, BuilderSheet)
    order = sheet.findChildren(OrderList)[0]
    everything = next(one for one in sheet.findChildren(DrillList) if one is not order)
    before = everything.drills
    assert order.dropMimeData(0, everything.mimeData([everything.item(3)]), Qt.DropAction.CopyAction)
    assert order.drills == (before[3],)
    assert everything.drills == before


def test_a_name_of_one_s_own_stays_in_sentences_as_it_was_written(own: Own, qtbot: QtBot) -> None:
    own.files["Anna.mp4"] = Facts(300.0, ())
    own.follow("Anna.mp4")
    assert own.app.window.windowTitle() == "HipMob: Anna"
    own.app.practice.play()
    own.app.rig.player.advance(20.0)
    qtbot.keyClick(own.app.window, Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    sheet = own.app.window.sheets.open
    assert isinstance(sheet, SwitchSheet)
    assert any("of Anna." in one.text() for one in sheet.findChildren(QLabel))
    assert "Stay with Anna" in [one.text() for one in sheet.findChildren(QPushButton)]


def test_what_cannot_last_so_long_cannot_be_saved_and_says_why(own: Own) -> None:
    own.desk.edit(replace(own.collection.new_routine(Mode.PRE_RUN), drills=("standing-breath",), minutes=20))
    sheet = own.app.window.sheets.open
    assert isinstance(sheet, BuilderSheet)
    save = next(one for one in sheet.findChildren(QPushButton) if one.text() == "Save and follow")
    assert not save.isEnabled()
    assert any("20 minutes" in one.text() for one in sheet.findChildren(QLabel))


def test_one_of_our_modes_leads_back(own: Own, qtbot: QtBot) -> None:
    own.follow("coach.mp4")
    qtbot.keyClick(own.app.window, Key.Key_1)
    assert own.app.practice.routine == own.app.rig.shelf.routine(Mode.PRE_RUN)


def test_each_drill_of_an_own_video_gets_a_picture_out_of_it(own: Own, tmp_path: Path) -> None:
    write_clip(tmp_path / "film.webm", 3, 240)
    video = OwnVideo("f", str(tmp_path / "film.webm"), "film", 8.0, marks=(Mark(0.0, "One"), Mark(4.0, "Two")))
    own.collection.keep(video)
    own.files["film.webm"] = Facts(8.0, video.marks)
    own.follow(str(tmp_path / "film.webm"))
    drills = [segment.drill.id for segment in own.app.practice.routine.work_segments]
    assert len(drills) == 2
    assert all(own.posters.is_lent(drill) for drill in drills)


def test_the_facts_of_a_file_are_its_length_and_its_chapters(tmp_path: Path) -> None:
    write_clip(tmp_path / "film.webm", 3, 60)
    assert facts_of(tmp_path / "film.webm") == Facts(pytest.approx(2.0, abs=0.05), ())
    with pytest.raises(VideoError):
        facts_of(tmp_path / "none.webm")
