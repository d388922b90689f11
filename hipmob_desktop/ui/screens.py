# SPDX-License-Identifier: GPL-3.0-or-later
"""Full screen on any monitor: where to go, and the way back when a monitor is unplugged."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QObject, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

from hipmob_desktop.ui.settings import Settings


class Monitor(Protocol):
    """As much of a screen as choosing one needs."""

    def name(self) -> str: ...


def monitor_to_fill(monitors: Sequence[Monitor], here: int, *, full_screen: bool, last_chosen: str) -> int:
    """Which monitor to fill next, by its place in `monitors`; `here` is that of the window.

    From a window that is the one chosen the last time, as long as it is another one than here; else the next one.
    """
    if not full_screen:
        for place, monitor in enumerate(monitors):
            if monitor.name() == last_chosen and place != here:
                return place
    return (here + 1) % len(monitors)


def within(window: QRect, area: QRect, smallest_share: float = 0.25) -> QRect:
    """The window as it was if a good part of it can be seen in an area of the desktop, else moved into it."""
    seen = window.intersected(area)
    if seen.width() * seen.height() >= smallest_share * window.width() * window.height():
        return window
    placed = QRect(0, 0, min(window.width(), area.width()), min(window.height(), area.height()))
    placed.moveCenter(area.center())
    return placed


class Screens(QObject):
    """Fills monitors with a window and empties them again. `changed` when the number of monitors is another."""

    changed = Signal()

    def __init__(self, window: QWidget, settings: Settings) -> None:
        super().__init__(window)
        self._content, self._settings = window, settings
        self._from: QRect | None = None  # where the window was before another monitor than its own was filled
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.screenAdded.connect(self._on_screens)
        application.screenRemoved.connect(self._on_removed)

    @property
    def _window(self) -> QWidget:
        """The window on the desktop, which may be a frame around what was given."""
        return self._content.window()

    @property
    def are_many(self) -> bool:
        """Whether there is more than one monitor."""
        return len(QGuiApplication.screens()) > 1

    def toggle(self) -> None:
        """Fill the monitor the window is on; or go back to a window."""
        if self._window.isFullScreen():
            self._leave()
        else:
            self._window.setWindowState(self._window.windowState() | Qt.WindowState.WindowFullScreen)

    def fill_next(self) -> None:
        """Fill the next monitor, from a window the one chosen last; with a single one it is filled."""
        window, screens = self._window, QGuiApplication.screens()
        if len(screens) < 2:
            if not window.isFullScreen():
                self.toggle()
            return
        here = screens.index(window.screen()) if window.screen() in screens else 0
        chosen = monitor_to_fill(
            screens, here, full_screen=window.isFullScreen(), last_chosen=self._settings.full_screen_on
        )
        self._settings.full_screen_on = screens[chosen].name()
        self._fill(screens[chosen])

    def _fill(self, screen: QScreen) -> None:
        window = self._window
        if self._from is None:
            self._from = window.normalGeometry() if window.isFullScreen() else window.geometry()
        # Desktops fill the monitor that a window is on, so it goes there as a window first.
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowFullScreen)
        window.setScreen(screen)
        window.setGeometry(within(self._from, screen.availableGeometry(), 1.0))
        window.setWindowState(window.windowState() | Qt.WindowState.WindowFullScreen)

    def _leave(self) -> None:
        window = self._window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowFullScreen)
        if self._from is not None:
            window.setGeometry(self._from)
            self._from = None

    def _on_removed(self, gone: QScreen) -> None:
        if self._window.screen() is gone or self._window.screen() is None:
            self.come_back()
        else:
            # Qt and the desktop move windows of a monitor that is gone in their own time.
            QTimer.singleShot(0, self, self._stay_in_sight)
        self.changed.emit()

    def come_back(self) -> None:
        """The monitor is gone: be a window again, on one that is there."""
        if self._window.isFullScreen():
            self._leave()
        QTimer.singleShot(0, self, self._stay_in_sight)

    def _stay_in_sight(self) -> None:
        window, screens = self._window, QGuiApplication.screens()
        if not screens or window.isMinimized():
            return
        if any(within(window.geometry(), screen.availableGeometry()) == window.geometry() for screen in screens):
            return
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowFullScreen)
        window.setGeometry(within(window.geometry(), QGuiApplication.primaryScreen().availableGeometry(), 1.0))

    def _on_screens(self, _screen: QScreen) -> None:
        self.changed.emit()
