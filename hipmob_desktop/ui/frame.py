# SPDX-License-Identifier: GPL-3.0-or-later
"""The window as the desktop knows it: painted at once, while what goes into it is still being loaded."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QByteArray, QCoreApplication, QRectF, QSettings, QSize, Qt
from PySide6.QtGui import QCloseEvent, QColor, QGuiApplication, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from hipmob_desktop.storage.folders import SETTINGS_NAME

FIRST_SIZE = QSize(1280, 800)
GEOMETRY = "window/geometry"
APPEARANCE = "window/appearance"
SIZE_PERCENT = "window/size_percent"

_LIGHT, _DARK = QColor("#f5f0e8"), QColor("#1b1815")
_CORNER = 18


def stored_settings(data: Path) -> QSettings:
    """The file of the settings, from which the first look takes no more than it needs."""
    return QSettings(str(data / SETTINGS_NAME), QSettings.Format.IniFormat)


class Frame(QMainWindow):
    """Has the size, the place and the ground of the window; `hold` puts the rest into it.

    What is held is a widget that could be a window by itself: it finds this one as its `window()`.
    """

    def __init__(self, settings: QSettings) -> None:
        super().__init__()
        self._ground = _DARK if _is_dark(settings.value(APPEARANCE)) else _LIGHT
        self._held: QWidget | None = None
        self._painted = False
        self.setWindowTitle("HipMob")
        geometry = settings.value(GEOMETRY)
        if not (isinstance(geometry, QByteArray) and self.restoreGeometry(geometry)):
            self.resize(FIRST_SIZE)
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
            painter.fillRect(self.rect(), self._ground)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._ground.darker(108) if self._ground == _LIGHT else self._ground.lighter(130))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(24, 70, -24, -130), _CORNER, _CORNER)

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


def _is_dark(appearance: object) -> bool:
    if appearance in ("light", "dark"):
        return appearance == "dark"
    return QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
