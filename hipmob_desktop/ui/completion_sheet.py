# SPDX-License-Identifier: GPL-3.0-or-later
"""After the routine: what was done, left and right, the week, and room for how it felt."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QFont, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QSlider, QWidget

from hipmob_desktop.domain.language import tr
from hipmob_desktop.domain.sessions import Session
from hipmob_desktop.domain.weeks import WeekReview, week_sentence
from hipmob_desktop.ui.mirroring import seen_point
from hipmob_desktop.ui.sheet import Sheet, label
from hipmob_desktop.ui.theme import Theme
from hipmob_desktop.ui.week_card import DayDots, streak_sentence
from hipmob_desktop.ui.words import clock, length

_EVEN_SECONDS = 5.0
"""Less than this between left and right is even."""


def balance_sentence(left_seconds: float, right_seconds: float) -> str:
    """Left and right even, or which side had more."""
    if left_seconds + right_seconds <= 0:
        return tr("Nothing on one side only")
    difference = left_seconds - right_seconds
    if abs(difference) < _EVEN_SECONDS:
        return tr("Left and right even")
    if difference > 0:
        return tr("{length} more on the left", length=length(difference))
    return tr("{length} more on the right", length=length(-difference))


class BalanceBar(QWidget):
    """Left and right seconds beside each other, in words and in length."""

    accessible_role = QAccessible.Role.Graphic

    def __init__(self, theme: Theme, left_seconds: float, right_seconds: float) -> None:
        super().__init__()
        self._theme = theme
        self._left, self._right = left_seconds, right_seconds
        words = tr(
            "Left {left}, right {right}: {balance}",
            left=length(left_seconds),
            right=length(right_seconds),
            balance=balance_sentence(left_seconds, right_seconds),
        )
        self.setAccessibleName(words)
        self.setFixedHeight(36)

    def sizeHint(self) -> QSize:
        return QSize(360, 36)

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = self._theme.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = QFont(self.font())
        font.setPixelSize(14)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        middle, half = self.width() / 2, self.width() / 2 - 3
        most = max(self._left, self._right, 1.0)
        for side, seconds, written in (
            (-1, self._left, tr("Left {time}", time=clock(self._left))),
            (1, self._right, tr("Right {time}", time=clock(self._right))),
        ):
            width = half * seconds / most
            start = middle - 3 - half if side < 0 else middle + 3
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.track))
            painter.drawRoundedRect(QRectF(start, 0, half, self.height()), 9, 9)
            painter.setBrush(QColor(colours.hold.fill if side < 0 else colours.breathing.fill))
            bar_start = middle - 3 - width if side < 0 else middle + 3
            painter.drawRoundedRect(QRectF(bar_start, 0, width, self.height()), 9, 9)
            painter.setPen(QColor(colours.ink))
            words = QRectF(start + 14, 0, half - 28, self.height())
            flag = Qt.AlignmentFlag.AlignRight if side < 0 else Qt.AlignmentFlag.AlignLeft
            painter.drawText(words, flag | Qt.AlignmentFlag.AlignVCenter, written)


class StiffnessSlider(QWidget):
    """0 to 10, or nothing at all until it is touched."""

    def __init__(self, name: str) -> None:
        """`name` is for screen readers."""
        super().__init__()
        self._slider = QSlider(Qt.Orientation.Horizontal)
        self._slider.setRange(0, 10)
        self._slider.setPageStep(1)
        self._slider.setAccessibleName(name)
        self._slider.setProperty("unset", True)
        self._value = label("–", strong=True)
        self._value.setFixedWidth(32)
        self._value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._touched = False
        self._slider.valueChanged.connect(self._touch)
        self._slider.sliderPressed.connect(self._touch)
        self._slider.installEventFilter(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._slider, 1)
        row.addWidget(self._value)

    @property
    def slider(self) -> QSlider:
        """The slider inside."""
        return self._slider

    @property
    def value(self) -> int | None:
        """What was chosen, or None."""
        return self._slider.value() if self._touched else None

    def preset(self, value: int | None) -> None:
        """Start out with what was chosen before."""
        if value is not None:
            self._slider.setValue(value)
            self._touch()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A click on the groove goes where it was clicked, not a step towards it."""
        if event.type() == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            share = (seen_point(self._slider, event.position()).x() - 10) / max(self._slider.width() - 20, 1)
            self._slider.setValue(round(min(max(share, 0.0), 1.0) * 10))
            self._touch()
        return super().eventFilter(watched, event)

    def _touch(self) -> None:
        self._touched = True
        self._value.setText(str(self._slider.value()))
        if self._slider.property("unset"):
            self._slider.setProperty("unset", False)
            self._slider.style().unpolish(self._slider)
            self._slider.style().polish(self._slider)


def stiffness_before() -> StiffnessSlider:
    """The slider for how stiff it was before."""
    return StiffnessSlider(tr("Stiffness before, 0 to 10, optional"))


def stiffness_after() -> StiffnessSlider:
    """The slider for how stiff it was after."""
    return StiffnessSlider(tr("Stiffness after, 0 to 10, optional"))


class CompletionSheet(Sheet):
    """The session is saved already when this opens; closing it either way adds what was filled in."""

    def __init__(self, theme: Theme, session: Session, review: WeekReview, minutes_by_day: dict[date, float]) -> None:
        super().__init__(tr("Well done"), width=560)
        self._session = session
        whole = QHBoxLayout()
        whole.addWidget(label(length(session.watched_seconds), size="large"))
        saved = label(tr("of work, saved"), tone="soft", wrap=True)
        saved.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        whole.addWidget(saved, 1)
        self.rows.addLayout(whole)
        self.rows.addWidget(BalanceBar(theme, session.left_seconds, session.right_seconds))
        self.rows.addWidget(
            label(balance_sentence(session.left_seconds, session.right_seconds), size="small", tone="soft")
        )
        self.rows.addSpacing(4)
        dots = DayDots(theme)
        dots.show_week(review, minutes_by_day)
        self.rows.addWidget(label(week_sentence(review.running, review.today), strong=True))
        self.rows.addWidget(dots)
        if review.streak_weeks:
            self.rows.addWidget(label(streak_sentence(review), size="small", tone="soft"))
        self._before, self._after = stiffness_before(), stiffness_after()
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(8)
        grid.addWidget(label(tr("Stiffness, if you like (0 to 10)"), size="small", tone="soft"), 0, 0, 1, 2)
        grid.addWidget(label(tr("Before")), 1, 0)
        grid.addWidget(self._before, 1, 1)
        grid.addWidget(label(tr("After")), 2, 0)
        grid.addWidget(self._after, 2, 1)
        self.rows.addLayout(grid)
        self._note = QLineEdit()
        self._note.setPlaceholderText(tr("A line for yourself"))
        self._note.setAccessibleName(tr("Note, optional"))
        self._note.setMaxLength(200)
        self.rows.addWidget(self._note)
        self.add_buttons(tr("Done"))

    @property
    def note(self) -> QLineEdit:
        """The line for a note."""
        return self._note

    @property
    def before(self) -> StiffnessSlider:
        """Stiffness before."""
        return self._before

    @property
    def after(self) -> StiffnessSlider:
        """Stiffness after."""
        return self._after

    def changes(self) -> dict[str, object]:
        """The fields of the session that were filled in."""
        values = {
            "stiffness_before": self._before.value,
            "stiffness_after": self._after.value,
            "note": self._note.text().strip() or None,
        }
        return {field: value for field, value in values.items() if value is not None}
