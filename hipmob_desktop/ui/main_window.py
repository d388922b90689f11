# SPDX-License-Identifier: GPL-3.0-or-later
"""The one window: it puts the parts together, and lets keys and clicks reach those who decide."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from hipmob_desktop.domain.language import tr
from hipmob_desktop.domain.routines import Routine
from hipmob_desktop.ui.command_table import commands_for, take_digit
from hipmob_desktop.ui.controls import Deck, TopBar
from hipmob_desktop.ui.conversation import Conversation
from hipmob_desktop.ui.frame import SMALLEST, first_size
from hipmob_desktop.ui.history_view import HistoryView
from hipmob_desktop.ui.keep_awake import KeepAwake
from hipmob_desktop.ui.keys import command_of, digit_of, is_plain
from hipmob_desktop.ui.layout import Layout
from hipmob_desktop.ui.logbook import Logbook
from hipmob_desktop.ui.notice import Notice
from hipmob_desktop.ui.overlay import Reading
from hipmob_desktop.ui.own.dropping import local_file
from hipmob_desktop.ui.posters import Posters
from hipmob_desktop.ui.practice import Phase, Practice
from hipmob_desktop.ui.preferences import Preferences
from hipmob_desktop.ui.presenter import Presenter, Shown
from hipmob_desktop.ui.settings import Settings
from hipmob_desktop.ui.sheet import Sheet, Sheets
from hipmob_desktop.ui.shelf import Shelf
from hipmob_desktop.ui.sound import VOLUME_STEP, Sound
from hipmob_desktop.ui.stage import Stage
from hipmob_desktop.ui.theme import Theme, qt_palette, style_sheet
from hipmob_desktop.ui.variants_panel import VariantsPanel
from hipmob_desktop.ui.video_pane import VideoPane
from hipmob_desktop.ui.viewing import Viewing, bring_forward
from hipmob_desktop.ui.words import title_in_sentence

if TYPE_CHECKING:  # loaded when it is first asked for
    from hipmob_desktop.ui.progress.progress_view import ProgressView


class MainWindow(QMainWindow):
    """Composes the parts; what happens is decided by the practice, what is kept by the logbook."""

    first_painted = Signal()
    settings_asked = Signal()
    own_videos_asked = Signal()
    mark_asked = Signal()
    save_asked = Signal()
    hip_test_asked = Signal()
    progress_asked = Signal()
    dropped = Signal(object)

    def __init__(
        self,
        practice: Practice,
        shelf: Shelf,
        logbook: Logbook,
        settings: Settings,
        theme: Theme,
        keep_awake: KeepAwake,
        posters: Posters,
        reading: Callable[[Routine], Reading],
        preferences: Preferences,
    ) -> None:
        super().__init__()
        self._practice, self._shelf, self._logbook, self._settings = practice, shelf, logbook, settings
        self._theme, self._posters = theme, posters
        self._preferences = preferences
        self._stage = Stage(self)
        self.setCentralWidget(self._stage)
        self.bar = TopBar(theme, self._stage)
        self.pane = VideoPane(theme, posters, self._stage)
        self.variants = VariantsPanel(posters.easier, self._stage)
        self.deck = Deck(theme, posters, self._stage)
        self.weeks = HistoryView(theme, self._stage)
        self.notice = Notice(theme, self._stage)
        self.sheets = Sheets(self._stage)
        self.sound = Sound(practice, settings, self)
        self.conversation = Conversation(practice, logbook, settings, theme, self.sheets)
        shown = Shown(self.bar, self.pane, self.deck, self.variants)
        self._presenter = Presenter(practice, shown, theme, settings, preferences, keep_awake, posters, reading, self)
        self._layout = Layout(self._stage, shown, self.weeks, self.notice, self.sheets, settings)
        self.setMinimumSize(SMALLEST)
        self.setAcceptDrops(True)
        self._connect()
        self.viewing = Viewing(
            practice, self, self.pane, self.deck, self.sound, settings, preferences, self._presenter.show_loop
        )
        self._commands = commands_for(practice, shelf, self.sound, self) | self.viewing.commands()
        self.viewing.menu.asked.connect(lambda command: self._commands[command]())
        self._show_history()
        self._restyle()
        if not self.restoreGeometry(settings.geometry):
            self.resize(first_size(self.screen().availableGeometry().size()))
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowFullScreen)

    # Putting together

    def _connect(self) -> None:
        practice, deck = self._practice, self.deck
        practice.routine_changed.connect(self._name)
        practice.remaking_failed.connect(self.notice.say)
        self._presenter.started_playing.connect(self._layout.close_drawer)
        self._logbook.changed.connect(self._show_history)
        self.sound.changed.connect(deck.set_sound)
        self._logbook.trouble.connect(self.notice.say)
        self.bar.modes.asked.connect(lambda mode: practice.choose(self._shelf.routine(mode)))
        self.bar.weeks_asked.connect(self.toggle_weeks)
        self.weeks.whole_asked.connect(self.toggle_progress)
        self.weeks.hip_test_asked.connect(self.hip_test_asked)
        self.bar.settings_asked.connect(self.settings_asked)
        self.bar.keys_asked.connect(self.list_keys)
        self.bar.about_asked.connect(self.show_about)
        self.pane.clicked.connect(practice.play_or_pause)
        self.pane.double_clicked.connect(self._on_double_click)
        self.pane.wheel_turned.connect(lambda steps: self.sound.change_volume(steps * VOLUME_STEP))
        self.pane.cancel_asked.connect(practice.cancel_preparing)
        deck.timeline.asked.connect(practice.seek)
        deck.play_asked.connect(practice.play_or_pause)
        deck.previous_asked.connect(practice.previous_drill)
        deck.next_asked.connect(practice.next_drill)
        deck.captions_asked.connect(self.toggle_captions)
        deck.easier_asked.connect(self.toggle_easier)
        deck.mute_asked.connect(self.sound.toggle_mute)
        deck.volume_asked.connect(self.sound.set_volume)
        self._stage.painted.connect(self._on_first_paint)
        self.sheets.covering.connect(self._stand_still_under)
        self.sheets.emptied.connect(self._take_keyboard)
        self.notice.left.connect(self._take_keyboard)
        self._theme.changed.connect(self._restyle)
        self.pane.setMouseTracking(True)
        self.pane.installEventFilter(self)

    def _restyle(self) -> None:
        colours, mode = self._theme.colours, self._theme.mode
        QApplication.setPalette(qt_palette(colours, mode))
        self.setStyleSheet(style_sheet(colours, mode))

    def _name(self, routine: Routine) -> None:
        self.setWindowTitle(tr("HipMob: {routine}", routine=title_in_sentence(routine)))

    def _show_history(self) -> None:
        self.weeks.show_history(self._logbook.history, self._logbook.review())

    def _on_first_paint(self) -> None:
        self._stage.painted.disconnect(self._on_first_paint)
        QTimer.singleShot(0, self, self.first_painted.emit)

    @cached_property
    def progress(self) -> ProgressView:
        """All of the progress: loaded and built when it is first asked for."""
        from hipmob_desktop.ui.progress.progress_view import ProgressView

        view = ProgressView(self._theme, self._stage)
        view.hide()
        view.hip_test_asked.connect(self.hip_test_asked)
        view.closed.connect(self.toggle_progress)
        return view

    # Commands of the window's own

    def _on_double_click(self) -> None:
        """The first of two clicks has paused, which was not what was meant."""
        if self._practice.phase is Phase.PAUSED:
            self._practice.play()
        self.viewing.screens.toggle()

    def show_settings(self) -> None:
        """Ask for the settings."""
        self.settings_asked.emit()

    def list_keys(self) -> None:
        """Show the list of keys."""
        from hipmob_desktop.ui.key_list import KeyListSheet

        self.sheets.show(KeyListSheet())

    def show_about(self) -> None:
        """Say what the app is and whom it suits."""
        from hipmob_desktop.ui.health_note import AboutSheet

        self.sheets.show(AboutSheet())

    def toggle_weeks(self) -> None:
        """Show or hide the weeks."""
        self._layout.toggle_weeks()

    def toggle_progress(self) -> None:
        """Show all of the progress, or go back to the picture."""
        self.progress_asked.emit()
        self.toggle_page(self.progress)

    def toggle_page(self, page: QWidget) -> None:
        """Show a page over the picture, which pauses, or go back to it; one that is new lies on the stage by now."""
        self._practice.pause()
        self.variants.hide()
        self._layout.toggle_page(page)
        self._take_keyboard()

    def _stand_still_under(self, sheet: Sheet) -> None:
        """Nobody misses what is covered: Space goes on, when the sheet is closed."""
        if not sheet.lets_play:
            self._practice.pause()

    def _take_keyboard(self) -> None:
        """Give the keyboard to what is seen: keys of the player must not work behind what covers it."""
        (self.sheets.open or self._layout.page or self.pane).setFocus()

    def come_forward(self) -> None:
        """Be seen, wherever it was."""
        bring_forward(self.window())

    def step_back(self) -> None:
        """Leave full screen, or close what is open."""
        if self.variants.isVisible():
            self.variants.hide()
        elif self.window().isFullScreen():
            self.viewing.screens.toggle()
        elif self.notice.isVisible():
            self.notice.hide()
        else:
            self._layout.close_drawer()

    def toggle_captions(self) -> None:
        """Captions off, and on again."""
        self._preferences.set("captions", not self._preferences.captions)

    def toggle_easier(self) -> None:
        """The easier variant of the drill over the picture, and away again."""
        self.variants.toggle()

    def toggle_mirror(self) -> None:
        """The picture as in a mirror, and back."""
        self._preferences.set("mirrored", not self._preferences.mirrored)

    # Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.sheets.open is not None:
            self.sheets.open.keyPressEvent(event)
            return
        command = command_of(event.key(), event.modifiers())
        digit = digit_of(event.key(), event.modifiers())
        if command is not None:
            self._commands[command]()
        elif digit is not None:
            take_digit(digit, self._practice, self._shelf)
        elif self._practice.phase is Phase.PLAYING and is_plain(event.key(), event.modifiers()):
            self._practice.pause()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.pane and event.type() == QEvent.Type.MouseMove and self.window().isFullScreen():
            self._layout.show_deck()
        elif watched is not self.pane and event.type() == QEvent.Type.WindowStateChange:
            self._on_window_state()
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.WindowStateChange:
            self._on_window_state()
        elif event.type() == QEvent.Type.ParentChange:
            self.window().installEventFilter(self)  # when a frame holds it, that is the window

    def _on_window_state(self) -> None:
        self.deck.set_full_screen(self.window().isFullScreen())
        self._layout.arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._layout.arrange()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._presenter.mirror()
        self._take_keyboard()  # Qt would choose the first control, and arrows would be its own
        self._layout.arrange()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if local_file(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.dropped.emit(local_file(event.mimeData()))
        event.acceptProposedAction()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.viewing.close()
        self._practice.leave(for_later=True)
        self._settings.geometry = self.window().saveGeometry()
        self._settings.save()
        super().closeEvent(event)
