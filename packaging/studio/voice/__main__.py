# SPDX-License-Identifier: GPL-3.0-or-later
"""`python -m studio.voice build | check | say | verify | listen | audition`: see packaging/studio/README.md."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from hipmob_desktop.domain.script import script_for
from hipmob_desktop.storage.routine_files import DataFileError, load_drills, load_routines
from studio.voice import manifest
from studio.voice.phrases import SETTINGS, Phrase, phrases
from studio.voice.sounds import ambient_faults

TAKES = 8
"""How many takes an audition hears."""

ASSETS = Path(__file__).parents[3] / "assets"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one of the voice's commands and return its exit code."""
    options = _parser().parse_args(arguments)
    try:
        return int(options.command(options))
    except (DataFileError, ValueError) as error:
        print(error, file=sys.stderr)
        return 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m studio.voice", description="The voice of the routines.")
    parser.add_argument("--assets", type=Path, default=ASSETS, help="the assets folder (default: the project's)")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for name, command, what in (
        ("build", build, "make the clips that are missing or stale"),
        ("check", check, "fail when a clip is missing, stale or no longer needed; needs no synthesiser"),
        ("say", say, "print every phrase with how it will be read"),
        ("verify", verify, "let a speech recogniser write down every clip and compare"),
        ("listen", listen, "let a speech recogniser write down whole routines and compare"),
        ("audition", audition, "let a speech recogniser choose the clearest of several takes"),
    ):
        added = commands.add_parser(name, help=what)
        added.set_defaults(command=command)
        if command in (verify, listen, audition):
            added.add_argument("--model", type=Path, required=True, help="folder of a Whisper model for faster-whisper")
            added.add_argument("clips", nargs="*", help="only these clips, or routines (default: all)")
    return parser


def build(options: argparse.Namespace) -> int:
    """Bring assets/voice and assets/sounds up to date."""
    from studio.voice.ambient import build_ambient
    from studio.voice.build import Studio
    from studio.voice.speech import check_voice, speak

    if any(ambient_faults(options.assets / "sounds")):
        print(build_ambient(options.assets / "sounds"))

    check_voice(SETTINGS)
    made = Studio(options.assets / "voice", SETTINGS, speak, print).build(phrases(options.assets))
    print(f"{made} clips made" if made else "every clip is up to date")
    return 0


def check(options: argparse.Namespace) -> int:
    """Say what is missing, stale or left over."""
    wanted = phrases(options.assets)
    found = [*manifest.faults(options.assets / "voice", wanted), *ambient_faults(options.assets / "sounds")]
    for fault in found:
        print(fault, file=sys.stderr)
    print(f"{len(wanted)} phrases, {len(found)} faults")
    return 1 if found else 0


def say(options: argparse.Namespace) -> int:
    """Print how each phrase will be read."""
    from studio.voice.speech import phonemes

    for phrase in phrases(options.assets):
        print(f"{phrase.clip}\n  {phrase.text}\n  {phonemes(phrase.spoken)}")
    return 0


def verify(options: argparse.Namespace) -> int:
    """Compare what a recogniser hears with what was to be said."""
    from studio.voice.recognition import Listener, report

    chosen = _chosen(options)
    return report(list(Listener(options.model).hearings(options.assets / "voice", chosen)), print)


def listen(options: argparse.Namespace) -> int:
    """Let a recogniser write down whole routines, as they sound, and give the word error rate of each."""
    from studio.voice.hearing import WORD_ERROR_RATE_WANTED, word_error_rate
    from studio.voice.recognition import Listener
    from studio.voice.routine_sound import sound_of

    listener = Listener(options.model)
    entries = manifest.load(options.assets / "voice")
    worst = 0.0
    for mode, routine in load_routines(options.assets / "routines", load_drills(options.assets / "drills")).items():
        if options.clips and mode not in options.clips:
            continue
        script = script_for(routine, lambda clip: entries[clip].seconds)
        meant = " ".join(cue.text for cue in script if cue.text)
        hearing = listener.routine_hearing(mode, meant, sound_of(script, routine.seconds, options.assets / "voice"))
        worst = max(worst, word_error_rate([hearing]))
        print(f"{mode}: {hearing.words} words, {hearing.word_errors} errors, {word_error_rate([hearing]):.1%}")
        print(f"  {hearing.heard}", flush=True)
    return 1 if worst > WORD_ERROR_RATE_WANTED else 0


def audition(options: argparse.Namespace) -> int:
    """Print the clearest take of each clip that a recogniser misheard, as lines for words.toml."""
    from studio.voice.recognition import Listener

    listener = Listener(options.model)
    chosen = {phrase.clip: phrase for phrase in _chosen(options)}
    for now in listener.hearings(options.assets / "voice", chosen.values()):
        if not now.same_words:
            take, best = listener.clearest_take(chosen[now.clip], SETTINGS, TAKES)
            print(f"{now.clip} = {take}  # {now.likeness:.2f} -> {best.likeness:.2f} {best.heard!r}", flush=True)
    return 0


def _chosen(options: argparse.Namespace) -> list[Phrase]:
    return [phrase for phrase in phrases(options.assets) if not options.clips or phrase.clip in options.clips]


if __name__ == "__main__":
    sys.exit(main())
