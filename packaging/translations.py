# SPDX-License-Identifier: GPL-3.0-or-later
"""Collects every text people read into Qt Linguist's files, checks these, and compiles them.

    python packaging/translations.py update     new texts into assets/translations/*.ts; gone ones are taken out
    python packaging/translations.py check      fails where a text is missing, unfinished or has other placeholders
    python packaging/translations.py release    hipmob_desktop/translations/*.qm

Texts are the literals of `tr`, `later` and `written` in the package, what runners read of assets/drills and
assets/routines, the phrases of the voice as captions, and the health note. `lupdate` reads no plural forms of Python's
calls, so it is given the texts as C++.
"""

from __future__ import annotations

import argparse
import ast
import re
import sys
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[1]
LANGUAGES = ("de", "es", "fr")
PLURAL_FORMS = 2  # of each of these languages

_MARKED = {"tr": 0, "later": 0, "written": 1}  # which argument is the text
_PLACEHOLDER = re.compile(r"\{\w*\}")


@dataclass(frozen=True, slots=True)
class Text:
    """A text to translate, and where it is found."""

    source: str
    place: str
    is_plural: bool = False


def texts_of_code(package: Path) -> Iterator[Text]:
    """The literals in calls that mark a text. Raises ValueError for a call whose text is no literal."""
    for path in sorted(package.rglob("*.py")):
        if path.name == "resources_rc.py":
            continue
        place = path.relative_to(package).as_posix()
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id in _MARKED:
                yield _text_of(call, _MARKED[call.func.id], place)


def _text_of(call: ast.Call, position: int, place: str) -> Text:
    argument = call.args[position] if len(call.args) > position else None
    if not isinstance(argument, ast.Constant) or not isinstance(argument.value, str):
        raise ValueError(f"{place}:{call.lineno}: the text must be one literal")
    return Text(argument.value, place, is_plural=position == 0 and len(call.args) > 1)


def texts_of_assets(assets: Path) -> Iterator[Text]:
    """What runners read of drills, routines, the voice and the health note. Raises DataFileError."""
    from hipmob_desktop.domain.script import caption_texts
    from hipmob_desktop.storage.routine_files import load_drills, load_routines

    drills = load_drills(assets / "drills")
    for drill in drills.values():
        shown = (drill.name, drill.dose, *drill.targets, drill.start_position, *drill.cues, drill.fault)
        for text in (*shown, drill.easier, drill.harder, drill.caution):
            if text:
                yield Text(text, f"drills/{drill.id}.toml")
    for routine in load_routines(assets / "routines", drills).values():
        yield Text(routine.name, f"routines/{routine.id}.toml")
    for text in caption_texts(drills.values()):
        yield Text(text, "what the voice says, as a caption")
    for paragraph in (assets / "texts" / "health-note.md").read_text(encoding="utf-8").strip().split("\n\n"):
        yield Text(paragraph, "texts/health-note.md")


def collected(root: Path = ROOT) -> tuple[Text, ...]:
    """Every text once, with all the places it is found at. Raises ValueError where one is plural here and not there."""
    found: dict[str, list[Text]] = {}
    for text in (*texts_of_code(root / "hipmob_desktop"), *texts_of_assets(root / "assets")):
        found.setdefault(text.source, []).append(text)
    return tuple(_joined(source, same) for source, same in found.items())


def _joined(source: str, same: Sequence[Text]) -> Text:
    if len({text.is_plural for text in same}) > 1:
        places = ", ".join(text.place for text in same)
        raise ValueError(f"{source!r} is counted in one place and not in another: {places}")
    return Text(source, ", ".join(dict.fromkeys(text.place for text in same)), same[0].is_plural)


def update(root: Path = ROOT) -> None:
    """Bring the files of all languages up to date by `lupdate`, which keeps translations of what there is."""
    from hatch_build import run_tool

    from hipmob_desktop.storage.translations import ts_path

    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "texts.cpp"
        source.write_text(as_cpp(collected(root)), encoding="utf-8")
        targets = [str(ts_path(root / "assets", language)) for language in LANGUAGES]
        options = ["-silent", "-locations", "none", "-no-obsolete", "-source-language", "en"]
        run_tool("lupdate", *options, str(source), "-ts", *targets)


def as_cpp(texts: Iterable[Text]) -> str:
    """The texts as lupdate finds them in C++."""
    from hipmob_desktop.domain.language import CONTEXT

    lines = ["static const char *const texts[] = {"]
    for text in texts:
        macro = "QT_TRANSLATE_N_NOOP" if text.is_plural else "QT_TRANSLATE_NOOP"
        lines += [f"    //: {text.place}", f'    {macro}("{CONTEXT}", "{_escaped(text.source)}"),']
    return "\n".join([*lines, "};", ""])


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")


def faults(root: Path = ROOT) -> Iterator[str]:
    """What is wrong with the translations, a line each."""
    from hipmob_desktop.storage.translations import messages_in, ts_path

    texts = {text.source: text for text in collected(root)}
    for language in LANGUAGES:
        messages = {
            message.source: message
            for message in messages_in(ts_path(root / "assets", language))
            if not message.is_vanished
        }
        for source in texts.keys() - messages.keys():
            yield f"{language}: missing ({texts[source].place}): {source!r}; run update"
        for source in messages.keys() - texts.keys():
            yield f"{language}: no longer used: {source!r}; run update"
        for source in sorted(texts.keys() & messages.keys()):
            message = messages[source]
            expected = PLURAL_FORMS if texts[source].is_plural else 1
            if not message.is_finished or not all(message.forms):
                yield f"{language}: unfinished: {source!r}"
            elif len(message.forms) != expected:
                yield f"{language}: {len(message.forms)} forms instead of {expected}: {source!r}"
            else:
                yield from _faults_of_placeholders(language, source, message.forms)


def _faults_of_placeholders(language: str, source: str, forms: Sequence[str]) -> Iterator[str]:
    wanted = sorted(_PLACEHOLDER.findall(source))
    for position, form in enumerate(forms):
        has = sorted(_PLACEHOLDER.findall(form))
        without_count = [name for name in wanted if name != "{count}"]
        if has != wanted and not (position == 0 and len(forms) > 1 and has == without_count):  # one may be written out
            yield f"{language}: placeholders {has} instead of {wanted}: {form!r}"


def release(root: Path = ROOT) -> None:
    """Compile the translations for Qt, as the build does."""
    from hatch_build import compile_translations

    compile_translations(root / "assets" / "translations", root / "hipmob_desktop" / "translations")


def main() -> int:
    parser = argparse.ArgumentParser(description="Collects, checks and compiles the translations.")
    parser.add_argument("task", choices=["update", "check", "release"])
    task = parser.parse_args().task
    sys.path.insert(0, str(ROOT))
    if task == "check":
        found = list(faults())
        print("\n".join(found) or "Every text is translated.")
        return 1 if found else 0
    update() if task == "update" else release()
    return 0


if __name__ == "__main__":
    sys.exit(main())
