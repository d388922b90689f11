# SPDX-License-Identifier: GPL-3.0-or-later
"""What the app is about: drills, routines, sessions and weeks, without Qt, disk or clock."""
