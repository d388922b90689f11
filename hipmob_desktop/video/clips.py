# SPDX-License-Identifier: GPL-3.0-or-later
"""The filmed clips and the voice clips of an assets folder, as their manifests describe them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

import msgspec

from hipmob_desktop.domain.drills import Drill, Position, Side, Sides
from hipmob_desktop.domain.language import tr
from hipmob_desktop.domain.reasons import reason_of
from hipmob_desktop.video.errors import AssetError

FRAMES_PER_SECOND = 30
"""Pictures a second of every filmed clip."""

VOICE_PACKETS_PER_SECOND = 50
"""A packet of a voice clip lasts 20 ms."""

SILENCE_PACKETS = {"silence-120": 6, "silence-60": 3, "silence-20": 1}
"""The silences, longest first, and how many voice packets one packet of each replaces."""


DEFAULT_ATHLETE = "woman"
"""The athlete shown until another is chosen."""


class Corner(StrEnum):
    """A corner of the picture, in the order in which it is preferred for what is laid over the picture."""

    BOTTOM_LEFT = "bottom-left"
    BOTTOM_RIGHT = "bottom-right"
    TOP_LEFT = "top-left"
    TOP_RIGHT = "top-right"


@dataclass(frozen=True, slots=True)
class Clip:
    """One filmed clip: a loop of whole repetitions, a get-ready or an idle loop; `source` says what made it.

    `free` are the corners that the figure never enters in it, or None when nobody looked.
    """

    path: Path
    frames: int
    bytes: int
    source: str
    free: tuple[Corner, ...] | None = None


@dataclass(frozen=True, slots=True)
class VoiceClip:
    """One spoken clip or chime of `packets` of 20 ms, or a silence: one packet as long as `packets` of 20 ms."""

    path: Path
    packets: int
    source: str
    is_silence: bool = False


class _ClipEntry(msgspec.Struct):
    source: str
    frames: int
    bytes: int
    free: tuple[Corner, ...] | None = None


class _VoiceEntry(msgspec.Struct):
    seconds: float
    file: str
    source: str = ""
    word_seconds: tuple[float, ...] = ()


_Entries = TypeVar("_Entries", dict[str, _ClipEntry], dict[str, _VoiceEntry])


def athletes(assets: Path) -> tuple[str, ...]:
    """The athletes on offer: those whose clips have a manifest, the default one first."""
    found = {path.parent.name for path in (assets / "clips").glob("*/manifest.json")}
    return tuple(sorted(found, key=lambda name: (name != DEFAULT_ATHLETE, name)))


class ClipLibrary:
    """The filmed clips of one athlete, below `assets/clips`.

    Raises AssetError when the manifest is missing or damaged, and when a clip asked for is not in it.
    """

    def __init__(self, assets: Path, athlete: str = DEFAULT_ATHLETE) -> None:
        self.athlete = athlete
        self._folder = assets / "clips" / athlete
        self._entries = _manifest(self._folder, dict[str, _ClipEntry])

    def loop(self, drill: Drill, side: Side, brisk: bool = False) -> Clip:
        """The drill being done."""
        return self.named(f"{drill.id}{'.brisk' if brisk else ''}{_side_suffix(drill, side)}.webm")

    def second(self, drill: Drill, side: Side) -> Clip | None:
        """The drill being done as another camera sees it, or None when one angle shows it all."""
        return self._found(f"{drill.id}.second{_side_suffix(drill, side)}.webm")

    def transition(self, before: Drill, before_side: Side, drill: Drill, side: Side) -> Clip | None:
        """Coming from the end of one drill into the next, or None when that way was not filmed."""
        way = f"{drill.id}.ready{_side_suffix(drill, side)}.from.{before.id}{_side_suffix(before, before_side)}"
        return self._found(f"{way}.webm")

    def ready(self, drill: Drill, side: Side) -> Clip:
        """Coming from the base position into the drill's start position."""
        return self.named(f"{drill.id}.ready{_side_suffix(drill, side)}.webm")

    def idle(self, position: Position) -> Clip:
        """Waiting, before a drill that starts in this position."""
        lying = position in (Position.SUPINE, Position.SIDE_LYING)
        return self.named(f"idle.{'supine' if lying else 'standing'}.webm")

    def named(self, file: str) -> Clip:
        """The clip with this file name."""
        clip = self._found(file)
        if clip is None:
            raise AssetError(tr("The clip {clip} is missing from {folder}.", clip=file, folder=self._folder))
        return clip

    def _found(self, file: str) -> Clip | None:
        entry = self._entries.get(file)
        if entry is None:
            return None
        return Clip(self._folder / file, entry.frames, entry.bytes, entry.source, entry.free)


class VoiceLibrary:
    """The voice clips below `assets/voice`. A clip that is not there is left unsaid, and no reason to show no video.

    Raises AssetError when the manifest is missing or damaged, or a silence is not in it.
    """

    def __init__(self, assets: Path) -> None:
        self._folder = assets / "voice"
        self._entries = _manifest(self._folder, dict[str, _VoiceEntry])

    def seconds(self, clip: str) -> float | None:
        """The whole length of a voice clip; None when there is no such clip."""
        entry = self._entries.get(clip)
        return None if entry is None else entry.seconds

    def word_seconds(self, clip: str) -> tuple[float, ...]:
        """When each word of a voice clip begins, counted from the clip's start; empty if that is not known."""
        entry = self._entries.get(clip)
        return () if entry is None else entry.word_seconds

    def named(self, clip: str) -> VoiceClip | None:
        """The voice clip with this id; None when there is no such clip or its file is gone."""
        entry = self._entries.get(clip)
        if entry is None or not (self._folder / entry.file).is_file():
            return None
        return VoiceClip(self._folder / entry.file, round(entry.seconds * VOICE_PACKETS_PER_SECOND), entry.source)

    def silence(self, clip: str) -> VoiceClip:
        """The silence with this id, one of `SILENCE_PACKETS`."""
        entry = self._entries.get(clip)
        if entry is None:
            raise AssetError(tr("The voice clip {clip} is missing from {folder}.", clip=clip, folder=self._folder))
        return VoiceClip(self._folder / entry.file, SILENCE_PACKETS[clip], entry.source, is_silence=True)


def _side_suffix(drill: Drill, side: Side) -> str:
    return f".{side}" if drill.sides is Sides.PER_SIDE else ""


def _manifest(folder: Path, kind: type[_Entries]) -> _Entries:
    path = folder / "manifest.json"
    try:
        return msgspec.json.decode(path.read_bytes(), type=kind)
    except OSError as error:
        raise AssetError(
            tr("The list of clips {file} cannot be read ({reason}).", file=path, reason=reason_of(error))
        ) from error
    except msgspec.MsgspecError as error:
        raise AssetError(tr("The list of clips {file} is damaged: {reason}.", file=path, reason=error)) from error
