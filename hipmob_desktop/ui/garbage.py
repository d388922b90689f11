# SPDX-License-Identifier: GPL-3.0-or-later
"""Python's garbage is collected on the window's thread only.

Left alone, Python looks for garbage in whichever thread happens to make the next object, and there it deletes what Qt
had in another: a timer, say, cannot be stopped from another thread, and the process then ends in a segmentation fault.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, Qt, QTimerEvent

_ROUND_MS = 1000


def collect_what_is_due() -> None:
    """Collect as much as Python itself would now, in this thread, where it was told not to (`gc.disable`)."""
    generations = enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True))
    due = [generation for generation, (count, threshold) in generations if 0 < threshold < count]
    if due:
        gc.collect(max(due))


class GarbageRounds(QObject):
    """Collects garbage every second, for as long as it lives; Python's own looking for it has to be off."""

    def __init__(self) -> None:
        super().__init__()
        self.startTimer(_ROUND_MS, Qt.TimerType.VeryCoarseTimer)

    def timerEvent(self, _event: QTimerEvent) -> None:
        collect_what_is_due()
