# SPDX-License-Identifier: GPL-3.0-or-later
"""How large the desktop has its texts, as its font tells.

All of the window grows with it, as it does with the size chosen in the settings: that is a factor that Qt takes when it
starts, before anything can be known of fonts. So it is remembered from start to start.
"""

from __future__ import annotations

from PySide6.QtGui import QFont

REMEMBERED = "window/desktop_text_percent"
"""The setting."""

LARGEST_USUAL_POINTS = 11.0
"""Desktops come with fonts of 9 to 11 points, and our own texts are for that; whoever wants larger ones chose more."""

LARGEST_PERCENT = 200
_STEP_PERCENT = 5
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


def less_by(font: QFont, percent: int) -> QFont:
    """The desktop's font without what all of the window has grown by."""
    result = QFont(font)
    if font.pointSizeF() > 0:
        result.setPointSizeF(font.pointSizeF() * 100 / percent)
    else:
        result.setPixelSize(max(round(font.pixelSize() * 100 / percent), 1))
    return result
