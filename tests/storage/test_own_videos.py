# SPDX-License-Identifier: GPL-3.0-or-later
"""The list of a runner's own videos outlives damage, newer versions and full disks."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hipmob_desktop.domain.own_videos import Mark, OwnVideo, settled
from hipmob_desktop.domain.routines import Mode
from hipmob_desktop.storage.own_videos import NAME, OwnVideos

COACH = OwnVideo(
    "coach", "/videos/coach.mp4", "Coach", 600.0, Mode.PRE_RUN, (Mark(0.0, "Cat-cow"), Mark(61.5, "Frog stretch"))
)

text = st.text(min_size=1, max_size=20)
videos = st.builds(
    lambda id_, path, name, seconds, mode, marks: OwnVideo(id_, path, name, seconds, mode, settled(marks, seconds)),
    text,
    text,
    text,
    st.floats(5.0, 7200.0),
    st.sampled_from(Mode),
    st.lists(st.builds(Mark, st.floats(0.0, 7200.0), text), max_size=8),
)


def test_there_is_no_list_at_first(tmp_path: Path) -> None:
    assert OwnVideos(tmp_path).load() == ((), "")
    assert not (tmp_path / NAME).exists()


@given(st.lists(videos, max_size=5, unique_by=lambda video: video.id))
def test_what_is_kept_is_read_back_the_same(tmp_path_factory: pytest.TempPathFactory, some: list[OwnVideo]) -> None:
    folder = tmp_path_factory.mktemp("own")
    OwnVideos(folder).save(tuple(some))
    assert OwnVideos(folder).load() == (tuple(some), "")


def test_fields_of_another_version_are_kept(tmp_path: Path) -> None:
    store = OwnVideos(tmp_path)
    store.save((COACH,))
    document = json.loads((tmp_path / NAME).read_text())
    document["colour"] = "green"
    document["videos"][0]["rating"] = 5
    (tmp_path / NAME).write_text(json.dumps(document))
    again = OwnVideos(tmp_path)
    found, message = again.load()
    assert (found, message) == ((COACH,), "")
    again.save(found)
    document = json.loads((tmp_path / NAME).read_text())
    assert document["colour"] == "green"
    assert document["videos"][0]["rating"] == 5


def test_a_list_of_a_newer_version_is_shown_and_never_overwritten(tmp_path: Path) -> None:
    store = OwnVideos(tmp_path)
    store.save((COACH,))
    path = tmp_path / NAME
    path.write_text(path.read_text().replace('"version": 1', '"version": 2'))
    before = path.read_bytes()
    newer = OwnVideos(tmp_path)
    assert newer.load() == ((COACH,), "")
    with pytest.raises(PermissionError, match="newer version"):
        newer.save(())
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    ("content", "complaint"),
    [
        (b"{", "truncated"),
        (b"[]", "Expected `object`"),
        (b'{"format": "other", "version": 1}', "format is 'other'"),
        (b'{"format": "hipmob-own-videos", "version": 1, "videos": [{"id": "a", "path": "p"}]}', "videos"),
        (b'{"format": "hipmob-own-videos", "version": "\xff"}', "utf-8"),
    ],
)
def test_a_list_that_cannot_be_read_is_set_aside_and_told(tmp_path: Path, content: bytes, complaint: str) -> None:
    (tmp_path / NAME).write_bytes(content)
    store = OwnVideos(tmp_path)
    found, message = store.load()
    assert found == ()
    assert complaint in message
    assert (tmp_path / "own-videos.unreadable.json").read_bytes() == content
    store.save((COACH,))
    assert OwnVideos(tmp_path).load() == ((COACH,), "")
