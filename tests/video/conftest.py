# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from hipmob_desktop.domain.drills import Drill
from hipmob_desktop.domain.routines import Routine
from hipmob_desktop.storage.routine_files import load_drills
from tests.video.synthetic import ASSETS, Library, make_library


@pytest.fixture(scope="session")
def drills() -> dict[str, Drill]:
    return load_drills(ASSETS / "drills")


@pytest.fixture(scope="session")
def library(tmp_path_factory: pytest.TempPathFactory) -> Library:
    """The whole library in small; read only."""
    return make_library(tmp_path_factory.mktemp("library") / "assets")


@pytest.fixture
def assets(library: Library, tmp_path: Path) -> Path:
    """A copy of the synthetic assets, to be spoiled."""
    return Path(shutil.copytree(library.assets, tmp_path / "assets"))


@pytest.fixture(scope="session")
def short_routine(library: Library) -> Routine:
    return library.short
