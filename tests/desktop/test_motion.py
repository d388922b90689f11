# SPDX-License-Identifier: GPL-3.0-or-later
"""The desktop's wish for less motion arrives from a settings portal on a real message bus, and each change of it."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from queue import SimpleQueue

import pytest

from hipmob_desktop.desktop.bus import Failure, Question, Reply, leave_all
from hipmob_desktop.desktop.motion import STILL, MotionWatch
from tests.desktop.buses import PATIENCE_SECONDS, PrivateBus, bare_bus, threads_on_buses

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="freedesktop.org's portal")

PORTAL = """
import sys
from jeepney import DBusAddress, HeaderFields, MessageType, new_error, new_method_return, new_signal, message_bus
from jeepney.io.blocking import Proxy, open_dbus_connection
namespace, key, signature, before, after, newest = sys.argv[1:]
values = {"true": True, "false": False, "0": 0, "1": 1}
here = DBusAddress("/org/freedesktop/portal/desktop", interface="org.freedesktop.portal.Settings")
with open_dbus_connection(bus="SESSION") as connection:
    assert Proxy(message_bus, connection).RequestName("org.freedesktop.portal.Desktop") == (1,)
    print("ready", flush=True)
    while True:
        message = connection.receive()
        member = message.header.fields.get(HeaderFields.member)
        if message.header.message_type is not MessageType.method_call:
            continue
        if member == "ReadOne" and newest == "no":
            connection.send(new_error(message, "org.freedesktop.DBus.Error.UnknownMethod"))
        elif tuple(message.body) != (namespace, key):
            connection.send(new_error(message, "org.freedesktop.portal.Error.NotFound"))
        else:
            answer = (signature, values[before])
            connection.send(new_method_return(message, "v", (answer if member == "ReadOne" else ("v", answer),)))
            if sys.stdin.readline():
                body = (namespace, key, (signature, values[after]))
                connection.send(new_signal(here, "SettingChanged", "ssv", body))
"""

Portal = Callable[..., "subprocess.Popen[str]"]


@pytest.fixture
def portal(session_bus: PrivateBus) -> Iterator[Portal]:
    """Starts a portal that has one setting, and another value of it once a line comes in."""
    running: list[subprocess.Popen[str]] = []

    def start(*words: str) -> subprocess.Popen[str]:
        process = subprocess.Popen(
            [sys.executable, "-c", PORTAL, *words], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        running.append(process)
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        return process

    yield start
    for process in running:
        process.kill()
        process.communicate()


@pytest.mark.parametrize(
    "namespace, key, signature, still, moving",
    [
        ("org.freedesktop.appearance", "reduced-motion", "u", "1", "0"),
        ("org.gnome.desktop.interface", "enable-animations", "b", "false", "true"),
    ],
)
@pytest.mark.parametrize("newest", ["yes", "no"], ids=["a portal of today", "an older portal"])
def test_the_desktops_wish_is_heard_at_the_start_and_when_it_changes(
    portal: Portal, namespace: str, key: str, signature: str, still: str, moving: str, newest: str
) -> None:
    process = portal(namespace, key, signature, still, moving, newest)
    heard: SimpleQueue[bool] = SimpleQueue()
    watch = MotionWatch(heard.put)
    watch.start()
    assert heard.get(timeout=PATIENCE_SECONDS) is True
    assert process.stdin is not None
    process.stdin.write("change\n")
    process.stdin.flush()
    assert heard.get(timeout=PATIENCE_SECONDS) is False
    leave_all([watch])
    assert heard.empty()


class AskedInVain(MotionWatch):
    """Tells of the answers it got, too."""

    def __init__(self, told: Callable[[bool], object]) -> None:
        super().__init__(told)
        self.answers: SimpleQueue[Reply | Failure] = SimpleQueue()

    def answered(self, question: Question, answer: Reply | Failure) -> None:
        super().answered(question, answer)
        self.answers.put(answer)


def test_a_desktop_without_a_portal_asks_for_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    heard: SimpleQueue[bool] = SimpleQueue()
    watch = AskedInVain(heard.put)
    with bare_bus(tmp_path) as (address, _process):
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        watch.start()
        for _ in range(2 * len(STILL)):  # as portals of today are asked, and as older ones are
            assert isinstance(watch.answers.get(timeout=PATIENCE_SECONDS), Failure)
        leave_all([watch])
    assert heard.empty()
    assert watch.answers.empty()


def test_without_a_message_bus_nothing_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
    heard: SimpleQueue[bool] = SimpleQueue()
    watch = MotionWatch(heard.put)
    watch.start()
    watch.wait_until_left(PATIENCE_SECONDS)
    assert threads_on_buses() == []
    assert heard.empty()
