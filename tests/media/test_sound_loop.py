# SPDX-License-Identifier: GPL-3.0-or-later
"""A sound that goes round and round."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import av
import numpy as np
import pytest
from pytestqt.qtbot import QtBot

pytest.importorskip("PySide6.QtMultimedia", exc_type=ImportError)

from hipmob_desktop.media.sound_loop import SoundLoop

RATE = 48_000
SECONDS = 1.0


@pytest.fixture(scope="module")
def tone(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A second of a quiet tone."""
    path = tmp_path_factory.mktemp("sounds") / "tone.opus"
    samples = 0.1 * np.sin(2 * np.pi * 220 * np.arange(round(SECONDS * RATE)) / RATE)
    with av.open(str(path), "w", format="ogg") as file:
        stream = file.add_stream("libopus", rate=RATE, layout="mono")
        frame = av.AudioFrame.from_ndarray(samples.astype(np.float32)[None], format="flt", layout="mono")
        frame.sample_rate, frame.pts = RATE, 0
        file.mux(stream.encode(frame))
        file.mux(stream.encode(None))
    return path


@pytest.fixture
def loop(qtbot: QtBot, tone: Path) -> Iterator[SoundLoop]:
    made = SoundLoop(tone)
    yield made
    made.close()


def test_it_is_silent_until_it_is_played(loop: SoundLoop) -> None:
    assert not loop.is_playing
    assert loop.volume == 0.0


def test_it_goes_round_and_stands_when_told_to(qtbot: QtBot, loop: SoundLoop) -> None:
    loop.play()
    loop.set_volume(0.25)
    qtbot.waitUntil(lambda: loop.is_playing and loop.volume == pytest.approx(0.25), timeout=10_000)
    qtbot.waitUntil(lambda: loop.position_seconds > 0.6, timeout=10_000)
    qtbot.waitUntil(lambda: loop.position_seconds < 0.5, timeout=10_000)  # the next round
    assert loop.is_playing
    loop.pause()
    qtbot.waitUntil(lambda: not loop.is_playing, timeout=10_000)
