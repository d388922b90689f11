# SPDX-License-Identifier: GPL-3.0-or-later
"""The desktop's size of texts: what is made of its font, and what is remembered for the next start."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import cast

import pytest
from PySide6.QtCore import QRect, QSettings, QSize
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from hipmob_desktop import launch
from hipmob_desktop.launch import takes_other_text_size
from hipmob_desktop.ui.frame import SIZE_PERCENT, SMALLEST, stored_settings
from hipmob_desktop.ui.text_size import (
    LARGEST_FITTING,
    REMEMBERED,
    fitting_percent,
    less_by,
    remembered_fitting,
    remembered_percent,
    text_percent,
)


def font_of(points: float) -> QFont:
    font = QFont()
    font.setPointSizeF(points)
    return font


@pytest.mark.parametrize(
    ("points", "dots_an_inch", "percent"),
    [
        (9.0, 96.0, 100),  # where there is no desktop, and on Windows
        (10.0, 96.0, 100),  # KDE
        (11.0, 96.0, 100),  # GNOME
        (13.0, 72.0, 100),  # macOS
        (8.0, 96.0, 100),  # smaller than usual: texts stay as small as can be read
        (12.0, 96.0, 110),
        (14.0, 96.0, 125),
        (16.5, 96.0, 150),
        (11.0, 144.0, 150),
        (40.0, 96.0, 200),
    ],
)
def test_a_font_larger_than_usual_asks_for_larger_texts(points: float, dots_an_inch: float, percent: int) -> None:
    assert text_percent(font_of(points), dots_an_inch) == percent


def test_a_font_told_in_pixels_counts_as_well() -> None:
    font = QFont()
    font.setPixelSize(22)
    assert text_percent(font, 96.0) == 150
    assert less_by(font, 200).pixelSize() == 11


@pytest.mark.parametrize(
    ("stored", "percent"), [("125", 125), (150, 150), (None, 100), ("large", 100), ("-5", 100), ("9999", 200)]
)
def test_a_hand_edited_memory_never_keeps_the_app_from_starting(stored: object, percent: int) -> None:
    assert remembered_percent(stored) == percent


USUAL_SCREEN = QRect(0, 0, 1920, 1040)


class Desktop:
    """As much of an application as is asked and told of fonts."""

    def __init__(self, points: float, free: QRect = USUAL_SCREEN) -> None:
        self.given: list[QFont] = []
        screen = SimpleNamespace(logicalDotsPerInch=lambda: 96.0, availableGeometry=lambda: free)
        self._application = SimpleNamespace(
            font=lambda: font_of(points), setFont=self.given.append, primaryScreen=lambda: screen
        )

    def starts_anew(self, folder: Path) -> bool:
        """What a start with this desktop comes to."""
        return takes_other_text_size(cast("QApplication", self._application), stored_settings(folder))


def test_with_the_usual_font_all_stays_as_it_is(tmp_path: Path) -> None:
    desktop = Desktop(11.0)
    assert not desktop.starts_anew(tmp_path)
    assert desktop.given == []


def test_another_font_is_taken_up_by_one_new_start_and_no_more(tmp_path: Path) -> None:
    larger, usual = Desktop(16.5), Desktop(10.0)
    assert larger.starts_anew(tmp_path)
    assert stored_settings(tmp_path).value(REMEMBERED) in (150, "150")
    assert not larger.starts_anew(tmp_path)
    (given,) = larger.given
    assert given.pointSizeF() == pytest.approx(11.0), "all of the window has grown: menus are not to grow twice"
    assert usual.starts_anew(tmp_path), "and back"
    assert not usual.starts_anew(tmp_path)


def test_where_nothing_can_be_remembered_the_app_starts_all_the_same(tmp_path: Path) -> None:
    folder = tmp_path / "a file where the folder should be"
    folder.write_bytes(b"")
    assert not Desktop(16.5).starts_anew(folder)


def starts_until_it_stays(folder: Path, free: QSize, points: float = 10.0) -> tuple[int, float]:
    """How often the app starts before it stays on a screen, and with how many percent it does then."""
    for number in range(1, 6):
        taken = launch._percent_to_take(stored_settings(folder))
        seen = QRect(0, 0, int(free.width() * 100 / taken), int(free.height() * 100 / taken))
        if not Desktop(points, seen).starts_anew(folder):
            return number, taken
    raise AssertionError("it starts for ever")


def chosen(folder: Path, percent: int) -> QSettings:
    settings = stored_settings(folder)
    settings.setValue(SIZE_PERCENT, percent)
    settings.sync()
    return settings


@pytest.mark.parametrize("percent", [125, 150, 200, 300, 1000])
@pytest.mark.parametrize(
    "free",
    [QSize(1366, 728), QSize(1280, 672), QSize(1280, 800), QSize(1920, 1040), QSize(3840, 2120), QSize(911, 472)],
)
def test_texts_grow_no_further_than_the_smallest_window_fits_on_the_screen(
    tmp_path: Path, free: QSize, percent: int
) -> None:
    chosen(tmp_path, percent)
    starts, taken = starts_until_it_stays(tmp_path, free)
    assert starts <= 3
    assert 100 <= taken <= percent
    if taken > 100:
        assert SMALLEST.width() * taken / 100 <= free.width()
        assert SMALLEST.height() * taken / 100 <= free.height()
    larger = taken + 12
    assert (
        taken == percent
        or SMALLEST.width() * larger > 100 * free.width()
        or (SMALLEST.height() * larger > 100 * (free.height() - 32))
    ), "as large as the screen holds"


def test_on_a_larger_screen_texts_are_as_large_as_was_chosen_again(tmp_path: Path) -> None:
    chosen(tmp_path, 200)
    assert starts_until_it_stays(tmp_path, QSize(1366, 728)) == (2, 150)
    assert starts_until_it_stays(tmp_path, QSize(1366, 728)) == (1, 150), "what fits is remembered"
    assert starts_until_it_stays(tmp_path, QSize(3840, 2120)) == (2, 200)
    assert stored_settings(tmp_path).value(LARGEST_FITTING) is None


def test_what_the_desktop_asks_for_is_limited_by_the_screen_as_well(tmp_path: Path) -> None:
    chosen(tmp_path, 150)
    assert starts_until_it_stays(tmp_path, QSize(1366, 728), points=16.5)[1] == 150
    assert starts_until_it_stays(tmp_path, QSize(3840, 2120), points=16.5)[1] == 225


@pytest.mark.parametrize("height", range(440, 1300, 41))
@pytest.mark.parametrize("percent", [105, 130, 150, 175, 200])
def test_whatever_the_screen_two_sizes_never_ask_for_one_another(tmp_path: Path, height: int, percent: int) -> None:
    chosen(tmp_path, percent)
    starts_until_it_stays(tmp_path, QSize(2 * height, height))
    assert starts_until_it_stays(tmp_path, QSize(2 * height, height))[0] == 1


def test_where_not_even_the_usual_size_fits_it_is_kept() -> None:
    assert fitting_percent(SMALLEST, QSize(640, 400), 100, None) == 100
    assert remembered_fitting("30") == 100
    assert remembered_fitting("large") is None
