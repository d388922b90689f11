# SPDX-License-Identifier: GPL-3.0-or-later
"""Carries out what is asked about fitting the day: minutes, rests and swaps. Sheets load when they are asked for."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QObject, QPoint, QTimer, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMenu, QWidget

from hipmob_desktop.domain.drills import Drill
from hipmob_desktop.domain.fitting import CannotFitError
from hipmob_desktop.domain.language import tr
from hipmob_desktop.domain.routines import Mode, Routine, Segment
from hipmob_desktop.ui.controls import TopBar
from hipmob_desktop.ui.locale import written
from hipmob_desktop.ui.posters import Posters
from hipmob_desktop.ui.practice import Phase, Practice
from hipmob_desktop.ui.sheet import Sheet, Sheets
from hipmob_desktop.ui.shelf import Shelf
from hipmob_desktop.ui.theme import Theme
from hipmob_desktop.ui.timeline import Timeline
from hipmob_desktop.ui.variants_panel import VariantsPanel
from hipmob_desktop.ui.words import drill_name, in_sentence

_DAY_SEEN_TO_MILLISECONDS = 60_000
_AT_REST = frozenset({Phase.PREPARING, Phase.SET_ASIDE, Phase.READY, Phase.ENDED, Phase.FAILED})


class FittingDesk(QObject):
    """Between the shelf and the practice. `minutes_shown` is the length of the routine on show.

    A change in mid-session asks once, as another mode does; what nobody asked for, such as another day, waits until the
    practice stands still.
    """

    said = Signal(str)
    undo_offered = Signal(str, object)
    minutes_shown = Signal(int)

    def __init__(
        self,
        shelf: Shelf,
        practice: Practice,
        sheets: Sheets,
        theme: Theme,
        posters: Posters,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._shelf, self._practice, self._sheets = shelf, practice, sheets
        self._theme, self._posters, self._window = theme, posters, window
        self._wanted: tuple[Routine, int] | None = None
        self._is_asked = self._goes_on = self._played = False
        self._is_todays = True  # and not one of another day, gone on with
        shelf.changed.connect(self._follow)
        practice.routine_changed.connect(self._on_routine)
        practice.finished.connect(self._follow)
        self._clock = QTimer(self, interval=_DAY_SEEN_TO_MILLISECONDS)
        self._clock.timeout.connect(shelf.see_to_the_day)
        self._clock.start()

    def serve(self, bar: TopBar, timeline: Timeline, variants: VariantsPanel) -> None:
        """Answer what these parts of the window ask."""
        bar.minutes.clicked.connect(self.ask_minutes)
        self.minutes_shown.connect(bar.minutes.set_minutes)
        timeline.menu_asked.connect(self.open_menu)
        timeline.change_asked.connect(self.ask_about)
        variants.change_asked.connect(self.ask_about_here)

    # Minutes

    def ask_minutes(self) -> None:
        """Ask how many minutes there are today."""
        from hipmob_desktop.ui.fitting.minutes_sheet import MinutesSheet

        mode, shelf = self._practice.routine.mode, self._shelf
        sheet = MinutesSheet(
            self._theme,
            shelf.minutes,
            lambda minutes: shelf.lasting(mode, minutes),
            shelf.original(mode),
            self._posters,
        )
        sheet.chosen.connect(self.take)
        sheet.changes_asked.connect(self.list_changes)
        self._show(sheet)

    def take(self, minutes: int) -> None:
        """Have so many minutes today; in mid-session the runner is asked, and staying leaves everything as it was."""
        practice, shelf = self._practice, self._shelf
        try:
            routine = shelf.lasting(practice.routine.mode, minutes)
        except CannotFitError as error:
            self.said.emit(str(error))
            return
        if practice.under_way and shelf.holds(practice.routine) and routine != practice.routine:
            played, self._goes_on = self._goes_on, False
            self._wanted = (routine, minutes)
            practice.choose(routine, played=played)
        elif routine != practice.routine or minutes != shelf.minutes:
            self._carry_out(lambda: shelf.set_minutes(minutes))
            if not shelf.holds(practice.routine):
                self.said.emit(tr("The three routines have {count} minute(s) today.", minutes))

    # Rests and swaps

    def ask_about_here(self) -> None:
        """Ask about the drill that is on show."""
        self.ask_about(self._practice.routine.segment_at(self._practice.seconds))

    def ask_about(self, segment: Segment) -> None:
        """Ask whether a drill is to rest or to be swapped."""
        from hipmob_desktop.ui.fitting.drill_sheet import DrillSheet, Question

        mode, drill = self._practice.routine.mode, segment.drill
        if not self._shelf.holds(self._practice.routine):
            self.said.emit(tr("Only the drills of the three built-in routines can rest or be swapped."))
            return
        question = Question(mode, drill, self._shelf.swapped_for(mode, drill), self._shelf.offers(mode, drill))
        sheet = DrillSheet(self._theme, question, self._shelf.today, self._posters)
        sheet.rest_asked.connect(lambda back_on: self.rest(drill, back_on))
        sheet.swap_asked.connect(lambda instead: self.swap(drill, instead))
        sheet.swap_back_asked.connect(lambda: self.swap_back(drill))
        self._show(sheet)

    def open_menu(self, segment: Segment, place: QPoint) -> None:
        """The menu of a drill on the timeline."""
        if self._shelf.holds(self._practice.routine):
            menu = self._menu(segment)
            menu.popup(place)

    def list_changes(self) -> None:
        """Show what rests and what is swapped."""
        from hipmob_desktop.ui.fitting.adjusted import AdjustedSheet

        sheet = AdjustedSheet(self._shelf)
        played, self._goes_on = self._goes_on, False
        sheet.closed.connect(lambda: self._carry_out(self._follow, played=played))  # once, however much was undone
        self._sheets.show(sheet)

    def take_up(self) -> None:
        """Follow what was undone elsewhere; in mid-session the runner is asked."""
        self._carry_out(self._follow)

    def rest(self, drill: Drill, back_on: date) -> None:
        """Leave a drill out until a date."""
        try:
            self._carry_out(lambda: self._shelf.rest(drill, back_on))
        except CannotFitError as error:
            self.said.emit(str(error))
            return
        message = tr("{drill} rests, and is back on {date}.", drill=drill_name(drill), date=_written(back_on))
        self.undo_offered.emit(message, lambda: self._carry_out(lambda: self._shelf.bring_back(drill)))

    def swap(self, drill: Drill, instead: Drill) -> None:
        """Do another drill in the place of this one."""
        mode = self._practice.routine.mode
        own = self._shelf.swapped_for(mode, drill) or drill
        before = next((now for of, one, now in self._shelf.swaps if of is mode and one.id == own.id), None)
        self._carry_out(lambda: self._shelf.swap(mode, drill, instead))
        message = tr("{drill} in place of {other}.", drill=drill_name(instead), other=in_sentence(drill_name(own)))
        self.undo_offered.emit(message, lambda: self._carry_out(lambda: self._put_back(mode, own, before)))

    def _put_back(self, mode: Mode, own: Drill, before: Drill | None) -> None:
        """Have in a drill's place what was there before: itself, or another that had been swapped in already."""
        if before is None:
            self._shelf.swap_back(mode, own)
        else:
            self._shelf.swap(mode, own, before)

    def swap_back(self, drill: Drill) -> None:
        """Do the mode's own drill again."""
        mode = self._practice.routine.mode
        own = self._shelf.swapped_for(mode, drill) or drill
        self._carry_out(lambda: self._shelf.swap_back(mode, own))

    def _menu(self, segment: Segment) -> QMenu:
        from hipmob_desktop.ui.fitting.drill_sheet import WEEKS

        mode, drill, shelf = self._practice.routine.mode, segment.drill, self._shelf
        menu = QMenu(self._window)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.addAction(_plain(drill_name(drill))).setEnabled(False)
        rests = menu.addMenu(tr("Let it rest"))
        for weeks in WEEKS:
            back_on = shelf.today + timedelta(weeks=weeks)
            action = rests.addAction(tr("{count} week(s)", weeks))
            action.triggered.connect(lambda _on, back_on=back_on: self.rest(drill, back_on))
        rests.addAction(tr("Until a date…")).triggered.connect(lambda: self.ask_about(segment))
        swaps = menu.addMenu(tr("Swap for"))
        for offer in shelf.offers(mode, drill):
            picture = self._posters(offer.id)
            action = swaps.addAction(QIcon() if picture is None else QIcon(picture), _plain(drill_name(offer)))
            action.triggered.connect(lambda _on, offer=offer: self.swap(drill, offer))
        swaps.setEnabled(not swaps.isEmpty())
        own = shelf.swapped_for(mode, drill)
        if own is not None:
            words = tr("Back to {drill}", drill=in_sentence(drill_name(own)))
            menu.addAction(_plain(words)).triggered.connect(lambda: self.swap_back(drill))
        menu.addSeparator()
        menu.addAction(tr("Resting and swapped drills…")).triggered.connect(self.list_changes)
        return menu

    def _show(self, sheet: Sheet) -> None:
        """Show a sheet over the practice, which stands still, and goes on when it is closed without a change."""
        self._goes_on = self._practice.phase is Phase.PLAYING
        self._practice.pause()
        sheet.closed.connect(self._go_on)
        self._sheets.show(sheet)

    def _go_on(self) -> None:
        if self._goes_on and self._practice.phase is Phase.PAUSED:
            self._practice.play()
        self._goes_on = False

    # Between the shelf and the practice

    def _carry_out(self, change: Callable[[], None], *, played: bool = False) -> None:
        """What the runner asked for, the practice follows at once, or asks. `played` until a sheet before this one."""
        self._is_asked, self._played, self._goes_on = True, played or self._goes_on, False
        try:
            change()
        finally:
            self._is_asked = self._played = False

    def _follow(self) -> None:
        practice, shelf = self._practice, self._shelf
        waits = practice.phase in _AT_REST and self._is_todays and not practice.under_way
        if shelf.holds(practice.routine) and (self._is_asked or waits):
            practice.choose(shelf.routine(practice.routine.mode), played=self._played)
        self._show_minutes()

    def _on_routine(self, routine: Routine) -> None:
        wanted, self._wanted = self._wanted, None
        if wanted is not None and routine == wanted[0]:
            self._shelf.set_minutes(wanted[1])
        self._is_todays = self._shelf.holds(routine) and routine == self._shelf.routine(routine.mode)
        if self._shelf.holds(routine):
            self._shelf.remember(routine)
        self._show_minutes()

    def _show_minutes(self) -> None:
        routine = self._practice.routine
        fits = self._shelf.holds(routine)
        self.minutes_shown.emit(round(routine.seconds / 60) if fits else self._shelf.minutes)


def _written(day: date) -> str:
    return written(day, "dddd d MMMM")


def _plain(words: str) -> str:
    """Words as they are: in a menu one & would underline what follows it."""
    return words.replace("&", "&&")
