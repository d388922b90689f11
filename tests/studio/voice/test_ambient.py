# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from studio.voice.ambient import ambient, read_stereo, seam_decibels
from studio.voice.loudness import RATE, loudness, true_peak
from studio.voice.sounds import AMBIENT, FILE, Layer, ambient_faults, load_track, save_track

SOUNDS = Path(__file__).parents[3] / "assets" / "sounds"
TRACK = read_stereo(SOUNDS / FILE)
SHORT = replace(AMBIENT, seconds=6.0, fade_seconds=0.5, layers=AMBIENT.layers[:2])


def test_the_track_is_made_from_the_settings_as_they_are() -> None:
    assert list(ambient_faults(SOUNDS)) == []


def test_a_track_made_otherwise_or_lost_is_told(tmp_path: Path) -> None:
    assert list(ambient_faults(tmp_path)) == [f"the ambient track is missing from {tmp_path.name}"]
    track = load_track(SOUNDS)
    assert track is not None
    (tmp_path / track.file).write_bytes(b"")
    save_track(tmp_path, track)
    louder = replace(AMBIENT, lufs=-20.0)
    assert list(ambient_faults(tmp_path, louder)) == ["ambient.opus is older than the studio's settings"]


def test_the_track_is_quiet_wide_and_small() -> None:
    assert TRACK.shape[1] / RATE == pytest.approx(AMBIENT.seconds, abs=0.001)
    assert loudness(TRACK) == pytest.approx(AMBIENT.lufs, abs=0.3)
    assert max(map(true_peak, TRACK)) < -12.0
    assert 0.3 < np.corrcoef(TRACK)[0, 1] < 0.98
    assert (SOUNDS / FILE).stat().st_size < 1_500_000


def test_the_track_begins_where_it_ends() -> None:
    assert seam_decibels(TRACK) < -50.0
    assert np.abs(TRACK[:, 0] - TRACK[:, -1]).max() < 1e-4


def test_the_track_never_jumps() -> None:
    round_and_round = np.concatenate((TRACK[:, -RATE:], TRACK[:, :RATE]), axis=1)
    assert np.abs(np.diff(round_and_round)).max() <= np.abs(np.diff(TRACK)).max()


def test_tones_fit_the_loop_a_whole_number_of_times() -> None:
    sound = ambient(replace(SHORT, air_strength=0.0, layers=(Layer(100.03, 1.0, 0.0, 1, 0.0),), fade_seconds=1e-9))
    gap = np.abs(sound[:, 0] - (2 * sound[:, -1] - sound[:, -2])).max()
    assert gap < 3 * np.abs(np.diff(sound, n=2)).max()


def test_the_track_stays_below_the_voice_at_every_moment() -> None:
    seconds = TRACK[:, : 96 * RATE].reshape(2, 96, RATE)
    level = 10 * np.log10((seconds**2).mean(axis=(0, 2)) + 1e-12)
    assert level.max() < -24.0
