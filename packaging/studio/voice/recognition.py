# SPDX-License-Identifier: GPL-3.0-or-later
"""A second pair of ears: a speech recogniser writes down each clip, and what it heard is compared by its sounds.

Needs `faster-whisper` and a folder with a Whisper model for it; neither is part of the studio's requirements, because a
build does without them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from difflib import SequenceMatcher
from pathlib import Path

import numpy as np
from faster_whisper import WhisperModel
from scipy.signal import resample_poly

from studio.voice import manifest, opus
from studio.voice.hearing import Hearing, plain_words, word_error_rate
from studio.voice.loudness import RATE, Samples
from studio.voice.phrases import Phrase, Settings
from studio.voice.shaping import levelled
from studio.voice.speech import phonemes, speak

LIKENESS_WANTED = 0.8
_RECOGNISER_RATE = 16_000


class Listener:
    """A recogniser with its model loaded."""

    def __init__(self, model: Path) -> None:
        self._whisper = WhisperModel(str(model), device="cpu", compute_type="int8", cpu_threads=1)

    def hearing(self, phrase: Phrase, samples: Samples) -> Hearing:
        """What is heard in this sound, which should be the phrase."""
        sound = resample_poly(samples, _RECOGNISER_RATE, RATE).astype(np.float32)
        padded = np.pad(sound, _RECOGNISER_RATE // 2)
        segments, _ = self._whisper.transcribe(padded, language="en", beam_size=5, temperature=0.0)
        heard = " ".join(segment.text.strip() for segment in segments)
        return Hearing(phrase.clip, phrase.spoken, heard, _likeness(phrase.spoken, heard))

    def hearings(self, directory: Path, phrases: Iterable[Phrase]) -> Iterator[Hearing]:
        """What is heard in each phrase's clip."""
        entries = manifest.load(directory)
        for phrase in phrases:
            yield self.hearing(phrase, opus.read(directory / entries[phrase.clip].file))

    def routine_hearing(self, name: str, meant: str, samples: Samples) -> Hearing:
        """What is heard in the sound of a whole routine; pauses and chimes are passed over."""
        sound = resample_poly(samples, _RECOGNISER_RATE, RATE).astype(np.float32)
        segments, _ = self._whisper.transcribe(
            sound,
            language="en",
            beam_size=5,
            temperature=0.0,
            condition_on_previous_text=False,
            vad_filter=True,
            vad_parameters={"min_silence_duration_ms": 400, "speech_pad_ms": 200},
        )
        heard = " ".join(segment.text.strip() for segment in segments)
        return Hearing(name, meant, heard, SequenceMatcher(None, plain_words(meant), plain_words(heard)).ratio())

    def word_times(self, samples: Samples) -> list[tuple[str, float]]:
        """Every word heard and when it begins, in seconds."""
        sound = resample_poly(samples, _RECOGNISER_RATE, RATE).astype(np.float32)
        padded = np.pad(sound, _RECOGNISER_RATE // 2)
        segments, _ = self._whisper.transcribe(padded, language="en", temperature=0.0, word_timestamps=True)
        return [(word.word.strip(), word.start - 0.5) for segment in segments for word in segment.words or ()]

    def clearest_take(self, phrase: Phrase, settings: Settings, takes: int) -> tuple[int, Hearing]:
        """The take of a phrase, from 1 to `takes`, that is heard best; of equals the first."""
        heard = [
            (take, self.hearing(phrase, levelled(speak(replace(phrase, take=take), settings).samples, -20.0, -3.0)))
            for take in range(1, takes + 1)
        ]
        return max(heard, key=lambda pair: (pair[1].likeness, -pair[0]))


def report(found: Sequence[Hearing], tell: Callable[[str], None]) -> int:
    """Print what was heard differently and the sums; 1 when a clip sounds unlike its words, else 0."""
    doubtful = [hearing for hearing in found if hearing.likeness < LIKENESS_WANTED]
    for hearing in sorted(found, key=lambda hearing: hearing.likeness):
        if not hearing.same_words:
            tell(f"{hearing.likeness:.2f} {hearing.clip}: {hearing.meant!r} was heard as {hearing.heard!r}")
    same = sum(hearing.same_words for hearing in found)
    mean = sum(hearing.likeness for hearing in found) / len(found)
    tell(f"{len(found)} clips: {same} heard word for word, {len(doubtful)} doubtful, mean likeness {mean:.3f}")
    tell(f"word error rate {word_error_rate(found):.1%}")
    return 1 if doubtful else 0


def _likeness(meant: str, heard: str) -> float:
    return SequenceMatcher(None, _sounds(meant), _sounds(heard), autojunk=False).ratio()


def _sounds(text: str) -> str:
    return re.sub(r"[\W_ˈˌː]+", "", phonemes(text))
