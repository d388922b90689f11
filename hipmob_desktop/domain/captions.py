# SPDX-License-Identifier: GPL-3.0-or-later
"""The words of a script in pieces that fit two lines, each with the seconds during which it is said.

The voice speaks English; its words are shown in the runner's language.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate

from hipmob_desktop.domain.language import translated
from hipmob_desktop.domain.script import LEAD_SECONDS, Cue, CueKind, Phrase, clip_or_spoken_seconds

LONGEST_CAPTION = 84
"""Letters of the longest caption: two lines of 42."""

LINGER_SECONDS = 0.5
"""How long a caption stays after its last word, unless the next one is due."""

SHORTEST_CAPTION_SECONDS = 1.4
"""How long a caption stays at least, unless the next one is due."""

_AT_A_PAUSE, _AT_A_JOINT = 24, 8  # how many letters out of balance a break at a good place may be
_JOINTS = frozenset({"and", "with", "until", "as", "so", "your", "to"})


@dataclass(frozen=True, slots=True)
class Caption:
    """Words on show from one second of the routine until another, half open."""

    text: str
    start_seconds: float
    end_seconds: float
    kind: CueKind


def captions_for(
    script: Iterable[Cue],
    clip_seconds: Callable[[str], float | None],
    word_seconds: Callable[[str], Sequence[float]],
) -> tuple[Caption, ...]:
    """The captions of a script in the language spoken now, in order and never overlapping.

    `clip_seconds` gives the whole length of a voice clip by its id, or None where there is none, `word_seconds` when
    each of its words begins, counted from the clip's start; where it gives none, and in another language than the
    voice's, a word lasts as long as its share of the letters.
    """
    spoken = [
        caption
        for cue in script
        if cue.text
        for caption in _captions_of(
            cue, clip_or_spoken_seconds(cue.text, clip_seconds(cue.clip)), word_seconds(cue.clip)
        )
    ]
    due = [caption.start_seconds for caption in spoken[1:]]
    return tuple(
        replace(caption, end_seconds=_end(caption, following))
        for caption, following in zip(spoken, [*due, math.inf], strict=False)
    )


def caption_at(captions: Sequence[Caption], seconds: float) -> Caption | None:
    """The caption on show at this moment, or None."""
    return next((caption for caption in captions if caption.start_seconds <= seconds < caption.end_seconds), None)


def _end(caption: Caption, next_start: float) -> float:
    wanted = max(caption.end_seconds + LINGER_SECONDS, caption.start_seconds + SHORTEST_CAPTION_SECONDS)
    return min(wanted, max(caption.end_seconds, next_start))


def shown_words(phrase: Phrase) -> str:
    """The words of a phrase in the language spoken now; as the voice says them where they have no translation."""
    pattern = translated(phrase.pattern)
    return pattern.replace("{drill}", translated(phrase.name)) if phrase.name else pattern


def _captions_of(cue: Cue, length: float, begins: Sequence[float]) -> Iterator[Caption]:
    shown = shown_words(cue.phrase)
    words = [word for word in shown.split(" ") if word]  # a no-break space, as before a French colon, breaks no line
    is_as_spoken = shown == cue.text and len(begins) == len(words)
    starts = begins if is_as_spoken else _by_letters(words, length)
    starts = [*starts, max(length - LEAD_SECONDS, starts[-1])]
    at = 0
    for piece in _pieces(words):
        begin, end = starts[at], starts[at + len(piece)]
        yield Caption(" ".join(piece), cue.start_seconds + begin, cue.start_seconds + end, cue.kind)
        at += len(piece)


def _by_letters(words: Sequence[str], length: float) -> list[float]:
    """When each word begins, if all letters last equally long."""
    letters = [len(word) + 1 for word in words]
    a_letter = max(length - 2 * LEAD_SECONDS, 0.0) / sum(letters)
    return [LEAD_SECONDS + a_letter * before for before in accumulate(letters[:-1], initial=0)]


def _pieces(words: Sequence[str]) -> Iterator[Sequence[str]]:
    """The words in pieces short enough, broken where a speaker would breathe."""
    if _length(words) <= LONGEST_CAPTION or len(words) == 1:
        yield words
        return
    best = min(range(1, len(words)), key=lambda place: _awkwardness(words, place))
    yield from _pieces(words[:best])
    yield from _pieces(words[best:])


def _awkwardness(words: Sequence[str], place: int) -> int:
    uneven = abs(_length(words[:place]) - _length(words[place:]))
    if words[place - 1][-1] in ",.:;":
        return uneven - _AT_A_PAUSE
    return uneven - _AT_A_JOINT if words[place] in _JOINTS else uneven


def _length(words: Sequence[str]) -> int:
    return len(" ".join(words))
