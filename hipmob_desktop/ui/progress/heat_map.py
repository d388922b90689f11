# SPDX-License-Identifier: GPL-3.0-or-later
"""A year of days, a column a week: how much was done on each, by size and colour."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QFocusEvent,
    QFont,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from hipmob_desktop.domain.weeks import DEFAULT_DAY_MINUTES, WeekStart, first_day_of_week
from hipmob_desktop.ui.accessible import rename
from hipmob_desktop.ui.theme import Theme, mixed
from hipmob_desktop.ui.week_card import written
from hipmob_desktop.ui.words import counted

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


class HeatMap(QWidget):
    """Shows a year; a day that is clicked, or chosen by keys and Enter, is asked for."""

    day_asked = Signal(object)
    accessible_role = QAccessible.Role.Chart

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._week_start = WeekStart.MONDAY
        self._last = self._today = date.min
        self._first = date.min
        self._minutes: Mapping[date, float] = {}
        self._day_minutes = DEFAULT_DAY_MINUTES
        self._chosen = date.min
        self.setAccessibleName("A year of days")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

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
        self._first = year_until(last, week_start)
        if not self._first <= self._chosen <= self._last:
            self._chosen = self._last
        self._describe()
        self.updateGeometry()
        self.update()

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
        if minutes <= 0:
            return f"{written(day, 'dddd d MMMM yyyy')}: nothing"
        state = "counts" if self._counts(minutes) else f"counts from {self._day_minutes:g} minutes on"
        return f"{written(day, 'dddd d MMMM yyyy')}: {minutes:.1f} minutes, {state}"

    # Qt

    def resizeEvent(self, _event: object) -> None:
        self.setFixedHeight(self.sizeHint().height())

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            day = self.grid.day_at(QPointF(event.pos()))
            if day is None:
                QToolTip.hideText()
            else:
                QToolTip.showText(event.globalPos(), self.words_of(day), self, self.grid.rect(day).toRect())
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        day = self.grid.day_at(event.position())
        if day is not None:
            self._choose(day)
            self.day_asked.emit(day)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -7, Qt.Key.Key_Right: 7, Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        key = Qt.Key(event.key())
        if key in steps:
            number = self._chosen.toordinal() + steps[key]
            self._choose(date.fromordinal(min(max(number, self._first.toordinal()), self._last.toordinal())))
            corner = self.grid.rect(self._chosen).bottomLeft().toPoint()
            QToolTip.showText(self.mapToGlobal(corner), self.words_of(self._chosen), self)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.day_asked.emit(self._chosen)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        grid = self.grid
        self._paint_names(painter, grid)
        for number in range(grid.days):
            self._paint_day(painter, grid, self._first + timedelta(days=number))

    # Painting

    def _paint_names(self, painter: QPainter, grid: Grid) -> None:
        font = QFont(self.font())
        font.setPixelSize(12)
        painter.setFont(font)
        painter.setPen(QColor(self._theme.colours.ink_soft))
        for row in _NAMED_ROWS:
            place = grid.rect(self._first + timedelta(days=row))
            box = QRectF(0, place.center().y() - 9, grid.left - 6, 18)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, written(self._first + timedelta(days=row), "ddd"))
        free_from = 0.0
        for week in range(0, grid.days, 7):
            day = self._first + timedelta(days=week)
            begins_month = day.day <= 7
            x = grid.rect(day).left()
            if begins_month and x >= free_from:
                name = written(day, "MMM yyyy" if day.month == 1 else "MMM")
                painter.drawText(QPointF(x, grid.top - 7), name)
                free_from = x + painter.fontMetrics().horizontalAdvance(name) + 6

    def _paint_day(self, painter: QPainter, grid: Grid, day: date) -> None:
        colours = self._theme.colours
        place = grid.rect(day)
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
        if day == self._chosen and self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(self._theme.accent), 2.5))
            painter.drawRoundedRect(place.adjusted(-1.5, -1.5, 1.5, 1.5), 4, 4)

    def _fill(self, minutes: float) -> QColor:
        colours = self._theme.colours
        if minutes >= MUCH * self._day_minutes:
            return QColor(colours.met)
        return mixed(colours.met, colours.surface, 0.30)

    def _counts(self, minutes: float) -> bool:
        return round(minutes * 60, 6) >= round(self._day_minutes * 60, 6)

    def _choose(self, day: date) -> None:
        self._chosen = day
        self._describe()
        self.update()

    def _describe(self) -> None:
        days = [self._minutes[day] for day in self._minutes if self._first <= day <= self._last]
        counting = sum(map(self._counts, days))
        since = written(self._first, "d MMMM yyyy")
        rename(self, f"Year from {since}: {counted(counting, 'day')} counted. {self.words_of(self._chosen)}")
