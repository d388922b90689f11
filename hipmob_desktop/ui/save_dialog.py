# SPDX-License-Identifier: GPL-3.0-or-later
"""The system's own dialog for where a file is saved, with the ending that the file is to have."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget


def ask_where_to_save(parent: QWidget, title: str, suggested: Path, ending: str, kinds: str) -> Path | None:
    """A file whose name has the ending, or None when the runner thinks better of it.

    The dialog asks about replacing only the name that was typed. Where the name with its ending is a file, too, it is
    shown again with that name: nothing is replaced that nobody was asked about.
    """
    while True:
        chosen, _ = QFileDialog.getSaveFileName(parent, title, str(suggested), kinds)
        if not chosen:
            return None
        if chosen.lower().endswith(ending):
            return Path(chosen)
        suggested = Path(f"{chosen}{ending}")
        if not suggested.exists():
            return suggested
