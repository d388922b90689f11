# SPDX-License-Identifier: GPL-3.0-or-later
"""Where files are. The window asks before its first paint, so nothing that takes long to load is imported here."""

from __future__ import annotations

import os
from pathlib import Path

from hipmob_desktop.domain.language import tr

APPLICATION = "hipmob-desktop"
SETTINGS_NAME = "settings.ini"
"""The file of the settings in the user's data directory."""

ASSETS_VARIABLE = "HIPMOB_ASSETS"

_PACKAGE = Path(__file__).parents[1]


def asset_directory() -> Path:
    """The folder of drills, routines, clips and voice.

    Raises FileNotFoundError, which names every place looked at, when there is none.
    """
    named = os.environ.get(ASSETS_VARIABLE)
    installed, checkout = _PACKAGE / "_assets", _PACKAGE.parent / "assets"
    for candidate in (*([Path(named)] if named else []), installed, checkout):
        if candidate.is_dir():
            return candidate
    variable = f"in ${ASSETS_VARIABLE} ({named or 'not set'})"
    raise FileNotFoundError(
        tr(
            "The app's assets were found neither {variable} nor in {installed} nor in {checkout}.",
            variable=variable,
            installed=installed,
            checkout=checkout,
        )
    )


def user_data_directory(override: Path | None) -> Path:
    """The folder of the history and the settings, which may not exist yet: `override`, else the user's own."""
    if override:
        return override
    import platformdirs

    return platformdirs.user_data_path(APPLICATION, appauthor=False)


def user_cache_directory(override: Path | None) -> Path:
    """The folder of made videos, which may not exist yet: in `override`, else the user's own."""
    if override:
        return override / "cache"
    import platformdirs

    return platformdirs.user_cache_path(APPLICATION, appauthor=False)
