# SPDX-License-Identifier: GPL-3.0-or-later
"""One measure over the months: left and right as lines, the noise as a band, and where others were as a quiet mark."""

from __future__ import annotations

import math
from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QBrush, QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from hipmob_desktop.domain.drills import Side
from hipmob_desktop.domain.hip_tests import SIDES, HipTest, Measure, Point, Trend, Unit, measured, trend
from hipmob_desktop.domain.language import tr
from hipmob_desktop.ui.accessible import rename
from hipmob_desktop.ui.hip_test.words import (
    day_words,
    measure_name,
    pain_words,
    side_name,
    soon_words,
    unit_suffix,
    written_value,
)
from hipmob_desktop.ui.locale import written
from hipmob_desktop.ui.mirroring import reads_from_the_right
from hipmob_desktop.ui.picker import Picker
from hipmob_desktop.ui.theme import Theme, mixed
from hipmob_desktop.ui.words import side_letter

LOWEST, HIGHEST = 186, 420
_LEADING, _TRAILING, _TOP, _BOTTOM = 46.0, 88.0, 10.0, 24.0
NARROWEST_BAND = 40.0
_PAD_SHARE = 0.08
_MOST_TICKS = 4


def nice_step(span: float) -> float:
    """A round distance of lines, of which two to four fit in `span`."""
    if span <= 0:
        return 1.0
    power: float = 10.0 ** math.floor(math.log10(span / _MOST_TICKS))
    return next(power * step for step in (1, 2, 2.5, 5, 10) if span / (power * step) <= _MOST_TICKS)


def value_range(trends: Sequence[Trend]) -> tuple[float, float]:
    """The lowest and highest value a chart shows: every point, the noise around the last, and the reference."""
    measure = trends[0].measure
    facts = measure.facts
    values = [point.value for one in trends for point in one.points]
    for middle in (band_middle(one) for one in trends):
        if middle is not None:
            values += [middle - facts.noise, middle + facts.noise]
    values += [value for value in (facts.reference.lowest, facts.reference.highest) if value is not None]
    low, high = min(values), max(values)
    pad = max((high - low) * _PAD_SHARE, facts.noise / 4)
    return low - pad, high + pad


def band_middle(one: Trend) -> float | None:
    """The value around which the noise is shown: the test before the newest, or the only one."""
    if not one.points:
        return None
    return one.points[-2 if len(one.points) > 1 else -1].value


def side_colour(theme: Theme, side: Side) -> QColor:
    """Left and right, told apart by shape as well."""
    colours = theme.colours
    return QColor(colours.hold.deep if side is Side.LEFT else colours.dynamic.deep)


def paint_marker(painter: QPainter, middle: QPointF, side: Side, colour: QColor, paper: QColor) -> None:
    """A full disc for the left, an open diamond for the right."""
    painter.setPen(QPen(colour if side is Side.RIGHT else paper, 2.0))
    painter.setBrush(colour if side is Side.LEFT else paper)
    if side is Side.LEFT:
        painter.drawEllipse(middle, 5.0, 5.0)
    else:
        corners = [QPointF(0, -6), QPointF(6, 0), QPointF(0, 6), QPointF(-6, 0)]
        painter.drawPolygon(QPolygonF([middle + corner for corner in corners]))


def paint_band(painter: QPainter, place: QRectF, side: Side, theme: Theme) -> None:
    """Shaded for the left, hatched for the right."""
    colour = side_colour(theme, side)
    colour.setAlphaF(0.18 if side is Side.LEFT else 0.42)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(colour, Qt.BrushStyle.SolidPattern if side is Side.LEFT else Qt.BrushStyle.BDiagPattern))
    painter.drawRect(place)


def line_pen(colour: QColor, side: Side) -> QPen:
    """Whole for the left, dashed for the right."""
    pen = QPen(colour, 2.2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    if side is Side.RIGHT:
        pen.setDashPattern([3.0, 2.6])
    return pen


class TrendChart(Picker):
    """Places are the tests that have this measure on either side."""

    def __init__(self, theme: Theme, measure: Measure, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._measure = measure
        self._tests: tuple[HipTest, ...] = ()
        self._trends = [trend((), measure, side) for side in SIDES]
        self._range = (0.0, 1.0)
        self.setMinimumHeight(LOWEST)
        self.setMaximumHeight(HIGHEST)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(measure_name(measure))

    def show_tests(self, tests: Sequence[HipTest]) -> None:
        """Show what these tests say of the measure."""
        self._tests = measured(tests, self._measure)
        self._trends = [trend(self._tests, self._measure, side) for side in SIDES]
        self._range = value_range(self._trends)
        self.choose(len(self._tests) - 1)

    def sizeHint(self) -> QSize:
        return QSize(380, LOWEST)

    # Geometry

    @property
    def area(self) -> QRectF:
        """Where the lines are."""
        left, right = (_TRAILING, _LEADING) if self._is_mirrored else (_LEADING, _TRAILING)
        return QRectF(left, _TOP, self.width() - left - right, self.height() - _TOP - _BOTTOM)

    @property
    def _is_mirrored(self) -> bool:
        return reads_from_the_right(self)

    @property
    def count(self) -> int:
        return len(self._tests)

    def x_of(self, day: date) -> float:
        """Where a day lies; a single test lies in the middle."""
        area = self.area
        first, last = self._tests[0].test_day, self._tests[-1].test_day
        days = (last - first).days
        share = (day - first).days / days if days else 0.5
        return area.right() - share * area.width() if self._is_mirrored else area.left() + share * area.width()

    def y_of(self, value: float) -> float:
        """How far down a value lies."""
        low, high = self._range
        area = self.area
        return area.bottom() - (value - low) / (high - low) * area.height()

    def place(self, number: int) -> QRectF:
        area = self.area
        x = self.x_of(self._tests[number].test_day)
        return QRectF(x - 9, area.top(), 18, area.height())

    def number_at(self, point: QPointF) -> int | None:
        if not self._tests or not self.area.adjusted(-14, -6, 14, 6).contains(point):
            return None
        return min(range(self.count), key=lambda number: abs(self.place(number).center().x() - point.x()))

    # Words

    def words(self, number: int) -> str:
        test = self._tests[number]
        told = [day_words(test.test_day)]
        for side in SIDES:
            reading = test.reading(self._measure, side)
            if reading is not None:
                value = written_value(self._measure, reading.value)
                told.append(" ".join(filter(None, (side_name(side), value, pain_words(reading.pain)))))
        if test.minutes_since_practice is not None:
            told.append(soon_words(test.minutes_since_practice))
        return ", ".join(told)

    def describe(self) -> None:
        name = measure_name(self._measure)
        rename(self, tr("{measure}. {test}", measure=name, test=self.words(self.chosen)) if self._tests else name)

    # Painting

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = QFont(self.font())
        font.setPixelSize(12)
        painter.setFont(font)
        if not self._tests:
            painter.setPen(QColor(self._theme.colours.ink_soft))
            painter.drawText(self.area, Qt.AlignmentFlag.AlignCenter, tr("Not measured yet"))
            return
        self._paint_scale(painter)
        self._paint_reference(painter)
        area = self.area
        noise = self._measure.facts.noise
        painter.setClipRect(area)
        for one in self._trends:
            middle = band_middle(one)
            if middle is not None:
                top, bottom = self.y_of(middle + noise), self.y_of(middle - noise)
                x = self._band_start(one)
                edge = area.left() if self._is_mirrored else area.right()
                paint_band(painter, QRectF(QPointF(x, top), QPointF(edge, bottom)).normalized(), one.side, self._theme)
        painter.setClipping(False)
        if self.hasFocus():
            self._paint_chosen(painter)
        for one in self._trends:
            self._paint_line(painter, one)
        self._paint_letters(painter)
        self._paint_dates(painter)

    def _paint_scale(self, painter: QPainter) -> None:
        colours, area = self._theme.colours, self.area
        low, high = self._range
        step = nice_step(high - low)
        value = math.ceil(low / step) * step
        flags = Qt.AlignmentFlag.AlignVCenter
        flags |= Qt.AlignmentFlag.AlignLeft if self._is_mirrored else Qt.AlignmentFlag.AlignRight
        left = area.right() + 8 if self._is_mirrored else 0.0
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # a minus stands before its number everywhere
        while value <= high:
            y = self.y_of(value)
            painter.setPen(QPen(QColor(colours.line), 1))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            painter.setPen(QColor(colours.ink_soft))
            painter.drawText(QRectF(left, y - 9, _LEADING - 8, 18), flags, _scale_words(self._measure, value))
            value += step

    def _paint_reference(self, painter: QPainter) -> None:
        """A bracket beside the lines; open where the reference is."""
        colours, area = self._theme.colours, self.area
        reference = self._measure.facts.reference
        low = self.y_of(reference.lowest) if reference.lowest is not None else area.bottom()
        high = self.y_of(reference.highest) if reference.highest is not None else area.top()
        out = -1 if self._is_mirrored else 1
        x = (area.left() if out < 0 else area.right()) + out * 30
        painter.setPen(QPen(QColor(colours.edge), 1.6))
        painter.drawLine(QPointF(x, high), QPointF(x, low))
        if reference.lowest is not None:
            painter.drawLine(QPointF(x - out * 5, low), QPointF(x, low))
        if reference.highest is not None:
            painter.drawLine(QPointF(x - out * 5, high), QPointF(x, high))
        else:
            painter.drawLine(QPointF(x, high), QPointF(x - 4, high + 6))
            painter.drawLine(QPointF(x, high), QPointF(x + 4, high + 6))
        painter.setPen(QColor(colours.ink_soft))
        room = _TRAILING - 38
        words = painter.fontMetrics().elidedText(tr("others"), Qt.TextElideMode.ElideRight, round(room))
        beside = QRectF(x + 6 if out > 0 else x - 6 - room, (low + high) / 2 - 9, room, 18)
        flags = Qt.AlignmentFlag.AlignVCenter
        flags |= Qt.AlignmentFlag.AlignLeft if out > 0 else Qt.AlignmentFlag.AlignRight
        painter.drawText(beside, flags, words)

    def _paint_line(self, painter: QPainter, one: Trend) -> None:
        colour = side_colour(self._theme, one.side)
        paper = QColor(self._theme.colours.surface)
        points = [self._at(point) for point in one.points]
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(line_pen(colour, one.side))
        painter.drawPolyline(points)
        every = max(1, -(-len(points) // max(int(self.area.width() / 16), 1)))  # in long lines not each has its mark
        for number, point in enumerate(points):
            if number % every == 0 or number == len(points) - 1:
                paint_marker(painter, point, one.side, colour, paper)

    def _band_start(self, one: Trend) -> float:
        """The noise is around the test before, so it is shown from there on to the newest; never too narrow to see."""
        area = self.area
        x = self.x_of(one.points[-2 if len(one.points) > 1 else -1].day)
        if self._is_mirrored:
            return max(x, area.left() + NARROWEST_BAND)
        return min(x, area.right() - NARROWEST_BAND)

    def _at(self, point: Point) -> QPointF:
        return QPointF(self.x_of(point.day), self.y_of(point.value))

    def _paint_letters(self, painter: QPainter) -> None:
        """L and R at the ends of the lines, kept apart."""
        ends = [(self._at(one.newest).y(), one) for one in self._trends if one.newest is not None]
        ends.sort(key=lambda end: end[0])
        ys = [y for y, _ in ends]
        if len(ys) == 2 and ys[1] - ys[0] < 14:
            middle = sum(ys) / 2
            ys = [middle - 7, middle + 7]
        painter.save()
        font = QFont(painter.font())
        font.setWeight(QFont.Weight.Bold)
        painter.setFont(font)
        out = -1 if self._is_mirrored else 1
        for y, (_, one) in zip(ys, ends, strict=True):
            assert one.newest is not None
            painter.setPen(side_colour(self._theme, one.side))
            x = self.x_of(one.newest.day) + out * 14
            painter.drawText(QRectF(x - 8, y - 9, 16, 18), Qt.AlignmentFlag.AlignCenter, side_letter(one.side))
        painter.restore()

    def _paint_chosen(self, painter: QPainter) -> None:
        painter.setPen(QPen(QColor(self._theme.accent), 1.5))
        painter.setBrush(mixed(self._theme.colours.surface, self._theme.accent, 0.10))
        painter.drawRoundedRect(self.place(self.chosen), 5, 5)

    def _paint_dates(self, painter: QPainter) -> None:
        """Days under the tests, or months where they are many, as far as there is room."""
        painter.setPen(QColor(self._theme.colours.ink_soft))
        years = self._tests[0].test_day.year != self._tests[-1].test_day.year
        taken: list[tuple[float, float]] = []
        for number in dict.fromkeys((0, self.count - 1, *range(self.count))):
            day = self._tests[number].test_day
            name = written(day, "MMM yyyy") if years else written(day, "d MMM")
            wide = painter.fontMetrics().horizontalAdvance(name)
            x = min(max(self.x_of(day) - wide / 2, 2.0), self.width() - wide - 2.0)
            if all(x + wide + 14 <= start or x >= end + 14 for start, end in taken):
                painter.drawText(QPointF(x, self.height() - 6), name)
                taken.append((x, x + wide))


def _scale_words(measure: Measure, value: float) -> str:
    """A number at a line; degrees with their sign, centimetres as bare numbers for want of room."""
    words = written_value(measure, value)
    return words if measure.facts.unit is Unit.DEGREES else words.removesuffix(unit_suffix(measure))


class TrendLegend(QWidget):
    """Which line is which side, and what the band and the bracket mean."""

    accessible_role = QAccessible.Role.Graphic

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setFixedHeight(22)
        self.setAccessibleName(", ".join(self._names()))
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        font = QFont(self.font())
        font.setPixelSize(12)
        wide = QFontMetrics(font).horizontalAdvance
        return QSize(sum(42 + wide(name) + 22 for name in self._names()), 22)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, 22)

    def _names(self) -> tuple[str, ...]:
        return (*map(side_name, SIDES), tr("Chance, around the test before"), tr("Where others were"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = QFont(self.font())
        font.setPixelSize(12)
        painter.setFont(font)
        mirrored = reads_from_the_right(self)
        colours, middle = self._theme.colours, self.height() / 2
        at = 0.0
        for number, name in enumerate(self._names()):
            wide = painter.fontMetrics().horizontalAdvance(name)
            left = self.width() - at - 34 if mirrored else at
            self._paint_sample(painter, QRectF(left, middle - 8, 34, 16), number)
            painter.setPen(QColor(colours.ink_soft))
            text_left = left - 8 - wide if mirrored else left + 42
            painter.drawText(QRectF(text_left, 0, wide + 2, self.height()), Qt.AlignmentFlag.AlignVCenter, name)
            at += 42 + wide + 22

    def _paint_sample(self, painter: QPainter, place: QRectF, number: int) -> None:
        if number < len(SIDES):
            side = SIDES[number]
            colour = side_colour(self._theme, side)
            painter.setPen(line_pen(colour, side))
            painter.drawLine(
                QPointF(place.left() + 1, place.center().y()), QPointF(place.right() - 1, place.center().y())
            )
            paint_marker(painter, place.center(), side, colour, QColor(self._theme.colours.surface))
        elif number == len(SIDES):
            paint_band(painter, QRectF(place.left(), place.top(), 17, place.height()), Side.LEFT, self._theme)
            paint_band(painter, QRectF(place.left() + 17, place.top(), 17, place.height()), Side.RIGHT, self._theme)
        else:
            painter.setPen(QPen(QColor(self._theme.colours.edge), 1.6))
            x = place.center().x()
            painter.drawPolyline([QPointF(x - 5, place.top()), QPointF(x, place.top()), QPointF(x, place.bottom())])
            painter.drawLine(QPointF(x, place.bottom()), QPointF(x - 5, place.bottom()))
