# SPDX-License-Identifier: GPL-3.0-or-later
"""What this is, in a few lines, and the way to the rest."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton

from hipmob_desktop import __version__
from hipmob_desktop.domain.language import tr
from hipmob_desktop.ui.setting_pages.rows import SettingRows
from hipmob_desktop.ui.sheet import label
from hipmob_desktop.ui.theme import Theme


class AboutPage(SettingRows):
    """The version, the licence, and `health_note_asked`."""

    health_note_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.add_wide(label(tr("HipMob Desktop {version}", version=__version__), strong=True))
        self.add_wide(label(tr("No account, no network; your history stays in a file on this computer."), wrap=True))
        self.add_note(tr("Free software under the GNU GPL, version 3 or later. Clips and voice: CC BY 4.0."))
        more = QPushButton(tr("About and health note"))
        more.setProperty("compact", True)
        more.clicked.connect(self.health_note_asked)
        self.add_wide(more)
