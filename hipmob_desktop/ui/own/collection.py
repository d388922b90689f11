# SPDX-License-Identifier: GPL-3.0-or-later
"""The runner's own videos and routines while the app runs: changed here, kept on disk in the background."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from hipmob_desktop.domain.drills import Drill
from hipmob_desktop.domain.fitting import CannotFitError
from hipmob_desktop.domain.language import tr
from hipmob_desktop.domain.own_routines import Built, OwnRoutine, build
from hipmob_desktop.domain.own_videos import LEAST_SECONDS_APART, Mark, OwnVideo, hundredths, routine_of, settled
from hipmob_desktop.domain.routines import Mode, Routine
from hipmob_desktop.domain.sessions import routine_hash
from hipmob_desktop.storage.own_library import Own
from hipmob_desktop.ui.jobs import Jobs
from hipmob_desktop.ui.keeper import Keeper

log = logging.getLogger(__name__)

_Own = TypeVar("_Own", OwnVideo, OwnRoutine)


@dataclass(frozen=True, slots=True)
class Facts:
    """What a video file says of itself: its length and its chapters as marks."""

    seconds: float
    marks: tuple[Mark, ...]


def facts_of(path: Path) -> Facts:
    """Read a file's head. Raises VideoError when it is not a video that can be played."""
    from hipmob_desktop.video.probe import probe  # late: it loads the media library

    info = probe(path)
    titled = [
        Mark(max(chapter.start_seconds, 0.0), chapter.title or tr("Drill {number}", number=number))
        for number, chapter in enumerate(info.chapters, start=1)
    ]
    return Facts(info.seconds, settled(titled, info.seconds))


def readable(path: Path) -> Path:
    """The file, when it is still a video that can be played. Raises VideoError."""
    facts_of(path)
    return path


class Collection(QObject):
    """`taken_in` when a file became one of the videos; `said` is a sentence for the runner."""

    taken_in = Signal(object)
    said = Signal(str)

    def __init__(
        self,
        keeper: Keeper[Own],
        jobs: Jobs,
        drills: Mapping[str, Drill],
        new_id: Callable[[], str],
        facts: Callable[[Path], Facts] = facts_of,
        forget_others: Callable[[frozenset[str]], object] = lambda _needed: None,
        parent: QObject | None = None,
    ) -> None:
        """`forget_others` is given the ids of the routines that are built, and removes what was made for others."""
        super().__init__(parent)
        self._forget_others = forget_others
        self._keeper, self._jobs, self._new_id, self._facts = keeper, jobs, new_id, facts
        self._drills = drills
        keeper.trouble.connect(self.said)

    @property
    def videos(self) -> tuple[OwnVideo, ...]:
        """The videos, the one taken in last first."""
        return self._keeper.kept.videos

    @property
    def routines(self) -> tuple[OwnRoutine, ...]:
        """The routines built, the latest first."""
        return self._keeper.kept.routines

    @property
    def drills(self) -> Mapping[str, Drill]:
        """What routines are built of, by id."""
        return self._drills

    def build(self, own: OwnRoutine) -> Built:
        """The routine that comes of it. Raises CannotFitError."""
        return build(own, self._drills)

    def drill_count(self, own: OwnRoutine) -> int:
        """How many drills are done in it; of one that cannot be built, how many it was put together from."""
        try:
            return len(self.build(own).routine.drills)
        except CannotFitError:
            return len(set(own.drills))

    def new_routine(self, mode: Mode) -> OwnRoutine:
        """An empty one, to be filled."""
        return OwnRoutine(self._new_id(), tr("My routine"), (), mode)

    def of(self, routine: Routine) -> OwnVideo | None:
        """The video that a routine was made of, or None when it is one of ours."""
        return next((one for one in self.videos if one.routine_id == routine.id), None)

    def find(self, hash_of_routine: str) -> Routine | None:
        """The routine that a session was done with, as long as its marks are still the same."""
        routines = (*(routine_of(one) for one in self.videos), *self._built())
        return next((one for one in routines if routine_hash(one) == hash_of_routine), None)

    def _built(self) -> Iterator[Routine]:
        for one in self.routines:
            try:
                yield self.build(one).routine
            except CannotFitError as error:  # the library has changed since
                log.info("%s cannot be built: %s", one.name, error)

    def take_in(self, path: Path, mode: Mode) -> None:
        """Make a file one of the videos; one that is there already is taken up as it is."""
        known = next((one for one in self.videos if one.path == str(path)), None)
        self._jobs.submit(
            lambda _job: self._facts(path),
            done=lambda facts: self._on_facts(path, mode, known, facts),
            failed=self._on_failure,
        )

    def _on_facts(self, path: Path, mode: Mode, known: OwnVideo | None, facts: Facts) -> None:
        if known is None:
            video = OwnVideo(self._new_id(), str(path), path.stem, facts.seconds, mode, facts.marks)
        else:  # the file may have been cut since
            marks = settled(known.marks, facts.seconds) or facts.marks
            video = replace(known, seconds=facts.seconds, marks=marks)
        self.keep(video)
        self.taken_in.emit(video)

    def keep(self, video: OwnVideo) -> None:
        """Take up a changed video, or a new one."""
        self._keeper.change(lambda own: replace(own, videos=_with(video, own.videos)))

    def remove(self, video: OwnVideo) -> None:
        """Take a video off the list; its file stays where it is."""
        self._keeper.change(lambda own: replace(own, videos=_without(video, own.videos)))

    def keep_routine(self, routine: OwnRoutine) -> None:
        """Take up a changed routine, or a new one."""
        self._keeper.change(lambda own: replace(own, routines=_with(routine, own.routines)))

    def remove_routine(self, routine: OwnRoutine) -> None:
        """Take a routine off the list, and its video out of the cache: should it come back, it is made again."""
        self._keeper.change(lambda own: replace(own, routines=_without(routine, own.routines)))
        self.tidy()

    def tidy(self) -> None:
        """Have removed what was made for routines that are on the list no more, by another device's doing say."""
        self._jobs.submit(lambda _job: self._forget_others(frozenset(one.routine_id for one in self.routines)))

    def mark(self, video: OwnVideo, seconds: float) -> OwnVideo:
        """With a drill that begins at that moment; the same when that is too near the end."""
        start = hundredths(seconds) / 100
        marked = video.with_mark(Mark(start, video.new_name(start)))
        if marked != video:
            self.keep(marked)
        return marked

    def is_room_for_mark(self, video: OwnVideo, seconds: float) -> bool:
        """Whether a drill could begin at that moment."""
        return 0.0 <= seconds <= video.seconds - LEAST_SECONDS_APART

    def _on_failure(self, error: Exception) -> None:
        log.info("own videos: %s", error)
        self.said.emit(str(error))


def _with(changed: _Own, kept: tuple[_Own, ...]) -> tuple[_Own, ...]:
    """The changed one in its place, or a new one in front."""
    new: tuple[_Own, ...] = (changed,)
    if all(one.id != changed.id for one in kept):
        return new + kept
    return tuple(changed if one.id == changed.id else one for one in kept)


def _without(removed: _Own, kept: tuple[_Own, ...]) -> tuple[_Own, ...]:
    return tuple(one for one in kept if one.id != removed.id)
