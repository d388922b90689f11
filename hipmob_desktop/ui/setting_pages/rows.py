# SPDX-License-Identifier: GPL-3.0-or-later
"""A page of settings: rows with a name, a line that explains it, and the control at the end."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QGridLayout,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from hipmob_desktop.ui.fields import ScrolledPast, inset, wide_enough_for
from hipmob_desktop.ui.locale import locale
from hipmob_desktop.ui.sheet import label
from hipmob_desktop.ui.switch import Switch
from hipmob_desktop.ui.theme import Theme

FIELD_WIDTH = 200


class SettingRows(QWidget):
    """`changed` carries the key of what was changed and its new value."""

    changed = Signal(str, object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        outer = QVBoxLayout(self)
        outer.setContentsMargins(4, 2, 4, 8)  # room for focus frames
        outer.setSpacing(18)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(18)
        self._grid.setVerticalSpacing(18)
        self._grid.setColumnStretch(0, 1)
        outer.addLayout(self._grid)
        outer.addStretch(1)

    def add_switch(self, key: str, name: str, text: str, on: bool, more: QWidget | None = None) -> Switch:
        """On or off; `more` can be used while it is on."""
        switch = Switch(self._theme, name, on)
        if more is not None:
            more.setEnabled(on)
            switch.toggled.connect(more.setEnabled)
        switch.toggled.connect(lambda now: self.changed.emit(key, now))
        self.add_row(name, text, switch, more)
        return switch

    def add_choice(
        self, key: str, name: str, text: str, choices: Sequence[tuple[str, object]], chosen: object
    ) -> QComboBox:
        """One of some values, each with its words."""
        box = _Choice()
        box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        for words, value in choices:
            box.addItem(words, value)
        box.setCurrentIndex(next((row for row, (_words, value) in enumerate(choices) if value == chosen), 0))
        box.setFixedWidth(_field_width(words for words, _value in choices))
        box.currentIndexChanged.connect(lambda row: self.changed.emit(key, choices[row][1]))
        self.add_row(name, text, box)
        return box

    def add_number(
        self, key: str, name: str, text: str, value: float, limits: tuple[float, float], suffix: str, decimals: int = 0
    ) -> QDoubleSpinBox:
        """A number within limits; one that was set outside of them by hand stays until it is changed here."""
        box = inset(_Number())
        box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        box.setLocale(locale())
        box.setDecimals(decimals)
        box.setRange(min(limits[0], value), max(limits[1], value))
        box.setValue(value)
        box.setSuffix(suffix)
        box.setKeyboardTracking(False)  # a number half typed is none
        box.setFixedWidth(_field_width(f"{box.textFromValue(limit)}{suffix}" for limit in limits))
        box.valueChanged.connect(lambda now: self.changed.emit(key, now))
        self.add_row(name, text, box)
        return box

    def add_row(self, name: str, text: str, control: QWidget, more: QWidget | None = None) -> None:
        """A control with its name and what it does; both are told to screen readers, too."""
        row = self._grid.rowCount()
        words = QVBoxLayout()
        words.setSpacing(1)
        title = label(name, strong=True, wrap=True)
        title.setBuddy(control)
        words.addWidget(title)
        if text:
            words.addWidget(label(text, size="small", tone="soft", wrap=True))
        control.setAccessibleName(name)
        control.setAccessibleDescription(text)
        end = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        self._grid.addLayout(words, row, 0, 1, 2 if more is None else 1)
        if more is not None:
            self._grid.addWidget(more, row, 1, Qt.AlignmentFlag.AlignVCenter)
        self._grid.addWidget(control, row, 2, end)

    def add_wide(self, widget: QWidget) -> None:
        """Something over the whole width."""
        self._grid.addWidget(widget, self._grid.rowCount(), 0, 1, 3)

    def add_note(self, text: str) -> None:
        """A sentence over the whole width."""
        self.add_wide(label(text, size="small", tone="soft", wrap=True))


def _field_width(texts: Iterable[str]) -> int:
    """As wide as the other fields, or wider where one of these texts would be cut."""
    return max((FIELD_WIDTH, *map(wide_enough_for, texts)))


def slider(name: str, value: int) -> QSlider:
    """A slider from 0 to 100."""
    result = QSlider(Qt.Orientation.Horizontal)
    result.setRange(0, 100)
    result.setPageStep(10)
    result.setValue(value)
    result.setFixedWidth(130)
    result.setAccessibleName(name)
    return result


class _Choice(ScrolledPast, QComboBox):
    pass


class _Number(ScrolledPast, QDoubleSpinBox):
    pass
