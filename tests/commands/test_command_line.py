# SPDX-License-Identifier: GPL-3.0-or-later
"""What the command line promises, whatever the command."""

from __future__ import annotations

import os
import subprocess
import sys
from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path

import pytest

from hipmob_desktop import __main__, __version__
from hipmob_desktop.__main__ import main, parser_for, why_no_display


def run(*words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run the app as its own process, with no display unless ``environment`` names one."""
    base = {
        name: value
        for name, value in os.environ.items()
        if name not in {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "PYTHONWARNINGS"}
    }
    return subprocess.run(
        [sys.executable, "-m", "hipmob_desktop", *words],
        capture_output=True,
        text=True,
        env=base | environment,
        stdin=subprocess.DEVNULL,
        timeout=60,
        check=False,
    )


def parsed(*words: str) -> Namespace:
    return parser_for(words).parse_args(words)


class TestInformation:
    def test_version_is_that_of_the_package(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["--version"]) == 0
        assert capsys.readouterr().out == f"hipmob-desktop {__version__}\n"

    def test_help_names_every_command_and_the_exit_codes(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["--help"]) == 0
        text = capsys.readouterr().out
        for word in ("weeks", "routines", "build", "--selftest", "--data-dir", "exit codes: 0 done"):
            assert word in text

    @pytest.mark.parametrize("command", ["weeks", "routines", "build"])
    def test_each_command_explains_itself(self, command: str, capsys: pytest.CaptureFixture[str]) -> None:
        assert main([command, "--help"]) == 0
        assert f"usage: hipmob-desktop {command}" in capsys.readouterr().out


class TestDataDirectory:
    @pytest.mark.parametrize("words", [("--data-dir", "here", "weeks"), ("weeks", "--data-dir", "here")])
    def test_it_may_stand_before_or_after_the_command(self, words: Sequence[str]) -> None:
        assert parsed(*words).data_dir == Path("here")

    def test_the_users_own_folders_are_meant_without_it(self) -> None:
        assert parsed("weeks").data_dir is None
        assert parsed().data_dir is None


class TestAppArguments:
    def test_the_app_chooses_when_nothing_is_said(self) -> None:
        arguments = parsed()
        assert (arguments.mode, arguments.speed, arguments.backend) == (None, 1.0, "auto")

    def test_mode_speed_and_backend_can_be_chosen(self) -> None:
        arguments = parsed("--mode", "post-run", "--speed", "2", "--backend", "qt")
        assert (arguments.mode, arguments.speed, arguments.backend) == ("post-run", 2.0, "qt")

    @pytest.mark.parametrize("speed", ["0", "17", "nan", "fast"])
    def test_a_speed_that_cannot_be_played_is_wrong_usage(self, speed: str, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["--speed", speed]) == 2
        assert "--speed" in capsys.readouterr().err


class TestExitCodes:
    def test_an_unknown_command_is_wrong_usage(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["stretch"]) == 2
        assert "stretch" in capsys.readouterr().err

    def test_a_file_error_is_one_sentence_and_exit_code_1(
        self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        def run_module(name: str, arguments: Namespace) -> int:
            raise FileNotFoundError(2, "No such file or directory", "history.json")

        monkeypatch.setattr(__main__, "run_module", run_module)
        assert main(["weeks"]) == 1
        assert capsys.readouterr().err == "hipmob-desktop: history.json: no such file or directory.\n"

    def test_a_mistake_of_ours_keeps_its_traceback(self, monkeypatch: pytest.MonkeyPatch) -> None:
        def run_module(name: str, arguments: Namespace) -> int:
            raise ValueError("a bug")

        monkeypatch.setattr(__main__, "run_module", run_module)
        with pytest.raises(ValueError, match="a bug"):
            main(["weeks"])

    def test_an_interrupt_ends_quietly(self, monkeypatch: pytest.MonkeyPatch) -> None:
        def run_module(name: str, arguments: Namespace) -> int:
            raise KeyboardInterrupt

        monkeypatch.setattr(__main__, "run_module", run_module)
        assert main(["weeks"]) == 130

    @pytest.mark.skipif(sys.platform == "win32", reason="pipes report a missing reader differently on Windows")
    @pytest.mark.parametrize("command", ["--help", "routines"])
    def test_a_reader_that_leaves_early_causes_no_complaint(self, command: str) -> None:
        reading, writing = os.pipe()
        os.close(reading)
        with os.fdopen(writing, "w") as closed:
            done = subprocess.run(
                [sys.executable, "-m", "hipmob_desktop", command],
                stdout=closed,
                stderr=subprocess.PIPE,
                text=True,
                timeout=60,
                check=False,
            )
        assert done.stderr == ""


class TestDisplay:
    @pytest.mark.skipif(sys.platform != "linux", reason="only Linux starts without a display")
    def test_without_a_display_the_app_says_so_in_one_sentence(self) -> None:
        done = run()
        assert done.returncode == 2
        assert done.stderr == (
            "hipmob-desktop: there is no display to show the window on (DISPLAY and WAYLAND_DISPLAY are not set).\n"
        )

    @pytest.mark.skipif(sys.platform != "linux", reason="only Linux has X11 displays")
    def test_a_display_that_does_not_answer_is_named(self) -> None:
        done = run(DISPLAY=":97654")
        assert done.returncode == 2
        assert done.stderr == "hipmob-desktop: the display :97654 does not answer, so the window cannot be shown.\n"

    def test_a_chosen_qt_platform_and_other_systems_are_left_to_qt(self) -> None:
        assert why_no_display("linux", {"QT_QPA_PLATFORM": "offscreen"}) is None
        assert why_no_display("linux", {"WAYLAND_DISPLAY": "wayland-0"}) is None
        assert why_no_display("darwin", {}) is None
        assert why_no_display("win32", {}) is None


@pytest.mark.parametrize("words", [["--version"], ["--help"], ["weeks"], ["routines"], ["build", "--help"]])
def test_commands_never_load_qt(words: list[str], tmp_path: Path) -> None:
    watch = (
        "import sys\n"
        "from hipmob_desktop.__main__ import main\n"
        f"code = main(['--data-dir', {str(tmp_path)!r}, *{words!r}])\n"
        "loaded = sorted(name for name in sys.modules if name.split('.')[0] in {'PySide6', 'shiboken6', 'vlc'})\n"
        "print(loaded, file=sys.stderr)\n"
        "sys.exit(code)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", watch], capture_output=True, text=True, timeout=60, check=False, stdin=subprocess.DEVNULL
    )
    assert done.stderr == "[]\n"
    assert done.returncode == 0
