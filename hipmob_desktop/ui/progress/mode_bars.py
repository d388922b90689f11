# SPDX-License-Identifier: GPL-3.0-or-later
"""Minutes a week or a month, stacked by mode: each has a colour and a pattern."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QBrush, QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from hipmob_desktop.domain.language import tr
from hipmob_desktop.domain.routines import Mode
from hipmob_desktop.domain.statistics import Period
from hipmob_desktop.ui.locale import written_number
from hipmob_desktop.ui.mirroring import seen
from hipmob_desktop.ui.progress.chart import TimeChart
from hipmob_desktop.ui.theme import Theme
from hipmob_desktop.ui.words import in_sentence, mode_title

PATTERNS = {
    Mode.PRE_RUN: Qt.BrushStyle.SolidPattern,
    Mode.POST_RUN: Qt.BrushStyle.BDiagPattern,
    Mode.STAND_ALONE: Qt.BrushStyle.Dense4Pattern,
}
_STEPS = (5, 10, 15, 20, 30, 60, 120, 240, 480)


def scale_step(most: float) -> int:
    """Minutes between two lines of the scale, so that there are two to four."""
    return next((step for step in _STEPS if most <= 4 * step), math.ceil(most / 4 / 60) * 60)


def paint_mode(painter: QPainter, place: QRectF, mode: Mode, theme: Theme) -> None:
    """A piece in a mode's colour and pattern."""
    colour = QColor(theme.colours.accent(mode))
    painter.setPen(QPen(colour, 1))
    painter.setBrush(QBrush(QColor(theme.colours.surface)))
    painter.drawRect(place)
    painter.setBrush(QBrush(colour, PATTERNS[mode]))
    painter.drawRect(place)


class ModeBars(TimeChart):
    """The bars."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, tr("Minutes of work by mode"), 150, parent)
        self._most = 1.0

    def show_periods(self, periods: Sequence[Period]) -> None:
        most = max((period.minutes for period in periods), default=0.0)
        step = scale_step(max(most, 1.0))
        self._most = float(step * max(math.ceil(most / step), 1))
        super().show_periods(periods)

    @property
    def _scale(self) -> range:
        return range(0, round(self._most) + 1, scale_step(self._most))

    @property
    def scale_words(self) -> tuple[str, ...]:
        return tuple(written_number(minutes) for minutes in self._scale)

    def words_of(self, period: Period) -> str:
        if not period.sessions:
            return tr("nothing")
        modes = [mode for mode in Mode if period.minutes_by_mode.get(mode.value)]
        words = tr("{minutes} minutes in {count} session(s)", period.sessions, minutes=written_number(period.minutes))
        if not modes:
            return words
        if len(modes) == 1:
            return f"{words}, {in_sentence(mode_title(modes[0]))}"
        parts = (
            f"{in_sentence(mode_title(mode))} {written_number(period.minutes_by_mode[mode.value])}" for mode in modes
        )
        return f"{words} ({', '.join(parts)})"

    def paint_scale(self, painter: QPainter, area: QRectF) -> None:
        colours = self._theme.colours
        for minutes, words in zip(self._scale, self.scale_words, strict=True):
            y = area.bottom() - area.height() * minutes / self._most
            painter.setPen(QPen(QColor(colours.line), 1))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            painter.setPen(QColor(colours.ink_soft))
            painter.drawText(
                self.margin_rect(y),
                Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
                words,
            )

    def paint_column(self, painter: QPainter, place: QRectF, period: Period) -> None:
        foot = place.bottom()
        known = {mode.value for mode in Mode}
        others = sum(minutes for name, minutes in period.minutes_by_mode.items() if name not in known)
        for mode in Mode:
            height = place.height() * period.minutes_by_mode.get(mode.value, 0.0) / self._most
            if height > 0:
                paint_mode(painter, QRectF(place.left(), foot - height, place.width(), height), mode, self._theme)
                foot -= height
        if others > 0:
            height = place.height() * others / self._most
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._theme.colours.edge))
            painter.drawRect(QRectF(place.left(), foot - height, place.width(), height))


class ModeLegend(QWidget):
    """Which pattern is which mode."""

    accessible_role = QAccessible.Role.Graphic

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(tr("Patterns of the bars: {modes}", modes=", ".join(map(mode_title, Mode))))
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(300, 20)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        font = QFont(self.font())
        font.setPixelSize(12)
        painter.setFont(font)
        x = 0.5
        for mode in Mode:
            title = mode_title(mode)
            paint_mode(painter, seen(self, QRectF(x, self.height() / 2 - 6, 12, 12)), mode, self._theme)
            painter.setPen(QColor(self._theme.colours.ink_soft))
            wide = painter.fontMetrics().horizontalAdvance(title)
            place = seen(self, QRectF(x + 19, 0, wide + 2, self.height()))
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, title)
            x += 19 + wide + 18
