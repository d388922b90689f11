# SPDX-License-Identifier: GPL-3.0-or-later
"""How what a recogniser wrote down is compared; the recogniser itself is no part of the studio's environment."""

from __future__ import annotations

import numpy as np
import pytest
from studio.voice.hearing import Hearing, plain_words, word_error_rate, word_errors
from studio.voice.loudness import RATE
from studio.voice.routine_sound import found_at, onset_seconds


@pytest.mark.parametrize(
    ("heard", "errors"),
    [
        ("Tuck the tail first.", 0),
        ("tuck, the tail: FIRST", 0),
        ("Tuck tail first.", 1),
        ("Tuck the long tail first.", 1),
        ("Duck the tail first.", 1),
        ("", 4),
        ("Breathe out.", 4),
    ],
)
def test_words_left_out_put_in_and_mistaken_are_counted(heard: str, errors: int) -> None:
    assert word_errors("Tuck the tail first.", heard) == errors


def test_what_sounds_the_same_is_the_same() -> None:
    assert plain_words("Half-way, 90/90!") == plain_words("halfway ninety ninety")
    assert plain_words("12 minutes, on to your knees.") == "twelve minutes onto your knees"


def test_the_error_rate_is_of_all_words_together() -> None:
    short, long = (
        Hearing("a", "Begin.", "Again.", 0.5),
        Hearing("b", "Keep your spine long.", "Keep your spine long", 1.0),
    )
    assert word_error_rate([short, long]) == pytest.approx(1 / 5)
    assert long.same_words
    assert not short.same_words


def test_a_clip_is_found_where_it_is_heard() -> None:
    dice = np.random.default_rng(3)
    clip = np.concatenate((np.zeros(4000), dice.normal(size=9000) * 0.1, np.zeros(4000)))
    sound = np.zeros(5 * RATE)
    sound[2 * RATE + 1234 : 2 * RATE + 1234 + len(clip)] += clip
    start, alike = found_at(sound, clip, 2.1)
    assert start == pytest.approx(2 + 1234 / RATE, abs=1e-4)
    assert alike == pytest.approx(1.0, abs=1e-3)
    assert onset_seconds(clip) == pytest.approx(4000 / RATE, abs=1e-3)
