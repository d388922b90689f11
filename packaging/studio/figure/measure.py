# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures a posed drill: joint angles against those asked for, contacts that move, skin below the floor."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from studio.figure.contacts import edge_from_ball, foot_heading
from studio.figure.kinematics import LIMB_OF, NAME_OF, angle, measured_leg
from studio.figure.motion import FRAMES_PER_SECOND, Moment, Motion
from studio.figure.posing import Posed
from studio.figure.rotations import Array, about_z
from studio.figure.scene import load_motion, the_athlete
from studio.figure.skeleton import SIDES, SIGN, Skeleton


@dataclass(frozen=True, slots=True)
class ContactDrift:
    """How far a contact moved while it was held, and by how much its limb fell short, in millimetres."""

    contact: str
    millimetres: float
    short_millimetres: float


def contact_point(skeleton: Skeleton, posed: Posed, limb: str, part: str) -> Array:
    """The point of a limb that a contact holds; of a foot rolled on to an edge, where that edge puts its ball."""
    side = LIMB_OF[limb[0]]
    if limb.endswith("_arm"):
        return posed.arms[side].tip
    leg = posed.legs[side]
    if part == "knee":
        return leg.hinge
    if part in ("foot", "ball"):
        foot = skeleton.feet[side]
        ball = np.asarray(leg.tip + leg.end @ foot.ball)
        roll = SIGN[side] * angle(posed.pose, f"{limb}.inv") if part == "foot" else 0.0
        if roll:
            edge = edge_from_ball(skeleton, side, roll)
            ball += leg.end @ about_z(foot.heading) @ edge - about_z(foot_heading(skeleton, side, leg.end)) @ edge
        return ball
    if part == "heel":
        return np.asarray(leg.tip + leg.end @ skeleton.feet[side].heel)
    return leg.tip


def contact_drift(motion: Motion, moments: list[Moment]) -> list[ContactDrift]:
    """Over the moments, the farthest each fully held contact was from its pin."""
    skeleton = motion.posing.skeleton
    worst: dict[str, tuple[float, float]] = {}
    for moment in moments:
        posed = motion.posed(moment)
        for limb, held in moment.pins.items():
            for pin, weight in held:
                if limb == "head" or weight < 1 - 1e-6:
                    continue
                side = LIMB_OF[limb[0]]
                state = posed.arms[side] if limb.endswith("_arm") else posed.legs[side]
                on_body = limb.endswith("_arm") and pin.contact.target not in ("floor", "wall")
                off = (
                    0.0
                    if on_body
                    else float(np.linalg.norm(contact_point(skeleton, posed, limb, pin.contact.part) - pin.point))
                )
                old = worst.get(pin.contact.name, (0.0, 0.0))
                worst[pin.contact.name] = (max(old[0], off), max(old[1], state.short))
    return [ContactDrift(name, off * 1000, short * 1000) for name, (off, short) in sorted(worst.items())]


def sunk_millimetres(motion: Motion, moment: Moment) -> tuple[float, str]:
    """How deep the skin would sink below the floor before the soft clamp, and which bone's skin it is."""
    posed = motion.posed(moment)
    athlete = the_athlete()
    points = athlete.skin.posed(posed.bones, posed.breath)
    lowest = int(np.argmin(points[:, 2]))
    bone = athlete.body.bones[int(np.argmax(athlete.body.weights[lowest]))]
    return max(-float(points[lowest, 2]), 0.0) * 1000, bone


def loop_moments(motion: Motion, every: int = 1) -> list[Moment]:
    """The moments of a loop's frames."""
    return [motion.loop_moment(frame) for frame in range(0, motion.loop_frames, every)]


def report(drill: str) -> str:
    """Text for authors: per keyframe asked and measured angles, then contacts and floor over loop and
    get-ready clip."""
    motion = load_motion(drill)
    skeleton = motion.posing.skeleton
    lines = [f"== {drill}: loop {motion.loop_frames} frames, get-ready moves until {motion.ready_end_seconds:.2f} s"]
    for number, knot in enumerate(motion.course.knots):
        pins = {limb: [(pin, 1.0)] for limb, pin in knot.pins.items()}
        posed = motion.posing.solve(knot.key.pose, pins)
        lines.append(f"-- knot {number} at {knot.at:.2f}: pelvis at {np.round(posed.trunk.position, 3)}")
        for side in SIDES:
            name = NAME_OF[side]
            found = measured_leg(skeleton, side, posed.trunk.rotation, posed.legs[side])
            asked = {field: angle(posed.pose, f"{name}.{field}") for field in found}
            text = "  ".join(f"{f} {asked[f]:.0f}->{found[f]:.1f}" for f in found)
            leg = posed.legs[side]
            lines.append(f"   {name}: {text}   knee z {leg.hinge[2]:.3f} ankle z {leg.tip[2]:.3f}")
        wrists = "  ".join(
            f"{NAME_OF[side]} {np.round(posed.arms[side].tip, 2)} short {posed.arms[side].short * 1000:.0f} mm"
            for side in SIDES
        )
        lines.append(f"   wrists: {wrists}")
    for title, moments in (
        ("loop", loop_moments(motion)),
        ("ready", [motion.ready_moment(f) for f in range(0, int(motion.ready_end_seconds * FRAMES_PER_SECOND), 2)]),
    ):
        for drift in contact_drift(motion, moments):
            lines.append(
                f"   {title}: {drift.contact} moves {drift.millimetres:.2f} mm, short {drift.short_millimetres:.2f} mm"
            )
        step = max(len(moments) // 16, 1)
        deepest = max((sunk_millimetres(motion, m) for m in moments[::step]), default=(0.0, ""))
        lines.append(f"   {title}: sinks {deepest[0]:.0f} mm ({deepest[1]})")
    return "\n".join(lines)
