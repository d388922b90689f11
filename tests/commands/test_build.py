# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import sys
from pathlib import Path

import av
import pytest

from hipmob_desktop.__main__ import main
from tests.video.synthetic import Library, make_library


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Library:
    return make_library(tmp_path_factory.mktemp("library") / "assets")


@pytest.fixture(autouse=True)
def small_assets(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HIPMOB_ASSETS", str(library.assets))


@pytest.mark.parametrize(
    "mode, name", [("pre-run", "Pre-run"), ("post-run", "Post-run"), ("stand-alone", "Stand-alone")]
)
def test_a_routine_is_written_as_a_video_of_ten_minutes(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], mode: str, name: str
) -> None:
    out = tmp_path / "routine.mkv"
    assert main(["build", mode, "-o", str(out)]) == 0
    told = capsys.readouterr()
    assert told.out.startswith(f"{out}: {name}, 600.0 s, ")
    assert told.err == ""
    with av.open(str(out)) as file:
        assert file.duration == 600_000_000
        assert [stream.type for stream in file.streams] == ["video", "audio"]


def test_a_shorter_version_is_written_as_a_video_of_its_length(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "short.mkv"
    assert main(["build", "stand-alone", "--minutes", "4", "-o", str(out)]) == 0
    assert capsys.readouterr().out.startswith(f"{out}: Stand-alone, 240.0 s, ")
    with av.open(str(out)) as file:
        assert file.duration == 240_000_000


def test_progress_is_shown_to_a_person_and_wiped_away(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True, raising=False)
    assert main(["build", "pre-run", "-o", str(tmp_path / "routine.webm")]) == 0
    told = capsys.readouterr().err
    assert "Pre-run:  50%" in told
    assert told.endswith("\r\033[K")


@pytest.mark.parametrize(
    "place, reason",
    [
        (".", "is a folder, not a file."),
        ("nowhere/routine.mkv", "nowhere does not exist."),
        ("routine.mp4", "routine.mp4 must end in .mkv or .webm."),
    ],
)
def test_a_place_that_cannot_be_written_is_refused_in_a_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], place: str, reason: str
) -> None:
    assert main(["build", "pre-run", "-o", str(tmp_path / place)]) == 1
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.startswith("hipmob-desktop: ")
    assert told.err.endswith(f"{reason}\n")
    assert told.err.count("\n") == 1
    assert list(tmp_path.iterdir()) == []


def test_a_missing_clip_is_told_in_a_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], library: Library
) -> None:
    clip = library.assets / "clips" / "woman" / "cat-cow.webm"
    aside = clip.rename(clip.with_suffix(".aside"))
    try:
        assert main(["build", "pre-run", "-o", str(tmp_path / "routine.mkv")]) == 1
    finally:
        aside.rename(clip)
    assert capsys.readouterr().err == f"hipmob-desktop: The clip {clip} cannot be read: no such file or directory.\n"
    assert list(tmp_path.iterdir()) == []


def test_a_mode_that_does_not_exist_is_wrong_usage(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["build", "mid-run", "-o", str(tmp_path / "routine.mkv")]) == 2
    assert "invalid choice: 'mid-run'" in capsys.readouterr().err
