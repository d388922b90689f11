# SPDX-License-Identifier: GPL-3.0-or-later
"""The translations as Qt Linguist keeps them (`assets/translations/hipmob_<language>.ts`), read without Qt.

The window loads the compiled `.qm` files instead, which is faster; commands that need no display read these.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

from hipmob_desktop.domain.language import ENGLISH, SYSTEM, chosen_language, use_translator
from hipmob_desktop.storage.folders import asset_directory
from hipmob_desktop.storage.week_settings import stored_value

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Message:
    """One text and its translation: one form, or one for one thing and one for many."""

    source: str
    forms: tuple[str, ...]
    is_plural: bool = False
    is_finished: bool = True
    is_vanished: bool = False


def ts_path(assets: Path, language: str) -> Path:
    """Where the translation into a language is kept."""
    return assets / "translations" / f"hipmob_{language}.ts"


def languages_in(assets: Path) -> tuple[str, ...]:
    """The codes of the languages there is a translation for, English first."""
    found = sorted(path.stem.removeprefix("hipmob_") for path in (assets / "translations").glob("hipmob_*.ts"))
    return (ENGLISH, *found)


def messages_in(path: Path) -> tuple[Message, ...]:
    """Every message of a file of translations. Raises OSError and ElementTree's ParseError."""
    return tuple(_message(element) for element in ET.parse(path).getroot().iter("message"))


def _message(element: ET.Element) -> Message:
    translation = element.find("translation")
    kind = "" if translation is None else translation.get("type", "")
    forms: Sequence[str] = ()
    if translation is not None:
        several = translation.findall("numerusform")
        forms = [form.text or "" for form in several] if several else [translation.text or ""]
    return Message(
        source=element.findtext("source", ""),
        forms=tuple(forms),
        is_plural=element.get("numerus") == "yes",
        is_finished=kind != "unfinished",
        is_vanished=kind in ("vanished", "obsolete"),
    )


class Translations:
    """Finds translations of one language; a translator for `use_translator`."""

    def __init__(self, language: str, messages: Sequence[Message]) -> None:
        self._one_until = 1 if language == "fr" else None  # French counts nothing as one thing, too
        self._forms: Mapping[str, tuple[str, ...]] = {
            message.source: message.forms for message in messages if any(message.forms) and not message.is_vanished
        }

    def __call__(self, text: str, count: int | None, /) -> str | None:
        forms = self._forms.get(text)
        if forms is None:
            return None
        is_one = count == 1 or (self._one_until is not None and count is not None and count <= self._one_until)
        return forms[0 if count is None or is_one else -1] or None


def speak_without_qt(directory: Path, environment: Mapping[str, str] = os.environ) -> None:
    """Speak the language chosen in the settings of that folder, else the system's, as far as there is a translation."""
    chosen = stored_value(directory, "window", "language") or SYSTEM
    wanted = system_languages(environment) if chosen == SYSTEM else (chosen,)
    try:
        assets = asset_directory()
        language = chosen_language(wanted, languages_in(assets))
        if language == ENGLISH:
            use_translator(None)
        else:
            use_translator(Translations(language, messages_in(ts_path(assets, language))), language)
    except (OSError, ET.ParseError) as error:
        log.info("no translation could be read: %s", error)
        use_translator(None)


def system_languages(environment: Mapping[str, str]) -> tuple[str, ...]:
    """The languages that the environment asks for, the most wanted first, as gettext reads it."""
    locale = next((environment[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if environment.get(name)), "")
    if locale.split(".")[0] in ("", "C", "POSIX"):
        return ()
    return (*filter(None, environment.get("LANGUAGE", "").split(":")), locale)
