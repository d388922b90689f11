# SPDX-License-Identifier: GPL-3.0-or-later
"""Closing the window to start again, for what takes effect at a start only."""

from __future__ import annotations

from collections.abc import Callable


class Restart:
    """Remembers that the app is to start again once it has ended; who runs it looks here."""

    def __init__(self, close: Callable[[], bool]) -> None:
        """`close` closes the window as its cross does, and says whether it was closed."""
        self._close = close
        self._is_asked = False

    @property
    def is_asked(self) -> bool:
        """Whether to start again."""
        return self._is_asked

    def ask(self) -> None:
        """Close the window, and start again."""
        self._is_asked = True
        self._is_asked = self._close()
