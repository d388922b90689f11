# SPDX-License-Identifier: GPL-3.0-or-later
"""Days as they are typed on the command line."""

from __future__ import annotations

import argparse
from datetime import date


def day(text: str) -> date:
    """The day that is meant, for an argument's `type`. Raises ArgumentTypeError."""
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text} is not a date like 2026-11-23") from error
