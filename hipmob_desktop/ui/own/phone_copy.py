# SPDX-License-Identifier: GPL-3.0-or-later
"""Saving the video of a routine as a file for a phone: asked for, carried out in the background, told of."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QWidget

from hipmob_desktop.domain.language import tr
from hipmob_desktop.ui.jobs import Job, Jobs
from hipmob_desktop.ui.locale import percent
from hipmob_desktop.ui.practice import Practice
from hipmob_desktop.ui.save_dialog import ask_where_to_save

_TOLD_EVERY_SHARE = 0.02

Write = Callable[[Path, Path, Callable[[float], None], Callable[[], bool]], None]


def ask_where(parent: QWidget, name: str) -> Path | None:
    """Where the file is to go, by the system's own dialog, or None."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.MoviesLocation)
    suggested = (Path(folder) if folder else Path.home()) / f"{name}.mp4"
    return ask_where_to_save(parent, tr("Save as a file for a phone"), suggested, ".mp4", f"{tr('Video')} (*.mp4)")


def write(source: Path, out: Path, progress: Callable[[float], None], cancelled: Callable[[], bool]) -> None:
    """Write the file. Raises VideoError and VideoCancelledError."""
    from hipmob_desktop.video.phone import write_for_phone  # late: it loads the media library

    write_for_phone(source, out, progress, cancelled)


class PhoneCopy(QObject):
    """One file at a time. `told` carries a sentence, what a button beside it is called, and what the button does.

    `jobs` are jobs of their own: writing takes minutes, and a session must not wait for it.
    """

    told = Signal(str, str, object)

    def __init__(
        self,
        practice: Practice,
        jobs: Jobs,
        window: QWidget,
        ask: Callable[[QWidget, str], Path | None] = ask_where,
        write: Write = write,
    ) -> None:
        super().__init__(window)
        self._practice, self._jobs, self._window = practice, jobs, window
        self._ask, self._write = ask, write
        self._job: Job | None = None
        self._told_share = 0.0

    def save(self) -> None:
        """Ask where to, and write the routine's video there."""
        video = self._practice.video
        if self._job is not None:
            self.told.emit(tr("A file is being written already."), tr("Stop"), self.stop)
        elif video is None:
            self.told.emit(tr("The video is not made yet. Try again in a moment."), "", None)
        else:
            name = "".join(
                letter if letter.isalnum() or letter in " -_" else "-" for letter in self._practice.routine.name
            )
            out = self._ask(self._window, name.strip() or "HipMob")
            if out is not None:
                self._begin(video, out)

    def stop(self) -> None:
        """Give it up; nothing is left behind."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
            self.told.emit(tr("Writing the file was stopped."), "", None)

    def _begin(self, video: Path, out: Path) -> None:
        self._told_share = 0.0
        self._tell(out, 0.0)
        self._job = self._jobs.submit(
            lambda job: self._write(video, out, job.report, job.cancelled),
            done=lambda _none: self._on_done(out),
            failed=self._on_failed,
            progress=lambda share: self._on_progress(out, share),
        )

    def _on_progress(self, out: Path, share: float) -> None:
        if round(share - self._told_share, 3) >= _TOLD_EVERY_SHARE:
            self._told_share = share
            self._tell(out, share)

    def _tell(self, out: Path, share: float) -> None:
        self.told.emit(tr("Writing {file}: {share}", file=out.name, share=percent(share)), tr("Stop"), self.stop)

    def _on_done(self, out: Path) -> None:
        self._job = None
        self.told.emit(tr("{file} is ready for your phone.", file=out.name), "", None)

    def _on_failed(self, error: Exception) -> None:
        self._job = None
        self.told.emit(str(error), "", None)
