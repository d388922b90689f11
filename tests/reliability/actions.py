# SPDX-License-Identifier: GPL-3.0-or-later
"""A runner who does anything in any order, to the whole composed app; only player and video are made up.

    python -m tests.reliability.actions --count 20000 --seed 7

After each action all that has to hold is looked at: nothing warned or raised, no session lost, on disk neither, what
the parts show agrees, and the GUI thread was not held up. A seed does nearly the same again: the app's timers run on.
"""

from __future__ import annotations

import argparse
import contextlib
import importlib
import logging
import os
import random
import re
import sys
import tempfile
import threading
import time
import traceback
from collections import Counter, deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from unittest import mock

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import shiboken6
from PySide6.QtCore import QEvent, QPoint, QPointF, QSize, Qt, qInstallMessageHandler
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QFileDialog,
    QLineEdit,
    QWidget,
)

from hipmob_desktop import app as app_module
from hipmob_desktop.app import Parts, compose
from hipmob_desktop.desktop.mpris import GoTo, Press, Request, Seek, SetRate, SetVolume
from hipmob_desktop.domain.routines import Routine
from hipmob_desktop.media import backends
from hipmob_desktop.media.backends import Candidate
from hipmob_desktop.media.player import MediaPlayer
from hipmob_desktop.media.state import Playback
from hipmob_desktop.storage.history_file import HistoryFile
from hipmob_desktop.ui.keys import BINDINGS
from hipmob_desktop.ui.practice import Phase
from hipmob_desktop.ui.remote_control import Host, RemoteControl
from tests.media.fake_player import FakePlayer, Film, ManualClock

LONGEST_ACTION_CPU_SECONDS = 1.5
"""Of the GUI thread, so that other programs on a busy machine do not count."""
TOLD_ACTIONS = 25
SLACK_SECONDS = 0.5
_OF_THE_MACHINE = re.compile(
    "This plugin does not support|Couldn't (load|resolve) pipewire|PulseAudioService|No audio device|No RHI backend"
)
_PLAIN_KEYS = (
    *range(Qt.Key.Key_A, Qt.Key.Key_Z + 1),
    *range(Qt.Key.Key_0, Qt.Key.Key_9 + 1),
    *(Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return, Qt.Key.Key_Return, Qt.Key.Key_Escape),
    *(Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_F5, Qt.Key.Key_Delete),
)


class BrokenPromiseError(AssertionError):
    """Something that has to hold does not; the message says what, and after which actions."""


class TimedPlayer(FakePlayer):
    """Its film is as long as the name of the file says."""

    def __init__(self, name: str, clock: ManualClock) -> None:
        super().__init__(clock=clock)
        self._name = name

    @property
    def name(self) -> str:
        return self._name

    def open(self, path: Path, *, start_seconds: float = 0.0, paused: bool = False) -> None:
        self._given_film = Film(seconds=float(path.stem))
        super().open(path, start_seconds=start_seconds, paused=paused)


class SilentLoop:
    """An ambient sound that nobody hears."""

    def __init__(self, _path: Path) -> None:
        pass

    def play(self) -> None: ...
    def pause(self) -> None: ...
    def set_volume(self, volume: float) -> None: ...
    def abandon(self) -> None: ...
    def close(self) -> None: ...


class Troubles(logging.Handler):
    """Whatever warned or raised since it was last asked."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.said: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        message = record.getMessage()
        if not _OF_THE_MACHINE.search(message):
            self.said.append(f"{record.levelname} {record.name}: {message}")

    def note(self, kind: type[BaseException] | None, error: BaseException | None, trace: Any) -> None:
        self.said.append("".join(traceback.format_exception(kind, error, trace)).strip())

    @contextlib.contextmanager
    def listening(self) -> Iterator[None]:
        """Hear the log, Qt, and exceptions that nobody catches."""
        root, hook, thread_hook, unraisable = (
            logging.getLogger(),
            sys.excepthook,
            threading.excepthook,
            sys.unraisablehook,
        )
        root.addHandler(self)
        sys.excepthook = self.note
        threading.excepthook = lambda told: self.note(told.exc_type, told.exc_value, told.exc_traceback)
        sys.unraisablehook = lambda told: self.note(told.exc_type, told.exc_value, told.exc_traceback)
        before = qInstallMessageHandler(self._qt)
        try:
            yield
        finally:
            qInstallMessageHandler(before)
            root.removeHandler(self)
            sys.excepthook, threading.excepthook, sys.unraisablehook = hook, thread_hook, unraisable

    def _qt(self, kind: Any, _context: Any, message: str) -> None:
        if kind.name not in {"QtDebugMsg", "QtInfoMsg"} and not _OF_THE_MACHINE.search(message):
            self.said.append(f"Qt: {message}")


@dataclass
class Runner:
    """Opens the app over a folder and does things to it, as chance has it."""

    folder: Path
    random: random.Random
    clock: ManualClock = field(default_factory=ManualClock)
    troubles: Troubles = field(default_factory=Troubles)
    done: Counter[str] = field(default_factory=Counter)
    last: deque[str] = field(default_factory=lambda: deque(maxlen=TOLD_ACTIONS))
    known: set[str] = field(default_factory=set)
    longest: tuple[float, str] = (0.0, "")
    asked_to_close: bool = False

    # The app

    def open(self) -> None:
        """Start the app anew over the same folder."""
        arguments = argparse.Namespace(
            data_dir=self.folder / "data", mode=None, speed=1.0, backend="auto", right_to_left=False
        )
        self.parts: Parts = compose(arguments)
        window = self.parts.window
        host = Host(window.come_forward, self._note_quit, lambda: window.sheets.open is not None, lambda _drill: "")
        self.remote = RemoteControl(self.parts.practice, window.sound, host, window)
        window.show()
        QApplication.processEvents()
        self.settle()

    def _note_quit(self) -> None:
        self.asked_to_close = True

    def close(self) -> None:
        """Close the window, as its cross does, and end."""
        practice = self.parts.practice
        begun = practice._session.begun
        under_way = begun.id if begun is not None and practice.under_way else None
        self.parts.window.close()
        self.parts.close()
        self.settle(flush=False)
        self.parts.window.deleteLater()
        QApplication.processEvents()
        kept = {session.id for session in self.history_on_disk()}
        if under_way is not None and under_way not in kept:
            self.fail(f"the session {under_way} was under way when the window closed, and is lost")
        if not self.known - self._deleted() <= kept:
            self.fail(f"lost from the disk: {self.known - self._deleted() - kept}")

    def history_on_disk(self) -> tuple[Any, ...]:
        """The sessions in the file."""
        loaded = HistoryFile(self.folder / "data").read()
        if loaded.messages:
            self.fail(f"the history on disk: {loaded.messages}")
        return loaded.history.sessions

    def _deleted(self) -> set[str]:
        return {deletion.id for deletion in self.parts.logbook.history.deleted}

    def settle(self, *, flush: bool = True) -> None:
        """Let all come to rest that was set going; menus that popped up get an answer."""
        for _ in range(3):
            if flush:
                self.parts.jobs.flush()
                self.parts.videos.flush()
                self.parts.aside.flush()
            QApplication.sendPostedEvents()
            QApplication.processEvents()
            popup = QApplication.activePopupWidget()
            if popup is not None:
                for key in self.random.choice(
                    [(Qt.Key.Key_Escape,), (Qt.Key.Key_Down, Qt.Key.Key_Return), (Qt.Key.Key_Down,) * 2]
                ):
                    _press(popup, key)
                if QApplication.activePopupWidget() is not None:
                    QApplication.activePopupWidget().close()
        modal = QApplication.activeModalWidget()
        if modal is not None:
            self.fail(f"a dialog waits: {modal}")

    # Actions

    def act(self) -> None:
        """Do one thing, and look at all that has to hold."""
        kinds, weights = zip(*_ACTIONS, strict=True)
        action: Callable[[Runner], str] = self.random.choices(kinds, weights)[0]
        self.done[action.__name__] += 1
        began = time.thread_time()
        try:
            said = action(self)
        except Exception as error:
            self.last.append(f"{action.__name__}: raised")
            raise BrokenPromiseError(self._told("".join(traceback.format_exception(error)))) from error
        spent = time.thread_time() - began
        self.last.append(f"{action.__name__}: {said}")
        if action not in _SLOW:
            self.longest = max(self.longest, (spent, self.last[-1]))
            if spent > LONGEST_ACTION_CPU_SECONDS:
                self.fail(f"the GUI was held up for {spent:.2f} s")
        self.settle()
        if self.asked_to_close:
            self.asked_to_close = False
            self.close()
            self.open()
        self.check()

    def windows(self) -> list[QWidget]:
        """What is open."""
        # Not all top-level widgets: their order is by chance, and Python may collect some while they are listed.
        known = (self.parts.window, QApplication.activeWindow())
        return [one for one in dict.fromkeys(known) if one is not None and _is_shown(one)] or [self.parts.window]

    def reachable(self, kind: type[QWidget]) -> list[Any]:
        """What of a kind could be clicked: under an open sheet nothing can."""
        roots: list[QWidget] = [self.parts.window.sheets.open] if self.parts.window.sheets.open else self.windows()
        found = {id(one): one for root in roots for one in root.findChildren(kind)}
        return [one for one in found.values() if _is_shown(one) and one.isEnabled()]

    def target(self) -> QWidget:
        """Whom keys reach."""
        return QApplication.focusWidget() or self.parts.window

    # What has to hold

    def check(self) -> None:
        """Raises BrokenPromiseError."""
        if self.troubles.said:
            self.fail("; ".join(self.troubles.said))
        self._check_history()
        self._check_parts()

    def _check_history(self) -> None:
        sessions = self.parts.logbook.history.sessions
        ids = [session.id for session in sessions]
        if len(set(ids)) != len(ids):
            self.fail("a session is there twice")
        if not self.known - self._deleted() <= set(ids):
            self.fail(f"sessions were lost: {self.known - self._deleted() - set(ids)}")
        for session in sessions:
            if session.watched_seconds > session.planned_seconds + SLACK_SECONDS and session.segments:
                self.fail(f"{session.id} has more than there was: {session.watched_seconds}")
        self.known |= set(ids)
        if self.random.random() < 0.1 and {session.id for session in self.history_on_disk()} != set(ids):
            self.fail("what is on disk is not what is in memory")

    def _check_parts(self) -> None:
        practice, window = self.parts.practice, self.parts.window
        phase, player = practice.phase, practice.player
        timeline = window.deck.timeline
        expectations = {
            "the moment lies in the routine": 0.0 <= practice.seconds <= practice.routine.seconds,
            "a failure has its reason": (phase is Phase.FAILED) <= bool(practice.message),
            "the timeline shows the routine": timeline.routine == practice.routine,
            "the timeline shows the moment": phase not in (Phase.PLAYING, Phase.PAUSED)
            or abs(timeline.seconds - practice.seconds) < 0.1,
            "the screen is kept on while it plays, and only then": self.parts.keep_awake._wanted
            == (phase is Phase.PLAYING),
            "the player plays when the practice does": player is None
            or phase is not Phase.PLAYING
            or player.state.playback in (Playback.PLAYING, Playback.OPENING),
            "the player stands when the practice pauses": player is None
            or phase is not Phase.PAUSED
            or player.state.playback in (Playback.PAUSED, Playback.OPENING),
            "what was watched lies in the routine": all(
                0.0 <= start < end <= practice.routine.seconds + SLACK_SECONDS for start, end in practice.watched.spans
            ),
            "desktops are told the same": self.remote.now.status.value
            == {Phase.PLAYING: "Playing", Phase.PAUSED: "Paused"}.get(phase, "Stopped")
            or self.remote._stopped,
            "the mode shown is the routine's": window.bar.modes.mode is practice.routine.mode,
        }
        content = window.pane.content
        if phase in (Phase.PLAYING, Phase.PAUSED) and content is not None:
            segment = practice.routine.segment_at(practice.seconds)
            expectations["the overlay shows the drill"] = content.drill_id in (segment.drill.id, "")
        for what, holds in expectations.items():
            if not holds:
                self.fail(f"not so: {what} ({phase.name} at {practice.seconds:.2f} of {practice.routine.id})")

    def fail(self, what: str) -> None:
        """Give up, and say what was done before."""
        raise BrokenPromiseError(self._told(what))

    def _told(self, what: str) -> str:
        return "\n  ".join((what, f"after {sum(self.done.values())} actions, the last of which were:", *self.last))


def _is_shown(widget: QWidget) -> bool:
    return shiboken6.isValid(widget) and widget.isVisible()


def _press(target: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """As the window system would; QTest knows no media keys."""
    text = chr(key).lower() if 0x20 <= key < 0x7F and not modifiers & Qt.KeyboardModifier.ControlModifier else ""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        if shiboken6.isValid(target):
            QApplication.sendEvent(target, QKeyEvent(kind, key, modifiers, text))


def press_a_command(runner: Runner) -> str:
    """A key of the list of keys."""
    binding = runner.random.choice(BINDINGS)
    if not binding.combinations:
        return "none"
    combination = runner.random.choice(binding.combinations)
    modifiers = Qt.KeyboardModifier(combination & int(Qt.KeyboardModifier.KeyboardModifierMask.value))
    key = Qt.Key(combination & ~int(Qt.KeyboardModifier.KeyboardModifierMask.value))
    _press(runner.target(), key, modifiers)
    return binding.text


def press_any_key(runner: Runner) -> str:
    """A key that may be none."""
    key = Qt.Key(runner.random.choice(_PLAIN_KEYS))
    _press(runner.target(), key)
    return key.name


def click_a_button(runner: Runner) -> str:
    """Any that is in reach."""
    buttons = runner.reachable(QAbstractButton)
    if not buttons:
        return "none"
    button: QAbstractButton = runner.random.choice(buttons)
    said = button.text() or button.accessibleName() or button.toolTip()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    return f"{type(button).__name__} {said!r}"


def click_anywhere(runner: Runner) -> str:
    """Once, twice, with the other button, or the wheel."""
    window = runner.random.choice(runner.windows())
    place = QPoint(runner.random.randrange(window.width()), runner.random.randrange(window.height()))
    hit = window.childAt(place) or window
    at = hit.mapFrom(window, place)
    how = runner.random.choice(["click", "click", "click", "double", "right", "wheel"])
    if how == "wheel":
        steps = runner.random.choice([-120, 120])
        event = QWheelEvent(
            QPointF(at),
            QPointF(hit.mapToGlobal(at)),
            QPoint(),
            QPoint(0, steps),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(hit, event)
    elif how == "double":
        QTest.mouseClick(hit, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
        QTest.mouseDClick(hit, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    else:
        button = Qt.MouseButton.RightButton if how == "right" else Qt.MouseButton.LeftButton
        QTest.mouseClick(hit, button, Qt.KeyboardModifier.NoModifier, at)
    return f"{how} at {place.x()}, {place.y()} on {type(hit).__name__}"


def move_a_control(runner: Runner) -> str:
    """A slider, a list of choices, a number, or some words."""
    controls = [
        *runner.reachable(QAbstractSlider),
        *runner.reachable(QComboBox),
        *runner.reachable(QAbstractSpinBox),
        *runner.reachable(QLineEdit),
    ]
    if not controls:
        return "none"
    control = runner.random.choice(controls)
    if isinstance(control, QAbstractSlider):
        control.setValue(runner.random.randint(control.minimum(), control.maximum()))
    elif isinstance(control, QComboBox):
        if control.count():
            control.setCurrentIndex(runner.random.randrange(control.count()))
            control.activated.emit(control.currentIndex())
    elif isinstance(control, QAbstractSpinBox):
        control.stepBy(runner.random.randint(-3, 3))
    else:
        QTest.keyClicks(control, runner.random.choice(["good", "0:30 bridge", "a, b; c", " ", "12"]))
    return f"{type(control).__name__} {control.accessibleName()!r}"


def let_time_pass(runner: Runner) -> str:
    """A moment, or some seconds."""
    seconds = runner.random.choice([0.05, 0.5, 1.5, 1.5])
    _advance(runner, seconds)
    return f"{seconds} s"


def follow_to_the_end(runner: Runner) -> str:
    """To the last second, and what comes then."""
    practice = runner.parts.practice
    if runner.parts.window.sheets.open is not None:
        return "a sheet is open"
    practice.play()
    runner.settle()
    _advance(runner, 0.1)
    practice.seek(practice.routine.seconds - runner.random.choice([8.0, 2.0]))
    _advance(runner, runner.random.choice([2.5, 9.0]))
    return practice.phase.name


def practise(runner: Runner) -> str:
    """Follow a drill for some seconds, so that there is something to lose."""
    practice, sheets = runner.parts.practice, runner.parts.window.sheets
    for _ in range(runner.random.choice([0, 5])):
        if sheets.open is not None:
            sheets.open.reject()
    if sheets.open is not None:
        return "a sheet is open"
    if practice.phase is not Phase.PLAYING:
        practice.play()
        runner.settle()
    work = runner.random.choice(practice.routine.work_segments)
    _advance(runner, 0.1)
    practice.seek(work.start_seconds)
    _advance(runner, 2.0)
    return f"{practice.phase.name} {work.drill.id}"


def resize(runner: Runner) -> str:
    """Larger, smaller."""
    size = QSize(runner.random.randint(600, 2200), runner.random.randint(400, 1400))
    runner.parts.window.resize(size)
    return f"{size.width()} x {size.height()}"


def remote_control(runner: Runner) -> str:
    """What a desktop may ask for."""
    chance = runner.random
    request: Request = chance.choice(
        [
            *Press,
            Seek(chance.uniform(-40.0, 40.0)),
            GoTo(runner.remote.now.track.id, chance.uniform(-5.0, 60.0)),
            SetRate(chance.choice([0.0, 0.5, 1.0, 1.25, 2.0])),
            SetVolume(chance.uniform(-0.5, 1.5)),
        ]
    )
    if request is Press.QUIT and chance.random() < 0.8:
        request = Press.RAISE
    runner.remote.carry_out(request)
    return str(request)


def close_and_open(runner: Runner) -> str:
    """End the app and start it again."""
    runner.close()
    runner.open()
    return "again"


def sleep(runner: Runner) -> str:
    """The computer sleeps for a while, announced or not."""
    if runner.random.random() < 0.5:
        runner.parts.desktop._falls_asleep.emit()
        QApplication.processEvents()
    runner.clock.instant += 600.0
    _advance(runner, 0.1)
    return "10 minutes"


def fail_to_play(runner: Runner) -> str:
    """The player gives up, or the sound is gone."""
    player = runner.parts.practice.player
    if runner.random.random() < 0.5:
        runner.parts.desktop.sound_watch.lost.emit()
        runner.parts.desktop.sound_watch.came_back.emit()
        return "sound"
    if isinstance(player, FakePlayer) and not player.state.playback.is_over:
        player._fail("routine.mkv: it breaks off.")
    return "player"


def _advance(runner: Runner, seconds: float) -> None:
    player = runner.parts.practice.player
    if isinstance(player, FakePlayer):
        player.advance(seconds)


_ACTIONS: list[tuple[Callable[[Runner], str], float]] = [
    (press_a_command, 30),
    (press_any_key, 14),
    (click_a_button, 22),
    (click_anywhere, 10),
    (move_a_control, 6),
    (let_time_pass, 10),
    (practise, 6),
    (follow_to_the_end, 1.5),
    (resize, 3),
    (remote_control, 5),
    (close_and_open, 0.5),
    (sleep, 0.7),
    (fail_to_play, 0.7),
]
_SLOW = {let_time_pass, follow_to_the_end, practise, close_and_open, sleep}
"""These show many pictures, or start the app."""


@contextlib.contextmanager
def made_up_world(runner: Runner) -> Iterator[None]:
    """No file dialog, no player of real files, no video made, no other program started, and a clock of the runner's."""
    exported = runner.folder / "exported"
    exported.mkdir(parents=True, exist_ok=True)
    films = runner.folder / "films"
    films.mkdir(exist_ok=True)

    def film(routine: Routine, *_rest: object) -> Path:
        return films / f"{routine.seconds}.mkv"

    def save_name(*_arguments: object) -> tuple[str, str]:
        return runner.random.choice([("", ""), (str(exported / f"{runner.random.randrange(5)}.json"), "")])

    def open_name(*_arguments: object) -> tuple[str, str]:
        files = sorted(str(path) for path in exported.iterdir())
        return runner.random.choice(["", str(exported / "none.csv"), *files]), ""

    def player(wanted: str | None = None, _parent: object = None) -> MediaPlayer:
        return TimedPlayer(wanted or "VLC", runner.clock)

    candidates = tuple(Candidate(name, lambda: None, lambda _parent: player()) for name in ("VLC", "Qt"))
    with contextlib.ExitStack() as stack:
        for target, name, value in (
            (app_module, "_make_video", film),
            (app_module, "seconds_awake_or_asleep", lambda: runner.clock.instant + 1000.0),
            (app_module, "set_autostart", lambda _command: None),
            (app_module.QProcess, "startDetached", lambda *_words: True),
            (backends, "create_player", player),
            (backends, "candidates", lambda: candidates),
            (QFileDialog, "getSaveFileName", save_name),
            (QFileDialog, "getOpenFileName", open_name),
            (QFileDialog, "getExistingDirectory", lambda *_arguments: str(exported)),
        ):
            stack.enter_context(mock.patch.object(target, name, value))
        for path, value in (
            ("hipmob_desktop.media.sound_loop.SoundLoop", SilentLoop),
            ("hipmob_desktop.ui.keep_awake._presenting", contextlib.nullcontext),
            ("PySide6.QtGui.QDesktopServices.openUrl", lambda _url: True),
        ):
            stack.enter_context(mock.patch(path, value))
        surroundings = {"PULSE_SERVER": "tcp:nowhere.invalid", "XDG_RUNTIME_DIR": str(runner.folder)}
        stack.enter_context(mock.patch.dict(os.environ, surroundings))
        for variable in ("DBUS_SESSION_BUS_ADDRESS", "DBUS_SYSTEM_BUS_ADDRESS"):
            os.environ.pop(variable, None)
        yield


def run(folder: Path, seed: int, count: int) -> Runner:
    """Do so many things; raises BrokenPromiseError."""
    importlib.import_module("hipmob_desktop.resources_rc")
    runner = Runner(folder, random.Random(seed))
    with made_up_world(runner), runner.troubles.listening():
        runner.open()
        for _ in range(count):
            runner.act()
        runner.close()
        if runner.troubles.said:
            runner.fail("; ".join(runner.troubles.said))
    return runner


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    application = QApplication([])
    began = time.perf_counter()
    with (
        tempfile.TemporaryDirectory() as folder,
        mock.patch.dict(
            os.environ, {"HOME": folder, "XDG_CONFIG_HOME": folder, "XDG_CACHE_HOME": folder, "XDG_DATA_HOME": folder}
        ),
    ):
        try:
            runner = run(Path(folder), options.seed, options.count)
        except BrokenPromiseError as error:
            print(f"seed {options.seed}: {error}")
            return 1
    spent, what = runner.longest
    print(
        f"{options.count} actions in {time.perf_counter() - began:.0f} s (seed {options.seed}): "
        f"{len(runner.known)} sessions came into the history, none was lost; nothing warned.\n"
        f"Longest action: {spent * 1000:.0f} ms of the GUI thread ({what}).\n"
        + ", ".join(f"{name} {number}" for name, number in runner.done.most_common())
    )
    application.processEvents()
    return 0


if __name__ == "__main__":
    sys.exit(main())
