# SPDX-License-Identifier: GPL-3.0-or-later
"""Carries a plan out: packets of pictures and sound are copied as they are, nothing is decoded or encoded.

A picture's time is its number at 30 a second, rounded to the milliseconds Matroska counts in. A sound packet's time
counts in 20 ms; players take off the codec's delay (the voice clips' pre-skip), so a cue is heard exactly at its time.
"""

from __future__ import annotations

import contextlib
import heapq
from collections.abc import Callable, Iterator
from fractions import Fraction
from operator import itemgetter
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

import av
from av.audio.stream import AudioStream
from av.container import InputContainer
from av.stream import Stream
from av.video.stream import VideoStream

from hipmob_desktop.domain.language import tr
from hipmob_desktop.domain.reasons import reason_of
from hipmob_desktop.video.clips import FRAMES_PER_SECOND, VOICE_PACKETS_PER_SECOND, Clip, VoiceClip
from hipmob_desktop.video.errors import AssetError, VideoCancelledError, VideoError
from hipmob_desktop.video.plan import Plan
from hipmob_desktop.video.whole import written_whole

if TYPE_CHECKING:
    from av.container.core import Chapter

_Packet: TypeAlias = "av.Packet[Stream]"
_Timed: TypeAlias = "tuple[int, _Packet]"
"""A packet with its time in milliseconds."""

FORMATS = {".mkv": "matroska", ".webm": "webm"}
"""Container format by the file's suffix."""

_MILLISECOND = Fraction(1, 1000)
_PACKET_MILLISECONDS = 1000 // VOICE_PACKETS_PER_SECOND
_FRAMES_BETWEEN_REPORTS = 300
_OPTIONS = {
    # The index of all chapters fits here, before the pictures, where players find it without reading to the end.
    "reserve_index_space": "65536",
    # The same plan gives the same bytes: no time of day, no random numbers.
    "fflags": "+bitexact",
}

# Opening a file tries its decoder on the first picture, which takes six times as long as reading all its packets.
_COPY_ONLY = {"codec_whitelist": "none"}


def assemble(
    plan: Plan,
    out: Path,
    progress: Callable[[float], None],
    cancelled: Callable[[], bool],
) -> None:
    """Write a plan's video to a file, .mkv or .webm by its suffix, replacing what was there only once all is written.

    `progress` is told the share done, 0 to 1. Raises VideoCancelledError soon after `cancelled` says so, AssetError
    when a clip is not as the plan has it, and VideoError when the file cannot be written; then nothing is left behind.
    """
    container_format = FORMATS.get(out.suffix.lower())
    if container_format is None:
        raise VideoError(tr("{file} must end in {endings}.", file=out, endings=" or ".join(FORMATS)))
    with written_whole(out) as partial:
        _write(plan, partial, container_format, _Watch(plan.frames, progress, cancelled))
    progress(1.0)


class _Watch:
    """Tells how far it is, and stops when asked to."""

    def __init__(self, frames: int, progress: Callable[[float], None], cancelled: Callable[[], bool]) -> None:
        self._frames = frames
        self._progress = progress
        self._cancelled = cancelled

    def at(self, frame: int) -> None:
        if frame % _FRAMES_BETWEEN_REPORTS == 0:
            if self._cancelled():
                raise VideoCancelledError(tr("Making the video was cancelled."))
            self._progress(frame / self._frames)


def _write(plan: Plan, partial: Path, container_format: str, watch: _Watch) -> None:
    with (
        _opened(plan.pictures[0].clip.path) as picture_source,
        _opened(plan.sounds[0].clip.path) as sound_source,
        av.open(str(partial), "w", format=container_format, options=_OPTIONS) as file,
    ):
        file.metadata["title"] = plan.title
        file.set_chapters(_chapters(plan))
        pictures = file.add_stream_from_template(picture_source.streams.video[0])
        sounds = file.add_stream_from_template(sound_source.streams.audio[0])
        file.start_encoding()
        for _, packet in heapq.merge(_sounds(plan, sounds), _pictures(plan, pictures, watch), key=itemgetter(0)):
            file.mux_one(packet)


def _pictures(plan: Plan, stream: VideoStream, watch: _Watch) -> Iterator[_Timed]:
    frame = 0
    for run in plan.pictures:
        packets = _picture_packets(run.clip)[: run.frames]
        for _ in range(run.repeats):
            for number, data in enumerate(packets):
                watch.at(frame)
                start, end = _milliseconds(frame), _milliseconds(frame + 1)
                # Only the first picture of a clip stands for itself; the others build on the one before.
                yield start, _packet(stream, data, start, end - start, is_keyframe=number == 0)
                frame += 1


def _sounds(plan: Plan, stream: AudioStream) -> Iterator[_Timed]:
    # The muxer moves all sound later by the codec's delay, and players move it back.
    delay = _delay_milliseconds(stream)
    clips: dict[Path, list[bytes]] = {}
    for run in plan.sounds:
        if run.clip.path not in clips:
            clips[run.clip.path] = _sound_packets(run.clip)
        packets = clips[run.clip.path]
        length = run.clip.packets // len(packets)
        at = run.start_packet
        for _ in range(run.repeats):
            for data in packets:
                start = at * _PACKET_MILLISECONDS - delay
                yield start, _packet(stream, data, start, length * _PACKET_MILLISECONDS, is_keyframe=True)
                at += length


def _packet(stream: Stream, data: bytes, start: int, milliseconds: int, *, is_keyframe: bool) -> _Packet:
    packet = av.Packet(data)
    packet.stream = stream
    packet.time_base = _MILLISECOND
    packet.pts = packet.dts = start
    packet.duration = milliseconds
    packet.is_keyframe = is_keyframe
    return packet


def _chapters(plan: Plan) -> list[Chapter]:
    return [
        {
            "id": number,
            "start": _milliseconds(chapter.start_frame),
            "end": _milliseconds(chapter.end_frame),
            "time_base": _MILLISECOND,
            "metadata": {"title": chapter.title},
        }
        for number, chapter in enumerate(plan.chapters, 1)
    ]


def _picture_packets(clip: Clip) -> list[bytes]:
    """The packets of a filmed clip, one a picture."""
    with _reading(clip.path), _opened(clip.path, _COPY_ONLY) as file:
        packets = [packet for packet in file.demux(file.streams.video[0]) if packet.size]
        if len(packets) != clip.frames or clip.path.stat().st_size != clip.bytes or not packets[0].is_keyframe:
            raise AssetError(tr("The clip {clip} is not as its manifest says; it may be damaged.", clip=clip.path))
        return [bytes(packet) for packet in packets]


def _sound_packets(clip: VoiceClip) -> list[bytes]:
    """The packets of a voice clip, 20 ms each, or the one packet of a silence."""
    wanted = 1 if clip.is_silence else clip.packets
    with _reading(clip.path), _opened(clip.path, _COPY_ONLY) as file:
        packets = [bytes(packet) for packet in file.demux(file.streams.audio[0]) if packet.size]
    if len(packets) < wanted:
        raise AssetError(tr("The clip {clip} is not as its manifest says; it may be damaged.", clip=clip.path))
    return packets[:wanted]


def _opened(path: Path, options: dict[str, str] | None = None) -> InputContainer:
    with _reading(path):
        return av.open(str(path), options=options)


@contextlib.contextmanager
def _reading(path: Path) -> Iterator[None]:
    """Tells an error of reading a clip from one of writing the video."""
    try:
        yield
    except (OSError, av.FFmpegError, IndexError) as error:
        raise AssetError(tr("The clip {file} cannot be read: {reason}.", file=path, reason=reason_of(error))) from error


def _delay_milliseconds(stream: AudioStream) -> int:
    """How much an Opus decoder lags, as the stream's head says (RFC 7845, section 5.1: pre-skip, in 1/48000 s)."""
    head = stream.codec_context.extradata or b""
    # Half a millisecond is rounded up, as the muxer does.
    return (int.from_bytes(head[10:12], "little") + 24) // 48


def _milliseconds(frame: int) -> int:
    return round(frame * 1000 / FRAMES_PER_SECOND)
