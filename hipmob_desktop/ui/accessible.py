# SPDX-License-Identifier: GPL-3.0-or-later
"""What screen readers are told of the widgets we paint ourselves; Qt would call each of them just a client area."""

from __future__ import annotations

from typing import Protocol, runtime_checkable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtWidgets import QAccessibleWidget, QWidget
from shiboken6 import isValid


@runtime_checkable
class Painted(Protocol):
    """A painted widget that says what it is; its words are its accessible name and description."""

    @property
    def accessible_role(self) -> QAccessible.Role:
        """What a screen reader calls it."""


class ForScreenReaders(QAccessibleWidget):
    """A painted widget under its own role; as its value it tells its name."""

    def text(self, kind: QAccessible.Text) -> str:
        return super().text(QAccessible.Text.Name if kind == QAccessible.Text.Value else kind)


_kept: list[ForScreenReaders] = []


def _tell(_class_name: str, thing: QObject | None) -> ForScreenReaders | None:
    """An interface for a painted widget, a new one each time it is asked for.

    Qt asks again for the same widget, after another parent was set say, and deletes each interface it was given: one
    given twice would be deleted twice. It keeps no Python object alive, so each is kept until Qt has deleted it.
    """
    if not isinstance(thing, QWidget) or not isinstance(thing, Painted):
        return None
    _kept[:] = [interface for interface in _kept if isValid(interface)]
    _kept.append(ForScreenReaders(thing, thing.accessible_role))
    return _kept[-1]


def install_screen_reader_support() -> None:
    """Tell screen readers of painted widgets from now on; once an application."""
    QAccessible.installFactory(_tell)


def rename(widget: QWidget, name: str) -> None:
    """Give a widget another accessible name, and tell screen readers of it."""
    if widget.accessibleName() != name:
        widget.setAccessibleName(name)
        QAccessible.updateAccessibility(QAccessibleEvent(widget, QAccessible.Event.NameChanged))


def announce(widget: QWidget, words: str, *, urgent: bool = False) -> None:
    """Have screen readers say something that is not where the keyboard is; what is urgent cuts in."""
    event = QAccessibleAnnouncementEvent(widget, words)
    politeness = QAccessible.AnnouncementPoliteness
    event.setPoliteness(politeness.Assertive if urgent else politeness.Polite)
    QAccessible.updateAccessibility(event)
