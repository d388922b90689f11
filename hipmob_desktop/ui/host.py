# SPDX-License-Identifier: GPL-3.0-or-later
"""What the desktop can ask of the app beside the practice."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Host:
    """What is not the practice's: the window's own commands, whether a question is open, and the drills' pictures."""

    come_forward: Callable[[], object]
    quit: Callable[[], object]
    is_asking: Callable[[], bool]
    art_url: Callable[[str], str]
    """The URL of a drill's picture, or nothing."""
