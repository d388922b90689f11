# SPDX-License-Identifier: GPL-3.0-or-later
"""Calendar and activity files, read back by libraries that did not write them."""

from __future__ import annotations

import io
from datetime import UTC, date, datetime, timedelta, timezone
from xml.etree import ElementTree as ET

import fitdecode
import icalendar
import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hipmob_desktop.domain.drills import Side
from hipmob_desktop.domain.sessions import SegmentWatched, Session
from hipmob_desktop.exchange.calendar import calendar_of
from hipmob_desktop.exchange.fit import fit_of
from hipmob_desktop.exchange.tcx import NAMESPACE, tcx_of

START = datetime(2026, 11, 23, 7, 10, tzinfo=timezone(timedelta(hours=1)))
SESSION = Session(
    id="0b0e",
    mode="pre-run",
    routine="pre-run",
    started_at=START,
    training_day=date(2026, 11, 23),
    watched_seconds=44.5,
    segments=(
        SegmentWatched(drill="fire-hydrant", side=Side.LEFT, planned_seconds=20.0, watched_seconds=20.0),
        SegmentWatched(drill="fire-hydrant", side=Side.RIGHT, planned_seconds=20.0, watched_seconds=0.0),
        SegmentWatched(drill="cat-cow", planned_seconds=24.0, watched_seconds=24.5),
    ),
    note="Ünïcode; with, commas\nand two lines",
    modified_at=datetime(2026, 11, 23, 6, 21, 4, tzinfo=UTC),
)
ADDED = Session(
    id="77aa",
    mode="post-run",
    started_at=START - timedelta(days=1),
    training_day=date(2026, 11, 22),
    watched_seconds=480.0,
    modified_at=datetime(2026, 11, 23, 6, 21, 4, tzinfo=UTC),
)


def test_a_calendar_shows_each_session_at_its_time_and_length() -> None:
    events = icalendar.Calendar.from_ical(calendar_of([SESSION, ADDED])).walk("VEVENT")
    assert [str(event["UID"]) for event in events] == ["0b0e@hipmob-desktop", "77aa@hipmob-desktop"]
    first, second = events
    assert first["DTSTART"].dt == START
    assert first["DTEND"].dt - first["DTSTART"].dt == timedelta(seconds=60)
    assert second["DTEND"].dt - second["DTSTART"].dt == timedelta(seconds=480)
    assert str(second["SUMMARY"]) == "Hip mobility, post-run: 8 min"
    assert str(first["DESCRIPTION"]) == SESSION.note


def test_a_calendar_has_lines_of_the_length_and_ending_that_the_format_asks_for() -> None:
    lines = calendar_of([msgspec.structs.replace(SESSION, note="ä" * 200)]).split(b"\r\n")
    assert lines[-1] == b""
    assert max(len(line) for line in lines) <= 75
    assert not any(b"\n" in line for line in lines)


def test_a_tcx_activity_has_a_lap_for_each_drill_played_one_after_the_other() -> None:
    root = ET.fromstring(tcx_of(SESSION))
    names = {"t": NAMESPACE}
    activity = root.find("t:Activities/t:Activity", names)
    assert activity is not None
    assert activity.get("Sport") == "Other"
    assert activity.findtext("t:Id", namespaces=names) == "2026-11-23T06:10:00.000Z"
    laps = activity.findall("t:Lap", names)
    assert [lap.get("StartTime") for lap in laps] == ["2026-11-23T06:10:00.000Z", "2026-11-23T06:10:20.000Z"]
    assert [float(lap.findtext("t:TotalTimeSeconds", "", names)) for lap in laps] == [20.0, 24.5]
    assert [lap.findtext("t:Notes", "", names) for lap in laps] == ["fire hydrant (left)", "cat cow"]
    times = [point.text for point in laps[1].findall("t:Track/t:Trackpoint/t:Time", names)]
    assert times == ["2026-11-23T06:10:20.000Z", "2026-11-23T06:10:44.500Z"]


def test_the_parts_of_a_tcx_lap_stand_in_the_order_of_the_schema() -> None:
    lap = ET.fromstring(tcx_of(SESSION)).find(f".//{{{NAMESPACE}}}Lap")
    assert lap is not None
    assert [part.tag.partition("}")[2] for part in lap] == [
        "TotalTimeSeconds",
        "DistanceMeters",
        "Calories",
        "Intensity",
        "TriggerMethod",
        "Track",
        "Notes",
    ]


@given(st.text(max_size=50))
def test_a_tcx_activity_can_be_read_whatever_the_note_says(note: str) -> None:
    ET.fromstring(tcx_of(msgspec.structs.replace(SESSION, note=note)))


def messages_in(data: bytes) -> dict[str, list[dict[str, object]]]:
    """The messages of a FIT file by name; the reader checks both checksums."""
    found: dict[str, list[dict[str, object]]] = {}
    with fitdecode.FitReader(io.BytesIO(data), check_crc=fitdecode.CrcCheck.RAISE) as reader:
        for frame in reader:
            if isinstance(frame, fitdecode.FitDataMessage):
                found.setdefault(frame.name, []).append({field.name: field.value for field in frame.fields})
    return found


@pytest.mark.parametrize("session", [SESSION, ADDED], ids=["played", "added"])
def test_a_fit_activity_has_every_message_that_an_activity_needs(session: Session) -> None:
    found = messages_in(fit_of(session))
    assert found["file_id"][0]["type"] == "activity"
    assert [event["event_type"] for event in found["event"]] == ["start", "stop_all"]
    (whole,), (activity,) = found["session"], found["activity"]
    assert (whole["sport"], whole["sub_sport"]) == ("training", "flexibility_training")
    assert whole["start_time"] == session.started_at
    assert whole["total_timer_time"] == session.watched_seconds
    assert whole["num_laps"] == len(found["lap"])
    assert sum(float(str(lap["total_timer_time"])) for lap in found["lap"]) == session.watched_seconds
    assert activity["num_sessions"] == 1


def test_a_fit_activity_tells_the_local_time_too() -> None:
    (activity,) = messages_in(fit_of(SESSION))["activity"]
    local, utc = activity["local_timestamp"], activity["timestamp"]
    assert isinstance(local, datetime)
    assert isinstance(utc, datetime)
    assert local.replace(tzinfo=UTC) - utc == timedelta(hours=1)


def test_the_same_session_gives_the_same_fit_file_and_another_another_serial_number() -> None:
    assert fit_of(SESSION) == fit_of(SESSION)
    assert messages_in(fit_of(SESSION))["file_id"] != messages_in(fit_of(ADDED))["file_id"]
