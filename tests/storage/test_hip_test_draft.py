# SPDX-License-Identifier: GPL-3.0-or-later
"""A self-test that was left in the middle is there again, whatever happened meanwhile."""

from __future__ import annotations

import json
from pathlib import Path

import msgspec
import pytest

from hipmob_desktop.domain.hip_tests import HipTestDraft, Measure
from hipmob_desktop.domain.sessions import UnknownFields
from hipmob_desktop.storage.hip_test_draft import HipTestDraftFile
from tests.storage.histories import hip_test

DRAFT = HipTestDraft(hip_test("d"), Measure.FABER)


def test_a_draft_is_there_at_the_next_start_as_it_was_left(tmp_path: Path) -> None:
    file = HipTestDraftFile(tmp_path)
    assert file.load() is None
    file.save(DRAFT)
    assert HipTestDraftFile(tmp_path).load() == DRAFT
    nothing_yet = HipTestDraft(msgspec.structs.replace(hip_test("e"), readings=(), unknown=UnknownFields(mood="calm")))
    file.save(nothing_yet)
    assert file.load() == nothing_yet


def test_a_draft_that_was_kept_or_thrown_away_does_not_come_back(tmp_path: Path) -> None:
    file = HipTestDraftFile(tmp_path)
    file.save(DRAFT)
    file.clear()
    file.clear()
    assert file.load() is None
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff",
        b"{}",
        json.dumps({"format": "hipmob-hip-test-in-progress", "version": 2, "test": {}}).encode(),
        json.dumps({"format": "hipmob-hip-test-in-progress", "version": 1, "test": {"id": "x"}}).encode(),
    ],
)
def test_a_draft_that_cannot_be_read_is_set_aside(
    tmp_path: Path, content: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    file = HipTestDraftFile(tmp_path)
    file.path.write_bytes(content)
    assert file.load() is None
    assert "set aside" in caplog.text
    (aside,) = tmp_path.iterdir()
    assert aside.name.startswith("unreadable-hip-test-in-progress-")
    assert aside.read_bytes() == content
    file.save(DRAFT)
    assert file.load() == DRAFT
