# SPDX-License-Identifier: GPL-3.0-or-later
"""What a routine's video is made of: pictures, sounds and chapters, each at its place. No disk is touched here."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from hipmob_desktop.domain.drills import Drill, Position, Side
from hipmob_desktop.domain.language import tr, translated
from hipmob_desktop.domain.routines import Routine, Segment, SegmentKind
from hipmob_desktop.domain.script import ALL_SOUNDS, Cue, Sounds, heard_of
from hipmob_desktop.video.clips import (
    FRAMES_PER_SECOND,
    SILENCE_PACKETS,
    VOICE_PACKETS_PER_SECOND,
    Clip,
    Corner,
    VoiceClip,
)
from hipmob_desktop.video.errors import AssetError

FORMAT_VERSION = 2
"""Raised when the same plan is to give another file than before."""

READY_SECONDS = 5.0
"""How long the get-ready clip is shown at the end of an intro."""


class Clips(Protocol):
    """Where filmed clips come from."""

    @property
    def athlete(self) -> str: ...
    def loop(self, drill: Drill, side: Side, brisk: bool = False) -> Clip: ...
    def second(self, drill: Drill, side: Side) -> Clip | None: ...
    def transition(self, before: Drill, before_side: Side, drill: Drill, side: Side) -> Clip | None: ...
    def ready(self, drill: Drill, side: Side) -> Clip: ...
    def idle(self, position: Position) -> Clip: ...


class Voice(Protocol):
    """Where voice clips and silences come from."""

    def named(self, clip: str) -> VoiceClip | None: ...
    def silence(self, clip: str) -> VoiceClip: ...


@dataclass(frozen=True, slots=True)
class PictureRun:
    """The first `frames` pictures of a clip, laid down `repeats` times over."""

    clip: Clip
    frames: int
    repeats: int = 1


@dataclass(frozen=True, slots=True)
class SoundRun:
    """A voice clip, or one packet of silence `repeats` times over; it starts at a multiple of 20 ms."""

    clip: VoiceClip
    start_packet: int
    repeats: int = 1

    @property
    def end_packet(self) -> int:
        """Where the next run starts."""
        return self.start_packet + self.clip.packets * self.repeats


@dataclass(frozen=True, slots=True)
class Chapter:
    """A named stretch, in pictures from the start."""

    title: str
    start_frame: int
    end_frame: int


@dataclass(frozen=True, slots=True)
class Plan:
    """A routine's video. Pictures and sounds each follow one another without a gap, and cover the whole of it."""

    routine_id: str
    title: str
    pictures: tuple[PictureRun, ...]
    sounds: tuple[SoundRun, ...]
    chapters: tuple[Chapter, ...]
    athlete: str = ""

    @property
    def frames(self) -> int:
        """How many pictures there are."""
        return sum(run.frames * run.repeats for run in self.pictures)

    @property
    def seconds(self) -> float:
        """The whole length."""
        return self.frames / FRAMES_PER_SECOND

    @property
    def fingerprint(self) -> str:
        """The same for plans that give the same file, wherever the clips lie; 16 hexadecimal digits."""
        facts = [f"{FORMAT_VERSION} {self.routine_id} {self.title} {self.athlete}"]
        facts += [f"{_identity(run.clip)} {run.clip.bytes} {run.frames} {run.repeats}" for run in self.pictures]
        facts += [f"{_identity(run.clip)} {run.start_packet} {run.repeats}" for run in self.sounds]
        facts += [f"{chapter.start_frame} {chapter.end_frame} {chapter.title}" for chapter in self.chapters]
        return hashlib.sha256("\n".join(facts).encode()).hexdigest()[:16]


def _identity(clip: Clip | VoiceClip) -> str:
    return f"{clip.path.name} {clip.source}"


def plan_for(routine: Routine, clips: Clips, cues: Sequence[Cue], voice: Voice, sounds: Sounds = ALL_SOUNDS) -> Plan:
    """The plan of a routine with its script, of which `sounds` says what is to be heard.

    Raises AssetError when a clip is missing or does not fit its segment.
    """
    frames = round(routine.seconds * FRAMES_PER_SECOND)
    return Plan(
        routine_id=routine.id,
        title=tr("Hip mobility: {routine}", routine=translated(routine.name)),
        pictures=tuple(run for runs in _runs_of(routine, clips) for run in runs),
        sounds=tuple(_sounds(heard_of(cues, sounds), frames * VOICE_PACKETS_PER_SECOND // FRAMES_PER_SECOND, voice)),
        chapters=tuple(_chapter(segment) for segment in routine.segments),
        athlete=clips.athlete,
    )


def free_corners(routine: Routine, clips: Clips) -> tuple[tuple[Corner, ...] | None, ...]:
    """For each segment the corners that the figure leaves free all through it, or None where nobody looked.

    Raises AssetError when a clip is missing or does not fit its segment.
    """
    return tuple(_free_in([run.clip for run in runs]) for runs in _runs_of(routine, clips))


def _free_in(clips: Sequence[Clip]) -> tuple[Corner, ...] | None:
    if any(clip.free is None for clip in clips):
        return None
    return tuple(corner for corner in Corner if all(corner in (clip.free or ()) for clip in clips))


def chapter_title(segment: Segment) -> str:
    """The name of a segment, such as "Fire hydrant (left)" or "Get ready: Fire hydrant (left)"."""
    notes = [words] if (words := {Side.LEFT: tr("left"), Side.RIGHT: tr("right")}.get(segment.side)) else []
    if segment.brisk:
        notes.append(tr("brisk"))
    name = translated(segment.drill.name)
    if notes:
        name = f"{name} ({', '.join(notes)})"
    return name if segment.is_work else tr("Get ready: {drill}", drill=name)


def _chapter(segment: Segment) -> Chapter:
    return Chapter(chapter_title(segment), _frame(segment.start_seconds), _frame(segment.end_seconds))


def _runs_of(routine: Routine, clips: Clips) -> Iterator[tuple[PictureRun, ...]]:
    """The pictures of each segment."""
    before: Segment | None = None
    for segment in routine.segments:
        yield tuple(_pictures_of(segment, before, clips))
        before = segment if segment.is_work else before


def _pictures_of(segment: Segment, before: Segment | None, clips: Clips) -> Iterator[PictureRun]:
    frames = _frame(segment.end_seconds) - _frame(segment.start_seconds)
    if segment.kind is SegmentKind.WORK:
        yield from _work(segment, frames, clips)
        return
    if segment.kind is SegmentKind.TRANSITION and before is not None:
        way = clips.transition(before.drill, before.side, segment.drill, segment.side)
        if way is not None and frames <= way.frames:
            yield PictureRun(way, frames)
            return
    ready = clips.ready(segment.drill, segment.side)
    if segment.kind is SegmentKind.INTRO:
        idle = clips.idle(segment.drill.position)
        waits, frames = _wait(frames, idle.frames, ready.frames)
        yield from ([PictureRun(idle, idle.frames, waits)] if waits else [])
    if frames > ready.frames:
        raise AssetError(f"The clip {ready.path.name} has {ready.frames} pictures, but {frames} are needed.")
    yield PictureRun(ready, frames)


def _work(segment: Segment, frames: int, clips: Clips) -> Iterator[PictureRun]:
    """Whole loops, the second half of them from the second angle where there is one."""
    loop = clips.loop(segment.drill, segment.side, segment.brisk)
    repeats, over = divmod(frames, loop.frames)
    if over or not repeats:
        needed = f"{frames} are needed, which is not a whole number of loops"
        raise AssetError(f"The clip {loop.path.name} has {loop.frames} pictures, but {needed}.")
    second = None if segment.brisk else clips.second(segment.drill, segment.side)
    from_second = 0 if second is None else repeats // 2
    yield PictureRun(loop, loop.frames, repeats - from_second)
    if second is not None and from_second:
        if second.frames != loop.frames:
            raise AssetError(f"The clip {second.path.name} has {second.frames} pictures, but {loop.frames} are needed.")
        yield PictureRun(second, second.frames, from_second)


def _wait(frames: int, idle: int, ready: int) -> tuple[int, int]:
    """How many idle loops to wait before getting ready, and the pictures of getting ready, which takes what is left.

    Only whole loops are shown, so that nothing jumps.
    """
    waits = max(0, frames - round(READY_SECONDS * FRAMES_PER_SECOND)) // idle
    left = frames - waits * idle
    while left > ready and (waits + 1) * idle < frames:
        waits += 1
        left -= idle
    return waits, left


def _sounds(cues: Sequence[Cue], packets: int, voice: Voice) -> Iterator[SoundRun]:
    """The cues, with silence in between and up to the end."""
    silences = [voice.silence(name) for name in SILENCE_PACKETS]
    at = 0
    for cue in cues:
        start = round(cue.start_seconds * VOICE_PACKETS_PER_SECOND)
        clip = voice.named(cue.clip)
        if clip is None:  # a cue is not worth a video: its words are still shown
            continue
        if start < at or start + clip.packets > packets:
            raise AssetError(f"The voice clip {clip.path.name} does not fit at {cue.start_seconds:g} s.")
        yield from _silence(at, start, silences)
        yield SoundRun(clip, start)
        at = start + clip.packets
    yield from _silence(at, packets, silences)


def _silence(start: int, end: int, silences: Sequence[VoiceClip]) -> Iterator[SoundRun]:
    """Silence in as few packets as will do: long packets cost less to lay down and to play."""
    for silence in silences:
        repeats = (end - start) // silence.packets
        if repeats:
            yield SoundRun(silence, start, repeats)
            start += repeats * silence.packets


def _frame(seconds: float) -> int:
    return round(seconds * FRAMES_PER_SECOND)
