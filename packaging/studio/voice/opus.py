# SPDX-License-Identifier: GPL-3.0-or-later
"""Opus in Ogg: written in equal packets that may be copied one by one, and read back as sound."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

import av
import numpy as np

from studio.voice.loudness import RATE, Samples

BITS_PER_SECOND = 40_000
DELAY_SAMPLES = 120
"""How much later the low-delay encoder's sound comes out than it went in; players take it off again."""


@dataclass(frozen=True, slots=True)
class Encoding:
    """How a clip is encoded."""

    bits_per_second: int = BITS_PER_SECOND
    packet_milliseconds: int = 20

    @property
    def options(self) -> dict[str, str]:
        """Encoder settings.

        The low-delay kind of Opus has one way of coding only, so a packet can follow any silent packet without the
        click that a change between ways may make.
        """
        return {
            "application": "lowdelay",
            "vbr": "on",
            "compression_level": "10",
            "frame_duration": str(self.packet_milliseconds),
        }


def write(path: Path, samples: Samples, encoding: Encoding) -> None:
    """Encode mono sound at 48 kHz, whole packets long and silent at its end; the same sound gives the same file.

    The last samples are left out to make room for the encoder's delay. Else a further packet would be needed, cut short
    by a mark that a copy would carry into the middle of a film.
    """
    if len(samples) % (RATE // 1000 * encoding.packet_milliseconds) or samples[-DELAY_SAMPLES:].any():
        raise ValueError("a clip must be whole packets that end in silence")
    samples = samples[:-DELAY_SAMPLES]
    partial = path.with_suffix(".partial")
    with av.open(partial, "w", format="ogg", options={"fflags": "+bitexact"}) as container:
        stream = container.add_stream("libopus", rate=RATE, layout="mono", options=encoding.options)
        stream.bit_rate = encoding.bits_per_second
        length = RATE * encoding.packet_milliseconds // 1000
        for start in range(0, len(samples), length):
            frame = av.AudioFrame.from_ndarray(samples[None, start : start + length].astype(np.float32), "flt", "mono")
            frame.sample_rate, frame.pts = RATE, start
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    partial.replace(path)


def read(path: Path) -> Samples:
    """The sound of a file, as a player hears it."""
    with av.open(path) as container:
        frames = [frame.to_ndarray().reshape(-1) for frame in container.decode(audio=0)]
    return np.concatenate(frames).astype(np.float64)


@dataclass(frozen=True, slots=True)
class Packet:
    """One packet of a file: its bytes and how many samples a player plays of it."""

    bytes: int
    samples: int


def packets(path: Path) -> tuple[Packet, ...]:
    """The packets of a file, in order."""
    with av.open(path) as container:
        rate = RATE * (container.streams.audio[0].time_base or Fraction(1, RATE))
        return tuple(
            Packet(packet.size, round((packet.duration or 0) * rate))
            for packet in container.demux(audio=0)
            if packet.size
        )
