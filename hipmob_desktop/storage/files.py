# SPDX-License-Identifier: GPL-3.0-or-later
"""How a file is replaced so that neither a crash nor a power cut leaves half of one, and what a machine is called."""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
import platform
import re
import stat
import sys
import uuid
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from hipmob_desktop.storage.folders import APPLICATION

SET_ASIDE_PREFIX = "unreadable-"
"""What the name of a file begins with that could not be read and was moved out of the way."""

_MACHINE_ID_FILES = (Path("/etc/machine-id"), Path("/var/lib/dbus/machine-id"))
# What a file system answers that keeps no folder on disk to be flushed: there is nothing to make durable.
_NO_FOLDER_SYNC = {errno.EINVAL, errno.ENOTSUP, errno.EBADF}


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """What changes when a file is replaced or written to."""

    device: int
    inode: int
    size_bytes: int
    modified_nanoseconds: int

    @classmethod
    def of(cls, status: os.stat_result) -> Fingerprint:
        """That of an open or a named file, by what the system tells of it."""
        return cls(status.st_dev, status.st_ino, status.st_size, status.st_mtime_ns)


def device_id() -> str:
    """A short name of this machine, like `laptop-7f3a`, which stays the same.

    It is derived from the machine's own name and identity instead of being stored: a stored one would be copied to
    other devices by the file synchroniser that shares the data folder.
    """
    name = re.sub(r"[^a-z0-9]+", "-", platform.node().split(".")[0].lower()).strip("-")[:20]
    digest = hashlib.sha256(f"{APPLICATION}:{_machine_identity()}".encode()).hexdigest()
    return f"{name or 'device'}-{digest[:4]}"


def _machine_identity() -> str:
    for path in _MACHINE_ID_FILES:
        with contextlib.suppress(OSError):  # not every system has such a file, or lets us read it
            return path.read_text(encoding="ascii", errors="replace").strip()
    return f"{uuid.getnode():x}"


def replace_atomically(path: Path, data: bytes) -> Fingerprint:
    """Write `data` to `path` so that readers and crashes see the old file or the new one, and a power cut keeps it.

    Missing folders are made. Where `path` is a link, the file it points to is replaced. Returns what the new file can
    be known by. Raises OSError: what is there then is the old file, or, where only its name could not be made durable,
    the new one.
    """
    target = Path(os.path.realpath(path))
    target.parent.mkdir(parents=True, exist_ok=True)
    with _temporary_beside(target) as (temporary, descriptor):
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            _flush_to_disk(file.fileno())
            written = Fingerprint.of(os.fstat(file.fileno()))
        temporary.replace(target)
    sync_folder(target.parent)
    return written


@contextlib.contextmanager
def _temporary_beside(target: Path) -> Iterator[tuple[Path, int]]:
    """A new file in the folder of `target`, open for writing; deleted when the block fails."""
    temporary = target.with_name(f".{target.name}.{uuid.uuid4().hex[:12]}.tmp")
    mode = stat.S_IMODE(target.stat().st_mode) if target.exists() else 0o600
    descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), mode)
    try:
        yield temporary, descriptor
    except BaseException:
        with contextlib.suppress(OSError):  # the first error is the one to tell
            temporary.unlink(missing_ok=True)
        raise


def _flush_to_disk(descriptor: int) -> None:
    if sys.platform == "darwin":
        import fcntl

        # fsync on macOS leaves the data in the drive's own cache.
        fcntl.fcntl(descriptor, fcntl.F_FULLFSYNC)
    else:
        os.fsync(descriptor)


def sync_folder(folder: Path) -> None:
    """Make the names in `folder` durable; Windows does so by itself."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    except OSError as error:
        if error.errno not in _NO_FOLDER_SYNC:
            raise
    finally:
        os.close(descriptor)


def remove_durably(path: Path) -> None:
    """Remove a file, if it is there, so that a power cut does not bring it back. Raises OSError."""
    try:
        path.unlink()
    except FileNotFoundError:
        return
    sync_folder(path.parent)


def fingerprint(path: Path) -> Fingerprint | None:
    """What tells this state of the file from another, or None when there is no such file. Raises OSError."""
    try:
        return Fingerprint.of(path.stat())
    except FileNotFoundError:
        return None


def move_to_free_name(path: Path, wanted: Path) -> Path:
    """Move a file to `wanted`, or where that exists to the same name with a number, and return where it went.

    Raises OSError, and then the file is where it was, or its new name could not be made durable.
    """
    wanted.parent.mkdir(parents=True, exist_ok=True)
    candidate, number = wanted, 1
    while candidate.exists():
        number += 1
        candidate = wanted.with_name(f"{wanted.stem}-{number}{wanted.suffix}")
    path.rename(candidate)
    sync_folder(candidate.parent)
    return candidate


def utc_now() -> datetime:
    """Time of day in UTC."""
    return datetime.now(UTC)


def set_aside(path: Path, now: Callable[[], datetime] = utc_now) -> Path:
    """Move a file that cannot be read out of the way, under a name that tells when, and return where it went.

    `now` tells the moment in UTC. Raises OSError, as `move_to_free_name` does.
    """
    return move_to_free_name(path, path.with_name(f"{SET_ASIDE_PREFIX}{path.stem}-{now():%Y%m%dT%H%M%SZ}{path.suffix}"))
