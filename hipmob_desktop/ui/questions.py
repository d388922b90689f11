# SPDX-License-Identifier: GPL-3.0-or-later
"""The two questions the app asks: leave this session for another routine, and go on with one that broke off."""

from __future__ import annotations

from hipmob_desktop.domain.routines import Routine
from hipmob_desktop.domain.sessions import Session
from hipmob_desktop.ui.mode_switch import title_of
from hipmob_desktop.ui.sheet import Sheet, label
from hipmob_desktop.ui.words import clock, length


class SwitchSheet(Sheet):
    """Asked once when another routine is chosen in mid-session."""

    def __init__(self, current: Routine, wanted: Routine, worked_seconds: float) -> None:
        super().__init__(f"Switch to {title_of(wanted).lower()}?", width=500)
        words = f"You have done {length(worked_seconds)} of {title_of(current).lower()}. They are kept as a session."
        self.rows.addWidget(label(words, wrap=True))
        self.add_buttons("Switch", f"Stay with {title_of(current).lower()}")


class ResumeSheet(Sheet):
    """Asked at the start when the last session broke off."""

    def __init__(self, session: Session, routine: Routine, seconds: float) -> None:
        super().__init__("Go on where you stopped?", width=500)
        words = (
            f"Your last {title_of(routine).lower()} session broke off at {clock(seconds)}. "
            f"The {length(session.watched_seconds)} you did are in your history."
        )
        self.rows.addWidget(label(words, wrap=True))
        self.add_buttons(f"Go on at {clock(seconds)}", "Start fresh")
