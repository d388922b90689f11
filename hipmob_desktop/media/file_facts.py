# SPDX-License-Identifier: GPL-3.0-or-later
"""What a player has to know about a file before it opens it. Reads the disk: not for the GUI thread."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from hipmob_desktop.domain.language import tr
from hipmob_desktop.domain.reasons import reason_of
from hipmob_desktop.media.clock import FrameGrid

if TYPE_CHECKING:
    import av.container

_LONGEST_STREAM_DELAY_SECONDS = 1.0


class UnplayableFileError(Exception):
    """A file that no player can play; the message is one sentence that names it."""


@dataclass(frozen=True, slots=True)
class FileFacts:
    """Size of the picture in pixels, length and frame times of the first video stream.

    Times are those stored in the file. libVLC and QtMultimedia count from the first coded sound, which for Opus in WebM
    lies `sound_delay_seconds` (6.5 ms) before zero, so their times are greater by that. `whole_milliseconds` is true
    for containers (Matroska, WebM) that store times rounded to milliseconds, `has_sound` for files that can be heard.
    """

    width: int
    height: int
    duration_seconds: float
    grid: FrameGrid
    sound_delay_seconds: float
    whole_milliseconds: bool
    has_sound: bool

    @property
    def last_frame_seconds(self) -> float:
        """The time of the last frame, by the length the file claims."""
        return self.grid.due_at(max(0.0, self.duration_seconds - 1.5 * self.grid.frame_seconds))

    def landing(self, seconds: float) -> float:
        """The time of the frame that a seek to a time goes to: the nearest one there is."""
        if self.duration_seconds <= 0.0:
            return self.grid.nearest(seconds)
        return min(self.grid.nearest(seconds), self.last_frame_seconds)


def read_facts(path: Path) -> FileFacts:
    """Open a file and read its header.

    Raises UnplayableFileError for a file that is missing, empty, unreadable, not a video, or without a picture.
    """
    _check_readable(path)
    import av

    try:
        with av.open(str(path), metadata_errors="replace") as container:
            if not container.streams.video:
                raise UnplayableFileError(tr("{file} has no picture.", file=path.name))
            return _facts_of(container)
    except (av.error.FFmpegError, ValueError) as error:
        raise UnplayableFileError(tr("{file} is not a video, or it is damaged.", file=path.name)) from error


def _check_readable(path: Path) -> None:
    try:
        if path.is_dir():
            raise UnplayableFileError(tr("{file} is a folder, not a video.", file=path.name))
        size = path.stat().st_size
        with path.open("rb"):
            pass
    except FileNotFoundError as error:
        raise UnplayableFileError(
            tr("{file} is missing: there is no such file in {folder}.", file=path.name, folder=path.parent)
        ) from error
    except OSError as error:
        raise UnplayableFileError(
            tr("{file} cannot be read: {reason}.", file=path.name, reason=reason_of(error))
        ) from error
    if size == 0:
        raise UnplayableFileError(tr("{file} is empty.", file=path.name))


def _facts_of(container: av.container.InputContainer) -> FileFacts:
    import av

    stream = container.streams.video[0]
    first = float(stream.start_time * stream.time_base) if stream.start_time is not None and stream.time_base else 0.0
    duration = container.duration / av.time_base if container.duration else 0.0
    rate = stream.average_rate or stream.guessed_rate or 30
    whole_milliseconds = "matroska" in container.format.name
    return FileFacts(
        width=stream.width,
        height=stream.height,
        duration_seconds=duration,
        grid=FrameGrid(first if 0.0 <= first < _LONGEST_STREAM_DELAY_SECONDS else 0.0, float(rate)),
        sound_delay_seconds=_sound_delay(container) if whole_milliseconds else 0.0,
        whole_milliseconds=whole_milliseconds,
        has_sound=bool(container.streams.audio),
    )


def _sound_delay(container: av.container.InputContainer) -> float:
    if not container.streams.audio:
        return 0.0
    codec = container.streams.audio[0].codec_context
    return codec.delay / codec.sample_rate if codec.sample_rate else 0.0
