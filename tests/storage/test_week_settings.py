# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QSettings

from hipmob_desktop.domain.weeks import WeekStart
from hipmob_desktop.storage.week_settings import WeekSettings, load_week_settings


def test_without_a_settings_file_the_defaults_hold(tmp_path: Path) -> None:
    assert load_week_settings(tmp_path) == WeekSettings(WeekStart.MONDAY, 5.0, 3)


def test_what_the_app_has_stored_is_read(tmp_path: Path) -> None:
    stored = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    stored.setValue("window/geometry", QByteArray(bytes(range(256))))
    stored.setValue("practice/mode", "100 % = é\n[weeks]")
    stored.setValue("weeks/start", "saturday")
    stored.setValue("weeks/day_minutes", 7.5)
    stored.setValue("weeks/day_end_hour", 4)
    stored.sync()
    assert load_week_settings(tmp_path) == WeekSettings(WeekStart.SATURDAY, 7.5, 4)


@pytest.mark.parametrize(
    "content",
    [
        b"[weeks]\nstart=friday\nday_minutes=0\nday_end_hour=24\n",
        b"[weeks]\nstart=\nday_minutes=nan\nday_end_hour=x\n",
        b"start=sunday\n",
        b"\xff\xfe",
    ],
)
def test_what_makes_no_sense_reads_as_its_default(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "settings.ini").write_bytes(content)
    assert load_week_settings(tmp_path) == WeekSettings()
