# SPDX-License-Identifier: GPL-3.0-or-later
"""Every text is readable by day and by night, and the colours follow mode and system."""

from __future__ import annotations

import re

import pytest
from PySide6.QtGui import QColor, QPalette
from pytestqt.qtbot import QtBot

from hipmob_desktop.domain.drills import Kind
from hipmob_desktop.domain.routines import Mode
from hipmob_desktop.ui import theme as theme_module
from hipmob_desktop.ui.card_lines import PAPER_OPACITY
from hipmob_desktop.ui.theme import (
    DARK,
    DARK_HIGH_CONTRAST,
    LIGHT,
    LIGHT_HIGH_CONTRAST,
    PAPER,
    PAPER_INK,
    PAPER_INK_SOFT,
    Appearance,
    Colours,
    Theme,
    contrast,
    mixed,
    qt_palette,
    style_sheet,
)
from tests.ui.painted_text import READABLE_CONTRAST

palettes = pytest.mark.parametrize(
    "colours",
    [LIGHT, DARK, LIGHT_HIGH_CONTRAST, DARK_HIGH_CONTRAST],
    ids=["light", "dark", "light, high contrast", "dark, high contrast"],
)


def texts_on_grounds(colours: Colours) -> dict[str, tuple[str, str]]:
    pairs = {}
    for ground in ("window", "surface", "track"):
        for ink in ("ink", "ink_soft"):
            pairs[f"{ink} on {ground}"] = (getattr(colours, ink), getattr(colours, ground))
    for mode in Mode:
        pairs[f"{mode} as text"] = (colours.accent(mode), colours.surface)
        pairs[f"text on {mode}"] = (colours.on_accent, colours.accent(mode))
        soft = mixed(colours.surface, colours.accent(mode), 0.14).name()
        pairs[f"ink on soft {mode}"] = (colours.ink, soft)
    pairs["text on met"] = (colours.on_accent, colours.met)
    for kind in Kind:
        pairs[f"letter on {kind}"] = (colours.ink, colours.kind(kind).tint)
        pairs[f"letter on watched {kind}"] = (colours.ink, colours.kind(kind).fill)
    return pairs


@pytest.mark.parametrize("colours", [LIGHT_HIGH_CONTRAST, DARK_HIGH_CONTRAST], ids=["light", "dark"])
def test_who_asks_for_more_contrast_gets_seven_to_one_and_edges_that_are_seen(colours: Colours) -> None:
    for ground in (colours.window, colours.surface):
        for ink in (colours.ink, colours.ink_soft):
            assert contrast(ink, ground) >= 7
        assert contrast(colours.edge, ground) >= 7
        assert contrast(colours.line, ground) >= 3


@palettes
def test_every_text_has_enough_contrast(colours: Colours) -> None:
    poor = {
        name: round(contrast(*pair), 2)
        for name, pair in texts_on_grounds(colours).items()
        if contrast(*pair) < READABLE_CONTRAST
    }
    assert poor == {}


@pytest.mark.parametrize("behind", ["#000000", "#ffffff", "#c02020", "#808080"])
def test_text_on_a_card_is_readable_whatever_the_picture_shows(behind: str) -> None:
    ground = mixed(PAPER, behind, 1 - PAPER_OPACITY).name()
    assert contrast(PAPER_INK, ground) >= READABLE_CONTRAST
    assert contrast(PAPER_INK_SOFT, ground) >= READABLE_CONTRAST
    for mode in Mode:
        assert contrast(LIGHT.accent(mode), ground) >= READABLE_CONTRAST


@palettes
def test_marks_and_edges_can_be_told_from_what_lies_around(colours: Colours) -> None:
    for kind in Kind:
        assert contrast(colours.kind(kind).deep, colours.window) >= 3.0
    assert contrast(colours.edge, colours.window) >= 3.0
    assert contrast(colours.edge, colours.surface) >= 3.0


def test_contrast_is_that_of_the_standard() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21.0)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)
    assert contrast("#123456", "#123456") == 1.0


@palettes
@pytest.mark.parametrize("mode", list(Mode))
def test_the_style_sheet_names_only_colours_there_are(qtbot: QtBot, colours: Colours, mode: Mode) -> None:
    sheet = re.sub(r"/\*.*?\*/", "", style_sheet(colours, mode), flags=re.DOTALL)
    assert "@" not in sheet
    assert all(QColor(name).isValid() for name in re.findall(r"#[0-9a-f]{6}\b", sheet))


def test_no_text_is_smaller_than_twelve_pixels(qtbot: QtBot) -> None:
    sizes = [int(size) for size in re.findall(r"font-size:\s*(\d+)px", style_sheet(LIGHT, Mode.PRE_RUN))]
    assert sizes
    assert min(sizes) >= 12


def test_each_mode_has_its_own_accent(qtbot: QtBot) -> None:
    theme = Theme(Mode.PRE_RUN, Appearance.LIGHT)
    accents = set()
    for mode in Mode:
        theme.set_mode(mode)
        accents.add(theme.accent)
    assert len(accents) == 3


def test_a_change_of_mode_is_told_once(qtbot: QtBot) -> None:
    theme = Theme(Mode.PRE_RUN, Appearance.LIGHT)
    with qtbot.waitSignal(theme.changed):
        theme.set_mode(Mode.POST_RUN)
    with qtbot.assertNotEmitted(theme.changed):
        theme.set_mode(Mode.POST_RUN)


def test_it_follows_the_system_while_the_app_runs(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    theme = Theme(Mode.PRE_RUN)
    hints = theme_module.QGuiApplication.styleHints()
    with qtbot.waitSignal(theme.changed):
        hints.colorSchemeChanged.emit(theme_module.Qt.ColorScheme.Dark)


def test_light_and_dark_can_be_chosen_for_good(qtbot: QtBot) -> None:
    theme = Theme(Mode.PRE_RUN, Appearance.DARK)
    assert theme.colours is DARK
    theme.set_appearance(Appearance.LIGHT)
    assert theme.colours is LIGHT


@palettes
def test_qt_palette_has_readable_text(qtbot: QtBot, colours: Colours) -> None:
    palette = qt_palette(colours, Mode.PRE_RUN)
    role = QPalette.ColorRole
    for ink, ground in ((role.WindowText, role.Window), (role.Text, role.Base), (role.ToolTipText, role.ToolTipBase)):
        assert contrast(palette.color(ink).name(), palette.color(ground).name()) >= READABLE_CONTRAST
