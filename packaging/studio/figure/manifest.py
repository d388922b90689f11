# SPDX-License-Identifier: GPL-3.0-or-later
"""Which clips a drill needs, what each was made from, and whether it is up to date. Needs nothing but Python."""

from __future__ import annotations

import hashlib
import json
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

#: Raise it when a change of the studio changes pictures: it makes every clip out of date.
PICTURE_VERSION = 2
FRAMES_PER_SECOND = 30
READY_SECONDS = 8.0
HERE = Path(__file__).parent
REPOSITORY = HERE.parents[2]
DRILLS = REPOSITORY / "assets" / "drills"
IDLES = HERE / "idles"
CLIPS = REPOSITORY / "assets" / "clips"
POSTERS = REPOSITORY / "assets" / "posters"
MANIFEST = "manifest.json"
_TEXT_THAT_COUNTS = (
    "id",
    "kind",
    "sides",
    "position",
    "seconds_per_rep",
    "brisk_seconds_per_rep",
    "loop_seconds",
    "figure",
)


@dataclass(frozen=True, slots=True)
class Clip:
    """One file to make: loop or get-ready clip, as drawn or mirrored, at normal speed or brisk."""

    file: str
    drill: str
    ready: bool
    mirrored: bool
    step: int = 1
    frames: int = 0


@dataclass(frozen=True, slots=True)
class Work:
    """A drill file (or an idle's) and the clips it asks for."""

    name: str
    path: Path
    document: dict[str, Any]
    clips: tuple[Clip, ...]
    poster: str | None


def load_works(drills: Path = DRILLS, idles: Path = IDLES) -> list[Work]:
    """All drill files, then the idle loops of the intros."""
    works = []
    for path in sorted(drills.glob("*.toml")):
        document = tomllib.loads(path.read_text(encoding="utf-8"))
        works.append(Work(path.stem, path, document, clips_of(path.stem, document), f"{path.stem}.jpg"))
    for path in sorted(idles.glob("*.toml")):
        document = tomllib.loads(path.read_text(encoding="utf-8"))
        frames = round(float(document["loop_seconds"]) * FRAMES_PER_SECOND)
        clip = Clip(f"{path.stem}.webm", path.stem, False, False, 1, frames)
        works.append(Work(path.stem, path, document, (clip,), None))
    return works


def clips_of(drill: str, document: dict[str, Any]) -> tuple[Clip, ...]:
    """The clips of a drill, by its `sides`."""
    loop = round(float(document["loop_seconds"]) * FRAMES_PER_SECOND)
    ready = round(READY_SECONDS * FRAMES_PER_SECOND)
    if document["sides"] == "per-side":
        return (
            Clip(f"{drill}.left.webm", drill, False, False, 1, loop),
            Clip(f"{drill}.right.webm", drill, False, True, 1, loop),
            Clip(f"{drill}.ready.left.webm", drill, True, False, 1, ready),
            Clip(f"{drill}.ready.right.webm", drill, True, True, 1, ready),
        )
    clips = [
        Clip(f"{drill}.webm", drill, False, False, 1, loop),
        Clip(f"{drill}.ready.webm", drill, True, False, 1, ready),
    ]
    if "brisk_seconds_per_rep" in document:
        step = round(float(document["seconds_per_rep"]) / float(document["brisk_seconds_per_rep"]))
        clips.append(Clip(f"{drill}.brisk.webm", drill, False, False, step, loop // step))
    return tuple(clips)


def body_hash() -> str:
    """Of the baked body."""
    return hashlib.sha256((HERE / "body.npz").read_bytes()).hexdigest()


def base_poses() -> dict[str, Any]:
    """The base poses by name."""
    return tomllib.loads((HERE / "poses.toml").read_text(encoding="utf-8"))


def source_hash(document: dict[str, Any]) -> str:
    """Of everything in a drill file (and the studio) that its pictures depend on."""
    base = document.get("figure", {}).get("base", document.get("position", ""))
    counted = {
        "version": PICTURE_VERSION,
        "body": body_hash(),
        "base": base_poses().get(base),
        "drill": {name: document[name] for name in _TEXT_THAT_COUNTS if name in document},
    }
    text = json.dumps(counted, sort_keys=True, separators=(",", ":"), default=str)
    return "sha256:" + hashlib.sha256(text.encode()).hexdigest()


def read_manifest(clips: Path = CLIPS) -> dict[str, dict[str, Any]]:
    """The manifest, empty when there is none."""
    path = clips / MANIFEST
    if not path.exists():
        return {}
    loaded: dict[str, dict[str, Any]] = json.loads(path.read_text(encoding="utf-8"))
    return loaded


def write_manifest(entries: dict[str, dict[str, Any]], clips: Path = CLIPS) -> None:
    """Write the manifest, sorted."""
    text = json.dumps(entries, indent=1, sort_keys=True) + "\n"
    temporary = clips / f"{MANIFEST}.partial"
    temporary.write_text(text, encoding="utf-8")
    temporary.replace(clips / MANIFEST)


def check(drills: Path = DRILLS, idles: Path = IDLES, clips: Path = CLIPS, posters: Path = POSTERS) -> list[str]:
    """What is missing, stale or left over, one sentence each; empty when all is well."""
    problems: list[str] = []
    manifest = read_manifest(clips)
    wanted: set[str] = set()
    for work in load_works(drills, idles):
        source = source_hash(work.document)
        for clip in work.clips:
            wanted.add(clip.file)
            problem = _clip_problem(clips / clip.file, manifest.get(clip.file), source, clip.frames)
            if problem:
                problems.append(f"{clip.file}: {problem}")
        if work.poster and not (posters / work.poster).exists():
            problems.append(f"{work.poster}: missing")
    for name in sorted(set(manifest) - wanted):
        problems.append(f"{name}: no drill asks for this clip")
    return problems


def _clip_problem(path: Path, entry: dict[str, Any] | None, source: str, frames: int) -> str:
    if not path.exists():
        return "missing"
    if entry is None:
        return "not in the manifest"
    if entry.get("source") != source:
        return "older than its drill file; render it anew"
    if entry.get("frames") != frames:
        return f"has {entry.get('frames')} frames instead of {frames}"
    if entry.get("bytes") != path.stat().st_size:
        return "not the file that was rendered"
    return ""
