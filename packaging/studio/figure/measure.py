# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures a posed drill: joint angles against those asked for, contacts that move, skin below the floor."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from studio.figure.balance import leans, must_balance
from studio.figure.body import ATHLETES
from studio.figure.brief import findings, measured_angles, posed_key, wanted_text
from studio.figure.contacts import edge_from_ball, foot_heading
from studio.figure.kinematics import LIMB_OF, NAME_OF, angle
from studio.figure.meshes import clashes
from studio.figure.motion import FRAMES_PER_SECOND, Moment, Motion
from studio.figure.posing import Posed
from studio.figure.ready import ready_of
from studio.figure.rotations import Array, about_z
from studio.figure.scene import athlete_of, load_motion
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
    athlete = athlete_of(motion)
    points = athlete.skin.posed(posed.bones, posed.breath)
    lowest = int(np.argmin(points[:, 2]))
    bone = athlete.body.bones[int(np.argmax(athlete.body.weights[lowest]))]
    return max(-float(points[lowest, 2]), 0.0) * 1000, bone


def loop_moments(motion: Motion, every: int = 1) -> list[Moment]:
    """The moments of a loop's frames."""
    return [motion.loop_moment(frame) for frame in range(0, motion.loop_frames, every)]


def _angle_lines(motion: Motion) -> list[str]:
    """Per keyframe what the drill file asks for, what the brief wants and what the posed skeleton shows."""
    skeleton, figure = motion.posing.skeleton, motion.figure
    wanted = {(one.key, one.field): one for one in findings(motion)}
    allowed = {(one.key, one.field): one.why for one in figure.departures}
    lines = []
    for number, key in enumerate(figure.keys):
        posed = posed_key(motion, number)
        found = measured_angles(skeleton, posed)
        briefed = any(place[0] == number for place in wanted)
        note = "" if briefed else "   (not in the brief)"
        lines.append(f"-- keyframe {number} at {key.at:.2f}: pelvis at {np.round(posed.trunk.position, 3)}{note}")
        lines.append("   field           asked    brief  measured")
        for field, value in found.items():
            finding = wanted.get((number, field))
            asked = angle(posed.pose, field)
            if finding is None and abs(asked) < 0.05 and abs(value) < 1:
                continue
            mark = "" if finding is None or finding.holds else "   OFF"
            if (number, field) in allowed:
                mark = f"   leaves the brief: {allowed[number, field]}" if mark else "   OFF: departure not needed"
            want = "-" if finding is None else wanted_text(finding)
            lines.append(f"   {field:12s}{asked:9.1f}{want:>9s}{value:10.1f}{mark}")
        for side in SIDES:
            leg, arm = posed.legs[side], posed.arms[side]
            lines.append(
                f"   {NAME_OF[side]}: knee {np.round(leg.hinge, 2)} ankle {np.round(leg.tip, 2)} "
                f"short {leg.short * 1000:.0f} mm, wrist {np.round(arm.tip, 2)} short {arm.short * 1000:.0f} mm"
            )
    return lines


def report(drill: str, athlete: str = ATHLETES[0]) -> str:
    """Text for authors: asked, wanted and measured angles of each keyframe, then contacts and floor over loop and
    get-ready clip."""
    motion = load_motion(drill, athlete=athlete)
    lines = [f"== {drill}: loop {motion.loop_frames} frames, get-ready moves until {motion.ready_end_seconds:.2f} s"]
    lines += _angle_lines(motion)
    ready = ready_of(motion)
    for title, moments in (
        ("loop", loop_moments(motion)),
        ("ready", [ready.moment(f) for f in range(0, int(motion.ready_end_seconds * FRAMES_PER_SECOND), 2)]),
    ):
        for drift in contact_drift(motion, moments):
            lines.append(
                f"   {title}: {drift.contact} moves {drift.millimetres:.2f} mm, short {drift.short_millimetres:.2f} mm"
            )
        step = max(len(moments) // 16, 1)
        deepest = max((sunk_millimetres(motion, m) for m in moments[::step]), default=(0.0, ""))
        lines.append(f"   {title}: sinks {deepest[0]:.0f} mm ({deepest[1]})")
    found = clashes(motion)
    lines += [f"   loop: {clash}" for number, clash in enumerate(found) if number == 0 or clash.too_deep]
    if must_balance(motion):
        lines.append(f"   loop: {leans(motion)[0]}")
    return "\n".join(lines)
