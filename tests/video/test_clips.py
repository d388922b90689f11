# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from hipmob_desktop.domain.captions import captions_for
from hipmob_desktop.domain.drills import Drill, Position, Side
from hipmob_desktop.domain.routines import Routine
from hipmob_desktop.domain.script import script_for
from hipmob_desktop.video.clips import ClipLibrary, Corner, VoiceLibrary, athletes
from hipmob_desktop.video.compose import plan_from
from hipmob_desktop.video.errors import AssetError
from tests.video.synthetic import Library


@pytest.mark.parametrize(
    "drill, side, brisk, file",
    [
        ("fire-hydrant", Side.LEFT, False, "fire-hydrant.left.webm"),
        ("fire-hydrant", Side.RIGHT, False, "fire-hydrant.right.webm"),
        ("cat-cow", Side.BOTH, False, "cat-cow.webm"),
        ("a-march", Side.ALTERNATING, False, "a-march.webm"),
        ("a-march", Side.ALTERNATING, True, "a-march.brisk.webm"),
    ],
)
def test_a_drill_is_shown_from_the_side_that_works(
    library: Library, drills: dict[str, Drill], drill: str, side: Side, brisk: bool, file: str
) -> None:
    clip = ClipLibrary(library.assets).loop(drills[drill], side, brisk)
    assert clip.path == library.assets / "clips" / "woman" / file
    assert clip.frames == round(drills[drill].filmed_loop_seconds(brisk) * 30)


def test_the_way_from_one_drill_into_another_is_found_by_its_pair(library: Library, drills: dict[str, Drill]) -> None:
    clips = ClipLibrary(library.assets)
    march, cat, hydrant = drills["a-march"], drills["cat-cow"], drills["fire-hydrant"]
    way = clips.transition(march, Side.ALTERNATING, cat, Side.BOTH)
    other_side = clips.transition(hydrant, Side.LEFT, hydrant, Side.RIGHT)
    assert way is not None
    assert (way.path.name, way.frames) == ("cat-cow.ready.from.a-march.webm", 240)
    assert other_side is not None
    assert other_side.path.name == "fire-hydrant.ready.right.from.fire-hydrant.left.webm"
    assert clips.transition(cat, Side.BOTH, hydrant, Side.LEFT) is None


def test_a_second_angle_is_found_where_there_is_one(library: Library, drills: dict[str, Drill]) -> None:
    clips = ClipLibrary(library.assets)
    second = clips.second(drills["fire-hydrant"], Side.RIGHT)
    assert second is not None
    assert second.path.name == "fire-hydrant.second.right.webm"
    assert clips.second(drills["cat-cow"], Side.BOTH) is None


def test_a_clip_says_which_corners_are_free_if_anybody_looked(assets: Path, drills: dict[str, Drill]) -> None:
    manifest = assets / "clips" / "woman" / "manifest.json"
    entries = json.loads(manifest.read_text())
    entries["cat-cow.webm"]["free"] = ["top-left", "bottom-right"]
    manifest.write_text(json.dumps(entries))
    clips = ClipLibrary(assets)
    assert clips.loop(drills["cat-cow"], Side.BOTH).free == (Corner.TOP_LEFT, Corner.BOTTOM_RIGHT)
    assert clips.loop(drills["fire-hydrant"], Side.LEFT).free is None


def test_athletes_on_offer_are_those_with_a_manifest(assets: Path) -> None:
    assert athletes(assets) == ("woman",)
    (assets / "clips" / "man").mkdir()
    assert athletes(assets) == ("woman",)
    shutil.copy(assets / "clips" / "woman" / "manifest.json", assets / "clips" / "man")
    assert athletes(assets) == ("woman", "man")
    assert athletes(assets / "nowhere") == ()


def test_each_athlete_has_clips_of_their_own(assets: Path, short_routine: Routine) -> None:
    shutil.copytree(assets / "clips" / "woman", assets / "clips" / "man")
    woman, man = plan_from(short_routine, assets), plan_from(short_routine, assets, athlete="man")
    assert {run.clip.path.parent.name for run in man.pictures} == {"man"}
    assert man.fingerprint != woman.fingerprint


def test_getting_ready_shows_the_side_that_will_work(library: Library, drills: dict[str, Drill]) -> None:
    clips = ClipLibrary(library.assets)
    assert clips.ready(drills["fire-hydrant"], Side.RIGHT).path.name == "fire-hydrant.ready.right.webm"
    assert clips.ready(drills["cat-cow"], Side.BOTH).path.name == "cat-cow.ready.webm"


@pytest.mark.parametrize("position", list(Position))
def test_waiting_is_shown_lying_before_a_lying_drill(library: Library, position: Position) -> None:
    lying = position in (Position.SUPINE, Position.SIDE_LYING)
    clip = ClipLibrary(library.assets).idle(position)
    assert clip.path.name == ("idle.supine.webm" if lying else "idle.standing.webm")


def test_a_clip_that_is_not_there_is_named(assets: Path, drills: dict[str, Drill]) -> None:
    (assets / "clips" / "woman" / "manifest.json").write_text("{}")
    with pytest.raises(AssetError, match=r"The clip cat-cow\.webm is missing from .*woman\."):
        ClipLibrary(assets).loop(drills["cat-cow"], Side.BOTH)


def test_a_voice_clip_that_is_not_there_is_none(library: Library) -> None:
    voice = VoiceLibrary(library.assets)
    assert (voice.seconds("hello"), voice.named("hello"), voice.word_seconds("hello")) == (None, None, ())


def test_a_voice_clip_whose_file_is_gone_keeps_its_time_but_is_not_heard(assets: Path) -> None:
    (assets / "voice" / "begin.opus").unlink()
    voice = VoiceLibrary(assets)
    assert voice.seconds("begin") is not None
    assert voice.named("begin") is None


def test_a_silence_that_is_not_there_is_named(library: Library) -> None:
    with pytest.raises(AssetError, match=r"The voice clip silence-7 is missing from .*voice\."):
        VoiceLibrary(library.assets).silence("silence-7")


@pytest.mark.parametrize("folder, kind", [("clips/woman", ClipLibrary), ("voice", VoiceLibrary)])
def test_a_missing_list_of_clips_is_told(
    assets: Path, folder: str, kind: type[ClipLibrary] | type[VoiceLibrary]
) -> None:
    (assets / folder / "manifest.json").unlink()
    with pytest.raises(AssetError, match=r"The list of clips .*manifest\.json cannot be read \(no such file"):
        kind(assets)


@pytest.mark.parametrize("text", ["{", '{"cat-cow.webm": {"frames": "many"}}', "[]"])
def test_a_damaged_list_of_clips_is_told(assets: Path, text: str) -> None:
    (assets / "clips" / "woman" / "manifest.json").write_text(text)
    with pytest.raises(AssetError, match=r"The list of clips .*manifest\.json is damaged: "):
        ClipLibrary(assets)


def test_the_length_of_a_voice_clip_is_told_in_seconds_and_in_packets(library: Library) -> None:
    voice = VoiceLibrary(library.assets)
    assert voice.seconds("chime-start") == 0.6
    chime = voice.named("chime-start")
    assert chime is not None
    assert chime.packets == 30
    assert voice.silence("silence-120").packets == 6
    assert voice.word_seconds("chime-start") == ()


def test_a_missing_voice_clip_leaves_a_cue_out_of_the_video_and_its_words_in_the_captions(
    assets: Path, short_routine: Routine
) -> None:
    whole = plan_from(short_routine, assets)
    manifest = assets / "voice" / "manifest.json"
    entries = json.loads(manifest.read_text(encoding="utf-8"))
    del entries["begin"]
    manifest.write_text(json.dumps(entries), encoding="utf-8")
    plan = plan_from(short_routine, assets)
    assert "begin.opus" in {run.clip.path.name for run in whole.sounds}
    assert "begin.opus" not in {run.clip.path.name for run in plan.sounds}
    assert plan.seconds == whole.seconds
    voice = VoiceLibrary(assets)
    captions = captions_for(script_for(short_routine, voice.seconds), voice.seconds, voice.word_seconds)
    assert "Begin." in [caption.text for caption in captions]
