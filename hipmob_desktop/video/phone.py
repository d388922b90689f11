# SPDX-License-Identifier: GPL-3.0-or-later
"""A video as a file that every phone plays: H.264 and AAC in MP4, with its chapters.

Unlike the app's own videos, which are copied together from packets, this one is decoded and encoded anew. It takes
minutes, so it tells how far it is and can be stopped.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from fractions import Fraction
from pathlib import Path

import av
from av.audio.frame import AudioFrame
from av.audio.resampler import AudioResampler
from av.container import InputContainer, OutputContainer
from av.video.frame import VideoFrame

from hipmob_desktop.domain.language import tr
from hipmob_desktop.video.errors import VideoCancelledError, VideoError
from hipmob_desktop.video.probe import probe
from hipmob_desktop.video.whole import written_whole

SUFFIX = ".mp4"
MOST_LINES = 720
"""The height of the picture: enough for a phone and a third of the size."""

_SOUND_BITS_A_SECOND = 128_000
_SOUND_RATE = 48_000
_QUALITY = {"crf": "21", "preset": "veryfast", "profile": "high"}
_CONTAINER = {"movflags": "+faststart"}
_PICTURES_BETWEEN_REPORTS = 30


def write_for_phone(source: Path, out: Path, progress: Callable[[float], None], cancelled: Callable[[], bool]) -> None:
    """Write `source` to an .mp4 file, replacing what was there only once all is written.

    `progress` is told the share done, 0 to 1. Raises VideoCancelledError soon after `cancelled` says so and VideoError
    when the one cannot be read or the other cannot be written; then nothing is left behind.
    """
    if out.suffix.lower() != SUFFIX:
        raise VideoError(tr("{file} must end in {suffix}.", file=out, suffix=SUFFIX))
    probe(source)  # says in plain words what is wrong with it
    if out.exists() and out.samefile(source):  # a video of one's own would be lost for a smaller one
        raise VideoError(tr("{file} is the video itself. Choose another name for the copy.", file=out))
    with (
        written_whole(out) as partial,
        av.open(str(source)) as reading,
        av.open(str(partial), "w", format="mp4", options=_CONTAINER) as writing,
    ):
        _Transcoding(reading, writing).run(progress, cancelled)
    progress(1.0)


class _Transcoding:
    """One file to another: each picture and each second of sound at the time it had."""

    def __init__(self, reading: InputContainer, writing: OutputContainer) -> None:
        self._reading, self._writing = reading, writing
        self._shown = reading.streams.video[0]
        self._heard = next(iter(reading.streams.audio), None)
        rate = self._shown.guessed_rate or Fraction(30)
        self._picture = writing.add_stream("libx264", rate=rate, options=_QUALITY)
        self._picture.width, self._picture.height = _size_for(self._shown.width, self._shown.height)
        self._picture.pix_fmt = "yuv420p"
        self._sound = None
        if self._heard is not None:
            self._sound = writing.add_stream("aac", rate=_SOUND_RATE, layout="stereo")
            self._sound.bit_rate = _SOUND_BITS_A_SECOND
        self._resampler = AudioResampler("fltp", "stereo", _SOUND_RATE, 1024)
        writing.metadata.update({key: value for key, value in reading.metadata.items() if key == "title"})
        writing.set_chapters(reading.chapters())

    def run(self, progress: Callable[[float], None], cancelled: Callable[[], bool]) -> None:
        """Do it all."""
        seconds = (self._reading.duration or 0) / av.time_base
        for number, picture in enumerate(self._frames()):
            if number % _PICTURES_BETWEEN_REPORTS == 0:
                if cancelled():
                    raise VideoCancelledError(tr("Writing the video was cancelled."))
                progress(min((picture.time or 0.0) / seconds, 1.0) if seconds else 0.0)
            self._write_picture(picture)
        self._writing.mux(self._picture.encode(None))
        if self._sound is not None:
            self._write_sound(None)
            self._writing.mux(self._sound.encode(None))

    def _frames(self) -> Iterator[VideoFrame]:
        streams = [stream for stream in (self._shown, self._heard) if stream is not None]
        for packet in self._reading.demux(streams):
            for frame in packet.decode():
                if isinstance(frame, VideoFrame):
                    yield frame
                elif isinstance(frame, AudioFrame):
                    self._write_sound(frame)

    def _write_picture(self, picture: VideoFrame) -> None:
        smaller = picture.reformat(width=self._picture.width, height=self._picture.height, format="yuv420p")
        smaller.pict_type = av.video.frame.PictureType.NONE  # the encoder chooses, not the file it came from
        self._writing.mux(self._picture.encode(smaller))

    def _write_sound(self, frame: AudioFrame | None) -> None:
        if self._sound is not None:
            for piece in self._resampler.resample(frame):
                self._writing.mux(self._sound.encode(piece))


def _size_for(width: int, height: int) -> tuple[int, int]:
    """The same shape with at most `MOST_LINES` lines, both even, as the format wants it."""
    scale = min(1.0, MOST_LINES / height)
    return round(width * scale / 2) * 2, round(height * scale / 2) * 2
