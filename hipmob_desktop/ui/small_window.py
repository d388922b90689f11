# SPDX-License-Identifier: GPL-3.0-or-later
"""The picture in a small window above all others: for a corner of the screen while something else is done there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from enum import Enum, auto

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QColor,
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QKeyEvent,
    QLinearGradient,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QApplication

from hipmob_desktop.domain.language import tr
from hipmob_desktop.ui.card_lines import Kept, text_font
from hipmob_desktop.ui.mirroring import reads_from_the_right, seen
from hipmob_desktop.ui.overlay import Content, get_ready_picture
from hipmob_desktop.ui.picture_view import PictureView, fitted
from hipmob_desktop.ui.ring import CountdownRing
from hipmob_desktop.ui.screens import within
from hipmob_desktop.ui.start_card import paint_pill
from hipmob_desktop.ui.theme import STUDIO
from hipmob_desktop.ui.words import side_words

FIRST_WIDTH, SMALLEST_WIDTH = 400, 240
_SHAPE = QSize(16, 9)
_EDGE = 12  # pixels along the edges that resize
_MARGIN = 24  # from the corner of the screen, at first
_STEP = 40
_GROUND, _INK = QColor(27, 24, 21), "#ffffff"


class Edge(Enum):
    """What a press takes hold of."""

    INSIDE = auto()
    LEFT = auto()
    RIGHT = auto()


def height_of(width: int) -> int:
    """The height that goes with a width."""
    return round(width * _SHAPE.height() / _SHAPE.width())


def first_place(area: QRect) -> QRect:
    """The lower right corner of the free part of a screen."""
    size = QSize(FIRST_WIDTH, height_of(FIRST_WIDTH))
    return QRect(area.bottomRight() - QPoint(size.width() + _MARGIN - 1, size.height() + _MARGIN - 1), size)


def resized(place: QRect, edge: Edge, pull: int, area: QRect) -> QRect:
    """The place after an edge was pulled so many pixels to the right: the shape, and the other edge, stay."""
    width = place.width() + (pull if edge is Edge.RIGHT else -pull)
    width = min(max(width, SMALLEST_WIDTH), area.width(), area.height() * _SHAPE.width() // _SHAPE.height())
    size = QSize(width, height_of(width))
    if edge is Edge.RIGHT:
        return QRect(place.topLeft(), size)
    return QRect(QPoint(place.right() - width + 1, place.top()), size)


class SmallWindow(PictureView):
    """Shows what it is given. A click asks to pause, keys go to `take_key`; Escape, I and a double click ask back."""

    back_asked = Signal()

    def __init__(self, take_key: Callable[[QKeyEvent], None]) -> None:
        super().__init__(
            None,
            Qt.WindowType.Tool | Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint,
        )
        self._take_key = take_key
        self._kept = Kept()
        self._ring = CountdownRing(self.font(), self._kept)
        self._paused = False
        self._held: tuple[Edge, QPoint, QRect] | None = None
        self._dragged = False
        self.setWindowTitle(tr("HipMob: small window"))
        self.setAccessibleName(tr("Small window"))
        self.setAccessibleDescription(tr("Space pauses, Escape goes back to the large window, plus and minus resize."))
        self.setAttribute(Qt.WidgetAttribute.WA_MacAlwaysShowToolWindow)
        self.setMouseTracking(True)
        self.setMinimumSize(SMALLEST_WIDTH, height_of(SMALLEST_WIDTH))

    def open_at(self, place: QRect, area: QRect) -> None:
        """Show it at a place remembered; where there is none or it cannot be seen any more, in a corner of an area."""
        screens = QGuiApplication.screens()
        seen = any(within(place, screen.availableGeometry(), 0.9) == place for screen in screens)
        if place.isEmpty() or not seen:
            place = first_place(area)
        self.setGeometry(resized(place, Edge.RIGHT, 0, self._area(place.center())))
        self.show()
        self.raise_()
        self.activateWindow()

    def set_paused(self, paused: bool) -> None:
        """Show that it stands."""
        self._paused = paused
        self.update()

    # Asking

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Escape, Qt.Key.Key_I):
            self.back_asked.emit()
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus):
            self._resize_by(-_STEP if key == Qt.Key.Key_Minus else _STEP)
        else:
            self._take_key(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._held = (self._edge_at(event.position()), event.globalPosition().toPoint(), self.geometry())
            self._dragged = False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held is None:
            sideways = self._edge_at(event.position()) is not Edge.INSIDE
            self.setCursor(Qt.CursorShape.SizeHorCursor if sideways else Qt.CursorShape.ArrowCursor)
            return
        edge, start, place = self._held
        way = event.globalPosition().toPoint() - start
        if not self._dragged and way.manhattanLength() < QApplication.startDragDistance():
            return
        self._dragged = True
        if edge is not Edge.INSIDE:
            self.setGeometry(resized(place, edge, way.x(), self._area(place.center())))
        elif not self._move_by_desktop():
            self.move(place.topLeft() + way)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self._held is not None:
            self._held = None
            if not self._dragged:
                self.clicked.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()
        self.back_asked.emit()

    def _edge_at(self, point: QPointF) -> Edge:
        if point.x() >= self.width() - _EDGE:
            return Edge.RIGHT
        return Edge.LEFT if point.x() < _EDGE else Edge.INSIDE

    def _move_by_desktop(self) -> bool:
        """Whether the desktop moves the window; on Wayland nobody else may."""
        if "wayland" not in QGuiApplication.platformName():
            return False
        self._held = None
        return self.windowHandle().startSystemMove()

    def _resize_by(self, pixels: int) -> None:
        place = self.geometry()
        larger = resized(place, Edge.RIGHT, pixels, self._area(place.center()))
        larger.moveBottomRight(place.bottomRight())  # it lives in a corner, most often that one
        self.setGeometry(larger)

    def _area(self, point: QPoint) -> QRect:
        return (QGuiApplication.screenAt(point) or self.screen()).availableGeometry()

    # Painting

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        pane = QRectF(self.rect())
        self._paint_picture(painter, pane)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._content is not None:
            self._paint_words(painter, pane, self._content)

    def _paint_picture(self, painter: QPainter, pane: QRectF) -> None:
        frame = self._frame
        if frame is None:
            painter.fillRect(pane, QColor(STUDIO[0][1]))
            return
        place = fitted(QSizeF(frame.size()), pane)
        if abs(place.height() - pane.height()) > 1.5 or abs(place.width() - pane.width()) > 1.5:
            painter.fillRect(pane, _GROUND)
        else:
            place = pane
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        with self._as_in_a_mirror(painter, pane):
            painter.drawImage(place, frame)

    def _paint_words(self, painter: QPainter, pane: QRectF, content: Content) -> None:
        unit = pane.height() / 100
        size = max(30 * unit, 52.0)
        ring = QRectF(pane.right() - size - 4 * unit, pane.top() + 4 * unit, size, size)
        self._ring.paint(painter, ring, replace(content, note=""))
        self._paint_name(painter, pane, content, unit)
        if content.get_ready is not None:
            ready = QSizeF(56 * unit, 56 * unit)
            disc = get_ready_picture(
                self.font(), self._kept, content, ready, 1.4 * unit, painter.device().devicePixelRatio()
            )
            whole = disc.deviceIndependentSize()
            painter.drawPixmap(pane.center() - QPointF(whole.width() / 2, whole.height() / 2), disc)
        elif self._paused:
            paint_pill(painter, pane, self.font(), content.mode, tr("Paused"))

    def _paint_name(self, painter: QPainter, pane: QRectF, content: Content, unit: float) -> None:
        name = tr("Next: {drill}", drill=content.name) if content.coming else content.name
        side = "" if content.side is None else side_words(content.side)
        font = text_font(self.font(), 8, unit, QFont.Weight.DemiBold)
        height = QFontMetricsF(font).height()
        strip = QRectF(pane.left(), pane.bottom() - height - 5 * unit, pane.width(), height + 5 * unit)
        shade = QLinearGradient(strip.topLeft(), strip.bottomLeft())
        shade.setStops([(0.0, QColor(27, 24, 21, 150)), (0.4, QColor(27, 24, 21, 205)), (1.0, QColor(27, 24, 21, 225))])
        painter.fillRect(strip, shade)
        painter.setFont(font)
        painter.setPen(QColor(_INK))
        words = seen(self, strip.adjusted(4 * unit, 0, -4 * unit, 0))
        metrics, middle = QFontMetricsF(font), Qt.AlignmentFlag.AlignVCenter
        near, far = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        if reads_from_the_right(self):
            near, far = far, near
        room = words.width() - (metrics.horizontalAdvance(side) + 4 * unit if side else 0.0)
        painter.drawText(words, middle | near, metrics.elidedText(name, Qt.TextElideMode.ElideRight, room))
        painter.drawText(words, middle | far, side)
