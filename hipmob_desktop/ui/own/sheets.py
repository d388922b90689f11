# SPDX-License-Identifier: GPL-3.0-or-later
"""The sheets about the runner's own videos: which there are, and where the drills of one begin."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from hipmob_desktop.domain.language import tr
from hipmob_desktop.domain.own_videos import MarksError, OwnVideo, lines_from_marks, marks_from_lines, routine_of
from hipmob_desktop.domain.routines import Mode
from hipmob_desktop.ui.mode_switch import mode_title
from hipmob_desktop.ui.sheet import Sheet, label
from hipmob_desktop.ui.words import clock

_LIST_HEIGHT = 280
_LINES_HEIGHT = 260


class OwnVideosSheet(Sheet):
    """The videos of the runner's own; each can be followed, changed and taken off the list."""

    follow_asked = Signal(object)
    edit_asked = Signal(object)
    remove_asked = Signal(object)
    open_asked = Signal()

    def __init__(self, videos: Sequence[OwnVideo]) -> None:
        super().__init__(tr("Your own videos"), width=620)
        words = tr(
            "Drop a video on the window, or open one here. Its chapters become drills; without chapters you mark where "
            "each drill begins, with D while you watch or by pasted lines. The file stays where it is; nothing is "
            "uploaded."
        )
        self.rows.addWidget(label(words, tone="soft", wrap=True))
        if videos:
            self.rows.addWidget(self._list_of(videos))
        open_button = QPushButton(tr("Open a video…"))
        open_button.clicked.connect(self._close_and_open)
        row = QHBoxLayout()
        row.addWidget(open_button)
        row.addStretch(1)
        self.rows.addLayout(row)
        self.add_buttons(tr("Done"))

    def _close_and_open(self) -> None:
        self.accept()
        self.open_asked.emit()

    def _list_of(self, videos: Sequence[OwnVideo]) -> QWidget:
        content = QWidget()
        rows = QVBoxLayout(content)
        rows.setContentsMargins(0, 0, 8, 0)
        rows.setSpacing(12)
        for video in videos:
            rows.addWidget(self._row(video))
        rows.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(content)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setAccessibleName(tr("Your own videos"))
        scroll.setFixedHeight(min(_LIST_HEIGHT, content.sizeHint().height() + 8))
        return scroll

    def _row(self, video: OwnVideo) -> QWidget:
        row = QWidget()
        columns = QHBoxLayout(row)
        columns.setContentsMargins(0, 0, 0, 0)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(label(video.name, strong=True, wrap=True))
        words.addWidget(label(_facts(video), size="small", tone="soft", wrap=True))
        columns.addLayout(words, 1)
        for text, name, signal in (
            (tr("Follow"), tr("Follow {video}", video=video.name), self.follow_asked),
            (tr("Change…"), tr("Change {video}", video=video.name), self.edit_asked),
            (tr("Remove"), tr("Remove {video} from the list", video=video.name), self.remove_asked),
        ):
            button = QPushButton(text)
            button.setProperty("compact", True)
            button.setAccessibleName(name)
            button.clicked.connect(self.accept)
            button.clicked.connect(lambda _on=False, signal=signal: signal.emit(video))
            columns.addWidget(button)
        return row


def _facts(video: OwnVideo) -> str:
    if not Path(video.path).is_file():
        return tr("The file is no longer there: {path}", path=video.path)
    drills = tr("{count} drill(s)", len(routine_of(video).work_segments))
    return f"{clock(video.seconds)}  ·  {drills}  ·  {Path(video.path).name}"


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
