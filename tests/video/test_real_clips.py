# SPDX-License-Identifier: GPL-3.0-or-later
"""The clips that come with the app are what the assembly counts on."""

from __future__ import annotations

import json
import struct
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import av
import pytest

from hipmob_desktop.domain.drills import Sides
from hipmob_desktop.domain.routines import Mode, Segment, SegmentKind
from hipmob_desktop.storage.routine_files import load_drills, load_routines
from hipmob_desktop.video.clips import Corner, athletes
from hipmob_desktop.video.compose import plan_from
from hipmob_desktop.video.probe import probe
from tests.video.synthetic import ASSETS, clip_lengths

DRILLS = load_drills(ASSETS / "drills")
ROUTINES = load_routines(ASSETS / "routines", DRILLS)
ATHLETES = athletes(ASSETS)
MOST_BYTES = 120_000_000


def second_angles() -> Iterator[tuple[str, int]]:
    """The clips of second angles that the drill files ask for."""
    for drill in DRILLS.values():
        if "second" in tomllib.loads((ASSETS / "drills" / f"{drill.id}.toml").read_text())["figure"]:
            for suffix in (".left", ".right") if drill.sides is Sides.PER_SIDE else ("",):
                yield f"{drill.id}.second{suffix}.webm", round(drill.loop_seconds * 30)


def ways() -> dict[str, int]:
    """The clips from one drill into the next, with the pictures of the longest such transition."""
    found: dict[str, int] = {}
    for routine in ROUTINES.values():
        for before, between, after in zip(routine.segments, routine.segments[1:], routine.segments[2:], strict=False):
            if before.is_work and between.kind is SegmentKind.TRANSITION:
                name = f"{_sided(f'{after.drill.id}.ready', after)}.from.{_sided(before.drill.id, before)}.webm"
                found[name] = max(found.get(name, 0), round(between.seconds * 30))
    return found


def _sided(name: str, segment: Segment) -> str:
    return f"{name}.{segment.side}" if segment.drill.sides is Sides.PER_SIDE else name


NEEDED = {**dict(clip_lengths(DRILLS)), **dict(second_angles())}
WAYS = ways()
FILMED = [(athlete, path.name) for athlete in ATHLETES for path in sorted((ASSETS / "clips" / athlete).glob("*.webm"))]


def manifest_of(athlete: str) -> dict[str, Any]:
    path = ASSETS / "clips" / athlete / "manifest.json"
    entries: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
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


@pytest.mark.parametrize("athlete, name", FILMED)
def test_a_clip_can_be_copied_packet_by_packet(athlete: str, name: str) -> None:
    path, entry = ASSETS / "clips" / athlete / name, manifest_of(athlete)[name]
    with av.open(str(path)) as file:
        assert [stream.type for stream in file.streams] == ["video"]
        stream = file.streams.video[0]
        assert stream.codec_context.name in ("vp9", "libvpx-vp9")
        assert (stream.codec_context.width, stream.codec_context.height) == (1920, 1080)
        packets = [packet for packet in file.demux(stream) if packet.size]
    assert len(packets) == {**NEEDED, **WAYS}[name] == entry["frames"]
    assert path.stat().st_size == entry["bytes"]
    assert set(entry["free"]) <= set(Corner)
    assert packets[0].is_keyframe
    assert [list(shown_pictures(bytes(packet))) for packet in packets] == [[True]] * len(packets)
    times = [packet.pts * packet.time_base for packet in packets if packet.pts is not None and packet.time_base]
    assert [float(time) for time in times] == pytest.approx([frame / 30 for frame in range(len(packets))], abs=0.001)
    assert probe(path).frames_per_second == pytest.approx(30, abs=0.01)


@pytest.mark.parametrize("athlete", ATHLETES)
@pytest.mark.parametrize("drill", DRILLS)
def test_every_drill_has_a_picture_of_itself_and_of_its_easier_variant(athlete: str, drill: str) -> None:
    document = tomllib.loads((ASSETS / "drills" / f"{drill}.toml").read_text(encoding="utf-8"))
    for name in (drill, f"{drill}.easier") if "easier" in document["figure"] else (drill,):
        with av.open(str(ASSETS / "posters" / athlete / f"{name}.jpg")) as file:
            context = file.streams.video[0].codec_context
            assert (context.width, context.height) == (960, 540)


@pytest.mark.parametrize("athlete", ATHLETES)
def test_every_clip_is_there_and_none_is_left_that_no_routine_shows(athlete: str) -> None:
    there = set(manifest_of(athlete))
    assert set(NEEDED) <= there
    assert there <= {*NEEDED, *WAYS}  # where a way was not filmed, the drill's own clip is shown
    assert {path.name for path in (ASSETS / "clips" / athlete).glob("*.webm")} == there


@pytest.mark.parametrize("athlete", ATHLETES)
@pytest.mark.parametrize("mode", list(Mode))
def test_a_video_can_be_planned_for_every_routine(mode: Mode, athlete: str) -> None:
    plan = plan_from(ROUTINES[mode], ASSETS, athlete=athlete)
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
