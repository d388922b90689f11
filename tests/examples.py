# SPDX-License-Identifier: GPL-3.0-or-later
"""Values that tests of several rooms start from."""

from __future__ import annotations

from hipmob_desktop.domain.drills import Drill, Kind, Position, Sides

DRILL = Drill(
    id="fire-hydrant",
    name="Fire hydrant",
    spoken_name="fire hydrant",
    kind=Kind.ACTIVATION,
    sides=Sides.PER_SIDE,
    position=Position.QUADRUPED,
    seconds_per_rep=2.5,
    brisk_seconds_per_rep=None,
    loop_seconds=2.5,
    dose="8 on each side",
    targets=("gluteus medius",),
    start_position="Kneel on all fours.",
    cues=("Lift sideways.", "Back flat."),
    fault="Rolling.",
    easier="Lower.",
    harder="Pause.",
    caution="Less.",
    priority=2,
    movement="Lift the knee out to the side.",
    avoid="Don't roll.",
    switching="Now the {side} knee.",
    moving_in=((Position.STANDING, "Come onto hands and knees, {side} knee free."),),
)
