# SPDX-License-Identifier: GPL-3.0-or-later
"""What MPRIS 2 asks of values: which requests are ignored, where seeks end, and what is told of a change."""

from __future__ import annotations

from dataclasses import replace

import pytest

from hipmob_desktop.desktop.mpris import (
    PLAYER,
    GoTo,
    NowPlaying,
    Press,
    Request,
    Seek,
    SetRate,
    SetVolume,
    Status,
    Track,
    in_effect,
    metadata,
    player_properties,
    signals_between,
)

FIRST = Track("/routine/drill_1", "Cat-cow", "Pre-run", 1, 0.0, 40.0, "file:///cat-cow.jpg")
SECOND = Track("/routine/drill_2", "Leg swing (left side)", "Pre-run", 2, 40.0, 30.0)
PLAYING = NowPlaying(
    Status.PLAYING, FIRST, 10.0, instant=100.0, rate=1.5, can_seek=True, can_go_next=True, can_go_previous=True
)


@pytest.mark.parametrize(
    "request_, done",
    [
        (GoTo(FIRST.id, 25.0), GoTo(FIRST.id, 25.0)),
        (GoTo(SECOND.id, 25.0), None),
        (GoTo(FIRST.id, -0.1), None),
        (GoTo(FIRST.id, 40.1), None),
        (Seek(5.0), GoTo(FIRST.id, 15.0)),
        (Seek(-5.0), GoTo(FIRST.id, 5.0)),
        (Seek(-50.0), GoTo(FIRST.id, 0.0)),
        (Seek(31.0), Press.NEXT),
        (SetRate(0.0), Press.PAUSE),
        (SetRate(0.1), SetRate(0.5)),
        (SetRate(9.0), SetRate(2.0)),
        (SetVolume(-1.0), SetVolume(0.0)),
        (SetVolume(0.3), SetVolume(0.3)),
        (SetVolume(7.0), SetVolume(1.0)),
        (Press.NEXT, Press.NEXT),
        (Press.STOP, Press.STOP),
    ],
)
def test_requests_are_understood_as_the_specification_says(request_: Request, done: Request | None) -> None:
    assert in_effect(request_, PLAYING) == done


@pytest.mark.parametrize("request_", [Press.NEXT, Press.PREVIOUS, Seek(5.0), Seek(50.0), GoTo(FIRST.id, 5.0)])
def test_what_is_said_to_be_impossible_has_no_effect(request_: Request) -> None:
    standing = replace(PLAYING, can_seek=False, can_go_next=False, can_go_previous=False)
    assert in_effect(request_, standing) is None


def test_seeking_past_the_end_of_the_last_drill_has_no_effect() -> None:
    assert in_effect(Seek(50.0), replace(PLAYING, can_go_next=False)) is None


def test_the_position_goes_on_at_the_speed_of_playing_and_never_leaves_the_track() -> None:
    assert player_properties(PLAYING, 102.0)["Position"] == ("x", 13_000_000)
    assert player_properties(PLAYING, 200.0)["Position"] == ("x", 40_000_000)
    assert player_properties(replace(PLAYING, status=Status.PAUSED), 102.0)["Position"] == ("x", 10_000_000)


def test_a_track_has_what_panels_show() -> None:
    assert metadata(FIRST) == {
        "mpris:trackid": ("o", FIRST.id),
        "mpris:length": ("x", 40_000_000),
        "mpris:artUrl": ("s", "file:///cat-cow.jpg"),
        "xesam:title": ("s", "Cat-cow"),
        "xesam:album": ("s", "Pre-run"),
        "xesam:artist": ("as", ["HipMob Desktop"]),
        "xesam:trackNumber": ("i", 1),
    }
    assert "mpris:artUrl" not in metadata(SECOND)


def told(before: NowPlaying, now: NowPlaying) -> list[tuple[str, object]]:
    return [
        (signal.member, set(signal.body[1]) if signal.member == "PropertiesChanged" else signal.body[0])
        for signal in signals_between(before, now)
    ]


def test_playing_on_is_told_to_nobody() -> None:
    assert told(PLAYING, replace(PLAYING, position_seconds=13.1, instant=102.0)) == []


def test_changes_are_told_with_their_values_and_positions_only_by_seeked() -> None:
    paused = replace(PLAYING, status=Status.PAUSED, position_seconds=13.0, instant=102.0)
    (signal,) = signals_between(PLAYING, paused)
    assert signal.body == (PLAYER, {"PlaybackStatus": ("s", "Paused")}, [])
    assert told(PLAYING, replace(PLAYING, position_seconds=3.0)) == [("Seeked", 3_000_000)]


def test_running_into_the_next_drill_is_no_seek_and_jumping_into_its_middle_is_one() -> None:
    into = replace(PLAYING, track=SECOND, position_seconds=0.1, instant=120.0)
    assert told(PLAYING, into) == [("PropertiesChanged", {"Metadata"})]
    assert told(PLAYING, replace(into, position_seconds=8.0)) == [
        ("PropertiesChanged", {"Metadata"}),
        ("Seeked", 8_000_000),
    ]


def test_a_change_of_speed_alone_is_no_seek() -> None:
    faster = replace(PLAYING, position_seconds=13.0, instant=102.0, rate=2.0)
    assert told(PLAYING, faster) == [("PropertiesChanged", {"Rate"})]
