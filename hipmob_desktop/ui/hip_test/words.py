# SPDX-License-Identifier: GPL-3.0-or-later
"""What the self-test says: names, how each measure is taken, what others measured, and what a change is worth."""

from __future__ import annotations

from datetime import date

from hipmob_desktop.domain.drills import Side
from hipmob_desktop.domain.hip_tests import (
    HANGING_KNEE_DEGREES,
    SIDES,
    Change,
    HipTest,
    Measure,
    SideDifference,
    Trend,
    Unit,
)
from hipmob_desktop.domain.language import tr
from hipmob_desktop.ui.locale import written, written_number


def measure_name(measure: Measure) -> str:
    """What a measure is called."""
    return {
        Measure.INTERNAL_ROTATION: tr("Seated internal rotation"),
        Measure.THOMAS: tr("Modified Thomas test"),
        Measure.FABER: tr("FABER height"),
        Measure.LEG_RAISE: tr("Active straight-leg raise"),
    }[measure]


def measure_in_short(measure: Measure) -> str:
    """What a measure is called where there is little room."""
    return {
        Measure.INTERNAL_ROTATION: tr("Rotation"),
        Measure.THOMAS: tr("Thomas"),
        Measure.FABER: tr("FABER"),
        Measure.LEG_RAISE: tr("Leg raise"),
    }[measure]


def measure_about(measure: Measure) -> str:
    """What it tells of the hip, in a line."""
    return {
        Measure.INTERNAL_ROTATION: tr("How far the thigh turns in"),
        Measure.THOMAS: tr("How far the thigh drops at the front of the hip"),
        Measure.FABER: tr("How far the bent knee falls out"),
        Measure.LEG_RAISE: tr("How high the straight leg goes"),
    }[measure]


def steps(measure: Measure) -> tuple[str, ...]:
    """How it is taken, one thing after the other."""
    return {
        Measure.INTERNAL_ROTATION: (
            tr("Sit tall at the edge, knees bent square, lower legs hanging free."),
            tr("Lay the phone along the shin and set it to zero with the leg hanging straight down."),
            tr("Turn the foot outwards by its own strength. Stop before a sitting bone lifts off."),
            tr("Read the degrees from straight down."),
        ),
        Measure.THOMAS: (
            tr("Sit at the very edge, roll back, and hold the other knee to your chest until the low back lies flat."),
            tr("Let the tested leg hang, and wait until it has settled."),
            tr("Lay the phone along the front of the thigh and read the degrees from level."),
            tr("Below level is plus, above level is minus."),
        ),
        Measure.FABER: (
            tr("Lie on your back. Put the ankle of the tested side just above the other knee."),
            tr("Let the bent knee fall out as far as it goes by itself. Keep the pelvis level."),
            tr("Measure straight up with the ruler, from the surface to the outer side of the knee."),
        ),
        Measure.LEG_RAISE: (
            tr("Lie on your back, both legs straight. The other leg stays flat."),
            tr("Lay the phone along the shin and raise the leg by its own strength, the knee straight."),
            tr("Stop where the knee would bend or the other leg would lift, and read the degrees from level."),
        ),
    }[measure]


def reference_words(measure: Measure) -> str:
    """Where others were, and how far that can be trusted."""
    if measure is Measure.THOMAS:
        return tr(
            "Often given: the thigh level or below, the hanging knee bent {knee}° or more. The test says little unless "
            "the low back stays flat.",
            knee=written_number(HANGING_KNEE_DEGREES),
        )
    reference = measure.facts.reference
    lowest, highest = reference.ends
    if measure is Measure.FABER:
        return tr(
            "In one small study of {people} people: {mean} ± {spread} cm. Lower is freer.",
            people=reference.people,
            mean=written_number(reference.mean, 1),
            spread=written_number(highest - reference.mean, 1),
        )
    ends = {"lowest": written_number(lowest), "highest": written_number(highest)}
    if measure is Measure.INTERNAL_ROTATION:
        return tr("Others averaged {lowest} to {highest}°. An average is no target.", **ends)
    return tr("Often given: {lowest} to {highest}°. We could not verify that.", **ends)


def noise_words(measure: Measure) -> str:
    """What a change has to be more than."""
    noise = written_value(measure, measure.facts.noise)
    if not measure.facts.noise_verified:
        return tr("Less than about {noise} can be chance (we could not verify that figure).", noise=noise)
    return tr("Up to {noise} more or less can be chance.", noise=noise)


def unit_suffix(measure: Measure) -> str:
    """The unit as it stands behind a number."""
    return "°" if measure.facts.unit is Unit.DEGREES else tr(" cm")


def written_value(measure: Measure, value: float) -> str:
    """A value with its unit; whole numbers without decimals."""
    decimals = 0 if abs(value - round(value)) < 0.05 else 1
    number = written_number(abs(value), decimals)
    return ("−" if round(value, 1) < 0 else "") + number + unit_suffix(measure)


def signed_value(measure: Measure, value: float) -> str:
    """A difference with its sign and unit."""
    written_out = written_value(measure, value)
    return f"+{written_out}" if round(value, 1) > 0 else "±" + written_out if round(value, 1) == 0 else written_out


def side_name(side: Side) -> str:
    """Left or Right."""
    return tr("Left") if side is Side.LEFT else tr("Right")


def change_words(measure: Measure, change: Change) -> str:
    """So much more or less since a day, and whether that is more than chance."""
    return _judged(change, _since(measure, change))


def _since(measure: Measure, change: Change) -> str:
    return tr("{amount} since {day}", amount=signed_value(measure, change.difference), day=day_words(change.since))


def _judged(change: Change, words: str) -> str:
    if not change.is_real:
        return tr("{change} (within the noise)", change=words)
    if change.is_freer:
        return tr("{change} (a real change, freer)", change=words)
    return tr("{change} (a real change, stiffer)", change=words)


def difference_words(measure: Measure, difference: SideDifference | None) -> str:
    """Left against right in the newest test."""
    if difference is None:
        return ""
    if difference.freer is None:
        return tr("Left and right are the same.")
    amount = written_value(measure, difference.amount)
    if not difference.is_real:
        return tr("Left and right are {amount} apart: within the noise.", amount=amount)
    if difference.freer is Side.LEFT:
        return tr("The left is {amount} freer than the right, more than chance.", amount=amount)
    return tr("The right is {amount} freer than the left, more than chance.", amount=amount)


def trend_words(trend: Trend) -> str:
    """What became of one side, against the test before and the first; nothing before the second test."""
    newest, first = trend.since_previous, trend.since_first
    if newest is None:
        return ""
    told = change_words(trend.measure, newest)
    if first is not None:
        told = f"{told}, {change_words(trend.measure, first)}"
        if (first.is_real, first.is_real and first.is_freer) == (newest.is_real, newest.is_real and newest.is_freer):
            told = _judged(newest, f"{_since(trend.measure, newest)}, {_since(trend.measure, first)}")
    return tr("{side}: {changes}.", side=side_name(trend.side), changes=told)


def pain_words(pain: int | None) -> str:
    """Pain as told, or nothing."""
    return "" if not pain else tr("pain {pain} of 10", pain=pain)


def test_title(test: HipTest) -> str:
    """The day of a test, in full."""
    return written(test.test_day, "dddd d MMMM yyyy")


def value_words(test: HipTest, measure: Measure, side: Side) -> str:
    """A value of a test with its pain; a dash where it was skipped."""
    reading = test.reading(measure, side)
    if reading is None:
        return "–"
    return ", ".join(filter(None, (written_value(measure, reading.value), pain_words(reading.pain))))


def test_sentence(test: HipTest) -> str:
    """A whole test for a screen reader."""
    parts = [test_title(test)]
    for measure in Measure:
        values = [
            tr("{side} {value}", side=side_name(side).lower(), value=value_words(test, measure, side))
            for side in SIDES
            if test.reading(measure, side) is not None
        ]
        if values:
            parts.append(tr("{measure}: {values}", measure=measure_name(measure), values=", ".join(values)))
    if test.minutes_since_practice is not None:
        parts.append(soon_words(test.minutes_since_practice))
    if test.note:
        parts.append(test.note)
    return ". ".join(parts)


def soon_words(minutes: int) -> str:
    """That a test came too soon after a routine."""
    return tr("taken {minutes} min after a routine", minutes=minutes)


def diagram_words(measure: Measure, side: Side) -> str:
    """A drawing in words."""
    left = side is Side.LEFT
    return (
        {
            Measure.INTERNAL_ROTATION: tr(
                "Drawing: someone sits at a table's edge, seen from the front. One foot is turned outwards, a phone "
                "lies on the shin, and the angle between the shin and straight down is marked."
            ),
            Measure.THOMAS: tr(
                "Drawing: someone lies at the end of a table, seen from the side, and holds one knee to the chest. "
                "The other leg hangs, a phone lies on its thigh, and the angle between the thigh and level is marked."
            ),
            Measure.FABER: tr(
                "Drawing: someone lies on the back with one ankle above the other knee, seen from above and from the "
                "feet. A ruler stands at the bent knee, and the height from the surface to its outer side is marked."
            ),
            Measure.LEG_RAISE: tr(
                "Drawing: someone lies on the back, seen from the side, with one straight leg raised. A phone lies "
                "on its shin, and the angle between the leg and level is marked."
            ),
        }[measure]
        + " "
        + (tr("Tested: the left side.") if left else tr("Tested: the right side."))
    )


def day_words(day: date) -> str:
    """A day, short."""
    return written(day, "d MMM yyyy")
