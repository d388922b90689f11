# SPDX-License-Identifier: GPL-3.0-or-later
"""A video written for a phone shows and says the same at the same time."""

from __future__ import annotations

from pathlib import Path

import av
import numpy as np
import pytest

from hipmob_desktop.domain.routines import Routine
from hipmob_desktop.video.assemble import assemble
from hipmob_desktop.video.compose import plan_from
from hipmob_desktop.video.errors import VideoCancelledError, VideoError
from hipmob_desktop.video.phone import write_for_phone
from hipmob_desktop.video.probe import probe
from tests.video.synthetic import Library, write_clip


@pytest.fixture(scope="module")
def made(library: Library, tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("made") / "short.mkv"
    short: Routine = library.short
    assemble(plan_from(short, library.assets), out, lambda _share: None, lambda: False)
    return out


def heard_from(path: Path) -> list[float]:
    """The seconds at which a sound begins after quiet."""
    with av.open(str(path)) as file:
        rate, loud = 48_000, []
        resampler = av.AudioResampler("flt", "mono", rate)
        for frame in file.decode(file.streams.audio[0]):
            for piece in resampler.resample(frame):
                start = float(piece.pts * piece.time_base)
                loud.extend(start + np.flatnonzero(np.abs(piece.to_ndarray()[0]) > 0.2) / rate)
    return [instant for before, instant in zip([-1.0, *loud], loud, strict=False) if instant - before > 0.1]


def test_the_phone_gets_the_same_pictures_sounds_and_chapters_at_the_same_time(made: Path, tmp_path: Path) -> None:
    out, shares = tmp_path / "short.mp4", list[float]()
    write_for_phone(made, out, shares.append, lambda: False)
    before, after = probe(made), probe(out)
    assert after.seconds == pytest.approx(before.seconds, abs=0.05)
    assert [one.title for one in after.chapters] == [one.title for one in before.chapters]
    starts = [one.start_seconds for one in after.chapters]
    assert starts == pytest.approx([one.start_seconds for one in before.chapters], abs=0.002)
    with av.open(str(out)) as file:
        assert (file.streams.video[0].codec_context.name, file.streams.audio[0].codec_context.name) == ("h264", "aac")
        assert file.streams.video[0].frames == round(before.seconds * 30)
    assert heard_from(out) == pytest.approx(heard_from(made), abs=0.03)
    assert shares == sorted(shares)
    assert shares[-1] == 1.0


def test_a_video_without_sound_is_written_too(tmp_path: Path) -> None:
    write_clip(tmp_path / "silent.webm", 1, 45)
    write_for_phone(tmp_path / "silent.webm", tmp_path / "silent.mp4", lambda _share: None, lambda: False)
    assert probe(tmp_path / "silent.mp4").seconds == pytest.approx(1.5, abs=0.05)
    assert not probe(tmp_path / "silent.mp4").has_audio


def test_stopped_midway_it_leaves_the_old_file_and_nothing_else(made: Path, tmp_path: Path) -> None:
    out, shares = tmp_path / "short.mp4", list[float]()
    out.write_bytes(b"old")
    with pytest.raises(VideoCancelledError):
        write_for_phone(made, out, shares.append, lambda: len(shares) > 3)
    assert [path.name for path in tmp_path.iterdir()] == ["short.mp4"]
    assert out.read_bytes() == b"old"


@pytest.mark.parametrize(
    ("source", "out", "complaint"),
    [
        ("none.mkv", "a.mp4", "none.mkv does not exist"),
        ("text.mkv", "a.mp4", "text.mkv is not a video"),
        ("text.mkv", "a.avi", "a.avi must end in .mp4"),
    ],
)
def test_what_cannot_be_done_is_said_and_leaves_nothing(tmp_path: Path, source: str, out: str, complaint: str) -> None:
    (tmp_path / "text.mkv").write_text("no video")
    with pytest.raises(VideoError, match=complaint):
        write_for_phone(tmp_path / source, tmp_path / out, lambda _share: None, lambda: False)
    assert [path.name for path in tmp_path.iterdir()] == ["text.mkv"]


@pytest.mark.parametrize("name", ["film.mp4", "link.mp4"])
def test_a_video_is_not_replaced_by_its_own_copy(tmp_path: Path, name: str) -> None:
    source = tmp_path / "film.mp4"
    write_clip(tmp_path / "film.webm", 1, 45)
    write_for_phone(tmp_path / "film.webm", source, lambda _share: None, lambda: False)
    (tmp_path / "link.mp4").symlink_to(source)
    before = source.read_bytes()
    with pytest.raises(VideoError, match=rf"{name} is the video itself"):
        write_for_phone(source, tmp_path / name, lambda _share: None, lambda: False)
    assert source.read_bytes() == before
    assert (tmp_path / "link.mp4").is_symlink()
