# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import av
import pytest

from hipmob_desktop.domain.routines import Routine
from hipmob_desktop.video.cache import remove_others, routine_video
from hipmob_desktop.video.compose import plan_from
from hipmob_desktop.video.errors import AssetError, VideoCancelledError, VideoError
from hipmob_desktop.video.plan import Plan
from tests.video.synthetic import Library

ROOT = Path(__file__).parents[2]


@pytest.fixture
def plan(library: Library, short_routine: Routine) -> Plan:
    return plan_from(short_routine, library.assets)


@pytest.fixture
def cache(tmp_path: Path) -> Path:
    return tmp_path / "cache"


class Watcher:
    """Counts how often a video was made, and says stop when told to."""

    def __init__(self, stop: bool = False) -> None:
        self.shares: list[float] = []
        self._stop = stop

    def progress(self, share: float) -> None:
        self.shares.append(share)

    def cancelled(self) -> bool:
        return self._stop

    @property
    def made(self) -> int:
        return self.shares.count(1.0)


def video_of(plan: Plan, cache: Path, watcher: Watcher | None = None) -> Path:
    watcher = watcher or Watcher()
    return routine_video(plan, cache, watcher.progress, watcher.cancelled)


def seconds_of(path: Path) -> float:
    with av.open(str(path)) as file:
        assert file.duration is not None
        return file.duration / av.time_base


def test_a_video_is_made_at_first_need_and_kept(plan: Plan, cache: Path) -> None:
    watcher = Watcher()
    first = video_of(plan, cache, watcher)
    assert seconds_of(first) == plan.seconds
    assert watcher.made == 1
    assert video_of(plan, cache, watcher) == first
    assert watcher.made == 1
    assert [path for path in cache.rglob("*") if path.is_file()] == [first]


def test_looking_for_a_video_that_is_made_loads_no_media_library() -> None:
    look = "import sys; import hipmob_desktop.video.cache, hipmob_desktop.video.compose; print('av' in sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", look], capture_output=True, text=True, cwd=ROOT, timeout=60, check=True
    )
    assert done.stdout == "False\n"


@pytest.mark.parametrize("damage", ["shortened", "one byte", "emptied", "lengthened"])
def test_a_damaged_video_is_made_again(plan: Plan, cache: Path, damage: str) -> None:
    path = video_of(plan, cache)
    sound = path.read_bytes()
    middle = len(sound) // 2
    path.write_bytes(
        {
            "shortened": sound[:middle],
            "one byte": sound[:middle] + bytes([sound[middle] ^ 1]) + sound[middle + 1 :],
            "emptied": b"",
            "lengthened": sound + b"more",
        }[damage]
    )
    watcher = Watcher()
    assert video_of(plan, cache, watcher) == path
    assert watcher.made == 1
    assert path.read_bytes() == sound


def test_a_video_older_than_its_clips_is_made_again_and_the_old_one_goes(plan: Plan, cache: Path) -> None:
    old = video_of(plan, cache)
    first = plan.pictures[0]
    newer = replace(plan, pictures=(replace(first, clip=replace(first.clip, source="made anew")), *plan.pictures[1:]))
    new = video_of(newer, cache)
    assert new != old
    assert not old.exists()
    assert new.exists()


def test_each_routine_keeps_its_own_video(plan: Plan, cache: Path) -> None:
    one = video_of(plan, cache)
    other = video_of(replace(plan, routine_id="other"), cache)
    assert one.exists()
    assert other.exists()


def test_cancelling_leaves_nothing_behind(plan: Plan, cache: Path) -> None:
    with pytest.raises(VideoCancelledError):
        video_of(plan, cache, Watcher(stop=True))
    assert [path for path in cache.rglob("*") if path.is_file()] == []


def test_a_missing_clip_is_told_and_leaves_nothing_behind(assets: Path, short_routine: Routine, cache: Path) -> None:
    plan = plan_from(short_routine, assets)
    (assets / "clips" / "woman" / "cat-cow.webm").unlink()
    with pytest.raises(AssetError, match=r"cat-cow\.webm cannot be read"):
        video_of(plan, cache)
    assert [path for path in cache.rglob("*") if path.is_file()] == []


def test_a_place_that_cannot_be_written_is_told(plan: Plan, cache: Path) -> None:
    cache.write_text("a file where the folder should be")
    with pytest.raises(VideoError, match=r"The video cannot be kept in .*videos: not a directory\."):
        video_of(plan, cache)


def test_what_a_killed_process_left_goes_after_a_while(plan: Plan, cache: Path) -> None:
    folder = cache / "videos"
    folder.mkdir(parents=True)
    old = [folder / "other.unfinished-1.mkv", folder / ".short.unfinished-1.1.partial"]
    young = [folder / "other.unfinished-2.mkv", folder / ".short.unfinished-2.2.partial"]
    for path in (*old, *young):
        path.write_bytes(b"half a video")
    for path in old:
        os.utime(path, (0, 0))
    kept = video_of(plan, cache)
    assert sorted(path for path in folder.iterdir()) == sorted([kept, *young])


def test_files_of_others_in_the_folder_stay(plan: Plan, cache: Path) -> None:
    other = cache / "videos" / "holiday.mkv"
    other.parent.mkdir(parents=True)
    other.write_bytes(b"mine")
    video_of(plan, cache)
    assert other.read_bytes() == b"mine"


def test_videos_of_routines_that_are_needed_no_more_are_removed_and_others_stay(plan: Plan, cache: Path) -> None:
    mine, other = (video_of(replace(plan, routine_id=name), cache) for name in ("built-1", "built-12"))
    ours = video_of(plan, cache)
    unfinished = ours.with_name("built-1.unfinished-7.mkv")
    unfinished.write_bytes(b"another process is making it")
    foreign = ours.with_name("notes.txt")
    foreign.write_bytes(b"not ours")
    remove_others(cache, {plan.routine_id, "built-12"})
    assert not mine.exists()
    assert all(path.exists() for path in (other, ours, unfinished, foreign))


def test_removing_from_a_cache_that_is_not_there_does_nothing(cache: Path) -> None:
    remove_others(cache, set())
    assert not cache.exists()
