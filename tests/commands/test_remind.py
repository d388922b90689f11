# SPDX-License-Identifier: GPL-3.0-or-later
"""Reminders as the desktop gets them, from a real message bus and from a clock that the test moves."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from hipmob_desktop.__main__ import main
from hipmob_desktop.commands.remind import LOOK_EVERY_SECONDS, TITLE, Watch, only_one, watch
from hipmob_desktop.domain.history import History
from hipmob_desktop.domain.sessions import Session
from hipmob_desktop.storage.autostart import autostart_path, set_autostart
from hipmob_desktop.storage.history_file import HistoryFile
from hipmob_desktop.storage.week_settings import load_reminders

MONDAY = datetime(2026, 11, 23, 17, 55, tzinfo=UTC)


class TimeIsUpError(Exception):
    """Time is up."""


class MovedClock:
    """Goes on by as much as is slept, until the end."""

    def __init__(self, end: datetime) -> None:
        self.moment, self.end = MONDAY, end

    def now(self) -> datetime:
        return self.moment

    def sleep(self, seconds: float) -> None:
        self.moment += timedelta(seconds=seconds)
        if self.moment > self.end:
            raise TimeIsUpError


def switch_on(directory: Path, weekdays: str = "024") -> None:
    (directory / "settings.ini").write_text(f"[reminders]\non=true\nweekdays={weekdays}\nat=18:00\n")


def session_on(day: date) -> Session:
    moment = datetime(day.year, day.month, day.day, 7, tzinfo=UTC)
    return Session(
        id=str(day), mode="pre-run", started_at=moment, training_day=day, watched_seconds=400.0, modified_at=moment
    )


def told_by(directory: Path, end: datetime) -> list[tuple[str, str]]:
    told: list[tuple[str, str]] = []
    clock = MovedClock(end)
    with pytest.raises(TimeIsUpError):
        watch(Watch(directory, lambda title, words: told.append((title, words)), clock.now, clock.sleep))
    return told


def test_a_week_without_sessions_is_reminded_of_on_each_chosen_day(tmp_path: Path) -> None:
    switch_on(tmp_path)
    told = told_by(tmp_path, MONDAY + timedelta(days=6))
    assert told == [
        (TITLE, "0 of 3 days, 3 more by Sunday"),
        (TITLE, "0 of 3 days, 3 more by Sunday"),
        (TITLE, "0 of 3 days, 3 more by Sunday"),
    ]


def test_a_week_that_is_met_is_left_in_peace(tmp_path: Path) -> None:
    switch_on(tmp_path)
    days = [date(2026, 11, 23) + timedelta(days=number) for number in range(3)]
    HistoryFile(tmp_path).save(History(sessions=tuple(map(session_on, days))))
    assert told_by(tmp_path, MONDAY + timedelta(days=6)) == []


def test_it_ends_when_reminders_are_switched_off(tmp_path: Path) -> None:
    clock = MovedClock(MONDAY + timedelta(days=1))
    watch(Watch(tmp_path, lambda *_: None, clock.now, clock.sleep))
    assert clock.moment == MONDAY


def test_a_second_one_does_not_wait_beside_the_first(tmp_path: Path) -> None:
    with only_one(tmp_path) as first, only_one(tmp_path) as second:
        assert first
        assert not second


def test_settings_that_make_no_sense_leave_reminders_off(tmp_path: Path) -> None:
    (tmp_path / "settings.ini").write_text("[reminders]\non=maybe\nweekdays=9\nat=late\n")
    assert not load_reminders(tmp_path).on


def test_log_in_starts_it_and_switching_off_takes_that_away(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    set_autostart(["/opt/a folder/hipmob-desktop", "remind"])
    assert 'Exec="/opt/a folder/hipmob-desktop" "remind"\n' in autostart_path().read_text()
    set_autostart(['/opt/100% "$HOME"/x'])
    assert 'Exec="/opt/100%% \\"\\$HOME\\"/x"\n' in autostart_path().read_text().replace("\\\\", "\\")
    set_autostart(None)
    set_autostart(None)
    assert not autostart_path().exists()


SERVER = """
import sys
from jeepney import DBusAddress, HeaderFields, MatchRule, MessageType, message_bus, new_method_return
from jeepney.io.blocking import Proxy, open_dbus_connection
with open_dbus_connection(bus="SESSION") as connection:
    assert Proxy(message_bus, connection).RequestName("org.freedesktop.Notifications") == (1,)
    print("ready", flush=True)
    while True:
        message = connection.receive()
        if message.header.fields.get(HeaderFields.member) == "Notify":
            print(message.body[3], "|", message.body[4], flush=True)
            connection.send(new_method_return(message, "u", (7,)))
            break
"""


@pytest.fixture
def session_bus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A message bus of this test's own."""
    program = shutil.which("dbus-daemon")
    if program is None:
        pytest.skip("needs dbus-daemon")
    bus = subprocess.Popen([program, "--session", "--nofork", "--print-address=1"], stdout=subprocess.PIPE, text=True)
    assert bus.stdout is not None
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus.stdout.readline().strip())
    yield
    bus.terminate()
    bus.communicate()


@pytest.mark.skipif(sys.platform != "linux", reason="freedesktop.org notifications")
def test_the_desktop_gets_the_notification_over_its_message_bus(session_bus: None, tmp_path: Path) -> None:
    server = subprocess.Popen([sys.executable, "-c", SERVER], stdout=subprocess.PIPE, text=True, env=dict(os.environ))
    assert server.stdout is not None
    assert server.stdout.readline() == "ready\n"
    assert main(["--data-dir", str(tmp_path), "remind", "--now"]) == 0
    said, _ = server.communicate(timeout=20)
    assert said.startswith(f"{TITLE} | 0 of 3 days, ")


def test_without_a_desktop_session_it_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path / 'none'}")
    assert main(["--data-dir", str(tmp_path), "remind", "--now"]) == 1
    assert "no desktop session to notify" in capsys.readouterr().err


def test_it_looks_at_the_clock_often_enough_for_the_minute() -> None:
    assert LOOK_EVERY_SECONDS <= 60
