# SPDX-License-Identifier: GPL-3.0-or-later
"""Damages history documents in every way we could think of and has the app load them.

    python -m tests.reliability.damage --documents 10000 [--seed 1]

Each must be read or set aside: never a crash, never overwritten, always a message that names the file and the place.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from hipmob_desktop.storage.history_document import bytes_of
from hipmob_desktop.storage.history_file import HistoryFile
from tests.storage.histories import history_of

Damage = Callable[[bytes, random.Random], bytes]

_VALUES: tuple[Any, ...] = (
    None,
    True,
    -1,
    1e308,
    10**30,
    "",
    "x" * 5000,
    [],
    {},
    [[]],
    "2026-13-45",
    "24:61",
    0.1,
    "\ud800",
)
_WORDS = (b'"', b"{", b"}", b"[", b"null", b"\\u", b"\x00", b"\xff", b"NaN", b"1e999", b",,", b"\xef\xbb\xbf", b"//")


def cut(data: bytes, chance: random.Random) -> bytes:
    """The end is missing, as after a power cut on a file system without journal."""
    return data[: chance.randrange(len(data))]


def zeros(data: bytes, chance: random.Random) -> bytes:
    """A stretch reads as zeros."""
    start = chance.randrange(len(data))
    length = chance.randrange(1, 512)
    return data[:start] + b"\x00" * length + data[start + length :]


def flips(data: bytes, chance: random.Random) -> bytes:
    """Some bits are wrong."""
    out = bytearray(data)
    for _ in range(chance.randrange(1, 6)):
        out[chance.randrange(len(out))] ^= 1 << chance.randrange(8)
    return bytes(out)


def words(data: bytes, chance: random.Random) -> bytes:
    """Something stands where it does not belong."""
    start = chance.randrange(len(data))
    return data[:start] + chance.choice(_WORDS) + data[start + chance.randrange(8) :]


def twice(data: bytes, chance: random.Random) -> bytes:
    """A piece of the file stands in it again."""
    start, length = chance.randrange(len(data)), chance.randrange(1, 400)
    return data[:start] + data[start : start + length] * 2 + data[start + length :]


def noise(_: bytes, chance: random.Random) -> bytes:
    """Another file altogether."""
    return chance.randbytes(chance.randrange(600))


def deep(_: bytes, chance: random.Random) -> bytes:
    """Nested without end."""
    return b'{"format":' + b"[" * chance.randrange(1, 200_000)


def values(data: bytes, chance: random.Random) -> bytes:
    """Valid JSON in which one value is of another kind, has no sense, or is gone."""
    document = json.loads(data)
    place: Any = document
    while True:
        key = chance.choice(list(place) if isinstance(place, dict) else range(len(place)))
        inner = place[key]
        if isinstance(inner, dict | list) and inner and chance.random() < 0.8:
            place = inner
            continue
        if chance.random() < 0.2:
            del place[key]
        else:
            place[key] = chance.choice(_VALUES)
        return json.dumps(document).encode()


DAMAGES: tuple[Damage, ...] = (cut, zeros, flips, words, twice, noise, deep, values)


@dataclass(slots=True)
class Tally:
    """What all documents came to."""

    outcomes: Counter[str] = field(default_factory=Counter)
    wrongs: list[str] = field(default_factory=list)

    def report(self) -> str:
        """For people."""
        total = sum(self.outcomes.values())
        counts = ", ".join(f"{count} {what}" for what, count in self.outcomes.most_common())
        return "\n".join([f"{total} documents: {counts}", f"gone wrong: {len(self.wrongs)}", *self.wrongs[:20]])


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--documents", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    started = time.monotonic()
    tally = run(arguments.documents, arguments.seed)
    print(tally.report())
    print(f"in {time.monotonic() - started:.0f} s")
    return 1 if tally.wrongs else 0


def run(documents: int, seed: int) -> Tally:
    """Damage and load as many documents as asked."""
    chance, tally = random.Random(seed), Tally()
    good = bytes_of(history_of("a", "b", "c"))
    with tempfile.TemporaryDirectory(prefix="hipmob-damage-") as folder:
        for number in range(documents):
            damage = chance.choice(DAMAGES)
            data = damage(good, chance)
            try:
                try_one(Path(folder) / str(number), data, tally)
            except Exception as error:  # noqa: BLE001  # a crash is what we look for
                tally.wrongs.append(f"document {number}, {damage.__name__}: {type(error).__name__}: {error}")
    return tally


def try_one(folder: Path, data: bytes, tally: Tally) -> None:
    """Load one damaged document as the app does at its start, and save over it."""
    folder.mkdir()
    path = folder / "history.json"
    path.write_bytes(data)
    file = HistoryFile(folder)
    loaded = file.load()
    aside = list(folder.glob("unreadable-*"))
    if loaded.read_only:
        tally.outcomes["of a newer version, opened read-only"] += 1
        require(path.read_bytes() == data, "a read-only file was changed")
    elif aside:
        tally.outcomes["set aside"] += 1
        require(aside[0].read_bytes() == data, "what was set aside is not what was there")
        require(
            any(str(path) in message and "(" in message for message in loaded.messages), "no message names the place"
        )
    else:
        tally.outcomes["still readable"] += 1
        require(path.read_bytes() == data, "a readable file was changed by loading it")
    if not loaded.read_only:
        file.save(loaded.history.with_session(history_of("new").sessions[0]))
        require(HistoryFile(folder).read().history.session("new") is not None, "what was saved is not there")
        require(not aside or aside[0].read_bytes() == data, "the file set aside was overwritten")
    for left in sorted(folder.rglob("*"), reverse=True):
        left.rmdir() if left.is_dir() else left.unlink()
    folder.rmdir()


def require(holds: bool, otherwise: str) -> None:
    if not holds:
        raise AssertionError(otherwise)


if __name__ == "__main__":
    sys.exit(main())
