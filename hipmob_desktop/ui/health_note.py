# SPDX-License-Identifier: GPL-3.0-or-later
"""The health note, shown once at first start, and the About sheet that repeats it."""

from __future__ import annotations

from PySide6.QtCore import QFile, QIODevice, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel

from hipmob_desktop import __version__
from hipmob_desktop.domain.language import tr, translated
from hipmob_desktop.ui.mark import Mark
from hipmob_desktop.ui.sheet import Sheet, label


def about() -> str:
    """What the app is."""
    return tr(
        "Hip mobility for runners: ten minutes before a run, after one, or on their own. No account, no network; "
        "your history stays in a file on this computer."
    )


def review() -> str:
    """Who has looked at the content."""
    return tr(
        "Angles, tempos and cues are our own synthesis of published work. They have not been reviewed by a clinician "
        "and make no medical claim."
    )


def licence() -> str:
    """On which terms it may be used."""
    return tr("Free software under the GNU GPL, version 3 or later. Clips and voice: CC BY 4.0.")


def health_note() -> str:
    """The note, as Markdown."""
    file = QFile(":/health-note.md")
    if not file.open(QIODevice.OpenModeFlag.ReadOnly):
        raise FileNotFoundError("the health note is not in the compiled resources")
    return bytes(file.readAll().data()).decode()


def _note_labels() -> list[QLabel]:
    """A label a paragraph: a label sets Markdown paragraphs without air between them."""
    labels = [label(translated(paragraph), wrap=True) for paragraph in health_note().strip().split("\n\n")]
    for paragraph in labels:
        paragraph.setTextFormat(Qt.TextFormat.MarkdownText)
    return labels


class HealthNoteSheet(Sheet):
    """Shown once; reading it is all there is to do."""

    space_says_yes = True

    def __init__(self) -> None:
        super().__init__(tr("Before you start"), width=600)
        for paragraph in _note_labels():
            self.rows.addWidget(paragraph)
        self.add_buttons(tr("I understand"))


class AboutSheet(Sheet):
    """What this is, who may use it how, and the health note again."""

    def __init__(self) -> None:
        super().__init__("HipMob Desktop", width=640)
        heading = QHBoxLayout()
        heading.setSpacing(18)
        mark = Mark("hipmob-desktop", 72)
        mark.setFixedSize(QSize(72, 72))
        heading.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        heading.addWidget(label(tr("Version {version}. {about}", version=__version__, about=about()), wrap=True), 1)
        self.rows.addLayout(heading)
        self.rows.addWidget(label(tr("Your health"), size="large"))
        self.rows.setSpacing(10)
        for paragraph in _note_labels():
            self.rows.addWidget(paragraph)
        self.rows.addWidget(label(review(), size="small", tone="soft", wrap=True))
        self.rows.addWidget(label(licence(), size="small", tone="soft", wrap=True))
        self.add_buttons(tr("Close"))
