# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

from pathlib import Path

import pytest

from hipmob_desktop.domain.drills import Drill, Position, Side
from hipmob_desktop.video.clips import ClipLibrary, VoiceLibrary
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
    assert clip.path == library.assets / "clips" / file
    assert clip.frames == round(drills[drill].filmed_loop_seconds(brisk) * 30)


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
    (assets / "clips" / "manifest.json").write_text("{}")
    with pytest.raises(AssetError, match=r"The clip cat-cow\.webm is missing from .*clips\."):
        ClipLibrary(assets).loop(drills["cat-cow"], Side.BOTH)


def test_a_voice_clip_that_is_not_there_is_named(library: Library) -> None:
    with pytest.raises(AssetError, match=r"The voice clip hello is missing from .*voice\."):
        VoiceLibrary(library.assets).seconds("hello")


@pytest.mark.parametrize("folder, kind", [("clips", ClipLibrary), ("voice", VoiceLibrary)])
def test_a_missing_list_of_clips_is_told(
    assets: Path, folder: str, kind: type[ClipLibrary] | type[VoiceLibrary]
) -> None:
    (assets / folder / "manifest.json").unlink()
    with pytest.raises(AssetError, match=r"The list of clips .*manifest\.json cannot be read \(No such file"):
        kind(assets)


@pytest.mark.parametrize("text", ["{", '{"cat-cow.webm": {"frames": "many"}}', "[]"])
def test_a_damaged_list_of_clips_is_told(assets: Path, text: str) -> None:
    (assets / "clips" / "manifest.json").write_text(text)
    with pytest.raises(AssetError, match=r"The list of clips .*manifest\.json is damaged: "):
        ClipLibrary(assets)


def test_the_length_of_a_voice_clip_is_told_in_seconds_and_in_packets(library: Library) -> None:
    voice = VoiceLibrary(library.assets)
    assert voice.seconds("chime-start") == 0.6
    assert voice.named("chime-start").packets == 30
    assert voice.silence("silence-120").packets == 6
    assert voice.word_seconds("chime-start") == ()
