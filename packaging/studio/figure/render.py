# SPDX-License-Identifier: GPL-3.0-or-later
"""Resumable rendering: draws each distinct picture of a drill once, keeps it on disk, and encodes the clips from them.

A frame's name is a hash of the posed mesh, the glowing muscles and the scene, so whatever stays the same is never drawn
again, however often the run is stopped.
"""

from __future__ import annotations

import hashlib
import multiprocessing
import os
import sys
import time
import zlib
from collections.abc import Iterable, Iterator
from pathlib import Path

import av
import numpy as np
from PIL import Image

from studio.figure import manifest
from studio.figure.encode import FRAMES_PER_SECOND, mirrored, to_yuv, write_clip
from studio.figure.manifest import Clip, Work
from studio.figure.motion import Moment, Motion
from studio.figure.pose import Key, read_figure
from studio.figure.scene import BASES, HEIGHT, WIDTH, Scene, cage_of, muscles_of, the_skeleton
from studio.figure.tracer import FINAL

BUILD = Path(__file__).resolve().parents[1] / ".build" / "frames"
POSTER_SIZE = (640, 360)
POSTER_QUALITY = 86


def moments_of(motion: Motion, clip: Clip) -> Iterator[Moment]:
    """What each frame of a clip shows, before mirroring."""
    for frame in range(clip.frames):
        if clip.ready:
            yield motion.ready_moment(frame)
        else:
            yield motion.loop_moment(frame * clip.step)


def frame_name(scene: Scene, moment: Moment) -> tuple[str, np.ndarray]:
    """The hash of everything the picture of a moment depends on, and the posed cage."""
    cage = cage_of(scene.motion, moment)
    digest = hashlib.sha256()
    digest.update(f"{manifest.PICTURE_VERSION} {FINAL} {manifest.body_hash()}".encode())
    figure = scene.motion.figure
    digest.update(
        repr((figure.wall, figure.mat_heading, figure.mat_shift, sorted(muscles_of(moment).items()))).encode()
    )
    digest.update(np.round(scene.camera.position, 6).tobytes() + np.round(scene.camera.focus, 6).tobytes())
    digest.update(repr(scene.camera.tangent).encode())
    digest.update((np.round(cage, 5) + 0.0).tobytes())
    return digest.hexdigest()[:32], cage


def load_frame(path: Path) -> np.ndarray:
    """A kept frame as planar YUV."""
    return np.frombuffer(zlib.decompress(path.read_bytes()), np.uint8).reshape(HEIGHT * 3 // 2, WIDTH)


class _Worker:
    """Holds one drill's scene between the frames of a process."""

    def __init__(self) -> None:
        self.name = ""
        self.scene: Scene | None = None

    def draw(self, name: str, path: Path, moment: Moment) -> str:
        if self.scene is None or self.name != name:
            self.scene = Scene(Motion(the_skeleton(), read_figure(path, BASES)), FINAL)
            self.name = name
        hashed, cage = frame_name(self.scene, moment)
        kept = BUILD / name / f"{hashed}.yuv.z"
        if not kept.exists():
            picture = self.scene.tracer.frame(cage, muscles_of(moment))
            partial = kept.with_suffix(f".{os.getpid()}.partial")
            partial.write_bytes(zlib.compress(to_yuv(picture).tobytes(), 1))
            partial.replace(kept)
        return hashed


_WORKER = _Worker()


def _draw(task: tuple[str, Path, Moment]) -> str:
    return _WORKER.draw(*task)


class Progress:
    """Prints how far a run is and about how long it will take."""

    def __init__(self, total: int) -> None:
        self.total, self.done, self.started, self._said = total, 0, time.monotonic(), 0.0

    def step(self, what: str) -> None:
        """One more picture."""
        self.done += 1
        now = time.monotonic()
        if now - self._said > 5 or self.done == self.total:
            self._said = now
            left = (now - self.started) / self.done * (self.total - self.done)
            print(f"{self.done}/{self.total} pictures, {what}, about {left / 60:.1f} min left", flush=True)


def distinct(moments: Iterable[Moment]) -> dict[tuple[object, ...], Moment]:
    """One moment for each different look."""
    found: dict[tuple[object, ...], Moment] = {}
    for moment in moments:
        found.setdefault(moment.signature(), moment)
    return found


def is_current(work: Work, entries: dict[str, dict[str, object]]) -> bool:
    """Whether all of a drill's files are there and made from the present drill file."""
    source = manifest.source_hash(work.document)
    for clip in work.clips:
        entry = entries.get(clip.file)
        if entry is None or entry.get("source") != source or not (manifest.CLIPS / clip.file).exists():
            return False
    return work.poster is None or (manifest.POSTERS / work.poster).exists()


def render(names: list[str], jobs: int) -> int:
    """Render the named drills, or all; skips what is up to date. Returns an exit code."""
    works = [work for work in manifest.load_works() if not names or work.name in names]
    unknown = set(names) - {work.name for work in works}
    if unknown:
        print(f"no such drill: {', '.join(sorted(unknown))}", file=sys.stderr)
        return 2
    entries = manifest.read_manifest()
    todo = [work for work in works if not is_current(work, entries)]
    if names:  # in the order asked for
        todo.sort(key=lambda work: names.index(work.name))
    manifest.CLIPS.mkdir(parents=True, exist_ok=True)
    manifest.POSTERS.mkdir(parents=True, exist_ok=True)
    motions = {work.name: Motion(the_skeleton(), read_figure(work.path, BASES)) for work in todo}
    needed = {
        work.name: distinct(moment for clip in work.clips for moment in moments_of(motions[work.name], clip))
        for work in todo
    }
    progress = Progress(sum(len(moments) for moments in needed.values()))
    context = multiprocessing.get_context("fork" if sys.platform.startswith("linux") else "spawn")
    with context.Pool(jobs) as pool:
        for work in todo:
            _render_work(work, motions[work.name], needed[work.name], pool, progress)
    return 0


def _render_work(
    work: Work,
    motion: Motion,
    needed: dict[tuple[object, ...], Moment],
    pool: multiprocessing.pool.Pool,
    progress: Progress,
) -> None:
    folder = BUILD / work.name
    folder.mkdir(parents=True, exist_ok=True)
    source = manifest.source_hash(work.document)
    names: dict[tuple[object, ...], str] = {}
    tasks = ((work.name, work.path, moment) for moment in needed.values())
    for signature, hashed in zip(needed, pool.imap(_draw, tasks, chunksize=2), strict=True):
        names[signature] = hashed
        progress.step(work.name)
    jobs = [
        (clip, [folder / f"{names[moment.signature()]}.yuv.z" for moment in moments_of(motion, clip)])
        for clip in work.clips
    ]
    for clip, size in pool.imap_unordered(_encode, jobs):
        entries = manifest.read_manifest()
        entries[clip.file] = {"source": source, "frames": clip.frames, "bytes": size}
        manifest.write_manifest(entries)
    if work.poster is not None:
        write_poster(work, motion, pool)
    print(f"{work.name}: done", flush=True)


def _encode(job: tuple[Clip, list[Path]]) -> tuple[Clip, int]:
    clip, paths = job
    out = manifest.CLIPS / clip.file
    frames = (mirrored(load_frame(path)) if clip.mirrored else load_frame(path) for path in paths)
    packets = write_clip(out, frames, WIDTH, HEIGHT)
    if packets != clip.frames:
        raise RuntimeError(f"{clip.file}: {packets} packets for {clip.frames} frames")
    return clip, out.stat().st_size


def poster_moment(motion: Motion) -> Moment:
    """The moment in which the drill is most itself: of the keyframes it rests in, the farthest from the first."""
    keys = motion.figure.keys
    chosen = max(
        [key for key in keys[1:] if not key.through] or keys[1:] or keys, key=lambda key: _farness(key, keys[0])
    )
    figure = motion.figure
    rep = figure.loop_seconds / 2 if figure.sides == "alternating" else figure.seconds_per_rep
    return motion.loop_moment(round(chosen.at * rep * FRAMES_PER_SECOND) % motion.loop_frames)


def _farness(key: Key, first: Key) -> float:
    return float(np.abs(key.pose - first.pose).sum())


def write_poster(work: Work, motion: Motion, pool: multiprocessing.pool.Pool) -> None:
    """The drill's still picture."""
    hashed = pool.apply(_draw, ((work.name, work.path, poster_moment(motion)),))
    yuv = load_frame(BUILD / work.name / f"{hashed}.yuv.z")
    picture = av.VideoFrame.from_ndarray(yuv, format="yuv420p").reformat(
        format="rgb24", src_colorspace="ITU709", dst_colorspace="ITU709", src_color_range="MPEG", dst_color_range="JPEG"
    )
    small = Image.fromarray(picture.to_ndarray()).resize(POSTER_SIZE, Image.Resampling.LANCZOS)
    out = manifest.POSTERS / f"{work.name}.jpg"
    partial = out.with_suffix(".jpg.partial")
    small.save(partial, format="JPEG", quality=POSTER_QUALITY, optimize=True)
    partial.replace(out)
