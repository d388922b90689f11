# SPDX-License-Identifier: GPL-3.0-or-later
"""The drills' pictures, read when first needed."""

from __future__ import annotations

import logging
from pathlib import Path

from PySide6.QtGui import QPixmap

log = logging.getLogger(__name__)


class Posters:
    """One picture a drill, from `posters/<drill>.jpg`."""

    def __init__(self, assets: Path) -> None:
        self._folder = assets / "posters"
        self._read: dict[str, QPixmap | None] = {}

    def __call__(self, drill_id: str) -> QPixmap | None:
        """The picture of a drill, or None when its file is missing or damaged."""
        if drill_id not in self._read:
            path = self._folder / f"{drill_id}.jpg"
            picture = QPixmap(str(path)) if path.is_file() else QPixmap()
            if picture.isNull():
                log.info("no poster in %s", path)
            self._read[drill_id] = None if picture.isNull() else picture
        return self._read[drill_id]
