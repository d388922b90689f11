# SPDX-License-Identifier: GPL-3.0-or-later
"""Turns of a wheel as whole steps, also from touchpads and fine wheels that tell small parts of one."""

from __future__ import annotations

from PySide6.QtGui import QWheelEvent

_STEP = 120  # eighths of a degree


class WheelSteps:
    """Adds up what is turned."""

    def __init__(self) -> None:
        self._turned = 0

    def of(self, event: QWheelEvent) -> int:
        """How many steps are full now: away from the hand or to the right counts up."""
        angle = event.angleDelta()
        turned = angle.y() or -angle.x()
        if turned * self._turned < 0:  # the other way: begin anew
            self._turned = 0
        self._turned += turned
        steps = int(self._turned / _STEP)
        self._turned -= steps * _STEP
        return steps
