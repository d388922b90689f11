# SPDX-License-Identifier: GPL-3.0-or-later
"""The window in every language, in one whose texts are much longer, and read from right to left."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import QLocale, QPoint, QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPushButton, QWidget

from hipmob_desktop.domain.history import History
from hipmob_desktop.domain.language import english_plural, use_translator
from hipmob_desktop.domain.routines import Mode, Routine
from hipmob_desktop.domain.sessions import added_session
from hipmob_desktop.domain.weeks import WeekStart, review
from hipmob_desktop.ui.card_lines import SMALLEST_TEXT
from hipmob_desktop.ui.language import speak
from hipmob_desktop.ui.locale import use_locale
from hipmob_desktop.ui.mode_switch import MODES, segment_rect
from hipmob_desktop.ui.overlay import content_at
from hipmob_desktop.ui.words import mode_title
from tests.ui.conftest import NOW, App, reading_of

PSEUDO = "pseudo"
SIZES = [(900, 600), (1280, 800)]
PLACEHOLDER = re.compile(r"\{\w*\}")


def longer(text: str, count: int | None) -> str:
    """Forty in a hundred letters more, as translations may have."""
    whole = text if count is None else english_plural(text, count)
    letters = len(PLACEHOLDER.sub("", whole))
    return whole if letters < 3 else f"{whole} {'éwxÿ ' * max(round(0.4 * letters / 5), 1)}".strip()


@pytest.fixture(params=["de", "es", "fr", PSEUDO])
def spoken(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """The language of the window that is built after it."""
    code: str = request.param
    if code == PSEUDO:
        use_translator(longer, PSEUDO)
    else:
        assert speak(qapp, code) == code
    yield code
    speak(qapp, "en")
    use_translator(None)
    use_locale(None)
    QLocale.setDefault(QLocale(QLocale.Language.English))


@pytest.fixture
def from_the_right(app: App) -> None:
    app.window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)


def cut_off(root: QWidget) -> list[str]:
    """The words of labels and buttons that have less room than they take."""
    return [
        f"{type(part).__name__} {part.text()!r}: {part.size().toTuple()} of {part.sizeHint().toTuple()}"
        for part in root.findChildren(QWidget)
        if isinstance(part, QLabel | QPushButton) and part.isVisible() and part.text() and not has_room(part)
    ]


def has_room(part: QLabel | QPushButton) -> bool:
    if isinstance(part, QLabel) and part.wordWrap():
        return part.heightForWidth(part.width()) <= part.height() + 1
    if isinstance(part, QAbstractButton):
        return QFontMetrics(part.font()).horizontalAdvance(part.text().replace("&", "")) <= part.width()
    return part.sizeHint().width() <= part.width() + 1


def with_sessions() -> History:
    """Five weeks of sessions in all modes."""
    history = History()
    for number in range(20):
        moment = NOW - timedelta(days=2 * number)
        history = history.with_session(
            added_session(
                session_id=f"session-{number}",
                device="test",
                mode=MODES[number % len(MODES)].value,
                started_at=moment,
                watched_seconds=400.0,
                modified_at=moment,
                training_day=moment.date(),
                stiffness_before=None,
                stiffness_after=None,
                note="",
            )
        )
    return history


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_no_text_is_cut_off_in_the_window_and_on_the_progress_page(
    spoken: str, app: App, width: int, height: int
) -> None:
    app.window.resize(width, height)
    QApplication.processEvents()
    assert cut_off(app.window) == []
    app.window.progress.show_history(
        with_sessions(), review(with_sessions(), NOW.date(), WeekStart.MONDAY), read_only=False
    )
    app.window.toggle_progress()
    QApplication.processEvents()
    assert cut_off(app.window.progress) == []


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_no_text_is_cut_off_in_the_list_of_keys(spoken: str, app: App, width: int, height: int) -> None:
    app.window.resize(width, height)
    app.window.list_keys()
    sheet = app.window.sheets.open
    assert sheet is not None
    QApplication.processEvents()
    assert cut_off(sheet) == []
    assert rightmost(sheet) <= sheet.width()


def rightmost(root: QWidget) -> int:
    return max(part.mapTo(root, QPoint(part.width(), 0)).x() for part in root.findChildren(QLabel) if part.isVisible())


def test_the_modes_fit_into_their_switch(spoken: str, app: App) -> None:
    app.window.resize(900, 600)
    QApplication.processEvents()
    switch = app.window.bar.modes
    assert switch.width() >= switch.minimumSizeHint().width()
    font = switch.font()
    font.setPixelSize(SMALLEST_TEXT)
    font.setBold(True)
    for index, mode in enumerate(MODES):
        room = segment_rect(index, switch.width(), switch.height()).width()
        assert QFontMetrics(font).horizontalAdvance(mode_title(mode)) <= room


def test_a_drill_is_shown_in_the_language_of_the_window(spoken: str, app: App, routine: Routine) -> None:
    content = content_at(routine, reading_of(routine), routine.work_segments[1].start_seconds - 3.0)
    english = routine.work_segments[1].drill
    assert content.coming
    assert content.name != english.name
    assert content.start_position != english.start_position


# From right to left


def centre(window: QWidget, part: QWidget) -> int:
    return part.mapTo(window, QPoint(part.width() // 2, 0)).x()


def test_the_window_is_turned_round_where_people_read_from_right_to_left(from_the_right: None, app: App) -> None:
    window = app.window
    window.resize(1300, 820)
    QApplication.processEvents()
    assert centre(window, window.weeks) < centre(window, window.pane)
    assert QRect(QPoint(), window.size()).contains(window.weeks.geometry())


def test_the_timeline_runs_from_left_to_right_everywhere_and_so_do_the_arrow_keys(
    from_the_right: None, app: App
) -> None:
    app.rig.playing_at(100.0)
    before = app.practice.seconds
    QTest.keyClick(app.window, Qt.Key.Key_Right)
    assert app.practice.seconds > before
    assert app.window.deck.timeline.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_the_modes_are_turned_round_for_the_mouse_and_for_the_keys(from_the_right: None, app: App) -> None:
    switch = app.window.bar.modes
    asked: list[Mode] = []
    switch.asked.connect(asked.append)
    last = segment_rect(len(MODES) - 1, switch.width(), switch.height())
    QTest.mouseClick(switch, Qt.MouseButton.LeftButton, pos=QPoint(round(switch.width() - last.center().x()), 20))
    assert asked == [MODES[-1]]
    asked.clear()
    before = MODES.index(switch.mode)
    QTest.keyClick(switch, Qt.Key.Key_Left if before < len(MODES) - 1 else Qt.Key.Key_Right)
    assert asked == [MODES[before + (1 if before < len(MODES) - 1 else -1)]]
