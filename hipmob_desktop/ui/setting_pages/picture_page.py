# SPDX-License-Identifier: GPL-3.0-or-later
"""The picture: what is written in it, and who shows the drills."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from hipmob_desktop.domain.language import tr
from hipmob_desktop.ui.setting_pages.rows import SettingRows
from hipmob_desktop.ui.sheet import label
from hipmob_desktop.ui.theme import Theme
from hipmob_desktop.ui.words import in_sentence


def athlete_name(athlete: str) -> str:
    """What an athlete on offer is called."""
    return {"woman": tr("Woman"), "man": tr("Man")}.get(athlete, athlete.capitalize())


@dataclass(frozen=True, slots=True)
class PictureChoices:
    """What is seen; `athlete` is one of those on offer."""

    captions: bool
    mirrored: bool
    across_the_room: bool
    athlete: str


class PicturePage(SettingRows):
    """Changes the fields of `PictureChoices`."""

    def __init__(
        self,
        theme: Theme,
        choices: PictureChoices,
        athletes: Sequence[str],
        picture_of: Callable[[str], QPixmap | None],
    ) -> None:
        super().__init__(theme)
        captions = tr("What is said, written low in the picture  (C)")
        self.add_switch("captions", tr("Captions"), captions, choices.captions)
        mirrored = tr("As in a mirror: your left is on the left  (H)")
        self.add_switch("mirrored", tr("Mirrored picture"), mirrored, choices.mirrored)
        large = tr("Large text beside a smaller picture  (R)")
        self.add_switch("across_the_room", tr("Across the room"), large, choices.across_the_room)
        if len(athletes) > 1:
            self.add_wide(self._athletes(choices.athlete, athletes, picture_of))

    def _athletes(self, chosen: str, athletes: Sequence[str], picture_of: Callable[[str], QPixmap | None]) -> QWidget:
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(label(tr("Athlete"), strong=True))
        words.addWidget(label(tr("Who shows the drills"), size="small", tone="soft", wrap=True))
        words.addStretch(1)
        row.addLayout(words, 1)
        group = QButtonGroup(self)
        for athlete in athletes:
            button = AthleteButton(self._theme, athlete_name(athlete), picture_of(athlete))
            button.setChecked(athlete == chosen)
            button.clicked.connect(lambda _on, athlete=athlete: self.changed.emit("athlete", athlete))
            group.addButton(button)
            row.addWidget(button)
        return whole


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
        return QSize(128, 148)

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
            painter.setPen(QPen(QColor(colours.window), 5))
            painter.drawRoundedRect(place.adjusted(5, 5, -5, -5), 10, 10)
            painter.setPen(QPen(QColor(colours.ink), 2))
            painter.drawRoundedRect(place.adjusted(5, 5, -5, -5), 10, 10)
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
