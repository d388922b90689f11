# SPDX-License-Identifier: GPL-3.0-or-later
"""Before the computer sleeps, logind (one of the test's own, on a real message bus) waits for who holds its lock."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from queue import SimpleQueue
from subprocess import PIPE, Popen

import pytest

from hipmob_desktop.desktop.bus import leave_all
from hipmob_desktop.desktop.sleep import SleepWatch
from tests.desktop.buses import PATIENCE_SECONDS, Logind, PrivateBus

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="systemd's logind")


@pytest.fixture
def logind(system_bus: PrivateBus) -> Iterator[Logind]:
    with Logind(system_bus[0]) as logind:
        yield logind


@pytest.fixture
def falls_asleep() -> SimpleQueue[None]:
    return SimpleQueue()


@pytest.fixture
def watch(logind: Logind, falls_asleep: SimpleQueue[None]) -> Iterator[SleepWatch]:
    """It listens, and wants to be waited for."""
    watch = SleepWatch(lambda: falls_asleep.put(None))
    watch.set_waited_for(True)
    watch.start()
    yield watch
    leave_all([watch])


def test_the_lock_is_held_until_sleep_is_let_and_taken_again_after_waking(
    logind: Logind, watch: SleepWatch, falls_asleep: SimpleQueue[None]
) -> None:
    for _night in range(2):
        lock = logind.lock()
        assert (lock.what, lock.who, lock.mode) == ("sleep", "HipMob Desktop", "delay")
        assert lock.why
        logind.prepare_for_sleep(True)
        falls_asleep.get(timeout=PATIENCE_SECONDS)
        assert lock.is_held
        watch.let_sleep()
        lock.wait_for_release()
        assert logind.unanswered() == 0
        logind.prepare_for_sleep(False)


def test_who_had_not_let_it_sleep_when_it_woke_is_waited_for_the_next_time_too(
    logind: Logind, watch: SleepWatch, falls_asleep: SimpleQueue[None]
) -> None:
    lock = logind.lock()
    logind.prepare_for_sleep(True)
    falls_asleep.get(timeout=PATIENCE_SECONDS)
    logind.prepare_for_sleep(False)
    logind.prepare_for_sleep(True)
    falls_asleep.get(timeout=PATIENCE_SECONDS)
    assert lock.is_held
    watch.let_sleep()
    lock.wait_for_release()


def test_who_is_no_longer_waited_for_holds_nothing(logind: Logind, watch: SleepWatch) -> None:
    lock = logind.lock()
    watch.set_waited_for(False)
    lock.wait_for_release()
    assert logind.unanswered() == 0
    watch.set_waited_for(True)
    assert logind.lock().is_held


def test_a_refusal_is_not_argued_with_and_sleep_is_still_told(
    logind: Logind, watch: SleepWatch, falls_asleep: SimpleQueue[None]
) -> None:
    logind.refuse_lock()
    logind.prepare_for_sleep(True)
    falls_asleep.get(timeout=PATIENCE_SECONDS)
    assert logind.unanswered() == 0
    watch.let_sleep()
    logind.prepare_for_sleep(False)
    assert logind.lock().is_held


def test_closing_releases_the_lock(logind: Logind, watch: SleepWatch) -> None:
    lock = logind.lock()
    leave_all([watch])
    lock.wait_for_release()


def test_a_bus_that_dies_takes_the_lock_along(logind: Logind, watch: SleepWatch, system_bus: PrivateBus) -> None:
    lock = logind.lock()
    assert lock.is_held
    _address, process = system_bus
    process.kill()
    lock.wait_for_release()


def test_a_program_started_meanwhile_does_not_hold_the_lock(
    logind: Logind, watch: SleepWatch, falls_asleep: SimpleQueue[None]
) -> None:
    lock = logind.lock()
    logind.prepare_for_sleep(True)  # what was heard after the lock has come: the lock is there
    falls_asleep.get(timeout=PATIENCE_SECONDS)
    with Popen([sys.executable, "-c", "input()"], stdin=PIPE, close_fds=False, text=True) as started:
        watch.let_sleep()
        lock.wait_for_release()
        started.communicate("\n")
