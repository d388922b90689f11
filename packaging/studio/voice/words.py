# SPDX-License-Identifier: GPL-3.0-or-later
"""When each word of a phrase begins, from how long the synthesiser makes each phoneme."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from itertools import accumulate

from studio.voice.loudness import Samples

_BETWEEN_WORDS = " "
_NOT_LETTERS = frozenset("^$_,.:;!?-'\"ˈˌː ")


@dataclass(frozen=True, slots=True)
class Speech:
    """A phrase as sound at 48 kHz, and when each of its words begins, in seconds."""

    samples: Samples
    word_seconds: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Phoneme:
    """One phonetic letter and how long it lasts; a space between words is one too."""

    letter: str
    seconds: float


def word_starts(word_sounds: Sequence[str], phonemes: Sequence[Phoneme]) -> tuple[float, ...]:
    """When each word of a sentence begins.

    `word_sounds` are the words' phonetic letters, each read alone. The synthesiser runs some words together ("of the"),
    so one stretch of phonemes may hold several words; those share its time by their letters.
    """
    stretches = list(_stretches(phonemes))
    if not stretches or not word_sounds:
        return ()
    starts: list[float] = []
    for count, stretch in zip(_words_in_each(word_sounds, stretches), stretches, strict=True):
        sounds = word_sounds[len(starts) : len(starts) + count]
        letters = [max(1, len(sound)) for sound in sounds]
        starts += [
            stretch.begin + stretch.seconds * before / sum(letters)
            for before in list(accumulate(letters, initial=0))[:-1]
        ]
    return tuple(starts)


def letters_of(phonemes: str) -> str:
    """The phonetic letters that are heard, without stress marks, punctuation or pauses."""
    return "".join(letter for letter in phonemes if letter not in _NOT_LETTERS)


@dataclass(frozen=True, slots=True)
class _Stretch:
    """Phonemes without a space between them."""

    begin: float
    seconds: float
    letters: int


def _stretches(phonemes: Sequence[Phoneme]) -> list[_Stretch]:
    found: list[_Stretch] = []
    time, begin, letters = 0.0, 0.0, 0
    for phoneme in (*phonemes, Phoneme(_BETWEEN_WORDS, 0.0)):
        if phoneme.letter == _BETWEEN_WORDS:
            found += [_Stretch(begin, time - begin, letters)] if letters else []
            letters = 0
        elif letters_of(phoneme.letter):
            begin = begin if letters else time
            letters += 1
        time += phoneme.seconds
    return found


def _words_in_each(sounds: Sequence[str], stretches: Sequence[_Stretch]) -> tuple[int, ...]:
    """How many words each stretch holds, so that their letters match best."""

    @cache
    def best(word: int, stretch: int) -> tuple[int, tuple[int, ...]]:
        left = len(sounds) - word
        if stretch == len(stretches):
            return 1000 * left, ()
        options = []
        for count in range(min(4, left) + 1):
            missed = abs(sum(map(len, sounds[word : word + count])) - stretches[stretch].letters)
            cost, rest = best(word + count, stretch + 1)
            options.append((missed + cost, (count, *rest)))
        return min(options)

    return best(0, 0)[1]
