# SPDX-License-Identifier: GPL-3.0-or-later
"""How much of a drill a work segment may hold: whole loops of whole seconds, around the dose its file gives."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass

from hipmob_desktop.domain.drills import Drill, Kind

_DOSE = re.compile(r"(\d+)(?:\s+to\s+(\d+))?\b")
_LEAST_SHARE = 2 / 3
_LEAST_SHARE_OF_BREATHS = 1 / 3


@dataclass(frozen=True, slots=True)
class Dose:
    """What one work segment of a drill may last, in whole seconds: from `least` to `most` in steps of `step`.

    `usual` is the smallest dose the drill's file asks for, `most` the largest; `least` is for when time is short.
    """

    least: int
    usual: int
    most: int
    step: int

    def including(self, seconds: int) -> Dose:
        """The same, but with these seconds as the usual ones, and within the bounds."""
        return Dose(min(self.least, seconds), seconds, max(self.most, seconds), self.step)

    @property
    def choices(self) -> range:
        """All lengths there are."""
        return range(self.least, self.most + 1, self.step)


def dose_numbers(dose: str) -> tuple[int, int]:
    """The least and the most that a drill's dose asks for: 6 and 8 for "6 to 8 lunges", 30 and 30 for "30 seconds".

    Raises ValueError when it does not begin with a number.
    """
    found = _DOSE.match(dose)
    if found is None or int(found[1]) < 1:
        raise ValueError(f"{dose!r} must begin with how much, such as '8' or '6 to 8'")
    low = int(found[1])
    return low, max(low, int(found[2] or low))


def dose_of(drill: Drill, brisk: bool = False) -> Dose:
    """What one work segment of a drill may last at the tempo asked for.

    Raises ValueError when the drill's dose does not begin with a number, or it has no brisk tempo.
    """
    low, high = dose_numbers(drill.dose)
    unit = 1.0 if drill.kind is Kind.HOLD else drill.rep_seconds(brisk)
    step = _step(drill.filmed_loop_seconds(brisk))
    share = _LEAST_SHARE_OF_BREATHS if drill.kind is Kind.BREATHING else _LEAST_SHARE
    usual = _in_steps(low * unit, step)
    return Dose(
        least=min(_in_steps(share * low * unit, step), usual),
        usual=usual,
        most=max(usual, step * math.floor(high * unit / step + 1e-6)),
        step=step,
    )


def reps_in(drill: Drill, seconds: float, brisk: bool = False) -> int | None:
    """Repetitions in so many seconds at the tempo asked for; None for a hold.

    Raises ValueError when the drill has no brisk tempo.
    """
    return None if drill.kind is Kind.HOLD else round(seconds / drill.rep_seconds(brisk))


def _step(loop_seconds: float) -> int:
    """The shortest whole seconds that are whole loops."""
    return next(round(loops * loop_seconds) for loops in range(1, 61) if _is_whole(loops * loop_seconds))


def _is_whole(seconds: float) -> bool:
    return abs(seconds - round(seconds)) < 1e-6


def _in_steps(seconds: float, step: int) -> int:
    return step * max(1, math.ceil(seconds / step - 1e-6))
