# SPDX-License-Identifier: GPL-3.0-or-later
"""The drills that rest or are swapped, with the way back for each."""

from __future__ import annotations

from PySide6.QtCore import Signal

from hipmob_desktop.domain.language import tr
from hipmob_desktop.ui.fitting.adjusted import Adjusted
from hipmob_desktop.ui.setting_pages.rows import SettingRows
from hipmob_desktop.ui.shelf import Shelf
from hipmob_desktop.ui.theme import Theme


class DrillsPage(SettingRows):
    """What is undone here holds on the shelf at once; `undone` tells of it."""

    undone = Signal()

    def __init__(self, theme: Theme, shelf: Shelf) -> None:
        super().__init__(theme)
        self.add_note(
            tr("A drill that rests comes back by itself; one that is swapped stays so until it is swapped back.")
        )
        adjusted = Adjusted(shelf)
        adjusted.back_asked.connect(self.undone)
        adjusted.swap_back_asked.connect(self.undone)
        self.add_wide(adjusted)
