# SPDX-License-Identifier: GPL-3.0-or-later
"""What plays the video, and why something cannot."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QStandardItemModel

from hipmob_desktop.domain.language import tr
from hipmob_desktop.media.backends import Backend
from hipmob_desktop.ui.player_choice import BackendOnOffer
from hipmob_desktop.ui.setting_pages.rows import SettingRows
from hipmob_desktop.ui.sheet import label
from hipmob_desktop.ui.theme import Theme


class PlayerPage(SettingRows):
    """Changes `backend`."""

    def __init__(self, theme: Theme, on_offer: Sequence[BackendOnOffer], chosen: Backend, in_use: str) -> None:
        """`in_use` is the name of the player that plays now, empty while there is none."""
        super().__init__(theme)
        choices: list[tuple[str, object]] = [(tr("The best there is"), Backend.AUTO)]
        choices += [(one.name, one.backend) for one in on_offer]
        box = self.add_choice("backend", tr("Player"), tr("Another player goes on where this one is."), choices, chosen)
        model = box.model()
        for row, one in enumerate(on_offer, start=1):
            if one.why_not and isinstance(model, QStandardItemModel):
                model.item(row).setEnabled(False)
        for one in on_offer:
            if one.why_not:
                self.add_note(tr("{player} cannot be used here. {reason}", player=one.name, reason=one.why_not))
        self._in_use = label("", wrap=True)
        self.add_wide(self._in_use)
        self.show_in_use(in_use)

    def show_in_use(self, name: str) -> None:
        """Which player plays now; empty where there is none."""
        self._in_use.setText(tr("{player} plays now.", player=name) if name else tr("Nothing plays now."))
