# SPDX-License-Identifier: GPL-3.0-or-later
"""A whole process, since what is tested happens while the interpreter shuts down."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from hipmob_desktop.media.backends import candidates
from tests.media.conftest import Clips

ROOT = Path(__file__).parents[2]
PLAY_AND_LEAVE = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from hipmob_desktop.media.backends import create_player

application = QApplication([])
player = create_player(sys.argv[1])
pictures = []

def note():
    pictures.append(player.frame_seconds)
    if len(pictures) == 10:
        application.quit()

player.frame_changed.connect(note)
player.failed.connect(lambda message: sys.exit(message))
player.open(Path(sys.argv[2]))
application.exec()
print(len(pictures))
"""


@pytest.mark.parametrize("name", ["VLC", "Qt"])
def test_a_process_that_ends_while_a_film_plays_ends_cleanly(clips: Clips, name: str) -> None:
    reason = next(candidate for candidate in candidates() if candidate.name == name).why_not()
    if reason is not None:
        pytest.skip(reason)
    command = [sys.executable, "-X", "faulthandler", "-c", PLAY_AND_LEAVE, name, str(clips.whole)]

    result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)

    assert result.returncode == 0, result.stderr
    assert int(result.stdout) >= 10
    assert "Traceback" not in result.stderr
