# SPDX-License-Identifier: GPL-3.0-or-later
"""The two chimes: a struck bar, rising when a drill starts and falling when it ends. Made from sines alone."""

from __future__ import annotations

import numpy as np

from studio.voice.loudness import RATE, Samples
from studio.voice.shaping import faded

SECONDS = 0.62
_SECOND_NOTE_SECONDS = 0.11
_ATTACK_SECONDS = 0.006

# Partials of a soft bar: frequency ratio, strength, decay in seconds.
_PARTIALS = ((1.0, 1.0, 0.17), (2.0, 0.22, 0.10), (3.9, 0.07, 0.045))
_E5, _A5 = 659.26, 880.0

NOTES = {"chime-start": (_E5, _A5), "chime-end": (_A5, _E5)}


def chime(name: str) -> Samples:
    """The chime of this name, at 48 kHz, not yet levelled. Raises KeyError for a name that is none."""
    first, second = NOTES[name]
    sound = _note(first, SECONDS)
    start = round(_SECOND_NOTE_SECONDS * RATE)
    sound[start:] += _note(second, SECONDS - _SECOND_NOTE_SECONDS)[: len(sound) - start]
    return faded(sound)


def _note(hertz: float, seconds: float) -> Samples:
    time = np.arange(round(seconds * RATE)) / RATE
    attack = 1 - np.exp(-time / _ATTACK_SECONDS)
    partials = [
        strength * np.exp(-time / decay) * np.sin(2 * np.pi * hertz * ratio * time)
        for ratio, strength, decay in _PARTIALS
    ]
    sound: Samples = attack * np.sum(partials, axis=0)
    return sound
