# SPDX-License-Identifier: GPL-3.0-or-later
"""Has the desktop start `hipmob-desktop remind` at log-in, or no longer (the XDG autostart specification)."""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from pathlib import Path

from hipmob_desktop.storage.files import replace_atomically

NAME = "hipmob-desktop-reminders.desktop"


def autostart_path() -> Path:
    """Where the desktop looks for what to start."""
    configured = os.environ.get("XDG_CONFIG_HOME", "")
    base = Path(configured) if configured.startswith("/") else Path.home() / ".config"
    return base / "autostart" / NAME


def set_autostart(command: Sequence[str] | None) -> None:
    """Start `command` at log-in, or nothing. Raises OSError."""
    path = autostart_path()
    if command is None:
        path.unlink(missing_ok=True)
        return
    words = " ".join(map(_quoted, command))
    lines = (
        "[Desktop Entry]",
        "Type=Application",
        "Name=HipMob Desktop reminders",
        f"Exec={words}",
        "NoDisplay=true",
        "X-GNOME-Autostart-enabled=true",
        "",
    )
    replace_atomically(path, "\n".join(lines).encode())


def _quoted(word: str) -> str:
    """By the rules of the desktop entry specification: in double quotes, with a percent sign doubled.

    Four characters are escaped inside the quotes, and each backslash once more because values are strings.
    """
    inside = re.sub(r'(["`$\\])', r"\\\1", word)
    return f'"{inside}"'.replace("\\", "\\\\").replace("%", "%%")
