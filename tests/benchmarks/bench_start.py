# SPDX-License-Identifier: GPL-3.0-or-later
"""What the start costs in processor time, beside a bare PySide6 window, turn and turn about.

    python -m tests.benchmarks.bench_start [--rounds N] [--no-bytecode]

Told from inside each process, so that a machine with other work gives the same ratios as a quiet one. Needs Xvfb.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

from hipmob_desktop.storage.folders import SETTINGS_NAME
from tests.benchmarks.bench_playback import HEIGHT, ROOT, WIDTH
from tests.benchmarks.processes import x_server

# Each prints the processor seconds of its whole process, from its beginning until each moment, and ends at once.
BARE = """
import json, os, time
from PySide6.QtWidgets import QApplication, QWidget

class Window(QWidget):
    def paintEvent(self, _event):
        print(json.dumps({"painted window": time.process_time()}), flush=True)
        os._exit(0)

application = QApplication([])
window = Window()
window.resize(1280, 800)
window.show()
application.exec()
"""
APP = """
import json, os, sys, time
from hipmob_desktop.__main__ import main
from hipmob_desktop.ui.frame import Frame

moments = {}
appear, hold = Frame.appear, Frame.hold

def appear_and_note(frame):
    appear(frame)
    moments["painted window"] = time.process_time()

def hold_and_note(frame, content):
    from hipmob_desktop.ui.stage import Stage
    content.findChild(Stage).painted.connect(lambda: moments.setdefault("all of the window", time.process_time()))
    content.first_painted.connect(tell)  # whoever loads the player was told before
    hold(frame, content)

def tell():
    moments["its player, ready"] = time.process_time()
    print(json.dumps(moments), flush=True)
    os._exit(0)

Frame.appear, Frame.hold = appear_and_note, hold_and_note
sys.exit(main(["--data-dir", sys.argv[1]]))
"""


def moments_of(code: str, environment: Mapping[str, str], *words: str) -> dict[str, float]:
    """Run one of them once; processor seconds by the name of the moment."""
    done = subprocess.run(
        [sys.executable, "-c", code, *words], env=environment, cwd=ROOT, stdout=subprocess.PIPE, text=True, check=True
    )
    moments: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return moments


def environment_for(display: str, folder: Path, *, bytecode: bool) -> dict[str, str]:
    """As users have it, with all modules compiled; or as where Python may keep nothing, and compiles ours each time."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    # Compiled modules go where this run begins with none, and leaves none.
    kept = {"PYTHONPYCACHEPREFIX": str(folder / "compiled")} if bytecode else {"PYTHONDONTWRITEBYTECODE": "1"}
    environment.setdefault("DBUS_SESSION_BUS_ADDRESS", "disabled:")  # where there is no bus, none is started
    return {**environment, **kept, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}


def measured(rounds: int, environment: Mapping[str, str], data: Path) -> dict[str, list[float]]:
    """Of every round the moments of the bare window and of the app, each under its name; the first does not count."""
    found: dict[str, list[float]] = {}
    for number in range(rounds + 1):
        bare = {"bare PySide6 window": moments_of(BARE, environment)["painted window"]}
        for name, seconds in (bare | moments_of(APP, environment, str(data))).items():
            if number:
                found.setdefault(name, []).append(seconds)
    return found


def main() -> None:
    """Measure, and print the medians with their ratios."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=15, help="how often each is started")
    parser.add_argument("--no-bytecode", action="store_true", help="let Python keep no compiled modules of ours")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name, x_server(WIDTH, HEIGHT) as (display, _server_pid):
        folder, data = Path(name), Path(name, "data")
        data.mkdir()
        (data / SETTINGS_NAME).write_text("[first_start]\nhealth_note_seen=true\n", encoding="utf-8")
        environment = environment_for(display, folder, bytecode=not options.no_bytecode)
        found = measured(options.rounds, environment, data)
    reference = statistics.median(found["bare PySide6 window"])
    print(f"Processor seconds until it is there, median of {options.rounds}, load {os.getloadavg()[0]:.1f}")
    for what, seconds in found.items():
        middle = statistics.median(seconds)
        print(f"{what:24} {middle:6.3f} {middle / reference:6.2f}")


if __name__ == "__main__":
    main()
