# SPDX-License-Identifier: GPL-3.0-or-later
"""Sessions as a calendar (iCalendar, RFC 5545): one event a session, known by its id when it is imported again."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, timedelta

import icalendar

from hipmob_desktop.domain.sessions import Session
from hipmob_desktop.exchange.words import title_of

PRODUCT = "-//HipMob Desktop//Sessions//EN"
DOMAIN = "hipmob-desktop"
_SHORTEST_SECONDS = 60.0  # a calendar shows nothing of an event without length


def calendar_of(sessions: Iterable[Session]) -> bytes:
    """The calendar, as bytes of a file."""
    calendar = icalendar.Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    for session in sessions:
        calendar.add_component(_event(session))
    return bytes(calendar.to_ical())


def _event(session: Session) -> icalendar.Event:
    event = icalendar.Event()
    start = session.started_at.astimezone(UTC).replace(microsecond=0)
    event.add("uid", f"{session.id}@{DOMAIN}")
    event.add("dtstamp", session.modified_at.astimezone(UTC))
    event.add("last-modified", session.modified_at.astimezone(UTC))
    event.add("dtstart", start)
    event.add("dtend", start + timedelta(seconds=round(max(session.watched_seconds, _SHORTEST_SECONDS))))
    event.add("summary", title_of(session))
    event.add("categories", ["Hip mobility"])
    event.add("transp", "TRANSPARENT")
    if session.note:
        event.add("description", session.note)
    return event
