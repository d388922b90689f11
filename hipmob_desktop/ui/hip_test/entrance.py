# SPDX-License-Identifier: GPL-3.0-or-later
"""The way to the self-test: its page is built when it is first asked for, and whether a test is due is known before."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from hipmob_desktop.domain.hip_tests import due
from hipmob_desktop.ui.logbook import Logbook
from hipmob_desktop.ui.settings import Settings

if TYPE_CHECKING:  # the page is loaded when it is first asked for
    from hipmob_desktop.ui.hip_test.page import HipTestPage


class HipTestEntrance(QObject):
    """`due_changed` says whether a quiet reminder is wanted, `toggled` that the page is to be shown or put away."""

    due_changed = Signal(bool)
    toggled = Signal(object)

    def __init__(
        self,
        make_page: Callable[[], HipTestPage],
        logbook: Logbook,
        today: Callable[[], date],
        settings: Settings,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._make_page = make_page
        self._page: HipTestPage | None = None
        self._logbook, self._today = logbook, today
        self._settings = settings
        logbook.changed.connect(self.tell)

    @property
    def is_due(self) -> bool:
        """Whether to remind: somebody who practises, and whose last test, if any, is a month ago."""
        history = self._logbook.history
        practises = bool(history.sessions or history.hip_tests)
        return practises and due(self._today(), history.hip_tests, self._put_off_on)

    @property
    def _put_off_on(self) -> date | None:
        with suppress(ValueError):  # a hand-edited file
            return date.fromisoformat(self._settings.hip_test_put_off_on)
        return None

    def tell(self) -> None:
        """Say whether a test is due."""
        self.due_changed.emit(self.is_due)

    def put_off(self) -> None:
        """No reminder for a month."""
        self._settings.hip_test_put_off_on = self._today().isoformat()
        self._settings.save()
        self.tell()

    def toggle(self) -> None:
        """Show the page, or put it away."""
        if self._page is None:
            self._page = self._make_page()
            self._page.closed.connect(self.toggle)
        self.toggled.emit(self._page)
