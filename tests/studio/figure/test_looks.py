# SPDX-License-Identifier: GPL-3.0-or-later
"""The two athletes: their proportions, and that clothes, hair, faces and muscles are where they belong."""

import numpy as np
import pytest
from studio.figure import muscles
from studio.figure.clothes import OUTFITS
from studio.figure.look import Athlete
from studio.figure.manifest import ATHLETES
from studio.figure.pose import MUSCLES
from studio.figure.scene import the_athlete, the_skeleton


@pytest.fixture(scope="module", params=ATHLETES)
def athlete(request: pytest.FixtureRequest) -> Athlete:
    return the_athlete(request.param)


def test_both_bodies_have_the_limbs_that_drill_files_place_contacts_for() -> None:
    for name in ATHLETES:
        skeleton = the_skeleton(name)
        leg, arm = skeleton.legs["L"], skeleton.arms["L"]
        assert leg.upper_length + leg.lower_length == pytest.approx(0.90, abs=0.02)
        assert arm.upper_length + arm.lower_length == pytest.approx(0.55, abs=0.012)
        assert 1.80 < skeleton.body.vertices[~skeleton.body.is_bun, 2].max() < 1.87


def test_the_bodies_differ_as_a_woman_and_a_man_do() -> None:
    woman, man = (the_skeleton(name).body for name in ("woman", "man"))
    assert woman.joint("upperarm01.L")[0] < man.joint("upperarm01.L")[0]
    assert woman.is_bun.any()
    assert not man.is_bun.any()


def test_clothes_cover_what_they_should(athlete: Athlete) -> None:
    rest = np.asarray(athlete.refine @ athlete.body.vertices.astype(np.float32))
    fields, leg = athlete.fields, athlete.skeleton.legs["L"]
    trunk = (np.abs(rest[:, 0]) < 0.08) & (rest[:, 2] > leg.root[2] - 0.02) & (rest[:, 2] < leg.root[2] + 0.35)
    assert (np.maximum(fields.shorts, fields.top)[trunk] > 0).all()
    feet, hands = (
        rest[:, 2] < 0.15,
        np.asarray(athlete.refine @ athlete.body.weight_of("finger").astype(np.float32)) > 0.5,
    )
    for bare in (feet, hands):
        assert (np.maximum(fields.shorts, fields.top)[bare] < 0).all()
    outfit = OUTFITS[athlete.body.athlete]
    assert np.linalg.norm(np.array(outfit.top) - outfit.shorts) > 0.08


def test_hair_grows_on_the_head_and_leaves_the_face_free(athlete: Athlete) -> None:
    rest = np.asarray(athlete.refine @ athlete.body.vertices.astype(np.float32))
    eye = athlete.body.joint("eye.L")
    haired = athlete.fields.hair > 0
    assert 0.01 < haired.mean() < 0.2
    assert (rest[haired, 2] > eye[2] - 0.09).all()
    face = (rest[:, 1] < eye[1]) & (rest[:, 2] < eye[2] + 0.03)
    assert not (haired & face).any()


def test_every_muscle_a_drill_may_name_is_drawn_on_its_own_side(athlete: Athlete) -> None:
    rest = np.asarray(athlete.refine @ athlete.body.vertices.astype(np.float32))
    assert set(muscles.BELLIES) == set(MUSCLES)
    for name in MUSCLES:
        left, right = (athlete.fields.muscles[f"{side}.{name}"] for side in "LR")
        assert (left.share > 0.6).sum() > 100, name
        assert 0 <= left.share.min() <= left.share.max() <= 1
        assert rest[left.share > 0.6, 0].min() > -0.01
        assert left.share.sum() == pytest.approx(right.share.sum(), rel=0.05)
        assert np.ptp(left.phase[left.share > 0.5]) > 2 * np.pi, "fibres show"


def test_a_hamstring_has_two_bellies(athlete: Athlete) -> None:
    rest = np.asarray(athlete.refine @ athlete.body.vertices.astype(np.float32))
    leg, share = athlete.skeleton.legs["L"], athlete.fields.muscles["L.hamstrings"].share
    height = leg.hinge[2] + 0.10
    behind = (np.abs(rest[:, 2] - height) < 0.012) & (rest[:, 1] > leg.hinge[1]) & (rest[:, 0] > 0)
    across = np.linspace(leg.hinge[0] - 0.05, leg.hinge[0] + 0.05, 15)
    glow = [share[behind & (np.abs(rest[:, 0] - x) < 0.006)].max(initial=0) for x in across]
    middle = int(np.argmin(np.abs(across - leg.hinge[0])))
    assert min(glow[middle - 2 : middle + 3]) < 0.3
    assert max(glow[:middle]) > 0.5
    assert max(glow[middle:]) > 0.5


def test_nails_are_on_the_backs_of_fingers_and_toes(athlete: Athlete) -> None:
    from studio.figure.face import nails
    from studio.figure.subdivision import vertex_normals

    body = athlete.body
    rest = np.asarray(athlete.refine @ body.vertices.astype(np.float32)).astype(float)
    share = nails(body, rest, vertex_normals(rest, athlete.fine_faces))
    digits = np.asarray(athlete.refine @ body.weight_of("finger", "toe").astype(np.float32)) > 0.3
    assert (share > 0.5).sum() > 60
    assert digits[share > 0.5].all()
