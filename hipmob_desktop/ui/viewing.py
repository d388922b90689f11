# SPDX-License-Identifier: GPL-3.0-or-later
"""Ways of watching: one drill over and over, any monitor, large text, sound only, and the small window."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtWidgets import QWidget

from hipmob_desktop.domain.language import tr
from hipmob_desktop.domain.routines import Segment
from hipmob_desktop.ui.controls import Deck
from hipmob_desktop.ui.drill_loop import DrillLoop
from hipmob_desktop.ui.keys import Command, command_of
from hipmob_desktop.ui.more_menu import Entry, MoreMenu
from hipmob_desktop.ui.practice import Phase, Practice
from hipmob_desktop.ui.preferences import Preferences
from hipmob_desktop.ui.screens import Screens
from hipmob_desktop.ui.settings import Settings
from hipmob_desktop.ui.sound import VOLUME_STEP, Sound
from hipmob_desktop.ui.video_pane import VideoPane

if TYPE_CHECKING:  # loaded when it is first asked for
    from hipmob_desktop.ui.small_window import SmallWindow

_WHEEL_SECONDS = 5.0
_ASK_FOR_THE_LARGE_WINDOW = frozenset(
    {
        Command.FULL_SCREEN,
        Command.OTHER_SCREEN,
        Command.ACROSS_THE_ROOM,
        Command.EASIER,
        Command.WEEKS,
        Command.PROGRESS,
        Command.SETTINGS,
        Command.LIST_KEYS,
        Command.OWN_VIDEOS,
        Command.HIP_TEST,
        Command.SAVE_FILE,
        Command.MINUTES,
        Command.CHANGE_DRILL,
    }
)
"""What is of no use in the small window: it is left for that."""


def bring_forward(window: QWidget) -> None:
    """Let a window be seen, wherever it was, and as large as it was."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()


class Viewing(QObject):
    """Turns them on and off, and remembers what is worth remembering. Made after all else that follows the practice."""

    def __init__(
        self,
        practice: Practice,
        window: QWidget,
        pane: VideoPane,
        deck: Deck,
        sound: Sound,
        settings: Settings,
        preferences: Preferences,
        show_loop: Callable[[Segment | None], None],
    ) -> None:
        super().__init__(window)
        self._practice, self._window, self._pane, self._deck = practice, window, pane, deck
        self._sound, self._settings, self._preferences = sound, settings, preferences
        self._small: SmallWindow | None = None
        self._sound_only = False
        self.screens = Screens(window, settings)
        self.menu = MoreMenu(self._groups, deck)
        practice.moved.connect(lambda _seconds: self._show_small())
        practice.phase_changed.connect(self._on_phase)
        practice.switch_asked.connect(self.leave_small_window)
        preferences.mirrored_changed.connect(self._mirror_small)
        preferences.across_the_room_changed.connect(lambda: pane.set_large(settings.across_the_room))
        deck.more_asked.connect(lambda: self.menu.open_above(deck.more))
        deck.normal_speed_asked.connect(lambda: practice.set_rate(1.0))
        deck.full_screen_asked.connect(self.screens.toggle)
        deck.timeline.wheel_turned.connect(lambda steps: practice.seek_by(_WHEEL_SECONDS * steps))
        pane.set_large(settings.across_the_room)
        self.loop = DrillLoop(practice, self)
        self.loop.changed.connect(show_loop)
        deck.loop_asked.connect(self.loop.toggle)

    def commands(self) -> dict[Command, Callable[[], None]]:
        """What each command of these does."""
        return {
            Command.LOOP: self.loop.toggle,
            Command.FULL_SCREEN: self.screens.toggle,
            Command.OTHER_SCREEN: self.screens.fill_next,
            Command.ACROSS_THE_ROOM: self.toggle_across_the_room,
            Command.SOUND_ONLY: self.toggle_sound_only,
            Command.SMALL_WINDOW: self.toggle_small_window,
        }

    # Large text, sound only

    def toggle_across_the_room(self) -> None:
        """Large text around a smaller picture, and back."""
        self._preferences.set("across_the_room", not self._settings.across_the_room)

    def toggle_sound_only(self) -> None:
        """No picture, and back."""
        self._sound_only = not self._sound_only
        self._pane.set_sound_only(self._sound_only)
        self._practice.set_pictures(not self._sound_only)

    # The small window

    @property
    def small_window(self) -> SmallWindow | None:
        """The small window, while it is open."""
        return self._small

    def toggle_small_window(self) -> None:
        """The picture in a small window above all others, or back in the large one."""
        if self._small is not None:
            self.leave_small_window()
        elif self._practice.phase in (Phase.PLAYING, Phase.PAUSED):
            self._open_small_window()

    def leave_small_window(self) -> None:
        """Go back to the large window."""
        small, self._small = self._small, None
        if small is None:
            return
        self._settings.small_window = small.geometry()
        small.hide()
        small.deleteLater()
        bring_forward(self._window.window())

    def close(self) -> None:
        """The large window closes."""
        small, self._small = self._small, None
        if small is not None:
            self._settings.small_window = small.geometry()
            small.hide()
            small.deleteLater()

    def _open_small_window(self) -> None:
        from hipmob_desktop.ui.small_window import SmallWindow

        if self._window.window().isFullScreen():
            self.screens.toggle()
        small = self._small = SmallWindow(self._take_key)
        small.back_asked.connect(self.leave_small_window)
        small.clicked.connect(self._practice.play_or_pause)
        small.double_clicked.connect(self._on_double_click)
        small.wheel_turned.connect(lambda steps: self._sound.change_volume(steps * VOLUME_STEP))
        self._mirror_small()
        self._on_phase(self._practice.phase)
        self._show_small()
        small.open_at(self._settings.small_window, self._window.screen().availableGeometry())
        self._window.window().showMinimized()

    def _take_key(self, event: QKeyEvent) -> None:
        """A key pressed in the small window does what it does in the large one."""
        if command_of(event.key(), event.modifiers()) in _ASK_FOR_THE_LARGE_WINDOW:
            self.leave_small_window()
        QCoreApplication.sendEvent(self._window, event)

    def _on_double_click(self) -> None:
        """The first of two clicks has paused, which was not what was meant."""
        if self._practice.phase is Phase.PAUSED:
            self._practice.play()
        self.leave_small_window()

    def _show_small(self) -> None:
        if self._small is not None:
            player = self._practice.player
            frame: QImage | None = player.frame if player is not None else None
            self._small.show_frame(frame, self._pane.content)

    def _mirror_small(self) -> None:
        if self._small is not None:
            self._small.set_mirrored(self._preferences.mirrored)

    def _on_phase(self, phase: Phase) -> None:
        if phase in (Phase.PLAYING, Phase.PAUSED):
            if self._small is not None:
                self._small.set_paused(phase is Phase.PAUSED)
                self._show_small()
        elif self._small is not None:  # there is something to read, to answer or to choose
            QTimer.singleShot(0, self, self.leave_small_window)

    # The menu

    def _groups(self) -> tuple[tuple[Entry, ...], ...]:
        practice, settings = self._practice, self._settings

        def under_way() -> bool:
            return practice.phase in (Phase.PLAYING, Phase.PAUSED)

        return (
            (
                Entry(Command.LOOP, tr("This drill over and over"), lambda: self.loop.segment is not None, under_way),
                Entry(Command.SLOWER, tr("Slower")),
                Entry(Command.FASTER, tr("Faster")),
                Entry(Command.NORMAL_SPEED, tr("Normal speed"), None, lambda: abs(practice.rate - 1.0) > 0.01),
            ),
            (
                Entry(Command.ACROSS_THE_ROOM, tr("Large text, across the room"), lambda: settings.across_the_room),
                Entry(Command.MIRROR, tr("Mirror the picture"), lambda: self._preferences.mirrored),
                Entry(Command.SOUND_ONLY, tr("Sound only"), lambda: self._sound_only),
            ),
            (
                Entry(Command.SMALL_WINDOW, tr("Small window above all others"), None, under_way),
                Entry(Command.OTHER_SCREEN, tr("Full screen on the next monitor"), None, lambda: self.screens.are_many),
            ),
            (
                Entry(Command.HIP_TEST, tr("Monthly hip self-test…")),
                Entry(Command.OWN_VIDEOS, tr("Your own routines and videos…")),
                Entry(Command.SAVE_FILE, tr("Save as a file for a phone…"), None, lambda: practice.video is not None),
            ),
        )
