# SPDX-License-Identifier: GPL-3.0-or-later
"""The composed app: what it says when something is missing, and what it keeps when it is ended."""

from __future__ import annotations

import argparse
import os
import shutil
import signal
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from hipmob_desktop import app as app_module
from hipmob_desktop.app import Parts, compose
from hipmob_desktop.domain.own_routines import OwnRoutine
from hipmob_desktop.domain.own_videos import Mark, OwnVideo, routine_of
from hipmob_desktop.domain.routines import Mode, Routine
from hipmob_desktop.domain.sessions import WatchedIntervals, session_of, training_day_of
from hipmob_desktop.media import backends
from hipmob_desktop.storage.adjustments_file import AdjustmentsFile
from hipmob_desktop.storage.history_file import HistoryFile
from hipmob_desktop.storage.own_library import OwnLibrary
from hipmob_desktop.storage.routine_files import DataFileError
from hipmob_desktop.ui.fitting.desk import FittingDesk
from hipmob_desktop.ui.health_note import HealthNoteSheet
from hipmob_desktop.ui.practice import Phase
from hipmob_desktop.ui.progress.forms import BackupsForm, SessionForm
from hipmob_desktop.ui.questions import ResumeSheet
from hipmob_desktop.ui.quitter import Quitter
from hipmob_desktop.ui.settings_sheet import SettingsSheet
from hipmob_desktop.ui.sheet import Sheet
from tests.media.fake_player import FakePlayer, Film, ManualClock
from tests.ui.conftest import ASSETS

Compose = Callable[..., Parts]


@pytest.fixture
def assets(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The real drills and routines, without clips and voice."""
    folder = tmp_path / "assets"
    for name in ("drills", "routines"):
        shutil.copytree(ASSETS / name, folder / name)
    monkeypatch.setenv("HIPMOB_ASSETS", str(folder))
    return folder


@pytest.fixture
def composed(qtbot: QtBot, assets: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Compose]:
    """Composes the app over one data folder, each time as a new start would."""
    clock = ManualClock()
    monkeypatch.setattr(backends, "create_player", lambda _name: FakePlayer(clock=clock, film=Film(seconds=600.0)))
    open_parts: list[Parts] = []

    def start(**options: object) -> Parts:
        values: dict[str, object] = {"data_dir": tmp_path / "data", "mode": None, "speed": 1.0, "backend": "auto"}
        parts = compose(argparse.Namespace(**{**values, **options}))
        open_parts.append(parts)
        qtbot.addWidget(parts.window)
        with qtbot.waitSignal(parts.window.first_painted):
            parts.window.show()
        return parts

    yield start
    for parts in open_parts:
        parts.close()


def make_checkpoint(directory: Path, routine: Routine, started_at: datetime, position: float) -> None:
    """What a run of the app leaves behind that was killed."""
    watched = WatchedIntervals(((0.0, position),))
    session = session_of(
        routine,
        watched,
        session_id="killed",
        started_at=started_at,
        modified_at=started_at.astimezone(UTC) + timedelta(minutes=5),
        device="test",
        training_day=training_day_of(started_at),
    )
    directory.mkdir(parents=True, exist_ok=True)
    HistoryFile(directory).checkpoint(session, position_seconds=position, watched=watched)


def test_a_missing_clip_is_named_and_space_may_try_again(composed: Compose, qtbot: QtBot) -> None:
    parts = composed()
    qtbot.waitUntil(lambda: parts.practice.phase is Phase.FAILED)
    assert "could not be made" in parts.practice.message
    assert "missing" in parts.practice.message


def test_a_mistake_in_a_drill_file_is_named(composed: Compose, assets: Path) -> None:
    drill = assets / "drills" / "cat-cow.toml"
    drill.write_text(drill.read_text(encoding="utf-8").replace('kind = "dynamic"', 'kind = "swimming"'), "utf-8")
    with pytest.raises(DataFileError, match=r"cat-cow\.toml:\d+: kind"):
        composed()


def test_the_health_note_comes_first_and_only_once(composed: Compose, qtbot: QtBot) -> None:
    parts = composed()
    assert isinstance(parts.window.sheets.open, HealthNoteSheet)
    with qtbot.waitActive(parts.window):
        parts.window.activateWindow()
    qtbot.keyClick(QApplication.focusWidget() or parts.window, Qt.Key.Key_Space)
    assert parts.window.sheets.open is None
    assert parts.practice.phase is not Phase.PLAYING, "the Space that closes the note starts nothing yet"
    assert composed().window.sheets.open is None


def offer_behind_the_note(parts: Parts) -> Sheet | None:
    """What the app asks once the health note has been read."""
    note = parts.window.sheets.open
    assert isinstance(note, HealthNoteSheet)
    note.accept()
    return parts.window.sheets.open


def test_a_killed_session_is_in_the_history_and_offered_again(
    composed: Compose, tmp_path: Path, routines: dict[Mode, Routine], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(app_module, "_make_video", lambda *_arguments: Path("made.mkv"))
    make_checkpoint(tmp_path / "data", routines[Mode.POST_RUN], datetime.now().astimezone(), 200.0)
    parts = composed()
    assert [session.id for session in parts.logbook.history.sessions] == ["killed"]
    offer = offer_behind_the_note(parts)
    assert isinstance(offer, ResumeSheet)
    offer.accept()
    assert parts.practice.routine.mode is Mode.POST_RUN
    assert parts.practice.watched.spans == ((0.0, 200.0),)


def test_space_goes_on_with_a_session_that_broke_off(
    composed: Compose, qtbot: QtBot, tmp_path: Path, routines: dict[Mode, Routine], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(app_module, "_make_video", lambda *_arguments: Path("made.mkv"))
    make_checkpoint(tmp_path / "data", routines[Mode.POST_RUN], datetime.now().astimezone(), 200.0)
    parts = composed()
    offer = offer_behind_the_note(parts)
    assert isinstance(offer, ResumeSheet)
    qtbot.keyClick(offer, Qt.Key.Key_Space)
    assert parts.window.sheets.open is None
    assert parts.practice.watched.spans == ((0.0, 200.0),)


def test_a_session_killed_on_another_day_is_not_made_longer(
    composed: Compose, tmp_path: Path, routines: dict[Mode, Routine], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(app_module, "_make_video", lambda *_arguments: Path("made.mkv"))
    yesterday = datetime.now().astimezone() - timedelta(days=1)
    make_checkpoint(tmp_path / "data", routines[Mode.POST_RUN], yesterday, 200.0)
    parts = composed()
    offer = offer_behind_the_note(parts)
    assert isinstance(offer, ResumeSheet)
    offer.accept()
    assert parts.practice.watched == WatchedIntervals()


@pytest.mark.parametrize("days_ago", [0, 1])
def test_a_killed_session_of_a_shorter_version_goes_on_with_that_version(
    composed: Compose, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, days_ago: int
) -> None:
    monkeypatch.setattr(app_module, "_make_video", lambda *_arguments: Path("made.mkv"))
    data, started_at = tmp_path / "data", datetime.now().astimezone() - timedelta(days=days_ago)
    today = training_day_of(datetime.now().astimezone())
    AdjustmentsFile(data).change(lambda adjustments: adjustments.lasting(4, today))
    first = composed(mode="pre-run")
    routine = first.practice.routine
    assert routine.seconds == 240.0
    first.close()
    make_checkpoint(data, routine, started_at, 200.0)
    AdjustmentsFile(data).change(lambda adjustments: adjustments.lasting(4, today - timedelta(days=days_ago)))
    parts = composed()
    assert parts.practice.routine.seconds == (240.0 if days_ago == 0 else 600.0)
    offer = offer_behind_the_note(parts)
    assert isinstance(offer, ResumeSheet)
    offer.accept()
    assert parts.practice.routine == routine
    assert parts.window.deck.timeline.routine == routine


@pytest.mark.parametrize("days_ago", [0, 1, 2, 3])
def test_a_session_left_by_closing_is_offered_at_the_next_start_within_two_days(
    composed: Compose,
    tmp_path: Path,
    routines: dict[Mode, Routine],
    monkeypatch: pytest.MonkeyPatch,
    days_ago: int,
) -> None:
    monkeypatch.setattr(app_module, "_make_video", lambda *_arguments: Path("made.mkv"))
    data = tmp_path / "data"
    make_checkpoint(data, routines[Mode.POST_RUN], datetime.now().astimezone() - timedelta(days=days_ago), 200.0)
    file = HistoryFile(data)
    place = file.last_checkpoint()
    assert place is not None
    assert file.recover_checkpoint() is not None, "it is in the history, as after closing"
    file.left_off.keep(place.session, place.position_seconds, WatchedIntervals(place.watched))
    parts = composed()
    offer = offer_behind_the_note(parts)
    assert isinstance(offer, ResumeSheet) == (days_ago <= 2)
    if offer is not None:
        offer.accept()
        assert parts.practice.watched.spans == (((0.0, 200.0),) if days_ago == 0 else ())
        assert parts.practice.routine.mode is Mode.POST_RUN


def test_all_that_was_found_damaged_is_told_at_the_start(composed: Compose, tmp_path: Path) -> None:
    data = tmp_path / "data"
    data.mkdir()
    for name in ("history.json", "own.json"):
        (data / name).write_text("{ broken", encoding="utf-8")
    told = composed().window.notice.text
    assert "set aside as unreadable-history-" in told
    assert "The list of your own videos and routines cannot be read" in told


def test_the_mode_can_be_named_and_is_remembered(composed: Compose) -> None:
    assert composed(mode="stand-alone").practice.routine.mode is Mode.STAND_ALONE
    assert composed().practice.routine.mode is Mode.STAND_ALONE


def press_button(parent: QWidget, words: str) -> None:
    next(button for button in parent.findChildren(QPushButton) if button.text() == words).click()


def test_the_weeks_go_on_with_the_day_while_the_window_is_open(
    composed: Compose, monkeypatch: pytest.MonkeyPatch
) -> None:
    parts = composed()
    before = parts.window.weeks._dates.text()
    later = datetime.now().astimezone() + timedelta(days=8)
    monkeypatch.setattr(app_module, "local_now", lambda: later)
    (desk,) = parts.window.findChildren(FittingDesk)
    desk._clock.timeout.emit()
    assert parts.window.weeks._dates.text() != before


def test_the_progress_page_is_loaded_with_who_answers_it(composed: Compose) -> None:
    parts = composed()
    note = parts.window.sheets.open
    assert note is not None
    note.accept()
    parts.window.toggle_progress()
    assert parts.window.progress.isVisible()
    press_button(parts.window.progress, "Add a session")
    assert isinstance(parts.window.sheets.open, SessionForm)


def test_the_settings_lead_to_the_copies_before_the_progress_was_ever_opened(composed: Compose, qtbot: QtBot) -> None:
    parts = composed()
    note = parts.window.sheets.open
    assert note is not None
    note.accept()
    parts.window.show_settings()
    settings = parts.window.sheets.open
    assert isinstance(settings, SettingsSheet)
    press_button(settings, "Backups…")
    qtbot.waitUntil(lambda: isinstance(parts.window.sheets.open, BackupsForm))
    assert not parts.window.progress.isVisible()


def test_the_speed_reaches_the_player(composed: Compose) -> None:
    parts = composed(speed=1.5)
    player = parts.practice.player
    assert player is not None
    assert player.state.rate == 1.5


def test_sessions_are_saved_while_a_video_of_ones_own_is_out_of_reach(
    composed: Compose, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    asked, answered = Event(), Event()

    def out_of_reach(path: Path) -> Path:
        asked.set()
        answered.wait(30)
        return path

    video = OwnVideo("mine", "/net/mine.mp4", "Mine", 600.0)
    OwnLibrary(tmp_path / "data").change(lambda own: replace(own, videos=(video,)))
    monkeypatch.setattr(app_module, "readable", out_of_reach)
    parts = composed()
    parts.practice.choose(routine_of(video))
    try:
        assert asked.wait(30)
        parts.logbook.set_goal(date(2026, 11, 23), 4)
        qtbot.waitUntil(lambda: [goal.days for goal in HistoryFile(tmp_path / "data").read().history.goals] == [4])
    finally:
        answered.set()


def test_without_any_player_it_says_what_to_install(
    composed: Compose, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(app_module, "_make_video", lambda *_arguments: Path("made.mkv"))

    def none_can_serve(*_arguments: object) -> FakePlayer:
        raise backends.NoPlayerError("VLC is not installed: install the packages libvlc5 and vlc-plugin-base.")

    monkeypatch.setattr(backends, "create_player", none_can_serve)
    parts = composed()
    qtbot.waitUntil(lambda: "install the packages libvlc5" in parts.practice.message)
    assert parts.practice.phase is Phase.FAILED


@pytest.mark.skipif(os.name == "nt", reason="Windows has no signal of this kind to send")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_to_end_closes_the_window_in_order(qtbot: QtBot, number: signal.Signals) -> None:
    before = signal.getsignal(number)
    asked: list[bool] = []
    quitter = Quitter(lambda: asked.append(True))
    try:
        os.kill(os.getpid(), number)
        qtbot.waitUntil(lambda: bool(asked))
    finally:
        quitter.close()
    assert signal.getsignal(number) is before


def test_a_start_removes_the_videos_of_routines_that_are_on_no_list(composed: Compose, tmp_path: Path) -> None:
    own = OwnRoutine("kept", "Mornings", ("cat-cow",), Mode.PRE_RUN)
    folder = tmp_path / "data"
    folder.mkdir()
    OwnLibrary(folder).change(lambda kept: replace(kept, routines=(own,)))
    videos = folder / "cache" / "videos"
    videos.mkdir(parents=True)
    made = {name: videos / f"{name}.print.content.mkv" for name in ("built-gone", "built-kept", "post-run")}
    for path in made.values():
        path.write_bytes(b"made before")
    composed().videos.flush()
    assert {name for name, path in made.items() if path.exists()} == {"built-kept", "post-run"}


def test_a_video_that_another_device_has_taken_off_the_list_is_said_to_be_gone(
    composed: Compose, qtbot: QtBot, tmp_path: Path
) -> None:
    parts = composed()
    gone = OwnVideo("gone", str(tmp_path / "coach.mp4"), "coach", 600.0, Mode.PRE_RUN, (Mark(0.0, "Pigeon pose"),))
    parts.practice.choose(routine_of(gone))
    qtbot.waitUntil(lambda: parts.practice.phase is Phase.FAILED)
    assert "not on your list any more" in parts.practice.message
