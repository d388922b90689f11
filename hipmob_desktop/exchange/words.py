# SPDX-License-Identifier: GPL-3.0-or-later
"""How a session is called in other programs."""

from __future__ import annotations

from hipmob_desktop.domain.drills import Side
from hipmob_desktop.domain.language import tr
from hipmob_desktop.domain.sessions import SegmentWatched, Session


def title_of(session: Session) -> str:
    """Such as "Hip mobility, pre-run: 7 min"."""
    minutes = round(session.watched_seconds / 60)
    return tr("Hip mobility, {mode}: {minutes} min", mode=session.mode, minutes=minutes)


def segment_title(segment: SegmentWatched) -> str:
    """Such as "fire hydrant (left)"."""
    name = segment.drill.replace("-", " ")
    return f"{name} ({segment.side.value})" if segment.side in (Side.LEFT, Side.RIGHT) else name
