# SPDX-License-Identifier: GPL-3.0-or-later
"""The ambient track: a quiet pad that swells and ebbs, made from sines and a little air, to be played round and round.

Every pitch and every swell fits a whole number of times into the loop, so its end leads into its beginning. The whole
also ebbs away at the seam, so that a player that needs a moment to begin again is not heard doing so.
"""

from __future__ import annotations

from pathlib import Path

import av
import numpy as np

from studio.voice.loudness import RATE, Samples, loudness, true_peak
from studio.voice.sounds import AMBIENT, FILE, AmbientSettings, Layer, Track, ambient_source, save_track

_DETUNED_HERTZ = (-0.31, 0.0, 0.27)  # three players of one tone, whose beating keeps it alive
_PARTIALS = (1.0, 0.22, 0.09, 0.03)
_AIR_HERTZ = (180.0, 900.0)
_SEED = 11
_FRAME = RATE // 50


def build_ambient(directory: Path, settings: AmbientSettings = AMBIENT) -> Track:
    """Make the track into a folder of sounds and measure what a player hears of it."""
    directory.mkdir(parents=True, exist_ok=True)
    sound = ambient(settings)
    sound *= 10 ** ((settings.lufs - loudness(sound)) / 20)
    _write(directory / FILE, sound, settings.bits_per_second)
    heard = read_stereo(directory / FILE)
    peak = max(true_peak(channel) for channel in heard)
    seconds = heard.shape[1] / RATE
    track = Track(FILE, round(seconds, 3), round(loudness(heard), 2), round(peak, 2), ambient_source(settings))
    save_track(directory, track)
    return track


def ambient(settings: AmbientSettings = AMBIENT) -> Samples:
    """The track's two channels at 48 kHz, not yet levelled."""
    time = np.arange(round(settings.seconds * RATE)) / RATE
    channels = np.zeros((2, len(time)))
    for layer in settings.layers:
        tone = _swell(layer, time, settings.seconds)
        for number, detuned in enumerate(_DETUNED_HERTZ):
            place = np.clip(layer.place + 0.25 * (number - 1), -1.0, 1.0)
            left, right = np.cos((place + 1) * np.pi / 4), np.sin((place + 1) * np.pi / 4)
            channels += np.outer((left, right), tone * _tone(layer.hertz + detuned, time, settings.seconds))
    channels += settings.air_strength * _air(len(time))
    return channels * _ebb(time, settings)


def seam_decibels(sound: Samples, seconds: float = 0.05) -> float:
    """How loud both sides of the seam are together, in decibels below the whole."""
    edge = round(seconds * RATE)
    at_the_seam = np.concatenate((sound[..., -edge:], sound[..., :edge]), axis=-1)
    return float(10 * np.log10(np.mean(at_the_seam**2) / np.mean(sound**2) + 1e-12))


def read_stereo(path: Path) -> Samples:
    """The two channels of a file, as a player hears them."""
    with av.open(path) as container:
        frames = [frame.to_ndarray() for frame in container.decode(audio=0)]
        planar = [frame if frame.shape[0] == 2 else frame.reshape(-1, 2).T for frame in frames]
    return np.concatenate(planar, axis=1).astype(np.float64)


def _tone(hertz: float, time: Samples, seconds: float) -> Samples:
    """A soft tone whose waves fit the loop a whole number of times."""
    fitted = round(hertz * seconds) / seconds
    phase = 2 * np.pi * fitted * time + hertz
    sound: Samples = np.sum([strength * np.sin(number * phase) for number, strength in enumerate(_PARTIALS, 1)], axis=0)
    return sound


def _swell(layer: Layer, time: Samples, seconds: float) -> Samples:
    """How loud a tone is at each moment: it comes and goes a whole number of times, and never quite leaves."""
    wave = 0.5 - 0.5 * np.cos(2 * np.pi * (layer.swells * time / seconds + layer.phase))
    return layer.strength * (0.15 + 0.85 * wave**1.5)


def _air(length: int) -> Samples:
    """Two channels of soft noise that has no seam, because it is made of waves that fit."""
    dice = np.random.default_rng(_SEED)
    hertz = np.fft.rfftfreq(length, 1 / RATE)
    low, high = _AIR_HERTZ
    weight = (hertz / low) ** 2 / (1 + (hertz / low) ** 2) / (1 + (hertz / high) ** 4)
    spectrum = weight * np.exp(2j * np.pi * dice.random((2, len(hertz))))
    noise = np.fft.irfft(spectrum, length, axis=1)
    return noise / np.sqrt(np.mean(noise**2))


def _ebb(time: Samples, settings: AmbientSettings) -> Samples:
    """One but near the seam, where it goes to nothing and comes back."""
    from_seam = np.minimum(time, settings.seconds - 1 / RATE - time)
    share = np.clip(from_seam / settings.fade_seconds, 0.0, 1.0)
    return 0.5 - 0.5 * np.cos(np.pi * share)


def _write(path: Path, sound: Samples, bits_per_second: int) -> None:
    partial = path.with_suffix(".partial")
    with av.open(partial, "w", format="ogg", options={"fflags": "+bitexact"}) as container:
        stream = container.add_stream("libopus", rate=RATE, layout="stereo", options={"application": "audio"})
        stream.bit_rate = bits_per_second
        for start in range(0, sound.shape[1], _FRAME):
            part = np.ascontiguousarray(sound[:, start : start + _FRAME].T.reshape(1, -1), dtype=np.float32)
            frame = av.AudioFrame.from_ndarray(part, "flt", "stereo")
            frame.sample_rate, frame.pts = RATE, start
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    partial.replace(path)
