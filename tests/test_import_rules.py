# SPDX-License-Identifier: GPL-3.0-or-later
"""The architecture as a test: every import is read, and one in a forbidden direction fails."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PACKAGE = "hipmob_desktop"

QT = {"PySide6", "shiboken6"}
PLAYERS = {"vlc", "av", "wakepy"}

# Which rooms a room may import from, besides itself. The command line reaches the commands and the app by name, so that
# neither is loaded before it is asked for.
ROOMS = {
    "domain": set[str](),
    "storage": {"domain"},
    "video": {"domain"},
    "exchange": {"domain", "storage"},
    "media": {"domain"},
    "desktop": {"domain"},
    "ui": {"domain", "storage", "video", "media", "exchange", "desktop"},
    "commands": {"domain", "storage", "video", "media", "exchange", "desktop", "ui", "app", "diagnostics"},
    "app": {"domain", "storage", "video", "media", "exchange", "desktop", "ui", "diagnostics"},
    "launch": {"domain", "storage", "media", "ui", "app", "diagnostics"},
    "diagnostics": {"domain"},
    "__main__": {"domain", "storage", "video", "media"},
    "__init__": set[str](),
}
GENERATED = {"resources_rc.py"}

# What a room may not import from outside. The domain has neither disk nor clock, so only values come in and go out.
FORBIDDEN = {
    "domain": QT | PLAYERS | {"os", "io", "pathlib", "shutil", "tempfile", "time", "subprocess", "platformdirs"},
    "storage": QT | PLAYERS,
    "exchange": QT | PLAYERS | {"platformdirs"},
    "video": QT | {"vlc", "wakepy", "platformdirs"},
    "media": {"wakepy", "platformdirs"},
    "desktop": QT | PLAYERS | {"platformdirs"},
    "__main__": QT | PLAYERS,
}
WITHOUT_QT = {"media/state.py", "media/__init__.py"}
CLOCKS = {("datetime", "now"), ("datetime", "today"), ("datetime", "utcnow"), ("date", "today")}

SOURCES = sorted(path for path in (ROOT / PACKAGE).rglob("*.py") if path.name not in GENERATED)


def imported_by(path: Path) -> Iterator[tuple[str, int]]:
    """The full names imported anywhere in a file, late imports too, with their lines."""
    package = path.relative_to(ROOT).parent.parts
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from ((alias.name, node.lineno) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = ".".join(package[: len(package) - node.level + 1]) if node.level else ""
            module = ".".join(part for part in (base, node.module) if part)
            yield from ((f"{module}.{alias.name}", node.lineno) for alias in node.names)


def room_of(path: Path) -> str:
    first, *rest = path.relative_to(ROOT / PACKAGE).parts
    return first if rest else path.stem


def wrongs_in(path: Path) -> Iterator[str]:
    room = room_of(path)
    inside = path.relative_to(ROOT / PACKAGE).as_posix()
    forbidden = FORBIDDEN.get(room, set()) | (QT if inside in WITHOUT_QT else set())
    for name, line in imported_by(path):
        top, *rest = name.split(".")
        if top in forbidden:
            yield f"{inside}:{line}: {room} may not import {top}"
        if top == PACKAGE and rest and rest[0] not in {room, "__version__", *ROOMS[room]}:
            yield f"{inside}:{line}: {room} may not import {PACKAGE}.{rest[0]}"


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_imports_go_one_way(path: Path) -> None:
    assert room_of(path) in ROOMS, "this room has no rule yet"
    assert list(wrongs_in(path)) == []


@pytest.mark.parametrize(
    "place, code, wrong",
    [
        ("domain/x.py", "from hipmob_desktop.storage.files import f", "domain may not import hipmob_desktop.storage"),
        ("domain/x.py", "def f():\n    import PySide6.QtCore", "domain may not import PySide6"),
        ("storage/x.py", "from ..ui import theme", "storage may not import hipmob_desktop.ui"),
        ("video/x.py", "from hipmob_desktop import storage", "video may not import hipmob_desktop.storage"),
        ("media/state.py", "from PySide6.QtGui import QImage", "media may not import PySide6"),
        ("ui/x.py", "import hipmob_desktop.app", "ui may not import hipmob_desktop.app"),
        ("diagnostics.py", "from hipmob_desktop.ui import theme", "diagnostics may not import hipmob_desktop.ui"),
        ("app.py", "from hipmob_desktop.commands import weeks", "app may not import hipmob_desktop.commands"),
        ("__main__.py", "from hipmob_desktop.app import run", "__main__ may not import hipmob_desktop.app"),
        ("ui/x.py", "from hipmob_desktop.domain.weeks import review", None),
    ],
)
def test_the_rules_notice_a_wrong_import(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, place: str, code: str, wrong: str | None
) -> None:
    monkeypatch.setattr(sys.modules[__name__], "ROOT", tmp_path)
    path = tmp_path / PACKAGE / place
    path.parent.mkdir(parents=True)
    path.write_text(code)
    assert [found.split(": ", 1)[1] for found in wrongs_in(path)] == ([wrong] if wrong else [])


@pytest.mark.parametrize("path", [path for path in SOURCES if room_of(path) == "domain"], ids=lambda path: path.name)
def test_the_domain_never_asks_a_clock_or_opens_a_file(path: Path) -> None:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
            assert (node.value.id, node.attr) not in CLOCKS, f"{path.name}:{node.lineno} asks the clock"
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            assert node.func.id not in {"open", "print", "input"}, f"{path.name}:{node.lineno} reads or writes"


@pytest.mark.parametrize("path", [path for path in SOURCES if room_of(path) == "commands"], ids=lambda path: path.name)
def test_commands_load_qt_only_when_they_run(path: Path) -> None:
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
        names += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
        for name in names:
            assert name.split(".")[0] not in QT
            assert not name.startswith(f"{PACKAGE}.ui")
            assert not name.startswith(f"{PACKAGE}.app")


def test_the_studio_never_imports_the_app() -> None:
    for path in sorted((ROOT / "packaging" / "studio").rglob("*.py")):
        for name, line in imported_by(path):
            room = name.split(".")[1:2] if name.startswith(f"{PACKAGE}.") else []
            assert room in ([], ["domain"], ["storage"], ["video"]), f"{path.name}:{line} imports {name}"


def test_weeks_runs_without_loading_qt_or_a_player(tmp_path: Path) -> None:
    script = (
        "import sys\n"
        "from hipmob_desktop.__main__ import main\n"
        "code = main(sys.argv[1:])\n"
        "loaded = {name.partition('.')[0] for name in sys.modules}\n"
        f"print(sorted(loaded & {QT | PLAYERS!r}), file=sys.stderr)\n"
        "sys.exit(code)\n"
    )
    words = ["--data-dir", str(tmp_path), "weeks", "--today", "2026-11-23", "--json"]
    done = subprocess.run(
        [sys.executable, "-c", script, *words], capture_output=True, text=True, cwd=ROOT, timeout=60, check=True
    )
    assert json.loads(done.stdout)["today"] == "2026-11-23"
    assert done.stderr == "[]\n"
