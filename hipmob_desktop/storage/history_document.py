# SPDX-License-Identifier: GPL-3.0-or-later
"""The history as a document: its bytes to values and back, with every field kept that this version does not know.

A document without unknown fields, nearly every one, is decoded in one pass straight into the values. Only where that
meets something unexpected, the unknown fields are first taken out, to be told from mistakes and to be kept.
"""

from __future__ import annotations

import re
from typing import Annotated, Any, TypeVar

import msgspec

from hipmob_desktop.domain.hip_tests import HipTest, Reading
from hipmob_desktop.domain.history import Deletion, Excuse, Goal, History, settled
from hipmob_desktop.domain.language import tr
from hipmob_desktop.domain.sessions import SegmentWatched, Session, UnknownFields
from hipmob_desktop.storage.json_text import readable_json

FORMAT = "hipmob-history"
VERSION = 1

CHECKPOINT_FORMAT = "hipmob-session-in-progress"
CHECKPOINT_VERSION = 1

_BYTE_ORDER_MARK = b"\xef\xbb\xbf"  # some editors put it before the text
_BROKEN = (msgspec.DecodeError, UnicodeDecodeError, RecursionError)


class DocumentError(ValueError):
    """A document that cannot be read; the message names the place and what is wrong there."""


class NewerVersionError(DocumentError):
    """A document that a newer version of the app has written, in a way this one does not understand."""


class Document(msgspec.Struct, frozen=True):
    """A history and the version of the format it was read from."""

    history: History
    version: int

    @property
    def is_newer(self) -> bool:
        """Whether writing it in our version could lose something."""
        return self.version > VERSION


class Checkpoint(msgspec.Struct, frozen=True, kw_only=True):
    """A running session as it stood: what was watched, and where play was."""

    session: Session
    position_seconds: float = 0.0
    watched: tuple[tuple[float, float], ...] = ()


class _Fields(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    format: str
    version: Annotated[int, msgspec.Meta(ge=1)]
    sessions: tuple[Session, ...] = ()
    deleted: tuple[Deletion, ...] = ()
    goals: tuple[Goal, ...] = ()
    excused_weeks: tuple[Excuse, ...] = ()
    self_tests: tuple[dict[str, Any], ...] = ()
    unknown: UnknownFields | msgspec.UnsetType = msgspec.UNSET


class _CheckpointFields(msgspec.Struct, frozen=True, kw_only=True):
    format: str
    version: Annotated[int, msgspec.Meta(ge=1)]
    session: Session
    position_seconds: float = 0.0
    watched: tuple[tuple[float, float], ...] = ()


_NESTED: dict[type[msgspec.Struct], dict[str, type[msgspec.Struct]]] = {
    _Fields: {"sessions": Session, "deleted": Deletion, "goals": Goal, "excused_weeks": Excuse},
    Session: {"segments": SegmentWatched},
    HipTest: {"readings": Reading},
}
"""The lists in which further objects may have unknown fields."""

_UNKNOWN = "unknown"
_KNOWN: dict[type[msgspec.Struct], frozenset[str]] = {
    kind: frozenset(kind.__struct_fields__) - {_UNKNOWN}
    for kind in (_Fields, Session, SegmentWatched, Deletion, Goal, Excuse, HipTest, Reading)
}
_OURS = frozenset({"id", "taken_at", "readings"})
"""By these fields a self-test is told to be ours; entries of any other shape are kept as they are."""

_AnyStruct = TypeVar("_AnyStruct", bound=msgspec.Struct)


def document_of(data: bytes) -> Document:
    """The history in `data`.

    Raises NewerVersionError for a document of a newer version that does not read as ours, else DocumentError.
    """
    data = data.removeprefix(_BYTE_ORDER_MARK)
    try:
        fields = msgspec.json.decode(data, type=_Fields)
    except _BROKEN:
        fields = _fields_with_unknown(data)
    if fields.format != FORMAT:
        raise DocumentError(f"format: is {fields.format!r}, not {FORMAT!r}")
    try:
        tests = tuple(
            _hip_test(entry, f"self_tests[{index}]")
            for index, entry in enumerate(fields.self_tests)
            if entry.keys() >= _OURS
        )
    except DocumentError as error:
        if fields.version > VERSION:
            raise NewerVersionError(str(error)) from error
        raise
    history = History(
        sessions=fields.sessions,
        deleted=fields.deleted,
        goals=fields.goals,
        excused_weeks=fields.excused_weeks,
        hip_tests=tests,
        other_self_tests=tuple(entry for entry in fields.self_tests if not entry.keys() >= _OURS),
        unknown=fields.unknown,
    )
    return Document(settled(history), fields.version)


def bytes_of(history: History) -> bytes:
    """The document of `history` as readable JSON, in our version of the format.

    Raises DocumentError for values that could not be read again, such as a stiffness of 11.
    """
    fields = _Fields(
        format=FORMAT,
        version=VERSION,
        sessions=history.sessions,
        deleted=history.deleted,
        goals=history.goals,
        excused_weeks=history.excused_weeks,
        self_tests=(*map(hip_test_fields, history.hip_tests), *history.other_self_tests),
        unknown=history.unknown,
    )
    data = readable_json(_in_place(fields))
    document_of(data)
    return data


def checkpoint_of(data: bytes) -> Checkpoint:
    """The running session in `data`. Raises DocumentError."""
    plain = _plain(data)
    session = plain.get("session")
    taken = _take(session, Session) if isinstance(session, dict) else None
    fields = _converted(plain, _CheckpointFields)
    if fields.format != CHECKPOINT_FORMAT or fields.version > CHECKPOINT_VERSION:
        raise DocumentError(f"format: is {fields.format!r} {fields.version}, not {CHECKPOINT_FORMAT!r} 1")
    # The session is settled like those of a history.
    alone = settled(History(sessions=(_put_back(fields.session, taken),)))
    return Checkpoint(session=alone.sessions[0], position_seconds=fields.position_seconds, watched=fields.watched)


def checkpoint_bytes_of(checkpoint: Checkpoint) -> bytes:
    """The document of a running session."""
    return readable_json(
        {
            "format": CHECKPOINT_FORMAT,
            "version": CHECKPOINT_VERSION,
            "position_seconds": checkpoint.position_seconds,
            "watched": checkpoint.watched,
            "session": _in_place(checkpoint.session),
        }
    )


def hip_test_fields(test: HipTest) -> dict[str, Any]:
    """The entry of a hip test in the document, its unknown fields among its own."""
    plain: dict[str, Any] = msgspec.to_builtins(_in_place(test))
    return plain


def hip_test_of(entry: dict[str, Any]) -> HipTest:
    """The hip test of such an entry. Raises DocumentError."""
    return _hip_test(entry, "the self-test")


def _hip_test(entry: dict[str, Any], place: str) -> HipTest:
    known = dict(entry)
    if isinstance(readings := known.get("readings"), list):
        known["readings"] = [dict(one) if isinstance(one, dict) else one for one in readings]
    taken = _take(known, HipTest)
    try:
        return _put_back(msgspec.convert(known, HipTest), taken)
    except msgspec.ValidationError as error:
        raise DocumentError(_in_words(error, place)) from error


class _Taken(msgspec.Struct, frozen=True):
    """Unknown fields that were taken out of an object, and out of the entries of its lists, by name and index."""

    own: UnknownFields
    nested: dict[str, dict[int, _Taken]]


def _fields_with_unknown(data: bytes) -> _Fields:
    plain = _plain(data)
    taken = _take(plain, _Fields)
    try:
        return _put_back(_converted(plain, _Fields), taken)
    except DocumentError as error:
        version = plain.get("version")
        if plain.get("format") == FORMAT and type(version) is int and version > VERSION:
            raise NewerVersionError(str(error)) from error
        raise


def _plain(data: bytes) -> dict[str, Any]:
    try:
        plain = msgspec.json.decode(data.removeprefix(_BYTE_ORDER_MARK))
    except _BROKEN as error:
        raise _malformed(error, data) from error
    if not isinstance(plain, dict):
        raise DocumentError(tr("the document: is not an object with fields"))
    return plain


def _converted(plain: dict[str, Any], kind: type[_AnyStruct]) -> _AnyStruct:
    try:
        return msgspec.convert(plain, kind)
    except msgspec.ValidationError as error:
        raise DocumentError(_in_words(error)) from error


def _take(plain: dict[str, Any], kind: type[msgspec.Struct]) -> _Taken | None:
    """Take out of `plain` what `kind` does not know; None when it knows all."""
    known = _KNOWN[kind]
    own = UnknownFields()
    if not plain.keys() <= known:
        own.update((name, plain.pop(name)) for name in list(plain) if name not in known)
    nested = {name: _take_from_each(plain.get(name), inner) for name, inner in _NESTED.get(kind, {}).items()}
    return _Taken(own, nested) if own or any(nested.values()) else None


def _take_from_each(entries: object, kind: type[msgspec.Struct]) -> dict[int, _Taken]:
    if not isinstance(entries, list):
        return {}
    if kind not in _NESTED and all(type(entry) is dict and entry.keys() <= _KNOWN[kind] for entry in entries):
        return {}  # nearly all lists of segments, and there are very many
    taken = ((index, _take(entry, kind)) for index, entry in enumerate(entries) if isinstance(entry, dict))
    return {index: found for index, found in taken if found is not None}


def _put_back(value: _AnyStruct, taken: _Taken | None) -> _AnyStruct:
    if taken is None:
        return value
    changes: dict[str, Any] = {
        name: tuple(_put_back(entry, found.get(index)) for index, entry in enumerate(getattr(value, name)))
        for name, found in taken.nested.items()
        if found
    }
    if taken.own:
        changes[_UNKNOWN] = taken.own
    return msgspec.structs.replace(value, **changes)


def _in_place(value: msgspec.Struct) -> msgspec.Struct | dict[str, Any]:
    """`value` to be encoded with its unknown fields beside the known ones; itself when it has none."""
    nested = {name: [_in_place(entry) for entry in getattr(value, name)] for name in _NESTED.get(type(value), {})}
    unknown = getattr(value, _UNKNOWN)
    if unknown is msgspec.UNSET and not any(
        isinstance(entry, dict) for entries in nested.values() for entry in entries
    ):
        return value
    own = {} if unknown is msgspec.UNSET else dict(unknown)
    known = {name: getattr(value, name) for name in value.__struct_fields__ if name != _UNKNOWN}
    return {**known, **nested, **own}


def _in_words(error: Exception, within: str = "") -> str:
    """`place: what`, from what the decoder says of a field of the document, or `within` a part of it."""
    what, _, path = str(error).partition(" - at `$")
    place = f"{within}{path.rstrip('`')}".lstrip(".")
    return f"{place if place and place != '[...]' else 'the document'}: {what[:1].lower()}{what[1:]}"


def _malformed(error: Exception, data: bytes) -> DocumentError:
    """What is wrong with the text itself, and where."""
    position = re.search(r"\(byte (\d+)\)", str(error))
    if isinstance(error, RecursionError):
        return DocumentError(tr("the document: is nested too deeply"))
    if isinstance(error, UnicodeDecodeError):
        return DocumentError(tr("{place}: is not UTF-8 text", place=_line(data, _first_undecodable(data))))
    if position is not None:
        return DocumentError(tr("{place}: is not valid JSON", place=_line(data, int(position[1]))))
    if "truncated" in str(error):
        return DocumentError(tr("{place}: ends in the middle", place=_line(data, len(data))))
    return DocumentError(_in_words(error))


def _line(data: bytes, position: int) -> str:
    lines_before = data.count(b"\n", 0, position)
    return tr("line {number}", number=lines_before + 1)


def _first_undecodable(data: bytes) -> int:
    try:
        data.decode()
    except UnicodeDecodeError as error:
        return error.start
    return len(data)  # an escaped half of a character, which is no character
