# SPDX-License-Identifier: GPL-3.0-or-later
"""One quiet line that the monthly self-test is due, with a way to it and a way to have it away for a month."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from hipmob_desktop.domain.language import tr
from hipmob_desktop.ui.controls import IconButton
from hipmob_desktop.ui.theme import Theme


class HipTestLine(QWidget):
    """Hidden until a test is due."""

    asked = Signal()
    put_off = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        ask = QPushButton(tr("Hip self-test: due this month"))
        ask.setProperty("quiet", True)
        ask.setToolTip(tr("Two minutes, to compare your hips with a month ago  (Shift H)"))
        away = IconButton(theme, "close", tr("Not this month"), "", 16)
        away.setToolTip(tr("Not this month"))
        ask.clicked.connect(self.asked)
        away.clicked.connect(self.put_off)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        row.addWidget(ask, 1)
        row.addWidget(away)
        self.hide()
