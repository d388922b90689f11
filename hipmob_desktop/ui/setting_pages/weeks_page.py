# SPDX-License-Identifier: GPL-3.0-or-later
"""Your weeks: the goal, and what makes a day and a week."""

from __future__ import annotations

from datetime import time

from hipmob_desktop.domain.language import tr
from hipmob_desktop.domain.weeks import WeekStart
from hipmob_desktop.storage.week_settings import WeekSettings
from hipmob_desktop.ui.locale import weekday_name, written_time
from hipmob_desktop.ui.setting_pages.rows import SettingRows
from hipmob_desktop.ui.theme import Theme

LATEST_DAY_END = 12
MOST_DAY_MINUTES = 120.0


class WeeksPage(SettingRows):
    """Changes `goal_days` and the fields of `WeekSettings`."""

    def __init__(self, theme: Theme, goal_days: int, rules: WeekSettings, *, read_only: bool) -> None:
        super().__init__(theme)
        self._goal = self.add_number(
            "goal_days",
            tr("Goal"),
            tr("Holds from this week on. Weeks before are counted by the goal they had."),
            goal_days,
            (1, 7),
            _unit(7),  # the field is as wide as the longest
        )
        self._goal.valueChanged.connect(self._name_unit)
        self._name_unit(goal_days)
        self._goal.setEnabled(not read_only)
        self.add_choice(
            "week_start",
            tr("Weeks start on"),
            tr("All your weeks are counted anew."),
            [(weekday_name(start.weekday), start) for start in WeekStart],
            rules.week_start,
        )
        self.add_number(
            "day_minutes",
            tr("A day counts from"),
            tr("Minutes of work on one day, together or in pieces."),
            rules.day_minutes,
            (1.0, MOST_DAY_MINUTES),
            tr(" min"),
            decimals=0 if rules.day_minutes.is_integer() else 1,
        )
        hours = sorted({*range(LATEST_DAY_END + 1), rules.day_end_hour})
        self.add_choice(
            "day_end_hour",
            tr("A day ends at"),
            tr(
                "Until then, a session after midnight belongs to the evening before. "
                "Sessions you have stay as they are."
            ),
            [(written_time(time(hour)), hour) for hour in hours],
            rules.day_end_hour,
        )

    def _name_unit(self, days: float) -> None:
        self._goal.setSuffix(_unit(round(days)))


def _unit(days: int) -> str:
    return tr(" day(s) a week", days)
