# SPDX-License-Identifier: GPL-3.0-or-later
"""Loudness and true peak of sound at 48 kHz, after ITU-R BS.1770-4."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import numpy.typing as npt

Samples = npt.NDArray[np.float64]

RATE = 48_000
OVERSAMPLING = 4
BLOCK_SECONDS = 0.4
STEP_SECONDS = 0.1
ABSOLUTE_GATE_LUFS = -70.0
RELATIVE_GATE_LU = -10.0
SHORTEST_MEASURED_SECONDS = 3.0
_PART = 30 * RATE

# BS.1770-4, tables 1 and 2: a shelf for the head, then a high-pass, both for 48 kHz.
_SHELF = ((1.53512485958697, -2.69169618940638, 1.19839281085285), (1.0, -1.69065929318241, 0.73248077421585))
_HIGH_PASS = ((1.0, -2.0, 1.0), (1.0, -1.99004745483398, 0.99007225036621))
_OFFSET_LU = -0.691


def loudness(samples: Samples) -> float:
    """Integrated loudness in LUFS with both gates; -inf for silence or for less than one block of 0.4 s.

    Of a single channel, or of the two of a pair, one a row.
    """
    block, step = round(BLOCK_SECONDS * RATE), round(STEP_SECONDS * RATE)
    channels = np.atleast_2d(samples)
    length = channels.shape[1]
    if length < block:
        return -np.inf
    power = sum(np.concatenate([part**2 for part in _weighted_parts(channel)]) for channel in channels)
    energy = np.concatenate(([0.0], np.cumsum(power)))
    starts = np.arange(0, length - block + 1, step)
    power = (energy[starts + block] - energy[starts]) / block
    power = power[_lufs(power) > ABSOLUTE_GATE_LUFS]
    if not len(power):
        return -np.inf
    power = power[_lufs(power) > _lufs(power.mean()) + RELATIVE_GATE_LU]
    return float(_lufs(power.mean()))


def speech_loudness(samples: Samples) -> float:
    """Loudness in LUFS of a clip's audible part, however short.

    A word is shorter than a block, so a short part is measured said over and over until it lasts 3 s.
    """
    return loudness(repeated(audible(samples)))


def repeated(samples: Samples) -> Samples:
    """The sound itself, or repeated until it lasts at least 3 s."""
    if not len(samples):
        return samples
    return np.tile(samples, -(-round(SHORTEST_MEASURED_SECONDS * RATE) // len(samples)))


def audible(samples: Samples, floor_db: float = -60.0) -> Samples:
    """The part from the first to the last sample above the floor (decibels below full scale)."""
    heard = np.flatnonzero(np.abs(samples) > 10 ** (floor_db / 20))
    return samples[heard[0] : heard[-1] + 1] if len(heard) else samples[:0]


def true_peak(samples: Samples) -> float:
    """The highest level between the samples too, in dBTP, by four times oversampling (BS.1770-4, annex 2)."""
    peak = max((_peak_of_part(samples, start) for start in range(0, len(samples), _PART)), default=0.0)
    return float(20 * np.log10(peak)) if peak > 0 else -np.inf


def _peak_of_part(samples: Samples, start: int) -> float:
    margin = RATE // 100
    before = min(start, margin)
    finer = oversampled(samples[start - before : start + _PART + margin])
    return float(np.abs(finer[OVERSAMPLING * before : OVERSAMPLING * (before + _PART)]).max(initial=0.0))


def oversampled(samples: Samples) -> Samples:
    """The sound at four times its rate, band limited."""
    # Some silence around keeps the end from wrapping round to the beginning; multiples of 960 are quick to transform.
    margin = 256
    padded = np.zeros(960 * -(-(len(samples) + 2 * margin) // 960))
    padded[margin : margin + len(samples)] = samples
    spectrum = np.fft.rfft(padded)
    spectrum[-1] /= 2  # the Nyquist line is shared by both halves of the longer spectrum
    finer = np.fft.irfft(spectrum, OVERSAMPLING * len(padded)) * OVERSAMPLING
    return finer[OVERSAMPLING * margin : OVERSAMPLING * (margin + len(samples))]


def k_weighted(samples: Samples) -> Samples:
    """The sound as BS.1770 weighs it by frequency."""
    # A second of silence lets both filters ring out, so that filtering by spectrum equals filtering in time; whole
    # seconds have a length that is quick to transform.
    length = RATE * (-(-len(samples) // RATE) + 1)
    weights = _response(_SHELF, length) * _response(_HIGH_PASS, length)
    return np.fft.irfft(np.fft.rfft(samples, length) * weights, length)[: len(samples)]


def _weighted_parts(samples: Samples) -> Iterator[Samples]:
    """The weighted sound in parts, so that ten minutes fit in memory; a second before each lets the filters settle."""
    for start in range(0, len(samples), _PART):
        before = min(start, RATE)
        yield k_weighted(samples[start - before : start + _PART])[before:]


def _response(
    filter_coefficients: tuple[tuple[float, ...], tuple[float, ...]], length: int
) -> npt.NDArray[np.complex128]:
    """The filter's gain at each frequency of a real spectrum of this length."""
    numerator, denominator = filter_coefficients
    delay = np.exp(-2j * np.pi * np.fft.rfftfreq(length))
    powers = np.stack((np.ones_like(delay), delay, delay**2))
    gain: npt.NDArray[np.complex128] = np.array(numerator) @ powers / (np.array(denominator) @ powers)
    return gain


def _lufs(power: npt.ArrayLike) -> npt.NDArray[np.float64]:
    with np.errstate(divide="ignore"):
        return _OFFSET_LU + 10 * np.log10(power)
