# SPDX-License-Identifier: GPL-3.0-or-later
"""Which player plays: the best there is, or the one that was chosen. The media libraries load when one is made."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from hipmob_desktop.domain.language import tr
from hipmob_desktop.media import backends
from hipmob_desktop.media.backends import Backend
from hipmob_desktop.ui.practice import Practice

_NAMES = {Backend.VLC: "VLC", Backend.QT: "Qt"}
"""As the candidates are called."""


@dataclass(frozen=True, slots=True)
class BackendOnOffer:
    """A player by its name; `why_not` is empty where it can be used, else why not and what to install."""

    backend: Backend
    name: str
    why_not: str


class PlayerChoice(QObject):
    """Gives players to the practice; `changed` carries the name of the one it has now."""

    changed = Signal(str)

    def __init__(self, practice: Practice, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._practice = practice

    @property
    def in_use(self) -> str:
        """The name of the player that plays now; empty while there is none."""
        player = self._practice.player
        return "" if player is None else player.name

    def on_offer(self) -> Iterator[BackendOnOffer]:
        """Every player, and why some cannot be used here."""
        named = {name: backend for backend, name in _NAMES.items()}
        for one in backends.candidates():
            yield BackendOnOffer(named[one.name], one.name, one.why_not() or "")

    def use(self, backend: Backend) -> None:
        """Play with this one, or with the best there is where it cannot serve."""
        wanted = _NAMES.get(backend) or next((one.name for one in self.on_offer() if not one.why_not), "")
        if self.in_use and wanted == self.in_use:
            return
        try:
            player = backends.create_player(wanted or None)
        except backends.NoPlayerError as error:
            self._practice.do_without_player(tr("No video player works here. {reason}", reason=error))
            return
        self._practice.set_player(player)
        self.changed.emit(player.name)
