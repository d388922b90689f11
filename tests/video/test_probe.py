# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import os
import shutil
from pathlib import Path

import av
import numpy as np
import pytest

from hipmob_desktop.domain.routines import Routine
from hipmob_desktop.video.assemble import assemble
from hipmob_desktop.video.compose import plan_from
from hipmob_desktop.video.probe import MediaFileError, probe
from tests.video.synthetic import Library, write_clip, write_sound


@pytest.fixture(scope="module")
def routine_file(library: Library, short_routine: Routine, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("probe") / "short.mkv"
    assemble(plan_from(short_routine, library.assets), path, [].append, lambda: False)
    return path


def write_mp4(path: Path, *, seconds: int, index_first: bool) -> None:
    """Pictures at 25 a second in another format than ours."""
    options = {"movflags": "+faststart"} if index_first else {}
    with av.open(str(path), "w", options=options) as file:
        stream = file.add_stream("mpeg4", rate=25)
        stream.width, stream.height, stream.pix_fmt = 320, 180, "yuv420p"
        generator = np.random.default_rng(1)
        for _ in range(25 * seconds):
            picture = generator.integers(0, 255, (270, 320), dtype=np.uint8)
            file.mux(stream.encode(av.VideoFrame.from_ndarray(picture, format="yuv420p")))
        file.mux(stream.encode(None))


def cut(path: Path, share: float) -> None:
    data = path.read_bytes()
    path.write_bytes(data[: round(len(data) * share)])


def test_a_routine_file_tells_length_picture_and_chapters(routine_file: Path, short_routine: Routine) -> None:
    facts = probe(routine_file)
    assert facts.seconds == short_routine.seconds
    assert (facts.width, facts.height, facts.frames_per_second) == (160, 96, 30.0)
    assert facts.has_audio
    assert [chapter.start_seconds for chapter in facts.chapters] == [
        segment.start_seconds for segment in short_routine.segments
    ]
    assert facts.chapters[1].title == "A-march"
    assert facts.chapters[-1].end_seconds == short_routine.seconds


def test_a_silent_clip_without_chapters_is_fine(tmp_path: Path) -> None:
    write_clip(tmp_path / "clip.webm", 1, 45)
    facts = probe(tmp_path / "clip.webm")
    assert facts.seconds == pytest.approx(1.5, abs=0.01)
    assert facts.chapters == ()
    assert not facts.has_audio


@pytest.mark.parametrize("index_first", [True, False])
def test_other_formats_are_read_too(tmp_path: Path, index_first: bool) -> None:
    write_mp4(tmp_path / "mine.mp4", seconds=3, index_first=index_first)
    facts = probe(tmp_path / "mine.mp4")
    assert facts.seconds == pytest.approx(3.0, abs=0.05)
    assert (facts.width, facts.height, facts.frames_per_second) == (320, 180, 25.0)


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(MediaFileError, match=r"gone\.mkv does not exist\."):
        probe(tmp_path / "gone.mkv")


def test_an_empty_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "empty.mkv").touch()
    with pytest.raises(MediaFileError, match=r"empty\.mkv is empty\."):
        probe(tmp_path / "empty.mkv")


def test_a_folder_is_told(tmp_path: Path) -> None:
    with pytest.raises(MediaFileError, match="is a folder, not a video"):
        probe(tmp_path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_that_nobody_writes_to_does_not_keep_us_waiting(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.mkv")
    with pytest.raises(MediaFileError, match=r"pipe\.mkv is not a plain file\."):
        probe(tmp_path / "pipe.mkv")


@pytest.mark.parametrize("name", ["notes.txt", "notes.mkv", "notes.mp4"])
@pytest.mark.parametrize("content", [b"0:15 A-march\n" * 400, bytes(50_000), b"x"], ids=["text", "zeros", "one byte"])
def test_a_file_that_is_no_video_is_told(tmp_path: Path, name: str, content: bytes) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(MediaFileError, match=f"{name} (is not a video that can be played|holds no moving picture)"):
        probe(tmp_path / name)


def test_a_sound_file_is_told(tmp_path: Path) -> None:
    write_sound(tmp_path / "voice.opus", np.zeros(48_000, dtype=np.float32), 20)
    with pytest.raises(MediaFileError, match=r"voice\.opus holds no moving picture\."):
        probe(tmp_path / "voice.opus")


def test_a_photograph_is_told(tmp_path: Path) -> None:
    path = tmp_path / "photo.png"
    with av.open(str(path), "w", format="image2", options={"update": "1"}) as file:
        stream = file.add_stream("png", rate=1)
        stream.width, stream.height, stream.pix_fmt = 64, 64, "rgb24"
        file.mux(stream.encode(av.VideoFrame.from_ndarray(np.zeros((64, 64, 3), dtype=np.uint8), format="rgb24")))
        file.mux(stream.encode(None))
    with pytest.raises(MediaFileError, match=r"photo\.png holds no moving picture\."):
        probe(path)


def test_a_routine_file_that_was_cut_short_is_told(routine_file: Path, tmp_path: Path) -> None:
    path = Path(shutil.copy(routine_file, tmp_path / "cut.mkv"))
    cut(path, 0.5)
    with pytest.raises(MediaFileError, match=r"cut\.mkv is cut short: it ends after \d:\d\d of 2:17\."):
        probe(path)


def test_a_file_that_lost_its_end_is_told_in_other_formats_too(tmp_path: Path) -> None:
    write_mp4(tmp_path / "cut.mp4", seconds=6, index_first=True)
    cut(tmp_path / "cut.mp4", 0.5)
    with pytest.raises(MediaFileError, match=r"cut\.mp4 is cut short: it ends after 0:0[23] of 0:06\."):
        probe(tmp_path / "cut.mp4")


def test_a_file_that_lost_its_index_is_told(tmp_path: Path) -> None:
    write_mp4(tmp_path / "cut.mp4", seconds=6, index_first=False)
    cut(tmp_path / "cut.mp4", 0.5)
    with pytest.raises(MediaFileError, match=r"cut\.mp4 is not a video that can be played\."):
        probe(tmp_path / "cut.mp4")


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read_is_told(tmp_path: Path) -> None:
    path = tmp_path / "secret.mkv"
    path.write_bytes(b"x")
    path.chmod(0)
    with pytest.raises(MediaFileError, match=r"secret\.mkv cannot be read: permission is denied\."):
        probe(path)
