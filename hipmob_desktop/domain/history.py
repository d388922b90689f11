# SPDX-License-Identifier: GPL-3.0-or-later
"""The history: sessions, hip tests, deletions, goals and excuses, as one value that is changed by making another.

Every change of a session or a test carries its moment, and the newest wins wherever two histories meet. A deletion is
such a change too, so a session deleted on one device does not come back from another.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime, timedelta
from typing import Annotated, Any, TypeVar

import msgspec

from hipmob_desktop.domain.hip_tests import HipTest
from hipmob_desktop.domain.sessions import Session, Text, UnknownFields

GoalDays = Annotated[int, msgspec.Meta(ge=1, le=7)]

_TICK = timedelta(microseconds=1)


class Deletion(msgspec.Struct, frozen=True, kw_only=True, gc=False, forbid_unknown_fields=True):
    """A session or a hip test that was deleted."""

    id: Text
    deleted_at: datetime
    unknown: UnknownFields | msgspec.UnsetType = msgspec.UNSET


class Goal(msgspec.Struct, frozen=True, kw_only=True, gc=False, forbid_unknown_fields=True):
    """Counting days wanted a week, from the week that contains `from_week` on."""

    from_week: date
    days: GoalDays
    unknown: UnknownFields | msgspec.UnsetType = msgspec.UNSET


class Excuse(msgspec.Struct, frozen=True, kw_only=True, gc=False, forbid_unknown_fields=True):
    """The week that contains `week` neither adds to the streak nor breaks it."""

    week: date
    reason: str = ""
    unknown: UnknownFields | msgspec.UnsetType = msgspec.UNSET


class History(msgspec.Struct, frozen=True, kw_only=True):
    """All that is remembered. Of each id it holds either the session or test, or its deletion (see `settled`).

    `other_self_tests` are entries among the self-tests that are none of ours; they are kept as they are.
    """

    sessions: tuple[Session, ...] = ()
    deleted: tuple[Deletion, ...] = ()
    goals: tuple[Goal, ...] = ()
    excused_weeks: tuple[Excuse, ...] = ()
    hip_tests: tuple[HipTest, ...] = ()
    other_self_tests: tuple[dict[str, Any], ...] = ()
    unknown: UnknownFields | msgspec.UnsetType = msgspec.UNSET

    def session(self, session_id: str) -> Session | None:
        """The session of that id, or None."""
        return next((session for session in self.sessions if session.id == session_id), None)

    def with_session(self, session: Session) -> History:
        """With `session` added, or in place of an older state of it; unchanged where a newer state is known."""
        return _settled(msgspec.structs.replace(self, sessions=(*self.sessions, session)))

    def edited(self, session_id: str, now: datetime, **changes: Any) -> History:
        """With fields of one session changed.

        Raises KeyError when there is no such session, and TypeError for a field that sessions do not have.
        """
        return self.with_session(_changed(_found(self.session(session_id), session_id), now, changes))

    def without_session(self, session_id: str, now: datetime) -> History:
        """With one session deleted and its deletion remembered. Raises KeyError when there is no such session."""
        return self._without(_found(self.session(session_id), session_id), now)

    def restored(self, session: Session, now: datetime) -> History:
        """With a deleted session back, as it was but modified now: the undo of `without_session`."""
        return self.with_session(msgspec.structs.replace(session, modified_at=self._after_deletion(session, now)))

    # Hip tests, by the same rules

    def hip_test(self, test_id: str) -> HipTest | None:
        """The hip test of that id, or None."""
        return next((test for test in self.hip_tests if test.id == test_id), None)

    def with_hip_test(self, test: HipTest) -> History:
        """With `test` added, or in place of an older state of it; unchanged where a newer state is known."""
        return _settled(msgspec.structs.replace(self, hip_tests=(*self.hip_tests, test)))

    def hip_test_edited(self, test_id: str, now: datetime, **changes: Any) -> History:
        """With fields of one hip test changed.

        Raises KeyError when there is no such test, and TypeError for a field that tests do not have.
        """
        return self.with_hip_test(_changed(_found(self.hip_test(test_id), test_id), now, changes))

    def without_hip_test(self, test_id: str, now: datetime) -> History:
        """With one hip test deleted and its deletion remembered. Raises KeyError when there is no such test."""
        return self._without(_found(self.hip_test(test_id), test_id), now)

    def hip_test_restored(self, test: HipTest, now: datetime) -> History:
        """With a deleted hip test back, as it was but modified now: the undo of `without_hip_test`."""
        return self.with_hip_test(msgspec.structs.replace(test, modified_at=self._after_deletion(test, now)))

    # Goals and excuses

    def with_goal(self, from_week: date, days: int) -> History:
        """With the goal changed from that week's first day on.

        Weeks may have started on another day when it was set before. The last day named in the week is taken for it:
        the goal set for that would hold otherwise, and come back from any copy if it were left out.
        """
        named = [goal.from_week for goal in self.goals if 0 <= (goal.from_week - from_week).days < 7]
        kept = tuple(goal for goal in self.goals if goal.from_week not in named)
        return msgspec.structs.replace(self, goals=(*kept, Goal(from_week=max(named, default=from_week), days=days)))

    def with_excuse(self, week: date, reason: str) -> History:
        """With the week of that first day excused, or excused for another reason."""
        kept = self.without_excuse(week, week).excused_weeks
        return msgspec.structs.replace(self, excused_weeks=(*kept, Excuse(week=week, reason=reason)))

    def without_excuse(self, first_day: date, last_day: date) -> History:
        """Without the excuses that name a day from `first_day` to `last_day`: those of one week."""
        kept = tuple(excuse for excuse in self.excused_weeks if not first_day <= excuse.week <= last_day)
        return msgspec.structs.replace(self, excused_weeks=kept)

    def merged(self, other: History) -> History:
        """Both histories' sessions and hip tests, the newest state of each id; no deletion of either is forgotten.

        In sessions, tests and deletions it does not matter which history is merged into which, in what order or how
        often. Goals and excuses carry no moment: all are kept, and where both name the same date this history's holds.
        """
        merged = History(
            sessions=(*self.sessions, *other.sessions),
            deleted=(*self.deleted, *other.deleted),
            goals=_united(self.goals, other.goals, lambda goal: goal.from_week),
            excused_weeks=_united(self.excused_weeks, other.excused_weeks, lambda excuse: excuse.week),
            hip_tests=(*self.hip_tests, *other.hip_tests),
            other_self_tests=(
                *self.other_self_tests,
                *(entry for entry in other.other_self_tests if entry not in self.other_self_tests),
            ),
            unknown=_united_fields(self.unknown, other.unknown),
        )
        return _sorted(_settled(merged))

    def caught_up(self, base: History, other: History) -> History:
        """All that `other` has, with what was changed here since `base`: both were made from that.

        As `merged`, but of goals and excuses those that were set or taken back here hold, and of all others the state
        in `other`. None goes only because `other` lacks it: that may be a file which never heard of it.
        """
        return msgspec.structs.replace(
            self.merged(other),
            goals=_caught_up(base.goals, self.goals, other.goals, lambda goal: goal.from_week),
            excused_weeks=_caught_up(
                base.excused_weeks, self.excused_weeks, other.excused_weeks, lambda excuse: excuse.week
            ),
            unknown=_united_fields(other.unknown, self.unknown),  # never changed here, so theirs are the later ones
        )

    @property
    def latest_change(self) -> datetime | None:
        """The moment of the newest change of a session or test, or None when there never was one."""
        edits = [session.modified_at for session in self.sessions]
        edits += [test.modified_at for test in self.hip_tests]
        edits += [deletion.deleted_at for deletion in self.deleted]
        return max(edits, default=None)

    @property
    def ids(self) -> frozenset[str]:
        """The ids of all sessions and hip tests."""
        return frozenset([*(session.id for session in self.sessions), *(test.id for test in self.hip_tests)])

    def accounts_for(self, ids: Iterable[str]) -> bool:
        """Whether each of these sessions and tests is still here, or was deleted: whether nothing got lost."""
        return self.ids.union(deletion.id for deletion in self.deleted).issuperset(ids)

    def _after_deletion(self, item: Session | HipTest, now: datetime) -> datetime:
        """A moment by which `item` is newer than any deletion of it."""
        known = [deletion.deleted_at for deletion in self.deleted if deletion.id == item.id]
        return max([now, item.modified_at, *(deleted_at + _TICK for deleted_at in known)])

    def _without(self, item: Session | HipTest, now: datetime) -> History:
        deletion = Deletion(id=item.id, deleted_at=max(now, item.modified_at))
        return _settled(msgspec.structs.replace(self, deleted=(*self.deleted, deletion)))


_Kept = TypeVar("_Kept", Session, HipTest)
_Dated = TypeVar("_Dated", Session, HipTest, Deletion)
_Weekly = TypeVar("_Weekly", Goal, Excuse)


def _found(item: _Kept | None, item_id: str) -> _Kept:
    if item is None:
        raise KeyError(item_id)
    return item


def _changed(old: _Kept, now: datetime, changes: dict[str, Any]) -> _Kept:
    moment = max(now, old.modified_at + _TICK)  # a clock set back must not make this edit the older one
    return msgspec.structs.replace(old, **{**changes, "id": old.id, "modified_at": moment})


def settled(history: History) -> History:
    """`history` as its rules want it, whoever wrote it: each id once, its newest state, and all moments with a zone.

    A moment without a zone is taken for UTC. At the same moment a deletion wins over an edit.
    """
    sessions = _with_zones(history.sessions, "started_at", "modified_at")
    tests = _with_zones(history.hip_tests, "taken_at", "modified_at")
    deleted = _with_zones(history.deleted, "deleted_at")
    return _settled(msgspec.structs.replace(history, sessions=sessions, hip_tests=tests, deleted=deleted))


def _settled(history: History) -> History:
    sessions = _newest(history.sessions, lambda session: session.modified_at)
    tests = _newest(history.hip_tests, lambda test: test.modified_at)
    deleted = _newest(history.deleted, lambda deletion: deletion.deleted_at)
    _tell_apart(sessions, deleted)
    _tell_apart(tests, deleted)
    if (len(sessions), len(tests), len(deleted)) == (
        len(history.sessions),
        len(history.hip_tests),
        len(history.deleted),
    ):
        return history
    return msgspec.structs.replace(
        history, sessions=tuple(sessions.values()), hip_tests=tuple(tests.values()), deleted=tuple(deleted.values())
    )


def _tell_apart(living: dict[str, Session] | dict[str, HipTest], deleted: dict[str, Deletion]) -> None:
    """Of each id, keep what is newer: the thing or its deletion."""
    for one in living.keys() & deleted.keys():
        if living[one].modified_at > deleted[one].deleted_at:
            del deleted[one]
        else:
            del living[one]


def _newest(items: tuple[_Dated, ...], moment: Callable[[_Dated], datetime]) -> dict[str, _Dated]:
    newest = {item.id: item for item in items}
    if len(newest) == len(items):
        return newest
    newest = {}
    for item in items:
        known = newest.get(item.id)
        if known is None or _is_newer(item, known, moment):
            newest[item.id] = item
    return newest


def _is_newer(item: _Dated, known: _Dated, moment: Callable[[_Dated], datetime]) -> bool:
    if moment(item) != moment(known):
        return moment(item) > moment(known)
    # Two states of the same moment: any rule will do that every device follows alike.
    return item != known and repr(item) > repr(known)


def _united(
    ours: tuple[_Weekly, ...], theirs: tuple[_Weekly, ...], day_of: Callable[[_Weekly], date]
) -> tuple[_Weekly, ...]:
    named = frozenset(map(day_of, ours))
    return ours + tuple(item for item in theirs if day_of(item) not in named)


def _caught_up(
    base: tuple[_Weekly, ...],
    ours: tuple[_Weekly, ...],
    theirs: tuple[_Weekly, ...],
    day_of: Callable[[_Weekly], date],
) -> tuple[_Weekly, ...]:
    was: dict[date, list[_Weekly]] = _by_day(base, day_of)
    here: dict[date, list[_Weekly]] = _by_day(ours, day_of)
    there: dict[date, list[_Weekly]] = _by_day(theirs, day_of)
    untouched = {day: items for day, items in there.items() if here.get(day) == was.get(day)}
    return tuple(item for items in {**here, **untouched}.values() for item in items)


def _by_day(items: tuple[_Weekly, ...], day_of: Callable[[_Weekly], date]) -> dict[date, list[_Weekly]]:
    by_day: dict[date, list[_Weekly]] = {}
    for item in items:
        by_day.setdefault(day_of(item), []).append(item)
    return by_day


def _united_fields(
    ours: UnknownFields | msgspec.UnsetType, theirs: UnknownFields | msgspec.UnsetType
) -> UnknownFields | msgspec.UnsetType:
    if ours is msgspec.UNSET or theirs is msgspec.UNSET:
        return theirs if ours is msgspec.UNSET else ours
    return UnknownFields({**theirs, **ours})


def _sorted(history: History) -> History:
    return msgspec.structs.replace(
        history,
        sessions=tuple(sorted(history.sessions, key=lambda session: (session.started_at, session.id))),
        hip_tests=tuple(sorted(history.hip_tests, key=lambda test: (test.taken_at, test.id))),
        deleted=tuple(sorted(history.deleted, key=lambda deletion: (deletion.deleted_at, deletion.id))),
    )


def _with_zones(items: tuple[_Dated, ...], *moments: str) -> tuple[_Dated, ...]:
    """The items with a zone in each of these moments; the very same where none lacks one, as is usual."""
    if all(getattr(item, name).tzinfo is not None for name in moments for item in items):
        return items
    return tuple(
        msgspec.structs.replace(item, **{name: _with_zone(getattr(item, name)) for name in moments}) for item in items
    )


def _with_zone(moment: datetime) -> datetime:
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)
