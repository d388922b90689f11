# SPDX-License-Identifier: GPL-3.0-or-later
"""The hip self-test, a page over the picture: the tests so far, or the guide through a new one."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from hipmob_desktop.domain.hip_tests import HipTest, HipTestDraft, a_month_after
from hipmob_desktop.domain.language import tr
from hipmob_desktop.ui.controls import IconButton
from hipmob_desktop.ui.hip_test.guide import Guide
from hipmob_desktop.ui.hip_test.overview import Overview
from hipmob_desktop.ui.hip_test.words import day_words
from hipmob_desktop.ui.keys import Command, command_of
from hipmob_desktop.ui.sheet import label, press_focused
from hipmob_desktop.ui.theme import Theme


class HipTestPage(QFrame):
    """Composes overview and guide, and says what is asked for."""

    opened = Signal()
    closed = Signal()
    start_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.setAccessibleName(tr("Hip self-test"))
        self.overview = Overview(theme)
        self.guide = Guide(theme)
        self._title = label(tr("Hip self-test"), size="large")
        self._when = label("", tone="soft", wrap=True)
        self._start = QPushButton(tr("Start the test"))
        self._start.setProperty("primary", True)
        self._close = IconButton(theme, "close", tr("Close the hip self-test"), tr("Esc"), 20)
        self._stack = QStackedWidget()
        self._lay_out()
        self._close.clicked.connect(self._step_out)
        self._start.clicked.connect(self.start_asked)
        self.guide.left.connect(self.show_overview)

    @property
    def is_guiding(self) -> bool:
        """Whether a test is on show rather than the tests so far."""
        return self._stack.currentIndex() == 1

    def show_tests(
        self, tests: tuple[HipTest, ...], draft: HipTestDraft | None, *, today: date, read_only: bool
    ) -> None:
        """Show the tests so far; `draft` is one that was begun."""
        self.overview.show_tests(tests, read_only=read_only)
        self._when.setText(_when(tests, today))
        self._start.setText(tr("Start the test") if draft is None else tr("Go on with the test"))
        self._start.setEnabled(not read_only)

    def begin(self, draft: HipTestDraft, tests: tuple[HipTest, ...]) -> None:
        """Guide through a test."""
        self._stack.setCurrentIndex(1)
        self._tell_head()
        self.guide.begin(draft, tests)

    def show_overview(self) -> None:
        """Back to the tests so far."""
        self._stack.setCurrentIndex(0)
        self._tell_head()
        if self.isVisible():
            self._start.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        rows = QVBoxLayout(self)
        rows.setContentsMargins(24, 18, 18, 16)
        rows.setSpacing(10)
        head, words = QHBoxLayout(), QVBoxLayout()
        head.setSpacing(10)
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._when)
        head.addLayout(words, 1)
        head.addWidget(self._start)
        head.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        rows.addLayout(head)
        self._stack.addWidget(self.overview)
        self._stack.addWidget(self.guide)
        rows.addWidget(self._stack, 1)

    def _tell_head(self) -> None:
        for part in (self._start, self._when):
            part.setVisible(not self.is_guiding)

    def _step_out(self) -> None:
        """Out of a test to the tests so far, and from there to the picture. A test that was begun is kept."""
        if self.is_guiding:
            self.guide.left.emit()
        else:
            self.closed.emit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.opened.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys of the player do nothing while it is covered."""
        command = command_of(event.key(), event.modifiers())
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            press_focused(self)
        elif command is Command.LEAVE:
            self._step_out()
        elif command is Command.HIP_TEST:
            self.closed.emit()
        event.accept()


def _when(tests: tuple[HipTest, ...], today: date) -> str:
    if not tests:
        return tr("Not taken yet")
    last = max(test.test_day for test in tests)
    following = a_month_after(last)
    if following <= today:
        return tr("Last on {day}. The next one is due.", day=day_words(last))
    return tr("Last on {day}. Next from {next} on.", day=day_words(last), next=day_words(following))
