# SPDX-License-Identifier: GPL-3.0-or-later
"""The self-test in the composed app: reached by key, kept over a restart, reminded of until it is put off."""

from __future__ import annotations

import argparse
import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hipmob_desktop.app import Parts, compose
from hipmob_desktop.domain.drills import Side
from hipmob_desktop.domain.hip_tests import Measure
from hipmob_desktop.domain.history import History
from hipmob_desktop.domain.sessions import Session
from hipmob_desktop.media import backends
from hipmob_desktop.storage.hip_test_draft import HipTestDraftFile
from hipmob_desktop.storage.history_file import HistoryFile
from hipmob_desktop.ui.hip_test.guide_pages import MeasureStep
from hipmob_desktop.ui.hip_test.page import HipTestPage
from hipmob_desktop.ui.settings import Settings
from tests.media.fake_player import FakePlayer, Film, ManualClock
from tests.ui.conftest import ASSETS

Start = Callable[[], Parts]


@pytest.fixture
def start(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Start]:
    """Starts the app over one data folder, in which a session of yesterday is, as often as asked."""
    for name in ("drills", "routines"):
        shutil.copytree(ASSETS / name, tmp_path / "assets" / name)
    monkeypatch.setenv("HIPMOB_ASSETS", str(tmp_path / "assets"))
    clock = ManualClock()
    monkeypatch.setattr(backends, "create_player", lambda _name: FakePlayer(clock=clock, film=Film(seconds=600.0)))
    data = tmp_path / "data"
    yesterday = datetime.now(UTC) - timedelta(days=1)
    session = Session(
        id="s",
        mode="pre-run",
        started_at=yesterday,
        training_day=yesterday.date(),
        watched_seconds=600.0,
        modified_at=yesterday + timedelta(minutes=10),
    )
    HistoryFile(data).save(History(sessions=(session,)))
    settings = Settings(data)
    settings.health_note_seen = True
    settings.save()
    running: list[Parts] = []

    def end() -> None:
        while running:
            parts = running.pop()
            parts.window.close()
            parts.close()
            QApplication.processEvents()

    def begin() -> Parts:
        end()
        parts = compose(argparse.Namespace(data_dir=data, mode=None, speed=1.0, backend="auto"))
        running.append(parts)
        qtbot.addWidget(parts.window)
        with qtbot.waitSignal(parts.window.first_painted):
            parts.window.show()
        return parts

    yield begin
    end()


def page_of(parts: Parts) -> HipTestPage | None:
    return next(iter(parts.window.findChildren(HipTestPage)), None)


def open_page(qtbot: QtBot, parts: Parts) -> HipTestPage:
    qtbot.keyClick(parts.window, Qt.Key.Key_H, Qt.KeyboardModifier.ShiftModifier)
    page = page_of(parts)
    assert page is not None
    assert page.isVisible()
    return page


def test_the_page_is_built_by_its_key_and_put_away_by_it(qtbot: QtBot, start: Start) -> None:
    parts = start()
    assert page_of(parts) is None
    page = open_page(qtbot, parts)
    qtbot.keyClick(page, Qt.Key.Key_H, Qt.KeyboardModifier.ShiftModifier)
    assert not page.isVisible()
    assert open_page(qtbot, parts) is page


def test_enter_presses_the_button_with_the_keyboard(qtbot: QtBot, start: Start) -> None:
    parts = start()
    page = open_page(qtbot, parts)
    with qtbot.waitActive(parts.window):
        parts.window.activateWindow()
    page._start.setFocus()
    qtbot.keyClick(page._start, Qt.Key.Key_Return)
    assert page.is_guiding
    page._close.setFocus()
    qtbot.keyClick(page._close, Qt.Key.Key_Enter)
    assert not page.is_guiding
    page._close.setFocus()
    qtbot.keyClick(page._close, Qt.Key.Key_Enter)
    assert not page.isVisible()


def test_the_progress_page_leads_to_it(qtbot: QtBot, start: Start) -> None:
    parts = start()
    parts.window.toggle_progress()
    parts.window.progress._hip_test.click()
    page = page_of(parts)
    assert page is not None
    assert page.isVisible()
    assert not parts.window.progress.isVisible()


def test_what_was_filled_in_survives_the_end_of_the_app(qtbot: QtBot, start: Start, tmp_path: Path) -> None:
    page = open_page(qtbot, start())
    page.start_asked.emit()
    page.guide.go_on()
    step = page.guide._stack.currentWidget()
    assert isinstance(step, MeasureStep)
    step.sides[0].first.setValue(34)
    parts = start()
    kept = HipTestDraftFile(tmp_path / "data").load()
    assert kept is not None
    assert kept.test.value(Measure.INTERNAL_ROTATION, Side.LEFT) == 34
    page = open_page(qtbot, parts)
    page.start_asked.emit()
    assert page.guide.step == Measure.INTERNAL_ROTATION
    page.guide._show_step(5)
    page.guide.go_on()
    assert parts.logbook.history.hip_tests[0].value(Measure.INTERNAL_ROTATION, Side.LEFT) == 34
    assert not parts.window.weeks._hip_test.isVisibleTo(parts.window.weeks)


def test_the_reminder_is_there_until_it_is_put_off_for_a_month(qtbot: QtBot, start: Start) -> None:
    parts = start()
    assert parts.window.weeks._hip_test.isVisibleTo(parts.window.weeks)
    parts.window.weeks.hip_test_put_off.emit()
    assert not parts.window.weeks._hip_test.isVisibleTo(parts.window.weeks)
    again = start().window.weeks
    assert not again._hip_test.isVisibleTo(again)
