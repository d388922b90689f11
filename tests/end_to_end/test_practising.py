# SPDX-License-Identifier: GPL-3.0-or-later
"""The main job: launch, press Space, follow, and find the session in the history."""

from __future__ import annotations

import time

import pytest

from hipmob_desktop.domain.routines import Mode
from hipmob_desktop.domain.sessions import routine_hash
from tests.end_to_end.conftest import Launch
from tests.end_to_end.running_app import RunningApp, alike, routine_of, wait_until

SPEED = 2.0
# At twice the speed a back end may drop every second frame, and where a seek lands is a frame's matter too.
TOLERANCE_SECONDS = 4 / 30


@pytest.mark.parametrize("backend", ["vlc", "qt"])
def test_a_newcomer_follows_to_the_end_and_finds_the_session_in_the_history(launch: Launch, backend: str) -> None:
    routine = routine_of(Mode.PRE_RUN)
    first, last = routine.work_segments[0], routine.work_segments[-1]
    app = launch("--speed", f"{SPEED:g}", "--backend", backend)
    app.start_as_newcomer()
    see_the_drill_change(app)
    for _ in range(len(routine.work_segments) + 5):  # in the last drill there is none to go to
        app.press("n")
        app.wait_for_motion(2)
    wait_until(lambda: len(app.history()) == 1, "the session was in the history")
    elapsed_seconds = time.monotonic() - app.started_at
    app.wait_for_sheet()

    (session,) = app.history()
    assert (session["mode"], session["source"]) == ("pre-run", "played")
    assert session["routine_hash"] == routine_hash(routine)
    assert session["planned_seconds"] == sum(segment.seconds for segment in routine.work_segments)
    seconds = [segment["watched_seconds"] for segment in session["segments"]]
    assert [segment["drill"] for segment in session["segments"]] == [
        segment.drill.id for segment in routine.work_segments
    ]
    assert seconds[-1] == pytest.approx(last.seconds, abs=TOLERANCE_SECONDS), "the last was played from start to end"
    # on a slow desktop the keys come so late that all of the first has been played
    assert 10.0 - TOLERANCE_SECONDS <= seconds[0] <= first.seconds, "the end of the first was played"
    skipped = zip(seconds[1:-1], routine.work_segments[1:-1], strict=True)
    assert all(part < segment.seconds for part, segment in skipped), "what was skipped earns nothing"
    assert session["watched_seconds"] == pytest.approx(sum(seconds))
    assert session["watched_seconds"] < SPEED * elapsed_seconds, "nothing is earned that was not played"

    app.press("Return")
    app.wait_for_no_sheet()
    app.screen.ask_to_close(app.window)
    assert app.wait_for_end() == 0
    assert app.history() == [session]
    assert app.checkpoint() is None
    assert (app.errors(), app.troubles(), app.leftovers()) == ("", [], False)


def see_the_drill_change(app: RunningApp) -> None:
    """From the introduction to the first drill, to the second and back by keys, and on to the second by waiting."""
    app.wait_for_motion()
    introduction = name_of(app)
    app.press("n")
    wait_until(lambda: settled(app) and not alike(name_of(app), introduction), "the first drill was named")
    first = name_of(app)
    app.press("n")
    wait_until(lambda: settled(app) and not alike(name_of(app), first), "the second drill was named")
    second = name_of(app)
    app.press("p", "p")
    wait_until(lambda: alike(name_of(app), first), "the first drill was named again")
    app.press("l", "l", "l")
    wait_until(lambda: alike(name_of(app), second), "the second drill came by itself")


def name_of(app: RunningApp) -> int:
    """The name where it lies without a notice: on a machine without sound one says so, and moves the picture down."""
    app.press("Escape")
    return app.drill_name()


def settled(app: RunningApp) -> bool:
    """Whether the name stays for two looks, so that no look falls into the change."""
    name = name_of(app)
    app.wait_for_motion(2)
    return alike(name, name_of(app))
