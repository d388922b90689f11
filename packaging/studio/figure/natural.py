# SPDX-License-Identifier: GPL-3.0-or-later
"""What a living body does beside the movement asked for: it sways, looks about, lets hands and head follow, and
gathers itself before it moves: a little the other way first.

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

#: Before a movement out of rest the body goes the other way by this share of what follows, at most so many degrees.
ANTICIPATION_SHARE, ANTICIPATION_DEGREES = 0.07, 3.5
#: It takes so long, before and after the moment the movement begins: at that moment it is farthest.
ANTICIPATION_BEFORE_SECONDS, ANTICIPATION_AFTER_SECONDS = 0.35, 0.3
ANTICIPATING = tuple(
    FIELD_NUMBER[f"{group}.{name}"]
    for group, names in {
        "pelvis": ("P", "roll", "yaw", "turn"),
        "spine": ("S", "side", "twist", "lumbar", "thoracic"),
        "w": ("F", "AB", "R", "K"),
        "o": ("F", "AB", "R", "K"),
        "w_arm": ("Sh", "AB", "R", "El"),
        "o_arm": ("Sh", "AB", "R", "El"),
    }.items()
    for name in names
)
#: Joints that are straight at 0 degrees go no further.
STRAIGHT_AT_ZERO = tuple(FIELD_NUMBER[name] for name in ("w.K", "o.K", "w_arm.El", "o_arm.El"))


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


def anticipated(pose: Array, ahead: Array, amount: float) -> Array:
    """The pose gone the other way by `amount` (0 to 1) of the counter-movement before going `ahead` (degrees)."""
    counter = np.clip(ANTICIPATION_SHARE * ahead, -ANTICIPATION_DEGREES, ANTICIPATION_DEGREES)
    out = pose.copy()
    out[[*ANTICIPATING]] -= amount * counter[[*ANTICIPATING]]
    for number in STRAIGHT_AT_ZERO:
        out[number] = max(out[number], min(pose[number], 0.0))
    return out


def gathering(seconds: float, rest_seconds: float, move_seconds: float) -> float:
    """How far the counter-movement is, `seconds` after a movement of `move_seconds` began (before it: negative).

    0 to 1 and back, at rest at both ends. It begins no earlier than `rest_seconds` before, when the rest began, and is
    over before half of the movement is.
    """
    begin = -min(rest_seconds, ANTICIPATION_BEFORE_SECONDS)
    end = min(ANTICIPATION_AFTER_SECONDS, move_seconds / 2)
    share = (seconds - begin) / (end - begin)
    return float(64 * (share * (1 - share)) ** 3) if 0 < share < 1 else 0.0
