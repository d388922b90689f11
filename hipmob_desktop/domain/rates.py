# SPDX-License-Identifier: GPL-3.0-or-later
"""How slowly and how fast a routine can be played, as factors of normal speed."""

from __future__ import annotations

SLOWEST_RATE = 0.5
FASTEST_RATE = 2.0
