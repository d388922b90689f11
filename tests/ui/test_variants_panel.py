# SPDX-License-Identifier: GPL-3.0-or-later
"""The easier variant of a drill on demand."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPixmap
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from hipmob_desktop.domain.drills import Side
from hipmob_desktop.domain.routines import Mode, Routine
from hipmob_desktop.ui.practice import Phase
from hipmob_desktop.ui.variants_panel import Variants, VariantsPanel
from hipmob_desktop.ui.words import in_sentence
from tests.ui.conftest import App

# The offscreen platform says so of every window that is raised or changes its smallest size.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


PARENTS: list[QWidget] = []
"""Kept until the tests are over: a panel goes with its parent."""


def two_sided(_drill: str) -> QPixmap:
    """Blue at the left, red at the right."""
    image = QImage(64, 36, QImage.Format.Format_RGB32)
    image.fill(QColor("blue"))
    for x in range(32, 64):
        for y in range(36):
            image.setPixelColor(x, y, QColor("red"))
    return QPixmap(image)


def panel_of(qtbot: QtBot, routine: Routine, side: Side, pane: QRect, *, picture: bool = True) -> VariantsPanel:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.resize(pane.size())
    PARENTS.append(parent)
    panel = VariantsPanel(two_sided if picture else lambda _drill: None, parent)
    drill = routine.work_segments[4].drill
    panel.show_variants(Variants(Mode.PRE_RUN, drill, side))
    panel.arrange(pane)
    parent.show()
    panel.toggle()
    return panel


def colours_across(panel: VariantsPanel) -> list[str]:
    """Red and blue, in the order in which they come from left to right."""
    image = panel.grab().toImage()
    seen: list[str] = []
    for x in range(image.width()):
        column = {image.pixelColor(x, y).name() for y in range(0, image.height(), 3)}
        for name, word in (("#0000ff", "blue"), ("#ff0000", "red")):
            if name in column and word not in seen:
                seen.append(word)
    return seen


def test_v_shows_the_easier_variant_and_the_video_goes_on(app: App, qtbot: QtBot) -> None:
    app.rig.playing_at(100.0)
    qtbot.keyClick(app.window, Qt.Key.Key_V)
    assert app.window.variants.isVisible()
    assert app.practice.phase is Phase.PLAYING
    assert app.window.deck._easier.isChecked()
    app.rig.player.advance(1.0)
    qtbot.keyClick(app.window, Qt.Key.Key_V)
    assert app.window.variants.isHidden()
    assert not app.window.deck._easier.isChecked()


def test_escape_and_a_click_close_it(app: App, qtbot: QtBot) -> None:
    app.rig.playing_at(100.0)
    qtbot.keyClick(app.window, Qt.Key.Key_V)
    qtbot.keyClick(app.window, Qt.Key.Key_Escape)
    assert app.window.variants.isHidden()
    app.window.deck._easier.click()
    assert app.window.variants.isVisible()
    qtbot.mouseClick(app.window.variants, Qt.MouseButton.LeftButton)
    assert app.window.variants.isHidden()
    assert app.practice.phase is Phase.PLAYING


def test_opened_while_paused_it_stays_paused(app: App, qtbot: QtBot) -> None:
    app.rig.playing_at(100.0)
    app.practice.pause()
    qtbot.keyClick(app.window, Qt.Key.Key_V)
    assert app.window.variants.isVisible()
    assert app.practice.phase is Phase.PAUSED


def test_it_tells_of_the_drill_to_come_and_follows_the_routine(app: App, routine: Routine) -> None:
    fourth, fifth = routine.work_segments[3:5]
    app.rig.playing_at(fourth.start_seconds + 1)
    assert app.window.variants.accessibleName() == f"Easier variant of {in_sentence(fourth.drill.name)}"
    app.practice.seek(fifth.start_seconds - 1)
    app.rig.player.advance(0.1)
    assert app.window.variants.accessibleName() == f"Easier variant of {in_sentence(fifth.drill.name)}"
    told = app.window.variants.accessibleDescription()
    assert fifth.drill.easier in told
    assert fifth.drill.harder in told
    assert fifth.drill.caution in told


@pytest.mark.parametrize("size", [(868, 380), (888, 500), (1600, 900), (900, 900)])
@pytest.mark.parametrize("picture", [True, False])
def test_it_fits_into_the_picture(qtbot: QtBot, routine: Routine, size: tuple[int, int], picture: bool) -> None:
    pane = QRect(0, 0, *size)
    panel = panel_of(qtbot, routine, Side.LEFT, pane, picture=picture)
    assert pane.contains(panel.geometry())
    assert panel.width() < pane.width() / 2


@pytest.mark.parametrize(
    "side, mirrored, order",
    [
        (Side.LEFT, False, ["blue", "red"]),
        (Side.RIGHT, False, ["red", "blue"]),
        (Side.LEFT, True, ["red", "blue"]),
        (Side.RIGHT, True, ["blue", "red"]),
    ],
)
def test_the_picture_is_of_the_side_that_works(
    qtbot: QtBot, routine: Routine, side: Side, mirrored: bool, order: list[str]
) -> None:
    panel = panel_of(qtbot, routine, side, QRect(0, 0, 1280, 720))
    panel.set_mirrored(mirrored)
    assert colours_across(panel) == order


def test_without_a_picture_there_are_words(qtbot: QtBot, routine: Routine) -> None:
    panel = panel_of(qtbot, routine, Side.LEFT, QRect(0, 0, 1280, 720), picture=False)
    with_picture = panel_of(qtbot, routine, Side.LEFT, QRect(0, 0, 1280, 720))
    assert colours_across(panel) == []
    assert panel.height() < with_picture.height()
