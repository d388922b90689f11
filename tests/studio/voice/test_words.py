# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

from pathlib import Path

import pytest
from studio.voice import manifest
from studio.voice.words import Phoneme, letters_of, word_starts

from hipmob_desktop.domain.script import LEAD_SECONDS

ENTRIES = manifest.load(Path(__file__).parents[3] / "assets" / "voice")


def spoken(letters: str, seconds: float = 0.1) -> list[Phoneme]:
    return [Phoneme("^", 0.05), *(Phoneme(letter, seconds) for letter in letters), Phoneme("$", 0.05)]


def test_a_word_begins_with_its_first_letter() -> None:
    assert word_starts(["tʌk", "ðə"], spoken("tˈʌk ðə")) == pytest.approx((0.05, 0.55))


def test_words_run_together_share_their_time_by_their_letters() -> None:
    assert word_starts(["hænd", "ɔn", "ðə", "wɔl"], spoken("hænd ɔnðə wɔl")) == pytest.approx((0.05, 0.55, 0.75, 1.05))


def test_marks_and_pauses_are_no_letters() -> None:
    assert letters_of("ˈʌp, ") == "ʌp"
    assert word_starts([], spoken("")) == ()


@pytest.mark.parametrize("clip", [clip for clip, entry in ENTRIES.items() if entry.text])
def test_every_word_of_a_clip_has_its_time(clip: str) -> None:
    entry = ENTRIES[clip]
    assert len(entry.word_seconds) == len(entry.text.split())
    assert list(entry.word_seconds) == sorted(entry.word_seconds)
    assert entry.word_seconds[0] == LEAD_SECONDS
    assert entry.word_seconds[-1] < entry.seconds - LEAD_SECONDS
