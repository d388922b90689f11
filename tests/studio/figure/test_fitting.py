# SPDX-License-Identifier: GPL-3.0-or-later
"""Another body may do a drill a little otherwise: no drill file changes for it, and no clip of the first athlete."""

from functools import partial
from pathlib import Path

import pytest
from studio.figure import manifest
from studio.figure.fitting import FOLDER, FittingError, fitted, fittings
from studio.figure.pose import FIELD_NUMBER, figure_of
from studio.figure.scene import load_motion

DOCUMENT = {
    "id": "bow",
    "figure": {"anchor": "o.foot", "pose": {"w": {"F": 10, "AB": 2}}, "keys": [{"at": 0.0}, {"at": 0.5}]},
}


def folder_with(text: str, folder: Path) -> Path:
    (folder / "giant.toml").write_text(text, encoding="utf-8")
    return folder


def test_what_is_named_changes_and_the_rest_stays(tmp_path: Path) -> None:
    folder = folder_with("[bow.pose]\nw = { AB = 9 }\n[bow.keys.1]\npelvis = { P = 4 }\n", tmp_path)
    figure = fitted(DOCUMENT, "giant", folder)["figure"]
    assert figure["pose"] == {"w": {"F": 10, "AB": 9}}
    assert figure["keys"] == [{"at": 0.0}, {"at": 0.5, "pelvis": {"P": 4}}]
    assert DOCUMENT["figure"]["keys"] == [{"at": 0.0}, {"at": 0.5}]


def test_who_has_nothing_written_does_what_the_drill_file_says(tmp_path: Path) -> None:
    assert fitted(DOCUMENT, "giant", tmp_path) is DOCUMENT
    assert (
        fitted({**DOCUMENT, "id": "twist"}, "giant", folder_with("[bow.pose]\n", tmp_path))["figure"]
        is (DOCUMENT["figure"])
    )


@pytest.mark.parametrize("number", ["2", "first"])
def test_a_keyframe_that_the_drill_has_not_is_named(number: str, tmp_path: Path) -> None:
    folder = folder_with(f"[bow.keys.{number}]\npelvis = {{ P = 4 }}\n", tmp_path)
    with pytest.raises(FittingError, match=rf"giant\.toml: bow\.keys\.{number}: there are 2"):
        fitted(DOCUMENT, "giant", folder)


def test_the_first_athlete_does_what_the_drill_files_say() -> None:
    assert not (FOLDER / f"{manifest.ATHLETES[0]}.toml").exists()


@pytest.mark.parametrize("athlete", manifest.ATHLETES[1:])
def test_every_change_is_of_a_drill_and_makes_only_that_athletes_clips_of_it_out_of_date(athlete: str) -> None:
    documents = {path.stem: manifest.read_document(path) for path in sorted(manifest.DRILLS.glob("*.toml"))}
    assert {*fittings(athlete)} <= {*documents}
    for drill in fittings(athlete):
        document = documents[drill]
        assert fitted(document, athlete) != document
        figure_of(fitted(document, athlete), drill, manifest.base_poses())
        changed = {**document, "figure": fitted(document, athlete)["figure"]}
        shown_by = partial(manifest.source_hash, kind=manifest.LOOP)
        assert shown_by(changed, athlete=athlete) == shown_by(document, athlete=athlete)
        first = manifest.ATHLETES[0]
        assert shown_by(changed, athlete=first) != shown_by(document, athlete=first)


def test_the_posed_body_follows() -> None:
    asked = fittings("man")["lunge-rotation"]["pose"]["w"]["AB"]
    place = FIELD_NUMBER["w.AB"]
    assert load_motion("lunge-rotation", athlete="man").figure.keys[0].pose[place] == asked
    assert load_motion("lunge-rotation").figure.keys[0].pose[place] != asked
