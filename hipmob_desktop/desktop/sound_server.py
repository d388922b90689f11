# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether there is anything to sound through: the sound server of the log-in session (PulseAudio, or PipeWire in its
place), or a sound card. Players cannot tell: they play on in silence, whatever becomes of the server.
"""

from __future__ import annotations

import os
import socket
import sys
from enum import Enum, auto
from pathlib import Path

_CARDS = Path("/proc/asound/cards")


class Outlet(Enum):
    """What sound goes to."""

    SERVER = auto()  # a sound server of this machine, which can be watched
    UNKNOWN = auto()  # something else, of which is taken that it is there
    NONE = auto()


def server_socket() -> Path | None:
    """Where the sound server of this log-in session listens; None where that is on no socket of this machine."""
    named = os.environ.get("PULSE_SERVER", "").split()
    if named:
        path = named[0].removeprefix("unix:")
        return Path(path) if path.startswith("/") else None
    folders = [os.environ.get("PULSE_RUNTIME_PATH", "")]
    if run := os.environ.get("XDG_RUNTIME_DIR"):
        folders.append(f"{run}/pulse")
    return next((Path(folder) / "native" for folder in folders if folder and (Path(folder) / "native").exists()), None)


def connect(path: Path) -> socket.socket | None:
    """An idle connection to a server, readable as soon as the server is gone; None where nobody listens.

    Raises BlockingIOError where a server listens that has no time for one more now.
    """
    connection = socket.socket(socket.AF_UNIX)
    connection.setblocking(False)
    try:
        connection.connect(str(path))
    except BlockingIOError:
        connection.close()
        raise
    except OSError:
        connection.close()
        return None
    return connection


def listens(path: Path) -> bool:
    """Whether there is a server, with time or without."""
    try:
        probe = connect(path)
    except BlockingIOError:
        return True
    if probe is not None:
        probe.close()
    return probe is not None


def outlet() -> Outlet:
    """What sound goes to now."""
    if sys.platform != "linux" or os.environ.get("PULSE_SERVER"):
        return Outlet.SERVER if server_socket() is not None and sys.platform == "linux" else Outlet.UNKNOWN
    path = server_socket()
    if path is not None and listens(path):
        return Outlet.SERVER
    return Outlet.UNKNOWN if _has_card() or _has_pipewire() else Outlet.NONE


def _has_card() -> bool:
    try:
        return any(line.lstrip()[:1].isdigit() for line in _CARDS.read_text(encoding="utf-8").splitlines())
    except (OSError, UnicodeDecodeError):
        return False


def _has_pipewire() -> bool:
    run = os.environ.get("PIPEWIRE_RUNTIME_DIR") or os.environ.get("XDG_RUNTIME_DIR")
    return run is not None and (Path(run) / os.environ.get("PIPEWIRE_REMOTE", "pipewire-0")).exists()
