# SPDX-License-Identifier: GPL-3.0-or-later
"""Our players in a bare window, as processes of their own.

    python -m tests.benchmarks.playing play BACKEND FILE                             plays until it is ended
    python -m tests.benchmarks.playing seek BACKEND FILE SECONDS...                  times from command to picture
    python -m tests.benchmarks.playing late BACKEND FILE SECONDS SECONDS_PER_FRAME   how evenly pictures came

The last two print JSON.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

# No GPU is used: without this Qt would turn its pictures into images by way of a software OpenGL.
os.environ.setdefault("QT_XCB_GL_INTEGRATION", "none")

from PySide6.QtCore import QEventLoop, QPoint, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from hipmob_desktop.media import vlc_library
from hipmob_desktop.media.backends import create_player
from hipmob_desktop.media.picture_memory import have_few_heaps
from hipmob_desktop.media.player import MediaPlayer


class Pane(QWidget):
    """Paints the picture and over it an overlay that changes once a second."""

    def __init__(self, player: MediaPlayer) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.player = player
        self.painted: list[tuple[float, float]] = []
        self._overlay = QPixmap()
        self._overlay_second = -1
        player.frame_changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        frame = self.player.frame
        with QPainter(self) as painter:
            if frame is None:
                painter.fillRect(self.rect(), QColor("black"))
                return
            if frame.size() == self.size():
                painter.drawImage(QPoint(0, 0), frame)
            else:
                painter.drawImage(self.rect(), frame)
            painter.drawPixmap(QPoint(40, self.height() - 160), self._overlay_at(int(self.player.frame_seconds)))
        self.painted.append((time.perf_counter(), self.player.frame_seconds))

    def _overlay_at(self, second: int) -> QPixmap:
        if second != self._overlay_second:
            self._overlay_second = second
            self._overlay = QPixmap(420, 120)
            self._overlay.fill(QColor(0, 0, 0, 0))
            with QPainter(self._overlay) as painter:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setPen(QPen(QColor("white"), 4))
                painter.drawText(130, 60, f"Hip bridge, right side: {60 - second % 60}")
                painter.drawArc(10, 10, 100, 100, 0, (second % 60) * 6 * 16)
        return self._overlay


def wait_until(condition: Callable[[], bool], seconds: float) -> bool:
    """Run the event loop until something holds; whether it came to hold in time."""
    end = time.perf_counter() + seconds
    while not condition():
        if time.perf_counter() > end:
            return False
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 20)
    return True


def seek_times(player: MediaPlayer, targets: list[float]) -> list[float]:
    """Milliseconds from each seek, while playing, until its frame is handed over."""
    times = []
    for target in targets:
        arrivals: list[float] = []

        def note(target: float = target, arrivals: list[float] = arrivals) -> None:
            if abs(player.frame_seconds - target) < 0.2 and not arrivals:
                arrivals.append(time.perf_counter())

        player.frame_changed.connect(note)
        began = time.perf_counter()
        player.seek(target)
        arrived = wait_until(lambda arrivals=arrivals: bool(arrivals), 5.0)  # type: ignore[misc]  # bound at once
        player.frame_changed.disconnect(note)
        times.append((arrivals[0] - began) * 1000 if arrived else float("inf"))
        wait_until(lambda: False, 0.4)
    return times


def open_times(player: MediaPlayer, path: Path, count: int) -> list[float]:
    """Milliseconds from opening a file until its first picture is handed over."""
    times = []
    for _ in range(count):
        player.stop()
        began = time.perf_counter()
        player.open(path)
        wait_until(lambda: player.frame is not None, 10.0)
        times.append((time.perf_counter() - began) * 1000)
        wait_until(lambda: False, 0.3)
    return times


def evenness(painted: list[tuple[float, float]], frame_seconds: float) -> dict[str, float]:
    """How many frames were painted, how many more than half a frame late, how many missing between first and last."""
    first: dict[float, float] = {}
    for instant, seconds in painted:
        first.setdefault(seconds, instant)
    delays = [instant - seconds for seconds, instant in first.items()]
    usual = sorted(delays)[len(delays) // 2]
    span = round((max(first) - min(first)) / frame_seconds) + 1
    return {
        "frames": len(first),
        "late": sum(delay - usual > frame_seconds / 2 for delay in delays),
        "missing": span - len(first),
    }


def main(arguments: list[str]) -> None:
    task, backend, file, *rest = arguments
    path = Path(file)
    have_few_heaps()
    application = QApplication([])
    # As --ao=null and --aout=dummy of the peers: without a sound card libVLC would try to open one again and again.
    vlc_library.OPTIONS = (*vlc_library.OPTIONS, "--aout=adummy")
    player = create_player(backend)
    pane = Pane(player)
    pane.resize(1280, 720)
    pane.move(0, 0)
    pane.show()
    player.open(path)
    if task == "play":
        application.exec()
        return
    wait_until(lambda: player.frame is not None, 10.0)
    wait_until(lambda: False, 1.5)
    if task == "seek":
        result: dict[str, object] = {"seek": seek_times(player, [float(target) for target in rest])}
        result["open"] = open_times(player, path, 7)
    else:
        pane.painted.clear()
        QTimer.singleShot(round(float(rest[0]) * 1000), application.quit)
        application.exec()
        result = dict(evenness(pane.painted, float(rest[1])))
    player.close()
    print(json.dumps(result))


if __name__ == "__main__":
    main(sys.argv[1:])
