# SPDX-License-Identifier: GPL-3.0-or-later
"""A video of the runner's own, made a routine like ours by marks that say where each drill begins."""

from __future__ import annotations

import math
import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from hipmob_desktop.domain.drills import Drill, Kind, Position, Side, Sides
from hipmob_desktop.domain.language import tr
from hipmob_desktop.domain.routines import Mode, Routine, Segment, SegmentKind

OWN_PREFIX = "own-"
"""The id of a routine made of the runner's own video begins so."""

LEAST_SECONDS_APART = 1.0
"""Two marks closer than this are taken for one."""

_LINE = re.compile(r"^[\s\-•*]*[\[(]?(?:(\d{1,2}):)?(\d{1,3}):([0-5]\d)(?:[.,](\d{1,3}))?[\])]?[\s\-–—:.|]*(.*?)\s*$")
_SIDE_AT_THE_END = r"[\s,(\-–—]+({sides})(?:\s+(?:side|leg))?\s*\)?$"
_SIDE_IN_FRONT = r"^({sides})(?:\s+(?:side|leg))?[\s:,\-–—]+"
_BETWEEN_DRILLS = re.compile(r"^(get ready|transition|rest|break|pause|intro\b|introduction)", re.IGNORECASE)
_KIND_WORDS = (
    (Kind.BREATHING, re.compile(r"breath", re.IGNORECASE)),
    (Kind.HOLD, re.compile(r"stretch|hold|pose|pigeon|couch", re.IGNORECASE)),
    (Kind.ACTIVATION, re.compile(r"bridge|clam|hydrant|raise|plank", re.IGNORECASE)),
)


class MarksError(ValueError):
    """Lines that cannot be read as marks; the message names the line."""


@dataclass(frozen=True, slots=True)
class Mark:
    """Where a drill begins, and what it is called."""

    start_seconds: float
    name: str


@dataclass(frozen=True, slots=True)
class OwnVideo:
    """A local video file and what is known of it. `marks` are in order, each inside the video."""

    id: str
    path: str
    name: str
    seconds: float
    mode: Mode = Mode.STAND_ALONE
    marks: tuple[Mark, ...] = ()

    @property
    def routine_id(self) -> str:
        """The id of its routine."""
        return f"{OWN_PREFIX}{self.id}"

    def with_mark(self, mark: Mark) -> OwnVideo:
        """With one more mark, which takes the place of one that is all but there."""
        kept = (one for one in self.marks if abs(one.start_seconds - mark.start_seconds) >= LEAST_SECONDS_APART)
        return replace(self, marks=settled((*kept, mark), self.seconds))

    def new_name(self, start_seconds: float) -> str:
        """What a drill that begins there is called until the runner gives it a name.

        It has the number of its place among the drills, or the next one that is free.
        """
        taken = {mark.name for mark in self.marks}
        before = (mark for mark in self.marks if mark.start_seconds < start_seconds)
        place = 1 + sum(not _is_between_drills(mark.name) for mark in before)
        names = (tr("Drill {number}", number=number) for number in range(place, place + len(taken) + 1))
        return next(name for name in names if name not in taken)


def is_own(routine: Routine) -> bool:
    """Whether a routine was made of a video of the runner's own."""
    return routine.id.startswith(OWN_PREFIX)


def hundredths(seconds: float) -> int:
    """The whole hundredths of a second in it: rounded up, a mark could lie past the last moment for one."""
    return math.floor(seconds * 100 + 1e-6)  # 11.29 * 100 is a little less than 1129


def settled(marks: Sequence[Mark], seconds: float) -> tuple[Mark, ...]:
    """Marks in order, those outside the video and those all but on top of the one before left out."""
    kept: list[Mark] = []
    for mark in sorted(marks, key=lambda one: one.start_seconds):
        inside = 0.0 <= mark.start_seconds <= seconds - LEAST_SECONDS_APART
        if inside and not (kept and mark.start_seconds - kept[-1].start_seconds < LEAST_SECONDS_APART):
            kept.append(mark)
    return tuple(kept)


def marks_from_lines(text: str, seconds: float) -> tuple[Mark, ...]:
    """The marks that "mm:ss name" lines ask for; h:mm:ss and bullets are understood, empty lines are not looked at.

    Raises MarksError, which names the line, when one is no such line, lies outside the video of `seconds`, or does not
    come after the line before.
    """
    marks: list[Mark] = []
    for number, line in enumerate(text.splitlines(), start=1):
        if line.strip():
            mark = _mark_from(line, number)
            _check_place(mark, number, marks, seconds)
            marks.append(mark)
    return tuple(marks)


def lines_from_marks(marks: Sequence[Mark]) -> str:
    """The lines that `marks_from_lines` reads as these marks, to the hundredth of a second."""
    return "\n".join(f"{_clock(mark.start_seconds)} {mark.name}" for mark in marks)


def routine_of(video: OwnVideo) -> Routine:
    """The routine a video is followed as: a segment from each mark to the next, and an intro before a late first one.

    Without marks all of it is one drill.
    """
    marks = settled(video.marks, video.seconds) or (Mark(0.0, video.name),)
    segments = tuple(_segments(video, marks))
    return Routine(video.routine_id, video.name, video.mode, segments)


def _segments(video: OwnVideo, marks: Sequence[Mark]) -> Iterator[Segment]:
    kinds = _segment_kinds(marks)
    drills = [_drill(video, mark.name) for mark in marks]
    first = marks[0].start_seconds
    index = 0
    if first > 0.0:
        drill, side = _next_work(kinds, drills, 0)
        yield Segment(0, SegmentKind.INTRO, 0.0, first, drill, side, None, False, "")
        index = 1
    ends = [*(mark.start_seconds for mark in marks[1:]), video.seconds]
    for number, (mark, end) in enumerate(zip(marks, ends, strict=True)):
        drill, side = drills[number] if kinds[number] is SegmentKind.WORK else _next_work(kinds, drills, number)
        length = end - mark.start_seconds
        yield Segment(index + number, kinds[number], mark.start_seconds, length, drill, side, None, False, "")


def _segment_kinds(marks: Sequence[Mark]) -> list[SegmentKind]:
    """A pause is no work, unless there is nothing else."""
    pauses = [_is_between_drills(mark.name) for mark in marks]
    return [SegmentKind.TRANSITION if pause and not all(pauses) else SegmentKind.WORK for pause in pauses]


def _is_between_drills(name: str) -> bool:
    """Whether nothing is done then; our own videos say so in the language of the app."""
    return bool(_BETWEEN_DRILLS.match(name)) or name.startswith(tr("Get ready: {drill}", drill=""))


def _next_work(kinds: Sequence[SegmentKind], drills: Sequence[tuple[Drill, Side]], number: int) -> tuple[Drill, Side]:
    """What follows a pause; after the last drill, that one."""
    work = [place for place, kind in enumerate(kinds) if kind is SegmentKind.WORK]
    return drills[work[min(bisect_right(work, number - 1), len(work) - 1)]]


def _drill(video: OwnVideo, name: str) -> tuple[Drill, Side]:
    plain, side = side_of(name)
    kind = next((kind for kind, words in _KIND_WORDS if words.search(plain)), Kind.DYNAMIC)
    drill = Drill(
        id=f"{video.routine_id}-" + (re.sub(r"[^\w]+", "-", plain.lower()).strip("-") or "drill"),
        name=plain,
        spoken_name=plain,
        kind=kind,
        sides=Sides.BILATERAL if side is Side.BOTH else Sides.PER_SIDE,
        position=Position.STANDING,
        seconds_per_rep=1.0,
        brisk_seconds_per_rep=None,
        loop_seconds=1.0,
        dose="",
        targets=(),
        start_position="",
        cues=(),
        fault="",
        easier="",
        harder="",
        caution="",
        priority=1,
    )
    return drill, side


def side_of(name: str) -> tuple[str, Side]:
    """The name without its side, and the side it tells: "Pigeon pose (left)" is the left one of "Pigeon pose".

    A side is understood in English and in the language of the app.
    """
    sides = {"left": Side.LEFT, "right": Side.RIGHT, tr("left").lower(): Side.LEFT, tr("right").lower(): Side.RIGHT}
    words = "|".join(map(re.escape, sides))
    for form in (_SIDE_AT_THE_END, _SIDE_IN_FRONT):
        pattern = re.compile(form.format(sides=words), re.IGNORECASE)
        found = pattern.search(name)
        rest = pattern.sub("", name).strip()
        if found is not None and rest:
            return rest, sides[found[1].lower()]
    return name, Side.BOTH


def _mark_from(line: str, number: int) -> Mark:
    found = _LINE.match(line)
    if found is None:
        raise MarksError(
            tr("Line {number}: “{line}” does not begin with a time such as 1:30.", number=number, line=line)
        )
    hours, minutes, seconds, part, name = found.groups()
    if not name:
        raise MarksError(tr("Line {number}: after the time comes the name of the drill.", number=number))
    fraction = float(f"0.{part}") if part else 0.0
    whole = int(hours or 0) * 3600 + int(minutes) * 60 + int(seconds)
    return Mark(round(whole + fraction, 3), name)


def _check_place(mark: Mark, number: int, before: Sequence[Mark], seconds: float) -> None:
    if mark.start_seconds > seconds - LEAST_SECONDS_APART:
        raise MarksError(
            tr(
                "Line {number}: {time} lies past the end of the video, which is {length} long.",
                number=number,
                time=_clock(mark.start_seconds),
                length=_clock(seconds),
            )
        )
    if before and mark.start_seconds < before[-1].start_seconds + LEAST_SECONDS_APART:
        raise MarksError(
            tr(
                "Line {number}: {time} does not come after the line before, {before}.",
                number=number,
                time=_clock(mark.start_seconds),
                before=_clock(before[-1].start_seconds),
            )
        )


def _clock(seconds: float) -> str:
    whole, part = divmod(hundredths(seconds), 100)
    tail = f".{part:02d}" if part else ""
    return f"{whole // 60}:{whole % 60:02d}{tail}"
