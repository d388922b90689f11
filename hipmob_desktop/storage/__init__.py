# SPDX-License-Identifier: GPL-3.0-or-later
"""Files the app reads and writes, without Qt."""
