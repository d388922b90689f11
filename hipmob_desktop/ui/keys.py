# SPDX-License-Identifier: GPL-3.0-or-later
"""Every key the window answers to, once: for doing and for the list of keys."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QKeyCombination, Qt


class Command(Enum):
    """What a key can ask for."""

    PLAY_OR_PAUSE = auto()
    BACK_5 = auto()
    FORWARD_5 = auto()
    BACK_10 = auto()
    FORWARD_10 = auto()
    PREVIOUS_DRILL = auto()
    NEXT_DRILL = auto()
    LOUDER = auto()
    QUIETER = auto()
    MUTE = auto()
    SLOWER = auto()
    FASTER = auto()
    NORMAL_SPEED = auto()
    FRAME_BACK = auto()
    FRAME_FORWARD = auto()
    PRE_RUN = auto()
    POST_RUN = auto()
    STAND_ALONE = auto()
    FULL_SCREEN = auto()
    LEAVE = auto()
    CAPTIONS = auto()
    EASIER = auto()
    MIRROR = auto()
    WEEKS = auto()
    PROGRESS = auto()
    SETTINGS = auto()
    LIST_KEYS = auto()


@dataclass(frozen=True, slots=True)
class Binding:
    """Keys that ask for a command; `caps` is how they are written for people."""

    command: Command
    combinations: tuple[int, ...]
    caps: tuple[str, ...]
    text: str


_SHIFT = Qt.KeyboardModifier.ShiftModifier
_CONTROL = Qt.KeyboardModifier.ControlModifier
_Key = Qt.Key


def _combined(modifier: Qt.KeyboardModifier, key: Qt.Key) -> int:
    return QKeyCombination(modifier, key).toCombined()


def _bind(command: Command, keys: tuple[Qt.Key, ...], caps: tuple[str, ...], text: str, *more: int) -> Binding:
    return Binding(command, tuple(int(key) for key in keys) + more, caps, text)


BINDINGS = (
    _bind(
        Command.PLAY_OR_PAUSE,
        (_Key.Key_Space, _Key.Key_K, _Key.Key_MediaPlay, _Key.Key_MediaPause, _Key.Key_MediaTogglePlayPause),
        ("Space", "K"),
        "Play or pause",
    ),
    _bind(Command.BACK_5, (_Key.Key_Left,), ("←",), "Back 5 seconds"),
    _bind(Command.FORWARD_5, (_Key.Key_Right,), ("→",), "Forward 5 seconds"),
    _bind(Command.BACK_10, (_Key.Key_J,), ("J",), "Back 10 seconds"),
    _bind(Command.FORWARD_10, (_Key.Key_L,), ("L",), "Forward 10 seconds"),
    _bind(
        Command.PREVIOUS_DRILL,
        (_Key.Key_P, _Key.Key_MediaPrevious),
        ("P", "Shift ←"),
        "Previous drill",
        _combined(_SHIFT, _Key.Key_Left),
    ),
    _bind(
        Command.NEXT_DRILL,
        (_Key.Key_N, _Key.Key_MediaNext),
        ("N", "Shift →"),
        "Next drill",
        _combined(_SHIFT, _Key.Key_Right),
    ),
    _bind(Command.PRE_RUN, (_Key.Key_1,), ("1",), "Pre-run"),
    _bind(Command.POST_RUN, (_Key.Key_2,), ("2",), "Post-run"),
    _bind(Command.STAND_ALONE, (_Key.Key_3,), ("3",), "Stand-alone"),
    _bind(Command.LOUDER, (_Key.Key_Up,), ("↑",), "Louder"),
    _bind(Command.QUIETER, (_Key.Key_Down,), ("↓",), "Quieter"),
    _bind(Command.MUTE, (_Key.Key_M,), ("M",), "Sound off or on"),
    _bind(Command.SLOWER, (_Key.Key_BracketLeft,), ("[",), "Slower"),
    _bind(Command.FASTER, (_Key.Key_BracketRight,), ("]",), "Faster"),
    _bind(Command.NORMAL_SPEED, (_Key.Key_Backspace,), ("Backspace",), "Normal speed"),
    _bind(Command.FRAME_BACK, (_Key.Key_Comma,), (",",), "One frame back"),
    _bind(Command.FRAME_FORWARD, (_Key.Key_Period,), (".",), "One frame on"),
    _bind(Command.FULL_SCREEN, (_Key.Key_F, _Key.Key_F11), ("F",), "Full screen"),
    _bind(Command.LEAVE, (_Key.Key_Escape,), ("Esc",), "Leave full screen, close what is open"),
    _bind(Command.CAPTIONS, (_Key.Key_C,), ("C",), "Captions off or on"),
    _bind(Command.EASIER, (_Key.Key_V,), ("V",), "Easier and harder variants"),
    _bind(Command.MIRROR, (_Key.Key_H,), ("H",), "Mirror the picture"),
    _bind(Command.WEEKS, (_Key.Key_W,), ("W",), "Your weeks, shown or hidden"),
    _bind(Command.PROGRESS, (), ("Shift W",), "All of your progress, and every session", _combined(_SHIFT, _Key.Key_W)),
    _bind(Command.SETTINGS, (), ("Ctrl ,",), "Settings", _combined(_CONTROL, _Key.Key_Comma)),
    _bind(
        Command.LIST_KEYS,
        (_Key.Key_Question, _Key.Key_F1),
        ("?",),
        "This list of keys",
        _combined(_SHIFT, _Key.Key_Question),
    ),
)

_COMMANDS = {combination: binding.command for binding in BINDINGS for combination in binding.combinations}
_MODIFIERS = {_Key.Key_Shift, _Key.Key_Control, _Key.Key_Alt, _Key.Key_Meta, _Key.Key_AltGr, _Key.Key_CapsLock}
_DIGITS = frozenset(range(_Key.Key_0, _Key.Key_9 + 1))
_IGNORED = Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.GroupSwitchModifier


def command_of(key: int, modifiers: Qt.KeyboardModifier) -> Command | None:
    """What a pressed key asks for, or None when it is not a command."""
    kept = modifiers & ~_IGNORED
    if key in _DIGITS:  # on some keyboards, the French one say, digits are typed with Shift
        kept &= ~_SHIFT
    return _COMMANDS.get(QKeyCombination(kept, Qt.Key(key)).toCombined())


def is_plain(key: int, modifiers: Qt.KeyboardModifier) -> bool:
    """Whether a key that is no command may pause: not a modifier, not a desktop's shortcut, not a way to move focus."""
    held = modifiers & ~(_IGNORED | _SHIFT)
    return held == Qt.KeyboardModifier.NoModifier and key not in _MODIFIERS | {_Key.Key_Tab, _Key.Key_Backtab}
