# SPDX-License-Identifier: GPL-3.0-or-later
"""Icons and pictures are drawn for the pixels that the screen has."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPixmap
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hipmob_desktop.domain.drills import Drill
from hipmob_desktop.ui.icons import icon
from hipmob_desktop.ui.mark import Mark
from hipmob_desktop.ui.own.builder import PICTURE, DrillList


def test_a_mark_is_drawn_anew_for_a_screen_with_other_pixels(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    mark = Mark("streak", 24, "#000000")
    qtbot.addWidget(mark)
    shown: list[QSize] = []
    monkeypatch.setattr(mark, "setPixmap", lambda picture: shown.append(picture.size()))
    for ratio in (1.0, 1.25, 3.0):
        monkeypatch.setattr(mark, "devicePixelRatioF", lambda ratio=ratio: ratio)
        QApplication.sendEvent(mark, QEvent(QEvent.Type.DevicePixelRatioChange))
    assert shown == [QSize(24, 24), QSize(30, 30), QSize(72, 72)]


@pytest.mark.parametrize("ratio", [1.0, 2.0, 3.0])
def test_icons_have_a_picture_for_each_kind_of_screen(qtbot: QtBot, ratio: float) -> None:
    picture = icon("play", "#000000", 24).pixmap(QSize(24, 24), ratio)
    assert picture.size() == QSize(24, 24) * ratio


def test_the_small_pictures_of_drills_are_smooth(qtbot: QtBot, drills: dict[str, Drill]) -> None:
    stripes = QImage(960, 540, QImage.Format.Format_RGB32)
    for x in range(stripes.width()):
        grey = QColor("white" if x % 5 == 2 else "black").rgb()
        for y in range(stripes.height()):
            stripes.setPixel(x, y, grey)
    shown = DrillList("All drills", lambda _drill: QPixmap.fromImage(stripes))
    qtbot.addWidget(shown)
    shown.add(next(iter(drills.values())))
    qtbot.waitUntil(lambda: not shown.item(0).icon().isNull())
    small = shown.item(0).icon().pixmap(PICTURE, QGuiApplication.primaryScreen().devicePixelRatio()).toImage()
    greys = {small.pixelColor(x, small.height() // 2).lightness() for x in range(4, small.width() - 4)}
    assert min(greys) > 20
    assert max(greys) < 100, "every fifth column is white"
