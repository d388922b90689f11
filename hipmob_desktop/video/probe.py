# SPDX-License-Identifier: GPL-3.0-or-later
"""The facts about any local video file: its length, pictures, sound and chapters."""

from __future__ import annotations

import stat
from dataclasses import dataclass
from pathlib import Path

import av
from av.container import InputContainer
from av.video.stream import VideoStream

from hipmob_desktop.domain.language import tr
from hipmob_desktop.domain.reasons import reason_of
from hipmob_desktop.video.errors import VideoError

_CUT_SHORT_SECONDS = 2.0
"""A file whose last picture comes earlier than this before its stated end has lost a part."""

_LOOK_BACK_SECONDS = 1.0
_STILL_PICTURES = frozenset({"image2", "gif", "apng", "svg_pipe", "tty"})


class MediaFileError(VideoError):
    """A file that is not a playable video; the message is one sentence that names it."""


@dataclass(frozen=True, slots=True)
class MediaChapter:
    """A named stretch of a file."""

    title: str
    start_seconds: float
    end_seconds: float


@dataclass(frozen=True, slots=True)
class MediaInfo:
    """The facts about a video file. `width` and `height` are in pixels."""

    seconds: float
    width: int
    height: int
    frames_per_second: float
    chapters: tuple[MediaChapter, ...]
    has_audio: bool


def probe(path: Path) -> MediaInfo:
    """Read the facts about a file; reads its head and its end, which takes milliseconds.

    Raises MediaFileError when it is missing, empty, unreadable, cut short or not a video.
    """
    _check_is_a_file(path)
    try:
        with av.open(str(path)) as file:
            return _facts(path, file)
    except (OSError, av.FFmpegError) as error:
        raise MediaFileError(tr("{file} is not a video that can be played.", file=path)) from error


def _check_is_a_file(path: Path) -> None:
    """Anything but a plain file could keep us waiting for ever, even to open it."""
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            raise MediaFileError(tr("{file} is a folder, not a video.", file=path))
        if not stat.S_ISREG(status.st_mode):
            raise MediaFileError(tr("{file} is not a plain file.", file=path))
        if status.st_size == 0:
            raise MediaFileError(tr("{file} is empty.", file=path))
        with path.open("rb"):
            pass
    except FileNotFoundError as error:
        raise MediaFileError(tr("{file} does not exist.", file=path)) from error
    except OSError as error:
        raise MediaFileError(tr("{file} cannot be read: {reason}.", file=path, reason=reason_of(error))) from error


def _facts(path: Path, file: InputContainer) -> MediaInfo:
    picture = _moving_picture(file)
    if picture is None:
        raise MediaFileError(tr("{file} holds no moving picture.", file=path))
    width, height = _size(file, picture)
    stated = file.duration / av.time_base if file.duration else None
    reached = _seconds_reached(file, picture, stated)
    if reached <= 0:
        raise MediaFileError(tr("{file} holds no moving picture.", file=path))
    if stated is not None and reached < stated - _CUT_SHORT_SECONDS:
        raise MediaFileError(
            tr(
                "{file} is cut short: it ends after {reached} of {length}.",
                file=path,
                reached=_clock(reached),
                length=_clock(stated),
            )
        )
    return MediaInfo(
        seconds=stated if stated is not None else reached,
        width=width,
        height=height,
        frames_per_second=float(picture.guessed_rate or picture.average_rate or 0),
        chapters=_chapters(file),
        has_audio=bool(file.streams.audio),
    )


def _moving_picture(file: InputContainer) -> VideoStream | None:
    """The stream of pictures; the cover of a record and a still picture do not count."""
    if file.format.name in _STILL_PICTURES or file.format.name.endswith("_pipe"):
        return None
    cover = av.stream.Disposition.attached_pic
    return next((stream for stream in file.streams.video if not stream.disposition & cover), None)


def _size(file: InputContainer, picture: VideoStream) -> tuple[int, int]:
    """Width and height in pixels; some formats tell only with the first picture."""
    if not picture.codec_context.width:
        next(file.decode(picture), None)
    return picture.codec_context.width, picture.codec_context.height


def _seconds_reached(file: InputContainer, picture: VideoStream, stated: float | None) -> float:
    """How long after the file's start its last picture ends, or 0 when it has none."""
    start = (file.start_time or 0) / av.time_base
    near_the_end = max(0.0, (stated or 0.0) - _LOOK_BACK_SECONDS)
    end = _last_end(file, picture, start + near_the_end)
    # Nothing there? Then the last picture comes earlier than stated.
    return max(end, 0.0 if end else _last_end(file, picture, start)) - start


def _last_end(file: InputContainer, picture: VideoStream, from_seconds: float) -> float:
    """Where the last picture of the file ends, read from the keyframe before `from_seconds` on, or 0 without any."""
    file.seek(int(from_seconds * av.time_base))
    end = 0.0
    for packet in file.demux(picture):
        if packet.pts is not None and packet.time_base is not None:
            end = max(end, float((packet.pts + (packet.duration or 0)) * packet.time_base))
    return end


def _chapters(file: InputContainer) -> tuple[MediaChapter, ...]:
    return tuple(
        MediaChapter(
            title=chapter["metadata"].get("title", "").strip(),
            start_seconds=float(chapter["start"] * chapter["time_base"]),
            end_seconds=float(chapter["end"] * chapter["time_base"]),
        )
        for chapter in file.chapters()
        if chapter["time_base"] is not None
    )


def _clock(seconds: float) -> str:
    return f"{int(seconds) // 60}:{int(seconds) % 60:02d}"
