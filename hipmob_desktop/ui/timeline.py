# SPDX-License-Identifier: GPL-3.0-or-later
"""The routine as a row of blocks: where you are, what you did, what comes; click or key to go there.

The geometry is pure functions. Colour tells the kind of drill, and so does the mark at the foot of each block.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QFont,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QPolygonF,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from hipmob_desktop.domain.drills import Kind
from hipmob_desktop.domain.language import tr
from hipmob_desktop.domain.routines import Routine, Segment
from hipmob_desktop.ui.accessible import announce, rename
from hipmob_desktop.ui.hover_card import HoverCard
from hipmob_desktop.ui.theme import Theme
from hipmob_desktop.ui.wheel import WheelSteps
from hipmob_desktop.ui.words import sentence, side_letter

Interval = tuple[float, float]

_TOP, _BOTTOM = 9.0, 9.0  # room for the playhead's knob, and for a focus frame
_SMALLEST_LETTER_WIDTH = 15.0
_RADIUS = 5.0


@dataclass(frozen=True, slots=True)
class Scale:
    """Routine seconds laid along `width` pixels from `left`."""

    left: float
    width: float
    seconds: float

    def x(self, seconds: float) -> float:
        """Where a moment lies; before zero and past the end at the ends."""
        share = min(max(seconds / self.seconds, 0.0), 1.0) if self.seconds > 0 else 0.0
        return self.left + share * self.width

    def seconds_at(self, x: float) -> float:
        """Which moment lies at a place; outside the row the first or last."""
        share = min(max((x - self.left) / self.width, 0.0), 1.0) if self.width > 0 else 0.0
        return share * self.seconds


def scale_of(width: float, seconds: float) -> Scale:
    """The scale of a timeline this wide; the ends keep room for the playhead's knob."""
    return Scale(left=8.0, width=max(width - 16.0, 1.0), seconds=seconds)


def block_rect(segment: Segment, scale: Scale, height: float) -> QRectF:
    """The block of a segment, a pixel of air to its right; a transition is the gap this leaves out."""
    left, right = scale.x(segment.start_seconds), scale.x(segment.end_seconds)
    return QRectF(left, _TOP, max(right - left - 1.0, 1.0), height - _TOP - _BOTTOM)


def watched_rects(block: QRectF, segment: Segment, scale: Scale, watched: Sequence[Interval]) -> list[QRectF]:
    """The parts of a block that were watched."""
    parts = []
    for start, end in watched:
        begin, finish = max(start, segment.start_seconds), min(end, segment.end_seconds)
        if finish > begin:
            left, right = (min(scale.x(moment), block.right()) for moment in (begin, finish))
            parts.append(QRectF(left, block.top(), right - left, block.height()))
    return parts


def work_at(routine: Routine, seconds: float) -> Segment:
    """The drill a place on the timeline stands for: a gap stands for the drill after it."""
    segment = routine.segment_at(seconds)
    return segment if segment.is_work else routine.next_work(segment) or segment


def neighbour(routine: Routine, segment: Segment, step: int) -> Segment:
    """The drill `step` drills on, or back when negative; the first or last when there is none.

    From a pause after the last drill, as a video of one's own may have it, one back is that drill.
    """
    drills = routine.work_segments
    position = next((number for number, drill in enumerate(drills) if drill.index >= segment.index), len(drills))
    return drills[min(max(position + step, 0), len(drills) - 1)]


class Timeline(QWidget):
    """Shows a routine, the watched parts and the playhead; asks to go to a moment.

    `menu_asked` asks for the menu of a drill, at a place on the screen; `change_asked` for a change of a drill.
    """

    asked = Signal(float)
    menu_asked = Signal(object, QPoint)
    change_asked = Signal(object)
    wheel_turned = Signal(int)
    accessible_role = QAccessible.Role.Slider

    def __init__(self, theme: Theme, poster: Callable[[str], QPixmap | None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._routine: Routine | None = None
        self._watched: Sequence[Interval] = ()
        self._seconds = 0.0
        self._looped: Segment | None = None
        self._wheel = WheelSteps()
        self._chosen: Segment | None = None
        self._hovered: Segment | None = None
        self._blocks: QPixmap | None = None
        self._card = HoverCard(theme, poster, self)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as in players everywhere, and as arrow keys seek
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(tr("Timeline of drills"))
        self.setAccessibleDescription(tr("Timeline of drills. Left and right choose a drill, Enter goes to it."))
        theme.changed.connect(self._paint_anew)

    # What it shows

    @property
    def routine(self) -> Routine | None:
        """The routine shown."""
        return self._routine

    @property
    def seconds(self) -> float:
        """Where the playhead is."""
        return self._seconds

    def set_routine(self, routine: Routine) -> None:
        """Show another routine from its start, unwatched."""
        self._routine, self._watched, self._seconds = routine, (), 0.0
        self._chosen = self._hovered = None
        self._card.hide()
        self._paint_anew()
        self._tell_value()

    def set_watched(self, watched: Sequence[Interval]) -> None:
        """Fill in what was watched."""
        if watched != self._watched:
            self._watched = watched
            self._paint_anew()

    def set_loop(self, segment: Segment | None) -> None:
        """Mark the drill that is done over and over, if there is one."""
        self._looped = segment
        self._paint_anew()
        self._tell_value()

    def set_seconds(self, seconds: float) -> None:
        """Move the playhead; only the strip in which something changes is painted."""
        before = self._segment_here()
        old, self._seconds = self._seconds, seconds
        if self._routine is None:
            return
        scale = self._scale()
        if round(scale.x(old) * 2) != round(scale.x(seconds) * 2):
            left, right = sorted((scale.x(old), scale.x(seconds)))
            self.update(QRect(int(left) - 9, 0, int(right - left) + 19, self.height()))
        if self._segment_here() is not before and self._chosen is None:
            self._tell_value()

    def value_in_words(self) -> str:
        """What a screen reader says: the drill chosen by key, else the one under the playhead."""
        if self._routine is None:
            return ""
        segment = self._chosen or self._routine.segment_at(self._seconds)
        words = sentence(self._routine, segment)
        return tr("{drill}, over and over", drill=words) if segment is self._looped else words

    # Asking

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._routine is not None and event.button() == Qt.MouseButton.LeftButton:
            self._ask(work_at(self._routine, self._scale().seconds_at(event.position().x())))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self._routine is None:
            return
        place = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            segment = work_at(self._routine, self._scale().seconds_at(event.pos().x()))
        else:
            segment = self._here(self._routine)
            place = self.mapToGlobal(block_rect(segment, self._scale(), self.height()).center().toPoint())
        self.menu_asked.emit(segment, place)

    def ask_change(self) -> None:
        """Ask for a change of the drill chosen by key, or of the one under the playhead."""
        if self._routine is not None:
            self.change_asked.emit(self._here(self._routine))

    def _here(self, routine: Routine) -> Segment:
        return self._chosen or work_at(routine, self._seconds)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._routine is None:
            return
        segment = work_at(self._routine, self._scale().seconds_at(event.position().x()))
        if segment is not self._hovered:
            self._hovered = segment
            self._show_card(segment)
            self.update()

    def leaveEvent(self, _event: QEvent) -> None:
        self._hovered = None
        self._card.hide()
        self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        steps = self._wheel.of(event)
        if steps:
            self.wheel_turned.emit(steps)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._routine is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
            return
        here = self._here(self._routine)
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._ask(here)
        elif key == Qt.Key.Key_Home:
            self._choose(self._routine.work_segments[0])
        elif key == Qt.Key.Key_End:
            self._choose(self._routine.work_segments[-1])
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._choose(neighbour(self._routine, here, -1 if key == Qt.Key.Key_Left else 1))
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._routine is not None and event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
            self._choose(work_at(self._routine, self._seconds))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._chosen = None
        self._card.hide()
        self.update()

    def _ask(self, segment: Segment) -> None:
        self.asked.emit(segment.start_seconds)

    def _choose(self, segment: Segment) -> None:
        self._chosen = segment
        self._show_card(segment)
        self._tell_value()
        announce(self, self.value_in_words())
        self.update()

    def _show_card(self, segment: Segment) -> None:
        if self._routine is not None:
            block = block_rect(segment, self._scale(), self.height())
            self._card.show_above(self, block.center().x(), self._routine, segment)

    def _tell_value(self) -> None:
        rename(self, self.value_in_words() or tr("Timeline of drills"))

    def _segment_here(self) -> Segment | None:
        return None if self._routine is None else self._routine.segment_at(self._seconds)

    # Painting

    def sizeHint(self) -> QSize:
        return QSize(800, 60)

    def minimumSizeHint(self) -> QSize:
        return QSize(320, 48)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._paint_anew()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._routine is None:
            return
        if self._blocks is None:
            self._blocks = self._make_blocks(self._routine)
        painter = QPainter(self)
        ratio = self._blocks.devicePixelRatio()
        strip = QRectF(event.rect())
        source = QRectF(strip.topLeft() * ratio, strip.size() * ratio)
        painter.drawPixmap(strip, self._blocks, source)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for segment in {self._hovered, self._chosen if self.hasFocus() else None} - {None}:
            if segment is not None:
                self._paint_frame(painter, segment)
        self._paint_playhead(painter)

    def _scale(self) -> Scale:
        return scale_of(self.width(), self._routine.seconds if self._routine is not None else 1.0)

    def _paint_anew(self) -> None:
        self._blocks = None
        self.update()

    def _make_blocks(self, routine: Routine) -> QPixmap:
        ratio = self.devicePixelRatioF()
        picture = QPixmap(round(self.width() * ratio), round(self.height() * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale = self._scale()
        for segment in routine.segments:
            block = block_rect(segment, scale, self.height())
            if segment.is_work:
                self._paint_block(painter, block, segment, watched_rects(block, segment, scale, self._watched))
            else:
                self._paint_gap(painter, block)
        if self._looped is not None:
            self._paint_loop(painter, block_rect(self._looped, scale, self.height()))
        painter.end()
        return picture

    def _paint_block(self, painter: QPainter, block: QRectF, segment: Segment, watched: list[QRectF]) -> None:
        colours = self._theme.colours.kind(segment.drill.kind)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.tint))
        painter.drawRoundedRect(block, _RADIUS, _RADIUS)
        for part in watched:
            painter.save()
            painter.setClipRect(part)
            painter.setBrush(QColor(colours.fill))
            painter.drawRoundedRect(block, _RADIUS, _RADIUS)
            painter.restore()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(colours.deep), 1))
        painter.drawRoundedRect(block.adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
        letter = side_letter(segment.side)
        font = QFont(self.font())
        font.setPixelSize(13)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        if letter and block.width() >= max(_SMALLEST_LETTER_WIDTH, painter.fontMetrics().horizontalAdvance(letter) + 4):
            painter.setPen(QColor(self._theme.colours.ink))
            painter.drawText(block.adjusted(0, 2, 0, -12), Qt.AlignmentFlag.AlignCenter, letter)
        paint_kind_mark(painter, QPointF(block.center().x(), block.bottom() - 8), segment.drill.kind, colours.deep)

    def _paint_gap(self, painter: QPainter, gap: QRectF) -> None:
        painter.setPen(QPen(QColor(self._theme.colours.edge), 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        middle = gap.center().y()
        painter.drawLine(QPointF(gap.left() + 1.5, middle), QPointF(max(gap.right() - 1.5, gap.left() + 1.6), middle))

    def _paint_loop(self, painter: QPainter, block: QRectF) -> None:
        """A line under the block that turns back upwards at both ends."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        pen = QPen(QColor(self._theme.accent), 3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        foot, left, right = block.bottom() + 5, block.left() + 1, block.right() - 1
        corners = ((left, foot - 4), (left, foot), (right, foot), (right, foot - 4))
        painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in corners]))

    def _paint_frame(self, painter: QPainter, segment: Segment) -> None:
        block = block_rect(segment, self._scale(), self.height()).adjusted(-2, -2, 2, 2)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(self._theme.colours.ink), 2))
        painter.drawRoundedRect(block, _RADIUS + 2, _RADIUS + 2)

    def _paint_playhead(self, painter: QPainter) -> None:
        x = self._scale().x(self._seconds)
        colours = self._theme.colours
        painter.setPen(QPen(QColor(colours.window), 5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLine(QPointF(x, 8), QPointF(x, self.height() - 4))
        painter.setPen(QPen(QColor(colours.ink), 2.4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLine(QPointF(x, 6), QPointF(x, self.height() - 4))
        painter.setBrush(QColor(self._theme.accent))
        painter.setPen(QPen(QColor(colours.window), 1.5))
        painter.drawEllipse(QPointF(x, 7), 6.2, 6.2)


def paint_kind_mark(painter: QPainter, middle: QPointF, kind: Kind, colour: str) -> None:
    """The small sign of a kind of drill: wave, triangle, bar, circle."""
    painter.setPen(QPen(QColor(colour), 1.8, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if kind is Kind.DYNAMIC:
        offsets = ((-5, 1.5), (-2, -1.5), (1.5, 1.5), (5, -1.5))
        painter.drawPolyline(QPolygonF([middle + QPointF(x, y) for x, y in offsets]))
    elif kind is Kind.ACTIVATION:
        painter.setBrush(QColor(colour))
        painter.drawPolygon(QPolygonF([middle + QPointF(x, y) for x, y in ((-3, 2), (0, -2.6), (3, 2))]))
    elif kind is Kind.HOLD:
        painter.drawLine(middle - QPointF(4.5, 0), middle + QPointF(4.5, 0))
    else:
        painter.drawEllipse(middle, 2.6, 2.6)
