# SPDX-License-Identifier: GPL-3.0-or-later
"""The formats in which sessions leave the app, and which of them give one file for all and which one a session."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum

from hipmob_desktop.domain.sessions import Session


class Format(StrEnum):
    """A format, by the ending of its files."""

    JSON = "json"
    CSV = "csv"
    CALENDAR = "ics"
    TCX = "tcx"
    FIT = "fit"

    @property
    def is_one_a_session(self) -> bool:
        """Whether each session makes a file of its own."""
        return self in (Format.TCX, Format.FIT)


IMPORTED = (Format.JSON, Format.CSV)
"""The formats that can be read as well."""


def activity_name(session: Session, form: Format) -> str:
    """The name of a session's file; sessions that start in the same minute are told apart by their id."""
    mode = "".join(c if c.isalnum() else "-" for c in session.mode.lower())[:40]
    tag = "".join(c for c in session.id if c.isalnum())[:8]
    return f"{session.started_at:%Y-%m-%d-%H%M}-{mode}-{tag}.{form}"


def activities_of(sessions: tuple[Session, ...], form: Format) -> Iterator[tuple[str, bytes]]:
    """Name and content of each session's activity file."""
    # Late: the FIT library takes a tenth of a second that other formats need not wait for.
    if form is Format.FIT:
        from hipmob_desktop.exchange.fit import fit_of as activity_of
    else:
        from hipmob_desktop.exchange.tcx import tcx_of as activity_of
    for session in sessions:
        yield activity_name(session, form), activity_of(session)


def collected(sessions: tuple[Session, ...], form: Format) -> bytes:
    """One file with all sessions: a table or a calendar."""
    if form is Format.CSV:
        from hipmob_desktop.exchange.table import table_of as file_of
    else:
        from hipmob_desktop.exchange.calendar import calendar_of as file_of
    return file_of(sessions)
