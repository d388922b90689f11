# SPDX-License-Identifier: GPL-3.0-or-later
"""Clips to play, made once a session, whole and broken."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.media.clips import Recipe, make_clip, punch_hole, truncate


@dataclass(frozen=True, slots=True)
class Clips:
    """Paths of the session's clips; do not change them."""

    whole: Path
    sparse: Path
    mp4: Path
    silent: Path
    odd_size: Path
    large: Path
    truncated: Path
    truncated_mp4: Path
    holed: Path
    av1: Path
    sound_only: Path
    empty: Path
    text: Path
    missing: Path


@pytest.fixture(scope="session")
def clips(tmp_path_factory: pytest.TempPathFactory) -> Clips:
    folder = tmp_path_factory.mktemp("clips")
    whole = make_clip(folder / "whole.webm", Recipe(seconds=20.0))
    mp4 = make_clip(folder / "whole.mp4", Recipe(seconds=6.0, video_codec="libx264", audio_codec="aac"))
    empty, text = folder / "empty.webm", folder / "text.webm"
    empty.touch()
    text.write_text("This was meant to be a film.\n" * 200, encoding="utf-8")
    return Clips(
        whole=whole,
        sparse=make_clip(folder / "sparse.webm", Recipe(seconds=12.0, width=1280, height=720, keyframe_every=150)),
        mp4=mp4,
        silent=make_clip(folder / "silent.webm", Recipe(seconds=4.0, audio_codec=None)),
        odd_size=make_clip(folder / "odd-size.webm", Recipe(seconds=2.0, width=336, height=198)),
        large=make_clip(folder / "large.webm", Recipe(seconds=4.0, width=1920, height=1080)),
        truncated=truncate(whole, folder / "truncated.webm", 0.5),
        truncated_mp4=truncate(mp4, folder / "truncated.mp4", 0.5),
        holed=punch_hole(whole, folder / "holed.webm", 0.3, 0.6),
        av1=make_clip(folder / "av1.webm", Recipe(seconds=3.0, video_codec="libsvtav1")),
        sound_only=make_clip(folder / "sound-only.webm", Recipe(seconds=3.0, video_codec=None)),
        empty=empty,
        text=text,
        missing=folder / "missing.webm",
    )
