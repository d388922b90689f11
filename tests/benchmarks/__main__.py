# SPDX-License-Identifier: GPL-3.0-or-later
"""Everything that is measured beside something else, as a table of ratios.

    python -m tests.benchmarks [--rounds N] [--seconds N] [--watch N] [--only-watch]

All contenders take turns under one Xvfb on one file, the pre-run routine. Needs Xvfb, mpv, vlc and ffmpeg.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtGui import QColor, QGuiApplication

from hipmob_desktop.domain.routines import Mode
from hipmob_desktop.storage.folders import asset_directory
from hipmob_desktop.storage.routine_files import load_drills, load_routines
from hipmob_desktop.video.assemble import assemble
from hipmob_desktop.video.compose import plan_from
from tests.benchmarks.bench_assembly import Cost as WorkCost
from tests.benchmarks.bench_assembly import cost_of
from tests.benchmarks.bench_playback import (
    HEIGHT,
    ROOT,
    WIDTH,
    Player,
    chapter_starts,
    contenders,
    film,
    mpv_seeks_and_late_frames,
    numbers,
    ours,
    reference_in_app_size,
    unprivileged,
)
from tests.benchmarks.processes import Cost, cost_over, running, x_server
from tests.end_to_end.running_app import RunningApp
from tests.end_to_end.x_screen import XScreen

SCREEN_HEIGHT = 800
SEEKS = 20
LAUNCH_ROUNDS = 5
BACKENDS = {"VLC": "vlc", "Qt": "qt"}


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table; `target` is what the ratio or the value is to stay below, where one is set."""

    what: str
    ours: float
    theirs: float | None
    beside: str
    unit: str
    target: float | None = None
    target_is_ratio: bool = True

    def text(self) -> str:
        """The line as it is printed."""
        ratio = self.ours / self.theirs if self.theirs else None
        judged = ratio if self.target_is_ratio else self.ours
        verdict = ""
        if self.target is not None and judged is not None:
            verdict = f"{'met' if judged <= self.target else 'missed'} (at most {self.target:g})"
        theirs = "" if self.theirs is None else f"{self.theirs:.3g}"
        shown = "" if ratio is None else f"{ratio:.2f}"
        return f"{self.what:44} {self.ours:9.3g} {self.unit:4} {theirs:>8} {self.beside:26} {shown:>6}  {verdict}"


@dataclass
class App:
    """The whole app with one back end, and what was measured of it."""

    name: str
    backend: str
    folder: Path
    starts: list[float] = field(default_factory=list)
    wholes: list[float] = field(default_factory=list)
    answers: list[float] = field(default_factory=list)
    costs: list[Cost] = field(default_factory=list)
    sound_only_costs: list[Cost] = field(default_factory=list)


@contextmanager
def app_running(app: App, screen: XScreen, display: str) -> Iterator[RunningApp]:
    """The app on its data folder; asked to end afterwards, as the desktop would."""
    process = RunningApp(screen, display, app.folder, "bench", ["--mode", "pre-run", "--backend", app.backend])
    try:
        yield process
        process.process.send_signal(signal.SIGTERM)
        process.wait_for_end()
    finally:
        process.kill()


def is_lit(screen: XScreen) -> bool:
    """Whether the middle of the screen is no longer black."""
    return QColor(screen.part(WIDTH // 2, SCREEN_HEIGHT // 2, 1, 1).pixel(0, 0)).lightness() > 0


def shows_a_picture(screen: XScreen) -> bool:
    """Whether there are many colours in a line across the screen: neither black nor an empty window."""
    line = screen.part(0, 600, WIDTH, 1)
    return len({line.pixel(x, 0) for x in range(0, WIDTH, 8)}) > 12


def seconds_until(condition: Callable[[XScreen], bool], screen: XScreen, began: float) -> float:
    """When something came to be seen, from when a command was given."""
    while not condition(screen):
        if time.perf_counter() - began > 30.0:
            return float("inf")
        time.sleep(0.002)
    return time.perf_counter() - began


def wait_for_black(screen: XScreen) -> None:
    """Wait until the window before is gone."""
    seconds_until(lambda screen: not is_lit(screen), screen, time.perf_counter())


def launches(apps: Sequence[App], screen: XScreen, display: str) -> list[Row]:
    """From the command to the painted window and to all that is in it, turn and turn about with a bare window."""
    bare: list[float] = []
    command = [sys.executable, "-m", "tests.benchmarks.bare_window"]
    for _ in range(LAUNCH_ROUNDS):
        wait_for_black(screen)
        began = time.perf_counter()
        with running(command, {"DISPLAY": display, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "xcb"}):
            bare.append(seconds_until(is_lit, screen, began))
        for app in apps[:1]:  # the back end is loaded after the first paint
            wait_for_black(screen)
            began = time.perf_counter()
            with app_running(app, screen, display):
                app.starts.append(seconds_until(is_lit, screen, began))
                app.wholes.append(seconds_until(shows_a_picture, screen, began))
    wait_for_black(screen)
    middle, beside = statistics.median, "bare PySide6 window"
    return [
        Row("launch to painted window", middle(apps[0].starts), middle(bare), beside, "s", 1.5),
        Row("launch to all of the window", middle(apps[0].wholes), middle(bare), beside, "s"),
    ]


def prepare(app: App, screen: XScreen, display: str) -> None:
    """Have the health note read and the video made."""
    with app_running(app, screen, display) as process:
        process.start_as_newcomer()


def measure_player(player: Player, screen: XScreen, display: str, server_pid: int, seconds: float) -> None:
    """When a player shows a picture, and what it costs while it plays on."""
    environment = {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "PYTHONPATH": str(ROOT)}
    wait_for_black(screen)
    began = time.perf_counter()
    with running(player.command, environment) as process:
        player.launches.append(seconds_until(shows_a_picture, screen, began))
        time.sleep(2.0)
        player.costs.append(cost_over(seconds, process.pid, server_pid))


def measure_app(app: App, screen: XScreen, display: str, server_pid: int, seconds: float) -> None:
    """What the app costs while it plays, with pictures and then without, and how long after Space the figure moves."""
    wait_for_black(screen)
    with app_running(app, screen, display) as process:
        process.wait_for_window()
        time.sleep(2.0)  # a runner reads the card first
        process.press("Escape")  # begins anew where the round before is offered
        process.wait_for_no_sheet()
        began = time.perf_counter()
        process.press("space")
        process.wait_for_motion(2)
        app.answers.append(time.perf_counter() - began)
        time.sleep(2.0)
        app.costs.append(cost_over(seconds, process.process.pid, server_pid))
        process.press("o")
        time.sleep(2.0)
        app.sound_only_costs.append(cost_over(seconds, process.process.pid, server_pid))
        process.press("o")  # the app keeps it in mind, and the next round has to begin with pictures
        process.wait_for_motion(2)


def default_players(file: Path) -> list[Player]:
    """The others as they come, not only with the plainest output."""
    mpv = ["mpv", "--no-config", "--really-quiet", "--ao=null", f"--geometry={WIDTH}x{HEIGHT}+0+0", str(file)]
    vlc = [*unprivileged(), "vlc", "--quiet", "--no-video-title-show", "--aout=dummy", "--no-qt-privacy-ask", str(file)]
    return [Player("mpv", mpv), Player("vlc", vlc)]


def report_playing(players: Sequence[Player], apps: Sequence[App]) -> None:
    """Processor time, memory and launch to picture of every contender, as ratios to mpv with its plainest output."""
    contestants = [(player.name.replace("ours", "bare player"), player.costs, player.launches) for player in players]
    contestants += [(app.name, app.costs, app.answers) for app in apps]
    reference, small = Medians.of(*contestants[0][1:]), Medians.of(players[-1].costs, players[-1].launches)
    print(f"\nPlaying, and the ratio to {contestants[0][0]}; of the app, to {players[-1].name} ({load()})")
    print(f"{'':28} {'CPU s/s':>14} {'with X server':>16} {'memory MB':>14} {'to picture s':>16}")
    for name, costs, seconds in contestants:
        beside = small if name.startswith("app") else reference
        cells = zip(Medians.of(costs, seconds).values(), beside.values(), (3, 3, 0, 2), strict=True)
        print(f"{name:28} " + "  ".join(f"{own:8.{digits}f} {own / other:5.2f}" for own, other, digits in cells))
    print("To picture: from launch; of the app, which waits for it, from Space.")


def sound_only_rows(apps: Sequence[App]) -> list[Row]:
    """What playing without pictures spares, of the app and of the X server on its behalf."""

    def cpu(costs: Sequence[Cost]) -> float:
        return statistics.median(cost.cpu + cost.server_cpu for cost in costs)

    return [
        Row(f"CPU a second, {app.name}", cpu(app.sound_only_costs), cpu(app.costs), "the same with pictures", "s")
        for app in apps
    ]


@dataclass(frozen=True, slots=True)
class Medians:
    """Of several runs."""

    cpu: float
    cpu_with_server: float
    pss_megabytes: float
    seconds_to_picture: float

    @classmethod
    def of(cls, costs: Sequence[Cost], seconds: Sequence[float]) -> Medians:
        return cls(
            statistics.median(cost.cpu for cost in costs),
            statistics.median(cost.cpu + cost.server_cpu for cost in costs),
            statistics.median(cost.pss_megabytes for cost in costs),
            statistics.median(seconds),
        )

    def values(self) -> tuple[float, ...]:
        return self.cpu, self.cpu_with_server, self.pss_megabytes, self.seconds_to_picture


def from_inside(app: App, task: str, display: str, *words: str) -> dict[str, object]:
    """Run a task of tests.benchmarks.whole_app and read its answer."""
    environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", "tests.benchmarks.whole_app", task, str(app.folder / "data"), app.backend, *words]
    answer = subprocess.run(
        command, env=environment, check=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    )
    result: dict[str, object] = json.loads(answer.stdout.splitlines()[-1])
    return result


def seeking_rows(file: Path, reference: Player, apps: Sequence[App], display: str, watch: float) -> list[Row]:
    """Seeks to the starts of drills, opening, and pictures that came late or never."""
    starts, length, frame_seconds = chapter_starts(file)
    targets = random.Random(1).choices(starts, k=SEEKS)
    watch = min(watch, length - 5.0)
    mpv_seeks, mpv_late = mpv_seeks_and_late_frames(reference, display, targets, watch)
    middle, words = statistics.median, [f"{target}" for target in targets]
    rows: list[Row] = []
    late_rows: list[Row] = []
    for app in apps:
        bare = ours("seek", app.name.removeprefix("app, "), file, display, *words)
        bare_late = ours("late", app.name.removeprefix("app, "), file, display, f"{watch}", f"{frame_seconds}")
        whole = numbers(from_inside(app, "seek", display, *words)["seek"])
        whole_late = from_inside(app, "late", display, f"{watch}", f"{frame_seconds}")
        player = app.name.replace("app", "bare player")
        opens, seeks = middle(numbers(bare["open"])), middle(numbers(bare["seek"]))
        rows += [
            Row(f"open to first picture, {player}", opens, None, "", "ms"),
            Row(f"seek to a drill, {player}", seeks, middle(mpv_seeks), reference.name, "ms", 60, False),
            Row(f"seek to a drill, {app.name}", middle(whole), middle(mpv_seeks), reference.name, "ms", 60, False),
        ]
        for name, counted in ((player, bare_late), (app.name, whole_late)):
            late_rows += evenness_rows(name, counted, watch, mpv_late, reference.name)
    return rows + late_rows


def evenness_rows(
    name: str, counted: dict[str, object], watch: float, theirs: float | None = None, beside: str = ""
) -> list[Row]:
    """Pictures that came late or never, as a task named `late` counted them."""
    late, missing = (numbers([counted[key]])[0] for key in ("late", "missing"))
    return [
        Row(f"late in {watch:.0f} s, {name}", late, theirs, beside, "", 0, False),
        Row(f"never shown in {watch:.0f} s, {name}", missing, None, "", "", 0, False),
    ]


def watching_rows(file: Path, apps: Sequence[App], display: str, watch: float) -> list[Row]:
    """The same of the whole app only, which takes no longer than is watched, once for each back end."""
    _starts, length, frame_seconds = chapter_starts(file)
    watch = min(watch, length - 5.0)
    rows: list[Row] = []
    for app in apps:
        rows += evenness_rows(app.name, from_inside(app, "late", display, f"{watch}", f"{frame_seconds}"), watch)
    return rows


def window_rows(app: App, display: str) -> list[Row]:
    """What the window itself takes: another mode's poster, and all that is painted beside the picture."""
    switches = numbers(from_inside(app, "switch", display)["switch"])
    painting = numbers(from_inside(app, "paint", display, "10")["paint"])[0]
    return [
        Row("mode switch to its poster, worst of 12", max(switches), None, "", "ms", 100, False),
        Row("overlay, timeline and deck, a frame", painting, None, "", "ms", 2, False),
    ]


def assembly_rows(rounds: int) -> list[Row]:
    """Laying 600 s of video down, beside copying as much."""
    assets = asset_directory()
    plan = plan_from(load_routines(assets / "routines", load_drills(assets / "drills"))[Mode.PRE_RUN], assets)
    mine: list[WorkCost] = []
    theirs: list[WorkCost] = []
    with tempfile.TemporaryDirectory() as folder:
        made, copied = Path(folder, "made.mkv"), Path(folder, "copied.mkv")
        copy = ["ffmpeg", "-v", "error", "-y", "-i", str(made), "-c", "copy", str(copied)]
        for _ in range(rounds):
            mine.append(cost_of(lambda: assemble(plan, made, lambda _: None, lambda: False)))
            theirs.append(cost_of(lambda: subprocess.run(copy, check=True)))
    wall = [statistics.median(cost.wall_seconds for cost in costs) for costs in (mine, theirs)]
    used = [statistics.median(cost.cpu_seconds for cost in costs) for costs in (mine, theirs)]
    return [
        Row("assembly of 600 s", wall[0], wall[1], "ffmpeg -c copy", "s", 1.0, False),
        Row("assembly of 600 s, CPU", used[0], used[1], "ffmpeg -c copy", "s"),
    ]


def report(title: str, rows: Sequence[Row]) -> None:
    print(f"\n{title}")
    for row in rows:
        print(row.text(), flush=True)


def main() -> None:
    """Measure it all and print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=3, help="how often each player is started")
    parser.add_argument("--seconds", type=float, default=10.0, help="how long each measurement of CPU lasts")
    parser.add_argument("--watch", type=float, default=60.0, help="how long late frames are counted")
    parser.add_argument("--only-watch", action="store_true", help="count late frames in the whole app, nothing else")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name, x_server(WIDTH, SCREEN_HEIGHT) as (display, server_pid):
        folder = Path(name)
        folder.chmod(0o755)
        # As users have it: every module is compiled. Ours go where none are left behind.
        os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
        os.environ["PYTHONPYCACHEPREFIX"] = str(folder / "compiled")
        os.environ.update(DISPLAY=display, QT_QPA_PLATFORM="xcb", QT_XCB_GL_INTEGRATION="none")
        application = QGuiApplication([])
        with XScreen(display) as screen:
            measure_all(folder, screen, display, server_pid, options)
        application.quit()


def load() -> str:
    return f"load {os.getloadavg()[0]:.1f}"


def measure_all(folder: Path, screen: XScreen, display: str, server_pid: int, options: argparse.Namespace) -> None:
    file = film(folder).resolve()
    print(f"{os.cpu_count()} processors, {load()}; {file.stat().st_size / 1e6:.1f} MB of video")
    apps = [App(f"app, {name}", word, folder / word) for name, word in BACKENDS.items()]
    for app in apps:
        app.folder.mkdir()
        prepare(app, screen, display)
    if options.only_watch:
        report(f"Evenness ({load()} at its beginning)", watching_rows(file, apps, display, options.watch))
        print(load())
        return
    report("Start", launches(apps, screen, display))
    players = [*contenders(file), *default_players(file), reference_in_app_size(file)]
    for _ in range(options.rounds):
        for player in players:
            measure_player(player, screen, display, server_pid, options.seconds)
        for app in apps:
            measure_app(app, screen, display, server_pid, options.seconds)
    report_playing(players, apps)
    report("Sound only", sound_only_rows(apps))
    report("Seeking and evenness", seeking_rows(file, players[0], apps, display, options.watch))
    report("In the window", window_rows(apps[0], display))
    report("Assembly", assembly_rows(2 * options.rounds + 1))
    print(f"\n{load()}")


if __name__ == "__main__":
    main()
