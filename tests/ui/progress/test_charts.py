# SPDX-License-Identifier: GPL-3.0-or-later
"""The year, the bars and the balance: where things lie, what they say, and what keys and clicks ask for."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from hipmob_desktop.domain.statistics import Period
from hipmob_desktop.domain.weeks import WeekStart
from hipmob_desktop.ui.progress.balance_chart import BalanceChart
from hipmob_desktop.ui.progress.chart import period_title
from hipmob_desktop.ui.progress.heat_map import TOP_MARGIN, WEEKS, Grid, HeatMap, year_until
from hipmob_desktop.ui.progress.mode_bars import ModeBars, scale_step
from hipmob_desktop.ui.theme import Theme
from tests.ui.painted_text import _as_svg, _texts

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

TODAY = date(2026, 11, 25)
MONDAY = date(2026, 11, 23)


def shown(qtbot: QtBot, widget: QWidget, width: int = 800) -> None:
    qtbot.addWidget(widget)
    widget.resize(width, widget.height())
    widget.show()


def picture(widget: QWidget) -> QImage:
    return widget.grab().toImage()


@given(st.dates(date(1990, 1, 1), date(2199, 12, 31)), st.sampled_from(WeekStart))
def test_a_year_ends_with_its_week_and_begins_on_the_first_day_of_one(last: date, week_start: WeekStart) -> None:
    first = year_until(last, week_start)
    assert first.weekday() == week_start.weekday
    assert (WEEKS - 1) * 7 <= (last - first).days < WEEKS * 7


@given(st.integers(0, 370), st.floats(8, 40))
def test_every_day_is_found_where_it_is_drawn(number: int, cell: float) -> None:
    grid = Grid(date(2025, 11, 24), date(2026, 11, 29), cell)
    day = grid.first_day + timedelta(days=number)
    assert grid.day_at(grid.rect(day).center()) == day


def test_beside_the_days_there_is_none() -> None:
    grid = Grid(date(2025, 11, 24), date(2026, 11, 25), 12.0)
    below = grid.rect(grid.first_day + timedelta(days=6)).bottomLeft()
    below.setY(below.y() + 12)
    assert grid.day_at(below) is None
    assert grid.day_at(grid.rect(grid.last_day + timedelta(days=1)).center()) is None


@pytest.fixture
def heat_map(qtbot: QtBot, theme: Theme) -> HeatMap:
    widget = HeatMap(theme)
    shown(qtbot, widget)
    minutes = {MONDAY: 7.0, MONDAY + timedelta(days=1): 2.0}
    widget.show_year(TODAY, minutes, today=TODAY)
    return widget


def test_a_day_says_its_minutes_and_whether_it_counts(heat_map: HeatMap) -> None:
    assert heat_map.words_of(MONDAY) == "Monday 23 November 2026: 7.0 minutes, counts"
    begun = heat_map.words_of(MONDAY + timedelta(days=1))
    assert begun == "Tuesday 24 November 2026: 2.0 minutes, counts from 5 minutes on"
    assert heat_map.words_of(TODAY) == "Wednesday 25 November 2026: nothing"


def test_a_clicked_day_is_asked_for(qtbot: QtBot, heat_map: HeatMap) -> None:
    with qtbot.waitSignal(heat_map.day_asked) as asked:
        qtbot.mouseClick(heat_map, Qt.MouseButton.LeftButton, pos=heat_map.grid.rect(MONDAY).center().toPoint())
    assert asked.args == [MONDAY]


def test_days_are_reached_by_keys_and_told_to_a_screen_reader(qtbot: QtBot, heat_map: HeatMap) -> None:
    qtbot.keyClick(heat_map, Qt.Key.Key_Up)
    qtbot.keyClick(heat_map, Qt.Key.Key_Up)
    assert heat_map.accessibleName().endswith("Monday 23 November 2026: 7.0 minutes, counts")
    assert "1 day counted" in heat_map.accessibleName()
    with qtbot.waitSignal(heat_map.day_asked) as asked:
        qtbot.keyClick(heat_map, Qt.Key.Key_Return)
    assert asked.args == [MONDAY]
    for _ in range(60):
        qtbot.keyClick(heat_map, Qt.Key.Key_Left)
    assert heat_map.first_day.strftime("%d %B %Y").lstrip("0") in heat_map.accessibleName()


def test_a_counting_day_is_drawn_full_and_a_begun_one_small(heat_map: HeatMap) -> None:
    image, grid = picture(heat_map), heat_map.grid
    full, begun = grid.rect(MONDAY), grid.rect(MONDAY + timedelta(days=1))
    edge = QPoint(2, round(full.height() / 2))
    assert image.pixelColor(full.center().toPoint()) == image.pixelColor(full.topLeft().toPoint() + edge)
    assert image.pixelColor(begun.center().toPoint()) != image.pixelColor(begun.topLeft().toPoint() + edge)


@pytest.mark.parametrize("last", [date(2023, 11, 12), date(2023, 11, 5), date(2024, 3, 8), TODAY])
@pytest.mark.parametrize("width", [480, 700, 1000])
def test_names_of_months_are_whole_or_left_out(qtbot: QtBot, theme: Theme, last: date, width: int) -> None:
    widget = HeatMap(theme)
    shown(qtbot, widget, width)
    widget.show_year(last, {}, today=TODAY)
    font = QFont(widget.font())
    font.setPixelSize(12)
    texts = [
        (transform.map(origin).x(), words)
        for words, _colour, _opacity, _font, origin, transform in _texts(_as_svg(widget))
        if origin.y() < TOP_MARGIN
    ]
    assert len(texts) >= 8
    assert all(left + QFontMetricsF(font).horizontalAdvance(words) <= widget.width() + 1 for left, words in texts)


def week(number: int, minutes: dict[str, float], left: float = 0.0, right: float = 0.0) -> Period:
    first = MONDAY - timedelta(weeks=number)
    return Period(first, first + timedelta(days=6), minutes, left, right, len(minutes))


@pytest.mark.parametrize(
    ("period", "words"),
    [
        (week(0, {}), "nothing"),
        (week(0, {"pre-run": 7.0}), "7 minutes in 1 session, pre-run"),
        (week(0, {"pre-run": 7.0, "post-run": 8.2}), "15 minutes in 2 sessions (pre-run 7, post-run 8)"),
        (week(0, {"of-the-future": 9.0}), "9 minutes in 1 session"),
    ],
)
def test_a_bar_says_its_minutes_by_mode(qtbot: QtBot, theme: Theme, period: Period, words: str) -> None:
    chart = ModeBars(theme)
    shown(qtbot, chart)
    assert chart.words_of(period) == words


@pytest.mark.parametrize("words", [("Left", "even", "Right"), ("Links", "gleich viel", "Rechts")])
def test_what_is_written_beside_the_balance_is_not_cut(
    qtbot: QtBot, theme: Theme, monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...]
) -> None:
    monkeypatch.setattr(BalanceChart, "scale_words", words)
    chart = BalanceChart(theme)
    shown(qtbot, chart)
    chart.show_periods([week(0, {"pre-run": 7.0}, left=200.0, right=180.0)])
    font = QFont(chart.font())
    font.setPixelSize(12)
    widest = max(map(QFontMetricsF(font).horizontalAdvance, words))
    margin = chart.margin_rect(40.0)
    assert margin.left() >= 0
    assert margin.width() >= widest
    assert margin.right() <= chart.area.left()


@given(st.floats(1, 5000))
def test_the_scale_has_two_to_four_lines_above_zero_or_less_for_little(most: float) -> None:
    assert 1 <= -(-most // scale_step(most)) <= 4


def test_a_taller_bar_is_more_minutes_and_no_bar_leaves_the_chart(qtbot: QtBot, theme: Theme) -> None:
    chart = ModeBars(theme)
    shown(qtbot, chart)
    chart.show_periods([week(1, {"pre-run": 10.0}), week(0, {"pre-run": 40.0})])
    image = picture(chart)
    accent = QColor(theme.colours.pre_run)
    heights = []
    for index in range(2):
        x = round(chart.place(index).center().x())
        heights.append(sum(image.pixelColor(x, y) == accent for y in range(image.height())))
    assert heights[1] == pytest.approx(4 * heights[0], abs=4)
    assert heights[1] <= chart.area.height() + 1


@pytest.mark.parametrize(
    ("left", "right", "words"),
    [
        (0.0, 0.0, "nothing on one side only"),
        (60.0, 60.0, "even (left 1 minute, right 1 minute)"),
        (90.0, 30.0, "75% left, 25% right (left 1 minute 30 seconds, right 30 seconds)"),
    ],
)
def test_the_balance_says_which_side_had_more(
    qtbot: QtBot, theme: Theme, left: float, right: float, words: str
) -> None:
    chart = BalanceChart(theme)
    shown(qtbot, chart)
    assert chart.words_of(week(0, {}, left, right)) == words


@pytest.mark.parametrize("share", [0.0, 0.3, 0.499, 0.5, 0.501, 0.7, 1.0])
def test_more_on_the_left_lies_higher_and_never_outside(qtbot: QtBot, theme: Theme, share: float) -> None:
    chart = BalanceChart(theme)
    shown(qtbot, chart)
    assert chart.area.top() < chart.height_of(share) < chart.area.bottom()
    assert (chart.height_of(share) < chart.height_of(0.5)) == (share > 0.5)


def test_columns_are_reached_by_keys(qtbot: QtBot, theme: Theme) -> None:
    chart = ModeBars(theme)
    shown(qtbot, chart)
    chart.show_periods([week(1, {"pre-run": 10.0}), week(0, {})])
    qtbot.keyClick(chart, Qt.Key.Key_Left)
    assert chart.accessibleName() == (
        "Minutes of work by mode. Week of 16 November 2026: 10 minutes in 1 session, pre-run"
    )


def test_a_month_is_called_by_its_name() -> None:
    assert period_title(Period(date(2026, 11, 1), date(2026, 11, 30))) == "November 2026"
