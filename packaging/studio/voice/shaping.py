# SPDX-License-Identifier: GPL-3.0-or-later
"""Raw speech to a finished clip: trimmed, faded, of the loudness asked for, its peaks held, silence around it."""

from __future__ import annotations

import numpy as np

from studio.voice.loudness import OVERSAMPLING, RATE, Samples, oversampled, speech_loudness

PACKET_SAMPLES = RATE // 50
LEAD_PACKETS = 4
"""Packets of silence before the sound (80 ms): the domain's LEAD_SECONDS."""
TAIL_PACKETS = 5
"""Packets of silence after it: 80 ms, and one that the encoder's delay may still fill."""

_TRIM_BELOW_PEAK_DB = 46.0
_TRIM_FRAME_SECONDS = 0.005
_KEPT_BEFORE_SECONDS = 0.015
_KEPT_AFTER_SECONDS = 0.06
_FADE_IN_SECONDS = 0.005
_FADE_OUT_SECONDS = 0.04
_LIMITER_SECONDS = 0.004
_RUMBLE_HZ = 70.0


def trimmed(samples: Samples) -> Samples:
    """The speech without the silence around it, starting and ending gently. Raises ValueError if nothing is heard."""
    first, last = heard_part(samples)
    return faded(samples[first:last])


def heard_part(samples: Samples) -> tuple[int, int]:
    """Where speech starts and ends, with a breath around it. Raises ValueError if nothing is heard."""
    frame = round(_TRIM_FRAME_SECONDS * RATE)
    frames = samples[: len(samples) // frame * frame].reshape(-1, frame)
    level = np.sqrt((frames**2).mean(axis=1))
    if not level.max(initial=0.0) > 0:
        raise ValueError("the clip is silent")
    heard = np.flatnonzero(level > level.max() * 10 ** (-_TRIM_BELOW_PEAK_DB / 20))
    first = max(0, heard[0] * frame - round(_KEPT_BEFORE_SECONDS * RATE))
    last = min(len(samples), (heard[-1] + 1) * frame + round(_KEPT_AFTER_SECONDS * RATE))
    return int(first), int(last)


def faded(samples: Samples) -> Samples:
    """The same sound, from nothing and to nothing."""
    envelope = np.ones(len(samples))
    for seconds, edge in ((_FADE_IN_SECONDS, slice(None)), (_FADE_OUT_SECONDS, slice(None, None, -1))):
        length = min(len(samples), round(seconds * RATE))
        envelope[edge][:length] *= 0.5 - 0.5 * np.cos(np.pi * np.arange(length) / length)
    return samples * envelope


def without_rumble(samples: Samples) -> Samples:
    """The sound without what lies below speech."""
    padded = len(samples) + RATE // 2
    frequencies = np.fft.rfftfreq(padded, 1 / RATE)
    kept = 1 / (1 + (_RUMBLE_HZ / np.maximum(frequencies, 1e-9)) ** 4)
    return np.fft.irfft(np.fft.rfft(samples, padded) * kept, padded)[: len(samples)]


def levelled(samples: Samples, lufs: float, ceiling_dbtp: float) -> Samples:
    """The sound at this loudness, its true peak held below the ceiling as well as a gentle limiter can."""
    for _ in range(4):  # the limiter takes a little loudness, which the next round gives back
        samples = limited(samples * 10 ** ((lufs - speech_loudness(samples)) / 20), ceiling_dbtp)
    return samples


def limited(samples: Samples, ceiling_dbtp: float) -> Samples:
    """The sound with its peaks, also those between the samples, eased down to the ceiling."""
    ceiling = 10 ** (ceiling_dbtp / 20)
    peaks = np.abs(oversampled(samples)).reshape(-1, OVERSAMPLING).max(axis=1)
    wanted = np.minimum(1.0, ceiling / np.maximum(peaks, 1e-12))
    reach = round(_LIMITER_SECONDS * RATE)
    windows = np.lib.stride_tricks.sliding_window_view(np.pad(wanted, reach, constant_values=1.0), 2 * reach + 1)
    lowest = windows.min(axis=1)
    shape = np.hanning(2 * reach + 3)[1:-1]
    return samples * np.convolve(np.pad(lowest, reach, mode="edge"), shape / shape.sum(), mode="valid")


def in_silence(samples: Samples) -> Samples:
    """The sound between its silences, a whole number of packets long."""
    packets = LEAD_PACKETS + -(-len(samples) // PACKET_SAMPLES) + TAIL_PACKETS
    clip = np.zeros(packets * PACKET_SAMPLES)
    start = LEAD_PACKETS * PACKET_SAMPLES
    clip[start : start + len(samples)] = samples
    return clip
