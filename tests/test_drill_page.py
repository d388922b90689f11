# SPDX-License-Identifier: GPL-3.0-or-later
"""docs/drills.md says what the drill files say, and shows a picture of each drill."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]


def test_the_page_of_drills_is_up_to_date() -> None:
    checked = subprocess.run(
        [sys.executable, "packaging/drill_page.py", "--check"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert (checked.returncode, checked.stderr) == (0, "")


def test_every_picture_and_file_that_the_docs_link_to_is_there() -> None:
    missing = [
        f"{page.name}: {target}"
        for page in [ROOT / "README.md", *(ROOT / "docs").glob("*.md")]
        for target in re.findall(r"\]\(([^)#:]+)\)", page.read_text(encoding="utf-8"))
        if not (page.parent / target).exists()
    ]
    assert missing == []
