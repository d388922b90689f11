# SPDX-License-Identifier: GPL-3.0-or-later
"""Kills the process that writes the history at random moments, again and again, and counts what was lost.

    python -m tests.reliability.kills --rounds 1000 [--seed 1]

A child does what the app does: it recovers what an earlier run left, plays sessions with a checkpoint every 5 s of
media time, and saves each. Before SIGKILL strikes it has told, through a pipe, what was reported as saved, and,
through shared memory, how far it had played. Then a fresh load is asked for all of it.
"""

from __future__ import annotations

import argparse
import mmap
import os
import random
import select
import shutil
import signal
import struct
import sys
import tempfile
import time
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import msgspec

from hipmob_desktop.domain.sessions import Session, WatchedIntervals
from hipmob_desktop.storage.history_file import HistoryFile

CHECKPOINT_SECONDS = 5.0
STEP_SECONDS = 0.5
#: A child lives at most as long as it takes to save so many sessions.
LIFE_SESSIONS = 3
ROUNDS_A_FOLDER = 40
CONFLICT_COPY_EVERY = 7


@dataclass(slots=True)
class Tally:
    """What all rounds came to."""

    rounds: int = 0
    saved: int = 0
    lost: list[str] = field(default_factory=list)
    interrupted: int = 0
    largest_loss_seconds: float = 0.0
    told_of_damage: int = 0

    def report(self) -> str:
        """For people."""
        return "\n".join(
            [
                f"killed {self.rounds} times, {self.interrupted} of them with a session running",
                f"sessions reported as saved: {self.saved}, lost: {len(self.lost)}",
                f"largest loss of a running session: {self.largest_loss_seconds:.1f} s of media time",
                f"files found damaged: {self.told_of_damage}",
                *self.lost,
            ]
        )


class Progress:
    """How far the running session has come, in memory that outlives the child: number of the session and seconds."""

    _FORMAT = struct.Struct("<qd")

    def __init__(self) -> None:
        self._memory = mmap.mmap(-1, self._FORMAT.size)

    def write(self, number: int, seconds: float) -> None:
        """Called by the child."""
        self._memory[:] = self._FORMAT.pack(number, seconds)

    def read(self) -> tuple[int, float]:
        """Called once the child is dead."""
        number, seconds = self._FORMAT.unpack(self._memory[:])
        return int(number), float(seconds)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    started = time.monotonic()
    tally = run(arguments.rounds, arguments.seed)
    print(tally.report())
    print(f"in {time.monotonic() - started:.0f} s")
    return 1 if tally.lost or tally.largest_loss_seconds > CHECKPOINT_SECONDS else 0


def run(rounds: int, seed: int) -> Tally:
    """Kill as often as asked; a new folder now and then keeps the history at a size of some months."""
    chance, tally = random.Random(seed), Tally()
    folder = Path(tempfile.mkdtemp(prefix="hipmob-kills-"))
    expected: dict[str, float] = {}
    try:
        longest_seconds = LIFE_SESSIONS * seconds_to_save(folder)
        for number in range(rounds):
            if number % ROUNDS_A_FOLDER == 0:
                shutil.rmtree(folder)
                folder.mkdir()
                expected = {}
            if number % CONFLICT_COPY_EVERY == 3 and (folder / "history.json").exists():
                shutil.copy(folder / "history.json", folder / f"history.sync-conflict-{number}.json")
            one_round(folder, number, chance.uniform(0.0, longest_seconds), expected, tally)
    finally:
        shutil.rmtree(folder)
    return tally


def seconds_to_save(folder: Path) -> float:
    """How long a child takes on this machine to report its first session."""
    reader, writer = os.pipe()
    started = time.monotonic()
    child = os.fork()
    if child == 0:
        os.close(reader)
        live(folder, -1, Progress(), writer)
    os.close(writer)
    select.select([reader], [], [], 60.0)
    took = time.monotonic() - started
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    os.close(reader)
    return took


def one_round(folder: Path, number: int, life_seconds: float, expected: dict[str, float], tally: Tally) -> None:
    """One life of the child, its end, and what a fresh load finds. `expected` has all that must still be there."""
    progress = Progress()
    progress.write(-1, 0.0)
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reader)
        live(folder, number, progress, writer)
    os.close(writer)
    reported = watch_and_kill(child, reader, life_seconds)
    for session_id, seconds in reported:
        expected[session_id] = seconds
    tally.rounds += 1
    tally.saved += len(reported)
    judge(folder, number, progress, expected, tally)


def live(folder: Path, number: int, progress: Progress, writer: int) -> None:
    """The child: it never returns."""
    file = HistoryFile(folder)
    file.recover_checkpoint()
    history = file.load().history
    count = 0
    while True:
        session = new_session(number, count)
        played = 0.0
        file.checkpoint(session, position_seconds=0.0, watched=WatchedIntervals())
        kept = 0.0
        progress.write(count, 0.0)
        while played < 60.0:
            played += STEP_SECONDS
            progress.write(count, played)
            if played - kept >= CHECKPOINT_SECONDS:
                session = msgspec.structs.replace(session, watched_seconds=played)
                file.checkpoint(session, position_seconds=played, watched=WatchedIntervals(((0.0, played),)))
                kept = played
        history = file.save(history.with_session(session))
        os.write(writer, f"{session.id} {played}\n".encode())
        file.clear_checkpoint()
        count += 1


def new_session(number: int, count: int) -> Session:
    now = datetime.now(UTC)
    return Session(
        id=f"session-{number}-{count}",
        mode="pre-run",
        started_at=now,
        training_day=now.date(),
        watched_seconds=0.0,
        modified_at=now,
    )


def watch_and_kill(child: int, reader: int, life_seconds: float) -> list[tuple[str, float]]:
    """Read what the child reports until its time is up; what it wrote before it died counts as reported."""
    end = time.monotonic() + life_seconds
    text = b""
    while (left := end - time.monotonic()) > 0:
        if select.select([reader], [], [], left)[0]:
            piece = os.read(reader, 65536)
            if not piece:
                break
            text += piece
    os.kill(child, signal.SIGKILL)
    status = os.waitpid(child, 0)[1]
    while piece := os.read(reader, 65536):
        text += piece
    os.close(reader)
    if not os.WIFSIGNALED(status):
        raise RuntimeError(f"the writer ended by itself, with status {status}")
    lines = text.decode().splitlines()
    return [(line.split()[0], float(line.split()[1])) for line in lines]


def judge(folder: Path, number: int, progress: Progress, expected: dict[str, float], tally: Tally) -> None:
    """What the next start of the app finds."""
    file = HistoryFile(folder)
    file.recover_checkpoint()
    loaded = file.load()
    found = {session.id: session.watched_seconds for session in loaded.history.sessions}
    tally.told_of_damage += sum("could not be read" in message for message in loaded.messages)
    for session_id, seconds in expected.items():
        if found.get(session_id) != seconds:
            tally.lost.append(f"round {number}: {session_id} had {seconds} s, found {found.get(session_id)}")
    count, played = progress.read()
    session_id = f"session-{number}-{count}"
    if count >= 0 and session_id not in expected:
        tally.interrupted += 1
        tally.largest_loss_seconds = max(tally.largest_loss_seconds, played - found.get(session_id, 0.0))
    expected.update(found)


if __name__ == "__main__":
    sys.exit(main())
