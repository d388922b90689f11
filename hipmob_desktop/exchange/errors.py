# SPDX-License-Identifier: GPL-3.0-or-later
"""What goes wrong when a file is imported."""

from __future__ import annotations


class ExchangeError(ValueError):
    """A file that cannot be imported; the message names the place and what is wrong there."""
