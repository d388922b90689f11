# SPDX-License-Identifier: GPL-3.0-or-later
"""How segments, sides and times are written for people."""

from __future__ import annotations

from hipmob_desktop.domain.drills import Drill, Kind, Side
from hipmob_desktop.domain.language import language, tr, translated
from hipmob_desktop.domain.own_routines import is_built
from hipmob_desktop.domain.own_videos import is_own
from hipmob_desktop.domain.routines import Mode, Routine, Segment, SegmentKind

_LOST_IN_SUMS = 1e-6  # seconds: 65.3 - 35.3 is not quite 30


def side_words(side: Side) -> str:
    """A side on its own: Left side."""
    return {
        Side.LEFT: tr("Left side"),
        Side.RIGHT: tr("Right side"),
        Side.ALTERNATING: tr("Alternating sides"),
        Side.BOTH: tr("Both sides"),
    }[side]


def side_in_sentence(side: Side) -> str:
    """A side within a sentence: left side."""
    return {
        Side.LEFT: tr("left side"),
        Side.RIGHT: tr("right side"),
        Side.ALTERNATING: tr("alternating sides"),
        Side.BOTH: tr("both sides"),
    }[side]


def side_letter(side: Side) -> str:
    """A side where there is room for a letter; empty for both."""
    return {Side.LEFT: tr("L"), Side.RIGHT: tr("R"), Side.ALTERNATING: tr("LR"), Side.BOTH: ""}[side]


def kind_words(kind: Kind) -> str:
    """What a kind of drill is called."""
    return {
        Kind.DYNAMIC: tr("Dynamic"),
        Kind.ACTIVATION: tr("Activation"),
        Kind.HOLD: tr("Hold"),
        Kind.BREATHING: tr("Breathing"),
    }[kind]


def mode_title(mode: Mode) -> str:
    """What a mode is called."""
    return {Mode.PRE_RUN: tr("Pre-run"), Mode.POST_RUN: tr("Post-run"), Mode.STAND_ALONE: tr("Stand-alone")}[mode]


def title_of(routine: Routine) -> str:
    """What a routine is called where little room is."""
    return routine.name if _is_the_runners(routine) else mode_title(routine.mode)


def title_in_sentence(routine: Routine) -> str:
    """What a routine is called inside a sentence; a name that the runner gave it stays as it was written."""
    title = title_of(routine)
    return title if _is_the_runners(routine) else in_sentence(title)


def _is_the_runners(routine: Routine) -> bool:
    return is_own(routine) or is_built(routine)


def drill_name(drill: Drill) -> str:
    """What a drill is called."""
    return translated(drill.name)


def whole_seconds(seconds: float) -> int:
    """The seconds that are told: only those that are full, so that every text tells the same, and never below zero."""
    return max(int(seconds + _LOST_IN_SUMS), 0)


def clock(seconds: float) -> str:
    """Minutes and seconds: 125.9 is 2:05."""
    whole = whole_seconds(seconds)
    return f"{whole // 60}:{whole % 60:02d}"


def length(seconds: float) -> str:
    """A length in words: 24 seconds, 1 minute, 10 minutes, 6 minutes 51 seconds."""
    whole, rest = divmod(whole_seconds(seconds), 60)
    if not whole:
        return tr("{count} second(s)", rest)
    minutes = tr("{count} minute(s)", whole)
    return tr("{minutes} {seconds}", minutes=minutes, seconds=tr("{count} second(s)", rest)) if rest else minutes


def dose(segment: Segment) -> str:
    """How much of the drill: reps, breaths, or the length of the hold."""
    if segment.reps is None and segment.drill.kind is not Kind.HOLD:  # of a video of the runner's own
        return tr("{seconds} s", seconds=whole_seconds(segment.seconds))
    if segment.drill.kind is Kind.HOLD or segment.reps is None:
        return tr("Hold {seconds} s", seconds=whole_seconds(segment.seconds))
    if segment.drill.kind is Kind.BREATHING:
        return tr("{count} breath(s)", segment.reps)
    return tr("{count} rep(s)", segment.reps)


def rep_note(segment: Segment, seconds: float) -> str:
    """Which rep or breath is under way at this moment of the routine; for a hold, that it is held."""
    if segment.reps is None and segment.drill.kind is not Kind.HOLD:
        return ""
    if segment.drill.kind is Kind.HOLD or segment.reps is None:
        return tr("hold")
    done = int((seconds - segment.start_seconds) / segment.drill.rep_seconds(segment.brisk) + 1e-6)
    return tr("{number} of {total}", number=min(max(done + 1, 1), segment.reps), total=segment.reps)


def place_in_routine(routine: Routine, segment: Segment) -> str:
    """Drill 5 of 19."""
    number, total = routine.work_number(segment)
    return tr("Drill {number} of {total}", number=number, total=total)


def in_sentence(name: str) -> str:
    """The name of a drill or a routine inside a sentence; a leading single letter, as in A-march, stays large.

    German writes nouns with a capital letter wherever they stand.
    """
    if language() == "de" or not name or name[1:2] in {"-", ""} or name[:2].isupper():
        return name
    return name[0].lower() + name[1:]


def sentence(routine: Routine, segment: Segment) -> str:
    """What a screen reader says of a segment."""
    drill, seconds = in_sentence(drill_name(segment.drill)), length(segment.seconds)
    if segment.kind is SegmentKind.INTRO:
        return tr("Getting ready, next {drill}, {length}", drill=drill, length=seconds)
    if not segment.is_work:
        return tr("Transition, next {drill}, {length}", drill=drill, length=seconds)
    return tr(
        "{place}, {drill}, {side}, {length}",
        place=place_in_routine(routine, segment),
        drill=drill,
        side=side_in_sentence(segment.side),
        length=seconds,
    )
