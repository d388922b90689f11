# SPDX-License-Identifier: GPL-3.0-or-later
"""A session as a FIT activity (Garmin's binary format): flexibility training, a lap for each drill that was played."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from datetime import datetime, timedelta

from fit_tool import FitFileBuilder
from fit_tool.message import Message
from fit_tool.profile.messages.activity_message import ActivityMessage
from fit_tool.profile.messages.event_message import EventMessage
from fit_tool.profile.messages.file_id_message import FileIdMessage
from fit_tool.profile.messages.lap_message import LapMessage
from fit_tool.profile.messages.session_message import SessionMessage
from fit_tool.profile.profile_type import (
    Activity,
    Event,
    EventType,
    FileType,
    LapTrigger,
    Manufacturer,
    SessionTrigger,
    Sport,
    SubSport,
)

from hipmob_desktop.domain.sessions import Session
from hipmob_desktop.exchange.laps import Lap, laps_of

FIT_EPOCH_SECONDS = 631_065_600  # 1989-12-31T00:00:00Z


def fit_of(session: Session) -> bytes:
    """The activity, as bytes of a file."""
    laps = laps_of(session)
    builder = FitFileBuilder(auto_define=True)
    builder.add(_file_id(session))
    builder.add(_timer(laps[0].start, EventType.START))
    builder.add_all(list(_laps(laps)))
    builder.add(_timer(laps[-1].end, EventType.STOP_ALL))
    builder.add(_session(session, laps))
    builder.add(_activity(session, laps[-1].end))
    return bytes(builder.build_bytes())


def _file_id(session: Session) -> Message:
    message = FileIdMessage()
    message.type = FileType.ACTIVITY
    message.manufacturer = Manufacturer.DEVELOPMENT.value
    message.product = 0
    message.serial_number = zlib.crc32(session.id.encode()) or 1  # 0 stands for none
    message.time_created = _milliseconds(session.started_at)
    return message


def _timer(moment: datetime, kind: EventType) -> Message:
    message = EventMessage()
    message.timestamp = _milliseconds(moment)
    message.event = Event.TIMER
    message.event_type = kind
    return message


def _laps(laps: tuple[Lap, ...]) -> Iterator[Message]:
    for number, lap in enumerate(laps):
        message = LapMessage()
        message.message_index = number
        message.start_time = _milliseconds(lap.start)
        message.timestamp = _milliseconds(lap.end)
        message.total_elapsed_time = message.total_timer_time = lap.seconds
        message.sport, message.sub_sport = Sport.TRAINING, SubSport.FLEXIBILITY_TRAINING
        message.event, message.event_type = Event.LAP, EventType.STOP
        message.lap_trigger = LapTrigger.MANUAL
        yield message


def _session(session: Session, laps: tuple[Lap, ...]) -> Message:
    message = SessionMessage()
    message.message_index = 0
    message.start_time = _milliseconds(session.started_at)
    message.timestamp = _milliseconds(laps[-1].end)
    message.total_elapsed_time = message.total_timer_time = sum(lap.seconds for lap in laps)
    message.sport, message.sub_sport = Sport.TRAINING, SubSport.FLEXIBILITY_TRAINING
    message.event, message.event_type = Event.SESSION, EventType.STOP
    message.trigger = SessionTrigger.ACTIVITY_END
    message.first_lap_index, message.num_laps = 0, len(laps)
    return message


def _activity(session: Session, end: datetime) -> Message:
    message = ActivityMessage()
    message.timestamp = _milliseconds(end)
    message.total_timer_time = (end - session.started_at).total_seconds()
    message.num_sessions = 1
    message.type = Activity.MANUAL
    message.event, message.event_type = Event.ACTIVITY, EventType.STOP
    offset = session.started_at.utcoffset() or timedelta()
    message.local_timestamp = round((end + offset).timestamp()) - FIT_EPOCH_SECONDS
    return message


def _milliseconds(moment: datetime) -> int:
    return round(moment.timestamp() * 1000)
