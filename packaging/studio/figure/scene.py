# SPDX-License-Identifier: GPL-3.0-or-later
"""One drill set up to be drawn: motion, camera, mat and renderer."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any, Protocol, TypeVar

import numpy as np
import numpy.typing as npt

from studio.figure.body import load_body
from studio.figure.camera import Camera, frame_all
from studio.figure.kinematics import LIMB_OF
from studio.figure.look import Athlete
from studio.figure.manifest import ATHLETES
from studio.figure.motion import FRAMES_PER_SECOND, Moment, Motion
from studio.figure.pose import Strap, read_figure
from studio.figure.posing import Posed, Posing
from studio.figure.props import Part, parts_of
from studio.figure.rotations import Array
from studio.figure.skeleton import Skeleton, build_skeleton
from studio.figure.straps import strap_part
from studio.figure.tracer import Quality, Tracer

WIDTH, HEIGHT = 1920, 1080
BASES = Path(__file__).with_name("poses.toml")
REPOSITORY = Path(__file__).resolve().parents[3]
DRILLS = REPOSITORY / "assets" / "drills"


Frame_contra = TypeVar("Frame_contra", contravariant=True)


class Poser(Protocol[Frame_contra]):
    """What turns its frames into poses: a drill's motion, or the way between two."""

    posing: Posing

    def posed(self, moment: Frame_contra) -> Posed:
        """The posed figure of a frame."""


class Glowing(Protocol):
    """A frame and the muscles that glow in it, 0 to 1."""

    @property
    def muscles(self) -> dict[str, float]:
        """By side of the drill and name."""


@cache
def the_skeleton(athlete: str = ATHLETES[0]) -> Skeleton:
    """An athlete's skeleton, measured once a process."""
    return build_skeleton(load_body(athlete))


@cache
def the_athlete(athlete: str = ATHLETES[0]) -> Athlete:
    """A dressed body, made once a process (some seconds)."""
    return Athlete(the_skeleton(athlete))


def athlete_of(motion: Poser[Any]) -> Athlete:
    """The dressed body that a motion moves."""
    return the_athlete(motion.posing.skeleton.body.athlete)


def load_motion(drill: str, directory: Path = DRILLS, athlete: str = ATHLETES[0]) -> Motion:
    """The motion of a drill by its id."""
    return Motion(the_skeleton(athlete), read_figure(directory / f"{drill}.toml", BASES, athlete))


def cage_of(motion: Poser[Frame_contra], moment: Frame_contra) -> Array:
    """The posed cage of a moment, resting on the floor."""
    posed = motion.posed(moment)
    skin = athlete_of(motion).skin
    return skin.on_floor(skin.posed(posed.bones, posed.breath))


def muscles_of(moment: Glowing) -> dict[str, float]:
    """Muscles by body side: 'w.' is drawn on the left."""
    return {f"{LIMB_OF[name[0]]}{name[1:]}": value for name, value in moment.muscles.items() if value > 0.004}


def places_of(motion: Motion) -> Array:
    """Every fourth cage vertex of moments spread over a drill's loop and get-ready clip: what its camera has to hold.

    Of the movement alone: what comes before it must not move the camera, which ways and stills have too.
    """
    moments = [motion.loop_moment(int(f), gathers=False) for f in np.linspace(0, motion.loop_frames - 1, 9)]
    last = int(motion.ready_end_seconds * FRAMES_PER_SECOND) + 1
    moments += [motion.ready_moment(int(f)) for f in np.linspace(0, last, 4)]
    return np.concatenate([cage_of(motion, moment)[::4] for moment in moments])


class Scene:
    """Draws the moments of one drill."""

    def __init__(
        self,
        motion: Motion,
        quality: Quality,
        width: int = WIDTH,
        height: int = HEIGHT,
        around: Array | None = None,
    ) -> None:
        """`around`: places beside the drill's own that are lit too, though the camera does not turn to them."""
        self.motion = motion
        points = places_of(motion)
        self.camera: Camera = frame_all(points, motion.figure.camera, width, height)
        if around is not None:
            points = np.concatenate([points, around])
        extent = np.array([points.min(0), points.max(0)])
        shift = motion.figure.mat_shift
        self.tracer = Tracer(
            athlete_of(motion),
            self.camera,
            extent,
            (shift[0], shift[1], motion.figure.mat_heading),
            motion.figure.wall,
            quality,
            self._parts(),
        )

    def _parts(self) -> list[Part]:
        """The things of the drill; a strap lies as in the first frame."""
        motion, parts = self.motion, []
        for prop in motion.figure.props:
            if isinstance(prop, Strap):
                first = motion.loop_moment(0)
                body = motion.posing.skeleton.body
                parts.append(strap_part(prop, body, motion.posed(first), cage_of(motion, first)))
            else:
                parts += parts_of(prop)
        return parts

    def draw(self, moment: Moment) -> npt.NDArray[np.uint8]:
        """RGB picture of a moment."""
        return self.tracer.frame(cage_of(self.motion, moment), muscles_of(moment))
