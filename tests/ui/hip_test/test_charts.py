# SPDX-License-Identifier: GPL-3.0-or-later
"""The trend charts and the drawings: what they say, where things lie, and that they are there to be seen."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAccessible, QColor, QImage
from PySide6.QtWidgets import QApplication, QLabel, QTableWidgetItem, QWidget
from pytestqt.qtbot import QtBot

from hipmob_desktop.domain.drills import Side
from hipmob_desktop.domain.hip_tests import SIDES, HipTest, Measure, Reading, trend
from hipmob_desktop.domain.language import use_translator
from hipmob_desktop.domain.routines import Mode
from hipmob_desktop.ui.hip_test.canvas import halved
from hipmob_desktop.ui.hip_test.diagrams import Diagram
from hipmob_desktop.ui.hip_test.overview import Overview, TrendCard
from hipmob_desktop.ui.hip_test.trend_chart import TrendChart, nice_step, side_colour, value_range
from hipmob_desktop.ui.hip_test.words import (
    measure_name,
    noise_words,
    reference_words,
    signed_value,
    steps,
    trend_words,
    written_value,
)
from hipmob_desktop.ui.language import speak
from hipmob_desktop.ui.locale import use_locale
from hipmob_desktop.ui.theme import Appearance, Theme, contrast, mixed
from tests.ui.painted_text import READABLE_CONTRAST, painted_texts

TODAY = date(2026, 11, 25)


def hip_test(day: date, measure: Measure, left: float | None, right: float | None, pain: int | None = None) -> HipTest:
    moment = datetime(day.year, day.month, day.day, 18, tzinfo=UTC)
    readings = tuple(
        Reading(measure=measure, side=side, tries=(value,), pain=pain)
        for side, value in zip(SIDES, (left, right), strict=True)
        if value is not None
    )
    return HipTest(id=f"{day}", taken_at=moment, test_day=day, readings=readings, modified_at=moment)


def monthly(measure: Measure, *values: tuple[float | None, float | None]) -> tuple[HipTest, ...]:
    days = [TODAY - timedelta(days=30 * back) for back in reversed(range(len(values)))]
    return tuple(hip_test(day, measure, *pair) for day, pair in zip(days, values, strict=True))


def shown(qtbot: QtBot, widget: QWidget, width: int = 480, height: int = 220) -> None:
    qtbot.addWidget(widget)
    widget.resize(width, height)
    widget.show()


def picture(widget: QWidget) -> QImage:
    return widget.grab().toImage()


@given(st.floats(0.5, 400))
def test_lines_are_a_round_distance_apart_and_few(span: float) -> None:
    assert 1 < span / nice_step(span) <= 4


@given(
    st.sampled_from(Measure),
    st.lists(st.tuples(st.integers(0, 55), st.integers(0, 55)), min_size=1, max_size=6),
)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
def test_everything_a_chart_shows_lies_within_it(measure: Measure, values: list[tuple[int, int]]) -> None:
    trends = [trend(monthly(measure, *values), measure, side) for side in SIDES]
    low, high = value_range(trends)
    facts = measure.facts
    for one in trends:
        for point in one.points:
            assert low < point.value < high
        middle = one.points[-2 if len(one.points) > 1 else -1].value
        assert low < middle - facts.noise < middle + facts.noise < high
    assert facts.reference.lowest is None or low < facts.reference.lowest
    assert facts.reference.highest is None or facts.reference.highest < high


def test_the_chart_tells_each_test_by_keys_and_to_a_screen_reader(qtbot: QtBot, theme: Theme) -> None:
    chart = TrendChart(theme, Measure.FABER)
    shown(qtbot, chart)
    chart.show_tests(monthly(Measure.FABER, (14.0, 12.4), (13.5, None)))
    assert chart.accessibleName() == "FABER height. 25 Nov 2026, Left 13.5 cm"
    qtbot.keyClick(chart, Qt.Key.Key_Left)
    assert chart.accessibleName() == "FABER height. 26 Oct 2026, Left 14 cm, Right 12.4 cm"
    assert chart.accessible_role == QAccessible.Role.Chart


def test_a_test_is_found_where_it_is_drawn(qtbot: QtBot, theme: Theme) -> None:
    chart = TrendChart(theme, Measure.FABER)
    shown(qtbot, chart)
    chart.show_tests(monthly(Measure.FABER, (14.0, 12.4), (13.5, 12.0), (13.0, 11.0)))
    for number in range(3):
        assert chart.number_at(chart.place(number).center()) == number
        qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=chart.place(number).center().toPoint())
        assert chart.chosen == number
    assert chart.x_of(TODAY) > chart.x_of(TODAY - timedelta(days=30))
    assert chart.y_of(14.0) < chart.y_of(12.0)


def test_from_right_to_left_the_newest_lies_at_the_left(qtbot: QtBot, theme: Theme) -> None:
    chart = TrendChart(theme, Measure.FABER)
    chart.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    shown(qtbot, chart)
    chart.show_tests(monthly(Measure.FABER, (14.0, 12.4), (13.5, 12.0)))
    assert chart.x_of(TODAY) < chart.x_of(TODAY - timedelta(days=30))
    assert picture(chart).width() == 480


def test_left_and_right_differ_by_more_than_their_colour(qtbot: QtBot, theme: Theme) -> None:
    """The same values, drawn once as left and once as right, seen without colour."""
    shapes = []
    for left, right in ((32.0, None), (None, 32.0)):
        chart = TrendChart(theme, Measure.INTERNAL_ROTATION)
        shown(qtbot, chart)
        chart.show_tests(monthly(Measure.INTERNAL_ROTATION, (left, right), (left, right)))
        grey = picture(chart).convertToFormat(QImage.Format.Format_Grayscale8)
        place = chart.place(1)
        y = round(chart.y_of(32.0))
        paper = grey.pixelColor(2, 2).value()
        shapes.append([abs(grey.pixelColor(x, y).value() - paper) > 60 for x in range(60, round(place.left()))])
    whole, dashed = shapes
    assert sum(whole) > sum(dashed) + 20


@pytest.mark.parametrize("appearance", [Appearance.LIGHT, Appearance.DARK])
def test_the_lines_stand_out_from_the_paper(qtbot: QtBot, appearance: Appearance) -> None:
    theme = Theme(Mode.PRE_RUN, appearance)
    for side in SIDES:
        assert contrast(side_colour(theme, side).name(), theme.colours.surface) >= READABLE_CONTRAST


@pytest.mark.parametrize("count", [0, 1, 2, 36])
def test_the_overview_shows_any_number_of_tests(qtbot: QtBot, theme: Theme, count: int) -> None:
    overview = Overview(theme)
    shown(qtbot, overview, 860, 520)
    tests = monthly(Measure.LEG_RAISE, *[(70.0 + number % 7, 72.0) for number in range(count)])
    overview.show_tests(tests, read_only=False)
    assert overview.table.rowCount() == count
    assert picture(overview).width() == 860
    raised = overview.cards[3]
    assert raised.chart.count == count
    assert overview.cards[0].chart.count == 0


@pytest.mark.parametrize("size", [(920, 400), (1232, 690), (2000, 1180)])
def test_the_drawings_of_the_invitation_take_what_room_there_is_and_keep_their_names(
    qtbot: QtBot, theme: Theme, size: tuple[int, int]
) -> None:
    overview = Overview(theme)
    shown(qtbot, overview, *size)
    overview.show_tests((), read_only=False)
    drawings = [drawing for drawing in overview.findChildren(Diagram) if drawing.isVisible()]
    names = [name for name in overview.findChildren(QLabel) if name.text() in map(measure_name, Measure)]
    assert len(drawings) == len(Measure)

    def name_follows(drawing: Diagram) -> bool:
        foot = drawing.mapTo(overview, drawing.rect().bottomLeft()).y()
        tops = [name.mapTo(overview, name.rect().topLeft()).y() for name in names if name.x() == drawing.x()]
        return any(0 <= top - foot <= 8 for top in tops)

    least = 400 if size[1] > 1000 else 210
    qtbot.waitUntil(lambda: all(drawing.height() >= least and name_follows(drawing) for drawing in drawings))


def test_the_table_tells_a_whole_test_to_a_screen_reader(qtbot: QtBot, theme: Theme) -> None:
    overview = Overview(theme)
    shown(qtbot, overview, 860, 520)
    overview.show_tests((hip_test(TODAY, Measure.THOMAS, -4.0, 3.0, pain=2),), read_only=False)
    item = overview.table.item(0, 0)
    assert isinstance(item, QTableWidgetItem)
    assert item.data(Qt.ItemDataRole.AccessibleTextRole) == (
        "Wednesday 25 November 2026. Modified Thomas test: left −4°, pain 2 of 10, right 3°, pain 2 of 10"
    )


@pytest.mark.parametrize(
    ("measure", "values", "words"),
    [
        (Measure.INTERNAL_ROTATION, (30,), ""),
        (Measure.INTERNAL_ROTATION, (30, 32), "Left: +2° since 26 Oct 2026 (within the noise)."),
        (Measure.FABER, (16, 12), "Left: −4 cm since 26 Oct 2026 (a real change, freer)."),
        (Measure.FABER, (12, 16.5), "Left: +4.5 cm since 26 Oct 2026 (a real change, stiffer)."),
        (
            Measure.LEG_RAISE,
            (70, 72, 71),
            "Left: −1° since 26 Oct 2026, +1° since 26 Sep 2026 (within the noise).",
        ),
        (
            Measure.LEG_RAISE,
            (60, 72, 71),
            "Left: −1° since 26 Oct 2026 (within the noise), +11° since 26 Sep 2026 (a real change, freer).",
        ),
        (Measure.THOMAS, (3, 3), "Left: ±0° since 26 Oct 2026 (within the noise)."),
    ],
)
def test_what_changed_is_told_with_what_it_is_worth(measure: Measure, values: tuple[float, ...], words: str) -> None:
    tests = monthly(measure, *[(value, None) for value in values])
    assert trend_words(trend(tests, measure, Side.LEFT)) == words


@pytest.mark.parametrize(
    ("value", "words"), [(12.0, "12 cm"), (12.44, "12.4 cm"), (-0.02, "0 cm"), (11.96, "12 cm"), (-3.5, "−3.5 cm")]
)
def test_values_are_written_as_short_as_they_can_be(value: float, words: str) -> None:
    assert written_value(Measure.FABER, value) == words
    assert signed_value(Measure.FABER, 2.0) == "+2 cm"


@pytest.mark.parametrize("measure", list(Measure))
def test_each_measure_is_explained_with_its_caveat(measure: Measure) -> None:
    assert measure_name(measure)
    assert 3 <= len(steps(measure)) <= 4
    assert written_value(measure, measure.facts.noise) in noise_words(measure)
    assert ("verify" in noise_words(measure)) == (not measure.facts.noise_verified)
    assert ("verify" in reference_words(measure)) == (not measure.facts.reference.verified)


@pytest.mark.parametrize(
    ("measure", "figures"),
    [
        (Measure.INTERNAL_ROTATION, ("averaged 31 to 33°",)),
        (Measure.THOMAS, ("bent 67° or more",)),
        (Measure.FABER, ("19 people", "12.4 ± 2.8 cm")),
        (Measure.LEG_RAISE, ("70 to 90°",)),
    ],
)
def test_the_reference_that_is_told_is_the_one_that_is_drawn(measure: Measure, figures: tuple[str, ...]) -> None:
    for figure in figures:
        assert figure in reference_words(measure)


@pytest.mark.parametrize("appearance", [Appearance.LIGHT, Appearance.DARK])
@pytest.mark.parametrize("measure", list(Measure))
def test_each_drawing_shows_the_tested_leg_in_the_accent_and_turns_with_the_side(
    qtbot: QtBot, measure: Measure, appearance: Appearance
) -> None:
    theme = Theme(Mode.PRE_RUN, appearance)
    diagram = Diagram(theme, measure)
    shown(qtbot, diagram, 640, 400)
    shares = []
    for side in SIDES:
        diagram.show_measure(measure, side)
        image = picture(diagram)
        accent = QColor(theme.accent)
        found = [
            x
            for x in range(0, image.width(), 3)
            for y in range(0, image.height(), 3)
            if _near(image.pixelColor(x, y), accent)
        ]
        assert len(found) > 20
        shares.append(sum(found) / len(found) / image.width())
        assert measure_name(measure) or diagram.accessibleName()
    # Each is the other's mirror image, but for the words.
    assert shares[0] + shares[1] == pytest.approx(1.0, abs=0.06)


def _near(one: QColor, other: QColor) -> bool:
    return all(abs(a - b) < 26 for a, b in zip(one.getRgb()[:3], other.getRgb()[:3], strict=True))


@pytest.mark.parametrize("size", [(280, 175), (900, 300), (1800, 1100)])
def test_a_drawing_fits_any_place(qtbot: QtBot, theme: Theme, size: tuple[int, int]) -> None:
    diagram = Diagram(theme, Measure.FABER)
    shown(qtbot, diagram, *size)
    image = picture(diagram)
    paper = image.pixelColor(image.width() // 2, 2)
    edge = [image.pixelColor(1, y) for y in range(20, image.height() - 20)]
    assert all(colour == paper for colour in edge)


@pytest.mark.parametrize(
    ("words", "lines"),
    [
        ("Low back flat on the table", ["Low back flat", "on the table"]),
        ("Laisse pendre la jambe", ["Laisse pendre", "la jambe"]),
        ("Hinunterhängenlassen", ["Hinunterhängenlassen"]),
    ],
)
def test_words_beside_the_figure_go_on_two_lines_of_about_the_same_length(words: str, lines: list[str]) -> None:
    assert halved(words) == lines


@pytest.fixture
def english_again(qapp: QApplication) -> Iterator[None]:
    """For tests that speak another language."""
    yield
    speak(qapp, "en")
    use_translator(None)
    use_locale(None)
    QLocale.setDefault(QLocale(QLocale.Language.English))


@pytest.mark.usefixtures("english_again")
@pytest.mark.parametrize("code", ["de", "es", "fr"])
@pytest.mark.parametrize("measure", Measure)
def test_words_beside_the_figure_can_be_read_in_a_small_drawing_in_every_language(
    qtbot: QtBot, qapp: QApplication, theme: Theme, measure: Measure, code: str
) -> None:
    speak(qapp, code)
    drawing = Diagram(theme, measure)
    shown(qtbot, drawing, 384, 300)
    texts = list(painted_texts(drawing))
    assert texts
    assert [str(text) for text in texts if text.contrast < READABLE_CONTRAST] == []


@pytest.mark.usefixtures("english_again")
@pytest.mark.parametrize("code", ["de", "es", "fr"])
@pytest.mark.parametrize("size", [(384, 225), (384, 300), (640, 400)])
@pytest.mark.parametrize("side", SIDES)
def test_words_beside_the_figure_do_not_cover_the_leg_that_turns(
    qtbot: QtBot, qapp: QApplication, theme: Theme, side: Side, size: tuple[int, int], code: str
) -> None:
    drawing = Diagram(theme, Measure.INTERNAL_ROTATION)
    shown(qtbot, drawing, *size)
    drawing.show_measure(Measure.INTERNAL_ROTATION, side)
    leg_colour = mixed(theme.accent, theme.colours.surface, 0.42).rgb()
    in_english = picture(drawing)
    leg = [
        (x, y)
        for x in range(in_english.width())
        for y in range(in_english.height())
        if in_english.pixel(x, y) == leg_colour
    ]
    assert len(leg) > 100
    speak(qapp, code)
    drawing.update()
    translated = picture(drawing)
    assert [at for at in leg if translated.pixel(*at) != leg_colour] == []


def test_left_and_right_are_compared_in_the_newest_test_only(qtbot: QtBot) -> None:
    card = TrendCard(Theme(Mode.PRE_RUN, Appearance.LIGHT), Measure.FABER)
    qtbot.addWidget(card)
    both = "The left is 8 cm freer than the right, more than chance."
    card.show_tests(monthly(Measure.FABER, (None, 12), (12, 20)))
    assert any(both in words.text() for words in card.findChildren(QLabel))
    card.show_tests(monthly(Measure.FABER, (12, 20), (None, 12)))
    assert not any(both in words.text() for words in card.findChildren(QLabel))
