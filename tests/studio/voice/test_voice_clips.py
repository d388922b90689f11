# SPDX-License-Identifier: GPL-3.0-or-later
"""The voice clips that come with the app."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from studio.voice import manifest, opus
from studio.voice.__main__ import main
from studio.voice.loudness import speech_loudness, true_peak
from studio.voice.phrases import CHIMES, SETTINGS, SILENCES, phrases
from studio.voice.shaping import LEAD_PACKETS, PACKET_SAMPLES

ASSETS = Path(__file__).parents[3] / "assets"
VOICE = ASSETS / "voice"
ENTRIES = manifest.load(VOICE)
SOUNDING = sorted(set(ENTRIES) - set(SILENCES))


def test_every_phrase_of_the_script_has_a_clip_made_from_it(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check"]) == 0, capsys.readouterr().err


def test_a_phrase_without_a_clip_fails_the_check(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for folder in ("drills", "routines"):
        (tmp_path / folder).symlink_to(ASSETS / folder)
    (tmp_path / "voice").mkdir()
    manifest.save(tmp_path / "voice", {clip: entry for clip, entry in ENTRIES.items() if clip != "begin"})
    assert main(["--assets", str(tmp_path), "check"]) == 1
    assert "begin ('Begin.') has no clip" in capsys.readouterr().err


@pytest.mark.parametrize("clip", SOUNDING)
def test_a_clip_is_as_loud_as_the_others_and_never_clips(clip: str) -> None:
    entry = ENTRIES[clip]
    heard = opus.read(VOICE / entry.file)
    wanted = SETTINGS.chime_lufs if clip in CHIMES else SETTINGS.lufs
    assert speech_loudness(heard) == pytest.approx(wanted, abs=0.5)
    assert true_peak(heard) < -1.0
    assert entry.lufs == pytest.approx(speech_loudness(heard), abs=0.05)
    assert entry.true_peak_dbtp == pytest.approx(true_peak(heard), abs=0.05)


@pytest.mark.parametrize("clip", SOUNDING)
def test_a_clip_can_be_copied_in_between_silence(clip: str) -> None:
    entry = ENTRIES[clip]
    heard = opus.read(VOICE / entry.file)
    edge = (LEAD_PACKETS - 1) * PACKET_SAMPLES
    assert np.abs(np.concatenate((heard[:edge], heard[-edge:]))).max() < 1e-4
    packets = opus.packets(VOICE / entry.file)
    assert {packet.samples for packet in packets} == {PACKET_SAMPLES}
    assert len(packets) * 0.02 == pytest.approx(entry.seconds)


def test_the_voice_stays_small() -> None:
    assert sum(path.stat().st_size for path in VOICE.iterdir()) < 6_000_000


def test_the_words_are_those_of_the_script() -> None:
    assert {phrase.clip: phrase.text for phrase in phrases(ASSETS)} == {
        clip: entry.text for clip, entry in ENTRIES.items() if entry.text
    }
