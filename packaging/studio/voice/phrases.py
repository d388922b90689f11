# SPDX-License-Identifier: GPL-3.0-or-later
"""What is to be spoken, how it is read aloud, and the mark by which a clip made from something else is known.

Needs neither the synthesiser nor numpy, so that the check runs in the app's own environment.
"""

from __future__ import annotations

import hashlib
import json
import re
import tomllib
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

from hipmob_desktop.domain.script import CHIME_END, CHIME_START
from hipmob_desktop.domain.script import phrases as phrases_of_library
from hipmob_desktop.storage.routine_files import load_drills

VOICE = "en_US-joe-medium"
VOICE_SHA256 = "58afce0321b8d9c46d7cdf9c16500cc55a793b4220212dba6b70fb788b3baf06"

CHIMES = (CHIME_START, CHIME_END)
SILENCES = {"silence-20": 20, "silence-60": 60, "silence-120": 120}
"""Milliseconds of the one silent packet that each of these files repeats."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What besides the words decides how a clip sounds; a change makes every clip anew."""

    voice_sha256: str = VOICE_SHA256
    slowness: float = 1.1
    tone_variation: float = 0.4
    length_variation: float = 0.4
    sentence_pause_seconds: float = 0.22
    lufs: float = -16.0
    chime_lufs: float = -23.0
    ceiling_dbtp: float = -2.5
    bits_per_second: int = 40_000
    recipe: int = 2
    """Raised by hand when the code of the studio changes how clips sound."""


SETTINGS = Settings()


@dataclass(frozen=True, slots=True)
class Phrase:
    """A clip to be spoken: `text` is the caption, `spoken` what the synthesiser is given, `take` its dice."""

    clip: str
    text: str
    spoken: str
    take: int


def phrases(assets: Path) -> tuple[Phrase, ...]:
    """Every phrase that a routine of this assets folder's drills may ask for. Raises DataFileError, ValueError."""
    library = load_drills(assets / "drills").values()
    words = tomllib.loads(Path(__file__).with_name("words.toml").read_text(encoding="utf-8"))
    pronunciations, takes = words.get("pronunciations", {}), words.get("takes", {})
    found = tuple(
        Phrase(said.clip, said.text, pronounced(said.text, pronunciations), takes.get(said.clip, 1))
        for said in phrases_of_library(library)
    )
    unknown = takes.keys() - {phrase.clip for phrase in found}
    if unknown:
        raise ValueError(f"words.toml chooses a take of clips that no script uses: {', '.join(sorted(unknown))}")
    return found


def pronounced(text: str, pronunciations: Mapping[str, str]) -> str:
    """The text as it is to be read aloud, the longest words replaced first."""
    for written in sorted(pronunciations, key=len, reverse=True):
        pattern = rf"(?<![\w/]){re.escape(written)}(?![\w/])"
        text = re.sub(pattern, pronunciations[written].replace("\\", r"\\"), text, flags=re.IGNORECASE)
    return text


def source_of(phrase: Phrase, settings: Settings = SETTINGS) -> str:
    """The mark of what a spoken clip is made from."""
    return _mark({"spoken": phrase.spoken, "take": phrase.take, **asdict(settings)})


def source_of_sound(name: str, settings: Settings = SETTINGS) -> str:
    """The mark of what a chime or a silence is made from."""
    kept = {key: value for key, value in asdict(settings).items() if key in _SOUND_SETTINGS}
    return _mark({"sound": name, **kept})


_SOUND_SETTINGS = frozenset({"chime_lufs", "ceiling_dbtp", "bits_per_second", "recipe"})


def _mark(made_from: Mapping[str, object]) -> str:
    return "sha256:" + hashlib.sha256(json.dumps(made_from, sort_keys=True).encode()).hexdigest()[:32]
