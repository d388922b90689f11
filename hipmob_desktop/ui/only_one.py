# SPDX-License-Identifier: GPL-3.0-or-later
"""One window for one history: a second start raises the first one's window instead of writing beside it."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCryptographicHash, QDeadlineTimer, QDir, QLockFile, QObject, QStandardPaths, Signal

if TYPE_CHECKING:  # loaded when it is needed: the window is to be painted before
    from PySide6.QtNetwork import QLocalServer

PATIENCE_MILLISECONDS = 2000
_BETWEEN_TRIES_MILLISECONDS = 50

log = logging.getLogger(__name__)


def _place(data: Path) -> str:
    """Where lock and socket of this history are, without ending: not in its folder, which may be on many machines."""
    # Qt's hash, since Python's loads OpenSSL, and the window is to be painted soon.
    digest = QCryptographicHash.hash(str(data.resolve()).encode(), QCryptographicHash.Algorithm.Sha256).toHex()
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.RuntimeLocation) or QDir.tempPath()
    return f"{folder}/hipmob-desktop-{digest.toStdString()[:16]}"


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
        self._server: QLocalServer | None = None

    def claim(self) -> bool:
        """Whether this process is the one; otherwise the other was asked to show its window. Then comes `listen`.

        Where no lock can be made at all, on a full disk say, the app rather starts.
        """
        if self._lock.tryLock(0) or self._lock.error() is not QLockFile.LockError.LockFailedError:
            return True
        return not self._is_with_the_other()

    def listen(self) -> None:
        """Hear other starts from now on; one that comes before waits for it."""
        from PySide6.QtNetwork import QLocalServer

        server = self._server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        server.newConnection.connect(self._on_connection)
        QLocalServer.removeServer(self._socket_name)
        if not server.listen(self._socket_name):
            log.warning("a second start will not find this window: %s", server.errorString())

    def close(self) -> None:
        """Let others have it."""
        if self._server is not None:
            self._server.close()
        self._lock.unlock()

    def _is_with_the_other(self) -> bool:
        """Ask the other to show its window; False if it let go of the history meanwhile, which is ours then."""
        from PySide6.QtNetwork import QLocalSocket

        socket, patience = QLocalSocket(), QDeadlineTimer(PATIENCE_MILLISECONDS)
        while True:
            socket.connectToServer(self._socket_name)
            if socket.waitForConnected(PATIENCE_MILLISECONDS):
                socket.waitForDisconnected(PATIENCE_MILLISECONDS)
                return True
            if patience.hasExpired():
                log.warning("the app is running, but does not answer: %s", socket.errorString())
                return True
            # It has its lock and does not listen: not yet, or no longer. Waiting for the lock is waiting for either.
            if self._lock.tryLock(_BETWEEN_TRIES_MILLISECONDS):
                return False

    def _on_connection(self) -> None:
        """Whoever connects wants the window; hanging up tells that it was heard."""
        while self._server is not None and (socket := self._server.nextPendingConnection()) is not None:
            socket.disconnected.connect(socket.deleteLater)
            socket.disconnectFromServer()
            self.asked.emit()
