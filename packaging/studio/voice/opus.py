# SPDX-License-Identifier: GPL-3.0-or-later
"""Opus in Ogg: written in equal packets that may be copied one by one, and read back as sound."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import av
import numpy as np

from studio.voice.loudness import RATE, Samples

BITS_PER_SECOND = 40_000


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
    """Encode mono sound at 48 kHz; the same sound gives the same file."""
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


def packet_sizes(path: Path) -> tuple[int, ...]:
    """Bytes of each packet, in order."""
    with av.open(path) as container:
        return tuple(packet.size for packet in container.demux(audio=0) if packet.size)
