# SPDX-License-Identifier: GPL-3.0-or-later
"""At another speed voices keep their pitch: measured in what really leaves each player."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
import wave
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from hipmob_desktop.media.vlc_library import OPTIONS, find_vlc
from tests.media.clips import AUDIO_RATE
from tests.media.conftest import Clips

TONE_HZ = 220.0
"""What the clips sound like."""

_PLAY_QT = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from hipmob_desktop.media.qt_player import QtPlayer

application = QApplication([])
player = QtPlayer()
player.set_rate(float(sys.argv[2]))
player.open(Path(sys.argv[1]))
player.failed.connect(lambda message: application.exit(message))
QTimer.singleShot(4000, application.quit)
application.exec()
player.close()
"""


def loudest_hz(samples: NDArray[np.float64]) -> float:
    """The loudest tone in the middle half of a recording."""
    middle = samples[len(samples) // 4 : 3 * len(samples) // 4]
    spectrum = np.abs(np.fft.rfft(middle * np.hanning(len(middle))))
    return float(np.fft.rfftfreq(len(middle), 1 / AUDIO_RATE)[spectrum.argmax()])


def vlc_records(clip: Path, target: Path, rate: float, *more_options: str) -> NDArray[np.float64]:
    """What libVLC, asked as the app asks it, sends to the sound card."""
    found = find_vlc()
    assert not isinstance(found, str)
    options = (*OPTIONS, *more_options, "--aout=afile", f"--audiofile-file={target}", "--no-video")
    instance = found.module.Instance(list(options))
    player, media = instance.media_player_new(), instance.media_new_path(str(clip))
    player.set_media(media)
    player.set_rate(rate)
    player.play()
    deadline = time.monotonic() + 60.0
    while player.get_state() != found.module.State.Ended:
        assert time.monotonic() < deadline, "libVLC did not come to the end"
        time.sleep(0.02)
    player.stop()
    for thing in (player, media, instance):
        thing.release()
    with wave.open(str(target)) as recording:
        assert recording.getframerate() == AUDIO_RATE
        data = recording.readframes(recording.getnframes())
        return np.frombuffer(data, np.int16)[:: recording.getnchannels()].astype(np.float64)


@pytest.mark.skipif(isinstance(find_vlc(), str), reason="there is no libVLC")
def test_vlc_keeps_the_pitch(clips: Clips, tmp_path: Path) -> None:
    recorded = vlc_records(clips.mp4, tmp_path / "faster.wav", 1.5)
    assert len(recorded) / AUDIO_RATE == pytest.approx(6.0 / 1.5, rel=0.05)
    assert loudest_hz(recorded) == pytest.approx(TONE_HZ, rel=0.01)

    chipmunk = vlc_records(clips.mp4, tmp_path / "chipmunk.wav", 1.5, "--no-audio-time-stretch")
    assert loudest_hz(chipmunk) == pytest.approx(1.5 * TONE_HZ, rel=0.01)  # so this ear can tell


@pytest.fixture
def sound_server(tmp_path: Path) -> Iterator[dict[str, str]]:
    """A sound server with a card that is only an ear; its environment."""
    if not (shutil.which("pulseaudio") and shutil.which("parec")):
        pytest.skip("there is no PulseAudio to listen with")
    socket = tmp_path / "native"
    environment = {**os.environ, "HOME": str(tmp_path), "XDG_RUNTIME_DIR": str(tmp_path)}
    environment |= {"PULSE_SERVER": f"unix:{socket}", "QT_QPA_PLATFORM": "offscreen"}
    modules = (f"module-native-protocol-unix socket={socket}", f"module-null-sink sink_name=ear rate={AUDIO_RATE}")
    loads = [argument for module in modules for argument in ("-L", module)]
    options = ("-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no", "--disable-shm=yes")
    with subprocess.Popen(
        ["pulseaudio", *options, *loads],
        env={name: value for name, value in environment.items() if name != "PULSE_SERVER"},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    ) as server:
        try:
            deadline = time.monotonic() + 20.0
            while not socket.exists():
                assert server.poll() is None, "the sound server did not start"
                assert time.monotonic() < deadline, "the sound server did not open"
                time.sleep(0.02)
            yield environment
        finally:
            server.terminate()


@pytest.mark.parametrize("rate", [1.0, 1.5])
def test_qt_keeps_the_pitch(clips: Clips, sound_server: dict[str, str], rate: float) -> None:
    listen = ["parec", "-d", "ear.monitor", "--raw", "--format=s16le", f"--rate={AUDIO_RATE}", "--channels=1"]
    with subprocess.Popen(listen, env=sound_server, stdout=subprocess.PIPE) as ear:
        subprocess.run(
            [sys.executable, "-c", _PLAY_QT, str(clips.whole), str(rate)],
            env=sound_server,
            check=True,
            timeout=60,
            stderr=subprocess.DEVNULL,
        )
        ear.send_signal(signal.SIGINT)
        assert ear.stdout is not None
        samples = np.frombuffer(ear.stdout.read(), np.int16).astype(np.float64)
    heard = np.flatnonzero(np.abs(samples) > 300)
    assert len(heard) > AUDIO_RATE  # a second at least
    assert loudest_hz(samples[heard[0] : heard[-1]]) == pytest.approx(TONE_HZ, rel=0.01)
