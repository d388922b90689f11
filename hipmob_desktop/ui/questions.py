# SPDX-License-Identifier: GPL-3.0-or-later
"""The two questions the app asks: leave this session for another routine, and go on with one that broke off."""

from __future__ import annotations

from hipmob_desktop.domain.language import tr
from hipmob_desktop.domain.routines import Routine
from hipmob_desktop.domain.sessions import Session
from hipmob_desktop.ui.sheet import Sheet, label
from hipmob_desktop.ui.words import clock, length, title_in_sentence


class SwitchSheet(Sheet):
    """Asked once when another routine is chosen in mid-session."""

    def __init__(self, current: Routine, wanted: Routine, worked_seconds: float) -> None:
        here, there = _told_apart(current, wanted)
        super().__init__(tr("Switch to {routine}?", routine=there), width=500)
        words = tr(
            "You have done {length} of {routine}. They are kept as a session.",
            length=length(worked_seconds),
            routine=here,
        )
        self.rows.addWidget(label(words, wrap=True))
        self.add_buttons(tr("Switch"), tr("Stay with {routine}", routine=here))


def _told_apart(current: Routine, wanted: Routine) -> tuple[str, str]:
    """What the two are called within a sentence; two of the same name by their length, or as the changed one."""
    here, there = title_in_sentence(current), title_in_sentence(wanted)
    if here != there:
        return here, there
    if current.seconds == wanted.seconds:
        return here, tr("the changed {routine}", routine=there)
    return (
        tr("{routine} of {length}", routine=here, length=length(current.seconds)),
        tr("{routine} of {length}", routine=there, length=length(wanted.seconds)),
    )


class ResumeSheet(Sheet):
    """Asked at the start when the last session broke off or was left in its middle."""

    space_says_yes = True

    def __init__(self, session: Session, routine: Routine, seconds: float, *, another_day: bool = False) -> None:
        super().__init__(tr("Go on where you stopped?"), width=500)
        words = tr(
            "Your last {routine} session broke off at {time}. The {length} you did are in your history.",
            routine=title_in_sentence(routine),
            time=clock(seconds),
            length=length(session.watched_seconds),
        )
        self.rows.addWidget(label(words, wrap=True))
        if another_day:
            self.rows.addWidget(label(tr("What you do now counts for today."), tone="soft", wrap=True))
        self.add_buttons(tr("Go on at {time}", time=clock(seconds)), tr("Start fresh"))
