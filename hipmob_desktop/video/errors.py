# SPDX-License-Identifier: GPL-3.0-or-later
"""What can go wrong with videos; each message is one sentence for the user."""

from __future__ import annotations


class VideoError(Exception):
    """A video that cannot be made."""


class AssetError(VideoError):
    """A clip of the figure or of the voice is missing or is not as its manifest says."""


class VideoCancelledError(VideoError):
    """The caller asked to stop; nothing was left behind."""
