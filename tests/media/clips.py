# SPDX-License-Identifier: GPL-3.0-or-later
"""Synthetic clips whose every frame carries its own number, so that a test can tell which frame is on the screen.

The top ninth of the picture is a row of sixteen blocks: a white one, twelve bits of the frame number (highest first),
two bits of checksum and a black one. Below it a figure moves before a smooth background, as in the drill clips.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

import av
import av.audio.codeccontext
import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage

FRAMES_PER_SECOND = 30
AUDIO_RATE = 48_000
_BLOCKS = 16
_BITS = 12
_PACKET_SAMPLES = 960
_SAMPLES_PER_FRAME = AUDIO_RATE // FRAMES_PER_SECOND

Plane = NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class Recipe:
    """What a clip is made of; sizes in pixels, lengths in seconds."""

    seconds: float = 20.0
    width: int = 320
    height: int = 180
    video_codec: str | None = "libvpx-vp9"
    audio_codec: str | None = "libopus"
    keyframe_every: int = FRAMES_PER_SECOND

    @property
    def frames(self) -> int:
        return round(self.seconds * FRAMES_PER_SECOND)


def barcode(number: int) -> list[bool]:
    """The blocks, left to right, that say a frame number."""
    bits = [bool(number >> shift & 1) for shift in range(_BITS - 1, -1, -1)]
    checksum = sum(bits) % 4
    return [True, *bits, bool(checksum & 2), bool(checksum & 1), False]


def read_frame_number(image: QImage) -> int | None:
    """The frame number a picture carries, or None where it carries none."""
    y = image.height() // 18
    blocks = [image.pixelColor((2 * i + 1) * image.width() // (2 * _BLOCKS), y).green() > 127 for i in range(_BLOCKS)]
    number = sum(bit << (_BITS - 1 - i) for i, bit in enumerate(blocks[1 : 1 + _BITS]))
    return number if blocks == barcode(number) else None


def picture(number: int, width: int, height: int) -> Plane:
    """Frame `number` as a planar YUV 4:2:0 array of height * 3 / 2 rows."""
    rows, columns = np.mgrid[0:height, 0:width].astype(np.float32)
    luma = 70 + 80 * rows / height + 20 * np.cos(columns / width * 3)
    phase = 2 * np.pi * number / 90
    for x, y, radius_x, radius_y in _limbs(phase):
        distance = ((columns / width - x) / radius_x) ** 2 + ((rows / height - y) / radius_y) ** 2
        inside = distance < 1
        luma[inside] = (200 - 90 * distance + 6 * np.sin(columns / 3 + rows / 5))[inside]
    block_width, block_height = width // _BLOCKS, height // 9
    for i, lit in enumerate(barcode(number)):
        luma[:block_height, i * block_width : (i + 1) * block_width] = 235 if lit else 16
    chroma = np.full((height // 2, width), 128, dtype=np.uint8)
    return np.concatenate([luma.clip(16, 235).astype(np.uint8), chroma])


def _limbs(phase: float) -> Iterator[tuple[float, float, float, float]]:
    sway = 0.03 * float(np.sin(phase))
    yield 0.5 + sway, 0.27, 0.035, 0.07
    yield 0.5 + sway, 0.5, 0.06, 0.17
    for side in (-1, 1):
        swing = 0.08 * float(np.sin(phase + side))
        yield 0.5 + side * 0.09 + swing, 0.45, 0.025, 0.15
        yield 0.5 + side * 0.04 - swing, 0.77, 0.035, 0.18


def make_clip(path: Path, recipe: Recipe) -> Path:
    """Encode a clip; returns its path."""
    with av.open(str(path), "w") as container:
        if recipe.audio_codec is not None:
            audio = container.add_stream(recipe.audio_codec, rate=AUDIO_RATE, layout="mono")
        if recipe.video_codec is not None:
            options = _encoder_options(recipe.video_codec)
            video = container.add_stream(recipe.video_codec, rate=FRAMES_PER_SECOND, options=options)
            video.width, video.height, video.pix_fmt = recipe.width, recipe.height, "yuv420p"
            video.gop_size = recipe.keyframe_every
            for number in range(recipe.frames):
                frame = av.VideoFrame.from_ndarray(picture(number, recipe.width, recipe.height), format="yuv420p")
                frame.pts, frame.time_base = number, Fraction(1, FRAMES_PER_SECOND)
                container.mux(video.encode(frame))
                if recipe.audio_codec is not None:
                    _mux_tone(container, audio, number * _SAMPLES_PER_FRAME, (number + 1) * _SAMPLES_PER_FRAME)
            container.mux(video.encode(None))
        elif recipe.audio_codec is not None:
            _mux_tone(container, audio, 0, round(recipe.seconds * AUDIO_RATE))
        if recipe.audio_codec is not None:
            container.mux(audio.encode(None))
    return path


def _encoder_options(codec: str) -> dict[str, str]:
    if codec == "libvpx-vp9":
        return {"deadline": "realtime", "cpu-used": "8", "crf": "32", "b": "0", "auto-alt-ref": "0", "row-mt": "1"}
    if codec == "libsvtav1":
        return {"preset": "12"}
    return {"preset": "ultrafast"}


def _mux_tone(container: av.container.OutputContainer, stream: av.AudioStream, start: int, end: int) -> None:
    """Sound for the samples start to end: the whole packets that begin there."""
    first = -(-start // _PACKET_SAMPLES) * _PACKET_SAMPLES
    for position in range(first, end, _PACKET_SAMPLES):
        times = (position + np.arange(_PACKET_SAMPLES)) / AUDIO_RATE
        samples = (0.1 * np.sin(2 * np.pi * 220 * times)).astype(np.float32)
        frame = av.AudioFrame.from_ndarray(samples[np.newaxis, :], format="flt", layout="mono")
        frame.sample_rate, frame.pts, frame.time_base = AUDIO_RATE, position, Fraction(1, AUDIO_RATE)
        container.mux(stream.encode(frame))


def truncate(source: Path, target: Path, share: float) -> Path:
    """A copy that breaks off after a share of the bytes, as an interrupted download does."""
    data = source.read_bytes()
    target.write_bytes(data[: int(len(data) * share)])
    return target


def punch_hole(source: Path, target: Path, start: float, end: float) -> Path:
    """A copy whose bytes between two shares of the file are zero, as on a failing disk."""
    data = bytearray(source.read_bytes())
    first, last = int(len(data) * start), int(len(data) * end)
    data[first:last] = bytes(last - first)
    target.write_bytes(data)
    return target
