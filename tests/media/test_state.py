# SPDX-License-Identifier: GPL-3.0-or-later
"""The reducer, row by row."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hipmob_desktop.media.state import (
    DurationKnown,
    Ended,
    Event,
    Failed,
    MutedChanged,
    Opening,
    Paused,
    Playback,
    PlayerState,
    Playing,
    RateChanged,
    Stopped,
    VolumeChanged,
    reduce,
)

IDLE, OPENING, PLAYING, PAUSED, ENDED, FAILED = Playback

OVER = (IDLE, ENDED, FAILED)
UNDER_WAY = (OPENING, PLAYING, PAUSED)

TRANSITIONS: list[tuple[tuple[Playback, ...], Event, Playback]] = [
    (tuple(Playback), Opening(), OPENING),
    (tuple(Playback), Stopped(), IDLE),
    (UNDER_WAY, Playing(), PLAYING),
    (UNDER_WAY, Paused(), PAUSED),
    (UNDER_WAY, Ended(), ENDED),
    (UNDER_WAY, Failed("clip.webm is empty."), FAILED),
]


@pytest.mark.parametrize(
    "before, event, after", [(before, event, after) for starts, event, after in TRANSITIONS for before in starts]
)
def test_an_event_leads_to_its_phase(before: Playback, event: Event, after: Playback) -> None:
    assert reduce(PlayerState(playback=before), event).playback is after


@pytest.mark.parametrize("before", OVER)
@pytest.mark.parametrize("event", [Playing(), Paused(), Ended(), Failed("too late."), DurationKnown(3.0)])
def test_an_event_that_comes_after_all_is_over_changes_nothing(before: Playback, event: Event) -> None:
    state = PlayerState(playback=before, duration_seconds=7.0)

    assert reduce(state, event) == state


@pytest.mark.parametrize("event", [Opening(), Stopped()])
def test_another_file_starts_without_the_length_and_message_of_the_last(event: Event) -> None:
    state = PlayerState(playback=FAILED, duration_seconds=7.0, message="clip.webm is empty.")

    after = reduce(state, event)

    assert (after.duration_seconds, after.message) == (0.0, "")


@pytest.mark.parametrize("event", [Opening(), Playing(), Paused(), Ended(), Failed("broken."), Stopped()])
def test_settings_outlive_a_file(event: Event) -> None:
    state = PlayerState(playback=OPENING, rate=1.5, volume=0.3, muted=True)

    after = reduce(state, event)

    assert (after.rate, after.volume, after.muted) == (1.5, 0.3, True)


@pytest.mark.parametrize(
    "event, field, value",
    [
        (RateChanged(1.25), "rate", 1.25),
        (RateChanged(0.1), "rate", 0.5),
        (RateChanged(9.0), "rate", 2.0),
        (VolumeChanged(0.7), "volume", 0.7),
        (VolumeChanged(-1.0), "volume", 0.0),
        (VolumeChanged(3.0), "volume", 1.0),
        (MutedChanged(True), "muted", True),
    ],
)
@pytest.mark.parametrize("playback", list(Playback))
def test_settings_change_in_any_phase_within_their_range(
    playback: Playback, event: Event, field: str, value: object
) -> None:
    state = PlayerState(playback=playback)

    assert reduce(state, event) == replace(state, **{field: value})


@given(st.floats(allow_nan=False))
def test_a_length_is_never_negative(seconds: float) -> None:
    assert reduce(PlayerState(playback=OPENING), DurationKnown(seconds)).duration_seconds >= 0.0
