# SPDX-License-Identifier: GPL-3.0-or-later
"""A window left on a monitor that is gone comes back where it can be seen."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from hipmob_desktop.ui.frame import GEOMETRY, Frame


@pytest.mark.parametrize("left, top", [(6000, 200), (-5000, 0), (0, 4000), (0, -3000)])
def test_a_place_off_every_screen_is_not_gone_back_to(qtbot: QtBot, tmp_path: Path, left: int, top: int) -> None:
    before = QMainWindow()
    qtbot.addWidget(before)
    before.setGeometry(left, top, 700, 500)
    settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    settings.setValue(GEOMETRY, before.saveGeometry())
    frame = Frame(settings)
    qtbot.addWidget(frame)
    frame.show()
    qtbot.waitExposed(frame)
    screens = [screen.availableGeometry() for screen in QGuiApplication.screens()]
    assert any(area.intersected(frame.geometry()).width() >= 300 for area in screens)
    assert any(area.intersected(frame.geometry()).height() >= 300 for area in screens)
