# SPDX-License-Identifier: GPL-3.0-or-later
"""The players there are, best first, and why one cannot serve."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject

from hipmob_desktop.domain.language import tr
from hipmob_desktop.media.player import MediaPlayer


class Backend(StrEnum):
    """What can be asked for, in the settings and on the command line."""

    AUTO = "auto"
    VLC = "vlc"
    QT = "qt"


class NoPlayerError(Exception):
    """No back end can serve; the message says of each why, and what to install."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A back end that may be able to serve."""

    name: str
    why_not: Callable[[], str | None]
    """None where it can serve, else the reason and how to install it, as one sentence."""
    create: Callable[[QObject | None], MediaPlayer]


def candidates() -> tuple[Candidate, ...]:
    """The back ends, best first."""
    return (
        Candidate("VLC", _why_not_vlc, _create_vlc),
        Candidate("Qt", _why_not_qt, _create_qt),
    )


def create_player(preferred: str | None = None, parent: QObject | None = None) -> MediaPlayer:
    """The preferred player, else the best one that can serve.

    Raises ValueError for a name that no candidate has, and NoPlayerError where none can serve.
    """
    choices = candidates()
    if preferred is not None and preferred not in {choice.name for choice in choices}:
        known = ", ".join(choice.name for choice in choices)
        raise ValueError(f"There is no player called {preferred}: choose one of {known}.")
    reasons = []
    for choice in sorted(choices, key=lambda choice: choice.name != preferred):
        reason = choice.why_not()
        if reason is None:
            return choice.create(parent)
        reasons.append(reason)
    raise NoPlayerError(" ".join(reasons))


def _why_not_vlc() -> str | None:
    from hipmob_desktop.media.vlc_library import find_vlc

    found = find_vlc()
    if isinstance(found, str):
        return tr("{what}: install the packages libvlc5 and vlc-plugin-base, or VLC itself.", what=found)
    return None


def _create_vlc(parent: QObject | None) -> MediaPlayer:
    from hipmob_desktop.media.vlc_library import find_vlc
    from hipmob_desktop.media.vlc_player import VlcPlayer

    found = find_vlc()
    if isinstance(found, str):
        raise NoPlayerError(found)
    return VlcPlayer(found, parent)


def _why_not_qt() -> str | None:
    try:
        importlib.import_module("PySide6.QtMultimedia")
    except ImportError as error:
        return tr(
            "QtMultimedia could not be loaded ({reason}): install the packages libpulse0 and libxrandr2.", reason=error
        )
    return None


def _create_qt(parent: QObject | None) -> MediaPlayer:
    from hipmob_desktop.media.qt_player import QtPlayer

    return QtPlayer(parent)
