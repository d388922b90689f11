# SPDX-License-Identifier: GPL-3.0-or-later
"""A session: which seconds of a routine were really played, and what is remembered of them."""

from __future__ import annotations

import hashlib
import json
import math
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Annotated, Any

import msgspec

from hipmob_desktop.domain.drills import Side
from hipmob_desktop.domain.routines import Routine

DAY_END_HOUR = 3
"""Until this hour of the night a session belongs to the day before, unless the runner sets another."""

LEAST_SECONDS = 1.0
"""Less work than this is no session: whoever only looked in is not told of 0 seconds."""

LONGEST_STEP_SECONDS = 1.0
"""Two observations of the player further apart than this, at normal speed, are taken for a jump."""


class Source(StrEnum):
    """How a session came into the history."""

    PLAYED = "played"
    ADDED = "added"
    IMPORTED = "imported"


class UnknownFields(dict[str, Any]):
    """Fields of a document that this version does not know, kept to be written back as they were."""


Text = Annotated[str, msgspec.Meta(min_length=1)]
Seconds = Annotated[float, msgspec.Meta(ge=0, le=1e9)]
Stiffness = Annotated[int, msgspec.Meta(ge=0, le=10)]


class SegmentWatched(msgspec.Struct, frozen=True, kw_only=True, gc=False, forbid_unknown_fields=True):
    """What was played of one work segment: media seconds, planned and unique."""

    drill: str
    side: Side = Side.BOTH
    planned_seconds: Seconds = 0.0
    watched_seconds: Seconds = 0.0
    unknown: UnknownFields | msgspec.UnsetType = msgspec.UNSET


class Session(msgspec.Struct, frozen=True, kw_only=True, gc=False, forbid_unknown_fields=True):
    """One session of practice, whole or partial.

    Seconds are unique media seconds of work; intro and transitions are not counted. Half of the seconds of a drill
    with alternating sides go to each side, those of a drill for both sides to neither. `training_day` is the local
    date fixed when the session was recorded. `mode` is a `Mode`, or what another version of the app calls its own.
    """

    id: Text
    device: str = ""
    source: Source = Source.PLAYED
    mode: Text
    routine: str = ""
    routine_hash: str = ""
    started_at: datetime
    training_day: date
    planned_seconds: Seconds = 0.0
    watched_seconds: Seconds
    left_seconds: Seconds = 0.0
    right_seconds: Seconds = 0.0
    segments: tuple[SegmentWatched, ...] = ()
    stiffness_before: Stiffness | None = None
    stiffness_after: Stiffness | None = None
    note: str = ""
    modified_at: datetime
    unknown: UnknownFields | msgspec.UnsetType = msgspec.UNSET


@dataclass(frozen=True, slots=True)
class WatchedIntervals:
    """The union of half-open intervals of media seconds: `spans` are sorted, apart, and none is empty."""

    spans: tuple[tuple[float, float], ...] = ()

    def add(self, start: float, end: float) -> WatchedIntervals:
        """The union with [start, end); the same when that is empty.

        Raises ValueError for bounds that are no finite numbers.
        """
        if not (math.isfinite(start) and math.isfinite(end)):
            raise ValueError(f"an interval from {start} to {end} is not finite")
        if end <= start:
            return self
        first = bisect_left(self.spans, start, key=lambda span: span[1])
        after = bisect_right(self.spans, end, key=lambda span: span[0])
        if first < after:
            start = min(start, self.spans[first][0])
            end = max(end, self.spans[after - 1][1])
        return WatchedIntervals((*self.spans[:first], (start, end), *self.spans[after:]))

    @property
    def seconds(self) -> float:
        """The length of the whole union."""
        return math.fsum(end - start for start, end in self.spans)

    def seconds_within(self, start: float, end: float) -> float:
        """The length of what lies in [start, end); 0 when that is empty."""
        if end <= start:
            return 0.0
        first = bisect_right(self.spans, start, key=lambda span: span[1])
        after = bisect_left(self.spans, end, key=lambda span: span[0])
        return math.fsum(
            min(end, span_end) - max(start, span_start) for span_start, span_end in self.spans[first:after]
        )


def advance(
    watched: WatchedIntervals,
    previous_seconds: float | None,
    position_seconds: float,
    max_step_seconds: float = LONGEST_STEP_SECONDS,
) -> WatchedIntervals:
    """`watched` with what was played from one observed position to the next.

    A step backwards, a step longer than `max_step_seconds` and a first observation (`previous_seconds` is None) earn
    nothing: only continuous play counts.
    """
    if previous_seconds is None or not 0.0 < position_seconds - previous_seconds <= max_step_seconds:
        return watched
    return watched.add(previous_seconds, position_seconds)


@dataclass(frozen=True, slots=True)
class PlayedSpans:
    """Turns observations of the player into what was watched; it needs no clock.

    Call `playing_at` with each position seen while playing, at least every `LONGEST_STEP_SECONDS` of media time at
    normal speed, and `stopped_at` when play pauses, ends or is about to jump; after a jump `playing_at` begins anew.
    """

    watched: WatchedIntervals = WatchedIntervals()
    last_seconds: float | None = None

    def playing_at(self, position_seconds: float, rate: float = 1.0) -> PlayedSpans:
        """Play goes on at this position; at a faster `rate` the steps may be as much longer."""
        longest = LONGEST_STEP_SECONDS * max(rate, 1.0)
        return PlayedSpans(advance(self.watched, self.last_seconds, position_seconds, longest), position_seconds)

    def stopped_at(self, position_seconds: float, rate: float = 1.0) -> PlayedSpans:
        """Play was continuous up to this position and stopped there."""
        return self.playing_at(position_seconds, rate).jumped()

    def jumped(self) -> PlayedSpans:
        """What comes next is not the continuation of what was seen last."""
        return replace(self, last_seconds=None)


def training_day_of(local: datetime, day_end_hour: int = DAY_END_HOUR) -> date:
    """The day a session counts for: until `day_end_hour` at night, by the wall clock, that is the day before."""
    return (local.replace(tzinfo=None) - timedelta(hours=day_end_hour)).date()


def routine_hash(routine: Routine) -> str:
    """`sha256:` and a digest of what the runner is asked to do: it stays the same when only wording changes."""
    asked = [
        [
            segment.kind,
            segment.start_seconds,
            segment.seconds,
            segment.drill.id,
            segment.side,
            segment.reps,
            segment.brisk,
        ]
        for segment in routine.segments
    ]
    text = json.dumps([routine.mode, asked], separators=(",", ":"))
    return f"sha256:{hashlib.sha256(text.encode()).hexdigest()}"


def session_of(
    routine: Routine,
    watched: WatchedIntervals,
    *,
    session_id: str,
    started_at: datetime,
    modified_at: datetime,
    device: str,
    training_day: date,
    source: Source = Source.PLAYED,
) -> Session:
    """The session that `watched` makes of `routine`, to the millisecond.

    `started_at` keeps the local offset, `modified_at` is in UTC; both are aware.
    """
    segments = tuple(
        SegmentWatched(
            drill=segment.drill.id,
            side=segment.side,
            planned_seconds=_to_milliseconds(segment.seconds),
            watched_seconds=_to_milliseconds(watched.seconds_within(segment.start_seconds, segment.end_seconds)),
        )
        for segment in routine.work_segments
    )
    return Session(
        id=session_id,
        device=device,
        source=source,
        mode=routine.mode.value,
        routine=routine.id,
        routine_hash=routine_hash(routine),
        started_at=started_at,
        training_day=training_day,
        planned_seconds=_to_milliseconds(math.fsum(segment.planned_seconds for segment in segments)),
        watched_seconds=_to_milliseconds(math.fsum(segment.watched_seconds for segment in segments)),
        left_seconds=_side_seconds(segments, Side.LEFT),
        right_seconds=_side_seconds(segments, Side.RIGHT),
        segments=segments,
        modified_at=modified_at,
    )


def added_session(
    *,
    session_id: str,
    device: str,
    mode: str,
    started_at: datetime,
    watched_seconds: float,
    modified_at: datetime,
    training_day: date,
    stiffness_before: int | None = None,
    stiffness_after: int | None = None,
    note: str = "",
) -> Session:
    """A session that the runner adds by hand: how long it was is known, and nothing of its drills or sides."""
    return Session(
        id=session_id,
        device=device,
        source=Source.ADDED,
        mode=mode,
        started_at=started_at,
        training_day=training_day,
        watched_seconds=_to_milliseconds(watched_seconds),
        stiffness_before=stiffness_before,
        stiffness_after=stiffness_after,
        note=note,
        modified_at=modified_at,
    )


def _side_seconds(segments: tuple[SegmentWatched, ...], side: Side) -> float:
    share = {side: 1.0, Side.ALTERNATING: 0.5}
    return _to_milliseconds(math.fsum(share.get(segment.side, 0.0) * segment.watched_seconds for segment in segments))


def _to_milliseconds(seconds: float) -> float:
    return round(seconds, 3)
