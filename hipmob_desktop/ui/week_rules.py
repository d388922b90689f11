# SPDX-License-Identifier: GPL-3.0-or-later
"""How weeks are counted, while the app runs: remembered with the settings, and told to who shows weeks."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QLocale, QObject, Qt, Signal

from hipmob_desktop.domain.weeks import WeekStart
from hipmob_desktop.storage.week_settings import WeekSettings
from hipmob_desktop.ui.settings import Settings

_STARTS = {Qt.DayOfWeek.Sunday: WeekStart.SUNDAY, Qt.DayOfWeek.Saturday: WeekStart.SATURDAY}


def week_start_of(locale: QLocale) -> WeekStart:
    """The weekday on which weeks start there; Monday where it is none of ours."""
    return _STARTS.get(locale.firstDayOfWeek(), WeekStart.MONDAY)


class WeekRules(QObject):
    """The rules now; `changed` when they are others, and every week has to be counted again."""

    changed = Signal()

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings

    @property
    def current(self) -> WeekSettings:
        """The rules as they are."""
        settings = self._settings
        return WeekSettings(settings.week_start, settings.day_minutes, settings.day_end_hour)

    def change(self, **changes: Any) -> None:
        """Set some of the fields of `WeekSettings`, and remember them."""
        before, after = self.current, replace(self.current, **changes)
        if before == after:
            return
        settings = self._settings
        settings.week_start, settings.day_minutes = after.week_start, after.day_minutes
        settings.day_end_hour = after.day_end_hour
        settings.save()
        self.changed.emit()

    def guess_week_start(self, locale: QLocale) -> None:
        """Let weeks start as they do where the runner lives, unless it was chosen; for who has no weeks yet."""
        if not self._settings.remembers("week_start"):
            self._settings.week_start = week_start_of(locale)
            self._settings.save()
