# SPDX-License-Identifier: GPL-3.0-or-later
"""The self-test by keyboard alone, by what a screen reader is told, in each palette, and with longer texts."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from hipmob_desktop.domain.drills import Side
from hipmob_desktop.domain.hip_tests import SIDES, HipTest, Measure, Reading
from hipmob_desktop.domain.language import use_translator
from hipmob_desktop.storage.hip_test_draft import HipTestDraftFile
from hipmob_desktop.ui import accessible
from hipmob_desktop.ui.accessible import install_screen_reader_support
from hipmob_desktop.ui.hip_test.desk import HipTestDesk, HipTestSurroundings
from hipmob_desktop.ui.hip_test.fields import ValueField
from hipmob_desktop.ui.hip_test.guide_pages import MeasureStep
from hipmob_desktop.ui.hip_test.page import HipTestPage
from hipmob_desktop.ui.jobs import Jobs
from hipmob_desktop.ui.theme import DARK, DARK_HIGH_CONTRAST, LIGHT, LIGHT_HIGH_CONTRAST, Theme
from tests.ui.conftest import NOW, App, AtOnceExecutor
from tests.ui.everyone import by_tab, ground, tree
from tests.ui.painted_text import READABLE_CONTRAST, painted_texts
from tests.ui.test_everyone import mouse_only, named, nameless, not_to_be_seen, silent
from tests.ui.test_languages import PSEUDO, cut_off, longer

# The offscreen platform says so of every window that is raised or changes its smallest size.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

PALETTES = (LIGHT, DARK, LIGHT_HIGH_CONTRAST, DARK_HIGH_CONTRAST)
SIZES = [(900, 600), (1280, 800)]


def taken(months_ago: int) -> HipTest:
    moment = NOW - timedelta(days=30 * months_ago)
    readings = tuple(
        Reading(measure=measure, side=side, tries=(measure.facts.usual + months_ago,), pain=months_ago % 3)
        for measure in Measure
        for side in SIDES
    )
    return HipTest(
        id=f"t{months_ago}",
        taken_at=moment,
        test_day=moment.date(),
        readings=readings,
        note="after a long run",
        minutes_since_practice=12 if months_ago == 1 else None,
        modified_at=moment,
    )


class Opened:
    """The page over the window."""

    def __init__(self, app: App, tests: int = 3) -> None:
        for number in range(tests):
            app.logbook.keep_hip_test(taken(number))
        self.app = app
        self.page = HipTestPage(app.theme, app.window.centralWidget())
        self.page.hide()
        world = HipTestSurroundings(lambda: NOW, NOW.date, "test")
        drafts = HipTestDraftFile(app.directory)
        self.desk = HipTestDesk(self.page, app.logbook, drafts, Jobs(AtOnceExecutor()), app.window.sheets, world)
        app.window.toggle_page(self.page)
        QApplication.processEvents()

    def step(self, number: int) -> None:
        self.desk.start()
        for _ in range(number):
            self.page.guide.go_on()
        self.page.guide.warn(12)
        if 0 < number < 5:
            step = self.page.guide._stack.currentWidget()
            assert isinstance(step, MeasureStep)
            step.sides[0].first.setValue(700)
            step.sides[1].first.setValue(12)
            step.sides[1]._begin_second()
            step.sides[1].pain.setValue(5)
        QApplication.processEvents()


def empty(app: App) -> Opened:
    return Opened(app, tests=0)


def charts(app: App) -> Opened:
    return Opened(app)


def table(app: App) -> Opened:
    opened = Opened(app)
    opened.page.overview._views.button(1).click()
    return opened


def preparing(app: App) -> Opened:
    opened = Opened(app)
    opened.step(0)
    return opened


def measuring(app: App) -> Opened:
    opened = Opened(app)
    opened.step(2)
    return opened


def summing_up(app: App) -> Opened:
    opened = Opened(app)
    opened.step(5)
    return opened


def changing(app: App) -> Opened:
    opened = Opened(app)
    opened.desk.edit(taken(1))
    return opened


STATES: dict[str, Callable[[App], Opened]] = {
    "empty": empty,
    "charts": charts,
    "table": table,
    "preparing": preparing,
    "measuring": measuring,
    "summing up": summing_up,
    "changing": changing,
}
states = pytest.mark.parametrize("state", STATES)


def root_of(opened: Opened) -> QWidget:
    return opened.app.window.sheets.open or opened.page


@states
def test_everybody_can_use_it(app: App, state: str) -> None:
    install_screen_reader_support()
    opened = STATES[state](app)
    root = root_of(opened)
    told = list(tree(root))
    assert nameless(told, root) == []
    assert silent(told) == []
    assert mouse_only(told) == []
    wanted = [widget for widget in by_tab(ground(app)) if root.isAncestorOf(widget)]
    assert wanted
    assert not_to_be_seen(wanted) == []
    assert set(map(named, wanted)) - set(map(named, reached(ground(app)))) == set()


def reached(root: QWidget) -> list[QWidget]:
    """Where Tab leads; in a field with a date it first goes from part to part."""
    found = []
    for _ in range(120):
        QTest.keyClick(QApplication.focusWidget() or root, Qt.Key.Key_Tab)
        widget = QApplication.focusWidget()
        assert widget is not None
        found.append(widget)
    return found


@states
def test_every_text_can_be_read_in_each_palette(app: App, monkeypatch: pytest.MonkeyPatch, state: str) -> None:
    opened = STATES[state](app)
    for field in root_of(opened).findChildren(ValueField):
        field.lineEdit().deselect()  # the style paints a selection in colours of its own
    for colours in PALETTES:
        monkeypatch.setattr(Theme, "colours", property(lambda _theme, shown=colours: shown))
        app.theme.changed.emit()
        texts = list(painted_texts(root_of(opened)))
        assert len(texts) >= 4
        poor = [str(one) for one in texts if one.enabled and (one.contrast < READABLE_CONTRAST or one.pixels < 11.5)]
        assert poor == []


@pytest.fixture
def longer_texts() -> object:
    use_translator(longer, PSEUDO)
    yield
    use_translator(None)


@pytest.mark.parametrize(("width", "height"), SIZES)
@states
def test_no_longer_text_is_cut_off(longer_texts: None, app: App, state: str, width: int, height: int) -> None:
    app.window.resize(width, height)
    opened = STATES[state](app)
    QTest.qWait(0)
    assert cut_off(root_of(opened)) == []


def test_steps_mistakes_and_pain_are_announced(qtbot: QtBot, app: App, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[tuple[str, bool]] = []
    for module in ("guide", "guide_pages", "fields"):
        monkeypatch.setattr(
            f"hipmob_desktop.ui.hip_test.{module}.announce",
            lambda _widget, words, *, urgent=False: said.append((words, urgent)),
        )
    assert accessible.announce is not None
    opened = Opened(app)
    opened.desk.start()
    opened.page.guide.go_on()
    assert said[-1] == ("Seated internal rotation. Step 2 of 6", False)
    step = opened.page.guide._stack.currentWidget()
    assert isinstance(step, MeasureStep)
    left = step.sides[SIDES.index(Side.LEFT)]
    left.first.setValue(120)
    assert said[-1] == ("Left: must be from 0° to 90°.", True)
    left.first.setValue(30)
    left.pain.setValue(6)
    assert said[-1][0].startswith("Stop here")
    assert said[-1][1]
    before = len(said)
    left.pain.setValue(7)
    assert len(said) == before


def test_the_chart_is_told_as_one(app: App) -> None:
    install_screen_reader_support()
    opened = charts(app)
    roles = [seen.role for seen in tree(opened.page)]
    assert roles.count(QAccessible.Role.Chart) == len(Measure)


def test_the_key_that_closes_the_page_has_the_name_it_has_on_keyboards_of_the_language(
    qtbot: QtBot, theme: Theme
) -> None:
    use_translator(lambda text, _count: {"Esc": "Échap"}.get(text, text), "fr")
    try:
        page = HipTestPage(theme)
    finally:
        use_translator(None)
    qtbot.addWidget(page)
    (close,) = (one for one in page.findChildren(QToolButton) if one.accessibleName() == "Close the hip self-test")
    assert close.toolTip() == "Close the hip self-test  (Échap)"
