# SPDX-License-Identifier: GPL-3.0-or-later
"""What is the runner's own: videos with their marks, and routines built, in `own.json` in the data directory.

Only the list is kept; the videos stay where they are. Fields of another version are kept, and a file that cannot be
read is set aside, never overwritten.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any

import msgspec

from hipmob_desktop.domain.fitting import LEAST_MINUTES, MOST_MINUTES, USUAL_MINUTES
from hipmob_desktop.domain.language import tr
from hipmob_desktop.domain.own_routines import OwnRoutine
from hipmob_desktop.domain.own_videos import Mark, OwnVideo, settled
from hipmob_desktop.domain.reasons import reason_of
from hipmob_desktop.domain.routines import Mode
from hipmob_desktop.storage.files import replace_atomically, set_aside
from hipmob_desktop.storage.json_text import newer_version, readable_json

NAME = "own.json"
FORMAT = "hipmob-own"
VERSION = 1

log = logging.getLogger(__name__)


class _Mark(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    start_seconds: Annotated[float, msgspec.Meta(ge=0)]
    name: Annotated[str, msgspec.Meta(min_length=1)]


class _Video(msgspec.Struct, frozen=True):
    id: Annotated[str, msgspec.Meta(min_length=1)]
    path: Annotated[str, msgspec.Meta(min_length=1)]
    name: str
    seconds: Annotated[float, msgspec.Meta(gt=0)]
    mode: Mode = Mode.STAND_ALONE
    marks: tuple[_Mark, ...] = ()


class _Routine(msgspec.Struct, frozen=True):
    id: Annotated[str, msgspec.Meta(min_length=1)]
    name: str
    drills: tuple[str, ...]
    mode: Mode = Mode.STAND_ALONE
    minutes: Annotated[int, msgspec.Meta(ge=LEAST_MINUTES, le=MOST_MINUTES)] = USUAL_MINUTES


class _Document(msgspec.Struct, frozen=True):
    format: str
    version: int
    videos: tuple[_Video, ...] = ()
    routines: tuple[_Routine, ...] = ()


@dataclass(frozen=True, slots=True)
class Own:
    """All that is the runner's own, what was added last first."""

    videos: tuple[OwnVideo, ...] = ()
    routines: tuple[OwnRoutine, ...] = ()


class OwnLibrary:
    """The stored list. It is small, and read and written whole. `trouble` says what is wrong with it, if anything."""

    def __init__(self, directory: Path) -> None:
        self._path = directory / NAME
        self._document: dict[str, Any] = {}
        self._read_only = False
        self.trouble = ""

    def load(self) -> Own:
        """What is on the list; nothing where there is none, or none that can be read."""
        self._document, self._read_only, self.trouble = {}, False, ""
        try:
            data = self._path.read_bytes()
        except FileNotFoundError:
            return Own()
        except OSError as error:
            self._read_only = True
            self.trouble = tr("The list of your own videos and routines cannot be read: {why}", why=reason_of(error))
            return Own()
        try:
            plain = msgspec.json.decode(data, type=dict[str, Any])
            self._read_only = _is_newer(plain)
            document = msgspec.convert(plain, _Document)
            if document.format != FORMAT:
                raise msgspec.ValidationError(f"format is {document.format!r}, not {FORMAT!r}")
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
            self.trouble = str(newer_version(self._path)) if self._read_only else self._set_aside(error)
            return Own()
        self._document = plain
        routines = (OwnRoutine(one.id, one.name, one.drills, one.mode, one.minutes) for one in document.routines)
        return Own(tuple(_from_stored(one) for one in document.videos), tuple(routines))

    def change(self, change: Callable[[Own], Own]) -> Own:
        """Make a change to what is on disk now, where another device may have written, and return what is then kept.

        Raises OSError, also when a newer version of the app wrote the list.
        """
        changed = change(self.load())
        if self._read_only:
            raise PermissionError(self.trouble) if self.trouble else newer_version(self._path)
        written = {
            **self._document,
            "format": FORMAT,
            "version": VERSION,
            "videos": self._entries("videos", [_to_stored(one) for one in changed.videos]),
            "routines": self._entries(
                "routines", [_Routine(one.id, one.name, one.drills, one.mode, one.minutes) for one in changed.routines]
            ),
        }
        replace_atomically(self._path, readable_json(written))
        return changed

    def _entries(self, name: str, values: Sequence[_Video | _Routine]) -> list[dict[str, Any]]:
        """The values as they are stored, each with the fields of another version that it had."""
        stored = {one["id"]: one for one in self._document.get(name, [])}
        return [{**stored.get(value.id, {}), **msgspec.to_builtins(value)} for value in values]

    def _set_aside(self, error: Exception) -> str:
        log.info("%s cannot be read: %s", self._path, error)
        try:
            kept = set_aside(self._path)
        except OSError:
            self._read_only = True
            return tr("The list of your own videos and routines cannot be read: {why}", why=error)
        return tr(
            "The list of your own videos and routines cannot be read ({why}). It is kept as {file}.",
            why=error,
            file=kept.name,
        )


def _is_newer(plain: dict[str, Any]) -> bool:
    """Whether a newer version of the app wrote it, whatever shape it has there."""
    version = plain.get("version")
    return plain.get("format") == FORMAT and type(version) is int and version > VERSION


def _from_stored(video: _Video) -> OwnVideo:
    marks = settled([Mark(mark.start_seconds, mark.name) for mark in video.marks], video.seconds)
    return OwnVideo(video.id, video.path, video.name, video.seconds, video.mode, marks)


def _to_stored(video: OwnVideo) -> _Video:
    marks = tuple(_Mark(mark.start_seconds, mark.name) for mark in video.marks)
    return _Video(video.id, video.path, video.name, video.seconds, video.mode, marks)
