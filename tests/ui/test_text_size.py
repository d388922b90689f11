# SPDX-License-Identifier: GPL-3.0-or-later
"""The desktop's size of texts: what is made of its font, and what is remembered for the next start."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import cast

import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from hipmob_desktop.launch import takes_other_text_size
from hipmob_desktop.ui.frame import stored_settings
from hipmob_desktop.ui.text_size import REMEMBERED, less_by, remembered_percent, text_percent


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


class Desktop:
    """As much of an application as is asked and told of fonts."""

    def __init__(self, points: float) -> None:
        self.given: list[QFont] = []
        screen = SimpleNamespace(logicalDotsPerInch=lambda: 96.0)
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
