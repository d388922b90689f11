# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether the posed body goes through itself, the floor or a wall.

A point of one part is inside another when it lies below the skin of each of the nearest points there; its depth is the
least of those distances. Creases of joints are left out by their distance from the joint, and parts that are meant to
press on each other have a limit of their own: flesh gives way there.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

import numpy as np
import numpy.typing as npt
from scipy.spatial import cKDTree

from studio.figure.brief import briefs
from studio.figure.kinematics import LIMB_OF, NAME_OF
from studio.figure.motion import Moment, Motion
from studio.figure.posing import Posed
from studio.figure.rotations import Array, carry
from studio.figure.scene import athlete_of
from studio.figure.skeleton import SIDES
from studio.figure.subdivision import vertex_normals

MOST_MILLIMETRES = 10.0
#: A hand that holds or rests on the body: fingers and the clothes under them give way.
HAND_MILLIMETRES = 15.0
#: Flesh that carries the body on the floor flattens; hands and feet are bony.
RESTING_MILLIMETRES, RESTING_BONY_MILLIMETRES = 25.0, 15.0
NEAREST = 5
EVERY_FRAMES = 3
#: What presses softly on a neighbour beyond the crease of their joint when that joint is deeply bent.
SOFT_MILLIMETRES = {("shank", "thigh"): 30.0, ("thigh", "trunk"): 35.0, ("trunk", "upperarm"): 20.0}
#: On the way from pose to pose clothes and flesh give way to a limb that brushes them; neighbours press on each other
#: more deeply where a joint bends more than in any drill, and what touches in the poses themselves goes on a little
#: (passing), neighbours a little more (pressing).
BRUSHING_MILLIMETRES, PASSING_MILLIMETRES, PRESSING_MILLIMETRES = 28.0, 5.0, 15.0
SOFT_ON_THE_WAY_MILLIMETRES = {
    ("forearm", "upperarm"): 30.0,
    ("shank", "thigh"): 40.0,
    ("thigh", "trunk"): 48.0,
    ("trunk", "upperarm"): 30.0,
}
#: So far from the skin of another part (metres) a point is not looked at: whatever is so deep inside goes through the
#: skin nearer to it as well, and beyond the cut at the neck chest and chin face each other as if it were.
FARTHEST_INSIDE_METRES = 0.1
#: Neighbours, the joint between them and how far its crease reaches (metres).
_JOINTS = {
    ("thigh", "trunk"): ("hip", 0.17),
    ("shank", "thigh"): ("knee", 0.11),
    ("foot", "shank"): ("ankle", 0.09),
    ("trunk", "upperarm"): ("shoulder", 0.15),
    ("forearm", "upperarm"): ("elbow", 0.08),
    ("forearm", "hand"): ("wrist", 0.07),
}
#: Between the thighs, and round the neck.
_CROTCH_REACH, _NECK_REACH = 0.16, 0.18
_PARTS = {
    "thigh": ("upperleg",),
    "shank": ("lowerleg",),
    "foot": ("foot", "toe"),
    "upperarm": ("upperarm",),
    "forearm": ("lowerarm",),
    "hand": ("wrist", "metacarpal", "finger"),
}
_HEAD_BONES = ("head", "neck03", "eye")
_HAND_ON = {
    "hip": ("trunk",),
    "ribs": ("trunk",),
    "belly": ("trunk", "hand"),
    "chest": ("trunk", "hand"),
    "thigh": ("thigh",),
    "ankle": ("shank", "foot"),
}
#: Parts that carry the body, by anchor and by contact.
_ANCHOR_RESTS = {
    "seat": ("trunk", "thigh"),
    "back": ("trunk", "upperarm", "forearm"),
    "side": ("trunk", "thigh", "upperarm", "forearm"),
    "shoulders": ("trunk", "upperarm", "forearm"),
}
_CONTACT_RESTS = {
    "knee": ("shank", "thigh", "foot"),
    "side": ("thigh", "shank", "foot"),
    "forearm": ("forearm", "upperarm", "hand"),
    "hand": ("hand",),
}
_BONY = ("hand", "foot")
_PAD = 0.012


@dataclass(frozen=True, slots=True)
class Clash:
    """How deep a part is in another part, the floor or the wall, how deep it may be, and in which frame."""

    one: str
    other: str
    millimetres: float
    most_millimetres: float
    frame: int

    @property
    def too_deep(self) -> bool:
        """Whether this is more than flesh gives way."""
        return self.millimetres > self.most_millimetres

    def __str__(self) -> str:
        mark = "   TOO DEEP" if self.too_deep else ""
        depth = f"{self.millimetres:.0f} mm (at most {self.most_millimetres:.0f})"
        return f"{self.one} in {self.other}: {depth} in frame {self.frame}{mark}"


class Parts:
    """The cage's vertices by part of the body: `L.thigh`, `trunk`, `head` and so on."""

    def __init__(self, motion: Motion) -> None:
        athlete = athlete_of(motion)
        self.body = body = athlete.body
        self.skin = athlete.skin
        names = [_part_of(bone) for bone in body.bones]
        labels = np.array([names[bone] for bone in body.weights.argmax(1)])
        self.faces = athlete.faces
        self.members = {
            name: np.nonzero((labels == name) & ~body.is_eye)[0] for name in sorted({*names}) if (labels == name).any()
        }


def _part_of(bone: str) -> str:
    if any(bone.startswith(head) for head in _HEAD_BONES):
        return "head"
    for part, beginnings in _PARTS.items():
        if any(bone.startswith(beginning) for beginning in beginnings):
            return f"{bone[-1]}.{part}"
    return "trunk"


def written(part: str) -> str:
    """A part as authors write it: `w.thigh` for `L.thigh`."""
    return f"{NAME_OF[part[0]]}{part[1:]}" if part[1:2] == "." else part


def drawn(part: str) -> str:
    """The side of the body that a part written as `w.thigh` is drawn on."""
    return f"{LIMB_OF[part[0]]}{part[1:]}" if part[1:2] == "." else part


def _kind(part: str) -> str:
    return part.partition(".")[2] or part


def _kinds(one: str, other: str) -> tuple[str, str]:
    first, second = sorted((_kind(one), _kind(other)))
    return first, second


def _same_limb(one: str, other: str) -> bool:
    return "." not in one or "." not in other or one[0] == other[0]


# ---------------------------------------------------------------- one moment


def _creases(posed: Posed, neck: Array, one: str, other: str) -> list[tuple[Array, float]]:
    """Where the crease between two neighbours is, and how far it reaches."""
    kinds = _kinds(one, other)
    if kinds == ("head", "trunk"):
        return [(neck, _NECK_REACH)]
    if kinds == ("thigh", "thigh"):
        middle = (posed.legs["L"].root + posed.legs["R"].root) / 2
        return [(middle, _CROTCH_REACH)]
    if kinds not in _JOINTS or not _same_limb(one, other):
        return []
    joint, reach = _JOINTS[kinds]
    side = one[0] if "." in one else other[0]
    leg, arm = posed.legs[side], posed.arms[side]
    places = {
        "hip": leg.root,
        "knee": leg.hinge,
        "ankle": leg.tip,
        "shoulder": arm.root,
        "elbow": arm.hinge,
        "wrist": arm.tip,
    }
    return [(places[joint], reach)]


def _depth(points: Array, normals: Array, one: npt.NDArray[np.int64], other: npt.NDArray[np.int64]) -> Array:
    """For each point of `one`, how deep it is under the skin of `other` (0 when outside)."""
    targets = points[other]
    away, nearest = cKDTree(targets).query(points[one], k=min(NEAREST, len(other)))
    away, nearest = (np.asarray(found).reshape(len(one), -1) for found in (away, nearest))
    below = ((targets[nearest] - points[one][:, None]) * normals[other][nearest]).sum(2).min(1)
    return np.asarray(np.where(away[:, 0] < FARTHEST_INSIDE_METRES, np.maximum(below, 0.0), 0.0))


def _within(points: Array, members: npt.NDArray[np.int64], low: Array, high: Array) -> npt.NDArray[np.int64]:
    inside = ((points[members] >= low) & (points[members] <= high)).all(1)
    return np.asarray(members[inside])


def _outside_creases(
    points: Array, members: npt.NDArray[np.int64], creases: list[tuple[Array, float]]
) -> npt.NDArray[np.int64]:
    keep = np.ones(len(members), bool)
    for centre, reach in creases:
        keep &= np.linalg.norm(points[members] - centre, axis=1) > reach
    return np.asarray(members[keep])


def body_depths(parts: Parts, posed: Posed, points: Array | None = None) -> dict[tuple[str, str], float]:
    """How deep each two parts of a posed body are in each other, in millimetres, where they are at all.

    `points`: its skin, where that is known already.
    """
    points = parts.skin.on_floor(parts.skin.posed(posed.bones, posed.breath) if points is None else points)
    neck = carry(posed.bones[parts.body.bone("neck01")], parts.body.joint("neck01"))
    normals = vertex_normals(points, parts.faces)
    boxes = {name: (points[of].min(0) - _PAD, points[of].max(0) + _PAD) for name, of in parts.members.items()}
    found: dict[tuple[str, str], float] = {}
    for pair in combinations(parts.members, 2):
        (low_a, high_a), (low_b, high_b) = (boxes[name] for name in pair)
        low, high = np.maximum(low_a, low_b), np.minimum(high_a, high_b)
        if (low >= high).any():
            continue
        creases = _creases(posed, neck, *pair)
        near = [_within(points, parts.members[name], low - 0.02, high + 0.02) for name in pair]
        for one, other in ((0, 1), (1, 0)):
            tested = _outside_creases(points, _within(points, near[one], low, high), creases)
            if len(tested) == 0 or len(near[other]) < NEAREST:
                continue
            depth = float(_depth(points, normals, tested, near[other]).max()) * 1000
            if depth > found.get(pair, 0.0):
                found[pair] = depth
    return found


def _limits(motion: Motion, moment: Moment) -> dict[tuple[str, str], float]:
    """Pairs that press on each other on purpose in this moment, and how deep they may be, in millimetres."""
    limits: dict[tuple[str, str], float] = {}
    for brief in briefs().get(motion.figure.drill, ()):
        for pressing in brief.pressing:
            for one, other in ((pressing.one, pressing.other), (pressing.other, pressing.one)):
                limits[drawn(one), drawn(other)] = pressing.millimetres
    for limb, held in moment.pins.items():
        for pin, weight in held:
            if pin.contact.part != "hand" or pin.contact.target in ("floor", "wall") or weight < 1e-6:
                continue
            hand = f"{LIMB_OF[limb[0]]}.hand"
            for kind in _HAND_ON[pin.contact.target.rpartition("-")[2]]:
                for side in SIDES:
                    part = kind if kind == "trunk" else f"{side}.{kind}"
                    limits[hand, part] = limits[part, hand] = HAND_MILLIMETRES
    return limits


def _most(limits: dict[tuple[str, str], float], one: str, other: str) -> float:
    soft = SOFT_MILLIMETRES.get(_kinds(one, other), 0.0) if _same_limb(one, other) else 0.0
    return max(limits.get((one, other), 0.0), soft, MOST_MILLIMETRES)


def _resting(motion: Motion, moment: Moment) -> set[str]:
    """Parts that carry the body on the floor in this moment."""
    names = {*_ANCHOR_RESTS.get(motion.figure.anchor, ())}
    kinds = {f"{side}.{kind}" for kind in names - {"trunk"} for side in SIDES} | (names & {"trunk"})
    for limb, held in moment.pins.items():
        for pin, weight in held:
            if limb == "head":
                kinds.add("head")
            elif weight > 1e-6 and pin.contact.target == "floor":
                kinds |= {f"{LIMB_OF[limb[0]]}.{kind}" for kind in _CONTACT_RESTS.get(pin.contact.part, ())}
    return kinds


def _surface_clashes(motion: Motion, moment: Moment, parts: Parts, points: Array, frame: int) -> list[Clash]:
    """Parts below the floor or behind the wall."""
    resting, wall = _resting(motion, moment), motion.figure.wall
    found = []
    for name, members in parts.members.items():
        rests = RESTING_BONY_MILLIMETRES if _kind(name) in _BONY else RESTING_MILLIMETRES
        most = rests if name in resting else MOST_MILLIMETRES
        found.append(Clash(name, "floor", -float(points[members, 2].min()) * 1000, most, frame))
        if wall is not None:
            sign = -1.0 if moment.flip else 1.0
            towards = {"front": -points[members, 1], "o": -sign * points[members, 0], "w": sign * points[members, 0]}
            depth = float(towards[wall.where].max()) - wall.distance
            found.append(Clash(name, "wall", depth * 1000, MOST_MILLIMETRES, frame))
    return found


# ---------------------------------------------------------------- a whole drill


def frames_to_test(motion: Motion, every: int = EVERY_FRAMES) -> list[int]:
    """Frames of the loop that differ: every third; of an alternating drill one half, of a hold some of a breath."""
    count = motion.loop_frames
    if motion.figure.sides == "alternating":
        count //= 2
    if motion.figure.kind in ("hold", "breathing"):
        every = max(count // 6, 1)
    seen: set[object] = set()
    frames = []
    for frame in range(0, count, every):
        signature = motion.loop_moment(frame).signature()
        if signature not in seen:
            seen.add(signature)
            frames.append(frame)
    return frames


def clashes_of(motion: Motion, moment: Moment, frame: int, parts: Parts) -> list[Clash]:
    """Everything that touches deeper than not at all in one moment."""
    posed = motion.posed(moment)
    points = parts.skin.posed(posed.bones, posed.breath)
    found = _surface_clashes(motion, moment, parts, points, frame)
    limits = _limits(motion, moment)
    for (one, other), depth in body_depths(parts, posed, points).items():
        found.append(Clash(one, other, depth, _most(limits, one, other), frame))
    return [clash for clash in found if clash.millimetres > 0]


def clashes(motion: Motion, every: int = EVERY_FRAMES) -> list[Clash]:
    """For each two parts that touch somewhere in the loop the frame where it is worst, worst pair first."""
    parts = Parts(motion)
    worst: dict[tuple[str, str], Clash] = {}
    for frame in frames_to_test(motion, every):
        for clash in clashes_of(motion, motion.loop_moment(frame), frame, parts):
            place = (clash.one, clash.other)
            if place not in worst or _excess(clash) > _excess(worst[place]):
                worst[place] = clash
    named = [
        Clash(written(c.one), written(c.other), c.millimetres, c.most_millimetres, c.frame) for c in worst.values()
    ]
    return sorted(named, key=_excess, reverse=True)


def clashes_on_the_way(parts: Parts, ends: Sequence[Posed], way: Mapping[int, Posed]) -> list[Clash]:
    """What is too deep on the way between poses, by frame: for each two parts that meet, the worst frame.

    They may press on each other as they do at the `ends`.
    """
    resting: dict[tuple[str, str], float] = {}
    for posed in ends:
        for pair, depth in body_depths(parts, posed).items():
            resting[pair] = max(resting.get(pair, 0.0), depth)
    worst: dict[tuple[str, str], Clash] = {}
    for frame, posed in way.items():
        for pair, depth in body_depths(parts, posed).items():
            soft = SOFT_ON_THE_WAY_MILLIMETRES.get(_kinds(*pair), 0.0) if _same_limb(*pair) else 0.0
            more = PRESSING_MILLIMETRES if soft else PASSING_MILLIMETRES
            most = max(BRUSHING_MILLIMETRES, soft, resting.get(pair, 0.0) + more)
            clash = Clash(written(pair[0]), written(pair[1]), depth, most, frame)
            if clash.too_deep and (pair not in worst or depth > worst[pair].millimetres):
                worst[pair] = clash
    return sorted(worst.values(), key=_excess, reverse=True)


def _excess(clash: Clash) -> float:
    return clash.millimetres - clash.most_millimetres
