# SPDX-License-Identifier: GPL-3.0-or-later
"""The desktop around the app, by its message buses; no Qt."""
