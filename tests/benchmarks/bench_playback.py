# SPDX-License-Identifier: GPL-3.0-or-later
"""Playing a file, beside mpv and VLC on the same file, under the same X server, in the same run.

    python -m tests.benchmarks.bench_playback [FILE] [--seconds N] [--rounds N]

Without a file it builds the pre-run routine, or where there are no clips a synthetic film. Needs Xvfb, mpv and vlc.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import av
from PySide6.QtGui import QGuiApplication

from tests.benchmarks.processes import Cost, cost_over, running, x_server

ROOT = Path(__file__).resolve().parents[2]
WIDTH, HEIGHT = 1280, 720
REFERENCE = "mpv --vo=x11"
SEEKS = 20


@dataclass
class Player:
    """A contender and what was measured of it."""

    name: str
    command: list[str]
    environment: dict[str, str] = field(default_factory=dict)
    launches: list[float] = field(default_factory=list)
    costs: list[Cost] = field(default_factory=list)


IN_APP = (888, 500)
"""The size of the picture in the app's window as it first opens."""


def reference_in_app_size(file: Path) -> Player:
    """The reference with its picture as large as in the app."""
    size = f"--geometry={IN_APP[0]}x{IN_APP[1]}+0+0"
    command = ["mpv", "--no-config", "--really-quiet", "--ao=null", "--no-osc", size, "--vo=x11", str(file)]
    return Player(f"{REFERENCE}, {IN_APP[0]}x{IN_APP[1]}", command)


def contenders(file: Path) -> list[Player]:
    mpv = ["mpv", "--no-config", "--really-quiet", "--ao=null", "--no-osc", f"--geometry={WIDTH}x{HEIGHT}+0+0"]
    vlc = [*unprivileged(), "cvlc", "--quiet", "--no-video-title-show", "--no-osd", "--aout=dummy", "--vout=xcb_x11"]
    ours = [sys.executable, "-m", "tests.benchmarks.playing", "play"]
    return [
        Player(REFERENCE, [*mpv, "--vo=x11", str(file)]),
        Player("cvlc --vout=xcb_x11", [*vlc, str(file)]),
        Player("ours, VLC", [*ours, "VLC", str(file)]),
        Player("ours, Qt", [*ours, "Qt", str(file)]),
    ]


def unprivileged() -> list[str]:
    """VLC refuses to run as root."""
    if os.geteuid() != 0:
        return []
    home = tempfile.mkdtemp(prefix="vlc-home-")
    Path(home).chmod(0o777)
    nobody = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]
    return [*nobody, "env", f"HOME={home}", f"XDG_RUNTIME_DIR={home}"]


def launch_seconds(began: float) -> float:
    """When a picture (many colours, not one) stands on the screen."""
    screen = QGuiApplication.primaryScreen()
    while time.perf_counter() - began < 15.0:
        image = screen.grabWindow(0, 0, 240, WIDTH, 4).toImage()
        colours = {image.pixel(x, 2) for x in range(0, WIDTH, 16)}
        if len(colours) > 8:
            return time.perf_counter() - began
        time.sleep(0.005)
    return float("inf")


def measure(player: Player, display: str, server_pid: int, seconds: float) -> None:
    environment = {**player.environment, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "PYTHONPATH": str(ROOT)}
    began = time.perf_counter()
    with running(player.command, environment) as process:
        player.launches.append(launch_seconds(began))
        time.sleep(2.0)
        player.costs.append(cost_over(seconds, process.pid, server_pid))
    time.sleep(0.5)


def ours(task: str, backend: str, file: Path, display: str, *arguments: str) -> dict[str, object]:
    """Run a task of tests.benchmarks.playing and read its answer."""
    environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", "tests.benchmarks.playing", task, backend, str(file), *arguments]
    answer = subprocess.run(
        command, env=environment, check=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    )
    result: dict[str, object] = json.loads(answer.stdout.splitlines()[-1])
    return result


class Mpv:
    """mpv with its remote control."""

    def __init__(self, path: Path) -> None:
        self._socket = socket.socket(socket.AF_UNIX)
        end = time.perf_counter() + 10.0
        while True:
            try:
                self._socket.connect(str(path))
                break
            except OSError:
                if time.perf_counter() > end:
                    raise
                time.sleep(0.05)
        self._lines = self._socket.makefile("rw")

    def say(self, *command: object) -> None:
        self._lines.write(json.dumps({"command": command}) + "\n")
        self._lines.flush()

    def read_until(self, key: str, value: str) -> dict[str, object]:
        while True:
            message: dict[str, object] = json.loads(self._lines.readline())
            if message.get(key) == value:
                return message

    def ask(self, name: str) -> float:
        self.say("get_property", name)
        while True:
            message = json.loads(self._lines.readline())
            if "error" in message:
                return float(message["data"] or 0)


def mpv_seeks_and_late_frames(
    player: Player, display: str, targets: Sequence[float], seconds: float
) -> tuple[list[float], float]:
    """Milliseconds from each seek to its picture, and frames dropped or late while playing for some seconds."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "control"
        with running([*player.command, f"--input-ipc-server={path}"], {"DISPLAY": display}):
            mpv = Mpv(path)
            time.sleep(2.0)
            times = []
            for target in targets:
                began = time.perf_counter()
                mpv.say("seek", target, "absolute+exact")
                mpv.read_until("error", "success")  # what was queued before the answer is of the past
                mpv.read_until("event", "playback-restart")
                times.append((time.perf_counter() - began) * 1000)
                time.sleep(0.4)
            mpv.say("seek", 1.0, "absolute+exact")
            time.sleep(1.0)
            before = mpv.ask("frame-drop-count") + mpv.ask("vo-delayed-frame-count")
            time.sleep(seconds)
            return times, mpv.ask("frame-drop-count") + mpv.ask("vo-delayed-frame-count") - before


def chapter_starts(file: Path) -> tuple[list[float], float, float]:
    """Where chapters begin (each 5 seconds where there are none), the length and the time of one frame, in seconds."""
    with av.open(str(file)) as container:
        length = container.duration / av.time_base if container.duration else 0.0
        rate = float(container.streams.video[0].average_rate or 30)
        starts = [float(chapter["start"] * chapter["time_base"]) for chapter in container.chapters()]
    starts = starts or [float(second) for second in range(0, int(length), 5)]
    return [start for start in starts if start < length - 6.0], length, 1 / rate


def film(folder: Path) -> Path:
    """The pre-run routine as the app builds it, else a synthetic film of 80 seconds."""
    file = folder / "routine.webm"
    build = [sys.executable, "-m", "hipmob_desktop", "--data-dir", str(folder), "build", "pre-run", "-o", str(file)]
    if (
        subprocess.run(build, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False).returncode
        == 0
    ):
        return file
    from tests.media.clips import Recipe, make_clip

    print("no clips to build a routine from: making a synthetic film")
    return make_clip(file, Recipe(seconds=80.0, width=WIDTH, height=HEIGHT, keyframe_every=150))


def report(players: list[Player]) -> None:
    reference = players[0]
    base = statistics.median(cost.cpu for cost in reference.costs)
    print(f"\n{'':22} {'CPU s/s':>8} {'ratio':>6} {'X server':>9} {'memory MB':>10} {'launch to picture s':>20}")
    for player in players:
        cpu = statistics.median(cost.cpu for cost in player.costs)
        server = statistics.median(cost.server_cpu for cost in player.costs)
        memory = statistics.median(cost.pss_megabytes for cost in player.costs)
        launch = statistics.median(player.launches)
        print(f"{player.name:22} {cpu:8.3f} {cpu / base:6.2f} {server:9.3f} {memory:10.0f} {launch:20.2f}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("file", nargs="?", type=Path)
    parser.add_argument("--seconds", type=float, default=10.0, help="how long each measurement of CPU lasts")
    parser.add_argument("--rounds", type=int, default=3, help="how often each player is started")
    parser.add_argument("--watch", type=float, default=60.0, help="how long late frames are counted")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder, x_server(WIDTH, HEIGHT) as (display, server_pid):
        Path(folder).chmod(0o755)
        os.environ.update(DISPLAY=display, QT_QPA_PLATFORM="xcb", QT_XCB_GL_INTEGRATION="none")
        application = QGuiApplication([])
        file = (options.file or film(Path(folder))).resolve()
        run(file, display, server_pid, options)
        application.quit()


def run(file: Path, display: str, server_pid: int, options: argparse.Namespace) -> None:
    starts, length, frame_seconds = chapter_starts(file)
    print(f"{file.name}: {length:.1f} s, {file.stat().st_size / 1e6:.1f} MB, load {os.getloadavg()[0]:.1f}")
    players = contenders(file)
    for _ in range(options.rounds):
        for player in players:
            measure(player, display, server_pid, options.seconds)
    report(players)
    targets = random.Random(1).choices(starts, k=SEEKS)
    watch = min(options.watch, length - 5.0)
    print(f"\n{'':22} {'seek, median of 20 ms':>22} {'worst':>6} {'open to picture ms':>19} {'late':>5} {'missing':>8}")
    seeks, late = mpv_seeks_and_late_frames(players[0], display, targets, watch)
    print(f"{REFERENCE:22} {statistics.median(seeks):22.0f} {max(seeks):6.0f} {'':19} {late:5.0f}")
    for backend in ("VLC", "Qt"):
        answer = ours("seek", backend, file, display, *(f"{target}" for target in targets))
        evenness = ours("late", backend, file, display, f"{watch}", f"{frame_seconds}")
        seeks, opens = numbers(answer["seek"]), numbers(answer["open"])
        print(
            f"{'ours, ' + backend:22} {statistics.median(seeks):22.0f} {max(seeks):6.0f}"
            f" {statistics.median(opens):19.0f} {evenness['late']:5} {evenness['missing']:8}"
        )
    print(f"\nlate and missing frames of {watch:.0f} s; load {os.getloadavg()[0]:.1f}")


def numbers(values: object) -> list[float]:
    assert isinstance(values, list)
    return [float(value) for value in values]


if __name__ == "__main__":
    main()
