# SPDX-License-Identifier: GPL-3.0-or-later
"""A drawn person, limb by limb: outlines in the proportions of an adult, by the stature in pixels."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath, QTransform

# Lengths as shares of the stature (Drillis and Contini).
THIGH, SHANK, TRUNK, UPPER_ARM, FOREARM, FOOT = 0.245, 0.246, 0.288, 0.186, 0.146, 0.152

Profile = Sequence[tuple[float, float, float]]
"""How far an outline lies off a limb's axis: share of the way along it, then shares of the stature to either side."""

# Seen from the side: the front of the body first.
THIGH_SIDE: Profile = (
    (-0.06, 0.030, 0.058),
    (0.10, 0.050, 0.066),
    (0.35, 0.054, 0.054),
    (0.65, 0.046, 0.041),
    (0.88, 0.038, 0.032),
    (1.0, 0.037, 0.029),
)
SHANK_SIDE: Profile = (
    (0.0, 0.034, 0.029),
    (0.10, 0.031, 0.034),
    (0.30, 0.026, 0.045),
    (0.55, 0.022, 0.034),
    (0.80, 0.018, 0.021),
    (0.97, 0.018, 0.020),
)
TRUNK_SIDE: Profile = (
    (-0.12, 0.034, 0.052),
    (0.06, 0.052, 0.070),
    (0.28, 0.056, 0.056),
    (0.50, 0.060, 0.051),
    (0.75, 0.068, 0.060),
    (0.95, 0.052, 0.060),
    (1.08, 0.026, 0.038),
)
TRUNK_FLAT: Profile = (
    (-0.12, 0.036, 0.056),
    (0.06, 0.054, 0.066),
    (0.28, 0.052, 0.066),
    (0.50, 0.056, 0.066),
    (0.75, 0.066, 0.066),
    (0.95, 0.052, 0.062),
    (1.08, 0.026, 0.040),
)
"""With the low back pressed down."""
ARM: Profile = ((-0.05, 0.026, 0.026), (0.30, 0.025, 0.027), (0.75, 0.020, 0.020), (1.0, 0.019, 0.019))
LOWER_ARM: Profile = ((0.0, 0.020, 0.020), (0.25, 0.022, 0.021), (0.75, 0.014, 0.015), (1.0, 0.012, 0.012))
# Seen from the front: both sides nearly alike.
THIGH_FRONT: Profile = (
    (-0.08, 0.046, 0.044),
    (0.12, 0.053, 0.050),
    (0.45, 0.049, 0.048),
    (0.80, 0.038, 0.038),
    (1.0, 0.034, 0.034),
)
SHANK_FRONT: Profile = (
    (0.0, 0.032, 0.032),
    (0.10, 0.032, 0.032),
    (0.30, 0.036, 0.038),
    (0.55, 0.028, 0.030),
    (0.82, 0.018, 0.019),
    (1.0, 0.018, 0.018),
)


def towards(start: QPointF, degrees: float, length: float) -> QPointF:
    """So far from a point; 0 degrees is to the right, 90 straight up."""
    turn = math.radians(degrees)
    return start + QPointF(math.cos(turn), -math.sin(turn)) * length


def direction(start: QPointF, end: QPointF) -> float:
    """The angle from one point to another, in the degrees of `towards`."""
    return math.degrees(math.atan2(start.y() - end.y(), end.x() - start.x()))


def bent(start: QPointF, end: QPointF, first: float, second: float, *, left: bool) -> QPointF:
    """Where the joint between two limbs of these lengths lies, left or right of the way from start to end."""
    way = end - start
    far = min(max(math.hypot(way.x(), way.y()), abs(first - second) + 1e-6), first + second - 1e-6)
    off = math.degrees(math.acos((first * first + far * far - second * second) / (2 * first * far)))
    return towards(start, direction(start, end) + (off if left else -off), first)


def limb(
    start: QPointF, end: QPointF, profile: Profile, stature: float, *, first_at_left: bool = False
) -> QPainterPath:
    """The outline of a limb, round at both ends.

    The profile's first side lies at the right hand of who looks from start to end, or at the left.
    """
    way = end - start
    length = math.hypot(way.x(), way.y())
    along = way / length
    across = QPointF(-along.y(), along.x()) * (-1 if first_at_left else 1)
    front = [start + along * (share * length) + across * (side * stature) for share, side, _ in profile]
    back = [start + along * (share * length) - across * (side * stature) for share, _, side in profile]
    tip = start + along * ((profile[-1][0] * length) + 0.8 * stature * (profile[-1][1] + profile[-1][2]) / 2)
    root = start + along * ((profile[0][0] * length) - 0.7 * stature * (profile[0][1] + profile[0][2]) / 2)
    return smooth([*front, tip, *reversed(back), root])


def smooth(points: Sequence[QPointF]) -> QPainterPath:
    """A closed curve through points (Catmull-Rom)."""
    path = QPainterPath(points[0])
    count = len(points)
    for index in range(count):
        before, here = points[index - 1], points[index]
        there, after = points[(index + 1) % count], points[(index + 2) % count]
        path.cubicTo(here + (there - before) / 6, there - (after - here) / 6, there)
    path.closeSubpath()
    return path


def placed(points: Sequence[tuple[float, float]], origin: QPointF, degrees: float, scale: float) -> QPainterPath:
    """A closed curve given along and across an axis that begins at `origin` and points there."""
    turn = QTransform()
    turn.translate(origin.x(), origin.y())
    turn.rotate(-degrees)
    turn.scale(scale, scale)
    return smooth([turn.map(QPointF(x, y)) for x, y in points])


def joined(*paths: QPainterPath) -> QPainterPath:
    """One outline around all of them."""
    whole = QPainterPath()
    for path in paths:
        whole = whole.united(path)
    return whole.simplified()


def leg_side(hip: QPointF, knee: QPointF, ankle: QPointF, toes: float, stature: float) -> QPainterPath:
    """A whole leg from its right side, the front towards the left hand of who looks from the hip to the foot."""
    return joined(
        limb(hip, knee, THIGH_SIDE, stature, first_at_left=True),
        disc(knee, 0.029 * stature),
        limb(knee, ankle, SHANK_SIDE, stature, first_at_left=True),
        foot_side(ankle, toes, 1, stature),
    )


def leg_front(hip: QPointF, knee: QPointF, ankle: QPointF, toes: float, stature: float) -> QPainterPath:
    """A whole leg from the front, its foot towards `toes` degrees."""
    foot = [
        (-0.024, -0.020),
        (0.010, -0.025),
        (0.050, -0.037),
        (0.080, -0.034),
        (0.091, 0.0),
        (0.080, 0.034),
        (0.050, 0.037),
        (0.010, 0.025),
        (-0.024, 0.020),
    ]
    return joined(
        limb(hip, knee, THIGH_FRONT, stature),
        disc(knee, 0.034 * stature),
        limb(knee, ankle, SHANK_FRONT, stature),
        placed(foot, ankle, toes, stature),
    )


def arm_of(shoulder: QPointF, elbow: QPointF, wrist: QPointF, stature: float) -> QPainterPath:
    """A whole arm with its hand."""
    hand = towards(wrist, direction(elbow, wrist), 0.034 * stature)
    return joined(
        limb(shoulder, elbow, ARM, stature),
        disc(elbow, 0.020 * stature),
        limb(elbow, wrist, LOWER_ARM, stature),
        limb(wrist, hand, ((-0.2, 0.012, 0.012), (0.4, 0.021, 0.021), (1.0, 0.020, 0.020)), stature),
    )


def sole(heel: QPointF, up: float, stature: float) -> QPainterPath:
    """The sole of a bare foot that points to `up` degrees from its heel."""
    outline = [
        (-0.006, 0.0),
        (0.010, -0.026),
        (0.045, -0.027),
        (0.085, -0.034),
        (0.112, -0.036),
        (0.124, -0.010),
        (0.116, 0.026),
        (0.085, 0.032),
        (0.045, 0.022),
        (0.010, 0.024),
    ]
    turn = QTransform().translate(heel.x(), heel.y()).rotate(-up)
    toes = ((0.131, -0.028, 0.0125), (0.134, -0.010, 0.0095), (0.131, 0.005, 0.0088), (0.126, 0.018, 0.0082))
    discs = [disc(turn.map(QPointF(x, y) * stature), radius * stature) for x, y, radius in toes]
    return joined(placed(outline, heel, up, stature), *discs)


def foot_side(ankle: QPointF, toes: float, sole: float, stature: float) -> QPainterPath:
    """A foot from the side that points to `toes` degrees; `sole` is 1 where it lies to the right of that, else -1."""
    points = [
        (-0.028, -0.012),
        (0.0, -0.024),
        (0.034, -0.014),
        (0.075, 0.004),
        (0.108, 0.014),
        (0.116, 0.026),
        (0.104, 0.033),
        (0.055, 0.032),
        (0.0, 0.034),
        (-0.034, 0.031),
        (-0.040, 0.012),
    ]
    return placed([(x, y * sole) for x, y in points], ankle, toes, stature)


def head_side(neck: QPointF, crown: float, face: float, stature: float) -> tuple[QPainterPath, QPainterPath]:
    """A head from the side and its hair; `neck` is its lower middle, the crown points to `crown` degrees.

    `face` is 1 where the face looks to the right of that direction, or -1.
    """
    turn = QTransform().translate(neck.x(), neck.y()).rotate(-crown)
    skull = turn.map(disc(QPointF(0.064, -0.005 * face) * stature, 0.059 * stature, 0.049 * stature))
    face_line = [
        (-0.008, -0.026),
        (-0.004, 0.020),
        (0.004, 0.041),
        (0.020, 0.046),
        (0.034, 0.046),
        (0.048, 0.057),
        (0.064, 0.046),
        (0.086, 0.044),
        (0.106, 0.032),
        (0.090, -0.02),
        (0.030, -0.040),
    ]
    hair = [
        (0.020, -0.046),
        (0.044, -0.030),
        (0.060, -0.012),
        (0.080, -0.002),
        (0.094, 0.026),
        (0.108, 0.040),
        (0.126, 0.014),
        (0.127, -0.022),
        (0.108, -0.052),
        (0.072, -0.062),
        (0.038, -0.056),
    ]
    return (
        joined(placed([(x, y * face) for x, y in face_line], neck, crown, stature), skull),
        placed([(x, y * face) for x, y in hair], neck, crown, stature),
    )


def head_front(neck: QPointF, stature: float) -> tuple[QPainterPath, QPainterPath]:
    """A head from the front, upright, and its hair."""
    face = [
        (0.0, 0.0),
        (0.008, 0.022),
        (0.030, 0.037),
        (0.064, 0.044),
        (0.094, 0.041),
        (0.118, 0.022),
        (0.124, 0.0),
        (0.118, -0.022),
        (0.094, -0.041),
        (0.064, -0.044),
        (0.030, -0.037),
        (0.008, -0.022),
    ]
    hair = [
        (0.062, 0.049),
        (0.088, 0.040),
        (0.101, 0.014),
        (0.097, -0.018),
        (0.084, -0.040),
        (0.062, -0.049),
        (0.098, -0.050),
        (0.124, -0.030),
        (0.132, 0.0),
        (0.124, 0.030),
        (0.098, 0.050),
    ]
    return placed(face, neck, 90, stature), placed(hair, neck, 90, stature)


def disc(middle: QPointF, radius: float, tall: float | None = None) -> QPainterPath:
    """An ellipse, a circle unless `tall` is given."""
    path = QPainterPath()
    path.addEllipse(middle, radius, radius if tall is None else tall)
    return path


def board(place: QRectF, radius: float = 4.0) -> QPainterPath:
    """A rectangle with rounded corners."""
    path = QPainterPath()
    path.addRoundedRect(place, radius, radius)
    return path
