# SPDX-License-Identifier: GPL-3.0-or-later
"""Buttons: the bar at the top and the deck under the picture. They signal; others decide."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QColor, QFocusEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSlider,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from hipmob_desktop.domain.drills import Kind
from hipmob_desktop.domain.language import tr
from hipmob_desktop.ui.accessible import rename
from hipmob_desktop.ui.fitting.minutes_button import MinutesButton
from hipmob_desktop.ui.icons import icon, pixmap
from hipmob_desktop.ui.mark import Mark
from hipmob_desktop.ui.mirroring import reads_from_the_right, seen, seen_point
from hipmob_desktop.ui.mode_switch import ModeSwitch
from hipmob_desktop.ui.sheet import label
from hipmob_desktop.ui.theme import Theme
from hipmob_desktop.ui.timeline import Timeline, paint_kind_mark
from hipmob_desktop.ui.words import clock, kind_words

_LEGEND_AIR = 18  # pixels before it, and before the buttons in the middle


class IconButton(QToolButton):
    """One of our icons, with its name and key as the tool tip."""

    def __init__(self, theme: Theme, name: str, words: str, key: str, pixels: int = 24) -> None:
        super().__init__()
        self._theme = theme
        self._name = name
        self._pixels = pixels
        self.setIconSize(QSize(pixels, pixels))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.set_words(words, key)
        theme.changed.connect(self._paint_icon)
        self._paint_icon()

    def set_icon_name(self, name: str) -> None:
        """Show another icon."""
        if name != self._name:
            self._name = name
            self._paint_icon()

    def set_words(self, words: str, key: str, name: str = "") -> None:
        """What the tool tip says, and a screen reader too, unless that is told the `name` of what is on or off."""
        rename(self, name or words)
        self.setToolTip(f"{words}  ({key})")

    def _paint_icon(self) -> None:
        self.setIcon(icon(self._name, self._theme.colours.ink, self._pixels))


class PlayButton(QAbstractButton):
    """The one big button."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._playing = False
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedSize(56, 56)
        theme.changed.connect(self.update)
        self.set_playing(False)

    def set_playing(self, playing: bool) -> None:
        """Show what a click would do."""
        self._playing = playing
        words = tr("Pause") if playing else tr("Play")
        self.setAccessibleName(words)
        self.setToolTip(f"{words}  ({tr('Space')})")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(56, 56)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        disc = QRectF(self.rect()).adjusted(3, 3, -3, -3)
        painter.setPen(Qt.PenStyle.NoPen)
        accent = QColor(self._theme.accent)
        painter.setBrush(accent.darker(112) if self.isDown() else accent)
        painter.drawEllipse(disc)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(self._theme.colours.ink), 2))
            painter.drawEllipse(disc.adjusted(-2, -2, 2, 2))
        name = "pause" if self._playing else "play"
        mark = pixmap(name, self._theme.colours.on_accent, 28, self.devicePixelRatioF())
        nudge = 0 if self._playing else 1
        middle = disc.center() + QPointF(nudge, 0)
        painter.drawPixmap(QRectF(middle.x() - 14, middle.y() - 14, 28, 28), mark, QRectF(mark.rect()))


class Legend(QWidget):
    """Which sign on the timeline means which kind of drill."""

    accessible_role = QAccessible.Role.Graphic

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        theme.changed.connect(self.update)
        self.setAccessibleName(tr("Signs on the timeline: {kinds}", kinds=", ".join(map(kind_words, Kind))))

    def sizeHint(self) -> QSize:
        return QSize(sum(self._widths()), 20)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = self.font()
        font.setPixelSize(12)
        painter.setFont(font)
        left = 0.0
        for kind, width in zip(Kind, self._widths(), strict=True):
            colours = self._theme.colours
            middle = seen_point(self, QPointF(left + 8, self.height() / 2))
            paint_kind_mark(painter, middle, kind, colours.kind(kind).deep)
            painter.setPen(QColor(colours.ink_soft))
            place = QRectF(left + 19, 0, width, self.height())
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
            painter.drawText(seen(self, place), flags, kind_words(kind))
            left += width

    def _widths(self) -> list[int]:
        font = self.font()
        font.setPixelSize(12)
        self.setFont(font)
        return [self.fontMetrics().horizontalAdvance(kind_words(kind)) + 35 for kind in Kind]


class Deck(QFrame):
    """Timeline and controls."""

    accessible_role = QAccessible.Role.Grouping
    play_asked = Signal()
    previous_asked = Signal()
    next_asked = Signal()
    captions_asked = Signal()
    easier_asked = Signal()
    mute_asked = Signal()
    volume_asked = Signal(float)
    full_screen_asked = Signal()
    more_asked = Signal()
    normal_speed_asked = Signal()
    loop_asked = Signal()

    def __init__(self, theme: Theme, poster: Callable[[str], QPixmap | None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("deck")
        self.setAccessibleName(tr("Player"))
        self.timeline = Timeline(theme, poster, self)
        self._rows = QVBoxLayout(self)
        self._left, self._middle = QHBoxLayout(), QHBoxLayout()
        self._play = PlayButton(theme)
        self._previous = IconButton(theme, "previous", tr("Previous drill"), "P")
        self._next = IconButton(theme, "next", tr("Next drill"), "N")
        self._captions = IconButton(theme, "captions", tr("Captions"), "C")
        self._captions.setCheckable(True)
        self._easier = IconButton(theme, "easier", tr("Easier"), "V")
        self._easier.setCheckable(True)
        self._mute = IconButton(theme, "volume", tr("Sound off"), "M")
        self._full_screen = IconButton(theme, "full-screen", tr("Full screen"), "F")
        self._volume = QSlider(Qt.Orientation.Horizontal)
        self._volume.setRange(0, 100)
        self._volume.setPageStep(10)
        self._volume.setFixedWidth(96)
        self._volume.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._volume.setAccessibleName(tr("Volume"))
        self._elapsed = label("0:00", size="large")
        self._total = label("", tone="soft")
        self.more = IconButton(theme, "more", tr("More"), tr("speed, large text, sound only, small window"))
        self.more.setAccessibleDescription(tr("Opens a menu: speed, large text, sound only, small window"))
        self._speed = _chip("")
        self._loop = _chip(tr("Over and over"))
        self._loop.setToolTip(f"{tr('Go on as usual')}  (A)")
        self._loop.setAccessibleDescription(tr("Go on as usual"))
        self._legend = Legend(theme)
        self._width = 0
        self._connect()
        self._lay_out()

    def set_playing(self, playing: bool) -> None:
        """Show whether it plays."""
        self._play.set_playing(playing)

    def set_seconds(self, seconds: float, total_seconds: float) -> None:
        """Show the time; only words that changed are painted."""
        _set_text(self._elapsed, clock(seconds))
        _set_text(self._total, f"/ {clock(total_seconds)}")

    def set_sound(self, volume: float, muted: bool) -> None:
        """Show the volume, 0 to 1."""
        self._volume.blockSignals(True)
        self._volume.setValue(round(volume * 100))
        self._volume.blockSignals(False)
        silent = muted or volume <= 0
        self._mute.set_icon_name("muted" if silent else "volume")
        self._mute.set_words(tr("Sound on") if muted else tr("Sound off"), "M")

    def set_captions(self, shown: bool) -> None:
        """Show whether captions are on."""
        self._captions.setChecked(shown)
        self._captions.set_words(tr("Captions off") if shown else tr("Captions on"), "C", tr("Captions"))

    def set_easier(self, shown: bool) -> None:
        """Show whether the easier variant is on show."""
        self._easier.setChecked(shown)
        self._easier.set_words(tr("Close the easier variant") if shown else tr("Easier"), "V", tr("Easier"))

    def set_rate(self, rate: float) -> None:
        """Show the speed when it is not the normal one; a click on it brings that back."""
        words = f"{rate:g}×"
        if self._speed.text() != words:
            self._speed.setText(words)
            self._speed.setAccessibleName(tr("Speed {rate}", rate=words))
            self._speed.setToolTip(f"{tr('Normal speed')}  ({tr('Backspace')})")
        self._show_chip(self._speed, abs(rate - 1.0) >= 0.01)

    def set_loop(self, looped: bool) -> None:
        """Show that a drill is done over and over; a click on it goes on as usual."""
        self._show_chip(self._loop, looped)

    def _show_chip(self, chip: QPushButton, shown: bool) -> None:
        if chip.isHidden() == shown:
            chip.setVisible(shown)
            self._fit_legend()

    def set_full_screen(self, full_screen: bool) -> None:
        """Show what the last button would do."""
        self._full_screen.set_icon_name("leave-full-screen" if full_screen else "full-screen")
        self._full_screen.set_words(tr("Leave full screen") if full_screen else tr("Full screen"), "F")

    def _connect(self) -> None:
        self._play.clicked.connect(self.play_asked)
        self._previous.clicked.connect(self.previous_asked)
        self._next.clicked.connect(self.next_asked)
        self._captions.clicked.connect(self.captions_asked)
        self._easier.clicked.connect(self.easier_asked)
        self._mute.clicked.connect(self.mute_asked)
        self._full_screen.clicked.connect(self.full_screen_asked)
        self.more.clicked.connect(self.more_asked)
        self._speed.clicked.connect(self.normal_speed_asked)
        self._loop.clicked.connect(self.loop_asked)
        self._volume.valueChanged.connect(lambda value: self.volume_asked.emit(value / 100))

    def _lay_out(self) -> None:
        rows = self._rows
        rows.setContentsMargins(0, 6, 0, 0)
        rows.setSpacing(2)
        rows.addWidget(self.timeline, 1)
        left, middle, right = self._left, self._middle, QHBoxLayout()
        left.setContentsMargins(8, 0, 0, 0)
        right.setContentsMargins(0, 0, 4, 0)
        left.setSpacing(6)
        for part in (self._elapsed, self._total, self._speed, self._loop):
            left.addWidget(part)
        left.addSpacing(_LEGEND_AIR)
        left.addWidget(self._legend)
        left.addStretch(1)
        for button in (self._previous, self._play, self._next):
            middle.addWidget(button)
        if reads_from_the_right(self):  # players run from left to right everywhere, as the timeline does
            middle.setDirection(QHBoxLayout.Direction.RightToLeft)
        middle.setSpacing(10)
        right.addStretch(1)
        for tool in (self._easier, self._captions, self._mute, self._volume, self._full_screen, self.more):
            right.addWidget(tool)
        controls = QHBoxLayout()
        controls.addLayout(left, 1)
        controls.addLayout(middle)
        controls.addLayout(right, 1)
        rows.addLayout(controls)

    def fit(self, width: int, floating: bool) -> None:
        """Leave out what there is no room for; floating over the picture it is a card of its own."""
        self._width = width
        if self.property("floating") != floating:
            self.setProperty("floating", floating)
            self._rows.setContentsMargins(*((16, 10, 16, 8) if floating else (0, 6, 0, 0)))
            self.style().unpolish(self)
            self.style().polish(self)
        self._fit_legend()

    def _fit_legend(self) -> None:
        """Show it as long as it moves nothing: the big button stays in the middle."""
        shown = [part for part in (self._elapsed, self._total, self._speed, self._loop) if not part.isHidden()]
        beside = sum(part.sizeHint().width() + self._left.spacing() for part in shown) + 2 * _LEGEND_AIR
        half = (self._width - self._middle.sizeHint().width()) / 2 - self._rows.contentsMargins().left()
        self._legend.setVisible(beside + self._legend.sizeHint().width() <= half)


class TopBar(QWidget):
    """Name, modes and the ways to the weeks, the settings, the keys and the health note."""

    accessible_role = QAccessible.Role.ToolBar
    weeks_asked = Signal()
    settings_asked = Signal()
    keys_asked = Signal()
    about_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Routine and app"))
        self.modes = ModeSwitch(theme, self)
        self.minutes = MinutesButton(self)
        self._mark = Mark("hipmob-desktop", 34)
        self._name = label("HipMob", size="large")
        self._name.setParent(self)
        self._weeks = IconButton(theme, "weeks", tr("Your weeks"), "W")
        self._weeks.setCheckable(True)
        self._settings = IconButton(theme, "settings", tr("Settings"), tr("Ctrl ,"))
        self._keys = IconButton(theme, "keys", tr("Keys"), "?")
        self._about = IconButton(theme, "about", tr("About and health note"), "")
        self._about.setToolTip(tr("About and health note"))
        self._weeks.clicked.connect(self.weeks_asked)
        self._settings.clicked.connect(self.settings_asked)
        self._keys.clicked.connect(self.keys_asked)
        self._about.clicked.connect(self.about_asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 8, 0, 8)
        left, right = QHBoxLayout(), QHBoxLayout()
        left.setSpacing(10)
        left.addWidget(self._mark)
        left.addWidget(self._name)
        left.addStretch(1)
        right.addStretch(1)
        for button in (self._weeks, self._settings, self._keys, self._about):
            right.addWidget(button)
        row.addLayout(left, 1)
        row.addWidget(self.modes)
        row.addWidget(self.minutes)
        row.addLayout(right, 1)

    def set_weeks_shown(self, shown: bool) -> None:
        """Show whether the weeks are on show."""
        self._weeks.setChecked(shown)
        self._weeks.set_words(tr("Hide your weeks") if shown else tr("Your weeks"), "W", tr("Your weeks"))


def _chip(words: str) -> QPushButton:
    """A small button that is there only while it has something to say."""
    chip = QPushButton(words)
    chip.setProperty("compact", True)
    chip.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    chip.setCursor(Qt.CursorShape.PointingHandCursor)
    chip.hide()
    return chip


def _set_text(words: QLabel, text: str) -> None:
    if words.text() != text:
        words.setText(text)
