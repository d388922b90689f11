# SPDX-License-Identifier: GPL-3.0-or-later
"""What a player is doing, and how events change it. Pure: no Qt, no clock."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from hipmob_desktop.domain.rates import FASTEST_RATE, SLOWEST_RATE


class Playback(StrEnum):
    """The phases of playing one file."""

    IDLE = "idle"
    OPENING = "opening"
    PLAYING = "playing"
    PAUSED = "paused"
    ENDED = "ended"
    FAILED = "failed"

    @property
    def has_picture(self) -> bool:
        """Whether a frame of the file is on show and commands act on it at once."""
        return self in (Playback.PLAYING, Playback.PAUSED)

    @property
    def is_over(self) -> bool:
        """Whether the back end has stopped, so that playing on means opening again."""
        return self in (Playback.IDLE, Playback.ENDED, Playback.FAILED)


@dataclass(frozen=True, slots=True)
class PlayerState:
    """The whole visible state of a player.

    `rate` is 1.0 at normal speed, `volume` runs from 0 to 1, `pictures` is false while only sound is wanted, `message`
    is a sentence for the user, empty unless playback failed.
    """

    playback: Playback = Playback.IDLE
    duration_seconds: float = 0.0
    rate: float = 1.0
    volume: float = 1.0
    muted: bool = False
    pictures: bool = True
    message: str = ""


@dataclass(frozen=True, slots=True)
class Opening:
    """A file was asked for, or is started again after it ended."""


@dataclass(frozen=True, slots=True)
class DurationKnown:
    """The length of the file was read."""

    seconds: float


@dataclass(frozen=True, slots=True)
class Playing:
    """Pictures follow one another."""


@dataclass(frozen=True, slots=True)
class Paused:
    """One picture stands."""


@dataclass(frozen=True, slots=True)
class Ended:
    """The file was played to its end."""


@dataclass(frozen=True, slots=True)
class Failed:
    """The file cannot be played (on); the message says which and why."""

    message: str


@dataclass(frozen=True, slots=True)
class Stopped:
    """The user put the file away."""


@dataclass(frozen=True, slots=True)
class RateChanged:
    """Another speed was chosen; held within the slowest and the fastest rate."""

    rate: float


@dataclass(frozen=True, slots=True)
class VolumeChanged:
    """Another volume was chosen; held between 0 and 1."""

    volume: float


@dataclass(frozen=True, slots=True)
class MutedChanged:
    """The sound was turned off or on."""

    muted: bool


@dataclass(frozen=True, slots=True)
class PicturesChanged:
    """Pictures are wanted, or sound only."""

    shown: bool


PlaybackEvent = Opening | DurationKnown | Playing | Paused | Ended | Failed | Stopped
SettingEvent = RateChanged | VolumeChanged | MutedChanged | PicturesChanged
Event = PlaybackEvent | SettingEvent


def reduce(state: PlayerState, event: Event) -> PlayerState:
    """The state after an event.

    An event that comes too late (a picture after the end, an end after a failure) changes nothing.
    """
    match event:
        case RateChanged(rate):
            return replace(state, rate=min(max(rate, SLOWEST_RATE), FASTEST_RATE))
        case VolumeChanged(volume):
            return replace(state, volume=min(max(volume, 0.0), 1.0))
        case MutedChanged(muted):
            return replace(state, muted=muted)
        case PicturesChanged(shown):
            return replace(state, pictures=shown)
        case _:
            return _reduce_playback(state, event)


def _reduce_playback(state: PlayerState, event: PlaybackEvent) -> PlayerState:
    match event:
        case Opening():
            return replace(state, playback=Playback.OPENING, duration_seconds=0.0, message="")
        case Stopped():
            return replace(state, playback=Playback.IDLE, duration_seconds=0.0, message="")
        case _ if state.playback.is_over:
            return state
        case DurationKnown(seconds):
            return replace(state, duration_seconds=max(0.0, seconds))
        case Playing():
            return replace(state, playback=Playback.PLAYING)
        case Paused():
            return replace(state, playback=Playback.PAUSED)
        case Ended():
            return replace(state, playback=Playback.ENDED)
        case Failed(message):
            return replace(state, playback=Playback.FAILED, message=message)
