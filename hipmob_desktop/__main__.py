# SPDX-License-Identifier: GPL-3.0-or-later
"""The command line. Commands that need no display never import Qt, so that they start at once and run anywhere.

What is imported here is imported before the window's first paint, so it is little.
"""

from __future__ import annotations

import argparse
import importlib
import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from hipmob_desktop import __version__
from hipmob_desktop.domain.language import tr
from hipmob_desktop.domain.modes import Mode
from hipmob_desktop.domain.rates import FASTEST_RATE, SLOWEST_RATE

PROGRAM = "hipmob-desktop"
COMMANDS = {
    "weeks": "the training weeks, the streak and why each week counted",
    "routines": "the three routines, drill by drill",
    "build": "write a routine's video to a file",
    "export": "write the history as JSON, table, calendar or activity files",
    "import": "merge sessions from a file into the history",
    "remind": "wait, and remind of the week by the desktop's notifications",
}
# `import` is a word of the language and cannot name a module.
MODULES = {name: f"hipmob_desktop.commands.{name}" for name in COMMANDS} | {
    "import": "hipmob_desktop.commands.import_history"
}
EXIT_CODES = "exit codes: 0 done, 1 failed, 2 wrong usage or no display, 130 interrupted"

FAILED = 1
CANNOT_START = 2
INTERRUPTED = 130


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command that ``argv`` names, the app itself when it names none, and return the exit code."""
    words = list(sys.argv[1:] if argv is None else argv)
    try:
        exit_code = carry_out(words)
        sys.stdout.flush()
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:  # the reader (`| head`, say) has seen enough; leave nothing for the interpreter to flush
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FAILED
    except Exception as error:
        sentence = for_the_user(error)
        if sentence is None:
            raise
        print(f"{PROGRAM}: {sentence}", file=sys.stderr)
        return FAILED
    return exit_code


def carry_out(words: Sequence[str]) -> int:
    try:
        arguments = parser_for(words).parse_args(words)
    except SystemExit as stop:  # argparse leaves this way after --help, --version and wrong usage
        return stop.code if isinstance(stop.code, int) else CANNOT_START
    return dispatch(arguments)


def parser_for(words: Sequence[str]) -> argparse.ArgumentParser:
    """The parser; of the commands only those named in ``words`` are imported to add their own arguments."""
    # --data-dir may stand on either side of the command. Without a default of its own, the one after the command
    # does not overwrite the one before it.
    after = argparse.ArgumentParser(add_help=False)
    add_data_dir(after, default=argparse.SUPPRESS)
    parser = argparse.ArgumentParser(
        prog=PROGRAM,
        description="A 10-minute hip-mobility routine for runners. Without a command the app starts.",
        epilog=EXIT_CODES,
        allow_abbrev=False,
    )
    add_data_dir(parser, default=None)
    parser.add_argument("--version", action="version", version=f"{PROGRAM} {__version__}")
    parser.add_argument(
        "--selftest", action="store_true", help="play some seconds of each mode without a display, and report"
    )
    add_app_arguments(parser)
    commands = parser.add_subparsers(title="commands that need no display", dest="command", metavar="COMMAND")
    for name, summary in COMMANDS.items():
        command = commands.add_parser(
            name,
            help=summary,
            description=f"{summary[0].upper()}{summary[1:]}.",
            epilog=EXIT_CODES,
            parents=[after],
            allow_abbrev=False,
        )
        if name in words:
            importlib.import_module(MODULES[name]).add_arguments(command)
    return parser


def add_data_dir(parser: argparse.ArgumentParser, *, default: object) -> None:
    parser.add_argument(
        "--data-dir",
        type=Path,
        default=default,
        metavar="DIR",
        help="keep history, settings and made videos in DIR instead of the user's own folders",
    )


def add_app_arguments(parser: argparse.ArgumentParser) -> None:
    app = parser.add_argument_group("the app")
    app.add_argument("--mode", choices=[mode.value for mode in Mode], help="the routine to start with")
    app.add_argument(
        "--speed",
        type=speed,
        default=1.0,
        metavar="FACTOR",
        help=f"how fast to play, {SLOWEST_RATE:g} to {FASTEST_RATE:g} (default: 1)",
    )
    app.add_argument(
        "--right-to-left", action="store_true", help="lay the window out from right to left, whatever the language"
    )
    app.add_argument(
        "--backend", choices=["auto", "vlc", "qt"], default="auto", help="what plays the video (default: auto)"
    )


def speed(text: str) -> float:
    """A factor of normal speed that the players can do."""
    factor = float(text)
    if not SLOWEST_RATE <= factor <= FASTEST_RATE:
        raise argparse.ArgumentTypeError(f"{text} is not between {SLOWEST_RATE:g} and {FASTEST_RATE:g}")
    return factor


def dispatch(arguments: argparse.Namespace) -> int:
    if arguments.selftest:
        return run_module("hipmob_desktop.commands.selftest", arguments)
    if arguments.command is not None:
        if not getattr(arguments, "json", False):  # what programs read stays English
            speak_language_of(arguments.data_dir)
        return run_module(MODULES[arguments.command], arguments)
    obstacle = why_no_display(sys.platform, os.environ)
    if obstacle is not None:
        print(f"{PROGRAM}: {obstacle}", file=sys.stderr)
        return CANNOT_START
    return run_module("hipmob_desktop.launch", arguments)


def speak_language_of(data_dir: Path | None) -> None:
    """Say what a command has to say in the language chosen in the window, else the system's."""
    from hipmob_desktop.storage.folders import user_data_directory
    from hipmob_desktop.storage.translations import speak_without_qt

    speak_without_qt(user_data_directory(data_dir))


def run_module(name: str, arguments: argparse.Namespace) -> int:
    return int(importlib.import_module(name).run(arguments))


def for_the_user(error: Exception) -> str | None:
    """What ``error`` says about files or the machine; None when it is a mistake of ours, which keeps its traceback."""
    from hipmob_desktop.domain.reasons import reason_of
    from hipmob_desktop.storage.routine_files import DataFileError
    from hipmob_desktop.video.errors import VideoError

    if isinstance(error, DataFileError | VideoError):
        return str(error)
    if isinstance(error, OSError):
        return f"{error.filename}: {reason_of(error)}." if error.filename else f"{str(error).removesuffix('.')}."
    return None


def why_no_display(platform: str, environment: Mapping[str, str]) -> str | None:
    """Why no window can be shown, in one sentence, or None. Asked first because Qt itself aborts without a display."""
    if platform != "linux" or environment.get("QT_QPA_PLATFORM"):
        return None
    if environment.get("WAYLAND_DISPLAY"):
        return None
    name = environment.get("DISPLAY")
    if not name:
        return tr("there is no display to show the window on (DISPLAY and WAYLAND_DISPLAY are not set).")
    if not answers(name):
        return tr("the display {display} does not answer, so the window cannot be shown.", display=name)
    return None


def answers(display: str) -> bool:
    """Whether an X server answers there; True as well when the library to ask with is missing, so that Qt decides."""
    import ctypes

    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(os.fsencode(display), None))
    try:
        return int(xcb.xcb_connection_has_error(connection)) == 0
    finally:
        xcb.xcb_disconnect(connection)


if __name__ == "__main__":
    sys.exit(main())
