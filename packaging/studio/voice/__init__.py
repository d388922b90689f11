# SPDX-License-Identifier: GPL-3.0-or-later
"""The voice: routines -> phrases -> spoken clips of measured loudness, and two chimes."""
