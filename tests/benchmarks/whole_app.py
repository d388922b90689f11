# SPDX-License-Identifier: GPL-3.0-or-later
"""The whole app, as a process of its own, timed from inside.

    python -m tests.benchmarks.whole_app seek|late|switch|paint DATA BACKEND ...

`seek SECONDS...` prints the milliseconds from each command to the painted picture, `late SECONDS FRAME_SECONDS` how
evenly pictures were painted, `switch` the milliseconds from choosing a mode to its painted poster, `paint SECONDS` the
milliseconds a frame that overlay, timeline and deck take, as JSON. The data folder is one whose health note was read
and whose video was made.
"""

from __future__ import annotations

import argparse
import importlib
import json
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

# As the app itself sets it.
os.environ.setdefault("QT_XCB_GL_INTEGRATION", "none")

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication

from hipmob_desktop.app import Parts, compose
from hipmob_desktop.domain.routines import Mode
from hipmob_desktop.media.picture_memory import have_few_heaps
from hipmob_desktop.ui.controls import Deck
from hipmob_desktop.ui.overlay import Overlay
from hipmob_desktop.ui.practice import Phase
from hipmob_desktop.ui.timeline import Timeline
from hipmob_desktop.ui.video_pane import VideoPane
from tests.benchmarks.playing import evenness, wait_until

PATIENCE_SECONDS = 30.0


class Paints:
    """When which picture was painted, of all the panes there are."""

    def __init__(self) -> None:
        self.seen: list[tuple[float, float]] = []
        self.parts: Parts | None = None
        self.count = 0
        original = VideoPane.paintEvent

        def paint_and_note(pane: VideoPane, event: QPaintEvent) -> None:
            original(pane, event)
            self.count += 1
            if self.parts is not None and self.parts.practice.player is not None:
                self.seen.append((time.perf_counter(), self.parts.practice.player.frame_seconds))

        VideoPane.paintEvent = paint_and_note  # type: ignore[method-assign,assignment]  # to look, not to change


def seek_times(parts: Parts, paints: Paints, targets: list[float]) -> list[float]:
    """Milliseconds from each seek, while playing, until its picture is painted."""
    times = []
    for target in targets:
        paints.seen.clear()
        began = time.perf_counter()
        parts.practice.seek(target)

        def arrived(target: float = target) -> bool:
            return any(abs(seconds - target) < 0.2 for _instant, seconds in paints.seen)

        found = wait_until(arrived, 5.0)
        instants = [instant for instant, seconds in paints.seen if abs(seconds - target) < 0.2]
        times.append((instants[0] - began) * 1000 if found else float("inf"))
        wait_until(lambda: False, 0.4)
    return times


def switch_times(parts: Parts, paints: Paints) -> list[float]:
    """Milliseconds from choosing a mode to its poster on the screen; each of the modes in turn."""
    times = []
    parts.practice.leave()
    for number in range(12):
        modes = [mode for mode in Mode if mode is not parts.practice.routine.mode]
        button, painted = modes[number % 2], paints.count
        began = time.perf_counter()
        parts.window.bar.modes.asked.emit(button)
        wait_until(lambda painted=painted: paints.count > painted, 5.0)
        times.append((time.perf_counter() - began) * 1000)
        wait_until(lambda: False, 0.3)
    return times


class Stopwatch:
    """The time that some methods take, all together."""

    def __init__(self, *methods: tuple[type, str]) -> None:
        self.seconds = 0.0
        for kind, name in methods:
            setattr(kind, name, self._timed(getattr(kind, name)))

    def _timed(self, method: Callable[..., object]) -> Callable[..., object]:
        def timed(*arguments: object, **named: object) -> object:
            began = time.perf_counter()
            result = method(*arguments, **named)
            self.seconds += time.perf_counter() - began
            return result

        return timed


def main(arguments: list[str]) -> None:
    task, data, backend, *rest = arguments
    have_few_heaps()
    application = QApplication([])
    importlib.import_module("hipmob_desktop.resources_rc")
    paints = Paints()
    watch = Stopwatch((Overlay, "paint"), (Timeline, "paintEvent"), (Timeline, "set_seconds"), (Deck, "set_seconds"))
    parts = compose(argparse.Namespace(data_dir=Path(data), mode="pre-run", speed=1.0, backend=backend))
    paints.parts = parts
    parts.window.show()
    parts.practice.play()
    assert wait_until(lambda: parts.practice.phase is Phase.PLAYING and parts.practice.seconds > 1.5, PATIENCE_SECONDS)
    if task == "seek":
        result: dict[str, object] = {"seek": seek_times(parts, paints, [float(target) for target in rest])}
    elif task == "switch":
        result = {"switch": switch_times(parts, paints)}
    elif task == "paint":
        paints.seen.clear()
        watch.seconds = 0.0
        QTimer.singleShot(round(float(rest[0]) * 1000), application.quit)
        application.exec()
        result = {"paint": [watch.seconds * 1000 / len(paints.seen)]}
    else:
        paints.seen.clear()
        QTimer.singleShot(round(float(rest[0]) * 1000), application.quit)
        application.exec()
        result = dict(evenness(paints.seen, float(rest[1])))
    parts.window.close()
    parts.close()
    application.processEvents()
    print(json.dumps(result))


if __name__ == "__main__":
    main(sys.argv[1:])
