# SPDX-License-Identifier: GPL-3.0-or-later
"""Routines as video files, and the facts about any video file, without Qt."""
