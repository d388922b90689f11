# SPDX-License-Identifier: GPL-3.0-or-later
"""The drills' pictures are read when needed, and not kept for good: all of them would be 200 MB."""

from __future__ import annotations

import weakref
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from hipmob_desktop.domain.drills import Drill
from hipmob_desktop.ui.posters import Posters
from tests.ui.conftest import ASSETS


@pytest.mark.usefixtures("qtbot")
def test_after_all_drills_were_shown_only_the_last_few_pictures_are_in_memory(drills: dict[str, Drill]) -> None:
    posters = Posters(ASSETS, "woman")
    shown = []
    for drill_id in drills:
        picture = posters(drill_id)
        assert picture is not None
        shown.append(weakref.ref(picture))
    del picture
    kept = [reference for reference in shown if reference() is not None]
    assert 0 < len(kept) <= 8 < len(shown)
    assert kept == shown[-len(kept) :]


def test_a_picture_just_shown_is_not_read_again(qtbot: QtBot) -> None:
    posters = Posters(ASSETS, "woman")
    assert posters("cat-cow") is posters("cat-cow")


def test_a_missing_picture_is_none(qtbot: QtBot, tmp_path: Path) -> None:
    assert Posters(tmp_path, "woman")("cat-cow") is None
