# SPDX-License-Identifier: GPL-3.0-or-later
"""A routine's video is saved for a phone in the background, and that can be stopped."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from hipmob_desktop.exchange.formats import Format
from hipmob_desktop.ui.hip_test.desk import ask_for_table
from hipmob_desktop.ui.jobs import Jobs
from hipmob_desktop.ui.own.phone_copy import PhoneCopy, ask_where
from hipmob_desktop.ui.progress.file_dialogs import ask_where_to
from hipmob_desktop.video.errors import VideoError
from tests.ui.conftest import HeldExecutor, Rig

Told = tuple[str, str, Callable[[], None] | None]


@dataclass
class Desk:
    copy: PhoneCopy
    executor: HeldExecutor
    told: list[Told]
    asked: list[str] = field(default_factory=list)
    written: list[tuple[Path, Path]] = field(default_factory=list)
    fault: list[Exception] = field(default_factory=list)


@pytest.fixture
def desk(rig: Rig, qtbot: QtBot) -> Desk:
    window = QWidget()
    qtbot.addWidget(window)
    executor = HeldExecutor()

    def ask(_parent: QWidget, name: str) -> Path:
        made.asked.append(name)
        return Path("out.mp4")

    def write(source: Path, out: Path, progress: Callable[[float], None], cancelled: Callable[[], bool]) -> None:
        if made.fault:
            raise made.fault.pop()
        for percent in range(100):
            if cancelled():
                return
            progress(percent / 100)
        made.written.append((source, out))

    told: list[Told] = []
    made = Desk(PhoneCopy(rig.practice, Jobs(executor), window, ask, write), executor, told)
    made.copy.told.connect(lambda *words: told.append(words))
    return made


def test_the_video_on_show_is_written_and_told_of(rig: Rig, desk: Desk) -> None:
    rig.ready()
    desk.copy.save()
    desk.executor.run()
    assert desk.asked == [rig.practice.routine.name]
    assert desk.written == [(Path("pre-run.mkv"), Path("out.mp4"))]
    assert desk.told[0][0] == "Writing out.mp4: 0%"
    assert "Writing out.mp4: 50%" in [words for words, _, _ in desk.told]
    assert desk.told[-1][0] == "out.mp4 is ready for your phone."


def test_it_can_be_stopped_and_done_again(rig: Rig, desk: Desk) -> None:
    rig.ready()
    desk.copy.save()
    _, button, act = desk.told[-1]
    assert button == "Stop"
    assert act is not None
    act()
    desk.executor.run()
    assert desk.written == []
    assert desk.told[-1][0] == "Writing the file was stopped."
    desk.copy.save()
    desk.executor.run()
    assert len(desk.written) == 1


def test_a_second_one_waits_for_the_first(rig: Rig, desk: Desk) -> None:
    rig.ready()
    desk.copy.save()
    desk.copy.save()
    assert desk.asked == [rig.practice.routine.name]
    assert desk.told[-1][0] == "A file is being written already."


def test_before_the_video_is_made_it_says_so(rig: Rig, desk: Desk) -> None:
    desk.copy.save()
    assert desk.asked == []
    assert "not made yet" in desk.told[-1][0]


def test_why_it_cannot_be_written_is_told(rig: Rig, desk: Desk) -> None:
    rig.ready()
    desk.fault.append(VideoError("out.mp4 cannot be written: the disk is full."))
    desk.copy.save()
    desk.executor.run()
    assert desk.told[-1][0] == "out.mp4 cannot be written: the disk is full."


@pytest.mark.parametrize(
    ("ask", "ending"),
    [
        (lambda parent: ask_where(parent, "Hips"), ".mp4"),
        (lambda parent: ask_where_to(parent, Format.CSV), ".csv"),
        (ask_for_table, ".csv"),
    ],
)
def test_a_name_gets_its_ending_and_no_file_is_replaced_that_the_dialog_did_not_ask_about(
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    ask: Callable[[QWidget], Path | None],
    ending: str,
) -> None:
    window, shown, typed = QWidget(), list[str](), list[str]()
    qtbot.addWidget(window)

    def dialog(_parent: QWidget, _title: str, suggested: str, _kinds: str) -> tuple[str, str]:
        shown.append(suggested)
        return typed.pop(0), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", dialog)
    bare, whole = str(tmp_path / "Hips 1.5"), str(tmp_path / f"Hips 1.5{ending}")
    typed[:] = [bare]
    assert ask(window) == Path(whole)
    Path(whole).write_bytes(b"dear")
    typed[:] = [bare, whole]
    assert ask(window) == Path(whole), "the dialog has asked about this name"
    assert shown[2] == whole
    typed[:] = [bare, ""]
    assert ask(window) is None
