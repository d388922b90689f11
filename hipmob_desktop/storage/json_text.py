# SPDX-License-Identifier: GPL-3.0-or-later
"""How the app writes JSON: so that a person can read it, and a synchroniser compare it line by line."""

from __future__ import annotations

from pathlib import Path

import msgspec

from hipmob_desktop.domain.language import tr


def readable_json(value: object) -> bytes:
    """The value as indented JSON in UTF-8, with a newline at its end."""
    return msgspec.json.format(msgspec.json.encode(value), indent=2) + b"\n"


def newer_version(path: Path) -> PermissionError:
    """Why a file is not written to: this version could lose something that is in it."""
    return PermissionError(tr("{file} was written by a newer version of the app.", file=path.name))
