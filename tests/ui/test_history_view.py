# SPDX-License-Identifier: GPL-3.0-or-later
"""Your weeks: what they say of none, one and three years of sessions."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from itertools import combinations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from hipmob_desktop.domain.history import Goal, History
from hipmob_desktop.domain.sessions import Session
from hipmob_desktop.domain.statistics import minutes_by_day
from hipmob_desktop.domain.weeks import Week, WeekStart, WeekState, review, week_sentence
from hipmob_desktop.ui.history_view import HistoryView
from hipmob_desktop.ui.session_list import SESSION_ROLE, SessionList
from hipmob_desktop.ui.theme import LIGHT, Theme, style_sheet
from hipmob_desktop.ui.week_card import DayDots, WeekTiles, streak_sentence

# The offscreen platform says so of every window that is raised or changes its smallest size.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

WEDNESDAY = date(2026, 11, 25)
MONDAY = date(2026, 11, 23)


def session_on(day: date, *, minutes: float = 7.0, mode: str = "pre-run", note: str = "") -> Session:
    moment = datetime(day.year, day.month, day.day, 7, 10, tzinfo=UTC)
    return Session(
        id=f"{day}-{mode}",
        mode=mode,
        started_at=moment,
        training_day=day,
        planned_seconds=420.0,
        watched_seconds=minutes * 60,
        note=note,
        modified_at=moment,
    )


def week_of(counted: int, goal: int = 3, first_day: date = MONDAY) -> Week:
    days = tuple(first_day + timedelta(days=day) for day in range(counted))
    return Week(first_day, goal, days, counted * 7.0, WeekState.RUNNING, "Running")


def years_of_sessions(years: int) -> History:
    first = WEDNESDAY - timedelta(days=365 * years)
    return History(sessions=tuple(session_on(first + timedelta(days=2 * n)) for n in range(365 * years // 2)))


def show(view: HistoryView, history: History) -> None:
    view.show_history(history, review(history, WEDNESDAY, WeekStart.MONDAY))


def words_in(view: HistoryView) -> str:
    return "\n".join(label.text() for label in view.findChildren(QLabel) if label.isVisible())


@pytest.fixture
def view(qtbot: QtBot, theme: Theme) -> HistoryView:
    widget = HistoryView(theme)
    qtbot.addWidget(widget)
    widget.resize(340, 700)
    widget.show()
    return widget


@pytest.mark.parametrize(
    ("counted", "goal", "today", "words"),
    [
        (0, 3, MONDAY, "0 of 3 days, 3 more by Sunday"),
        (2, 3, WEDNESDAY, "2 of 3 days, 1 more by Sunday"),
        (3, 3, WEDNESDAY, "3 of 3 days: this week is met"),
        (4, 3, WEDNESDAY + timedelta(days=2), "4 of 3 days: this week is met"),
        (2, 3, MONDAY + timedelta(days=6), "2 of 3 days, 1 more today"),
        (1, 3, MONDAY + timedelta(days=6), "1 of 3 days, and 1 day left"),
        (0, 1, WEDNESDAY, "0 of 1 day, 1 more by Sunday"),
    ],
)
def test_the_week_says_what_is_still_to_do(counted: int, goal: int, today: date, words: str) -> None:
    assert week_sentence(week_of(counted, goal), today) == words


def test_a_week_that_starts_on_sunday_ends_on_saturday() -> None:
    week = week_of(1, 3, date(2026, 11, 22))
    assert week_sentence(week, WEDNESDAY) == "1 of 3 days, 2 more by Saturday"


def test_the_streak_is_told_in_words() -> None:
    history = History(sessions=tuple(session_on(MONDAY + timedelta(days=day)) for day in (-21, -20, -19, 0, 1, 2)))
    assert streak_sentence(review(History(), WEDNESDAY, WeekStart.MONDAY)).startswith("Your streak starts")
    assert streak_sentence(review(history, WEDNESDAY, WeekStart.MONDAY)) == "1 week in a row"


def test_an_empty_history_invites(view: HistoryView) -> None:
    show(view, History())
    words = words_in(view)
    assert "0 of 3 days, 3 more by Sunday" in words
    assert "Press Space and follow along" in words
    assert "a day counts from 5 min, a week from 3 days." in words
    assert not view.sessions.isVisible()


def test_the_invitation_says_what_the_settings_have_made_a_day_and_a_week(view: HistoryView) -> None:
    once_a_week = History(goals=(Goal(from_week=MONDAY, days=1),))
    view.show_history(once_a_week, review(once_a_week, WEDNESDAY, WeekStart.MONDAY, 7.5))
    assert "a day counts from 7.5 min, a week from 1 day." in words_in(view)


def test_sessions_take_the_place_of_the_invitation(view: HistoryView) -> None:
    show(view, History(sessions=(session_on(MONDAY), session_on(MONDAY + timedelta(days=1)))))
    words = words_in(view)
    assert "2 of 3 days, 1 more by Sunday" in words
    assert "2 sessions" in words
    assert "Press Space" not in words
    assert view.sessions.isVisible()


def lying_over_another(view: HistoryView) -> list[str]:
    """Parts that share some of their place with another, or reach out of the view."""
    parts = [part for part in view.children() if isinstance(part, QWidget) and part.isVisible()]
    pairs = [(one, other) for one, other in combinations(parts, 2) if one.geometry().intersects(other.geometry())]
    outside = [type(part).__name__ for part in parts if not view.rect().contains(part.geometry())]
    return outside + [f"{type(one).__name__} and {type(other).__name__}" for one, other in pairs]


@pytest.fixture
def drawer(qtbot: QtBot, theme: Theme) -> Iterator[HistoryView]:
    """It lies within a window, which may leave it less room than it asks for."""
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(900, 800)
    window.setStyleSheet(style_sheet(theme.colours, theme.mode))
    widget = HistoryView(theme, window)
    window.show()
    yield widget
    window.close()


@pytest.mark.parametrize("height", [374, 394, 410, 430, 464, 524, 620])
@pytest.mark.parametrize("due", [False, True])
def test_nothing_lies_over_anything_else_in_a_drawer_of_any_height(
    drawer: HistoryView, qapp: QApplication, height: int, due: bool
) -> None:
    show(drawer, years_of_sessions(1))
    drawer.show_hip_test_due(due)
    drawer.resize(320, height)
    drawer.show()
    qapp.processEvents()
    assert lying_over_another(drawer) == []
    assert drawer._hip_test.isVisible() == due
    assert drawer.sessions.isVisible() or height < 460


def test_sessions_and_self_test_come_back_with_the_room_for_them(drawer: HistoryView, qapp: QApplication) -> None:
    show(drawer, years_of_sessions(1))
    drawer.show_hip_test_due(True)
    drawer.show()
    for height, sessions, self_test in ((374, False, True), (600, True, True), (280, False, False), (700, True, True)):
        drawer.resize(320, height)
        qapp.processEvents()
        assert drawer.height() == height
        assert (drawer.sessions.isVisible(), drawer._hip_test.isVisible()) == (sessions, self_test)


def test_the_newest_session_comes_first(qtbot: QtBot, theme: Theme) -> None:
    sessions = SessionList(theme)
    qtbot.addWidget(sessions)
    sessions.show_sessions((session_on(MONDAY), session_on(WEDNESDAY), session_on(MONDAY - timedelta(days=9))))
    model = sessions.model()
    days = [model.data(model.index(row, 0), SESSION_ROLE).training_day for row in range(model.rowCount())]
    assert days == sorted(days, reverse=True)


def test_a_row_says_everything_to_a_screen_reader(qtbot: QtBot, theme: Theme) -> None:
    sessions = SessionList(theme)
    qtbot.addWidget(sessions)
    sessions.show_sessions((session_on(MONDAY, minutes=4, note="Left hip tight"),))
    heard = sessions.model().data(sessions.model().index(0, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert heard == "Pre-run, Monday 23 November 2026, 4 minutes of work of 7 minutes, Left hip tight"


def test_a_mode_of_another_version_is_shown_as_it_is_called(qtbot: QtBot, theme: Theme) -> None:
    sessions = SessionList(theme)
    qtbot.addWidget(sessions)
    sessions.resize(300, 200)
    sessions.show_sessions((session_on(MONDAY, mode="audio-only"),))
    sessions.show()
    assert not sessions.grab().isNull()
    assert sessions.model().data(sessions.model().index(0, 0)).startswith("audio-only, Monday")


def test_three_years_paint_only_the_rows_in_sight(view: HistoryView, monkeypatch: pytest.MonkeyPatch) -> None:
    show(view, years_of_sessions(3))
    painted: list[int] = []
    delegate = view.sessions.itemDelegate()
    paint = type(delegate).paint

    def count(self: object, painter: object, option: object, index: object) -> None:
        painted.append(1)
        paint(self, painter, option, index)  # type: ignore[arg-type]  # what Qt gave is handed on

    monkeypatch.setattr(type(delegate), "paint", count)
    view.sessions.viewport().grab()
    assert "547 sessions" in words_in(view)
    assert 0 < len(painted) < 20


def test_keys_that_do_not_move_in_the_list_stay_the_window_s(qtbot: QtBot, theme: Theme) -> None:
    sessions = SessionList(theme)
    qtbot.addWidget(sessions)
    sessions.show_sessions((session_on(MONDAY), session_on(WEDNESDAY)))
    sessions.show()
    sessions.setCurrentIndex(sessions.model().index(0, 0))
    qtbot.keyClick(sessions, Qt.Key.Key_Down)
    assert sessions.currentIndex().row() == 1
    qtbot.keyClick(sessions, Qt.Key.Key_P)
    assert sessions.currentIndex().row() == 1


def test_a_click_in_the_weeks_leaves_the_keyboard_and_marks_nothing(qtbot: QtBot, view: HistoryView) -> None:
    with qtbot.waitActive(view):
        view.activateWindow()
    show(view, years_of_sessions(1))
    view.setFocus()
    before = view.sessions.viewport().grab().toImage()
    qtbot.mouseClick(view.sessions.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(60, 20))
    assert QApplication.focusWidget() is view
    assert view.sessions.viewport().grab().toImage() == before


def test_a_day_that_counts_is_filled_and_one_begun_is_not(qtbot: QtBot, theme: Theme) -> None:
    history = History(sessions=(session_on(MONDAY), session_on(MONDAY + timedelta(days=1), minutes=2)))
    dots = DayDots(theme)
    qtbot.addWidget(dots)
    dots.resize(280, 62)
    dots.show_week(review(history, WEDNESDAY, WeekStart.MONDAY), minutes_by_day(history.sessions))
    dots.show()
    picture = dots.grab().toImage()
    assert picture.pixelColor(QPoint(20, 9)) == QColor(LIGHT.met)
    assert picture.pixelColor(QPoint(60, 19)) == QColor(LIGHT.track)
    assert dots.accessibleName() == "Days that count this week: Monday"


def test_the_tiles_show_the_last_twelve_weeks_and_why_each_counted(qtbot: QtBot, theme: Theme) -> None:
    history = years_of_sessions(1)
    tiles = WeekTiles(theme)
    qtbot.addWidget(tiles)
    weeks = review(history, WEDNESDAY, WeekStart.MONDAY).weeks
    tiles.resize(300, 116)
    tiles.show_weeks(weeks)
    tiles.show()
    assert tiles.accessibleName().startswith("Last 12 weeks: ")
    tiles.setFocus()
    qtbot.keyClick(tiles, Qt.Key.Key_Left)
    assert weeks[-2].explanation in tiles.accessibleName()
    first = tiles.place(0).center().toPoint()
    qtbot.mouseClick(tiles, Qt.MouseButton.LeftButton, pos=first)
    assert weeks[-12].explanation in tiles.accessibleName()
