# SPDX-License-Identifier: GPL-3.0-or-later
"""The architecture as a test: which rooms of the house may import which."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "hipmob_desktop"

ALLOWED = {
    "domain": set[str](),
    "storage": {"domain"},
    "video": {"domain"},
    "media": {"domain"},
    "ui": {"domain", "storage", "video", "media"},
    "commands": {"domain", "storage", "video", "media", "ui", "app"},
    "app": {"domain", "storage", "video", "media", "ui", "diagnostics"},
    "diagnostics": set[str](),
    # The command line reaches the commands and the app by name, so that neither is loaded before it is asked for.
    "__main__": {"domain", "storage", "video", "media"},
    "__init__": set[str](),
}
"""Room -> the rooms it may import, itself aside."""

WITHOUT_QT = {"domain", "storage", "video", "__main__"}
QT_AND_PLAYERS = {"PySide6", "shiboken6", "vlc"}
NOT_FOR_DOMAIN = {"os", "pathlib", "shutil", "tempfile", "io", "time", "platformdirs", "av", *QT_AND_PLAYERS}


def room_of(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def imports_of(path: Path) -> Iterator[str]:
    """Every module that ``path`` imports anywhere in it, by its full name."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"), str(path))):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}:{node.lineno}: imports are written out in full here"
            assert node.module is not None
            yield node.module
            if node.module == "hipmob_desktop":
                yield from (f"hipmob_desktop.{name.name}" for name in node.names)


def rooms_imported(path: Path) -> set[str]:
    names = (name.split(".") for name in imports_of(path))
    return {parts[1] for parts in names if parts[0] == "hipmob_desktop" and len(parts) > 1} & ALLOWED.keys()


def modules() -> list[Path]:
    return sorted(
        path for path in PACKAGE.rglob("*.py") if path.name != "resources_rc.py" and "_assets" not in path.parts
    )


def imported_at_load(path: Path) -> Iterator[str]:
    """What is imported when the module is loaded: not in functions, and not for type checkers only."""
    for node in ast.parse(path.read_text(encoding="utf-8"), str(path)).body:
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module is not None:
            yield node.module


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def test_every_module_stands_in_a_known_room() -> None:
    assert {room_of(path) for path in modules()} == set(ALLOWED)


@pytest.mark.parametrize("path", modules(), ids=name_of)
def test_rooms_import_only_what_they_may(path: Path) -> None:
    room = room_of(path)
    assert rooms_imported(path) <= ALLOWED[room] | {room}


@pytest.mark.parametrize("path", [path for path in modules() if room_of(path) in WITHOUT_QT], ids=name_of)
def test_these_rooms_are_free_of_qt_and_players(path: Path) -> None:
    assert not {name.split(".")[0] for name in imports_of(path)} & QT_AND_PLAYERS


@pytest.mark.parametrize("path", [path for path in modules() if room_of(path) == "domain"], ids=name_of)
def test_the_domain_knows_neither_disk_nor_clock(path: Path) -> None:
    assert not {name.split(".")[0] for name in imports_of(path)} & NOT_FOR_DOMAIN


@pytest.mark.parametrize("path", [path for path in modules() if room_of(path) == "commands"], ids=name_of)
def test_commands_load_neither_qt_nor_the_window(path: Path) -> None:
    loaded = set(imported_at_load(path))
    assert not {name.split(".")[0] for name in loaded} & QT_AND_PLAYERS
    assert not {name for name in loaded if name.startswith(("hipmob_desktop.ui", "hipmob_desktop.app"))}


@pytest.mark.parametrize("path", sorted((ROOT / "packaging/studio").rglob("*.py")), ids=name_of)
def test_the_studio_never_imports_the_app(path: Path) -> None:
    assert rooms_imported(path) <= {"domain", "storage", "video"}
