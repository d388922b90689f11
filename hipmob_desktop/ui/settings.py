# SPDX-License-Identifier: GPL-3.0-or-later
"""What the app remembers of how it was left, in `settings.ini` of the user data directory."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Any, Generic, TypeVar, overload

from PySide6.QtCore import QByteArray, QRect

from hipmob_desktop.domain.language import SYSTEM
from hipmob_desktop.domain.routines import Mode
from hipmob_desktop.domain.sessions import DAY_END_HOUR
from hipmob_desktop.domain.weeks import DEFAULT_DAY_MINUTES, WeekStart
from hipmob_desktop.media.backends import Backend
from hipmob_desktop.storage.week_settings import day_end_hour_of, day_minutes_of
from hipmob_desktop.ui.frame import APPEARANCE, GEOMETRY, SIZE_PERCENT, stored_settings
from hipmob_desktop.ui.theme import Appearance, Motion
from hipmob_desktop.video.clips import DEFAULT_ATHLETE

Value = TypeVar("Value")

SMALLEST_SIZE, LARGEST_SIZE = 75, 300
"""Percent within which texts and controls can be sized."""


@dataclass(frozen=True)
class Setting(Generic[Value]):
    """One remembered value: read it, or set it, as an attribute of `Settings`."""

    key: str
    default: Value
    read: Callable[[Any], Value]

    @overload
    def __get__(self, owner: None, kind: type[Settings]) -> Setting[Value]: ...
    @overload
    def __get__(self, owner: Settings, kind: type[Settings]) -> Value: ...
    def __get__(self, owner: Settings | None, kind: type[Settings]) -> Setting[Value] | Value:
        if owner is None:
            return self
        stored = owner.store.value(self.key)
        try:
            return self.default if stored is None else self.read(stored)
        except (TypeError, ValueError):  # a hand-edited file must not keep the app from starting
            return self.default

    def __set__(self, owner: Settings, value: Value) -> None:
        owner.store.setValue(self.key, value.value if isinstance(value, Enum) else value)


def _truth(stored: object) -> bool:
    return str(stored).lower() == "true"


def _share(stored: object) -> float:
    return min(max(float(str(stored)), 0.0), 1.0)


def _within(stored: object, lowest: int, highest: int) -> int:
    return min(max(int(str(stored)), lowest), highest)


def _percentage(stored: object) -> int:
    return _within(stored, 0, 100)


def _bytes(stored: object) -> QByteArray:
    return stored if isinstance(stored, QByteArray) else QByteArray()


def _place(stored: object) -> QRect:
    return stored if isinstance(stored, QRect) else QRect()


class Settings:
    """The app's small memory; every value has a good default."""

    geometry = Setting(GEOMETRY, QByteArray(), _bytes)
    weeks_shown = Setting("window/weeks_shown", True, _truth)
    mode = Setting("practice/mode", Mode.PRE_RUN, lambda stored: Mode(str(stored)))
    volume = Setting("sound/volume", 0.8, _share)
    muted = Setting("sound/muted", False, _truth)
    voice = Setting("sound/voice", True, _truth)
    chimes = Setting("sound/chimes", True, _truth)
    ambient = Setting("sound/ambient", False, _truth)
    ambient_volume = Setting("sound/ambient_volume", 40, _percentage)
    athlete = Setting("picture/athlete", DEFAULT_ATHLETE, str)
    captions = Setting("picture/captions", True, _truth)
    across_the_room = Setting("picture/across_the_room", False, _truth)
    full_screen_on = Setting("window/full_screen_on", "", str)
    small_window = Setting("window/small", QRect(), _place)
    mirrored = Setting("practice/mirrored", False, _truth)
    language = Setting("window/language", SYSTEM, str)
    appearance = Setting(APPEARANCE, Appearance.SYSTEM, lambda stored: Appearance(str(stored)))
    motion = Setting("window/motion", Motion.SYSTEM, lambda stored: Motion(str(stored)))
    size_percent = Setting(SIZE_PERCENT, 100, lambda stored: _within(stored, SMALLEST_SIZE, LARGEST_SIZE))
    backend = Setting("player/backend", Backend.AUTO, lambda stored: Backend(str(stored)))
    reminders_on = Setting("reminders/on", False, _truth)
    reminder_weekdays = Setting("reminders/weekdays", "024", str)
    reminder_at = Setting("reminders/at", "18:00", str)
    week_start = Setting("weeks/start", WeekStart.MONDAY, lambda stored: WeekStart(str(stored)))
    day_minutes = Setting("weeks/day_minutes", DEFAULT_DAY_MINUTES, lambda stored: day_minutes_of(str(stored)))
    day_end_hour = Setting("weeks/day_end_hour", DAY_END_HOUR, lambda stored: day_end_hour_of(str(stored)))
    hip_test_put_off_on = Setting("hip_test/put_off_on", "", str)
    health_note_seen = Setting("first_start/health_note_seen", False, _truth)

    def __init__(self, directory: Path) -> None:
        self.store = stored_settings(directory)

    def remembers(self, name: str) -> bool:
        """Whether a value was ever set, rather than its default."""
        return self.store.contains(type(self).__dict__[name].key)

    def save(self) -> None:
        """Write what was set to the file now."""
        self.store.sync()
