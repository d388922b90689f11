# SPDX-License-Identifier: GPL-3.0-or-later
"""Contact sheets and stills, to look at before anything is rendered in full."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageDraw

from studio.figure.approach import Approach
from studio.figure.body import ATHLETES
from studio.figure.manifest import ROUTINES
from studio.figure.motion import FRAMES_PER_SECOND, Motion
from studio.figure.pairs import Pair, pairs_of
from studio.figure.ready import ready_of
from studio.figure.render import EASIER, FIRST, SECOND, easier_motion, second_camera, transition_of
from studio.figure.scene import DRILLS, Scene, load_motion
from studio.figure.tracer import FINAL, PREVIEW

COLUMNS = 4


def write_sheet(
    drill: str,
    out: Path,
    frames: int = 12,
    width: int = 400,
    ready: bool = False,
    azimuth: float | None = None,
    athlete: str = ATHLETES[0],
    shot: str = FIRST,
) -> None:
    """Small quick pictures spread over the loop (or the get-ready clip), with their seconds."""
    motion = motion_of(drill, athlete, shot)
    if azimuth is not None:
        motion.figure = replace(motion.figure, camera=replace(motion.figure.camera, azimuth=azimuth))
    scene = Scene(motion, PREVIEW, width, width * 9 // 16)
    length = int((motion.ready_end_seconds + 0.5) * FRAMES_PER_SECOND) if ready else motion.loop_frames
    numbers = [int(n) for n in np.linspace(0, length, frames, endpoint=ready)]
    moment_at = ready_of(motion).moment if ready else motion.loop_moment
    _write([(number, scene.draw(moment_at(number))) for number in numbers], out)


def _write(numbered: list[tuple[int, npt.NDArray[np.uint8]]], out: Path) -> None:
    """One picture of many, each with its second."""
    pictures = []
    for number, drawn in numbered:
        picture = Image.fromarray(drawn)
        ImageDraw.Draw(picture).text((6, 4), f"{number / FRAMES_PER_SECOND:.2f} s", fill=(40, 40, 40))
        pictures.append(np.asarray(picture))
    while len(pictures) % COLUMNS:
        pictures.append(np.full_like(pictures[0], 255))
    rows = [np.concatenate(pictures[i : i + COLUMNS], 1) for i in range(0, len(pictures), COLUMNS)]
    Image.fromarray(np.concatenate(rows)).save(out)


def write_way_sheet(
    drill: str, before: str, out: Path, frames: int = 12, width: int = 400, athlete: str = ATHLETES[0]
) -> None:
    """Small quick pictures of the way from `before` (DRILL or DRILL.SIDE) into a drill, drawn on its working side."""
    transition = transition_of(pair_between(before, drill), athlete)
    approach = Approach(transition, Scene(transition.after, PREVIEW, width, width * 9 // 16))
    numbers = np.linspace(0, round(transition.seconds * FRAMES_PER_SECOND), frames).astype(int)
    pictures = [(int(number), approach.draw(int(number))) for number in numbers]
    _write(pictures, out)


def pair_between(before: str, drill: str) -> Pair:
    """The pair of the routines, or one of six seconds when no routine has it."""
    name, _, side = before.partition(".")
    for pair in pairs_of(ROUTINES):
        if (pair.before, pair.before_side, pair.after) == (name, side, drill):
            return pair
    return Pair(name, side, drill, "left", 6.0, 6.0)


def motion_of(drill: str, athlete: str, shot: str) -> Motion:
    """The drill from its first or second angle, or its easier variant held."""
    if shot == EASIER:
        return easier_motion(DRILLS / f"{drill}.toml", athlete)
    motion = load_motion(drill, athlete=athlete)
    if shot == SECOND:
        motion.figure = replace(motion.figure, camera=second_camera(motion))
    return motion


def write_still(
    drill: str, out: Path, frame: int = 0, ready: bool = False, athlete: str = ATHLETES[0], shot: str = FIRST
) -> None:
    """One frame as it will be in the clip."""
    motion = motion_of(drill, athlete, shot)
    moment = ready_of(motion).moment(frame) if ready else motion.loop_moment(frame)
    Image.fromarray(Scene(motion, FINAL).draw(moment)).save(out)
