# SPDX-License-Identifier: GPL-3.0-or-later
"""Painted widgets are laid out from left to right; here that is turned round where people read from right to left.

What stays as it is in every language: the timeline and the buttons beside it, since players run from left to right
everywhere, and whatever tells the left side of a body from the right.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtWidgets import QWidget


def reads_from_the_right(widget: QWidget) -> bool:
    """Whether a widget is read from right to left."""
    return widget.layoutDirection() is Qt.LayoutDirection.RightToLeft


def seen(widget: QWidget, place: QRectF, within: QRectF | None = None) -> QRectF:
    """Where a place of the layout from left to right is seen: mirrored within the widget, or within a part of it."""
    if not reads_from_the_right(widget):
        return place
    return mirrored(place, QRectF(widget.rect()) if within is None else within)


def seen_point(widget: QWidget, point: QPointF) -> QPointF:
    """The point of the layout from left to right that is seen at a point, and the other way round."""
    return QPointF(widget.width() - point.x(), point.y()) if reads_from_the_right(widget) else point


def mirrored(place: QRectF, within: QRectF) -> QRectF:
    """A place on the other side of the middle."""
    return QRectF(within.left() + within.right() - place.right(), place.top(), place.width(), place.height())


def mirrored_rect(place: QRect, width: int) -> QRect:
    """A place on the other side of a window so wide; a null rectangle stays one."""
    if place.isNull():
        return place
    return QRect(width - place.x() - place.width(), place.y(), place.width(), place.height())


def towards_the_end(widget: QWidget, key: Qt.Key) -> int:
    """+1 for the arrow key that goes on in the direction of reading, -1 for the one that goes back, else 0."""
    step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(key, 0)
    return -step if reads_from_the_right(widget) else step
