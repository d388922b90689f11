# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import av
import numpy as np
import pytest
from studio.voice.loudness import (
    RATE,
    Samples,
    audible,
    loudness,
    oversampled,
    repeated,
    speech_loudness,
    true_peak,
)

needs_ffmpeg = pytest.mark.skipif(shutil.which("ffmpeg") is None, reason="ffmpeg's own meter is needed to compare with")


def tone(hertz: float, seconds: float, dbfs: float = -20.0, phase: float = 0.0) -> Samples:
    time = np.arange(round(seconds * RATE)) / RATE
    return 10 ** (dbfs / 20) * np.sin(2 * np.pi * hertz * time + phase)


def speech_like(seed: int, seconds: float) -> Samples:
    """Noise of a falling spectrum in bursts, as uneven as speech."""
    dice = np.random.default_rng(seed)
    length = round(seconds * RATE)
    spectrum = np.fft.rfft(dice.normal(size=length))
    spectrum /= np.maximum(np.fft.rfftfreq(length, 1 / RATE), 80.0) ** 0.7
    noise = np.fft.irfft(spectrum, length)
    bursts = np.repeat(dice.uniform(0.0, 1.0, size=length // 4800 + 1) ** 3, 4800)[:length]
    return noise * bursts / np.abs(noise * bursts).max() * 0.7


def ffmpeg_measures(samples: Samples, folder: Path) -> tuple[float, float]:
    """Integrated loudness and true peak as ffmpeg's ebur128 filter has them."""
    path = folder / "sound.wav"
    with av.open(path, "w") as container:
        stream = container.add_stream("pcm_f32le", rate=RATE, layout="mono")
        frame = av.AudioFrame.from_ndarray(samples[None, :].astype(np.float32), "flt", "mono")
        frame.sample_rate = RATE
        container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    command = ["ffmpeg", "-hide_banner", "-nostats", "-i", str(path), "-af", "ebur128=peak=true", "-f", "null", "-"]
    summary = subprocess.run(command, capture_output=True, text=True, check=True).stderr.rpartition("Summary:")[2]
    integrated = re.search(r"I:\s+(-?[\d.]+) LUFS", summary)
    peak = re.search(r"Peak:\s+(-?[\d.]+) dBFS", summary)
    assert integrated is not None
    assert peak is not None
    return float(integrated[1]), float(peak[1])


def test_a_full_scale_tone_of_997_hz_has_the_loudness_the_standard_gives() -> None:
    assert loudness(tone(997.0, 5.0, dbfs=0.0)) == pytest.approx(-3.01, abs=0.02)


def test_ten_decibels_more_are_ten_units_louder() -> None:
    assert loudness(tone(440.0, 5.0, -20.0)) - loudness(tone(440.0, 5.0, -30.0)) == pytest.approx(10.0, abs=1e-6)


def test_a_deep_hum_counts_for_less_and_a_bright_tone_for_more() -> None:
    middle = loudness(tone(997.0, 4.0))
    assert loudness(tone(30.0, 4.0)) < middle - 6.0
    assert loudness(tone(6000.0, 4.0)) == pytest.approx(middle + 3.3, abs=0.3)


def test_silence_between_sentences_does_not_lower_the_loudness() -> None:
    spoken = tone(500.0, 4.0)
    with_pauses = np.concatenate((spoken, np.zeros(4 * RATE), spoken))
    assert loudness(with_pauses) == pytest.approx(loudness(spoken), abs=0.35)


def test_silence_and_less_than_a_block_have_no_loudness() -> None:
    assert loudness(np.zeros(5 * RATE)) == -np.inf
    assert loudness(tone(500.0, 0.3)) == -np.inf


def test_a_word_too_short_to_be_measured_is_measured_as_if_repeated() -> None:
    word = tone(500.0, 0.3)
    in_silence = np.concatenate((np.zeros(4000), word, np.zeros(5000)))
    assert speech_loudness(in_silence) == pytest.approx(loudness(tone(500.0, 5.0)), abs=0.1)


def test_what_is_below_hearing_is_not_the_sound() -> None:
    word = tone(500.0, 0.3, phase=np.pi / 2)
    assert len(audible(np.concatenate((np.full(1000, 1e-5), word, np.zeros(1000))))) == pytest.approx(len(word), abs=2)
    assert len(audible(np.zeros(100))) == 0
    assert len(repeated(np.zeros(0))) == 0


def test_the_peak_between_two_samples_is_found() -> None:
    # A quarter of the sampling rate, sampled 45 degrees beside its crests: the samples stay 3 dB below the peak.
    between = tone(RATE / 4, 0.5, dbfs=-6.0, phase=np.pi / 4)
    assert 20 * np.log10(np.abs(between).max()) == pytest.approx(-9.01, abs=0.01)
    assert true_peak(between[2000:-2000] * np.hanning(len(between) - 4000)) == pytest.approx(-6.0, abs=0.1)


def test_oversampling_keeps_the_samples_themselves() -> None:
    sound = speech_like(3, 0.2)
    assert np.allclose(oversampled(sound)[::4], sound, atol=1e-9)


def test_silence_has_no_peak() -> None:
    assert true_peak(np.zeros(1000)) == -np.inf


@needs_ffmpeg
@pytest.mark.parametrize("seed", range(4))
def test_loudness_and_peak_agree_with_another_meter(seed: int, tmp_path: Path) -> None:
    sound = speech_like(seed, 3.0 + seed)
    theirs, their_peak = ffmpeg_measures(sound, tmp_path)
    assert loudness(sound) == pytest.approx(theirs, abs=0.1)
    assert true_peak(sound) == pytest.approx(their_peak, abs=0.25)
