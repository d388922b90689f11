# SPDX-License-Identifier: GPL-3.0-or-later
"""The settings that decide how weeks are counted, read from the app's settings file without Qt.

They stand in the group [weeks] of `settings.ini`, where the app keeps them: `start` (monday, sunday or saturday),
`day_minutes` and `day_end_hour`. What is missing or makes no sense there reads as its default.
"""

from __future__ import annotations

import configparser
import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from hipmob_desktop.domain.sessions import DAY_END_HOUR
from hipmob_desktop.domain.weeks import DEFAULT_DAY_MINUTES, WeekStart

SETTINGS_NAME = "settings.ini"
GROUP = "weeks"
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
    parser = configparser.ConfigParser(interpolation=None, strict=False, delimiters=("=",), comment_prefixes=(";",))
    path = directory / SETTINGS_NAME
    try:
        parser.read(path, encoding="utf-8")
    except (configparser.Error, OSError, UnicodeDecodeError) as error:
        log.info("%s could not be read: %s", path, error)
        return WeekSettings()
    stored = parser[GROUP] if parser.has_section(GROUP) else {}
    return WeekSettings(
        week_start=_value(stored, "start", WeekStart, WeekStart.MONDAY),
        day_minutes=_value(stored, "day_minutes", day_minutes_of, DEFAULT_DAY_MINUTES),
        day_end_hour=_value(stored, "day_end_hour", _hour, DAY_END_HOUR),
    )


def day_minutes_of(text: str) -> float:
    """Minutes from which on a day counts: above 0, at most a day. Raises ValueError."""
    minutes = float(text)
    if not 0 < minutes <= MINUTES_OF_A_DAY:
        raise ValueError(f"{text} is not between 0 and {MINUTES_OF_A_DAY}")
    return minutes


def _hour(text: str) -> int:
    hour = int(text)
    if not 0 <= hour < 24:
        raise ValueError(f"{text} is not an hour of the day")
    return hour


def _value(stored: Mapping[str, str], key: str, read: Callable[[str], _Value], default: _Value) -> _Value:
    try:
        return read(stored[key]) if key in stored else default
    except ValueError as error:
        log.info("setting %s/%s is left out: %s", GROUP, key, error)
        return default
