# SPDX-License-Identifier: GPL-3.0-or-later
"""Your progress, whole: it composes the year, the charts, the weeks and the sessions, and says what is asked for."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from hipmob_desktop.domain.history import History
from hipmob_desktop.domain.language import tr
from hipmob_desktop.domain.statistics import Span, minutes_by_day, periods
from hipmob_desktop.domain.weeks import Week, WeekReview, WeekState, week_sentence
from hipmob_desktop.exchange.formats import Format
from hipmob_desktop.ui.choice import choice_buttons
from hipmob_desktop.ui.controls import IconButton
from hipmob_desktop.ui.history_view import EmptyNote, facts
from hipmob_desktop.ui.keys import Command, command_of
from hipmob_desktop.ui.locale import written
from hipmob_desktop.ui.progress.balance_chart import BalanceChart
from hipmob_desktop.ui.progress.heat_map import WEEKS, HeatMap
from hipmob_desktop.ui.progress.mode_bars import ModeBars, ModeLegend
from hipmob_desktop.ui.progress.session_browser import SessionBrowser
from hipmob_desktop.ui.sheet import VerticalScroll, label, press_focused
from hipmob_desktop.ui.theme import Theme
from hipmob_desktop.ui.week_card import WeekTiles, streak_sentence

TWO_COLUMNS_FROM = 1080
WEEKS_IN_BARS = 26
_LEAST_HEAD_WORDS = 400  # pixels for the week and the streak, with the button that closes


def exports() -> dict[Format, str]:
    """What can be exported, in words."""
    return {
        Format.JSON: tr("Everything (JSON)"),
        Format.CSV: tr("Table for a spreadsheet (CSV)"),
        Format.CALENDAR: tr("Calendar (ICS)"),
        Format.TCX: tr("Activities for Garmin and Strava (TCX)"),
        Format.FIT: tr("Activities for Garmin and Strava (FIT)"),
    }


def week_in_words(week: Week) -> str:
    """When a week began and what became of it."""
    return tr("{date}: {what}.", date=written(week.first_day, "d MMMM yyyy"), what=week.explanation)


class ProgressView(QFrame):
    """A page over the picture."""

    opened = Signal()
    closed = Signal()
    goal_asked = Signal()
    excuse_asked = Signal(object)
    take_back_asked = Signal(object)
    export_asked = Signal(object)
    import_asked = Signal()
    backups_asked = Signal()
    reminders_asked = Signal()
    hip_test_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.setAccessibleName(tr("Your progress"))
        self._history = History()
        self._review: WeekReview | None = None
        self._read_only = False
        self._year_end: date | None = None
        self._chosen_week: Week | None = None
        self._sentence, self._streak = label("", size="large", wrap=True), label("", tone="soft", wrap=True)
        self._goal = QPushButton(tr("Goal"))
        self._export, self._import = QPushButton(tr("Export ▾")), QPushButton(tr("Import…"))
        self._backups, self._reminders = QPushButton(tr("Backups…")), QPushButton(tr("Reminders…"))
        self._hip_test = QPushButton(tr("Hip self-test"))
        self._close = IconButton(theme, "close", tr("Close your progress"), tr("Esc"), 20)
        self._head_grid, self._tools, self._tools_beside = QGridLayout(), QWidget(), True
        self._tools_rows = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._tools)
        self._tool_buttons = (
            (self._hip_test, self._goal, self._reminders),
            (self._export, self._import, self._backups),
        )
        self._map = HeatMap(theme)
        self._year = label("", strong=True)
        self._earlier, self._later = QPushButton("‹"), QPushButton("›")
        self._tiles, self._why = WeekTiles(theme), label("", wrap=True)
        self._excuse = QPushButton(tr("Excuse this week…"))
        self._bars, self._balance = ModeBars(theme), BalanceChart(theme)
        self._spans, self._pages = QButtonGroup(self), QButtonGroup(self)
        self.browser = SessionBrowser(theme)
        self._empty = EmptyNote(theme)
        self._legend = ModeLegend(theme)
        self._lay_out()
        self._connect()

    def show_history(self, history: History, review: WeekReview, *, read_only: bool) -> None:
        """Show the history and what it adds up to."""
        self._history, self._review, self._read_only = history, review, read_only
        self._sentence.setText(week_sentence(review.running, review.today))
        self._streak.setText("  ·  ".join(filter(None, (streak_sentence(review), facts(review)))))
        self._goal.setText(tr("Goal: {count} day(s) a week", review.running.goal_days))
        self._fit_head()
        for button in (self._goal, self._import, self._backups):
            button.setEnabled(not read_only)
        self._export.setEnabled(bool(history.sessions))
        self._empty.show_rules(review)
        self._empty.setVisible(not history.sessions)
        for part in self._charted:
            part.setVisible(bool(history.sessions))
        self._show_year()
        self._show_bars()
        self._tiles.show_weeks(review.weeks)
        self.browser.show_sessions(history.sessions, read_only=read_only)

    # Putting together

    def _lay_out(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 18, 12, 12)
        outer.setSpacing(8)
        outer.addLayout(self._head())
        outer.addLayout(self._pages_row())
        inside = QWidget()
        inside.setLayout(self._charts())
        self._scroll = VerticalScroll(inside)
        columns = QHBoxLayout()
        columns.setContentsMargins(0, 0, 12, 6)
        columns.setSpacing(28)
        columns.addWidget(self._scroll, 3)
        columns.addWidget(self.browser, 2)
        outer.addLayout(columns, 1)

    def _pages_row(self) -> QHBoxLayout:
        """In a narrow window charts and sessions take turns."""
        row = QHBoxLayout()
        for button in choice_buttons(self._pages, (tr("Weeks and charts"), tr("Sessions"))):
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _head(self) -> QGridLayout:
        """The week and the streak; beside them what can be asked for, or below where there is no room beside them."""
        words, both = QVBoxLayout(), self._tools_rows
        self._head_grid.setHorizontalSpacing(8)
        self._head_grid.setColumnStretch(0, 1)
        both.setContentsMargins(0, 0, 0, 0)
        both.setSpacing(8)
        words.setSpacing(0)
        words.addWidget(self._sentence)
        words.addWidget(self._streak)
        self._head_grid.addLayout(words, 0, 0)
        menu = QMenu(self._export)
        for form, title in exports().items():
            menu.addAction(title).setData(form.value)
        menu.triggered.connect(lambda action: self.export_asked.emit(Format(action.data())))
        self._export.setMenu(menu)
        for buttons in self._tool_buttons:
            row = QHBoxLayout()
            row.setSpacing(8)
            for button in buttons:
                button.setProperty("compact", True)
                row.addWidget(button)
            both.addLayout(row)
            both.setAlignment(row, Qt.AlignmentFlag.AlignLeading)
        both.addStretch(1)
        self._head_grid.addWidget(self._tools, 0, 1)
        self._head_grid.addWidget(self._close, 0, 2)
        return self._head_grid

    def _fit_head(self) -> None:
        wide = sum(button.sizeHint().width() + 8 for buttons in self._tool_buttons for button in buttons)
        beside, in_one_row = wide + _LEAST_HEAD_WORDS <= self.width(), wide + 40 <= self.width()
        directions = QBoxLayout.Direction
        self._tools_rows.setDirection(directions.LeftToRight if in_one_row else directions.TopToBottom)
        if beside is not self._tools_beside:
            self._tools_beside = beside
            self._head_grid.removeWidget(self._tools)
            if beside:
                self._head_grid.addWidget(self._tools, 0, 1)
            else:
                self._head_grid.addWidget(self._tools, 1, 0, 1, 3)

    def _charts(self) -> QVBoxLayout:
        rows = QVBoxLayout()
        rows.setContentsMargins(0, 0, 14, 0)
        rows.setSpacing(8)
        year = QHBoxLayout()
        for button, name in ((self._earlier, tr("A year earlier")), (self._later, tr("A year later"))):
            button.setProperty("compact", True)
            button.setAccessibleName(name)
            button.setToolTip(name)
        year.addWidget(self._year, 1)
        year.addWidget(self._earlier)
        year.addWidget(self._later)
        weeks = QHBoxLayout()
        self._excuse.setProperty("compact", True)
        weeks.addWidget(self._why, 1)
        weeks.addWidget(self._excuse)
        tiles_title, balance_title = label(tr("Last weeks"), strong=True), label(tr("Left against right"), strong=True)
        self._charted: list[QWidget] = [
            self._year,
            self._earlier,
            self._later,
            self._map,
            tiles_title,
            self._tiles,
            self._why,
            self._excuse,
            self._bars,
            self._legend,
            self._balance,
            balance_title,
        ]
        rows.addLayout(year)
        rows.addWidget(self._map)
        rows.addSpacing(10)
        rows.addWidget(tiles_title)
        rows.addWidget(self._tiles)
        rows.addLayout(weeks)
        rows.addSpacing(10)
        rows.addLayout(self._spans_row())
        rows.addWidget(self._bars)
        rows.addWidget(self._legend)
        rows.addSpacing(10)
        rows.addWidget(balance_title)
        rows.addWidget(self._balance)
        rows.addWidget(self._empty)
        rows.addStretch(1)
        return rows

    def _spans_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        title = label(tr("Minutes"), strong=True)
        row.addWidget(title, 1)
        self._charted.append(title)
        for button in choice_buttons(self._spans, (tr("Half a year"), tr("All, by month"))):
            self._charted.append(button)
            row.addWidget(button)
        return row

    def _connect(self) -> None:
        self._close.clicked.connect(self.closed)
        self._goal.clicked.connect(self.goal_asked)
        self._hip_test.clicked.connect(self.hip_test_asked)
        self._import.clicked.connect(self.import_asked)
        self._backups.clicked.connect(self.backups_asked)
        self._reminders.clicked.connect(self.reminders_asked)
        self._earlier.clicked.connect(lambda: self._turn_year(-1))
        self._later.clicked.connect(lambda: self._turn_year(1))
        self._map.day_asked.connect(self._show_day)
        self._tiles.week_chosen.connect(self._on_week)
        self._excuse.clicked.connect(self._ask_excuse)
        self._spans.idClicked.connect(lambda _number: self._show_bars())
        self._pages.idClicked.connect(lambda _number: self._arrange_pages())

    # Showing

    def _show_year(self) -> None:
        if self._review is None:
            return
        today = self._review.today
        end = min(self._year_end or today, today)
        self._map.show_year(
            end,
            minutes_by_day(self._history.sessions),
            today=today,
            week_start=self._review.week_start,
            day_minutes=self._review.day_minutes,
        )
        first = min((session.training_day for session in self._history.sessions), default=today)
        self._year.setText(
            tr(
                "{first_month} to {last_month}",
                first_month=written(self._map.first_day, "MMMM yyyy"),
                last_month=written(end, "MMMM yyyy"),
            )
        )
        self._earlier.setEnabled(first < self._map.first_day)
        self._later.setEnabled(end < today)

    def _turn_year(self, years: int) -> None:
        if self._review is None:
            return
        end = (self._year_end or self._review.today) + timedelta(weeks=years * WEEKS)
        self._year_end = None if end >= self._review.today else end
        self._show_year()

    def _show_bars(self) -> None:
        if self._review is None:
            return
        today, week_start = self._review.today, self._review.week_start
        first = min((session.training_day for session in self._history.sessions), default=today)
        if self._spans.checkedId() == 0:
            since = today - timedelta(weeks=WEEKS_IN_BARS - 1)
            shown = periods(self._history.sessions, Span.WEEK, since, today, week_start)
        else:
            shown = periods(self._history.sessions, Span.MONTH, first, today)
        self._bars.show_periods(shown)
        self._balance.show_periods(shown)

    def _arrange_pages(self) -> None:
        wide, page = self.width() >= TWO_COLUMNS_FROM, self._pages.checkedId()
        for button in self._pages.buttons():
            button.setVisible(not wide)
        self._scroll.setVisible(wide or page == 0)
        self.browser.setVisible(wide or page == 1)

    def _on_week(self, week: Week | None) -> None:
        self._chosen_week = week
        self._why.setText("" if week is None else week_in_words(week))
        excused = week is not None and self._is_excused(week)
        met = week is not None and week.state is WeekState.MET
        self._excuse.setText(tr("Take the excuse back") if excused else tr("Excuse this week…"))
        self._excuse.setEnabled(week is not None and not self._read_only and (excused or not met))

    def _is_excused(self, week: Week) -> bool:
        last = week.first_day + timedelta(days=6)
        return any(week.first_day <= excuse.week <= last for excuse in self._history.excused_weeks)

    def _show_day(self, day: date) -> None:
        self.browser.show_day(day)
        self._pages.button(1).setChecked(True)
        self._arrange_pages()

    def _ask_excuse(self) -> None:
        week = self._chosen_week
        if week is not None:
            (self.take_back_asked if self._is_excused(week) else self.excuse_asked).emit(week)

    # Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_head()
        self._arrange_pages()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.opened.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys of the player do nothing while it is covered."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            press_focused(self)
        elif command_of(event.key(), event.modifiers()) in (Command.LEAVE, Command.PROGRESS):
            self.closed.emit()
        event.accept()
