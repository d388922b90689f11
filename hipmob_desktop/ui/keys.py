# SPDX-License-Identifier: GPL-3.0-or-later
"""Every key the window answers to, once: for doing and for the list of keys."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QKeyCombination, Qt

from hipmob_desktop.domain.language import later, tr


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
    LOOP = auto()
    FULL_SCREEN = auto()
    OTHER_SCREEN = auto()
    LEAVE = auto()
    ACROSS_THE_ROOM = auto()
    SOUND_ONLY = auto()
    SMALL_WINDOW = auto()
    CAPTIONS = auto()
    EASIER = auto()
    MIRROR = auto()
    WEEKS = auto()
    PROGRESS = auto()
    HIP_TEST = auto()
    SETTINGS = auto()
    OWN_VIDEOS = auto()
    MARK = auto()
    SAVE_FILE = auto()
    MINUTES = auto()
    CHANGE_DRILL = auto()
    LIST_KEYS = auto()


@dataclass(frozen=True, slots=True)
class Binding:
    """Keys that ask for a command. `caps` is how they are written, `text` what they do: English until shown."""

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
        later("Play or pause"),
    ),
    _bind(Command.BACK_5, (_Key.Key_Left,), ("←",), later("Back 5 seconds")),
    _bind(Command.FORWARD_5, (_Key.Key_Right,), ("→",), later("Forward 5 seconds")),
    _bind(Command.BACK_10, (_Key.Key_J,), ("J",), later("Back 10 seconds")),
    _bind(Command.FORWARD_10, (_Key.Key_L,), ("L",), later("Forward 10 seconds")),
    _bind(
        Command.PREVIOUS_DRILL,
        (_Key.Key_P, _Key.Key_MediaPrevious),
        ("P", "Shift ←"),
        later("Previous drill"),
        _combined(_SHIFT, _Key.Key_Left),
    ),
    _bind(
        Command.NEXT_DRILL,
        (_Key.Key_N, _Key.Key_MediaNext),
        ("N", "Shift →"),
        later("Next drill"),
        _combined(_SHIFT, _Key.Key_Right),
    ),
    _bind(Command.LOOP, (_Key.Key_A,), ("A",), later("This drill over and over")),
    _bind(Command.PRE_RUN, (), ("1", "Ctrl 1"), later("Pre-run"), _combined(_CONTROL, _Key.Key_1)),
    _bind(Command.POST_RUN, (), ("2", "Ctrl 2"), later("Post-run"), _combined(_CONTROL, _Key.Key_2)),
    _bind(Command.STAND_ALONE, (), ("3", "Ctrl 3"), later("Stand-alone"), _combined(_CONTROL, _Key.Key_3)),
    _bind(Command.LOUDER, (_Key.Key_Up,), ("↑",), later("Louder")),
    _bind(Command.QUIETER, (_Key.Key_Down,), ("↓",), later("Quieter")),
    _bind(Command.MUTE, (_Key.Key_M,), ("M",), later("Sound off or on")),
    _bind(Command.SLOWER, (_Key.Key_BracketLeft,), ("[",), later("Slower")),
    _bind(Command.FASTER, (_Key.Key_BracketRight,), ("]",), later("Faster")),
    _bind(Command.NORMAL_SPEED, (_Key.Key_Backspace,), ("Backspace",), later("Normal speed")),
    _bind(Command.FRAME_BACK, (_Key.Key_Comma,), (",",), later("One frame back")),
    _bind(Command.FRAME_FORWARD, (_Key.Key_Period,), (".",), later("One frame on")),
    _bind(Command.FULL_SCREEN, (_Key.Key_F, _Key.Key_F11), ("F",), later("Full screen")),
    _bind(
        Command.OTHER_SCREEN,
        (),
        ("Shift F",),
        later("Full screen on the next monitor"),
        _combined(_SHIFT, _Key.Key_F),
    ),
    _bind(Command.LEAVE, (_Key.Key_Escape,), ("Esc",), later("Leave full screen, close what is open")),
    _bind(Command.CAPTIONS, (_Key.Key_C,), ("C",), later("Captions off or on")),
    _bind(Command.EASIER, (_Key.Key_V,), ("V",), later("Easier and harder variants")),
    _bind(Command.MIRROR, (_Key.Key_H,), ("H",), later("Mirror the picture")),
    _bind(Command.ACROSS_THE_ROOM, (_Key.Key_R,), ("R",), later("Large text, to read across the room")),
    _bind(Command.SOUND_ONLY, (_Key.Key_O,), ("O",), later("Sound only, and the picture again")),
    _bind(Command.SMALL_WINDOW, (_Key.Key_I,), ("I",), later("A small window above all others, and back")),
    _bind(Command.MINUTES, (_Key.Key_T,), ("T",), later("How many minutes you have")),
    _bind(
        Command.CHANGE_DRILL, (), ("Shift T",), later("Let this drill rest, or swap it"), _combined(_SHIFT, _Key.Key_T)
    ),
    _bind(Command.WEEKS, (_Key.Key_W,), ("W",), later("Your weeks, shown or hidden")),
    _bind(
        Command.PROGRESS,
        (),
        ("Shift W",),
        later("All of your progress, and every session"),
        _combined(_SHIFT, _Key.Key_W),
    ),
    _bind(Command.HIP_TEST, (), ("Shift H",), later("The monthly hip self-test"), _combined(_SHIFT, _Key.Key_H)),
    _bind(Command.OWN_VIDEOS, (), ("Ctrl O",), later("Your own routines and videos"), _combined(_CONTROL, _Key.Key_O)),
    _bind(Command.SAVE_FILE, (), ("Ctrl S",), later("Save the video for a phone"), _combined(_CONTROL, _Key.Key_S)),
    _bind(Command.MARK, (_Key.Key_D,), ("D",), later("In your own video: a drill begins here")),
    _bind(Command.SETTINGS, (), ("Ctrl ,",), later("Settings"), _combined(_CONTROL, _Key.Key_Comma)),
    _bind(
        Command.LIST_KEYS,
        (_Key.Key_Question, _Key.Key_F1),
        ("?",),
        later("This list of keys"),
        _combined(_SHIFT, _Key.Key_Question),
    ),
)


def cap_words(cap: str) -> str:
    """What is written on keyboards of the runner's language: the names of keys that have a word on them."""
    names = {
        "Space": tr("Space"),
        "Shift": tr("Shift"),
        "Ctrl": tr("Ctrl"),
        "Esc": tr("Esc"),
        "Backspace": tr("Backspace"),
    }
    return " ".join(names.get(part, part) for part in cap.split(" "))


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


def digit_of(key: int, modifiers: Qt.KeyboardModifier) -> int | None:
    """The digit that was typed by itself, or None: what it asks for depends on whether a routine is under way."""
    if key not in _DIGITS or modifiers & ~(_IGNORED | _SHIFT):
        return None
    return key - _Key.Key_0


def is_plain(key: int, modifiers: Qt.KeyboardModifier) -> bool:
    """Whether a key that is no command may pause: not a modifier, not a desktop's shortcut, not a way to move focus."""
    held = modifiers & ~(_IGNORED | _SHIFT)
    return held == Qt.KeyboardModifier.NoModifier and key not in _MODIFIERS | {_Key.Key_Tab, _Key.Key_Backtab}
