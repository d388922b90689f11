# SPDX-License-Identifier: GPL-3.0-or-later
"""When a routine is done. A module of its own, since the command line knows the modes and is to load little."""

from __future__ import annotations

from enum import StrEnum


class Mode(StrEnum):
    """When a routine is done."""

    PRE_RUN = "pre-run"
    POST_RUN = "post-run"
    STAND_ALONE = "stand-alone"
