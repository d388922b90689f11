# SPDX-License-Identifier: GPL-3.0-or-later
"""What charts over weeks or months share: columns, hover, keys and words; the columns are painted by each chart."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
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

from hipmob_desktop.domain.statistics import Period
from hipmob_desktop.ui.accessible import rename
from hipmob_desktop.ui.theme import Theme
from hipmob_desktop.ui.week_card import written

LEFT, RIGHT, TOP, BOTTOM = 36.0, 8.0, 8.0, 22.0
WIDEST_COLUMN = 44.0


def period_title(period: Period) -> str:
    """Such as "Week of 23 November 2026" or "November 2026"."""
    days = (period.last_day - period.first_day).days + 1
    if days > 7:
        return written(period.first_day, "MMMM yyyy")
    return f"Week of {written(period.first_day, 'd MMMM yyyy')}"


class TimeChart(QWidget):
    """One column a period, the newest at the right."""

    accessible_role = QAccessible.Role.Chart
    title = ""

    def __init__(self, theme: Theme, height: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._periods: Sequence[Period] = ()
        self._chosen = -1
        self.setAccessibleName(self.title)
        self.setFixedHeight(height)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_periods(self, periods: Sequence[Period]) -> None:
        """Show these, oldest first."""
        self._periods = tuple(periods)
        self._chosen = len(self._periods) - 1
        self._describe()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(420, self.height())

    # What each chart says and paints

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
        return QRectF(LEFT, TOP, self.width() - LEFT - RIGHT, self.height() - TOP - BOTTOM)

    def column_rect(self, index: int) -> QRectF:
        """A column's place, as high as the area."""
        area = self.area
        step = area.width() / max(len(self._periods), 1)
        width = min(step * 0.72, WIDEST_COLUMN)
        return QRectF(area.left() + step * (index + 0.5) - width / 2, area.top(), width, area.height())

    def index_at(self, x: float) -> int | None:
        """The column over which a point lies."""
        area = self.area
        if not self._periods or not area.left() <= x < area.right():
            return None
        return int((x - area.left()) / area.width() * len(self._periods))

    # Qt

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            index = self.index_at(event.pos().x())
            if index is None:
                QToolTip.hideText()
            else:
                QToolTip.showText(event.globalPos(), self._words(index), self)
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.index_at(event.position().x())
        if index is not None:
            self._choose(index)
            QToolTip.showText(event.globalPosition().toPoint(), self._words(index), self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is None or not self._periods:
            super().keyPressEvent(event)
            return
        self._choose(min(max(self._chosen + step, 0), len(self._periods) - 1))
        foot = self.column_rect(self._chosen).bottomLeft().toPoint()
        QToolTip.showText(self.mapToGlobal(foot), self._words(self._chosen), self)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = QFont(self.font())
        font.setPixelSize(12)
        painter.setFont(font)
        self.paint_scale(painter, self.area)
        for index, period in enumerate(self._periods):
            self.paint_column(painter, self.column_rect(index), period)
        self._paint_dates(painter)
        if self.hasFocus() and self._periods:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(self._theme.accent), 2))
            painter.drawRoundedRect(self.column_rect(self._chosen).adjusted(-2, -2, 2, 2), 4, 4)

    def _paint_dates(self, painter: QPainter) -> None:
        """Names of months under the columns, as many as there is room for."""
        painter.setPen(QColor(self._theme.colours.ink_soft))
        free_from = 0.0
        month = None
        for index, period in enumerate(self._periods):
            if period.first_day.month == month:
                continue
            month = period.first_day.month
            name = written(period.first_day, "MMM yyyy" if period.first_day.month == 1 else "MMM")
            x = self.column_rect(index).left()
            wide = painter.fontMetrics().horizontalAdvance(name)
            if x >= free_from and x + wide <= self.width():
                painter.drawText(QPointF(x, self.height() - 6), name)
                free_from = x + wide + 10

    # Words

    def _words(self, index: int) -> str:
        period = self._periods[index]
        return f"{period_title(period)}: {self.words_of(period)}"

    def _choose(self, index: int) -> None:
        self._chosen = index
        self._describe()
        self.update()

    def _describe(self) -> None:
        chosen = f" {self._words(self._chosen)}" if self._periods else ""
        rename(self, f"{self.title}.{chosen}")
