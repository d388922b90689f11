# SPDX-License-Identifier: GPL-3.0-or-later
"""Starts the app: the window is there at once, and everything that takes time to load comes after it.

`run` takes the parsed command line: `data_dir` (Path or None), `mode` (str or None), `speed` (float, 1.0 is normal; a
player may allow less), `backend` ("auto", "vlc" or "qt") and `right_to_left`. Whether there is a display was asked
before. What is imported here is imported before the first paint, so it is little.
"""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from hipmob_desktop import __version__, diagnostics
from hipmob_desktop.storage.folders import user_data_directory
from hipmob_desktop.ui.frame import SIZE_PERCENT, Frame, stored_settings
from hipmob_desktop.ui.only_one import OnlyOne


def run(arguments: argparse.Namespace) -> int:
    """Show the window, and return the exit code when it was closed."""
    data = user_data_directory(arguments.data_dir)
    kept = diagnostics.start(data)
    diagnostics.log_qt_messages()
    settings = stored_settings(data)
    application = application_for(settings)
    only_one = OnlyOne(data)
    try:
        if not only_one.claim():
            print(_is_running_already(application, data), file=sys.stderr)
            return 0
        frame = Frame(settings)
        frame.appear()
        only_one.listen()
        return _follow(arguments, application, frame, only_one)
    finally:
        only_one.close()
        kept.close()


def _follow(arguments: argparse.Namespace, application: QApplication, frame: Frame, only_one: OnlyOne) -> int:
    from hipmob_desktop.app import compose, furnish  # after the first paint
    from hipmob_desktop.ui.quitter import Quitter

    furnish(application, user_data_directory(arguments.data_dir), right_to_left=arguments.right_to_left)
    parts = compose(arguments)
    frame.hold(parts.window)
    only_one.asked.connect(parts.window.come_forward)
    quitter = Quitter(frame.close)
    try:
        return application.exec()
    finally:
        quitter.close()
        parts.close()
        application.processEvents()  # what the last jobs had to tell


def application_for(settings: QSettings) -> QApplication:
    """The application; texts and controls are as large as was chosen, times what the screen asks for."""
    percent = str(settings.value(SIZE_PERCENT, "100"))
    if percent.isdigit() and percent != "100":
        os.environ.setdefault("QT_SCALE_FACTOR", f"{int(percent) / 100:g}")
    # Nothing here paints by OpenGL. Where it is there, QtMultimedia turns its pictures into images by it, which without
    # a graphics card costs four times as much as without it, and falls behind on a busy machine.
    os.environ.setdefault("QT_XCB_GL_INTEGRATION", "none")
    QGuiApplication.setDesktopFileName("hipmob-desktop")
    application = QApplication(sys.argv[:1])
    application.setApplicationName("HipMob Desktop")
    application.setApplicationVersion(__version__)
    return application


def _is_running_already(application: QApplication, data: Path) -> str:
    from hipmob_desktop.domain.language import tr
    from hipmob_desktop.storage.translations import speak_without_qt

    speak_without_qt(data)
    return tr("{app} is running already; its window was asked for.", app=application.applicationName())
