# SPDX-License-Identifier: GPL-3.0-or-later
"""The guided self-test: getting ready, one measure after the other, and what came of it. Nothing hurries."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QAccessible, QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from hipmob_desktop.domain.hip_tests import HipTest, HipTestDraft, Measure
from hipmob_desktop.domain.language import tr
from hipmob_desktop.ui.accessible import announce, rename
from hipmob_desktop.ui.hip_test.guide_pages import MeasureStep, Preparation, Summary
from hipmob_desktop.ui.hip_test.words import measure_name
from hipmob_desktop.ui.mirroring import reads_from_the_right
from hipmob_desktop.ui.sheet import label, press_focused
from hipmob_desktop.ui.theme import Theme

PREPARING, SUMMARY = "preparing", "summary"
STEPS = (PREPARING, *Measure, SUMMARY)


class Progress(QWidget):
    """A dot a step; those behind are filled, the one under way is ringed."""

    accessible_role = QAccessible.Role.Graphic

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._number = 0
        self.setFixedSize(len(STEPS) * 22, 22)
        theme.changed.connect(self.update)

    def show_step(self, number: int) -> None:
        """Show that this step, from 0 on, is under way."""
        self._number = number
        rename(self, tr("Step {number} of {total}", number=number + 1, total=len(STEPS)))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = self._theme.colours
        for number in range(len(STEPS)):
            at = len(STEPS) - 1 - number if reads_from_the_right(self) else number
            dot = QRectF(at * 22 + 6, 6, 10, 10)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._theme.accent if number <= self._number else colours.line))
            painter.drawEllipse(dot)
            if number == self._number:
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(QColor(self._theme.accent), 1.6))
                painter.drawEllipse(dot.adjusted(-4, -4, 4, 4))


class Guide(QWidget):
    """Shows one step at a time. `changed` whenever something is filled in or the step changes."""

    changed = Signal()
    finished = Signal(object)
    """The whole test, to be kept."""
    thrown_away = Signal()
    left = Signal()
    """To be gone on with another time."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._test: HipTest | None = None
        self._tests: tuple[HipTest, ...] = ()
        self._step = 0
        self._progress = Progress(theme)
        self._title = label("", size="title", wrap=True)
        self._later, self._throw = QPushButton(tr("Go on later")), QPushButton(tr("Throw away"))
        self._back, self._next = QPushButton(tr("Back")), QPushButton()
        self._preparation = Preparation()
        self._measures = {measure: MeasureStep(theme, measure) for measure in Measure}
        self._summary = Summary()
        self._stack = QStackedWidget()
        for page in (self._preparation, *self._measures.values(), self._summary):
            self._stack.addWidget(page)
        self._lay_out()
        self._connect()

    @property
    def draft(self) -> HipTestDraft | None:
        """What is filled in now, and where; None when no test is under way."""
        return None if self._test is None else HipTestDraft(self._test, self.step)

    @property
    def step(self) -> str:
        """The step that is on show."""
        return str(STEPS[self._step])

    def begin(self, draft: HipTestDraft, tests: tuple[HipTest, ...]) -> None:
        """Go on where a draft was left; `tests` are those before it."""
        self._test, self._tests = draft.test, tests
        for page in self._measures.values():
            page.fill(draft.test)
            page.show_previous(tests)
        self._summary.note.setText(draft.test.note)
        self._show_step(STEPS.index(draft.step) if draft.step in STEPS else 0)

    def warn(self, minutes_since_practice: int | None) -> None:
        """Say that a routine ended so few minutes ago, or that all is well."""
        self._preparation.warn(minutes_since_practice)
        if self._test is not None and self._test.minutes_since_practice != minutes_since_practice:
            self._test = msgspec.structs.replace(self._test, minutes_since_practice=minutes_since_practice)

    def close_test(self) -> None:
        """No test is under way any longer."""
        self._test = None

    def go_on(self) -> None:
        """The next step, or keep the test after the last one."""
        if not self._next.isEnabled() or self._test is None:
            return
        if self.step == SUMMARY:
            self.finished.emit(self._test)
        else:
            self._show_step(self._step + 1)
            self.changed.emit()

    def go_back(self) -> None:
        """The step before; what was filled in stays."""
        if self._step > 0:
            self._show_step(self._step - 1)
            self.changed.emit()

    # Putting together

    def _lay_out(self) -> None:
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(10)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self._title, 1)
        head.addWidget(self._progress)
        rows.addLayout(head)
        rows.addWidget(self._stack, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        self._next.setProperty("primary", True)
        for button in (self._later, self._throw):
            button.setProperty("compact", True)
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self._back)
        buttons.addWidget(self._next)
        rows.addLayout(buttons)

    def _connect(self) -> None:
        self._next.clicked.connect(self.go_on)
        self._back.clicked.connect(self.go_back)
        self._later.clicked.connect(self.left)
        self._throw.clicked.connect(self.thrown_away)
        for page in self._measures.values():
            page.changed.connect(self._on_change)
        self._summary.note.textChanged.connect(self._on_note)

    # What happens

    def _show_step(self, number: int) -> None:
        self._step = number
        step = self.step
        self._progress.show_step(number)
        self._stack.setCurrentIndex(number)
        names = {PREPARING: tr("Before you start"), SUMMARY: tr("Your hips today")}
        self._title.setText(names[step] if step in names else measure_name(Measure(step)))
        self._back.setVisible(number > 0)
        if step == SUMMARY and self._test is not None:
            self._summary.show_test(self._test, self._tests)
        self._tell_next()
        rename(self, tr("Hip self-test, {step}", step=self._title.text()))
        if self.isVisible():
            announce(self, f"{self._title.text()}. {self._progress.accessibleName()}")
        page = self._stack.currentWidget()
        if isinstance(page, MeasureStep):
            page.begin()
        elif self.isVisible():
            self._next.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_change(self) -> None:
        page = self._stack.currentWidget()
        if self._test is None or not isinstance(page, MeasureStep):
            return
        for fields in page.sides:
            reading = fields.reading
            if reading is not None:
                self._test = self._test.with_reading(reading)
            elif fields.is_empty:
                self._test = self._test.without_reading(page.measure, fields.side)
        self._tell_next()
        self.changed.emit()

    def _on_note(self, words: str) -> None:
        if self._test is not None and self._test.note != words.strip():
            self._test = msgspec.structs.replace(self._test, note=words.strip())
            self.changed.emit()

    def _tell_next(self) -> None:
        page = self._stack.currentWidget()
        if self.step == PREPARING:
            words, allowed = tr("Begin"), True
        elif self.step == SUMMARY:
            words, allowed = tr("Keep this test"), bool(self._test and self._test.readings)
        else:
            assert isinstance(page, MeasureStep)
            words = tr("Skip this one") if page.is_empty else tr("Next")
            allowed = not page.has_error
        self._next.setText(words)
        self._next.setEnabled(allowed)

    # Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not press_focused(self):
                self.go_on()
            event.accept()
        else:
            super().keyPressEvent(event)
