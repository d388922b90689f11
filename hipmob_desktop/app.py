# SPDX-License-Identifier: GPL-3.0-or-later
"""The composition root: builds the parts of the app and gives them to each other."""

from __future__ import annotations

import argparse
import importlib
import logging
import sys
import uuid
from collections.abc import Callable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QLocale, QProcess, Qt, SignalInstance
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from hipmob_desktop.desktop.clocks import Moments, local_now, seconds_awake_or_asleep
from hipmob_desktop.domain.adjustments import Adjustments
from hipmob_desktop.domain.captions import Caption, captions_for
from hipmob_desktop.domain.drills import Drill
from hipmob_desktop.domain.history import History
from hipmob_desktop.domain.language import tr
from hipmob_desktop.domain.own_videos import is_own
from hipmob_desktop.domain.reminders import Reminders
from hipmob_desktop.domain.routines import Mode, Routine
from hipmob_desktop.domain.script import script_for
from hipmob_desktop.domain.sessions import (
    Session,
    WatchedIntervals,
    session_of,
    training_day_of,
)
from hipmob_desktop.domain.weeks import WeekReview, review
from hipmob_desktop.media.backends import Backend
from hipmob_desktop.storage.adjustments_file import AdjustmentsFile
from hipmob_desktop.storage.autostart import set_autostart
from hipmob_desktop.storage.files import device_id
from hipmob_desktop.storage.folders import asset_directory, user_cache_directory, user_data_directory
from hipmob_desktop.storage.history_document import Checkpoint
from hipmob_desktop.storage.history_file import HistoryFile, Loaded
from hipmob_desktop.storage.own_library import OwnLibrary
from hipmob_desktop.storage.routine_files import load_drills, load_routines
from hipmob_desktop.storage.week_settings import WeekSettings, load_reminders
from hipmob_desktop.ui.accessible import install_screen_reader_support
from hipmob_desktop.ui.ambient import Ambient, Loop
from hipmob_desktop.ui.desktop import Desktop, keep_playing_without_sound
from hipmob_desktop.ui.fitting.desk import FittingDesk
from hipmob_desktop.ui.hip_test.entrance import HipTestEntrance
from hipmob_desktop.ui.host import Host
from hipmob_desktop.ui.icons import icon
from hipmob_desktop.ui.jobs import Jobs
from hipmob_desktop.ui.keep_awake import DaemonExecutor, KeepAwake
from hipmob_desktop.ui.keeper import Keeper
from hipmob_desktop.ui.language import speak
from hipmob_desktop.ui.logbook import Logbook
from hipmob_desktop.ui.main_window import MainWindow
from hipmob_desktop.ui.overlay import Reading
from hipmob_desktop.ui.own.collection import Collection, readable
from hipmob_desktop.ui.own.desk import OwnDesk
from hipmob_desktop.ui.own.phone_copy import PhoneCopy
from hipmob_desktop.ui.player_choice import PlayerChoice
from hipmob_desktop.ui.posters import Posters
from hipmob_desktop.ui.practice import Clock, Phase, Practice
from hipmob_desktop.ui.preferences import Preferences
from hipmob_desktop.ui.restart import Restart
from hipmob_desktop.ui.resuming import left_lately, unfinished
from hipmob_desktop.ui.session_under_way import Begun
from hipmob_desktop.ui.settings import Settings
from hipmob_desktop.ui.shelf import Shelf
from hipmob_desktop.ui.theme import Theme
from hipmob_desktop.ui.week_rules import WeekRules
from hipmob_desktop.video.clips import ClipLibrary, Corner, VoiceLibrary, athletes
from hipmob_desktop.video.errors import AssetError, VideoError
from hipmob_desktop.video.plan import free_corners

if TYPE_CHECKING:  # loaded when it is first asked for
    from hipmob_desktop.ui.hip_test.page import HipTestPage
    from hipmob_desktop.ui.progress.desk import ProgressDesk
    from hipmob_desktop.ui.settings_desk import SettingsDesk

log = logging.getLogger(__name__)


def furnish(application: QApplication, data: Path, *, right_to_left: bool = False) -> None:
    """Give the application its icon, its language and what screen readers need."""
    importlib.import_module("hipmob_desktop.resources_rc")
    install_screen_reader_support()
    application.setWindowIcon(QIcon(icon("hipmob-desktop", "", 128)))
    speak(application, Settings(data).language)
    if right_to_left:
        application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)


@dataclass(frozen=True, slots=True)
class Parts:
    """What has to be closed, and what tests want to look at."""

    window: MainWindow
    practice: Practice
    logbook: Logbook
    jobs: Jobs
    videos: Jobs
    keep_awake: KeepAwake
    ambient: Ambient
    desktop: Desktop
    aside: Jobs
    restart: Restart

    def close(self) -> None:
        """Keep the session, stop the player and wait until everything is on disk."""
        self.practice.leave(for_later=True)  # when the screen has died, the window was not asked to close
        self.desktop.close()
        self.ambient.close()
        if self.practice.player is not None:
            self.practice.player.close()
        self.jobs.close()
        self.videos.close()
        self.aside.close()
        self.keep_awake.close()


@dataclass(frozen=True, slots=True)
class Ground:
    """What all parts stand on: where things are, what was set, and what is remembered."""

    assets: Path
    data: Path
    drills: Mapping[str, Drill]
    settings: Settings
    rules: WeekRules
    preferences: Preferences
    file: HistoryFile
    jobs: Jobs
    videos: Jobs
    aside: Jobs
    logbook: Logbook
    reminding: Callable[[Reminders], None]

    def today(self) -> date:
        """The training day it is now."""
        return training_day_of(local_now(), self.rules.current.day_end_hour)


def compose(arguments: argparse.Namespace) -> Parts:
    """Build the whole app; the media libraries load after the first paint.

    Raises FileNotFoundError when there are no assets and DataFileError when one of them has a mistake.
    """
    assets = asset_directory()
    drills = load_drills(assets / "drills")
    routines = load_routines(assets / "routines", drills)
    data = user_data_directory(arguments.data_dir)
    data.mkdir(parents=True, exist_ok=True)
    file = HistoryFile(data)
    checkpoint, recovered = file.last_checkpoint(), file.recover_checkpoint()
    loaded = file.load()
    ground = _ground(arguments, assets, data, drills, file, loaded)
    settings, preferences, logbook = ground.settings, ground.preferences, ground.logbook
    mode = Mode(arguments.mode) if arguments.mode else settings.mode
    library = OwnLibrary(data)
    cache = user_cache_directory(arguments.data_dir)
    own = Collection(
        Keeper(library, ground.jobs),
        ground.videos,
        drills,
        lambda: uuid.uuid4().hex[:12],
        forget_others=lambda built: _remove_other_videos(cache, built | {one.id for one in routines.values()}),
    )
    keeper = Keeper(AdjustmentsFile(data), ground.jobs)
    shelf = Shelf(routines, drills, keeper, ground.today)
    shelf.day_changed.connect(logbook.count_anew)  # the weeks are as of today
    practice = _practice(ground, shelf.routine(mode), own, cache)
    practice.set_rate(arguments.speed)
    keep_awake = KeepAwake(DaemonExecutor("keep-awake"))
    theme = Theme(mode, settings.appearance, settings.motion)
    posters = Posters(assets, preferences.athlete)
    reading = _reading_from(assets, preferences)
    window = MainWindow(practice, shelf, logbook, settings, theme, keep_awake, posters, reading, preferences)
    ambient = _ambient(assets / "sounds" / "ambient.opus", practice, preferences, window)
    players = PlayerChoice(practice, window)
    players.changed.connect(window.sound.apply)
    window.first_painted.connect(lambda: players.use(_backend(arguments.backend, settings)))
    desktop = _desktop(practice, window, posters, ground.jobs)
    desktop.motion_changed.connect(theme.set_system_motion)
    window.first_painted.connect(desktop.start)
    keep_playing_without_sound(practice, ambient, window.notice, desktop.sound_watch)
    progress = _progress(ground, window)
    _own(ground, window, own, practice, posters, shelf)
    fitting = FittingDesk(shelf, practice, window.sheets, theme, posters, window)
    _fit_the_day(fitting, keeper, window)
    _hip_tests(ground, window, theme, practice)
    restart = _settings(ground, window, progress, players, theme, posters, shelf, fitting)
    practice.start()
    own.tidy()  # when the video is made, and what that takes is loaded
    window.conversation.welcome()
    messages = (*loaded.messages, *([library.trouble] if library.trouble else []))
    if messages:
        window.notice.say("\n".join(messages))  # each one said takes the place of the one before
    if checkpoint is None or recovered is None or checkpoint.session.id != recovered.id:
        checkpoint = left_lately(file.left_off.last(), loaded.history, ground.today())
    if checkpoint is not None:
        _offer_resume(window, shelf, own, checkpoint, ground.today())
    return Parts(
        window, practice, logbook, ground.jobs, ground.videos, keep_awake, ambient, desktop, ground.aside, restart
    )


def _ground(
    arguments: argparse.Namespace,
    assets: Path,
    data: Path,
    drills: Mapping[str, Drill],
    file: HistoryFile,
    loaded: Loaded,
) -> Ground:
    settings = Settings(data)
    rules = WeekRules(settings)
    if not loaded.history.sessions:
        rules.guess_week_start(QLocale.system())
    jobs = Jobs(ThreadPoolExecutor(1, thread_name_prefix="jobs"))
    videos = Jobs(ThreadPoolExecutor(1, thread_name_prefix="videos"))  # a file out of reach must not keep saves waiting
    aside = Jobs(ThreadPoolExecutor(1, thread_name_prefix="aside"))  # what may take minutes, and nothing waits for
    logbook = Logbook(
        file,
        loaded.history,
        read_only=loaded.read_only,
        jobs=jobs,
        today=lambda: training_day_of(local_now(), rules.current.day_end_hour),
        reviewed=lambda history, today: _review(history, today, rules.current),
    )
    rules.changed.connect(logbook.count_anew)

    def remind(reminders: Reminders) -> None:
        _set_reminders(reminders, settings, arguments.data_dir)

    preferences = Preferences(settings, athletes(assets))
    return Ground(assets, data, drills, settings, rules, preferences, file, jobs, videos, aside, logbook, remind)


def _practice(ground: Ground, routine: Routine, own: Collection, cache: Path) -> Practice:
    moments = Moments()

    def make_video(routine: Routine, progress: Callable[[float], None], cancelled: Callable[[], bool]) -> Path:
        return _make_video(routine, own, ground.assets, cache, ground.preferences, progress, cancelled)

    def make_session(routine: Routine, watched: WatchedIntervals, begun: Begun) -> Session:
        modified_at = moments.after(_known(ground.logbook.history, begun.id))
        return _session(routine, watched, begun, ground.rules.current, modified_at)

    return Practice(
        routine,
        make_video,
        ground.videos,
        ground.logbook,
        make_session,
        lambda: uuid.uuid4().hex,
        Clock(now=local_now, monotonic=seconds_awake_or_asleep),
    )


class _Desk(Protocol):
    """Something that tells the runner of what it did, perhaps with the way back."""

    @property
    def said(self) -> SignalInstance: ...
    @property
    def undo_offered(self) -> SignalInstance: ...


def _let_say(desk: _Desk, window: MainWindow) -> None:
    """Show in the window what a desk tells."""
    desk.said.connect(window.notice.say)
    desk.undo_offered.connect(lambda message, undo: window.notice.say(message, tr("Undo"), undo))


def _progress(ground: Ground, window: MainWindow) -> Callable[[], ProgressDesk]:
    """All of the progress is loaded and built when it is first asked for; so is its desk, which is returned then."""

    @cache
    def desk() -> ProgressDesk:
        from hipmob_desktop.ui.progress.desk import ProgressDesk, Surroundings

        rules = ground.rules
        surroundings = Surroundings(
            now=local_now,
            device=device_id(),
            training_day=lambda started_at: training_day_of(started_at, rules.current.day_end_hour),
            rules=lambda: rules.current,
            reminders=lambda: load_reminders(ground.data),
            set_reminders=ground.reminding,
        )
        made = ProgressDesk(
            window.progress, ground.logbook, ground.file.backups, ground.jobs, window.sheets, surroundings
        )
        _let_say(made, window)
        return made

    window.progress_asked.connect(desk)
    return desk


def _own(
    ground: Ground, window: MainWindow, own: Collection, practice: Practice, posters: Posters, shelf: Shelf
) -> None:
    """Let the window ask for what is the runner's own, and for a file of it."""
    desk = OwnDesk(own, practice, window.sheets, posters, ground.aside, window, shelf.routine)
    desk.pictured.connect(window.pane.update)
    window.own_videos_asked.connect(desk.show)
    window.mark_asked.connect(desk.mark)
    window.dropped.connect(desk.take_in)
    desk.outdated.connect(window.notice.take_back)
    _let_say(desk, window)
    phone_copy = PhoneCopy(practice, ground.aside, window)
    window.save_asked.connect(phone_copy.save)
    phone_copy.told.connect(window.notice.say)


def _settings(
    ground: Ground,
    window: MainWindow,
    progress: Callable[[], ProgressDesk],
    players: PlayerChoice,
    theme: Theme,
    posters: Posters,
    shelf: Shelf,
    fitting: FittingDesk,
) -> Restart:
    """The settings are loaded when they are first asked for; a new start may be asked for there."""
    restart = Restart(lambda: window.window().close())

    @cache
    def desk() -> SettingsDesk:
        from hipmob_desktop.ui.settings_desk import Remembered, SettingsDesk

        made = SettingsDesk(
            window.sheets,
            ground.settings,
            ground.preferences,
            ground.rules,
            ground.logbook,
            players,
            theme,
            posters,
            Remembered(ground.data, reminders=lambda: load_reminders(ground.data), set_reminders=ground.reminding),
            shelf,
        )
        made.drills_changed.connect(fitting.take_up)
        made.export_asked.connect(lambda form: progress().export(form))
        made.import_asked.connect(lambda: progress().take_in())
        made.backups_asked.connect(lambda: progress().offer_backups())
        made.said.connect(window.notice.say)
        made.restart_asked.connect(restart.ask)
        return made

    window.settings_asked.connect(lambda: desk().show())
    return restart


def _fit_the_day(desk: FittingDesk, keeper: Keeper[Adjustments], window: MainWindow) -> None:
    """Let the window's parts ask the desk, and show what it tells."""
    desk.serve(window.bar, window.deck.timeline, window.variants)
    _let_say(desk, window)
    keeper.trouble.connect(window.notice.say)


def _set_reminders(reminders: Reminders, settings: Settings, data_dir: Path | None) -> None:
    """Keep them, have `remind` started at log-in or no longer, and now too. Raises OSError."""
    were_on, settings.reminders_on = settings.reminders_on, reminders.on
    settings.reminder_weekdays = "".join(map(str, sorted(reminders.weekdays)))
    settings.reminder_at = f"{reminders.at:%H:%M}"
    settings.save()
    folder = ["--data-dir", str(data_dir.resolve())] if data_dir is not None else []
    command = [sys.executable, "-m", "hipmob_desktop", *folder, "remind"]
    set_autostart(command if reminders.on else None)
    if reminders.on and not were_on:  # the one that runs reads them anew
        QProcess.startDetached(command[0], command[1:])


def _backend(wanted: str, settings: Settings) -> Backend:
    """The one named on the command line, else the one that was chosen in the settings."""
    asked = Backend(wanted)
    return settings.backend if asked is Backend.AUTO else asked


def _make_video(
    routine: Routine,
    own: Collection,
    assets: Path,
    cache: Path,
    preferences: Preferences,
    progress: Callable[[float], None],
    cancelled: Callable[[], bool],
) -> Path:
    video = own.of(routine)
    if video is not None:
        return readable(Path(video.path))
    if is_own(routine):
        raise VideoError(tr("This video of your own is not on your list any more."))
    from hipmob_desktop.video.cache import routine_video
    from hipmob_desktop.video.compose import plan_from

    plan = plan_from(routine, assets, preferences.sounds, preferences.athlete)
    return routine_video(plan, cache, progress, cancelled)


def _remove_other_videos(cache: Path, needed: AbstractSet[str]) -> None:
    from hipmob_desktop.video.cache import remove_others

    remove_others(cache, needed)


def _reading_from(assets: Path, preferences: Preferences) -> Callable[[Routine], Reading]:
    @lru_cache(maxsize=8)
    def captions(routine: Routine) -> Sequence[Caption]:
        if is_own(routine):
            return ()
        try:
            voice = VoiceLibrary(assets)
            return captions_for(script_for(routine, voice.seconds), voice.seconds, voice.word_seconds)
        except AssetError as error:
            log.info("no captions: %s", error)
            return ()

    @lru_cache(maxsize=8)
    def corners(routine: Routine, athlete: str) -> Sequence[tuple[Corner, ...] | None]:
        if is_own(routine):
            return ()
        try:
            return free_corners(routine, ClipLibrary(assets, athlete))
        except AssetError as error:
            log.info("no free corners: %s", error)
            return ()

    return lambda routine: Reading(captions(routine), corners(routine, preferences.athlete))


def _ambient(path: Path, practice: Practice, preferences: Preferences, window: MainWindow) -> Ambient:
    """The ambient sound, as loud as was chosen beside the app's own volume."""

    def open_loop() -> Loop | None:
        if not path.is_file():
            log.info("no ambient sound in %s", path)
            return None
        try:
            from hipmob_desktop.media.qt_sound import qt_sound
            from hipmob_desktop.media.sound_loop import SoundLoop
        except ImportError as error:
            log.warning("no ambient sound: %s", error)
            return None
        qt_sound().came_back.connect(ambient.regain_sound, Qt.ConnectionType.SingleShotConnection)
        return None if qt_sound().is_lost else SoundLoop(path)

    def apply() -> None:
        ambient.set_volume(window.sound.level * preferences.ambient_volume)

    ambient = Ambient(open_loop, window)
    practice.phase_changed.connect(lambda phase: ambient.set_playing(phase is Phase.PLAYING))
    window.sound.changed.connect(apply)
    preferences.ambient_changed.connect(apply)
    apply()
    return ambient


def _desktop(practice: Practice, window: MainWindow, posters: Posters, jobs: Jobs) -> Desktop:
    return Desktop(
        practice,
        window.sound,
        Host(
            come_forward=window.come_forward,
            quit=lambda: window.window().close(),
            is_asking=lambda: window.sheets.open is not None,
            art_url=posters.url,
        ),
        jobs.afterwards,
        window,
    )


def _session(
    routine: Routine, watched: WatchedIntervals, begun: Begun, settings: WeekSettings, modified_at: datetime
) -> Session:
    return session_of(
        routine,
        watched,
        session_id=begun.id,
        started_at=begun.started_at,
        modified_at=modified_at,
        device=device_id(),
        training_day=training_day_of(begun.started_at, settings.day_end_hour),
    )


def _known(history: History, session_id: str) -> datetime | None:
    session = history.session(session_id)
    return session.modified_at if session is not None else None


def _hip_tests(ground: Ground, window: MainWindow, theme: Theme, practice: Practice) -> None:
    """The monthly self-test: its page is loaded and built when it is first asked for."""

    def make_page() -> HipTestPage:
        from hipmob_desktop.storage.hip_test_draft import HipTestDraftFile
        from hipmob_desktop.ui.hip_test.desk import HipTestDesk, HipTestSurroundings
        from hipmob_desktop.ui.hip_test.page import HipTestPage

        page = HipTestPage(theme, window.centralWidget())
        page.hide()
        world = HipTestSurroundings(local_now, ground.today, device_id(), practising=lambda: practice.under_way)
        desk = HipTestDesk(page, ground.logbook, HipTestDraftFile(ground.data), ground.jobs, window.sheets, world)
        _let_say(desk, window)
        return page

    entrance = HipTestEntrance(make_page, ground.logbook, ground.today, ground.settings, window)
    window.hip_test_asked.connect(entrance.toggle)
    window.weeks.hip_test_put_off.connect(entrance.put_off)
    entrance.toggled.connect(window.toggle_page)
    entrance.due_changed.connect(window.weeks.show_hip_test_due)
    entrance.tell()


def _review(history: History, today: date, settings: WeekSettings) -> WeekReview:
    return review(history, today, settings.week_start, settings.day_minutes)


def _offer_resume(window: MainWindow, shelf: Shelf, own: Collection, checkpoint: Checkpoint, today: date) -> None:
    """Offer to go on, when the routine is still the same and not all but done."""
    found = unfinished(checkpoint, lambda digest: shelf.find(digest) or own.find(digest), today)
    if found is not None:
        window.conversation.offer_resume(found.session, found.routine, found.broken_off)
