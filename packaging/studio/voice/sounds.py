# SPDX-License-Identifier: GPL-3.0-or-later
"""The ambient track: what it is made of, and the mark by which a track made otherwise is known. Needs Python only."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

FILE = "ambient.opus"
LIST = "manifest.json"


@dataclass(frozen=True, slots=True)
class Layer:
    """One held tone: its pitch, how loud, where between left (-1) and right (1), and how often it swells in a loop."""

    hertz: float
    strength: float
    place: float
    swells: int
    phase: float


@dataclass(frozen=True, slots=True)
class AmbientSettings:
    """What decides how the track sounds; a change makes it anew.

    The tones are a wide D with its fifth, ninth and sixth: they agree whichever of them are up at the time, so nothing
    leads anywhere and nothing is a melody.
    """

    seconds: float = 96.0
    lufs: float = -30.0
    bits_per_second: int = 64_000
    fade_seconds: float = 3.0
    air_strength: float = 0.05
    layers: tuple[Layer, ...] = (
        Layer(73.42, 0.50, 0.0, 4, 0.00),
        Layer(110.00, 0.55, -0.3, 3, 0.35),
        Layer(146.83, 0.50, 0.3, 5, 0.10),
        Layer(164.81, 0.32, -0.6, 2, 0.60),
        Layer(220.00, 0.42, 0.6, 3, 0.80),
        Layer(246.94, 0.26, -0.5, 4, 0.45),
        Layer(293.66, 0.30, 0.5, 5, 0.70),
        Layer(329.63, 0.16, -0.8, 3, 0.05),
        Layer(440.00, 0.11, 0.8, 2, 0.25),
    )
    recipe: int = 1
    """Raised by hand when the code of the studio changes how the track sounds."""


AMBIENT = AmbientSettings()


@dataclass(frozen=True, slots=True)
class Track:
    """The track as it was made and measured."""

    file: str
    seconds: float
    lufs: float
    true_peak_dbtp: float
    source: str


def ambient_source(settings: AmbientSettings = AMBIENT) -> str:
    """The mark of what the track is made from."""
    return "sha256:" + hashlib.sha256(json.dumps(asdict(settings), sort_keys=True).encode()).hexdigest()[:32]


def load_track(directory: Path) -> Track | None:
    """The track of a folder of sounds; None when it has no list yet."""
    path = directory / LIST
    return Track(**json.loads(path.read_text(encoding="utf-8"))["ambient"]) if path.exists() else None


def save_track(directory: Path, track: Track) -> None:
    """Write the list of a folder of sounds."""
    text = json.dumps({"ambient": asdict(track)}, indent=1) + "\n"
    (directory / LIST).write_text(text, encoding="utf-8")


def ambient_faults(directory: Path, settings: AmbientSettings = AMBIENT) -> Iterator[str]:
    """One sentence when the track is missing or older than the studio's settings."""
    track = load_track(directory)
    if track is None or not (directory / track.file).is_file():
        yield f"the ambient track is missing from {directory.name}"
    elif track.source != ambient_source(settings):
        yield f"{track.file} is older than the studio's settings"
