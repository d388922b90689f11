# SPDX-License-Identifier: GPL-3.0-or-later
"""Voice and sounds."""

from __future__ import annotations

from dataclasses import dataclass

from hipmob_desktop.domain.language import tr
from hipmob_desktop.ui.setting_pages.rows import SettingRows, slider
from hipmob_desktop.ui.theme import Theme


@dataclass(frozen=True, slots=True)
class SoundChoices:
    """What is heard; `ambient_volume` is in percent."""

    voice: bool
    chimes: bool
    ambient: bool
    ambient_volume: int


class SoundPage(SettingRows):
    """Changes the fields of `SoundChoices`."""

    def __init__(self, theme: Theme, choices: SoundChoices) -> None:
        super().__init__(theme)
        self.add_switch(
            "voice", tr("Voice"), tr("Says what comes next, the cues and the count, in English"), choices.voice
        )
        self.add_switch("chimes", tr("Chimes"), tr("At the start and the end of each drill"), choices.chimes)
        volume = slider(tr("Volume of the ambient sound"), choices.ambient_volume)
        volume.valueChanged.connect(lambda value: self.changed.emit("ambient_volume", value))
        self.add_switch("ambient", tr("Ambient sound"), tr("A quiet sound under it all"), choices.ambient, volume)
