# SPDX-License-Identifier: GPL-3.0-or-later
"""What a living body does beside the movement asked for: it sways, looks about, and lets hands and head follow.

Nothing here touches a contact: feet and hands that are held stay held, because only the joints between them move.
All of it is periodic over the loop; a hold's is zero at its first frame, where get-ready clips and transitions end.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from studio.figure.pose import FIELD_NUMBER, Figure, mirrored
from studio.figure.rotations import Array

#: Sway is drawn at half the frame rate, so that half of a hold's frames repeat; nobody sees it at this speed.
SWAY_FRAMES_PER_SECOND = 15
#: Degrees, and how many times a loop. A lean of 0.2 degrees about the ankles carries the head some 5 mm.
SWAYS: dict[str, tuple[float, int]] = {
    "pelvis.P": (0.20, 1),
    "pelvis.roll": (0.20, 2),
    "spine.side": (-0.15, 2),
    "spine.twist": (0.30, 1),
    "head.turn": (1.1, 1),
    "head.nod": (0.7, 2),
    "head.tilt": (0.4, 1),
}
#: Relaxed fingers open and close by so much, and free arms swing so little.
FINGERS_DEGREES, ARM_DEGREES = 4.0, 0.6
#: Only there does the whole body lean over its feet or its knee.
SWAYING_ANCHORS = ("foot", "ball", "knee")
LEANS = ("pelvis.P", "pelvis.roll", "spine.side", "spine.twist")
#: Up to this many seconds a repetition, hands trail the movement and the head leads it; slower, nobody sees it.
OVERLAPPING_SECONDS = 2.0
TRAILS_SECONDS: dict[str, float] = {
    **{f"{arm}.{name}": 0.05 for arm in ("w_arm", "o_arm") for name in ("El", "curl")},
    "head.nod": -0.04,
    "head.turn": -0.04,
    "head.tilt": -0.04,
    "w.A": 0.03,
}


def sways(figure: Figure) -> bool:
    """Whether the drill is held, so that small shifts are all that moves."""
    return figure.kind in ("hold", "breathing")


def swaying_seconds(seconds: float) -> float:
    """The time a frame shows of a hold: every other frame repeats the one before."""
    return int(seconds * SWAY_FRAMES_PER_SECOND + 1e-6) / SWAY_FRAMES_PER_SECOND


def swayed(figure: Figure, pose: Array, seconds: float) -> Array:
    """The pose with its small shifts `seconds` into the loop."""
    share = swaying_seconds(seconds) / figure.loop_seconds
    stands = figure.anchor.partition(".")[2] in SWAYING_ANCHORS and figure.position in ("standing", "half-kneeling")
    out = pose.copy()
    for name, (degrees, times) in SWAYS.items():
        if stands or name not in LEANS:
            out[FIELD_NUMBER[name]] += degrees * _swing(share, times)
    for arm in ("w_arm", "o_arm"):
        out[FIELD_NUMBER[f"{arm}.curl"]] += FINGERS_DEGREES * (0.5 - 0.5 * float(np.cos(2 * np.pi * share)))
        out[FIELD_NUMBER[f"{arm}.Sh"]] += ARM_DEGREES * _swing(share, 1)
    return out


def _swing(share: float, times: int) -> float:
    """A sine with another on top, so that both ways differ; it begins at rest at zero."""
    angle = 2 * np.pi * times * share
    return float(0.8 * np.sin(angle) - 0.4 * np.sin(2 * angle))


def overlaps(figure: Figure) -> bool:
    """Whether the movement is fast enough for hands to trail it."""
    return not sways(figure) and figure.seconds_per_rep <= OVERLAPPING_SECONDS


def overlapped(figure: Figure, pose_at: Callable[[float], Array], u: float, seconds: float) -> Array:
    """The pose at the share `u` of a repetition of so many seconds, hands a little behind, the head a little ahead."""
    out = pose_at(u).copy()
    for delay in sorted(set(TRAILS_SECONDS.values())):
        then = u - delay / seconds
        pose = pose_at(then % 1.0)
        if figure.sides == "alternating" and not 0 <= then < 1:
            pose = mirrored(pose)
        for name, trails in TRAILS_SECONDS.items():
            if trails == delay:
                out[FIELD_NUMBER[name]] = pose[FIELD_NUMBER[name]]
    return out
