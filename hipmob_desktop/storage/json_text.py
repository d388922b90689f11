# SPDX-License-Identifier: GPL-3.0-or-later
"""How the app writes JSON: so that a person can read it, and a synchroniser compare it line by line."""

from __future__ import annotations

import msgspec


def readable_json(value: object) -> bytes:
    """The value as indented JSON in UTF-8, with a newline at its end."""
    return msgspec.json.format(msgspec.json.encode(value), indent=2) + b"\n"
