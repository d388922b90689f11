# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the runner's data are, and the ways to copies of them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QWidget

from hipmob_desktop.domain.language import tr
from hipmob_desktop.exchange.formats import Format
from hipmob_desktop.ui.accessible import announce
from hipmob_desktop.ui.progress.progress_view import exports
from hipmob_desktop.ui.setting_pages.rows import SettingRows
from hipmob_desktop.ui.sheet import label
from hipmob_desktop.ui.theme import Theme


class DataPage(SettingRows):
    """The folder, and what asks for copies."""

    export_asked = Signal(object)
    import_asked = Signal()
    backups_asked = Signal()

    def __init__(self, theme: Theme, folder: Path) -> None:
        super().__init__(theme)
        self._folder = folder
        self.add_wide(label(tr("Your history, settings and backups are files in this folder:"), wrap=True))
        self.add_wide(_path(folder))
        copy = _button(tr("Copy the path"))
        copy.clicked.connect(lambda: self._copy(copy))
        opens = _button(tr("Open the folder"))
        opens.clicked.connect(self._open)
        self.add_wide(_row(opens, copy))
        self.add_wide(label(tr("Nothing leaves this computer unless you take it along:"), wrap=True))
        export, takes_in, backups = _button(tr("Export…")), _button(tr("Import…")), _button(tr("Backups…"))
        menu = QMenu(export)
        for form, title in exports().items():
            menu.addAction(title).setData(form.value)
        menu.triggered.connect(lambda action: self.export_asked.emit(Format(action.data())))
        export.setMenu(menu)
        takes_in.clicked.connect(self.import_asked)
        backups.clicked.connect(self.backups_asked)
        self.add_wide(_row(export, takes_in, backups))
        self.add_note(
            tr(
                "To have your data elsewhere, on a drive that you carry or share say: close HipMob, copy this folder "
                "there, and start HipMob with --data-dir and the new folder. The old folder stays as it is."
            )
        )

    def _open(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))

    def _copy(self, button: QPushButton) -> None:
        QGuiApplication.clipboard().setText(str(self._folder))
        button.setText(tr("Copied"))
        announce(button, tr("The path was copied."))


def _path(folder: Path) -> QWidget:
    """The path, to be read and selected; it may break anywhere, since folders have long names."""
    words = label("\u200b/".join(str(folder).split("/")), strong=True, wrap=True)
    words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    words.setAccessibleName(str(folder))
    return words


def _button(words: str) -> QPushButton:
    button = QPushButton(words)
    button.setProperty("compact", True)
    return button


def _row(*buttons: QPushButton) -> QWidget:
    whole = QWidget()
    row = QHBoxLayout(whole)
    row.setContentsMargins(0, 0, 0, 0)
    for button in buttons:
        row.addWidget(button)
    row.addStretch(1)
    return whole
