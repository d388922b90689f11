# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the parts of the window go, from 900 x 600 to 4K: numbers in, rectangles out."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QRect

from hipmob_desktop.ui.mirroring import mirrored_rect

DOCKED_FROM_WIDTH = 1180
"""Narrower than this, the weeks lie over the picture and are put away again."""


@dataclass(frozen=True, slots=True)
class Places:
    """Rectangles of the parts; a null rectangle means hidden. `floating` parts lie above the picture."""

    bar: QRect
    video: QRect
    deck: QRect
    weeks: QRect
    weeks_float: bool
    deck_floats: bool
    page: QRect


def turned_round(places: Places, width: int) -> Places:
    """The same places in a window so wide that is read from right to left."""
    return replace(
        places,
        bar=mirrored_rect(places.bar, width),
        video=mirrored_rect(places.video, width),
        deck=mirrored_rect(places.deck, width),
        weeks=mirrored_rect(places.weeks, width),
        page=mirrored_rect(places.page, width),
    )


def margin_of(width: int) -> int:
    """Space around and between the parts."""
    return 16 if width < DOCKED_FROM_WIDTH else 24 if width < 2200 else 32


def arrange(
    width: int, height: int, *, weeks_wanted: bool, drawer_open: bool, full_screen: bool, deck_wanted: bool
) -> Places:
    """Lay out a window of this size.

    A wide window has the weeks at its side when they are wanted, a narrow one as a drawer while that is open. In full
    screen the picture has it all, and the deck comes when asked for.
    """
    margin = margin_of(width)
    deck_height = 124 if height < 800 else 136
    if full_screen:
        deck = QRect(margin, height - deck_height - margin, width - 2 * margin, deck_height)
        return Places(
            bar=QRect(),
            video=QRect(0, 0, width, height),
            deck=deck if deck_wanted else QRect(),
            weeks=QRect(),
            weeks_float=False,
            deck_floats=True,
            page=QRect(margin, margin, width - 2 * margin, height - 2 * margin),
        )
    bar = QRect(margin, 0, width - 2 * margin, 72 if height >= 720 else 60)
    docked = weeks_wanted and width >= DOCKED_FROM_WIDTH
    weeks_width = min(max(round(width * 0.25), 320), 440)
    stage_width = width - 2 * margin - (weeks_width + margin if docked else 0)
    deck = QRect(margin, height - deck_height - margin // 2, stage_width, deck_height)
    video = QRect(margin, bar.bottom() + 1, stage_width, deck.top() - bar.bottom() - 1)
    weeks = QRect()
    if docked:
        weeks = QRect(margin + stage_width + margin, bar.bottom() + 1, weeks_width, height - bar.bottom() - 1 - margin)
    elif drawer_open and width < DOCKED_FROM_WIDTH:
        weeks = QRect(width - margin - weeks_width, video.top(), weeks_width, height - video.top() - margin)
    page = QRect(margin, bar.bottom() + 1, width - 2 * margin, height - bar.bottom() - 1 - margin // 2)
    return Places(bar, video, deck, weeks, weeks_float=not docked, deck_floats=False, page=page)
