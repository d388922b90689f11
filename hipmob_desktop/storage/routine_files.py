# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the drill and routine files a coach may edit, and says where each mistake is."""

from __future__ import annotations

import re
import tomllib
from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Annotated, Any, TypeVar

import msgspec

from hipmob_desktop.domain.doses import dose_numbers
from hipmob_desktop.domain.drills import Drill, Kind, Position, Side, Sides
from hipmob_desktop.domain.places import LONGEST_TRANSITION_SECONDS, SHORTEST_TRANSITION_SECONDS
from hipmob_desktop.domain.routines import MOVES, ROUTINE_SECONDS, Mode, Routine, Segment, SegmentKind

FRAMES_PER_SECOND = 30
"""Clips are filmed at this rate, so every loop must be a whole number of these frames."""

INTRO_SECONDS = 5.0
"""The shortest an intro may last: its end shows the first drill's start position."""

Text = Annotated[str, msgspec.Meta(min_length=1)]
Seconds = Annotated[float, msgspec.Meta(gt=0, le=ROUTINE_SECONDS)]
Count = Annotated[int, msgspec.Meta(ge=1)]

_SIDED = ("switching", "moving_in")
# Where the figure's first table begins, and any that is none of its own.
_FIGURE = re.compile(r"^[ \t]*\[\[?[ \t]*figure[ \t]*[.\]]", re.MULTILINE)
_ANOTHER_TABLE = re.compile(r"^[ \t]*\[\[?(?!\[|[ \t]*figure[ \t]*[.\]])", re.MULTILINE)


class DataFileError(ValueError):
    """A data file that cannot be used; the message reads `file:line: field: what`."""


class _DrillFields(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    id: Text
    name: Text
    spoken_name: Text
    kind: Kind
    sides: Sides
    position: Position
    seconds_per_rep: Seconds
    loop_seconds: Seconds
    dose: Text
    targets: Annotated[tuple[Text, ...], msgspec.Meta(min_length=1)]
    start_position: Text
    movement: Text
    cues: tuple[Text, Text]
    fault: Text
    avoid: Text
    easier: Text
    harder: Text
    caution: Text
    priority: Count
    breathing: Text | None = None
    switching: Text | None = None
    moving_in: dict[Position, Text] = msgspec.field(default_factory=dict)
    brisk_seconds_per_rep: Seconds | None = None


class _SegmentFields(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    start: str
    seconds: Annotated[int, msgspec.Meta(ge=1)]
    kind: SegmentKind
    drill: str | None = None
    side: Side | None = None
    reps: Count | None = None
    brisk: bool = False
    move_to: str = ""


class _RoutineFields(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    id: Text
    name: Text
    mode: Mode
    segments: Annotated[tuple[_SegmentFields, ...], msgspec.Meta(min_length=1)]


_Fields = TypeVar("_Fields", _DrillFields, _RoutineFields)


class _Source:
    """One data file's text, which knows the line a field stands on."""

    def __init__(self, path: Path) -> None:
        self.path = path
        try:
            self.text = path.read_text(encoding="utf-8")
        except OSError as error:
            raise self._error(1, "file", f"cannot be read ({error.strerror})") from error
        except UnicodeDecodeError as error:
            line = 1 + error.object[: error.start].count(b"\n")
            raise self._error(line, "file", "is not UTF-8 text") from error

    def table(self, text: str | None = None) -> dict[str, Any]:
        """The file's fields, or those in its beginning, before any check."""
        try:
            return tomllib.loads(self.text if text is None else text)
        except tomllib.TOMLDecodeError as error:
            place = re.search(r"at line (\d+)", str(error))
            line = int(place[1]) if place else self.text.count("\n") + 1
            what = re.sub(r" \(at .*\)$", "", str(error))
            raise self._error(line, self._field_on(line), f"is not valid TOML ({what})") from error

    def fields(self, kind: type[_Fields], table: Mapping[str, Any]) -> _Fields:
        """The table as checked fields."""
        try:
            return msgspec.convert(table, kind)
        except msgspec.ValidationError as error:
            raise self._from_validation(str(error)) from error

    def wrong(self, field: str, what: str, segment: int | None = None) -> DataFileError:
        """An error about a field of the file, or of its segment with this index."""
        return self._error(self._line_of(field, segment), self._label(field, segment), what)

    def _from_validation(self, message: str) -> DataFileError:
        what, _, path = message.replace("`key` in `$", "`$").partition(" - at `$")
        place = re.match(r"\.segments\[(\d+)\]", path)
        segment = int(place[1]) if place else None
        named = re.fullmatch(r"Object (contains unknown|missing required) field `(.+)`", what)
        if named is not None:
            problem = "is not a known field" if named[1] == "contains unknown" else "is missing"
            return self.wrong(named[2], problem, segment)
        rest = path.rstrip("`")[place.end() :] if place else path.rstrip("`")
        found = re.match(r"\.(\w+)", rest)
        field = found[1] if found else "segments"
        key = re.fullmatch(r"Invalid enum value '(.+)'", what) if "`key` in" in message else None
        line = self._line_of(f"{field}.{key[1]}" if key else field, segment)
        return self._error(line, self._label(field, segment), what[:1].lower() + what[1:])

    def _line_of(self, field: str, segment: int | None) -> int:
        """The line of a field, or the first of the table that lacks it."""
        lines = self.text.split("\n")
        headers = [number for number, line in enumerate(lines) if re.match(r"\s*\[+\s*(segments|figure)\b", line)]
        edges = [0, *headers, len(lines)]
        table = 0 if segment is None else min(segment + 1, len(edges) - 2)
        pattern = re.compile(rf"""\s*["']?{re.escape(field)}["']?\s*[=.]|\s*\[+\s*["']?{re.escape(field)}\b""")
        # The header of the table that follows is searched too: the field may be that table.
        searched = range(edges[table], min(edges[table + 1] + 1, len(lines)))
        return next((number for number in searched if pattern.match(lines[number])), edges[table]) + 1

    def _field_on(self, line: int) -> str:
        lines = self.text.split("\n")
        field = re.match(r"\s*([\w-]+)\s*=", lines[line - 1]) if line <= len(lines) else None
        return field[1] if field else "syntax"

    @staticmethod
    def _label(field: str, segment: int | None) -> str:
        return field if segment is None else f"segments[{segment}].{field}"

    def _error(self, line: int, field: str, what: str) -> DataFileError:
        return DataFileError(f"{self.path}:{line}: {field}: {what}")


def load_drills(directory: Path) -> dict[str, Drill]:
    """Every drill of a folder by its id, in alphabetical order.

    Raises DataFileError. The tables below `figure` describe the picture, not the drill, and are left unread.
    """
    paths = _toml_files(directory)
    drills = [_drill_from(_Source(path)) for path in paths]
    return {drill.id: drill for drill in drills}


def load_routines(directory: Path, drills: Mapping[str, Drill]) -> dict[Mode, Routine]:
    """The routine of each mode, in the order of the modes.

    Raises DataFileError, also when a mode has no file.
    """
    found = [_routine_from(_Source(path), drills) for path in _toml_files(directory)]
    routines = {routine.mode: routine for routine in found}
    for mode in Mode:
        if mode not in routines:
            raise DataFileError(f"{directory / mode}.toml:1: file: is missing, and every mode needs a routine")
    return {mode: routines[mode] for mode in Mode}


def _toml_files(directory: Path) -> list[Path]:
    paths = sorted(directory.glob("*.toml"))
    if not paths:
        raise DataFileError(f"{directory}:1: folder: holds no .toml files")
    return paths


def _drill_from(source: _Source) -> Drill:
    table = source.table(_without_figure(source.text))
    table.pop("figure", None)
    fields = source.fields(_DrillFields, table)
    for field, what in _drill_mistakes(fields, source.path.stem):
        raise source.wrong(field, what)
    optional = {
        "breathing": fields.breathing or "",
        "switching": fields.switching or "",
        "moving_in": tuple(fields.moving_in.items()),
    }
    return Drill(**{**msgspec.structs.asdict(fields), **optional})


def _without_figure(text: str) -> str:
    """The text without the tables of the figure where they come last: reading them takes three times as long."""
    figure = _FIGURE.search(text)
    return text if figure is None or _ANOTHER_TABLE.search(text, figure.end()) else text[: figure.start()]


def _drill_mistakes(fields: _DrillFields, stem: str) -> Iterator[tuple[str, str]]:
    yield from _text_mistakes(fields)
    try:
        dose_numbers(fields.dose)
    except ValueError as error:
        yield "dose", str(error)
    if fields.id != stem:
        yield "id", f"is {fields.id!r}, but the file is named {stem!r}"
    brisk = fields.brisk_seconds_per_rep
    if brisk is not None and brisk >= fields.seconds_per_rep:
        yield "brisk_seconds_per_rep", f"is {brisk:g} s, which is no brisker than {fields.seconds_per_rep:g} s"
    least = 2 if fields.sides is Sides.ALTERNATING else 1
    if not _is_multiple(fields.loop_seconds, fields.seconds_per_rep * least):
        unit = "pairs of repetitions" if least == 2 else "repetitions"
        yield "loop_seconds", f"is {fields.loop_seconds:g} s, which is not a whole number of {unit}"
    reps = fields.loop_seconds / fields.seconds_per_rep
    for field, rep in (("seconds_per_rep", fields.seconds_per_rep), ("brisk_seconds_per_rep", brisk)):
        if rep is not None and not _is_multiple(rep * reps, 1 / FRAMES_PER_SECOND):
            yield field, f"gives a loop of {rep * reps:g} s, which is not a whole number of pictures at 30 a second"


def _text_mistakes(fields: _DrillFields) -> Iterator[tuple[str, str]]:
    """Texts are spoken and shown on one line."""
    for field, text in _texts_of(fields):
        if text != text.strip() or not text.isprintable():
            yield field, f"{text!r} must be one line without spaces around it"
    if fields.kind is Kind.HOLD and fields.breathing is None:
        yield "breathing", "is missing, and a hold needs it"
    if fields.switching is not None and fields.sides is not Sides.PER_SIDE:
        yield "switching", f"is set, but a drill with sides = {fields.sides.value!r} has no side to change to"
    for field, text in _texts_of(fields):
        for name in re.findall(r"\{(.*?)\}", text):
            if fields.sides is not Sides.PER_SIDE or field not in _SIDED or name not in ("side", "other"):
                yield (
                    field,
                    f"has {{{name}}}; only {' and '.join(_SIDED)} of a per-side drill may have {{side}}, {{other}}",
                )


def _texts_of(fields: _DrillFields) -> Iterator[tuple[str, str]]:
    for field in fields.__struct_fields__:
        value = getattr(fields, field)
        values = value.values() if isinstance(value, dict) else value if isinstance(value, tuple) else (value,)
        yield from ((field, text) for text in values if isinstance(text, str))


def _routine_from(source: _Source, drills: Mapping[str, Drill]) -> Routine:
    fields = source.fields(_RoutineFields, source.table())
    for field in ("id", "mode"):
        if getattr(fields, field) != source.path.stem:
            raise source.wrong(field, f"is {str(getattr(fields, field))!r}, but the file is named {source.path.stem!r}")
    _check(source, fields, drills)
    works = [_work_from(index, fields.segments, drills) for index in range(len(fields.segments))]
    routine = Routine(fields.id, fields.name, fields.mode, tuple(works))
    _check_sides_are_equal(source, routine)
    return routine


def _check(source: _Source, fields: _RoutineFields, drills: Mapping[str, Drill]) -> None:
    end = 0
    for index, segment in enumerate(fields.segments):
        if not re.fullmatch(r"\d\d:[0-5]\d", segment.start):
            raise source.wrong(
                "start", f"is {segment.start!r}, which is not minutes and seconds such as '01:30'", index
            )
        start = _seconds_of(segment.start)
        if start != end:
            raise source.wrong("start", f"is {segment.start}, but the segment before ends at {_clock(end)}", index)
        end = start + segment.seconds
        is_work = segment.kind is SegmentKind.WORK
        for field, what in _work_mistakes(segment, drills) if is_work else _waiting_mistakes(segment):
            raise source.wrong(field, what, index)
    if fields.segments[0].kind is not SegmentKind.INTRO:
        raise source.wrong("kind", "must be intro in the first segment", 0)
    for index, segment in enumerate(fields.segments[1:], 1):
        if segment.kind is SegmentKind.INTRO:
            raise source.wrong("kind", "may be intro only in the first segment", index)
    if fields.segments[-1].kind is not SegmentKind.WORK:
        raise source.wrong("kind", "must be work in the last segment", len(fields.segments) - 1)
    if end != ROUTINE_SECONDS:
        raise source.wrong("seconds", f"makes the routine {end} s long instead of 600 s", len(fields.segments) - 1)


def _work_mistakes(segment: _SegmentFields, drills: Mapping[str, Drill]) -> Iterator[tuple[str, str]]:
    if segment.move_to:
        yield "move_to", "belongs to an intro or a transition, not to work"
    if segment.drill is None:
        yield "drill", "is missing"
        return
    drill = drills.get(segment.drill)
    if drill is None:
        yield "drill", f"{segment.drill!r} is not a drill of the library"
        return
    if segment.side not in drill.sides_worked:
        given = "is missing" if segment.side is None else f"is {segment.side.value!r}"
        yield "side", f"{given}, but {drill.id} is worked {' or '.join(drill.sides_worked)}"
    if segment.brisk and drill.brisk_seconds_per_rep is None:
        yield "brisk", f"is set, but {drill.id} has no brisk_seconds_per_rep"
    loop = drill.filmed_loop_seconds(segment.brisk)
    if not _is_multiple(segment.seconds, loop):
        yield "seconds", f"is {segment.seconds} s, which is not a whole number of loops of {loop:g} s"
    yield from _rep_mistakes(segment, drill)


def _rep_mistakes(segment: _SegmentFields, drill: Drill) -> Iterator[tuple[str, str]]:
    if drill.kind is Kind.HOLD:
        if segment.reps is not None:
            yield "reps", f"is set, but {drill.id} is held"
        return
    if segment.reps is None:
        yield "reps", "is missing"
        return
    rep = drill.rep_seconds(segment.brisk)
    if abs(segment.reps * rep - segment.seconds) > 1e-6:
        yield "reps", f"is {segment.reps}, but {segment.seconds} s hold {segment.seconds / rep:g} of {rep:g} s"


def _waiting_mistakes(segment: _SegmentFields) -> Iterator[tuple[str, str]]:
    for field, given in (("drill", segment.drill), ("side", segment.side), ("reps", segment.reps)):
        if given is not None:
            yield field, f"belongs to work, not to {_article(segment.kind)}"
    if segment.brisk:
        yield "brisk", f"belongs to work, not to {_article(segment.kind)}"
    if segment.move_to and segment.move_to not in MOVES:
        yield "move_to", f"is {segment.move_to!r}, which is none of {', '.join(sorted(MOVES))}"
    shortest, longest = SHORTEST_TRANSITION_SECONDS, LONGEST_TRANSITION_SECONDS
    if segment.kind is SegmentKind.INTRO and segment.seconds < INTRO_SECONDS:
        yield "seconds", f"is {segment.seconds} s, but an intro lasts at least {INTRO_SECONDS:g} s"
    if segment.kind is SegmentKind.TRANSITION and not shortest <= segment.seconds <= longest:
        yield "seconds", f"is {segment.seconds} s, but a transition lasts {shortest} to {longest} s"


def _article(kind: SegmentKind) -> str:
    return f"an {kind}" if kind is SegmentKind.INTRO else f"a {kind}"


def _work_from(index: int, segments: tuple[_SegmentFields, ...], drills: Mapping[str, Drill]) -> Segment:
    """The domain's segment; an intro or a transition takes drill and side from the work that follows."""
    segment = segments[index]
    work = next(later for later in segments[index:] if later.kind is SegmentKind.WORK)
    # _work_mistakes has seen to both.
    assert work.drill is not None
    assert work.side is not None
    return Segment(
        index=index,
        kind=segment.kind,
        start_seconds=float(_seconds_of(segment.start)),
        seconds=float(segment.seconds),
        drill=drills[work.drill],
        side=work.side,
        reps=segment.reps,
        brisk=segment.brisk,
        move_to=segment.move_to,
    )


def _check_sides_are_equal(source: _Source, routine: Routine) -> None:
    totals: dict[str, dict[Side, float]] = defaultdict(lambda: {Side.LEFT: 0.0, Side.RIGHT: 0.0})
    last: dict[str, int] = {}
    for segment in routine.work_segments:
        if segment.side in (Side.LEFT, Side.RIGHT):
            totals[segment.drill.id][segment.side] += segment.seconds
            last[segment.drill.id] = segment.index
    for drill, seconds in totals.items():
        left, right = seconds[Side.LEFT], seconds[Side.RIGHT]
        if left != right:
            what = f"leaves {drill} with {left:g} s left and {right:g} s right, which must be equal"
            raise source.wrong("side", what, last[drill])


def _seconds_of(clock: str) -> int:
    minutes, seconds = clock.split(":")
    return int(minutes) * 60 + int(seconds)


def _clock(seconds: int) -> str:
    return f"{seconds // 60:02d}:{seconds % 60:02d}"


def _is_multiple(seconds: float, unit: float) -> bool:
    times = seconds / unit
    return round(times) >= 1 and abs(times - round(times)) < 1e-6
