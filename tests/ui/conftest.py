# SPDX-License-Identifier: GPL-3.0-or-later
"""The compiled resources, the real routines, and an app around the fake player whose time the test moves."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import Executor, Future
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QColor, QPixmap
from pytestqt.qtbot import QtBot

from hipmob_desktop.domain.adjustments import Adjustments
from hipmob_desktop.domain.captions import captions_for
from hipmob_desktop.domain.drills import Drill
from hipmob_desktop.domain.history import History
from hipmob_desktop.domain.own_videos import is_own
from hipmob_desktop.domain.reminders import Reminders
from hipmob_desktop.domain.routines import Mode, Routine
from hipmob_desktop.domain.script import script_for
from hipmob_desktop.domain.sessions import Session, WatchedIntervals, session_of, training_day_of
from hipmob_desktop.domain.weeks import review
from hipmob_desktop.storage.history_file import HistoryFile
from hipmob_desktop.storage.routine_files import load_drills, load_routines
from hipmob_desktop.storage.week_settings import WeekSettings
from hipmob_desktop.ui.jobs import Jobs
from hipmob_desktop.ui.keep_awake import KeepAwake
from hipmob_desktop.ui.keeper import Keeper
from hipmob_desktop.ui.logbook import Logbook
from hipmob_desktop.ui.main_window import MainWindow
from hipmob_desktop.ui.overlay import Reading
from hipmob_desktop.ui.player_choice import PlayerChoice
from hipmob_desktop.ui.posters import Posters
from hipmob_desktop.ui.practice import Clock, Practice
from hipmob_desktop.ui.preferences import Preferences
from hipmob_desktop.ui.session_under_way import Begun, SessionMaker
from hipmob_desktop.ui.settings import Settings
from hipmob_desktop.ui.settings_desk import Remembered, SettingsDesk
from hipmob_desktop.ui.shelf import Shelf
from hipmob_desktop.ui.theme import Appearance, Theme
from hipmob_desktop.ui.week_rules import WeekRules
from tests.media.fake_player import FakePlayer, Film, ManualClock

ASSETS = Path(__file__).parents[2] / "assets"
NOW = datetime(2026, 11, 25, 7, 10, tzinfo=UTC)


@pytest.fixture(autouse=True, scope="session")
def resources() -> None:
    """Icons and style sheet, as the build compiles them."""
    importlib.import_module("hipmob_desktop.resources_rc")


@pytest.fixture(scope="session")
def drills() -> dict[str, Drill]:
    return load_drills(ASSETS / "drills")


@pytest.fixture(scope="session")
def routines(drills: dict[str, Drill]) -> dict[Mode, Routine]:
    return load_routines(ASSETS / "routines", drills)


@pytest.fixture
def routine(routines: dict[Mode, Routine]) -> Routine:
    return routines[Mode.PRE_RUN]


@lru_cache(maxsize=8)
def reading_of(routine: Routine) -> Reading:
    """The captions of the script, with every voice clip a second and a half long; nothing is known of corners."""
    if is_own(routine):
        return Reading()
    return Reading(captions_for(script_for(routine, lambda _clip: 1.5), lambda _clip: 1.5, lambda _clip: ()))


class PlainPosters(Posters):
    """A picture for every drill and every athlete."""

    def __init__(self) -> None:
        super().__init__(Path(), "woman")

    def _picture(self, athlete: str, name: str) -> QPixmap | None:
        picture = QPixmap(640, 360)
        picture.fill(QColor("#8899aa" if athlete == "woman" else "#aa9988"))
        return picture


@pytest.fixture
def theme(qtbot: QtBot) -> Theme:
    return Theme(Mode.PRE_RUN, Appearance.LIGHT)


class HeldExecutor(Executor):
    """Does what was handed in when the test says so, in order."""

    def __init__(self) -> None:
        self.held: list[tuple[Future[Any], Callable[[], Any]]] = []

    def submit(self, work: Callable[..., Any], /, *arguments: Any, **named: Any) -> Future[Any]:
        future: Future[Any] = Future()
        self.held.append((future, lambda: work(*arguments, **named)))
        return future

    def run(self) -> None:
        """Do everything that waits, and what that hands in."""
        while self.held:
            self.run_one()

    def run_one(self) -> None:
        """Do what has waited longest."""
        future, work = self.held.pop(0)
        try:
            result = work()
        except Exception as error:  # noqa: BLE001 (as every executor does)
            future.set_exception(error)
        else:
            future.set_result(result)

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        self.run()


class AtOnceExecutor(HeldExecutor):
    """Does what was handed in at once."""

    def submit(self, work: Callable[..., Any], /, *arguments: Any, **named: Any) -> Future[Any]:
        future = super().submit(work, *arguments, **named)
        self.run()
        return future


@dataclass
class SessionsKept:
    """A session log that remembers what it was told."""

    checkpoints: list[tuple[Session, float, WatchedIntervals]] = field(default_factory=list)
    recorded: list[Session] = field(default_factory=list)
    left: list[tuple[Session, float, WatchedIntervals]] = field(default_factory=list)

    def checkpoint(self, session: Session, position_seconds: float, watched: WatchedIntervals) -> None:
        self.checkpoints.append((session, position_seconds, watched))

    def record(self, session: Session) -> None:
        self.recorded.append(session)

    def leave_off(self, session: Session, position_seconds: float, watched: WatchedIntervals) -> None:
        self.left.append((session, position_seconds, watched))


def session_maker(clock: ManualClock) -> SessionMaker:
    """Makes sessions, modified when the clock says."""

    def make(routine: Routine, watched: WatchedIntervals, begun: Begun) -> Session:
        return session_of(
            routine,
            watched,
            session_id=begun.id,
            started_at=begun.started_at,
            modified_at=NOW + timedelta(seconds=clock.instant),
            device="test",
            training_day=training_day_of(begun.started_at),
        )

    return make


@dataclass
class Rig:
    """A practice with a fake player, and the handles to move it."""

    practice: Practice
    player: FakePlayer
    log: SessionsKept
    executor: HeldExecutor
    clock: ManualClock
    prepared: list[Mode]
    shelf: Shelf
    fault: list[Exception] = field(default_factory=list)

    def ready(self) -> None:
        """Have the video made and the player standing at its first frame."""
        self.executor.run()
        self.player.advance(0.05)

    def playing_at(self, seconds: float) -> None:
        """Play from a moment."""
        if self.practice.player is None:
            self.practice.set_player(self.player)
        self.ready()
        self.practice.play()
        self.practice.seek(seconds)
        self.player.advance(0.1)


class MemoryStore:
    """Keeps adjustments as long as a test lasts."""

    def __init__(self) -> None:
        self.kept = Adjustments()
        self.fault: list[OSError] = []

    def load(self) -> Adjustments:
        return self.kept

    def change(self, change: Callable[[Adjustments], Adjustments], /) -> Adjustments:
        if self.fault:
            raise self.fault.pop()
        self.kept = change(self.kept)
        return self.kept


def make_shelf(
    routines: Mapping[Mode, Routine], store: MemoryStore | None = None, today: Callable[[], date] = NOW.date
) -> Shelf:
    """The shelf with the whole library of drills."""
    keeper = Keeper(store or MemoryStore(), Jobs(AtOnceExecutor()))
    return Shelf(routines, load_drills(ASSETS / "drills"), keeper, today)


def make_rig(routines: dict[Mode, Routine], log: Any = None) -> Rig:
    clock, executor, kept = ManualClock(), HeldExecutor(), log or SessionsKept()
    prepared: list[Mode] = []
    fault: list[Exception] = []

    def prepare(routine: Routine, progress: Callable[[float], None], cancelled: Callable[[], bool]) -> Path:
        prepared.append(routine.mode)
        if fault:
            raise fault.pop()
        progress(0.5)
        return Path(f"{routine.mode.value}.mkv")

    shelf = make_shelf(routines)
    numbers = iter(range(1, 1000))
    practice = Practice(
        shelf.routine(Mode.PRE_RUN),
        prepare,
        Jobs(executor),
        kept,
        session_maker(clock),
        lambda: f"session-{next(numbers)}",
        Clock(now=lambda: NOW, monotonic=lambda: clock.instant),
    )
    player = FakePlayer(clock=clock, film=Film(seconds=600.0))
    return Rig(practice, player, kept, executor, clock, prepared, shelf, fault)


@pytest.fixture
def rig(qtbot: QtBot, routines: dict[Mode, Routine]) -> Rig:
    """A practice that was started and has its player; its video is not made yet."""
    made = make_rig(routines)
    made.practice.start()
    made.practice.set_player(made.player)
    return made


@pytest.fixture
def poster(qtbot: QtBot) -> Callable[[str], QPixmap | None]:
    """A picture for every drill."""
    picture = QPixmap(640, 360)
    picture.fill(QColor("#8899aa"))
    return lambda _drill: picture


@dataclass
class App:
    """The whole window around the fake player."""

    window: MainWindow
    rig: Rig
    logbook: Logbook
    settings: Settings
    preferences: Preferences
    awake: list[str]
    directory: Path
    theme: Theme
    rules: WeekRules
    reminders: list[Reminders]
    settings_desk: SettingsDesk

    @property
    def practice(self) -> Practice:
        return self.rig.practice


class Inhibition:
    """Keeps nothing awake but the list of what was asked."""

    def __init__(self, told: list[str]) -> None:
        self._told = told

    def __enter__(self) -> None:
        self._told.append("awake")

    def __exit__(self, *_reason: object) -> None:
        self._told.append("may sleep")


def make_logbook(
    directory: Path,
    history: History,
    executor: Executor,
    *,
    read_only: bool = False,
    rules: Callable[[], WeekSettings] = WeekSettings,
) -> Logbook:
    return Logbook(
        HistoryFile(directory),
        history,
        read_only=read_only,
        jobs=Jobs(executor),
        today=lambda: date(2026, 11, 25),
        reviewed=lambda history, today: review(history, today, rules().week_start, rules().day_minutes),
    )


@pytest.fixture
def app(
    qtbot: QtBot,
    tmp_path: Path,
    routines: dict[Mode, Routine],
) -> Iterator[App]:
    """The window as it opens at 1280 x 800, its video made, its player standing at the first frame."""
    settings = Settings(tmp_path)
    rules = WeekRules(settings)
    logbook = make_logbook(tmp_path, History(), AtOnceExecutor(), rules=lambda: rules.current)
    rules.changed.connect(logbook.count_anew)
    rig = make_rig(routines, logbook)
    settings.appearance = Appearance.LIGHT
    awake: list[str] = []
    keep_awake = KeepAwake(AtOnceExecutor(), lambda: Inhibition(awake))
    theme = Theme(Mode.PRE_RUN, Appearance.LIGHT)
    preferences = Preferences(settings, ("woman", "man"))
    posters = PlainPosters()
    window = MainWindow(rig.practice, rig.shelf, logbook, settings, theme, keep_awake, posters, reading_of, preferences)
    reminders = [Reminders()]
    desk = SettingsDesk(
        window.sheets,
        settings,
        preferences,
        rules,
        logbook,
        PlayerChoice(rig.practice, window),
        theme,
        posters,
        Remembered(tmp_path, lambda: reminders[-1], reminders.append),
        rig.shelf,
    )
    window.settings_asked.connect(desk.show)
    qtbot.addWidget(window)
    window.resize(1280, 800)
    rig.practice.start()
    rig.practice.set_player(rig.player)
    window.show()
    qtbot.waitExposed(window)
    rig.ready()
    yield App(window, rig, logbook, settings, preferences, awake, tmp_path, theme, rules, reminders, desk)
    keep_awake.close()
