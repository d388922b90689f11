# SPDX-License-Identifier: GPL-3.0-or-later
"""A practice with the real players on a real file: what was seen or heard counts, and a loop shows nothing else."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from hipmob_desktop.domain.routines import Routine
from hipmob_desktop.media.backends import candidates
from hipmob_desktop.ui.drill_loop import DrillLoop
from hipmob_desktop.ui.jobs import Jobs
from hipmob_desktop.ui.practice import Clock, Phase, Practice
from tests.media.clips import Recipe, make_clip, read_frame_number
from tests.media.fake_player import ManualClock
from tests.ui.conftest import NOW, AtOnceExecutor, SessionsKept, session_maker

pytestmark = pytest.mark.qt_log_ignore("pa_context_connect|No audio device|No RHI backend", extend=True)

TIMEOUT = 60_000
LENGTHS = (1.0, 4.0, 1.0, 4.0)
"""Seconds of the intro, a drill, a transition and another drill."""


@pytest.fixture(scope="module")
def clip(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_clip(tmp_path_factory.mktemp("playing") / "ten-seconds.webm", Recipe(seconds=sum(LENGTHS)))


@pytest.fixture
def short(routine: Routine) -> Routine:
    """The first two drills of the routine, so short that they fit the clip."""
    begins, segments = 0.0, []
    for segment, length in zip(routine.segments[:4], LENGTHS, strict=True):
        segments.append(replace(segment, start_seconds=begins, seconds=length))
        begins += length
    made = replace(routine, segments=tuple(segments))
    assert [segment.is_work for segment in made.segments] == [False, True, False, True]
    return made


@pytest.fixture(params=["VLC", "Qt"])
def practice(request: pytest.FixtureRequest, qtbot: QtBot, clip: Path, short: Routine) -> Iterator[Practice]:
    """Stands ready with a real player."""
    candidate = next(candidate for candidate in candidates() if candidate.name == request.param)
    reason = candidate.why_not()
    if reason is not None:
        pytest.skip(reason)
    kept = SessionsKept()
    practice = Practice(
        short,
        lambda _routine, _progress, _cancelled: clip,
        Jobs(AtOnceExecutor()),
        kept,
        session_maker(ManualClock()),
        lambda: "session",
        Clock(now=lambda: NOW, monotonic=time.monotonic),
    )
    practice.setProperty("kept", kept)
    player = candidate.create(None)
    practice.start()
    practice.set_player(player)
    yield practice
    practice.leave()
    player.close()
    practice.deleteLater()


def kept_by(practice: Practice) -> SessionsKept:
    kept: SessionsKept = practice.property("kept")
    return kept


def test_sound_alone_is_followed_to_the_end_and_counts_every_second(
    qtbot: QtBot, practice: Practice, short: Routine
) -> None:
    told: list[float] = []
    practice.moved.connect(told.append)
    practice.set_pictures(False)
    practice.play()
    qtbot.waitUntil(lambda: practice.phase is Phase.ENDED, timeout=TIMEOUT)

    assert practice.player is not None
    assert practice.player.frame is None
    assert told == sorted(told), "time runs on"
    (session,) = kept_by(practice).recorded
    assert session.watched_seconds == pytest.approx(8.0, abs=0.6)
    assert [part.watched_seconds for part in session.segments] == pytest.approx([4.0, 4.0], abs=0.5)


def test_pictures_can_go_and_come_back_and_no_second_is_lost(qtbot: QtBot, practice: Practice) -> None:
    practice.play()
    qtbot.waitUntil(lambda: practice.seconds > 2.0, timeout=TIMEOUT)
    practice.set_pictures(False)
    qtbot.waitUntil(lambda: practice.seconds > 4.0, timeout=TIMEOUT)
    assert practice.player is not None
    assert practice.player.frame is None
    practice.set_pictures(True)
    qtbot.waitUntil(lambda: practice.seconds > 7.0, timeout=TIMEOUT)
    assert practice.player.frame is not None
    assert practice.watched.seconds_within(0.0, 7.0) == pytest.approx(7.0, abs=0.5)


def test_a_loop_shows_each_frame_of_its_drill_and_none_of_what_follows(
    qtbot: QtBot, practice: Practice, short: Routine
) -> None:
    drill = short.work_segments[0]
    loop = DrillLoop(practice)
    turns: list[float] = []
    practice.play()
    qtbot.waitUntil(lambda: practice.seconds > 0.1, timeout=TIMEOUT)
    practice.seek(drill.end_seconds - 1.5)
    loop.toggle()
    practice.sought.connect(turns.append)
    brought, shown = FramesNoted(practice), FramesNoted(practice)
    assert practice.player is not None
    practice.player.frame_changed.connect(brought.note)
    practice.moved.connect(shown.note)
    qtbot.waitUntil(lambda: len(turns) >= 2, timeout=TIMEOUT)

    end = round(drill.end_seconds * 30)
    assert turns == [drill.start_seconds] * 2
    assert max(shown.numbers) < end, "none of what follows"
    assert max(shown.numbers, default=0) == max(number for number in brought.numbers if number < end)
    assert max(brought.numbers) >= end - 4, "it turns at one of the last frames"
    assert practice.watched.seconds_within(drill.start_seconds, drill.end_seconds) == pytest.approx(4.0, abs=0.4)
    assert practice.watched.seconds_within(drill.end_seconds, 10.0) == 0.0


@dataclass
class FramesNoted:
    """The numbers that the frames of a practice carry, noted when told to."""

    practice: Practice
    numbers: list[int] = field(default_factory=list)

    def note(self) -> None:
        frame = self.practice.player.frame if self.practice.player is not None else None
        number = read_frame_number(frame) if frame is not None else None
        if number is not None and self.practice.phase is Phase.PLAYING:
            self.numbers.append(number)


def test_sound_alone_goes_round_a_drill_too(qtbot: QtBot, practice: Practice, short: Routine) -> None:
    drill = short.work_segments[0]
    loop = DrillLoop(practice)
    told, turns = [], []
    practice.set_pictures(False)
    practice.play()
    qtbot.waitUntil(lambda: practice.seconds > 0.1, timeout=TIMEOUT)
    practice.seek(drill.end_seconds - 1.5)
    loop.toggle()
    practice.moved.connect(told.append)
    practice.sought.connect(turns.append)
    qtbot.waitUntil(lambda: len(turns) >= 2, timeout=TIMEOUT)

    assert max(told) < drill.end_seconds
    assert turns == [drill.start_seconds] * 2
