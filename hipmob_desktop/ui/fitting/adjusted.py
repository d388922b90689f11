# SPDX-License-Identifier: GPL-3.0-or-later
"""The list of what rests and what is swapped, in which all of it can be undone."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from hipmob_desktop.domain.drills import Drill
from hipmob_desktop.domain.language import tr
from hipmob_desktop.domain.routines import Mode
from hipmob_desktop.ui.locale import written
from hipmob_desktop.ui.sheet import Sheet, label
from hipmob_desktop.ui.shelf import Shelf
from hipmob_desktop.ui.words import drill_name, in_sentence, mode_title


class AdjustedList(QWidget):
    """A row for each drill that rests and each that is swapped, with the way back."""

    back_asked = Signal(object)
    swap_back_asked = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(10)

    def show_all(self, resting: Sequence[tuple[Drill, date]], swaps: Sequence[tuple[Mode, Drill, Drill]]) -> None:
        """Show these from now on."""
        while self._rows.count():
            item = self._rows.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for drill, back_on in resting:
            note = tr("rests, and is back on {date}", date=written(back_on, "dddd d MMMM"))
            button = self._add(drill_name(drill), note, tr("Back today"), drill_name(drill))
            button.clicked.connect(lambda _on, drill=drill: self.back_asked.emit(drill))
        for mode, own, instead in swaps:
            note = tr(
                "in {routine}, in place of {drill}",
                routine=in_sentence(mode_title(mode)),
                drill=in_sentence(drill_name(own)),
            )
            button = self._add(drill_name(instead), note, tr("Swap back"), drill_name(own))
            button.clicked.connect(lambda _on, mode=mode, own=own: self.swap_back_asked.emit(mode, own))
        if not resting and not swaps:
            words = tr("No drill rests and none is swapped. Right-click a drill on the timeline, or press Shift T.")
            self._lay(label(words, tone="soft", wrap=True))

    def _add(self, name: str, note: str, action: str, about: str) -> QPushButton:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(label(name, strong=True, wrap=True))
        words.addWidget(label(note, size="small", tone="soft", wrap=True))
        line.addLayout(words, 1)
        button = QPushButton(action)
        button.setProperty("compact", True)
        button.setAccessibleName(f"{action}: {about}")
        line.addWidget(button)
        self._lay(row)
        return button

    def _lay(self, row: QWidget) -> None:
        self._rows.addWidget(row)
        row.show()  # now and not with the next events, so that the sheet around it knows its height


class Adjusted(AdjustedList):
    """The list as the shelf has it, which follows every change; it may stand in any sheet."""

    def __init__(self, shelf: Shelf) -> None:
        super().__init__()
        self._shelf = shelf
        self.back_asked.connect(shelf.bring_back)
        self.swap_back_asked.connect(shelf.swap_back)
        shelf.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        self.show_all(self._shelf.resting, self._shelf.swaps)


class AdjustedSheet(Sheet):
    """The list on its own."""

    def __init__(self, shelf: Shelf) -> None:
        super().__init__(tr("Resting and swapped"), width=560)
        self.rows.addWidget(Adjusted(shelf))
        shelf.changed.connect(self.arrange)
        self.add_buttons(tr("Done"))
