# SPDX-License-Identifier: GPL-3.0-or-later
"""What the drawn self-test is drawn with: shapes in a few colours, angles, arrows, a phone, and words."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen, QPolygonF, QTransform

from hipmob_desktop.domain.routines import Mode
from hipmob_desktop.ui.hip_test import figure
from hipmob_desktop.ui.hip_test.figure import towards
from hipmob_desktop.ui.theme import Theme, luminance, mixed

WIDE, HIGH = 640.0, 400.0
"""The size on which everything is drawn for the right side, to be scaled; for the left side it is mirrored."""

_MIRROR = QTransform(-1, 0, 0, 1, WIDE, 0)
_SMALLEST_TEXT = 13.0
_WORDS_FROM_SCALE = 0.56
"""Smaller drawings have only their number: words that can be read would cover the figure."""

_WIDEST_LINE = 0.33 * WIDE
"""In small drawings words are large beside the figure: what would be wider goes on two lines."""


def halved(words: str) -> list[str]:
    """Words on two lines of about the same length; a single word stays on one."""
    spaces = [at for at, letter in enumerate(words) if letter == " "]
    if not spaces:
        return [words]
    middle = min(spaces, key=lambda at: abs(at - len(words) / 2))
    return [words[:middle], words[middle + 1 :]]


class Canvas:
    """Where a scene is drawn: shapes are mirrored for the left side, words never are."""

    def __init__(self, painter: QPainter, theme: Theme, scale: float, *, mirrored: bool) -> None:
        self._painter, self._scale, self._mirrored = painter, scale, mirrored
        colours = theme.colours
        self.ink, self.soft = QColor(colours.ink), QColor(colours.ink_soft)
        self.accent = QColor(theme.accent)
        self.paper = mixed(colours.surface, colours.track, 0.55)
        self.skin, self.far = mixed(colours.surface, colours.edge, 0.68), mixed(colours.surface, colours.edge, 0.40)
        darkest = min((colours.ink, colours.window), key=lambda colour: luminance(QColor(colour)))
        self.hair = mixed(colours.edge, darkest, 0.68)
        # Clothes that no mode's accent can be taken for.
        cloth = colours.activation if theme.mode is Mode.POST_RUN else colours.hold
        self.shirt = mixed(cloth.fill, colours.surface, 0.12)
        self.shorts = mixed(cloth.deep, colours.surface, 0.25)
        self.far_shorts = mixed(cloth.deep, colours.surface, 0.55)
        self.tested = mixed(theme.accent, colours.surface, 0.42)
        self.far_tested = mixed(theme.accent, colours.surface, 0.58)
        self.tested_shorts = mixed(theme.accent, colours.surface, 0.08)
        self.bed, self.bed_edge = mixed(colours.track, colours.edge, 0.20), mixed(colours.track, colours.edge, 0.46)
        self.screen = QColor(colours.surface)

    def shape(self, path: QPainterPath, colour: QColor, *, outlined: bool = True) -> None:
        """Fill a shape; a thin outline of the paper's colour sets it off from what lies behind."""
        painter = self._painter
        painter.setBrush(colour)
        painter.setPen(QPen(self.paper, 2.2) if outlined else Qt.PenStyle.NoPen)
        painter.drawPath(self._turned(path))

    def clothed(self, path: QPainterPath, colour: QColor, cloth: QPainterPath, cloth_colour: QColor) -> None:
        """A shape with the part of it that lies in `cloth` in another colour."""
        self.shape(path, colour)
        self.shape(path.intersected(cloth), cloth_colour, outlined=False)

    def line(self, start: QPointF, end: QPointF, colour: QColor, width: float = 2.0, *, dashed: bool = False) -> None:
        """A line."""
        pen = QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
        if dashed:
            pen.setDashPattern([3, 3.2])
        self._painter.setPen(pen)
        self._painter.drawLine(self._at(start), self._at(end))

    def angle(self, middle: QPointF, radius: float, first: float, last: float) -> None:
        """A wedge from one direction to another, with an arrow at the second."""
        path = QPainterPath(middle)
        steps = 48
        rim = [towards(middle, first + (last - first) * step / steps, radius) for step in range(steps + 1)]
        for point in rim:
            path.lineTo(point)
        path.closeSubpath()
        tint = QColor(self.accent)
        tint.setAlphaF(0.16)
        self.shape(path, tint, outlined=False)
        arc = QPainterPath(rim[0])
        for point in rim[1:]:
            arc.lineTo(point)
        self._stroke(arc)
        self._arrow_head(rim[-1], last + (90 if last > first else -90))

    def joint(self, middle: QPointF) -> None:
        """The point about which an angle is read off."""
        self._painter.setPen(QPen(self.screen, 2.0))
        self._painter.setBrush(self.ink)
        self._painter.drawEllipse(self._at(middle), 5.5, 5.5)

    def arrow(self, start: QPointF, end: QPointF, *, both: bool = False) -> None:
        """A line with a head at its end, or at both."""
        path = QPainterPath(start)
        path.lineTo(end)
        self._stroke(path)
        self._arrow_head(end, figure.direction(start, end))
        if both:
            self._arrow_head(start, figure.direction(end, start))

    def phone(self, middle: QPointF, degrees: float, off: float) -> None:
        """A phone that lies along a limb, `off` beside its axis (right of `degrees`)."""
        along = towards(QPointF(), degrees, 1.0)
        beside = towards(QPointF(), degrees - 90, 1.0)
        centre = middle + beside * off
        for half, thick, colour in ((27.0, 6.0, self.ink), (21.0, 2.2, self.screen)):
            shift = beside * (0.0 if half > 25 else 1.6)
            corners = [
                centre + shift + along * (half * one) + beside * (thick * other)
                for one, other in ((-1, -1), (1, -1), (1, 1), (-1, 1))
            ]
            path = QPainterPath()
            path.addPolygon(QPolygonF(corners))
            path.closeSubpath()
            self._painter.setBrush(colour)
            pen = QPen(colour, 3.0, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
            self._painter.setPen(pen)
            self._painter.drawPath(self._turned(path))

    def words(
        self,
        at: QPointF,
        text: str,
        *,
        pixels: float = 15.0,
        strong: bool = False,
        soft: bool = False,
        to: int = 1,
        widest: float = _WIDEST_LINE,
    ) -> None:
        """Words beside a point: `to` 1 begins there, 0 has it in the middle, -1 ends there (before mirroring).

        A line that would be wider than `widest` goes on two.
        """
        if soft and self._scale < _WORDS_FROM_SCALE:
            return
        painter = self._painter
        font = QFont(painter.font())
        font.setPixelSize(max(round(max(pixels, _SMALLEST_TEXT / self._scale)), 1))
        font.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(self.soft if soft else self.ink)
        metrics = painter.fontMetrics()
        lines = [
            part
            for line in text.split("\n")
            for part in (halved(line) if metrics.horizontalAdvance(line) > widest else [line])
        ]
        high = metrics.lineSpacing()
        side = -to if self._mirrored else to
        at = self._at(at)
        for number, words in enumerate(lines):
            wide = metrics.horizontalAdvance(words)
            left = at.x() - (0 if side > 0 else wide if side < 0 else wide / 2)
            left = min(max(left, 4.0), WIDE - wide - 4.0)
            baseline = at.y() + (number - (len(lines) - 1) / 2) * high + metrics.ascent() * 0.36
            if soft:
                self._lay_paper(QRectF(left, baseline - metrics.ascent(), wide, high))
            painter.drawText(QPointF(left, baseline), words)

    def _lay_paper(self, place: QRectF) -> None:
        """Under words that other languages need more room for than there is beside the figure."""
        paper = QColor(self.paper)
        paper.setAlphaF(0.8)
        self._painter.save()
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(paper)
        self._painter.drawRoundedRect(place.adjusted(-3, 0, 3, 0), 4, 4)
        self._painter.restore()

    def _stroke(self, path: QPainterPath) -> None:
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.setPen(QPen(self.accent, 3.0, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
        self._painter.drawPath(self._turned(path))

    def _arrow_head(self, tip: QPointF, degrees: float) -> None:
        path = QPainterPath(towards(tip, degrees, 5.0))
        path.lineTo(towards(tip, degrees + 145, 12.0))
        path.lineTo(towards(tip, degrees - 145, 12.0))
        path.closeSubpath()
        self._painter.setBrush(self.accent)
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.drawPath(self._turned(path))

    def _at(self, point: QPointF) -> QPointF:
        return QPointF(WIDE - point.x(), point.y()) if self._mirrored else point

    def _turned(self, path: QPainterPath) -> QPainterPath:
        return _MIRROR.map(path) if self._mirrored else path
