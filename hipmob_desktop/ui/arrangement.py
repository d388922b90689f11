# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the parts of the window go, from 900 x 600 to 4K: numbers in, rectangles out."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QRect

from hipmob_desktop.ui.mirroring import mirrored_rect

DOCKED_FROM_WIDTH = 1180
"""Narrower than this, the weeks lie over the picture and are put away again."""

NOTICE_GAP = 8
"""Between a notice and what lies below it, in pixels."""


@dataclass(frozen=True, slots=True)
class Places:
    """Rectangles of the parts; a null rectangle means hidden. `floating` parts lie above the picture."""

    bar: QRect
    notice: QRect
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
        notice=mirrored_rect(places.notice, width),
        video=mirrored_rect(places.video, width),
        deck=mirrored_rect(places.deck, width),
        weeks=mirrored_rect(places.weeks, width),
        page=mirrored_rect(places.page, width),
    )


def margin_of(width: int) -> int:
    """Space around and between the parts."""
    return 16 if width < DOCKED_FROM_WIDTH else 24 if width < 2200 else 32


def arrange(
    width: int,
    height: int,
    *,
    weeks_wanted: bool,
    drawer_open: bool,
    full_screen: bool,
    deck_wanted: bool,
    notice_height: int = 0,
) -> Places:
    """Lay out a window of this size.

    A wide window has the weeks at its side when they are wanted, a narrow one as a drawer while that is open. In full
    screen the picture has it all, and the deck comes when asked for. Over the picture lies what has to be read on the
    move, so a notice has a row above it.
    """
    margin = margin_of(width)
    deck_height = 124 if height < 800 else 136
    below = notice_height + NOTICE_GAP if notice_height else 0
    if full_screen:
        whole = QRect(0, 0, width, height)
        deck = QRect(margin, height - deck_height - margin, width - 2 * margin, deck_height)
        return Places(
            bar=QRect(),
            notice=QRect(margin, NOTICE_GAP, width - 2 * margin, notice_height) if below else QRect(),
            video=QRect(0, below + NOTICE_GAP, width, height - below - NOTICE_GAP) if below else whole,
            deck=deck if deck_wanted else QRect(),
            weeks=QRect(),
            weeks_float=False,
            deck_floats=True,
            page=QRect(margin, margin + below, width - 2 * margin, height - 2 * margin - below),
        )
    bar = QRect(margin, 0, width - 2 * margin, 72 if height >= 720 else 60)
    docked = weeks_wanted and width >= DOCKED_FROM_WIDTH
    weeks_width = min(max(round(width * 0.25), 320), 440)
    stage_width = width - 2 * margin - (weeks_width + margin if docked else 0)
    deck = QRect(margin, height - deck_height - margin // 2, stage_width, deck_height)
    notice = QRect(margin, bar.bottom() + 1, stage_width, notice_height) if below else QRect()
    top = bar.bottom() + 1 + below
    video = QRect(margin, top, stage_width, deck.top() - top)
    weeks = QRect()
    if docked:
        weeks = QRect(margin + stage_width + margin, bar.bottom() + 1, weeks_width, height - bar.bottom() - 1 - margin)
    elif drawer_open and width < DOCKED_FROM_WIDTH:
        weeks = QRect(width - margin - weeks_width, video.top(), weeks_width, height - video.top() - margin)
    page = QRect(margin, top, width - 2 * margin, height - top - margin // 2)
    return Places(bar, notice, video, deck, weeks, weeks_float=not docked, deck_floats=False, page=page)
