# SPDX-License-Identifier: GPL-3.0-or-later
"""The window as the desktop knows it: painted at once, while what goes into it is still being loaded.

The enumerations of `Qt` are kept out of the way of the first paint: PySide makes all hundred of them at the first use
of one, or of a call that might take one, such as filling with a plain colour. That takes longer than painting.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QByteArray, QCoreApplication, QRectF, QSettings, QSize
from PySide6.QtGui import QCloseEvent, QColor, QGuiApplication, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPalette
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from hipmob_desktop.storage.folders import SETTINGS_NAME

FIRST_SIZE = QSize(1280, 800)
SMALLEST = QSize(800, 450)  # fits a screen of 1366 x 768 at 150 %, with the window's frame and a panel
GEOMETRY = "window/geometry"
APPEARANCE = "window/appearance"
SIZE_PERCENT = "window/size_percent"

_LIGHT, _DARK = QColor("#f5f0e8"), QColor("#1b1815")
_CORNER = 18
_FRAME = QSize(24, 64)  # what a desktop puts around a window, and some room beside it
_WIDEST = 2.1  # times its height: wider, the picture would be small among much ground


def stored_settings(data: Path) -> QSettings:
    """The file of the settings, from which the first look takes no more than it needs."""
    return QSettings(str(data / SETTINGS_NAME), QSettings.Format.IniFormat)


def first_size(available: QSize) -> QSize:
    """How large a window is that nobody has sized yet: all of it can be seen where that much of the screen is free."""
    room = (available - _FRAME).boundedTo(FIRST_SIZE)
    return QSize(min(room.width(), int(_WIDEST * room.height())), room.height()).expandedTo(SMALLEST)


class Frame(QMainWindow):
    """Has the size, the place and the ground of the window; `hold` puts the rest into it.

    What is held is a widget that could be a window by itself: it finds this one as its `window()`.
    """

    def __init__(self, settings: QSettings) -> None:
        super().__init__()
        self._colours = _colours(dark=_is_dark(settings.value(APPEARANCE)))
        self._held: QWidget | None = None
        self._painted = False
        self.setWindowTitle("HipMob")
        geometry = settings.value(GEOMETRY)
        if not (isinstance(geometry, QByteArray) and self.restoreGeometry(geometry)):
            self.resize(first_size(self.screen().availableGeometry().size()))
        if self.isFullScreen():
            from PySide6.QtCore import Qt

            self.setWindowState(self.windowState() & ~Qt.WindowState.WindowFullScreen)

    def appear(self, process_events: Callable[[], None] = QCoreApplication.processEvents, patience: int = 100) -> None:
        """Be shown, and painted before anything else is done."""
        self.show()
        for _ in range(patience):  # one is enough, or some where a window manager has its say
            process_events()
            if self._painted:
                return

    def hold(self, content: QWidget) -> None:
        """Take in what the window is for."""
        self._held = content
        self.setWindowTitle(content.windowTitle())
        content.windowTitleChanged.connect(self.setWindowTitle)
        self.setCentralWidget(content)
        content.show()

    def paintEvent(self, _event: QPaintEvent) -> None:
        self._painted = True
        if self._held is None:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            whole, pane = QPainterPath(), QPainterPath()
            whole.addRect(QRectF(self.rect()))
            pane.addRoundedRect(QRectF(self.rect()).adjusted(24, 70, -24, -130), _CORNER, _CORNER)
            painter.fillPath(whole, self._colours.window())
            painter.fillPath(pane, self._colours.base())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A key that no part has the focus for is for what is held."""
        if self._held is not None and QApplication.focusWidget() is None:
            self._held.setFocus()
            self._held.keyPressEvent(event)
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._held is not None:
            self._held.close()
        super().closeEvent(event)


def _colours(*, dark: bool) -> QPalette:
    """The ground, and the pane of the picture on it."""
    ground, colours = _DARK if dark else _LIGHT, QPalette()
    colours.setColor(QPalette.ColorRole.Window, ground)
    colours.setColor(QPalette.ColorRole.Base, ground.lighter(130) if dark else ground.darker(108))
    return colours


def _is_dark(appearance: object) -> bool:
    if appearance in ("light", "dark"):
        return appearance == "dark"
    palette = QGuiApplication.palette()
    if palette.window().color().lightness() > palette.windowText().color().lightness():
        return False  # where the scheme is dark, so is Qt's palette
    from PySide6.QtCore import Qt

    return QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
