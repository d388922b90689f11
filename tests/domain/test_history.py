# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from functools import reduce

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from hipmob_desktop.domain.drills import Side
from hipmob_desktop.domain.hip_tests import HipTest, Measure, Reading
from hipmob_desktop.domain.history import Deletion, Excuse, Goal, History, settled
from hipmob_desktop.domain.sessions import Session, UnknownFields

START = datetime(2026, 11, 23, 6, tzinfo=UTC)
WEEK = date(2026, 11, 23)


def at(seconds: int) -> datetime:
    return START + timedelta(seconds=seconds)


def session(session_id: str, modified: int = 0, note: str = "") -> Session:
    return Session(
        id=session_id,
        mode="pre-run",
        started_at=START,
        training_day=WEEK,
        watched_seconds=400.0,
        note=note,
        modified_at=at(modified),
    )


def hip_test(test_id: str, modified: int = 0, note: str = "") -> HipTest:
    return HipTest(
        id=test_id,
        taken_at=START,
        test_day=WEEK,
        readings=(Reading(measure=Measure.FABER, side=Side.LEFT, tries=(12.4,)),),
        note=note,
        modified_at=at(modified),
    )


IDS = st.sampled_from("abcd")
TEST_IDS = st.sampled_from("mn")
MOMENTS = st.integers(0, 4)
NOTES = st.sampled_from(["", "x", "y"])
HISTORIES = st.builds(
    lambda sessions, tests, deleted: settled(
        History(sessions=tuple(sessions), hip_tests=tuple(tests), deleted=tuple(deleted))
    ),
    st.lists(st.builds(session, IDS, MOMENTS, NOTES), max_size=5),
    st.lists(st.builds(hip_test, TEST_IDS, MOMENTS, NOTES), max_size=4),
    st.lists(st.builds(Deletion, id=IDS | TEST_IDS, deleted_at=MOMENTS.map(at)), max_size=4),
)


@given(HISTORIES, HISTORIES)
def test_it_does_not_matter_which_device_merges_which(first: History, second: History) -> None:
    assert first.merged(second) == second.merged(first)


@given(HISTORIES, HISTORIES, HISTORIES)
def test_it_does_not_matter_in_which_order_devices_meet(first: History, second: History, third: History) -> None:
    assert first.merged(second).merged(third) == first.merged(second.merged(third))


@given(HISTORIES, HISTORIES)
def test_merging_again_changes_nothing(first: History, second: History) -> None:
    once = first.merged(second)
    assert once.merged(second) == once.merged(first) == once.merged(once) == once


@given(st.lists(HISTORIES, min_size=1, max_size=4))
def test_of_each_session_and_test_the_newest_change_is_what_remains(histories: list[History]) -> None:
    merged = reduce(History.merged, histories)
    for session_id in "abcdmn":
        edits = [one.modified_at for history in histories for one in history.sessions if one.id == session_id]
        edits += [one.modified_at for history in histories for one in history.hip_tests if one.id == session_id]
        deletions = [one.deleted_at for history in histories for one in history.deleted if one.id == session_id]
        remaining = merged.session(session_id) or merged.hip_test(session_id)
        if max(edits, default=datetime.min.replace(tzinfo=UTC)) > max(
            deletions, default=datetime.min.replace(tzinfo=UTC)
        ):
            assert remaining is not None
            assert remaining.modified_at == max(edits)
        else:
            assert remaining is None
            assert {one.id: one.deleted_at for one in merged.deleted}.get(session_id) == max(deletions, default=None)


class Devices(RuleBasedStateMachine):
    """Three devices that record, edit, delete, undo and meet in any order, and one list of what was done last."""

    def __init__(self) -> None:
        super().__init__()
        self.devices = [History(), History(), History()]
        self.clock = 0
        self.recorded = 0
        self.last_note: dict[str, str | None] = {}  # by session; None when the last thing done was to delete it

    def tick(self) -> datetime:
        self.clock += 1
        return at(self.clock)

    @rule(device=st.integers(0, 2))
    def record(self, device: int) -> None:
        self.recorded += 1
        made = msgspec.structs.replace(session(f"s{self.recorded}", note="new"), modified_at=self.tick())
        self.devices[device] = self.devices[device].with_session(made)
        self.last_note[made.id] = "new"

    @rule(device=st.integers(0, 2))
    def take_a_hip_test(self, device: int) -> None:
        self.recorded += 1
        made = msgspec.structs.replace(hip_test(f"t{self.recorded}", note="new"), modified_at=self.tick())
        self.devices[device] = self.devices[device].with_hip_test(made)
        self.last_note[made.id] = "new"

    @precondition(lambda self: any(history.hip_tests for history in self.devices))
    @rule(data=st.data(), note=st.text(max_size=2))
    def edit_a_hip_test(self, data: st.DataObject, note: str) -> None:
        device, chosen = self.choose_a_test(data)
        self.devices[device] = self.devices[device].hip_test_edited(chosen.id, self.tick(), note=note)
        self.last_note[chosen.id] = note

    @precondition(lambda self: any(history.hip_tests for history in self.devices))
    @rule(data=st.data(), undo=st.booleans())
    def delete_a_hip_test(self, data: st.DataObject, undo: bool) -> None:
        device, chosen = self.choose_a_test(data)
        self.devices[device] = self.devices[device].without_hip_test(chosen.id, self.tick())
        self.last_note[chosen.id] = None
        if undo:
            self.devices[device] = self.devices[device].hip_test_restored(chosen, self.tick())
            self.last_note[chosen.id] = chosen.note

    @precondition(lambda self: any(history.sessions for history in self.devices))
    @rule(data=st.data(), note=st.text(max_size=2))
    def edit(self, data: st.DataObject, note: str) -> None:
        device, chosen = self.choose(data)
        self.devices[device] = self.devices[device].edited(chosen.id, self.tick(), note=note)
        self.last_note[chosen.id] = note

    @precondition(lambda self: any(history.sessions for history in self.devices))
    @rule(data=st.data(), undo=st.booleans())
    def delete(self, data: st.DataObject, undo: bool) -> None:
        device, chosen = self.choose(data)
        self.devices[device] = self.devices[device].without_session(chosen.id, self.tick())
        self.last_note[chosen.id] = None
        if undo:
            self.devices[device] = self.devices[device].restored(chosen, self.tick())
            self.last_note[chosen.id] = chosen.note

    @rule(to=st.integers(0, 2), source=st.integers(0, 2))
    def meet(self, to: int, source: int) -> None:
        self.devices[to] = self.devices[to].merged(self.devices[source])

    @invariant()
    def together_they_know_what_was_done_last(self) -> None:
        together = reduce(History.merged, self.devices)
        notes = {one.id: one.note for one in (*together.sessions, *together.hip_tests)}
        assert notes == {session_id: note for session_id, note in self.last_note.items() if note is not None}

    @invariant()
    def no_device_holds_anything_both_alive_and_deleted(self) -> None:
        for history in self.devices:
            living = [one.id for one in (*history.sessions, *history.hip_tests)]
            gone = [one.id for one in history.deleted]
            assert len({*living, *gone}) == len(living) + len(gone)

    def choose(self, data: st.DataObject) -> tuple[int, Session]:
        device = data.draw(st.sampled_from([index for index, one in enumerate(self.devices) if one.sessions]))
        return device, data.draw(st.sampled_from(self.devices[device].sessions))

    def choose_a_test(self, data: st.DataObject) -> tuple[int, HipTest]:
        device = data.draw(st.sampled_from([index for index, one in enumerate(self.devices) if one.hip_tests]))
        return device, data.draw(st.sampled_from(self.devices[device].hip_tests))


TestDevices = Devices.TestCase
TestDevices.settings = settings(max_examples=60, stateful_step_count=30, deadline=None)


def test_an_edit_changes_only_what_it_names_and_is_newer() -> None:
    history = History(sessions=(session("a"), session("b")))
    edited = history.edited("a", at(5), note="easy", stiffness_after=3)
    assert edited.session("b") == session("b")
    changed = edited.session("a")
    assert changed is not None
    assert (changed.note, changed.stiffness_after, changed.modified_at) == ("easy", 3, at(5))
    assert changed.watched_seconds == 400.0


def test_an_edit_or_deletion_with_a_clock_set_back_still_holds() -> None:
    history = History(sessions=(session("a", 100),))
    edited = history.edited("a", at(5), note="late")
    assert [one.note for one in edited.sessions] == ["late"]
    assert [one.note for one in edited.merged(history).sessions] == ["late"]
    assert history.without_session("a", at(5)).merged(history).sessions == ()


def test_a_deletion_is_remembered_and_can_be_undone() -> None:
    history = History(sessions=(session("a"), session("b")))
    deleted = history.without_session("a", at(5))
    assert [one.id for one in deleted.sessions] == ["b"]
    assert deleted.deleted == (Deletion(id="a", deleted_at=at(5)),)
    back = deleted.restored(session("a"), at(5))  # in the same second
    assert {one.id for one in back.sessions} == {"a", "b"}
    assert {one.id for one in back.merged(deleted).sessions} == {"a", "b"}


def test_a_hip_test_is_changed_deleted_and_brought_back_like_a_session() -> None:
    history = History(sessions=(session("a"),)).with_hip_test(hip_test("m", 100))
    edited = history.hip_test_edited("m", at(5), note="cold hips")  # by a clock that was set back
    assert [one.note for one in edited.merged(history).hip_tests] == ["cold hips"]
    deleted = edited.without_hip_test("m", at(5))
    assert deleted.hip_tests == deleted.merged(history).hip_tests == ()
    back = deleted.hip_test_restored(edited.hip_tests[0], at(5))
    assert [one.note for one in back.merged(deleted).hip_tests] == ["cold hips"]
    assert back.sessions == history.sessions


def test_what_does_not_exist_cannot_be_changed() -> None:
    with pytest.raises(KeyError):
        History().hip_test_edited("m", START, note="")
    with pytest.raises(KeyError):
        History().without_hip_test("m", START)
    with pytest.raises(KeyError):
        History().edited("a", START, note="")
    with pytest.raises(KeyError):
        History().without_session("a", START)
    with pytest.raises(TypeError):
        History(sessions=(session("a"),)).edited("a", START, colour="red")


def test_an_older_state_of_a_session_never_replaces_a_newer() -> None:
    history = History(sessions=(session("a", 5, "new"),))
    assert history.with_session(session("a", 4, "old")) == history
    assert history.with_session(session("a", 6, "newer")).sessions == (session("a", 6, "newer"),)


def test_a_session_recorded_twice_is_there_once() -> None:
    history = History().with_session(session("a")).with_session(session("a"))
    assert history.sessions == (session("a"),)


def test_moments_without_a_zone_are_taken_for_utc() -> None:
    naive = Session(
        id="a",
        mode="pre-run",
        started_at=START.replace(tzinfo=None),
        training_day=WEEK,
        watched_seconds=1.0,
        modified_at=START.replace(tzinfo=None),
    )
    gone = Deletion(id="b", deleted_at=START.replace(tzinfo=None))
    found = settled(History(sessions=(naive,), deleted=(gone,)))
    assert (found.sessions[0].started_at, found.sessions[0].modified_at) == (START, START)
    assert found.deleted[0].deleted_at == START


def test_goals_and_excuses_are_set_and_taken_back() -> None:
    history = History().with_goal(WEEK, 4).with_goal(WEEK, 5).with_excuse(WEEK, "rest").with_excuse(WEEK, "illness")
    assert history.goals == (Goal(from_week=WEEK, days=5),)
    assert history.excused_weeks == (Excuse(week=WEEK, reason="illness"),)
    other_day = History(excused_weeks=(Excuse(week=WEEK + timedelta(days=3)),))
    assert other_day.without_excuse(WEEK, WEEK + timedelta(days=6)).excused_weeks == ()
    assert other_day.without_excuse(WEEK - timedelta(days=7), WEEK - timedelta(days=1)) == other_day


def test_goals_and_excuses_of_both_histories_are_kept() -> None:
    ours = History(goals=(Goal(from_week=WEEK, days=4),), excused_weeks=(Excuse(week=WEEK, reason="illness"),))
    earlier = WEEK - timedelta(days=7)
    theirs = History().with_goal(WEEK, 2).with_goal(earlier, 5).with_excuse(earlier, "holiday")
    merged = ours.merged(theirs)
    assert {(goal.from_week, goal.days) for goal in merged.goals} == {(WEEK, 4), (earlier, 5)}
    assert {excuse.week for excuse in merged.excused_weeks} == {WEEK, earlier}


WEEKS = st.sampled_from([WEEK - timedelta(days=7 * number) for number in range(4)])
GOALS = st.dictionaries(WEEKS, st.integers(1, 7))


def with_goals(goals: dict[date, int]) -> History:
    return reduce(lambda history, goal: history.with_goal(*goal), goals.items(), History())


@given(GOALS, GOALS, GOALS)
def test_only_goals_changed_here_take_the_place_of_what_another_device_has_set(
    base: dict[date, int], here: dict[date, int], there: dict[date, int]
) -> None:
    caught_up = with_goals(here).caught_up(with_goals(base), with_goals(there))
    wanted = {week: days for week, days in here.items() if days != base.get(week) or week not in there}
    taken_over = {week: days for week, days in there.items() if week not in wanted and here.get(week) == base.get(week)}
    assert {goal.from_week: goal.days for goal in caught_up.goals} == wanted | taken_over


@given(HISTORIES, HISTORIES, HISTORIES)
def test_catching_up_loses_no_session_no_hip_test_and_no_deletion(base: History, here: History, there: History) -> None:
    caught_up, merged = here.caught_up(base, there), here.merged(there)
    assert (caught_up.sessions, caught_up.hip_tests, caught_up.deleted) == (
        merged.sessions,
        merged.hip_tests,
        merged.deleted,
    )


def test_an_excuse_taken_back_here_does_not_come_back_from_a_file_that_still_has_it() -> None:
    base = History().with_excuse(WEEK, "rest")
    there = base.with_excuse(WEEK - timedelta(days=7), "holiday")
    assert [one.reason for one in base.without_excuse(WEEK, WEEK).caught_up(base, there).excused_weeks] == ["holiday"]


def test_unknown_fields_and_self_tests_of_other_programs_of_both_are_kept() -> None:
    ours = History(unknown=UnknownFields(plan="hills"), other_self_tests=({"test": "faber"},))
    theirs = History(
        unknown=UnknownFields(plan="rest", colour=1), other_self_tests=({"test": "faber"}, {"test": "thomas"})
    )
    merged = ours.merged(theirs)
    assert merged.unknown == {"plan": "hills", "colour": 1}
    assert merged.other_self_tests == ({"test": "faber"}, {"test": "thomas"})
    assert History().merged(ours).unknown == ours.merged(History()).unknown == {"plan": "hills"}


def test_the_history_accounts_for_sessions_it_has_or_had_deleted() -> None:
    history = History(sessions=(session("a"), session("b"))).without_session("b", at(1))
    assert history.accounts_for(["a", "b"])
    assert not history.accounts_for(["a", "c"])
    assert history.latest_change == at(1)
    assert History().latest_change is None
    tested = history.with_hip_test(hip_test("m", 7))
    assert tested.latest_change == at(7)
    assert not history.accounts_for(tested.ids)
    assert tested.without_hip_test("m", at(8)).accounts_for(tested.ids)
