# SPDX-License-Identifier: GPL-3.0-or-later
"""The history for other programs: tables, calendars and activity files, and back. No Qt."""
