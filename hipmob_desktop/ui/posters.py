# SPDX-License-Identifier: GPL-3.0-or-later
"""The drills' pictures, read when needed; the last few are kept."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from functools import lru_cache, partial
from pathlib import Path

from PySide6.QtGui import QPixmap

log = logging.getLogger(__name__)

_KEPT = 8
"""Those of three modes, of what is played and what is pointed at: two megabytes each, some milliseconds to read."""


class Posters:
    """The pictures of one athlete in each drill, `posters/<athlete>/<drill>.jpg`, and in its easier variant."""

    def __init__(self, assets: Path, athlete: str) -> None:
        self._assets = assets
        self._athlete = athlete
        self._kept = lru_cache(maxsize=_KEPT)(partial(_read, assets))
        self._lent: dict[str, QPixmap] = {}

    def __call__(self, drill_id: str) -> QPixmap | None:
        """The picture of a drill, or None when its file is missing or damaged."""
        return self._lent.get(drill_id) or self._picture(self._athlete, drill_id)

    def lend(self, pictures: Mapping[str, QPixmap]) -> None:
        """Show these for drills that are not ours, whoever the athlete is."""
        self._lent.update(pictures)

    def is_lent(self, drill_id: str) -> bool:
        """Whether a drill that is not ours has a picture."""
        return drill_id in self._lent

    def easier(self, drill_id: str) -> QPixmap | None:
        """The picture of a drill's easier variant, or None."""
        return self._picture(self._athlete, f"{drill_id}.easier")

    def of(self, athlete: str, drill_id: str) -> QPixmap | None:
        """The picture of a drill done by an athlete, or None."""
        return self._picture(athlete, drill_id)

    def url(self, drill_id: str) -> str:
        """Where another program finds the picture of a drill; empty where it is in no file of ours."""
        path = _path(self._assets, self._athlete, drill_id)
        return path.resolve().as_uri() if drill_id not in self._lent and path.is_file() else ""

    def set_athlete(self, athlete: str) -> None:
        """Show another athlete from now on."""
        self._athlete = athlete

    def _picture(self, athlete: str, name: str) -> QPixmap | None:
        return self._kept(athlete, name)


def _path(assets: Path, athlete: str, name: str) -> Path:
    return assets / "posters" / athlete / f"{name}.jpg"


def _read(assets: Path, athlete: str, name: str) -> QPixmap | None:
    path = _path(assets, athlete, name)
    picture = QPixmap(str(path)) if path.is_file() else QPixmap()
    if picture.isNull():
        log.info("no picture in %s", path)
        return None
    return picture
