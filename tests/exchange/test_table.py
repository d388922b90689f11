# SPDX-License-Identifier: GPL-3.0-or-later
"""The table of sessions: what a spreadsheet gets, and what comes back from one."""

from __future__ import annotations

import csv
import io
from datetime import UTC, date, datetime, timedelta, timezone

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hipmob_desktop.domain.drills import Side
from hipmob_desktop.domain.history import History
from hipmob_desktop.domain.language import use_translator
from hipmob_desktop.domain.sessions import SegmentWatched, Session, Source
from hipmob_desktop.exchange.errors import ExchangeError
from hipmob_desktop.exchange.merging import with_history, with_sessions
from hipmob_desktop.exchange.table import COLUMNS, sessions_in, table_of

NOW = datetime(2026, 11, 28, 12, tzinfo=timezone(timedelta(hours=1)))
SESSION = Session(
    id="0b0e",
    device="laptop-7f3a",
    mode="pre-run",
    routine="pre-run",
    started_at=datetime(2026, 11, 23, 7, 10, tzinfo=timezone(timedelta(hours=1))),
    training_day=date(2026, 11, 23),
    planned_seconds=420.0,
    watched_seconds=411.5,
    left_seconds=92.0,
    right_seconds=92.0,
    segments=(SegmentWatched(drill="fire-hydrant", side=Side.LEFT, planned_seconds=20.0, watched_seconds=20.0),),
    stiffness_after=3,
    note="felt good, hips loose",
    modified_at=datetime(2026, 11, 23, 6, 21, 4, tzinfo=UTC),
)

moments = st.datetimes(datetime(1990, 1, 1), datetime(2200, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001
seconds = st.floats(0, 1e6, allow_nan=False).map(lambda value: round(value, 3))
stiffness = st.none() | st.integers(0, 10)
# A table is text of lines: it keeps every character but a bare carriage return and half characters.
notes = st.text(st.characters(exclude_categories=("Cs",)), max_size=60)
words = st.text(st.characters(categories=("L", "N", "P"), codec="utf-8"), min_size=1, max_size=20)
segments = st.builds(
    SegmentWatched, drill=words, side=st.sampled_from(Side), planned_seconds=seconds, watched_seconds=seconds
)
sessions = st.builds(
    Session,
    id=words,
    device=words,
    source=st.sampled_from(Source),
    mode=words,
    routine=words,
    started_at=moments,
    training_day=st.dates(date(1990, 1, 1), date(2200, 1, 1)),
    planned_seconds=seconds,
    watched_seconds=seconds,
    left_seconds=seconds,
    right_seconds=seconds,
    segments=st.lists(segments, max_size=3).map(tuple),
    stiffness_before=stiffness,
    stiffness_after=stiffness,
    note=notes,
    modified_at=moments,
)


@given(st.lists(sessions, max_size=6))
def test_what_is_exported_comes_back_the_same(exported: list[Session]) -> None:
    assert sessions_in(table_of(exported), NOW) == tuple(exported)


@given(st.lists(sessions, max_size=6, unique_by=lambda session: session.id))
def test_importing_our_own_table_changes_nothing(exported: list[Session]) -> None:
    history = History(sessions=tuple(exported))
    imported = with_sessions(history, sessions_in(table_of(exported), NOW), NOW)
    assert set(imported.history.sessions) == set(exported)
    assert (imported.added, imported.changed, imported.unchanged) == (0, 0, len(exported))


def test_a_spreadsheet_reads_one_line_a_session_under_named_columns() -> None:
    rows = list(csv.DictReader(io.StringIO(table_of([SESSION]).decode("utf-8-sig"))))
    assert len(rows) == 1
    assert tuple(rows[0]) == COLUMNS
    assert rows[0]["training_day"] == "2026-11-23"
    assert rows[0]["watched_seconds"] == "411.5"
    assert rows[0]["note"] == "felt good, hips loose"


@pytest.mark.parametrize("note", ["=1+1", "+1", "-1", "@sum", "'quoted", "'=1", "\tx"])
def test_a_note_never_becomes_a_formula_and_comes_back_as_it_was(note: str) -> None:
    session = msgspec.structs.replace(SESSION, note=note)
    table = table_of([session])
    cell = next(iter(csv.DictReader(io.StringIO(table.decode("utf-8-sig")))))["note"]
    assert not cell.startswith(("=", "+", "-", "@", "\t"))
    assert sessions_in(table, NOW) == (session,)


def test_the_least_table_is_start_mode_and_seconds_and_importing_it_twice_adds_it_once() -> None:
    table = b"started_at,mode,watched_seconds\n2026-11-02T18:30:00,post-run,480\n"
    first = with_sessions(History(), sessions_in(table, NOW), NOW)
    second = with_sessions(first.history, sessions_in(table, NOW), NOW)
    (session,) = second.history.sessions
    assert session.training_day == date(2026, 11, 2)
    assert session.started_at == datetime(2026, 11, 2, 18, 30, tzinfo=NOW.tzinfo)
    assert session.source is Source.IMPORTED
    assert (first.added, second.added, second.unchanged) == (1, 0, 1)


def test_a_line_without_a_training_day_from_the_small_hours_counts_for_the_day_before() -> None:
    table = b"started_at,mode,watched_seconds\n2026-11-24T01:30:00+01:00,pre-run,600\n2026-11-24T03:00:00,pre-run,600\n"
    assert [one.training_day for one in sessions_in(table, NOW)] == [date(2026, 11, 23), date(2026, 11, 24)]


def test_semicolons_and_decimal_commas_of_other_countries_are_read() -> None:
    table = "mode;started_at;watched_seconds\npre-run;2026-11-02T07:00:00+01:00;411,5\n".encode("utf-8-sig")
    assert sessions_in(table, NOW)[0].watched_seconds == 411.5


def test_a_line_edited_in_a_spreadsheet_changes_the_session_and_keeps_what_a_table_cannot_hold() -> None:
    known = msgspec.structs.replace(SESSION, unknown={"mood": "fine"})
    table = table_of([SESSION]).replace(b"411.5", b"300.0")
    imported = with_sessions(History(sessions=(known,)), sessions_in(table, NOW), NOW)
    (session,) = imported.history.sessions
    assert (session.watched_seconds, session.modified_at) == (300.0, NOW)
    assert session.unknown == {"mood": "fine"}
    assert imported.changed == 1


def test_an_older_line_does_not_undo_a_newer_edit() -> None:
    edited = History(sessions=(SESSION,)).edited(SESSION.id, NOW, note="edited here")
    imported = with_sessions(edited, sessions_in(table_of([SESSION]), NOW), NOW)
    assert imported.history.sessions[0].note == "edited here"
    assert (imported.added, imported.changed, imported.unchanged) == (0, 0, 1)


def test_a_session_deleted_here_stays_deleted_and_is_counted() -> None:
    deleted = History(sessions=(SESSION,)).without_session(SESSION.id, NOW)
    imported = with_sessions(deleted, sessions_in(table_of([SESSION]), NOW), NOW)
    assert imported.history.sessions == ()
    assert imported.deleted_here == 1


def test_a_whole_history_brings_its_goals_and_excuses_along() -> None:
    other = History(sessions=(SESSION,)).with_goal(date(2026, 11, 16), 4).with_excuse(date(2026, 11, 9), "illness")
    imported = with_history(History(), other)
    assert imported.added == 1
    assert imported.history.goals == other.goals
    assert imported.history.excused_weeks == other.excused_weeks


LEAST = b"started_at,mode,watched_seconds\n"

MISTAKES = [
    (b"", "line 1: the column started_at is missing"),
    (b"mode,watched_seconds\npre-run,1\n", "line 1: the column started_at is missing"),
    (LEAST + b"yesterday,pre-run,300\n", "line 2, started_at: is not a moment such as 2026-11-23T07:10:00+01:00"),
    (LEAST + b"2026-11-02T07:00:00,pre-run,many\n", "line 2, watched_seconds: is not a number of seconds"),
    (LEAST + b"2026-11-02T07:00:00,pre-run,-3\n", "line 2, watched_seconds: is not a number of seconds"),
    (LEAST + b"2026-11-02T07:00:00,,300\n", "line 2, mode: is empty"),
    (LEAST + b"\xff\xfe,pre-run,300\n", "line 2: is not UTF-8 text"),
    (LEAST + b'2026-11-02T07:00:00,pre-run,3,"' + b"x" * 4_000_001 + b'"\n', "line 2: is not a line of a table"),
    *(
        (f"started_at,mode,watched_seconds,{column}\n2026-11-02T07:00:00,pre-run,3,{cell}\n".encode(), wrong)
        for column, cell, wrong in (
            ("segments", "[{", "line 2, segments: is not as the app writes it"),
            ("segments", "[]]", "line 2, segments: is not as the app writes it"),
            ("stiffness_after", "11", "line 2, stiffness_after: is not a whole number from 0 to 10"),
            ("source", "heard of", "line 2, source: is none of played, added, imported"),
            ("training_day", "Monday", "line 2, training_day: is not a day such as 2026-11-23"),
            ("left_seconds", "1e10", "line 2, left_seconds: is not a number of seconds"),
        )
    ),
]


@pytest.mark.parametrize(("table", "told"), MISTAKES, ids=[told for _table, told in MISTAKES])
def test_a_mistake_is_told_with_its_line_and_column(table: bytes, told: str) -> None:
    with pytest.raises(ExchangeError) as raised:
        sessions_in(table, NOW)
    assert str(raised.value) == told


@pytest.mark.parametrize(("table", "told"), MISTAKES, ids=[told for _table, told in MISTAKES])
def test_a_mistake_is_told_in_the_language_of_the_runner(table: bytes, told: str) -> None:
    place, _, reason = told.partition(": ")
    use_translator(lambda text, _count: f"«{text}»", "xx")
    try:
        with pytest.raises(ExchangeError) as raised:
            sessions_in(table, NOW)
    finally:
        use_translator(None)
    assert str(raised.value) == (f"«{place}: «{reason}»»" if "," in place else f"«{told}»")


def complaint_about(table: bytes) -> str | None:
    try:
        sessions_in(table, NOW)
    except ExchangeError as error:
        return str(error)
    return None


@given(st.binary(max_size=400))
def test_any_file_is_read_or_refused_in_words(data: bytes) -> None:
    complaint = complaint_about(b"started_at,mode,watched_seconds\n" + data)
    assert complaint is None or complaint.startswith("line ")
