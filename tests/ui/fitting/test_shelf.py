# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta

import pytest
from pytestqt.qtbot import QtBot

from hipmob_desktop.domain.drills import Drill
from hipmob_desktop.domain.fitting import CannotFitError
from hipmob_desktop.domain.routines import Mode, Routine
from hipmob_desktop.domain.sessions import routine_hash
from hipmob_desktop.ui.jobs import Jobs
from hipmob_desktop.ui.keeper import Keeper
from hipmob_desktop.ui.shelf import Shelf
from tests.ui.conftest import AtOnceExecutor, HeldExecutor, MemoryStore, make_shelf

TODAY = date(2026, 11, 28)
SOON = TODAY + timedelta(days=14)


@dataclass
class Days:
    """A calendar that the test turns over."""

    today: date = TODAY

    def __call__(self) -> date:
        return self.today


@dataclass
class Desk:
    routines: dict[Mode, Routine]
    store: MemoryStore = field(default_factory=MemoryStore)
    days: Days = field(default_factory=Days)

    def __post_init__(self) -> None:
        self.shelf = self.again()

    def again(self) -> Shelf:
        """The shelf as the next start of the app finds it."""
        return make_shelf(self.routines, self.store, self.days)


@pytest.fixture
def desk(qtbot: QtBot, routines: dict[Mode, Routine]) -> Desk:
    return Desk(routines)


def ids(routine: Routine) -> set[str]:
    return {drill.id for drill in routine.drills}


def test_without_changes_a_mode_has_its_own_routine(desk: Desk) -> None:
    for mode, routine in desk.routines.items():
        assert desk.shelf.routine(mode) is routine
    assert desk.shelf.minutes == 10


def test_minutes_hold_for_all_modes_and_for_the_day_only(desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.shelf.changed):
        desk.shelf.set_minutes(4)
    assert [desk.shelf.routine(mode).seconds for mode in Mode] == [240.0] * 3
    assert desk.again().minutes == 4
    desk.days.today += timedelta(days=1)
    with qtbot.waitSignal(desk.shelf.changed):
        desk.shelf.see_to_the_day()
    assert desk.shelf.minutes == 10
    assert desk.shelf.routine(Mode.PRE_RUN) is desk.routines[Mode.PRE_RUN]
    with qtbot.assertNotEmitted(desk.shelf.changed):
        desk.shelf.see_to_the_day()


def test_a_rest_is_kept_over_starts_and_ends_by_itself(desk: Desk, drills: dict[str, Drill]) -> None:
    desk.shelf.rest(drills["cat-cow"], SOON)
    later = desk.again()
    assert later.resting == ((drills["cat-cow"], SOON),)
    assert "cat-cow" not in ids(later.routine(Mode.PRE_RUN)) | ids(later.routine(Mode.POST_RUN))
    desk.days.today = SOON
    assert later.resting == ()
    assert later.routine(Mode.PRE_RUN) is desk.routines[Mode.PRE_RUN]


def test_a_rest_can_be_ended_today(desk: Desk, drills: dict[str, Drill]) -> None:
    desk.shelf.rest(drills["cat-cow"], SOON)
    desk.shelf.bring_back(drills["cat-cow"])
    assert desk.shelf.resting == ()
    assert desk.again().routine(Mode.PRE_RUN) is desk.routines[Mode.PRE_RUN]


def test_a_swap_holds_in_its_mode_can_be_changed_and_taken_back(desk: Desk, drills: dict[str, Drill]) -> None:
    own = drills["standing-hip-car"]
    first, second = desk.shelf.offers(Mode.PRE_RUN, own)[:2]
    desk.shelf.swap(Mode.PRE_RUN, own, first)
    assert first.id in ids(desk.shelf.routine(Mode.PRE_RUN))
    assert own.id not in ids(desk.shelf.routine(Mode.PRE_RUN))
    assert desk.shelf.routine(Mode.STAND_ALONE) is desk.routines[Mode.STAND_ALONE]
    assert desk.shelf.swapped_for(Mode.PRE_RUN, first) == own
    assert first not in desk.shelf.offers(Mode.PRE_RUN, first)
    desk.shelf.swap(Mode.PRE_RUN, first, second)
    assert desk.again().swaps == ((Mode.PRE_RUN, own, second),)
    desk.shelf.swap_back(Mode.PRE_RUN, own)
    assert desk.shelf.routine(Mode.PRE_RUN) is desk.routines[Mode.PRE_RUN]


def test_the_last_drill_of_a_mode_may_not_rest(desk: Desk) -> None:
    *others, last = desk.routines[Mode.POST_RUN].drills
    refused = []
    for drill in (*others, last):
        try:
            desk.shelf.rest(drill, SOON)
        except CannotFitError as error:
            refused.append(str(error))
    assert refused
    assert all(reason.endswith(".") for reason in refused)
    assert ids(desk.shelf.routine(Mode.POST_RUN)) == ids(desk.routines[Mode.POST_RUN]) - {
        drill.id for drill, _ in desk.shelf.resting
    }


def test_where_the_length_wanted_cannot_be_had_the_nearest_is(desk: Desk, drills: dict[str, Drill]) -> None:
    kept = {"standing-hip-car", "half-kneeling-hip-rock", "standing-breath"}
    for drill in desk.routines[Mode.PRE_RUN].drills:
        if drill.id not in kept:
            desk.shelf.rest(drill, SOON)
    desk.shelf.set_minutes(20)
    routine = desk.shelf.routine(Mode.PRE_RUN)
    assert ids(routine) == kept
    assert 180 <= routine.seconds < 1200
    with pytest.raises(CannotFitError):
        desk.shelf.lasting(Mode.PRE_RUN, round(routine.seconds / 60) + 1)


def test_a_routine_taken_up_can_be_found_again_by_a_session_on_another_day(
    desk: Desk, drills: dict[str, Drill]
) -> None:
    desk.shelf.set_minutes(4)
    desk.shelf.rest(drills["cat-cow"], TODAY + timedelta(days=1))
    routine = desk.shelf.routine(Mode.STAND_ALONE)
    desk.shelf.remember(routine)
    desk.days.today += timedelta(days=1)
    later = desk.again()
    assert later.routine(Mode.STAND_ALONE) is desk.routines[Mode.STAND_ALONE]
    assert later.find(routine_hash(routine)) == routine
    assert later.find(routine_hash(desk.routines[Mode.PRE_RUN])) is desk.routines[Mode.PRE_RUN]
    assert later.find("sha256:nothing") is None


def test_a_routine_that_was_looked_at_only_is_not_remembered(desk: Desk) -> None:
    routine = desk.shelf.lasting(Mode.PRE_RUN, 7)
    assert desk.again().find(routine_hash(routine)) is None


def test_what_cannot_be_kept_holds_all_the_same_and_is_told(qtbot: QtBot) -> None:
    store = MemoryStore()
    store.fault.append(OSError(28, "No space left on device"))
    keeper = Keeper(store, Jobs(AtOnceExecutor()))
    with qtbot.waitSignal(keeper.trouble) as told:
        keeper.change(lambda adjustments: adjustments.lasting(5, TODAY))
    assert told.args == ["This holds until you close the app, but cannot be saved: the disk is full"]
    assert keeper.kept.minutes_of(TODAY) == 5


def test_what_another_device_wrote_holds_once_ours_is_written(qtbot: QtBot) -> None:
    store, executor = MemoryStore(), HeldExecutor()
    keeper = Keeper(store, Jobs(executor))
    keeper.change(lambda adjustments: adjustments.lasting(5, TODAY))
    store.kept = store.kept.rested("cat-cow", SOON, TODAY)
    assert keeper.kept.resting == {}
    with qtbot.waitSignal(keeper.changed):
        executor.run()
    assert keeper.kept.resting == {"cat-cow": SOON}
    assert keeper.kept.minutes_of(TODAY) == 5


@pytest.mark.parametrize("at_once", [True, False])
def test_what_the_disk_refused_is_kept_with_the_next_change_that_it_takes(qtbot: QtBot, at_once: bool) -> None:
    store, executor = MemoryStore(), HeldExecutor()
    keeper = Keeper(store, Jobs(executor))
    store.fault.append(OSError(28, "No space left on device"))
    keeper.change(lambda kept: kept.rested("cat-cow", SOON, TODAY).lasting(4, TODAY))
    if at_once:
        executor.run()
    keeper.change(lambda kept: kept.lasting(6, TODAY))
    executor.run()
    for kept in (store.kept, keeper.kept):
        assert dict(kept.resting) == {"cat-cow": SOON}
        assert kept.minutes == 6
