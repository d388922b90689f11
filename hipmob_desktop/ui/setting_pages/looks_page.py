# SPDX-License-Identifier: GPL-3.0-or-later
"""How the app looks and moves."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from hipmob_desktop.domain.language import tr
from hipmob_desktop.ui.locale import percent
from hipmob_desktop.ui.setting_pages.rows import SettingRows
from hipmob_desktop.ui.sheet import label
from hipmob_desktop.ui.theme import Appearance, Motion, Theme

SIZES_PERCENT = (100, 125, 150, 175, 200)


@dataclass(frozen=True, slots=True)
class Looks:
    """`size_percent` is of texts and controls."""

    appearance: Appearance
    motion: Motion
    size_percent: int


class LooksPage(SettingRows):
    """Changes the fields of `Looks`, and `language`; asks for a restart, for what shows at the next start only."""

    restart_asked = Signal()

    def __init__(
        self, theme: Theme, looks: Looks, languages: Sequence[tuple[str, str]] = (), language: str = ""
    ) -> None:
        """`languages` are names and codes of those on offer; without any, there is nothing to choose."""
        super().__init__(theme)
        self.add_choice(
            "appearance",
            tr("Colours"),
            tr("High contrast is light or dark as your desktop is."),
            [
                (tr("As the desktop"), Appearance.SYSTEM),
                (tr("Light"), Appearance.LIGHT),
                (tr("Dark"), Appearance.DARK),
                (tr("High contrast"), Appearance.CONTRAST),
            ],
            looks.appearance,
        )
        self.add_choice(
            "motion",
            tr("Movement"),
            tr("With less of it, the ring goes on by the second. The video moves either way."),
            [
                (tr("As the desktop"), Motion.SYSTEM),
                (tr("Less"), Motion.REDUCED),
                (tr("All of it"), Motion.FULL),
            ],
            looks.motion,
        )
        sizes = sorted({*SIZES_PERCENT, looks.size_percent})
        self.add_choice(
            "size_percent",
            tr("Size of texts and controls"),
            tr("On top of your desktop's text size. Changes when HipMob starts the next time."),
            [(percent(size / 100), size) for size in sizes],
            looks.size_percent,
        )
        if languages:
            self.add_choice(
                "language", tr("Language"), tr("Changes when HipMob starts the next time."), languages, language
            )
        self._restart = self._make_restart()
        self.add_wide(self._restart)

    def offer_restart(self, offered: bool) -> None:
        """Offer to start again, or do no longer."""
        self._restart.setVisible(offered)

    def _make_restart(self) -> QWidget:
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(18)
        words = tr("HipMob closes and opens again. A session under way is kept.")
        row.addWidget(label(words, size="small", tone="soft", wrap=True), 1)
        button = QPushButton(tr("Restart now"))
        button.setAccessibleDescription(words)
        button.clicked.connect(self.restart_asked)
        row.addWidget(button)
        whole.hide()
        return whole
