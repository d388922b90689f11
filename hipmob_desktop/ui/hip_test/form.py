# SPDX-License-Identifier: GPL-3.0-or-later
"""The sheet in which a past self-test is changed, or one that was taken without the app is added."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtWidgets import QGridLayout, QLineEdit, QPushButton

from hipmob_desktop.domain.hip_tests import SIDES, HipTest, Measure, Reading
from hipmob_desktop.domain.language import tr
from hipmob_desktop.ui.fields import day_field, day_in
from hipmob_desktop.ui.hip_test.fields import SideFields
from hipmob_desktop.ui.hip_test.words import measure_name
from hipmob_desktop.ui.sheet import Sheet, label


class HipTestForm(Sheet):
    """All of a test at once."""

    def __init__(self, now: datetime, test: HipTest | None = None) -> None:
        """`now` is local; a test to be added starts out as one of today."""
        super().__init__(tr("Add a past self-test") if test is None else tr("Change this self-test"), width=860)
        self._test = test
        day = test.test_day if test is not None else now.date()
        self._day = day_field(day, max(day, now.date()))  # done further east, it may be tomorrow's here
        self._day.setAccessibleName(tr("Day"))
        self._note = QLineEdit(test.note if test is not None else "")
        self._note.setMaxLength(1000)
        self._note.setPlaceholderText(tr("A line for yourself"))
        self._note.setAccessibleName(tr("Note"))
        self._fields = {(measure, side): SideFields(measure, side) for measure in Measure for side in SIDES}
        grid = QGridLayout()
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(8)
        grid.addWidget(label(tr("Day")), 0, 0)
        grid.addWidget(self._day, 0, 1)
        for row, measure in enumerate(Measure):
            grid.addWidget(label(measure_name(measure), strong=True), 2 * row + 1, 0, 1, 3)
            for column, side in enumerate(SIDES):
                fields = self._fields[measure, side]
                fields.fill(test.reading(measure, side) if test is not None else None)
                fields.changed.connect(self._tell)
                grid.addWidget(fields, 2 * row + 2, column)
        self.rows.addLayout(grid)
        self.rows.addWidget(self._note)
        self.add_buttons(tr("Add") if test is None else tr("Save"), tr("Cancel"))
        self._tell()

    @property
    def test_day(self) -> date:
        """The day that is filled in."""
        return day_in(self._day)

    @property
    def note(self) -> str:
        """The note that is filled in."""
        return self._note.text().strip()

    @property
    def readings(self) -> tuple[Reading, ...]:
        """The readings that are filled in, with those of measures that this version does not know."""
        known = [fields.reading for fields in self._fields.values()]
        others = () if self._test is None else self._test.readings
        kept = tuple(reading for reading in others if reading.measure not in set(Measure))
        return (*(reading for reading in known if reading is not None), *kept)

    @property
    def is_complete(self) -> bool:
        """Whether there is something to keep, and nothing impossible in it."""
        return bool(self.readings) and not any(fields.error for fields in self._fields.values())

    def accept(self) -> None:
        if self.is_complete:
            super().accept()

    def _tell(self) -> None:
        for button in self.findChildren(QPushButton):
            if button.property("primary"):
                button.setEnabled(self.is_complete)
