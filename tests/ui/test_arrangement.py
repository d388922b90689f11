# SPDX-License-Identifier: GPL-3.0-or-later
"""The window's parts have room from 900 x 600 to 4K and beyond."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect

from hipmob_desktop.ui.arrangement import DOCKED_FROM_WIDTH, Places, arrange

widths, heights = st.integers(900, 5120), st.integers(600, 2880)


def arranged(width: int, height: int, *, weeks: bool = True, drawer: bool = False, notice: int = 0) -> Places:
    return arrange(
        width,
        height,
        weeks_wanted=weeks,
        drawer_open=drawer,
        full_screen=False,
        deck_wanted=False,
        notice_height=notice,
    )


@given(widths, heights, st.booleans(), st.booleans())
def test_everything_lies_in_the_window(width: int, height: int, weeks: bool, drawer: bool) -> None:
    places = arranged(width, height, weeks=weeks, drawer=drawer)
    window = QRect(0, 0, width, height)
    for place in (places.bar, places.video, places.deck):
        assert window.contains(place)
    assert places.weeks.isNull() or window.contains(places.weeks)


@given(widths, heights, st.booleans())
def test_nothing_lies_on_anything_else_but_the_drawer(width: int, height: int, weeks: bool) -> None:
    places = arranged(width, height, weeks=weeks)
    parts = [place for place in (places.bar, places.video, places.deck, places.weeks) if not place.isNull()]
    for index, one in enumerate(parts):
        for other in parts[index + 1 :]:
            assert not one.intersects(other)


@given(widths, heights, st.integers(40, 120), st.booleans(), st.booleans())
def test_a_notice_lies_above_the_picture_and_on_nothing(
    width: int, height: int, notice: int, weeks: bool, full_screen: bool
) -> None:
    places = arrange(
        width,
        height,
        weeks_wanted=weeks,
        drawer_open=False,
        full_screen=full_screen,
        deck_wanted=True,
        notice_height=notice,
    )
    assert QRect(0, 0, width, height).contains(places.notice)
    assert places.notice.height() == notice
    for part in (places.bar, places.video, places.deck, places.weeks, places.page):
        assert not part.intersects(places.notice)
    assert places.video.top() > places.notice.bottom()
    assert QRect(0, 0, width, height).contains(places.video)


@given(widths, heights)
def test_the_picture_has_most_of_the_window(width: int, height: int) -> None:
    places = arranged(width, height)
    assert places.video.height() >= height / 2
    assert places.video.width() >= width / 2


@given(st.integers(900, DOCKED_FROM_WIDTH - 1), heights)
def test_a_narrow_window_shows_the_weeks_only_as_an_open_drawer(width: int, height: int) -> None:
    assert arranged(width, height).weeks.isNull()
    assert not arranged(width, height, drawer=True).weeks.isNull()


@given(st.integers(DOCKED_FROM_WIDTH, 5120), heights)
def test_a_wide_window_shows_the_weeks_when_wanted(width: int, height: int) -> None:
    assert not arranged(width, height).weeks.isNull()
    assert arranged(width, height, weeks=False).weeks.isNull()


@given(widths, heights, st.booleans())
def test_full_screen_is_the_picture_alone(width: int, height: int, deck: bool) -> None:
    places = arrange(width, height, weeks_wanted=True, drawer_open=True, full_screen=True, deck_wanted=deck)
    assert places.video == QRect(0, 0, width, height)
    assert places.bar.isNull()
    assert places.weeks.isNull()
    assert places.deck.isNull() is not deck
    assert deck is False or places.video.contains(places.deck)


@given(widths, heights, st.booleans())
def test_the_page_of_progress_covers_all_but_the_bar(width: int, height: int, weeks: bool) -> None:
    places = arranged(width, height, weeks=weeks)
    assert QRect(0, 0, width, height).contains(places.page)
    assert not places.page.intersects(places.bar)
    for covered in (places.video, places.deck, places.weeks):
        assert covered.isNull() or places.page.contains(covered)
