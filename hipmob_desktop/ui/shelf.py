# SPDX-License-Identifier: GPL-3.0-or-later
"""The routines that can be taken up: which one a mode has today."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal

from hipmob_desktop.domain.routines import Mode, Routine
from hipmob_desktop.domain.sessions import routine_hash


class Shelf(QObject):
    """`changed` when a mode has another routine than before."""

    changed = Signal()

    def __init__(self, routines: Mapping[Mode, Routine], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._routines = dict(routines)

    def routine(self, mode: Mode) -> Routine:
        """The routine of a mode."""
        return self._routines[mode]

    def find(self, hash_of_routine: str) -> Routine | None:
        """The routine that a session was done with, as long as it is still the same."""
        return next((one for one in self._routines.values() if routine_hash(one) == hash_of_routine), None)
