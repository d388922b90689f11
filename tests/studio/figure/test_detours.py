# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the shortest course of a limb leads through the body, the limb goes round it."""

import tomllib

import numpy as np
import pytest
from studio.figure import manifest
from studio.figure.detours import MOST_METRES, Capsules, _needed, _shift, thickness_of
from studio.figure.pairs import ROUND, goes_round, pairs_of
from studio.figure.scene import the_skeleton

WAYS = {pair.name: pair for pair in pairs_of(manifest.ROUTINES) if goes_round(pair.name)}
MOMENTS = 21


def passing(height_metres: float) -> Capsules:
    """A thigh along y, at each of the moments."""
    starts = np.tile([[[0.0, -0.4, height_metres]]], (MOMENTS, 1, 1))
    ends = np.tile([[[0.0, 0.4, height_metres]]], (MOMENTS, 1, 1))
    return Capsules(starts, ends, np.array([0.08]), np.array([0.08]))


def across(height_metres: float) -> np.ndarray:
    """A point that goes along x from one side of the thigh to the other."""
    x = np.linspace(-0.3, 0.3, MOMENTS)
    return np.stack([x, np.zeros(MOMENTS), np.full(MOMENTS, height_metres)], 1)[:, None]


def shifted(points: np.ndarray, loose: np.ndarray) -> np.ndarray | None:
    turns = np.tile(np.eye(3), (MOMENTS, 1, 1))
    return _shift(points, np.ones(1), np.zeros(1), passing(0.5), turns, loose, 1.0)


def test_a_hand_that_would_go_through_a_thigh_goes_over_it() -> None:
    points = across(0.53)
    assert passing(0.5).depths(points, np.zeros(1)).max() == pytest.approx(0.05)
    shift = shifted(points, np.ones(MOMENTS))
    assert shift is not None
    assert passing(0.5).depths(points + shift[:, None], np.zeros(1)).max() < 0.004
    assert np.linalg.norm(shift, axis=1).max() < 0.1
    assert shift[MOMENTS // 2, 2] > 0.05
    assert np.abs(np.diff(shift, axis=0)).max() < 0.04


def test_what_goes_by_is_left_alone_and_so_is_what_is_held() -> None:
    assert shifted(across(0.8), np.ones(MOMENTS)) is None
    assert shifted(across(0.53), np.zeros(MOMENTS)) is None


def test_a_limb_that_finds_no_way_within_reach_keeps_its_course() -> None:
    wide = Capsules(np.zeros((1, 1, 3)), np.ones((1, 1, 3)) * 1e-3, np.array([0.6]), np.array([0.6]))
    allowed = np.zeros((1, 1, 1))
    up = np.array([[0.0, 0, 1.0]])
    assert _needed(np.zeros((1, 1, 3)), np.ones(1), np.zeros(1), wide, allowed, up, MOST_METRES) is None


@pytest.mark.parametrize("athlete", manifest.ATHLETES)
def test_the_body_is_about_as_thick_as_bodies_are(athlete: str) -> None:
    thick = thickness_of(the_skeleton(athlete))
    assert 0.07 < thick.thigh[2] < thick.thigh[0] < 0.14
    assert 0.04 < thick.shank[1] < thick.shank[0] < 0.09
    assert 0.08 < thick.trunk < 0.14


def test_every_way_that_goes_round_is_a_way_of_the_routines() -> None:
    written = tomllib.loads(ROUND.read_text(encoding="utf-8"))["ways"]
    assert written == sorted(WAYS)
