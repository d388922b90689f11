# SPDX-License-Identifier: GPL-3.0-or-later
"""When the runner is reminded of the self-test, and that its page is built only when it is asked for."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from hipmob_desktop.domain.history import History
from hipmob_desktop.domain.sessions import Session
from hipmob_desktop.ui.hip_test.entrance import HipTestEntrance
from hipmob_desktop.ui.hip_test.page import HipTestPage
from hipmob_desktop.ui.settings import Settings
from hipmob_desktop.ui.theme import Theme
from tests.ui.conftest import AtOnceExecutor, make_logbook
from tests.ui.hip_test.test_flow import TODAY, hip_test

SESSION = Session(
    id="s",
    mode="pre-run",
    started_at=datetime(2026, 11, 24, 7, tzinfo=UTC),
    training_day=date(2026, 11, 24),
    watched_seconds=600.0,
    modified_at=datetime(2026, 11, 24, 7, 10, tzinfo=UTC),
)


class Way:
    """The entrance, what it said, and the day it takes for today."""

    def __init__(self, folder: Path, theme: Theme, history: History) -> None:
        self.today = TODAY
        self.pages: list[HipTestPage] = []
        self.settings = Settings(folder)
        self.logbook = make_logbook(folder, history, AtOnceExecutor())
        self.told: list[bool] = []
        self._theme = theme
        self.entrance = HipTestEntrance(self._make, self.logbook, lambda: self.today, self.settings)
        self.entrance.due_changed.connect(self.told.append)

    def _make(self) -> HipTestPage:
        self.pages.append(HipTestPage(self._theme))
        return self.pages[-1]


def test_nobody_is_reminded_before_the_first_session(tmp_path: Path, theme: Theme) -> None:
    assert not Way(tmp_path, theme, History()).entrance.is_due


@pytest.mark.parametrize(("days_ago", "is_due"), [(None, True), (0, False), (30, False), (31, True), (400, True)])
def test_who_practises_is_reminded_once_a_month(
    tmp_path: Path, theme: Theme, days_ago: int | None, is_due: bool
) -> None:
    tests = () if days_ago is None else (hip_test(TODAY - timedelta(days=days_ago)),)
    assert Way(tmp_path, theme, History(sessions=(SESSION,), hip_tests=tests)).entrance.is_due == is_due


def test_a_reminder_that_was_put_off_comes_back_after_a_month_and_not_before(tmp_path: Path, theme: Theme) -> None:
    way = Way(tmp_path, theme, History(sessions=(SESSION,)))
    way.entrance.put_off()
    assert way.told == [False]
    again = Way(tmp_path, theme, History(sessions=(SESSION,)))  # after a restart
    assert not again.entrance.is_due
    again.today = TODAY + timedelta(days=30)
    assert again.entrance.is_due


def test_a_hand_edited_setting_does_no_harm(tmp_path: Path, theme: Theme) -> None:
    way = Way(tmp_path, theme, History(sessions=(SESSION,)))
    way.settings.hip_test_put_off_on = "some day"
    assert way.entrance.is_due


def test_a_test_that_was_taken_takes_the_reminder_away(tmp_path: Path, theme: Theme) -> None:
    way = Way(tmp_path, theme, History(sessions=(SESSION,)))
    way.logbook.keep_hip_test(hip_test(TODAY))
    assert way.told[-1] is False


def test_the_page_is_built_when_it_is_first_asked_for_and_once(qtbot: QtBot, tmp_path: Path, theme: Theme) -> None:
    way = Way(tmp_path, theme, History())
    shown: list[object] = []
    way.entrance.toggled.connect(shown.append)
    assert way.pages == []
    way.entrance.toggle()
    (page,) = way.pages
    qtbot.addWidget(page)
    page.closed.emit()
    assert shown == [page, page]
    assert way.pages == [page]
