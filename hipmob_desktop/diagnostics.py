# SPDX-License-Identifier: GPL-3.0-or-later
"""What is left to look at when something goes wrong: a log, tracebacks of crashes, and Qt's own messages."""

from __future__ import annotations

import contextlib
import faulthandler
import logging
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Any, NamedTuple, TextIO

from hipmob_desktop.domain.language import tr

LOG_DIRECTORY_NAME = "log"
LOG_NAME = "hipmob-desktop.log"
CRASH_NAME = "crash.log"
LOG_BYTES = 1_000_000
OLD_LOGS_KEPT = 3

log = logging.getLogger(__name__)
qt_log = logging.getLogger("qt")

_CrashHook = Callable[[type[BaseException], BaseException, TracebackType | None], Any]


class _LogFile(logging.FileHandler):
    """Begins anew when it is full. What logging has for that is slow to load, and needed once in a megabyte."""

    def emit(self, record: logging.LogRecord) -> None:
        try:
            if self.stream is not None and self.stream.tell() >= LOG_BYTES:
                self._begin_anew()
        except OSError:
            self.handleError(record)
        super().emit(record)

    def _begin_anew(self) -> None:
        from logging.handlers import RotatingFileHandler

        self.close()
        full = RotatingFileHandler(self.baseFilename, backupCount=OLD_LOGS_KEPT, delay=True)
        full.doRollover()
        full.close()
        self.stream = self._open()


class Diagnostics(NamedTuple):
    """What `start` set up; `close` takes it down again."""

    log_path: Path | None
    handler: logging.Handler
    crash_file: TextIO | None

    def close(self) -> None:
        """Give the hooks back to Python and close the files."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__
        if self.crash_file is not None:
            faulthandler.disable()
            self.crash_file.close()
        logging.getLogger().removeHandler(self.handler)
        self.handler.close()


def start(directory: Path, level: int = logging.INFO) -> Diagnostics:
    """Log into `directory`/log, and note there every exception that nobody caught and every crash of native code.

    A folder that cannot be written to costs the log, not the start: the log then goes to standard error.
    """
    folder = directory / LOG_DIRECTORY_NAME
    log_path: Path | None = folder / LOG_NAME
    crash_file: TextIO | None = None
    handler: logging.Handler
    try:
        handler, crash_file = _open_in(folder)
    except OSError as error:
        from hipmob_desktop.domain.reasons import reason_of  # late: nearly always not needed

        print(
            tr("No log can be kept in {folder}: {reason}.", folder=folder, reason=reason_of(error)),
            file=sys.stderr,
        )
        handler, log_path = logging.StreamHandler(), None
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(threadName)s %(name)s: %(message)s"))
    handler.setLevel(level)
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(min(level, root.level) if root.level else level)
    if crash_file is not None:
        faulthandler.enable(crash_file)
    sys.excepthook = _hook_telling(log_path)
    threading.excepthook = _thread_hook_telling(log_path)
    return Diagnostics(log_path, handler, crash_file)


def _open_in(folder: Path) -> tuple[logging.Handler, TextIO]:
    """Both files, or none of them."""
    folder.mkdir(parents=True, exist_ok=True)
    handler = _LogFile(folder / LOG_NAME, encoding="utf-8")
    try:
        return handler, (folder / CRASH_NAME).open("a", encoding="utf-8")
    except OSError:
        handler.close()
        raise


def _hook_telling(log_path: Path | None) -> _CrashHook:
    def note(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        log.critical("nobody caught this", exc_info=(kind, error, trace))
        _tell(kind, error, log_path)

    return note


def _thread_hook_telling(log_path: Path | None) -> Callable[[threading.ExceptHookArgs], Any]:
    def note(ended: threading.ExceptHookArgs) -> None:
        if ended.exc_value is None or issubclass(ended.exc_type, SystemExit):
            return
        name = ended.thread.name if ended.thread is not None else tr("of an unknown name")
        log.critical(
            "nobody caught this in thread %s", name, exc_info=(ended.exc_type, ended.exc_value, ended.exc_traceback)
        )
        _tell(ended.exc_type, ended.exc_value, log_path)

    return note


def _tell(kind: type[BaseException], error: BaseException, log_path: Path | None) -> None:
    place = f"; the details are in {log_path}" if log_path is not None else ""
    what = " ".join(str(error).split())
    with contextlib.suppress(OSError, AttributeError):  # there may be no standard error, as in a windowed program
        print(f"Something went wrong in the app ({kind.__name__}: {what}){place}.", file=sys.stderr)


def log_qt_messages() -> None:
    """Send what Qt says to the log from now on."""
    from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

    levels = {
        QtMsgType.QtDebugMsg: logging.DEBUG,
        QtMsgType.QtInfoMsg: logging.INFO,
        QtMsgType.QtWarningMsg: logging.WARNING,
        QtMsgType.QtCriticalMsg: logging.ERROR,
        QtMsgType.QtFatalMsg: logging.CRITICAL,
    }

    def note(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        qt_log.log(levels.get(kind, logging.WARNING), "%s: %s", context.category or "default", message)

    qInstallMessageHandler(note)
