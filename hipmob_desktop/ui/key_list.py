# SPDX-License-Identifier: GPL-3.0-or-later
"""The list of keys."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QWidget

from hipmob_desktop.domain.language import tr, translated
from hipmob_desktop.ui.keys import BINDINGS, Command, cap_words
from hipmob_desktop.ui.sheet import Sheet, label

_COLUMNS = 2


class KeyListSheet(Sheet):
    """Every key of the window, in two columns."""

    def __init__(self) -> None:
        super().__init__(tr("Keys"), width=820)
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(9)
        listed = tuple(_listed())
        rows = -(-len(listed) // _COLUMNS)
        for position, (caps, text) in enumerate(listed):
            column, row = divmod(position, rows)
            grid.addWidget(_caps(caps), row, 2 * column, Qt.AlignmentFlag.AlignLeft)
            grid.addWidget(label(text, size="small", wrap=True), row, 2 * column + 1)
        for column in range(_COLUMNS):
            grid.setColumnStretch(2 * column + 1, 1)
        self.rows.addLayout(grid)
        digits = tr("By themselves, 1, 2 and 3 choose before and after a routine; with Ctrl they always do.")
        self.rows.addWidget(label(digits, size="small", tone="soft", wrap=True))
        words = tr("Any other key, or a click on the picture, pauses.")
        self.rows.addWidget(label(words, size="small", tone="soft", wrap=True))
        self.add_buttons(tr("Close"))


def _listed() -> Iterator[tuple[tuple[str, ...], str]]:
    """Keys and what they do, in order; after those that choose a routine, what digits do within one."""
    for binding in BINDINGS:
        yield binding.caps, translated(binding.text)
        if binding.command is Command.STAND_ALONE:
            yield ("0 … 9",), tr("During a routine: to that tenth of it")


def _caps(caps: Iterable[str]) -> QWidget:
    group = QWidget()
    row = QHBoxLayout(group)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(5)
    for cap in caps:
        key = QLabel(cap_words(cap))
        key.setProperty("key", True)
        row.addWidget(key)
    group.setAccessibleName(tr(" or ").join(map(cap_words, caps)))
    return group
