# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from zlib import crc32

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hipmob_desktop.domain.drills import Drill, Kind, Position, Side, Sides
from hipmob_desktop.domain.own_routines import OwnRoutine, build
from hipmob_desktop.domain.routines import MOVES, Mode, Routine, Segment, SegmentKind
from hipmob_desktop.domain.script import (
    CHIME_END,
    CHIME_START,
    LEAD_SECONDS,
    MOST_SPOKEN_SHARE,
    Cue,
    CueKind,
    Phrase,
    Sounds,
    caption_texts,
    clip_id,
    heard_of,
    phrases,
    script_for,
)
from hipmob_desktop.storage.routine_files import load_drills, load_routines
from tests.examples import DRILL

ASSETS = Path(__file__).parents[2] / "assets"
LIBRARY = load_drills(ASSETS / "drills")
ROUTINES = load_routines(ASSETS / "routines", LIBRARY)
MANIFEST = json.loads((ASSETS / "voice" / "manifest.json").read_text(encoding="utf-8"))
PACKET_SECONDS = 0.02

DRILLS = (
    DRILL,
    replace(DRILL, id="frog", spoken_name="frog stretch", kind=Kind.HOLD, sides=Sides.BILATERAL, seconds_per_rep=5.0),
    replace(
        DRILL,
        id="breath",
        spoken_name="belly breathing",
        kind=Kind.BREATHING,
        sides=Sides.BILATERAL,
        seconds_per_rep=10.0,
        position=Position.SUPINE,
    ),
    replace(DRILL, id="march", spoken_name="A march", sides=Sides.ALTERNATING, brisk_seconds_per_rep=1.0),
)


def seconds_of(clip: str) -> float:
    return float(MANIFEST[clip]["seconds"])


def a_second(_clip: str) -> float:
    return 0.8


@pytest.fixture(params=list(Mode), ids=str)
def routine(request: pytest.FixtureRequest) -> Routine:
    mode: Mode = request.param
    return ROUTINES[mode]


@pytest.fixture
def script(routine: Routine) -> tuple[Cue, ...]:
    return script_for(routine, seconds_of)


def heard_at(cue: Cue) -> float:
    return cue.start_seconds + LEAD_SECONDS


def spoken_within(script: Iterable[Cue], start: float, end: float) -> list[Cue]:
    return [cue for cue in script if cue.text and start <= heard_at(cue) < end]


def speech_seconds(cues: Iterable[Cue]) -> float:
    return sum(seconds_of(cue.clip) - 2 * LEAD_SECONDS for cue in cues if cue.text)


# The three routines as they are, with the voice as it is


def test_every_drill_is_announced_after_the_drill_before_and_before_it_starts(
    routine: Routine, script: tuple[Cue, ...]
) -> None:
    last_start = 0.0
    for segment in routine.work_segments:
        before = spoken_within(script, last_start, segment.start_seconds - 0.2)
        announcements = [cue for cue in before if cue.kind in (CueKind.NEXT, CueKind.SWITCH)]
        assert announcements, f"{segment.drill.id} at {segment.start_seconds} s comes unannounced"
        announcement = announcements[-1]
        assert announcement.start_seconds + seconds_of(announcement.clip) <= segment.start_seconds
        assert announcement.kind is CueKind.SWITCH or segment.drill.spoken_name in announcement.text
        last_start = segment.start_seconds


def test_what_is_said_before_a_one_sided_drill_names_the_side(routine: Routine, script: tuple[Cue, ...]) -> None:
    last_start = 0.0
    for segment in routine.work_segments:
        before = spoken_within(script, last_start, segment.start_seconds)
        announcement = [cue for cue in before if cue.kind in (CueKind.NEXT, CueKind.SWITCH)][-1]
        if segment.drill.sides is Sides.PER_SIDE and announcement.kind is CueKind.NEXT:
            assert f"{segment.side} side" in announcement.text
        elif segment.drill.sides is Sides.PER_SIDE:
            after = next(cue for cue in before if cue.start_seconds > announcement.start_seconds)
            assert str(segment.side) in after.text.lower()
        last_start = segment.start_seconds


def test_every_transition_says_how_to_come_into_the_next_drill(routine: Routine, script: tuple[Cue, ...]) -> None:
    for segment in routine.segments:
        if segment.kind is SegmentKind.TRANSITION:
            said = spoken_within(script, segment.start_seconds, segment.end_seconds)
            assert [cue.kind for cue in said][1:] == [CueKind.POSITION], segment.start_seconds


def test_switch_sides_is_said_between_the_two_sides_of_a_drill_and_only_there(
    routine: Routine, script: tuple[Cue, ...]
) -> None:
    for earlier, later in pairwise(routine.work_segments):
        between = spoken_within(script, earlier.end_seconds - LEAD_SECONDS, later.start_seconds)
        switches = any(cue.kind is CueKind.SWITCH for cue in between)
        assert switches == (earlier.drill.id == later.drill.id and earlier.side is not later.side)


def test_every_drill_but_the_last_ends_with_three_two_one(routine: Routine, script: tuple[Cue, ...]) -> None:
    for segment in routine.work_segments[:-1]:
        counted = [
            (round(segment.end_seconds - heard_at(cue), 6), cue.text)
            for cue in spoken_within(script, segment.start_seconds, segment.end_seconds)
            if cue.kind is CueKind.COUNTDOWN
        ]
        assert counted == [(3.0, "Three."), (2.0, "Two."), (1.0, "One.")]


def test_one_is_said_within_the_drill_it_ends(routine: Routine, script: tuple[Cue, ...]) -> None:
    ends = {segment.end_seconds for segment in routine.work_segments}
    for cue in script:
        if cue.text == "One.":
            assert any(0 <= end - (cue.start_seconds + seconds_of(cue.clip)) < 1 for end in ends)


def test_a_chime_marks_the_start_of_every_drill_and_its_end_unless_another_starts_there(
    routine: Routine, script: tuple[Cue, ...]
) -> None:
    chimes = {(round(heard_at(cue), 6), cue.clip) for cue in script if cue.kind is CueKind.CHIME}
    starts = {segment.start_seconds for segment in routine.work_segments}
    ends = {segment.end_seconds for segment in routine.work_segments} - starts - {routine.seconds}
    assert chimes == {(start, CHIME_START) for start in starts} | {(end, CHIME_END) for end in ends}


def test_a_drill_gets_both_its_cues_the_first_early_and_the_second_later(
    routine: Routine, script: tuple[Cue, ...]
) -> None:
    for segment in routine.work_segments:
        cues = list(spoken_within(script, segment.start_seconds, segment.end_seconds))
        coached = [cue for cue in cues if cue.kind is CueKind.CUE]
        followed_at_once = segment.end_seconds in {work.start_seconds for work in routine.work_segments}
        if segment.drill.kind is Kind.BREATHING and followed_at_once:
            # A short breathing drill has to announce the next one in its last breath out.
            assert [cue.text for cue in coached] == [segment.drill.cues[0]]
            continue
        assert [cue.text for cue in coached] == list(segment.drill.cues)
        assert heard_at(coached[0]) - segment.start_seconds <= max(10.1, segment.seconds / 3)
        assert heard_at(coached[1]) - heard_at(coached[0]) >= 3.0


def test_a_drill_is_explained_the_first_time_and_corrected_the_last(routine: Routine, script: tuple[Cue, ...]) -> None:
    for drill in {segment.drill.id: segment.drill for segment in routine.work_segments}.values():
        turns = [segment for segment in routine.work_segments if segment.drill.id == drill.id]
        said = [[cue.text for cue in spoken_within(script, turn.start_seconds, turn.end_seconds)] for turn in turns]
        if drill.kind is Kind.BREATHING and turns[0].seconds < 30:
            continue  # two breaths leave no room for more than the cues
        assert drill.movement in said[0]
        assert drill.avoid in said[-1]
        assert drill.movement not in [text for later in said[1:] for text in later]


def test_long_work_says_halfway_in_the_middle(routine: Routine, script: tuple[Cue, ...]) -> None:
    for segment in routine.work_segments:
        middle = segment.start_seconds + segment.seconds / 2
        said = [
            heard_at(cue)
            for cue in spoken_within(script, segment.start_seconds, segment.end_seconds)
            if cue.kind is CueKind.HALFWAY
        ]
        expected = segment.seconds >= (60 if segment.drill.kind is Kind.BREATHING else 30)
        assert bool(said) == expected
        assert all(0 <= at - middle <= 1.0 for at in said)


def test_holds_and_breathing_drills_tell_how_to_breathe(routine: Routine, script: tuple[Cue, ...]) -> None:
    for segment in routine.work_segments:
        said = [cue.kind for cue in spoken_within(script, segment.start_seconds, segment.end_seconds)]
        assert (CueKind.BREATH in said) == (segment.drill.kind in (Kind.HOLD, Kind.BREATHING))


def test_the_routine_opens_with_its_length_and_closes_with_well_done(routine: Routine, script: tuple[Cue, ...]) -> None:
    assert [cue.kind for cue in script[:3]] == [CueKind.WELCOME] * 3
    assert script[1].text == "Ten minutes."
    begin = [cue for cue in script if cue.kind is CueKind.START]
    assert [cue.text for cue in begin] == ["Begin."]
    assert 0 < routine.work_segments[0].start_seconds - heard_at(begin[0]) < 1.5
    assert [cue.kind for cue in script].count(CueKind.WELL_DONE) == 1
    assert script[-1].kind is CueKind.WELL_DONE
    assert script[-1].text.startswith("Well done.")
    praised_until = script[-1].start_seconds + seconds_of(script[-1].clip)
    assert 0.3 < routine.seconds - praised_until < 1.0
    before = [cue for cue in script if cue.text][-2]
    assert script[-1].start_seconds - (before.start_seconds + seconds_of(before.clip)) > 0.5


def test_at_most_a_third_of_the_time_is_spoken(routine: Routine, script: tuple[Cue, ...]) -> None:
    assert 0.1 < speech_seconds(script) / routine.seconds <= MOST_SPOKEN_SHARE
    for segment in routine.work_segments:
        while_working = spoken_within(script, segment.start_seconds, segment.end_seconds)
        assert speech_seconds(while_working) / segment.seconds <= MOST_SPOKEN_SHARE + 0.01


def test_no_two_clips_of_a_routine_overlap(script: tuple[Cue, ...]) -> None:
    assert_laid_down_well(script, seconds_of, 600.0)


def test_the_caption_is_what_the_clip_says(script: tuple[Cue, ...]) -> None:
    assert {cue.clip: cue.text for cue in script} == {cue.clip: MANIFEST[cue.clip]["text"] for cue in script}


def test_every_word_that_any_routine_of_the_library_may_say_has_its_clip() -> None:
    wanted = {phrase.clip: phrase.text for phrase in phrases(LIBRARY.values())}
    assert {clip: MANIFEST[clip]["text"] for clip in wanted} == wanted
    assert {clip for clip, entry in MANIFEST.items() if entry["text"]} == wanted.keys()


def test_the_voice_clips_leave_room_for_the_count() -> None:
    assert all(seconds_of(clip_id(word)) <= 1.0 - LEAD_SECONDS for word in ("Three.", "Two.", "One."))


# Any routine, any voice


@st.composite
def any_routine(draw: st.DrawFn) -> Routine:
    kinds = draw(st.lists(st.sampled_from([*SegmentKind, SegmentKind.WORK]), min_size=1, max_size=20))
    works = [(draw(st.sampled_from(DRILLS)), draw(st.sampled_from([Side.LEFT, Side.RIGHT]))) for _ in kinds]
    segments: list[Segment] = []
    start = 0.0
    for index, kind in enumerate(kinds):
        seconds = draw(st.integers(1, 90)) + draw(st.sampled_from([0.0, 0.5, 1 / 3]))
        work = next((at for at in range(index, len(kinds)) if kinds[at] is SegmentKind.WORK), index)
        drill, side = works[work]
        worked = side if drill.sides is Sides.PER_SIDE else drill.sides_worked[0]
        move = draw(st.sampled_from(["", *sorted(MOVES)])) if kind is SegmentKind.TRANSITION else ""
        brisk = drill.brisk_seconds_per_rep is not None and draw(st.booleans())
        segments.append(Segment(index, kind, start, seconds, drill, worked, None, brisk, move))
        start += seconds
    return Routine("any", "Any", draw(st.sampled_from(Mode)), tuple(segments))


@st.composite
def any_voice(draw: st.DrawFn) -> Callable[[str], float]:
    slowest = draw(st.sampled_from([0.3, 1.0, 3.0, 9.0]))
    seed = draw(st.integers(0, 1000))
    return lambda clip: 0.02 + crc32(f"{seed} {clip}".encode()) % 1000 / 1000 * slowest


def assert_laid_down_well(script: tuple[Cue, ...], clip_seconds: Callable[[str], float], seconds: float) -> None:
    for cue in script:
        packets = cue.start_seconds / PACKET_SECONDS
        assert abs(packets - round(packets)) < 1e-6
        assert cue.start_seconds >= 0.0
        assert cue.start_seconds + clip_seconds(cue.clip) <= seconds + PACKET_SECONDS
    for earlier, later in pairwise(script):
        assert earlier.start_seconds + clip_seconds(earlier.clip) <= later.start_seconds + 1e-6


@given(any_routine(), any_voice())
def test_however_slow_the_voice_it_never_talks_over_itself(
    routine: Routine, clip_seconds: Callable[[str], float]
) -> None:
    assert_laid_down_well(script_for(routine, clip_seconds), clip_seconds, routine.seconds)


@given(any_routine(), any_voice())
def test_however_slow_the_voice_at_most_a_third_is_spoken(
    routine: Routine, clip_seconds: Callable[[str], float]
) -> None:
    script = script_for(routine, clip_seconds)
    heard = sum(max(0.0, clip_seconds(cue.clip) - 2 * LEAD_SECONDS) for cue in script if cue.text)
    assert heard <= routine.seconds * MOST_SPOKEN_SHARE + 0.02


@given(any_routine(), any_voice())
def test_a_count_is_whole_or_left_out(routine: Routine, clip_seconds: Callable[[str], float]) -> None:
    counted = [cue.text for cue in script_for(routine, clip_seconds) if cue.kind is CueKind.COUNTDOWN]
    assert counted == ["Three.", "Two.", "One."] * (len(counted) // 3)


@given(any_routine(), any_voice())
def test_a_script_says_only_phrases_that_were_to_be_recorded(
    routine: Routine, clip_seconds: Callable[[str], float]
) -> None:
    assert_says_only(script_for(routine, clip_seconds), phrases(DRILLS))


@given(any_routine())
def test_the_same_routine_gives_the_same_script(routine: Routine) -> None:
    assert script_for(routine, a_second) == script_for(routine, a_second)


def routine_of(*segments: Segment) -> Routine:
    return Routine("pre-run", "Pre-run", Mode.PRE_RUN, segments)


def test_work_that_follows_at_once_is_announced_before_the_count() -> None:
    first = Segment(0, SegmentKind.WORK, 0.0, 30.0, DRILLS[1], Side.BOTH, None, False, "")
    second = Segment(1, SegmentKind.WORK, 30.0, 30.0, DRILL, Side.LEFT, 12, False, "")
    script = script_for(routine_of(first, second), a_second)
    announcement = next(cue for cue in script if cue.kind is CueKind.NEXT)
    assert announcement.text == "Next: fire hydrant, left side."
    assert 25.0 < announcement.start_seconds <= 27.0 - 0.8


def test_a_brisk_drill_is_announced_as_brisk() -> None:
    march = replace(DRILLS[3], position=Position.STANDING)
    rest = Segment(0, SegmentKind.TRANSITION, 0.0, 5.0, march, Side.ALTERNATING, None, False, "")
    work = Segment(1, SegmentKind.WORK, 5.0, 30.0, march, Side.ALTERNATING, 30, True, "")
    assert next(cue.text for cue in script_for(routine_of(rest, work), a_second)) == "Next: brisk A march."


def test_rolling_over_for_a_side_names_the_side_to_lie_on() -> None:
    drill = replace(DRILL, position=Position.SIDE_LYING)
    rest = Segment(0, SegmentKind.TRANSITION, 0.0, 7.0, drill, Side.LEFT, None, False, "side")
    work = Segment(1, SegmentKind.WORK, 7.0, 30.0, drill, Side.LEFT, 10, False, "")
    script = script_for(routine_of(rest, work), a_second)
    assert "Lie on your right side." in [cue.text for cue in script]


def test_who_comes_from_another_position_is_told_how() -> None:
    standing = replace(DRILLS[3], position=Position.STANDING)
    first = Segment(0, SegmentKind.WORK, 0.0, 30.0, standing, Side.ALTERNATING, 15, False, "")
    rest = Segment(1, SegmentKind.TRANSITION, 30.0, 8.0, DRILL, Side.LEFT, None, False, "quadruped")
    work = Segment(2, SegmentKind.WORK, 38.0, 30.0, DRILL, Side.LEFT, 12, False, "")
    script = script_for(routine_of(first, rest, work), a_second)
    assert [cue.text for cue in spoken_within(script, 30.0, 37.5)] == [
        "Next: fire hydrant, left side.",
        "Come onto hands and knees, left knee free.",
    ]


def test_the_voice_and_the_chimes_can_be_left_out() -> None:
    work = Segment(0, SegmentKind.WORK, 0.0, 30.0, DRILL, Side.LEFT, 12, False, "")
    rest = Segment(1, SegmentKind.TRANSITION, 30.0, 8.0, DRILL, Side.RIGHT, None, False, "")
    again = Segment(2, SegmentKind.WORK, 38.0, 30.0, DRILL, Side.RIGHT, 12, False, "")
    script = script_for(routine_of(work, rest, again), a_second)
    chimes, words = heard_of(script, Sounds(voice=False)), heard_of(script, Sounds(chimes=False))
    assert {cue.kind for cue in chimes} == {CueKind.CHIME}
    assert CueKind.CHIME not in {cue.kind for cue in words}
    assert sorted([*chimes, *words], key=lambda cue: cue.start_seconds) == list(script)
    assert heard_of(script, Sounds()) == script


def test_a_clip_id_is_readable_and_stays_short_for_a_long_sentence() -> None:
    assert clip_id("Glide forward, don't arch.") == "glide-forward-dont-arch"
    long = clip_id("Kneel on one knee with the other foot flat in front of you and your hands on your hips.")
    assert len(long) <= 56
    assert long != clip_id("Kneel on one knee with the other foot flat in front of you and your hands on your thighs.")


def test_two_sentences_that_would_share_a_clip_are_refused() -> None:
    clashing = replace(DRILL, cues=("Tuck first.", "Tuck, first!"))
    with pytest.raises(ValueError, match="would both be the voice clip tuck-first"):
        phrases([clashing])


def test_a_routine_of_an_odd_length_does_not_say_it() -> None:
    intro = Segment(0, SegmentKind.INTRO, 0.0, 15.0, DRILL, Side.LEFT, None, False, "")
    work = Segment(1, SegmentKind.WORK, 15.0, 1800.0, DRILL, Side.LEFT, None, False, "")
    welcome = [cue.text for cue in script_for(routine_of(intro, work), a_second) if cue.kind is CueKind.WELCOME]
    assert welcome == ["Pre-run hips.", "Let's wake up your hips for the run."]


@pytest.mark.parametrize("mode", Mode, ids=str)
@pytest.mark.parametrize("drill", LIBRARY.values(), ids=lambda drill: drill.id)
def test_an_intro_of_thirteen_seconds_says_the_start_position_rather_than_the_purpose(drill: Drill, mode: Mode) -> None:
    side = drill.sides_worked[0]
    intro = Segment(0, SegmentKind.INTRO, 0.0, 13.0, drill, side, None, False, "")
    work = Segment(1, SegmentKind.WORK, 13.0, 120.0, drill, side, None, False, "")
    script = script_for(Routine("any", "Any", mode, (intro, work)), seconds_of)
    said = [cue for cue in script if cue.start_seconds < 12.9 and cue.text]
    is_short = seconds_of(clip_id(drill.start_position)) < 5.0
    position = [CueKind.POSITION] if is_short or drill.start_position in [cue.text for cue in said] else []
    assert [cue.kind for cue in said] == [CueKind.WELCOME] * 2 + [CueKind.NEXT, *position, CueKind.START]


@pytest.mark.parametrize(
    ("mode", "welcome"), [(Mode.STAND_ALONE, "Hip mobility."), (Mode.PRE_RUN, "Pre-run hips.")], ids=str
)
def test_a_routine_that_the_runner_built_is_not_greeted_as_ours_unless_it_goes_with_a_run(
    mode: Mode, welcome: str
) -> None:
    own = OwnRoutine("mine", "Mine", ("cat-cow", "glute-bridge", "supine-breath"), mode, minutes=4)
    script = script_for(build(own, LIBRARY).routine, seconds_of)
    assert [cue.text for cue in script[:2]] == [welcome, "Four minutes."]
    assert script[-1].kind is CueKind.WELL_DONE


def test_the_same_side_once_more_is_announced_by_its_side() -> None:
    first = Segment(0, SegmentKind.WORK, 0.0, 30.0, DRILL, Side.LEFT, 12, False, "")
    rest = Segment(1, SegmentKind.TRANSITION, 30.0, 8.0, DRILL, Side.LEFT, None, False, "rest")
    again = Segment(2, SegmentKind.WORK, 38.0, 30.0, DRILL, Side.LEFT, 12, False, "")
    script = script_for(routine_of(first, rest, again), a_second)
    assert [cue.text for cue in spoken_within(script, 30.0, 37.5)] == ["Once more, left side.", "Rest for a moment."]


def test_who_comes_from_another_position_is_told_how_even_where_neither_drill_nor_routine_says() -> None:
    lying = replace(DRILLS[1], position=Position.SUPINE)
    first = Segment(0, SegmentKind.WORK, 0.0, 30.0, DRILL, Side.LEFT, 12, False, "")
    rest = Segment(1, SegmentKind.TRANSITION, 30.0, 5.0, lying, Side.BOTH, None, False, "")
    work = Segment(2, SegmentKind.WORK, 35.0, 30.0, lying, Side.BOTH, None, False, "")
    script = script_for(routine_of(first, rest, work), a_second)
    assert [cue.text for cue in spoken_within(script, 30.0, 34.5)] == ["Next: frog stretch.", "Lie on your back."]


def test_words_without_a_clip_get_the_time_they_would_need() -> None:
    work = Segment(0, SegmentKind.WORK, 0.0, 30.0, DRILL, Side.LEFT, 12, False, "")
    rest = Segment(1, SegmentKind.TRANSITION, 30.0, 8.0, DRILL, Side.RIGHT, None, False, "")
    again = Segment(2, SegmentKind.WORK, 38.0, 30.0, DRILL, Side.RIGHT, 12, False, "")
    voiceless = script_for(routine_of(work, rest, again), lambda _clip: None)
    assert [cue.text for cue in voiceless if cue.kind is CueKind.COUNTDOWN] == ["Three.", "Two.", "One."]
    assert DRILL.movement in [cue.text for cue in voiceless]
    for earlier, later in pairwise(voiceless):
        assert later.start_seconds - earlier.start_seconds >= 0.05 * len(earlier.text)


def test_a_phrase_is_translated_apart_from_the_name_in_it() -> None:
    phrase = Phrase("Next: fire hydrant, left side.", "fire hydrant")
    assert phrase.pattern == "Next: {drill}, left side."
    texts = caption_texts([DRILL])
    assert {"fire hydrant", "Next: {drill}, left side.", "First: {drill}, right side.", "Lift sideways."} <= set(texts)
    assert not any("fire hydrant" in text for text in texts if text != "fire hydrant")


# Any routine made of the library, with the voice as it is


@st.composite
def routines_of_the_library(draw: st.DrawFn) -> Routine:
    """Three to twenty minutes of any drills: whole loops, both sides, with transitions or one drill upon the other."""
    turns: list[tuple[Drill, Side]] = []
    for drill in draw(st.lists(st.sampled_from(list(LIBRARY.values())), min_size=3, max_size=18)):
        sides = draw(st.permutations(drill.sides_worked))
        turns += [(drill, side) for side in (*sides, *(sides if draw(st.booleans()) else ()))]
    first, first_side = turns[0]
    intro = float(draw(st.integers(11, 20)))
    segments = [Segment(0, SegmentKind.INTRO, 0.0, intro, first, first_side, None, False, "")]

    def add(kind: SegmentKind, seconds: float, drill: Drill, side: Side, brisk: bool, move_to: str = "") -> None:
        start = segments[-1].end_seconds
        segments.append(Segment(len(segments), kind, start, seconds, drill, side, None, brisk, move_to))

    for drill, side in turns:
        if len(segments) > 1 and draw(st.integers(0, 9)):
            move_to = draw(st.sampled_from(["", "", *sorted(MOVES)]))
            add(SegmentKind.TRANSITION, float(draw(st.integers(5, 8))), drill, side, False, move_to)
        brisk = drill.brisk_seconds_per_rep is not None and draw(st.booleans())
        loop = drill.filmed_loop_seconds(brisk)
        add(SegmentKind.WORK, loop * draw(st.integers(round(20 / loop), round(60 / loop))), drill, side, brisk)
        if segments[-1].end_seconds > 1150:
            break
    return Routine("any", "Any", draw(st.sampled_from(Mode)), tuple(segments))


def assert_says_only(script: Iterable[Cue], recorded: Iterable[Phrase]) -> None:
    known = {phrase.clip: phrase for phrase in recorded}
    for cue in script:
        assert cue.kind is CueKind.CHIME or known[cue.clip] == cue.phrase


@given(routines_of_the_library())
@settings(max_examples=40, deadline=None)
def test_any_routine_of_the_library_says_only_recorded_phrases(routine: Routine) -> None:
    recorded = phrases(LIBRARY.values())
    assert_says_only(script_for(routine, seconds_of), recorded)
    assert_says_only(script_for(routine, lambda _clip: 0.02), recorded)  # next to all that is wished for


@given(routines_of_the_library())
@settings(max_examples=40, deadline=None)
def test_any_routine_of_the_library_is_spoken_as_well_as_the_three(routine: Routine) -> None:
    script = script_for(routine, seconds_of)
    assert_laid_down_well(script, seconds_of, routine.seconds)
    assert speech_seconds(script) / routine.seconds <= MOST_SPOKEN_SHARE
    for segment in routine.work_segments[:-1]:
        said = spoken_within(script, segment.start_seconds, segment.end_seconds)
        assert [
            (round(segment.end_seconds - heard_at(cue), 2), cue.text) for cue in said if cue.kind is CueKind.COUNTDOWN
        ] == [(3.0, "Three."), (2.0, "Two."), (1.0, "One.")]
    assert script[-1].kind is CueKind.WELL_DONE


@given(routines_of_the_library())
@settings(max_examples=40, deadline=None)
def test_any_transition_announces_the_drill_or_the_side_and_says_how_to_come_there(routine: Routine) -> None:
    script = script_for(routine, seconds_of)
    for segment in routine.segments:
        if segment.kind is SegmentKind.TRANSITION:
            said = spoken_within(script, segment.start_seconds, segment.end_seconds)
            assert said[0].kind in (CueKind.NEXT, CueKind.SWITCH), segment
            before = routine.segments[segment.index - 1]
            if before.drill.id != segment.drill.id and segment.seconds >= 8:
                assert [cue.kind for cue in said[1:]] == [CueKind.POSITION], (before.drill.id, segment.drill.id)


@pytest.mark.parametrize("drill", LIBRARY.values(), ids=lambda drill: drill.id)
def test_every_drill_says_how_to_come_into_it_from_every_position(drill: Drill) -> None:
    for side in drill.sides_worked:
        assert all(drill.moving_in_from(position, side) for position in Position)
        assert drill.sides is not Sides.PER_SIDE or drill.switching_to(side)
