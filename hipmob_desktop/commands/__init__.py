# SPDX-License-Identifier: GPL-3.0-or-later
"""The commands that need no display; each module has ``add_arguments`` and ``run``, and none imports Qt when loaded."""
