# SPDX-License-Identifier: GPL-3.0-or-later
"""A private X server, and what the processes on it cost (Linux, by /proc)."""

from __future__ import annotations

import os
import signal
import subprocess
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

_PROC = Path("/proc")


@contextmanager
def x_server(width: int, height: int) -> Iterator[tuple[str, int]]:
    """Start Xvfb; gives the display's name and the server's process id."""
    read_end, write_end = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write_end), "-screen", "0", f"{width}x{height}x24", "-nolisten", "tcp"],
        pass_fds=[write_end],
        stderr=subprocess.DEVNULL,
    )
    os.close(write_end)
    try:
        with os.fdopen(read_end) as pipe:
            yield f":{pipe.readline().strip()}", server.pid
    finally:
        server.terminate()
        server.wait()


@contextmanager
def running(command: Sequence[str], environment: Mapping[str, str]) -> Iterator[subprocess.Popen[bytes]]:
    """Run a command with its children for a while, then end them."""
    process = subprocess.Popen(
        command,
        env={**os.environ, **environment},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        yield process
    finally:
        os.killpg(process.pid, signal.SIGTERM)
        try:
            process.wait(3)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()


def family(pid: int) -> list[int]:
    """A process and all that descend from it."""
    children: dict[int, list[int]] = {}
    for entry in _PROC.iterdir():
        if entry.name.isdigit():
            parent = _parent(entry)
            if parent is not None:
                children.setdefault(parent, []).append(int(entry.name))
    members = [pid]
    for member in members:
        members.extend(children.get(member, []))
    return members


def _parent(entry: Path) -> int | None:
    try:
        return int((entry / "stat").read_text().rsplit(")", 1)[1].split()[1])
    except (OSError, IndexError):
        return None  # ended meanwhile


def cpu_seconds(pids: Sequence[int]) -> float:
    """Processor time that the threads of processes have used so far."""
    total = 0
    for pid in pids:
        for task in _PROC.glob(f"{pid}/task/*/schedstat"):
            try:
                total += int(task.read_text().split()[0])
            except (OSError, IndexError):
                continue  # this thread ended meanwhile
    return total / 1e9


def pss_megabytes(pids: Sequence[int]) -> float:
    """Memory of processes, shared pages counted by their share."""
    return _rolled_up_megabytes(pids, "Pss:")


def own_megabytes(pids: Sequence[int]) -> float:
    """Memory of processes that is not a file's: what others share of libraries makes no difference to it."""
    return _rolled_up_megabytes(pids, "Pss_Anon:", "Pss_Shmem:")


def _rolled_up_megabytes(pids: Sequence[int], *names: str) -> float:
    total = 0
    for pid in pids:
        for line in (_PROC / str(pid) / "smaps_rollup").read_text().splitlines():
            if line.startswith(names):
                total += int(line.split()[1])
    return total / 1024


@dataclass(frozen=True, slots=True)
class Cost:
    """Processor seconds a second, of the player and of the X server on its behalf, and memory."""

    cpu: float
    server_cpu: float
    pss_megabytes: float


def cost_over(seconds: float, pid: int, server_pid: int) -> Cost:
    """What a running player costs from now on for some seconds."""
    pids = family(pid)
    before, server_before, began = cpu_seconds(pids), cpu_seconds([server_pid]), time.perf_counter()
    time.sleep(seconds)
    elapsed = time.perf_counter() - began
    used, server_used = cpu_seconds(pids) - before, cpu_seconds([server_pid]) - server_before
    return Cost(used / elapsed, server_used / elapsed, pss_megabytes(pids))
