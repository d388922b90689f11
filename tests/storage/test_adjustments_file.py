# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import json
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hipmob_desktop.domain.adjustments import Adjustments, KeptRecipe, Swap
from hipmob_desktop.domain.fitting import Recipe
from hipmob_desktop.domain.routines import Mode
from hipmob_desktop.storage.adjustments_file import NAME, AdjustmentsFile
from hipmob_desktop.storage.files import SET_ASIDE_PREFIX

TODAY = date(2026, 11, 28)
SOON = TODAY + timedelta(days=14)

names = st.text(st.characters(codec="utf-8"), min_size=1, max_size=12)
recipes = st.builds(
    Recipe,
    st.integers(3, 20),
    st.frozensets(names, max_size=3),
    st.lists(st.tuples(names, names), max_size=2).map(tuple),
)
everything = st.builds(
    Adjustments,
    resting=st.dictionaries(names, st.dates(), max_size=4),
    swaps=st.lists(
        st.builds(Swap, st.sampled_from(Mode), names, names), max_size=4, unique_by=lambda swap: (swap.mode, swap.drill)
    ).map(tuple),
    minutes=st.integers(3, 20),
    minutes_on=st.dates(),
    recipes=st.lists(st.builds(KeptRecipe, names, st.sampled_from(Mode), recipes), max_size=3).map(tuple),
)


def written(folder: Path) -> dict[str, Any]:
    document: dict[str, Any] = json.loads((folder / NAME).read_text(encoding="utf-8"))
    return document


@given(adjustments=everything)
def test_what_is_kept_reads_back_the_same(tmp_path_factory: pytest.TempPathFactory, adjustments: Adjustments) -> None:
    file = AdjustmentsFile(tmp_path_factory.mktemp("data"))
    assert file.change(lambda _before: adjustments) == adjustments
    assert file.load() == adjustments


def test_without_a_file_nothing_is_changed(tmp_path: Path) -> None:
    assert AdjustmentsFile(tmp_path).load() == Adjustments()
    assert list(tmp_path.iterdir()) == []


def test_a_change_is_made_to_what_another_device_wrote_meanwhile(tmp_path: Path) -> None:
    here, there = AdjustmentsFile(tmp_path), AdjustmentsFile(tmp_path)
    here.change(lambda before: before.rested("cat-cow", SOON, TODAY))
    there.change(lambda before: before.rested("a-march", SOON, TODAY))
    assert here.load().resting == {"cat-cow": SOON, "a-march": SOON}


def test_fields_and_entries_of_another_version_are_kept(tmp_path: Path) -> None:
    document = {
        "format": "hipmob-fitting",
        "version": 1,
        "mood": "calm",
        "today": {"date": "2026-11-28", "minutes": 4, "why": "late"},
        "resting": [{"drill": "cat-cow", "until": "2026-12-12", "why": "wrist"}, {"drill": "frog-stretch"}, 7],
        "swaps": [{"mode": "pre-run", "drill": "fire-hydrant", "instead": "hip-airplane", "note": "wall"}],
    }
    (tmp_path / NAME).write_text(json.dumps(document), encoding="utf-8")
    file = AdjustmentsFile(tmp_path)
    assert file.load().resting == {"cat-cow": date(2026, 12, 12)}
    assert file.load().minutes_of(TODAY) == 4
    file.change(lambda before: before.rested("a-march", SOON, TODAY))
    after = written(tmp_path)
    assert after["mood"] == "calm"
    assert after["today"] == document["today"]
    assert after["swaps"] == document["swaps"]
    resting = document["resting"]
    assert isinstance(resting, list)
    assert after["resting"] == [resting[0], {"drill": "a-march", "until": SOON.isoformat()}, *resting[1:]]


@pytest.mark.parametrize("data", [b"", b"{", b"[1]", b"\xff\xfe", b'{"resting": "none", "today": 3, "swaps": [[]]}'])
def test_a_damaged_file_reads_as_nothing_and_is_never_lost(tmp_path: Path, data: bytes) -> None:
    (tmp_path / NAME).write_bytes(data)
    file = AdjustmentsFile(tmp_path)
    assert file.load() == Adjustments()
    file.change(lambda before: before.lasting(5, TODAY))
    assert file.load().minutes_of(TODAY) == 5
    aside = [path.read_bytes() for path in tmp_path.glob(f"{SET_ASIDE_PREFIX}fitting-*.json")]
    assert aside == ([] if data.startswith(b'{"') else [data])


def test_a_file_of_a_newer_version_is_read_but_not_overwritten(tmp_path: Path) -> None:
    text = '{"format": "hipmob-fitting", "version": 2, "today": {"date": "2026-11-28", "minutes": 6}}'
    (tmp_path / NAME).write_text(text, encoding="utf-8")
    file = AdjustmentsFile(tmp_path)
    assert file.load().minutes_of(TODAY) == 6
    with pytest.raises(PermissionError, match="newer version"):
        file.change(lambda before: before.lasting(5, TODAY))
    assert (tmp_path / NAME).read_text(encoding="utf-8") == text


def test_a_folder_that_cannot_be_written_to_is_told(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file where the folder should be", encoding="utf-8")
    with pytest.raises(OSError, match=r"directory|exists"):
        AdjustmentsFile(tmp_path / "data").change(lambda before: before.lasting(5, TODAY))
