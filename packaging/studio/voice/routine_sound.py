# SPDX-License-Identifier: GPL-3.0-or-later
"""The sound of a whole routine, laid together from its clips, and where in it a clip is heard."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import numpy as np
from scipy.signal import correlate

from hipmob_desktop.domain.script import Cue
from studio.voice import manifest, opus
from studio.voice.loudness import RATE, Samples

_AUDIBLE_BELOW_PEAK_DB = 40.0
_REACH_SECONDS = 0.5


def sound_of(script: Iterable[Cue], seconds: float, voice: Path) -> Samples:
    """The sum of the clips at their times."""
    entries = manifest.load(voice)
    sound = np.zeros(round(seconds * RATE))
    for cue in script:
        clip = opus.read(voice / entries[cue.clip].file)
        start = round(cue.start_seconds * RATE)
        part = sound[start : start + len(clip)]
        part += clip[: len(part)]
    return sound


def found_at(sound: Samples, clip: Samples, near_seconds: float) -> tuple[float, float]:
    """When the clip starts in the sound, within half a second of a time, and how alike the two are there (to 1)."""
    reach = round(_REACH_SECONDS * RATE)
    first = round(near_seconds * RATE) - reach
    window = sound[max(0, first) : first + len(clip) + 2 * reach]
    likeness = correlate(window, clip, mode="valid", method="fft")
    best = int(np.argmax(likeness))
    beneath = window[best : best + len(clip)]
    alike = likeness[best] / (np.linalg.norm(beneath) * np.linalg.norm(clip) + 1e-12)
    return (max(0, first) + best) / RATE, float(alike)


def onset_seconds(clip: Samples) -> float:
    """How long after its start a clip is first heard."""
    audible = np.abs(clip) > np.abs(clip).max() * 10 ** (-_AUDIBLE_BELOW_PEAK_DB / 20)
    return float(np.argmax(audible)) / RATE
