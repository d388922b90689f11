# SPDX-License-Identifier: GPL-3.0-or-later
"""The window in every language, in one whose texts are much longer, and read from right to left."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import timedelta

import msgspec
import pytest
from PySide6.QtCore import QLocale, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QPushButton,
    QStyle,
    QStyleOptionComboBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from hipmob_desktop.domain.drills import Drill
from hipmob_desktop.domain.hip_tests import Measure, Reading
from hipmob_desktop.domain.history import History
from hipmob_desktop.domain.language import english_plural, use_translator
from hipmob_desktop.domain.own_routines import OwnRoutine, build
from hipmob_desktop.domain.own_videos import OwnVideo
from hipmob_desktop.domain.routines import Mode, Routine
from hipmob_desktop.domain.sessions import added_session
from hipmob_desktop.domain.weeks import WeekStart, review
from hipmob_desktop.ui.audio_card import AudioCard
from hipmob_desktop.ui.card_lines import SMALLEST_TEXT
from hipmob_desktop.ui.completion_sheet import CompletionSheet
from hipmob_desktop.ui.fitting.drill_button import DrillButton
from hipmob_desktop.ui.fitting.drill_sheet import DrillSheet, Question
from hipmob_desktop.ui.fitting.minutes_sheet import MinutesSheet
from hipmob_desktop.ui.health_note import AboutSheet
from hipmob_desktop.ui.hip_test.guide_pages import MeasureStep
from hipmob_desktop.ui.hover_card import HoverCard
from hipmob_desktop.ui.language import speak
from hipmob_desktop.ui.locale import use_locale
from hipmob_desktop.ui.locale import written as date_words
from hipmob_desktop.ui.mode_switch import MODES, segment_rect
from hipmob_desktop.ui.overlay import content_at
from hipmob_desktop.ui.own.builder import BuilderSheet
from hipmob_desktop.ui.own.sheets import Entry, MarksSheet, OwnSheet
from hipmob_desktop.ui.questions import ResumeSheet, SwitchSheet
from hipmob_desktop.ui.session_list import ROW_HEIGHT
from hipmob_desktop.ui.settings_sheet import SettingsSheet
from hipmob_desktop.ui.sheet import Sheet
from hipmob_desktop.ui.theme import Theme
from hipmob_desktop.ui.words import clock, dose, drill_name, mode_title
from tests.ui.conftest import NOW, App, PlainPosters, reading_of
from tests.ui.everyone import session_of_today
from tests.ui.painted_text import painted_texts

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
    speak_english_again(qapp)


def speak_english_again(application: QApplication) -> None:
    speak(application, "en")
    use_translator(None)
    use_locale(None)
    QLocale.setDefault(QLocale(QLocale.Language.English))


@pytest.fixture(params=["en", "de", "es", "fr"])
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """A language that what is made after it speaks."""
    code: str = request.param
    assert speak(qapp, code) == code
    yield code
    speak_english_again(qapp)


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
    if isinstance(part, DrillButton):  # on some lines below its picture
        font = part.font()
        font.setPixelSize(13)
        below = QRect(0, 0, part.width() - 4, 1000)
        words = QFontMetrics(font).boundingRect(below, Qt.TextFlag.TextWordWrap, part.text())
        return words.height() <= part.sizeHint().height() - 83 and words.width() <= below.width()
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


def beyond_the_edge(root: QWidget) -> list[str]:
    """The words of what reaches out of what it lies in, where nobody can see it or scroll to it."""
    found = []
    for part in root.findChildren(QWidget):
        if isinstance(part, QLabel | QPushButton | QAbstractSpinBox | QComboBox) and part.isVisible():
            around = part.parentWidget()
            while around is not root and not (isinstance(around.parentWidget(), QAbstractScrollArea)):
                around = around.parentWidget()
            left = part.mapTo(around, QPoint()).x()
            if left < 0 or left + part.width() > around.width():
                found.append(f"{type(part).__name__} {part.property('text') or part.accessibleName()!r}")
    return found


def cut_fields(root: QWidget) -> list[str]:
    """The words in fields with arrows that have less room than they take."""
    found = []
    for box in root.findChildren(QComboBox):
        option = QStyleOptionComboBox()
        box.initStyleOption(option)
        style = QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, box
        room = box.style().subControlRect(*style).width()
        if box.isVisible() and QFontMetrics(box.font()).horizontalAdvance(box.currentText()) > room:
            found.append(f"{box.accessibleName()} {box.currentText()!r}")
    for field in root.findChildren(QAbstractSpinBox):
        line, margins = field.lineEdit(), field.lineEdit().textMargins()
        room = line.width() - margins.left() - margins.right() - 4  # a line keeps two pixels at each end
        if field.isVisible() and QFontMetrics(line.font()).horizontalAdvance(field.text()) > room:
            found.append(f"{field.accessibleName()} {field.text()!r}")
    return found


def sheets_of(app: App, drills: dict[str, Drill], routine: Routine) -> Iterator[Sheet]:
    """One of each sheet that asks something."""
    session, theme, posters = session_of_today(), app.theme, PlainPosters()
    offers = tuple(drills.values())[:3]
    yield DrillSheet(
        theme, Question(Mode.PRE_RUN, drills["half-kneeling-hip-rock"], offers[0], offers), NOW.date(), posters
    )
    yield MinutesSheet(theme, 10, lambda _minutes: routine, routine, posters)
    yield ResumeSheet(session, routine, 123.0, another_day=True)
    yield SwitchSheet(routine, app.rig.shelf.routine(Mode.POST_RUN), 61.0)
    yield CompletionSheet(theme, session, app.logbook.review(), {NOW.date(): 6.9})
    yield MarksSheet(OwnVideo("id", "/film.mkv", "Film", 600.0, Mode.PRE_RUN, ()))
    own = OwnRoutine("id", "Mine", (offers[0].id,), Mode.PRE_RUN)
    yield BuilderSheet(own, drills, lambda one: build(one, drills), posters)
    yield OwnSheet((Entry(own, "10:00"),))
    yield AboutSheet()


@pytest.mark.parametrize("mode", Mode)
def test_the_card_over_the_timeline_tells_all_of_every_drill(
    qtbot: QtBot, qapp: QApplication, theme: Theme, routines: dict[Mode, Routine], mode: Mode, language: str
) -> None:
    window, routine = QWidget(), routines[mode]
    qtbot.addWidget(window)
    window.resize(900, 600)
    card = HoverCard(theme, lambda _drill: None, window)
    for segment in routine.work_segments:
        card.show_above(window, 450.0, routine, segment)
        rows = list(card._rows())
        words = " ".join(line for row in rows for line in row.lines)
        assert "…" not in words
        for fact in (drill_name(segment.drill), dose(segment), clock(segment.start_seconds)):
            assert fact in words
        assert card.height() >= 140 + 14 + sum(row.height for row in rows)


def test_every_drill_on_offer_has_room_for_its_name(
    qtbot: QtBot, theme: Theme, drills: dict[str, Drill], language: str
) -> None:
    for drill in drills.values():
        button = DrillButton(theme, drill, None)
        qtbot.addWidget(button)
        button.resize(button.sizeHint())
        assert has_room(button), button.text()


@pytest.mark.parametrize("mode", Mode)
@pytest.mark.parametrize(("width", "height"), [(868, 408), (900, 480), (640, 480)])
def test_no_word_is_cut_on_the_card_of_sound_only(
    theme: Theme, routines: dict[Mode, Routine], mode: Mode, width: int, height: int, language: str
) -> None:
    routine, card = routines[mode], AudioCard(QApplication.font(), theme)
    for segment in routine.work_segments:
        content = content_at(routine, reading_of(routine), segment.start_seconds + 3.0)
        image = QImage(width, height, QImage.Format.Format_RGB32)
        painter = QPainter(image)
        card.paint(painter, QRectF(image.rect()), content)
        painter.end()
        (words,) = [kept for key, kept in card._kept._pictures.items() if key[0] == "words" and len(key) == 7][-1:]
        right = words.toImage().copy(words.width() - 1, 0, 1, words.height())
        assert all(right.pixelColor(0, y).alpha() == 0 for y in range(right.height())), content.name


@pytest.mark.parametrize(("width", "height"), [(960, 540), (1280, 800)])
def test_no_text_is_cut_off_in_any_sheet(
    spoken: str, app: App, drills: dict[str, Drill], routine: Routine, width: int, height: int
) -> None:
    app.window.resize(width, height)
    for sheet in sheets_of(app, drills, routine):
        app.window.sheets.show(sheet)
        QApplication.processEvents()
        assert (cut_off(sheet), beyond_the_edge(sheet), cut_fields(sheet)) == ([], [], []), type(sheet).__name__
        sheet.reject()


def test_no_text_is_cut_off_in_the_settings(spoken: str, app: App) -> None:
    app.window.resize(960, 540)
    app.window.show_settings()
    sheet = app.window.sheets.open
    assert isinstance(sheet, SettingsSheet)
    for section in range(sheet.sections.count()):
        sheet.sections.setCurrentRow(section)
        QApplication.processEvents()
        assert (cut_off(sheet), beyond_the_edge(sheet), cut_fields(sheet)) == ([], [], [])


@pytest.mark.parametrize("measure", Measure)
def test_no_field_of_the_self_test_is_cut_off(spoken: str, app: App, measure: Measure) -> None:
    step = MeasureStep(app.theme, measure)
    step.setParent(app.window.centralWidget())
    step.resize(920, 300)
    step.show()
    for side in step.sides:
        side.fill(
            Reading(measure=measure, side=side.side, tries=(measure.facts.lowest, measure.facts.highest), pain=10)
        )
    QApplication.processEvents()
    assert cut_fields(step) == []


@pytest.mark.parametrize("floating", [False, True])
def test_the_big_button_stays_in_the_middle_whatever_else_there_is_room_for(
    spoken: str, app: App, floating: bool
) -> None:
    deck = app.window.deck
    for width in (860, 900, 992, 1100, 1200, 1400, 1900):
        deck.setGeometry(0, 0, width, 130)
        deck.fit(width, floating)
        QApplication.processEvents()
        middle = deck._play.mapTo(deck, deck._play.rect().center()).x()
        assert abs(middle - width / 2) <= 4
        assert deck._legend.isHidden() or deck._legend.width() >= deck._legend.sizeHint().width()


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


def test_no_title_is_cut_off_in_the_list_of_sessions_beside_the_picture(spoken: str, app: App) -> None:
    for mode in Mode:
        app.logbook.add(msgspec.structs.replace(session_of_today(), id=mode.value, mode=mode.value))
    window = app.window
    window.resize(1280, 800)
    window.weeks.show_history(app.logbook.history, app.logbook.review())
    QApplication.processEvents()
    sessions = window.weeks.sessions
    sessions.setFixedHeight(len(Mode) * ROW_HEIGHT)
    QApplication.processEvents()
    written = {text.words for text in painted_texts(sessions)}
    assert {mode_title(mode) for mode in Mode} <= written
    assert date_words(NOW.date(), "ddd d MMM") in written


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
