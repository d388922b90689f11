# SPDX-License-Identifier: GPL-3.0-or-later
"""Cushions, blocks and chairs: whole, of the size asked for, and seen in the picture."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from studio.figure.motion import Motion
from studio.figure.pose import PROPS, Prop
from studio.figure.props import parts_of, things_of
from studio.figure.scene import Scene, load_motion, the_skeleton
from studio.figure.tracer import PREVIEW


@pytest.mark.parametrize("kind", PROPS)
def test_a_prop_is_as_large_as_it_was_asked_to_be_and_stands_on_the_floor(kind: str) -> None:
    things = things_of(parts_of(Prop(kind, (0.2, -0.1, 0.0), (0.4, 0.3, 0.2))))
    assert things is not None
    low, high = things.points.min(0), things.points.max(0)
    assert np.allclose(high - low, (0.4, 0.3, 0.2), atol=0.06 if kind == "chair" else 0.005)
    assert low[2] == pytest.approx(0.0, abs=0.002)


def test_the_sides_of_a_prop_face_outwards() -> None:
    things = things_of(parts_of(Prop("block", (0.0, 0.0, 0.0), (0.4, 0.3, 0.2))))
    assert things is not None
    outwards = ((things.points - things.points.mean(0)) * things.normals).sum(1)
    assert (outwards > 0).mean() > 0.97


def test_a_cushion_is_seen_in_the_picture() -> None:
    plain = load_motion("standing-breath")
    figure = replace(plain.figure, props=(Prop("cushion", (0.35, -0.2, 0.0), (0.3, 0.3, 0.1)),))
    with_cushion = Motion(the_skeleton(), figure)
    moment = plain.loop_moment(0)
    before, after = (Scene(one, PREVIEW, 320, 180).draw(moment).astype(int) for one in (plain, with_cushion))
    assert (np.abs(before - after).max(2) > 24).sum() > 60
