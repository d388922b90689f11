# SPDX-License-Identifier: GPL-3.0-or-later
"""A session as a Training Center XML activity (version 2 of Garmin's schema), which Garmin Connect and Strava take."""

from __future__ import annotations

from datetime import UTC, datetime
from xml.etree import ElementTree as ET

from hipmob_desktop.domain.sessions import Session
from hipmob_desktop.exchange.laps import Lap, laps_of
from hipmob_desktop.exchange.words import title_of

NAMESPACE = "http://www.garmin.com/xmlschemas/TrainingCenterDatabase/v2"
# The schema knows running, biking and other.
SPORT = "Other"


def tcx_of(session: Session) -> bytes:
    """The activity, as bytes of a file."""
    root = ET.Element("TrainingCenterDatabase", xmlns=NAMESPACE)
    activity = ET.SubElement(ET.SubElement(root, "Activities"), "Activity", Sport=SPORT)
    _text(activity, "Id", _moment(session.started_at))
    for lap in laps_of(session):
        _add_lap(activity, lap)
    _text(activity, "Notes", "\n".join(part for part in (title_of(session), _xml_text(session.note)) if part))
    ET.indent(root)
    return bytes(ET.tostring(root, encoding="utf-8", xml_declaration=True))


def _add_lap(activity: ET.Element, lap: Lap) -> None:
    """In the order that the schema asks for."""
    element = ET.SubElement(activity, "Lap", StartTime=_moment(lap.start))
    _text(element, "TotalTimeSeconds", f"{lap.seconds:.3f}")
    _text(element, "DistanceMeters", "0")
    _text(element, "Calories", "0")
    _text(element, "Intensity", "Active")
    _text(element, "TriggerMethod", "Manual")
    track = ET.SubElement(element, "Track")
    for moment in (lap.start, lap.end):
        _text(ET.SubElement(track, "Trackpoint"), "Time", _moment(moment))
    _text(element, "Notes", _xml_text(lap.title))


def _text(parent: ET.Element, name: str, text: str) -> None:
    ET.SubElement(parent, name).text = text


def _moment(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _xml_text(text: str) -> str:
    """Without the characters that XML 1.0 cannot hold, not even escaped."""
    return "".join(
        c for c in text if c in "\t\n\r" or (c >= " " and not "\ud800" <= c <= "\udfff" and c not in "\ufffe\uffff")
    )
