# SPDX-License-Identifier: GPL-3.0-or-later
"""The pose language: what it reads, and how it says what is wrong."""

import tomllib
from typing import Any

import pytest
from studio.figure.pose import FIELD_NUMBER, Figure, PoseError, figure_of
from studio.figure.scene import BASES

BASE = tomllib.loads(BASES.read_text(encoding="utf-8"))
GOOD = """
id = "drill"
kind = "dynamic"
sides = "per-side"
position = "standing"
seconds_per_rep = 2.0
loop_seconds = 2.0
[figure]
anchor = "o.foot"
contacts = ["o.foot"]
[figure.pose]
both = { K = 4 }
[[figure.keys]]
at = 0.0
w = { F = -20 }
[[figure.keys]]
at = 0.5
dwell = 0.1
w = { F = 60, K = 15 }
"""


def read(text: str) -> Figure:
    return figure_of(tomllib.loads(text), "drill.toml", BASE)


def test_keyframes_build_on_the_pose_they_share() -> None:
    figure = read(GOOD)
    first, second = figure.keys
    assert first.pose[FIELD_NUMBER["w.K"]] == 4
    assert second.pose[FIELD_NUMBER["w.K"]] == 15
    assert second.pose[FIELD_NUMBER["o.K"]] == 4
    assert second.pose[FIELD_NUMBER["w.F"]] == 60


def test_both_sets_both_sides_and_a_side_overrides_it() -> None:
    figure = read(GOOD.replace("w = { F = -20 }", "both = { AB = 25 }\no = { AB = 10 }"))
    assert figure.keys[0].pose[FIELD_NUMBER["w.AB"]] == 25
    assert figure.keys[0].pose[FIELD_NUMBER["o.AB"]] == 10


MISTAKES: list[tuple[str, str, str]] = [
    ('anchor = "o.foot"', 'anchor = "o.nose"', "figure.anchor"),
    ('contacts = ["o.foot"]', 'contacts = ["o.tail"]', "figure.contacts"),
    ('contacts = ["o.foot"]', 'contacts = ["o.foot", "o.knee"]', "figure.contacts"),
    ('contacts = ["o.foot"]', 'contacts = ["o.hand@moon"]', "figure.contacts"),
    ("w = { F = -20 }", "w = { Q = -20 }", "figure.keys[0].w.Q"),
    ("w = { F = -20 }", 'w = { F = "a lot" }', "figure.keys[0].w.F"),
    ("at = 0.0", "at = 0.1", "figure.keys[0].at"),
    ("dwell = 0.1", "dwell = 0.7", "figure.keys[1]"),
    ("dwell = 0.1", 'muscles = { "w.ear" = 1 }', "figure.keys[1].muscles.w.ear"),
    ("[figure.pose]", "[figure.wall]\nwhere = 'up'\n[figure.pose]", "figure.wall.where"),
    ('anchor = "o.foot"', 'anchor = "o.foot"\nbase = "flying"', "figure.base"),
]


@pytest.mark.parametrize(("old", "new", "where"), MISTAKES)
def test_a_mistake_names_file_and_field(old: str, new: str, where: str) -> None:
    assert old in GOOD
    with pytest.raises(PoseError) as caught:
        read(GOOD.replace(old, new, 1))
    assert str(caught.value).startswith(f"drill.toml: {where}")


ADDITIONS = """
[figure.second]
azimuth = 140
[[figure.props]]
kind = "cushion"
at = [0.1, 0.0, 0.0]
size = [0.3, 0.3, 0.1]
"""


def test_a_second_camera_and_props_are_read() -> None:
    figure = read(GOOD + ADDITIONS)
    assert figure.second is not None
    assert figure.second.azimuth == 140
    assert figure.props[0].size == (0.3, 0.3, 0.1)
    assert read(GOOD).second is None


ADDED_MISTAKES: list[tuple[str, str, str]] = [
    ('kind = "cushion"', 'kind = "sofa"', "figure.props[0].kind"),
    ("size = [0.3, 0.3, 0.1]", "size = [0.3, 0.3]", "figure.props[0].size"),
    ("at = [0.1, 0.0, 0.0]", "at = [0.1, 0.0, 0.0]\nturn = 3", "figure.props[0].turn"),
]


@pytest.mark.parametrize(("old", "new", "where"), ADDED_MISTAKES)
def test_a_mistake_in_what_surrounds_the_figure_names_its_field(old: str, new: str, where: str) -> None:
    assert old in ADDITIONS
    with pytest.raises(PoseError) as caught:
        read(GOOD + ADDITIONS.replace(old, new, 1))
    assert str(caught.value).startswith(f"drill.toml: {where}")


def test_base_poses_themselves_can_be_read() -> None:
    for name in BASE:
        document: dict[str, Any] = tomllib.loads(GOOD)
        document["figure"]["base"] = name
        assert figure_of(document, "drill.toml", BASE).base_name == name
