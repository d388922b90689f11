# SPDX-License-Identifier: GPL-3.0-or-later
"""The list of keys."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QWidget

from hipmob_desktop.domain.language import tr, translated
from hipmob_desktop.ui.keys import BINDINGS, Binding, cap_words
from hipmob_desktop.ui.sheet import Sheet, label

_COLUMNS = 2


class KeyListSheet(Sheet):
    """Every key of the window, in two columns."""

    def __init__(self) -> None:
        super().__init__(tr("Keys"), width=760)
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(9)
        rows = -(-len(BINDINGS) // _COLUMNS)
        for position, binding in enumerate(BINDINGS):
            column, row = divmod(position, rows)
            grid.addWidget(_caps(binding), row, 2 * column, Qt.AlignmentFlag.AlignLeft)
            grid.addWidget(label(translated(binding.text), size="small"), row, 2 * column + 1)
        for column in range(_COLUMNS):
            grid.setColumnStretch(2 * column + 1, 1)
        self.rows.addLayout(grid)
        self.rows.addWidget(label(tr("Any other key, or a click on the picture, pauses."), size="small", tone="soft"))
        self.add_buttons(tr("Close"))


def _caps(binding: Binding) -> QWidget:
    group = QWidget()
    row = QHBoxLayout(group)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(5)
    for cap in binding.caps:
        key = QLabel(cap_words(cap))
        key.setProperty("key", True)
        row.addWidget(key)
    group.setAccessibleName(tr(" or ").join(map(cap_words, binding.caps)))
    return group
