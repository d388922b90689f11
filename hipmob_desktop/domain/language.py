# SPDX-License-Identifier: GPL-3.0-or-later
"""The language the app speaks: every text people read passes through `tr`, and nothing here knows Qt.

Without a translator a text stays the English it was written in; `app.py` and the commands may put one in.
"""

from __future__ import annotations

from typing import Protocol


class Translator(Protocol):
    """Finds a text in another language; `count` chooses among its plural forms."""

    def __call__(self, text: str, count: int | None, /) -> str: ...


def _as_written(text: str, _count: int | None, /) -> str:
    return text


_translator: Translator = _as_written


def use_translator(translator: Translator | None) -> None:
    """Say everything through this one from now on; None goes back to English."""
    global _translator
    _translator = translator or _as_written


def tr(text: str, count: int | None = None, /, **values: object) -> str:
    """A text in the runner's language, with `{names}` in it replaced by `values`.

    `count` chooses the plural form and is put in for `{count}`. The English text is the key and must be a literal, so
    that it can be collected: `tr("{count} drill(s)", 3)` needs an English translation as well, for its plural.
    """
    found = _translator(text, count)
    if count is not None:
        values = {"count": count, **values}
    return found.format(**values) if values else found
