# SPDX-License-Identifier: GPL-3.0-or-later
"""Carries out what is asked for about the runner's own routines and videos. Sheets load when they are asked for."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QFileDialog, QWidget

from hipmob_desktop.domain.fitting import CannotFitError
from hipmob_desktop.domain.language import tr
from hipmob_desktop.domain.own_routines import OwnRoutine, is_built
from hipmob_desktop.domain.own_videos import OwnVideo, is_own, routine_of, settled
from hipmob_desktop.domain.routines import Mode, Routine
from hipmob_desktop.ui.jobs import Job, Jobs
from hipmob_desktop.ui.own.collection import Collection
from hipmob_desktop.ui.posters import Posters
from hipmob_desktop.ui.practice import Phase, Practice
from hipmob_desktop.ui.sheet import Sheets
from hipmob_desktop.ui.words import clock, mode_title

log = logging.getLogger(__name__)

PICTURE_AFTER_SECONDS = 2.0
"""A drill is known by the picture this long after its beginning."""


def ask_for_video(parent: QWidget) -> Path | None:
    """A file chosen in the system's own dialog, or None."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.MoviesLocation)
    patterns = "*.mp4 *.m4v *.mov *.mkv *.webm *.avi *.mpg *.mpeg *.ogv *.ts *.wmv"
    kinds = f"{tr('Videos')} ({patterns});;{tr('All files')} (*)"
    chosen, _ = QFileDialog.getOpenFileName(parent, tr("Open a video"), folder, kinds)
    return Path(chosen) if chosen else None


class OwnDesk(QObject):
    """Between the collection and the practice.

    `undo_offered` tells what was done, with the way back; `outdated` which words are to go; `pictured` that a drill has
    its picture now. `pictures` are jobs of their own, since taking pictures out of a long video may last minutes.
    """

    said = Signal(str)
    pictured = Signal()
    _taken = Signal(str, QImage)
    undo_offered = Signal(str, object)
    outdated = Signal(str)

    def __init__(
        self,
        collection: Collection,
        practice: Practice,
        sheets: Sheets,
        posters: Posters,
        pictures: Jobs,
        window: QWidget,
        ours: Callable[[Mode], Routine],
        ask: Callable[[QWidget], Path | None] = ask_for_video,
    ) -> None:
        """`ours` gives the routine of a mode: what is shown again when what is on show is taken off the list."""
        super().__init__(window)
        self._ours, self._mode_before = ours, practice.routine.mode
        self._collection, self._practice, self._sheets = collection, practice, sheets
        self._posters, self._pictures, self._window, self._ask = posters, pictures, window, ask
        self._taking: Job | None = None
        self._told_of_mark: tuple[str, str] | None = None  # of which routine, and in which words
        self._taken.connect(self._lend)
        collection.taken_in.connect(self._on_taken_in)
        collection.said.connect(self.said)
        practice.routine_changed.connect(self._picture)
        practice.routine_changed.connect(self._remember_mode)
        practice.routine_changed.connect(self._forget_mark)

    def show(self) -> None:
        """Show the routines and videos there are."""
        from hipmob_desktop.ui.own.sheets import Entry, OwnSheet, routine_facts, video_facts

        routines = (
            Entry(one, routine_facts(one, self._collection.drill_count(one))) for one in self._collection.routines
        )
        videos = (Entry(one, video_facts(one, Path(one.path).is_file())) for one in self._collection.videos)
        sheet = OwnSheet((*routines, *videos))
        sheet.follow_asked.connect(self.follow)
        sheet.edit_asked.connect(self.edit)
        sheet.remove_asked.connect(self.remove)
        sheet.build_asked.connect(self.build)
        sheet.open_asked.connect(self.open)
        self._sheets.show(sheet)

    def follow(self, thing: OwnVideo | OwnRoutine) -> None:
        """Follow a routine or a video of the list."""
        if isinstance(thing, OwnVideo):
            self.take_in(Path(thing.path))
            return
        try:
            self._practice.choose(self._collection.build(thing).routine)
        except CannotFitError as error:
            self.said.emit(str(error))

    def build(self) -> None:
        """Put together a new routine."""
        self.edit(self._collection.new_routine(self._practice.routine.mode))

    def open(self) -> None:
        """Ask for a file and follow it."""
        path = self._ask(self._window)
        if path is not None:
            self.take_in(path)

    def take_in(self, path: Path) -> None:
        """Follow a file."""
        self._collection.take_in(path, self._practice.routine.mode)

    def edit(self, thing: OwnVideo | OwnRoutine) -> None:
        """Change the drills of a routine, or a video's name and where its drills begin."""
        if isinstance(thing, OwnVideo):
            from hipmob_desktop.ui.own.sheets import MarksSheet

            marks = MarksSheet(thing)
            marks.saved.connect(self._on_saved)
            self._sheets.show(marks)
        else:
            from hipmob_desktop.ui.own.builder import BuilderSheet

            builder = BuilderSheet(thing, self._collection.drills, self._collection.build, self._posters)
            builder.saved.connect(self._on_built)
            self._sheets.show(builder)

    def remove(self, thing: OwnVideo | OwnRoutine) -> None:
        """Take something off the list, with the way back.

        When it is on show, what was done with it is kept, and the mode before it is shown again.
        """
        was_on_show = self._practice.routine.id == thing.routine_id
        if was_on_show:
            self._practice.switch(self._ours(self._mode_before))
        if isinstance(thing, OwnVideo):
            self._collection.remove(thing)
            message = tr("“{name}” is off the list; the file is where it was.", name=thing.name)
        else:
            self._collection.remove_routine(thing)
            message = tr("“{name}” is off the list.", name=thing.name)
        if was_on_show:
            shown = tr("{routine} is on show again.", routine=mode_title(self._mode_before))
            message = f"{message} {shown}"
        self.undo_offered.emit(message, lambda: self._bring_back(thing, show=was_on_show))

    def _bring_back(self, thing: OwnVideo | OwnRoutine, *, show: bool) -> None:
        if isinstance(thing, OwnVideo):
            self._collection.keep(thing)
        else:
            self._collection.keep_routine(thing)
        if show:
            self.follow(thing)

    def _remember_mode(self, routine: Routine) -> None:
        if not is_own(routine) and not is_built(routine):
            self._mode_before = routine.mode

    def _forget_mark(self, routine: Routine) -> None:
        """What was told of a mark goes with its video."""
        if self._told_of_mark is not None and self._told_of_mark[0] != routine.id:
            self.outdated.emit(self._told_of_mark[1])
            self._told_of_mark = None

    def _on_built(self, routine: OwnRoutine) -> None:
        self._collection.keep_routine(routine)
        self.follow(routine)

    def mark(self) -> None:
        """A drill begins at the moment that is shown."""
        video, seconds = self._collection.of(self._practice.routine), self._practice.seconds
        if video is None:
            self.said.emit(tr("D marks where a drill begins in a video of your own. Drop one on the window."))
        elif self._practice.phase not in (Phase.PLAYING, Phase.PAUSED):
            self.said.emit(tr("Start your video, and press D where a drill begins."))
        elif not self._collection.is_room_for_mark(video, seconds):
            self.said.emit(tr("This is too near the end for another drill."))
        else:
            marked = self._collection.mark(video, seconds)
            self._practice.relabel(routine_of(marked))
            name = next(one.name for one in marked.marks if abs(one.start_seconds - seconds) < 0.02)
            message = tr(
                "“{drill}” begins at {time}. Give it a name later with Ctrl O.", drill=name, time=clock(seconds)
            )
            self._told_of_mark = (video.routine_id, message)
            self.undo_offered.emit(message, lambda: self._unmark(video, marked))

    def _unmark(self, video: OwnVideo, marked: OwnVideo) -> None:
        """Take back what one mark changed, and nothing that was changed since; in its place, what had given way to it.

        A mark is known by its moment: it may have a name by now.
        """
        added = {mark.start_seconds for mark in marked.marks} - {mark.start_seconds for mark in video.marks}
        gave_way = tuple(mark for mark in video.marks if mark not in marked.marks)
        now = next((one for one in self._collection.videos if one.id == video.id), None)
        if now is not None:
            kept = tuple(mark for mark in now.marks if mark.start_seconds not in added)
            self._on_saved(replace(now, marks=settled((*kept, *gave_way), now.seconds)))

    def _on_taken_in(self, video: OwnVideo) -> None:
        if self._practice.routine.id == video.routine_id:
            self._practice.relabel(routine_of(video))
        else:
            self._practice.choose(routine_of(video))
        if not video.marks:
            self.said.emit(tr("Press D where a drill begins, or paste a list of drills: Ctrl O, Change."))

    def _on_saved(self, video: OwnVideo) -> None:
        self._collection.keep(video)
        if self._practice.routine.id == video.routine_id:
            self._practice.relabel(routine_of(video))

    # Pictures of its drills

    def _picture(self, routine: Routine) -> None:
        video = self._collection.of(routine)
        if video is None:
            return
        moments = {
            segment.drill.id: segment.start_seconds + min(PICTURE_AFTER_SECONDS, segment.seconds / 2)
            for segment in reversed(routine.work_segments)
            if not self._posters.is_lent(segment.drill.id)
        }
        if moments:
            path = Path(video.path)
            if self._taking is not None:
                self._taking.cancel()
            self._taking = self._pictures.submit(
                lambda job: self._take(path, moments, job), failed=lambda error: log.info("no pictures: %s", error)
            )

    def _take(self, path: Path, moments: dict[str, float], job: Job) -> None:
        """On the worker: each picture is shown as soon as it is there."""
        from hipmob_desktop.video.stills import stills  # late: it loads the media library

        for drill, pixels in zip(moments, stills(path, list(moments.values())), strict=True):
            if job.cancelled():
                return
            if pixels is not None:
                height, width, _ = pixels.shape
                image = QImage(pixels.data, width, height, 3 * width, QImage.Format.Format_RGB888).copy()
                self._taken.emit(drill, image)

    def _lend(self, drill: str, image: QImage) -> None:
        self._posters.lend({drill: QPixmap.fromImage(image)})
        self.pictured.emit()
