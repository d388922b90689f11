# SPDX-License-Identifier: GPL-3.0-or-later
"""Small pictures out of any local video, to tell its drills apart."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import av
import numpy as np
from av.container import InputContainer
from numpy.typing import NDArray

from hipmob_desktop.domain.language import tr
from hipmob_desktop.domain.reasons import reason_of
from hipmob_desktop.video.errors import VideoError

WIDTH = 640
"""How wide the pictures are, in pixels; the height follows the video's shape."""

_MOST_DECODED = 600  # pictures between a keyframe and the moment wanted; a film of one keyframe would take minutes


def stills(path: Path, moments: Sequence[float]) -> Iterator[NDArray[np.uint8] | None]:
    """The picture shown at each of the moments (in seconds), as rows of RGB, or None where there is none.

    Raises VideoError when the file cannot be read.
    """
    try:
        with av.open(str(path)) as file:
            file.streams.video[0].thread_type = "AUTO"
            for moment in moments:
                yield _still(file, moment)
    except (OSError, av.FFmpegError, IndexError) as error:
        raise VideoError(tr("{file} cannot be read: {reason}.", file=path, reason=reason_of(error))) from error


def _still(file: InputContainer, moment: float) -> NDArray[np.uint8] | None:
    stream = file.streams.video[0]
    file.seek(int(((file.start_time or 0) / av.time_base + moment) * av.time_base))
    last = None
    for number, frame in enumerate(file.decode(stream)):
        last = frame
        if (frame.time or 0.0) >= moment or number >= _MOST_DECODED:
            break
    if last is None:
        return None
    height = max(round(last.height * WIDTH / last.width / 2) * 2, 2)
    return last.reformat(width=WIDTH, height=height, format="rgb24").to_ndarray().astype(np.uint8, copy=False)
