# SPDX-License-Identifier: GPL-3.0-or-later
"""Every text that is really painted has a contrast of 4.5:1 at least, large or small, in each palette and state."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from hipmob_desktop.domain.drills import Side
from hipmob_desktop.domain.routines import Routine
from hipmob_desktop.ui.overlay import Overlay, content_at, places
from hipmob_desktop.ui.theme import (
    DARK,
    DARK_HIGH_CONTRAST,
    LIGHT,
    LIGHT_HIGH_CONTRAST,
    Colours,
    Theme,
    contrast,
)
from tests.ui.conftest import App, reading_of
from tests.ui.everyone import SECTIONS, STATES, ground
from tests.ui.painted_text import READABLE_CONTRAST, painted_texts

# The offscreen platform says so of every window that is raised or changes its smallest size.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

PALETTES = {
    "light": LIGHT,
    "dark": DARK,
    "light, high contrast": LIGHT_HIGH_CONTRAST,
    "dark, high contrast": DARK_HIGH_CONTRAST,
}
SMALLEST_PIXELS = 12


@pytest.fixture
def turn(app: App, monkeypatch: pytest.MonkeyPatch) -> Callable[[Colours], None]:
    """Show the window in a palette."""

    def turn_to(colours: Colours) -> None:
        monkeypatch.setattr(Theme, "colours", property(lambda _theme: colours))
        app.theme.changed.emit()

    return turn_to


def poor_texts(window: QWidget, least: int) -> list[str]:
    """Texts that are hard to read or too small; there are `least` texts to be seen at least."""
    texts = list(painted_texts(window))
    assert len(texts) >= least
    return [
        str(text)
        for text in texts
        if text.enabled and (text.contrast < READABLE_CONTRAST or text.pixels < SMALLEST_PIXELS - 0.5)
    ]


@pytest.mark.parametrize("state", ["start", "paused", "variants", "notice", "progress", "keys", "about", "completion"])
def test_every_text_can_be_read_in_each_palette(app: App, turn: Callable[[Colours], None], state: str) -> None:
    STATES[state](app)
    poor = {}
    for name, colours in PALETTES.items():
        turn(colours)
        poor[name] = poor_texts(ground(app), 4)
    assert {name: texts for name, texts in poor.items() if texts} == {}


def test_every_text_of_the_settings_can_be_read_in_each_palette(app: App, turn: Callable[[Colours], None]) -> None:
    poor = {}
    for section in range(SECTIONS):
        STATES[f"settings {section}"](app)
        for name, colours in PALETTES.items():
            turn(colours)
            poor[f"{section} {name}"] = poor_texts(ground(app), 4)
        app.window.sheets.open.accept()
    assert {name: texts for name, texts in poor.items() if texts} == {}


def test_texts_that_are_hard_to_read_are_found(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    rows = QVBoxLayout(widget)
    widget.setStyleSheet(
        "QWidget { background: #ffffff } QLabel#pale { color: #8a8a8a } QLabel#good { color: #333333 }"
    )
    for name in ("pale", "good"):
        label = QLabel(f"some {name} words")
        label.setObjectName(name)
        rows.addWidget(label)
    widget.resize(300, 120)
    found = {text.words: round(text.contrast, 2) for text in painted_texts(widget)}
    assert found["some pale words"] == round(contrast("#8a8a8a", "#ffffff"), 2)
    assert found["some good words"] == round(contrast("#333333", "#ffffff"), 2)


FRAMES = ("#000000", "#ffffff", "#c02020", "#20c020", "#2020c0", "#808080", "#cfc8bc")
"""What a video may show behind the overlay at worst, and the studio of ours."""


@pytest.mark.parametrize("frame", FRAMES)
def test_what_lies_on_the_video_can_be_read_whatever_it_shows(qtbot: QtBot, routine: Routine, frame: str) -> None:
    """Texts of the overlay are pictures: on each, what is darkest and what is lightest has to differ enough."""
    width, height = 1920, 1080
    overlay = Overlay(QFont(), lambda _drill: None)
    work = next(segment for segment in routine.work_segments if segment.side is Side.LEFT)
    for seconds in (work.start_seconds + 1.0, work.start_seconds - 2.0):
        content = content_at(routine, reading_of(routine), seconds, get_ready=2)
        content = replace(content, caption="Press your hips forward and breathe")
        image = QImage(width, height, QImage.Format.Format_RGB32)
        image.fill(QColor(frame))
        painter = QPainter(image)
        overlay.paint(painter, QRectF(0, 0, width, height), content)
        painter.end()
        where = places(width, height, content.free)
        bottom = where.caption_bottom
        caption = QRectF(bottom.x() - 200, bottom.y() - 5 * where.unit, 400, 3.4 * where.unit)
        for name, place in {"ring": where.ring, "get ready": where.get_ready, "caption": caption}.items():
            assert inked_contrast(image, place) >= READABLE_CONTRAST, name


def inked_contrast(image: QImage, place: QRectF) -> float:
    """Contrast of the ground of a place, its commonest colour, with the ink that differs most from it."""
    inner = QRectF(
        QPointF(place.center().x() - place.width() / 4, place.center().y() - place.height() / 4), place.size() / 2
    ).toRect()
    part = image.copy(inner).convertToFormat(QImage.Format.Format_RGB32)
    colours = Counter(f"#{pixel & 0xFFFFFF:06x}" for pixel in memoryview(part.constBits()).cast("I"))
    ((ground, _count),) = colours.most_common(1)
    inks = [name for name, count in colours.items() if count >= 8 and name != ground]
    return max((contrast(ground, ink) for ink in inks), default=1.0)
