# SPDX-License-Identifier: GPL-3.0-or-later
"""Videos of the runner's own: taken in, marked, followed like ours."""
