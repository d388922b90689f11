# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether a standing or kneeling figure could really stand so: its centre of mass over what it stands on.

Segment masses and centres as fractions of body mass and segment length after D. A. Winter, Biomechanics and Motor
Control of Human Movement (table of anthropometric data); the trunk's three parts are placed so that the trunk's centre
stays in the middle between hips and shoulders, where Winter has it.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.spatial import ConvexHull

from studio.figure.kinematics import LIMB_OF
from studio.figure.meshes import frames_to_test
from studio.figure.motion import FRAMES_PER_SECOND, Moment, Motion
from studio.figure.posing import Posed
from studio.figure.rotations import Array, carry
from studio.figure.scene import cage_of
from studio.figure.skeleton import SIDES, Skeleton

#: Of the body's mass; and where along the segment its centre is, from the joint nearer to the trunk.
THIGH, SHANK, FOOT = (0.100, 0.433), (0.0465, 0.433), (0.0145, 0.5)
UPPER_ARM, FOREARM, HAND = (0.028, 0.436), (0.016, 0.430), (0.006, 0.506)
HEAD = 0.081
#: Mass, share of the way from the hips' middle to the shoulders' middle at rest, and the bone that carries it.
TRUNK = ((0.142, 0.13, "root"), (0.139, 0.42, "spine03"), (0.216, 0.795, "spine01"))
TOLERANCE_METRES = 0.02
#: The cage's skin carries weight when it is this near to the floor: it lies under clothes, and the soft floor lifts it
#: by some 7 mm.
TOUCHING_METRES = 0.026
#: A hand at a wall leans on it with up to this share of the body's weight: at shoulder height that holds a centre of
#: mass some 6 cm nearer to the wall than the feet are. A wall cannot pull, so it helps on its own side only.
WALL_PUSH_SHARE = 0.05
#: Swings and steps fall freely for a moment, and the next moment catches them: at a second or two a repetition, and
#: while a foot lands or leaves, the centre of mass may be so far out, but not where the movement turns.
FAST_SECONDS_PER_REP = 2.0
FAST_TOLERANCE_METRES = 0.12
#: The share of a fast repetition round each keyframe that counts as its turning point.
TURNING_SHARE = 0.04
BALANCED_ANCHORS = ("w.foot", "o.foot", "w.ball", "o.ball", "w.knee", "o.knee")
BALANCED_POSITIONS = ("standing", "half-kneeling")


@dataclass(frozen=True, slots=True)
class Lean:
    """How far the centre of mass was outside the support, and how far it may be, in millimetres."""

    millimetres: float
    most_millimetres: float
    frame: int

    @property
    def falls(self) -> bool:
        """Whether nobody could stand so."""
        return self.millimetres > self.most_millimetres

    def __str__(self) -> str:
        mark = "   FALLS" if self.falls else ""
        return (
            f"centre of mass {self.millimetres:.0f} mm outside the support "
            f"(at most {self.most_millimetres:.0f}) in frame {self.frame}{mark}"
        )


def centre_of_mass(skeleton: Skeleton, posed: Posed) -> Array:
    """The whole body's centre of mass in the world."""
    body = skeleton.body
    total = np.zeros(3)
    for side in SIDES:
        leg, arm = posed.legs[side], posed.arms[side]
        foot = posed.bones[body.bone(f"foot.{side}")]
        ball = carry(foot, skeleton.legs[side].tip + skeleton.feet[side].ball)
        heel = carry(foot, skeleton.legs[side].tip + skeleton.feet[side].heel)
        knuckles = carry(posed.bones[body.bone(f"wrist.{side}")], body.joint(f"finger3-1.{side}"))
        for (mass, share), start, end in (
            (THIGH, leg.root, leg.hinge),
            (SHANK, leg.hinge, leg.tip),
            (FOOT, heel, ball),
            (UPPER_ARM, arm.root, arm.hinge),
            (FOREARM, arm.hinge, arm.tip),
            (HAND, arm.tip, knuckles),
        ):
            total += mass * (start + share * (end - start))
    shoulders = (skeleton.arms["L"].root + skeleton.arms["R"].root) / 2
    for mass, share, bone in TRUNK:
        rest = skeleton.pelvis + share * (shoulders - skeleton.pelvis)
        total += mass * carry(posed.bones[body.bone(bone)], rest)
    eyes = (body.joint("eye.L") + body.joint("eye.R")) / 2
    # between the ears: behind the eyes
    total += HEAD * carry(posed.bones[body.bone("head")], eyes + [0, 0.07, 0])
    return total


def support(motion: Motion, moment: Moment) -> Array:
    """Places on the floor (x, y) that carry the figure, widened towards a wall that a hand leans on."""
    points = cage_of(motion, moment)
    grounded = points[points[:, 2] < TOUCHING_METRES][:, :2]
    for limb, held in moment.pins.items():
        for pin, weight in held:
            if limb.endswith("_arm") and pin.contact.target == "wall" and weight > 0.5:
                hand = motion.posed(moment).arms[LIMB_OF[limb[0]]].tip
                reach = WALL_PUSH_SHARE * float(hand[2])
                grounded = np.concatenate([grounded, grounded + _towards_wall(motion, moment) * reach])
    return np.asarray(grounded)


def _towards_wall(motion: Motion, moment: Moment) -> Array:
    where = motion.figure.wall.where if motion.figure.wall is not None else "front"
    if where == "front":
        return np.array([0.0, -1.0])
    side = -1.0 if where == "o" else 1.0
    return np.array([-side if moment.flip else side, 0.0])


def outside(point: Array, places: Array) -> float:
    """How far a point is outside the convex hull of places on the floor; negative inside."""
    if len(places) < 3:
        return float("inf")
    hull = ConvexHull(places)
    beyond = float((hull.equations[:, :2] @ point + hull.equations[:, 2]).max())
    if beyond <= 0:
        return beyond
    corners = places[hull.vertices]
    nearest = np.inf
    for start, end in zip(corners, np.roll(corners, -1, 0), strict=True):
        along = end - start
        share = float(np.clip((point - start) @ along / max(float(along @ along), 1e-12), 0, 1))
        nearest = min(nearest, float(np.linalg.norm(point - start - share * along)))
    return nearest


def must_balance(motion: Motion) -> bool:
    """Whether a drill is done on feet or in half-kneeling; on all fours, seated or lying nobody falls."""
    figure = motion.figure
    hands_down = any(
        contact.part in ("hand", "forearm") and contact.target == "floor"
        for contact in figure.keys[0].contacts.values()
    )
    return figure.position in BALANCED_POSITIONS and figure.anchor in BALANCED_ANCHORS and not hands_down


def leans(motion: Motion) -> list[Lean]:
    """The centre of mass against the support in the frames of the loop, the farthest out first."""
    found = []
    for frame in frames_to_test(motion):
        moment = motion.loop_moment(frame)
        centre = centre_of_mass(motion.posing.skeleton, motion.posed(moment))
        beyond = outside(centre[:2], support(motion, moment))
        falling = _on_its_way(motion, frame) or _steps(moment)
        most = FAST_TOLERANCE_METRES if falling else TOLERANCE_METRES
        found.append(Lean(beyond * 1000, most * 1000, frame))
    return sorted(found, key=lambda lean: lean.millimetres - lean.most_millimetres, reverse=True)


def _steps(moment: Moment) -> bool:
    """Whether a foot is about to land or has just left the floor."""
    return any(1e-6 < weight < 1 - 1e-6 for limb in ("w", "o") for _, weight in moment.pins.get(limb, ()))


def _on_its_way(motion: Motion, frame: int) -> bool:
    """Whether a fast movement is between its turning points here."""
    figure = motion.figure
    if figure.seconds_per_rep > FAST_SECONDS_PER_REP or figure.kind in ("hold", "breathing"):
        return False
    half = figure.sides == "alternating"
    repetition = figure.loop_seconds / 2 if half else figure.seconds_per_rep
    share = (frame / FRAMES_PER_SECOND / repetition) % 1.0
    turns = [key for key in figure.keys if not key.through]
    return all(not key.at - TURNING_SHARE <= share <= key.at + key.dwell + TURNING_SHARE for key in turns)
