# SPDX-License-Identifier: GPL-3.0-or-later
"""What the voice says in a routine, and when: the same words are the captions.

Everything is first wished for (`_wishes_of`), then laid down where it is still quiet, the most urgent first, so that no
two cues ever overlap and never more than a third of a routine, nor of a drill, is spoken. Times are whole packets of
sound, 20 ms each, so that a cue can be laid down by copying packets.

Whatever routine is made of a library of drills, it says no other words than the `phrases` of that library.
"""

from __future__ import annotations

import hashlib
import math
import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from hipmob_desktop.domain.drills import Drill, Kind, Position, Side, Sides
from hipmob_desktop.domain.own_routines import is_built
from hipmob_desktop.domain.routines import MOVE_INTO, Mode, Routine, Segment, SegmentKind

PACKETS_PER_SECOND = 50
"""A packet of sound lasts 20 ms."""

LEAD_SECONDS = 0.08
"""The silence at the start of every voice clip, so a cue is heard this long after its start."""

CHIME_START = "chime-start"
CHIME_END = "chime-end"

_LEAD = round(LEAD_SECONDS * PACKETS_PER_SECOND)
_PAUSE = 8  # packets of quiet around a sentence, over the silence in the clips themselves
_SHORT_PAUSE = 0  # where sentences belong together, as in a transition

MOST_SPOKEN_SHARE = 1 / 3
"""The largest share of a routine, and of the work on a drill, during which the voice speaks."""

_COUNT = ("Three.", "Two.", "One.")
_SHORTEST_COUNTED_SECONDS = 5.0
_HALFWAY_FROM_SECONDS = 30.0
_BREATHING_HALFWAY_FROM_SECONDS = 60.0
_POSITION_FROM_SECONDS = 7.0
_PURPOSE_FROM_SECONDS = 14.0
_SECONDS_A_LETTER = 0.057  # of a sentence, as the voice speaks it
_INHALE_SHARE = 0.4  # 4 seconds in, 6 out, as in the breathing drills of the content brief

_NUMBERS = (
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"),
    *("thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"),
)
_WELCOMES: Mapping[Mode | None, str] = {
    Mode.PRE_RUN: "Pre-run hips.",
    Mode.POST_RUN: "Post-run hips.",
    Mode.STAND_ALONE: "Stand-alone hips.",
    None: "Hip mobility.",
}
_PURPOSES: Mapping[Mode | None, str] = {
    Mode.PRE_RUN: "Let's wake up your hips for the run.",
    Mode.POST_RUN: "Let's ease your hips after the run.",
    Mode.STAND_ALONE: "Let's move and steady your hips.",
    None: "Let's take good care of your hips.",
}
_CLOSINGS: Mapping[Mode | None, str] = {
    Mode.PRE_RUN: "Well done. Enjoy your run.",
    Mode.POST_RUN: "Well done. Rest well.",
    Mode.STAND_ALONE: "Well done. See you next time.",
    None: "Well done. See you next time.",
}
_MOVES = {
    "quadruped": "Come onto hands and knees.",
    "half-kneel": "Kneel on one knee.",
    "stand": "Stand up.",
    "sit": "Come to sitting.",
    "supine": "Lie on your back.",
    "roll": "Roll over.",
    "swap": "Swap legs.",
    "rest": "Rest for a moment.",
    "same-foot-front": "Same foot in front.",
}
_MOVES_TOLD_BY_POSITION = frozenset({"quadruped", "half-kneel", "stand", "sit", "supine"})
_LYING_ON = {Side.LEFT: "Lie on your right side.", Side.RIGHT: "Lie on your left side."}  # the side is the top leg
_SIDE_WORDS = {Side.LEFT: "left side", Side.RIGHT: "right side"}
_SWITCH, _BEGIN, _HALFWAY = "Switch sides.", "Begin.", "Halfway."
_INHALE, _EXHALE = "Breathe in.", "Breathe out."


class CueKind(StrEnum):
    """Why something is said."""

    WELCOME = "welcome"
    NEXT = "next"
    MOVEMENT = "movement"
    SIDE = "side"
    POSITION = "position"
    START = "start"
    CUE = "cue"
    FAULT = "fault"
    BREATH = "breath"
    HALFWAY = "halfway"
    SWITCH = "switch"
    COUNTDOWN = "countdown"
    CHIME = "chime"
    WELL_DONE = "well-done"


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words that one voice clip speaks; `name` is the spoken name of a drill in them, where they hold one."""

    text: str
    name: str = ""

    @property
    def clip(self) -> str:
        """The id of the clip."""
        return clip_id(self.text)

    @property
    def pattern(self) -> str:
        """The text as it is translated: with `{drill}` for a drill's name, which is translated on its own."""
        return self.text.replace(self.name, "{drill}", 1) if self.name else self.text


@dataclass(frozen=True, slots=True)
class Cue:
    """One voice clip at its time; `text` is the very words spoken, and empty for a chime.

    The clip starts at `start_seconds`, a multiple of 20 ms; it is heard `LEAD_SECONDS` later. `name` is the drill's
    spoken name, where the text holds one.
    """

    start_seconds: float
    text: str
    clip: str
    kind: CueKind
    name: str = ""

    @property
    def phrase(self) -> Phrase:
        """The words, whatever their time."""
        return Phrase(self.text, self.name)


@dataclass(frozen=True, slots=True)
class Sounds:
    """What is to be heard of a script."""

    voice: bool = True
    chimes: bool = True


ALL_SOUNDS = Sounds()


def heard_of(script: Iterable[Cue], sounds: Sounds) -> tuple[Cue, ...]:
    """The cues of a script that are to be heard; each keeps its time."""
    return tuple(cue for cue in script if (sounds.chimes if cue.kind is CueKind.CHIME else sounds.voice))


def script_for(routine: Routine, clip_seconds: Callable[[str], float | None]) -> tuple[Cue, ...]:
    """Everything said in the routine, in order and never overlapping.

    `clip_seconds` gives the whole length of a voice clip by its id, or None where there is no such clip: its words get
    the time it would have needed. What finds no room, or would make it more than a third of the time, is left unsaid,
    the least important first.
    """
    length = _packets(routine.seconds)
    drills = [_window(segment) for segment in routine.work_segments]

    def packets(line: _Line) -> int:
        return max(1, _packets_needed(clip_or_spoken_seconds(line.text, clip_seconds(line.clip))))

    quiet = _Quiet(length, drills, packets)
    for wish in sorted(_wishes_of(routine), key=lambda wish: (wish.urgency, wish.earliest)):
        quiet.lay(wish)
    return quiet.cues()


def clip_or_spoken_seconds(text: str, clip_seconds: float | None) -> float:
    """The length of a clip; of one that is missing, about as long as it would be."""
    return clip_seconds if clip_seconds is not None else 2 * LEAD_SECONDS + _SECONDS_A_LETTER * len(text)


def phrases(library: Iterable[Drill]) -> tuple[Phrase, ...]:
    """Everything that the script of any routine made of these drills may say, each phrase once.

    Raises ValueError when two different sentences would share a voice clip.
    """
    found: dict[str, Phrase] = {}
    for phrase in (*_phrases_of_any_routine(), *(phrase for drill in library for phrase in _phrases_of(drill))):
        other = found.setdefault(phrase.clip, phrase)
        if other.text != phrase.text:
            raise ValueError(f"{other.text!r} and {phrase.text!r} would both be the voice clip {phrase.clip}")
    return tuple(found.values())


def caption_texts(library: Iterable[Drill]) -> tuple[str, ...]:
    """The English texts of which the captions of any routine are made, each once: what there is to translate."""
    said = phrases(library)
    names = (phrase.name for phrase in said if phrase.name)
    return tuple(dict.fromkeys([*(phrase.pattern for phrase in said), *names]))


def _phrases_of_any_routine() -> Iterator[Phrase]:
    for mode in (*Mode, None):
        yield from map(Phrase, (_WELCOMES[mode], _PURPOSES[mode], _CLOSINGS[mode]))
    yield from (Phrase(_minutes(minutes)) for minutes in range(1, len(_NUMBERS)))
    yield from map(Phrase, (_BEGIN, _SWITCH, _HALFWAY, *_COUNT, _INHALE, _EXHALE))
    yield from map(Phrase, (*_MOVES.values(), *_LYING_ON.values()))


def _phrases_of(drill: Drill) -> Iterator[Phrase]:
    spoken = (drill.start_position, drill.movement, *drill.cues, drill.breathing, drill.avoid)
    yield from (Phrase(text) for text in spoken if text)
    for side in drill.sides_worked:
        moves = (drill.moving_in_from(position, side) for position in Position)
        yield from (Phrase(text) for text in (_switching(drill, side), *moves) if text)
        for brisk in (False, True) if drill.brisk_seconds_per_rep is not None else (False,):
            yield _announcement(drill, side, brisk, opening="First")
            yield _announcement(drill, side, brisk)
            yield _announcement(drill, side, brisk, again=True)


def clip_id(text: str) -> str:
    """The id of the voice clip that speaks these words: readable, the same for ever, safe as a file name."""
    slug = re.sub(r"[^a-z0-9]+", "-", text.lower().replace("'", "")).strip("-")
    if len(slug) <= 56:
        return slug
    return f"{slug[:48].rstrip('-')}-{hashlib.sha256(slug.encode()).hexdigest()[:6]}"


@dataclass(frozen=True, slots=True)
class _Line:
    text: str
    kind: CueKind
    clip: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class _Wish:
    """Lines to be said together or not at all, somewhere in a window of packets.

    `is_coaching` counts against the third of a drill's time that may be spoken; counts and announcements do not yield.

    `spacing` is from start to start, or None for one after the other. `at_end` asks for the last place in the window
    rather than the first. A smaller `urgency` is served sooner.
    """

    lines: tuple[_Line, ...]
    earliest: int
    latest_end: int
    urgency: int
    spacing: int | None = None
    at_end: bool = False
    pause: int = _PAUSE
    is_coaching: bool = False


class _Quiet:
    """What is left of the routine's silence while cues are laid down."""

    def __init__(self, packets: int, drills: Sequence[tuple[int, int]], length: Callable[[_Line], int]) -> None:
        self._packets = packets
        self._drills = drills
        self._length = length
        self._taken: list[tuple[int, int, _Line]] = []
        self._spoken = 0

    def lay(self, wish: _Wish) -> None:
        """Lay the wish's lines down where they fit, or not at all."""
        offsets, length = self._offsets(wish)
        start = self._find(wish, length)
        spoken = sum(self._speech(line) for line in wish.lines)
        if start is None or self._spoken + spoken > MOST_SPOKEN_SHARE * self._packets:
            return
        if wish.is_coaching and not self._drill_bears(start, spoken):
            return
        self._spoken += spoken
        for offset, line in zip(offsets, wish.lines, strict=True):
            self._taken.append((start + offset, start + offset + self._length(line), line))
        self._taken.sort(key=lambda taken: taken[0])

    def _speech(self, line: _Line) -> int:
        """Packets during which the line is heard."""
        return max(0, self._length(line) - 2 * _LEAD) if line.text else 0

    def _drill_bears(self, start: int, spoken: int) -> bool:
        """Whether so much more may be said in the drill that is under way."""
        begin, end = next(window for window in self._drills if window[0] <= start < window[1])
        already = sum(self._speech(line) for at, _, line in self._taken if begin <= at < end)
        return already + spoken <= MOST_SPOKEN_SHARE * (end - begin)

    def cues(self) -> tuple[Cue, ...]:
        return tuple(
            Cue(start / PACKETS_PER_SECOND, line.text, line.clip, line.kind, line.name)
            for start, _, line in self._taken
        )

    def _offsets(self, wish: _Wish) -> tuple[tuple[int, ...], int]:
        """Where each line starts after the first, and the length of all."""
        offsets = [0]
        for line in wish.lines[:-1]:
            length = self._length(line)
            step = length + wish.pause if wish.spacing is None else max(wish.spacing, length)
            offsets.append(offsets[-1] + step)
        return tuple(offsets), offsets[-1] + self._length(wish.lines[-1])

    def _find(self, wish: _Wish, length: int) -> int | None:
        earliest, latest_end = max(0, wish.earliest), min(self._packets, wish.latest_end)
        start = latest_end - length if wish.at_end else earliest
        while earliest <= start <= latest_end - length:
            obstacle = self._obstacle(start - wish.pause, start + length + wish.pause)
            if obstacle is None:
                return start
            start = obstacle[0] - wish.pause - length if wish.at_end else obstacle[1] + wish.pause
        return None

    def _obstacle(self, start: int, end: int) -> tuple[int, int] | None:
        """The first thing already laid down that is heard between start and end."""
        first = bisect_left(self._taken, start, key=lambda taken: taken[1] - 1)
        if first < len(self._taken) and self._taken[first][0] < end:
            return self._taken[first][:2]
        return None


def _wishes_of(routine: Routine) -> Iterator[_Wish]:
    for segment in routine.segments:
        following = routine.next_work(segment)
        before = _work_before(routine, segment)
        if segment.is_work:
            yield from _work(routine, segment, following, before)
        elif following is not None and segment.kind is SegmentKind.INTRO:
            yield from _intro(routine, segment, following)
        elif following is not None:
            yield from _transition(segment, following, before)


def _intro(routine: Routine, segment: Segment, following: Segment) -> Iterator[_Wish]:
    start, end = _window(segment)
    has_time = segment.seconds >= _PURPOSE_FROM_SECONDS  # or the start position would go unsaid
    occasion = _occasion(routine)
    purpose = _PURPOSES[occasion] if has_time else ""
    words = (_WELCOMES[occasion], _minutes(round(routine.seconds / 60)), purpose)
    welcome = tuple(_line(text, CueKind.WELCOME) for text in words if text)
    first = _announcement(following.drill, following.side, following.brisk, opening="First")
    yield _Wish(welcome, start + 25, end, urgency=2)
    yield _Wish((_phrase_line(first, CueKind.NEXT),), start + (250 if has_time else 150), end, urgency=3)
    position = _line(following.drill.start_position, CueKind.POSITION)
    yield _Wish((position,), start + (325 if has_time else 225), end - 65, urgency=5)
    yield _Wish((_line(_BEGIN, CueKind.START),), end - 75, end - _LEAD - _PAUSE, urgency=4, at_end=True)


def _occasion(routine: Routine) -> Mode | None:
    """What the routine is for; None where the runner built it for no run."""
    return None if is_built(routine) and routine.mode is Mode.STAND_ALONE else routine.mode


def _transition(segment: Segment, following: Segment, before: Segment | None) -> Iterator[_Wish]:
    start, end = _window(segment)
    talk_end = end - _LEAD - _SHORT_PAUSE
    if before is not None and _is_other_side(before, following):
        yield _Wish((_line(_SWITCH, CueKind.SWITCH),), start, talk_end, urgency=3, pause=_SHORT_PAUSE)
        kind = CueKind.POSITION if following.drill.switching else CueKind.SIDE
        lines = (_line(_switching(following.drill, following.side), kind),)
        yield _Wish(lines, start + 25, talk_end, urgency=4, pause=_SHORT_PAUSE)
        return
    again = before is not None and before.drill.id == following.drill.id
    announcement = _announcement(following.drill, following.side, following.brisk, again=again)
    yield _Wish((_phrase_line(announcement, CueKind.NEXT),), start, talk_end, urgency=3, pause=_SHORT_PAUSE)
    moves = _moves(segment, following, before)
    for urgency, move in enumerate(moves, 5):
        line = _line(move, CueKind.POSITION)
        yield _Wish((line,), start + 50, talk_end, urgency=urgency, pause=_SHORT_PAUSE)


def _is_other_side(before: Segment, following: Segment) -> bool:
    return before.drill.id == following.drill.id and before.side is not following.side


def _moves(segment: Segment, following: Segment, before: Segment | None) -> Iterator[str]:
    """How to get from one drill's position into the next one's, the most needed first."""
    move_to = segment.move_to
    if before is not None and before.drill.id != following.drill.id:
        words = following.drill.moving_in_from(before.drill.position, following.side)
        if words:
            yield words
            return
        if before.drill.position is not following.drill.position:
            move_to = move_to or MOVE_INTO[following.drill.position]
    if segment.seconds >= _POSITION_FROM_SECONDS and move_to in _MOVES_TOLD_BY_POSITION:
        yield following.drill.start_position
    move = _LYING_ON.get(following.side) if move_to == "side" else _MOVES.get(move_to)
    if move:
        yield move


def _work(routine: Routine, segment: Segment, following: Segment | None, before: Segment | None) -> Iterator[_Wish]:
    start, end = _window(segment)
    count_start = end - 3 * PACKETS_PER_SECOND - _LEAD
    talk_end = count_start - _PAUSE
    yield _chime(CHIME_START, start)
    if following is None:
        # Praise takes the place of the count: said before it, it would come too soon, and after it there is no time.
        well_done = (_line(_CLOSINGS[_occasion(routine)], CueKind.WELL_DONE),)
        talk_end = end - PACKETS_PER_SECOND // 2
        yield _Wish(well_done, start, talk_end, urgency=2, at_end=True)
    elif segment.seconds >= _SHORTEST_COUNTED_SECONDS:
        count = tuple(_line(word, CueKind.COUNTDOWN) for word in _COUNT)
        yield _Wish(count, count_start, end - _LEAD, urgency=0, spacing=PACKETS_PER_SECOND, pause=0)
    if following is not None and routine.segments[segment.index + 1].is_work:
        announcement = _announcement(following.drill, following.side, following.brisk)
        yield _Wish((_phrase_line(announcement, CueKind.NEXT),), start, talk_end, urgency=3, at_end=True)
    elif following is not None:
        yield _chime(CHIME_END, end)
    if before is not None and routine.segments[segment.index - 1].is_work and before.drill.id != segment.drill.id:
        words = segment.drill.moving_in_from(before.drill.position, segment.side)
        if words:
            yield _Wish((_line(words, CueKind.POSITION),), start, start + 5 * PACKETS_PER_SECOND, urgency=5)
    yield from _coaching(segment, talk_end, _turn(routine, segment))


def _coaching(segment: Segment, talk_end: int, turn: _Turn) -> Iterator[_Wish]:
    """What is said while a drill is done; each may come a little late, but not so late that it means something else."""
    start, end = _window(segment)
    is_breathing = segment.drill.kind is Kind.BREATHING
    if segment.seconds >= (_BREATHING_HALFWAY_FROM_SECONDS if is_breathing else _HALFWAY_FROM_SECONDS):
        middle = (start + end) // 2 - _LEAD
        yield _Wish((_line(_HALFWAY, CueKind.HALFWAY),), middle, min(middle + 100, talk_end), urgency=4)
    if is_breathing:
        yield from _breaths(start, end, _packets(segment.drill.rep_seconds(segment.brisk)), talk_end)
    for advice in _advice_on_breathing(segment) if is_breathing else _advice(segment, turn):
        if advice.text:
            lines = (_line(advice.text, advice.kind),)
            latest_end = min(start + advice.at + advice.patience, talk_end)
            yield _Wish(lines, start + advice.at, latest_end, advice.urgency, is_coaching=True)


@dataclass(frozen=True, slots=True)
class _Turn:
    """Whether a drill is done for the first time in a routine, and whether for the last."""

    is_first: bool
    is_last: bool


def _turn(routine: Routine, segment: Segment) -> _Turn:
    turns = [work.index for work in routine.work_segments if work.drill.id == segment.drill.id]
    return _Turn(segment.index == turns[0], segment.index == turns[-1])


@dataclass(frozen=True, slots=True)
class _Advice:
    """Words for the runner, wanted so many packets after the drill's start, or a little later."""

    at: int
    urgency: int
    text: str
    kind: CueKind
    patience: int = 4 * PACKETS_PER_SECOND


def _advice(segment: Segment, turn: _Turn) -> Iterator[_Advice]:
    """The movement the first time a drill is done, the fault to avoid the last time."""
    drill = segment.drill
    length = _packets(segment.seconds)
    if turn.is_first:
        yield _Advice(35, 5, drill.movement, CueKind.MOVEMENT, patience=6 * PACKETS_PER_SECOND)
    yield _Advice(round(0.27 * length) if turn.is_first else 75, 5, drill.cues[0], CueKind.CUE)
    yield _Advice(round(0.58 * length), 5, drill.cues[1], CueKind.CUE)
    if drill.kind is Kind.HOLD:
        yield _Advice(round((0.4 if turn.is_first else 0.3) * length), 6, drill.breathing, CueKind.BREATH)
    if turn.is_last:
        yield _Advice(round(0.74 * length), 6, drill.avoid, CueKind.FAULT)


def _advice_on_breathing(segment: Segment) -> Iterator[_Advice]:
    """Said between "Breathe in." and "Breathe out.", or in the breaths without them."""
    drill = segment.drill
    breath = _packets(drill.rep_seconds(segment.brisk))
    exhale = round(_INHALE_SHARE * breath)
    yield _Advice(breath, 5, drill.cues[0], CueKind.CUE)
    yield _Advice(breath + exhale, 5, drill.cues[1], CueKind.CUE)
    yield _Advice(exhale + 60, 7, drill.movement, CueKind.MOVEMENT)
    yield _Advice(2 * breath + exhale + 60, 7, drill.avoid, CueKind.FAULT)


def _breaths(start: int, end: int, breath: int, talk_end: int) -> Iterator[_Wish]:
    """In and out for every other breath, from the first; the breaths between belong to the cues and to quiet."""
    for inhale in range(start, end, 2 * breath):
        exhale = inhale + round(_INHALE_SHARE * breath)
        yield _Wish((_line(_INHALE, CueKind.BREATH),), inhale, min(exhale, talk_end), urgency=6)
        yield _Wish((_line(_EXHALE, CueKind.BREATH),), exhale, min(exhale + 100, talk_end), urgency=6)


def _chime(clip: str, heard_at: int) -> _Wish:
    return _Wish((_Line("", CueKind.CHIME, clip),), heard_at - _LEAD, heard_at + PACKETS_PER_SECOND, urgency=1, pause=0)


def _switching(drill: Drill, side: Side) -> str:
    """How to change over to a side, or at least its name; empty where a drill has no sides to change."""
    words = _SIDE_WORDS.get(side)
    return drill.switching_to(side) or (f"{words.capitalize()}." if words else "")


def _announcement(drill: Drill, side: Side, brisk: bool, opening: str = "Next", again: bool = False) -> Phrase:
    side_words = _SIDE_WORDS.get(side, "") if drill.sides is Sides.PER_SIDE else ""
    if again and side_words:
        return Phrase(f"Once more, {side_words}.")
    name = f"brisk {drill.spoken_name}" if brisk else drill.spoken_name
    parts = (name, side_words, "once more" if again else "")
    return Phrase(f"{opening}: {', '.join(part for part in parts if part)}.", name)


def _work_before(routine: Routine, segment: Segment) -> Segment | None:
    earlier = routine.segments[: segment.index]
    return next((candidate for candidate in reversed(earlier) if candidate.is_work), None)


def _minutes(minutes: int) -> str:
    """The length in words; empty for one that nobody recorded."""
    if not 1 <= minutes < len(_NUMBERS):
        return ""
    return f"{_NUMBERS[minutes].capitalize()} {'minute' if minutes == 1 else 'minutes'}."


def _line(text: str, kind: CueKind) -> _Line:
    return _phrase_line(Phrase(text), kind)


def _phrase_line(phrase: Phrase, kind: CueKind) -> _Line:
    return _Line(phrase.text, kind, phrase.clip, phrase.name)


def _window(segment: Segment) -> tuple[int, int]:
    return _packets(segment.start_seconds), _packets(segment.end_seconds)


def _packets(seconds: float) -> int:
    return round(seconds * PACKETS_PER_SECOND)


def _packets_needed(seconds: float) -> int:
    # A length read from a file as 0.5800000000000001 is 29 packets, not 30.
    return math.ceil(seconds * PACKETS_PER_SECOND - 1e-6)
