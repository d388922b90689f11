# SPDX-License-Identifier: GPL-3.0-or-later
"""Several devices with a folder each, and a file synchroniser that passes files on late, twice, as conflict copies."""

from __future__ import annotations

import shutil
import tempfile
from datetime import timedelta
from pathlib import Path

import msgspec
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, consumes, invariant, multiple, rule

from hipmob_desktop.domain.hip_tests import HipTest
from hipmob_desktop.domain.history import History
from hipmob_desktop.domain.sessions import Session
from hipmob_desktop.storage.history_file import HISTORY_NAME, HistoryFile
from tests.storage.histories import NOW, hip_test, session

DEVICES = 3
devices = st.integers(0, DEVICES - 1)


class ManyDevices(RuleBasedStateMachine):
    """What each device does and sees; `changes` holds the newest change of each session or test that a device made."""

    ids = Bundle("ids")
    test_ids = Bundle("test_ids")

    def __init__(self) -> None:
        super().__init__()
        self.root = Path(tempfile.mkdtemp(prefix="hipmob-devices-"))
        self.moment = NOW
        self.files = [HistoryFile(self.root / str(device), lambda: self.moment) for device in range(DEVICES)]
        self.histories = [file.load().history for file in self.files]
        self.changes: dict[str, Session | HipTest | None] = {}
        self.copies = 0

    def teardown(self) -> None:
        try:
            self.settle()
        finally:
            shutil.rmtree(self.root)

    def tick(self) -> None:
        """No two changes are of the same moment, as no runner is on two devices at once."""
        self.moment += timedelta(seconds=1)

    def keep(self, device: int, history: History) -> None:
        self.histories[device] = self.files[device].save(history)

    @rule(target=ids, device=devices)
    def plays(self, device: int) -> str:
        self.tick()
        new = msgspec.structs.replace(session(f"s{len(self.changes)}"), modified_at=self.moment)
        self.keep(device, self.histories[device].with_session(new))
        self.changes[new.id] = new
        return new.id

    @rule(target=test_ids, device=devices)
    def takes_a_hip_test(self, device: int) -> str:
        self.tick()
        new = hip_test(f"t{len(self.changes)}", self.moment)
        self.keep(device, self.histories[device].with_hip_test(new))
        self.changes[new.id] = new
        return new.id

    @rule(device=devices, test_id=test_ids, note=st.text(max_size=5))
    def edits_a_hip_test(self, device: int, test_id: str, note: str) -> None:
        if self.histories[device].hip_test(test_id) is None:
            return
        self.tick()
        self.keep(device, self.histories[device].hip_test_edited(test_id, self.moment, note=note))
        self.changes[test_id] = self.histories[device].hip_test(test_id)

    @rule(target=test_ids, device=devices, test_id=consumes(test_ids), regretted=st.booleans())
    def deletes_a_hip_test(self, device: int, test_id: str, regretted: bool) -> object:
        known = self.histories[device].hip_test(test_id)
        if known is None:
            return test_id
        self.tick()
        self.keep(device, self.histories[device].without_hip_test(test_id, self.moment))
        self.changes[test_id] = None
        if not regretted:
            return multiple()
        self.tick()
        self.keep(device, self.histories[device].hip_test_restored(known, self.moment))
        self.changes[test_id] = self.histories[device].hip_test(test_id)
        return test_id

    @rule(device=devices, session_id=ids, note=st.text(max_size=5))
    def edits(self, device: int, session_id: str, note: str) -> None:
        if self.histories[device].session(session_id) is None:
            return
        self.tick()
        self.keep(device, self.histories[device].edited(session_id, self.moment, note=note))
        self.changes[session_id] = self.histories[device].session(session_id)

    @rule(target=ids, device=devices, session_id=consumes(ids), regretted=st.booleans())
    def deletes(self, device: int, session_id: str, regretted: bool) -> object:
        known = self.histories[device].session(session_id)
        if known is None:
            return session_id
        self.tick()
        self.keep(device, self.histories[device].without_session(session_id, self.moment))
        self.changes[session_id] = None
        if not regretted:
            return multiple()
        self.tick()
        self.keep(device, self.histories[device].restored(known, self.moment))
        self.changes[session_id] = self.histories[device].session(session_id)
        return session_id

    @rule(sender=devices, receiver=devices)
    def the_synchroniser_leaves_a_conflict_copy(self, sender: int, receiver: int) -> None:
        if sender == receiver or not self.files[sender].path.exists():
            return
        self.copies += 1
        self.files[receiver].directory.mkdir(exist_ok=True)
        shutil.copy(
            self.files[sender].path, self.files[receiver].directory / f"history.sync-conflict-{self.copies}.json"
        )

    @rule(sender=devices, receiver=devices)
    def the_synchroniser_replaces_the_file_under_a_running_app(self, sender: int, receiver: int) -> None:
        """As it does where it sees no conflict; what only the receiver's app has in memory comes back when it saves."""
        if sender == receiver or not self.files[sender].path.exists():
            return
        self.files[receiver].directory.mkdir(exist_ok=True)
        fresh = self.files[receiver].directory / ".incoming"
        shutil.copy(self.files[sender].path, fresh)
        fresh.replace(self.files[receiver].directory / HISTORY_NAME)
        self.keep(receiver, self.histories[receiver])

    @rule(device=devices)
    def starts_again(self, device: int) -> None:
        self.files[device] = HistoryFile(self.root / str(device), lambda: self.moment)
        self.histories[device] = self.files[device].load().history

    @invariant()
    def nobody_has_made_anything_up(self) -> None:
        for history in self.histories:
            assert history.ids <= self.changes.keys()

    def settle(self) -> None:
        """Once every device has heard of every other, all agree on the newest change of each session and test."""
        for _ in range(2):
            for sender in range(DEVICES):
                for receiver in range(DEVICES):
                    self.the_synchroniser_leaves_a_conflict_copy(sender, receiver)
                    self.starts_again(receiver)
        wanted = {session_id: one for session_id, one in self.changes.items() if one is not None}
        for history in self.histories:
            assert {one.id: one for one in (*history.sessions, *history.hip_tests)} == wanted


ManyDevices.TestCase.settings = settings(max_examples=60, stateful_step_count=30, deadline=None)
TestManyDevices = ManyDevices.TestCase
