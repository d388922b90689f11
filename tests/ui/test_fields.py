# SPDX-License-Identifier: GPL-3.0-or-later
"""Fields to type into, from either direction of reading."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt, QTime
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QTimeEdit, QWidget
from pytestqt.qtbot import QtBot

from hipmob_desktop.domain.routines import Mode
from hipmob_desktop.ui import fields, theme
from hipmob_desktop.ui.fields import inset
from hipmob_desktop.ui.theme import LIGHT, style_sheet

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.mark.parametrize("from_right", [False, True])
def test_all_of_a_time_can_be_read_beside_its_arrows(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, from_right: bool
) -> None:
    for module in (fields, theme):  # one window is turned round, since the application has others on their way out
        monkeypatch.setattr(module, "QGuiApplication", SimpleNamespace(isRightToLeft=lambda: from_right))
    window = QWidget()
    qtbot.addWidget(window)
    if from_right:
        window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    window.setStyleSheet(style_sheet(LIGHT, Mode.PRE_RUN))
    field = inset(QTimeEdit(QTime(18, 30), window))
    field.setDisplayFormat("h:mm AP")
    field.setFixedWidth(120)
    window.resize(200, 60)
    window.show()
    line = field.lineEdit()
    margins = line.textMargins()
    room = line.width() - margins.left() - margins.right()
    assert room >= QFontMetrics(line.font()).horizontalAdvance(field.text()) + 4  # a line keeps two pixels at each end
    arrows = 30
    assert line.geometry().left() >= (arrows if from_right else 0)
    assert line.geometry().right() <= field.width() - (0 if from_right else arrows)
