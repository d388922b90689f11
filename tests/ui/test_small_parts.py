# SPDX-License-Identifier: GPL-3.0-or-later
"""Words, keys, the mode switch, jobs, keeping awake, settings."""

from __future__ import annotations

import logging
import threading
import weakref
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from pytestqt.qtbot import QtBot

from hipmob_desktop.domain.language import tr
from hipmob_desktop.domain.routines import Mode, Routine
from hipmob_desktop.ui.jobs import Job, Jobs
from hipmob_desktop.ui.keep_awake import DaemonExecutor, KeepAwake
from hipmob_desktop.ui.keys import BINDINGS, Command, command_of, digit_of, is_plain
from hipmob_desktop.ui.mode_switch import MODES, ModeSwitch, segment_rect
from hipmob_desktop.ui.settings import Settings
from hipmob_desktop.ui.theme import Appearance, Theme
from hipmob_desktop.ui.words import clock, in_sentence, length, sentence
from tests.ui.conftest import AtOnceExecutor, HeldExecutor, Inhibition

NONE = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(1.0, "1 second"), (24.0, "24 seconds"), (60.0, "1 minute"), (411.5, "6 minutes 51 seconds"), (0.2, "0 seconds")],
)
def test_lengths_are_written_as_people_say_them(seconds: float, words: str) -> None:
    assert length(seconds) == words


@pytest.mark.parametrize("seconds", [65.7, 30.6, 65.3 - 35.3, 0.4])
def test_a_length_in_words_and_the_clock_tell_the_same_seconds(seconds: float) -> None:
    minutes, rest = map(int, clock(seconds).split(":"))
    assert length(seconds) == length(60.0 * minutes + rest)


def test_the_clock_counts_whole_seconds() -> None:
    assert [clock(seconds) for seconds in (0.0, 59.99, 125.9, 600.0, -1.0)] == ["0:00", "0:59", "2:05", "10:00", "0:00"]


def test_one_is_not_many() -> None:
    assert (tr("{count} drill(s)", 1), tr("{count} drill(s)", 2)) == ("1 drill", "2 drills")
    assert [tr("{count} week(s) (is|are) left", count) for count in (1, 2)] == ["1 week is left", "2 weeks are left"]


@pytest.mark.parametrize(
    ("name", "inside"),
    [
        ("A-march", "A-march"),
        ("Cat-cow", "cat-cow"),
        ("90/90 switch", "90/90 switch"),
        ("Fire hydrant", "fire hydrant"),
    ],
)
def test_names_inside_a_sentence_start_small_unless_they_are_letters(name: str, inside: str) -> None:
    assert in_sentence(name) == inside


def test_a_transition_tells_what_is_next(routine: Routine) -> None:
    assert sentence(routine, routine.segments[0]) == "Getting ready, next A-march, 15 seconds"
    assert sentence(routine, routine.segments[2]) == "Transition, next cat-cow, 8 seconds"


def test_no_key_means_two_things() -> None:
    combinations = [combination for binding in BINDINGS for combination in binding.combinations]
    assert len(combinations) == len(set(combinations))


def test_every_command_has_a_key_that_the_list_of_keys_names() -> None:
    assert {binding.command for binding in BINDINGS} == set(Command)
    assert all(binding.caps and binding.text for binding in BINDINGS)


@pytest.mark.parametrize(
    ("key", "modifiers", "command"),
    [
        (Qt.Key.Key_Space, NONE, Command.PLAY_OR_PAUSE),
        (Qt.Key.Key_K, NONE, Command.PLAY_OR_PAUSE),
        (Qt.Key.Key_Right, NONE, Command.FORWARD_5),
        (Qt.Key.Key_Right, SHIFT, Command.NEXT_DRILL),
        (Qt.Key.Key_Left, SHIFT, Command.PREVIOUS_DRILL),
        (Qt.Key.Key_2, CONTROL, Command.POST_RUN),
        (Qt.Key.Key_2, NONE, None),
        (Qt.Key.Key_Question, SHIFT, Command.LIST_KEYS),
        (Qt.Key.Key_3, CONTROL | SHIFT, Command.STAND_ALONE),
        (Qt.Key.Key_F, SHIFT, Command.OTHER_SCREEN),
        (Qt.Key.Key_F, CONTROL, None),
        (Qt.Key.Key_X, NONE, None),
    ],
)
def test_keys_ask_for_their_commands(key: Qt.Key, modifiers: Qt.KeyboardModifier, command: Command | None) -> None:
    assert command_of(key, modifiers) is command


@pytest.mark.parametrize(
    ("key", "modifiers", "digit"),
    [
        (Qt.Key.Key_0, NONE, 0),
        (Qt.Key.Key_9, Qt.KeyboardModifier.KeypadModifier, 9),
        (Qt.Key.Key_3, SHIFT, 3),
        (Qt.Key.Key_3, CONTROL, None),
        (Qt.Key.Key_A, NONE, None),
    ],
)
def test_digits_are_told_by_themselves(key: Qt.Key, modifiers: Qt.KeyboardModifier, digit: int | None) -> None:
    assert digit_of(key, modifiers) == digit


def test_only_plain_keys_pause() -> None:
    assert is_plain(Qt.Key.Key_X, NONE)
    assert is_plain(Qt.Key.Key_X, SHIFT)
    assert not is_plain(Qt.Key.Key_X, Qt.KeyboardModifier.ControlModifier)
    assert not is_plain(Qt.Key.Key_Shift, SHIFT)
    assert not is_plain(Qt.Key.Key_Tab, NONE)


@pytest.fixture
def switch(qtbot: QtBot, theme: Theme) -> ModeSwitch:
    widget = ModeSwitch(theme)
    qtbot.addWidget(widget)
    widget.resize(432, 48)
    widget.show()
    return widget


@pytest.mark.parametrize("index", [1, 2])
def test_a_click_asks_for_the_mode_under_it(switch: ModeSwitch, qtbot: QtBot, index: int) -> None:
    with qtbot.waitSignal(switch.asked) as asked:
        spot = segment_rect(index, switch.width(), switch.height()).center().toPoint()
        qtbot.mouseClick(switch, Qt.MouseButton.LeftButton, pos=spot)
    assert asked.args == [MODES[index]]
    assert switch.mode is Mode.PRE_RUN  # it shows what it is told, not what it asks for


def test_the_mode_shown_is_not_asked_for_again(switch: ModeSwitch, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(switch.asked):
        qtbot.mouseClick(switch, Qt.MouseButton.LeftButton, pos=QPoint(20, 24))
        qtbot.keyClick(switch, Qt.Key.Key_Left)


def test_arrows_move_between_modes(switch: ModeSwitch, qtbot: QtBot) -> None:
    switch.set_mode(Mode.POST_RUN)
    with qtbot.waitSignal(switch.asked) as asked:
        qtbot.keyClick(switch, Qt.Key.Key_Right)
    assert asked.args == [Mode.STAND_ALONE]


def test_a_screen_reader_hears_the_mode(switch: ModeSwitch) -> None:
    switch.set_mode(Mode.POST_RUN)
    assert switch.accessibleName() == "Routine: Post-run, 2 of 3"


def test_jobs_follow_each_other_and_their_results_come_back(qtbot: QtBot) -> None:
    executor = HeldExecutor()
    jobs = Jobs(executor)
    results: list[object] = []
    for number in range(3):
        jobs.submit(lambda _job, number=number: number * 2, done=results.append)
    assert results == []
    executor.run()
    assert results == [0, 2, 4]


def test_a_failed_job_tells_its_error(qtbot: QtBot) -> None:
    failures: list[Exception] = []

    def work(_job: Job) -> None:
        raise OSError("no room")

    Jobs(AtOnceExecutor()).submit(work, failed=failures.append)
    assert [str(failure) for failure in failures] == ["no room"]


def test_an_error_nobody_waits_for_is_logged(qtbot: QtBot, caplog: pytest.LogCaptureFixture) -> None:
    def work(_job: Job) -> None:
        raise OSError("no room")

    with caplog.at_level(logging.ERROR):
        Jobs(AtOnceExecutor()).submit(work)
    assert "no room" in caplog.text


def test_a_cancelled_job_tells_nothing(qtbot: QtBot) -> None:
    executor = HeldExecutor()
    told: list[object] = []
    job = Jobs(executor).submit(lambda job: job.report(0.5), done=told.append, progress=told.append)
    job.cancel()
    executor.run()
    assert told == []


@pytest.mark.parametrize("ends", ["well", "badly", "cancelled"])
def test_what_a_job_was_given_dies_on_the_gui_thread_however_long_its_worker_holds_on(
    qtbot: QtBot, caplog: pytest.LogCaptureFixture, ends: str
) -> None:
    executor = HeldExecutor()
    jobs = Jobs(executor)
    timer = QTimer()
    timer.start(60_000)
    gone = weakref.ref(timer)

    def work(job: Job, timer: QTimer = timer) -> float:
        job.report(timer.interval())
        return 1.0 / (timer.interval() if ends == "well" else 0.0)

    def take(_told: object, timer: QTimer = timer) -> None:
        timer.stop()

    job = jobs.submit(work, done=take, failed=take, progress=take)
    if ends == "cancelled":
        job.cancel()
    worker_holds = list(executor.held)
    del timer, work, take
    assert gone() is not None
    executor.run()
    assert gone() is None
    assert len(worker_holds) == 1


def test_the_screen_is_kept_awake_only_while_wanted() -> None:
    told: list[str] = []
    keep_awake = KeepAwake(AtOnceExecutor(), lambda: Inhibition(told))
    for wanted in (False, True, True, False, True):
        keep_awake.set_wanted(wanted)
    assert told == ["awake", "may sleep", "awake"]
    keep_awake.close()
    assert told[-1] == "may sleep"


def test_a_desktop_that_never_answers_about_the_screen_does_not_hold_the_end_up() -> None:
    asked, answers = threading.Event(), threading.Event()

    def never_answer() -> Inhibition:
        asked.set()
        answers.wait()
        return Inhibition([])

    keep_awake = KeepAwake(DaemonExecutor("asks-in-vain"), never_answer)
    keep_awake.set_wanted(True)
    assert asked.wait(20.0)
    keep_awake.close()
    (thread,) = (thread for thread in threading.enumerate() if thread.name == "asks-in-vain")
    assert thread.daemon, "the process ends without it"
    answers.set()
    thread.join(20.0)
    assert not thread.is_alive()


def test_who_asks_the_desktop_goes_on_after_a_failure() -> None:
    executor = DaemonExecutor("asks")
    failed, done = executor.submit(lambda: 1 // 0), executor.submit(lambda number: number + 1, 1)
    assert isinstance(failed.exception(20.0), ZeroDivisionError)
    assert done.result(20.0) == 2
    executor.shutdown()


def test_who_asks_the_desktop_leaves_out_what_was_called_off() -> None:
    executor = DaemonExecutor("asks")
    goes_on, asked = threading.Event(), []
    executor.submit(goes_on.wait)
    called_off = executor.submit(lambda: asked.append("in vain"))
    after = executor.submit(lambda: asked.append("after"))
    assert called_off.cancel()
    goes_on.set()
    after.result(20.0)
    executor.shutdown()
    assert asked == ["after"]


def test_a_desktop_that_cannot_keep_awake_does_no_harm(caplog: pytest.LogCaptureFixture) -> None:
    def refuse() -> Inhibition:
        raise RuntimeError("no such service")

    keep_awake = KeepAwake(AtOnceExecutor(), refuse)
    with caplog.at_level(logging.WARNING):
        keep_awake.set_wanted(True)
        keep_awake.set_wanted(False)
        keep_awake.close()
    assert "no such service" in caplog.text


def test_settings_come_back_after_a_restart(tmp_path: Path) -> None:
    settings = Settings(tmp_path)
    settings.mode = Mode.STAND_ALONE
    settings.volume = 0.35
    settings.muted = True
    settings.appearance = Appearance.DARK
    settings.health_note_seen = True
    settings.save()
    again = Settings(tmp_path)
    assert (again.mode, again.volume, again.muted) == (Mode.STAND_ALONE, pytest.approx(0.35), True)
    assert again.appearance is Appearance.DARK
    assert again.health_note_seen


def test_a_hand_edited_settings_file_never_keeps_the_app_from_starting(tmp_path: Path) -> None:
    (tmp_path / "settings.ini").write_text("[practice]\nmode=swim\n[sound]\nvolume=loud\n", encoding="utf-8")
    settings = Settings(tmp_path)
    assert settings.mode is Mode.PRE_RUN
    assert settings.volume == 0.8
