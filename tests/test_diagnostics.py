# SPDX-License-Identifier: GPL-3.0-or-later
"""Diagnostics change the whole process, so each test starts one of its own."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]


def run(code: str, data_dir: Path) -> subprocess.CompletedProcess[str]:
    script = f"from pathlib import Path\nimport sys\nfrom hipmob_desktop import diagnostics\n{code}"
    return subprocess.run(
        [sys.executable, "-W", "error", "-c", script, str(data_dir)],
        capture_output=True,
        text=True,
        cwd=ROOT,
        timeout=60,
        check=False,
    )


def log_in(data_dir: Path) -> str:
    return (data_dir / "log" / "hipmob-desktop.log").read_text(encoding="utf-8")


START = "kept = diagnostics.start(Path(sys.argv[1]))\n"


def test_what_nobody_caught_is_in_the_log_and_one_sentence_on_standard_error(tmp_path: Path) -> None:
    done = run(START + "raise ValueError('the sky\\nfell')", tmp_path)
    assert done.returncode == 1
    assert done.stderr == (
        "Something went wrong in the app (ValueError: the sky fell); the details are in "
        f"{tmp_path / 'log' / 'hipmob-desktop.log'}.\n"
    )
    assert "Traceback" in log_in(tmp_path)
    assert "ValueError: the sky" in log_in(tmp_path)


def test_a_thread_that_fails_is_told_of_in_the_same_way(tmp_path: Path) -> None:
    code = START + (
        "import threading\n"
        "thread = threading.Thread(target=lambda: 1 / 0, name='worker')\n"
        "thread.start()\nthread.join()\n"
    )
    done = run(code, tmp_path)
    assert done.returncode == 0
    assert done.stderr.startswith("Something went wrong in the app (ZeroDivisionError: ")
    assert "in thread worker" in log_in(tmp_path)


def test_a_crash_of_native_code_leaves_a_traceback(tmp_path: Path) -> None:
    done = run(START + "import faulthandler, signal, os\nos.kill(os.getpid(), signal.SIGABRT)", tmp_path)
    assert done.returncode != 0
    assert "Fatal Python error: Aborted" in (tmp_path / "log" / "crash.log").read_text(encoding="utf-8")


def test_what_qt_says_is_in_the_log(tmp_path: Path) -> None:
    code = START + ("diagnostics.log_qt_messages()\nfrom PySide6.QtCore import qWarning\nqWarning('no such font')\n")
    done = run(code, tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    assert "WARNING MainThread qt: default: no such font" in log_in(tmp_path)


def test_the_log_rotates(tmp_path: Path) -> None:
    code = (
        "diagnostics.LOG_BYTES = 2000\n" + START + "import logging\n"
        "for number in range(300):\n    logging.getLogger('x').info('line %s', number)\n"
    )
    run(code, tmp_path)
    logs = sorted(path.name for path in (tmp_path / "log").glob("hipmob-desktop.log*"))
    assert logs == ["hipmob-desktop.log", *(f"hipmob-desktop.log.{number}" for number in (1, 2, 3))]
    assert "line 299" in log_in(tmp_path)


def test_a_folder_that_cannot_be_written_to_costs_the_log_and_not_the_start(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")
    done = run(START + "print('started')", tmp_path / "file")
    assert done.stdout == "started\n"
    assert done.stderr == f"No log can be kept in {tmp_path / 'file' / 'log'}: not a directory.\n"


def test_where_only_one_of_the_two_files_can_be_kept_neither_is_left_open(tmp_path: Path) -> None:
    (tmp_path / "log" / "crash.log").mkdir(parents=True)
    done = run(START + "print('started')", tmp_path)
    assert done.stdout == "started\n"
    assert done.stderr == f"No log can be kept in {tmp_path / 'log'}: is a directory.\n"


def test_closing_gives_everything_back(tmp_path: Path) -> None:
    done = run(
        START + "kept.close()\nimport logging\nassert not logging.getLogger().handlers\nraise ValueError('plain')",
        tmp_path,
    )
    assert done.stderr.startswith("Traceback")
    assert log_in(tmp_path) == ""


def test_interrupting_is_no_failure_of_the_app(tmp_path: Path) -> None:
    done = run(START + "raise KeyboardInterrupt", tmp_path)
    assert "Something went wrong" not in done.stderr
    assert log_in(tmp_path) == ""
