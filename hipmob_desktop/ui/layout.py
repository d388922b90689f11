# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the parts of the window lie, and which of them lie over the others."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from hipmob_desktop.ui.arrangement import DOCKED_FROM_WIDTH, Places, arrange, turned_round
from hipmob_desktop.ui.history_view import HistoryView
from hipmob_desktop.ui.mirroring import reads_from_the_right
from hipmob_desktop.ui.notice import Notice
from hipmob_desktop.ui.presenter import Shown
from hipmob_desktop.ui.settings import Settings
from hipmob_desktop.ui.sheet import Sheets

DECK_MILLISECONDS = 2500
"""In full screen the deck goes away this long after the mouse stood still."""


class Layout(QObject):
    """Lays the parts out on the stage. Pages cover the picture, one at a time; the weeks stand beside or over it."""

    def __init__(
        self,
        stage: QWidget,
        parts: Shown,
        weeks: HistoryView,
        notice: Notice,
        sheets: Sheets,
        settings: Settings,
    ) -> None:
        super().__init__(stage)
        self._stage, self._parts, self._weeks, self._notice = stage, parts, weeks, notice
        self._sheets, self._settings = sheets, settings
        self._pages: list[QWidget] = []
        self._drawer_open = False
        self._deck_timer = QTimer(self, singleShot=True, interval=DECK_MILLISECONDS)
        self._deck_timer.timeout.connect(self.arrange)
        notice.changed.connect(self.arrange)

    @property
    def page(self) -> QWidget | None:
        """The page that covers the picture."""
        return next((page for page in self._pages if not page.isHidden()), None)

    def arrange(self) -> None:
        """Put every part in its place."""
        bar, pane, deck = self._parts.bar, self._parts.pane, self._parts.deck
        full_screen = self._stage.window().isFullScreen()
        covered = self.page is not None
        has_focus = deck.isAncestorOf(QApplication.focusWidget() or self._stage)

        def places_with(notice_height: int) -> Places:
            return arrange(
                self._stage.width(),
                self._stage.height(),
                weeks_wanted=self._settings.weeks_shown,
                drawer_open=self._drawer_open,
                full_screen=full_screen,
                deck_wanted=self._deck_timer.isActive() or has_focus,
                notice_height=notice_height,
            )

        places = places_with(1)
        places = places_with(self._notice.height_in(places.notice.width()))
        if reads_from_the_right(self._stage):
            places = turned_round(places, self._stage.width())
        parts = ((bar, places.bar), (pane, places.video), (deck, places.deck), (self._weeks, places.weeks))
        for part, place in parts:
            part.setVisible(not place.isNull() and (part is bar or not covered))  # nobody tabs into what is covered
            if not place.isNull():
                part.setGeometry(place)
        pane.set_rounded(not full_screen)
        deck.fit(places.deck.width(), places.deck_floats)
        bar.set_weeks_shown(not places.weeks.isNull())
        self._parts.variants.arrange(places.video)
        self._notice.setGeometry(places.notice)
        for page in self._pages:
            page.setGeometry(places.page)
        for floating in (self._parts.variants, deck, self._weeks, *self._pages, self._notice):
            floating.raise_()
        if self._sheets.open is not None:
            self._sheets.open.raise_()

    def show_deck(self) -> None:
        """In full screen, show the deck for a while."""
        self._deck_timer.start()
        self.arrange()

    def toggle_weeks(self) -> None:
        """Show or hide the weeks."""
        if self._stage.width() < DOCKED_FROM_WIDTH:
            self._drawer_open = not self._drawer_open
        else:
            self._settings.weeks_shown = not self._settings.weeks_shown
        self.arrange()

    def close_drawer(self) -> None:
        """Take the weeks away from over the picture."""
        if self._drawer_open:
            self._drawer_open = False
            self.arrange()

    def toggle_page(self, page: QWidget) -> bool:
        """Show a page, or the picture again; one that is new lies on the stage by now. Returns whether it is shown."""
        if page not in self._pages:
            self._pages.append(page)
        shown = page.isHidden()
        for one in self._pages:
            one.setVisible(shown and one is page)
        self.arrange()
        return shown
