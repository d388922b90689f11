# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest

from hipmob_desktop.domain.history import History
from hipmob_desktop.storage.backups import MONTHS_KEPT, NEWEST_KEPT, Backups
from hipmob_desktop.storage.history_document import bytes_of, document_of
from tests.storage.histories import DAY, NOW, history_of, ids_in, session


@pytest.fixture
def backups(tmp_path: Path) -> Backups:
    return Backups(tmp_path / "backups")


def keep(backups: Backups, history: History, day: date = DAY) -> None:
    backups.keep(history, bytes_of(history), day)


def kept(backups: Backups) -> dict[str, list[str]]:
    return {path.name: ids_in(document_of(path.read_bytes()).history) for path in backups.paths()}


def test_a_day_has_one_copy_which_grows_with_the_history(backups: Backups) -> None:
    keep(backups, history_of("a"))
    keep(backups, history_of("a", "b"))
    assert kept(backups) == {"history-2026-11-23.json": ["a", "b"]}


@pytest.mark.parametrize("again", [False, True])
def test_a_poorer_history_gets_a_copy_of_its_own(backups: Backups, again: bool) -> None:
    keep(backups, history_of("a", "b"))
    later = Backups(backups.directory) if again else backups  # the app may have been started again meanwhile
    keep(later, history_of("b", "c"))
    keep(later, history_of("b", "c", "d"))
    assert kept(later) == {"history-2026-11-23.json": ["a", "b"], "history-2026-11-23-2.json": ["b", "c", "d"]}


def test_a_copy_may_lose_the_sessions_that_the_runner_deleted(backups: Backups) -> None:
    keep(backups, history_of("a", "b"))
    keep(backups, history_of("a", "b").without_session("a", NOW))
    assert kept(backups) == {"history-2026-11-23.json": ["b"]}


def test_a_copy_that_another_program_made_richer_is_not_overwritten(backups: Backups) -> None:
    keep(backups, history_of("a"))
    backups.paths()[0].write_bytes(bytes_of(history_of("a", "z")))
    keep(backups, history_of("a", "b"))
    assert kept(backups) == {"history-2026-11-23.json": ["a", "z"], "history-2026-11-23-2.json": ["a", "b"]}


def test_copies_are_thinned_out_to_one_a_month(backups: Backups) -> None:
    days = [DAY + timedelta(days=5 * number) for number in range(200)]  # two years and nine months
    for day in days:
        keep(backups, history_of("a"), day)
    names = [path.name for path in backups.paths()]
    assert names[-NEWEST_KEPT:] == [f"history-{day}.json" for day in days[-NEWEST_KEPT:]]
    older = [name[: len("history-2026-11")] for name in names[:-NEWEST_KEPT]]
    assert len(older) == len(set(older))
    assert len({name[: len("history-2026-11")] for name in names}) == MONTHS_KEPT


def test_thinning_out_spares_copies_with_sessions_found_nowhere_else(backups: Backups) -> None:
    keep(backups, history_of("lost"))
    for number in range(1, MONTHS_KEPT + NEWEST_KEPT + 2):
        keep(backups, history_of("a"), DAY + timedelta(days=31 * number))
    assert kept(backups)["history-2026-11-23.json"] == ["lost"]
    assert "history-2026-12-24.json" not in kept(backups)


def test_the_newest_good_copy_is_found_among_damaged_ones(backups: Backups) -> None:
    keep(backups, history_of("a"), DAY)
    keep(backups, history_of("a").with_session(session("b", -60)), DAY + timedelta(days=1))
    damaged = backups.directory / "history-2026-11-25.json"
    damaged.write_bytes(b'{"format": "hipmob-')
    found = backups.newest_good()
    assert found is not None
    assert found.path.name == "history-2026-11-24.json"
    assert ids_in(found.history) == ["a", "b"]
    keep(backups, history_of("a", "b"), DAY + timedelta(days=2))
    assert damaged.read_bytes() == b'{"format": "hipmob-'


def test_a_copy_dated_by_a_wrong_clock_is_not_taken_for_the_newest(backups: Backups) -> None:
    keep(backups, history_of("a"), date(2099, 1, 1))
    keep(backups, history_of("a").with_session(session("b", -60)), DAY)
    found = backups.newest_good()
    assert found is not None
    assert ids_in(found.history) == ["a", "b"]


def test_without_copies_there_is_none_to_load(backups: Backups) -> None:
    assert backups.newest_good() is None
    assert backups.paths() == ()
