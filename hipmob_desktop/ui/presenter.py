# SPDX-License-Identifier: GPL-3.0-or-later
"""Shows on the window's parts what the practice tells: the routine, the moment, the picture and its captions."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from hipmob_desktop.domain.routines import Routine, Segment
from hipmob_desktop.domain.sessions import WatchedIntervals
from hipmob_desktop.media.state import PlayerState
from hipmob_desktop.ui.announcer import Announcer
from hipmob_desktop.ui.controls import Deck, TopBar
from hipmob_desktop.ui.keep_awake import KeepAwake
from hipmob_desktop.ui.overlay import Reading, content_at
from hipmob_desktop.ui.posters import Posters
from hipmob_desktop.ui.practice import Phase, Practice
from hipmob_desktop.ui.preferences import Preferences
from hipmob_desktop.ui.settings import Settings
from hipmob_desktop.ui.theme import Theme
from hipmob_desktop.ui.variants_panel import Variants, VariantsPanel
from hipmob_desktop.ui.video_pane import VideoPane

_READ_AFTER_MILLISECONDS = 300
"""What is to be read while a routine plays is worked out when its poster has been on show for so long, or is needed."""


@dataclass(frozen=True, slots=True)
class Shown:
    """The parts that show a routine being followed."""

    bar: TopBar
    pane: VideoPane
    deck: Deck
    variants: VariantsPanel


class Presenter(QObject):
    """Between the practice and the parts; it decides nothing but how things look."""

    started_playing = Signal()

    def __init__(
        self,
        practice: Practice,
        shown: Shown,
        theme: Theme,
        settings: Settings,
        preferences: Preferences,
        keep_awake: KeepAwake,
        posters: Posters,
        reading: Callable[[Routine], Reading],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._practice, self._shown, self._theme, self._settings = practice, shown, theme, settings
        self._preferences, self._keep_awake, self._posters = preferences, keep_awake, posters
        self._reading_of = reading
        self._reading: Reading | None = None
        self._reader = QTimer(self, singleShot=True, interval=_READ_AFTER_MILLISECONDS)
        self._reader.timeout.connect(self._read)
        self._looped: Segment | None = None
        practice.routine_changed.connect(self._on_routine)
        practice.phase_changed.connect(self._on_phase)
        practice.moved.connect(self._on_moved)
        practice.player_changed.connect(self._on_player)
        practice.watched_changed.connect(self._on_watched)
        practice.preparing.connect(shown.pane.set_share)
        shown.pane.room_changed.connect(practice.set_room)
        preferences.captions_changed.connect(self._on_captions)
        preferences.athlete_changed.connect(self._on_athlete)
        preferences.video_changed.connect(practice.make_anew)
        shown.variants.opened.connect(shown.deck.set_easier)
        shown.variants.opened.connect(lambda opened: shown.pane.set_card(not opened))
        preferences.mirrored_changed.connect(self.mirror)
        theme.changed.connect(self._on_theme)
        Announcer(practice, shown.pane)
        shown.deck.set_captions(preferences.captions)

    def mirror(self) -> None:
        """Show the picture as it is, or as in a mirror, as the settings have it."""
        self._shown.pane.set_mirrored(self._preferences.mirrored)
        self._shown.variants.set_mirrored(self._preferences.mirrored)

    def show_loop(self, segment: Segment | None) -> None:
        """A drill is done over and over, or none any more."""
        self._looped = segment
        self._shown.deck.timeline.set_loop(segment)
        self._shown.deck.set_loop(segment is not None)
        if self._practice.phase in (Phase.PLAYING, Phase.PAUSED):
            self._on_moved(self._practice.seconds)

    def _on_routine(self, routine: Routine) -> None:
        self._read_later()
        self._theme.set_mode(routine.mode)
        self._settings.mode = routine.mode
        self._shown.bar.modes.set_mode(routine.mode)
        self._shown.pane.set_routine(routine)
        self._shown.deck.timeline.set_routine(routine)
        self._shown.deck.set_seconds(0.0, routine.seconds)
        self._show_variants(0.0)

    def _on_phase(self, phase: Phase) -> None:
        if phase in (Phase.PLAYING, Phase.PAUSED):
            self._on_moved(self._practice.seconds)
        else:
            self._show_time(self._practice.seconds)
        self._shown.pane.set_phase(phase, self._practice.message)
        self._shown.deck.set_playing(phase is Phase.PLAYING)
        self._keep_awake.set_wanted(phase is Phase.PLAYING)
        if phase is Phase.PLAYING:
            self.started_playing.emit()

    def _on_moved(self, seconds: float) -> None:
        practice = self._practice
        content = content_at(
            practice.routine,
            self._read(),
            seconds,
            practice.get_ready,
            with_captions=self._preferences.captions,
            in_steps=self._theme.reduced_motion,
            looped=self._looped,
        )
        self._shown.pane.show_frame(practice.player.frame if practice.player is not None else None, content)
        self._show_time(seconds)
        self._show_variants(seconds)

    def _read_later(self) -> None:
        self._reading = None
        self._reader.start()

    def _read(self) -> Reading:
        if self._reading is None:
            self._reading = self._reading_of(self._practice.routine)
        return self._reading

    def _show_variants(self, seconds: float) -> None:
        segment = self._practice.routine.segment_at(seconds)
        self._shown.variants.show_variants(Variants(self._practice.routine.mode, segment.drill, segment.side))

    def _show_time(self, seconds: float) -> None:
        self._shown.deck.timeline.set_seconds(seconds)
        self._shown.deck.set_seconds(seconds, self._practice.routine.seconds)

    def _on_captions(self) -> None:
        self._shown.deck.set_captions(self._preferences.captions)
        if self._practice.phase in (Phase.PLAYING, Phase.PAUSED):
            self._on_moved(self._practice.seconds)

    def _on_theme(self) -> None:
        if self._reading is None:
            return  # another routine is being chosen: its captions would hold its poster up
        if self._practice.phase in (Phase.PLAYING, Phase.PAUSED):
            self._on_moved(self._practice.seconds)

    def _on_athlete(self) -> None:
        self._posters.set_athlete(self._preferences.athlete)
        self._read_later()
        self._shown.variants.update()
        self._shown.pane.update()

    def _on_watched(self, watched: WatchedIntervals) -> None:
        self._shown.deck.timeline.set_watched(watched.spans)

    def _on_player(self, state: PlayerState) -> None:
        self._shown.deck.set_rate(state.rate)
