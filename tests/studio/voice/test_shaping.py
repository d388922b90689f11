# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import numpy as np
import pytest
from studio.voice.chimes import NOTES, chime
from studio.voice.loudness import RATE, Samples, speech_loudness, true_peak
from studio.voice.phrases import CHIMES
from studio.voice.shaping import (
    LEAD_PACKETS,
    PACKET_SAMPLES,
    TAIL_PACKETS,
    faded,
    in_silence,
    levelled,
    limited,
    trimmed,
    without_rumble,
)

from hipmob_desktop.domain.script import LEAD_SECONDS


def word(seconds: float = 0.5, level: float = 0.3) -> Samples:
    dice = np.random.default_rng(7)
    time = np.arange(round(seconds * RATE)) / RATE
    voiced = np.sin(2 * np.pi * 140 * time) + 0.5 * np.sin(2 * np.pi * 700 * time)
    return level * voiced * np.hanning(len(time)) + 0.001 * dice.normal(size=len(time))


def test_silence_around_speech_is_cut_away_but_for_a_breath() -> None:
    padded = np.concatenate((np.zeros(RATE), word(), np.zeros(2 * RATE)))
    assert len(trimmed(padded)) / RATE == pytest.approx(0.5, abs=0.09)


def test_a_clip_begins_and_ends_at_nothing() -> None:
    sound = faded(np.ones(RATE))
    assert sound[0] == pytest.approx(0.0)
    assert sound[-1] == pytest.approx(0.0)
    assert sound[RATE // 2] == pytest.approx(1.0)


def test_a_clip_of_silence_is_refused() -> None:
    with pytest.raises(ValueError, match="silent"):
        trimmed(np.zeros(RATE))


@pytest.mark.parametrize("level", [0.01, 0.3, 0.99])
def test_soft_and_loud_speech_come_out_equally_loud(level: float) -> None:
    assert speech_loudness(levelled(word(level=level), -16.0, -2.5)) == pytest.approx(-16.0, abs=0.2)


def test_peaks_are_eased_down_to_the_ceiling_and_what_is_below_is_left_alone() -> None:
    sound = word(1.0, 0.2)
    sound[20_000:20_040] += 0.9 * np.hanning(40)
    held = limited(sound, -6.0)
    assert true_peak(held) <= -5.9
    assert np.array_equal(held[:19_000], sound[:19_000])
    assert np.array_equal(held[21_000:], sound[21_000:])


def test_rumble_is_taken_out_and_speech_is_kept() -> None:
    time = np.arange(RATE) / RATE
    hum, voice = np.sin(2 * np.pi * 20 * time), np.sin(2 * np.pi * 300 * time)
    assert np.abs(without_rumble(hum)[10_000:-10_000]).max() < 0.03
    assert np.allclose(without_rumble(voice)[10_000:-10_000], voice[10_000:-10_000], atol=0.01)


@pytest.mark.parametrize("length", [1, PACKET_SAMPLES, 12_345])
def test_a_clip_is_whole_packets_with_silence_around(length: int) -> None:
    clip = in_silence(np.ones(length))
    assert len(clip) % PACKET_SAMPLES == 0
    assert not clip[: LEAD_PACKETS * PACKET_SAMPLES].any()
    assert not clip[-TAIL_PACKETS * PACKET_SAMPLES :].any()
    assert clip.sum() == length


def test_the_silence_before_the_sound_is_what_the_script_counts_on() -> None:
    assert LEAD_PACKETS * PACKET_SAMPLES / RATE == LEAD_SECONDS


@pytest.mark.parametrize("name", CHIMES)
def test_a_chime_fades_away_and_does_not_hum_on(name: str) -> None:
    sound = chime(name)
    assert len(sound) / RATE < 0.8
    assert np.abs(sound[-480:]).max() < 0.02 * np.abs(sound).max()


def test_the_start_rises_and_the_end_falls() -> None:
    assert NOTES["chime-start"][0] < NOTES["chime-start"][1]
    assert NOTES["chime-end"][0] > NOTES["chime-end"][1]
