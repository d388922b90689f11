# SPDX-License-Identifier: GPL-3.0-or-later
"""What is never lost, tried out: programs for many rounds (docs/reliability.md), and tests that run a few of each."""
