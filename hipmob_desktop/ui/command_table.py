# SPDX-License-Identifier: GPL-3.0-or-later
"""Which part of the app carries out which command."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import SignalInstance

from hipmob_desktop.domain.routines import Mode
from hipmob_desktop.ui.controls import Deck, TopBar
from hipmob_desktop.ui.keys import Command
from hipmob_desktop.ui.practice import Phase, Practice
from hipmob_desktop.ui.shelf import Shelf
from hipmob_desktop.ui.sound import VOLUME_STEP, Sound


class Window(Protocol):
    """What a window does by itself."""

    @property
    def own_videos_asked(self) -> SignalInstance: ...
    @property
    def mark_asked(self) -> SignalInstance: ...
    @property
    def save_asked(self) -> SignalInstance: ...
    @property
    def hip_test_asked(self) -> SignalInstance: ...
    @property
    def bar(self) -> TopBar: ...
    @property
    def deck(self) -> Deck: ...

    def toggle_weeks(self) -> None: ...
    def toggle_progress(self) -> None: ...
    def toggle_captions(self) -> None: ...
    def toggle_easier(self) -> None: ...
    def toggle_mirror(self) -> None: ...
    def step_back(self) -> None: ...
    def show_settings(self) -> None: ...
    def list_keys(self) -> None: ...


def commands_for(practice: Practice, shelf: Shelf, sound: Sound, window: Window) -> dict[Command, Callable[[], None]]:
    """What each command does."""
    return {
        Command.PLAY_OR_PAUSE: practice.play_or_pause,
        Command.BACK_5: lambda: practice.seek_by(-5),
        Command.FORWARD_5: lambda: practice.seek_by(5),
        Command.BACK_10: lambda: practice.seek_by(-10),
        Command.FORWARD_10: lambda: practice.seek_by(10),
        Command.PREVIOUS_DRILL: practice.previous_drill,
        Command.NEXT_DRILL: practice.next_drill,
        Command.LOUDER: lambda: sound.change_volume(VOLUME_STEP),
        Command.QUIETER: lambda: sound.change_volume(-VOLUME_STEP),
        Command.MUTE: sound.toggle_mute,
        Command.SLOWER: lambda: practice.change_rate(-1),
        Command.FASTER: lambda: practice.change_rate(1),
        Command.NORMAL_SPEED: lambda: practice.set_rate(1.0),
        Command.FRAME_BACK: lambda: practice.step(-1),
        Command.FRAME_FORWARD: lambda: practice.step(1),
        Command.PRE_RUN: lambda: practice.choose(shelf.routine(Mode.PRE_RUN)),
        Command.POST_RUN: lambda: practice.choose(shelf.routine(Mode.POST_RUN)),
        Command.STAND_ALONE: lambda: practice.choose(shelf.routine(Mode.STAND_ALONE)),
        Command.LEAVE: window.step_back,
        Command.CAPTIONS: window.toggle_captions,
        Command.EASIER: window.toggle_easier,
        Command.MIRROR: window.toggle_mirror,
        Command.WEEKS: window.toggle_weeks,
        Command.PROGRESS: window.toggle_progress,
        Command.HIP_TEST: window.hip_test_asked.emit,
        Command.SETTINGS: window.show_settings,
        Command.OWN_VIDEOS: window.own_videos_asked.emit,
        Command.MARK: window.mark_asked.emit,
        Command.SAVE_FILE: window.save_asked.emit,
        Command.MINUTES: window.bar.minutes.click,
        Command.CHANGE_DRILL: window.deck.timeline.ask_change,
        Command.LIST_KEYS: window.list_keys,
    }


def take_digit(digit: int, practice: Practice, shelf: Shelf) -> None:
    """What a digit does: under way it goes to that tenth of the routine; before and after, 1 to 3 choose a mode."""
    if practice.phase in (Phase.PLAYING, Phase.PAUSED):
        practice.seek_to_tenth(digit)
    elif 1 <= digit <= len(Mode):
        practice.choose(shelf.routine(tuple(Mode)[digit - 1]))
