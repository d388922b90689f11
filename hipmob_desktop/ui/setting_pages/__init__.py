# SPDX-License-Identifier: GPL-3.0-or-later
"""The pages of the settings: each shows some values and tells of each change; what comes of it is decided elsewhere."""
