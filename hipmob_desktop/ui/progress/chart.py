# SPDX-License-Identifier: GPL-3.0-or-later
"""What charts over weeks or months share: columns, hover, keys and words; the columns are painted by each chart."""

from __future__ import annotations

import math
from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from hipmob_desktop.domain.language import tr
from hipmob_desktop.domain.statistics import Period
from hipmob_desktop.ui.accessible import rename
from hipmob_desktop.ui.locale import written
from hipmob_desktop.ui.mirroring import reads_from_the_right, seen
from hipmob_desktop.ui.picker import Picker
from hipmob_desktop.ui.theme import Theme

_LEAST_MARGIN, RIGHT, TOP, BOTTOM = 36.0, 8.0, 8.0, 22.0
_BESIDE_SCALE = 8.0
WIDEST_COLUMN = 44.0


def period_title(period: Period) -> str:
    """Such as "Week of 23 November 2026" or "November 2026"."""
    days = (period.last_day - period.first_day).days + 1
    if days > 7:
        return written(period.first_day, "MMMM yyyy")
    return tr("Week of {date}", date=written(period.first_day, "d MMMM yyyy"))


def month_name(day: date) -> str:
    """The month of a day, short; with the year in January."""
    return written(day, "MMM yyyy") if day.month == 1 else written(day, "MMM")


class TimeChart(Picker):
    """One column a period, the newest at the right."""

    def __init__(self, theme: Theme, title: str, height: int, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._periods: Sequence[Period] = ()
        self._title = title
        self.setAccessibleName(title)
        self.setFixedHeight(height)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_periods(self, periods: Sequence[Period]) -> None:
        """Show these, oldest first."""
        self._periods = tuple(periods)
        self.choose(len(self._periods) - 1)

    def sizeHint(self) -> QSize:
        return QSize(420, self.height())

    # What each chart says and paints

    @property
    def scale_words(self) -> Sequence[str]:
        """What is written before the columns."""
        raise NotImplementedError

    def words_of(self, period: Period) -> str:
        """What a column tells, in words."""
        raise NotImplementedError

    def paint_scale(self, painter: QPainter, area: QRectF) -> None:
        """Lines and numbers behind the columns."""
        raise NotImplementedError

    def paint_column(self, painter: QPainter, place: QRectF, period: Period) -> None:
        """One column; `place` is as high as the chart's area."""
        raise NotImplementedError

    # Geometry

    @property
    def area(self) -> QRectF:
        """Where columns are."""
        left = self._margin
        return seen(self, QRectF(left, TOP, self.width() - left - RIGHT, self.height() - TOP - BOTTOM))

    @property
    def _margin(self) -> float:
        """As wide as what is written there, which other languages have longer words for."""
        metrics = QFontMetricsF(self._small_font())
        widest = max((metrics.horizontalAdvance(words) for words in self.scale_words), default=0.0)
        return max(math.ceil(widest) + 1 + _BESIDE_SCALE, _LEAST_MARGIN)

    def _small_font(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(12)
        return font

    @property
    def count(self) -> int:
        return len(self._periods)

    def place(self, number: int) -> QRectF:
        """As high as the area."""
        area = self.area
        step = area.width() / max(len(self._periods), 1)
        width = min(step * 0.72, WIDEST_COLUMN)
        left = area.left() + step * (number + 0.5) - width / 2
        return seen(self, QRectF(left, area.top(), width, area.height()), area)

    def number_at(self, point: QPointF) -> int | None:
        area = self.area
        if not self._periods or not area.left() <= point.x() < area.right():
            return None
        from_the_start = area.right() - point.x() if reads_from_the_right(self) else point.x() - area.left()
        return min(int(from_the_start / area.width() * len(self._periods)), len(self._periods) - 1)

    def margin_rect(self, y: float) -> QRectF:
        """Where the scale is written at a height, before the columns."""
        return seen(self, QRectF(0, y - 9, self._margin - _BESIDE_SCALE, 18))

    # Qt

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._small_font())
        self.paint_scale(painter, self.area)
        for index, period in enumerate(self._periods):
            self.paint_column(painter, self.place(index), period)
        self._paint_dates(painter)
        if self.hasFocus() and self._periods:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(self._theme.accent), 2))
            painter.drawRoundedRect(self.place(self.chosen).adjusted(-2, -2, 2, 2), 4, 4)

    def _paint_dates(self, painter: QPainter) -> None:
        """Names of months under the columns, as many as there is room for."""
        painter.setPen(QColor(self._theme.colours.ink_soft))
        free_from = 0.0
        month = None
        for index, period in enumerate(self._periods):
            if period.first_day.month == month:
                continue
            month = period.first_day.month
            name = month_name(period.first_day)
            x = seen(self, self.place(index)).left()
            wide = painter.fontMetrics().horizontalAdvance(name)
            if x >= free_from and x + wide <= self.width():
                at = seen(self, QRectF(x, 0, wide, self.height())).left()
                painter.drawText(QPointF(at, self.height() - 6), name)
                free_from = x + wide + 10

    # Words

    def words(self, number: int) -> str:
        period = self._periods[number]
        return f"{period_title(period)}: {self.words_of(period)}"

    def describe(self) -> None:
        chosen = (self.words(self.chosen),) if self._periods else ()
        rename(self, " ".join((f"{self._title}.", *chosen)))
