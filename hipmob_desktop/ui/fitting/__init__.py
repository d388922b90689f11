# SPDX-License-Identifier: GPL-3.0-or-later
"""Fitting the day: how long the routine is to be, which drills rest, and which stand in for others."""
