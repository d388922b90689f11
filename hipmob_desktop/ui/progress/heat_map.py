# SPDX-License-Identifier: GPL-3.0-or-later
"""A year of days, a column a week: how much was done on each, by size and colour."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import ClassVar

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from hipmob_desktop.domain.language import tr
from hipmob_desktop.domain.weeks import DEFAULT_DAY_MINUTES, WeekStart, day_counts, first_day_of_week
from hipmob_desktop.ui.accessible import rename
from hipmob_desktop.ui.locale import written
from hipmob_desktop.ui.mirroring import seen, seen_point
from hipmob_desktop.ui.picker import Picker
from hipmob_desktop.ui.progress.chart import month_name
from hipmob_desktop.ui.theme import Theme, mixed
from hipmob_desktop.ui.week_card import day_sentence

WEEKS = 53
LEFT_MARGIN = 34.0
TOP_MARGIN = 20.0
SMALLEST_CELL, LARGEST_CELL = 8.0, 22.0
GAP_SHARE = 0.18
#: A day with at least twice the minutes of a counting day is drawn fullest.
MUCH = 2.0
_NAMED_ROWS = (0, 2, 4)


@dataclass(frozen=True, slots=True)
class Grid:
    """Where days lie: `first_day` is in the top left corner, a week goes down, the next is to its right."""

    first_day: date
    last_day: date
    cell: float
    left: float = LEFT_MARGIN
    top: float = TOP_MARGIN

    @property
    def days(self) -> int:
        """How many days are shown."""
        return (self.last_day - self.first_day).days + 1

    def rect(self, day: date) -> QRectF:
        """A day's square, with the gaps around it left out."""
        week, row = divmod((day - self.first_day).days, 7)
        gap = self.cell * GAP_SHARE
        return QRectF(self.left + week * self.cell, self.top + row * self.cell, self.cell - gap, self.cell - gap)

    def day_at(self, point: QPointF) -> date | None:
        """The day under a point."""
        week, row = int((point.x() - self.left) // self.cell), int((point.y() - self.top) // self.cell)
        if not 0 <= row < 7 or point.x() < self.left:
            return None
        number = week * 7 + row
        return self.first_day + timedelta(days=number) if 0 <= number < self.days else None


def year_until(last: date, week_start: WeekStart) -> date:
    """The first day of the year of weeks that ends with the week of `last`."""
    start = first_day_of_week(last, week_start).toordinal() - (WEEKS - 1) * 7
    return date.fromordinal(max(start, first_day_of_week(date(1, 1, 8), week_start).toordinal()))


class HeatMap(Picker):
    """Shows a year; a day that is clicked, or chosen by keys and Enter, is asked for."""

    day_asked = Signal(object)
    steps: ClassVar[Mapping[Qt.Key, int]] = {
        Qt.Key.Key_Left: -7,
        Qt.Key.Key_Right: 7,
        Qt.Key.Key_Up: -1,
        Qt.Key.Key_Down: 1,
    }

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._week_start = WeekStart.MONDAY
        self._last = self._today = date.min
        self._first = date.min
        self._minutes: Mapping[date, float] = {}
        self._day_minutes = DEFAULT_DAY_MINUTES
        self.setAccessibleName(tr("A year of days"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_year(
        self,
        last: date,
        minutes: Mapping[date, float],
        *,
        today: date,
        week_start: WeekStart = WeekStart.MONDAY,
        day_minutes: float = DEFAULT_DAY_MINUTES,
    ) -> None:
        """Show the year of weeks that ends with `last`; days after `today` are left empty."""
        self._week_start, self._last, self._today = week_start, min(last, today), today
        self._minutes, self._day_minutes = minutes, day_minutes
        before = self._day(self.chosen) if self.chosen >= 0 else date.min
        self._first = year_until(last, week_start)
        inside = self._first <= before <= self._last
        self.updateGeometry()
        self.choose(((before if inside else self._last) - self._first).days)

    @property
    def first_day(self) -> date:
        """The first day on show."""
        return self._first

    @property
    def grid(self) -> Grid:
        """Where the days lie now."""
        cell = (self.width() - LEFT_MARGIN) / WEEKS
        return Grid(self._first, self._last, min(max(cell, SMALLEST_CELL), LARGEST_CELL))

    def sizeHint(self) -> QSize:
        return QSize(760, round(TOP_MARGIN + 7 * self.grid.cell) + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(round(LEFT_MARGIN + WEEKS * SMALLEST_CELL), round(TOP_MARGIN + 7 * SMALLEST_CELL))

    def words_of(self, day: date) -> str:
        """Such as "Monday 23 November 2026: 6.9 minutes, counts"."""
        minutes = self._minutes.get(day, 0.0)
        when = written(day, "dddd d MMMM yyyy")
        if minutes <= 0:
            return tr("{date}: nothing", date=when)
        return day_sentence(when, minutes, None if self._counts(minutes) else self._day_minutes)

    # What a picker asks

    @property
    def count(self) -> int:
        return self.grid.days

    def place(self, number: int) -> QRectF:
        return seen(self, self.grid.rect(self._day(number)))

    def number_at(self, point: QPointF) -> int | None:
        day = self.grid.day_at(seen_point(self, point))
        return None if day is None else (day - self._first).days

    def words(self, number: int) -> str:
        return self.words_of(self._day(number))

    def pressed(self, number: int) -> None:
        self.day_asked.emit(self._day(number))

    def describe(self) -> None:
        days = [self._minutes[day] for day in self._minutes if self._first <= day <= self._last]
        counting = sum(map(self._counts, days))
        since = written(self._first, "d MMMM yyyy")
        year = tr("Year from {date}: {count} day(s) counted.", counting, date=since)
        rename(self, f"{year} {self.words(self.chosen)}")

    def _day(self, number: int) -> date:
        return self._first + timedelta(days=number)

    # Qt

    def resizeEvent(self, _event: object) -> None:
        self.setFixedHeight(self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        grid = self.grid
        self._paint_names(painter, grid)
        for number in range(grid.days):
            self._paint_day(painter, grid, self._day(number))

    # Painting

    def _paint_names(self, painter: QPainter, grid: Grid) -> None:
        font = QFont(self.font())
        font.setPixelSize(12)
        painter.setFont(font)
        painter.setPen(QColor(self._theme.colours.ink_soft))
        for row in _NAMED_ROWS:
            place = grid.rect(self._first + timedelta(days=row))
            box = QRectF(0, place.center().y() - 9, grid.left - 6, 18)
            painter.drawText(
                seen(self, box), Qt.AlignmentFlag.AlignVCenter, written(self._first + timedelta(days=row), "ddd")
            )
        free_from = 0.0
        for week in range(0, grid.days, 7):
            day = self._first + timedelta(days=week)
            begins_month = day.day <= 7
            x = grid.rect(day).left()
            name = month_name(day) if begins_month else ""
            wide = painter.fontMetrics().horizontalAdvance(name)
            if begins_month and x >= free_from and x + wide <= self.width():
                at = seen(self, QRectF(x, 0, wide, grid.top)).left()
                painter.drawText(QPointF(at, grid.top - 7), name)
                free_from = x + wide + 6

    def _paint_day(self, painter: QPainter, grid: Grid, day: date) -> None:
        colours = self._theme.colours
        place = seen(self, grid.rect(day))
        minutes = self._minutes.get(day, 0.0)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.track))
        painter.drawRoundedRect(place, 3, 3)
        if minutes > 0:
            painter.setBrush(self._fill(minutes))
            inset = 0.0 if self._counts(minutes) else place.width() * 0.25
            painter.drawRoundedRect(place.adjusted(inset, inset, -inset, -inset), 3, 3)
        if day == self._today:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colours.ink), 1.5))
            painter.drawRoundedRect(place, 3, 3)
        if self.hasFocus() and self.chosen >= 0 and day == self._day(self.chosen):
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(self._theme.accent), 2.5))
            painter.drawRoundedRect(place.adjusted(-1.5, -1.5, 1.5, 1.5), 4, 4)

    def _fill(self, minutes: float) -> QColor:
        colours = self._theme.colours
        if minutes >= MUCH * self._day_minutes:
            return QColor(colours.met)
        return mixed(colours.met, colours.surface, 0.30)

    def _counts(self, minutes: float) -> bool:
        return day_counts(minutes * 60, self._day_minutes)
