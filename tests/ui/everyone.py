# SPDX-License-Identifier: GPL-3.0-or-later
"""The window in each state people meet it in, and what assistive technology is told of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QApplication, QLineEdit, QWidget

from hipmob_desktop.domain.sessions import Session
from hipmob_desktop.ui.completion_sheet import CompletionSheet
from hipmob_desktop.ui.health_note import AboutSheet, HealthNoteSheet
from hipmob_desktop.ui.keys import Command
from hipmob_desktop.ui.settings_sheet import SettingsSheet
from hipmob_desktop.ui.sheet import in_tab_order
from tests.ui.conftest import NOW, App

SECTIONS = 9


@dataclass(frozen=True)
class Seen:
    """Something an assistive technology is told."""

    role: QAccessible.Role
    name: str
    value: str
    description: str
    focusable: bool
    widget: QWidget | None

    @property
    def what(self) -> str:
        kind = "item" if self.widget is None else type(self.widget).__name__
        return f"{kind} {self.role.name} {self.name!r}"


def tree(widget: QWidget) -> Iterator[Seen]:
    """All that is visible inside a widget, as the accessibility tree has it."""
    interface = QAccessible.queryAccessibleInterface(widget)
    assert interface is not None
    yield from _walk(interface)


def _walk(interface: QAccessibleInterface) -> Iterator[Seen]:
    state = interface.state()
    if state.invisible:
        return
    thing = interface.object()
    widget = thing if isinstance(thing, QWidget) else None
    words = (QAccessible.Text.Name, QAccessible.Text.Value, QAccessible.Text.Description)
    yield Seen(interface.role(), *map(interface.text, words), bool(state.focusable), widget)
    for number in range(interface.childCount()):
        child = interface.child(number)
        if child is not None and child.isValid():
            yield from _walk(child)


def session_of_today() -> Session:
    return Session(
        id="today",
        mode="pre-run",
        started_at=NOW,
        training_day=NOW.date(),
        planned_seconds=462.0,
        watched_seconds=411.5,
        left_seconds=92.0,
        right_seconds=120.0,
        modified_at=NOW,
        note="stiff after the long run",
    )


def start(app: App) -> None:
    """The poster and the start card."""


def playing(app: App) -> None:
    """In the middle of a drill, with captions."""
    app.rig.playing_at(100.0)


def paused(app: App) -> None:
    """Stopped in the middle of a drill."""
    playing(app)
    app.practice.pause()


def variants(app: App) -> None:
    """The easier variant over the picture."""
    playing(app)
    app.window.toggle_easier()


def notice(app: App) -> None:
    """A message with a way back."""
    app.window.notice.say("The session was deleted.", "Undo", lambda: None)


def progress(app: App) -> None:
    """All of the progress, with a session."""
    app.logbook.add(session_of_today())
    app.window.progress.show_history(app.logbook.history, app.logbook.review(), read_only=False)
    app.window.toggle_progress()


def settings(section: int) -> Callable[[App], None]:
    """A section of the settings."""

    def show(app: App) -> None:
        app.window.show_settings()
        sheet = app.window.sheets.open
        assert isinstance(sheet, SettingsSheet)
        sheet.sections.setCurrentRow(section)

    return show


def keys(app: App) -> None:
    """The list of keys."""
    app.window.list_keys()


def about(app: App) -> None:
    """About and health note."""
    app.window.sheets.show(AboutSheet())


def health_note(app: App) -> None:
    """What is shown once at first."""
    app.window.sheets.show(HealthNoteSheet())


def completion(app: App) -> None:
    """After the routine."""
    app.logbook.add(session_of_today())
    app.window.sheets.show(CompletionSheet(app.theme, session_of_today(), app.logbook.review(), {NOW.date(): 6.9}))


STATES: dict[str, Callable[[App], None]] = {
    "start": start,
    "playing": playing,
    "paused": paused,
    "variants": variants,
    "notice": notice,
    "progress": progress,
    "keys": keys,
    "about": about,
    "health note": health_note,
    "completion": completion,
    **{f"settings {section}": settings(section) for section in range(SECTIONS)},
}

BY_KEY = {
    "VideoPane": Command.PLAY_OR_PAUSE,
    "VariantsPanel": Command.EASIER,
}
"""What is clicked but not gone to by Tab, and the command that does the same by key."""


def ground(app: App) -> QWidget:
    """What Tab goes through now: the sheet that is open, or the window."""
    return app.window.sheets.open or app.window


def by_tab(root: QWidget) -> list[QWidget]:
    """The widgets that are to be reached by Tab."""
    policy = Qt.FocusPolicy.TabFocus
    return [
        widget
        for widget in in_tab_order(root)
        if widget.isVisible()
        and widget.isEnabled()
        and widget.focusPolicy() & policy
        and not _is_within_a_field(widget)
        and not _is_reached_by_arrows(widget)
    ]


def _is_within_a_field(widget: QWidget) -> bool:
    return isinstance(widget, QLineEdit) and isinstance(widget.parentWidget(), QAbstractSpinBox)


def _is_reached_by_arrows(widget: QWidget) -> bool:
    """One of several of which one is chosen: Tab goes to that one, arrows to the others."""
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    chosen = group.checkedButton() if group is not None and group.exclusive() else None
    return chosen is not None and chosen is not widget and chosen.isVisible()


def tabbed_through(root: QWidget, *, back: bool = False) -> list[QWidget]:
    """Where Tab really leads, until it comes round."""
    modifier = Qt.KeyboardModifier.ShiftModifier if back else Qt.KeyboardModifier.NoModifier
    key = Qt.Key.Key_Backtab if back else Qt.Key.Key_Tab
    found: list[QWidget] = []
    stays = 0
    for _ in range(200):
        QTest.keyClick(QApplication.focusWidget() or root, key, modifier)
        widget = QApplication.focusWidget()
        assert widget is not None
        if found and widget is found[-1]:  # from the hours of a time to its minutes, or there is no other to go to
            stays += 1
            if stays > 4:
                return found
            continue
        stays = 0
        if widget in found:
            return found
        found.append(widget)
    raise AssertionError(f"Tab never comes round: {found}")
