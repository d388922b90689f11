# SPDX-License-Identifier: GPL-3.0-or-later
"""Notices when the computer's sound is lost in mid-play, and when it is back."""

from __future__ import annotations

import contextlib
import socket

from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Signal

from hipmob_desktop.desktop.sound_server import Outlet, connect, outlet, server_socket

RENEW_MILLISECONDS = 30_000
"""Servers hang up on who says nothing for a minute."""
LOOK_AGAIN_MILLISECONDS = 2000


class SoundWatch(QObject):
    """Watches from `start` on. `missing`: there is nothing to sound through; `lost` and `came_back` may follow."""

    missing = Signal()
    lost = Signal()
    came_back = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._started = False
        self._connection: socket.socket | None = None
        self._notifier: QSocketNotifier | None = None
        self._renew = QTimer(self)
        self._renew.timeout.connect(self._go_on_watching)
        self._look_again = QTimer(self, interval=LOOK_AGAIN_MILLISECONDS)
        self._look_again.timeout.connect(self._look)

    def start(self) -> None:
        """Watch from now on."""
        if self._started:
            return
        self._started = True
        found = outlet()
        if found is Outlet.NONE:
            self.missing.emit()
        elif found is Outlet.SERVER:
            self._go_on_watching()

    def close(self) -> None:
        """Watch no more."""
        self._started = True
        self._renew.stop()
        self._look_again.stop()
        self._hang_up()

    def _go_on_watching(self) -> None:
        if not self._connect_anew():
            self._lose()

    def _connect_anew(self) -> bool:
        """Whether a server listens; the connection before is kept until there is a new one."""
        path = server_socket()
        try:
            connection = connect(path) if path is not None else None
        except BlockingIOError:  # it is there, and the connection that we have tells as well
            self._renew.start(LOOK_AGAIN_MILLISECONDS)
            return True
        self._hang_up()
        if connection is None:
            return False
        self._connection = connection
        self._notifier = QSocketNotifier(connection.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)
        self._renew.start(RENEW_MILLISECONDS)
        return True

    def _read(self) -> None:
        if self._connection is None:
            return
        with contextlib.suppress(BlockingIOError, ConnectionError):
            if self._connection.recv(4096):
                return
        self._hang_up()
        self._lose()

    def _lose(self) -> None:
        self._renew.stop()
        self._look_again.start()
        self.lost.emit()

    def _look(self) -> None:
        if self._connect_anew():
            self._look_again.stop()
            self.came_back.emit()

    def _hang_up(self) -> None:
        if self._notifier is not None:
            self._notifier.setEnabled(False)
            self._notifier.deleteLater()
            self._notifier = None
        if self._connection is not None:
            self._connection.close()
            self._connection = None
