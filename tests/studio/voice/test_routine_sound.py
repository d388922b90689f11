# SPDX-License-Identifier: GPL-3.0-or-later
"""What is heard of the three routines, and of others fitted to the day, decoded from the very files that are played."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
from studio.voice import manifest, opus
from studio.voice.loudness import RATE, Samples, loudness, true_peak
from studio.voice.routine_sound import found_at, onset_seconds, sound_of

from hipmob_desktop.domain.fitting import Recipe, built
from hipmob_desktop.domain.routines import Mode, Routine
from hipmob_desktop.domain.script import LEAD_SECONDS, MOST_SPOKEN_SHARE, Cue, CueKind, script_for
from hipmob_desktop.storage.routine_files import load_drills, load_routines
from hipmob_desktop.video.assemble import assemble
from hipmob_desktop.video.compose import plan_from

ASSETS = Path(__file__).parents[3] / "assets"
VOICE = ASSETS / "voice"
ENTRIES = manifest.load(VOICE)
LIBRARY = load_drills(ASSETS / "drills")
ROUTINES = load_routines(ASSETS / "routines", LIBRARY)
FITTED = ((Mode.PRE_RUN, 3), (Mode.POST_RUN, 5), (Mode.STAND_ALONE, 15), (Mode.PRE_RUN, 20))

ON_TIME_SECONDS = 0.1
ON_TIME = frozenset({CueKind.COUNTDOWN, CueKind.HALFWAY, CueKind.SWITCH, CueKind.CHIME})
QUIETEST_LUFS, LOUDEST_LUFS = -18.5, -16.5
PEAK_LIMIT_DBTP = -1.0


@dataclass(frozen=True)
class Heard:
    """A routine, its script, and its sound as decoded from the assembled file."""

    routine: Routine
    script: tuple[Cue, ...]
    sound: Samples

    @property
    def name(self) -> str:
        """Which routine, and how many minutes of it."""
        return f"{self.routine.id} {self.routine.seconds / 60:.0f} min"


@pytest.fixture(
    scope="module", params=[*((mode, 10) for mode in Mode), *FITTED], ids=lambda param: f"{param[0]}-{param[1]}"
)
def heard(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Heard:
    mode, minutes = request.param
    routine = built(ROUTINES[mode], LIBRARY, Recipe(minutes))
    assert routine.seconds == 60 * minutes
    file = tmp_path_factory.mktemp(mode) / "routine.mkv"
    assemble(plan_from(routine, ASSETS), file, lambda _share: None, lambda: False)
    script = script_for(routine, lambda clip: ENTRIES[clip].seconds)
    return Heard(routine, script, opus.read(file))


def clip(cue: Cue) -> Samples:
    return opus.read(VOICE / ENTRIES[cue.clip].file)


def spoken_seconds(sound: Samples, script: tuple[Cue, ...]) -> float:
    """How long the voice is heard: time within spoken clips in which there is sound, pauses within them included."""
    return sum(
        len(np.trim_zeros(np.abs(clip(cue)) > 1e-3)) / RATE for cue in script if cue.text and cue.kind != CueKind.CHIME
    )


def test_counts_side_changes_and_chimes_are_heard_on_time(heard: Heard) -> None:
    errors: dict[CueKind, list[float]] = {}
    for cue in heard.script:
        if cue.kind in ON_TIME:
            samples = clip(cue)
            start, alike = found_at(heard.sound, samples, cue.start_seconds)
            assert alike > 0.99, f"{cue.clip} is not heard near {cue.start_seconds:.2f} s"
            error = start + onset_seconds(samples) - (cue.start_seconds + LEAD_SECONDS)
            errors.setdefault(cue.kind, []).append(error)
    assert set(errors) == ON_TIME
    for kind, found in errors.items():
        worst = max(found, key=abs)
        print(f"{heard.name} {kind}: {len(found)} heard, at most {1000 * worst:+.0f} ms off")
        assert abs(worst) <= ON_TIME_SECONDS


def test_the_count_falls_on_the_last_three_seconds_of_every_drill_but_the_last(heard: Heard) -> None:
    for segment in heard.routine.work_segments[:-1]:
        counted = [
            cue
            for cue in heard.script
            if cue.kind is CueKind.COUNTDOWN and segment.start_seconds < cue.start_seconds < segment.end_seconds
        ]
        for seconds_left, cue in zip((3, 2, 1), counted, strict=True):
            start, _ = found_at(heard.sound, clip(cue), cue.start_seconds)
            assert abs(start + onset_seconds(clip(cue)) - (segment.end_seconds - seconds_left)) <= ON_TIME_SECONDS


def test_never_more_than_a_third_is_spoken(heard: Heard) -> None:
    share = spoken_seconds(heard.sound, heard.script) / heard.routine.seconds
    print(f"{heard.name}: {100 * share:.1f} % spoken")
    assert share <= MOST_SPOKEN_SHARE


def test_a_routine_is_as_loud_as_it_should_be(heard: Heard) -> None:
    loud, peak = loudness(heard.sound), true_peak(heard.sound)
    print(f"{heard.name}: {loud:.1f} LUFS, {peak:.1f} dBTP")
    assert QUIETEST_LUFS <= loud <= LOUDEST_LUFS
    assert peak < PEAK_LIMIT_DBTP


def test_the_file_sounds_like_its_clips_side_by_side(heard: Heard) -> None:
    expected = sound_of(heard.script, heard.routine.seconds, VOICE)
    length = min(len(expected), len(heard.sound))
    assert abs(len(expected) - len(heard.sound)) <= RATE // 10
    assert np.abs(expected[:length] - heard.sound[:length]).max() < 1e-3
