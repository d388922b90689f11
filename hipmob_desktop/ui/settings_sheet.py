# SPDX-License-Identifier: GPL-3.0-or-later
"""The sheet with the few things that can be set; each takes effect at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QGridLayout, QHBoxLayout, QSlider, QVBoxLayout, QWidget

from hipmob_desktop.domain.language import tr
from hipmob_desktop.ui.sheet import Sheet, label
from hipmob_desktop.ui.switch import Switch
from hipmob_desktop.ui.theme import Theme
from hipmob_desktop.ui.words import in_sentence


def athlete_name(athlete: str) -> str:
    """What an athlete on offer is called."""
    return {"woman": tr("Woman"), "man": tr("Man")}.get(athlete, athlete.capitalize())


@dataclass(frozen=True, slots=True)
class Choices:
    """What the sheet shows and changes; `ambient_volume` is in percent."""

    voice: bool
    chimes: bool
    ambient: bool
    ambient_volume: int
    captions: bool
    athlete: str


class AthleteButton(QAbstractButton):
    """An athlete's picture, the figure in the middle of it, with the name below."""

    def __init__(self, theme: Theme, name: str, picture: QPixmap | None) -> None:
        super().__init__()
        self._theme = theme
        self._picture = picture
        self.setText(name)
        self.setAccessibleName(tr("Athlete: {name}", name=in_sentence(name)))
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(136, 156)

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = self._theme.colours
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        place = QRectF(4, 4, self.width() - 8, self.height() - 36)
        frame = QPainterPath()
        frame.addRoundedRect(place, 14, 14)
        painter.fillPath(frame, QColor(colours.track))
        if self._picture is not None:
            painter.save()
            painter.setClipPath(frame)
            painter.drawPixmap(place, self._picture, _middle(self._picture, place.width() / place.height()))
            painter.restore()
        if self.isChecked():
            painter.setPen(QPen(QColor(self._theme.accent), 3))
        else:
            painter.setPen(QPen(QColor(colours.edge), 1))
        painter.drawPath(frame)
        if self.hasFocus():
            painter.setPen(QPen(QColor(colours.ink), 1, Qt.PenStyle.DotLine))
            painter.drawRoundedRect(place.adjusted(4, 4, -4, -4), 10, 10)
        font = self.font()
        font.setPixelSize(14)
        font.setBold(self.isChecked())
        painter.setFont(font)
        painter.setPen(QColor(colours.ink))
        words = f"✓ {self.text()}" if self.isChecked() else self.text()
        painter.drawText(QRectF(0, self.height() - 28, self.width(), 24), Qt.AlignmentFlag.AlignCenter, words)


def _middle(picture: QPixmap, shape: float) -> QRectF:
    """The middle of a wide picture in another shape (width to height)."""
    width = min(picture.height() * shape, picture.width())
    return QRectF((picture.width() - width) / 2, 0, width, picture.height())


class SettingsSheet(Sheet):
    """Sound and picture. `changed` carries the name of what was changed and its new value."""

    changed = Signal(str, object)

    def __init__(
        self, theme: Theme, choices: Choices, athletes: Sequence[str], picture_of: Callable[[str], QPixmap | None]
    ) -> None:
        super().__init__(tr("Settings"), width=540)
        self._theme = theme
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(18)
        self._grid.setVerticalSpacing(14)
        self._grid.setColumnStretch(0, 1)
        self.rows.addLayout(self._grid)
        self._add("voice", tr("Voice"), tr("Says what comes next, the cues and the count, in English"), choices.voice)
        self._add("chimes", tr("Chimes"), tr("At the start and the end of each drill"), choices.chimes)
        self._volume = self._make_volume(choices)
        self._add("ambient", tr("Ambient sound"), tr("A quiet sound under it all"), choices.ambient, self._volume)
        self._add("captions", tr("Captions"), tr("What is said, written low in the picture  (C)"), choices.captions)
        if len(athletes) > 1:
            self._add_athletes(choices.athlete, athletes, picture_of)
        self.add_buttons(tr("Done"))

    def _make_volume(self, choices: Choices) -> QSlider:
        volume = QSlider(Qt.Orientation.Horizontal)
        volume.setRange(0, 100)
        volume.setPageStep(10)
        volume.setValue(choices.ambient_volume)
        volume.setFixedWidth(130)
        volume.setEnabled(choices.ambient)
        volume.setAccessibleName(tr("Volume of the ambient sound"))
        volume.valueChanged.connect(lambda value: self.changed.emit("ambient_volume", value))
        return volume

    def _add(self, key: str, name: str, text: str, on: bool, more: QWidget | None = None) -> None:
        row = self._grid.rowCount()
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(label(name, strong=True))
        words.addWidget(label(text, size="small", tone="soft"))
        self._grid.addLayout(words, row, 0, 1, 2 if more is None else 1)
        if more is not None:
            self._grid.addWidget(more, row, 1, Qt.AlignmentFlag.AlignVCenter)
        switch = Switch(self._theme, name, on)
        switch.setAccessibleDescription(text)
        if more is not None:
            switch.toggled.connect(more.setEnabled)
        switch.toggled.connect(lambda now: self.changed.emit(key, now))
        self._grid.addWidget(switch, row, 2, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)

    def _add_athletes(self, chosen: str, athletes: Sequence[str], picture_of: Callable[[str], QPixmap | None]) -> None:
        row = self._grid.rowCount()
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(label(tr("Athlete"), strong=True))
        words.addWidget(label(tr("Who shows the drills"), size="small", tone="soft"))
        words.addStretch(1)
        self._grid.addLayout(words, row, 0)
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addStretch(1)
        group = QButtonGroup(self)
        for athlete in athletes:
            button = AthleteButton(self._theme, athlete_name(athlete), picture_of(athlete))
            button.setChecked(athlete == chosen)
            button.clicked.connect(lambda _on, athlete=athlete: self.changed.emit("athlete", athlete))
            group.addButton(button)
            buttons.addWidget(button)
        self._grid.addLayout(buttons, row, 1, 1, 2)
