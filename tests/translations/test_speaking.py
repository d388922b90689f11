# SPDX-License-Identifier: GPL-3.0-or-later
"""Which language is spoken, and that the window and the commands say the same in it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, time
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QSettings
from PySide6.QtWidgets import QApplication

from hipmob_desktop.__main__ import main
from hipmob_desktop.domain import language as language_module
from hipmob_desktop.domain.language import ENGLISH, chosen_language, language, tr, translated, use_translator
from hipmob_desktop.storage.folders import asset_directory
from hipmob_desktop.storage.translations import (
    SYSTEM,
    Translations,
    languages_in,
    messages_in,
    speak_without_qt,
    system_languages,
    ts_path,
)
from hipmob_desktop.ui.language import available, languages, speak
from hipmob_desktop.ui.locale import percent, short_number, use_locale, written, written_number, written_time

OTHERS = ("de", "es", "fr")


@pytest.fixture(autouse=True)
def english_afterwards() -> Iterator[None]:
    yield
    use_translator(None)
    use_locale(None)
    QLocale.setDefault(QLocale(QLocale.Language.English))


@pytest.mark.parametrize(
    ("wanted", "code"),
    [
        (["de-AT", "en"], "de"),
        (["fr_FR.UTF-8"], "fr"),
        (["es_419@euro"], "es"),
        (["it", "fr"], "fr"),
        (["it"], "en"),
        (["en-GB", "de"], "en"),
        ([], "en"),
    ],
)
def test_the_first_language_there_is_of_those_wanted_is_spoken(wanted: list[str], code: str) -> None:
    assert chosen_language(wanted, (ENGLISH, *OTHERS)) == code


@pytest.mark.parametrize(
    ("environment", "wanted"),
    [
        ({"LANG": "de_DE.UTF-8"}, ("de_DE.UTF-8",)),
        ({"LANG": "de_DE.UTF-8", "LC_ALL": "fr_FR"}, ("fr_FR",)),
        ({"LANG": "de_DE.UTF-8", "LANGUAGE": "es:fr"}, ("es", "fr", "de_DE.UTF-8")),
        ({"LANG": "C.UTF-8", "LANGUAGE": "es"}, ()),
        ({}, ()),
    ],
)
def test_commands_follow_the_environment_as_others_do(environment: dict[str, str], wanted: tuple[str, ...]) -> None:
    assert system_languages(environment) == wanted


def test_every_translation_is_compiled() -> None:
    assert available() == languages_in(asset_directory()) == (ENGLISH, *OTHERS)


def test_the_languages_on_offer_are_named_in_themselves() -> None:
    assert languages() == (
        ("As the system has it", SYSTEM),
        ("English", "en"),
        ("Deutsch", "de"),
        ("Español", "es"),
        ("Français", "fr"),
    )


@pytest.mark.parametrize("code", OTHERS)
def test_the_window_and_the_commands_say_the_same(qapp: QApplication, code: str) -> None:
    messages = messages_in(ts_path(asset_directory(), code))
    without_qt = Translations(code, messages)
    assert speak(qapp, code) == code
    for message in messages:
        if message.is_vanished:
            continue
        for count in (0, 1, 2, 5, 21) if message.is_plural else (None,):
            assert found(message.source, count) == without_qt(message.source, count)


def found(text: str, count: int | None) -> str | None:
    """What the installed translator finds, before values are put in."""
    return language_module._translator(text, count)


def test_counts_take_the_plural_of_the_language(qapp: QApplication) -> None:
    speak(qapp, "de")
    assert [tr("{count} drill(s)", count) for count in (0, 1, 2)] == ["0 Übungen", "1 Übung", "2 Übungen"]
    speak(qapp, "fr")
    assert [tr("{count} drill(s)", count) for count in (0, 1, 2)] == ["0 exercice", "1 exercice", "2 exercices"]


def test_a_text_without_a_translation_is_said_in_english(qapp: QApplication) -> None:
    speak(qapp, "de")
    assert translated("Pigeon pose of a coach") == "Pigeon pose of a coach"


def test_english_again_takes_everything_back(qapp: QApplication) -> None:
    speak(qapp, "de")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"
    assert language() == "de"
    assert speak(qapp, "en") == "en"
    assert (language(), tr("Undo")) == ("en", "Undo")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


def test_a_language_that_is_not_there_is_english(qapp: QApplication) -> None:
    assert speak(qapp, "tlh") == "en"


DAY = date(2026, 3, 5)


@pytest.mark.parametrize(
    ("code", "day", "month", "decimals", "share"),
    [
        ("en", "Thursday 5 March 2026", "Mar", "6.9", "41%"),
        ("de", "Donnerstag, 5. März 2026", "März", "6,9", "41\u00a0%"),
        ("es", "jueves, 5 de marzo de 2026", "mar", "6,9", "41\u00a0%"),
        ("fr", "jeudi 5 mars 2026", "mars", "6,9", "41\u00a0%"),
    ],
)
def test_dates_and_numbers_are_written_by_locale(
    qapp: QApplication, code: str, day: str, month: str, decimals: str, share: str
) -> None:
    speak(qapp, code)
    assert written(DAY, "dddd d MMMM yyyy") == day
    assert written(DAY, "MMM") == month
    assert (written_number(6.87, 1), percent(0.413)) == (decimals, share)
    assert short_number(5.0) == "5"
    assert "18" in written_time(time(18, 5)) or "6:05" in written_time(time(18, 5))


def keep(directory: Path, code: str) -> None:
    settings = QSettings(str(directory / "settings.ini"), QSettings.Format.IniFormat)
    settings.setValue("window/language", code)
    settings.sync()


@pytest.mark.parametrize("code", OTHERS)
def test_commands_speak_the_language_chosen_in_the_window(tmp_path: Path, code: str) -> None:
    keep(tmp_path, code)
    speak_without_qt(tmp_path, {"LANG": "en_GB.UTF-8"})
    assert language() == code
    assert tr("Undo") in {"Rückgängig", "Deshacer", "Annuler"}


def test_commands_speak_the_system_s_language_unless_one_was_chosen(tmp_path: Path) -> None:
    speak_without_qt(tmp_path, {"LANG": "fr_CA.UTF-8"})
    assert tr("{count} session(s)", 0) == "0 séance"
    keep(tmp_path, "en")
    speak_without_qt(tmp_path, {"LANG": "fr_CA.UTF-8"})
    assert tr("{count} session(s)", 0) == "0 sessions"


def test_weeks_are_told_in_the_runner_s_language_but_to_programs_in_english(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    keep(tmp_path, "de")
    assert main(["--data-dir", str(tmp_path), "weeks"]) == 0
    assert "Es gibt noch keine Wochen" in capsys.readouterr().out
    use_translator(None)
    assert main(["--data-dir", str(tmp_path), "weeks", "--json"]) == 0
    assert '"weeks": []' in capsys.readouterr().out
    assert language() == ENGLISH
