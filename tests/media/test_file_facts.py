# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import errno
from pathlib import Path
from typing import NoReturn

import pytest

from hipmob_desktop.media.file_facts import UnplayableFileError, read_facts
from hipmob_desktop.media.vlc_player import vlc_milliseconds
from tests.media.conftest import Clips


def test_facts_of_a_webm(clips: Clips) -> None:
    facts = read_facts(clips.whole)

    assert (facts.width, facts.height) == (320, 180)
    assert facts.duration_seconds == pytest.approx(20.0, abs=0.02)
    assert facts.grid.frames_per_second == pytest.approx(30.0)
    assert facts.grid.first_seconds == 0.0
    assert facts.sound_delay_seconds == pytest.approx(0.0065)
    assert facts.whole_milliseconds


def test_facts_of_an_mp4(clips: Clips) -> None:
    facts = read_facts(clips.mp4)

    assert facts.duration_seconds == pytest.approx(6.0, abs=0.05)
    assert facts.sound_delay_seconds == 0.0
    assert not facts.whole_milliseconds


def test_a_seek_lands_on_a_frame_that_exists(clips: Clips) -> None:
    facts = read_facts(clips.silent)

    assert facts.landing(-3.0) == 0.0
    assert facts.landing(2.01) == pytest.approx(2.0)
    assert 3.8 <= facts.landing(1000.0) < 4.0


@pytest.mark.parametrize(
    "clip, seconds, milliseconds",
    [("whole", 5.0, 5002), ("whole", 61 / 30, 2035), ("silent", 2.0, 2000), ("mp4", 61 / 30, 2034)],
)
def test_libvlc_is_asked_for_a_time_that_lands_on_the_frame_meant(
    clips: Clips, clip: str, seconds: float, milliseconds: int
) -> None:
    assert vlc_milliseconds(read_facts(getattr(clips, clip)), seconds) == milliseconds


@pytest.mark.parametrize(
    "clip, sentence",
    [
        ("missing", "missing.webm is missing: there is no such file in {folder}."),
        ("empty", "empty.webm is empty."),
        ("text", "text.webm is not a video, or it is damaged."),
        ("truncated_mp4", "truncated.mp4 is not a video, or it is damaged."),
        ("sound_only", "sound-only.webm has no picture."),
    ],
)
def test_a_file_that_is_no_film_is_named_with_the_reason(clips: Clips, clip: str, sentence: str) -> None:
    path: Path = getattr(clips, clip)

    with pytest.raises(UnplayableFileError) as error:
        read_facts(path)

    assert str(error.value) == sentence.format(folder=path.parent)


def test_a_folder_is_no_film(tmp_path: Path) -> None:
    with pytest.raises(UnplayableFileError, match="is a folder, not a video"):
        read_facts(tmp_path)


def test_a_file_that_may_not_be_read_is_named(clips: Clips, monkeypatch: pytest.MonkeyPatch) -> None:
    # Root may read every file, so the refusal is made up.
    def refuse(*_arguments: object, **_options: object) -> NoReturn:
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)

    with pytest.raises(UnplayableFileError, match=r"silent\.webm cannot be read: permission is denied\."):
        read_facts(clips.silent)
