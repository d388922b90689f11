# SPDX-License-Identifier: GPL-3.0-or-later
"""PySide6 6.12.0 on Python 3.11 loses a reference to None at each void call and to True at each emit: after minutes of
repainting the interpreter aborts. This keeps such a version out."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage, QPainter

CALLS = 5000
# References come and go with whatever else runs; a loss at each call is a hundred times that.
SLACK = 50


class Emitter(QObject):
    happened = Signal(bool)


def test_void_qt_calls_lose_no_references_to_none() -> None:
    image = QImage(4, 4, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        painter.setOpacity(0.5)
        painter.drawPoint(1, 1)
    after = sys.getrefcount(None)
    painter.end()

    assert after > before - SLACK


def test_emitting_loses_no_references_to_true_and_none() -> None:
    emitter = Emitter()
    heard: list[bool] = []
    emitter.happened.connect(heard.append)
    none_before, true_before = sys.getrefcount(None), sys.getrefcount(True)
    for _ in range(CALLS):
        emitter.happened.emit(True)
    heard.clear()

    assert sys.getrefcount(None) > none_before - SLACK
    assert sys.getrefcount(True) > true_before - SLACK
