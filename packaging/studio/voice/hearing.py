# SPDX-License-Identifier: GPL-3.0-or-later
"""What a recogniser wrote down beside what was to be said, and how many words of it are wrong."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

WORD_ERROR_RATE_WANTED = 0.05

_MARKS = re.compile(r"[^\w ]+")

_NUMBERS = (
    *("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen"),
    *("fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"),
)

# How a recogniser writes what sounds the same.
_SAME = {"90": "ninety", "9090": "ninety ninety", "half way": "halfway", "breast bone": "breastbone", "on to": "onto"}
_SAME |= {str(number): word for number, word in enumerate(_NUMBERS, 1)}
_SAME |= {"1990": "ninety ninety", "heal": "heel", "paws": "pause"}


@dataclass(frozen=True, slots=True)
class Hearing:
    """One clip: what it should say, what was heard, and how alike the two sound (0 to 1)."""

    clip: str
    meant: str
    heard: str
    likeness: float

    @property
    def same_words(self) -> bool:
        """Whether every word was heard as written, but for marks and capitals."""
        return plain_words(self.meant) == plain_words(self.heard)

    @property
    def word_errors(self) -> int:
        """Words left out, put in or taken for others."""
        return word_errors(self.meant, self.heard)

    @property
    def words(self) -> int:
        """How many words there were to hear."""
        return len(plain_words(self.meant).split())


def word_error_rate(found: Iterable[Hearing]) -> float:
    """The share of all words that were left out, put in or taken for others."""
    hearings = list(found)
    return sum(hearing.word_errors for hearing in hearings) / sum(hearing.words for hearing in hearings)


def word_errors(meant: str, heard: str) -> int:
    """The fewest words to leave out, put in or change to get from one text to the other."""
    wanted, got = plain_words(meant).split(), plain_words(heard).split()
    row = list(range(len(got) + 1))
    for number, word in enumerate(wanted, 1):
        before, row = row, [number]
        for place, other in enumerate(got, 1):
            row.append(min(before[place] + 1, row[-1] + 1, before[place - 1] + (word != other)))
    return row[-1]


def plain_words(text: str) -> str:
    """The words alone, in small letters, with what sounds the same written the same."""
    plain = " ".join(_MARKS.sub(" ", text.lower().replace("'", "").replace("-", " ").replace("/", " ")).split())
    for written, meant in _SAME.items():
        plain = re.sub(rf"\b{written}\b", meant, plain)
    return plain
