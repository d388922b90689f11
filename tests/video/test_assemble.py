# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import av
import numpy as np
import pytest
from numpy.typing import NDArray

from hipmob_desktop.domain.routines import Mode, Routine
from hipmob_desktop.domain.script import LEAD_SECONDS, script_for
from hipmob_desktop.video.assemble import assemble
from hipmob_desktop.video.clips import VoiceLibrary
from hipmob_desktop.video.compose import plan_from
from hipmob_desktop.video.errors import AssetError, VideoCancelledError, VideoError
from hipmob_desktop.video.plan import Plan
from tests.video.synthetic import Library

RATE = 48_000


def quiet(share: float) -> None:
    """Nobody watches the progress."""


def never() -> bool:
    return False


@pytest.fixture(scope="module")
def plan(library: Library, short_routine: Routine) -> Plan:
    return plan_from(short_routine, library.assets)


@pytest.fixture(scope="module")
def video(plan: Plan, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The short routine's file; read only."""
    path = tmp_path_factory.mktemp("video") / "short.mkv"
    assemble(plan, path, quiet, never)
    return path


def expected_pictures(plan: Plan) -> Iterator[tuple[str, int]]:
    for run in plan.pictures:
        for _ in range(run.repeats):
            yield from ((run.clip.path.name, frame) for frame in range(run.frames))


def sound_of(path: Path) -> NDArray[np.float32]:
    """The sound as a player hears it: one sample for each 1/48000 s from the start of the pictures."""
    with av.open(str(path)) as file:
        frames = list(file.decode(audio=0))
    first = frames[0]
    assert first.pts is not None
    offset = round(float(first.pts * first.time_base) * RATE)
    sound = np.concatenate([frame.to_ndarray().reshape(-1) for frame in frames])
    return np.concatenate([np.zeros(max(0, offset), dtype=np.float32), sound[max(0, -offset) :]])


@pytest.mark.parametrize("mode", list(Mode))
def test_a_routine_lasts_ten_minutes_to_the_frame(library: Library, tmp_path: Path, mode: Mode) -> None:
    path = tmp_path / "out.mkv"
    assemble(plan_from(library.routines[mode], library.assets), path, quiet, never)
    with av.open(str(path)) as file:
        assert file.duration == 600_000_000
        times = [packet.pts for packet in file.demux(video=0) if packet.pts is not None]
    assert times == [round(frame * 1000 / 30) for frame in range(18_000)]


def test_every_picture_is_the_one_planned(library: Library, plan: Plan, video: Path) -> None:
    with av.open(str(video)) as file:
        seen = [library.clip_and_frame(picture) for picture in file.decode(video=0)]
    assert seen == list(expected_pictures(plan))


def test_seeking_to_a_chapter_shows_its_first_picture(library: Library, plan: Plan, video: Path) -> None:
    planned = list(expected_pictures(plan))
    with av.open(str(video)) as file:
        for chapter in plan.chapters:
            file.seek(round(chapter.start_frame * 1_000_000 / 30))
            picture = next(file.decode(video=0))
            assert picture.time == pytest.approx(chapter.start_frame / 30, abs=0.001)
            assert library.clip_and_frame(picture) == planned[chapter.start_frame]


def test_chapters_carry_names_and_exact_times(plan: Plan, video: Path) -> None:
    with av.open(str(video)) as file:
        chapters = file.chapters()
        assert file.metadata["title"] == "Hip mobility: Short"
    assert [chapter["metadata"]["title"] for chapter in chapters] == [chapter.title for chapter in plan.chapters]
    for found, chapter in zip(chapters, plan.chapters, strict=True):
        assert found["time_base"] is not None
        assert float(found["start"] * found["time_base"]) == chapter.start_frame / 30
        assert float(found["end"] * found["time_base"]) == chapter.end_frame / 30


def test_every_cue_is_heard_at_its_time_and_nothing_else_is(
    library: Library, short_routine: Routine, video: Path
) -> None:
    cues = script_for(short_routine, VoiceLibrary(library.assets).seconds)
    sound = np.abs(sound_of(video))
    starts = np.array([round((cue.start_seconds + LEAD_SECONDS) * RATE) for cue in cues])
    heard = np.zeros(len(sound), dtype=bool)
    for start in starts:
        window = sound[start - 240 : start + 720]
        assert window.max() > 0.3
        assert abs(int(np.argmax(window > 0.2)) - 240) < 48  # a millisecond
        heard[start - 240 : start + 1200] = True
    assert sound[~heard].max() < 0.001


def test_packets_of_both_streams_come_in_the_order_of_time(video: Path) -> None:
    with av.open(str(video)) as file:
        times: dict[int, list[int]] = {0: [], 1: []}
        together: list[float] = []
        for packet in file.demux():
            if packet.pts is not None and packet.time_base is not None:
                assert packet.pts == packet.dts
                times[packet.stream_index].append(packet.pts)
                together.append(float(packet.pts * packet.time_base))
    for stream in times.values():
        assert all(earlier < later for earlier, later in pairwise(stream))
    assert all(later - earlier > -0.2 for earlier, later in pairwise(together))


def test_the_sound_starts_and_ends_with_the_pictures(plan: Plan, video: Path) -> None:
    assert len(sound_of(video)) / RATE == pytest.approx(plan.seconds, abs=1 / 30)


def test_the_index_stands_before_the_pictures(video: Path) -> None:
    head = video.read_bytes()[:200_000]
    index, first_cluster = head.find(b"\x1c\x53\xbb\x6b"), head.find(b"\x1f\x43\xb6\x75")
    assert 0 < index < first_cluster


def test_the_same_plan_gives_the_same_bytes(plan: Plan, video: Path, tmp_path: Path) -> None:
    again = tmp_path / "again.mkv"
    assemble(plan, again, quiet, never)
    assert again.read_bytes() == video.read_bytes()


def test_webm_holds_the_same_pictures(plan: Plan, video: Path, tmp_path: Path) -> None:
    path = tmp_path / "short.webm"
    assemble(plan, path, quiet, never)
    with av.open(str(path)) as webm, av.open(str(video)) as matroska:
        assert webm.duration == matroska.duration
        assert len(webm.chapters()) == len(plan.chapters)
        pairs = zip(webm.demux(video=0), matroska.demux(video=0), strict=True)
        assert all(bytes(one) == bytes(other) for one, other in pairs)
    assert path.read_bytes()[:64].find(b"webm") > 0


def test_progress_rises_to_the_end(plan: Plan, tmp_path: Path) -> None:
    shares: list[float] = []
    assemble(plan, tmp_path / "out.mkv", shares.append, never)
    assert shares == sorted(shares)
    assert shares[0] == 0.0
    assert shares[-1] == 1.0
    assert len(shares) > 5


def test_cancelling_leaves_what_was_there(plan: Plan, tmp_path: Path) -> None:
    out = tmp_path / "out.mkv"
    out.write_bytes(b"what was there")
    shares: list[float] = []
    with pytest.raises(VideoCancelledError):
        assemble(plan, out, shares.append, lambda: len(shares) >= 3)
    assert len(shares) == 3
    assert out.read_bytes() == b"what was there"
    assert list(tmp_path.iterdir()) == [out]


def test_a_finished_video_replaces_what_was_there(plan: Plan, video: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.mkv"
    out.write_bytes(b"what was there")
    assemble(plan, out, quiet, never)
    assert out.read_bytes() == video.read_bytes()
    assert list(tmp_path.iterdir()) == [out]


def test_a_clip_that_is_gone_is_named_and_nothing_is_left(assets: Path, short_routine: Routine, tmp_path: Path) -> None:
    plan = plan_from(short_routine, assets)
    (assets / "clips" / "woman" / "cat-cow.webm").unlink()
    with pytest.raises(AssetError, match=r"The clip .*cat-cow\.webm cannot be read: no such file or directory"):
        assemble(plan, tmp_path / "out.mkv", quiet, never)
    assert list(tmp_path.glob("*out*")) == []
    assert list(tmp_path.glob(".*out*")) == []


@pytest.mark.parametrize("share_kept", [0.6, 0.0])
@pytest.mark.parametrize(
    "file", ["clips/woman/cat-cow.webm", "clips/woman/idle.standing.webm", "voice/chime-start.opus"]
)
def test_a_clip_that_lost_a_part_is_named(
    assets: Path, short_routine: Routine, tmp_path: Path, file: str, share_kept: float
) -> None:
    plan = plan_from(short_routine, assets)
    data = (assets / file).read_bytes()
    (assets / file).write_bytes(data[: round(len(data) * share_kept)])
    with pytest.raises(AssetError, match=rf"The clip .*{file} (cannot be read|is not as its manifest says)"):
        assemble(plan, tmp_path / "out.mkv", quiet, never)


@pytest.mark.parametrize("file", ["clips/woman/cat-cow.webm", "voice/chime-start.opus", "voice/silence-120.opus"])
def test_a_clip_that_is_something_else_is_named(
    assets: Path, short_routine: Routine, tmp_path: Path, file: str
) -> None:
    plan = plan_from(short_routine, assets)
    (assets / file).write_bytes(b"no clip at all")
    with pytest.raises(AssetError, match=rf"The clip .*{file} cannot be read: "):
        assemble(plan, tmp_path / "out.mkv", quiet, never)


def test_a_file_of_another_kind_is_refused(plan: Plan, tmp_path: Path) -> None:
    with pytest.raises(VideoError, match=r"out\.mp4 must end in \.mkv or \.webm\."):
        assemble(plan, tmp_path / "out.mp4", quiet, never)


def test_a_place_that_cannot_be_written_is_named(plan: Plan, tmp_path: Path) -> None:
    with pytest.raises(VideoError, match=r"out\.mkv cannot be written: no such file or directory\."):
        assemble(plan, tmp_path / "nowhere" / "out.mkv", quiet, never)


def test_a_full_disk_is_told_and_nothing_is_left(plan: Plan, tmp_path: Path) -> None:
    resource = pytest.importorskip("resource")
    signal = pytest.importorskip("signal")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    before = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, hard))
    try:
        with pytest.raises(VideoError, match=r"out\.mkv cannot be written: file too large\."):
            assemble(plan, tmp_path / "out.mkv", quiet, never)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        signal.signal(signal.SIGXFSZ, before)
    assert list(tmp_path.iterdir()) == []


def test_a_plan_for_other_pictures_than_were_filmed_is_refused(plan: Plan, tmp_path: Path) -> None:
    first = plan.pictures[0]
    wrong = replace(plan, pictures=(replace(first, clip=replace(first.clip, frames=first.clip.frames + 1)),))
    with pytest.raises(AssetError, match="is not as its manifest says"):
        assemble(wrong, tmp_path / "out.mkv", quiet, never)
