# SPDX-License-Identifier: GPL-3.0-or-later
"""One window for one history: a second start raises the first one's window instead of writing beside it."""

from __future__ import annotations

import hashlib
import logging
from pathlib import Path

from PySide6.QtCore import QDir, QLockFile, QObject, QStandardPaths, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

PATIENCE_MILLISECONDS = 2000

log = logging.getLogger(__name__)


def _place(data: Path) -> str:
    """Where lock and socket of this history are, without ending: not in its folder, which may be on many machines."""
    digest = hashlib.sha256(str(data.resolve()).encode()).hexdigest()[:16]
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.RuntimeLocation) or QDir.tempPath()
    return f"{folder}/hipmob-desktop-{digest}"


class OnlyOne(QObject):
    """Claims a history for this process, or asks the one that has it to show its window."""

    asked = Signal()
    """Another start asks for the window."""

    def __init__(self, data: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        place = _place(data)
        self._socket_name = f"{place}.socket"
        # The lock of a process that died is taken over, whatever its age; that of a living one never.
        self._lock = QLockFile(f"{place}.lock")
        self._lock.setStaleLockTime(0)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)

    def claim(self) -> bool:
        """Whether this process is the one; otherwise the other was asked to show its window.

        Where no lock can be made at all, on a full disk say, the app rather starts.
        """
        if not self._lock.tryLock(0) and self._lock.error() is QLockFile.LockError.LockFailedError:
            self._ask_the_other()
            return False
        QLocalServer.removeServer(self._socket_name)
        if not self._server.listen(self._socket_name):
            log.warning("a second start will not find this window: %s", self._server.errorString())
        return True

    def close(self) -> None:
        """Let others have it."""
        self._server.close()
        self._lock.unlock()

    def _ask_the_other(self) -> None:
        socket = QLocalSocket()
        socket.connectToServer(self._socket_name)
        if socket.waitForConnected(PATIENCE_MILLISECONDS):
            socket.waitForDisconnected(PATIENCE_MILLISECONDS)
        else:
            log.warning("the app is running, but does not answer: %s", socket.errorString())

    def _on_connection(self) -> None:
        """Whoever connects wants the window; hanging up tells that it was heard."""
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.disconnected.connect(socket.deleteLater)
            socket.disconnectFromServer()
            self.asked.emit()
