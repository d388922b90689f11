# SPDX-License-Identifier: GPL-3.0-or-later
"""Starts the app: the window is there at once, and everything that takes time to load comes after it.

`run` takes the parsed command line: `data_dir` (Path or None), `mode` (str or None), `speed` (float, 1.0 is normal; a
player may allow less), `backend` ("auto", "vlc" or "qt") and `right_to_left`. Whether there is a display was asked
before. What is imported here is imported before the first paint, so it is little.
"""

from __future__ import annotations

import argparse
import builtins
import gc
import os
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QSettings, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from hipmob_desktop import __version__, diagnostics
from hipmob_desktop.media.picture_memory import have_few_heaps
from hipmob_desktop.storage.folders import user_data_directory
from hipmob_desktop.ui.frame import SIZE_PERCENT, SMALLEST, Frame, stored_settings
from hipmob_desktop.ui.only_one import OnlyOne
from hipmob_desktop.ui.text_size import (
    LARGEST_FITTING,
    REMEMBERED,
    fitting_percent,
    less_by,
    remembered_fitting,
    remembered_percent,
    text_percent,
)

_SCALE = "QT_SCALE_FACTOR"


def run(arguments: argparse.Namespace) -> int:
    """Show the window, and return the exit code when it was closed; or start again when that was asked for."""
    environment = dict(os.environ)  # as it came, without what a start adds to it
    code, again = _run(arguments, environment)
    if again:
        start_again(environment)
    return code


def start_again(environment: Mapping[str, str]) -> None:
    """Start the app anew with the same arguments: in place of this process, where the system can do that."""
    command = [sys.executable, *sys.orig_argv[1:]]
    sys.stdout.flush()
    sys.stderr.flush()
    if os.name == "posix":
        os.execve(sys.executable, command, environment)
    import subprocess  # late: where a process can be replaced it is not needed

    subprocess.Popen(command, env=environment)


def _run(arguments: argparse.Namespace, environment: Mapping[str, str]) -> tuple[int, bool]:
    """The exit code, and whether to start again."""
    data = user_data_directory(arguments.data_dir)
    kept = diagnostics.start(data)
    diagnostics.log_qt_messages()
    settings = stored_settings(data)
    application = application_for(settings)
    only_one = OnlyOne(data)
    try:
        if _SCALE not in environment and takes_other_text_size(application, settings):
            return 0, True
        if not only_one.claim():
            print(_is_running_already(application, data), file=sys.stderr)
            return 0, False
        frame = Frame(settings)
        frame.appear()
        only_one.listen()
        return _follow(arguments, application, frame, only_one)
    finally:
        only_one.close()
        kept.close()


def _follow(
    arguments: argparse.Namespace, application: QApplication, frame: Frame, only_one: OnlyOne
) -> tuple[int, bool]:
    with _loading_quickly():
        from hipmob_desktop.app import compose, furnish
        from hipmob_desktop.ui.garbage import GarbageRounds
        from hipmob_desktop.ui.quitter import Quitter

        furnish(application, user_data_directory(arguments.data_dir), right_to_left=arguments.right_to_left)
        parts = compose(arguments)
        frame.hold(parts.window)
    only_one.asked.connect(parts.window.come_forward)
    quitter = Quitter(frame.close)
    rounds = GarbageRounds()
    try:
        return application.exec(), parts.restart.is_asked
    finally:
        rounds.deleteLater()
        quitter.close()
        parts.close()
        application.processEvents()  # what the last jobs had to tell


@contextmanager
def _loading_quickly() -> Iterator[None]:
    """While much is loaded, none of it garbage, look for none; nor later among what has come to stay, since looking
    through all of it would hold up pictures. From here on garbage is collected by `GarbageRounds`."""
    # PySide reads the source of every module that is imported, in case it asks for its `__feature__`. None does.
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()


def application_for(settings: QSettings) -> QApplication:
    """The application; texts and controls are as large as was chosen, times what desktop and screen ask for."""
    have_few_heaps()
    percent = _percent_to_take(settings)
    if percent != 100:
        os.environ.setdefault(_SCALE, f"{percent / 100:g}")
    # Nothing here paints by OpenGL. Where it is there, QtMultimedia turns its pictures into images by it, which without
    # a graphics card costs four times as much as without it, and falls behind on a busy machine.
    os.environ.setdefault("QT_XCB_GL_INTEGRATION", "none")
    QGuiApplication.setDesktopFileName("hipmob-desktop")
    application = QApplication(sys.argv[:1])
    application.setApplicationName("HipMob Desktop")
    application.setApplicationVersion(__version__)
    return application


def _percent_asked(settings: QSettings) -> float:
    """What was chosen, times what the desktop asks for."""
    chosen = str(settings.value(SIZE_PERCENT, "100"))
    return (int(chosen) if chosen.isdigit() else 100) * remembered_percent(settings.value(REMEMBERED)) / 100


def _percent_to_take(settings: QSettings) -> float:
    """What is asked for, as far as the screen of the last start holds it."""
    asked, fitting = _percent_asked(settings), remembered_fitting(settings.value(LARGEST_FITTING))
    return asked if fitting is None else min(asked, fitting)


def takes_other_text_size(application: QApplication, settings: QSettings) -> bool:
    """Whether the app is to start anew with texts of another size.

    That is where the desktop has its texts in another size than at the last start, or where the window would not fit on
    the screen with what was asked for, or fits by now with more. Otherwise the desktop's own font, in menus say, is
    taken back by what all of the window has grown by.
    """
    taken = _percent_to_take(settings)
    asked = text_percent(application.font(), application.primaryScreen().logicalDotsPerInch())
    other_font = asked != remembered_percent(settings.value(REMEMBERED))
    if other_font:
        settings.setValue(REMEMBERED, asked)
    _remember_what_fits(application.primaryScreen().availableGeometry().size(), taken, settings)
    if other_font or _percent_to_take(settings) != taken:
        settings.sync()
        return settings.status() == QSettings.Status.NoError
    if asked != 100:
        application.setFont(less_by(application.font(), asked))
    return False


def _remember_what_fits(available: QSize, taken: float, settings: QSettings) -> None:
    """Remember the largest size that the screen holds where more is asked for, and forget it where it holds that."""
    remembered = remembered_fitting(settings.value(LARGEST_FITTING))
    fitting = fitting_percent(SMALLEST, available, taken, remembered)
    if fitting < _percent_asked(settings):
        if fitting != remembered:
            settings.setValue(LARGEST_FITTING, fitting)
    elif remembered is not None:
        settings.remove(LARGEST_FITTING)


def _is_running_already(application: QApplication, data: Path) -> str:
    from hipmob_desktop.domain.language import tr
    from hipmob_desktop.storage.translations import speak_without_qt

    speak_without_qt(data)
    return tr("{app} is running already; its window was asked for.", app=application.applicationName())
