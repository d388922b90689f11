# SPDX-License-Identifier: GPL-3.0-or-later
"""Your weeks: this one against the goal, the streak, the weeks before and why they counted, and every session."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from hipmob_desktop.domain.history import History
from hipmob_desktop.domain.language import tr
from hipmob_desktop.domain.routines import Mode
from hipmob_desktop.domain.statistics import minutes_by_day
from hipmob_desktop.domain.weeks import WeekReview, week_sentence
from hipmob_desktop.ui.hip_test.due_line import HipTestLine
from hipmob_desktop.ui.locale import percent, short_number, written
from hipmob_desktop.ui.mark import Mark
from hipmob_desktop.ui.session_list import SessionList
from hipmob_desktop.ui.sheet import label
from hipmob_desktop.ui.start_card import promise_of
from hipmob_desktop.ui.theme import Theme
from hipmob_desktop.ui.week_card import DayDots, WeekTiles, streak_sentence
from hipmob_desktop.ui.words import mode_title

_TILES_FROM_HEIGHT = 600


class HistoryView(QFrame):
    """The panel beside the picture, or a drawer over it."""

    whole_asked = Signal()
    hip_test_asked = Signal()
    hip_test_put_off = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("card")
        self.setAccessibleName(tr("Your weeks"))
        rows = self._rows = QVBoxLayout(self)
        rows.setContentsMargins(22, 20, 22, 14)
        rows.setSpacing(8)
        self._dates = label("", size="small", tone="soft", wrap=True)
        self._sentence = label("", size="large", wrap=True)
        self._dots = DayDots(theme)
        self._streak_mark = Mark("streak", 24, theme.colours.met)
        self._streak = label("", strong=True, wrap=True)
        self._more = label("", size="small", tone="soft", wrap=True)
        self._more.setToolTip("\n".join((consistency_explained(), freezes_explained())))
        self._tiles_title = label(tr("Last weeks"), size="small", tone="soft")
        self._tiles = WeekTiles(theme)
        self._sessions_title = label(tr("Sessions"), size="small", tone="soft")
        self._sessions = SessionList(theme)
        self._empty = EmptyNote(theme)
        self._any_weeks_before = self._any_sessions = self._hip_test_due = self._is_sized = False
        self._hip_test = HipTestLine(theme)
        self._whole = QPushButton(tr("All of your progress"))
        self._lay_out(rows)
        theme.changed.connect(self._paint_mark)

    def sizeHint(self) -> QSize:
        return QSize(340, 600)

    @property
    def sessions(self) -> SessionList:
        """The list of sessions."""
        return self._sessions

    def show_history(self, history: History, review: WeekReview) -> None:
        """Show the history and what it adds up to."""
        week = review.running
        self._dates.setText(tr("This week  ·  from {date}", date=written(week.first_day, "dddd d MMMM")))
        self._sentence.setText(week_sentence(week, review.today))
        self._dots.show_week(review, minutes_by_day(history.sessions))
        self._streak.setText(streak_sentence(review))
        self._more.setText(facts(review))
        self._more.setVisible(bool(self._more.text()))
        self._any_sessions = bool(history.sessions)
        self._tiles.show_weeks(review.weeks)
        self._sessions.show_sessions(history.sessions)
        self._sessions_title.setText(tr("{count} session(s)", len(history.sessions)))
        self._any_weeks_before = len(review.weeks) > 1
        self._empty.show_rules(review)
        self._empty.setVisible(not self._any_sessions)
        self._fit()

    def _fit(self) -> None:
        """Where there is little room, leave the weeks before and then the sessions to the progress page.

        Where even that is not enough, leave the self-test to it as well.
        """
        shown = self._any_weeks_before and self.height() >= _TILES_FROM_HEIGHT
        self._tiles_title.setVisible(shown)
        self._tiles.setVisible(shown)
        self._show_sessions(self._any_sessions)
        self._hip_test.setVisible(self._hip_test_due)
        if not self._has_room():
            self._show_sessions(False)
        if not self._has_room():
            self._hip_test.hide()

    def _show_sessions(self, shown: bool) -> None:
        self._sessions_title.setVisible(shown)
        self._sessions.setVisible(shown)

    def _has_room(self) -> bool:
        """Whether nothing that is shown lies over anything else, as far as is known yet."""
        if not self._is_sized:
            return True
        self._rows.invalidate()
        return self._rows.totalMinimumHeightForWidth(self.width()) <= self.height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._is_sized = True
        self._fit()

    def show_hip_test_due(self, due: bool) -> None:
        """Show or hide the quiet line that a hip self-test is due."""
        self._hip_test_due = due
        self._fit()

    def _lay_out(self, rows: QVBoxLayout) -> None:
        rows.addWidget(self._dates)
        rows.addWidget(self._sentence)
        rows.addSpacing(4)
        rows.addWidget(self._dots)
        streak = QHBoxLayout()
        streak.setSpacing(10)
        streak.addWidget(self._streak_mark)
        streak.addWidget(self._streak, 1)
        rows.addLayout(streak)
        rows.addWidget(self._more)
        rows.addSpacing(8)
        rows.addWidget(self._tiles_title)
        rows.addWidget(self._tiles)
        rows.addSpacing(6)
        rows.addWidget(self._sessions_title)
        rows.addWidget(self._sessions, 1)
        rows.addWidget(self._empty, 1)
        rows.addStretch(0)  # of what is left where there are no sessions
        rows.addWidget(self._hip_test)
        self._hip_test.asked.connect(self.hip_test_asked)
        self._hip_test.put_off.connect(self.hip_test_put_off)
        self._whole.setProperty("compact", True)
        self._whole.setToolTip(tr("Shift W"))
        self._whole.clicked.connect(self.whole_asked)
        rows.addWidget(self._whole)

    def _paint_mark(self) -> None:
        self._streak_mark.set_colour(self._theme.colours.met)


def facts(review: WeekReview) -> str:
    """Longest streak, consistency and freezes, as far as there is something to say."""
    facts = []
    if review.longest_streak_weeks > review.streak_weeks:
        facts.append(tr("longest {count} week(s)", review.longest_streak_weeks))
    if review.consistency >= 0.01:
        facts.append(tr("consistency {share}", share=percent(review.consistency)))
    if review.freezes_held:
        facts.append(tr("{count} freeze(s) held", review.freezes_held))
    words = "  ·  ".join(facts)
    return words[:1].upper() + words[1:]


def freezes_explained() -> str:
    """How a freeze comes and goes."""
    return tr("A freeze is earned by every fourth week met, and spent by itself on a week that was missed.")


def consistency_explained() -> str:
    """What the consistency says."""
    return tr("How steadily you keep your goal: one bad week lowers it a little and never to nothing.")


class EmptyNote(QWidget):
    """What stands where sessions will be: what the three routines are for."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._marks: dict[Mode, Mark] = {}
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 16, 0, 0)
        rows.setSpacing(10)
        rows.addWidget(label(tr("Nothing here yet, and that is fine."), strong=True, wrap=True))
        self._words = label("", tone="soft", wrap=True)
        rows.addWidget(self._words)
        rows.addSpacing(14)
        for mode in Mode:
            rows.addLayout(self._row(mode, promise_of(mode)))
        rows.addStretch(1)
        theme.changed.connect(self._paint_marks)

    def show_rules(self, review: WeekReview) -> None:
        """Say what makes a day and a week."""
        self._words.setText(
            tr(
                "Press Space and follow along. Every minute is kept, even when you stop early: "
                "a day counts from {minutes} min, a week from {count} day(s).",
                review.running.goal_days,
                minutes=short_number(review.day_minutes),
            )
        )

    def _row(self, mode: Mode, promise: str) -> QHBoxLayout:
        row, words = QHBoxLayout(), QVBoxLayout()
        row.setSpacing(14)
        words.setSpacing(0)
        mark = self._marks[mode] = Mark(mode.value, 28, self._theme.colours.accent(mode))
        mark.setFixedWidth(30)
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        words.addWidget(label(mode_title(mode), strong=True))
        words.addWidget(label(promise, size="small", tone="soft", wrap=True))
        row.addLayout(words, 1)
        return row

    def _paint_marks(self) -> None:
        for mode, mark in self._marks.items():
            mark.set_colour(self._theme.colours.accent(mode))
