# SPDX-License-Identifier: GPL-3.0-or-later
"""Every text is collected and translated, and no part of the window shows one that is not."""

from __future__ import annotations

import ast
import importlib.util
import re
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

from hipmob_desktop.storage.translations import messages_in, ts_path

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "hipmob_desktop"

SHOWING = {
    *("setText", "setToolTip", "setAccessibleName", "setAccessibleDescription", "setPlaceholderText", "setSuffix"),
    *("setWindowTitle", "setTitle", "setStatusTip", "addAction", "addItem", "add_buttons", "set_words", "say"),
    *("QLabel", "QPushButton", "QCheckBox", "QRadioButton", "QGroupBox", "QAction", "label", "rename", "announce"),
}
"""What shows the texts it is given."""

DRILL_TEXTS = {"start_position", "easier", "harder", "caution", "fault", "dose", "targets", "movement", "avoid"}
NOT_TEXTS = re.compile(r"HipMob( Desktop)?|[A-Z0-9?]|F\d+|wide|body|large|small|title|soft")


def load_tool() -> ModuleType:
    specification = importlib.util.spec_from_file_location("translations_tool", ROOT / "packaging" / "translations.py")
    assert specification is not None
    assert specification.loader is not None
    module = importlib.util.module_from_spec(specification)
    sys.modules[specification.name] = module
    specification.loader.exec_module(module)
    return module


tool = load_tool()


def test_every_text_is_translated_into_every_language_with_the_same_placeholders() -> None:
    assert list(tool.faults()) == []


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """The project with translations that a test may spoil."""
    shutil.copytree(ROOT / "assets" / "translations", tmp_path / "assets" / "translations")
    for name in ("drills", "routines", "texts"):
        (tmp_path / "assets" / name).symlink_to(ROOT / "assets" / name)
    (tmp_path / "hipmob_desktop").symlink_to(PACKAGE)
    return tmp_path


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ("<translation>Rückgängig</translation>", "<translation></translation>", "unfinished: 'Undo'"),
        ("<source>Undo</source>", "<source>Redo</source>", "missing (ui/notice.py"),
        ("<source>Undo</source>", "<source>Redo</source>", "no longer used: 'Redo'"),
        ("Übung {number} von {total}", "Übung {nummer} von {total}", "placeholders ['{nummer}', '{total}']"),
        ("Übung {number} von {total}", "Übung {number}", "placeholders ['{number}'] instead of"),
    ],
)
def test_a_translation_that_is_missing_or_wrong_is_told(project: Path, old: str, new: str, fault: str) -> None:
    path = ts_path(project / "assets", "de")
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")
    told = [line for line in tool.faults(project) if line.startswith("de: ")]
    assert any(fault.replace("(ui/notice.py", "(") in line for line in told), told


def test_literals_are_collected_with_their_plurals_and_places(tmp_path: Path) -> None:
    (tmp_path / "ui").mkdir()
    (tmp_path / "ui" / "part.py").write_text(
        'A = later("Later")\ndef f(n, day):\n    return tr("One " "text {x}", x=1), tr("{count} drill(s)", n), '
        'written(day, "d MMM")\n',
        encoding="utf-8",
    )
    found = {(text.source, text.is_plural, text.place) for text in tool.texts_of_code(tmp_path)}
    assert found == {
        ("Later", False, "ui/part.py"),
        ("One text {x}", False, "ui/part.py"),
        ("{count} drill(s)", True, "ui/part.py"),
        ("d MMM", False, "ui/part.py"),
    }


def test_a_text_that_is_no_literal_cannot_be_collected(tmp_path: Path) -> None:
    (tmp_path / "part.py").write_text("x = tr(words)\n", encoding="utf-8")
    with pytest.raises(ValueError, match=r"part\.py:1: the text must be one literal"):
        list(tool.texts_of_code(tmp_path))


def test_texts_reach_lupdate_as_they_are() -> None:
    assert tool.as_cpp([tool.Text('say "A"\nB\\', "ui/x.py")]).splitlines()[1:3] == [
        "    //: ui/x.py",
        r'    QT_TRANSLATE_NOOP("HipMob", "say \"A\"\nB\\"),',
    ]


MODULES = [*sorted((PACKAGE / "ui").rglob("*.py")), PACKAGE / "app.py"]


def shown_without_translation(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Literals with words in them that go to something that shows texts."""
    for call in ast.walk(tree):
        if not isinstance(call, ast.Call):
            continue
        name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
        if name not in SHOWING:
            continue
        for argument in call.args:
            for text in literals(argument):
                if re.search(r"[^\W\d_]{2,}", text) and not NOT_TEXTS.fullmatch(text):
                    yield call.lineno, text


def literals(node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.JoinedStr):
        yield "".join(str(part.value) for part in node.values if isinstance(part, ast.Constant))
    elif isinstance(node, ast.IfExp):
        yield from literals(node.body)
        yield from literals(node.orelse)
    elif isinstance(node, ast.BinOp):
        yield from literals(node.left)
        yield from literals(node.right)


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(PACKAGE).as_posix())
def test_no_part_of_the_window_shows_a_literal_that_cannot_be_translated(path: Path) -> None:
    assert list(shown_without_translation(ast.parse(path.read_text(encoding="utf-8")))) == []


def test_a_literal_that_is_shown_untranslated_is_found() -> None:
    source = 'a.setText("Play")\nb = QLabel(f"{n} drills")\nc.setToolTip(tr("Fine"))\nd.setText("A" if x else "Also")\n'
    assert list(shown_without_translation(ast.parse(source))) == [(1, "Play"), (2, " drills"), (4, "Also")]


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(PACKAGE).as_posix())
def test_texts_of_drills_are_shown_in_the_language_of_the_app(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    tested = {
        id(part) for node in ast.walk(tree) if isinstance(node, ast.If | ast.IfExp) for part in ast.walk(node.test)
    }
    translated = {
        id(part)
        for call in ast.walk(tree)
        if isinstance(call, ast.Call) and getattr(call.func, "id", "") in ("translated", "map", "drill_name")
        for part in ast.walk(call)
    }
    bare = [
        (node.lineno, node.attr)
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute)
        and (node.attr in DRILL_TEXTS or (node.attr == "name" and ast.unparse(node.value).split(".")[-1] == "drill"))
        and ast.unparse(node.value).split(".")[-1] in ("drill", "own", "other")
        and id(node) not in translated | tested
    ]
    assert bare == []


@pytest.mark.parametrize("language", ["de", "es", "fr"])
def test_plural_forms_differ_from_each_other_only_where_the_language_wants_it(language: str) -> None:
    for message in messages_in(ts_path(ROOT / "assets", language)):
        if message.is_plural and not message.is_vanished:
            assert len(message.forms) == 2, message.source
