# SPDX-License-Identifier: GPL-3.0-or-later
"""The monthly hip self-test: guided, drawn, and shown as a trend."""
