# SPDX-License-Identifier: GPL-3.0-or-later
"""The language the app speaks: every text people read passes through `tr`, and nothing here knows Qt.

Without a translator a text stays the English it was written in; `app.py` and the commands may put one in. English needs
no translator for its plurals: `(s)` in a text is left out for one thing, and `(is|are)` chooses.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Protocol

ENGLISH = "en"

SYSTEM = "system"
"""The choice of a language that leaves it to the system."""

CONTEXT = "HipMob"
"""The context of all our messages in Qt Linguist."""


class Translator(Protocol):
    """Finds a text in another language; `count` chooses among its plural forms. None where it has none."""

    def __call__(self, text: str, count: int | None, /) -> str | None: ...


def _as_written(_text: str, _count: int | None, /) -> str | None:
    return None


_translator: Translator = _as_written
_language = ENGLISH


def use_translator(translator: Translator | None, language: str = ENGLISH) -> None:
    """Say everything through this one from now on; None goes back to English. `language` is its code, such as de."""
    global _translator, _language
    _translator = translator or _as_written
    _language = language if translator else ENGLISH


def language() -> str:
    """The code of the language that is spoken now."""
    return _language


def tr(text: str, count: int | None = None, /, **values: object) -> str:
    """A text in the runner's language, with `{names}` in it replaced by `values`.

    `count` chooses the plural form and is put in for `{count}`: `tr("{count} drill(s)", 3)` is "3 drills". The English
    text is the key and must be a literal, so that it can be collected.
    """
    found = _translator(text, count)
    if found is None:
        found = text if count is None else english_plural(text, count)
    if count is not None:
        values = {"count": count, **values}
    return found.format(**values) if values else found


def later(text: str) -> str:
    """Marks a text of a table that is made before the language is known: it is given to `translated` when shown."""
    return text


def translated(text: str) -> str:
    """A text that came from elsewhere, a drill or the voice, in the runner's language; as it is where it has none."""
    return (_translator(text, None) or text) if text else text


_ENDING = re.compile(r"(?<=\w)\((\w+)\)")
_CHOICE = re.compile(r"\((\w*)\|(\w*)\)")


def english_plural(text: str, count: int) -> str:
    """The text for so many: "(s)" stands for the ending of many, "(is|are)" for the word of one and that of many."""
    one = count == 1
    text = _CHOICE.sub(lambda choice: choice[1] if one else choice[2], text)
    return _ENDING.sub(lambda ending: "" if one else ending[1], text)


def chosen_language(wanted: Iterable[str], available: Sequence[str]) -> str:
    """The first wanted language there is: de-AT and de_AT.UTF-8 are served by de. English where none is."""
    for name in wanted:
        code = re.split(r"[-_.@]", name)[0].lower()
        if code in available:
            return code
    return ENGLISH
