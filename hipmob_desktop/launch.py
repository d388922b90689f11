# SPDX-License-Identifier: GPL-3.0-or-later
"""Starts the app: the window is there at once, and everything that takes time to load comes after it.

`run` takes the parsed command line: `data_dir` (Path or None), `mode` (str or None), `speed` (float, 1.0 is normal; a
player may allow less), `backend` ("auto", "vlc" or "qt") and `right_to_left`. Whether there is a display was asked
before. What is imported here is imported before the first paint, so it is little.
"""

from __future__ import annotations

import argparse
import os
import signal
import socket
import sys
from collections.abc import Callable
from pathlib import Path
from types import FrameType

from PySide6.QtCore import QObject, QSettings, QSocketNotifier, QTimer
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


class Quitter(QObject):
    """Closes the window when the process is asked to end, so that the session is kept.

    Python runs signal handlers between its own instructions only, and Qt's event loop has none: the signal wakes it by
    a byte through a socket.
    """

    def __init__(self, quit_: Callable[[], object]) -> None:
        super().__init__()
        self._quit = quit_
        self._reading, self._writing = socket.socketpair()
        self._reading.setblocking(False)
        self._writing.setblocking(False)
        signal.set_wakeup_fd(self._writing.fileno(), warn_on_full_buffer=False)
        self._before = {number: signal.signal(number, self._handle) for number in (signal.SIGINT, signal.SIGTERM)}
        self._notifier = QSocketNotifier(self._reading.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._wake)

    def close(self) -> None:
        """Leave signals to Python again."""
        for number, handler in self._before.items():
            signal.signal(number, handler)
        signal.set_wakeup_fd(-1)
        self._notifier.setEnabled(False)
        self._reading.close()
        self._writing.close()

    def _wake(self) -> None:
        self._reading.recv(64)  # the handler below runs as soon as Python does

    def _handle(self, _number: int, _frame: FrameType | None) -> None:
        # This may run in the middle of a paint, and a window must not lose its surface while it is painted.
        QTimer.singleShot(0, self._quit)
