# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the clips that are missing or stale, and takes away those that nothing says any more."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from hipmob_desktop.domain.script import LEAD_SECONDS
from studio.voice import manifest, opus
from studio.voice.chimes import chime
from studio.voice.loudness import RATE, Samples, speech_loudness, true_peak
from studio.voice.manifest import Entry
from studio.voice.phrases import CHIMES, SILENCES, Phrase, Settings, source_of, source_of_sound
from studio.voice.shaping import LEAD_PACKETS, PACKET_SAMPLES, in_silence, levelled, without_rumble
from studio.voice.words import Speech

PEAK_LIMIT_DBTP = -1.0
LOUDNESS_TOLERANCE_LU = 0.5
SILENT_DBFS = -80.0
_SILENCE_PACKETS = 8

Speak = Callable[[Phrase, Settings], Speech]


class ClipError(RuntimeError):
    """A clip came out other than it has to be."""


@dataclass(frozen=True, slots=True)
class Studio:
    """Where clips are made, with which settings and which synthesiser."""

    directory: Path
    settings: Settings
    speak: Speak
    tell: Callable[[str], None]

    def build(self, phrases: Sequence[Phrase]) -> int:
        """Bring every clip up to date and return how many were made; a stop loses none that is finished."""
        self.directory.mkdir(parents=True, exist_ok=True)
        entries = manifest.load(self.directory)
        wanted = manifest.wanted_sources(phrases, self.settings)
        stale = [clip for clip, source in wanted.items() if not self._is_current(entries.get(clip), source)]
        spoken = {phrase.clip: phrase for phrase in phrases}
        for number, clip in enumerate(stale, 1):
            entries[clip] = self._made(clip, spoken.get(clip))
            manifest.save(self.directory, entries)
            self.tell(f"{number}/{len(stale)} {clip} {_measures(entries[clip])}")
        current = {clip: entries[clip] for clip in wanted}
        texts = {phrase.clip: phrase.text for phrase in phrases}
        manifest.save(self.directory, {clip: _said(entry, texts.get(clip, "")) for clip, entry in current.items()})
        self._sweep({entry.file for entry in current.values()})
        return len(stale)

    def _is_current(self, entry: Entry | None, source: str) -> bool:
        return entry is not None and entry.source == source and (self.directory / entry.file).is_file()

    def _made(self, clip: str, phrase: Phrase | None) -> Entry:
        if phrase is not None:
            speech = self.speak(phrase, self.settings)
            sound, source = without_rumble(speech.samples), source_of(phrase, self.settings)
            entry = self._written(clip, phrase.text, sound, self.settings.lufs, source)
            later = (round(LEAD_SECONDS + begin, 2) for begin in speech.word_seconds[1:])
            # What is heard begins with the first word, a soft vowel some time before its phoneme is said to.
            return replace(entry, word_seconds=(LEAD_SECONDS, *later))
        source = source_of_sound(clip, self.settings)
        if clip in CHIMES:
            return self._written(clip, "", chime(clip), self.settings.chime_lufs, source)
        return self._silence(clip, source)

    def _written(self, clip: str, text: str, sound: Samples, lufs: float, source: str) -> Entry:
        """Encode the sound so that what is decoded again has the loudness asked for, and say what was measured."""
        path = self.directory / f"{clip}.opus"
        asked, ceiling = lufs, self.settings.ceiling_dbtp
        loud, peak = self._encoded(path, sound, asked, ceiling)
        for _ in range(3):  # encoding moves loudness and peaks a little: ask again for the difference
            if abs(loud - lufs) <= 0.1 and peak <= PEAK_LIMIT_DBTP - 0.2:
                break
            asked += lufs - loud
            ceiling -= max(0.0, peak - (PEAK_LIMIT_DBTP - 0.3))
            loud, peak = self._encoded(path, sound, asked, ceiling)
        self._check(clip, path, loud - lufs, peak)
        seconds = len(opus.packets(path)) * PACKET_SAMPLES / RATE
        return Entry(text, round(seconds, 2), path.name, round(loud, 2), round(peak, 2), source)

    def _encoded(self, path: Path, sound: Samples, lufs: float, ceiling_dbtp: float) -> tuple[float, float]:
        """Write the clip at this loudness; the loudness and true peak of what a player hears of it."""
        encoding = opus.Encoding(self.settings.bits_per_second)
        opus.write(path, in_silence(levelled(sound, lufs, ceiling_dbtp)), encoding)
        heard = opus.read(path)
        return speech_loudness(heard), true_peak(heard)

    def _check(self, clip: str, path: Path, off_lu: float, peak: float) -> None:
        """Raise ClipError unless the clip may be copied between silent packets and is as loud as asked."""
        if abs(off_lu) > LOUDNESS_TOLERANCE_LU:
            raise ClipError(f"{clip} is {off_lu:+.2f} LU off its loudness")
        if peak >= PEAK_LIMIT_DBTP:
            raise ClipError(f"{clip} has a true peak of {peak:.2f} dBTP")
        heard = opus.read(path)
        edge = (LEAD_PACKETS - 1) * PACKET_SAMPLES  # the encoder's delay moves the sound, but never by a packet
        for where, part in (("starts", heard[:edge]), ("ends", heard[-edge:])):
            loudest = 20 * np.log10(np.abs(part).max() + 1e-12)
            if loudest > SILENT_DBFS:
                raise ClipError(f"{clip} {where} with sound at {loudest:.0f} dBFS where it must be silent")
        if any(packet.samples != PACKET_SAMPLES for packet in opus.packets(path)):
            raise ClipError(f"{clip} holds a packet that is not 20 ms")

    def _silence(self, clip: str, source: str) -> Entry:
        milliseconds = SILENCES[clip]
        path = self.directory / f"{clip}.opus"
        length = 48 * milliseconds * _SILENCE_PACKETS
        opus.write(path, np.zeros(length), opus.Encoding(self.settings.bits_per_second, milliseconds))
        if np.abs(opus.read(path)).max() > 0:
            raise ClipError(f"{clip} is not silent")
        return Entry("", milliseconds / 1000, path.name, None, None, source)

    def _sweep(self, kept: set[str]) -> None:
        for path in self.directory.glob("*.opus"):
            if path.name not in kept:
                self.tell(f"no longer said: {path.name}")
                path.unlink()


def _said(entry: Entry, text: str) -> Entry:
    """The entry with its caption as now written: words may change their writing and keep their sound."""
    return replace(entry, text=text)


def _measures(entry: Entry) -> str:
    if entry.lufs is None:
        return f"{entry.seconds:.2f} s"
    return f"{entry.seconds:.2f} s {entry.lufs:.1f} LUFS {entry.true_peak_dbtp:.1f} dBTP"
