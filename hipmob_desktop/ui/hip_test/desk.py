# SPDX-License-Identifier: GPL-3.0-or-later
"""Carries out what is asked for on the self-test's page: drafts are kept, tests go into the logbook and out of it."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from pathlib import Path

import msgspec
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from hipmob_desktop.domain.drills import Side
from hipmob_desktop.domain.hip_tests import HipTest, HipTestDraft, Reading, in_order, minutes_since_practice
from hipmob_desktop.domain.language import tr
from hipmob_desktop.domain.reasons import reason_of
from hipmob_desktop.exchange.hip_test_table import write_hip_tests
from hipmob_desktop.storage.hip_test_draft import HipTestDraftFile
from hipmob_desktop.ui.hip_test.form import HipTestForm
from hipmob_desktop.ui.hip_test.page import HipTestPage
from hipmob_desktop.ui.jobs import Jobs
from hipmob_desktop.ui.logbook import Logbook
from hipmob_desktop.ui.progress.file_dialogs import documents
from hipmob_desktop.ui.save_dialog import ask_where_to_save
from hipmob_desktop.ui.sheet import Sheets

CLOCK_MILLISECONDS = 20_000
"""How often the warning of a routine that just ended looks at the clock."""


def ask_for_table(parent: QWidget) -> Path | None:
    """Ask where the table is to be written."""
    suggested = documents() / "hip-self-tests.csv"
    return ask_where_to_save(parent, tr("Save as a table"), suggested, ".csv", tr("Table (*.csv)"))


@dataclass(frozen=True, slots=True)
class HipTestSurroundings:
    """What the desk needs of the world: a clock, the machine, and whether a routine is under way."""

    now: Callable[[], datetime]
    today: Callable[[], date]
    device: str
    practising: Callable[[], bool] = lambda: False
    ask_for_table: Callable[[QWidget], Path | None] = ask_for_table


class HipTestDesk(QObject):
    """Between the page and the logbook. `said` tells what came of it; `undo_offered` has the way back with it."""

    said = Signal(str)
    undo_offered = Signal(str, object)

    def __init__(
        self,
        page: HipTestPage,
        logbook: Logbook,
        drafts: HipTestDraftFile,
        jobs: Jobs,
        sheets: Sheets,
        surroundings: HipTestSurroundings,
    ) -> None:
        super().__init__(page)
        self._page, self._logbook, self._drafts = page, logbook, drafts
        self._jobs, self._sheets, self._world = jobs, sheets, surroundings
        self._draft = drafts.load()
        self._clock = QTimer(self, interval=CLOCK_MILLISECONDS)
        self._clock.timeout.connect(self._look_at_the_clock)
        page.opened.connect(self._on_opened)
        page.start_asked.connect(self.start)
        page.closed.connect(self._clock.stop)
        page.guide.changed.connect(self._keep_draft)
        page.guide.finished.connect(self.keep)
        page.guide.thrown_away.connect(self.throw_away)
        page.guide.left.connect(self.refresh)
        page.overview.edit_asked.connect(self.edit)
        page.overview.delete_asked.connect(self.delete)
        page.overview.add_asked.connect(self.add)
        page.overview.export_asked.connect(self.export)
        logbook.changed.connect(self._on_history)

    def refresh(self) -> None:
        """Let the page show what the logbook holds."""
        self._page.show_tests(
            self._logbook.history.hip_tests,
            self._draft,
            today=self._world.today(),
            read_only=self._logbook.read_only,
        )

    # A test

    def start(self) -> None:
        """Guide through a new test, or on through the one that was begun."""
        if self._draft is None:
            now = self._world.now()
            test = HipTest(
                id=uuid.uuid4().hex,
                device=self._world.device,
                taken_at=now,
                test_day=self._world.today(),
                readings=(),
                modified_at=now.astimezone(UTC),
            )
            self._draft = HipTestDraft(test)
        self._page.begin(self._draft, in_order(self._logbook.history.hip_tests))
        self._look_at_the_clock()
        self._clock.start()

    def keep(self, test: HipTest) -> None:
        """Keep a test that is finished, as one of now."""
        now = self._world.now()
        if not test.readings:
            return
        self._logbook.keep_hip_test(
            msgspec.structs.replace(test, taken_at=now, test_day=self._world.today(), modified_at=now.astimezone(UTC))
        )
        self._forget_draft()
        self.said.emit(tr("The self-test was kept."))

    def throw_away(self) -> None:
        """Give the begun test up, and offer to take that back."""
        given_up = self._draft
        self._forget_draft()
        if given_up is not None and given_up.test.readings:
            self.undo_offered.emit(tr("The self-test was thrown away."), lambda: self._take_up(given_up))

    def _take_up(self, draft: HipTestDraft) -> None:
        """Go on with a draft that was given up; one that was begun since gives way, and can be had back as well."""
        begun, self._draft = self._draft, draft
        if begun is not None and begun.test.readings:
            self.undo_offered.emit(tr("The self-test was thrown away."), lambda: self._take_up(begun))
        self._write_draft()
        self.start()

    def _keep_draft(self) -> None:
        draft = self._page.guide.draft
        if draft is not None and draft != self._draft:
            self._draft = draft
            self._write_draft()

    def _write_draft(self) -> None:
        draft = self._draft
        if draft is not None and not self._logbook.read_only:
            self._jobs.submit(lambda _job: self._save(draft), failed=self._tell)

    def _save(self, draft: HipTestDraft) -> None:
        """In the background. Each letter of a note makes a draft; one that was followed by another waits for that."""
        if draft is self._draft:
            self._drafts.save(draft)

    def _forget_draft(self) -> None:
        self._draft = None
        self._clock.stop()
        self._page.guide.close_test()
        self._jobs.submit(lambda _job: self._drafts.clear(), failed=self._tell)
        self.refresh()
        self._page.show_overview()

    def _look_at_the_clock(self) -> None:
        """How long ago the last routine ended; one that stands paused in its middle ended just now."""
        minutes = minutes_since_practice(self._world.now(), self._logbook.history.sessions)
        self._page.guide.warn(0 if self._world.practising() else minutes)

    # Tests of the past

    def add(self) -> None:
        """Ask for a test that was taken without the app."""
        form = HipTestForm(self._world.now())
        form.accepted.connect(lambda: self._add(form))
        self._sheets.show(form)

    def _add(self, form: HipTestForm) -> None:
        now = self._world.now()
        self._logbook.keep_hip_test(
            HipTest(
                id=uuid.uuid4().hex,
                device=self._world.device,
                taken_at=_on(form.test_day, now),
                test_day=form.test_day,
                readings=form.readings,
                note=form.note,
                modified_at=now.astimezone(UTC),
            )
        )

    def edit(self, test: HipTest) -> None:
        """Ask what is to be changed."""
        form = HipTestForm(self._world.now(), test)
        form.accepted.connect(lambda: self._edit(test, form))
        self._sheets.show(form)

    def _edit(self, test: HipTest, form: HipTestForm) -> None:
        changes: dict[str, object] = {
            name: getattr(form, name) for name in ("test_day", "note") if getattr(form, name) != getattr(test, name)
        }
        if _by_place(form.readings) != _by_place(test.readings):
            changes["readings"] = form.readings
        if "test_day" in changes:
            changes["taken_at"] = _on(form.test_day, test.taken_at)
        if changes and self._logbook.history.hip_test(test.id) is not None:
            self._logbook.amend_hip_test(test.id, **changes)

    def delete(self, test: HipTest) -> None:
        """Delete it, and offer to take that back."""
        deleted = self._logbook.delete_hip_test(test.id)
        if deleted is not None:
            self.undo_offered.emit(tr("The self-test was deleted."), lambda: self._logbook.restore(hip_tests=[deleted]))

    def export(self) -> None:
        """Write the tests to a table."""
        place = self._world.ask_for_table(self._page)
        if place is not None:
            tests = self._logbook.history.hip_tests
            self._jobs.submit(
                lambda _job: write_hip_tests(tests, place),
                done=lambda _nothing: self.said.emit(tr("Written to {place}.", place=place)),
                failed=self._tell,
            )

    def _on_opened(self) -> None:
        self.refresh()
        if self._page.is_guiding:
            self._look_at_the_clock()
            self._clock.start()

    def _on_history(self) -> None:
        if self._page.isVisible():
            self.refresh()

    def _tell(self, error: Exception) -> None:
        self.said.emit(tr("That did not work: {reason}.", reason=reason_of(error)))


def _by_place(readings: tuple[Reading, ...]) -> dict[tuple[str, Side], Reading]:
    """For comparing, whatever their order; readings with fields of another version cannot be in a set."""
    return {(reading.measure, reading.side): reading for reading in readings}


def _on(day: date, moment: datetime) -> datetime:
    """The same time of another day."""
    return datetime.combine(day, time(moment.hour, moment.minute), moment.tzinfo)
