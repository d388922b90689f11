# SPDX-License-Identifier: GPL-3.0-or-later
"""How large the desktop has its texts, as its font tells.

All of the window grows with it, as it does with the size chosen in the settings: that is a factor that Qt takes when it
starts, before anything can be known of fonts. So it is remembered from start to start. So is the largest factor with
which the smallest window still fits on the screen, where more is asked for.
"""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QFont

REMEMBERED = "window/desktop_text_percent"
"""The setting."""

LARGEST_FITTING = "window/largest_percent"
"""The setting of what the screen holds; none where it holds all that is asked for."""

LARGEST_USUAL_POINTS = 11.0
"""Desktops come with fonts of 9 to 11 points, and our own texts are for that; whoever wants larger ones chose more."""

LARGEST_PERCENT = 200
_STEP_PERCENT = 5
_TITLE_BAR = 32  # pixels, of whatever size our texts are
_POINTS_AN_INCH, _USUAL_DOTS_AN_INCH = 72.0, 96.0


def text_percent(font: QFont, dots_an_inch: float) -> int:
    """What the desktop's font asks of all texts: 100 percent unless it is larger than what desktops come with."""
    pixels = font.pixelSize() if font.pointSizeF() <= 0 else font.pointSizeF() * dots_an_inch / _POINTS_AN_INCH
    usual = LARGEST_USUAL_POINTS * _USUAL_DOTS_AN_INCH / _POINTS_AN_INCH
    steps = round(100 * pixels / usual / _STEP_PERCENT)
    return min(max(steps * _STEP_PERCENT, 100), LARGEST_PERCENT)


def remembered_percent(stored: object) -> int:
    """What was remembered, whatever a hand may have made of it."""
    text = str(stored)
    return min(max(int(text), 100), LARGEST_PERCENT) if text.isdecimal() else 100


def fitting_percent(smallest: QSize, available: QSize, now: float, remembered: int | None) -> int:
    """With how many percent the smallest window fits into what is free of a screen; 100 where it does not with 100.

    The size of the screen is told in whole pixels of the size of `now`. Where its rounding may make the difference,
    what is remembered stays: otherwise two sizes could ask for one another, start after start.
    """
    height = available.height() * now / 100 - _TITLE_BAR
    exactly = 100 * min(available.width() * now / 100 / smallest.width(), height / smallest.height())
    if remembered is not None and remembered - 1 <= exactly <= remembered + _STEP_PERCENT + 1:
        return remembered
    return max(int(exactly / _STEP_PERCENT) * _STEP_PERCENT, 100)


def remembered_fitting(stored: object) -> int | None:
    """The largest percentage that was remembered, if one was, whatever a hand may have made of it."""
    text = str(stored)
    return max(int(text), 100) if text.isdecimal() else None


def less_by(font: QFont, percent: int) -> QFont:
    """The desktop's font without what all of the window has grown by."""
    result = QFont(font)
    if font.pointSizeF() > 0:
        result.setPointSizeF(font.pointSizeF() * 100 / percent)
    else:
        result.setPixelSize(max(round(font.pixelSize() * 100 / percent), 1))
    return result
