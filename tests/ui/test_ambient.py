# SPDX-License-Identifier: GPL-3.0-or-later
"""The ambient sound keeps step with the routine."""

from __future__ import annotations

from dataclasses import dataclass, field

import pytest
from pytestqt.qtbot import QtBot

from hipmob_desktop.ui.ambient import Ambient

STEPS = 20
"""Half a second in steps of 25 ms."""


@dataclass
class Loop:
    told: list[str] = field(default_factory=list)
    volume: float = 0.0

    def play(self) -> None:
        self.told.append("play")

    def pause(self) -> None:
        self.told.append("pause")

    def set_volume(self, volume: float) -> None:
        self.volume = volume

    def abandon(self) -> None:
        self.told.append("abandon")

    def close(self) -> None:
        self.told.append("close")


@dataclass
class Opener:
    loop: Loop | None = field(default_factory=Loop)
    opened: int = 0

    def __call__(self) -> Loop | None:
        self.opened += 1
        return self.loop


@pytest.fixture
def opener() -> Opener:
    return Opener()


@pytest.fixture
def ambient(qtbot: QtBot, opener: Opener) -> Ambient:
    made = Ambient(opener)
    made._timer.timeout.disconnect()  # the test steps by itself
    return made


def test_it_is_not_opened_while_it_is_off_or_nothing_plays(ambient: Ambient, opener: Opener) -> None:
    ambient.set_playing(True)
    ambient.set_playing(False)
    ambient.set_volume(0.4)
    assert opener.opened == 0
    ambient.set_playing(True)
    assert opener.opened == 1


def test_it_fades_in_and_out_in_half_a_second(ambient: Ambient, opener: Opener) -> None:
    assert opener.loop is not None
    ambient.set_volume(1.0)
    ambient.set_playing(True)
    assert opener.loop.told == ["play"]
    assert opener.loop.volume == 0.0
    for _ in range(STEPS // 2):
        ambient.step()
    assert opener.loop.volume == pytest.approx(0.5)
    for _ in range(STEPS // 2):
        ambient.step()
    assert opener.loop.volume == pytest.approx(1.0)
    ambient.set_playing(False)
    for _ in range(STEPS + 1):
        ambient.step()
    assert opener.loop.volume == 0.0
    assert opener.loop.told == ["play", "pause"]


def test_a_short_pause_does_not_stop_it(ambient: Ambient, opener: Opener) -> None:
    assert opener.loop is not None
    ambient.set_volume(0.5)
    ambient.set_playing(True)
    for _ in range(STEPS):
        ambient.step()
    ambient.set_playing(False)
    ambient.step()
    ambient.set_playing(True)
    for _ in range(STEPS):
        ambient.step()
    assert opener.loop.told == ["play"]
    assert opener.loop.volume == pytest.approx(0.5)


def test_turned_off_it_fades_away(ambient: Ambient, opener: Opener) -> None:
    assert opener.loop is not None
    ambient.set_volume(0.5)
    ambient.set_playing(True)
    for _ in range(STEPS):
        ambient.step()
    ambient.set_volume(0.0)
    for _ in range(STEPS):
        ambient.step()
    assert opener.loop.told == ["play", "pause"]


def test_where_it_cannot_be_opened_there_is_silence(qtbot: QtBot) -> None:
    opener = Opener(loop=None)
    ambient = Ambient(opener)
    ambient.set_volume(0.5)
    for playing in (True, False, True):
        ambient.set_playing(playing)
        ambient.step()
    assert opener.opened == 1
    ambient.close()


def test_after_its_sound_was_lost_it_fades_in_anew_when_there_is_sound_again(ambient: Ambient, opener: Opener) -> None:
    lost = opener.loop
    assert lost is not None
    ambient.set_volume(0.4)
    ambient.set_playing(True)
    for _ in range(STEPS):
        ambient.step()
    ambient.lose_sound()
    ambient.set_playing(False)
    ambient.set_playing(True)
    assert (lost.told, opener.opened) == (["play", "abandon"], 1)
    found = opener.loop = Loop()
    ambient.regain_sound()
    ambient.step()
    assert (found.told, opener.opened) == (["play"], 2)
    assert 0.0 < found.volume < 0.1
    assert lost.told == ["play", "abandon"], "never touched again"


def test_closed_it_is_not_opened_anew_when_there_is_sound_again(ambient: Ambient, opener: Opener) -> None:
    ambient.set_volume(0.4)
    ambient.set_playing(True)
    ambient.lose_sound()
    ambient.close()
    ambient.regain_sound()
    assert opener.opened == 1


def test_closed_it_gives_the_sound_back(ambient: Ambient, opener: Opener) -> None:
    assert opener.loop is not None
    ambient.set_volume(0.5)
    ambient.set_playing(True)
    ambient.close()
    assert opener.loop.told == ["play", "close"]
    ambient.set_playing(False)
    ambient.set_playing(True)
    assert opener.opened == 1
