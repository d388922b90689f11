# SPDX-License-Identifier: GPL-3.0-or-later
"""The menu with what is rarely wanted while playing, each with its key."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from hipmob_desktop.domain.language import tr
from hipmob_desktop.ui.keys import BINDINGS, Command, cap_words


@dataclass(frozen=True, slots=True)
class Entry:
    """A command on the menu; `is_on` tells of one that can be on or off, `is_offered` whether it makes sense now."""

    command: Command
    text: str
    is_on: Callable[[], bool] | None = None
    is_offered: Callable[[], bool] = lambda: True


def key_of(command: Command) -> str:
    """The first key of a command, as it is written on keyboards."""
    return next(cap_words(binding.caps[0]) for binding in BINDINGS if binding.command is command)


class MoreMenu(QMenu):
    """Groups of entries, made anew each time it opens so that they show how things are."""

    asked = Signal(object)

    def __init__(self, groups: Callable[[], tuple[tuple[Entry, ...], ...]], parent: QWidget) -> None:
        super().__init__(parent)
        self._groups = groups
        self.setAccessibleName(tr("More"))
        self.aboutToShow.connect(self._fill)

    def open_above(self, button: QWidget) -> None:
        """Open over a button at the lower edge of a window."""
        self._fill()
        self.popup(button.mapToGlobal(QPoint(0, -self.sizeHint().height())))

    @property
    def by_command(self) -> Mapping[Command, QAction]:
        """The actions on the menu by what they ask for."""
        return {action.data(): action for action in self.actions() if action.data() is not None}

    def _fill(self) -> None:
        self.clear()
        for group in self._groups():
            if self.actions():
                self.addSeparator()
            for entry in group:
                self._add(entry)

    def _add(self, entry: Entry) -> None:
        action = self.addAction(f"{entry.text}\t{key_of(entry.command)}")
        action.setData(entry.command)
        action.setEnabled(entry.is_offered())
        if entry.is_on is not None:
            action.setCheckable(True)
            action.setChecked(entry.is_on())
        action.triggered.connect(lambda: self.asked.emit(entry.command))
