# SPDX-License-Identifier: GPL-3.0-or-later
"""Volume and silence: remembered, shown, and given to the player."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from hipmob_desktop.ui.practice import Practice
from hipmob_desktop.ui.settings import Settings

VOLUME_STEP = 0.05


class Sound(QObject):
    """How loud it is; the player hears of it as soon as there is one."""

    changed = Signal(float, bool)

    def __init__(self, practice: Practice, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._practice = practice
        self._settings = settings

    @property
    def level(self) -> float:
        """How loud it really is, 0 to 1."""
        return 0.0 if self._settings.muted else self._settings.volume

    def set_volume(self, volume: float) -> None:
        """Set the volume, 0 to 1, and let it be heard."""
        self._settings.volume = volume
        self._settings.muted = False
        self.apply()

    def change_volume(self, step: float) -> None:
        """Louder, or quieter when negative."""
        self.set_volume(round(min(max(self._settings.volume + step, 0.0), 1.0), 2))

    def toggle_mute(self) -> None:
        """Silence, and back."""
        self._settings.muted = not self._settings.muted
        self.apply()

    def apply(self) -> None:
        """Give what is remembered to the player and to who shows it."""
        player = self._practice.player
        if player is not None:
            player.set_volume(self._settings.volume)
            player.set_muted(self._settings.muted)
        self.changed.emit(self._settings.volume, self._settings.muted)
