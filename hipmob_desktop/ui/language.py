# SPDX-License-Identifier: GPL-3.0-or-later
"""Speaks the runner's language in the window: our texts, Qt's own, dates, numbers and the direction of reading."""

from __future__ import annotations

import logging
from collections.abc import Callable
from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from hipmob_desktop.domain.language import CONTEXT, ENGLISH, SYSTEM, chosen_language, tr, use_translator
from hipmob_desktop.ui.locale import use_locale

COMPILED = Path(__file__).parents[1] / "translations"
"""Where the build puts the compiled translations."""

NAMES = {"en": "English", "de": "Deutsch", "es": "Español", "fr": "Français"}

log = logging.getLogger(__name__)


def languages() -> tuple[tuple[str, str], ...]:
    """Name and code of each language on offer; the first leaves it to the system."""
    return ((tr("As the system has it"), SYSTEM), *((NAMES.get(code, code), code) for code in available()))


def available() -> tuple[str, ...]:
    """The codes of the languages that can be spoken here, English first."""
    return (ENGLISH, *sorted(path.stem.removeprefix("hipmob_") for path in COMPILED.glob("hipmob_*.qm")))


def speak(application: QApplication, chosen: str = SYSTEM) -> str:
    """Speak the chosen language from now on and return its code; texts that are shown already stay as they are."""
    system = QLocale.system()
    wanted = system.uiLanguages() if chosen == SYSTEM else [chosen]
    language = chosen_language(wanted, available())
    locale = system if _language_of(system) == language else QLocale(language)
    use_translator(None)
    for translator in application.findChildren(QTranslator, "ours"):
        application.removeTranslator(translator)
        translator.deleteLater()
    if language != ENGLISH:
        _speak_translated(application, language)
    use_locale(locale)
    QLocale.setDefault(locale)
    if application.layoutDirection() is not locale.textDirection():  # being told takes a while at the start
        application.setLayoutDirection(locale.textDirection())
    return language


def _language_of(locale: QLocale) -> str:
    return locale.name().split("_")[0]


def _speak_translated(application: QApplication, language: str) -> None:
    ours = _loaded(application, f"hipmob_{language}", COMPILED)
    qts_own = _loaded(application, f"qtbase_{language}", Path(QLibraryInfo.path(_TRANSLATIONS)))
    if ours is not None:
        use_translator(_lookup(ours), language)
    if qts_own is not None:
        application.installTranslator(qts_own)


_TRANSLATIONS = QLibraryInfo.LibraryPath.TranslationsPath


def _loaded(application: QApplication, name: str, folder: Path) -> QTranslator | None:
    translator = QTranslator(application)
    translator.setObjectName("ours")
    if translator.load(name, str(folder)):
        return translator
    log.info("no translation %s in %s", name, folder)
    return None


def _lookup(translator: QTranslator) -> Callable[[str, int | None], str | None]:
    @lru_cache(maxsize=4096)
    def find(text: str, count: int | None) -> str | None:
        found = translator.translate(CONTEXT, text, None, -1 if count is None else count)
        return found or None

    return find
