# SPDX-License-Identifier: GPL-3.0-or-later
"""Which clips and posters a drill needs, what each was made from, and whether it is up to date.

Needs nothing but Python.
"""

from __future__ import annotations

import hashlib
import json
import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from studio.figure.fitting import fitted
from studio.figure.pairs import Pair, goes_round, pairs_of, ready_goes_round

#: Raise it when a change of the studio changes pictures: it makes every clip out of date.
PICTURE_VERSION = 3
#: The same for the ways and get-ready clips on which limbs go round the body, and for how they do.
ROUND_VERSION = 1
FRAMES_PER_SECOND = 30
READY_SECONDS = 8.0
#: The athletes that clips are made of; the first is the app's own choice.
ATHLETES = ("woman", "man")
HERE = Path(__file__).parent
REPOSITORY = HERE.parents[2]
DRILLS = REPOSITORY / "assets" / "drills"
ROUTINES = REPOSITORY / "assets" / "routines"
IDLES = HERE / "idles"
MOVES = HERE / "moves"
#: The athlete that is rendered unless another is asked for.
ATHLETE = "woman"
MANIFEST = "manifest.json"
#: Corners of the picture that a card may cover, each so wide and so tall (shares of the picture).
CORNERS = ("bottom-left", "bottom-right", "top-left", "top-right")
CORNER_WIDTH, CORNER_HEIGHT = 0.34, 0.30
#: What a clip shows: the drill, from its first or second angle, or how to get into it, from a base pose or a drill.
LOOP, SECOND, READY, TRANSITION = "loop", "second", "ready", "transition"
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
#: The still pictures of a drill: as it is known, and its easier variant.
STILL, EASIER = "still", "easier"
#: Of a figure, what changes no picture of a kind. Ways and stills show keyframes, where nothing is anticipated yet.
_NOT_SHOWN = {
    LOOP: ("departures", "easier", "second", "via"),
    SECOND: ("departures", "easier", "via"),
    READY: ("departures", "easier", "second", "anticipation"),
    TRANSITION: ("departures", "easier", "second", "anticipation", "via"),
    STILL: ("departures", "easier", "second", "anticipation", "via"),
    EASIER: ("departures", "second", "anticipation", "via"),
}


def clips_folder(athlete: str = ATHLETE) -> Path:
    """Where an athlete's clips are kept."""
    return REPOSITORY / "assets" / "clips" / athlete


def posters_folder(athlete: str = ATHLETE) -> Path:
    """Where an athlete's still pictures are kept."""
    return REPOSITORY / "assets" / "posters" / athlete


CLIPS, POSTERS = clips_folder().parent, posters_folder().parent


@dataclass(frozen=True, slots=True)
class Clip:
    """One file to make, as drawn or mirrored, at normal speed or brisk."""

    file: str
    drill: str
    kind: str
    mirrored: bool
    frames: int
    step: int = 1
    pair: Pair | None = None


@dataclass(frozen=True, slots=True)
class Work:
    """A drill file (or an idle's) and the clips and pictures it asks for."""

    name: str
    path: Path
    document: dict[str, Any]
    clips: tuple[Clip, ...]
    poster: str | None = None
    easier: str | None = None

    @property
    def pictures(self) -> tuple[str, ...]:
        """Its still pictures."""
        return tuple(name for name in (self.poster, self.easier) if name is not None)


def load_works(drills: Path = DRILLS, idles: Path = IDLES, routines: Path = ROUTINES) -> list[Work]:
    """All drill files, then the idle loops of the intros."""
    works = []
    documents = {path: read_document(path) for path in sorted(drills.glob("*.toml"))}
    known = {path.stem for path in documents}
    pairs = [pair for pair in pairs_of(routines) if {pair.before, pair.after} <= known]
    for path, document in documents.items():
        clips = clips_of(path.stem, document) + tuple(_from(pair) for pair in pairs if pair.after == path.stem)
        easier = f"{path.stem}.easier.jpg" if "easier" in document.get("figure", {}) else None
        works.append(Work(path.stem, path, document, clips, f"{path.stem}.jpg", easier))
    for path in sorted(idles.glob("*.toml")):
        document = read_document(path)
        frames = round(float(document["loop_seconds"]) * FRAMES_PER_SECOND)
        works.append(Work(path.stem, path, document, (Clip(f"{path.stem}.webm", path.stem, LOOP, False, frames),)))
    return works


def read_document(path: Path) -> dict[str, Any]:
    """A drill file as it is written."""
    return tomllib.loads(path.read_text(encoding="utf-8"))


def clips_of(drill: str, document: dict[str, Any]) -> tuple[Clip, ...]:
    """The clips of a drill by itself, by its `sides` and angles."""
    loop = round(float(document["loop_seconds"]) * FRAMES_PER_SECOND)
    ready = round(READY_SECONDS * FRAMES_PER_SECOND)
    kinds = [(LOOP, "", loop), (READY, ".ready", ready)]
    if "second" in document.get("figure", {}):
        kinds.insert(1, (SECOND, ".second", loop))
    sides = ((".left", False), (".right", True)) if document["sides"] == "per-side" else (("", False),)
    clips = [
        Clip(f"{drill}{part}{side}.webm", drill, kind, mirrored, frames)
        for kind, part, frames in kinds
        for side, mirrored in sides
    ]
    if document["sides"] != "per-side" and "brisk_seconds_per_rep" in document:
        step = round(float(document["seconds_per_rep"]) / float(document["brisk_seconds_per_rep"]))
        clips.append(Clip(f"{drill}.brisk.webm", drill, LOOP, False, loop // step, step))
    return tuple(clips)


def _from(pair: Pair) -> Clip:
    frames = round(pair.longest * FRAMES_PER_SECOND)
    return Clip(pair.file, pair.after, TRANSITION, pair.mirrored, frames, 1, pair)


# ---------------------------------------------------------------- sources


def body_file(athlete: str) -> Path:
    """The baked body of an athlete."""
    return HERE / "athletes" / f"{athlete}.npz"


@cache
def body_hash(athlete: str) -> str:
    """Of an athlete's baked body."""
    return hashlib.sha256(body_file(athlete).read_bytes()).hexdigest()


@cache
def base_poses() -> dict[str, Any]:
    """The base poses by name."""
    return tomllib.loads((HERE / "poses.toml").read_text(encoding="utf-8"))


def source_hash(document: dict[str, Any], kind: str, athlete: str = ATHLETES[0]) -> str:
    """Of everything in a drill file (and the studio) that its clip or still picture of a kind depends on."""
    drill = _shown(fitted(document, athlete), kind)
    goes_round = kind == READY and ready_goes_round(str(document.get("id")), athlete)
    going_round = {"round": ROUND_VERSION} if goes_round else {}
    return _hashed({**going_round, "version": PICTURE_VERSION, "body": body_hash(athlete), "drill": drill})


def transition_hash(before: dict[str, Any], after: dict[str, Any], pair: Pair, athlete: str = ATHLETES[0]) -> str:
    """Of everything that the way from one drill into another depends on."""
    going_round = {"round": ROUND_VERSION} if goes_round(pair.name) else {}
    return _hashed(
        {
            **going_round,
            "version": PICTURE_VERSION,
            "body": body_hash(athlete),
            "before": _shown(fitted(before, athlete), TRANSITION),
            "after": _shown(fitted(after, athlete), TRANSITION),
            "seconds": (pair.shortest, pair.longest),
            "moves": {path.name: path.read_text(encoding="utf-8") for path in moves_between(before, after)},
        }
    )


def moves_between(before: dict[str, Any], after: dict[str, Any]) -> list[Path]:
    """The files of moves that lead from one drill to another."""
    names = [
        "stances",
        f"{before.get('position')}.to.{after.get('position')}",
        f"{before['id']}.to.{after['id']}",
        f"{before.get('position')}.to.same-side",
        f"{before.get('position')}.to.other-side",
    ]
    return [path for name in names if (path := MOVES / f"{name}.toml").exists()]


def clip_source(clip: Clip, documents: dict[str, dict[str, Any]], athlete: str = ATHLETES[0]) -> str:
    """What a clip was or would be made from."""
    if clip.pair is not None:
        return transition_hash(documents[clip.pair.before], documents[clip.pair.after], clip.pair, athlete)
    return source_hash(documents[clip.drill], clip.kind, athlete)


def picture_source(work: Work, name: str, athlete: str = ATHLETES[0]) -> str:
    """What a still picture of a drill was or would be made from."""
    return source_hash(work.document, EASIER if name == work.easier else STILL, athlete)


def _shown(document: dict[str, Any], kind: str) -> dict[str, Any]:
    shown = {name: document[name] for name in _TEXT_THAT_COUNTS if name in document}
    figure = document.get("figure", {})
    shown["figure"] = {name: value for name, value in figure.items() if name not in _NOT_SHOWN[kind]}
    shown["base"] = base_poses().get(figure.get("base", document.get("position", "")))
    return shown


def _hashed(counted: dict[str, Any]) -> str:
    text = json.dumps(counted, sort_keys=True, separators=(",", ":"), default=str)
    return "sha256:" + hashlib.sha256(text.encode()).hexdigest()


# ---------------------------------------------------------------- manifests


def read_manifest(folder: Path) -> dict[str, dict[str, Any]]:
    """The manifest of a folder of clips or posters, empty when there is none."""
    path = folder / MANIFEST
    if not path.exists():
        return {}
    loaded: dict[str, dict[str, Any]] = json.loads(path.read_text(encoding="utf-8"))
    return loaded


def write_manifest(entries: dict[str, dict[str, Any]], folder: Path) -> None:
    """Write the manifest, sorted."""
    text = json.dumps(entries, indent=1, sort_keys=True) + "\n"
    temporary = folder / f"{MANIFEST}.partial"
    temporary.write_text(text, encoding="utf-8")
    temporary.replace(folder / MANIFEST)


def check(
    drills: Path = DRILLS,
    idles: Path = IDLES,
    routines: Path = ROUTINES,
    clips: Path = CLIPS,
    posters: Path = POSTERS,
    athletes: tuple[str, ...] | None = None,
) -> list[str]:
    """What is missing, stale or left over, one sentence each; empty when all is well.

    Of the athletes all are checked that have a manifest, and the first in any case. A way between two drills that was
    never filmed is no problem (see `ways_not_filmed`), one that is out of date is.
    """
    works = load_works(drills, idles, routines)
    problems: list[str] = []
    for athlete in athletes or filmed(clips):
        problems += _check_athlete(athlete, works, clips / athlete, posters / athlete)
    return problems


def ways_not_filmed(
    drills: Path = DRILLS, idles: Path = IDLES, routines: Path = ROUTINES, clips: Path = CLIPS
) -> list[str]:
    """Ways between drills for which the app shows the drill's own get-ready clip instead."""
    works = load_works(drills, idles, routines)
    missing = []
    for athlete in filmed(clips):
        known = read_manifest(clips / athlete)
        missing += [
            f"{athlete}/{clip.file}"
            for work in works
            for clip in work.clips
            if clip.pair is not None and clip.file not in known
        ]
    return missing


def filmed(clips: Path = CLIPS) -> list[str]:
    """The athletes that clips were made of, or are being; the first in any case."""
    return [name for name in ATHLETES if name == ATHLETES[0] or (clips / name / MANIFEST).exists()]


def _check_athlete(athlete: str, works: list[Work], clips: Path, posters: Path) -> list[str]:
    problems: list[str] = []
    manifest, pictures = read_manifest(clips), read_manifest(posters)
    documents = {work.name: work.document for work in works}
    wanted, wanted_pictures = set(), set()
    for work in works:
        for clip in work.clips:
            wanted.add(clip.file)
            if clip.pair is not None and clip.file not in manifest and not (clips / clip.file).exists():
                continue
            problem = _clip_problem(clips / clip.file, manifest.get(clip.file), clip, documents, athlete)
            if problem:
                problems.append(f"{athlete}/{clip.file}: {problem}")
        for name in work.pictures:
            wanted_pictures.add(name)
            source = picture_source(work, name, athlete)
            problem = _picture_problem(posters / name, pictures.get(name), source)
            if problem:
                problems.append(f"{athlete}/{name}: {problem}")
    problems += [f"{athlete}/{name}: no drill or routine asks for this clip" for name in sorted(set(manifest) - wanted)]
    problems += [
        f"{athlete}/{name}: no drill asks for this picture" for name in sorted(set(pictures) - wanted_pictures)
    ]
    return problems


def _clip_problem(
    path: Path, entry: dict[str, Any] | None, clip: Clip, documents: dict[str, dict[str, Any]], athlete: str
) -> str:
    if not path.exists():
        return "missing"
    if entry is None:
        return "not in the manifest"
    if entry.get("source") != clip_source(clip, documents, athlete):
        sources = "its drill files, their moves or the body" if clip.pair else "its drill file or the body"
        return f"older than {sources}; render it anew"
    if entry.get("frames") != clip.frames:
        return f"has {entry.get('frames')} frames instead of {clip.frames}"
    if entry.get("bytes") != path.stat().st_size:
        return "not the file that was rendered"
    if not isinstance(entry.get("free"), list) or not set(entry["free"]) <= set(CORNERS):
        return "does not say which corners are free; render it anew"
    return ""


def _picture_problem(path: Path, entry: dict[str, Any] | None, source: str) -> str:
    if not path.exists():
        return "missing"
    if entry is None:
        return "not in the manifest"
    if entry.get("source") != source:
        return "older than its drill file or the body; render it anew"
    if entry.get("bytes") != path.stat().st_size:
        return "not the file that was rendered"
    return ""
