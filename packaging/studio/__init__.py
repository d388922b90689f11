# SPDX-License-Identifier: GPL-3.0-or-later
"""The studio: makes the clips and the voice out of the drill files. Needs its own environment, see README.md."""
