# SPDX-License-Identifier: GPL-3.0-or-later
"""QtMultimedia talks of much that is no trouble."""

from __future__ import annotations

import contextlib
import ctypes
from functools import cache
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLoggingCategory

_AV_LOG_FATAL = 8


@cache
def quieten_ffmpeg() -> None:
    """Qt's FFmpeg describes each file it opens, and remarks on its packets, on standard error.

    What matters reaches the user as a message. The library is found by its path where QMediaPlayer has loaded it.
    """
    QLoggingCategory.setFilterRules("qt.multimedia.*.info=false")
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.LibrariesPath))
    for library in folder.glob("libavutil.so.*"):
        with contextlib.suppress(OSError, AttributeError):
            ctypes.CDLL(str(library)).av_log_set_level(_AV_LOG_FATAL)
