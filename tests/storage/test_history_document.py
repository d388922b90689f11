# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import json
from datetime import date, datetime
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hipmob_desktop.domain.hip_tests import HipTest, Reading
from hipmob_desktop.domain.history import Deletion, Excuse, Goal, History
from hipmob_desktop.domain.sessions import SegmentWatched, Session
from hipmob_desktop.storage.history_document import (
    Checkpoint,
    DocumentError,
    NewerVersionError,
    bytes_of,
    checkpoint_bytes_of,
    checkpoint_of,
    document_of,
)
from tests.storage.histories import NOW, hip_test, history_of, session

# The document of the format's own description.
DOCUMENT = """
{"format": "hipmob-history", "version": 1,
 "sessions": [{"id": "0b0e", "device": "laptop-7f3a", "source": "played", "mode": "pre-run", "routine": "pre-run",
   "routine_hash": "sha256:00", "started_at": "2026-11-23T07:10:00+01:00", "training_day": "2026-11-23",
   "planned_seconds": 420.0, "watched_seconds": 411.5, "left_seconds": 92.0, "right_seconds": 92.0,
   "segments": [{"drill": "fire-hydrant", "side": "left", "planned_seconds": 20.0, "watched_seconds": 20.0}],
   "stiffness_before": null, "stiffness_after": 3, "note": "", "modified_at": "2026-11-23T06:21:04Z"}],
 "deleted": [{"id": "77aa", "deleted_at": "2026-11-20T18:00:00Z"}],
 "goals": [{"from_week": "2026-11-16", "days": 3}],
 "excused_weeks": [{"week": "2026-11-09", "reason": "illness"}],
 "self_tests": [{"id": "5e1f", "device": "laptop-7f3a", "taken_at": "2026-11-22T18:00:00+01:00",
   "test_day": "2026-11-22",
   "readings": [{"measure": "faber-height-cm", "side": "left", "tries": [12.4, 12.8], "pain": 1}],
   "note": "", "minutes_since_practice": null, "modified_at": "2026-11-22T17:05:00Z"}]}
"""
SMALLEST = (
    '{"format": "hipmob-history", "version": 1, "sessions": [{"id": "a", "mode": "pre-run", "watched_seconds": 300, '
    '"started_at": "2026-11-23T07:10:00+01:00", "training_day": "2026-11-23", "modified_at": "2026-11-23T06:21:04Z"}]}'
)


def plain_document() -> dict[str, Any]:
    return json.loads(DOCUMENT)


def history_in(plain: object) -> History:
    return document_of(json.dumps(plain).encode()).history


def written(history: History) -> dict[str, Any]:
    return json.loads(bytes_of(history))


def test_the_document_is_read_field_by_field_and_written_the_same() -> None:
    history = history_in(plain_document())
    (found,) = history.sessions
    assert (found.id, found.stiffness_after, found.watched_seconds) == ("0b0e", 3, 411.5)
    assert found.started_at == datetime.fromisoformat("2026-11-23T07:10:00+01:00")
    assert found.training_day == date(2026, 11, 23)
    assert (history.deleted[0].id, history.goals[0].days, history.excused_weeks[0].reason) == ("77aa", 3, "illness")
    assert written(history) == plain_document()


def test_a_session_needs_only_what_the_format_requires() -> None:
    (found,) = document_of(SMALLEST.encode()).history.sessions
    assert (found.device, found.source, found.segments, found.stiffness_before) == ("", "played", (), None)


def test_the_document_is_readable() -> None:
    lines = bytes_of(history_in(plain_document())).decode().splitlines()
    assert '      "training_day": "2026-11-23",' in lines


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=5,
)
KNOWN = {
    name
    for kind in (Session, SegmentWatched, Deletion, Goal, Excuse, HipTest, Reading)
    for name in kind.__struct_fields__
    if name != "unknown"
} | {"format", "version", "sessions", "deleted", "goals", "excused_weeks", "self_tests"}
UNKNOWN = st.dictionaries(
    st.one_of(st.text(), st.sampled_from(["unknown", ""])).filter(lambda name: name not in KNOWN), JSON, max_size=3
)


@given(st.dictionaries(st.integers(0, 7), UNKNOWN, max_size=4), st.booleans())
def test_unknown_fields_survive_at_every_level(extras: dict[int, dict[str, Any]], edit: bool) -> None:
    plain = plain_document()
    places = [
        plain,
        plain["sessions"][0],
        plain["sessions"][0]["segments"][0],
        plain["deleted"][0],
        plain["goals"][0],
        plain["excused_weeks"][0],
        plain["self_tests"][0],
        plain["self_tests"][0]["readings"][0],
    ]
    for number, extra in extras.items():
        places[number].update(extra)
    history = history_in(plain)
    if edit:
        history = history.edited("0b0e", NOW, note="hilly").with_session(session("other"))
        history = history.hip_test_edited("5e1f", NOW, note="cold")
        plain["self_tests"][0] |= {"note": "cold", "modified_at": "2026-11-23T06:21:04Z"}
        plain["sessions"][0] |= {"note": "hilly", "modified_at": "2026-11-23T06:21:04.000001Z"}
        plain["sessions"].append(written(History(sessions=(session("other"),)))["sessions"][0])
    assert written(history) == plain


@pytest.mark.parametrize(
    "old, new, message",
    [
        ('"training_day": "2026-11-23"', '"training_day": "2026-13-23"', "sessions[0].training_day: invalid"),
        ('"watched_seconds": 411.5', '"watched_seconds": -1', "sessions[0].watched_seconds: expected `float` >= 0"),
        ('"watched_seconds": 411.5', '"watched_seconds": "x"', "sessions[0].watched_seconds: expected `float`"),
        ('"watched_seconds": 411.5, ', "", "sessions[0]: object missing required field `watched_seconds`"),
        ('"source": "played"', '"source": "dreamt"', "sessions[0].source: invalid enum value"),
        ('"side": "left"', '"side": "up"', "sessions[0].segments[0].side: invalid enum value"),
        ('"stiffness_after": 3', '"stiffness_after": 11', "sessions[0].stiffness_after: expected `int` <= 10"),
        ('"days": 3', '"days": 8', "goals[0].days: expected `int` <= 7"),
        ('"days": 3', '"days": 3, "colour": 1, "from_week": 5', "goals[0].from_week: expected `date`"),
        ('"deleted_at": "2026-11-20T18:00:00Z"', '"deleted_at": null', "deleted[0].deleted_at: expected `datetime`"),
        ('"sessions": [', '"sessions": 3, "x": [', "sessions: expected `array`"),
        ('"hipmob-history"', '"other-history"', "format: is 'other-history', not 'hipmob-history'"),
        ('"version": 1,', "", "object missing required field `version`"),
        ('"version": 1', '"version": 0', "version: expected `int` >= 1"),
        ('"pre-run", "routine"', '"pre-run" "routine"', "line 3: is not valid JSON"),
        ('"tries": [12.4, 12.8]', '"tries": []', "self_tests[0].readings[0].tries: expected `array` of length >= 1"),
        (
            '"tries": [12.4, 12.8]',
            '"tries": [12.4, 128]',
            "self_tests[0].readings[0]: tries[1] of faber-height-cm, left, must be from 0 to 60 cm, not 128",
        ),
        ('"pain": 1', '"pain": 11', "self_tests[0].readings[0].pain: expected `int` <= 10"),
        ('"side": "left", "tries"', '"side": "both", "tries"', "readings[0]: side must be left or right, not both"),
        ('   "test_day": "2026-11-22",', "", "self_tests[0]: object missing required field `test_day`"),
        ('"modified_at": "2026-11-22T17:05:00Z"}]}', '"modified_at": ', "line 15: ends in the middle"),
    ],
)
def test_what_is_wrong_is_told_with_its_place(old: str, new: str, message: str) -> None:
    assert old in DOCUMENT
    with pytest.raises(DocumentError) as caught:
        document_of(DOCUMENT.replace(old, new, 1).encode())
    assert message in str(caught.value)
    assert not isinstance(caught.value, NewerVersionError)


@pytest.mark.parametrize(
    "data, message",
    [
        (b"", "line 1: ends in the middle"),
        (b"[]", "is not an object with fields"),
        (b"[" * 100_000, "is nested too deeply"),
        (b'{"a":' * 100_000, "is nested too deeply"),
        (b'{"format":\n"\xff"}', "line 2: is not UTF-8 text"),
        (bytes(4096), "line 1: is not valid JSON"),
        (b'{"format": "hipmob-history", "version": 1, "x": 1e999}', "number out of range"),
    ],
)
def test_what_is_no_document_at_all_is_told_as_such(data: bytes, message: str) -> None:
    with pytest.raises(DocumentError) as caught:
        document_of(data)
    assert message in str(caught.value)


@given(st.data())
def test_a_damaged_document_is_read_or_refused_and_nothing_else(data: st.DataObject) -> None:
    damaged = bytearray(DOCUMENT.encode())
    for _ in range(data.draw(st.integers(1, 4))):
        start = data.draw(st.integers(0, len(damaged)))
        stop = data.draw(st.integers(start, min(start + 20, len(damaged))))
        damaged[start:stop] = data.draw(st.binary(max_size=4) | st.sampled_from([b'"', b"{", b"null", b"-1", b"\\u"]))
    found = read_or_refused(bytes(damaged))
    if isinstance(found, History):
        assert document_of(bytes_of(found)).history == found
    else:
        assert found.isprintable()


def read_or_refused(data: bytes) -> History | str:
    try:
        return document_of(data).history
    except DocumentError as error:
        return str(error)


def test_text_with_a_byte_order_mark_is_read() -> None:
    assert document_of(b"\xef\xbb\xbf" + DOCUMENT.encode()).history == history_in(plain_document())


def test_a_newer_version_that_reads_like_ours_is_told_from_one_that_does_not() -> None:
    plain = plain_document() | {"version": 2, "colour": "blue"}
    newer = document_of(json.dumps(plain).encode())
    assert (newer.is_newer, newer.version) == (True, 2)
    plain["sessions"] = {"of": "another shape"}
    with pytest.raises(NewerVersionError):
        history_in(plain)


def test_a_self_test_that_is_none_of_ours_is_kept_as_it_is() -> None:
    other = {"id": "q", "test": "sit and reach", "cm": [1, {"deep": None}]}
    plain = plain_document()
    plain["self_tests"].append(other)
    history = history_in(plain)
    assert [one.id for one in history.hip_tests] == ["5e1f"]
    assert written(history.with_session(session("b")))["self_tests"] == plain["self_tests"]
    assert history.merged(history).other_self_tests == (other,)


def test_a_measure_of_another_version_is_kept_whatever_its_size() -> None:
    plain = plain_document()
    plain["self_tests"][0]["readings"].append({"measure": "hop-cm", "side": "right", "tries": [512.0], "pain": None})
    assert written(history_in(plain)) == plain


def test_a_self_test_of_a_newer_version_that_reads_differently_is_told_from_a_mistake() -> None:
    plain = plain_document() | {"version": 2}
    plain["self_tests"][0]["readings"] = {"of": "another shape"}
    with pytest.raises(NewerVersionError):
        history_in(plain)


def test_a_hip_test_deleted_elsewhere_is_settled_when_read() -> None:
    plain = plain_document()
    plain["deleted"].append({"id": "5e1f", "deleted_at": "2026-11-22T17:06:00Z"})
    assert history_in(plain).hip_tests == ()


def test_hip_tests_are_read_as_they_were_written() -> None:
    history = History(hip_tests=(hip_test("a"), hip_test("b", degrees=40.0)))
    assert document_of(bytes_of(history)).history == history


def test_a_session_listed_twice_or_deleted_is_settled_when_read() -> None:
    plain = plain_document()
    newer = plain["sessions"][0] | {"note": "newer", "modified_at": "2026-11-23T06:30:00Z"}
    gone = plain["sessions"][0] | {"id": "77aa", "modified_at": "2026-11-20T17:00:00Z"}
    plain["sessions"] = [newer, plain["sessions"][0], gone]
    history = history_in(plain)
    assert [(one.id, one.note) for one in history.sessions] == [("0b0e", "newer")]
    assert [one.id for one in history.deleted] == ["77aa"]


def test_values_that_could_not_be_read_again_are_not_written() -> None:
    broken = History(sessions=(msgspec.structs.replace(session("a"), watched_seconds=float("nan")),))
    with pytest.raises(DocumentError, match=r"sessions\[0\]\.watched_seconds"):
        bytes_of(broken)


def test_a_running_session_is_read_as_it_was_written_with_its_unknown_fields() -> None:
    (found,) = history_in(
        plain_document() | {"sessions": [plain_document()["sessions"][0] | {"heart_rate": [120]}]}
    ).sessions
    checkpoint = Checkpoint(session=found, position_seconds=123.5, watched=((0.0, 20.0), (60.0, 123.5)))
    assert checkpoint_of(checkpoint_bytes_of(checkpoint)) == checkpoint
    assert json.loads(checkpoint_bytes_of(checkpoint))["session"]["heart_rate"] == [120]


@pytest.mark.parametrize(
    "data", [b"", b"{}", b'{"format": "x", "version": 1, "session": 3}', bytes_of(history_of("a"))]
)
def test_what_is_no_running_session_is_refused(data: bytes) -> None:
    with pytest.raises(DocumentError):
        checkpoint_of(data)
