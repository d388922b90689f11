# SPDX-License-Identifier: GPL-3.0-or-later
"""Everybody can use it: by keyboard alone, and by what a screen reader is told, in every state of the window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from hipmob_desktop.ui import accessible
from hipmob_desktop.ui.accessible import install_screen_reader_support
from hipmob_desktop.ui.keys import BINDINGS
from tests.ui.conftest import App
from tests.ui.everyone import BY_KEY, STATES, Seen, by_tab, ground, session_of_today, tabbed_through, tree

# The offscreen platform says so of every window that is raised or changes its smallest size.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

states = pytest.mark.parametrize("state", STATES)
NO_CONTROL = {
    QAccessible.Role.NoRole,
    QAccessible.Role.Client,
    QAccessible.Role.Pane,
    QAccessible.Role.Border,
    QAccessible.Role.Window,
}
ONLY_GROUND = {"Stage"}
"""What lies behind everything else and tells nothing."""


@pytest.fixture(autouse=True)
def screen_reader_support(qtbot: QtBot) -> None:
    install_screen_reader_support()


@states
def test_everybody_can_use_it(app: App, state: str) -> None:
    """All of it for one state after the other, since making the window is what takes the time."""
    STATES[state](app)
    root = ground(app)
    told = list(tree(root))
    assert nameless(told, root) == []
    assert silent(told) == []
    assert mouse_only(told) == []
    wanted = by_tab(root)
    assert wanted
    assert not_to_be_seen(wanted) == []
    there, back = tabbed_through(root), tabbed_through(root, back=True)
    assert set(map(named, wanted)) - set(map(named, there)) == set()
    assert set(map(named, back)) == set(map(named, there))


def nameless(told: list[Seen], root: QWidget) -> list[str]:
    """What takes the keyboard, but a screen reader is not told what it is."""
    inside = [seen for seen in told if seen.focusable and seen.widget is not root]
    assert inside
    return [seen.what for seen in inside if not seen.name.strip() or seen.role in NO_CONTROL]


def silent(told: list[Seen]) -> list[str]:
    """Widgets that we paint ourselves, and that a screen reader knows nothing of."""
    return [
        seen.what
        for seen in told
        if is_ours(seen.widget, "paintEvent")
        and type(seen.widget).__name__ not in ONLY_GROUND
        and (not seen.name.strip() or seen.role in NO_CONTROL)
    ]


def mouse_only(told: list[Seen]) -> list[str]:
    """What can be clicked, but neither be gone to by Tab nor be done by a key."""
    commands = {binding.command for binding in BINDINGS if binding.combinations}
    return [
        type(seen.widget).__name__
        for seen in told
        if seen.widget is not None
        and is_ours(seen.widget, "mousePressEvent")
        and not seen.widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and BY_KEY.get(type(seen.widget).__name__) not in commands
    ]


def not_to_be_seen(wanted: list[QWidget]) -> list[str]:
    """What looks the same with the keyboard as without."""
    found = []
    for widget in wanted:
        widget.clearFocus()
        without = widget.grab().toImage()
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        if QApplication.focusWidget() is widget and widget.grab().toImage() == without:
            found.append(named(widget))
    return found


def is_ours(widget: QWidget | None, method: str) -> bool:
    """Whether this app gives the widget that method."""
    return any(method in vars(kind) for kind in type(widget).__mro__ if kind.__module__.startswith("hipmob_desktop"))


def named(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.accessibleName() or widget.property('text')} {id(widget)}"


def test_nobody_tabs_into_what_a_page_covers(app: App) -> None:
    STATES["progress"](app)
    assert not app.window.deck.isVisible()
    assert not app.window.pane.isVisible()
    assert all(
        app.window.progress.isAncestorOf(widget) or app.window.bar.isAncestorOf(widget)
        for widget in tabbed_through(app.window)
    )
    app.window.toggle_progress()
    assert app.window.deck.isVisible()
    assert QApplication.focusWidget() is app.window.pane


def test_words_beside_a_control_name_it(app: App) -> None:
    STATES["settings 0"](app)
    buddies = [label for label in ground(app).findChildren(QLabel) if label.buddy() is not None]
    assert len(buddies) >= 4
    assert all(label.buddy().accessibleName() == label.text() for label in buddies)


# What is announced


@pytest.fixture
def announced(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, QAccessible.AnnouncementPoliteness]]:
    """What screen readers are asked to say, in order."""
    said: list[tuple[str, QAccessible.AnnouncementPoliteness]] = []
    tell = QAccessible.updateAccessibility

    def note(event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            said.append((event.message(), event.politeness()))
        tell(event)

    monkeypatch.setattr(accessible.QAccessible, "updateAccessibility", note)
    return said


POLITE, URGENT = QAccessible.AnnouncementPoliteness.Polite, QAccessible.AnnouncementPoliteness.Assertive
Announced = list[tuple[str, QAccessible.AnnouncementPoliteness]]


def test_each_drill_is_announced_once_when_it_begins_and_never_the_seconds(app: App, announced: Announced) -> None:
    routine = app.practice.routine
    first, second = routine.work_segments[0], routine.work_segments[1]
    app.rig.playing_at(first.start_seconds - 1.0)
    announced.clear()
    app.rig.player.advance(second.start_seconds - first.start_seconds + 2.0)
    said = [words for words, _politeness in announced]
    assert said[0].startswith("Drill 1 of ")
    assert said[-1].startswith("Drill 2 of ")
    assert len(said) <= 3  # a transition may lie between them
    assert all(politeness is POLITE for _words, politeness in announced)


def test_pausing_and_going_on_are_announced_without_counting(app: App, announced: Announced) -> None:
    app.rig.playing_at(100.0)
    announced.clear()
    app.practice.pause()
    app.practice.play()
    app.rig.player.advance(4.0)
    assert [words for words, _politeness in announced] == ["Paused", "Get ready"]


def test_the_end_says_what_was_saved(app: App, announced: Announced) -> None:
    app.rig.playing_at(580.0)
    announced.clear()
    app.rig.player.advance(25.0)
    assert any(words.startswith("Saved: ") for words, _politeness in announced)


def test_what_went_wrong_is_urgent(app: App, announced: Announced) -> None:
    app.practice.fail("The sound card is gone.")
    assert ("The sound card is gone.", URGENT) in announced


def test_a_message_is_announced(app: App, announced: Announced) -> None:
    app.window.notice.say("2 sessions brought back.")
    assert announced == [("2 sessions brought back.", POLITE)]


def test_the_drill_chosen_by_key_on_the_timeline_is_announced(app: App, announced: Announced, qtbot: QtBot) -> None:
    app.window.deck.timeline.setFocus(Qt.FocusReason.TabFocusReason)
    announced.clear()
    qtbot.keyClick(app.window.deck.timeline, Qt.Key.Key_Right)
    ((words, _politeness),) = announced
    assert words.startswith("Drill 2 of ")
    interface = QAccessible.queryAccessibleInterface(app.window.deck.timeline)
    assert interface.role() is QAccessible.Role.Slider
    assert interface.text(QAccessible.Text.Value) == words


def test_what_is_on_or_off_keeps_its_name_and_says_so_by_its_state(app: App) -> None:
    def captions() -> tuple[str, bool]:
        seen = next(one for one in tree(app.window) if one.name == "Captions")
        interface = QAccessible.queryAccessibleInterface(seen.widget)
        return seen.name, bool(interface.state().checked)

    assert captions() == ("Captions", True)
    app.window.toggle_captions()
    assert captions() == ("Captions", False)


def test_the_list_of_sessions_reads_each_session(app: App) -> None:
    app.logbook.add(session_of_today())
    names = [seen.name for seen in tree(app.window.weeks) if seen.role is QAccessible.Role.ListItem]
    (name,) = names
    assert name.startswith("Pre-run, Wednesday 25 November 2026, 6 minutes 51 seconds of work of 7 minutes 42 seconds")
    assert name.endswith("stiff after the long run")
