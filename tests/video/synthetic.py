# SPDX-License-Identifier: GPL-3.0-or-later
"""An assets folder of small synthetic clips: a picture says which clip and frame it is, a cue clicks once."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import av
import numpy as np
from numpy.typing import NDArray

from hipmob_desktop.domain.drills import Drill, Sides
from hipmob_desktop.domain.routines import Mode, Routine
from hipmob_desktop.domain.script import CHIME_END, CHIME_START, LEAD_SECONDS, phrases
from hipmob_desktop.storage.routine_files import load_drills, load_routines

ASSETS = Path(__file__).parents[2] / "assets"
WIDTH, HEIGHT = 160, 96
BLOCKS = 10
RATE = 48_000
MORE_CLIPS = {
    "fire-hydrant.second.left.webm": 75,
    "fire-hydrant.second.right.webm": 75,
    "cat-cow.ready.from.a-march.webm": 240,
    "fire-hydrant.ready.right.from.fire-hydrant.left.webm": 180,
}
"""Second angles and ways between drills; the way from the cat-cow to the left fire hydrant was never filmed."""
SILENCES = {"silence-20": 20, "silence-60": 60, "silence-120": 120}


@dataclass(frozen=True, slots=True)
class Library:
    """The synthetic assets, with what is needed to tell its clips apart again."""

    assets: Path
    routines: dict[Mode, Routine]
    short: Routine
    clip_names: tuple[str, ...]

    def clip_and_frame(self, picture: av.VideoFrame) -> tuple[str, int]:
        """What a decoded picture says it is."""
        planes = picture.to_ndarray()
        return self.clip_names[_number(planes[HEIGHT // 4])], _number(planes[3 * HEIGHT // 4])


def make_library(assets: Path) -> Library:
    """Fill a folder with the whole library in small; it takes some seconds."""
    clips = assets / "clips" / "woman"
    for folder in (clips, assets / "voice"):
        folder.mkdir(parents=True)
    for folder in ("drills", "routines"):
        shutil.copytree(ASSETS / folder, assets / folder)
    drills = load_drills(assets / "drills")
    routines = load_routines(assets / "routines", drills)
    lengths = {**dict(clip_lengths(drills)), **MORE_CLIPS}
    for number, (name, frames) in enumerate(lengths.items()):
        write_clip(clips / name, number, frames)
    write_clip_manifest(clips, lengths)
    short = short_routine_of(routines[Mode.PRE_RUN])
    spoken = [*(phrase.clip for phrase in phrases(drills.values())), CHIME_START, CHIME_END]
    write_voice(assets / "voice", spoken)
    return Library(assets, routines, short, tuple(lengths))


def short_routine_of(routine: Routine) -> Routine:
    """The first two minutes and a bit of the pre-run routine: intro, work, transitions, work on both sides."""
    return replace(routine, id="short", name="Short", segments=routine.segments[:8])


def clip_lengths(drills: dict[str, Drill]) -> Iterator[tuple[str, int]]:
    """Every clip of the library with its number of pictures: the contract between the studio and the app."""
    for place in ("standing", "supine"):
        yield f"idle.{place}.webm", 150
    for drill in drills.values():
        for suffix in (".left", ".right") if drill.sides is Sides.PER_SIDE else ("",):
            yield f"{drill.id}{suffix}.webm", round(drill.loop_seconds * 30)
            yield f"{drill.id}.ready{suffix}.webm", 240
            if drill.brisk_seconds_per_rep is not None:
                yield f"{drill.id}.brisk{suffix}.webm", round(drill.filmed_loop_seconds(brisk=True) * 30)


def write_clip(path: Path, number: int, frames: int, *, width: int = WIDTH, height: int = HEIGHT) -> None:
    """A VP9 clip as the studio makes them: one keyframe, at the start, and no hidden pictures."""
    options = {"auto-alt-ref": "0", "lag-in-frames": "0", "deadline": "realtime", "cpu-used": "8", "crf": "40"}
    with av.open(str(path), "w") as file:
        stream = file.add_stream("libvpx-vp9", rate=30, options={**options, "b": "0", "g": "9999"})
        stream.width, stream.height, stream.pix_fmt = width, height, "yuv420p"
        for frame in range(frames):
            picture = av.VideoFrame.from_ndarray(_picture(number, frame, width, height), format="yuv420p")
            file.mux(stream.encode(picture))
        file.mux(stream.encode(None))


def write_clip_manifest(folder: Path, lengths: dict[str, int]) -> None:
    entries = {
        name: {"source": f"sha256:{name}", "frames": frames, "bytes": (folder / name).stat().st_size}
        for name, frames in lengths.items()
    }
    (folder / "manifest.json").write_text(json.dumps(entries), encoding="utf-8")


def write_voice(folder: Path, clips: list[str]) -> None:
    entries: dict[str, dict[str, object]] = {}
    for clip in clips:
        seconds = 0.6 if clip in (CHIME_START, CHIME_END) else 0.4 + 0.02 * min(len(clip), 40)
        packets = round(seconds * 50)
        write_sound(folder / f"{clip}.opus", _click(packets * 960), 20)
        entries[clip] = {"text": clip, "seconds": packets / 50, "file": f"{clip}.opus", "source": f"sha256:{clip}"}
    for clip, milliseconds in SILENCES.items():
        write_sound(folder / f"{clip}.opus", np.zeros(8 * 48 * milliseconds, dtype=np.float32), milliseconds)
        entries[clip] = {"text": "", "seconds": 8 * milliseconds / 1000, "file": f"{clip}.opus", "source": clip}
    (folder / "manifest.json").write_text(json.dumps(entries), encoding="utf-8")


def write_sound(path: Path, samples: NDArray[np.float32], packet_milliseconds: int) -> None:
    options = {"application": "lowdelay", "frame_duration": str(packet_milliseconds)}
    with av.open(str(path), "w", format="ogg") as file:
        stream = file.add_stream("libopus", rate=RATE, layout="mono", options=options)
        stream.bit_rate = 40_000
        frame = av.AudioFrame.from_ndarray(samples[None], format="flt", layout="mono")
        frame.sample_rate, frame.pts = RATE, 0
        file.mux(stream.encode(frame))
        file.mux(stream.encode(None))


def _click(samples: int) -> NDArray[np.float32]:
    """Silence but for ten milliseconds of a 2 kHz tone, which starts where a voice clip starts to be heard."""
    sound = np.zeros(samples, dtype=np.float32)
    start = round(LEAD_SECONDS * RATE)
    times = np.arange(480) / RATE
    sound[start : start + 480] = 0.8 * np.sin(2 * np.pi * 2000 * times)
    return sound


def _picture(clip: int, frame: int, width: int, height: int) -> NDArray[np.uint8]:
    """The clip's number in the upper half, the frame's in the lower, as black and white blocks."""
    picture = np.full((height * 3 // 2, width), 128, dtype=np.uint8)
    for row, number in enumerate((clip, frame)):
        bits = np.array([number >> (BLOCKS - 1 - block) & 1 for block in range(BLOCKS)], dtype=np.uint8)
        picture[row * height // 2 : (row + 1) * height // 2] = np.repeat(16 + 219 * bits, width // BLOCKS)
    return picture


def _number(line: NDArray[np.uint8]) -> int:
    lit = line.reshape(BLOCKS, -1).mean(axis=1) > 127
    return sum(int(bit) << (BLOCKS - 1 - block) for block, bit in enumerate(lit))
