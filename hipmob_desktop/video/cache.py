# SPDX-License-Identifier: GPL-3.0-or-later
"""Keeps the video of each routine, and makes it when it is missing, damaged or older than its clips.

A file's name carries the plan's fingerprint and the hash of the file's own content, so one rename makes file and proof
at once: `pre-run.<fingerprint>.<content>.mkv`.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import time
from collections.abc import Callable, Collection, Iterator
from pathlib import Path

from hipmob_desktop.domain.language import tr
from hipmob_desktop.domain.reasons import reason_of
from hipmob_desktop.video.errors import VideoError
from hipmob_desktop.video.plan import Plan

_FOLDER = "videos"
_SUFFIX = ".mkv"
_UNFINISHED = "unfinished"
_ABANDONED_SECONDS = 3600.0


def routine_video(
    plan: Plan, cache_dir: Path, progress: Callable[[float], None], cancelled: Callable[[], bool]
) -> Path:
    """The file of a plan's video, made now unless a sound one is there already; other files of the routine go.

    `progress` is told the share done, 0 to 1, while the file is made. Raises VideoError, AssetError and
    VideoCancelledError as `assemble` does.
    """
    folder = cache_dir / _FOLDER
    kept = _sound_file(plan, folder)
    if kept is None:
        kept = _made(plan, folder, progress, cancelled)
    for path in _no_longer_needed(plan, folder, kept):
        # Another player may hold it open where open files cannot be removed: it goes another time.
        with contextlib.suppress(OSError):
            path.unlink()
    return kept


def remove_others(cache_dir: Path, needed: Collection[str]) -> None:
    """Remove the videos of all routines but those with these ids; one that is held open goes another time."""
    for path in (cache_dir / _FOLDER).glob(f"*{_SUFFIX}"):
        if _UNFINISHED not in path.name and path.name.partition(".")[0] not in needed:
            with contextlib.suppress(OSError):
                path.unlink()


def _sound_file(plan: Plan, folder: Path) -> Path | None:
    """The plan's file whose content is what its name says."""
    for path in sorted(folder.glob(f"{plan.routine_id}.{plan.fingerprint}.*{_SUFFIX}")):
        with contextlib.suppress(OSError):
            if path.name == _name(plan, _content_hash(path)):
                return path
    return None


def _made(plan: Plan, folder: Path, progress: Callable[[float], None], cancelled: Callable[[], bool]) -> Path:
    from hipmob_desktop.video.assemble import assemble  # late: it loads the media library, and most videos are there

    unfinished = folder / f"{plan.routine_id}.{_UNFINISHED}-{os.getpid()}{_SUFFIX}"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        assemble(plan, unfinished, progress, cancelled)
        made = folder / _name(plan, _content_hash(unfinished))
        return unfinished.replace(made)
    except OSError as error:
        raise VideoError(
            tr("The video cannot be kept in {folder}: {reason}.", folder=folder, reason=reason_of(error))
        ) from error
    finally:
        with contextlib.suppress(OSError):
            unfinished.unlink(missing_ok=True)


def _no_longer_needed(plan: Plan, folder: Path, kept: Path) -> Iterator[Path]:
    for path in folder.glob(f"{plan.routine_id}.*{_SUFFIX}"):
        if path != kept and _UNFINISHED not in path.name:
            yield path
    # What a process left that was ended by force; a younger one may belong to a process that is still at work.
    for path in (*folder.glob(f"*.{_UNFINISHED}-*{_SUFFIX}"), *folder.glob(".*.partial")):
        with contextlib.suppress(OSError):
            if time.time() - path.stat().st_mtime > _ABANDONED_SECONDS:
                yield path


def _name(plan: Plan, content_hash: str) -> str:
    return f"{plan.routine_id}.{plan.fingerprint}.{content_hash}{_SUFFIX}"


def _content_hash(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()[:16]
