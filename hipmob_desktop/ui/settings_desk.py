# SPDX-License-Identifier: GPL-3.0-or-later
"""Fills the settings sheet, and carries out at once what is changed in it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from hipmob_desktop.domain.language import tr
from hipmob_desktop.domain.reasons import reason_of
from hipmob_desktop.domain.reminders import Reminders
from hipmob_desktop.media.backends import Backend
from hipmob_desktop.ui.health_note import AboutSheet
from hipmob_desktop.ui.language import languages
from hipmob_desktop.ui.logbook import Logbook
from hipmob_desktop.ui.player_choice import PlayerChoice
from hipmob_desktop.ui.posters import Posters
from hipmob_desktop.ui.preferences import Preferences
from hipmob_desktop.ui.setting_pages.about_page import AboutPage
from hipmob_desktop.ui.setting_pages.data_page import DataPage
from hipmob_desktop.ui.setting_pages.drills_page import DrillsPage
from hipmob_desktop.ui.setting_pages.looks_page import Looks, LooksPage
from hipmob_desktop.ui.setting_pages.picture_page import PictureChoices, PicturePage
from hipmob_desktop.ui.setting_pages.player_page import PlayerPage
from hipmob_desktop.ui.setting_pages.reminders_page import RemindersPage
from hipmob_desktop.ui.setting_pages.sound_page import SoundChoices, SoundPage
from hipmob_desktop.ui.setting_pages.weeks_page import WeeksPage
from hipmob_desktop.ui.settings import Settings
from hipmob_desktop.ui.settings_sheet import Section, SettingsSheet
from hipmob_desktop.ui.sheet import Sheets
from hipmob_desktop.ui.shelf import Shelf
from hipmob_desktop.ui.theme import Theme
from hipmob_desktop.ui.week_rules import WeekRules

_SHOWN_IN = "a-march"
"""The drill in whose picture the athletes are told apart."""


@dataclass(frozen=True, slots=True)
class Remembered:
    """Where things are kept: the data folder, and the reminders, which the desktop has a part in."""

    folder: Path
    reminders: Callable[[], Reminders] = Reminders
    set_reminders: Callable[[Reminders], object] = lambda _reminders: None


class SettingsDesk(QObject):
    """`said` tells what did not work; the rest is asked of whoever can do it.

    `drills_changed` when the sheet is closed in which a rest or a swap was undone.
    """

    said = Signal(str)
    export_asked = Signal(object)
    import_asked = Signal()
    backups_asked = Signal()
    restart_asked = Signal()
    drills_changed = Signal()

    def __init__(
        self,
        sheets: Sheets,
        settings: Settings,
        preferences: Preferences,
        rules: WeekRules,
        logbook: Logbook,
        players: PlayerChoice,
        theme: Theme,
        posters: Posters,
        remembered: Remembered,
        shelf: Shelf,
    ) -> None:
        super().__init__(sheets)
        self._sheets, self._settings, self._preferences = sheets, settings, preferences
        self._rules, self._logbook, self._players = rules, logbook, players
        self._theme, self._posters, self._remembered, self._shelf = theme, posters, remembered, shelf
        self._section = 0
        self._undone = False
        self._in_use = self._taken_up_at_start()

    def show(self) -> None:
        """Open the sheet where it was left."""
        data, about, looks = self._data_page(), self._about_page(), self._looks_page()
        sheet = SettingsSheet(self._sections(data, about, looks), self._section)
        for leaving in (
            data.export_asked,
            data.import_asked,
            data.backups_asked,
            about.health_note_asked,
            looks.restart_asked,
        ):
            leaving.connect(sheet.accept)  # what comes of it is shown in its place
        looks.restart_asked.connect(self.restart_asked)
        sheet.turned.connect(self._turn)
        sheet.closed.connect(self._settings.save)
        sheet.closed.connect(self._tell_of_drills)
        self._sheets.show(sheet)

    def _tell_of_drills(self) -> None:
        """Once, however much was undone, and when nothing is asked any more."""
        undone, self._undone = self._undone, False
        if undone:
            self.drills_changed.emit()

    def _note_undone(self) -> None:
        self._undone = True

    def _turn(self, section: int) -> None:
        self._section = section

    def _sections(self, data: DataPage, about: AboutPage, looks: LooksPage) -> tuple[Section, ...]:
        settings, theme, preferences = self._settings, self._theme, self._preferences
        goal = self._logbook.review().running.goal_days
        weeks = WeeksPage(theme, goal, self._rules.current, read_only=self._logbook.read_only)
        weeks.changed.connect(self._set_weeks)
        sound = SoundPage(
            theme, SoundChoices(settings.voice, settings.chimes, settings.ambient, settings.ambient_volume)
        )
        picture = PicturePage(
            theme,
            PictureChoices(preferences.captions, settings.mirrored, settings.across_the_room, preferences.athlete),
            preferences.athletes,
            lambda athlete: self._posters.of(athlete, _SHOWN_IN),
        )
        for page in (sound, picture):
            page.changed.connect(preferences.set)
        reminders = RemindersPage(theme, self._remembered.reminders())
        reminders.changed.connect(self._set_reminders)
        return (
            Section(tr("Your weeks"), weeks),
            Section(tr("Your drills"), self._drills_page()),
            Section(tr("Voice and sounds"), sound),
            Section(tr("Picture"), picture),
            Section(tr("Reminders"), reminders),
            Section(tr("Appearance"), looks),
            Section(tr("Player"), self._player_page()),
            Section(tr("Your data"), data),
            Section(tr("About"), about),
        )

    def _drills_page(self) -> DrillsPage:
        page = DrillsPage(self._theme, self._shelf)
        page.undone.connect(self._note_undone)
        return page

    def _player_page(self) -> PlayerPage:
        page = PlayerPage(self._theme, tuple(self._players.on_offer()), self._settings.backend, self._players.in_use)
        page.changed.connect(self._set_player)
        self._players.changed.connect(page.show_in_use)
        return page

    def _looks_page(self) -> LooksPage:
        settings = self._settings
        looks = Looks(settings.appearance, settings.motion, settings.size_percent)
        page = LooksPage(self._theme, looks, languages(), settings.language)
        page.offer_restart(self._taken_up_at_start() != self._in_use)
        page.changed.connect(self._set_look)
        page.changed.connect(lambda _name, _value: page.offer_restart(self._taken_up_at_start() != self._in_use))
        return page

    def _taken_up_at_start(self) -> tuple[object, ...]:
        """The settings that show at the next start only."""
        return self._settings.size_percent, self._settings.language

    def _data_page(self) -> DataPage:
        page = DataPage(self._theme, self._remembered.folder)
        page.export_asked.connect(self.export_asked)
        page.import_asked.connect(self.import_asked)
        page.backups_asked.connect(self.backups_asked)
        return page

    def _about_page(self) -> AboutPage:
        page = AboutPage(self._theme)
        page.health_note_asked.connect(lambda: self._sheets.show(AboutSheet()))
        return page

    # Carrying out

    def _set_weeks(self, name: str, value: Any) -> None:
        if name == "goal_days":
            self._logbook.set_goal(self._logbook.review().running.first_day, int(value))
        else:
            self._rules.change(**{name: value})

    def _set_reminders(self, _name: str, reminders: Reminders) -> None:
        try:
            self._remembered.set_reminders(reminders)
        except OSError as error:
            self.said.emit(tr("That did not work: {reason}.", reason=reason_of(error)))

    def _set_look(self, name: str, value: object) -> None:
        setattr(self._settings, name, value)
        if name == "appearance":
            self._theme.set_appearance(self._settings.appearance)
        elif name == "motion":
            self._theme.set_motion(self._settings.motion)

    def _set_player(self, _name: str, backend: Backend) -> None:
        self._settings.backend = backend
        self._players.use(backend)
