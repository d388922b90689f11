# SPDX-License-Identifier: GPL-3.0-or-later
"""The least that PySide6 can show: an empty window, to compare the app's start with."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QApplication, QWidget

application = QApplication([])
window = QWidget()
window.resize(1280, 800)
window.show()
sys.exit(application.exec())
