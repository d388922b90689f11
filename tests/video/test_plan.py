# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

from dataclasses import dataclass, field, replace
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hipmob_desktop.domain.drills import Drill, Position, Side
from hipmob_desktop.domain.routines import Mode, Routine, Segment, SegmentKind
from hipmob_desktop.domain.script import Cue, CueKind, Sounds
from hipmob_desktop.video.clips import SILENCE_PACKETS, Clip, Corner, VoiceClip
from hipmob_desktop.video.errors import AssetError
from hipmob_desktop.video.plan import Plan, chapter_title, free_corners, plan_for
from tests.examples import DRILL


@dataclass(frozen=True)
class Clips:
    """Filmed clips that exist in name only."""

    folder: Path = Path("clips")
    source: str = "made"
    ready_frames: int = 240
    athlete: str = "woman"
    has_second: bool = False
    second_frames: int = 75
    way_frames: int = 0
    free: tuple[Corner, ...] | None = None
    idle_frames: int = 150

    def loop(self, drill: Drill, side: Side, brisk: bool = False) -> Clip:
        frames = round(drill.filmed_loop_seconds(brisk) * 30)
        return Clip(self.folder / f"{drill.id}.{side}.webm", frames, 1000, self.source, self.free)

    def second(self, drill: Drill, side: Side) -> Clip | None:
        path = self.folder / f"{drill.id}.second.{side}.webm"
        return Clip(path, self.second_frames, 1000, self.source, (Corner.BOTTOM_LEFT,)) if self.has_second else None

    def transition(self, before: Drill, before_side: Side, drill: Drill, side: Side) -> Clip | None:
        path = self.folder / f"{drill.id}.ready.{side}.from.{before.id}.{before_side}.webm"
        return Clip(path, self.way_frames, 1000, self.source) if self.way_frames else None

    def ready(self, drill: Drill, side: Side) -> Clip:
        return Clip(self.folder / f"{drill.id}.ready.{side}.webm", self.ready_frames, 1000, self.source)

    def idle(self, position: Position) -> Clip:
        return Clip(self.folder / f"idle.{position}.webm", self.idle_frames, 1000, self.source)


@dataclass(frozen=True)
class Voice:
    """Voice clips that exist in name only."""

    packets: dict[str, int] = field(default_factory=dict)
    source: str = "said"
    missing: tuple[str, ...] = ()

    def named(self, clip: str) -> VoiceClip | None:
        if clip in self.missing:
            return None
        return VoiceClip(Path(f"{clip}.opus"), self.packets.get(clip, 50), self.source)

    def silence(self, clip: str) -> VoiceClip:
        return VoiceClip(Path(f"{clip}.opus"), SILENCE_PACKETS[clip], self.source, is_silence=True)


def routine_of(*parts: tuple[SegmentKind, float], side: Side = Side.LEFT) -> Routine:
    segments: list[Segment] = []
    start = 0.0
    for index, (kind, seconds) in enumerate(parts):
        segments.append(Segment(index, kind, start, seconds, DRILL, side, None, False, ""))
        start += seconds
    return Routine("pre-run", "Pre-run", Mode.PRE_RUN, tuple(segments))


def cue_at(seconds: float, clip: str = "well-done") -> Cue:
    return Cue(start_seconds=seconds, text="Well done.", clip=clip, kind=CueKind.CUE)


def plan_of(routine: Routine, cues: tuple[Cue, ...] = ()) -> Plan:
    return plan_for(routine, Clips(), cues, Voice())


SHORT = routine_of(
    (SegmentKind.INTRO, 15.0), (SegmentKind.WORK, 20.0), (SegmentKind.TRANSITION, 5.0), (SegmentKind.WORK, 20.0)
)

work = st.tuples(st.just(SegmentKind.WORK), st.integers(1, 24).map(lambda loops: 2.5 * loops))
transitions = st.tuples(st.just(SegmentKind.TRANSITION), st.integers(5, 8).map(float))
intros = st.tuples(st.just(SegmentKind.INTRO), st.integers(5, 40).map(float))
routines = st.builds(
    lambda intro, middle, last: routine_of(intro, *middle, last),
    intros,
    st.lists(st.one_of(work, transitions), max_size=30),
    work,
)


@st.composite
def routines_with_cues(draw: st.DrawFn) -> tuple[Routine, tuple[Cue, ...]]:
    routine = draw(routines)
    cues: list[Cue] = []
    at = draw(st.integers(0, 200))
    while at + 50 <= round(routine.seconds * 50) and len(cues) < 40:
        cues.append(cue_at(at / 50))
        at += 50 + draw(st.integers(0, 500))
    return routine, tuple(cues)


@given(routines)
def test_pictures_cover_every_segment_to_the_frame(routine: Routine) -> None:
    plan = plan_of(routine)
    starts = [0]
    for run in plan.pictures:
        starts.append(starts[-1] + run.frames * run.repeats)
    assert plan.frames == starts[-1] == round(routine.seconds * 30)
    assert {round(segment.start_seconds * 30) for segment in routine.segments} <= set(starts)


@given(routines)
def test_only_whole_repetitions_are_shown(routine: Routine) -> None:
    for run in plan_of(routine).pictures:
        if ".ready." not in run.clip.path.name:
            assert run.frames == run.clip.frames
        assert 0 < run.frames <= run.clip.frames
        assert run.repeats >= 1


@given(routines_with_cues())
def test_sound_follows_sound_without_a_gap_from_start_to_end(given_: tuple[Routine, tuple[Cue, ...]]) -> None:
    routine, cues = given_
    sounds = plan_of(routine, cues).sounds
    ends = [run.end_packet for run in sounds]
    assert [run.start_packet for run in sounds] == [0, *ends[:-1]]
    assert ends[-1] == round(routine.seconds * 50)


@given(routines_with_cues())
def test_every_cue_is_heard_at_its_time(given_: tuple[Routine, tuple[Cue, ...]]) -> None:
    routine, cues = given_
    said = [run for run in plan_of(routine, cues).sounds if not run.clip.is_silence]
    assert [run.start_packet / 50 for run in said] == [cue.start_seconds for cue in cues]
    assert [run.clip.path.stem for run in said] == [cue.clip for cue in cues]


@given(routines)
def test_chapters_are_the_segments(routine: Routine) -> None:
    chapters = plan_of(routine).chapters
    assert len(chapters) == len(routine.segments)
    assert chapters[0].start_frame == 0
    assert all(earlier.end_frame == later.start_frame for earlier, later in pairwise(chapters))
    assert chapters[-1].end_frame == round(routine.seconds * 30)


def test_an_intro_waits_and_then_gets_ready() -> None:
    runs = plan_of(SHORT).pictures
    assert [(run.clip.path.name, run.frames, run.repeats) for run in runs] == [
        ("idle.quadruped.webm", 150, 2),
        ("fire-hydrant.ready.left.webm", 150, 1),
        ("fire-hydrant.left.webm", 75, 8),
        ("fire-hydrant.ready.left.webm", 150, 1),
        ("fire-hydrant.left.webm", 75, 8),
    ]


@pytest.mark.parametrize("loops, first, second", [(1, 1, 0), (2, 1, 1), (3, 2, 1), (8, 4, 4), (9, 5, 4)], ids=str)
def test_the_second_half_of_the_repetitions_is_seen_from_the_second_angle(loops: int, first: int, second: int) -> None:
    plan = plan_for(routine_of((SegmentKind.WORK, 2.5 * loops)), Clips(has_second=True), (), Voice())
    shown = [(run.clip.path.name, run.repeats) for run in plan.pictures]
    wanted = [("fire-hydrant.left.webm", first), ("fire-hydrant.second.left.webm", second)]
    assert shown == [run for run in wanted if run[1]]


def test_a_brisk_drill_is_seen_from_one_angle() -> None:
    routine = routine_of((SegmentKind.WORK, 20.0))
    drill = replace(DRILL, brisk_seconds_per_rep=1.0)
    brisk = replace(routine, segments=(replace(routine.segments[0], drill=drill, brisk=True),))
    assert len(plan_for(brisk, Clips(has_second=True), (), Voice()).pictures) == 1


def test_a_second_angle_of_another_length_is_refused() -> None:
    with pytest.raises(AssetError, match=r"second\.left\.webm has 80 pictures, but 75 are needed"):
        plan_for(routine_of((SegmentKind.WORK, 5.0)), Clips(has_second=True, second_frames=80), (), Voice())


@pytest.mark.parametrize(
    "way_frames, shown",
    [
        (0, "fire-hydrant.ready.left.webm"),
        (149, "fire-hydrant.ready.left.webm"),
        (150, "fire-hydrant.ready.left.from.fire-hydrant.left.webm"),
        (240, "fire-hydrant.ready.left.from.fire-hydrant.left.webm"),
    ],
)
def test_the_way_from_the_drill_before_is_shown_where_it_was_filmed(way_frames: int, shown: str) -> None:
    runs = plan_for(SHORT, Clips(way_frames=way_frames), (), Voice()).pictures
    assert runs[1].clip.path.name == "fire-hydrant.ready.left.webm"  # after the intro nothing came before
    assert (runs[3].clip.path.name, runs[3].frames, runs[3].repeats) == (shown, 150, 1)


def test_free_corners_are_those_of_everything_a_segment_shows() -> None:
    both = (Corner.BOTTOM_LEFT, Corner.TOP_RIGHT)
    routine = routine_of((SegmentKind.WORK, 5.0), (SegmentKind.TRANSITION, 5.0), (SegmentKind.WORK, 2.5))
    corners = free_corners(routine, Clips(has_second=True, free=both))
    assert corners == ((Corner.BOTTOM_LEFT,), None, both)


def test_silence_is_laid_down_in_as_few_packets_as_will_do() -> None:
    plan = plan_of(routine_of((SegmentKind.WORK, 2.5)), (cue_at(0.2),))
    # 0.2 s before the cue; 2.5 - 0.2 - 1.0 = 1.3 s after it.
    assert [(run.clip.path.stem, run.repeats) for run in plan.sounds] == [
        ("silence-120", 1),
        ("silence-60", 1),
        ("silence-20", 1),
        ("well-done", 1),
        ("silence-120", 10),
        ("silence-60", 1),
        ("silence-20", 2),
    ]


@pytest.mark.parametrize(
    "kind, side, brisk, title",
    [
        (SegmentKind.WORK, Side.LEFT, False, "Fire hydrant (left)"),
        (SegmentKind.TRANSITION, Side.RIGHT, False, "Get ready: Fire hydrant (right)"),
        (SegmentKind.INTRO, Side.BOTH, False, "Get ready: Fire hydrant"),
        (SegmentKind.WORK, Side.ALTERNATING, False, "Fire hydrant"),
        (SegmentKind.WORK, Side.ALTERNATING, True, "Fire hydrant (brisk)"),
        (SegmentKind.WORK, Side.LEFT, True, "Fire hydrant (left, brisk)"),
    ],
)
def test_chapters_are_named_for_people(kind: SegmentKind, side: Side, brisk: bool, title: str) -> None:
    assert chapter_title(replace(SHORT.segments[0], kind=kind, side=side, brisk=brisk)) == title


def test_a_plan_knows_its_length() -> None:
    assert plan_of(SHORT).seconds == 60.0


def test_the_fingerprint_does_not_depend_on_where_the_clips_lie() -> None:
    there = plan_for(SHORT, Clips(folder=Path("elsewhere")), (), Voice())
    assert there.fingerprint == plan_of(SHORT).fingerprint


@pytest.mark.parametrize(
    "other",
    [
        plan_for(SHORT, Clips(source="made anew"), (), Voice()),
        plan_for(SHORT, Clips(athlete="man"), (), Voice()),
        plan_for(SHORT, Clips(), (), Voice(source="said anew")),
        plan_of(SHORT, (cue_at(1.0),)),
        plan_of(replace(SHORT, id="post-run")),
        plan_of(replace(SHORT, name="After")),
        plan_of(replace(SHORT, segments=SHORT.segments[:2])),
    ],
    ids=["pictures", "athlete", "voice", "cues", "routine", "title", "length"],
)
def test_whatever_changes_the_file_changes_the_fingerprint(other: Plan) -> None:
    assert other.fingerprint != plan_of(SHORT).fingerprint


def test_cues_at_other_times_change_the_fingerprint() -> None:
    first, second = plan_of(SHORT, (cue_at(1.0),)), plan_of(SHORT, (cue_at(1.02),))
    assert first.fingerprint != second.fingerprint


def test_work_that_would_cut_a_repetition_is_refused() -> None:
    with pytest.raises(AssetError, match="has 75 pictures, but 90 are needed, which is not a whole number of loops"):
        plan_of(routine_of((SegmentKind.WORK, 3.0)))


def test_getting_ready_for_longer_than_was_filmed_is_refused() -> None:
    with pytest.raises(AssetError, match="has 240 pictures, but 270 are needed"):
        plan_of(routine_of((SegmentKind.TRANSITION, 9.0), (SegmentKind.WORK, 2.5)))


@pytest.mark.parametrize("cues", [(cue_at(59.5),), (cue_at(1.0), cue_at(1.5))], ids=["past the end", "overlapping"])
def test_a_cue_without_room_is_refused(cues: tuple[Cue, ...]) -> None:
    with pytest.raises(AssetError, match=r"The voice clip well-done\.opus does not fit at"):
        plan_of(SHORT, cues)


SPOKEN_AND_CHIMED = (cue_at(2.0), Cue(start_seconds=15.0, text="", clip="chime-start", kind=CueKind.CHIME))


def test_a_cue_whose_clip_is_missing_is_left_out_and_the_others_keep_their_time() -> None:
    there = plan_for(SHORT, Clips(), SPOKEN_AND_CHIMED, Voice())
    gone = plan_for(SHORT, Clips(), SPOKEN_AND_CHIMED, Voice(missing=("well-done",)))
    assert [(run.clip.path.name, run.start_packet) for run in gone.sounds if not run.clip.is_silence] == [
        ("chime-start.opus", 750)
    ]
    assert gone.sounds[-1].end_packet == there.sounds[-1].end_packet
    assert gone.pictures == there.pictures
    assert gone.fingerprint != there.fingerprint


@pytest.mark.parametrize(
    ("sounds", "heard"),
    [
        (Sounds(), ["well-done.opus", "chime-start.opus"]),
        (Sounds(voice=False), ["chime-start.opus"]),
        (Sounds(chimes=False), ["well-done.opus"]),
        (Sounds(voice=False, chimes=False), []),
    ],
)
def test_only_what_is_wanted_is_heard_and_keeps_its_time(sounds: Sounds, heard: list[str]) -> None:
    plan = plan_for(SHORT, Clips(), SPOKEN_AND_CHIMED, Voice(), sounds)
    said = {run.clip.path.name: run.start_packet for run in plan.sounds if not run.clip.is_silence}
    assert list(said) == heard
    assert said.items() <= {"well-done.opus": 100, "chime-start.opus": 750}.items()
    assert plan.sounds[-1].end_packet == 3000


def test_other_sounds_make_another_file() -> None:
    choices = [Sounds(voice=voice, chimes=chimes) for voice in (True, False) for chimes in (True, False)]
    plans = [plan_for(SHORT, Clips(), SPOKEN_AND_CHIMED, Voice(), sounds) for sounds in choices]
    assert len({plan.fingerprint for plan in plans}) == len(choices)
