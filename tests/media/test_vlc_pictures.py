# SPDX-License-Identifier: GPL-3.0-or-later
"""The pool of pictures, called as libVLC calls it: by bare addresses of C functions."""

from __future__ import annotations

import ctypes
from types import SimpleNamespace
from typing import Any

import pytest

from hipmob_desktop.media.vlc_pictures import VlcPictures, is_coarse, size_for

WIDTH, HEIGHT = 64, 36

_pointer = ctypes.c_void_p
_Format = ctypes.CFUNCTYPE(ctypes.c_uint, *[_pointer] * 6)
_Lock = ctypes.CFUNCTYPE(_pointer, _pointer, _pointer)
_Display = ctypes.CFUNCTYPE(None, _pointer, _pointer)


class Recorder:
    """Stands for a function of libVLC and keeps what it was given."""

    def __init__(self) -> None:
        self.argtypes: list[Any] = []
        self.arguments: tuple[Any, ...] = ()

    def __call__(self, *arguments: Any) -> None:
        self.arguments = arguments


class Vlc:
    """Plays libVLC's part: sets a format up, and writes and displays pictures of one grey."""

    def __init__(self, pictures_of: tuple[int, int] = (WIDTH, HEIGHT)) -> None:
        callbacks, formats = Recorder(), Recorder()
        self.module = SimpleNamespace(
            dll=SimpleNamespace(libvlc_video_set_callbacks=callbacks, libvlc_video_set_format_callbacks=formats)
        )
        self.instant = 0.0
        self.woken = 0
        self.pictures = VlcPictures(self.module, lambda: self.instant, self._wake)
        self.pictures.attach(SimpleNamespace(_as_parameter_=1))
        self._format = ctypes.cast(formats.arguments[1], _Format)
        self._lock = ctypes.cast(callbacks.arguments[1], _Lock)
        self._display = ctypes.cast(callbacks.arguments[3], _Display)
        self.pictures.expect_size(pictures_of, pictures_of)

    def _wake(self) -> None:
        self.woken += 1

    def set_up(self, width: int, height: int) -> tuple[bytes, int, int, int]:
        """Offer a coded size; gives chroma, width, height and pitch as agreed."""
        chroma = ctypes.create_string_buffer(b"I420", 4)
        numbers = [ctypes.c_uint(n) for n in (width, height, 0, 0)]
        assert self._format(None, ctypes.addressof(chroma), *(ctypes.addressof(number) for number in numbers)) == 1
        return chroma.raw, numbers[0].value, numbers[1].value, numbers[2].value

    def write(self, grey: int) -> int:
        """Fill a picture; gives what libVLC hands back to display it."""
        planes = ctypes.c_void_p()
        picture = self._lock(None, ctypes.addressof(planes))
        assert planes.value is not None
        ctypes.memset(planes.value, grey, WIDTH * HEIGHT * 4)
        return int(picture)

    def display(self, picture: int) -> None:
        self.instant += 1.0
        self._display(None, picture)

    def deliver(self, grey: int) -> None:
        self.display(self.write(grey))


@pytest.fixture
def vlc() -> Vlc:
    vlc = Vlc()
    vlc.set_up(64, 64)
    return vlc


@pytest.mark.parametrize(
    "film, coded, agreed",
    [
        ((1280, 720), (1280, 736), (1280, 720)),
        ((1280, 720), (1280, 720), (1280, 720)),
        ((720, 1280), (736, 1280), (720, 1280)),
        ((1280, 720), (736, 1280), (720, 1280)),
        ((1280, 720), (640, 480), (640, 480)),
    ],
)
def test_the_pictures_size_is_asked_for_not_that_of_the_coded_blocks(
    film: tuple[int, int], coded: tuple[int, int], agreed: tuple[int, int]
) -> None:
    assert Vlc(film).set_up(*coded) == (b"RV32", *agreed, agreed[0] * 4)


def test_a_picture_arrives_with_the_instant_it_was_displayed(vlc: Vlc) -> None:
    vlc.deliver(90)
    delivery = vlc.pictures.take()

    assert delivery is not None
    assert delivery.instants == (1.0,)
    assert delivery.latest.image.pixelColor(10, 10).green() == 90
    assert vlc.pictures.take() is None


def test_the_gui_is_woken_once_for_pictures_it_has_not_taken(vlc: Vlc) -> None:
    for grey in (10, 20, 30):
        vlc.deliver(grey)

    assert vlc.woken == 1
    delivery = vlc.pictures.take()
    assert delivery is not None
    assert delivery.instants == (1.0, 2.0, 3.0)
    assert delivery.latest.image.pixelColor(0, 0).green() == 30
    vlc.deliver(40)
    assert vlc.woken == 2


def test_the_picture_on_show_and_the_one_in_hand_are_never_written_over(vlc: Vlc) -> None:
    vlc.deliver(100)
    shown = vlc.pictures.take()
    vlc.pictures.show()
    vlc.deliver(150)
    in_hand = vlc.pictures.take()
    for grey in range(20):
        vlc.deliver(grey)
        vlc.write(255)  # and one that libVLC prepares but drops

    assert shown is not None
    assert in_hand is not None
    assert shown.latest.image.pixelColor(5, 5).green() == 100
    assert in_hand.latest.image.pixelColor(5, 5).green() == 150


def test_a_picture_outlives_the_pool_it_came_from(vlc: Vlc) -> None:
    vlc.deliver(77)
    delivery = vlc.pictures.take()
    vlc.pictures.show()
    vlc.set_up(64, 64)
    vlc.deliver(3)

    assert delivery is not None
    assert delivery.latest.image.pixelColor(5, 5).green() == 77


@pytest.mark.parametrize("grey, same", [(50, True), (51, False)])
def test_pictures_are_compared_pixel_by_pixel(vlc: Vlc, grey: int, same: bool) -> None:
    vlc.deliver(50)
    shown = vlc.pictures.take()
    vlc.pictures.show()
    vlc.deliver(grey)
    next_one = vlc.pictures.take()

    assert shown is not None
    assert next_one is not None
    assert next_one.latest.same_as(shown.latest) is same


def test_pictures_of_a_file_put_away_are_forgotten(vlc: Vlc) -> None:
    vlc.deliver(50)
    vlc.pictures.discard()

    assert vlc.pictures.take() is None


@pytest.mark.parametrize(
    ("room", "size"),
    [
        ((888, 580), (888, 500)),
        ((600, 300), (533, 300)),
        ((1800, 1100), (1920, 1080)),
        ((3840, 2160), (1920, 1080)),
    ],
)
def test_a_large_picture_comes_as_large_as_there_is_room(room: tuple[int, int], size: tuple[int, int]) -> None:
    assert size_for((1920, 1080), room) == size


def test_small_pictures_come_as_they_are() -> None:
    assert size_for((640, 480), (100, 100)) == (640, 480)
    assert size_for((1920, 1080), None) == (1920, 1080)


def test_pictures_are_asked_for_anew_only_when_they_would_look_coarse() -> None:
    assert not is_coarse((888, 500), (960, 540))
    assert not is_coarse((888, 500), (400, 225))
    assert is_coarse((888, 500), (1920, 1080))


def test_libvlc_is_asked_for_the_size_that_is_shown_turned_or_not() -> None:
    vlc = Vlc()
    vlc.pictures.expect_size((1920, 1080), (888, 500))
    assert vlc.set_up(1920, 1088)[1:3] == (888, 500)
    assert vlc.set_up(1088, 1920)[1:3] == (500, 888)
    assert vlc.set_up(640, 480)[1:3] == (640, 480)
