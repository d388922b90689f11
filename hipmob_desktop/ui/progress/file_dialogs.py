# SPDX-License-Identifier: GPL-3.0-or-later
"""The system's own dialogs for where an export goes and which file is imported."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from hipmob_desktop.domain.language import tr
from hipmob_desktop.exchange.formats import IMPORTED, Format
from hipmob_desktop.ui.save_dialog import ask_where_to_save

NAME = "hipmob-history"


def documents() -> Path:
    """The folder that is offered first: the runner's documents, or home where the system names none."""
    found = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(found) if found else Path.home()


def ask_where_to(parent: QWidget, form: Format) -> Path | None:
    """A file, or for formats with one file a session a folder; None when the runner thinks better of it."""
    if form.is_one_a_session:
        chosen = QFileDialog.getExistingDirectory(parent, tr("A folder for the activity files"), str(documents()))
        return Path(chosen) if chosen else None
    ending = f".{form}"
    return ask_where_to_save(parent, tr("Export your history"), documents() / f"{NAME}{ending}", ending, f"*{ending}")


def ask_which(parent: QWidget) -> Path | None:
    """A file to import, or None."""
    patterns = " ".join(f"*.{form}" for form in IMPORTED)
    chosen, _ = QFileDialog.getOpenFileName(
        parent, tr("Import sessions"), str(documents()), tr("Histories ({patterns})", patterns=patterns)
    )
    return Path(chosen) if chosen else None
