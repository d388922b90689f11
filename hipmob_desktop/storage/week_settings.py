# SPDX-License-Identifier: GPL-3.0-or-later
"""The settings that decide how weeks are counted and when to remind, read from the app's settings file without Qt.

They stand in `settings.ini`, where the app keeps them. [weeks]: `start` (monday, sunday or saturday), `day_minutes` and
`day_end_hour`. [reminders]: `on` (true or false), `weekdays` (such as 024, Monday is 0) and `at` (such as 18:00). What
is missing or makes no sense there reads as its default.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import time
from pathlib import Path
from typing import TypeVar

from hipmob_desktop.domain.reminders import Reminders
from hipmob_desktop.domain.sessions import DAY_END_HOUR
from hipmob_desktop.domain.weeks import DEFAULT_DAY_MINUTES, WeekStart
from hipmob_desktop.storage.folders import SETTINGS_NAME

GROUP = "weeks"
REMINDERS_GROUP = "reminders"
MINUTES_OF_A_DAY = 24 * 60

log = logging.getLogger(__name__)

_Value = TypeVar("_Value")


@dataclass(frozen=True, slots=True)
class WeekSettings:
    """When weeks start, how many watched minutes make a day count, and until which hour of the night it lasts."""

    week_start: WeekStart = WeekStart.MONDAY
    day_minutes: float = DEFAULT_DAY_MINUTES
    day_end_hour: int = DAY_END_HOUR


def load_week_settings(directory: Path) -> WeekSettings:
    """The settings in that folder; the defaults where there are none yet."""
    stored = _stored(directory, GROUP)
    return WeekSettings(
        week_start=_value(stored, "start", WeekStart, WeekStart.MONDAY),
        day_minutes=_value(stored, "day_minutes", day_minutes_of, DEFAULT_DAY_MINUTES),
        day_end_hour=_value(stored, "day_end_hour", day_end_hour_of, DAY_END_HOUR),
    )


def load_reminders(directory: Path) -> Reminders:
    """The reminders set in that folder; off where nothing was set."""
    stored, default = _stored(directory, REMINDERS_GROUP), Reminders()
    return Reminders(
        on=_value(stored, "on", lambda text: text.lower() == "true", default.on),
        weekdays=_value(stored, "weekdays", weekdays_of, default.weekdays),
        at=_value(stored, "at", lambda text: time.fromisoformat(text.strip('"')), default.at),
    )


def stored_value(directory: Path, group: str, key: str) -> str | None:
    """A value of the settings in that folder, as it is written there; None where there is none."""
    return _stored(directory, group).get(key)


def weekdays_of(text: str) -> frozenset[int]:
    """Weekdays from their numbers, such as 024 for Monday, Wednesday and Friday. Raises ValueError."""
    weekdays = frozenset(map(int, text))
    if not weekdays <= frozenset(range(7)):
        raise ValueError(f"{text} has numbers that are no weekdays")
    return weekdays


def _stored(directory: Path, group: str) -> Mapping[str, str]:
    import configparser

    parser = configparser.ConfigParser(interpolation=None, strict=False, delimiters=("=",), comment_prefixes=(";",))
    path = directory / SETTINGS_NAME
    try:
        parser.read(path, encoding="utf-8")
    except (configparser.Error, OSError, UnicodeDecodeError) as error:
        log.info("%s could not be read: %s", path, error)
        return {}
    return parser[group] if parser.has_section(group) else {}


def day_minutes_of(text: str) -> float:
    """Minutes from which on a day counts: above 0, at most a day. Raises ValueError."""
    minutes = float(text)
    if not 0 < minutes <= MINUTES_OF_A_DAY:
        raise ValueError(f"{text} is not between 0 and {MINUTES_OF_A_DAY}")
    return minutes


def day_end_hour_of(text: str) -> int:
    """An hour of the night, 0 to 23. Raises ValueError."""
    hour = int(text)
    if not 0 <= hour < 24:
        raise ValueError(f"{text} is not an hour of the day")
    return hour


def _value(stored: Mapping[str, str], key: str, read: Callable[[str], _Value], default: _Value) -> _Value:
    try:
        return read(stored[key]) if key in stored else default
    except ValueError as error:
        log.info("setting %s is left out: %s", key, error)
        return default
