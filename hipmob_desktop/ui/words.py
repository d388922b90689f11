# SPDX-License-Identifier: GPL-3.0-or-later
"""How segments, sides and times are written for people."""

from __future__ import annotations

from hipmob_desktop.domain.drills import Kind, Side
from hipmob_desktop.domain.routines import Routine, Segment, SegmentKind

SIDE_WORDS = {
    Side.LEFT: "Left side",
    Side.RIGHT: "Right side",
    Side.ALTERNATING: "Alternating sides",
    Side.BOTH: "Both sides",
}
SIDE_LETTERS = {Side.LEFT: "L", Side.RIGHT: "R", Side.ALTERNATING: "LR", Side.BOTH: ""}
KIND_WORDS = {Kind.DYNAMIC: "Dynamic", Kind.ACTIVATION: "Activation", Kind.HOLD: "Hold", Kind.BREATHING: "Breathing"}


def clock(seconds: float) -> str:
    """Minutes and seconds: 125.9 is 2:05."""
    whole = max(int(seconds), 0)
    return f"{whole // 60}:{whole % 60:02d}"


def length(seconds: float) -> str:
    """A length in words: 24 seconds, 1 minute, 10 minutes, 6 minutes 51 seconds."""
    minutes, rest = divmod(round(seconds), 60)
    parts = [counted(minutes, "minute")] if minutes else []
    if rest or not minutes:
        parts.append(counted(rest, "second"))
    return " ".join(parts)


def counted(number: int, thing: str) -> str:
    """1 drill, 2 drills."""
    return f"{number} {thing}" if number == 1 else f"{number} {thing}s"


def dose(segment: Segment) -> str:
    """How much of the drill: reps, breaths, or the length of the hold."""
    if segment.drill.kind is Kind.HOLD or segment.reps is None:
        return f"Hold {segment.seconds:.0f} s"
    return counted(segment.reps, "breath" if segment.drill.kind is Kind.BREATHING else "rep")


def rep_note(segment: Segment, seconds: float) -> str:
    """Which rep or breath is under way at this moment of the routine; for a hold, that it is held."""
    if segment.drill.kind is Kind.HOLD or segment.reps is None:
        return "hold"
    done = int((seconds - segment.start_seconds) / segment.drill.rep_seconds(segment.brisk) + 1e-6)
    return f"{min(max(done + 1, 1), segment.reps)} of {segment.reps}"


def place_in_routine(routine: Routine, segment: Segment) -> str:
    """Drill 5 of 19."""
    number, total = routine.work_number(segment)
    return f"Drill {number} of {total}"


def in_sentence(name: str) -> str:
    """A drill's name inside a sentence; a leading single letter, as in A-march, stays large."""
    return name if name[1:2] in {"-", ""} or name[:2].isupper() else name[0].lower() + name[1:]


def sentence(routine: Routine, segment: Segment) -> str:
    """What a screen reader says of a segment."""
    if not segment.is_work:
        what = "Getting ready" if segment.kind is SegmentKind.INTRO else "Transition"
        return f"{what}, next {in_sentence(segment.drill.name)}, {length(segment.seconds)}"
    return ", ".join(
        (
            place_in_routine(routine, segment),
            in_sentence(segment.drill.name),
            SIDE_WORDS[segment.side].lower(),
            length(segment.seconds),
        )
    )
