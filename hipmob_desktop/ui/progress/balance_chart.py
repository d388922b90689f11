# SPDX-License-Identifier: GPL-3.0-or-later
"""Left against right over time: a mark a week or month, in the middle when both sides had the same."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from hipmob_desktop.domain.language import tr
from hipmob_desktop.domain.statistics import Period
from hipmob_desktop.ui.locale import percent
from hipmob_desktop.ui.progress.chart import TimeChart
from hipmob_desktop.ui.theme import Theme
from hipmob_desktop.ui.words import length

EVEN_SHARE = 0.02
"""This far from half is even."""

SHOWN_SHARE = 0.25
"""From half to the edge of the chart; what is farther out lies on the edge."""


class BalanceChart(TimeChart):
    """Above the middle the left side had more, below it the right."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, tr("Left against right"), 104, parent)

    @property
    def scale_words(self) -> tuple[str, str, str]:
        return tr("Left"), tr("even"), tr("Right")

    def words_of(self, period: Period) -> str:
        share = period.left_share
        if share is None:
            return tr("nothing on one side only")
        left, right = length(period.left_seconds), length(period.right_seconds)
        if abs(share - 0.5) <= EVEN_SHARE:
            return tr("even (left {left}, right {right})", left=left, right=right)
        return tr(
            "{left_share} left, {right_share} right (left {left}, right {right})",
            left_share=percent(share),
            right_share=percent(1 - share),
            left=left,
            right=right,
        )

    def height_of(self, share: float) -> float:
        """How far down the chart a share of the left side lies."""
        off = min(max((share - 0.5) / SHOWN_SHARE, -1.0), 1.0)
        return self.area.center().y() - off * (self.area.height() / 2 - 5)

    def paint_scale(self, painter: QPainter, area: QRectF) -> None:
        colours = self._theme.colours
        band_top, band_bottom = self.height_of(0.5 + EVEN_SHARE), self.height_of(0.5 - EVEN_SHARE)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.track))
        painter.drawRect(QRectF(area.left(), band_top, area.width(), band_bottom - band_top))
        painter.setPen(QPen(QColor(colours.line), 1))
        for share in (0.5 - SHOWN_SHARE, 0.5, 0.5 + SHOWN_SHARE):
            y = self.height_of(share)
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
        painter.setPen(QColor(colours.ink_soft))
        flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for share, name in zip((0.5 + SHOWN_SHARE, 0.5, 0.5 - SHOWN_SHARE), self.scale_words, strict=True):
            painter.drawText(self.margin_rect(self.height_of(share)), flags, name)

    def paint_column(self, painter: QPainter, place: QRectF, period: Period) -> None:
        share = period.left_share
        if share is None:
            return
        colours = self._theme.colours
        middle, y = self.height_of(0.5), self.height_of(share)
        x = place.center().x()
        painter.setPen(QPen(QColor(colours.edge), 2))
        painter.drawLine(QPointF(x, middle), QPointF(x, y))
        even = abs(share - 0.5) <= EVEN_SHARE
        painter.setPen(QPen(QColor(colours.met if even else colours.ink), 2))
        painter.setBrush(QColor(colours.met if even else colours.surface))
        radius = min(4.5, max(place.width() / 2, 2.0))
        painter.drawEllipse(QPointF(x, y), radius, radius)
