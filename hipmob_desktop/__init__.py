# SPDX-License-Identifier: GPL-3.0-or-later
"""A 10-minute hip-mobility routine for runners, on the desktop."""

__version__ = "0.1.0"
