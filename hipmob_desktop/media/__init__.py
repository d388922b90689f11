# SPDX-License-Identifier: GPL-3.0-or-later
"""Playing a file: one player interface, its back ends, and how one is chosen."""
