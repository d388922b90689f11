# SPDX-License-Identifier: GPL-3.0-or-later
"""What of the things dropped on the window can be taken in."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData


def local_file(dropped: QMimeData) -> Path | None:
    """The first local file among them, or None; whether it is a video shows when it is read."""
    files = (Path(url.toLocalFile()) for url in dropped.urls() if url.isLocalFile())
    return next(files, None)
