# SPDX-License-Identifier: GPL-3.0-or-later
"""The one sheet with all that can be set: sections at the side, the rows of one of them beside it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QStackedWidget, QWidget

from hipmob_desktop.domain.language import tr
from hipmob_desktop.ui.sheet import Sheet, VerticalScroll

_WIDTH, _PAGE_HEIGHT, _LEAST_PAGE_HEIGHT = 860, 400, 120


@dataclass(frozen=True, slots=True)
class Section:
    """A page and what it is called at the side."""

    title: str
    page: QWidget


class SettingsSheet(Sheet):
    """Shows the sections; `turned` tells the number of the one that is looked at. The pages tell of changes."""

    turned = Signal(int)
    lets_play = True

    def __init__(self, sections: Sequence[Section], first: int = 0) -> None:
        super().__init__(tr("Settings"), width=_WIDTH)
        self._list = QListWidget()
        self._list.setAccessibleName(tr("Sections"))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._pages = QStackedWidget()
        self._pages.setMinimumHeight(_LEAST_PAGE_HEIGHT)
        for section in sections:
            self._list.addItem(section.title)
            self._pages.addWidget(VerticalScroll(section.page))
        self._list.setFixedWidth(self._list.sizeHintForColumn(0) + 56)
        self._list.currentRowChanged.connect(self._pages.setCurrentIndex)
        self._list.currentRowChanged.connect(self.turned)
        self._list.setCurrentRow(min(first, len(sections) - 1))
        columns = QHBoxLayout()
        columns.setSpacing(26)
        columns.addWidget(self._list)
        columns.addWidget(self._pages, 1)
        self.rows.addLayout(columns)
        self.setFocusProxy(self._list)
        self.add_buttons(tr("Done"))

    @property
    def sections(self) -> QListWidget:
        """The list at the side."""
        return self._list

    def natural_height(self, width: int) -> int:
        return _PAGE_HEIGHT
