# SPDX-License-Identifier: GPL-3.0-or-later
"""The clips that come with the app are what the assembly counts on."""

from __future__ import annotations

import json
import struct
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import av
import pytest

from hipmob_desktop.domain.routines import Mode
from hipmob_desktop.storage.routine_files import load_drills, load_routines
from hipmob_desktop.video.compose import plan_from
from hipmob_desktop.video.probe import probe
from tests.video.synthetic import ASSETS, clip_lengths

CLIPS = ASSETS / "clips" / "woman"
DRILLS = load_drills(ASSETS / "drills")
LENGTHS = dict(clip_lengths(DRILLS))
MOST_BYTES = 120_000_000


@pytest.fixture(scope="module")
def manifest() -> dict[str, Any]:
    entries: dict[str, Any] = json.loads((CLIPS / "manifest.json").read_text(encoding="utf-8"))
    return entries


def shown_pictures(packet: bytes) -> Iterator[bool]:
    """Whether each VP9 picture in a packet is shown, by the heads of its frames (VP9, section 6.2, annex B)."""
    marker = packet[-1]
    if marker & 0b1110_0000 != 0b1100_0000:
        yield _is_shown(packet)
        return
    count, size_bytes = (marker & 7) + 1, (marker >> 3 & 3) + 1
    sizes = packet[-1 - count * size_bytes : -1]
    start = 0
    for picture in range(count):
        yield _is_shown(packet[start:])
        start += int.from_bytes(sizes[picture * size_bytes : (picture + 1) * size_bytes], "little")


def _is_shown(frame: bytes) -> bool:
    # Profile 0: two bits of marker, two of profile, then "show an earlier picture", the kind of picture, and "shown".
    assert frame[0] >> 4 == 0b1000
    return bool(frame[0] & 0b1000 or frame[0] & 0b0010)


@pytest.mark.parametrize("name", LENGTHS)
def test_a_clip_can_be_copied_packet_by_packet(name: str, manifest: dict[str, Any]) -> None:
    path = CLIPS / name
    assert path.is_file()
    with av.open(str(path)) as file:
        assert [stream.type for stream in file.streams] == ["video"]
        stream = file.streams.video[0]
        assert stream.codec_context.name in ("vp9", "libvpx-vp9")
        assert (stream.codec_context.width, stream.codec_context.height) == (1280, 720)
        packets = [packet for packet in file.demux(stream) if packet.size]
    assert len(packets) == LENGTHS[name] == manifest[name]["frames"]
    assert path.stat().st_size == manifest[name]["bytes"]
    assert packets[0].is_keyframe
    assert [list(shown_pictures(bytes(packet))) for packet in packets] == [[True]] * len(packets)
    times = [packet.pts * packet.time_base for packet in packets if packet.pts is not None and packet.time_base]
    assert [float(time) for time in times] == pytest.approx([frame / 30 for frame in range(len(packets))], abs=0.001)
    assert probe(path).frames_per_second == pytest.approx(30, abs=0.01)


@pytest.mark.parametrize("drill", DRILLS)
def test_every_drill_has_a_picture_of_640_by_360(drill: str) -> None:
    with av.open(str(ASSETS / "posters" / "woman" / f"{drill}.jpg")) as file:
        context = file.streams.video[0].codec_context
        assert (context.width, context.height) == (640, 360)


def test_no_clip_is_left_that_no_routine_shows(manifest: dict[str, Any]) -> None:
    assert set(manifest) == set(LENGTHS)
    assert {path.name for path in CLIPS.glob("*.webm")} == set(LENGTHS)


@pytest.mark.parametrize("mode", list(Mode))
def test_a_video_can_be_planned_for_every_routine(mode: Mode) -> None:
    plan = plan_from(load_routines(ASSETS / "routines", DRILLS)[mode], ASSETS)
    assert plan.seconds == 600.0
    assert plan.sounds[-1].end_packet == 30_000
    for run in (*plan.pictures, *plan.sounds):
        assert run.clip.path.is_file()


def test_the_voice_has_one_kind_of_sound() -> None:
    """Packets of one clip can follow those of another only when their decoders are set up alike."""
    heads = {_opus_head(path) for path in (ASSETS / "voice").glob("*.opus")}
    assert len(heads) == 1
    channels, rate = struct.unpack_from("<9xBxxI", heads.pop())
    assert (channels, rate) == (1, 48_000)


def test_all_assets_together_stay_small() -> None:
    assert sum(path.stat().st_size for path in ASSETS.rglob("*") if path.is_file()) < MOST_BYTES


def _opus_head(path: Path) -> bytes:
    with av.open(str(path)) as file:
        head = file.streams.audio[0].codec_context.extradata
    assert head is not None
    return bytes(head)
