# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import pytest
from studio.voice import manifest, opus
from studio.voice.build import ClipError, Studio
from studio.voice.loudness import RATE, speech_loudness, true_peak
from studio.voice.phrases import SETTINGS, SILENCES, Phrase, Settings, pronounced
from studio.voice.shaping import LEAD_PACKETS, PACKET_SAMPLES
from studio.voice.words import Speech

PHRASES = (Phrase("begin", "Begin.", "Begin.", 1), Phrase("halfway", "Halfway.", "Halfway.", 1))


class Speaker:
    """Speaks in buzzes, and remembers what it was asked to say."""

    def __init__(self) -> None:
        self.said: list[str] = []

    def __call__(self, phrase: Phrase, _settings: Settings) -> Speech:
        self.said.append(phrase.spoken)
        time = np.arange(round((0.2 + 0.05 * len(phrase.spoken)) * RATE)) / RATE
        buzz = sum(np.sin(2 * np.pi * 120 * partial * time) / partial for partial in range(1, 20))
        return Speech(0.2 * buzz * np.hanning(len(time)), (0.0,))


@pytest.fixture
def speaker() -> Speaker:
    return Speaker()


@pytest.fixture
def studio(tmp_path: Path, speaker: Speaker) -> Studio:
    return Studio(tmp_path / "voice", SETTINGS, speaker, lambda _line: None)


def faults(studio: Studio, phrases: tuple[Phrase, ...] = PHRASES) -> list[str]:
    return list(manifest.faults(studio.directory, phrases, studio.settings))


def test_a_build_makes_everything_and_a_second_one_nothing(studio: Studio, speaker: Speaker) -> None:
    assert len(faults(studio)) == 7
    assert studio.build(PHRASES) == 7
    assert faults(studio) == []
    assert studio.build(PHRASES) == 0
    assert speaker.said == ["Begin.", "Halfway."]


def test_only_the_phrase_that_changed_is_spoken_again(studio: Studio, speaker: Speaker) -> None:
    studio.build(PHRASES)
    speaker.said.clear()
    changed = (PHRASES[0], replace(PHRASES[1], spoken="half way."))
    assert faults(studio, changed) == ["halfway ('Halfway.') is older than its words or the studio's settings"]
    assert studio.build(changed) == 1
    assert speaker.said == ["half way."]
    assert faults(studio, changed) == []


def test_another_take_or_another_setting_makes_a_clip_stale(studio: Studio) -> None:
    studio.build(PHRASES)
    assert len(faults(studio, (PHRASES[0], replace(PHRASES[1], take=2)))) == 1
    slower = replace(SETTINGS, slowness=1.5)
    assert len(list(manifest.faults(studio.directory, PHRASES, slower))) == len(PHRASES)


def test_a_phrase_that_is_said_no_more_loses_its_clip(studio: Studio) -> None:
    studio.build(PHRASES)
    assert faults(studio, PHRASES[:1]) == ["halfway is no longer said anywhere"]
    studio.build(PHRASES[:1])
    assert faults(studio, PHRASES[:1]) == []
    assert not (studio.directory / "halfway.opus").exists()


def test_a_lost_file_is_missed_and_made_again(studio: Studio) -> None:
    studio.build(PHRASES)
    (studio.directory / "begin.opus").unlink()
    assert faults(studio) == ["begin ('Begin.') has lost its file begin.opus"]
    assert studio.build(PHRASES) == 1


def test_a_file_that_no_list_knows_is_found(studio: Studio) -> None:
    studio.build(PHRASES)
    (studio.directory / "stray.opus").write_bytes(b"")
    assert faults(studio) == ["stray.opus is in no list"]


def test_the_same_phrase_gives_the_same_bytes(studio: Studio, tmp_path: Path) -> None:
    studio.build(PHRASES)
    again = replace(studio, directory=tmp_path / "again")
    again.build(PHRASES)
    for path in studio.directory.iterdir():
        assert path.read_bytes() == (again.directory / path.name).read_bytes(), path.name


def test_the_list_tells_what_a_player_hears(studio: Studio) -> None:
    studio.build(PHRASES)
    entry = manifest.load(studio.directory)["halfway"]
    heard = opus.read(studio.directory / entry.file)
    assert entry.text == "Halfway."
    assert entry.lufs == pytest.approx(speech_loudness(heard), abs=0.01) == pytest.approx(-16.0, abs=0.5)
    assert entry.true_peak_dbtp == pytest.approx(true_peak(heard), abs=0.01)
    assert entry.true_peak_dbtp < -1.0
    assert entry.seconds == pytest.approx(len(heard) / RATE, abs=opus.DELAY_SAMPLES / RATE + 1e-6)


def test_a_clip_is_packets_of_20_ms_that_start_and_end_in_silence(studio: Studio) -> None:
    studio.build(PHRASES)
    entry = manifest.load(studio.directory)["begin"]
    with av.open(studio.directory / entry.file) as container:
        assert container.streams.audio[0].codec_context.sample_rate == RATE
        assert container.streams.audio[0].codec_context.layout.name == "mono"
    packets = opus.packets(studio.directory / entry.file)
    assert {packet.samples for packet in packets} == {PACKET_SAMPLES}
    assert len(packets) * 0.02 == pytest.approx(entry.seconds)
    heard = opus.read(studio.directory / entry.file)
    edge = (LEAD_PACKETS - 1) * PACKET_SAMPLES
    assert np.abs(heard[:edge]).max() < 1e-4
    assert np.abs(heard[-edge:]).max() < 1e-4


def test_clips_joined_by_copying_packets_sound_as_they_do_alone(studio: Studio, tmp_path: Path) -> None:
    studio.build(PHRASES)
    files = ["silence-120.opus", "begin.opus", "silence-20.opus", "halfway.opus", "silence-60.opus"]
    joined = tmp_path / "joined.mka"
    starts, at = {}, 0
    with av.open(studio.directory / files[0]) as template, av.open(joined, "w", format="matroska") as out:
        stream = out.add_stream_from_template(template.streams.audio[0])
        for file in files:
            starts[file] = at
            length = SILENCES.get(file.removesuffix(".opus"), 20)
            with av.open(studio.directory / file) as container:
                packets = [packet for packet in container.demux(audio=0) if packet.size]
            for packet in packets:
                packet.stream, packet.time_base = stream, Fraction(1, 1000)
                packet.pts = packet.dts = at
                at += length
                out.mux(packet)
    heard = opus.read(joined)
    for file in ("begin.opus", "halfway.opus"):
        alone = opus.read(studio.directory / file)
        start = round(starts[file] / 1000 * RATE)
        together = heard[start : start + len(alone)]
        assert np.abs(together - alone).max() < 2e-3


def test_a_silence_is_one_packet_repeated_and_truly_silent(studio: Studio) -> None:
    studio.build(PHRASES)
    for name, milliseconds in SILENCES.items():
        entry = manifest.load(studio.directory)[name]
        assert entry.seconds == milliseconds / 1000
        assert not opus.read(studio.directory / entry.file).any()
        packets = opus.packets(studio.directory / entry.file)
        assert len(packets) == 8
        assert {packet.samples for packet in packets} == {48 * milliseconds}
        assert max(packet.bytes for packet in packets) < 24


def test_a_stopped_build_keeps_what_it_made(studio: Studio, speaker: Speaker) -> None:
    def tired(phrase: Phrase, settings: Settings) -> Speech:
        if speaker.said:
            raise KeyboardInterrupt
        return speaker(phrase, settings)

    with pytest.raises(KeyboardInterrupt):
        replace(studio, speak=tired).build(PHRASES)
    assert list(manifest.load(studio.directory)) == ["begin"]
    studio.build(PHRASES)
    assert speaker.said == ["Begin.", "Halfway."]


def test_a_clip_that_cannot_be_made_loud_enough_is_refused(studio: Studio) -> None:
    def clicks(_phrase: Phrase, _settings: Settings) -> Speech:
        sound = np.zeros(RATE)
        sound[::12_000] = 1.0
        return Speech(sound, (0.0,))

    with pytest.raises(ClipError, match=r"begin is .* LU off its loudness"):
        replace(studio, speak=clicks).build(PHRASES)


@pytest.mark.parametrize(
    "written, spoken",
    [
        ("Next: 90/90 switch.", "Next: ninety ninety switch."),
        ("Next: brisk a march.", "Next: brisk eh march."),
        ("Only a marching band.", "Only a marching band."),
        ("Standing hip CAR.", "Standing hip car."),
        ("Care for your scars.", "Care for your scars."),
    ],
)
def test_names_are_read_aloud_as_runners_say_them(written: str, spoken: str) -> None:
    lexicon = {"A march": "eh march", "90/90": "ninety ninety", "CAR": "car", "CARs": "cars"}
    assert pronounced(written, lexicon) == spoken
