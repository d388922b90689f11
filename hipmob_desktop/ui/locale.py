# SPDX-License-Identifier: GPL-3.0-or-later
"""Dates and numbers as they are written in the runner's language and country."""

from __future__ import annotations

from datetime import date, time

from PySide6.QtCore import QDate, QLocale, QTime

from hipmob_desktop.domain.language import tr, translated

_ENGLISH = QLocale(QLocale.Language.English)
_locale = _ENGLISH


def locale() -> QLocale:
    """What dates and numbers follow now."""
    return _locale


def use_locale(chosen: QLocale | None) -> None:
    """Follow this one from now on; None goes back to English."""
    global _locale
    _locale = chosen or _ENGLISH


def written(day: date, pattern: str) -> str:
    """A date in words: `dddd d MMMM` is Monday 23 November, and in German Montag, 23. November.

    The pattern is translated as a text is, since languages order the parts of a date differently; it must be a literal.
    """
    return _locale.toString(QDate(day.year, day.month, day.day), translated(pattern))


def written_time(at: time) -> str:
    """A time of the day without seconds."""
    return _locale.toString(QTime(at.hour, at.minute), QLocale.FormatType.ShortFormat)


def weekday_name(weekday: int) -> str:
    """The name of a weekday on its own; Monday is 0."""
    return _locale.standaloneDayName(weekday + 1)


def short_weekday_name(weekday: int) -> str:
    """The short name of a weekday; Monday is 0."""
    return _locale.standaloneDayName(weekday + 1, QLocale.FormatType.ShortFormat)


def written_number(value: float, decimals: int = 0) -> str:
    """A number with so many decimals."""
    return _locale.toString(float(value), "f", decimals)


def short_number(value: float) -> str:
    """A number with no more decimals than it needs."""
    return _locale.toString(float(value), "g", 6)


def percent(share: float) -> str:
    """A share, 0 to 1, in whole percent."""
    return tr("{number}%", number=written_number(100 * share))
