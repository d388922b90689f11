# SPDX-License-Identifier: GPL-3.0-or-later
"""How each measure is taken, drawn: the position, what is tested, and the angle or height that is read off."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from hipmob_desktop.domain.drills import Side
from hipmob_desktop.domain.hip_tests import Measure
from hipmob_desktop.domain.language import tr
from hipmob_desktop.ui.accessible import rename
from hipmob_desktop.ui.hip_test import figure
from hipmob_desktop.ui.hip_test.canvas import HIGH, WIDE, Canvas
from hipmob_desktop.ui.hip_test.figure import bent, board, disc, foot_side, limb, towards
from hipmob_desktop.ui.hip_test.words import diagram_words, written_value
from hipmob_desktop.ui.theme import Theme, mixed


class Diagram(QWidget):
    """One measure on one side."""

    accessible_role = QAccessible.Role.Graphic

    def __init__(self, theme: Theme, measure: Measure, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._measure, self._side = measure, Side.LEFT
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(280, 175)
        theme.changed.connect(self.update)
        self.show_measure(measure, Side.LEFT)

    def show_measure(self, measure: Measure, side: Side) -> None:
        """Show another measure or side."""
        self._measure, self._side = measure, side
        rename(self, diagram_words(measure, side))
        self.update()

    @property
    def side(self) -> Side:
        """The side on show."""
        return self._side

    def sizeHint(self) -> QSize:
        """It takes what room there is, and asks for no more than it needs."""
        return self.minimumSize()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = self._theme.colours
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(mixed(colours.surface, colours.track, 0.55))
        painter.drawRoundedRect(QRectF(self.rect()), 16, 16)
        scale = min(self.width() / WIDE, self.height() / HIGH)
        painter.translate((self.width() - WIDE * scale) / 2, (self.height() - HIGH * scale) / 2)
        painter.scale(scale, scale)
        canvas = Canvas(painter, self._theme, scale, mirrored=self._side is Side.LEFT)
        _SCENES[self._measure](canvas)


def _leg_raise(canvas: Canvas) -> None:
    """Lying on the back, one leg straight up, from the side of it."""
    stature, ground = 540.0, 338.0
    hip = QPointF(326, ground - 0.066 * stature)
    shoulder, raised = towards(hip, 180.5, figure.TRUNK * stature), 74.0
    _bed(canvas, 34, 622, ground)
    still_knee = towards(hip + QPointF(0, 4), -2.5, figure.THIGH * stature)
    still_ankle = towards(still_knee, -1.0, figure.SHANK * stature)
    still = figure.leg_side(hip + QPointF(0, 4), still_knee, still_ankle, 82, stature)
    canvas.clothed(still, canvas.far, disc(hip, 0.15 * stature), canvas.far_shorts)
    _head(canvas, shoulder, 176, stature, pillow=ground)
    _trunk(canvas, hip, shoulder, figure.TRUNK_SIDE, stature)
    elbow = towards(shoulder + QPointF(2, 6), -6, figure.UPPER_ARM * stature)
    _arm(canvas, shoulder + QPointF(2, 6), elbow, towards(elbow, -3, figure.FOREARM * stature), stature)
    knee = towards(hip, raised, figure.THIGH * stature)
    ankle = towards(knee, raised + 0.6, figure.SHANK * stature)
    leg = figure.leg_side(hip, knee, ankle, raised + 84, stature)
    canvas.clothed(leg, canvas.tested, disc(hip, 0.13 * stature), canvas.tested_shorts)
    canvas.phone(towards(knee, raised, 0.10 * stature), raised + 180, 0.026 * stature + 5)
    canvas.angle(hip, 124, 0, raised)
    canvas.line(hip, hip + QPointF(258, 0), canvas.ink, 2.0, dashed=True)
    canvas.line(hip, towards(hip, raised, 0.44 * stature), canvas.ink, 2.0, dashed=True)
    canvas.joint(hip)
    canvas.words(QPointF(446, 66), tr("Knee straight"), soft=True)
    canvas.words(QPointF(616, ground - 92), tr("This leg stays flat"), soft=True, to=-1)
    canvas.words(towards(knee, raised, 0.10 * stature) - QPointF(36, 0), tr("Phone on the shin"), soft=True, to=-1)
    canvas.words(towards(hip, 36, 142), written_value(Measure.LEG_RAISE, raised), pixels=26, strong=True)


def _thomas(canvas: Canvas) -> None:
    """Lying at the edge of a table with one knee held, the other leg hanging, from the side of it."""
    stature, ground = 560.0, 226.0
    hip = QPointF(344, ground - 0.066 * stature)
    shoulder, hanging = towards(hip, 180, figure.TRUNK * stature), -10.0
    held_knee = towards(hip, 120, figure.THIGH * stature)
    held_ankle = towards(held_knee, -14, figure.SHANK * stature)
    held = figure.leg_side(hip, held_knee, held_ankle, -36, stature)
    canvas.clothed(held, canvas.far, disc(hip, 0.125 * stature), canvas.far_shorts)
    _table(canvas, 24, 364, ground)
    _head(canvas, shoulder, 174, stature, pillow=ground)
    _trunk(canvas, hip, shoulder, figure.TRUNK_FLAT, stature)
    knee = towards(hip, hanging, figure.THIGH * stature)
    ankle = towards(knee, -96, figure.SHANK * stature)
    leg = figure.leg_side(hip, knee, ankle, -26, stature)
    canvas.clothed(leg, canvas.tested, disc(hip, 0.13 * stature), canvas.tested_shorts)
    canvas.phone(towards(hip, hanging, 0.155 * stature), hanging + 180, 0.041 * stature + 5)
    hand = towards(held_knee, -14, 0.075 * stature) - QPointF(0, 0.030 * stature)
    elbow = bent(shoulder, hand, figure.UPPER_ARM * stature, figure.FOREARM * stature, left=False)
    _arm(canvas, shoulder, elbow, hand, stature)
    canvas.angle(hip, 208, 0, hanging)
    canvas.line(hip, hip + QPointF(276, 0), canvas.ink, 2.0, dashed=True)
    canvas.line(hip, towards(hip, hanging, 232), canvas.ink, 2.0, dashed=True)
    canvas.joint(hip)
    canvas.words(QPointF(618, hip.y() - 18), tr("above: minus"), soft=True, to=-1)
    canvas.words(
        QPointF(632, hip.y() + 20), f"+{written_value(Measure.THOMAS, -hanging)}", pixels=24, strong=True, to=-1
    )
    canvas.words(QPointF(618, hip.y() + 58), tr("below: plus"), soft=True, to=-1)
    canvas.arrow(QPointF(236, ground + 64), QPointF(254, ground + 10))
    canvas.words(QPointF(226, ground + 80), tr("Low back flat on the table"), soft=True, to=0)
    canvas.words(QPointF(506, 316), tr("Let the leg hang"), soft=True)


def _internal_rotation(canvas: Canvas) -> None:
    """Sitting at the edge of a table, one foot turned outwards, from the front: the right leg is at the left."""
    stature, seat = 436.0, 226.0
    middle, turned = 352.0, 33.0
    pelvis, neck = QPointF(middle, seat - 8), QPointF(middle, seat - 0.315 * stature)
    for x in (62.0, 592.0):
        canvas.shape(board(QRectF(x, seat + 24, 18, 142), 4), canvas.bed_edge, outlined=False)
    _bed(canvas, 44, 628, seat)
    for side in (-1, 1):
        shoulder = neck + QPointF(side * 0.110 * stature, 0.046 * stature)
        hand = QPointF(middle + side * 0.232 * stature, seat - 12)
        elbow = bent(shoulder, hand, figure.UPPER_ARM * stature, figure.FOREARM * stature, left=side > 0)
        _arm(canvas, shoulder, elbow, hand, stature)
    _upper_body_front(canvas, pelvis, neck, stature)
    for side in (1, -1):
        is_tested = side < 0
        skin, shorts = (canvas.tested, canvas.tested_shorts) if is_tested else (canvas.skin, canvas.shorts)
        hip, knee = pelvis + QPointF(side * 0.055 * stature, -2), QPointF(middle + side * 0.086 * stature, seat + 24)
        down = -90 - turned if is_tested else -90
        ankle = towards(knee, down, figure.SHANK * stature)
        leg = figure.leg_front(hip, knee, ankle, down, stature)
        # The thighs come towards the eye, so they are short and end in the knees.
        lap = limb(hip, knee, ((-0.4, 0.048, 0.048), (0.3, 0.060, 0.060), (0.9, 0.046, 0.046)), stature)
        canvas.clothed(figure.joined(leg, lap), skin, disc(hip - QPointF(0, 8), 0.075 * stature, 37), shorts)
        if is_tested:
            canvas.phone(towards(knee, down, 0.105 * stature), down, 0)
            canvas.angle(knee, 88, -90, down)
            canvas.line(knee, knee + QPointF(0, 138), canvas.ink, 2.0, dashed=True)
            canvas.line(knee, towards(knee, down, 138), canvas.ink, 2.0, dashed=True)
            canvas.joint(knee)
            number = written_value(Measure.INTERNAL_ROTATION, turned)
            canvas.words(knee + QPointF(8, 118), number, pixels=26, strong=True)
    level = pelvis.y() - 0.060 * stature
    canvas.line(QPointF(middle - 92, level), QPointF(middle + 92, level), canvas.ink, 2.0, dashed=True)
    canvas.words(QPointF(middle + 148, level - 96), tr("Pelvis still\nand level"), soft=True)
    canvas.words(QPointF(220, 312), tr("The foot goes out,\nthe thigh turns in"), soft=True, to=-1)


def _faber(canvas: Canvas) -> None:
    """Lying on the back, one ankle over the other knee: from above, and from the feet, where the height is read off."""
    _faber_from_above(canvas)
    _faber_from_the_feet(canvas)


def _faber_from_above(canvas: Canvas) -> None:
    stature, middle = 330.0, 124.0
    pelvis, neck = QPointF(middle, 178), QPointF(middle, 72)
    canvas.shape(board(QRectF(18, 10, 212, 358), 14), canvas.bed)
    for side in (1, -1):
        shoulder = neck + QPointF(side * 0.110 * stature, 0.046 * stature)
        elbow = towards(shoulder, -90 + side * 14, figure.UPPER_ARM * stature)
        _arm(canvas, shoulder, elbow, towards(elbow, -90 + side * 6, figure.FOREARM * stature), stature)
    hip = pelvis + QPointF(0.052 * stature, 8)
    knee = towards(hip, -88, figure.THIGH * stature)
    ankle = towards(knee, -90, figure.SHANK * stature * 0.96)
    leg = figure.leg_front(hip, knee, ankle, -86, stature * 0.98)
    canvas.clothed(leg, canvas.skin, disc(hip, 0.125 * stature), canvas.shorts)
    _upper_body_front(canvas, pelvis, neck, stature)
    tested_hip = pelvis + QPointF(-0.052 * stature, 8)
    tested_ankle = knee + QPointF(-4, -16)
    tested_knee = bent(tested_hip, tested_ankle, 0.86 * figure.THIGH * stature, figure.SHANK * stature, left=False)
    tested = figure.joined(
        limb(tested_hip, tested_knee, figure.THIGH_FRONT, stature),
        disc(tested_knee, 0.034 * stature),
        limb(tested_knee, tested_ankle, figure.SHANK_FRONT, stature),
        foot_side(tested_ankle, -6, -1, stature * 0.9),
    )
    canvas.clothed(tested, canvas.tested, disc(tested_hip, 0.118 * stature), canvas.tested_shorts)
    canvas.words(QPointF(middle, 386), tr("From above"), soft=True, to=0)


def _faber_from_the_feet(canvas: Canvas) -> None:
    """Seven pixels are a centimetre."""
    ground, stature = 300.0, 640.0
    _bed(canvas, 262, 632, ground)
    belly = QPointF(530, ground - 74)
    canvas.shape(disc(belly - QPointF(0, 14), 80, 60), canvas.shirt)
    canvas.shape(disc(belly + QPointF(0, 8), 84, 66), canvas.far_shorts)
    hip, knee, ankle = QPointF(506, ground - 68), QPointF(322, ground - 112), QPointF(548, ground - 130)
    thigh = limb(hip, knee, figure.THIGH_SIDE, stature)
    canvas.clothed(thigh, canvas.far_tested, disc(hip, 66), canvas.tested_shorts)
    # The other leg comes towards the eye.
    canvas.shape(disc(QPointF(576, ground - 56), 45, 55), canvas.far)
    canvas.shape(figure.sole(QPointF(578, ground - 6), 96, stature * 0.82), canvas.skin)
    shank = figure.joined(
        disc(knee, 0.036 * stature), limb(knee, ankle, figure.SHANK_SIDE, stature), foot_side(ankle, -10, -1, stature)
    )
    canvas.shape(shank, canvas.tested)
    # What is read off: from the surface to the outer side of the knee.
    height = Measure.FABER.facts.reference.mean
    outer = QPointF(knee.x() - 6, ground - 7 * height)
    canvas.shape(board(QRectF(outer.x() - 64, ground - 182, 24, 182), 3), canvas.screen)
    for tick in range(1, 26):
        end = QPointF(outer.x() - 40, ground - 7 * tick)
        canvas.line(end - QPointF(14 if tick % 5 == 0 else 8, 0), end, canvas.soft, 1.2)
    canvas.line(outer - QPointF(56, 0), outer + QPointF(16, 0), canvas.ink, 2.0, dashed=True)
    canvas.arrow(QPointF(outer.x(), ground - 7), outer + QPointF(0, 6), both=True)
    canvas.words(QPointF(outer.x() + 18, ground - 30), written_value(Measure.FABER, height), pixels=22, strong=True)
    where = tr("From the surface up to\nthe outer side of the knee")
    canvas.words(QPointF(446, ground + 54), where, soft=True, to=0, widest=0.6 * WIDE)
    canvas.words(QPointF(446, 40), tr("From the feet"), soft=True, to=0)


def _upper_body_front(canvas: Canvas, pelvis: QPointF, neck: QPointF, stature: float) -> None:
    canvas.shape(
        board(QRectF(neck.x() - 0.028 * stature, neck.y() - 0.05 * stature, 0.056 * stature, 0.09 * stature), 8),
        canvas.skin,
    )
    hips = ((-0.084, -0.062), (0.0, -0.066), (0.084, -0.062), (0.104, 0.0), (0.094, 0.036), (0.0, 0.040))
    outline = [*hips, (-0.094, 0.036), (-0.104, 0.0)]
    canvas.shape(figure.smooth([pelvis + QPointF(x, y) * stature for x, y in outline]), canvas.shorts)
    canvas.shape(_torso_front(pelvis, neck, stature), canvas.shirt)
    face, hair = figure.head_front(neck - QPointF(0, 0.030 * stature), stature)
    canvas.shape(face, canvas.skin)
    canvas.shape(hair, canvas.hair, outlined=False)


def _torso_front(pelvis: QPointF, neck: QPointF, stature: float) -> QPainterPath:
    right = [
        (0.030, 0.004),
        (0.085, 0.020),
        (0.124, 0.045),
        (0.116, 0.10),
        (0.098, 0.15),
        (0.084, 0.205),
        (0.086, 0.245),
    ]
    points = [neck + QPointF(x, y) * stature for x, y in right]
    points += [pelvis + QPointF(x * stature, -0.050 * stature) for x in (0.05, -0.05)]
    points += [neck + QPointF(-x, y) * stature for x, y in reversed(right)]
    return figure.smooth(points)


def _trunk(canvas: Canvas, hip: QPointF, shoulder: QPointF, profile: figure.Profile, stature: float) -> None:
    trunk = limb(hip, shoulder, profile, stature)
    canvas.clothed(trunk, canvas.shirt, disc(hip + QPointF(10, 0), 0.10 * stature), canvas.shorts)


def _head(canvas: Canvas, shoulder: QPointF, crown: float, stature: float, pillow: float) -> None:
    """The head of somebody who lies on the back, and what it lies on."""
    neck = towards(shoulder, 178, 0.052 * stature)
    cushion = QRectF(neck.x() - 0.155 * stature, pillow - 0.030 * stature, 0.16 * stature, 0.030 * stature)
    canvas.shape(board(cushion, 8), canvas.bed_edge)
    profile = ((0.0, 0.034, 0.034), (0.5, 0.028, 0.028), (1.0, 0.030, 0.030))
    throat = limb(towards(shoulder, 0, 0.02 * stature), towards(neck, crown, 0.03 * stature), profile, stature)
    skull, hair = figure.head_side(neck, crown, 1, stature)
    canvas.shape(figure.joined(throat, skull), canvas.skin)
    canvas.shape(hair, canvas.hair, outlined=False)


def _arm(canvas: Canvas, shoulder: QPointF, elbow: QPointF, wrist: QPointF, stature: float) -> None:
    arm = figure.arm_of(shoulder, elbow, wrist, stature)
    canvas.clothed(arm, canvas.skin, disc(shoulder, 0.095 * stature), canvas.shirt)


def _bed(canvas: Canvas, left: float, right: float, ground: float) -> None:
    canvas.shape(board(QRectF(left, ground, right - left, 26), 8), canvas.bed)
    canvas.shape(board(QRectF(left, ground + 18, right - left, 12), 6), canvas.bed_edge, outlined=False)


def _table(canvas: Canvas, left: float, right: float, ground: float) -> None:
    for x in (left + 22, right - 46):
        canvas.shape(board(QRectF(x, ground + 24, 16, 392 - ground - 24), 4), canvas.bed_edge, outlined=False)
    _bed(canvas, left, right, ground)


_SCENES = {
    Measure.INTERNAL_ROTATION: _internal_rotation,
    Measure.THOMAS: _thomas,
    Measure.FABER: _faber,
    Measure.LEG_RAISE: _leg_raise,
}
