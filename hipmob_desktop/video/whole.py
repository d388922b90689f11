# SPDX-License-Identifier: GPL-3.0-or-later
"""A video file takes the place of another only once all of it is written."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import av

from hipmob_desktop.domain.language import tr
from hipmob_desktop.domain.reasons import reason_of
from hipmob_desktop.video.errors import VideoError


@contextmanager
def written_whole(out: Path) -> Iterator[Path]:
    """Where to write first; it becomes `out` when the block is through, and is removed when it fails.

    Raises VideoError when the file cannot be written.
    """
    partial = out.with_name(f".{out.stem}.{os.getpid()}.partial")
    try:
        yield partial
        partial.replace(out)
    except (OSError, av.FFmpegError) as error:
        raise VideoError(tr("{file} cannot be written: {reason}.", file=out, reason=reason_of(error))) from error
    finally:
        partial.unlink(missing_ok=True)
