# SPDX-License-Identifier: GPL-3.0-or-later
"""Small buttons in a row of which one is down: which view, which span, which sessions."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QButtonGroup, QPushButton


def choice_buttons(group: QButtonGroup, names: Sequence[str]) -> list[QPushButton]:
    """A button a name, known to `group` by its number from 0 on; the first is down."""
    buttons = [QPushButton(name) for name in names]
    for number, button in enumerate(buttons):
        button.setCheckable(True)
        button.setChecked(number == 0)
        button.setProperty("compact", True)
        group.addButton(button, number)
    return buttons
