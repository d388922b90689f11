# SPDX-License-Identifier: GPL-3.0-or-later
"""What all widgets with the picture do: they keep the frame, tell clicks and turns of the wheel, and mirror it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QAccessible, QImage, QMouseEvent, QPainter, QWheelEvent
from PySide6.QtWidgets import QWidget

from hipmob_desktop.ui.overlay import Content
from hipmob_desktop.ui.wheel import WheelSteps


def fitted(picture: QSizeF, pane: QRectF) -> QRectF:
    """The largest place of the picture's shape in the middle of the pane."""
    if picture.isEmpty() or pane.isEmpty():
        return QRectF()
    size = picture.scaled(pane.size(), Qt.AspectRatioMode.KeepAspectRatio)
    left = pane.left() + round((pane.width() - size.width()) / 2)
    top = pane.top() + round((pane.height() - size.height()) / 2)
    return QRectF(left, top, round(size.width()), round(size.height()))


class PictureView(QWidget):
    """Has a frame to paint and what is to be read over it; how they are painted is for those made of it to say."""

    clicked = Signal()
    double_clicked = Signal()
    wheel_turned = Signal(int)
    accessible_role = QAccessible.Role.Animation

    def __init__(self, parent: QWidget | None = None, flags: Qt.WindowType = Qt.WindowType.Widget) -> None:
        super().__init__(parent, flags)
        self._wheel = WheelSteps()
        self._frame: QImage | None = None
        self._content: Content | None = None
        self._mirrored = False
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def show_frame(self, frame: QImage | None, content: Content | None) -> None:
        """Show a frame and what is to be read over it."""
        self._frame, self._content = frame, content
        self.update()

    def set_mirrored(self, mirrored: bool) -> None:
        """Show the picture as in a mirror; the words stay as they are."""
        self._mirrored = mirrored
        self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.double_clicked.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        steps = self._wheel.of(event)
        if steps:
            self.wheel_turned.emit(steps)

    @contextmanager
    def _as_in_a_mirror(self, painter: QPainter, pane: QRectF) -> Iterator[None]:
        """What is painted meanwhile is mirrored within the pane, where that is wanted."""
        painter.save()
        if self._mirrored:
            painter.translate(pane.left() + pane.right(), 0)
            painter.scale(-1, 1)
        yield
        painter.restore()
