# SPDX-License-Identifier: GPL-3.0-or-later
"""Sheets: one at a time, closed by Enter or Escape; and what the completion sheet keeps."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from hipmob_desktop.domain.history import History
from hipmob_desktop.domain.routines import Mode
from hipmob_desktop.domain.sessions import Session
from hipmob_desktop.domain.statistics import minutes_by_day
from hipmob_desktop.domain.weeks import WeekStart, review
from hipmob_desktop.ui.completion_sheet import CompletionSheet, balance_sentence
from hipmob_desktop.ui.health_note import AboutSheet, HealthNoteSheet
from hipmob_desktop.ui.key_list import KeyListSheet
from hipmob_desktop.ui.keys import BINDINGS
from hipmob_desktop.ui.sheet import Sheet, Sheets
from hipmob_desktop.ui.theme import LIGHT, Theme, style_sheet

# The offscreen platform says so of every window that is raised or changes its smallest size.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

TODAY = date(2026, 11, 25)


@pytest.fixture
def ground(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.resize(900, 600)
    widget.show()
    return widget


@pytest.fixture
def sheets(ground: QWidget) -> Sheets:
    return Sheets(ground)


def plain(title: str) -> Sheet:
    sheet = Sheet(title)
    sheet.add_buttons("Yes", "No")
    return sheet


def done_session() -> Session:
    moment = datetime(2026, 11, 25, 7, 10, tzinfo=UTC)
    return Session(
        id="one",
        mode="pre-run",
        started_at=moment,
        training_day=TODAY,
        planned_seconds=462.0,
        watched_seconds=411.5,
        left_seconds=92.0,
        right_seconds=92.0,
        modified_at=moment,
    )


@pytest.fixture
def completion(theme: Theme, sheets: Sheets) -> CompletionSheet:
    history = History(sessions=(done_session(),))
    sheet = CompletionSheet(
        theme, done_session(), review(history, TODAY, WeekStart.MONDAY), minutes_by_day(history.sessions)
    )
    sheets.show(sheet)
    return sheet


def words_in(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


def test_the_health_note_is_understood_by_space_too_but_not_by_holding_it(qtbot: QtBot, sheets: Sheets) -> None:
    note = HealthNoteSheet()
    sheets.show(note)
    with qtbot.waitSignal(note.closed):
        qtbot.keyClick(note, Qt.Key.Key_Space)
    held = HealthNoteSheet()
    sheets.show(held)
    event = QKeyEvent(QKeyEvent.Type.KeyPress, Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier, " ", autorep=True)
    QApplication.sendEvent(held, event)
    assert sheets.open is held


def test_enter_says_yes_and_escape_says_no(sheets: Sheets, qtbot: QtBot) -> None:
    for key, answer in ((Qt.Key.Key_Return, "accepted"), (Qt.Key.Key_Escape, "rejected")):
        sheet = plain("Well?")
        sheets.show(sheet)
        with qtbot.waitSignals([getattr(sheet, answer), sheet.closed]):
            qtbot.keyClick(sheet, key)
        assert sheets.open is None


def test_one_sheet_is_shown_at_a_time_in_order(sheets: Sheets) -> None:
    one, other = plain("One"), plain("Other")
    sheets.show(one)
    sheets.show(other)
    assert sheets.open is one
    one.accept()
    assert sheets.open is other


def test_no_key_gets_past_an_open_sheet(sheets: Sheets, ground: QWidget, qtbot: QtBot) -> None:
    heard: list[int] = []
    ground.keyPressEvent = lambda event: heard.append(event.key())  # type: ignore[method-assign]  # listens in
    sheet = plain("Well?")
    sheets.show(sheet)
    qtbot.keyClick(sheet, Qt.Key.Key_Space)
    qtbot.keyClick(sheet, Qt.Key.Key_N)
    assert heard == []


def test_tab_stays_inside_the_sheet(sheets: Sheets, ground: QWidget, qtbot: QtBot) -> None:
    outside = QLineEdit(ground)
    outside.show()
    sheet = plain("Well?")
    sheets.show(sheet)
    with qtbot.waitActive(ground):
        ground.activateWindow()
    for _ in range(5):
        sheet.focusNextPrevChild(True)
        focused = QApplication.focusWidget()
        assert focused is not None
        assert sheet.isAncestorOf(focused)


@pytest.mark.parametrize("size", [(900, 600), (1280, 800), (3840, 2160)])
@pytest.mark.parametrize("kind", [HealthNoteSheet, AboutSheet, KeyListSheet])
def test_sheets_fit_the_window(sheets: Sheets, ground: QWidget, size: tuple[int, int], kind: type[Sheet]) -> None:
    ground.resize(*size)
    sheet = kind()
    sheets.show(sheet)
    card = sheet.findChild(QWidget, "sheet")
    assert isinstance(card, QWidget)
    assert ground.rect().contains(card.geometry())


@pytest.mark.parametrize("words", [["Ready?"], ["A question in a language of long words"] * 4])
def test_a_title_of_any_length_can_be_read(sheets: Sheets, ground: QWidget, words: list[str]) -> None:
    ground.setStyleSheet(style_sheet(LIGHT, Mode.PRE_RUN))
    sheet = plain(" ".join(words))
    sheet.rows.addWidget(QLabel("One line."))
    sheets.show(sheet)
    title, line = (label for label in sheet.findChildren(QLabel))
    assert title.height() >= title.heightForWidth(title.width())
    assert title.sizeHint().width() <= title.width() or title.height() > title.fontMetrics().lineSpacing()
    assert line.visibleRegion().boundingRect().height() == line.height(), "and all that is below it"


def test_the_health_note_says_when_to_stop_and_about_repeats_it(qtbot: QtBot) -> None:
    note, about = HealthNoteSheet(), AboutSheet()
    qtbot.addWidget(note)
    qtbot.addWidget(about)
    for sheet in (note, about):
        assert "Stop and seek medical assessment" in words_in(sheet)
        assert "It does not diagnose or treat injury" in words_in(sheet)
    assert "have not been reviewed by a clinician" in words_in(about)


def test_the_list_of_keys_names_every_command(qtbot: QtBot) -> None:
    sheet = KeyListSheet()
    qtbot.addWidget(sheet)
    words = words_in(sheet)
    for binding in BINDINGS:
        assert binding.text in words
        assert all(cap in words for cap in binding.caps)


def test_the_completion_sheet_tells_time_balance_and_week(completion: CompletionSheet) -> None:
    words = words_in(completion)
    assert "6 minutes 51 seconds" in words
    assert "Left and right even" in words
    assert "1 of 3 days, 2 more by Sunday" in words


@pytest.mark.parametrize(
    ("left", "right", "words"),
    [
        (92.0, 92.0, "Left and right even"),
        (92.0, 89.0, "Left and right even"),
        (92.0, 72.0, "20 seconds more on the left"),
        (30.0, 92.0, "1 minute 2 seconds more on the right"),
        (0.0, 0.0, "Nothing on one side only"),
    ],
)
def test_the_balance_is_told_in_words(left: float, right: float, words: str) -> None:
    assert balance_sentence(left, right) == words


def test_nothing_filled_in_changes_nothing(completion: CompletionSheet, qtbot: QtBot) -> None:
    qtbot.keyClick(completion, Qt.Key.Key_Return)
    assert completion.changes() == {}


def test_stiffness_and_note_are_kept_when_filled_in(completion: CompletionSheet, qtbot: QtBot) -> None:
    qtbot.keyClick(completion.before.slider, Qt.Key.Key_Right)
    qtbot.mouseClick(completion.after.slider, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(completion.note, "Easier than Monday ")
    changes = completion.changes()
    assert changes["stiffness_before"] == 1
    assert changes["stiffness_after"] in range(3, 8)
    assert changes["note"] == "Easier than Monday"


def test_a_stiffness_of_nought_is_not_the_same_as_none(completion: CompletionSheet, qtbot: QtBot) -> None:
    qtbot.keyClick(completion.after.slider, Qt.Key.Key_Right)
    qtbot.keyClick(completion.after.slider, Qt.Key.Key_Left)
    assert completion.changes() == {"stiffness_after": 0}


def test_enter_in_the_note_closes_the_sheet(completion: CompletionSheet, qtbot: QtBot) -> None:
    with qtbot.waitSignal(completion.accepted):
        qtbot.keyClick(completion.note, Qt.Key.Key_Return)
