# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the assets and the user's files are looked for."""

from __future__ import annotations

from pathlib import Path

import pytest

from hipmob_desktop.storage import folders
from hipmob_desktop.storage.folders import asset_directory, user_cache_directory, user_data_directory


def test_the_assets_are_found_where_the_variable_says(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HIPMOB_ASSETS", str(tmp_path))
    assert asset_directory() == tmp_path


def test_the_installed_assets_come_before_those_of_a_checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("HIPMOB_ASSETS", raising=False)
    monkeypatch.setattr(folders, "_PACKAGE", tmp_path / "package")
    (tmp_path / "assets").mkdir()
    assert asset_directory() == tmp_path / "assets"
    (tmp_path / "package" / "_assets").mkdir(parents=True)
    assert asset_directory() == tmp_path / "package" / "_assets"


def test_missing_assets_are_told_with_every_place_looked_at(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HIPMOB_ASSETS", str(tmp_path / "nowhere"))
    monkeypatch.setattr(folders, "_PACKAGE", tmp_path / "package")
    with pytest.raises(FileNotFoundError) as caught:
        asset_directory()
    for place in (tmp_path / "nowhere", tmp_path / "package" / "_assets", tmp_path / "assets"):
        assert str(place) in str(caught.value)


def test_the_user_folders_follow_the_override_or_the_desktop(tmp_path: Path, user_folders: Path) -> None:
    assert user_data_directory(tmp_path) == tmp_path
    assert user_cache_directory(tmp_path) == tmp_path / "cache"
    assert user_folders in user_data_directory(None).parents
    assert user_folders in user_cache_directory(None).parents
    assert not user_data_directory(None).exists()
