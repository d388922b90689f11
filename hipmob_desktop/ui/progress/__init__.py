# SPDX-License-Identifier: GPL-3.0-or-later
"""Your progress: the year, the weeks, the sides and every session, and what can be done with them."""
