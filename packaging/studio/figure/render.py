# SPDX-License-Identifier: GPL-3.0-or-later
"""Resumable rendering: draws each distinct picture of a drill once, keeps it on disk, and encodes the clips from them.

A frame's name is a hash of the posed mesh, the glowing muscles and the scene, so whatever stays the same is never drawn
again, however often the run is stopped. Clips are encoded while the next ones are drawn.
"""

from __future__ import annotations

import hashlib
import multiprocessing
import os
import shutil
import sys
import time
import zlib
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import Any

import av
import numpy as np
from PIL import Image

from studio.figure import manifest
from studio.figure.approach import Approach
from studio.figure.camera import Camera
from studio.figure.encode import FRAMES_PER_SECOND, QUALITY, QUALITY_OF_WAYS, mirrored, to_yuv, write_clip
from studio.figure.fitting import fitted
from studio.figure.manifest import Clip, Work
from studio.figure.motion import Moment, Motion
from studio.figure.pairs import Pair, goes_round
from studio.figure.pose import CameraView, Key, figure_of, read_figure
from studio.figure.ready import ready_of
from studio.figure.rotations import Array
from studio.figure.scene import BASES, HEIGHT, WIDTH, Scene, cage_of, muscles_of, the_skeleton
from studio.figure.tracer import FINAL
from studio.figure.transitions import Passing, Transition

BUILD = Path(__file__).resolve().parents[1] / ".build" / "frames"
POSTER_SIZE = (960, 540)
POSTER_QUALITY = 86
#: Tasks handed to each process ahead of time.
AHEAD = 2
#: Which of a drill's scenes: seen from its first or its second angle, or the easier variant; else a transition's file.
FIRST, SECOND, EASIER = "first", "second", "easier"
#: What is said of both sides takes the place of what the keyframe says of one.
_ONE_SIDE = {"both": ("w", "o"), "both_arm": ("w_arm", "o_arm")}
Signature = tuple[object, ...]


@dataclass(frozen=True, slots=True)
class Drawing:
    """One picture to draw. `pair` and `frame` are a transition's; it has a `moment` only after it has arrived."""

    athlete: str
    work: str
    path: Path
    shot: str
    moment: Moment | None
    pair: Pair | None = None
    frame: int = 0

    def signature(self) -> Signature:
        """A value equal for pictures that look the same."""
        return (self.shot, self.frame) if self.moment is None else (self.shot, *self.moment.signature())


@dataclass(frozen=True, slots=True)
class Drawn:
    """A kept picture: its name, and the corners that the figure enters."""

    name: str
    entered: frozenset[str]


# ---------------------------------------------------------------- what to draw


def load(work: Work, athlete: str) -> Motion:
    """The motion of a work with an athlete's body."""
    return Motion(the_skeleton(athlete), read_figure(work.path, BASES, athlete))


def transition_of(pair: Pair, athlete: str) -> Transition:
    """The way between the drills of a pair."""
    skeleton = the_skeleton(athlete)
    before, after = (
        Motion(skeleton, read_figure(manifest.DRILLS / f"{name}.toml", BASES, athlete))
        for name in (pair.before, pair.after)
    )
    return Transition(skeleton, before, after, pair.flipped, pair.shortest, pair.longest, goes_round(pair.name))


def drawings_of(work: Work, clip: Clip, motion: Motion, athlete: str) -> Iterator[Drawing]:
    """The picture of each frame of a clip, before mirroring."""
    one = Drawing(athlete, work.name, work.path, SECOND if clip.kind == manifest.SECOND else FIRST, None)
    if clip.pair is not None:
        way = transition_of(clip.pair, athlete)
        for frame in range(clip.frames):
            moment = way.moment(frame)
            arrived = moment if isinstance(moment, Moment) else None
            yield replace(one, shot=drawn_as(clip.pair), moment=arrived, pair=clip.pair, frame=frame)
        return
    ready = ready_of(motion) if clip.kind == manifest.READY else None
    for frame in range(clip.frames):
        yield replace(one, moment=motion.loop_moment(frame * clip.step) if ready is None else ready.moment(frame))


def drawn_as(pair: Pair) -> str:
    """Two pairs that are each other's mirror image are drawn once."""
    course = "round" if goes_round(pair.name) else "straight"
    return f"{pair.before}{'~' if pair.flipped else ''} {pair.after} {pair.shortest} {course}"


def distinct(drawings: Iterable[Drawing]) -> dict[Signature, Drawing]:
    """One drawing for each different look."""
    found: dict[Signature, Drawing] = {}
    for drawing in drawings:
        found.setdefault(drawing.signature(), drawing)
    return found


# ---------------------------------------------------------------- drawing


def frame_name(scene: Scene, cage: Array, moment: Moment | Passing, camera: Camera, extent: Array | None = None) -> str:
    """The hash of everything the picture of a moment depends on; `extent` if more than the drill is to be held."""
    motion = scene.motion
    athlete = motion.posing.skeleton.body.athlete
    digest = hashlib.sha256()
    digest.update(f"{manifest.PICTURE_VERSION} {FINAL} {manifest.body_hash(athlete)}".encode())
    figure = motion.figure
    shown = (figure.wall, figure.props, figure.mat_heading, figure.mat_shift)
    digest.update(repr((shown, sorted(muscles_of(moment).items()))).encode())
    for one in (scene.camera, camera):
        digest.update(np.round(one.position, 6).tobytes() + np.round(one.focus, 6).tobytes())
        digest.update(repr((one.tangent, one.width, one.height)).encode())
    if extent is not None:
        digest.update(np.round(extent, 6).tobytes())
    digest.update((np.round(cage, 5) + 0.0).tobytes())
    return digest.hexdigest()[:32]


def corners_entered(camera: Camera, cage: Array) -> frozenset[str]:
    """The corners of the picture that some of the cage is in."""
    seen = camera.screen(cage)
    x, y = seen[:, 0] / camera.width, seen[:, 1] / camera.height
    sides = {"left": x < manifest.CORNER_WIDTH, "right": x > 1 - manifest.CORNER_WIDTH}
    ends = {"top": y < manifest.CORNER_HEIGHT, "bottom": y > 1 - manifest.CORNER_HEIGHT}
    found = [f"{end}-{side}" for end, low in ends.items() for side, near in sides.items() if bool((low & near).any())]
    return frozenset(found)


def load_frame(path: Path) -> np.ndarray:
    """A kept frame as planar YUV."""
    return np.frombuffer(zlib.decompress(path.read_bytes()), np.uint8).reshape(HEIGHT * 3 // 2, WIDTH)


class _Worker:
    """Holds the scenes of one drill between the frames of a process."""

    def __init__(self) -> None:
        self.work = ("", "")
        self.scenes: dict[str, Scene | Approach] = {}

    def draw(self, task: Drawing) -> Drawn:
        scene = self._scene(task)
        if isinstance(scene, Approach):
            moment, cage = scene.cage(task.frame)
            camera = scene.camera_at(task.frame)
            name = frame_name(scene.scene, cage, moment, camera, scene.extent)
        else:
            assert task.moment is not None
            moment, cage, camera = task.moment, cage_of(scene.motion, task.moment), scene.camera
            name = frame_name(scene, cage, moment, camera)
        kept = folder_of(task.athlete, task.work) / f"{name}.yuv.z"
        if not kept.exists():
            muscles = muscles_of(moment)
            if isinstance(scene, Approach):
                drawn = scene.picture(cage, muscles, camera)
            else:
                drawn = scene.tracer.frame(cage, muscles)
            partial = kept.with_suffix(f".{os.getpid()}.partial")
            partial.write_bytes(zlib.compress(to_yuv(drawn).tobytes(), 1))
            partial.replace(kept)
        return Drawn(name, corners_entered(camera, cage))

    def _scene(self, task: Drawing) -> Scene | Approach:
        if self.work != (task.athlete, task.work):
            self.work, self.scenes = (task.athlete, task.work), {}
        if task.shot not in self.scenes:
            self.scenes = {FIRST: self.scenes[FIRST]} if FIRST in self.scenes else {}
            if task.pair is not None and FIRST not in self.scenes:
                self.scenes[FIRST] = _scene(replace(task, shot=FIRST))
            self.scenes[task.shot] = _scene(task) if task.pair is None else self._approach(task)
        return self.scenes[task.shot]

    def _approach(self, task: Drawing) -> Approach:
        first = self.scenes[FIRST]
        assert isinstance(first, Scene)
        assert task.pair is not None
        return Approach(transition_of(task.pair, task.athlete), first)


def _scene(task: Drawing) -> Scene:
    skeleton = the_skeleton(task.athlete)
    if task.shot == EASIER:
        return Scene(easier_motion(task.path, task.athlete), FINAL)
    motion = Motion(skeleton, read_figure(task.path, BASES, task.athlete))
    if task.shot == SECOND:
        motion.figure = replace(motion.figure, camera=second_camera(motion))
    return Scene(motion, FINAL)


def second_camera(motion: Motion) -> CameraView:
    """The camera of a drill's second angle."""
    return motion.figure.second or motion.figure.camera


def folder_of(athlete: str, work: str) -> Path:
    """Where a drill's frames are kept."""
    return BUILD / athlete / work


_WORKER = _Worker()


def _draw(task: Drawing) -> Drawn:
    return _WORKER.draw(task)


# ---------------------------------------------------------------- a run


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


@dataclass(slots=True)
class _Product:
    """A clip or a still picture and the drawings it still waits for."""

    work: Work
    name: str
    clip: Clip | None
    source: str
    order: list[Signature]
    missing: set[Signature] = field(default_factory=set)


def is_current(name: str, source: str, folder: Path, entries: dict[str, dict[str, Any]]) -> bool:
    """Whether a file is there and was made from the present drill files."""
    entry = entries.get(name)
    return entry is not None and entry.get("source") == source and (folder / name).exists()


class Run:
    """Renders what is not up to date of the named drills, or of all."""

    def __init__(self, works: list[Work], jobs: int, athlete: str) -> None:
        self.jobs, self.athlete = jobs, athlete
        self.clips, self.posters = manifest.clips_folder(athlete), manifest.posters_folder(athlete)
        self.documents = {work.name: work.document for work in manifest.load_works()}
        self.drawings: dict[str, dict[Signature, Drawing]] = {}
        self.products: dict[str, list[_Product]] = {}
        self.drawn: dict[str, dict[Signature, Drawn]] = {}
        for work in works:
            self._plan(work)
        self.progress = Progress(sum(len(drawings) for drawings in self.drawings.values()))

    def _plan(self, work: Work) -> None:
        entries, pictures = manifest.read_manifest(self.clips), manifest.read_manifest(self.posters)
        motion: Motion | None = None
        needed: dict[Signature, Drawing] = {}
        products: list[_Product] = []

        def add(name: str, clip: Clip | None, source: str, drawings: list[Drawing]) -> None:
            needed.update({key: one for key, one in distinct(drawings).items() if key not in needed})
            order = [drawing.signature() for drawing in drawings]
            products.append(_Product(work, name, clip, source, order, set(order)))

        for clip in work.clips:
            source = manifest.clip_source(clip, self.documents, self.athlete)
            if not is_current(clip.file, source, self.clips, entries):
                motion = motion or load(work, self.athlete)
                add(clip.file, clip, source, list(drawings_of(work, clip, motion, self.athlete)))
        for name in work.pictures:
            source = manifest.picture_source(work, name, self.athlete)
            if not is_current(name, source, self.posters, pictures):
                motion = motion or load(work, self.athlete)
                add(name, None, source, [self._still(work, name, motion)])
        self.drawings[work.name], self.products[work.name], self.drawn[work.name] = needed, products, {}

    def _still(self, work: Work, name: str, motion: Motion) -> Drawing:
        if name == work.easier:
            moment, shot = easier_motion(work.path, self.athlete).loop_moment(0), EASIER
        else:
            moment, shot = poster_moment(motion), FIRST
        return Drawing(self.athlete, work.name, work.path, shot, moment)

    def __call__(self) -> None:
        """Draw and encode; a clip is encoded as soon as its last picture is drawn."""
        self.clips.mkdir(parents=True, exist_ok=True)
        self.posters.mkdir(parents=True, exist_ok=True)
        every = [(name, key) for name, drawings in self.drawings.items() for key in drawings]
        # the ways between drills come last: the app can do without them
        waiting = deque(sorted(every, key=lambda one: self.drawings[one[0]][one[1]].pair is not None))
        for name in self.drawings:
            folder_of(self.athlete, name).mkdir(parents=True, exist_ok=True)
        complete: deque[_Product] = deque()
        context = multiprocessing.get_context("fork" if sys.platform.startswith("linux") else "spawn")
        with ProcessPoolExecutor(self.jobs, context) as pool:
            pending: dict[Future[Any], Callable[[Any], None]] = {}
            while waiting or complete or pending:
                while complete:
                    product = complete.popleft()
                    pending[pool.submit(_make, self._job(product))] = partial(self._made, product)
                while waiting and len(pending) < self.jobs * AHEAD:
                    name, key = waiting.popleft()
                    drawing = pool.submit(_draw, self.drawings[name][key])
                    pending[drawing] = partial(self._drawn, complete, name, key)
                for future in wait(list(pending), return_when=FIRST_COMPLETED).done:
                    pending.pop(future)(future.result())

    def _drawn(self, complete: deque[_Product], name: str, key: Signature, drawn: Drawn) -> None:
        """One more picture is there; the products that waited for it alone are complete."""
        self.drawn[name][key] = drawn
        self.progress.step(name)
        for product in self.products[name]:
            if key in product.missing:
                product.missing.discard(key)
                if not product.missing:
                    complete.append(product)

    def _job(self, product: _Product) -> tuple[Path, Clip | None, list[Path]]:
        folder = folder_of(self.athlete, product.work.name)
        drawn = self.drawn[product.work.name]
        paths = [folder / f"{drawn[key].name}.yuv.z" for key in product.order]
        return (self.clips if product.clip else self.posters) / product.name, product.clip, paths

    def _made(self, product: _Product, size: int) -> None:
        """Put a finished file into its manifest; the frames of a finished drill are not needed any more."""
        folder = self.clips if product.clip else self.posters
        entry: dict[str, Any] = {"source": product.source, "bytes": size}
        if product.clip is not None:
            entered = frozenset().union(*(self.drawn[product.work.name][key].entered for key in product.order))
            entry |= {"frames": product.clip.frames, "free": free_corners(entered, product.clip.mirrored)}
        entries = manifest.read_manifest(folder)
        entries[product.name] = entry
        manifest.write_manifest(entries, folder)
        left = self.products[product.work.name]
        left.remove(product)
        if not left:
            shutil.rmtree(folder_of(self.athlete, product.work.name), ignore_errors=True)
            print(f"{product.work.name}: done", flush=True)


def free_corners(entered: frozenset[str], is_mirrored: bool) -> list[str]:
    """The corners nobody enters, in a clip as drawn or in its mirror image."""
    if is_mirrored:
        swapped = {"left": "right", "right": "left"}
        entered = frozenset(f"{end}-{swapped[side]}" for end, side in (name.split("-") for name in entered))
    return [corner for corner in manifest.CORNERS if corner not in entered]


def _make(job: tuple[Path, Clip | None, list[Path]]) -> int:
    out, clip, paths = job
    if clip is None:
        _write_picture(out, paths[0])
        return out.stat().st_size
    frames = (mirrored(load_frame(path)) if clip.mirrored else load_frame(path) for path in paths)
    quality = QUALITY if clip.pair is None else QUALITY_OF_WAYS  # seen once, in passing, and half of all bytes
    packets = write_clip(out, frames, WIDTH, HEIGHT, quality)
    if packets != clip.frames:
        raise RuntimeError(f"{clip.file}: {packets} packets for {clip.frames} frames")
    return out.stat().st_size


def render(names: list[str], jobs: int, athlete: str = manifest.ATHLETE) -> int:
    """Render the named drills, or all; skips what is up to date. Returns an exit code."""
    works = [work for work in manifest.load_works() if not names or work.name in names]
    unknown = set(names) - {work.name for work in works}
    if unknown:
        print(f"no such drill: {', '.join(sorted(unknown))}", file=sys.stderr)
        return 2
    if names:  # in the order asked for
        works.sort(key=lambda work: names.index(work.name))
    Run(works, jobs, athlete)()
    return 0


# ---------------------------------------------------------------- still pictures


def poster_moment(motion: Motion) -> Moment:
    """The moment in which the drill is most itself: of the keyframes it rests in, the farthest from the first."""
    chosen = motion.figure.keys[poster_key(motion)]
    figure = motion.figure
    rep = figure.loop_seconds / 2 if figure.sides == "alternating" else figure.seconds_per_rep
    return motion.loop_moment(round(chosen.at * rep * FRAMES_PER_SECOND) % motion.loop_frames)


def poster_key(motion: Motion) -> int:
    """The number of the keyframe that a drill is known by."""
    keys = motion.figure.keys
    rest = [n for n, key in enumerate(keys) if n and not key.through] or list(range(1, len(keys))) or [0]
    return max(rest, key=lambda number: _farness(keys[number], keys[0]))


def _farness(key: Key, first: Key) -> float:
    return float(np.abs(key.pose - first.pose).sum())


def easier_motion(path: Path, athlete: str) -> Motion:
    """The easier variant of a drill, held: its poster's keyframe with what `[figure.easier]` changes."""
    document = fitted(manifest.read_document(path), athlete)
    motion = Motion(the_skeleton(athlete), read_figure(path, BASES, athlete))
    changed = easier_document(document, poster_key(motion))
    return Motion(the_skeleton(athlete), figure_of(changed, path.name, manifest.base_poses()))


def easier_document(document: dict[str, Any], number: int) -> dict[str, Any]:
    """The drill file of the easier variant."""
    figure = dict(document["figure"])
    over = dict(figure.pop("easier"))
    for name in ("ready", "via", "second", "departures"):
        figure.pop(name, None)
    for name in ("anchor", "wall", "props", "camera", "mat", "place"):
        if name in over:
            value = over.pop(name)
            figure[name] = {**figure.get(name, {}), **value} if isinstance(value, dict) else value
    key: dict[str, Any] = {"at": 0.0}
    known_by = {name: value for name, value in figure["keys"][number].items() if name not in ("at", "dwell", "through")}
    for source in (known_by, over):
        for name, value in source.items():
            for one_side in _ONE_SIDE.get(name, ()) if source is over else ():
                key[one_side] = {n: v for n, v in key.get(one_side, {}).items() if n not in value}
            old = key.get(name)
            key[name] = {**old, **value} if isinstance(old, dict) and isinstance(value, dict) else value
    figure["keys"] = [key]
    return {**document, "kind": "hold", "sides": "bilateral", "figure": figure}


def _write_picture(out: Path, frame: Path) -> None:
    picture = av.VideoFrame.from_ndarray(load_frame(frame), format="yuv420p").reformat(
        format="rgb24", src_colorspace="ITU709", dst_colorspace="ITU709", src_color_range="MPEG", dst_color_range="JPEG"
    )
    small = Image.fromarray(picture.to_ndarray()).resize(POSTER_SIZE, Image.Resampling.LANCZOS)
    partial = out.with_suffix(".jpg.partial")
    small.save(partial, format="JPEG", quality=POSTER_QUALITY, optimize=True)
    partial.replace(out)
