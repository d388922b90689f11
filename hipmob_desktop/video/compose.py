# SPDX-License-Identifier: GPL-3.0-or-later
"""From a routine and an assets folder to the plan of its video."""

from __future__ import annotations

from pathlib import Path

from hipmob_desktop.domain.routines import Routine
from hipmob_desktop.domain.script import ALL_SOUNDS, Sounds, script_for
from hipmob_desktop.video.clips import DEFAULT_ATHLETE, ClipLibrary, VoiceLibrary
from hipmob_desktop.video.plan import Plan, plan_for


def plan_from(routine: Routine, assets: Path, sounds: Sounds = ALL_SOUNDS, athlete: str = DEFAULT_ATHLETE) -> Plan:
    """The plan of a routine's video, spoken by its script, with an athlete's clips of an assets folder.

    Raises AssetError when a clip is missing or does not fit.
    """
    voice = VoiceLibrary(assets)
    return plan_for(routine, ClipLibrary(assets, athlete), script_for(routine, voice.seconds), voice, sounds)
