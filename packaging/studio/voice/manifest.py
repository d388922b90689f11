# SPDX-License-Identifier: GPL-3.0-or-later
"""The list of clips beside them: what each says, how long it is, what was measured, and what it was made from."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from studio.voice.phrases import CHIMES, SETTINGS, SILENCES, Phrase, Settings, source_of, source_of_sound

NAME = "manifest.json"


@dataclass(frozen=True, slots=True)
class Entry:
    """One clip. Loudness and peak are of the decoded clip, and None for silence.

    `word_seconds` says when each word of the text begins, counted from the clip's start.
    """

    text: str
    seconds: float
    file: str
    lufs: float | None
    true_peak_dbtp: float | None
    source: str
    word_seconds: tuple[float, ...] = ()


def load(directory: Path) -> dict[str, Entry]:
    """The clips of a voice folder by id; none when it has no list yet."""
    path = directory / NAME
    if not path.exists():
        return {}
    table = json.loads(path.read_text(encoding="utf-8"))
    return {clip: _entry(fields) for clip, fields in table.items()}


def _entry(fields: dict[str, Any]) -> Entry:
    return Entry(**{**fields, "word_seconds": tuple(fields.get("word_seconds", ()))})


def save(directory: Path, entries: Mapping[str, Entry]) -> None:
    """Write the list, sorted by clip."""
    partial = (directory / NAME).with_suffix(".partial")
    table = {clip: asdict(entries[clip]) for clip in sorted(entries)}
    lines = (f" {json.dumps(clip)}: {json.dumps(fields, ensure_ascii=False)}" for clip, fields in table.items())
    partial.write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")
    partial.replace(directory / NAME)


def wanted_sources(phrases: Sequence[Phrase], settings: Settings = SETTINGS) -> dict[str, str]:
    """Every clip that has to exist, and the mark of what it has to be made from."""
    spoken = {phrase.clip: source_of(phrase, settings) for phrase in phrases}
    return spoken | {name: source_of_sound(name, settings) for name in (*CHIMES, *SILENCES)}


def faults(directory: Path, phrases: Sequence[Phrase], settings: Settings = SETTINGS) -> Iterator[str]:
    """One sentence for each clip that is missing, stale or no longer needed."""
    entries = load(directory)
    wanted = wanted_sources(phrases, settings)
    texts = {phrase.clip: phrase.text for phrase in phrases}
    for clip, source in wanted.items():
        entry = entries.get(clip)
        said = f"{clip} ({texts[clip]!r})" if clip in texts else clip
        if entry is None:
            yield f"{said} has no clip"
        elif entry.source != source or entry.text != texts.get(clip, ""):
            yield f"{said} is older than its words or the studio's settings"
        elif not (directory / entry.file).is_file():
            yield f"{said} has lost its file {entry.file}"
    for clip in entries.keys() - wanted.keys():
        yield f"{clip} is no longer said anywhere"
    listed = {entry.file for entry in entries.values()}
    for path in sorted(directory.glob("*.opus")):
        if path.name not in listed:
            yield f"{path.name} is in no list"
