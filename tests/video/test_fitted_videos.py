# SPDX-License-Identifier: GPL-3.0-or-later
"""Whatever routine fitting the day gives, its video can be made, exact to the frame."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import av
import av.logging
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hipmob_desktop.domain.doses import dose_of, reps_in
from hipmob_desktop.domain.drills import Drill, Side
from hipmob_desktop.domain.fitting import CannotFitError, Recipe, built
from hipmob_desktop.domain.routines import Mode, Routine, Segment, SegmentKind
from hipmob_desktop.domain.script import script_for
from hipmob_desktop.storage.routine_files import load_drills, load_routines
from hipmob_desktop.video.assemble import assemble
from hipmob_desktop.video.clips import ClipLibrary, VoiceLibrary
from hipmob_desktop.video.compose import plan_from
from hipmob_desktop.video.plan import Plan, chapter_title, plan_for
from hipmob_desktop.video.probe import probe
from tests.video.synthetic import ASSETS, Library

LIBRARY = load_drills(ASSETS / "drills")
ROUTINES = load_routines(ASSETS / "routines", LIBRARY)
CLIPS, VOICE = ClipLibrary(ASSETS), VoiceLibrary(ASSETS)

drill_ids = st.sampled_from(sorted(LIBRARY))


def check(plan: Plan, routine: Routine) -> None:
    assert plan.frames == round(routine.seconds * 30)
    spans = [(round(one.start_seconds * 30), round(one.end_seconds * 30)) for one in routine.segments]
    assert [(chapter.start_frame, chapter.end_frame) for chapter in plan.chapters] == spans
    at = 0
    for run in plan.sounds:
        assert run.start_packet == at
        at = run.end_packet
    assert at == round(routine.seconds * 50)


@settings(deadline=None, max_examples=60)
@given(
    st.sampled_from(Mode),
    st.integers(3, 20),
    st.sets(drill_ids, max_size=5),
    st.dictionaries(drill_ids, drill_ids, max_size=3),
)
def test_the_clips_and_the_voice_that_come_with_the_app_do_for_every_version(
    mode: Mode, minutes: int, resting: set[str], swaps: dict[str, str]
) -> None:
    try:
        routine = built(ROUTINES[mode], LIBRARY, Recipe(minutes, frozenset(resting), tuple(sorted(swaps.items()))))
    except CannotFitError:
        return
    check(plan_for(routine, CLIPS, script_for(routine, VOICE.seconds), VOICE), routine)


def turns() -> Iterator[tuple[Drill, Side]]:
    return ((drill, side) for drill in LIBRARY.values() for side in drill.sides_worked)


@pytest.mark.parametrize("drill", LIBRARY)
def test_any_drill_can_follow_any_other_after_the_shortest_and_the_longest_transition(drill: str) -> None:
    for before, before_side in turns():
        for side in LIBRARY[drill].sides_worked:
            for seconds in (5.0, 8.0):
                routine = pair((before, before_side), (LIBRARY[drill], side), seconds)
                check(plan_for(routine, CLIPS, script_for(routine, VOICE.seconds), VOICE), routine)


def pair(before: tuple[Drill, Side], after: tuple[Drill, Side], seconds: float) -> Routine:
    parts = (
        (SegmentKind.INTRO, 11.0, before),
        (SegmentKind.WORK, float(dose_of(before[0]).least), before),
        (SegmentKind.TRANSITION, seconds, after),
        (SegmentKind.WORK, float(dose_of(after[0]).least), after),
    )
    segments: list[Segment] = []
    start = 0.0
    for index, (kind, length, (drill, side)) in enumerate(parts):
        reps = reps_in(drill, length) if kind is SegmentKind.WORK else None
        segments.append(Segment(index, kind, start, length, drill, side, reps, False, ""))
        start += length
    return Routine("pre-run", "Pre-run", Mode.PRE_RUN, tuple(segments))


@pytest.mark.parametrize("mode, minutes", [(Mode.PRE_RUN, 4), (Mode.POST_RUN, 3), (Mode.STAND_ALONE, 12)])
def test_a_fitted_video_is_exact_and_decodes_without_a_warning(
    library: Library, tmp_path: Path, mode: Mode, minutes: int
) -> None:
    routine = built(library.routines[mode], LIBRARY, Recipe(minutes))
    path = tmp_path / "fitted.mkv"
    assemble(plan_from(routine, library.assets), path, lambda _share: None, lambda: False)
    facts = probe(path)
    assert facts.seconds == minutes * 60
    chapters = [(one.title, one.start_seconds, one.end_seconds) for one in facts.chapters]
    assert chapters == [(chapter_title(one), one.start_seconds, one.end_seconds) for one in routine.segments]
    before = av.logging.get_level()
    av.logging.set_level(av.logging.WARNING)
    try:
        with av.logging.Capture() as told:
            with av.open(str(path)) as file:
                pictures = [frame.pts for frame in file.decode(video=0)]
            with av.open(str(path)) as file:
                heard = sum(frame.samples for frame in file.decode(audio=0))
    finally:
        av.logging.set_level(before)
    assert [entry for entry in told if entry[0] <= av.logging.WARNING] == []
    assert pictures == [round(frame * 1000 / 30) for frame in range(minutes * 60 * 30)]
    assert heard == pytest.approx(minutes * 60 * 48_000, abs=960)
