# SPDX-License-Identifier: GPL-3.0-or-later
"""Ends the app when the process is asked to."""

from __future__ import annotations

import signal
import socket
from collections.abc import Callable
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier, QTimer


class Quitter(QObject):
    """Closes the window when the process is asked to end, so that the session is kept.

    Python runs signal handlers between its own instructions only, and Qt's event loop has none: the signal wakes it by
    a byte through a socket.
    """

    def __init__(self, quit_: Callable[[], object]) -> None:
        super().__init__()
        self._quit = quit_
        self._reading, self._writing = socket.socketpair()
        self._reading.setblocking(False)
        self._writing.setblocking(False)
        signal.set_wakeup_fd(self._writing.fileno(), warn_on_full_buffer=False)
        self._before = {number: signal.signal(number, self._handle) for number in (signal.SIGINT, signal.SIGTERM)}
        self._notifier = QSocketNotifier(self._reading.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._wake)

    def close(self) -> None:
        """Leave signals to Python again."""
        for number, handler in self._before.items():
            signal.signal(number, handler)
        signal.set_wakeup_fd(-1)
        self._notifier.setEnabled(False)
        self._reading.close()
        self._writing.close()

    def _wake(self) -> None:
        self._reading.recv(64)  # the handler below runs as soon as Python does

    def _handle(self, _number: int, _frame: FrameType | None) -> None:
        # This may run in the middle of a paint, and a window must not lose its surface while it is painted.
        QTimer.singleShot(0, self._quit)
