# SPDX-License-Identifier: GPL-3.0-or-later
"""This week: a dot a day, where the goal stands, and the streak. Also the tiles of the weeks before."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import ClassVar

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QFont,
    QHelpEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QToolTip, QWidget

from hipmob_desktop.domain.language import tr
from hipmob_desktop.domain.weeks import DEFAULT_DAY_MINUTES, Week, WeekReview, WeekState
from hipmob_desktop.ui.accessible import rename
from hipmob_desktop.ui.icons import pixmap
from hipmob_desktop.ui.locale import short_number, written, written_number
from hipmob_desktop.ui.mirroring import seen, seen_point
from hipmob_desktop.ui.picker import Picker
from hipmob_desktop.ui.theme import Theme

WEEKS_SHOWN = 12


def counted_in_state(state: WeekState, count: int) -> str:
    """How many weeks ended in a state."""
    return {
        WeekState.MET: lambda: tr("{count} met", count),
        WeekState.EXCUSED: lambda: tr("{count} excused", count),
        WeekState.FROZEN: lambda: tr("{count} frozen", count),
        WeekState.MISSED: lambda: tr("{count} missed", count),
        WeekState.RUNNING: lambda: tr("{count} running", count),
    }[state]()


def streak_sentence(review: WeekReview) -> str:
    """5 weeks in a row."""
    if review.streak_weeks:
        return tr("{count} week(s) in a row", review.streak_weeks)
    return tr("Your streak starts with the first week met")


def day_sentence(when: str, minutes: float, least_minutes: float | None) -> str:
    """How much was done on a day; `least_minutes` is from when on it would count, None where it does."""
    done = written_number(minutes, 1)
    if least_minutes is None:
        return tr("{date}: {minutes} minutes, counts", date=when, minutes=done)
    least = short_number(least_minutes)
    return tr("{date}: {minutes} minutes, counts from {least} minutes on", date=when, minutes=done, least=least)


class DayDots(QWidget):
    """Seven dots: ticked when the day counts, partly drawn round when it was begun, ringed when it is today."""

    accessible_role = QAccessible.Role.Graphic

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._week: Week | None = None
        self._minutes: Mapping[date, float] = {}
        self._today = date.min
        self._day_minutes = DEFAULT_DAY_MINUTES
        theme.changed.connect(self.update)
        self.setFixedHeight(62)

    def show_week(self, review: WeekReview, minutes: Mapping[date, float]) -> None:
        """Show the running week; `minutes` are the watched ones by day."""
        week = review.running
        self._week, self._minutes, self._today = week, minutes, review.today
        self._day_minutes = review.day_minutes
        names = ", ".join(written(day, "dddd") for day in week.counted_days) or tr("none yet")
        rename(self, tr("Days that count this week: {days}", days=names))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(280, 62)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            self._tell(event.globalPos(), event.pos())
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._week is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for index in range(7):
            self._paint_day(painter, index, self._week.first_day + timedelta(days=index))

    def _middle(self, index: int) -> QPointF:
        step = self.width() / 7
        return seen_point(self, QPointF(step * (index + 0.5), 19))

    def _paint_day(self, painter: QPainter, index: int, day: date) -> None:
        assert self._week is not None
        colours = self._theme.colours
        middle, radius = self._middle(index), 14.0
        counts = day in self._week.counted_days
        minutes = self._minutes.get(day, 0.0)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.met if counts else colours.track))
        painter.drawEllipse(middle, radius, radius)
        if counts:
            mark = pixmap("check", colours.on_accent, 18, self.devicePixelRatioF())
            painter.drawPixmap(QRectF(middle.x() - 9, middle.y() - 9, 18, 18), mark, QRectF(mark.rect()))
        elif minutes > 0:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colours.met), 3))
            box = QRectF(middle.x() - 11, middle.y() - 11, 22, 22)
            painter.drawArc(box, 90 * 16, -round(min(minutes / self._day_minutes, 1.0) * 360 * 16))
        if day == self._today:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colours.ink), 2))
            painter.drawEllipse(middle, radius + 2.5, radius + 2.5)
        font = QFont(self.font())
        font.setPixelSize(12)
        font.setWeight(QFont.Weight.Bold if day == self._today else QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(QColor(colours.ink if day == self._today else colours.ink_soft))
        step = self.width() / 7
        place = QRectF(middle.x() - step / 2, 41, step, 18)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, written(day, "ddd"))

    def _tell(self, at: QPoint, where: QPoint) -> None:
        if self._week is None:
            return
        x = seen_point(self, QPointF(where)).x()
        day = self._week.first_day + timedelta(days=min(max(int(x / (self.width() / 7)), 0), 6))
        minutes = self._minutes.get(day, 0.0)
        counts = day in self._week.counted_days
        words = day_sentence(written(day, "dddd d MMMM"), minutes, None if counts else self._day_minutes)
        QToolTip.showText(at, words, self)


class WeekTiles(Picker):
    """The last weeks, oldest first: each says by sign and by number what became of it, and why when asked."""

    week_chosen = Signal(object)
    """The week that is chosen now, or None."""
    steps: ClassVar[Mapping[Qt.Key, int]] = {**Picker.steps, Qt.Key.Key_Up: -6, Qt.Key.Key_Down: 6}

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._weeks: Sequence[Week] = ()
        self.setAccessibleName(tr("Last weeks"))

    def show_weeks(self, weeks: Sequence[Week]) -> None:
        """Show the last of these weeks."""
        before = self._weeks[self.chosen].first_day if self._weeks else None
        self._weeks = tuple(weeks[-WEEKS_SHOWN:])
        days = [week.first_day for week in self._weeks]
        self.setFixedHeight(self.sizeHint().height())
        self.choose(days.index(before) if before in days else len(days) - 1)

    def sizeHint(self) -> QSize:
        rows = -(-max(len(self._weeks), 1) // 6)
        return QSize(280, rows * 56 + 4)

    @property
    def count(self) -> int:
        return len(self._weeks)

    def place(self, number: int) -> QRectF:
        step = self.width() / 6
        row, column = divmod(number, 6)
        return seen(self, QRectF(column * step + 3, row * 56 + 3, step - 6, 50))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for index, week in enumerate(self._weeks):
            self._paint_week(painter, self.place(index), week, self.hasFocus() and index == self.chosen)

    def _paint_week(self, painter: QPainter, place: QRectF, week: Week, focused: bool) -> None:
        colours = self._theme.colours
        met = week.state is WeekState.MET
        painter.setBrush(QColor(colours.met if met else colours.track))
        frame = QPen(QColor(colours.ink if focused else colours.edge), 2 if focused else 1)
        bare = met or week.state is WeekState.EXCUSED or week.state is WeekState.FROZEN
        painter.setPen(frame if focused or not bare else Qt.PenStyle.NoPen)
        if week.state is WeekState.MISSED:
            painter.setBrush(Qt.BrushStyle.NoBrush)
        if week.state is WeekState.RUNNING and not focused:
            painter.setPen(QPen(QColor(colours.met), 2, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(place, 9, 9)
        ink = colours.on_accent if met else colours.ink
        _paint_sign(painter, QPointF(place.center().x(), place.top() + 17), week.state, ink, self.devicePixelRatioF())
        font = QFont(self.font())
        font.setPixelSize(12)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(ink))
        text_place = QRectF(place.left(), place.top() + 28, place.width(), 18)
        painter.drawText(text_place, Qt.AlignmentFlag.AlignCenter, f"{len(week.counted_days)}/{week.goal_days}")

    def number_at(self, point: QPointF) -> int | None:
        return next((number for number in range(self.count) if self.place(number).contains(point)), None)

    def words(self, number: int) -> str:
        week = self._weeks[number]
        return tr("Week of {date}. {what}.", date=written(week.first_day, "d MMMM yyyy"), what=week.explanation)

    def describe(self) -> None:
        states = [week.state for week in self._weeks]
        self.week_chosen.emit(self._weeks[self.chosen] if self._weeks else None)
        summary = ", ".join(counted_in_state(state, states.count(state)) for state in WeekState if state in states)
        whole = tr("Last {count} week(s): {states}.", len(states), states=summary)
        rename(self, " ".join((whole, *((self.words(self.chosen),) if self._weeks else ()))))


def _paint_sign(painter: QPainter, middle: QPointF, state: WeekState, colour: str, ratio: float) -> None:
    """Tick, cross, dash, snowflake or dots: the state without its colour."""
    painter.setPen(QPen(QColor(colour), 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    if state is WeekState.MET:
        mark = pixmap("check", colour, 20, ratio)
        painter.drawPixmap(QRectF(middle.x() - 10, middle.y() - 10, 20, 20), mark, QRectF(mark.rect()))
    elif state is WeekState.MISSED:
        painter.drawLine(middle - QPointF(4.5, 4.5), middle + QPointF(4.5, 4.5))
        painter.drawLine(middle + QPointF(-4.5, 4.5), middle + QPointF(4.5, -4.5))
    elif state is WeekState.EXCUSED:
        painter.drawLine(middle - QPointF(6, 0), middle + QPointF(6, 0))
    elif state is WeekState.FROZEN:
        for x, y in ((0.0, 7.0), (6.1, 3.5), (6.1, -3.5)):
            painter.drawLine(middle - QPointF(x, y), middle + QPointF(x, y))
    else:
        painter.setBrush(QColor(colour))
        painter.setPen(Qt.PenStyle.NoPen)
        for offset in (-6, 0, 6):
            painter.drawEllipse(middle + QPointF(offset, 0), 2, 2)
