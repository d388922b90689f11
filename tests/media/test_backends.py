# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import sys
from collections.abc import Iterator
from types import ModuleType

import pytest
from pytestqt.qtbot import QtBot

from hipmob_desktop.media import backends, vlc_library
from hipmob_desktop.media.backends import Candidate, NoPlayerError, candidates, create_player
from tests.media.fake_player import FakePlayer


def candidate(name: str, reason: str | None = None) -> Candidate:
    return Candidate(name, lambda: reason, FakePlayer)


@pytest.fixture
def offer(monkeypatch: pytest.MonkeyPatch) -> list[Candidate]:
    offered: list[Candidate] = []
    monkeypatch.setattr(backends, "candidates", lambda: tuple(offered))
    return offered


@pytest.fixture
def fresh_search() -> Iterator[None]:
    vlc_library.find_vlc.cache_clear()
    yield
    vlc_library.find_vlc.cache_clear()


def test_vlc_comes_before_qt() -> None:
    assert [candidate.name for candidate in candidates()] == ["VLC", "Qt"]


def test_the_first_that_can_serve_is_taken(qtbot: QtBot, offer: list[Candidate]) -> None:
    made: list[str] = []

    def create(name: str) -> Candidate:
        def make(parent: object) -> FakePlayer:
            made.append(name)
            return FakePlayer()

        return Candidate(name, lambda: "not here." if name == "A" else None, make)

    offer.extend([create("A"), create("B"), create("C")])
    create_player()
    create_player("C")
    create_player("A")

    assert made == ["B", "C", "B"]


def test_when_none_can_serve_each_says_why(offer: list[Candidate]) -> None:
    offer.extend([candidate("A", "A is missing: install a."), candidate("B", "B is missing: install b.")])

    with pytest.raises(NoPlayerError, match=r"A is missing: install a\. B is missing: install b\."):
        create_player()


def test_an_unknown_name_is_refused_with_the_known_ones() -> None:
    with pytest.raises(ValueError, match="no player called gstreamer: choose one of VLC, Qt"):
        create_player("gstreamer")


@pytest.mark.parametrize(
    "error", [NameError("no libvlc"), NotImplementedError(), OSError("libvlc.so"), AttributeError(), SystemExit(1)]
)
@pytest.mark.usefixtures("fresh_search")
def test_a_broken_libvlc_is_a_reason_not_a_crash(monkeypatch: pytest.MonkeyPatch, error: BaseException) -> None:
    module = ModuleType("vlc")

    def instance(_options: list[str]) -> None:
        raise error

    module.Instance = instance  # type: ignore[attr-defined]  # a stand-in for python-vlc
    monkeypatch.setitem(sys.modules, "vlc", module)
    reason = candidates()[0].why_not()

    assert reason is not None
    assert "libvlc5" in reason


@pytest.mark.usefixtures("fresh_search")
def test_libvlc_without_plugins_is_a_reason(monkeypatch: pytest.MonkeyPatch) -> None:
    module = ModuleType("vlc")
    module.Instance = lambda _options: None  # type: ignore[attr-defined]  # a stand-in for python-vlc
    monkeypatch.setitem(sys.modules, "vlc", module)

    assert "no plugins" in (candidates()[0].why_not() or "")


@pytest.mark.usefixtures("fresh_search")
def test_without_python_vlc_the_reason_names_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "vlc", None)

    assert "vlc-plugin-base" in (candidates()[0].why_not() or "")
