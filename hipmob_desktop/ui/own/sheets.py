# SPDX-License-Identifier: GPL-3.0-or-later
"""The sheets about what is the runner's own: the list of it, and where the drills of a video begin."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from hipmob_desktop.domain.language import tr
from hipmob_desktop.domain.own_routines import OwnRoutine
from hipmob_desktop.domain.own_videos import MarksError, OwnVideo, lines_from_marks, marks_from_lines, routine_of
from hipmob_desktop.domain.routines import Mode
from hipmob_desktop.ui.sheet import Sheet, label
from hipmob_desktop.ui.words import clock, mode_title

_LINES_HEIGHT = 260


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the list; `thing` is what it stands for."""

    thing: OwnVideo | OwnRoutine
    facts: str


class OwnSheet(Sheet):
    """The runner's own routines and videos; each can be followed, changed and taken off the list."""

    follow_asked = Signal(object)
    edit_asked = Signal(object)
    remove_asked = Signal(object)
    build_asked = Signal()
    open_asked = Signal()

    def __init__(self, entries: Sequence[Entry]) -> None:
        super().__init__(tr("Your own routines and videos"), width=660)
        words = tr(
            "Build a routine from the drills, or drop a video on the window: its chapters become drills; without "
            "chapters you mark where each drill begins, with D while you watch or by pasted lines. The file stays "
            "where it is; nothing is uploaded."
        )
        self.rows.addWidget(label(words, tone="soft", wrap=True))
        for entry in entries:
            self.rows.addWidget(self._row(entry))
        row = QHBoxLayout()
        row.setSpacing(10)
        for text, signal in (
            (tr("Build a routine…"), self.build_asked),
            (tr("Open a video…"), self.open_asked),
        ):
            button = QPushButton(text)
            button.clicked.connect(self.accept)
            button.clicked.connect(lambda _on=False, signal=signal: signal.emit())
            row.addWidget(button)
        row.addStretch(1)
        self.rows.addLayout(row)
        self.add_buttons(tr("Done"))

    def _row(self, entry: Entry) -> QWidget:
        row, name = QWidget(), entry.thing.name
        columns = QHBoxLayout(row)
        columns.setContentsMargins(0, 4, 0, 4)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(label(name, strong=True, wrap=True))
        words.addWidget(label(entry.facts, size="small", tone="soft", wrap=True))
        columns.addLayout(words, 1)
        for text, spoken, signal in (
            (tr("Follow"), tr("Follow {name}", name=name), self.follow_asked),
            (tr("Change…"), tr("Change {name}", name=name), self.edit_asked),
            (tr("Remove"), tr("Remove {name} from the list", name=name), self.remove_asked),
        ):
            button = QPushButton(text)
            button.setProperty("compact", True)
            button.setAccessibleName(spoken)
            button.clicked.connect(self.accept)
            button.clicked.connect(lambda _on=False, signal=signal: signal.emit(entry.thing))
            columns.addWidget(button)
        return row


def video_facts(video: OwnVideo, is_there: bool) -> str:
    """What the list says of a video."""
    if not is_there:
        return tr("The file is no longer there: {path}", path=video.path)
    drills = tr("{count} drill(s)", len(routine_of(video).drills))
    return f"{clock(video.seconds)}  ·  {drills}  ·  {Path(video.path).name}"


def routine_facts(routine: OwnRoutine, drill_count: int) -> str:
    """What the list says of a routine in which so many drills are done."""
    drills = tr("{count} drill(s)", drill_count)
    return f"{clock(routine.minutes * 60)}  ·  {drills}  ·  {mode_title(routine.mode)}"


class MarksSheet(Sheet):
    """A video's name, when it is done, and one line for each drill; `saved` carries the changed video."""

    saved = Signal(object)

    def __init__(self, video: OwnVideo) -> None:
        super().__init__(tr("The drills of your video"), width=620)
        self._video = video
        self._name = QLineEdit(video.name)
        self._name.setMaxLength(120)
        self._mode = QComboBox()
        for mode in Mode:
            self._mode.addItem(mode_title(mode), mode.value)
        self._mode.setCurrentIndex(self._mode.findData(video.mode.value))
        self._lines = QPlainTextEdit(lines_from_marks(video.marks))
        self._lines.setPlaceholderText(tr("0:00 Cat-cow\n0:45 Pigeon pose (left)\n1:30 Pigeon pose (right)"))
        self._lines.setTabChangesFocus(True)
        self._lines.setFixedHeight(_LINES_HEIGHT)
        self._trouble = label("", size="small", tone="warning", wrap=True)
        self._trouble.hide()
        form = QFormLayout()
        form.setHorizontalSpacing(18)
        form.setVerticalSpacing(10)
        for words, field in ((tr("Name"), self._name), (tr("Done as"), self._mode), (tr("Drills"), self._lines)):
            field.setAccessibleName(words)
            form.addRow(label(words), field)
        self.rows.addLayout(form)
        hint = tr(
            "One line for each drill: when it begins, and its name. “(left)” or “(right)” at the end tells the side; "
            "lines called Rest or Get ready are not counted as work."
        )
        self.rows.addWidget(label(hint, size="small", tone="soft", wrap=True))
        self.rows.addWidget(self._trouble)
        self.add_buttons(tr("Save"), tr("Cancel"))
        self._lines.textChanged.connect(self._trouble.hide)

    def accept(self) -> None:
        """Close it when the lines can be read; otherwise say which cannot, and stay."""
        try:
            marks = marks_from_lines(self._lines.toPlainText(), self._video.seconds)
        except MarksError as error:
            self._trouble.setText(str(error))
            self._trouble.show()
            self.arrange()
            self._lines.setFocus()
            return
        name = self._name.text().strip() or self._video.name
        mode = Mode(self._mode.currentData())
        self.saved.emit(replace(self._video, name=name, mode=mode, marks=marks))
        super().accept()
