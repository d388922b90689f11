# SPDX-License-Identifier: GPL-3.0-or-later
"""The figure: drill file -> posed body -> pictures -> clips."""
