# SPDX-License-Identifier: GPL-3.0-or-later
"""Sessions as a table of comma-separated values (RFC 4180), one line a session, for spreadsheets, and back."""

from __future__ import annotations

import csv
import io
import uuid
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime
from typing import Any

import msgspec

from hipmob_desktop.domain.language import tr
from hipmob_desktop.domain.sessions import SegmentWatched, Session, Source, training_day_of
from hipmob_desktop.exchange.errors import ExchangeError

COLUMNS = (
    "id",
    "training_day",
    "started_at",
    "mode",
    "routine",
    "source",
    "planned_seconds",
    "watched_seconds",
    "left_seconds",
    "right_seconds",
    "stiffness_before",
    "stiffness_after",
    "note",
    "device",
    "routine_hash",
    "modified_at",
    "segments",
)
REQUIRED = ("started_at", "mode", "watched_seconds")

_BYTE_ORDER_MARK = "\ufeff"  # by which Excel knows that a table is UTF-8
_LARGEST_CELL = 4_000_000
# What a spreadsheet would take for a formula; a leading apostrophe makes it text again.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "'")
_NAMESPACE = uuid.UUID("5f3f8f6e-0c1b-5a53-9f0e-3d6a8f0b7f10")


def table_of(sessions: Iterable[Session]) -> bytes:
    """The table, as bytes of a file."""
    return lines_of(COLUMNS, map(_cells, sessions))


def lines_of(columns: Iterable[str], rows: Iterable[Iterable[str]]) -> bytes:
    """Any table of cells, as bytes of a file that spreadsheets take for UTF-8."""
    text = io.StringIO(newline="")
    text.write(_BYTE_ORDER_MARK)
    writer = csv.writer(text)
    writer.writerow(columns)
    writer.writerows(rows)
    return text.getvalue().encode()


def _cells(session: Session) -> Iterator[str]:
    plain: dict[str, Any] = msgspec.to_builtins(session, builtin_types=(datetime, date))
    for column in COLUMNS:
        value = plain[column]
        if value is None:
            yield ""
        elif column == "segments":
            yield msgspec.json.encode(session.segments).decode()
        elif isinstance(value, str):
            yield as_text(value)
        else:
            yield value.isoformat() if isinstance(value, date) else str(value)


def as_text(words: str) -> str:
    """A cell that no spreadsheet takes for a formula."""
    return f"'{words}" if words.startswith(_FORMULA) else words


def sessions_in(data: bytes, now: datetime) -> tuple[Session, ...]:
    """The sessions of a table; columns may be in any order, and only `REQUIRED` ones must be there.

    A line without an id gets one made of its start and mode, so that importing it twice adds it once. `now` is the
    moment of modification of lines that have none. Raises ExchangeError.
    """
    csv.field_size_limit(_LARGEST_CELL)
    text = _text(data)
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text))
    try:
        header = [name.strip().lower() for name in next(rows, [])]
        missing = [name for name in REQUIRED if name not in header]
        if missing:
            raise ExchangeError(tr("line 1: the column {column} is missing", column=missing[0]))
        return tuple(_session(dict(zip(header, row, strict=False)), rows.line_num, now) for row in rows if any(row))
    except csv.Error as error:
        raise ExchangeError(tr("line {line}: is not a line of a table", line=rows.line_num)) from error


def _text(data: bytes) -> str:
    try:
        return data.decode().removeprefix(_BYTE_ORDER_MARK)
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise ExchangeError(tr("line {line}: is not UTF-8 text", line=line)) from error


def _delimiter(text: str) -> str:
    """Spreadsheets of countries with a decimal comma write semicolons."""
    header = text.split("\n", 1)[0]
    return max((",", ";", "\t"), key=header.count)


def _session(row: Mapping[str, str], line: int, now: datetime) -> Session:
    fields: dict[str, Any] = {}
    for column in COLUMNS:
        cell = row.get(column, "").strip() if column != "note" else row.get(column, "")
        if cell:
            fields[column] = _value(column, cell, line)
    for column in REQUIRED:
        if column not in fields:
            raise _mistake(line, column, tr("is empty"))
    fields.setdefault("id", str(uuid.uuid5(_NAMESPACE, f"{row.get('started_at')} {row.get('mode')}")))
    fields.setdefault("modified_at", now)
    fields.setdefault("source", Source.IMPORTED)
    fields.setdefault("training_day", str(fields["started_at"])[:10])
    try:
        session = _aware(msgspec.convert(fields, Session, strict=False), now)
    except msgspec.ValidationError as error:
        column = next((name for name in COLUMNS if f" - at `$.{name}" in str(error)), "")
        raise _mistake(line, column, _expectation(column)) from error
    if row.get("training_day", "").strip():
        return session
    return msgspec.structs.replace(session, training_day=training_day_of(session.started_at))


def _value(column: str, cell: str, line: int) -> Any:
    if column == "segments":
        try:
            return msgspec.to_builtins(msgspec.json.decode(cell, type=tuple[SegmentWatched, ...]))
        except msgspec.MsgspecError as error:
            raise _mistake(line, column, _expectation(column)) from error
    if column.endswith("_seconds"):
        return cell.replace(",", ".")
    return cell[1:] if cell.startswith("'") and cell[1:].startswith(_FORMULA) else cell


def _mistake(line: int, column: str, reason: str) -> ExchangeError:
    return ExchangeError(tr("line {line}, {column}: {reason}", line=line, column=column, reason=reason))


def _expectation(column: str) -> str:
    """What is wrong with a cell that cannot be read."""
    if column.endswith("_at"):
        return tr("is not a moment such as {example}", example="2026-11-23T07:10:00+01:00")
    if column.endswith("_day"):
        return tr("is not a day such as {example}", example="2026-11-23")
    if column.endswith("_seconds"):
        return tr("is not a number of seconds")
    if column.startswith("stiffness"):
        return tr("is not a whole number from 0 to 10")
    if column == "source":
        return tr("is none of {words}", words=", ".join(Source))
    return tr("is not as the app writes it")


def _aware(session: Session, now: datetime) -> Session:
    """A start without a zone was written where the import happens."""
    changes = {
        name: moment.replace(tzinfo=now.tzinfo)
        for name in ("started_at", "modified_at")
        if (moment := getattr(session, name)).tzinfo is None
    }
    return msgspec.structs.replace(session, **changes) if changes else session
