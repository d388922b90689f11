# SPDX-License-Identifier: GPL-3.0-or-later
"""How desktops see and control a media player: the values of MPRIS 2 (specifications.freedesktop.org/mpris-spec).

A track is one drill with the way into it, so that a desktop's "next" is the next drill. Pure: what is playing and the
instant come in, answers and requests go out.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from enum import Enum, StrEnum
from typing import Any

from hipmob_desktop.desktop.bus import Body, Signal
from hipmob_desktop.domain.rates import FASTEST_RATE, SLOWEST_RATE

ROOT = "org.mpris.MediaPlayer2"
PLAYER = "org.mpris.MediaPlayer2.Player"
PROPERTIES = "org.freedesktop.DBus.Properties"
PATH = "/org/mpris/MediaPlayer2"
BUS_NAME = f"{ROOT}.hipmob_desktop"

JUMP_SECONDS = 0.5
"""Further than this from where playing would have led to, a position was jumped to."""

Variant = tuple[str, Any]
"""A D-Bus signature, and the value."""


class Status(StrEnum):
    """As the desktop shows it."""

    PLAYING = "Playing"
    PAUSED = "Paused"
    STOPPED = "Stopped"


@dataclass(frozen=True, slots=True)
class Track:
    """One drill with the way into it: where it lies in the routine, and how it is called."""

    id: str
    """A D-Bus object path, another one for each drill of each routine."""
    title: str
    album: str
    number: int
    start_seconds: float
    seconds: float
    art_url: str = ""


@dataclass(frozen=True, slots=True)
class NowPlaying:
    """All that a desktop can ask for: `position_seconds` of the track at `instant` of a clock that never jumps."""

    status: Status
    track: Track
    position_seconds: float
    instant: float
    rate: float = 1.0
    volume: float = 1.0
    can_seek: bool = False
    can_go_next: bool = False
    can_go_previous: bool = False

    def position_at(self, instant: float) -> float:
        """Seconds into the track, which is not left by itself."""
        gone = (instant - self.instant) * self.rate if self.status is Status.PLAYING else 0.0
        return min(max(self.position_seconds + gone, 0.0), self.track.seconds)


class Press(Enum):
    """What a desktop's button asks for."""

    PLAY = "Play"
    PAUSE = "Pause"
    PLAY_PAUSE = "PlayPause"
    STOP = "Stop"
    NEXT = "Next"
    PREVIOUS = "Previous"
    RAISE = "Raise"
    QUIT = "Quit"


@dataclass(frozen=True, slots=True)
class Seek:
    """Go on by so many seconds of the track, or back when negative."""

    seconds: float


@dataclass(frozen=True, slots=True)
class GoTo:
    """Go to a place of a track, if that is still the one that plays."""

    track_id: str
    seconds: float


@dataclass(frozen=True, slots=True)
class SetRate:
    """Play at another speed."""

    rate: float


@dataclass(frozen=True, slots=True)
class SetVolume:
    """Play louder or quieter, 0 to 1."""

    volume: float


Request = Press | Seek | GoTo | SetRate | SetVolume


def in_effect(request: Request, now: NowPlaying) -> Request | None:
    """What is really to be done, in terms of what is playing; None for what the specification has ignored.

    A place that comes back as `GoTo` lies in the track; seeking past its end is going to the next one.
    """
    match request:
        case Press.NEXT if not now.can_go_next:
            return None
        case Press.PREVIOUS if not now.can_go_previous:
            return None
        case Seek() | GoTo() if not now.can_seek:
            return None
        case Seek(seconds):
            place = now.position_seconds + seconds
            if place > now.track.seconds:
                return in_effect(Press.NEXT, now)
            return GoTo(now.track.id, max(place, 0.0))
        case GoTo(track_id, seconds):
            return request if track_id == now.track.id and 0.0 <= seconds <= now.track.seconds else None
        case SetRate(rate):
            return Press.PAUSE if rate == 0.0 else replace(request, rate=min(max(rate, SLOWEST_RATE), FASTEST_RATE))
        case SetVolume(volume):
            return replace(request, volume=min(max(volume, 0.0), 1.0))
        case _:
            return request


def microseconds(seconds: float) -> int:
    """As MPRIS counts time."""
    return round(seconds * 1_000_000)


def application_properties() -> dict[str, Variant]:
    """The properties of `org.mpris.MediaPlayer2`."""
    return {
        "CanQuit": ("b", True),
        "CanRaise": ("b", True),
        "HasTrackList": ("b", False),
        "Identity": ("s", "HipMob Desktop"),
        "DesktopEntry": ("s", "hipmob-desktop"),
        "SupportedUriSchemes": ("as", []),
        "SupportedMimeTypes": ("as", []),
    }


def player_properties(now: NowPlaying, instant: float) -> dict[str, Variant]:
    """The properties of `org.mpris.MediaPlayer2.Player`."""
    return {
        "PlaybackStatus": ("s", now.status.value),
        "Rate": ("d", now.rate),
        "Metadata": ("a{sv}", metadata(now.track)),
        "Volume": ("d", now.volume),
        "Position": ("x", microseconds(now.position_at(instant))),
        "MinimumRate": ("d", SLOWEST_RATE),
        "MaximumRate": ("d", FASTEST_RATE),
        "CanGoNext": ("b", now.can_go_next),
        "CanGoPrevious": ("b", now.can_go_previous),
        "CanPlay": ("b", True),
        "CanPause": ("b", True),
        "CanSeek": ("b", now.can_seek),
        "CanControl": ("b", True),
    }


def metadata(track: Track) -> dict[str, Variant]:
    """What is known of a track."""
    known: dict[str, Variant] = {
        "mpris:trackid": ("o", track.id),
        "mpris:length": ("x", microseconds(track.seconds)),
        "xesam:title": ("s", track.title),
        "xesam:album": ("s", track.album),
        "xesam:artist": ("as", ["HipMob Desktop"]),
        "xesam:trackNumber": ("i", track.number),
    }
    if track.art_url:
        known["mpris:artUrl"] = ("s", track.art_url)
    return known


def signals_between(before: NowPlaying, now: NowPlaying) -> Iterator[Signal]:
    """What desktops are to be told once `before` has become `now`."""
    old, new = player_properties(before, now.instant), player_properties(now, now.instant)
    changed: Mapping[str, Variant] = {
        name: value for name, value in new.items() if name != "Position" and value != old[name]
    }
    if changed:
        body: Body = (PLAYER, changed, [])
        yield Signal(PATH, PROPERTIES, "PropertiesChanged", "sa{sv}as", body)
    if _jumped(before, now):
        yield Signal(PATH, PLAYER, "Seeked", "x", (microseconds(now.position_at(now.instant)),))


def _jumped(before: NowPlaying, now: NowPlaying) -> bool:
    """Whether a desktop that counts on by itself, and from zero with each new track, would now be wrong."""
    if before.track.id != now.track.id:
        expected = 0.0
    else:
        going = before.rate if before.status is Status.PLAYING else 0.0
        expected = before.position_seconds + (now.instant - before.instant) * going
        expected = min(max(expected, 0.0), now.track.seconds)
    return abs(now.position_at(now.instant) - expected) > JUMP_SECONDS
