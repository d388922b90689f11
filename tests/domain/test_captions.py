# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hipmob_desktop.domain.captions import (
    LONGEST_CAPTION,
    SHORTEST_CAPTION_SECONDS,
    Caption,
    caption_at,
    captions_for,
)
from hipmob_desktop.domain.language import use_translator
from hipmob_desktop.domain.script import LEAD_SECONDS, Cue, CueKind

WORDS = st.text(st.characters(categories=["L"]), min_size=1, max_size=12)
SENTENCES = st.lists(WORDS, min_size=1, max_size=60).map(lambda words: " ".join(words) + ".")


def no_words(_clip: str) -> tuple[float, ...]:
    return ()


def cue(start: float, text: str) -> Cue:
    return Cue(start, text, text, CueKind.CUE)


@st.composite
def scripts(draw: st.DrawFn) -> list[Cue]:
    cues: list[Cue] = []
    at = 0.0
    for text in draw(st.lists(SENTENCES, max_size=6)):
        at += draw(st.floats(0.0, 5.0))
        cues.append(cue(at, text))
        at += seconds_of(text)
    return cues


def seconds_of(text: str) -> float:
    return 2 * LEAD_SECONDS + 0.06 * len(text)


@given(scripts())
def test_captions_say_every_word_in_order_and_never_overlap(script: list[Cue]) -> None:
    captions = captions_for(script, seconds_of, no_words)
    assert " ".join(caption.text for caption in captions) == " ".join(cue.text for cue in script)
    for earlier, later in pairwise(captions):
        assert earlier.end_seconds <= later.start_seconds + 1e-9


@given(scripts())
def test_a_caption_fits_two_lines_and_stays_while_it_is_said(script: list[Cue]) -> None:
    captions = captions_for(script, seconds_of, no_words)
    assert all(len(caption.text) <= LONGEST_CAPTION for caption in captions)
    for said in script:
        end = said.start_seconds + seconds_of(said.text) - LEAD_SECONDS
        pieces = [caption for caption in captions if said.start_seconds <= caption.start_seconds < end]
        assert pieces[0].start_seconds == pytest.approx(said.start_seconds + LEAD_SECONDS)
        assert pieces[-1].end_seconds >= end - 1e-9
        assert all(earlier.end_seconds == pytest.approx(later.start_seconds) for earlier, later in pairwise(pieces))


def test_a_piece_begins_with_its_first_word() -> None:
    text = "Kneel on one knee with the other foot flat in front of you, and reach up with the arm of the kneeling side."
    begins = [LEAD_SECONDS + 0.25 * number for number in range(len(text.split()))]
    first, second = captions_for([cue(10.0, text)], lambda _clip: 7.0, lambda _clip: begins)
    assert first.text == "Kneel on one knee with the other foot flat in front of you,"
    assert second.start_seconds == pytest.approx(10.0 + begins[len(first.text.split())])
    assert first.end_seconds == second.start_seconds
    assert second.end_seconds >= 17.0 - LEAD_SECONDS


def test_a_short_caption_stays_long_enough_to_be_read_unless_the_next_is_due() -> None:
    captions = captions_for([cue(1.0, "Begin."), cue(8.0, "Two."), cue(9.0, "One.")], lambda _clip: 0.7, no_words)
    begin, two, one = captions
    assert begin.end_seconds - begin.start_seconds == pytest.approx(SHORTEST_CAPTION_SECONDS)
    assert two.end_seconds == one.start_seconds


def test_chimes_have_no_caption() -> None:
    assert captions_for([Cue(1.0, "", "chime-start", CueKind.CHIME)], lambda _clip: 0.8, no_words) == ()


def test_the_caption_on_show_is_the_one_being_said() -> None:
    captions = (Caption("Tuck.", 1.0, 2.0, CueKind.CUE), Caption("Breathe.", 3.0, 4.0, CueKind.BREATH))
    shown = [caption_at(captions, seconds) for seconds in (0.9, 1.0, 2.0, 3.5)]
    assert [caption.text if caption else "" for caption in shown] == ["", "Tuck.", "", "Breathe."]


GERMAN = {
    "Next: {drill}, left side.": "Weiter mit {drill}, linke Seite.",
    "hip flexor rock": "Hüftbeuger-Wiege",
    "Well done. Rest well.": "Gut gemacht\N{NO-BREAK SPACE}! Ruh dich aus.",
    "Reach up.": " ".join(["Greif weit nach oben,"] * 8),
}


@pytest.fixture
def in_german() -> Iterator[None]:
    use_translator(lambda text, _count: GERMAN.get(text), "de")
    yield
    use_translator(None)


@pytest.mark.usefixtures("in_german")
def test_captions_are_shown_in_the_runners_language_and_the_voice_stays_as_it_is() -> None:
    name = "hip flexor rock"
    said = Cue(1.0, "Next: hip flexor rock, left side.", "next", CueKind.NEXT, name)
    untold = cue(5.0, "Begin.")
    shown = captions_for([said, untold], lambda _clip: 2.0, lambda _clip: [0.1, 0.4, 0.6, 0.9, 1.2, 1.5])
    assert [caption.text for caption in shown] == ["Weiter mit Hüftbeuger-Wiege, linke Seite.", "Begin."]
    assert shown[0].start_seconds == pytest.approx(1.0 + LEAD_SECONDS)
    assert said.text == "Next: hip flexor rock, left side."


@pytest.mark.usefixtures("in_german")
def test_a_long_translation_is_shown_in_pieces_while_the_sentence_is_said() -> None:
    shown = captions_for([cue(1.0, "Reach up.")], lambda _clip: 4.0, lambda _clip: [0.1, 0.5])
    assert len(shown) > 1
    assert all(len(caption.text) <= LONGEST_CAPTION for caption in shown)
    assert " ".join(caption.text for caption in shown) == GERMAN["Reach up."]
    assert shown[-1].start_seconds < 5.0 - LEAD_SECONDS < shown[-1].end_seconds


@pytest.mark.usefixtures("in_german")
def test_a_mark_stays_with_the_word_it_must_not_leave() -> None:
    shown = captions_for([cue(1.0, "Well done. Rest well.")], lambda _clip: 2.0, no_words)
    assert shown[0].text == "Gut gemacht\N{NO-BREAK SPACE}! Ruh dich aus."


def test_words_whose_clip_is_missing_are_shown_as_long_as_they_would_be_said() -> None:
    (shown,) = captions_for([cue(2.0, "Squeeze the back glute.")], lambda _clip: None, no_words)
    assert shown.text == "Squeeze the back glute."
    assert 3.0 < shown.end_seconds < 5.0
