# SPDX-License-Identifier: GPL-3.0-or-later
"""What the runner has chosen of sound and picture: remembered, changed in a sheet, told to who it concerns."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from hipmob_desktop.domain.script import Sounds
from hipmob_desktop.ui.settings import Settings


class Preferences(QObject):
    """`video_changed` when the video is to be made anew, `athlete_changed` before that when it shows someone else."""

    video_changed = Signal()
    athlete_changed = Signal()
    captions_changed = Signal()
    mirrored_changed = Signal()
    across_the_room_changed = Signal()
    ambient_changed = Signal()

    def __init__(self, settings: Settings, athletes: Sequence[str], parent: QObject | None = None) -> None:
        """`athletes` are those on offer; there may be none while no clips were made."""
        super().__init__(parent)
        self._settings = settings
        self._athletes = tuple(athletes)

    @property
    def sounds(self) -> Sounds:
        """What is to be heard of the script."""
        return Sounds(self._settings.voice, self._settings.chimes)

    @property
    def athlete(self) -> str:
        """Who shows the drills: the one chosen if on offer, else the first that is."""
        chosen = self._settings.athlete
        return chosen if chosen in self._athletes or not self._athletes else self._athletes[0]

    @property
    def athletes(self) -> tuple[str, ...]:
        """Those on offer."""
        return self._athletes

    @property
    def mirrored(self) -> bool:
        """Whether the picture is shown as in a mirror."""
        return self._settings.mirrored

    @property
    def captions(self) -> bool:
        """Whether captions are shown."""
        return self._settings.captions

    @property
    def ambient_volume(self) -> float:
        """How loud the ambient sound is beside all else, 0 to 1; 0 when it is off."""
        return self._settings.ambient_volume / 100 if self._settings.ambient else 0.0

    def set(self, name: str, value: object) -> None:
        """Remember one choice and tell of it."""
        if getattr(self._settings, name) == value:
            return
        setattr(self._settings, name, value)
        if name == "captions":
            self.captions_changed.emit()
        elif name == "mirrored":
            self.mirrored_changed.emit()
        elif name == "across_the_room":
            self.across_the_room_changed.emit()
        elif name in ("ambient", "ambient_volume"):
            self.ambient_changed.emit()
        else:
            if name == "athlete":
                self.athlete_changed.emit()
            self.video_changed.emit()
