# SPDX-License-Identifier: GPL-3.0-or-later
"""Fields to type numbers, times and days into."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QDate
from PySide6.QtGui import QFont, QFontMetrics, QGuiApplication, QWheelEvent
from PySide6.QtWidgets import QAbstractSpinBox, QDateEdit, QWidget

from hipmob_desktop.domain.language import translated
from hipmob_desktop.ui.locale import locale

FIRST_YEAR = 1990
_TEXT, _INSET, _ARROWS, _AROUND = 15, 9, 30, 14  # pixels, as the style sheet has them

_Field = TypeVar("_Field", bound=QAbstractSpinBox)
if TYPE_CHECKING:
    _MixedIn = QWidget
else:
    _MixedIn = object  # a class can have one of Qt's among its bases


class ScrolledPast(_MixedIn):
    """Turning the wheel over the field scrolls the page, unless the field has the keyboard (focus policy: strong)."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


def wide_enough_for(words: str) -> int:
    """The width of a field with arrows in which these words are not cut, in pixels."""
    font = QFont()
    font.setPixelSize(_TEXT)
    return QFontMetrics(font).horizontalAdvance(words) + _INSET + _ARROWS + _AROUND


def inset(field: _Field) -> _Field:
    """The field, its text as far from the edge as in others: style sheets do not reach the line within."""
    turned = QGuiApplication.isRightToLeft()
    field.lineEdit().setTextMargins(0 if turned else _INSET, 0, _INSET if turned else 0, 0)
    return field


def day_field(day: date, last: date) -> QDateEdit:
    """A field for a day from `FIRST_YEAR` to `last`, with a calendar to choose it from."""
    field = QDateEdit(QDate(day.year, day.month, day.day))
    field.setLocale(locale())
    field.setDisplayFormat(translated("d MMM yyyy"))
    field.setCalendarPopup(True)
    field.setDateRange(QDate(FIRST_YEAR, 1, 1), QDate(last.year, last.month, last.day))
    return field


def day_in(field: QDateEdit) -> date:
    """The day that is filled in."""
    day = field.date()
    return date(day.year(), day.month(), day.day())
