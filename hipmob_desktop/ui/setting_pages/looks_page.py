# SPDX-License-Identifier: GPL-3.0-or-later
"""How the app looks and moves."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from hipmob_desktop.domain.language import tr
from hipmob_desktop.ui.locale import percent
from hipmob_desktop.ui.setting_pages.rows import SettingRows
from hipmob_desktop.ui.theme import Appearance, Motion, Theme

SIZES_PERCENT = (100, 125, 150, 175, 200)


@dataclass(frozen=True, slots=True)
class Looks:
    """`size_percent` is of texts and controls."""

    appearance: Appearance
    motion: Motion
    size_percent: int


class LooksPage(SettingRows):
    """Changes the fields of `Looks`, and `language`."""

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
            tr("Changes when HipMob starts the next time."),
            [(percent(size / 100), size) for size in sizes],
            looks.size_percent,
        )
        if languages:
            self.add_choice(
                "language", tr("Language"), tr("Changes when HipMob starts the next time."), languages, language
            )
