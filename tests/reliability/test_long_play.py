# SPDX-License-Identifier: GPL-3.0-or-later
"""The program that watches for growth sees growth, and none where there is none."""

from __future__ import annotations

import pytest

from tests.reliability.long_play import Sample, settled, slope, verdict


def samples(minutes: int, *, megabytes_an_hour: float = 0.0, files_an_hour: float = 0.0) -> list[Sample]:
    return [
        Sample(
            seconds=30.0 * number,
            pss_megabytes=200.0 + 40.0 * (number > 60),
            own_megabytes=150.0 + megabytes_an_hour * number / 120 + (80.0 if number < 20 else 0.0),
            allocated_megabytes=100.0,
            files=40 + round(files_an_hour * number / 120),
            threads=12,
            qt_objects=900,
            python_objects=100_000,
            rounds=number // 20,
        )
        for number in range(2 * minutes + 1)
    ]


def test_a_straight_line_is_found() -> None:
    assert slope(settled(samples(120, megabytes_an_hour=30.0)), "own_megabytes") == pytest.approx(30.0)


def test_the_first_round_is_left_out() -> None:
    assert all(sample.rounds >= 1 for sample in settled(samples(120)))
    assert verdict(samples(120))[0] is True


@pytest.mark.parametrize("growing", [{"megabytes_an_hour": 30.0}, {"files_an_hour": 6.0}])
def test_growth_over_two_hours_is_told(growing: dict[str, float]) -> None:
    good, lines = verdict(samples(120, **growing))
    assert good is False
    assert sum(line.endswith("GROWS") for line in lines) == 1


def test_a_run_too_short_for_a_line_gets_no_verdict() -> None:
    assert verdict(samples(6, megabytes_an_hour=900.0))[0] is None
