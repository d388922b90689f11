# SPDX-License-Identifier: GPL-3.0-or-later
"""The list of a runner's own videos and routines outlives damage, newer versions and full disks."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hipmob_desktop.domain.own_routines import OwnRoutine
from hipmob_desktop.domain.own_videos import Mark, OwnVideo, settled
from hipmob_desktop.domain.routines import Mode
from hipmob_desktop.storage.files import SET_ASIDE_PREFIX
from hipmob_desktop.storage.own_library import NAME, Own, OwnLibrary

COACH = OwnVideo(
    "coach", "/videos/coach.mp4", "Coach", 600.0, Mode.PRE_RUN, (Mark(0.0, "Cat-cow"), Mark(61.5, "Frog stretch"))
)

OWN = Own((COACH,), (OwnRoutine("mine", "Mine", ("cat-cow", "frog-stretch"), minutes=5),))

text = st.text(min_size=1, max_size=20)
routines = st.builds(
    OwnRoutine, text, text, st.lists(text, max_size=9).map(tuple), st.sampled_from(Mode), st.integers(3, 20)
)
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
    assert OwnLibrary(tmp_path).load() == Own()
    assert not (tmp_path / NAME).exists()


@given(
    st.lists(videos, max_size=5, unique_by=lambda one: one.id),
    st.lists(routines, max_size=5, unique_by=lambda one: one.id),
)
def test_what_is_kept_is_read_back_the_same(
    tmp_path_factory: pytest.TempPathFactory, some: list[OwnVideo], more: list[OwnRoutine]
) -> None:
    folder = tmp_path_factory.mktemp("own")
    own = Own(tuple(some), tuple(more))
    OwnLibrary(folder).change(lambda _own: own)
    assert OwnLibrary(folder).load() == own


def test_fields_of_another_version_are_kept(tmp_path: Path) -> None:
    store = OwnLibrary(tmp_path)
    store.change(lambda _own: OWN)
    document = json.loads((tmp_path / NAME).read_text())
    document["colour"] = "green"
    document["videos"][0]["rating"] = 5
    document["routines"][0]["rating"] = 4
    (tmp_path / NAME).write_text(json.dumps(document))
    again = OwnLibrary(tmp_path)
    assert (again.load(), again.trouble) == (OWN, "")
    again.change(lambda own: own)
    document = json.loads((tmp_path / NAME).read_text())
    assert document["colour"] == "green"
    assert document["videos"][0]["rating"] == 5
    assert document["routines"][0]["rating"] == 4


def test_a_list_of_a_newer_version_is_shown_and_never_overwritten(tmp_path: Path) -> None:
    store = OwnLibrary(tmp_path)
    store.change(lambda _own: OWN)
    path = tmp_path / NAME
    path.write_text(path.read_text().replace('"version": 1', '"version": 2'))
    before = path.read_bytes()
    newer = OwnLibrary(tmp_path)
    assert newer.load() == OWN
    with pytest.raises(PermissionError, match="newer version"):
        newer.change(lambda _own: Own())
    assert path.read_bytes() == before


def test_a_list_of_a_newer_version_and_another_shape_stays_where_it_is_and_is_told(tmp_path: Path) -> None:
    path = tmp_path / NAME
    path.write_text('{"format": "hipmob-own", "version": 2, "videos": {"a": 1}}')
    before = path.read_bytes()
    store = OwnLibrary(tmp_path)
    assert store.load() == Own()
    assert "newer version" in store.trouble
    with pytest.raises(PermissionError, match="newer version"):
        store.change(lambda _own: OWN)
    assert {one.name: one.read_bytes() for one in tmp_path.iterdir()} == {NAME: before}


@pytest.mark.parametrize(
    ("content", "complaint"),
    [
        (b"{", "truncated"),
        (b"[]", "Expected `object`"),
        (b'{"format": "other", "version": 1}', "format is 'other'"),
        (b'{"format": "hipmob-own", "version": 1, "videos": [{"id": "a", "path": "p"}]}', "videos"),
        (b'{"format": "hipmob-own", "version": "\xff"}', "utf-8"),
    ],
)
def test_a_list_that_cannot_be_read_is_set_aside_and_told(tmp_path: Path, content: bytes, complaint: str) -> None:
    (tmp_path / NAME).write_bytes(content)
    store = OwnLibrary(tmp_path)
    assert store.load() == Own()
    assert complaint in store.trouble
    (aside,) = tmp_path.glob(f"{SET_ASIDE_PREFIX}own-*.json")
    assert aside.read_bytes() == content
    assert aside.name in store.trouble
    store.change(lambda _own: OWN)
    assert OwnLibrary(tmp_path).load() == OWN


def test_what_another_device_wrote_meanwhile_stays(tmp_path: Path) -> None:
    here, there = OwnLibrary(tmp_path), OwnLibrary(tmp_path)
    here.load()
    there.change(lambda own: replace(own, videos=(COACH,)))
    here.change(lambda own: replace(own, routines=OWN.routines))
    assert OwnLibrary(tmp_path).load() == OWN
