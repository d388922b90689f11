# SPDX-License-Identifier: GPL-3.0-or-later
"""`remind`: waits, without a window, and tells by the desktop's notifications what the week still takes.

The desktop starts it at log-in when reminders are switched on. It ends by itself once they are switched off.
"""

from __future__ import annotations

import argparse
import contextlib
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from hipmob_desktop.desktop.clocks import local_now
from hipmob_desktop.domain.language import later, tr, translated
from hipmob_desktop.domain.reminders import Reminders, words_for
from hipmob_desktop.domain.sessions import training_day_of
from hipmob_desktop.domain.weeks import review
from hipmob_desktop.storage.folders import user_data_directory
from hipmob_desktop.storage.history_file import HistoryFile
from hipmob_desktop.storage.week_settings import load_reminders, load_week_settings

LOOK_EVERY_SECONDS = 30.0
TITLE = later("Time for your hips")
LOCK_NAME = ".remind.lock"

Notify = Callable[[str, str], None]


class NoNotificationsError(Exception):
    """The desktop takes no notifications; the message says why."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The command's own arguments."""
    parser.add_argument("--now", action="store_true", help="tell now what there is to tell, and end")


def run(arguments: argparse.Namespace) -> int:
    """Remind until reminders are switched off."""
    directory = user_data_directory(arguments.data_dir)
    try:
        with desktop_notifications() as notify:
            if arguments.now:
                tell(directory, notify, local_now())
                return 0
            with only_one(directory) as alone:
                if alone:
                    watch(Watch(directory, notify, local_now, time.sleep))
    except NoNotificationsError as error:
        print(f"hipmob-desktop: {error}", file=sys.stderr)
        return 1
    return 0


@dataclass(frozen=True, slots=True)
class Watch:
    """What waiting needs: `now` is local time with its zone, `sleep` takes seconds."""

    directory: Path
    notify: Notify
    now: Callable[[], datetime]
    sleep: Callable[[float], None]


def watch(watch: Watch) -> None:
    """Look at the clock now and then: a long sleep would miss its hour when the computer sleeps too."""
    seen = watch.now()
    while (reminders := load_reminders(watch.directory)).on:
        watch.sleep(LOOK_EVERY_SECONDS)
        now = watch.now()
        if _is_due(reminders, seen, now):
            tell(watch.directory, watch.notify, now)
        seen = now


def _is_due(reminders: Reminders, seen: datetime, now: datetime) -> bool:
    return reminders.due(seen.replace(tzinfo=None), now.replace(tzinfo=None))


def tell(directory: Path, notify: Notify, now: datetime) -> None:
    """Say what the week still takes, if anything."""
    settings = load_week_settings(directory)
    today = training_day_of(now, settings.day_end_hour)
    counted = review(HistoryFile(directory).read().history, today, settings.week_start, settings.day_minutes)
    words = words_for(counted)
    if words is not None:
        notify(translated(TITLE), words)


@contextlib.contextmanager
def only_one(directory: Path) -> Iterator[bool]:
    """Whether no other `remind` waits for this history. Where files cannot be locked, all may wait."""
    if sys.platform == "win32":
        yield True
        return
    import fcntl

    directory.mkdir(parents=True, exist_ok=True)
    with (directory / LOCK_NAME).open("w") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            yield False
        else:
            yield True


@contextlib.contextmanager
def desktop_notifications() -> Iterator[Notify]:
    """A way to the desktop's notifications (freedesktop.org's). Raises NoNotificationsError."""
    try:
        from jeepney import DBusAddress, new_method_call
        from jeepney.io.blocking import open_dbus_connection
    except ImportError as error:
        raise NoNotificationsError(tr("this system has no desktop notifications that we know of.")) from error
    try:
        connection = open_dbus_connection(bus="SESSION")
    except (OSError, KeyError) as error:
        raise NoNotificationsError(tr("there is no desktop session to notify ({reason}).", reason=error)) from error
    address = DBusAddress(
        "/org/freedesktop/Notifications",
        bus_name="org.freedesktop.Notifications",
        interface="org.freedesktop.Notifications",
    )

    def notify(title: str, words: str) -> None:
        body: tuple[object, ...] = (
            "HipMob Desktop",
            0,
            "hipmob-desktop",
            title,
            words,
            [],
            {"desktop-entry": ("s", "hipmob-desktop")},
            -1,
        )
        reply = connection.send_and_get_reply(new_method_call(address, "Notify", "susssasa{sv}i", body), timeout=10)
        if reply.header.message_type.name == "error":
            raise NoNotificationsError(tr("the desktop takes no notification ({reason}).", reason=reply.body))

    with connection:
        yield notify
