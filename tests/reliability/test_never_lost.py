# SPDX-License-Identifier: GPL-3.0-or-later
"""A few rounds of the programs that try to lose something; docs/reliability.md has the figures of many."""

from __future__ import annotations

import sys

import pytest

from tests.reliability import damage, kills


@pytest.mark.skipif(sys.platform == "win32", reason="kills by signal")
@pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning")
def test_a_killed_app_has_lost_no_saved_session_and_at_most_five_seconds_of_a_running_one() -> None:
    tally = kills.run(rounds=40, seed=20261128)
    assert tally.lost == []
    assert tally.saved > 0
    assert tally.interrupted > 0
    assert tally.largest_loss_seconds <= kills.CHECKPOINT_SECONDS
    assert tally.told_of_damage == 0


def test_a_damaged_history_is_read_or_set_aside_with_a_message_and_never_overwritten() -> None:
    tally = damage.run(documents=300, seed=20261128)
    assert tally.wrongs == []
    assert tally.outcomes["set aside"] > 100
    assert tally.outcomes["still readable"] > 10
