# SPDX-License-Identifier: GPL-3.0-or-later
"""Whatever a runner presses, in whatever order: nothing breaks, nothing is earned unplayed, nothing played is lost."""

from __future__ import annotations

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from PySide6.QtWidgets import QApplication

from hipmob_desktop.domain.routines import Mode, Routine
from hipmob_desktop.media.state import Playback
from hipmob_desktop.storage.routine_files import load_drills, load_routines
from hipmob_desktop.ui.practice import Phase
from tests.ui.conftest import ASSETS, make_rig

ROUTINES = load_routines(ASSETS / "routines", load_drills(ASSETS / "drills"))
SLACK_SECONDS = 0.5
"""What a frame here and there, at twice the speed, may make of a difference."""


class AnyOrder(RuleBasedStateMachine):
    """A practice under all of its commands, in any order, with time that passes between them."""

    @initialize(follows=st.sampled_from([True, True, True, False]))
    def start(self, follows: bool) -> None:
        self.application = QApplication.instance() or QApplication([])
        self.rig = make_rig(ROUTINES)
        self.practice = self.rig.practice
        self.practice.start()
        self.practice.set_player(self.rig.player)
        self.most_seconds = 0.0
        self.asked: list[Routine] = []
        self.practice.switch_asked.connect(self.asked.append)
        if follows:
            self.the_video_is_made()
            self.practice.seek(30.0)
            self.time_passes(4.0)

    @rule(seconds=st.sampled_from([0.05, 0.5, 4.0, 25.0]))
    def time_passes(self, seconds: float) -> None:
        playing = self.rig.player.state.playback in (Playback.PLAYING, Playback.OPENING)
        self.most_seconds += seconds * self.practice.rate if playing else 0.0
        self.rig.player.advance(seconds)

    @precondition(lambda self: self.practice.phase is Phase.PLAYING)
    @rule(seconds=st.sampled_from([1.0, 10.0]))
    def follow_for_a_while(self, seconds: float) -> None:
        self.time_passes(seconds)

    @rule()
    def start_and_follow(self) -> None:
        self.practice.play()
        self.the_video_is_made()
        self.time_passes(4.0)

    @rule()
    def the_video_is_made(self) -> None:
        self.rig.executor.run()

    @rule()
    def press_space(self) -> None:
        self.practice.play_or_pause()

    @rule(seconds=st.floats(-20.0, 620.0))
    def click_the_timeline(self, seconds: float) -> None:
        self.practice.seek(seconds)

    @rule(seconds=st.sampled_from([-10.0, -5.0, 5.0, 10.0]))
    def press_an_arrow(self, seconds: float) -> None:
        self.practice.seek_by(seconds)

    @rule()
    def press_n(self) -> None:
        self.practice.next_drill()

    @rule()
    def press_p(self) -> None:
        self.practice.previous_drill()

    @rule(step=st.sampled_from([-1, 1]))
    def change_the_speed(self, step: int) -> None:
        self.practice.change_rate(step)

    @rule(step=st.sampled_from([-1, 1]))
    def step_a_frame(self, step: int) -> None:
        self.practice.step(step)

    @rule(mode=st.sampled_from(list(Mode)), stay=st.booleans())
    def choose_a_mode(self, mode: Mode, stay: bool) -> None:
        under_way, before = self.practice.under_way, self.practice.routine.mode
        self.practice.choose(ROUTINES[mode])
        if under_way and mode is not before:
            assert self.asked.pop() is ROUTINES[mode]
            assert self.practice.routine.mode is before
            if stay:
                self.practice.play()
            else:
                self.practice.switch(ROUTINES[mode])
        assert self.asked == []
        assert self.practice.routine.mode is (before if under_way and stay else mode)

    @precondition(lambda self: self.practice.phase is Phase.PREPARING)
    @rule()
    def cancel(self) -> None:
        self.practice.cancel_preparing()

    @precondition(lambda self: self.practice.phase is Phase.PLAYING)
    @rule(bad_luck=st.integers(0, 4))
    def the_player_may_fail(self, bad_luck: int) -> None:
        if bad_luck:
            return
        self.rig.player.failed.emit("The file is gone.")

    @rule()
    def leave(self) -> None:
        under_way, kept = self.practice.under_way, len(self.rig.log.recorded)
        session = self.practice.leave()
        assert (session is not None) == under_way
        assert len(self.rig.log.recorded) == kept + under_way

    @invariant()
    def nothing_is_earned_that_was_not_played(self) -> None:
        earned = sum(session.watched_seconds for session in self.rig.log.recorded)
        assert earned <= self.most_seconds + SLACK_SECONDS

    @invariant()
    def no_session_is_longer_than_its_routine(self) -> None:
        for session in self.rig.log.recorded:
            assert 0.0 < session.watched_seconds <= session.planned_seconds + 0.001
        assert len({session.id for session in self.rig.log.recorded}) == len(self.rig.log.recorded)

    @invariant()
    def the_moment_is_in_the_routine(self) -> None:
        assert 0.0 <= self.practice.seconds <= self.practice.routine.seconds

    @invariant()
    def a_failure_has_its_reason(self) -> None:
        assert (self.practice.phase is Phase.FAILED) <= bool(self.practice.message)

    def teardown(self) -> None:
        if hasattr(self, "practice"):
            self.practice.leave()
            self.practice.deleteLater()
            QApplication.processEvents()


AnyOrder.TestCase.settings = settings(
    max_examples=40, stateful_step_count=40, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
TestAnyOrder = AnyOrder.TestCase
